"""Whom a pronoun, "the official" or "the statement" takes up among those who spoke before."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.extract.attribution.draft import Draft, Place
from generator.extract.attribution.strangers import Stranger
from generator.extract.attribution.told import Told
from generator.extract.tokens import Tokens
from generator.lexicon.connectives import PREPOSITIONS
from generator.lexicon.people import men, women
from generator.lexicon.saying import ANY_BODY, BODIES, COLLECTIVES, INSTITUTIONS, PAPERS, SPEAKING_FOR, TAKEN_UP
from generator.lexicon.strangers import PRONOUNS_OF
from generator.lexicon.titles import honorifics_of_men, honorifics_of_women
from generator.model import Mention, MentionKind, Stance

_PERSONAL = frozenset({"he", "she", "him", "her", "his"})
_GROUP = frozenset({"it", "they", "them"})
_RELATIVE = frozenset({"who", "which", "that"})
_LAST_SPEAKER = _RELATIVE | {"i", "we"}
_PRONOUNS = _PERSONAL | _GROUP | _RELATIVE | {"i", "we", "this", "those", "these"}
_GROUPS = frozenset({MentionKind.ORGANISATION, MentionKind.PLACE})
_BODIES = COLLECTIVES | BODIES | {"council", "court", "board"}
_AGED = re.compile(r"\d+-year-old")
_SAYERS = _BODIES | INSTITUTIONS | PAPERS
_RECENT = 2
"""Sentences back within which the last speaker is still on: then "he" is that one before anybody else."""
_LATELY = 4
"""The same for "the statement" and "the agency"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """``words`` as they stand in the text, ``name`` canonical, ``kind`` where a mention tells it.

    ``sentence`` counts the article's sentences; ``papers`` are the words for what it was said in ("statement").
    """

    words: str
    name: str
    kind: MentionKind | None
    sentence: int = 0
    papers: frozenset[str] = frozenset()

    @property
    def person(self) -> bool:
        """Whether the speaker is known to be a person."""
        return self.kind is MentionKind.PERSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One draft with what may tell who speaks.

    ``mentions`` are those of the sentence, ``before`` those of the sentences just before that a name opens;
    ``earlier`` are the speakers so far, last one last; ``strangers`` those brought in lately without a name, and
    ``named`` the names of the sentences just before, each with the sentence that names it last; ``told`` is what was
    said in this sentence and the one before.
    """

    tokens: Tokens
    draft: Draft
    mentions: Sequence[Mention]
    earlier: Sequence[Speaker]
    before: Sequence[Mention]
    strangers: Sequence[Stranger]
    named: Mapping[str, int]
    told: Sequence[Told]
    sentence: int


def is_pronoun(words: str) -> bool:
    """Whether a speaker's words are nothing but a pronoun."""
    return words.lower() in _PRONOUNS


def is_personal(words: str) -> bool:
    """Whether a speaker's words are "he" or "she" alone."""
    return words.lower() in _PERSONAL


def taken_up(scene: Scene, head: Mention | None) -> Speaker | None:
    """The one that the phrase stands for; None where nobody fits.

    ``head`` is the mention that the phrase is: a pronoun or description with the name it was found to stand for.
    """
    phrase = scene.draft.speaker
    if phrase is None:
        return None
    words = scene.tokens.words[phrase.low : phrase.high]
    if len(words) > 1:
        return _described(scene, words) if words[0] in {"the", "that", "this"} and len(words) <= 3 else None
    if words[0] in _PERSONAL:
        return _nearest(scene, words[0], _person(scene, words[0], head))
    if words[0] in _GROUP:
        return _nearest(scene, words[0], _group(scene, words[0]))
    return next(reversed(scene.earlier), None) if words[0] in _LAST_SPEAKER else None


def _nearest(scene: Scene, pronoun: str, who: Speaker | None) -> Speaker | None:
    """``who``, unless somebody without a name was brought in since: "Moss spoke. A man was held. He denies it".

    A denial is nobody's where the two stand in one sentence, for it accuses whomever it is given to; and it is that of
    "the man" as well, who may be one named before, or not. Who stands second in a sentence never goes before who stands
    first: "Moss hit a cyclist. He denies it".
    """
    denies = scene.draft.stance is Stance.DENIES
    at = scene.tokens.starts[scene.draft.speaker.low] if scene.draft.speaker else 0
    told_of = scene.tokens.span(*scene.draft.content)  # "two men were hurt, they said": not those two
    fitting = [
        s
        for s in scene.strangers
        if pronoun in s.pronouns and s.at < at and (s.new or denies) and not told_of.start <= s.at < told_of.end
    ]
    if not fitting:
        return who or _opening_one(scene, pronoun)
    stranger = fitting[-1]
    if who and stranger.name == who.name:
        return who
    told = max(who.sentence, scene.named.get(who.name, -1)) if who else -1
    first = next((s for s in scene.strangers if s.sentence == stranger.sentence and pronoun in s.pronouns), stranger)
    if first.opens and first is not stranger and not denies:  # "the mayor met a teacher. He said"
        opener = Speaker(words=pronoun, name=first.name, kind=None, sentence=first.sentence)
        return opener if first.new else who or opener
    if told < stranger.sentence and not stranger.second:
        return Speaker(words=pronoun, name=stranger.name, kind=None, sentence=stranger.sentence)
    unsure = denies and told <= stranger.sentence < scene.sentence
    return None if unsure else who


