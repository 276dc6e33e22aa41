"""Takes the README's pictures of the sample story: ``crossread build && .venv/bin/python docs/images/take.py``."""

from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
STORY = HERE.parents[1] / "public" / "karabakh"
PICTURES = {
    "story": (STORY / "index.html", 1100, 1200),
    "two": (STORY / "001-offensive-to-continue-vs-003-more-than-60-positions" / "index.html", 1100, 900),
    "phone": (STORY / "index.html", 390, 1200),
}
"""The name of each file, the page that it shows, and the size of the window in pixels."""


def main() -> None:
    """Write the pictures beside this file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--headless=new", "--disable-gpu"]
        )
        for name, (path, width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(path.as_uri())
            page.screenshot(path=HERE / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
