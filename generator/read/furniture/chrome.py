"""Lines that are furniture by their wording alone, whatever stands around them."""

import re

from generator.lexicon.page_chrome import END_MARKERS, MENU, OPENINGS, OTHERS, PHRASES, PLAYER, SHARE
from generator.read.credits import CREDIT_LINE, is_credit_line
from generator.read.outlet import ABOUT, is_address, is_blurb

DATE = "date or time on the page"
WEATHER = "weather on the page"
BYLINE = "by-line"
NO_WORDS = "no words"
ADDRESS = "web address"

_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_BY_PHRASE = {phrase: reason for reason, phrases in PHRASES.items() for phrase in phrases}
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DAY = rf"(?:{_WEEKDAY},? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?(?: \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},?(?: \d{{4}})?)"
_TIME = r"\d{1,2}(?:[:.]\d\d)?(?::\d\d)? ?(?:[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}(?:[+-]\d+)?\)?)?"
_STAMP = (
    r"(?:(?:last |first )?(?:published|updated|posted|modified|created|date|filed|update)(?: on| at)?:? ?)?"
    rf"(?:{_DAY}|\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}|{_TIME})"
    rf"(?:(?: at|,| [-–—|•·])? ?(?:{_TIME}|{_DAY}))?[.:]?"
)
_PATTERNS = (
    (DATE, re.compile(_STAMP, re.I)),
    (DATE, re.compile(r"(?:(?:posted|updated|published) )?(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago", re.I)),
    (WEATHER, re.compile(r"-?\d{1,3}(?:\.\d)? ?°? ?[CF]", re.I)),
    (BYLINE, re.compile(r"(?:[Ww]ritten )?[Bb]y:? (?:[A-Z][\w.’'-]*|and|of|the|for|in|[&|,/@-])(?:,? (?:[A-Z@][\w.’'@-]*|and|of|the|for|in|[&|,/•-])){0,14}")),
    (SHARE, re.compile(r"\d[\d.,kKmM]* ?(?:shares?|likes?|fans|followers|subscribers|views|retweets|comments?)(?: ?(?:like|follow|subscribe))?", re.I)),
    (SHARE, re.compile(r"(?:(?:facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|reddit|telegram|print|share|tweet|copy link|google\+?|tumblr|instagram|youtube)[ ,|/&]*){2,}", re.I)),
    (PLAYER, re.compile(r".{0,120}\b\d{1,2}:\d\d")),
    (PLAYER, re.compile(r".{0,200}(?:/ ?(?:Getty Images|AP Photo|AP|Reuters|AFP|EPA|Shutterstock)|\((?:AP Photo|Getty Images|Photo)[^()]{0,60}\)|via Getty Images|\bGetty Images)", re.I)),
    (PLAYER, re.compile(r"\(?(?:Photo|Image|Picture|Credit|Photograph|Video)s?(?: credit| courtesy)?(?: by|:| from).{0,120}", re.I)),
    (PLAYER, re.compile(r".{0,200}\((?:Image|Photo|Picture|Pic|Credit)s?(?: credit)?: ?[^()]{1,60}\)", re.I)),
    (MENU, re.compile(r"[^.!?]{1,40}(?: ?[|›»>•·] ?[^.!?|›»>•·]{1,40}){2,12}")),
    (SHARE, re.compile(r"(?:.{0,60}\b)?(?:e-?mail|follow|write to|contact|tweet|reach(?:ed)?)\b.{0,80}(?:@|\bTwitter\b|\bFacebook\b|\bInstagram\b).{0,100}", re.I)),
    (OTHERS, re.compile(r".{10,140}[\[(](?:video|watch|photos?|pictures|gallery|insight|analysis|comment|reaction|live)[\])]\W?", re.I)),
    (OTHERS, re.compile(r"(?:get|receive|have) .{0,80}(?:delivered|in your inbox|to your inbox).{0,120}", re.I)),
)  # fmt: skip


def chrome_reason(text: str) -> str | None:
    """Why a line is furniture by its wording alone; None where it may be part of an article.

    >>> chrome_reason("Please enter your comment!"), chrome_reason("5 C"), chrome_reason("Nine people died.")
    ('comment or sign-up form', 'weather on the page', None)
    """
    bare = bare_phrase(text)
    if not bare:
        return NO_WORDS if not any(c.isdigit() for c in text) else _by_pattern(text) or NO_WORDS
    if bare in _BY_PHRASE:
        return _BY_PHRASE[bare]
    if is_address(text):
        return ADDRESS
    if is_credit_line(text):
        return CREDIT_LINE
    return _by_opening(text) or _by_pattern(text) or (ABOUT if is_blurb(text) and "We " in text else None)


def is_end_marker(text: str) -> bool:
    """Whether a line is one after which an article seldom goes on ("Related articles")."""
    return bare_phrase(text) in END_MARKERS


def bare_phrase(text: str) -> str:
    """A line in lower case, signs and digits at both ends off."""
    return _EDGES.sub("", text[:200]).lower()


def _by_opening(text: str) -> str | None:
    """The reason of a line's first words; a long line is too likely to be an article's paragraph."""
    if len(text) > 400:
        return None
    lowered = text.lower().lstrip("-–—•*[( ")
    return next((reason for reason, openings in OPENINGS.items() if lowered.startswith(openings)), None)


def _by_pattern(text: str) -> str | None:
    return next((reason for reason, pattern in _PATTERNS if len(text) <= 240 and pattern.fullmatch(text)), None)
