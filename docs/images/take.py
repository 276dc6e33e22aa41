"""Takes the README's picture of the sample story: ``crossread build && .venv/bin/python docs/images/take.py``."""

from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "public" / "karabakh" / "index.html"
WIDTH, HEIGHT = 1100, 1200


def main() -> None:
    """Write ``story.png`` beside this file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--headless=new", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(PAGE.as_uri())
        page.screenshot(path=HERE / "story.png")
        browser.close()


if __name__ == "__main__":
    main()
