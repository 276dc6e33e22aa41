"""Nouns that, with "the", stand for a body or a person named before, and the words of names that tell which.

Our own selection of the general vocabulary of news, in the singular.
"""

from types import MappingProxyType

from generator.lexicon.wordlist import words

_COMPANY = """
    co company corp corporation inc ltd llc llp plc holdings group industries enterprises airlines airways motors
    energy pharmaceuticals pharma technologies systems software electronics foods stores brands semiconductors
    logistics solutions ventures petroleum biotech
    """


def _bodies() -> dict[str, frozenset[str]]:
    """The table of bodies: a noun alone is what the name calls itself."""
    alone = """
        academy agency airport alliance army association authority board bureau charity church clinic club coalition
        college commission committee confederation consortium corporation council court department federation
        foundation front fund institute institution laboratory league library ministry movement museum navy network
        observatory orchestra organisation organization panel parliament party school secretariat society subcommittee
        theatre tribunal trust union university watchdog
        bakery brand brewer brewery broadcaster builder carmaker automaker chain developer drugmaker insurer
        lender magazine manufacturer miner operator publisher regulator retailer shipper shipyard start-up startup
        steelmaker studio supermarket supplier theater think-tank utility
        """
    called = {
        "airline": "airlines airways",
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
    group grocer
    """)
"""Nouns in a description which tell that what it describes is a company."""

PERSONS: frozenset[str] = words("""
    accountant activist actor actress analyst apprentice architect artist astronaut athlete author baker banker
    barrister batsman biker billionaire biologist bishop blogger bodyguard bowler boxer boy broker builder businessman
    businesswoman butcher campaigner captain caretaker carpenter cashier champion chef chemist clerk climber coach
    columnist comedian commander composer conductor constable consultant contractor councillor coroner courier curator
    cyclist dancer dealer defendant defender dentist designer detective developer diplomat director diver doctor driver
    drummer economist electrician engineer entrepreneur explorer farmer fighter filmmaker firefighter fisherman
    footballer forward fugitive gardener girl goalkeeper golfer guard guitarist gymnast hairdresser hiker historian
    hostage hunter inmate inventor jockey journalist lawyer lecturer librarian magician manager man marine mathematician
    mechanic meteorologist midfielder midwife millionaire miner minister missionary model monk musician nanny novelist
    nun nurse officer painter paramedic passenger pastor pathologist pensioner pharmacist philosopher photographer
    physician physicist pianist pilot playwright plumber poet policeman policewoman politician porter presenter priest
    principal prisoner producer professor programmer prosecutor psychiatrist psychologist publisher pupil quarterback
    rapper realtor referee reporter researcher runner sailor salesman schoolboy schoolgirl schoolteacher scientist
    sculptor shopkeeper singer skater skier skipper socialist soldier solicitor songwriter sprinter statistician striker
    student surfer surgeon swimmer tailor teacher teenager technician toddler trader trainer translator treasurer tycoon
    umpire vet veteran vicar victim violinist volunteer waiter waitress weightlifter welder winger woman wrestler writer
    youngster
    """)
"""Nouns for a person by calling, age or lot, where neither an office nor a deed is meant."""

SEX_OF = MappingProxyType({"man": "m", "woman": "f", "boy": "m", "girl": "f"})
"""Of these, those that fit anybody of that sex, whatever a text has told of him or her."""