def _opening_one(scene: Scene, pronoun: str) -> Speaker | None:
    """The one without a name who opens the sentence before, where nobody else there fits: "The union met. It said"."""
    late = [s for s in scene.strangers if s.sentence == scene.sentence - 1 and pronoun in s.pronouns]
    if len(late) != 1 or not late[0].opens or scene.draft.stance is Stance.DENIES:
        return None
    words = ("the", late[0].name.split()[-1])
    return _described(scene, words) or Speaker(words=pronoun, name=late[0].name, kind=None, sentence=late[0].sentence)


def _person(scene: Scene, pronoun: str, head: Mention | None) -> Speaker | None:
    """The person that "he" or "she" is: of this sentence, else who spoke just now, else of the sentence before.

    Whoever is named in what is said is somebody else: "Moss lied, she said".
    """
    content = scene.tokens.span(*scene.draft.content)
    others = {m.name for m in scene.mentions if m.named and content.contains(m.span)}
    antecedent = (
        Speaker(words=head.surface, name=head.name, kind=head.kind, sentence=_told(scene, head))
        if head and head.name not in others
        else None
    )
    if antecedent and any(m.name == antecedent.name and m.named for m in scene.mentions):
        return antecedent
    fitting = [
        s for s in scene.earlier if s.name not in others and (_fits(s, pronoun) if s.person else _may_be(s, pronoun))
    ]
    last = next(reversed(fitting), None)
    recent = last and scene.sentence - last.sentence < _RECENT
    return (last if recent else antecedent) or last or _only_named(scene, pronoun)


def _only_named(scene: Scene, pronoun: str) -> Speaker | None:
    """The only person named just before whom "him" or "her" of "according to her" can be."""
    fitting = {m.name: m for m in scene.before if m.named and may_be_mention(m, pronoun)}
    if len(fitting) != 1 or pronoun not in {"him", "her"}:
        return None
    (only,) = fitting.values()
    return Speaker(words=pronoun, name=only.name, kind=only.kind, sentence=scene.sentence)


def _told(scene: Scene, head: Mention) -> int:
    """The sentence that last names the one for whom a pronoun's mention stands."""
    here = any(m.named and m.name == head.name for m in scene.mentions)
    return scene.sentence if here else scene.named.get(head.name, scene.sentence - 1)


def _may_be(speaker: Speaker, pronoun: str) -> bool:
    """Whether the pronoun may take up a speaker without a person's name: "a spokesman for the board", "the driver"."""
    words = speaker.words.lower().replace(",", " ,").split()
    head = [*takewhile(lambda word: word != "," and word not in PREPOSITIONS, words)]
    return bool(head) and pronoun in PRONOUNS_OF.get(head[-1], ())


def may_be_mention(mention: Mention, pronoun: str) -> bool:
    """Whether the pronoun may stand for the one who is named."""
    if pronoun in _PERSONAL:
        named = Speaker(words=mention.surface, name=mention.name, kind=mention.kind)
        return named.person and _fits(named, pronoun)
    return mention.kind in _GROUPS


def _fits(speaker: Speaker, pronoun: str) -> bool:
    """Whether nothing in the name, or the form of address before it, speaks against the pronoun."""
    addressed = speaker.words.split()[0].rstrip(".")
    if addressed in honorifics_of_men() or addressed in honorifics_of_women():
        return (pronoun in {"he", "him", "his"}) is (addressed in honorifics_of_men())
    given = speaker.name.split()[0]
    forms = {"he", "him", "his"} if given in men() else {"she", "her"} if given in women() else _PERSONAL
    return pronoun in forms or (given in men() and given in women())


