"""Nouns that, with "the", stand for a body or a person named before, and the words of names that tell which.

Our own selection of the general vocabulary of news, in the singular.
"""

from types import MappingProxyType

from generator.lexicon.wordlist import words

_COMPANY = """
    co company corp corporation inc ltd llc llp plc holdings group industries enterprises airlines airways motors
    energy pharmaceuticals pharma technologies systems software electronics foods stores brands semiconductors
    logistics solutions ventures petroleum biotech aerospace aviation airline breweries brewery chemicals engineering
    ferries metals minerals mining plastics shipping supermarkets telecom telecoms textiles trains
    """


def _bodies() -> dict[str, frozenset[str]]:
    """The table of bodies: a noun alone is what the name calls itself."""
    alone = """
        academy agency airport alliance army association authority board bureau charity church clinic club coalition
        college commission committee confederation consortium corporation council court department federation
        foundation front fund guild institute institution laboratory league library ministry movement museum navy
        network observatory orchestra organisation organization panel parliament party school secretariat society
        subcommittee theatre tribunal trust union university watchdog
        bakery bookseller brand brewer brewery broadcaster builder carmaker automaker carrier chain conglomerate
        consultancy developer drugmaker grocer insurer lender magazine manufacturer miner operator publisher regulator
        retailer shipper shipyard start-up startup
        steelmaker studio supermarket supplier theater think-tank utility
        """
    called = {
        "airline": "airline airlines airways aviation",
        "bank": "bank bancorp",
        "company": _COMPANY,
        "firm": _COMPANY + "partners associates",
        "group": "group",
        "hospital": "hospital infirmary",
        "newspaper": "times post journal tribune herald gazette chronicle telegraph",
        "paper": "times post journal tribune herald gazette chronicle telegraph",
        "railway": "railway railways",
    }
    return {noun: words(noun) for noun in alone.split()} | {noun: words(names) for noun, names in called.items()}


BODIES = MappingProxyType(_bodies())
"""Noun for a body → the words that end the name of such a one, or stand before "of" in it, in lower case."""

COMPANIES: frozenset[str] = words("""
    company firm airline bank bakery brand brewer brewery broadcaster builder carmaker automaker chain corporation
    developer drugmaker insurer lender manufacturer miner operator publisher retailer shipper shipyard start-up startup
    steelmaker studio supermarket supplier utility maker producer giant bookseller carrier consultancy conglomerate
    grocer
    """)
"""Nouns in a description which tell that what it describes is a company."""

UNTOLD: frozenset[str] = COMPANIES | words("""
    agency charity club group magazine movement network newspaper organisation organization paper party school watchdog
    """)
"""Nouns for bodies whose names often do not tell that they are such."""

PERSONS: frozenset[str] = words("""
    accountant acrobat activist actor actress admiral adolescent analyst anchorman anthropologist apprentice
    archaeologist archbishop archer architect artist astronaut astronomer athlete author bailiff baker ballerina
    banker barber baritone baron baroness barrister batsman batter beekeeper biker billionaire biologist bishop
    blogger bodyguard botanist bowler boxer boy bricklayer broker builder bullfighter businessman businesswoman
    butcher bystander cameraman campaigner canoeist captain cardinal cardiologist carer caretaker carpenter
    cartoonist cashier castaway cellist centenarian champion chaplain chauffeur chef chemist cleaner clerk climber
    clown co-pilot coach colonel columnist comedian comic commander complainant composer conductor conservationist
    constable consultant contractor convict coroner corporal councillor courier cricketer criminologist curator
    cyclist dancer deacon dealer defector defendant defender demographer dentist dermatologist designer detective
    developer diplomat director dissident diver doctor driver drummer duchess duke ecologist economist electrician
    engineer entrepreneur environmentalist epidemiologist explorer eyewitness farmer fencer fighter filmmaker
    firefighter fisherman fishmonger footballer forester forward fugitive gamekeeper gardener geneticist geographer
    geologist girl goalkeeper goalscorer golfer grandfather grandmaster grandmother guard guitarist gymnast
    hairdresser headmaster headteacher hiker historian hostage hunter hurdler imam industrialist infant influencer
    inmate inventor janitor jeweler jeweller jockey journalist juror landlady landlord lawmaker lawyer lecturer
    legislator librarian lieutenant lifeguard linebacker lobbyist locksmith lumberjack machinist magician
    magistrate man manager marathoner marine mason matador mathematician mechanic meteorologist midfielder midwife
    migrant millionaire miner minister missionary model monk motorcyclist motorist mountaineer musician nanny
    navigator neurologist newsreader novelist nun nurse oceanographer officer ombudsman oncologist organist orphan
    painter parachutist paramedic paratrooper passenger pastor pathologist pedestrian pensioner pharmacist
    pharmacologist philosopher photographer physician physicist pianist pilot pitcher plaintiff playwright plumber
    podcaster poet policeman policewoman politician porter presenter priest princess principal prisoner producer
    professor programmer prosecutor psychiatrist psychologist psychotherapist publisher pupil puppeteer quarterback
    rabbi radiologist rancher ranger rapper realtor referee refugee reporter researcher roofer rower runner sailor
    salesman saxophonist schoolboy schoolgirl schoolteacher scientist sculptor seismologist sergeant shepherd
    shopkeeper singer skateboarder skater skier skipper snowboarder socialist sociologist soldier solicitor
    sommelier songwriter soprano sprinter statistician steward stewardess stowaway strategist striker student
    stuntman stylist surfer surgeon survivor swimmer tailor teacher technician teenager tenant tenor toddler
    toxicologist trader trainer translator treasurer trucker trumpeter tycoon umpire vet veteran vicar victim
    violinist virologist volcanologist volunteer waiter waitress weightlifter welder whistleblower widow widower
    winemaker winger witness woman wrestler writer youngster zoologist
    """)
"""Nouns for a person by calling, age or lot, where neither an office nor a deed is meant."""

SEX_OF = MappingProxyType({"man": "m", "woman": "f", "boy": "m", "girl": "f"})
"""Of these, those that fit anybody of that sex, whatever a text has told of him or her."""
