"""Lines that are furniture by their wording alone, whatever stands around them."""

import re
from functools import lru_cache
from typing import NamedTuple

from generator.lexicon.page_chrome import (
    END_MARKERS,
    FORM,
    MENU,
    NOTICE,
    OPENINGS,
    OTHERS,
    PHRASES,
    PLAYER,
    SHARE,
    SHARE_WORDS,
    SHORT_OPENINGS,
)
from generator.read.below_title import read_below_title
from generator.read.credits import CREDIT_LINE, is_credit_line
from generator.read.furniture.pictures import is_picture
from generator.read.outlet import ABOUT, is_address, is_blurb
from generator.read.page_date import bare_days, segments

DATE = "date or time on the page"
WEATHER = "weather on the page"
BYLINE = "by-line"
NO_WORDS = "no words"
ADDRESS = "web address"

_BARS = re.compile(r"[|›»>•·]")
_STOPS = re.compile(r"[.!?](?:\s|$)")
_WORDS = re.compile(r"[a-z+]+")
MAX_LABELS = 5
"""A row of more labels than these is a menu, whatever they are."""
_YEAR = re.compile(r"\d{4}")
_LETTER = re.compile(r"[^\W\d_]")
_BY_PHRASE = {phrase: reason for reason, phrases in PHRASES.items() for phrase in phrases}
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = rf"(?:{_WEEKDAY},? )?(?:{_MONTH} {_NUMBER},?(?: \d{{4}})?|{_NUMBER} {_MONTH},?(?: \d{{4}})?)"
_TIME = r"\d{1,2}(?:[:.]\d\d)?(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}(?:[+-]\d+)?\)?)?"
_STAMP = (
    r"(?:(?:last |first )?(?:published|updated|posted|modified|created|date|filed|update)(?: on| at)?:? ?)?"
    rf"(?:{_DAY}|\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}|{_TIME})"
    rf"(?:(?: at|,| [-–—|•·])? ?(?:{_TIME}|{_DAY}))?[.:]?"
)
_AGO = (
    r"(?:(?:posted|updated|published) )?(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago"
    rf"(?: at {_TIME})?"
)
_SMALL = r"and|of|the|for|in|[&|,/@-]|•"
_TRADE = r"(?:reporter|correspondent|editor|writer|columnist|journalist)"
_BY = (
    rf"(?:[Ww]ritten |[Tt]ext )?[Bb]y:? (?:[A-Z][\w.’'-]*|{_SMALL})"
    rf"(?:,? (?:[A-Z@][\w.’'@-]*|{_SMALL}|[a-z][\w.-]*@[\w.-]+)){{0,14}}"
    rf"(?:, (?:[A-Za-z]+ ){{0,2}}{_TRADE}(?: (?:in|at) [A-Z][\w-]*)?)?"
)
_BY_STAFF = (
    rf"[Bb]y (?:[a-z]+ ){{0,3}}(?:{_TRADE}s?|staff|agencies|newsroom)"
    r"(?:(?: in| at| for|,| and)? [A-Z][\w.’'-]*){0,6}"
)
"""Nobody by name: "By our own correspondent in Weir"."""
_NAME = re.compile(r"[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]*|[a-z]{2,3})){1,4}")
_COUNT = (
    r"\d[\d.,kKmM]* ?(?:shares?|likes?|fans|followers|subscribers|views|retweets|comments?)"
    r"(?: ?(?:like|follow|subscribe))?"
)
_REACH = (
    r"(?:• )?(?:E-?mail|Follow|Write to|Contact|Tweet|Reach) (?:us|me|him|her|them|@|the [a-z]+s? |[A-Z]).{0,100}"
    r"(?:@|\b[Tt]witter\b|\b[Ff]acebook\b|\b[Ii]nstagram\b).{0,100}"
    r"|.{3,60} (?:may|can) be (?:reached|contacted|followed)\b.{0,60}(?:@|\b[Tt]witter\b).{0,80}"
    r"|.{10,120}[.!] (?:Reach|Contact|E-?mail|Write to|Follow) (?:him|her|them)\b.{0,60}(?:@|\d{3}-\d{4}).{0,60}"
)
_AGENCY_PICTURE = (
    r".{0,200}(?:/ ?(?:Getty Images|AP Photo|AP|Reuters|AFP|EPA|Shutterstock)"
    r"|\((?:AP Photo|Getty Images|Photo)[^()]{0,60}\)|via Getty Images|\bGetty Images)"
)
_PICTURE = r"\(?(?:Photo|Image|Picture|Credit|Photograph|Video)s?(?: credit| courtesy)?(?: by|:).{0,120}"
_PICTURE_NOTE = r".{0,200}\((?:Image|Photo|Picture|Pic|Credit)s?(?: credit)?: ?[^()]{1,60}\)"
_FORMAT_NOTE = r".{10,140}[\[(](?:video|watch|photos?|pictures|gallery|insight|analysis|comment|reaction|live)[\])]\W?"


class _Pattern(NamedTuple):
    """What a whole line may be. Each has one of the ``signs`` in it, in lower case, if there are any: few lines do."""

    reason: str
    form: re.Pattern[str]
    signs: tuple[str, ...] = ()

    def is_like(self, text: str, lowered: str) -> bool:
        """Whether a line, given in lower case, too, is one."""
        may_be = not self.signs or any(map(lowered.__contains__, self.signs))
        return may_be and self.form.fullmatch(text) is not None


