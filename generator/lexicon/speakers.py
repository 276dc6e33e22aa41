"""Common nouns for those who speak in the news, and for that in which they do.

Beside the nouns for people, offices, bodies and papers of ``roles``, ``titles`` and ``saying``. Our own selection of
the general vocabulary of news, in the singular.
"""

from generator.lexicon.wordlist import words

SPEAKING: frozenset[str] = words("""
    activist administration adviser advisor advocate agent aide airline airport alliance ally analyst apology army
    assembly aunt authority backer baker bishop bloc borough boss brigade broker builder business businessman
    businesswoman buyer cabinet caller camp campaign campaigner candidate canton carpenter caucus ceo church city cleric
    clinic co-worker coalition colleague college columnist commander commentator community company conservative
    consulate consultant consumer contractor corporation correspondent counsel counsellor counselor country county
    couple cousin crew critic customer dad data dealer defence defendant defense delegate delegation democrat deputy
    detainee detective developer diocese dissident district economist editor elder embassy emcee engineer
    environmentalist envoy everybody ex-president executive expert faction family fan farmer federation fisherman folk
    force forecaster founder friend front-runner guard guest guide head heir historian host industry insider inspector
    insurer intelligence interviewer investigator investor juror jury justice keeper kremlin laboratory laborer labourer
    landlord lawsuit leadership league lecturer lender liberal lobbyist magnate maker manager manufacturer master media
    mediator merchant meteorologist military mill mine miner moderator mom monastery monitor monk mourner mp mum
    municipality museum narrator nation neighborhood neurosurgeon nominee nun observatory observer operative operator
    opponent opposition organiser organizer outlet owner palace panel parish partner pensioner petition plaintiff plant
    pm poll pollster port prefecture press priest producer professor province publisher railway record regime region
    regulator reporter representative republic republican rescuer researcher retailer ruling scientist seller settler
    shareholder shipper shipyard shooter shop shopkeeper side skipper specialist stadium staff staffer star state store
    strategist striker studio study supervisor supporter surgeon survey team tenant theatre town trader trainer treasury
    tribunal trustee uncle utility verdict veteran victim village villager visitor volunteer watchdog watchman website
    widow wing writer zoo
    """)
"""Can stand at the head of a description of who says it."""

AGENT_ENDINGS: tuple[str, ...] = ("ist", "ian", "man", "woman", "men", "women")
"""Endings of nouns for people."""

NO_AGENTS: frozenset[str] = words("list mist fist twist wrist gist human german roman regimen specimen acumen")
"""Words with such an ending that are no nouns for people."""

BEHIND_NOUNS: frozenset[str] = words("familiar close briefed involved aged identified there present near opposed loyal")
"""Stand behind the noun of such a description: "a person familiar with the talks"."""
