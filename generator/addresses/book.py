"""The book of a story's addresses: a file that a build writes beside the articles and that is committed with them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.addresses.published import KnownChange, Published, Standing
from generator.addresses.questions import Question
from generator.diagnostics import Diagnostic, Severity
from generator.model import Article, ChangeKind, Claim, Fact, SourceFile, Verdict

FILE = "addresses.json"
SCHEMA = 1
_ENCODER = json.JSONEncoder(ensure_ascii=False)
_ABOUT = (
    "Which address each fact and claim of this story has. `crossread build` writes this file; keep it with the "
    "articles and commit it, so that links to the story's pages stay good."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownClaim:
    """A claim as it was.

    ``nth``  which of several equal passages of its article it is, counted from 0
    ``was``  ids of claims that had stood in its place
    """

    article: str
    quote: str
    nth: int
    was: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFact:
    """A fact as it was: the ids of its claims, and of the facts that had become part of it; what it ``asks``."""

    claims: tuple[str, ...]
    was: tuple[str, ...]
    asks: Question = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What is known from the last build, by id.

    ``published``  what it published, None where its form of the file did not tell
    """

    claims: Mapping[str, KnownClaim] = field(default_factory=dict)
    facts: Mapping[str, KnownFact] = field(default_factory=dict)
    published: Published | None = None


def read_book(source: SourceFile | None) -> tuple[Book, tuple[Diagnostic, ...]]:
    """The book that a file holds, and what is wrong with it; an empty one where there is none. Never raises."""
    if source is None:
        return Book(), ()
    try:
        return _book(json.loads(source.text)), ()
    except json.JSONDecodeError as error:
        return Book(), (_broken(source.path, f"this is not JSON: {error.msg}", error.lineno, error.colno),)
    except (KeyError, TypeError, ValueError, RecursionError):
        return Book(), (_broken(source.path, "this is no list of addresses that this version of the program writes"),)


def _book(data: object) -> Book:
    """TypeError, ValueError or KeyError where ``data`` is no book."""
    whole = _object(data)
    if whole["schema"] != SCHEMA:
        raise ValueError
    claims = {key: _object(row) for key, row in _object(whole["claims"]).items()}
    facts = {key: _object(row) for key, row in _object(whole["facts"]).items()}
    return Book(
        claims={key: _known_claim(row) for key, row in claims.items()},
        facts={key: _known_fact(row) for key, row in facts.items()},
        published=_published(whole) if "published" in whole else None,
    )


def _published(whole: Mapping[str, object]) -> Published:
    standings = {key: _object(row) for key, row in _object(whole["published"]).items()}
    changes = whole.get("changes", [])
    if not isinstance(changes, list):
        raise TypeError
    return Published(
        standings={
            key: Standing(
                verdict=Verdict(_text(row["verdict"])),
                digest=_text(row.get("digest", "")),
                answers=_text(row.get("answers", "")),
            )
            for key, row in standings.items()
        },
        changes=tuple(_known_change(_object(row)) for row in changes),
    )


def _known_change(row: Mapping[str, object]) -> KnownChange:
    kind = ChangeKind(_text(row["kind"]))
    before, after = _text(row["before"]), _text(row["after"])
    if kind is not ChangeKind.VALUE:
        after = Verdict(after).value
        before = Verdict(before).value if before else ""
    return KnownChange(fact=_text(row["fact"]), kind=kind, before=before, after=after)


def _known_claim(row: Mapping[str, object]) -> KnownClaim:
    nth = row.get("nth", 0)
    if not isinstance(nth, int) or nth < 0:
        raise TypeError
    was = _texts(row.get("was", []))
    return KnownClaim(article=_text(row["article"]), quote=_text(row["quote"]), nth=nth, was=was)


def _known_fact(row: Mapping[str, object]) -> KnownFact:
    return KnownFact(claims=_texts(row["claims"]), was=_texts(row.get("was", [])), asks=_texts(row.get("asks", [])))


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(_text, value))


def _broken(path: str, message: str, line: int = 0, column: int = 0) -> Diagnostic:
    return Diagnostic(
        severity=Severity.ERROR,
        code="addresses-syntax",
        path=path,
        message=message,
        cure="Restore it from version control. Without one, delete it: addresses are then given anew, and some change.",
        line=line,
        column=column,
    )


def write_book(
    articles: Iterable[Article],
    facts: Iterable[Fact],
    published: Published | None = None,
    questions: Mapping[str, Question] | None = None,
) -> str:
    """The text of the file that keeps the ids of ``facts``: a line for each, in order of the ids.

    ``published`` are the facts as an editor left them, so that they may be others; ``questions`` are those of
    ``facts``, by id.
    """
    asked = questions or {}
    texts = {article.id: article.text for article in articles}
    known = sorted(facts, key=lambda fact: fact.id)
    claims = {claim.id: claim for fact in known for claim in fact.claims}
    lines = [
        "{",
        f' "schema": {SCHEMA},',
        f' "about": {_json(_ABOUT)},',
        ' "claims": {',
        *_rows((key, _claim_row(claims[key], texts[claims[key].article])) for key in sorted(claims)),
        " },",
        ' "facts": {',
        *_rows((fact.id, _fact_row(fact, asked.get(fact.id, ()))) for fact in known),
        " }" + ("," if published else ""),
        *(_published_lines(published) if published else ()),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _published_lines(published: Published) -> Iterator[str]:
    yield ' "published": {'
    yield from _rows((key, _standing_row(published.standings[key])) for key in sorted(published.standings))
    yield " },"
    yield ' "changes": ['
    yield from _items(_change_row(change) for change in published.changes)
    yield " ]"


def _standing_row(standing: Standing) -> dict[str, object]:
    row: dict[str, object] = {"verdict": standing.verdict.value}
    row |= {"digest": standing.digest} if standing.digest else {}
    return row | ({"answers": standing.answers} if standing.answers else {})


def _change_row(change: KnownChange) -> dict[str, object]:
    return {"fact": change.fact, "kind": change.kind.value, "before": change.before, "after": change.after}


def _rows(rows: Iterable[tuple[str, object]]) -> Iterator[str]:
    return _parted([f"  {_json(key)}: {_json(row)}" for key, row in rows])


def _items(items: Iterable[object]) -> Iterator[str]:
    return _parted([f"  {_json(item)}" for item in items])


def _parted(made: Sequence[str]) -> Iterator[str]:
    return (row + ("," if number < len(made) else "") for number, row in enumerate(made, start=1))


def _claim_row(claim: Claim, text: str) -> dict[str, object]:
    nth = text.count(claim.quote, 0, claim.span.start)
    row: dict[str, object] = {"article": claim.article, "quote": claim.quote}
    return row | ({"nth": nth} if nth else {}) | ({"was": list(claim.was)} if claim.was else {})


def _fact_row(fact: Fact, asked: Question) -> dict[str, object]:
    row: dict[str, object] = {"claims": [claim.id for claim in fact.claims]}
    return row | ({"was": list(fact.was)} if fact.was else {}) | ({"asks": list(asked)} if asked else {})


def _json(value: object) -> str:
    return _ENCODER.encode(value)
