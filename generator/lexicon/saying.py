"""Verbs of saying: their forms, the stance they put the speaker in, and what they take as what is said.

Our own selection of general vocabulary; the division into frames follows Levin, "English Verb Classes and
Alternations" (1993), classes 37 (communication) and 33 (judgement), and the cue verbs of the PARC corpus of
attributions (Pareti 2012).
"""

from dataclasses import dataclass
from enum import StrEnum

from generator.lexicon.wordlist import words
from generator.model import Stance


class Frame(StrEnum):
    """What a verb of saying takes as its content.

    CLAUSE  a clause, with or without "that", or a quotation: "said that it rained"
    TOLD    a hearer, then a clause: "told reporters that it rained"
    TO      a hearer, then an infinitive: "asked the crew to leave"
    VERB    an infinitive: "vowed to rebuild"
    NOUN    a noun phrase that is itself the claim: "denied the report", "demanded an apology"
    CLAIM   a noun phrase that names a claim: "rejected the accusation"
    NAMED   a thing and what the speaker calls it: "called the plan a mess"
    OF      someone, then a deed: "accused the firm of fraud"
    WITH    the same behind "with": "charged the firm with fraud"
    """

    CLAUSE = "clause"
    TOLD = "told"
    TO = "to"
    VERB = "verb"
    NOUN = "noun"
    CLAIM = "claim"
    NAMED = "named"
    OF = "of"
    WITH = "with"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A verb of saying by its base form, with the stance that it gives the speaker in each of its frames."""

    verb: str
    frames: tuple[tuple[Frame, Stance], ...]

    def stance(self, frame: Frame) -> Stance | None:
        """How the speaker stands to a content in ``frame``; None where the verb does not take it."""
        for own, stance in self.frames:
            if own is frame:
                return stance
        return None


_IRREGULAR = """
say says said saying
tell tells told telling
write writes wrote written writing
deny denies denied denying
reply replies replied replying
testify testifies testified testifying
clarify clarifies clarified clarifying
specify specifies specified specifying
swear swears swore sworn swearing
think thinks thought thinking
know knows knew known knowing
hold holds held holding
feel feels felt feeling
find finds found finding
foresee foresees foresaw foreseen foreseeing
hear hears heard hearing
learn learns learned learnt learning
show shows showed shown showing
put puts putting
quip quips quipped quipping
admit admits admitted admitting
rebut rebuts rebutted rebutting
refer refers referred referring
plan plans planned planning
beg begs begged begging
slam slams slammed slamming
tweet tweets tweeted tweeting
add adds added adding
predict predicts predicted predicting
bet bets betting
call calls called calling
rule rules ruled ruling
wish wishes wished wishing
stress stresses stressed stressing
guess guesses guessed guessing
press presses pressed pressing
bless blesses blessed blessing
confess confesses confessed confessing
mean means meant meaning
teach teaches taught teaching
joke jokes joked joking
signal signals signaled signalled signaling signalling
rally rallies rallied rallying
pledge pledges pledged pledging
forbid forbids forbade forbidden forbidding
read reads reading
dub dubs dubbed dubbing
label labels labeled labelled labeling labelling
"""
"""Verbs whose forms the rules of spelling do not give; the base form stands first."""

_TABLE = """
asserts clause: say add note state explain report announce reply respond remark observe mention reiterate repeat
asserts clause: stress emphasize emphasise underline underscore declare affirm confirm reaffirm acknowledge admit
asserts clause: concede confess insist argue maintain contend reason write tweet post testify recall recount relate
asserts clause: describe
asserts clause: reveal disclose conclude estimate calculate predict forecast project foresee expect believe think
asserts clause: suspect hope fear suggest hint indicate imply signal quip joke exclaim shout whisper lament
asserts clause: complain warn clarify specify determine find agree caution boast proclaim comment counter point read
asserts told: tell remind inform notify assure advise brief warn
asserts noun: condemn criticize criticise denounce praise welcome hail slam decry deplore applaud announce declare
asserts noun: confirm predict forecast expect
asserts claim: claim
asserts to: expect
alleges clause verb: allege
asserts clause verb: claim
alleges of: accuse suspect
alleges with: charge
alleges noun: blame attribute allege
denies clause noun of: deny
denies claim: repudiate disavow contradict reject dismiss rebuff rebut refute dispute question challenge contest
denies noun: rebut refute
asserts clause: learn rule hear show assert attest retort speculate theorise theorize opine worry anticipate envisage
asserts noun: identify
asserts named: call describe brand label term dub portray characterize characterise
demands clause noun: demand request
demands clause to: urge ask beg recommend propose
demands clause to: order
demands to: advise encourage press pressure tell instruct direct implore exhort warn
plans clause verb: vow pledge promise threaten swear plan
plans noun: vow pledge promise threaten
demands to: want appeal
plans verb: intend offer aim agree prepare hope
"""
"""Stance and frames, then verbs. In the frame OF, "deny" stands for "denied being", "denied having"."""

CALLING_FOR = words(
    "ask asks asked asking call calls called calling appeal appeals appealed appealing press pressed plead"
)
"""Before "for" or "on", these demand: "called for calm", "called on both sides to talk"."""

RULING = words("rule rules ruled ruling")
"""Before "out", these deny: "ruled out a second fire"."""

SPEAKING_OF = words("speak speaks spoke speaking warn warns warned warning complain complains complained complaining")
"""Before "of", these say that there is something: "spoke of irregularities", "warned of a shortage"."""

PLEADING = words("plead pleads pleaded pleading pled")
"""Before "not guilty", these deny."""

ESTIMATING = words("put puts putting")
"""With one of the next and "at", these say how many: "put the toll at 112"."""

ESTIMATED = words("""
    it them number figure figures toll cost costs total value crowd turnout attendance damage damages bill loss losses
    price deaths dead count size strength majority lead shortfall deficit
    """)

FIGURING = words("claim claims claimed estimate estimates estimated counted")
"""With a bare figure behind them, these say how many as well: "the clubs claimed 9,000";"""

QUALIFYING = words(
    "about around some roughly nearly almost over under only just more less fewer than at least most up to"
)
"""what may stand in front of the figure,"""

ATTENDING = words("people protesters demonstrators marchers participants supporters members strikers")
"""and behind it."""

TEAMS = words("team group panel committee coalition consortium alliance board commission jury network")
"""Of whose members one thing is told by all: "a team of 60 geologists reports"."""

PARTICLES = {"point": "out"}
"""Verbs that are verbs of saying only with this word behind them."""

HEARERS = words("court jury inquest inquiry tribunal trial panel committee coroner magistrates jurors")
"""Who hears what others say before them: "the court heard that"; what others hear, nobody says."""

TAKES_NOUN = words("""
    acknowledge add admit agree aim announce calculate claim concede confirm conclude declare describe determine
    disclose estimate expect explain express fear find forecast hear foresee indicate learn maintain mention note
    observe order post predict recall project propose quote reveal report show signal state tweet write
    """)
"""Verbs whose object is as often a thing as a clause: "reported a loss"."""

THINGS_TOO = words("""
    accuse add announce blame brand calculate call charge condemn confirm contradict declare decry demand denounce
    deplore describe encourage
    determine disclose estimate expect express find forecast foresee hail imply indicate label order post praise predict
    project promise propose report reveal rule show signal suggest term threaten want welcome
    """)
"""Verbs that things are subjects of as often as people: "the plan calls for", "exports added a point to growth"."""

BODIES = words("administration office government ministry army party company agency campaign embassy")
"""What a person's name behind "of the president" does not name: "the administration of the president, Ada Moss,"."""

