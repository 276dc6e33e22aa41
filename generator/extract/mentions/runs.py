"""Runs of capitalised words: the raw matter of names, with the small words that hold them together."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from generator.extract.mentions.known import known_length
from generator.extract.mentions.tokens import Token
from generator.lexicon.organisations import organisation_words, place_words, thing_words
from generator.lexicon.people import PARTICLES, given_names
from generator.lexicon.places import gazetteer
from generator.lexicon.tables import section
from generator.lexicon.titles import heads, modifiers

# Bounds the work on text that is nothing but capitals.
_LONGEST_RUN = 40
_LONGEST_NAME = 6
_SAINTS = frozenset(("St", "St.", "Saint"))
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MONTHS = frozenset(
    "January February March April May June July August September October November December "
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Aug Sept Sep Oct Nov Dec".split()
)
MONTHS_OR_NAMES = frozenset(("March", "April", "May", "June", "August"))
_HOLIDAYS = frozenset("Christmas Easter Thanksgiving Halloween Ramadan Hanukkah".split())
_TIME_WORDS = _WEEKDAYS | _MONTHS | _HOLIDAYS
_BEFORE_MONTH = frozenset(
    "in of since until by last late early mid this next from to during before after through and between until".split()
)
_BEFORE_DAY = frozenset("Black Good Bloody Super Ash Palm Easter Cyber".split())


def find_runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Half-open ranges of indices into ``tokens``, in order, each a run of words that together look like names."""
    end = 0
    for at, token in enumerate(tokens):
        if (token.capital or token.text == "al") and at >= end and starts_name(tokens, at):
            end = _run_end(tokens, at)
            yield at, end


def starts_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a run may begin at ``at``: a capital that is no month, weekday or holiday, no "I"."""
    token = tokens[at]
    if not token.capital:
        return token.text == "al" and known_length(tokens, at) > 1
    return token.text != "I" and not token.text.startswith(("I'", "I’")) and not is_time_word(tokens, at)


def is_time_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at ``at`` names a month, a weekday or a holiday, not a person ("Mrs. May")."""
    word = tokens[at].text
    if word not in _TIME_WORDS:
        return False
    if word in _HOLIDAYS:
        return True
    if word in _WEEKDAYS:
        return not (at and tokens[at - 1].text in _BEFORE_DAY and tokens[at].adjacent)
    following = tokens[at + 1].text[0] if at + 1 < len(tokens) else ""
    preceding = tokens[at - 1].text.lower() if at else ""
    dated = following.isdigit() or preceding[:1].isdigit() or preceding in _BEFORE_MONTH
    return word not in MONTHS_OR_NAMES or dated


def _run_end(tokens: Sequence[Token], start: int) -> int:
    """Where the run that begins at ``start`` ends."""
    end = start + max(known_length(tokens, start), 1)
    while end < len(tokens) and end - start < _LONGEST_RUN:
        step = _step(tokens, start, end)
        if not step:
            break
        end += step
    return end


def _step(tokens: Sequence[Token], start: int, end: int) -> int:
    """How many words from ``end`` on the run takes in; 0 where it is over."""
    if not _linked(tokens, end):
        return 0
    token = tokens[end]
    if starts_name(tokens, end):
        return max(known_length(tokens, end), 1)
    if token.text.isdigit() and len(token.text) <= 4:
        return int(tokens[end - 1].text in _numbered())
    glue = _glue(tokens, start, end)
    return glue if glue and end + glue < len(tokens) + 1 else 0


def _linked(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word at ``at`` follows the one before without a break."""
    before, token = tokens[at - 1], tokens[at]
    if before.possessive:
        saint = at > 1 and tokens[at - 2].text in _SAINTS and token.text in organisation_words()
        return saint or before.text in section("organisations_glue", "owner")
    if token.adjacent or token.gap == "-":
        return True
    if token.gap not in ("’ ", "' ") or not token.capital:
        return False
    owners = section("organisations_glue", "owners")
    return before.text in owners or (before.capital and token.text in section("organisations_glue", "owned"))


@cache
def _numbered() -> frozenset[str]:
    """What a number belongs to the name of: "Channel 4"."""
    return thing_words() | frozenset(("Channel", "Route", "Interstate", "Highway", "Title", "Room", "Area", "Group"))


def _glue(tokens: Sequence[Token], start: int, at: int) -> int:
    """Small words that hold a name together, with the capital after them: how many words in all."""
    word, before = tokens[at].text, tokens[at - 1].text
    if word == "&" or (word in PARTICLES and _is_name_start(tokens[start].text)):
        return _to_capital(tokens, at, 2)
    if word == "of" and _takes_of(tokens, at):
        return _to_capital(tokens, at, 2)
    if (word == "for" and before in section("organisations_glue", "for")) or (
        word == "on" and before in section("organisations_glue", "on")
    ):
        return _to_capital(tokens, at, 1)
    if word == "and" and _is_list(tokens, start, at):
        return _to_capital(tokens, at, 0)
    return 0


def _to_capital(tokens: Sequence[Token], at: int, skips: int) -> int:
    """How many words from ``at`` up to and with the next capital, over at most ``skips`` articles or particles."""
    for ahead in range(1, 2 + skips):
        if at + ahead >= len(tokens) or not tokens[at + ahead].adjacent:
            return 0
        if starts_name(tokens, at + ahead):
            return ahead + max(known_length(tokens, at + ahead), 1)
        if tokens[at + ahead].text not in PARTICLES and tokens[at + ahead].text != "the":
            return 0
    return 0


def _is_name_start(word: str) -> bool:
    return word in given_names() or word in heads() or (len(word) > 2 and word not in gazetteer())


def _takes_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether the name before "of" goes on behind it: "Bank of", but not "President of" a country."""
    before = tokens[at - 2].text if at > 1 and tokens[at - 1].text.isdigit() else tokens[at - 1].text
    after = next((n for n in range(at + 1, len(tokens)) if tokens[n].text != "the"), at)
    if (before in heads() or before in modifiers()) and before != "Party":
        return (
            before in section("organisations_glue", "of")
            and not known_length(tokens, after)
            and tokens[after].text not in given_names()
        )
    return (
        before in section("organisations_glue", "of")
        or before in organisation_words()
        or before in place_words()
        or before in thing_words()
    )


def _is_list(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether "and" at ``at`` joins what a department is for, not two names."""
    words = [token.text for token in tokens[start:at]]
    if at + 1 >= len(tokens) or not ({"of", "for", "on"} & set(words)):
        return False
    after = tokens[at + 1]
    other = takewhile(lambda token: token.capital, tokens[at + 1 : at + _LONGEST_NAME])
    if any(token.text == words[0] for token in other):  # "University of Lund and Umea University"
        return False
    if known_length(tokens, at + 1) or after.text in given_names() or after.text in heads() or after.text.isupper():
        return False
    return words[0] in organisation_words() or any(
        w in ("Ministry", "Department", "Committee", "Bureau") for w in words
    )
