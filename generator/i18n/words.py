"""The words of the interface in one locale: messages by key, and dates, numbers and lists."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache, reduce

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from markupsafe import Markup, escape

from generator.diagnostics import did_you_mean
from generator.i18n import dates
from generator.i18n.direction import direction_of, isolated
from generator.i18n.message import COUNT, OTHER, Message

Value = str | int | float | date | Sequence[str] | None
"""What may stand in a message. Numbers, days and lists are worded by the locale."""


class UnknownWordError(LookupError):
    """A message that no catalogue has, or a place in one for which nothing was given.

    ``key`` is the message's, ``message`` says what is wrong, ``cure`` what to do.
    """

    def __init__(self, key: str, message: str, cure: str) -> None:
        super().__init__(f"{message}. {cure}")
        self.key, self.message, self.cure = key, message, cure


class Words:
    """What the interface says, in one locale. Frozen: nothing changes after it is made.

    ``tag``        the locale as ``site.yml`` names it: the ``lang`` of every page
    ``direction``  "ltr" or "rtl": the ``dir`` of every page
    """

    def __init__(self, tag: str, locale: Locale, messages: Mapping[str, Message]) -> None:
        self.tag = tag
        self.direction = direction_of(tag)
        self._locale = locale
        self._messages = messages
        self._fixed = {key: m.forms[OTHER][0] for key, m in messages.items() if not m.is_plural and not m.places}
        self._fixed_markup = {key: escape(text) for key, text in self._fixed.items()}
        self._markup = {key: _escaped(message) for key, message in messages.items() if key not in self._fixed}

    def __call__(self, key: str, **values: Value) -> str:
        """The message ``key`` as plain text, with ``values`` in its places; ``count`` chooses the plural form.

        A text whose letters run the other way is kept apart by invisible marks. Raises UnknownWordError.
        """
        if key in self._fixed:
            return self._fixed[key]
        return "".join(self._parts(self.find(key), key, values))

    def markup(self, key: str, **values: Value) -> Markup:
        """The same for a template: the message and plain values are escaped, markup among the values is kept."""
        if key in self._fixed_markup:
            return self._fixed_markup[key]
        parts = self._parts(self._markup.get(key) or self.find(key), key, values)
        parts[1::2] = [value if type(value) is Markup else escape(value) for value in parts[1::2]]
        return Markup("".join(parts))  # noqa: S704 - all parts are escaped

    def find(self, key: str) -> Message:
        """The message of that key. Raises UnknownWordError."""
        if key not in self._messages:
            cure = f"{did_you_mean(key, self._messages)}Add it to every catalogue, or name one that is there."
            raise UnknownWordError(key, f"no catalogue has the message {key!r}", cure)
        return self._messages[key]

    def apart(self, text: str) -> str:
        """Words that are not ours (a title, a name), kept apart where their letters run the other way."""
        return isolated(text, self.direction)

    def number(self, value: float) -> str:
        """A figure with the locale's marks: "1,500"."""
        return _decimal(value, self._locale)

    def percent(self, value: float) -> str:
        """A share, 0 to 1, in whole per cent: "70%"."""
        return str(format_percent(value, locale=self._locale))

    def signed(self, value: float) -> str:
        """A weight with its sign, a real minus, and the two digits with which weights add up: "+4.12", "−0.90"."""
        return _signed(value, self._locale)

    def short_number(self, value: float) -> str:
        """A figure at an axis, which runs from left to right, with a short word for millions and more."""
        return isolated(_short(value, self._locale), "ltr")

    def day(self, value: date | None) -> str:
        """A day: "4 May 2031"; "" for None."""
        return dates.day(value, self._locale)

    def short_day(self, value: date) -> str:
        """A day at an axis: "4 May"."""
        return isolated(dates.skeleton(value, "MMMd", self._locale), "ltr")

    def short_month(self, value: date, *, year: bool) -> str:
        """A month at an axis: "May 2031", or "May"."""
        return isolated(dates.skeleton(value, "yMMM" if year else "MMM", self._locale), "ltr")

    def month(self, value: date) -> str:
        """A month: "May 2031"."""
        return dates.skeleton(value, "yMMMM", self._locale)

    def period(self, days: Iterable[date]) -> str:
        """From the first to the last of ``days``: "4–6 May 2031"; "" where there are none."""
        return dates.period(days, self._locale)

    def span(self, start: date, end: date) -> str:
        """A period by the calendar unit that it fills: "1970–1979", "November 2031"."""
        return dates.span(start, end, self._locale)

    def language(self, tag: str) -> str:
        """The name of a language: "Norwegian Bokmål"; the tag itself where it has none."""
        try:
            return Locale.parse(tag, sep="-").get_display_name(self._locale) or tag
        except (ValueError, UnknownLocaleError):
            return tag

    def listing(self, items: Iterable[str]) -> str:
        """Items with "and" before the last: "A, B and C"."""
        return _listed(tuple(isolated(item, self.direction) for item in items), self._locale)

    def row(self, items: Iterable[str]) -> str:
        """Items one after the other, without "and": "A, B, C".

        Each is put behind those before it as the locale puts the second of a long list behind the first. The lists
        that CLDR has for measures would do without "and" as well, but Babel has them in part only.
        """
        pattern: str = self._locale.list_patterns["standard"]["start"]
        return reduce(pattern.format, items) if (items := tuple(items)) else ""

    def _parts(self, message: Message, key: str, values: Mapping[str, Value]) -> list[str]:
        form = self._form(message, values.get(COUNT))
        parts = list(form)
        for i, name in enumerate(form[1::2]):
            if name not in values:
                cure = f"Give it: `t({key!r}, {name}=…)`."
                raise UnknownWordError(key, f"the message {key!r} needs {name!r}", cure)
            parts[2 * i + 1] = self._worded(values[name])
        return parts

    def _form(self, message: Message, count: Value) -> tuple[str, ...]:
        if message.is_plural and isinstance(count, int | float):
            return message.forms.get(_plural_form(count, self._locale), message.forms[OTHER])
        return message.forms[OTHER]

    def _worded(self, value: Value) -> str:
        if isinstance(value, Markup) or value is None:
            return value or ""
        if isinstance(value, str):
            return isolated(value, self.direction)
        if isinstance(value, int | float):
            return self.number(value)
        return self.day(value) if isinstance(value, date) else self.listing(value)


