"""Laws of the ledger: applied again it changes nothing, and whatever it says, every quote is the article's."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.align import fact_kind
from generator.diagnostics import Diagnostic
from generator.model import SourceFile
from generator.overrides import OPERATIONS, Finder, Material, apply_to_facts, read_ledger
from tests.unit.overrides.build import LINES, PARTS, ledger_of, material

WORDS = st.sampled_from(
    [f"{{article: {name}, quote: {line.strip('.')}}}" for name, lines in LINES.items() for line in lines]
    + [f"{{article: {name[:3]}, quote: {words}}}" for name, (_, words) in PARTS.items()]
)
NAMES = [f"{name}{number}" for name, lines in LINES.items() for number in range(len(lines))] + list(PARTS)
IDS = st.integers(0, 0).map("{:010}".format)
"""Of the first fact, which every story has."""
SEVERAL = st.lists(WORDS, min_size=2, max_size=3).map(lambda found: f"[{', '.join(found)}]")
ITEM = st.one_of(
    st.tuples(st.sampled_from(["merge", "together", "apart", "split"]), SEVERAL).map(lambda p: f"{p[0]}: {p[1]}"),
    st.tuples(WORDS, IDS).map(lambda p: f"{{split: {p[0]}, from: {p[1]}}}"),
    st.tuples(WORDS, WORDS).map(lambda p: f"{{add: {p[0]}, to: {p[1]}}}"),
    WORDS.map(lambda p: f"add: {p}"),
)
LEDGERS = st.lists(ITEM, max_size=5).map(lambda items: "".join(f"- {item}\n" for item in items))
GROUPS = st.sets(st.frozensets(st.sampled_from(NAMES), min_size=1, max_size=4), min_size=1, max_size=5)


def story(groups: set[frozenset[str]]) -> Material:
    """The story with facts of these claims, each named by its number; as in alignment, none repeats one of another."""
    whole = [g for g in sorted(groups, key=sorted) if not any(g < other for other in groups)]
    made = material(groups=[" ".join(sorted(g)) for g in whole])
    return replace(made, facts=tuple(replace(f, id=f"{n:010}") for n, f in enumerate(made.facts)))


def apply_and_tell(text: str, found: Material) -> tuple[Material, tuple[Diagnostic, ...]]:
    ledger, problems = ledger_of(text)
    assert problems == ()
    return apply_to_facts(ledger, found, Finder(found.articles, found.sentences), fact_kind)


def apply(text: str, found: Material) -> Material:
    return apply_and_tell(text, found)[0]


@given(GROUPS, ITEM)
def test_a_decision_taken_twice_is_taken_once(groups: set[frozenset[str]], item: str) -> None:
    once = apply(f"- {item}\n", story(groups))
    again = apply(f"- {item}\n", replace(once, decisions=()))
    assert again.facts == once.facts


@given(GROUPS, LEDGERS)
def test_a_ledger_applied_twice_is_applied_once_or_told_to_contradict_itself(
    groups: set[frozenset[str]], text: str
) -> None:
    once, problems = apply_and_tell(text, story(groups))
    if not problems:
        again, told = apply_and_tell(text, replace(once, decisions=()))
        assert (again.facts, again.sentences, told) == (once.facts, once.sentences, ())


@given(GROUPS, LEDGERS)
def test_a_ledger_keeps_the_outlets_words_and_one_fact_an_address(groups: set[frozenset[str]], text: str) -> None:
    made = apply(text, story(groups))
    texts = {article.id: article.text for article in made.articles}
    for fact in made.facts:
        assert fact.claims
        assert all(c.span.of(texts[c.article]) == c.quote for c in fact.claims)
        own = {c.id for c in fact.claims}
        assert all({m.left, m.right} <= own for m in fact.matches)
        assert list(fact.claims) == sorted(fact.claims, key=lambda c: (c.article, c.span, c.id))
    names = [name for fact in made.facts for name in (fact.id, *fact.was)]
    assert len(names) == len(set(names))
    assert all(name in {fact.id for fact in made.facts} for d in made.decisions for name in d.facts)


@given(GROUPS, LEDGERS)
def test_no_claim_is_lost(groups: set[frozenset[str]], text: str) -> None:
    before = story(groups)
    made = apply(text, before)
    kept = {c.id for fact in made.facts for c in fact.claims}
    assert {c.id for fact in before.facts for c in fact.claims} <= kept


@given(st.text(alphabet="decisons: -[{}]mergplitaqu\n\"'&*!#,", max_size=90), st.sampled_from(OPERATIONS))
def test_any_text_is_read_or_explained(text: str, name: str) -> None:
    for whole in (text, f"decisions:\n- {name}: {text}", f"decisions:\n- {name}: [{text}]\n  to: {text}"):
        ledger, problems = read_ledger([SourceFile(path="content/a/decisions.yml", text=whole)])
        assert all(p.path and p.message and p.cure for p in problems)
        assert ledger.operations is not None