OF_A_PERSON = words("""
    administration campaign government team camp transition cabinet presidency aide aides official officials adviser
    advisers advisor advisors ally allies supporter supporters voter voters backer backers critic critics lawyer lawyers
    attorney attorneys spokesman spokeswoman spokesperson loyalist loyalists staffer staffers appointee appointees
    surrogate surrogates
    """)
"""Nouns that a name in front tells more of: "the Moss administration", "a Moss aide"."""

INVERTED = words("""
    say add note state explain report announce reply write insist confirm warn claim argue declare recall tweet conclude
    """)
"""Verbs that stand before their subject behind what is said, even without quotation marks: "it rained, said Moss"."""

DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier late later early"
)
"""Words that tell when something was said, between the speaker and the verb or behind it."""

CLAIM_NOUNS = words("""
    claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges
    idea notion criticism assertion assertions rumor rumors rumour rumours statement statements finding findings
    conclusion conclusions figure figures account accounts version accuracy validity authenticity credibility
    number numbers responsibility warning warnings estimate estimates
    """)
"""What can be claimed, and what can be denied by rejecting it."""

GUILT = words("wrongdoing guilt involvement misconduct liability blame")
"""What somebody denies of whom others told a misdeed."""

GRANTED = words("""
    entry access admission passage boarding bail parole asylum citizenship clemency release visa visas permission permit
    permits leave licence license accreditation coverage treatment care aid rights right request requests application
    applications petition petitions appeal appeals motion motions opportunity chance extension custody path victory win
    seat place benefits food water medicine justice education healthcare funds funding loan loans credit services
    """)