def _escaped(message: Message) -> Message:
    """The message as markup. Names of places have no letters that would mean something in it."""
    return Message(
        forms={category: tuple(str(escape(part)) for part in form) for category, form in message.forms.items()}
    )


@lru_cache(maxsize=4096)
def _listed(items: tuple[str, ...], locale: Locale) -> str:
    return str(format_list(items, locale=locale))


@lru_cache(maxsize=4096)
def _plural_form(count: float, locale: Locale) -> str:
    return str(locale.plural_form(count))


@lru_cache(maxsize=4096)
def _short(value: float, locale: Locale) -> str:
    if abs(value) >= 1e6:
        return str(format_compact_decimal(value, locale=locale, fraction_digits=1))
    return str(format_decimal(value, format="#,##0.######", locale=locale))


@lru_cache(maxsize=4096)
def _signed(value: float, locale: Locale) -> str:
    unsigned_zero = value + 0.0  # −0.0, what is left of weights that cancel out, is 0.0 to all but a printer
    return str(format_decimal(unsigned_zero, format="+#,##0.00;-#,##0.00", locale=locale)).replace("-", "−")


@lru_cache(maxsize=4096)
def _decimal(value: float, locale: Locale) -> str:
    """The figure in that locale; a site has the same few thousands of them over and over."""
    return str(format_decimal(value, locale=locale))
