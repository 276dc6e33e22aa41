"""Common nouns for those who speak in the news, and for that in which they do.

Beside the nouns for people, offices, bodies and papers of ``roles``, ``titles`` and ``saying``. Our own selection of
the general vocabulary of news, in the singular.
"""

from generator.lexicon.wordlist import words

SPEAKING: frozenset[str] = words("""
    activist administration advocate adviser advisor agent aide airline ally analyst army assembly authority backer
    brigade broker builder business businessman businesswoman buyer cabinet campaign campaigner candidate caucus
    cleric coalition colleague columnist commander commentator company conservative consultant consumer contractor
    corporation correspondent counsel couple critic customer dealer delegate delegation democrat deputy detective
    developer dissident economist editor elder embassy engineer environmentalist envoy everybody executive
    ex-president expert faction family fan farmer fisherman force forecaster founder friend guard guest head historian
    host industry insider inspector insurer intelligence investigator investor jury juror justice labourer laborer
    landlord lender liberal lobbyist maker manager manufacturer mediator media merchant meteorologist miner monitor
    monk moderator mourner neighborhood nun observer opponent operative operator opposition organiser organizer outlet
    owner panel partner people's pensioner poll pollster press priest producer professor publisher regime regulator
    reporter representative republican rescuer researcher retailer ruling scientist seller shareholder shopkeeper
    shipper side skipper specialist staff staffer state strategist studio study supporter surgeon survey team
    tenant trader trainer treasury trustee watchdog website wing writer lawsuit petition plaintiff defendant defence
    defense tribunal verdict victim villager visitor volunteer watchman
    aunt apology baker boss caller carpenter guide keeper master community front-runner leadership nominee record star ceo co-worker detainee dad dealer emcee folk interviewer lecturer magnate military mom mp mum narrator
    neurosurgeon pm shooter supervisor uncle cousin widow veteran settler striker counsellor counselor bishop priest
    """)
"""Can stand at the head of a description of who says it."""

AGENT_ENDINGS: tuple[str, ...] = ("ist", "ian", "man", "woman", "men", "women")
"""Endings of nouns for people."""

NO_AGENTS: frozenset[str] = words("list mist fist twist wrist gist human german roman regimen specimen acumen")
"""Words with such an ending that are no nouns for people."""

BEHIND_NOUNS: frozenset[str] = words("familiar close briefed involved aged identified there present near opposed loyal")
"""Stand behind the noun of such a description: "a person familiar with the talks"."""
