"""Common nouns for those who speak in the news, and for that in which they do.

Beside the nouns for people, offices, bodies and papers of ``roles``, ``titles`` and ``saying``. Our own selection of
the general vocabulary of news, in the singular.
"""

from generator.lexicon.wordlist import words

SPEAKING: frozenset[str] = words("""
    activist administration adviser advisor advocate agent aide airline ally analyst apology army assembly aunt
    authority backer baker bishop boss brigade broker builder business businessman businesswoman buyer cabinet caller
    campaign campaigner candidate carpenter caucus ceo cleric co-worker coalition colleague columnist commander
    commentator community company conservative consultant consumer contractor corporation correspondent counsel
    counsellor counselor couple cousin critic customer dad dealer defence defendant defense delegate delegation
    democrat deputy detainee detective developer dissident economist editor elder embassy emcee engineer
    environmentalist envoy everybody ex-president executive expert faction family fan farmer fisherman folk force
    forecaster founder friend front-runner guard guest guide head historian host industry insider inspector insurer
    intelligence interviewer investigator investor juror jury justice keeper laborer labourer landlord lawsuit
    leadership lecturer lender liberal lobbyist magnate maker manager manufacturer master media mediator merchant
    meteorologist military miner moderator mom monitor monk mourner mp mum narrator neighborhood neurosurgeon nominee
    nun observer operative operator opponent opposition organiser organizer outlet owner panel partner pensioner
    petition plaintiff pm poll pollster press priest producer professor publisher record regime regulator
    reporter representative republican rescuer researcher retailer ruling scientist seller settler shareholder shipper
    shooter shopkeeper side skipper specialist staff staffer star state strategist striker studio study supervisor
    supporter surgeon survey team tenant trader trainer treasury tribunal trustee uncle verdict veteran victim
    villager visitor volunteer watchdog watchman website widow wing writer
    airport alliance bloc borough camp canton church city clinic college consulate country county crew data diocese
    district federation heir kremlin laboratory league mill mine monastery municipality museum nation observatory palace
    parish plant port prefecture province railway region republic shipyard shop stadium store theatre town utility
    village zoo
    """)
"""Can stand at the head of a description of who says it."""

AGENT_ENDINGS: tuple[str, ...] = ("ist", "ian", "man", "woman", "men", "women")
"""Endings of nouns for people."""

NO_AGENTS: frozenset[str] = words("list mist fist twist wrist gist human german roman regimen specimen acumen")
"""Words with such an ending that are no nouns for people."""

BEHIND_NOUNS: frozenset[str] = words("familiar close briefed involved aged identified there present near opposed loyal")
"""Stand behind the noun of such a description: "a person familiar with the talks"."""