def _group(scene: Scene, pronoun: str) -> Speaker | None:
    """Whom "it" or "they" is: the subject in front of it in the sentence, else the last group that spoke lately."""
    phrase = scene.draft.speaker
    low = scene.tokens.starts[phrase.low] if phrase else 0
    subjects = [m for m in scene.mentions if m.kind in _GROUPS and m.span.end <= low and _is_subject(scene.tokens, m)]
    if subjects and pronoun == "it":
        return Speaker(words=subjects[-1].surface, name=subjects[-1].name, kind=subjects[-1].kind)
    most = _RECENT if scene.draft.place is Place.AFTER else _LATELY
    late = (s for s in reversed(scene.earlier) if scene.sentence - s.sentence <= most)
    return next((s for s in late if (_is_body(s) if pronoun == "it" else _is_plural(s))), None)


def is_body(speaker: Speaker) -> bool:
    """Whether a speaker is many, or a body, and nobody speaks for it: none that says "I"."""
    words = speaker.words.lower().split()
    if speaker.person or not SPEAKING_FOR.isdisjoint(words):
        return False
    heads = [*takewhile(lambda word: word not in PREPOSITIONS, words)] or words
    return speaker.kind in _GROUPS or heads[-1] in _BODIES or (speaker.kind is None and are_several(heads))


def _is_body(speaker: Speaker) -> bool:
    """Whether "it" may take the speaker up: a body by its kind, or by a word for one, "the union Verka"."""
    if speaker.words.lower() == "it":
        return True
    return speaker.kind in _GROUPS or (not speaker.person and bool(_BODIES & set(speaker.words.lower().split())))


def _is_plural(speaker: Speaker) -> bool:
    """Whether "they" may take the speaker up: many, or a body by its name, not by a noun for one ("the court")."""
    words = speaker.words.lower().split()
    if words == ["they"]:
        return True
    heads = [*takewhile(lambda word: word not in PREPOSITIONS, words)] or words
    by_name = speaker.kind is MentionKind.ORGANISATION and not speaker.words.split()[-1].islower()
    return by_name or (speaker.kind is None and are_several(heads))


def are_several(words: Sequence[str]) -> bool:
    """Whether a noun phrase is of more than one."""
    return words[-1].endswith("s") or "and" in words or words[-1] in {"police", "people", "family", "men", "women"}


def is_body_noun(noun: str) -> bool:
    """Whether "it" may take up what has no name and says something: "the firm", "the report"."""
    return noun in _SAYERS or "it" in PRONOUNS_OF.get(noun, ())


def _is_subject(tokens: Tokens, mention: Mention) -> bool:
    """Whether a verb follows the mention at once."""
    at = next((k for k in range(len(tokens)) if tokens.starts[k] >= mention.span.end), len(tokens))
    return tokens.predicate(at, at + 1)


def _described(scene: Scene, words: Sequence[str]) -> Speaker | None:
    """Whom "the official", "the statement" or "the agency" takes up."""
    noun = words[-1]
    if _AGED.fullmatch(noun):
        return _only_person(scene)
    late = [s for s in reversed(scene.earlier) if scene.sentence - s.sentence <= _LATELY]
    if noun in PAPERS:
        issuer = next((s for s in late if noun in s.papers and s.sentence < scene.sentence), None)
        if issuer:
            return issuer
    if noun in TAKEN_UP:
        same = next((s for s in reversed(scene.earlier) if noun in s.words.lower().split()), None)
        if same:
            return same
    if noun not in COLLECTIVES:
        return None
    spoke = next((s for s in late if s.kind is MentionKind.ORGANISATION and _may_be_called(s.name, noun)), None)
    return spoke or _named_before(scene, noun)


def _only_person(scene: Scene) -> Speaker | None:
    """The only one that "the 62-year-old" can be: named just before, where nobody without a name was brought in."""
    named = {m.name: m for m in scene.before if m.named and m.kind is MentionKind.PERSON}
    strange = any(not s.pronouns.isdisjoint(_PERSONAL) and scene.sentence - s.sentence <= 2 for s in scene.strangers)
    spoke = {s.name for s in scene.earlier if scene.sentence - s.sentence <= 1} - set(named)
    if len(named) != 1 or strange or spoke:
        return None
    (only,) = named.values()
    return Speaker(words=only.surface, name=only.name, kind=only.kind, sentence=scene.sentence)


def _named_before(scene: Scene, noun: str) -> Speaker | None:
    """The only organisation just named that can be called so: "Moss Steel closed a mill. The company said"."""
    named = {m.name: m for m in scene.before if m.named and m.kind is MentionKind.ORGANISATION}
    fitting = [m for m in named.values() if _may_be_called(m.name, noun)]
    return Speaker(words=fitting[0].surface, name=fitting[0].name, kind=fitting[0].kind) if len(fitting) == 1 else None


def _may_be_called(name: str, noun: str) -> bool:
    """Whether the name says nothing else about what it is: a ministry is no company."""
    told = INSTITUTIONS & set(name.lower().split())
    return not told or noun in told or noun in ANY_BODY
