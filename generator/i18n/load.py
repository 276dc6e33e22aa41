"""Which catalogues make up the words of a site, and what is wrong with them.

The program brings ``locales/<tag>.yml``; a theme may add ``locales/<tag>.yml`` of its own, for words of its own
templates, to say something otherwise, or for another language. Later ones fill what earlier ones lack:
the theme's before the program's, "pt-BR" before "pt", and English last.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

from generator.diagnostics import Diagnostic, Severity, did_you_mean
from generator.i18n import catalogue as catalogue_file
from generator.i18n import message as message_file
from generator.i18n.catalogue import CODE, Catalogue, Placed, read_catalogue
from generator.i18n.message import OTHER, Message
from generator.i18n.words import Words
from generator.text import yaml_reader
from generator.text.compiled import compiled

FOLDER = "locales"
ENGLISH = "en"
SHIPPED = Path(__file__).parent / FOLDER

_READERS = tuple(Path(str(module.__file__)) for module in (catalogue_file, message_file, yaml_reader))
"""The modules that read a catalogue."""
_NAMED = 8
"""So many missing messages are named in the warning."""


def load_words(tag: str, theme_folders: Sequence[Path], root: Path) -> tuple[Words, tuple[Diagnostic, ...]]:
    """The words for the locale ``tag``, from the catalogues of the theme and the program, and all their problems.

    ``root`` is the site's folder: catalogues inside it are named from there. What a catalogue lacks is English.
    """
    locale = _locale(tag)
    own = list(_catalogues(_tags(tag), theme_folders, root))
    base = list(_catalogues((ENGLISH,), theme_folders, root))
    problems = [problem for _, found in (*own, *base) for problem in found]
    english = _merged(catalogue for catalogue, _ in base)
    for catalogue, _ in own:
        problems += _misfits(catalogue, english, locale)
    merged = _merged(catalogue for catalogue, _ in own)
    if not own:
        problems.append(_no_catalogue(tag, theme_folders))
    elif missing := sorted(english.keys() - merged.keys()):
        problems.append(_missing(missing, own[0][0].path))
    return Words(tag, locale, {**english, **merged}), tuple(dict.fromkeys(problems))


def known_locales(theme_folders: Sequence[Path]) -> tuple[str, ...]:
    """The tags for which there is a catalogue."""
    return tuple(sorted({f.stem for shelf in _shelves(theme_folders) for f in shelf.glob("*.yml")}))


@cache
def english() -> Words:
    """The program's own English words: for the command line, and for tests."""
    return load_words(ENGLISH, (), SHIPPED)[0]


def is_locale(tag: str) -> bool:
    """Whether CLDR knows how to write dates and numbers for the language tag.

    >>> is_locale("ar-EG"), is_locale("qx"), is_locale("../en")
    (True, False, False)
    """
    try:
        return Locale.parse(tag, sep="-") is not None
    except (ValueError, UnknownLocaleError):
        return False


def _locale(tag: str) -> Locale:
    """CLDR's locale. English of no country is written as the world writes it: 4 May 2031."""
    return Locale.parse("en_001" if tag == ENGLISH else tag, sep="_" if tag == ENGLISH else "-")


def _tags(tag: str) -> tuple[str, ...]:
    """The tag and what it narrows: ("pt-BR", "pt")."""
    parts = tag.split("-")
    return tuple("-".join(parts[:n]) for n in range(len(parts), 0, -1))


def _shelves(theme_folders: Sequence[Path]) -> list[Path]:
    return [*(folder / FOLDER for folder in theme_folders), SHIPPED]