"""What "deny" withholds, and does not contradict: "denied them entry", "denied bail"."""

DECLARED = words("""
    independence war wars victory defeat truce truces ceasefire cease-fire armistice emergency emergencies state
    bankruptcy insolvency holiday mourning law curfew amnesty jihad allegiance autonomy sovereignty statehood
    quarantine lockdown alert strike dividend dividends
    """)
"""What "declare" brings about, and does not tell: "declared independence", "declared a state of emergency"."""

DONE_BY_SAYING = {"deny": GRANTED, "declare": DECLARED, "proclaim": DECLARED}
"""Verbs with the objects that make them a deed and no saying."""

SPEECHLESS = words("""
    war wars truce truces ceasefire cease-fire armistice battle battles fighting violence conflict clash clashes attack
    attacks raid raids blast explosion storm fire quake earthquake flood crash talks election toll role responsibility
    morning afternoon evening night week month year name wave chatter virus disease illness outbreak epidemic pandemic
    road sea river lake mountain mine drought famine heatwave avalanche landslide hurricane cyclone typhoon tornado
    standoff standoffs siege sieges shooting shootings gunfire massacre rampage march marches demonstration
    demonstrations protest protests rally rallies riot riots strike strikes contact contacts outlook surveillance travel
    scandal scandals drama debate debates stance episode excitement thing things help inconsistencies day days hour
    hours months weeks years
    pier quay beach bridge tunnel street highway motorway tower forest valley island
    """)
"""Events, times, places and what takes lives, which say nothing."""

AMBIGUOUS = words(
    """
    answer answers back backs caution cautions claim claims comment comments demand demands estimate estimates fear
    fears find finds forecast forecasts hope hopes joke jokes note notes offer offers order orders plan plans pledge
    pledges post posts praise press presses project projects promise promises remark remarks report reports request
    requests rule rules show shows signal signals state states support supports suspect suspects tweet tweets vow vows
    read term terms label labels brand brands describe blame direct call calls appeal appeals put counter dispute
    aim aims charge charges worry worries disputes hail welcome point reason reasons pressure pressures
    """
)
"""Forms that are as often nouns; verbs of saying only where the neighbours show it."""

NOUNS_IN_ING = words("warning briefing ruling posting finding hearing reading pleading filing")
"""The same of those in "-ing"."""

