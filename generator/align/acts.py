"""Questions about a person: whether somebody did something that is done once, and since when somebody holds a post."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from generator.align.profile import Profile
from generator.lexicon.acts import acts_in, is_subject_of
from generator.lexicon.onsets import SINCE, tells_of_post, words_before_since
from generator.model import Mention, MentionKind, Sentence, Span

Found = tuple[int, Span]
"""The number of a sentence, and what of it answers the question."""
MOST_ANSWERS = 3
"""So many answers of a story to one such question are looked at, of each article the first ones."""


def acted(profiles: Sequence[Profile]) -> Iterator[tuple[Found, Found]]:
    """Sentences that tell whether one person did one thing: resigned, apologised, conceded."""
    by_act: dict[tuple[str, str], dict[str, list[Found]]] = defaultdict(lambda: defaultdict(list))
    for profile in profiles:
        for person, kind, span in _acts(profile.sentence):
            by_act[person, kind][profile.article].append((profile.number, span))
    for articles in by_act.values():
        found = [answer for own in articles.values() for answer in own[:MOST_ANSWERS]]
        yield from combinations(found, 2)


def held(profiles: Sequence[Profile]) -> Iterator[tuple[Found, Found]]:
    """Sentences that tell since when one person holds a post."""
    by_person: dict[str, dict[str, list[Found]]] = defaultdict(lambda: defaultdict(list))
    for profile in profiles:
        for person, span in _posts(profile.sentence):
            by_person[person][profile.article].append((profile.number, span))
    for articles in by_person.values():
        found = [answer for own in articles.values() for answer in own[:MOST_ANSWERS]]
        yield from combinations(found, 2)


def _posts(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """Who holds a post by the sentence, and the time since when."""
    for time in sentence.times:
        before = sentence.text[: time.span.start - sentence.span.start]
        since = SINCE.search(before)
        holder = person_before(sentence, time.span.start) if since else None
        if since and holder and holder.named and tells_of_post(words_before_since(before)):
            yield holder.name, time.span


def _acts(sentence: Sentence) -> Iterator[tuple[str, str, Span]]:
    for act in acts_in(sentence.text):
        at = sentence.span.start
        last = person_before(sentence, act.span.start + at)
        if last and is_subject_of(sentence.text[last.span.end - at : act.span.start]):
            yield last.name, act.kind, act.verb.shift(at)


def person_before(sentence: Sentence, end: int) -> Mention | None:
    """The person mentioned last before a place of the text; None where there is none."""
    persons = (m for m in sentence.mentions if m.kind is MentionKind.PERSON and m.span.end <= end)
    return max(persons, key=lambda m: m.span, default=None)
