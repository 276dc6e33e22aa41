"""Closed classes for making a heading out of a clause.

Function words of English after Quirk et al., "A Comprehensive Grammar of the English Language" (1985), chapters 3, 6
and 13; our own selection.
"""

from generator.lexicon.wordlist import words

COORDINATORS: frozenset[str] = words("and but or nor yet & plus")
"""Join two clauses, predicates or noun phrases."""

HAVE: frozenset[str] = words("has have had having hasn't haven't hadn't get got getting")
"""Helping verbs before a participle."""

CLAUSE_OPENERS: frozenset[str] = words("""
    that which who whom whose where what how why whether if unless because since while although though whereas after
    before until till when whenever once as so lest than
    """)
"""Open a clause of their own: what stands before them is no subject of a verb behind them."""

SUBJECT_PRONOUNS: frozenset[str] = words("i you he she it we they there this that these those who nobody everyone none")
"""Subjects on their own."""

BLIND: frozenset[str] = words("""
    he she it they this that these those him her them his its their who which such some others another both it's
    he's she's they're that's nobody none one what whoever whatever someone anyone
    """)
"""At the head of a subject they point at something that a heading does not hold."""

OWN: frozenset[str] = words("i we you my our your let's i'm we're we've i've")
"""Point at whoever speaks: they can be read where the speaker is named."""

FILLERS: frozenset[str] = words("""
    also then however meanwhile moreover therefore thus still already just later earlier recently
    """)
"""Words that tie a clause to its surroundings and say nothing in a heading."""

WANTING: frozenset[str] = words("""
    expected agreed able unable willing unwilling eager keen going wants want wanted ready refused refuses scheduled
    supposed likely unlikely set trying tried tries attempting attempted attempts hopes hoped hope plans planned plan
    vowed vows vow decided decides failed fails began begins begun started starts continued continues continue need
    needs needed have has had ought seek seeks sought intends intended aims aimed asked ordered urged told allowed
    forced promised threatened used appears appeared seems seemed due about claims claimed claim offered offers helped
    helps managed
    """)
"""Words that ask for the infinitive behind them: no heading ends before its "to"."""

CLINGING: frozenset[str] = words("of than per by")
"""A heading does not end before these: "one | of the men"."""

OPEN_ENDED: frozenset[str] = words("""
    said says say told tells tell added adds believes believed believe thinks thought think called calls call named
    described describes made makes make let lets let gave gives give put puts kept keeps keep became become becomes
    considers considered consider regards regarded held holds
    """)
"""Verbs that say little without what follows them."""

BEFORE_TIMES: frozenset[str] = words(
    "on in at since by late early until from during about around roughly approximately"
)
"""Words before a time that mean nothing without it."""

CLOSING: frozenset[str] = words("too also already alone again altogether together now then")
"""Adverbs that close a phrase and say nothing in a heading."""

WHERE: frozenset[str] = words("in at from to near outside inside into around across through off")
"""Words before the name of a place."""

LEAD_INS: frozenset[str] = words("""
    otherwise nevertheless nonetheless besides indeed moreover furthermore elsewhere separately additionally similarly
    overnight currently finally overall specifically notably ultimately eventually yes no well ok today yesterday
    """)
"""Words that stand before a sentence, with a comma behind them."""

ING_ADJECTIVES: frozenset[str] = words("""
    acting governing incoming leading missing neighboring neighbouring opposing outgoing remaining ruling serving
    sitting visiting warring
    """)
"""Adjectives before a noun: "neighbouring towns", where other words in "-ing" would open a circumstance."""

INDIRECT: frozenset[str] = words("what whether how why if")
"""Open a clause that is the object of the verb before it."""

BARE_SAYING: frozenset[str] = words("""
    said says say stated states state added adds add told tells tell noted notes note pointed points stressed stresses
    emphasized emphasised emphasizes explained explains wrote writes replied replies announced announces spoke speaks
    reiterated insisted insists
    """)
"""Verbs of saying that tell nothing without what was said."""

PLURALS: frozenset[str] = words("people police men women children troops forces families staff both many")
"""Plurals that do not end in "-s", and words that stand for several."""

UNREAL: frozenset[str] = words("if unless whether how until lest whom which what")
"""Open clauses that do not tell what was, or that lack their object: "which he lost"."""

TURNING: frozenset[str] = words("never not hardly rarely barely scarcely")
"""Adverbs that turn what is said round: they stay with their verb."""

CLOSE_PRONOUNS: frozenset[str] = words("i he she it we they")
"""Pronouns that are the whole subject of the verb behind them."""

ADJECTIVE_ENDINGS: tuple[str, ...] = ("ous", "ful", "ive", "ical", "ible", "able", "less", "ional", "ic")
"""Endings of adjectives: a phrase does not end with one before "and"."""

OBJECT_VERBS: frozenset[str] = words("""
    send impose receive seize steal create cause propose describe mention produce introduce release publish issue buy
    see love hate own wear spend raise use find cite support oppose reject deny obtain possess violate destroy conduct
    acquire abandon adopt award demand deploy earn enjoy establish express promise make give want seek
    """)
"""Verbs that are nothing without an object: where none follows, it stands before them ("the letter he sent")."""

TO_NOUNS: frozenset[str] = words("""
    ability agreement appeal attempt authority battle bid bill call campaign chance choice commitment decision demand
    desire duty effort failure fight freedom incentive intent intention invitation law motion move need offer operation
    opportunity option order permission plan plea pledge plot power pressure promise proposal push race reason refusal
    request resolution right struggle talks tendency threat time tool urge vote vow warning way will willingness wish
    work step
    """)
"""Nouns that an infinitive belongs to: "the plan to sail"; behind others it is the verb's before them."""

NO_HEADS: frozenset[str] = words("""
    about across against along amidst amongst aboard alongside among around by despite during except off onto out over
    past per till underneath up upon via versus and but or nor yet so however meanwhile also then still though although
    because as while which who that down back away aside to not due according him them us me
    """)
"""Nothing begins with these that can be read alone: prepositions, words that tie, objects of a verb before them."""

NO_ENDS: frozenset[str] = words("how what why so too according due going about")
"""Words that need another behind them, beside those of ``phrases``."""

TOLD_BEHIND: frozenset[str] = words("that who which how what why whether where when because if while whose")
"""Open a clause that must be told behind them: "the hope that the board" tells nothing."""