_PATTERNS = (
    _Pattern(PLAYER, re.compile(r"\d{1,3} of \d{1,3}")),
    _Pattern(DATE, re.compile(rf"{_STAMP}(?: ?[|•·–—-] ?{_STAMP})?|{_AGO}", re.I)),
    _Pattern(WEATHER, re.compile(r"-?\d{1,3}(?:\.\d)? ?°? ?[CF]", re.I)),
    _Pattern(BYLINE, re.compile(_BY)),
    _Pattern(BYLINE, re.compile(_BY_STAFF)),
    _Pattern(SHARE, re.compile(_COUNT, re.I)),
    _Pattern(SHARE, re.compile(_REACH)),
    _Pattern(PLAYER, re.compile(r".{0,120}\b\d{1,2}:[0-5]\d"), (":",)),
    _Pattern(
        PLAYER,
        re.compile(rf"{_AGENCY_PICTURE}|{_PICTURE}|{_PICTURE_NOTE}|.{{0,160}}\bPhotographer: .{{3,80}}", re.I),
        ("/", "(", "getty", "photo", "image", "picture", "credit", "video"),
    ),
    _Pattern(PLAYER, re.compile(r"\[(?:[a-z]+ ?){1,3}\]", re.I)),
    _Pattern(FORM, re.compile(r".{0,160}\bunsubscribe (?:at )?any ?time\b.{0,60}", re.I), ("unsubscribe",)),
    _Pattern(
        FORM, re.compile(r".{0,160}\bin (?:this|our) (?:free |daily |weekly )+newsletter.{0,60}", re.I), ("newsletter",)
    ),
    _Pattern(
        NOTICE,
        re.compile(r"The post [^a-z\s].{2,160} (?:appeared first|first appeared) on [^a-z\s].{1,60}"),
        ("appeared",),
    ),
    _Pattern(OTHERS, re.compile(r".{10,200}\bRead more[.…»>]*"), ("read more",)),
    _Pattern(OTHERS, re.compile(_FORMAT_NOTE, re.I), ("[", "(")),
    _Pattern(OTHERS, re.compile(r"(?:get|receive) .{0,80}(?:delivered to|in your inbox|to your inbox).{0,120}", re.I)),
)
"""What a whole line of at most 240 characters may be; every repetition is bounded, so that matching is, too."""


def chrome_reason(text: str) -> str | None:
    """Why a line is furniture by its wording alone; None where it may be part of an article.

    >>> chrome_reason("Please enter your comment!"), chrome_reason("5 C"), chrome_reason("Nine people died.")
    ('comment or sign-up form', 'weather on the page', None)
    """
    by_wording = _by_phrase(text) or _by_kind(text) or _by_opening(text) or _by_pattern(text)
    return by_wording or (PLAYER if is_picture(text) else None)


def _by_phrase(text: str) -> str | None:
    """The reason of a line that is chrome as a whole, or has no letters."""
    bare = bare_phrase(text)
    return _BY_PHRASE.get(bare) if bare else _by_pattern(text) or NO_WORDS


def _by_kind(text: str) -> str | None:
    """The reason of a line that is an address, a credit, a menu, a share bar or the site's word about itself."""
    if len(text) > 400:
        return None
    kinds = (
        (ADDRESS, is_address),
        (CREDIT_LINE, is_credit_line),
        (BYLINE, _is_head_row),
        (MENU, _is_menu),
        (SHARE, _is_share_row),
        (ABOUT, lambda line: "We " in line and is_blurb(line)),
    )
    return next((reason for reason, holds in kinds if holds(text)), None)


def _is_menu(text: str) -> bool:
    """Whether a line is a row of short labels ("World | Sport | Weather")."""
    labels = [label.strip() for label in _BARS.split(text)]
    return len(labels) >= 3 and all(0 < len(label) <= 40 and not _STOPS.search(label) for label in labels)


def _is_head_row(text: str) -> bool:
    """Whether a line says who wrote and when ("By Ann Lee. Published 4 May 2031", "Ann Lee | May 4, 2031")."""
    if not _YEAR.search(text):  # no day is whole without one, and few lines have one
        return False
    labels = segments(text)
    if not 2 <= len(labels) <= MAX_LABELS:
        return False
    stated = read_below_title([text])
    has_name = bool(stated.author) or any(_NAME.fullmatch(label) and not _by_phrase(label) for label in labels)
    return has_name and bool(stated.published or bare_days(text))


def _is_share_row(text: str) -> bool:
    """Whether a line is nothing but names of networks and deeds of sharing ("Share Tweet Post Email")."""
    lowered = text.lower()
    first = _WORDS.search(lowered)
    if first is None or first[0] not in SHARE_WORDS:
        return False
    words = _WORDS.findall(lowered)
    return len(words) >= 2 and SHARE_WORDS.issuperset(words)


def is_end_marker(text: str) -> bool:
    """Whether a line is one after which an article seldom goes on ("Related articles")."""
    return bare_phrase(text) in END_MARKERS


@lru_cache(maxsize=1024)
def bare_phrase(text: str) -> str:
    """A line in lower case, signs and digits at both ends off."""
    line = text[:200]
    first, last = _LETTER.search(line), _LETTER.search(line[::-1])
    return line[first.start() : len(line) - last.start()].lower() if first and last else ""


def _by_opening(text: str) -> str | None:
    """The reason of a line's first words; a long line is too likely to be an article's paragraph."""
    if len(text) > 400:
        return None
    lowered = text.lower().lstrip("-–—•*[( ")
    is_sentence = text.endswith((".", ".”", '."')) and len(text.split()) > 6
    groups = (*OPENINGS.items(), *(() if is_sentence else SHORT_OPENINGS.items()))
    return next((reason for reason, openings in groups if lowered.startswith(openings)), None)


def _by_pattern(text: str) -> str | None:
    """The reason of a line that is like one of those of which all have one form."""
    if len(text) > 240:
        return None
    lowered = text.lower()
    return next((one.reason for one in _PATTERNS if one.is_like(text, lowered)), None)
