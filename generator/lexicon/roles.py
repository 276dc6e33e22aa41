"""What happens to the people and things that a number counts: forms of a verb, and the role's one name.

General vocabulary of news. A form is a participle where it can follow what is counted ("27 were killed"), active where
it can stand before ("killed 27"), a state where it needs no helping verb ("27 dead"), a noun where it is itself what is
counted ("27 deaths"), and a total where a number follows at some distance ("the death toll rose to 27").
"""

from dataclasses import dataclass

from generator.lexicon.wordlist import ordered, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The forms of one role, in lower case."""

    role: str
    passive: tuple[str, ...]
    active: tuple[str, ...] = ()
    state: tuple[str, ...] = ()
    noun: tuple[str, ...] = ()
    total: tuple[str, ...] = ()


def _role(role: str, passive: str, active: str = "", state: str = "", noun: str = "", total: str = "") -> Forms:
    parts = [tuple(part.split()) for part in (passive, active, state, noun)]
    phrases = tuple(t.strip() for t in total.split("|") if t.strip())
    return Forms(role=role, passive=parts[0], active=parts[1], state=parts[2], noun=parts[3], total=phrases)


TABLE: tuple[Forms, ...] = (
    _role(
        "killed",
        "killed slain murdered massacred executed slaughtered beheaded assassinated drowned electrocuted",
        "killed killing kill kills murdered murdering massacred slaughtered executed executing beheaded slaying",
        "dead died perished die dying dies drowned",
        "deaths death fatalities fatality killings dead murders homicides",
        "death toll | toll | number of dead | number of deaths | number of fatalities | the dead at | deaths | killed "
        "| body count",
    ),
    _role(
        "wounded",
        "wounded injured hurt maimed",
        "wounded wounding wound wounds injured injuring injure injures hurt hurting maimed maiming",
        "wounded injured hurt",
        "injuries injury injured wounded wounds",
        "number of injured | number of wounded | the injured at | the wounded at | injured | wounded",
    ),
    _role("killed or wounded", "", "", "", "casualties casualty", "number of casualties"),
    _role(
        "arrested",
        "arrested detained jailed imprisoned apprehended incarcerated",
        "arrested arresting arrest arrests detained detaining detain apprehended jailed jailing imprisoned rounded",
        "",
        "arrests arrest detentions",
        "number of arrests",
    ),
    _role("missing", "", "", "missing unaccounted", "", "number of missing"),
    _role(
        "displaced",
        "displaced uprooted",
        "displaced displacing displace displaces uprooted",
        "homeless",
        "",
        "number of displaced | number of homeless",
    ),
    _role(
        "sick",
        "sickened infected hospitalized hospitalised",
        "sickened sickening infected infecting",
        "sick ill hospitalized hospitalised",
        "infections",
    ),
    _role("evacuated", "evacuated", "evacuated evacuating evacuate", "", "evacuations"),
    _role("rescued", "rescued saved", "rescued rescuing rescue saved saving", "", "rescues"),
    _role("trapped", "trapped stranded", "trapped trapping stranded stranding", "trapped stranded"),
    _role("kidnapped", "kidnapped abducted", "kidnapped kidnapping abducted abducting", "", "kidnappings abductions"),
    _role("captured", "captured seized", "captured capturing seized seizing", "", ""),
    _role("released", "released freed", "released releasing freed freeing free", "", ""),
    _role("expelled", "expelled ousted", "expelled expelling expel expels ousted", "", "expulsions"),
    _role("deported", "deported", "deported deporting deport", "", "deportations"),
    _role(
        "charged", "charged indicted prosecuted", "charged charging indicted indicting prosecuted", "", "indictments"
    ),
    _role("convicted", "convicted", "convicted convicting", "", "convictions"),
    _role(
        "hired",
        "hired employed recruited",
        "hired hiring hire hires employs employed employ employing recruited recruiting",
        "",
        "hires",
    ),
    _role("laid off", "fired sacked dismissed", "fired firing fire sacked sacking dismissed dismissing", "", "layoffs"),
    _role("shot", "shot", "shot shooting", "", ""),
    _role(
        "destroyed", "destroyed demolished razed flattened", "destroyed destroying destroy destroys demolished razed"
    ),
    _role("damaged", "damaged", "damaged damaging", "", ""),
    _role("affected", "affected", "affected affecting affect affects", "", ""),
    _role("deployed", "deployed mobilized mobilised", "deployed deploying deploy mobilized mobilised", "", ""),
    _role("fired", "launched", "launched launching", "", ""),
    _role("closed", "closed shuttered shut", "closed closing close shuttered shutting shut", "closed shut", "closures"),
    _role("cancelled", "cancelled canceled", "cancelled canceled cancelling canceling cancel", "", "cancellations"),
    _role("delayed", "delayed", "delayed delaying", "", ""),
    _role("elected", "elected", "elected electing", "", ""),
    _role("nominated", "nominated", "nominated", "", "nominations"),
    _role("vaccinated", "vaccinated", "vaccinated vaccinating", "", "vaccinations"),
    _role("abstained", "", "", "", "abstention abstentions"),
    _role("enrolled", "enrolled registered", "enrolled enrolling", "", "enrollments"),
)
"""Every role with its forms."""

UNDERGONE: dict[str, str] = {form: row.role for row in TABLE for form in row.passive}
"""What can be done to people and things, by its participle → its role: two of one role are one deed."""

HARMED: frozenset[str] = frozenset(
    form
    for row in TABLE
    if row.role in {"killed", "wounded", "missing", "sick", "trapped", "displaced"}
    for form in row.passive + row.state
)
"""What one number of people can be at once, as in "dozens were killed or wounded"."""

STOPPAGES: frozenset[str] = words("strike walkout stoppage walk-out")
"""Nouns before "by": "a walkout by 300 nurses"."""

WALKING_OUT: tuple[tuple[str, ...], ...] = (("out",), ("off", "the", "job"), ("off", "their", "jobs"))
"""What stands behind "walked" where somebody goes on strike."""

STRIKING: frozenset[str] = words("""
    strike strikes striking strikers walkout union unions unionised unionized picket pickets picketing pay wage wages
    overtime shift shifts roster contract stoppage employer employers
    """)
"""Where one of these stands in the same sentence, who "walked out" went on strike."""

PHRASES: dict[tuple[str, ...], str] = {
    ("laid", "off"): "laid off",
    ("laying", "off"): "laid off",
    ("lay", "off"): "laid off",
    ("shot", "down"): "shot down",
    ("shooting", "down"): "shot down",
    ("shot", "dead"): "killed",
    ("shot", "and", "killed"): "killed",
    ("shooting", "dead"): "killed",
    ("gunned", "down"): "killed",
    ("found", "dead"): "killed",
    ("went", "missing"): "missing",
    ("taken", "hostage"): "held",
    ("held", "hostage"): "held",
    ("taken", "prisoner"): "captured",
    ("taken", "captive"): "captured",
    ("taken", "ill"): "sick",
    ("voted", "for"): "vote for",
    ("voted", "in", "favor"): "vote for",
    ("voted", "in", "favour"): "vote for",
    ("voting", "for"): "vote for",
    ("voted", "yes"): "vote for",
    ("in", "favor"): "vote for",
    ("in", "favour"): "vote for",
    ("voted", "against"): "vote against",
    ("voting", "against"): "vote against",
    ("voted", "no"): "vote against",
    ("voted", "to"): "vote for",
    ("abstained",): "abstained",
    ("abstaining",): "abstained",
    ("abstentions",): "abstained",
    ("rounded", "up"): "arrested",
    ("sent", "home"): "expelled",
    ("in", "custody"): "arrested",
    ("in", "police", "custody"): "arrested",
    ("under", "arrest"): "arrested",
    ("behind", "bars"): "arrested",
    ("on", "strike"): "on strike",
    **{(went, "on", "strike"): "on strike" for went in ("went", "gone", "going", "go")},
    **{(walked, *out): "on strike" for walked in ("walked", "walking", "walk") for out in WALKING_OUT},
    **{("joined", the, stoppage): "on strike" for the in ("the", "a") for stoppage in ("strike", "walkout")},
    ("downed", "tools"): "on strike",
    ("taken", "into", "custody"): "arrested",
    **{
        (lost, whose, lives): "killed"
        for lost in ("lost", "losing", "lose")
        for whose, lives in (("their", "lives"), ("his", "life"), ("her", "life"))
    },
    **{
        (how, "to", "death"): "killed"
        for how in ordered(
            "beaten bled bludgeoned burned burnt choked clubbed crushed froze frozen hacked shot stabbed starved "
            "stoned strangled trampled"
        )
    },
    **{
        (fell, "to", whose, death): "killed"
        for fell in ("fell", "plunged", "plummeted", "jumped")
        for whose, death in (("their", "deaths"), ("his", "death"), ("her", "death"))
    },
    **{("met", whose, death): "killed" for whose in ("their", "his", "her") for death in ("death", "deaths")},
    **{
        (*suffered, *how, harm): "wounded"
        for suffered in (("suffered",), ("sustained",), ("suffering",), ("sustaining",), ("treated", "for"))
        for how in ((), ("minor",), ("serious",), ("severe",), ("slight",))
        for harm in ("injuries", "wounds", "burns")
    },
    **{
        (brought, into, *the, hospital): "sick"
        for brought, into in (("taken", "to"), ("rushed", "to"), ("brought", "to"), ("admitted", "to"), ("flown", "to"))
        for the in ((), ("the",), ("a",))
        for hospital in ("hospital", "hospitals")
    },
    **{("treated", at, *the, "hospital"): "sick" for at in ("in", "at") for the in ((), ("the",), ("a",))},
    **{
        ("treated", "for", what): "sick"
        for what in ordered("dehydration exhaustion exposure frostbite heatstroke hypothermia poisoning shock smoke")
    },
    **{(*found, "alive"): "rescued" for found in (("pulled",), ("pulled", "out"), ("dug", "out"), ("brought", "out"))},
    **{
        (driven, *out, "their", "homes"): "displaced"
        for driven, out in (("driven", ("from",)), ("forced", ("from",)), ("fled", ()), ("flee", ()), ("lost", ()))
    },
    **{
        (had, "to", leave, "their", "homes"): "displaced"
        for had in ("had", "forced", "made")
        for leave in ("leave", "abandon")
    },
}
"""Runs of words that mean a role together."""

LIVES_VERBS: frozenset[str] = words(
    "claimed claiming claim claims cost costing costs took taking takes lost losing lose loss"
)
"""Verbs that make "N lives" a number of dead."""

ORDERING: frozenset[str] = words("ordered ordering orders order told asked asking")
"""Verbs of "ordered 13 diplomats to leave"."""

HOLDING: dict[tuple[str, str], str] = {
    (verb, state): "captured" if verb.startswith("t") and state != "hostage" else "held"
    for verb in ordered("took takes taking taken take holds holding held hold")
    for state in ("hostage", "captive", "prisoner")
}
"""Verbs of "took 12 people hostage", with the word behind those whom it happened to → their role."""

DRIVING: frozenset[str] = words("drove driven drives driving forced forces forcing")
"""Verbs of "drove 300 people from their homes","""

AWAY: tuple[tuple[str, ...], ...] = (("from", "their", "homes"), ("out", "of", "their", "homes"), ("to", "flee"))
"""and what stands behind those whom it happened to."""

TAKING: frozenset[str] = words("took takes taking taken take")
"""Verbs of "took 12 people into custody"."""

COSTING: frozenset[str] = words("cost costs costing")
"""Verbs of "cost 12 people their lives"."""

JOB_ROLES: dict[str, str] = {
    **dict.fromkeys(ordered("added adding adds add created creating creates create gained"), "added"),
    **dict.fromkeys(
        ordered("lost losing loses lose shed shedding cut cutting cuts eliminated eliminating slashed axed axing"),
        "lost",
    ),
}
"""Verbs that count only where jobs, posts or workers follow."""

JOB_LOSSES: frozenset[tuple[str, str]] = frozenset([("loss", "of"), ("cutting", "of"), ("axing", "of")])
GOING: frozenset[str] = words("will to would could may might must should")
"""Before "go", these tell that jobs are lost: "300 jobs will go"."""

JOBS: frozenset[str] = words("job position post worker employee seat")

PROJECTILES: frozenset[str] = words(
    "rocket missile shot round bullet shell mortar projectile torpedo grenade salvo drone"
)
"""Things that are fired without being laid off."""

PEOPLE: frozenset[str] = words("""
    people person man men woman women child children boy boys girl girls baby babies adult adults civilian civilians
    soldier soldiers troop troops officer officers police policeman policemen worker workers passenger passengers
    student students teacher teachers victim victims resident residents rebel rebels militant militants fighter
    fighters protester protesters demonstrator demonstrators migrant migrants refugee refugees patient patients
    suspect suspects hostage hostages prisoner prisoners inmate inmates employee employees firefighter firefighters
    journalist journalists official officials diplomat diplomats tourist tourists pilot pilots driver drivers
    marine marines sailor sailors gunman gunmen attacker attackers bystander bystanders survivor survivors lawmaker
    lawmakers senator senators member members voter voters player players doctor doctors nurse nurses relative
    relatives mother mothers father fathers parent parents wife husband grandmother grandfather grandson granddaughter
    pupil pupils brother brothers sister sisters son sons daughter daughters teenager teenagers pedestrian pedestrians
    """)
"""Common nouns for people."""

NOMINALS: dict[str, str] = {
    **dict.fromkeys(ordered("death deaths killing killings murder murders execution massacre slaying"), "killed"),
    **dict.fromkeys(ordered("arrest arrests detention"), "arrested"),
    **dict.fromkeys(ordered("expulsion expulsions ouster"), "expelled"),
    **dict.fromkeys(ordered("release"), "released"),
    **dict.fromkeys(ordered("rescue"), "rescued"),
    **dict.fromkeys(ordered("evacuation"), "evacuated"),
    **dict.fromkeys(ordered("deployment"), "deployed"),
    **dict.fromkeys(ordered("kidnapping abduction"), "kidnapped"),
    **dict.fromkeys(ordered("deportation"), "deported"),
    **dict.fromkeys(ordered("closure closing"), "closed"),
    **dict.fromkeys(ordered("hiring"), "hired"),
    **dict.fromkeys(ordered("firing layoff layoffs"), "laid off"),
    **dict.fromkeys(ordered("destruction"), "destroyed"),
}
"""Nouns of doing before "of": "the arrest of 12 men"."""

HUMAN: frozenset[str] = words(
    "killed wounded arrested missing displaced sick evacuated rescued trapped kidnapped charged convicted hired "
    "expelled deported held"
) | {"killed or wounded", "laid off"}
"""Roles of people: where no noun is given, a person is counted."""

GRAVELY: frozenset[str] = words("critically seriously severely badly gravely critical serious severe grave")
"""Words by which some of those who are hurt are told apart: who is badly hurt is one of the hurt."""

BELIEVED: frozenset[str] = words("""
    believed feared reported confirmed found pronounced presumed left declared thought listed known officially stayed
    remained
    """)
"""Participles that lead on to a state: "27 feared dead"."""

VOTING: frozenset[str] = words(
    """
    vote votes voted voting ballot decision ruling ruled margin majority passed approved rejected defeated cleared
    verdict split opinion adopted failed resolution backed endorsed ratified carried
    """
)
"""Words that make "212-190" a vote."""

REJECTED: frozenset[str] = words("reject rejects rejected rejecting fell outvoted")
"""Words by which the greater side of a vote is the one against: "rejected by 7 votes to 2"."""

SHORTFALL: frozenset[str] = words("short needed required needs requires supermajority two-thirds thirds threshold")
"""Words by which a thing can fail with more votes for it than against it."""

SENTENCING: frozenset[str] = words("sentenced sentence jailed imprisoned sentences sentencing prison jail bars")
"""Words that make a stretch of time a punishment."""

SETTLED: frozenset[str] = frozenset(["age", "sentence", "convicted"])
"""Roles whose figures do not change from one day's reports to the next's."""

OF_PERSONS: frozenset[str] = frozenset(["age", "sentence"])
"""Roles whose figures are each person's own."""

