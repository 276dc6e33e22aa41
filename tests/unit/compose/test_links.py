import pytest

from generator.compose.links import web_address


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//example.org/a", "/a", "ftp://example.org", "http://[", "", None],
)
def test_only_complete_http_addresses_are_linked(url: str | None) -> None:
    assert web_address(url) == ""
