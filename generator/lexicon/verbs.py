"""Common verbs, to tell a present tense from a noun with the same letters.

Our own list of the general verbs of news prose; forms are made by the rules of spelling and
``generator.lexicon.irregular``.
"""

from generator.lexicon.irregular import VERB_FORMS
from generator.lexicon.saying import SAYING
from generator.lexicon.wordlist import words

_BASES = words("""
    abandon absorb accept accompany accuse achieve acquire act adapt adopt advance affect aid aim allow alter amount
    appear apply appoint approach approve arise arm arrest arrive assume attack attempt attend attract avoid ban bar
    base battle bear beat become begin belong block boost border break bring broadcast build burn buy calm campaign
    capture care carry cast catch cause celebrate challenge change charge check choose cite clash clear climb close
    collapse collect come command commit compare compete complete concern conduct connect consider consist contain
    contribute control convict cope cost count cover crash create criticise cross cut damage deal decide decline deepen
    defeat defend delay deliver depend deploy deserve destroy detain deteriorate develop die differ direct disappear
    discuss distribute divide dominate draw drive drop earn ease elect emerge employ enable encourage end endorse
    enforce engage enjoy enter erupt escape establish evacuate evolve exceed exist expand expel experience expire
    explode export express extend face fail fall favour favor feature feel fight file fill finance finish fire fit flee
    float flood fly focus follow force form found free fuel fund gain gather generate get give go govern grab grant
    grapple grow guarantee guard handle happen harm hate have head heal heat help hide hit hold host hurt ignore import
    impose improve include increase inflict influence injure intensify intervene introduce invade invest investigate
    involve issue join jump justify keep kill know lack land last launch lead learn leave lend let lie lift like limit
    link list live locate look lose love maintain make manage march mark match matter meet monitor mount mourn move
    need negotiate obtain occupy occur offer open operate oppose order organise organize outnumber outpace overcome
    overlook oversee owe own participate pass pave pay perform permit persist pick place plague play plead point pose
    possess pour prefer prepare present prevent proceed process produce prohibit prompt protect protest prove provide
    publish pull purchase pursue push put question race raise reach react receive recognise recognize recommend record
    recover reduce refer reflect refuse register reject relate release rely remain remove rename replace represent
    require rescue resign resist resolve respond rest restore restrict result resume retain retire retreat return
    reveal review rise risk roll run rush sail save scatter score search secure see seek seem seize sell send separate
    serve set settle shake share shift shoot show shrink shut sign sink sit slide slip slow soar solve spark speak
    spend spread spur stage stand start stay steal stem step stop store strengthen strike struggle submit succeed suffer
    support surge surpass surrender surround survive suspend sustain switch take talk target tend test threaten throw
    tie tighten top total touch trade transfer travel treat trigger try turn undermine understand unite urge use vary
    violate visit vote wage wait wake walk want warn watch weaken wear weigh welcome win withdraw witness work worry
    wound write yield want
    """)


def _third_person(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


BASE_FORMS: frozenset[str] = _BASES | {cue.verb for cue in SAYING.values()} | frozenset(VERB_FORMS.values())
"""Base forms, which are the present tense after "they" and the infinitive after "to"."""

S_FORMS: frozenset[str] = frozenset(map(_third_person, BASE_FORMS))
"""Third person singular."""

PAST_FORMS: frozenset[str] = frozenset(VERB_FORMS) - {"has", "had", "spokeswoman"} | words("""
    burst hit put cut set shut spread split cost hurt quit shed let read
    """)
"""Past tenses and participles that do not end in "-ed"."""