CHARGED: frozenset[str] = words("count charge offence offense felony crime")
"""What a verdict finds somebody guilty of: settled with it."""

JUDGED: frozenset[str] = words("convicted convicts convict conviction convictions guilty acquitted cleared verdict")
"""Words of a verdict."""

CHILDREN_OF: frozenset[str] = words("father mother dad mom mum parent parents")
"""Of whom "a father of two" counts children."""

TOLLS = frozenset({"killed", "wounded", "killed or wounded", "missing", "arrested", "displaced", "sick", "rescued"})
"""Roles whose counts of people are the toll of the event that the story is about."""

CALLED: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {
    "wounded": (
        ("injured", words("injured injuring injure injures injury injuries hurt hurts hurting")),
        ("wounded", words("wounded wounding wound wounds")),
    ),
    "killed or wounded": (
        ("killed or injured", words("injured hurt injuries casualty casualties")),
        ("killed or wounded", words("wounded wounding wounds")),
    ),
    "sick": (
        ("fallen ill", words("sick ill sickened sickening")),
        ("infected", words("infected infecting infection infections")),
        ("in hospital", words("hospitalized hospitalised hospital")),
    ),
    "arrested": (
        (
            "arrested",
            words("arrested arrest arrests arresting detained detaining detentions apprehended custody"),
        ),
        ("jailed", words("jailed imprisoned incarcerated bars")),
    ),
    "hired": (
        ("hired", words("hired hire hires hiring recruited recruiting")),
        ("employed", words("employed employ employs employing work works working")),
    ),
    "closed": (("shut down", words("closed closing close closures shut shuttered shutting")),),
}
"""What a heading calls a role, each name with the words of the claims that speak for it; the first where none does.

A role has one name in the program, whatever the claims say: its name says too much, or reads as a verb, in a heading.
"""

ROLES: frozenset[str] = frozenset(row.role for row in TABLE)
"""The names of all roles."""

COUNTED: dict[str, frozenset[str]] = {
    row.role: frozenset((*row.passive, *row.state, *row.noun)) | words("victims") for row in TABLE if row.role in TOLLS
}
"""What those are called whom a toll counts, behind "of the": "three of the dead", "two of those arrested"."""
