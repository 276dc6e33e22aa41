"""The maintainer's word on names: whatever was made of a spelling, it means whom the aliases say."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from generator.extract.mentions.lines import Line
from generator.model import Alias, Mention, MentionKind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Aliases:
    """Canonical names by spelling, and the pattern that finds the spellings in a text, longer ones first."""

    names: Mapping[str, str]
    pattern: re.Pattern[str] | None

    def canonical(self, name: str) -> str:
        """Whom ``name`` means: itself where no alias says otherwise."""
        return self.names.get(name, name)


def make_aliases(aliases: Iterable[Alias]) -> Aliases:
    """The index of ``aliases``; a name is a spelling of its own."""
    names: dict[str, str] = {}
    for alias in aliases:
        for spelling in (alias.name, *alias.spellings):
            names.setdefault(spelling, alias.name)
    longest = sorted(names, key=lambda spelling: (-len(spelling), spelling))
    any_of = "|".join(re.escape(spelling).replace(r"\ ", r"\s+") for spelling in longest)
    return Aliases(
        names=MappingProxyType(names),
        pattern=re.compile(rf"(?<!\w)(?:{any_of})(?!\w)") if names else None,
    )


Place = tuple[int, int]


def apply_aliases(
    lines: Iterable[Line], found: Mapping[Place, Sequence[Mention]], aliases: Aliases
) -> dict[Place, list[Mention]]:
    """The mentions of each line with the aliases' names; spellings that were no mention become one."""
    if aliases.pattern is None:
        return {place: list(mentions) for place, mentions in found.items()}
    kinds = _kinds(found, aliases)
    return {
        (line.article, line.segment): _renamed(line, found[line.article, line.segment], aliases, kinds)
        for line in lines
    }


def _kinds(found: Mapping[Place, Sequence[Mention]], aliases: Aliases) -> Mapping[str, MentionKind]:
    """What each canonical name is: what most mentions of its spellings were taken for."""
    votes: dict[str, Counter[MentionKind]] = {}
    for mentions in found.values():
        for mention in mentions:
            name = aliases.names.get(mention.name) or aliases.names.get(mention.surface)
            if name:
                votes.setdefault(name, Counter())[mention.kind] += 1
    return {name: min(told, key=lambda kind: (-told[kind], kind)) for name, told in votes.items()}


def _renamed(
    line: Line, mentions: Sequence[Mention], aliases: Aliases, kinds: Mapping[str, MentionKind]
) -> list[Mention]:
    told = _told(line, aliases, kinds)
    kept = [m for m in told if not any(_holds(whole, m) for whole in mentions)]
    for mention in mentions:
        inside = [m for m in told if _holds(mention, m)]
        if inside and mention.kind is MentionKind.PERSON:
            kept.append(_as(mention, inside[-1].name, kinds))
        elif not any(mention.span.overlaps(m.span) for m in kept):
            kept.append(_as(mention, aliases.canonical(mention.name), kinds))
    return sorted(kept, key=lambda m: m.span)


def _told(line: Line, aliases: Aliases, kinds: Mapping[str, MentionKind]) -> list[Mention]:
    """Every place of the line that reads as one of the spellings."""
    matches = aliases.pattern.finditer(line.text) if aliases.pattern else ()
    return [_mention(line, match, aliases, kinds) for match in matches]


def _mention(line: Line, match: re.Match[str], aliases: Aliases, kinds: Mapping[str, MentionKind]) -> Mention:
    name = aliases.canonical(" ".join(match[0].split()))
    span = Span(line.start + match.start(), line.start + match.end())
    return Mention(span=span, surface=match[0], name=name, kind=kinds.get(name, MentionKind.OTHER))


def _holds(whole: Mention, part: Mention) -> bool:
    """Whether ``part`` is a smaller piece of ``whole``: a surname within a full name, a place within a body's name."""
    return whole.span != part.span and whole.span.start <= part.span.start and part.span.end <= whole.span.end


def _as(mention: Mention, name: str, kinds: Mapping[str, MentionKind]) -> Mention:
    if name == mention.name:
        return mention
    return Mention(span=mention.span, surface=mention.surface, name=name, kind=kinds.get(name, mention.kind))
