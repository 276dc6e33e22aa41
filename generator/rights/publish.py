"""A compared story → the same story with nothing in it that may not be shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model import Article, Claim, Comparison, Decision, DecisionKind, EventTerm, Rights, Story, TextRights
from generator.rights.changes import publish_changes
from generator.rights.choose import choose
from generator.rights.claims import publish_claim, publish_sentence
from generator.rights.comparisons import is_silent, publish_comparison
from generator.rights.passages import Passages, cut
from generator.rights.terms import rights_of
from generator.rights.withheld import RUN, RUN_OF_NONE, Withheld, withheld
from generator.text.endings import breaks_off


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What of an article is shown: the ``claims`` by id, and the ``passages`` that they make up."""

    article: Article
    text: TextRights
    claims: frozenset[str]
    passages: Passages


def publishable(story: Story, site: Rights | None) -> Story:
    """The story as its rights let it be shown; the same where they let all of it; ``site`` are those of the site.

    A text of which only quotes are shown becomes its title and the passages of the quoted claims, in order; all spans
    lie in that text. Claims that are not shown stay in their facts, without words.
    """
    shown = {
        article.id: _shown(article, story, rights)
        for article in story.source.articles
        if (rights := rights_of(article, story.source, site)).text is not TextRights.FULL
    }
    if not shown and (not story.changes or site is None or site.text is TextRights.FULL):
        return story
    published = _publish(story, shown) if shown else story
    return replace(published, changes=tuple(publish_changes(story.changes, published.comparisons)))


def _shown(article: Article, story: Story, rights: Rights) -> _Shown:
    may_quote = rights.text is TextRights.QUOTES
    ids = choose(story.comparisons, article.id, article.text, rights.words) if may_quote else frozenset()
    claims = [c.span for x in story.comparisons for c in x.fact.claims if c.article == article.id and c.id in ids]
    return _Shown(article=article, text=rights.text, claims=ids, passages=cut(article, claims))


def _publish(story: Story, shown: dict[str, _Shown]) -> Story:
    hidden = _hidden(story, shown)
    comparisons = [_comparison(comparison, shown, hidden) for comparison in story.comparisons]
    return replace(
        story,
        source=replace(
            story.source,
            articles=tuple(_article(shown[a.id], story) if a.id in shown else a for a in story.source.articles),
        ),
        sentences=tuple(
            publish_sentence(s, at.passages, hidden, at.text) if (at := shown.get(s.article)) else s
            for s in story.sentences
        ),
        comparisons=tuple(comparison for comparison in comparisons if not is_silent(comparison)),
        event_terms=tuple(term for t in story.event_terms if (term := _term(t, shown.get(t.article))) is not None),
        decisions=tuple(_decision(decision, _silent(comparisons), hidden) for decision in story.decisions),
    )


def _silent(comparisons: Sequence[Comparison]) -> frozenset[str]:
    """The ids of the claims whose words are not shown."""
    return frozenset(c.id for comparison in comparisons for c in comparison.fact.claims if c.withheld)


def _decision(decision: Decision, silent: frozenset[str], hidden: Withheld) -> Decision:
    """The decision without what it says in words that must not be shown, be they the editor's reason.

    A figure or date put right is such a word, where it is one of a claim that is not shown.
    """
    before, after, reason = (
        "" if hidden.has(words) else words for words in (decision.before, decision.after, decision.reason)
    )
    if decision.kind is DecisionKind.CORRECT and not silent.isdisjoint(decision.claims):
        before = after = ""
    return replace(decision, before=before, after=after, reason=reason)


def _hidden(story: Story, shown: dict[str, _Shown]) -> Withheld:
    """The words of the whole texts that stand in nothing that is shown."""
    whole = [(at.article.text, RUN_OF_NONE if at.text is TextRights.NONE else RUN) for at in shown.values()]
    titles = [article.title for article in story.source.articles if not article.title_made]
    passages = [span.of(at.passages.text) for at in shown.values() for span in at.passages.new]
    public = [article.text for article in story.source.articles if article.id not in shown]
    return withheld(whole, [*titles, *passages, *public])


def _comparison(comparison: Comparison, shown: dict[str, _Shown], hidden: Withheld) -> Comparison:
    claims = comparison.fact.claims
    if not any(claim.article in shown for claim in claims):
        return comparison
    return publish_comparison(comparison, {claim.id: _claim(claim, shown, hidden) for claim in claims}, hidden)


def _claim(claim: Claim, shown: dict[str, _Shown], hidden: Withheld) -> Claim:
    at = shown.get(claim.article)
    return publish_claim(claim, at.passages, hidden, is_shown=claim.id in at.claims) if at else claim


def _article(at: _Shown, story: Story) -> Article:
    """The article with the text that is shown, without the lines that were left out of it."""
    article = at.article
    own = {c.id for comparison in story.comparisons for c in comparison.fact.claims if c.article == article.id}
    return replace(
        article,
        title=_file_name(article) if article.title_made else article.title,
        text=at.passages.text,
        blocks=at.passages.blocks,
        dropped=(),
        shown=at.text,
        withheld=len(own - at.claims),
        partial=article.partial or breaks_off(article.text),
    )


def _file_name(article: Article) -> str:
    """What stands for a title that was made of the text's first words: the name of its file."""
    words = " ".join(article.id.split("-"))
    return words[:1].upper() + words[1:]


def _term(term: EventTerm, at: _Shown | None) -> EventTerm | None:
    """The term where it stands in the text that is shown; None where it does not."""
    if at is None:
        return term
    span = at.passages.moved(term.span)
    if span is None:
        return None
    paragraph = next(n for n, block in enumerate(at.passages.blocks) if block.span.contains(span))
    return replace(term, span=span, paragraph=paragraph)
