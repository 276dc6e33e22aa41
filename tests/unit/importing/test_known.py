"""Which article is there already: the first that has the address, or nearly the text."""

from dataclasses import replace

import pytest

from generator.importing.known import Present, known
from tests.unit.extract.articles import article

TEXT = " ".join(f"The crews of the Sound Line voted by {n} to 31 to strike in Merrow." for n in range(200, 210))
EDITED = TEXT.replace("by 205 to", "by 305 to")
OTHER = " ".join(f"A fire burned {n} houses in the valley of Kelvar on Tuesday night." for n in range(10, 20))


def present() -> Present:
    there = Present()
    for path, text, url in (("a", OTHER, "https://post.example/1"), ("b", TEXT, ""), ("c", TEXT, "")):
        there.add(known(replace(article(text), url=url, outlet="Post"), path))
    return there


@pytest.mark.parametrize(
    ("text", "url", "outlet", "expected"),
    [
        (TEXT, "", "Post", ("b", "100% of its text is the same", False)),
        (TEXT, "", "Courier", ("b", "100% of its text is the same", True)),
        (EDITED, "", "Post", ("b", "92% of its text is the same", False)),
        (TEXT, "http://www.post.example/1/?utm_source=x", "Post", ("a", "it has the same address", False)),
        ("A ferry sank off the coast of Merrow on Monday.", "https://post.example/2", "Post", None),
    ],
)
def test_the_first_that_is_the_same_is_told(
    text: str, url: str, outlet: str, expected: tuple[str, str, bool] | None
) -> None:
    twin = present().find_twin(known(replace(article(text), url=url, outlet=outlet), ""))
    assert (twin and (twin.path, twin.why, twin.is_other_outlet)) == expected
