"""A story of more reports than a table has columns: who says how many houses stood where, day by day."""

from itertools import cycle, islice
from pathlib import Path

REPORTS = 16
TOWNS = "Arden Belcourt Corvale Dunmore Elmstead Farrow Glenby Harwick Ilford Jarrow Kelby Larne".split()
DEEDS = ("flooded", "searched", "repaired", "evacuated")
SCENES = (
    "A ferry took {n} cattle past the {town} mill before dusk.",
    "The choir of {town} sang {n} hymns in the school hall.",
    "At the {town} bakery the ovens were lit {n} hours early.",
)


def write_large_story(content: Path, reports: int = REPORTS) -> None:
    """Write the story's articles into the folder ``flood`` of ``content``: each tells of four towns, in turn."""
    folder = content / "flood"
    folder.mkdir(parents=True)
    for number in range(reports):
        (folder / f"{number:03}.md").write_text(article(number), encoding="utf-8")


def article(number: int, title: str = "", outlet: str = "") -> str:
    """The file of one report; ``title`` and ``outlet`` are YAML, in place of its own."""
    towns = list(islice(cycle(range(len(TOWNS))), number % len(TOWNS), number % len(TOWNS) + 4))
    told = [f"{_count(town, number)} houses in {TOWNS[town]} were {DEEDS[town % 4]} by the water." for town in towns]
    own = [scene.format(n=number + 20 + i, town=TOWNS[towns[i]]) for i, scene in enumerate(SCENES)]
    text = "\n\n".join(f"{fact} {scene}" for fact, scene in zip(told, [*own, ""], strict=True))
    title, outlet = title or f"Water in {TOWNS[towns[0]]}", outlet or f"Paper {number}"
    head = f"title: {title}\noutlet: {outlet}\npublished: 2031-05-{1 + number % 28:02}\n"
    return f"---\n{head}url: https://paper{number}.example/water\n---\n\n{text}\n"


def _count(town: int, number: int) -> int:
    """Every fifth report has another figure."""
    return 100 + 37 * town + (1 if number % 5 == 0 else 0)
