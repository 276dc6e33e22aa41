"""Words that join clauses and open phrases, and the helping verbs.

Closed classes of English after Quirk et al., "A Comprehensive Grammar of the English Language" (1985), chapters 3, 9,
13 and 14; our own selection of those that news prose uses.
"""

from generator.lexicon.wordlist import words

FRAME_FILLERS = words("a an the that and but")
"""Words that may stand in one of two sentences that say the same, and are lacking in the other."""

WHOLE = words("the all both these those its their his her")
"""Words before a number that counts all there are."""

NOT_COUNTED = words("another is was has had day more who that by in")
"""Words behind a "one" that is no figure."""

ONE_NUMBER = {"were": "was", "are": "is", "have": "has"}
"""Helping verbs of the plural → those of the singular."""

COORDINATORS = words("and but or nor yet so")
"""Join two clauses or two predicates."""

SUBORDINATORS = words("""
    after before because since while although though as until till unless if when whenever once whereas whether lest
    """)
"""Open a clause; some of them also a phrase ("after the vote")."""

PHRASE_OPENERS = words("""
    despite amid amidst following during notwithstanding
    """)
"""Prepositions that open a phrase which tells a circumstance of its own."""

OPENING_PAIRS = frozenset(
    {
        ("due", "to"), ("owing", "to"), ("thanks", "to"), ("because", "of"), ("instead", "of"), ("rather", "than"),
        ("in", "response"), ("in", "order"), ("in", "exchange"), ("in", "return"), ("in", "addition"),
        ("as", "part"), ("as", "well"), ("as", "long"), ("in", "retaliation"), ("in", "protest"), ("as", "a"),
    }
)  # fmt: skip
"""The same in two words."""

SEEN_AS = words("""
    describe describes described describing regard regards regarded regarding view views viewed viewing see sees saw
    seen known characterize characterizes characterized characterised portray portrays portrayed portraying hail
    hailed denounce denounced declare declares declared declaring treat treated use uses used using define defined
    identify identified recognize recognized recognised name named appoint appointed elect elected hired list listed
    cite cited label labeled labelled branded billed such register registers registered registering work works worked
    working serve serves served serving act acts acted acting
""")
"""Ask for "as" and what somebody or something is taken for."""

FOCUSING = words("""
    largely mainly partly mostly primarily chiefly only just even especially particularly simply precisely shortly soon
    long immediately right
    """)
"""Belong to the connective behind them: "largely because", "long before"."""

UNSURE = words("clear unclear sure unsure certain uncertain")
"""Ask for "that" or "if" and what somebody is sure of."""

TAKEN_AFTER = words("look looks looked looking named name names naming modeled modelled patterned runs ran run")
"""Go with "after" in one meaning: "look after", "named after"."""

RELATIVES = words("who which whose whom where")
"""Open a relative clause, with a comma before them or without; "that" is decided by its neighbours."""

PREPOSITIONS = words("""
    about above across after against along amid among around as at before behind below beneath beside besides between
    beyond by despite during except for from in inside into near of off on onto out outside over past per since through
    throughout till to toward towards under underneath until up upon versus via with within without
    """)

DETERMINERS = words("""
    a an the this that these those my your his her its our their some any no each every both either neither another
    several many most few all more less such
    """)

PRONOUNS = words(
    "i you he she it we they there this that these those who nobody everybody everyone someone anyone none"
)
"""Can be a subject on their own."""

PERSONAL_PRONOUNS = words("i you he she it we they")
"""Of these, those that stand for who or what was named before, or speaks."""

HE_OR_SHE = words("he she")
"""Of these, those that stand for one person alone."""

REFLEXIVES = words("himself herself itself themselves")
"""Stand for who does it, once more."""

CONDITIONS = words("if unless")
"""Open what must be so, or not be so, for the rest to hold."""

OBJECT_PRONOUNS = words("him her them us me it")
"""Stand for whom or what something is done to."""

BE = words("is are was were am be been being isn't aren't wasn't weren't")

LINKING = words("stayed remained stays remains became becomes")
"""Verbs that link a subject with what it is, as "be" does: "stayed closed"."""

FINITE_HELPERS = words("""
    is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't
    will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't
    it's he's she's that's there's we're they're you're i'm we've they've i've you've it'll we'll they'll he'd she'd
    we'd they'd i'd he'll she'll i'll who's what's
    """)
"""Helping verbs that always make a predicate finite."""

MODALS = words("""
    will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't
    """)
"""Those of them that a base form follows."""

PHRASAL = words("out up down off back away aside")
"""Belong to the verb in front of them, and to no noun: "walk out"."""

ADVERBS = words("""
    also later then again now already still however too even just only soon not never ever always often once twice
    nearly almost about further therefore thus meanwhile today yesterday tonight instead rather quite very far yet
    earlier recently reportedly allegedly first finally since publicly nonetheless nevertheless likewise
    """)
"""May stand between a subject and its verb; words in "-ly" may as well."""

NOT_ADVERBS = words("""
    family ally assembly supply anomaly reply july italy bully rally monopoly apply multiply rely belly jelly elderly
    only early friendly deadly likely unlikely daily weekly monthly homily
    """) - words("only early")
"""Words in "-ly" that are no adverbs."""

NOT_PARTICIPLES = words("""
    during morning evening king thing something nothing anything everything spring string ring wing ceiling sibling
    sterling darling wedding nursing clothing according regarding beijing
    hundred indeed need seed speed feed breed greed weed bed red shed wicked naked sacred kindred crowd exceed proceed
    succeed united biped agreed-upon so-called
    """)
"""Words in "-ing" or "-ed" that are no forms of a verb."""
