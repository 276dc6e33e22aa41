"""Questions about a person: whether somebody did something that is done once, and since when somebody holds a post."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from generator.align.profile import Profile
from generator.lexicon.acts import acts_of, person_before
from generator.lexicon.onsets import SINCE, tells_of_post, words_before_since
from generator.model import Sentence, Span

Found = tuple[int, Span]
"""The number of a sentence, and what of it answers the question."""
MOST_ANSWERS = 3
"""So many answers of a story to one such question are looked at, of each article the first ones."""


def acted(profiles: Sequence[Profile]) -> Iterator[tuple[Found, Found]]:
    """Sentences that tell whether one person did one thing: resigned, apologised, conceded."""
    told = (
        ((person, act.kind), profile, act.verb.shift(profile.sentence.span.start))
        for profile in profiles
        for person, act in acts_of(profile.sentence, profile.sentence.span)
    )
    yield from _pairs(told)


def held(profiles: Sequence[Profile]) -> Iterator[tuple[Found, Found]]:
    """Sentences that tell since when one person holds a post."""
    yield from _pairs((person, profile, span) for profile in profiles for person, span in _posts(profile.sentence))


def _pairs(told: Iterable[tuple[Hashable, Profile, Span]]) -> Iterator[tuple[Found, Found]]:
    """Every two answers to one question, which the first of a row names."""
    by_question: dict[Hashable, dict[str, list[Found]]] = defaultdict(lambda: defaultdict(list))
    for question, profile, span in told:
        by_question[question][profile.article].append((profile.number, span))
    for articles in by_question.values():
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
