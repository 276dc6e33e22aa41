"""What a maintainer names on the command line → the story, fact or sentences that are meant; else wrong usage."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from generator.diagnostics import did_you_mean
from generator.explain import find_facts, find_sentences
from generator.explain.wording import in_quotes
from generator.model import Comparison, Story, StorySource


def story_of(stories: Sequence[StorySource], name: str) -> StorySource:
    """The story of that name, or of the folder of that name."""
    wanted = Path(name).name
    for story in stories:
        if story.id == wanted:
            return story
    known = [story.id for story in stories]
    cure = did_you_mean(wanted, known) or (f"The stories are {listed(known)}." if known else "The site has no story.")
    raise click.BadParameter(f"there is no story {name!r}. {cure}".rstrip(), param_hint="STORY")


def loose_article(sources: Iterable[str], name: str) -> str:
    """The source of the loose article of that name, or the only one whose path ends so."""
    known = sorted(sources)
    wanted = Path(name).as_posix().removeprefix("./").removeprefix("content/")
    ending = [source for source in known if f"/{wanted}".endswith(f"/{source}") or f"/{source}".endswith(f"/{wanted}")]
    if wanted in known or len(ending) == 1:
        return wanted if wanted in known else ending[0]
    cure = did_you_mean(wanted, known) or "Name a file that lies in content/ or content/inbox/."
    raise click.BadParameter(f"there is no loose article {name!r}. {cure}".rstrip(), param_hint="--article")


def fact_of(comparisons: Sequence[Comparison], words: str) -> Comparison:
    """The one fact that ``words`` mean: its id, how that begins, or words of its label."""
    found = find_facts(comparisons, words)
    if len(found) == 1:
        return found[0]
    if found:
        facts = listed(f"{c.fact.id} ({c.label})" for c in found)
        raise click.BadParameter(f"{words!r} may be any of: {facts}", param_hint="FACT")
    near = did_you_mean(words, [c.label for c in comparisons] + [c.fact.id for c in comparisons])
    cure = near or "Leave it out to see all facts."
    raise click.BadParameter(f"the story has no fact {words!r}. {cure}".rstrip(), param_hint="FACT")


def sentences_of(story: Story, quote: str) -> tuple[int, ...]:
    """The numbers of the sentences that ``quote`` is of; the message names the nearest ones where there is none."""
    found = find_sentences(story.sentences, quote)
    if found.numbers:
        return found.numbers
    near = [f"{in_quotes(story.sentences[n].text)} ({story.sentences[n].article})" for n in found.nearest]
    cure = f" The nearest: {'; '.join(near)}" if near else " Copy some words of an article."
    raise click.BadParameter(f"no sentence of the story is like {quote!r}.{cure}", param_hint="QUOTE")


def listed(names: Iterable[str], most: int = 10) -> str:
    """Names in one line, of many the first.

    >>> listed(["a", "b", "c"], most=2)
    'a, b and 1 more'
    """
    every = list(names)
    return ", ".join(every[:most]) + (f" and {len(every) - most} more" if len(every) > most else "")
