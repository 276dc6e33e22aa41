"""Common verbs, to tell a present tense from a noun with the same letters.

Our own list of the general verbs of news prose; forms are made by the rules of spelling and
``generator.lexicon.irregular``.
"""

from generator.lexicon.irregular import VERB_FORMS
from generator.lexicon.saying import SAYING
from generator.lexicon.wordlist import words

_BASES = words("""
    abandon abolish absorb accept accompany accuse achieve acquire act adapt adopt advance affect aid aim allow
    alter amount appear apply appoint approach approve arise arm arrest arrive assume attack attempt attend attract
    avoid ban bar base battle bear beat become begin belong block boost border borrow break bring broadcast build
    burn buy calm campaign cancel capture care carry cast catch cause cease celebrate challenge change charge check
    choose cite clash clear climb close collapse collect come command commit compare compete complete concern
    conduct connect consider consist construct contain contribute control convict cope cost count cover crash create
    criticise cross cut damage deal decide decline deepen defeat defend delay deliver demolish depend deploy deport
    deserve destroy detain deteriorate develop die differ direct disappear discuss distribute divide dominate donate
    double draw drive drop earn ease elect emerge employ enable encourage end endorse enforce engage enjoy enter
    equip erupt escape establish evacuate evolve exceed exist expand expel experience expire explode export express
    extend face fail fall favor favour feature feel fight file fill finance finish fire fit flee float flood fly
    focus follow force form found free fuel fund gain gather generate get give go govern grab grant grapple grow
    guarantee guard halt halve handle happen harm hate have head heal heat help hide hire hit hold host hurt ignore
    import impose improve include increase inflict influence injure install intensify intervene introduce invade
    invest investigate involve issue join jump justify keep kill know lack land last launch lead learn leave lend
    let lie lift like limit link list live locate look lose love lower maintain make manage march mark match matter
    meet merge monitor mount mourn move need negotiate obtain occupy occur offer open operate oppose order organise
    organize outnumber outpace overcome overlook oversee owe own participate pass pave pay perform permit persist
    pick place plague play plead point pose possess pour prefer prepare present prevent proceed process produce
    prohibit prompt protect protest prove provide publish pull punish purchase pursue push put question race raise
    reach react rebuild receive recognise recognize recommend record recover recruit reduce refer reflect refuse
    register reject relate release relocate rely remain remove rename renew reopen repair repay replace represent
    require rescue resign resist resolve respond rest restore restrict result resume retain retire retreat return
    reveal review rise risk roll run rush sail save scatter score search secure see seek seem seize sell send
    separate serve set settle shake share shift shoot show shrink shut sign sink sit slash slide slip slow soar
    solve spark speak spend spread spur stage stand start stay steal stem step stop store strengthen strike struggle
    submit succeed suffer support surge surpass surrender surround survive suspend sustain switch tackle take talk
    target tend test threaten throw tie tighten top total touch trade transfer travel treat trigger trim triple try
    turn undermine understand unite urge use vaccinate vary violate visit vote wage wait wake walk want warn watch
    weaken wear weigh welcome widen win withdraw witness work worry worsen wound write yield
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
    beat bet burst hit put cut set shut spread split cost hurt quit shed let read
    """)
"""Past tenses and participles that do not end in "-ed"."""
