"""Words that exclude each other where one sentence has the one and an equal sentence the other. General vocabulary."""

from generator.lexicon.wordlist import words
from generator.text.words import stem

_GROUPS = """
    gas leak | bomb | arson | lightning | electrical fault, wiring fault, short circuit | cigarette | candle
    brake failure | engine failure | human error, pilot error | bad weather
    knife | gun | axe | hammer | sword | crossbow | bomb
    murder | manslaughter
    lorry, truck | bus, coach | train | tram | motorcycle, motorbike | bicycle, bike | helicopter | car
    husband | wife
    red | blue | green | yellow | black | white
    gold | silver | bronze
    left | right
    flu, influenza | measles | cholera | malaria
    profit | loss
    monthly | weekly | daily | yearly
"""

RIVALS: tuple[tuple[frozenset[str], ...], ...] = tuple(
    tuple(frozenset(" ".join(map(stem, form.split())) for form in kind.split(",")) for kind in line.split("|"))
    for line in _GROUPS.strip().splitlines()
)
"""Groups of kinds of which one place of a sentence holds one, each kind by the stems of its names."""

MUTUAL: frozenset[str] = frozenset(
    stem(word)
    for word in words("met married fought faced played joined matched resembled dated equalled kissed was were")
)
"""Stems of verbs that mean the same with subject and object the other way round."""

SOLE_DOERS: frozenset[str] = frozenset(
    stem(word)
    for word in words(
        "owned led won founded designed built invented killed shot stabbed murdered caused bought elected"
    )
)
"""Stems of participles of which, with "by", one name alone is told."""

SOLE_WINNERS: frozenset[str] = frozenset(stem(word) for word in words("won wins"))
"""Stems of verbs with one subject, before an object with "the": who won the election."""

NAMING: frozenset[str] = frozenset(stem(word) for word in words("named identified elected sworn"))
"""Stems of verbs behind which "as" and one name stand."""

CARRIERS: frozenset[str] = frozenset(stem(word) for word in words("plane flight train ferry ship bus coach"))
"""Stems of what goes from one place to one other."""
