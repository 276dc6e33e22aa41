"""Words that exclude each other where one sentence has the one and an equal sentence the other. General vocabulary."""

from generator.lexicon.wordlist import words
from generator.text.words import stem

_GROUPS = """
    gas leak | bomb | arson, arsonist | lightning | electrical fault, wiring fault, short circuit | cigarette | candle
    brake failure | engine failure | human error, pilot error | bad weather
    knife | gun | axe | hammer | sword | crossbow | bomb
    husband | wife
    red | blue | green | yellow | black | white
    gold | silver | bronze
    left | right
    for, in favour of, in favor of | against
    flu, influenza | measles | cholera | malaria
    under | out of
    monthly | weekly | daily | yearly
"""

_VEHICLES = "lorry, truck | bus, coach | train | tram | motorcycle, motorbike | bicycle, bike | helicopter | car"


def _kinds(line: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(" ".join(map(stem, form.split())) for form in kind.split(",")) for kind in line.split("|"))


RIVALS: tuple[tuple[frozenset[str], ...], ...] = (*map(_kinds, _GROUPS.strip().splitlines()), _kinds(_VEHICLES))
"""Groups of kinds of which one place of a sentence holds one, each kind by the stems of its names."""

VEHICLES: frozenset[str] = frozenset().union(*_kinds(_VEHICLES))
"""Kinds of which one story often has two: a car and a bus that met."""

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
    for word in words(
        "owned led won founded designed built invented killed shot stabbed murdered caused bought elected"
    )
)
"""Stems of participles of which, with "by", one name alone is told."""

SOLE_WINNERS: frozenset[str] = frozenset(stem(word) for word in words("won wins"))
"""Stems of verbs with one subject, before an object with "the": who won the election."""

NAMING: frozenset[str] = frozenset(stem(word) for word in words("named identified elected sworn"))
"""Stems of verbs behind which "as" and one name stand."""

CARRIERS: frozenset[str] = words("plane flight train ferry ship bus coach")
"""What goes from one place to one other, where there is one of it: several trains go to several towns."""
