"""Words that exclude each other where one sentence has the one and an equal sentence the other. General vocabulary."""

from generator.lexicon.wordlist import words
from generator.text.words import stem

_GROUPS = """
    gas leak | bomb | arson, arsonist | lightning | electrical fault, wiring fault, short circuit | cigarette | candle \
        | fuel leak, fuel line | firework, fireworks | campfire, bonfire
    brake failure | engine failure | human error, pilot error | bad weather
    knife | gun, pistol, handgun, revolver | axe | hammer | sword | crossbow | bomb
    husband | wife
    red | blue | green | yellow | black | white
    gold | silver | bronze
    left | right
    for, in favour of, in favor of | against
    flu, influenza | measles | cholera | malaria
    under | out of
    on | off
    spring | summer | autumn | winter
    monthly | weekly | daily | yearly
"""

_ANSWERS = """
    brother | sister | son | daughter | father | mother | husband | wife | cousin | nephew | niece | uncle | aunt | \
        grandfather | grandmother | grandson | granddaughter | stepfather | stepmother | stepson | stepdaughter
    wood, timber | stone | brick | concrete | steel | iron | glass | plastic | clay
    arm | leg | shoulder | head | chest | stomach, abdomen | foot | knee | neck | hip | ankle | wrist | thigh | ribs
    cellar, basement | attic, loft | kitchen | bathroom | bedroom | garage | roof | garden | balcony | laundry | \
        lobby, foyer | lift, elevator | boiler room | canteen, cafeteria | library
    letter | email, e-mail | phone, telephone | text message | post
    field, meadow | motorway, highway | river | lake | sea, ocean | beach | runway | forest, wood
    heatwave, heat | frost, ice | fog
    fire, blaze | flood, flooding | earthquake, quake | storm, hurricane, gale | landslide, mudslide | avalanche
    rifle | pistol, revolver, handgun | shotgun | knife | axe | hammer | sword | crossbow
"""

_CAUSES = """
    gas leak | bomb | arson, arsonist, arsonists | lightning | electrical fault, wiring fault, faulty wiring, \
        short circuit | cigarette | candle | fuel leak, fuel line | firework, fireworks | campfire, bonfire |
    rain, rainfall, downpour | explosion, blast | earthquake, quake, tremor | flood, flooding | landslide, mudslide |
    ice, frost | fog | wind, gale, storm | brake failure, faulty brakes | engine failure, engine fault |
    human error, pilot error, driver error | speed, speeding | alcohol, drink | software error, software fault,
    computer fault | cyberattack, hackers | power cut, power failure, blackout | rust, corrosion | metal fatigue |
    birds, bird strike | virus | salmonella | overheating
"""

_CONVEYANCES = """
    train | plane, aeroplane | bus, coach | car | ship, boat, ferry | lorry, truck | van | tractor | tram | taxi |
    motorcycle, motorbike | bicycle, bike | helicopter | horse
"""

_TRADES = """
    teacher | farmer | nurse | doctor, surgeon | lawyer, solicitor | baker | butcher | carpenter | plumber |
    electrician | engineer | journalist, reporter | soldier | policeman, policewoman, police officer |
    firefighter, fireman | pilot | fisherman | waiter, waitress | cook, chef | postman, mailman | mechanic |
    accountant | priest, vicar | shepherd | bodyguard | mountain guide | bus driver | taxi driver |
    lorry driver, truck driver | architect | dentist | judge | singer | actor, actress | painter | hairdresser |
    tailor | miner | sailor | gardener | librarian | cleaner
"""

_VEHICLES = "lorry, truck | bus, coach | train | tram | motorcycle, motorbike | bicycle, bike | helicopter | car"


def _kinds(line: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(" ".join(map(stem, form.split())) for form in kind.split(",")) for kind in line.split("|"))


def _groups(text: str) -> tuple[tuple[frozenset[str], ...], ...]:
    return tuple(map(_kinds, text.strip().splitlines()))


