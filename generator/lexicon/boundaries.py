"""Words at which a noun phrase ends: prepositions, conjunctions, articles, pronouns, helping and common verbs.

Function words of English, and the verbs that most often follow a counted subject in news.
"""

from generator.lexicon.wordlist import words

PREPOSITIONS: frozenset[str] = words("""
    about above across after against along alongside amid among amongst around as at before behind below beneath beside
    besides between beyond by despite during except for from in inside into like near of off on onto out outside over
    past per since than through throughout till to toward towards under underneath until unlike up upon versus via vs
    with within without plus minus including
    """)

CONJUNCTIONS: frozenset[str] = words("""
    and or but nor yet so if because while when where whereas although though unless whether that which who whom whose
    what how why
    """)

DETERMINERS: frozenset[str] = words(
    "a an the this that these those my your his her its our their whose each every any no all both either"
)

POSSESSED: frozenset[str] = words("the its their his her those these our my your")
"""Determiners that open the whole of "27 of the people"."""

PRONOUNS: frozenset[str] = words(
    "i me you he him she it we us they them himself herself itself themselves one's ours theirs mine there here"
)

BE_FORMS: frozenset[str] = words("was were is are be been being am")

AUXILIARIES: frozenset[str] = BE_FORMS | words("""
    has have had having do does did will would shall should can could may might must got get gets getting
    wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't can't cannot couldn't don't didn't
    """)

SAYING: frozenset[str] = words("said say says saying told tell tells added reported claimed announced")

OTHER_STOPS: frozenset[str] = words("""
    not never also just still now then ago later earlier yesterday today tomorrow tonight last next this already
    only even apparently reportedly allegedly seriously critically always perhaps afterwards sometimes overseas
    abroad instead together alone away back down apiece each so too well dead missing wounded injured killed hurt
    came went took made gave began ran fled left left lost found saw showed won fell rose held kept brought stood sat
    set put sent met led spent built bought caught fought drove drew broke became wrote spoke remain remained
    want wants need needs live work works say think know try seem seems appear appears wanted lived
    died died die responded agreed refused backed whose sought face faces faced make makes take takes come comes go
    goes prior due available able likely ready eligible responsible according ahead apart more less fewer higher lower
    old long high tall wide deep worth shows rather enough sounds owns gets looks helps overall late annually
    """)

STOPS: frozenset[str] = (
    PREPOSITIONS | CONJUNCTIONS | DETERMINERS | PRONOUNS | AUXILIARIES | SAYING | OTHER_STOPS
) - frozenset(["plus"])
"""Every word that ends a noun phrase."""

LY_NOUNS: frozenset[str] = words("rally supply family assembly monopoly anomaly ally reply july fly bully italy")
"""Words in -ly that are no adverbs."""

ING_NOUNS: frozenset[str] = words("""
    funding spending financing savings housing manufacturing building mining banking advertising trading heating
    shipping clothing borrowing lending hiring training farming fishing hearing meeting ruling wedding painting
    drawing shooting bombing killing crossing parking lighting policing schooling counseling pricing earning
    """)
"""Words in -ing that are nouns in their own right."""

ED_NOUNS: frozenset[str] = words("unemployed employed insured uninsured seed need bed feed breed speed deed shed")
"""Words in -ed that can be nouns."""

NOT_PLURAL: frozenset[str] = words("""
    always perhaps besides towards afterwards across plus versus minus thus is was has as this his its us yes less
    serious various numerous previous religious famous dangerous anonymous enormous suspicious unanimous continuous
    outrageous gross business wireless homeless jobless press mass class glass boss loss cross stress process access
    success congress process illness witness fitness wilderness virus campus focus bonus status census consensus crisis
    basis analysis us gas bus plus gaseous tennis texas kansas illinois arkansas massachusetts paris christmas
    news means series politics economics physics mathematics athletics ethics mr mrs ms indigenous conscious precious
    courageous numerous hazardous notorious infamous glorious obvious victorious curious
    """)
"""Words in -s that are no plurals."""
