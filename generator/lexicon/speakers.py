"""Common nouns for those who speak in the news, and for that in which they do.

Beside the nouns for people, offices, bodies and papers of ``roles``, ``titles`` and ``saying``. Our own selection of
the general vocabulary of news, in the singular.
"""

from generator.lexicon.roles import PEOPLE
from generator.lexicon.saying import COLLECTIVES, INSTITUTIONS, PAPERS, SPEAKING_FOR, TAKEN_UP
from generator.lexicon.titles import heads
from generator.lexicon.wordlist import words

SPEAKING: frozenset[str] = words("""
    activist administration adviser advisor advocate agent aide airline airport alliance ally analysis analyst
    apology army assembly audit aunt authority backer baker bishop bloc borough boss brigade broker builder business
    businessman businesswoman buyer cabinet caller camp campaign campaigner candidate canton carpenter caucus census
    ceo church city cleric client clinic co-worker coalition colleague college columnist commander commentator
    community company conservative consulate consultant consumer contractor coroner corporation correspondent
    counsel counsellor counselor country county couple cousin crew critic customer dad data dealer defence defendant
    defense delegate delegation democrat deputy detainee detective developer diocese dissident district economist
    editor elder embassy emcee employer engineer environmentalist envoy everybody ex-president examiner executive
    expert faction family fan farmer federation fisherman folk force forecaster founder friend front-runner guard
    guest guide head heir historian host industry inquiry insider inspector institute insurer intelligence
    interviewer investigation investigator investor juror jury justice keeper kidnapper kremlin laboratory laborer
    labourer landlord lawsuit leadership league lecturer lender liberal lobbyist magnate maker manager manufacturer
    master media mediator merchant meteorologist military mill mine miner moderator mom monastery monitor monk
    mourner mp mum municipality museum narrator nation neighborhood neurosurgeon nominee nun observatory observer
    operative operator opponent opposition organiser organizer outlet owner palace panel parish partner pensioner
    petition plaintiff plant pm poll pollster port prefecture press priest producer professor province publisher
    railway record referee regime region regulator reporter representative republic republican rescuer researcher
    retailer review ruling scientist seller settler shareholder shipper shipyard shooter shop shopkeeper side
    skipper specialist stadium staff staffer star state store strategist striker studio study supervisor supporter
    surgeon survey team tenant theatre town trader trainer treasury trial tribunal trust trustee uncle utility verdict
    veteran victim village villager visitor volunteer watchdog watchman website widow wing writer zoo
    """)
"""Can stand at the head of a description of who says it."""

AGENT_ENDINGS: tuple[str, ...] = ("ist", "ian", "man", "woman", "men", "women")
"""Endings of nouns for people."""

DOER_ENDINGS: tuple[str, ...] = ("er", "or", "ee")
"""Endings that nouns for people have as often as nouns for things."""

NO_DOERS: frozenset[str] = words("""
    answer banner barrier border bumper calendar cancer chamber chapter character colour computer container copper
    corner counter cover decor degree dinner disaster door encounter error factor fee fever figure filter flavor
    flavour floor flower folder freezer gender hammer harbor harbour helicopter honor honour horror hunger jubilee
    labor labour ladder layer leather letter liquor manner marker matter meter metre mirror monitor motor murder
    number offer order paper parlor parlour pepper plaster power printer prior quarter refer register river rubber
    rumor rumour scooter sector sensor shelter shoulder shower silver soccer spider summer surrender temper terror
    theater timber tower tractor transfer trigger trouser tumor tumour vapor vector wafer water weather whether
    winter wonder
    """)
"""Words with such an ending that are none."""

OF_SOME: frozenset[str] = words("one ones some many most others both all everyone everybody someone somebody half")
"""Stand for people by themselves."""

NO_AGENTS: frozenset[str] = words("list mist fist twist wrist gist human german roman regimen specimen acumen")
"""Words with such an ending that are no nouns for people."""

BEHIND_NOUNS: frozenset[str] = words("familiar close briefed involved aged identified there present near opposed loyal")
"""Stand behind the noun of such a description: "a person familiar with the talks"."""

_SPEAKERS = PEOPLE | COLLECTIVES | INSTITUTIONS | PAPERS | SPEAKING_FOR | TAKEN_UP | SPEAKING


def can_speak(word: str) -> bool:
    """Whether a noun in small letters, or its singular, is for somebody who can speak."""
    forms = (word, word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y")
    known = any(form in _SPEAKERS or form.capitalize() in heads() for form in forms)
    return known or (word not in NO_AGENTS and word.removesuffix("s").endswith(AGENT_ENDINGS))


def is_doer(word: str) -> bool:
    """Whether a noun in small letters ends like one for people: "kidnapper", "beekeepers"."""
    singular = word.removesuffix("s")
    return singular.endswith(DOER_ENDINGS) and singular not in NO_DOERS