ATTRIBUTIVE = words("alleged suspected confirmed reported planned pledged proposed declared identified")
"""Participles that stand before a noun: "41 alleged smugglers"."""

BEFORE_NOUNS = words("""
    other further such new old own same recent latest previous earlier similar separate different federal public
    political official initial final major heavy
    """)
"""Adjectives behind which such a form is a noun."""

PARTICIPLE_BEFORE = {
    "related": words("to"),
    "relating": words("to"),
    "suspected": words("in of"),
    "accused": words("of"),
}
"""Forms that a preposition makes participles, which tell of a noun: "charges related to the fire"."""


PAPERS = words("""
    statement statements report reports release letter letters tweet tweets post posts posting email emails note memo
    video interview message messages speech address article editorial filing complaint affidavit indictment document
    documents communique transcript remarks comments
    """)
"""What someone speaks in; with "the", it stands for whoever does."""

COLLECTIVES = words("""
    agency company firm group organization organisation paper newspaper magazine network broadcaster outlet station
    union party bank charity club department ministry office
    """)
"""With "the", these take up an organisation named before."""

INSTITUTIONS = words("""
    ministry department office council court agency bank union party university police army navy government commission
    committee board authority charity club hospital school fund federation association parliament senate house
    service newspaper times post herald
    """)
"""Words in a name that tell what it is the name of."""

ANY_BODY = words("group organization organisation body")
"""What any of them can be called."""

ATTITUDES = words("""
    believe believes believed believing think thinks thought thinking suspect suspects suspected hope hopes hoped hoping
    fear fears feared fearing expect expects expected expecting plan plans planned planning intend intends intended
    want wants wanted wanting aim aims aimed aiming seek seeks sought seeking feel feels felt know knows knew
    consider considers considered find finds found learn learns learned learnt determine determines determined
    estimate estimates estimated foresee foresees foresaw
    """)
"""Verbs for what someone thinks or means to do; where they stand in what someone else says, that one is the speaker."""

RAISING = words("believe believes believed think thinks thought expect expects expected want wants wanted")
"""Verbs of thinking before which a "not" denies what is thought: who does not think it is fair thinks it is not."""

SPEAKING_FOR = words("spokesman spokeswoman spokesperson spokespeople spokesmen statement report release communique")
"""Words for those who, and that which, speak for a body: "a spokesman for the ministry"."""

TAKEN_UP = SPEAKING_FOR | words(
    """
    official officials minister president chancellor premier mayor governor senator general colonel captain chief
    ambassador secretary lawmaker lawyer attorney prosecutor judge witness doctor analyst economist expert author
    source sources agency ministry department company group union organization organisation newspaper paper leader
    director commissioner officer neighbor neighbour
    """
)
"""Descriptions that, with "the", take up an earlier speaker."""


def _forms(verb: str, irregular: dict[str, list[str]]) -> list[str]:
    """All forms of a verb; the rules of spelling for those that are not listed."""
    if verb in irregular:
        return irregular[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    stem = verb[:-1] if verb.endswith("e") else verb
    return [verb, verb + "s", stem + "ed", stem + "ing"]


def _cues() -> dict[str, Cue]:
    """Every form of every verb of the table, with its frames in the order of the table."""
    irregular = {row.split()[0]: row.split() for row in _IRREGULAR.strip().split("\n")}
    frames: dict[str, dict[Frame, Stance]] = {}
    for row in _TABLE.strip().split("\n"):
        head, verbs = row.split(": ")
        stance, *names = head.split()
        for verb in verbs.split():
            for name in names:
                frames.setdefault(verb, {}).setdefault(Frame(name), Stance(stance))
    cues = {verb: Cue(verb=verb, frames=tuple(found.items())) for verb, found in frames.items()}
    return {form: cue for verb, cue in cues.items() for form in _forms(verb, irregular)}


SAYING: dict[str, Cue] = _cues()
"""Form of a verb of saying → its cue."""
