"""Words about the course of an event and of its figures. Our own selection of general vocabulary of news."""

ANYONE: frozenset[str] = frozenset(["", "person", "people", "other", "individual", "victim", "human", "life", "soul"])
"""Nouns that stand for people of any kind: figures that count them answer the same question."""

ONSET_VERBS: frozenset[str] = frozenset(
    """
    began begins begin begun beginning started starts start starting erupted erupts erupting flared flares flaring
    launched launches launching launch broke breaks breaking struck strikes striking hit hits attacked attacks
    attacking exploded explodes exploding crashed crashes crashing collapsed collapses collapsing opened stormed
    invaded invades invading resumed resumes ignited unfolded derailed sank rammed shook shaking burst
    """.split()
)
"""Verbs of an event's onset."""

EVENT_NOUNS: frozenset[str] = frozenset(
    """
    offensive attack attacks assault operation strike strikes raid raids shooting shootings bombing bombings blast
    explosion explosions crash collapse earthquake quake tremor storm hurricane flood floods fire wildfire eruption
    clash clashes fighting violence battle invasion incursion massacre protest protests riot riots election vote
    referendum coup derailment outbreak accident incident walkout hearing trial verdict match game final race launch
    """.split()
)
"""Nouns that name an event, so that "Tuesday's offensive" says when it was."""

REVISED: frozenset[str] = frozenset(
    """
    revised updated rose risen climbed climbing initially earlier previously preliminary originally later corrected
    """.split()
)
"""Words near a figure that tell of an older or newer one."""

LOOKING_BACK: frozenset[str] = frozenset(["since", "anniversary", "ago", "earlier", "previous", "last", "former"])
"""Words just before a time that set it before the story's event."""

OTHERS: frozenset[str] = frozenset(
    ["another", "elsewhere", "separate", "separately", "including", "include", "includes"]
)
"""Words before a figure which tell that it counts a part, or belongs to another event."""

ANOTHER_TIME: frozenset[str] = frozenset(
    """
    again also another anew earlier later previously previous repeatedly returned second separate separately third
    """.split()
)
"""Words which tell that something was done on more than one occasion."""

FORECAST: frozenset[str] = frozenset(
    """
    expect expects expected expecting forecast forecasts forecasted predict predicts predicted projected projection
    anticipate anticipated hoped planned would could will may might should
    """.split()
)
"""Words before a figure which tell that it is foreseen, not counted."""

AHEAD: frozenset[tuple[str, str]] = frozenset(
    (verb, "to")
    for verb in """
    is are was were due set want wants wanted hope hopes hoping aim aims aimed aiming plan plans planning intend
    intends intended intending seek seeks sought seeking
    """.split()
)
"""Pairs of words with the same meaning: "is to cut", "wants to cut"."""

CONDITIONS: frozenset[str] = frozenset(
    "if unless need needs needed require requires required threshold quorum provided".split()
)
"""Words before a figure, in its clause, which tell that it is asked for, and not what came of it."""

EARLIER: frozenset[str] = frozenset(["earlier", "previous", "prior", "past", "former"])
"""Words right before the name of an event which tell that it is not the one of the story."""

RUNNING: frozenset[str] = frozenset(["for", "in", "within", "after", "every", "by", "than"])
"""Words right before a measure which tell what it is: how long something took, or after what time something came."""

LASTING: frozenset[str] = frozenset(["for", "last", "lasts", "lasted", "lasting"])
"""Words right before a length of time which tell that what the clause tells of took so long."""

ADDED: frozenset[str] = frozenset(["add", "adds", "added", "adding", "extra", "additional", "plus"])
"""Words before a measure which tell that it comes on top: 35 minutes more are not a trip of 50 minutes."""

BARGAINING: dict[str, frozenset[str]] = {
    "demand": frozenset("ask asks asked asking demand demands demanded demanding claim claims".split()),
    "offer": frozenset("offer offers offered offering propose proposes proposed proposing".split()),
}
"""Words before a figure by which it is what one side asks for, or what the other is ready to give."""
