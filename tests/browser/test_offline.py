"""The browser of the tests is kept from the network as well."""

import pytest
from playwright.sync_api import Browser, Error

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("host", ["192.0.2.1", "news.example", "[2001:db8::1]"])
def test_no_other_host_is_found(browser: Browser, host: str) -> None:
    context = browser.new_context()
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        context.new_page().goto(f"http://{host}/", timeout=20_000)
    context.close()