def _catalogues(
    tags: Iterable[str], theme_folders: Sequence[Path], root: Path
) -> Iterator[tuple[Catalogue, tuple[Diagnostic, ...]]]:
    """The catalogues that exist for ``tags``, those that count first at the head."""
    for tag in tags:
        for shelf in _shelves(theme_folders):
            file = shelf / f"{tag}.yml"
            if shelf is SHIPPED and file.is_file():
                yield _shipped(file)
            elif file.is_file():
                inside = file.resolve().is_relative_to(root.resolve())
                path = file.resolve().relative_to(root.resolve()).as_posix() if inside else file.as_posix()
                yield read_catalogue(file, path)


@cache
def _shipped(file: Path) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """A catalogue of the program: it does not change while it runs. Kept as read, for to read one takes long."""
    path = f"{FOLDER}/{file.name}"
    rows = compiled(f"{FOLDER}-{file.stem}", (file, *_READERS), lambda: _rows(file, path))
    if rows is None:
        return read_catalogue(file, path)
    messages = {
        key: Placed(message=Message(forms=forms), line=line, column=column) for key, forms, line, column in rows
    }
    return Catalogue(path=path, messages=messages), ()


def _rows(file: Path, path: str) -> list[tuple[str, dict[str, tuple[str, ...]], int, int]] | None:
    """The messages of a catalogue as plain values; None where something is wrong with it, which has to be told."""
    catalogue, problems = read_catalogue(file, path)
    if problems:
        return None
    return [(key, dict(one.message.forms), one.line, one.column) for key, one in catalogue.messages.items()]


def _merged(catalogues: Iterable[Catalogue]) -> dict[str, Message]:
    merged: dict[str, Message] = {}
    for catalogue in catalogues:
        for key, placed in catalogue.messages.items():
            merged.setdefault(key, placed.message)
    return merged


def _misfits(catalogue: Catalogue, english: dict[str, Message], locale: Locale) -> Iterator[Diagnostic]:
    """Messages with places that the English one does not know, or with plural forms that are not the language's."""
    forms = {*locale.plural_form.tags, OTHER}
    for key, placed in catalogue.messages.items():
        if key not in english:
            yield _unknown(catalogue, key, english)
            continue
        places = english[key].places
        for name in sorted(placed.message.places - places):
            cure = f"It has: {', '.join(sorted(places)) or 'none'}."
            yield _error(catalogue, key, "place", f"{key!r} has no place {name!r}", cure)
        wrong = [form for form in placed.message.forms if form not in forms]
        if wrong:
            cure = f"Its forms are: {', '.join(sorted(forms))}."
            yield _error(catalogue, key, "form", f"{key!r}: the language has no form {wrong[0]!r}", cure)


def _unknown(catalogue: Catalogue, key: str, english: dict[str, Message]) -> Diagnostic:
    cure = f"{did_you_mean(key, english)}Take it out, or add it to en.yml too."
    problem = _error(catalogue, key, "unknown", f"English has no message {key!r}", cure)
    return replace(problem, severity=Severity.WARNING)


def _error(catalogue: Catalogue, key: str, code: str, message: str, cure: str) -> Diagnostic:
    placed = catalogue.messages[key]
    return Diagnostic(
        severity=Severity.ERROR,
        code=f"{CODE}-{code}",
        path=catalogue.path,
        message=message,
        cure=cure,
        line=placed.line,
        column=placed.column,
    )


def _missing(missing: Sequence[str], path: str) -> Diagnostic:
    messages = f"{len(missing)} messages are" if len(missing) > 1 else "1 message is"
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    return Diagnostic(
        severity=Severity.WARNING,
        code=f"{CODE}-missing",
        path=path,
        message=f"{messages} missing, which the pages have in English: {', '.join(missing[:_NAMED])}{more}",
        cure="Add them; generator/i18n/locales/en.yml has the English ones.",
    )


def _no_catalogue(tag: str, theme_folders: Sequence[Path]) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="locale-unknown",
        path="site.yml",
        message=f"there are no words for the locale {tag!r}",
        cure=f"Known: {', '.join(known_locales(theme_folders))}. Add {FOLDER}/{tag}.yml to your theme for another.",
    )
