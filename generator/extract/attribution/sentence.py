"""All attributions of one sentence, as drafts whose contents are cut to size."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.extract.attribution.complements import complement, estimate, passive, points_back
from generator.extract.attribution.cues import cue_tokens, estimates, is_calling, is_passive
from generator.extract.attribution.draft import Draft, Phrase, Place
from generator.extract.attribution.lookahead import NEAR, QUOTES, own_clause_follows
from generator.extract.attribution.phrases import speaker_before, subject
from generator.extract.attribution.relative import relative_end
from generator.extract.attribution.shapes import (
    according,
    clause,
    corrected,
    inserted,
    inverted,
    postposed,
    rejected,
    resumed,
)
from generator.extract.attribution.stance import content_stance
from generator.extract.attribution.voiced import voiced, voiced_places
from generator.extract.attribution.worded import WORDED, worded, worded_places
from generator.extract.tokens import LONGEST, Tokens, Verb, is_adverb, is_word
from generator.lexicon.connectives import COORDINATORS, DETERMINERS, PRONOUNS
from generator.lexicon.saying import ATTITUDES, SAYING
from generator.lexicon.voicing import VOICING
from generator.model import Stance

_QUESTIONS = frozenset({"whether", "if", "why", "how", "what", "who", "when", "where"})
"""Behind "asked" these open a question, not a demand."""


_SUPPOSING = frozenset({"whether", "if", "unless"})
_OWN_SUBJECT = DETERMINERS | PRONOUNS
_ASKING = frozenset({"do", "does", "did"})
"""Helping verbs that stand in front of the subject of a question."""


def drafts(tokens: Tokens) -> list[Draft]:
    """The drafts of a sentence in order of their cues; speakers that are left out are taken over."""
    found: list[Draft] = []
    if len(tokens) > LONGEST:
        return found
    places = _places(tokens)
    if not places:
        return found
    for at in places:
        draft = _shape(tokens, at)
        if draft:
            found.append(draft)
            rest = resumed(tokens, draft)
            found.extend([rest] if rest else [])
    found.sort(key=lambda d: (d.cue, d.content))
    spoken = _with_speakers(tokens, found)
    clipped = _clipped(tokens, spoken)
    denials = [d for d in clipped if d.stance is Stance.DENIES]
    if denials:
        clipped = [d for d in clipped if not any(_is_denied(tokens, d, outer) for outer in denials)]
    told = [_changed(d, stance=_stance(tokens, d), speaker=_answering(tokens, d, clipped)) for d in clipped]
    return [part for d in told if not _is_open(tokens, d) for part in _parted(tokens, d)]


def _is_denied(tokens: Tokens, inner: Draft, outer: Draft) -> bool:
    """Whether that somebody said so is itself denied: "denied that it had accused Moss", "denied telling him"."""
    if inner.speaker is None or inner is outer:
        return False
    low, high = outer.content
    behind = low + (tokens.words[low] == "that")
    if tokens.words[outer.cue[0]] not in SAYING or not low <= inner.cue[0] < high:
        return False
    claimed = tokens.words[inner.speaker.low - 1] == "that" and inner.speaker.low > low
    deed = inner.elided and inner.cue[0] == low
    return inner.speaker.low == behind or claimed or deed


def _changed(draft: Draft, *, stance: Stance, speaker: Phrase | None) -> Draft:
    if draft.stance is stance and draft.speaker is speaker:
        return draft
    return replace(draft, stance=stance, speaker=speaker)


def _is_open(tokens: Tokens, draft: Draft) -> bool:
    """Whether something said is only asked about or supposed: "whether the firm denied it", "did the firm deny it"."""
    before = tokens.word(draft.speaker.low - 1) if draft.speaker else ""
    return before in _SUPPOSING or (before in _ASKING and draft.place is Place.BEFORE)


def _parted(tokens: Tokens, draft: Draft) -> list[Draft]:
    """A draft that only its content makes a denial, one for each clause, so that each has a stance of its own."""
    if draft.stance is not Stance.DENIES:
        return [draft]
    cue = SAYING.get(tokens.words[draft.cue[0]])
    if cue is None or Stance.ASSERTS not in dict(cue.frames).values() or is_calling(tokens, draft.cue[0]):
        return [draft]
    low, high = draft.content
    joints = [k for k in range(low + 1, high - 1) if own_clause_follows(tokens, k) and tokens.predicate(low, k)]
    edges = [low, *joints, high]
    parts = [replace(draft, content=(a + (a != low), b)) for a, b in pairwise(edges)]
    return [replace(part, stance=_stance(tokens, replace(part, stance=Stance.ASSERTS))) for part in parts]


def _places(tokens: Tokens) -> list[int]:
    """Verbs of saying, active or with "by", and "according to"."""
    words = tokens.words
    found = set(cue_tokens(tokens))
    if "according" in words:
        found.update(k for k in range(len(words) - 2) if words[k] == "according" and words[k + 1] == "to")
    if "by" in words:
        found.update(k for k in range(1, len(words) - 2) if words[k + 1] == "by" and is_passive(tokens, k))
    found.update(worded_places(tokens))
    found.update(() if found else voiced_places(tokens))
    return sorted(found)


def _shape(tokens: Tokens, at: int) -> Draft | None:
    """The first shape that fits."""
    if tokens.words[at] == "according":
        return according(tokens, at)
    if tokens.words[at] == ":" or (tokens.words[at] in VOICING and tokens.words[at] not in SAYING):
        return voiced(tokens, at)
    source = worded(tokens, at) if tokens.words[at] in WORDED else None
    return source or _shape_of_verb(tokens, at)


def _shape_of_verb(tokens: Tokens, at: int) -> Draft | None:
    """The first shape that fits a verb of saying."""
    if is_passive(tokens, at):
        return passive(tokens, at)
    if is_calling(tokens, at):
        return complement(tokens, at)
    if estimates(tokens, at):
        return estimate(tokens, at)
    return inverted(tokens, at) or postposed(tokens, at) or inserted(tokens, at) or _content_behind(tokens, at)


def _content_behind(tokens: Tokens, at: int) -> Draft | None:
    """The shape of a verb with what is said behind it, a clause or a phrase."""
    instead = corrected(tokens, at)
    if instead:
        return instead
    if tokens.word(at + 1) == "that" and not points_back(tokens, at + 1):
        return clause(tokens, at) or complement(tokens, at)
    phrase = complement(tokens, at)
    # A verb's phrase comes before a clause that only happens to follow: "vowed to", "asked H to".
    if phrase is not None and phrase.stance is not Stance.ASSERTS:
        denied = phrase.stance is Stance.DENIES
        if not _clause_is_near(tokens, at) or (denied and _is_thing_before_clause(tokens, phrase)):
            return phrase
    return clause(tokens, at) or phrase or rejected(tokens, at)


def _clause_is_near(tokens: Tokens, at: int) -> bool:
    """Whether a finite verb follows before any "to" or "of"."""
    for k in range(at + 1, min(len(tokens), at + 8)):
        if tokens.words[k] in {"to", "of", "for", "but", ","}:
            return False
        if tokens.predicate(k, k + 1):
            return True
    return False


def _is_thing_before_clause(tokens: Tokens, phrase: Draft) -> bool:
    """Whether what is denied is a thing, and a clause of its own follows: "denies murder and the trial goes on"."""
    low, high = phrase.content
    joined = tokens.word(high) in COORDINATORS and tokens.word(high + 1) in _OWN_SUBJECT
    return joined and not tokens.predicate(low, high)


def _with_speakers(tokens: Tokens, found: list[Draft]) -> list[Draft]:
    """Gives drafts without a subject that of the one before them, or the subject of the sentence."""
    done: list[Draft] = []
    for plain in found:
        draft, speaker = plain, plain.speaker
        if speaker is None:
            earlier = [d.speaker for d in done if d.cue != draft.cue and d.speaker]
            speaker = earlier[-1] if earlier else subject(tokens, draft.cue[0])
            if speaker is None and tokens.verbs[draft.cue[0]] is Verb.ING:
                speaker = _subject_around(tokens, draft.cue[0])
                draft = replace(draft, content=(draft.content[0], _main_verb(tokens, draft.content)))
            own = _own_subject(tokens, done[-1].content[1], draft.cue[0]) if done and earlier else None
            speaker = own or speaker
        if speaker is not None:
            done.append(draft if draft.speaker else replace(draft, speaker=speaker, elided=True))
    return done


def _subject_around(tokens: Tokens, cue: int) -> Phrase | None:
    """The subject in front of a participle between commas, whose verb follows: "the dealer, alleging theft, left"."""
    found = subject(tokens, len(tokens)) if tokens.word(cue - 1) == "," else None
    return found if found and found.high < cue else None


def _main_verb(tokens: Tokens, content: tuple[int, int]) -> int:
    """The comma in what is said behind which a main verb follows at once; its end where there is none."""
    low, high = content
    return next((k for k in range(low + 1, high) if tokens.words[k] == "," and tokens.predicate(k + 1, k + 2)), high)


def _own_subject(tokens: Tokens, low: int, high: int) -> Phrase | None:
    """The subject of a clause with "but" behind what was said last: "told it to close, but it refused, saying"."""
    if low >= high or tokens.words[low] != "but" or not tokens.words[high].endswith("ing"):
        return None
    verb = next((k for k in range(low + 2, high) if tokens.predicate(k, k + 1)), None)
    return speaker_before(tokens, verb) if verb else None


def _clipped(tokens: Tokens, found: list[Draft]) -> list[Draft]:
    """Ends each content where the next attribution of the same rank begins."""
    starts = [_edge(tokens, d) for d in found]
    clipped = []
    for at, draft in enumerate(found):
        low, high = draft.content
        edges = [e for e in starts[at + 1 :] if e is not None and low < e < high]
        edges.extend(e for d in found[at + 1 :] if low < (e := d.cue[0] - 1) < high and _resumes(tokens, draft, d))
        if draft.place is Place.BEFORE:
            high = min([*edges, relative_end(tokens, draft) or high])
        if any(map(is_word, tokens.words[low:high])):
            clipped.append(draft if high == draft.content[1] else replace(draft, content=(low, high)))
    return clipped


def _resumes(tokens: Tokens, inner: Draft, outer: Draft) -> bool:
    """Whether the sentence goes on behind a relative clause: "Moss, who denies theft, said that"."""
    around = outer.speaker is not None and not outer.elided and outer.speaker.low < inner.cue[0]
    return around and tokens.word(inner.cue[0] - 1) == "who" and tokens.word(outer.cue[0] - 1) == ","


def _answering(tokens: Tokens, draft: Draft, found: Sequence[Draft]) -> Phrase | None:
    """Who answers for a draft: of a thought or plan told by another, the other: "Moss said officials believe that"."""
    if tokens.words[draft.cue[0]] not in ATTITUDES:
        return draft.speaker
    telling = [
        d
        for d in found
        if d.content[0] <= draft.cue[0] < d.content[1] and tokens.words[d.cue[0]] not in ATTITUDES and d is not draft
    ]
    return min(telling, key=lambda d: d.content[1] - d.content[0]).speaker if telling else draft.speaker


def _edge(tokens: Tokens, draft: Draft) -> int | None:
    """The token at which an attribution ends the content of one before it; None where it is embedded in that."""
    if draft.place is Place.AFTER:
        return draft.content[1]
    start = _over_circumstance(tokens, draft.start) if draft.elided else draft.start
    while is_adverb(tokens.word(start - 1)):  # "but now she says"
        start -= 1
    before = tokens.word(start - 1)
    joined = before in COORDINATORS or before in {",", ";", "while"}
    return start - 1 if joined else None


def _over_circumstance(tokens: Tokens, at: int) -> int:
    """Where the phrase that ends in front of ``at`` begins behind an "and": "and | in a statement warned"."""
    for k in range(at - 1, max(0, at - 8), -1):
        if tokens.words[k] in COORDINATORS:
            return k + 1
        if tokens.predicate(k, k + 1) or not is_word(tokens.words[k]):
            break
    return at


def _is_question(tokens: Tokens, low: int, high: int) -> bool:
    """Whether what is asked is a question, of somebody or not: "asked the council why it had paid"."""
    if tokens.words[low] in QUOTES and "?" in tokens.words[low : high + 2]:
        return True
    for k in range(low, min(high, low + NEAR)):
        if tokens.words[k] in _QUESTIONS:
            return True
        if tokens.words[k] in {"to", "for", "that", ","} or tokens.predicate(k, k + 1):
            return False
    return False


def _stance(tokens: Tokens, draft: Draft) -> Stance:
    """The stance of the verb, or what the content makes of it: a denial, a plan, a demand."""
    low, high = draft.content
    verb = tokens.words[draft.cue[0]]
    if verb.startswith("ask") and (draft.place is Place.AFTER or _is_question(tokens, low, high)):
        return Stance.ASSERTS
    if draft.stance is not Stance.ASSERTS:
        return draft.stance
    return content_stance([w for w in tokens.words[low:high] if w[0].isalnum() and w != "that"], verb)