RIVALS: tuple[tuple[frozenset[str], ...], ...] = (*_groups(_GROUPS), _kinds(_VEHICLES))
"""Groups of kinds of which one place of a sentence holds one, each kind by the stems of its names."""

CONVEYANCES: tuple[frozenset[str], ...] = _kinds(" ".join(_CONVEYANCES.split()))
"""What somebody rides on, or drives."""

RIDING: frozenset[str] = words("by in on")
"""Prepositions before one of them."""

ANSWERS: tuple[tuple[frozenset[str], ...], ...] = (*_groups(_ANSWERS), CONVEYANCES)
"""Groups of kinds of which one is the answer behind a preposition or "was": by whom, with what, in what, of what.

Anywhere else there may be several: her son and her daughter were both hurt.
"""

TRADES: tuple[frozenset[str], ...] = _kinds(" ".join(_TRADES.split()))
"""What one person does for a living: the same, of one person alone."""

VEHICLES: frozenset[str] = frozenset().union(*_kinds(_VEHICLES))
"""Kinds of which one story often has two: a car and a bus that met."""

LEVELS: tuple[frozenset[str], ...] = _kinds(
    "local, municipal, town, city | regional, provincial, county, state | national, central, federal | european"
)
"""Words before "government" and its like that tell whose it is, each kind by the stems of its names."""

CAUSES: tuple[frozenset[str], ...] = _kinds(" ".join(_CAUSES.replace("\\", "").split()))
"""What brings about a fire, a crash, a collapse, each by the stems of its names."""

MANIFOLD: frozenset[str] = frozenset(
    stem(word)
    for word in words("""
        highway motorway road route street lane line gate platform room section article chapter paragraph rule item
        group district ward zone
    """)
)
"""Stems of words before a number that names one of many: two roads may be closed at once."""

MUTUAL: frozenset[str] = frozenset(
    stem(word)
    for word in words("""
        met married fought faced played joined matched resembled dated equalled kissed was were
        accused blamed warned threatened criticised criticized condemned denounced insulted mocked sued
        told asked urged called phoned reminded assured
        thanked praised congratulated welcomed greeted visited helped supported backed trusted
    """)
)
"""Stems of verbs that mean the same with subject and object the other way round, or of what two do to each other."""

SOLE_DOERS: frozenset[str] = frozenset(
    stem(word)
    for word in words("""
        owned led headed won founded designed built invented killed shot stabbed murdered caused bought elected
        scored brokered mediated succeeded replaced discovered written directed composed painted hosted chaired
        captained sponsored
    """)
)
"""Stems of participles of which, with "by", one name alone is told."""

SOLE_PLACES: dict[str, frozenset[str]] = {
    link: frozenset(stem(word) for word in words(before))
    for link, before in {
        "in": """
            born buried met held based headquartered built place landed crashed signed arrested
            hospital clinic hotel pharmacy prison jail
        """,
        "at": "born buried met held place landed",
        "to": "taken rushed flown airlifted extradited",
        "from": "launched sailed hails",
    }.items()
}
"""By preposition, stems of words behind which it names the one place where somebody was, or something happened."""

FOLLOWERS: frozenset[str] = frozenset(stem(word) for word in words("belongs belonged member candidate leader"))
"""Stems of words that go with the one party that somebody stands for."""

PARTIES: frozenset[str] = words("party")
"""Last words of names of which somebody goes with one."""

AGAINST = frozenset({frozenset({"for", "against"}), frozenset({"with", "without"})})
"""Prepositions that exclude each other behind the same word."""

SOLE_WINNERS: frozenset[str] = frozenset(stem(word) for word in words("won wins"))
"""Stems of verbs with one subject, before an object with "the": who won the election."""

NAMING: frozenset[str] = frozenset(stem(word) for word in words("named identified elected sworn"))
"""Stems of verbs behind which "as" and one name stand."""

CARRIERS: frozenset[str] = words("plane flight train ferry ship bus coach")
"""What goes from one place to one other, where there is one of it: several trains go to several towns."""
