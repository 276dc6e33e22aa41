"""Common nouns for those who speak in the news, and for that in which they do.

Beside the nouns for people, offices, bodies and papers of ``roles``, ``titles`` and ``saying``. Our own selection of
the general vocabulary of news, in the singular.
"""

from generator.lexicon.roles import PEOPLE
from generator.lexicon.saying import COLLECTIVES, INSTITUTIONS, PAPERS, SPEAKING_FOR, TAKEN_UP
from generator.lexicon.titles import heads
from generator.lexicon.wordlist import words

SPEAKING: frozenset[str] = words("""
    academic academy activist administration adviser advisor advocate agent aide airline airport alliance ally
    analysis analyst apology architect army assembly astronaut athlete audit aunt authority backer bailiff baker
    battalion bishop bloc borough boss brewery bride brigade broker builder bureau business businessman
    businesswoman buyer cabbie cabinet caller camp campaign campaigner candidate canton carpenter casino caucus
    celebrity census centre ceo chamber champion chaplain choir church city clan cleric client clinic co-worker
    coalition coastguard colleague collective college columnist commander commentator commune community company
    complainant confederation conglomerate congregation congress conservative consortium consulate consultant
    consumer contestant contractor convent convict cooperative cop coroner corporation correspondent counsel
    counsellor counselor country county couple cousin crew criminal critic customer dad data dealer defence
    defendant defense delegate delegation democrat deputy detainee detective developer diocese disciple dissident
    district economist editor elder embassy emcee employer engineer enterprise environmentalist envoy estate
    everybody ex-president examiner executive expert faction factory family fan farm farmer federation figures
    fisherman folk force forecaster foundation founder franchise fraternity friar friend front-runner gallery gang
    garrison giant graduate guard guerrilla guest guide guild guru gym head heir hero historian host hotel household
    housewife industry infantry inquiry insider inspector inspectorate institute institution insurer insurgent
    intelligence interviewer investigation investigator investor judiciary junta juror jury justice keeper kidnapper
    knight kremlin laboratory laborer labourer landlady landlord lawsuit leadership league lecturer legislature
    lender liberal library lifeguard lobby lobbyist local lodge magnate maid maker management manager manufacturer
    master matron media mediator medic merchant meteorologist military militia mill mine miner minority missionary
    mob moderator mom monarch monarchy monastery monitor monk mosque mourner movement mp mum municipality museum
    narrator nation neighborhood neurosurgeon nominee nun nursery observatory observer occupant operative operator
    opponent opposition orchestra organiser organizer orphan outfit outlet owner palace panel parish partner patrol
    pensioner petition pirate plaintiff plant pm poet poll pollster port prefecture press priest producer professor
    prosecution province publican publisher quartet radical railway record recruit referee regime regiment region
    registrar regulator reporter representative republic republican rescuer research researcher resistance
    restaurant retailer review royal ruling sanctuary scholar scientist scout secretariat sect seller settlement
    settler shareholder shepherd shipper shipyard shooter shop shopkeeper side skipper society sorority specialist
    squad stadium staff staffer star start-up startup state statistics steward store strategist striker studio study
    suit supervisor supporter surgeon survey syndicate synod team temple tenant theatre think-tank thinktank thug
    town trader trainer treasury trial tribe tribunal trio trust trustee twin tycoon umpire uncle utility verdict
    veteran vicar victim village villager vineyard visitor volunteer warden warlord watchdog watchman website widow
    wing writer zoo
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
