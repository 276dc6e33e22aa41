import pytest

from generator.compose.pager import cut, make_pager


@pytest.mark.parametrize(
    ("page", "count", "shown"),
    [
        (1, 1, ""),
        (1, 2, "1 2"),
        (2, 3, "1 2 3"),
        (1, 7, "1 2 3 … 7"),
        (4, 7, "1 2 3 4 5 6 7"),
        (5, 8, "1 2 3 4 5 6 7 8"),
        (5, 9, "1 2 3 4 5 6 7 8 9"),
        (6, 11, "1 … 4 5 6 7 8 … 11"),
        (50, 99, "1 … 48 49 50 51 52 … 99"),
        (99, 99, "1 … 97 98 99"),
    ],
)
def test_a_page_links_to_the_first_the_last_and_those_near(page: int, count: int, shown: str) -> None:
    pager = make_pager(page, count, str)
    assert " ".join(f"… {link.number}" if link.gap else str(link.number) for link in pager.links) == shown
    assert [link.path for link in pager.links] == [str(link.number) for link in pager.links]
    assert pager.page == page


def test_a_list_is_cut_in_parts() -> None:
    assert cut([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]
    assert cut([], 2) == [()]
