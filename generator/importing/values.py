"""Values that other programs wrote down about an article: days, texts, pieces of HTML."""

import re
from datetime import date
from email.utils import parsedate_to_datetime

from generator.importing.markup import as_block
from generator.read.decode import clean
from generator.read.page_date import whole_day
from generator.read.page_text import folded, page_lines
from generator.text.fields import NEWS_YEARS, parse_day
from generator.text.references import without_references
from generator.text.settings import LANGUAGE

_TAGGED = re.compile(r"<(?:p|div|br|h[1-6]|ul|ol|table|article|section|blockquote)\b", re.I)

_INLINE_TAG = re.compile(r"</?(?:a|abbr|b|br|cite|em|i|mark|small|span|strong|sub|sup|u|wbr)\b[^<>]{0,300}>", re.I)


def read_day(text: str) -> date | None:
    """The day that a date in ISO 8601, as mails have it or with the month's name and no hour names, as written there.

    >>> read_day("Wed, 16 Apr 2031 23:10:00 +0200"), read_day("2031-04-16T23:10:00Z"), read_day("soon")
    (datetime.date(2031, 4, 16), datetime.date(2031, 4, 16), None)
    >>> read_day("April 16, 2031"), read_day("04/05/2031"), read_day("0001-01-01")
    (datetime.date(2031, 4, 16), None, None)
    """
    day = parse_day(text) or whole_day(text) or _mail_day(text)
    return day if day and day.year in NEWS_YEARS else None


def _mail_day(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def one_line(value: object) -> str | None:
    """A text in one line; None for anything else, and for an empty one."""
    return folded(value) or None if isinstance(value, str) else None


def plain_line(value: object) -> str | None:
    """A title or a name in one line, without the references and the inline tags of HTML that programs leave in it.

    >>> plain_line("Ships &amp; trains to &lt;i&gt;merge&lt;/i&gt;"), plain_line("2 < 3 > 1"), plain_line(3)
    ('Ships & trains to merge', '2 < 3 > 1', None)
    """
    return one_line(_INLINE_TAG.sub("", without_references(value))) if isinstance(value, str) else None


def web_address(value: object) -> str | None:
    """A whole web address, or None."""
    text = one_line(value)
    return text if text and re.fullmatch(r"https?://\S+", text) else None


def language_tag(value: object) -> str | None:
    """A language tag (BCP 47), or None for anything else; other programs write ``en_GB``.

    >>> language_tag("en_GB"), language_tag("English, British")
    ('en-GB', None)
    """
    text = (one_line(value) or "").replace("_", "-")
    return text if LANGUAGE.fullmatch(text) else None


def is_tagged(text: str) -> bool:
    """Whether a text is HTML."""
    return _TAGGED.search(text) is not None


def html_as_markdown(fragment: str) -> str:
    """The blocks of a piece of HTML as Markdown that reads back to just these."""
    return "\n\n".join(as_block(line.text, heading=line.heading) for line in page_lines(clean(fragment)))
