"""Pages to bytes, by the theme's Jinja2 templates."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from generator.i18n import Words
from generator.model import OutputFile, Page, ShareCard
from generator.render.assets import load_assets
from generator.render.data_block import in_script
from generator.render.language import language_marks
from generator.render.plots import draw_dates, draw_numbers, draw_timeline
from generator.render.share.colours import Colour, read_colours


class Renderer:
    """Renders pages with the templates of a theme.

    ``theme_folders`` each hold ``templates/`` and ``assets/``; what an earlier folder has replaces the same file of
    a later one, so that a site overrides single templates of the default theme. ``words`` are those of the interface.
    """

    def __init__(self, theme_folders: Sequence[Path], words: Words) -> None:
        self._assets = load_assets(theme_folders)
        self._theme_folders = theme_folders
        self._environment = _environment(theme_folders)
        in_language = partial(language_marks, words.tag)
        self._environment.globals.update(
            asset=self._assets.path,
            t=words.markup,
            in_language=in_language,
            english=in_language("en"),
            draw_numbers=partial(draw_numbers, words=words),
            draw_dates=partial(draw_dates, words=words),
            draw_timeline=partial(draw_timeline, words=words),
        )
        self._environment.filters.update(
            number=words.number, percent=words.percent, listing=words.listing, in_script=in_script
        )

    def render(self, pages: Iterable[Page]) -> Iterator[OutputFile]:
        """Every page as a file, in the order given, then the theme's assets."""
        for page in pages:
            yield self.render_page(page)
        yield from self._assets.files

    @cached_property
    def _colours(self) -> Mapping[str, Colour]:
        return read_colours(self._theme_folders)

    def _draw(self, card: ShareCard) -> bytes:
        """The share image. Its libraries are loaded when the first is drawn, as many builds draw none."""
        from generator.render.share.card import draw_card  # noqa: PLC0415

        return draw_card(card, self._colours)

    def render_page(self, page: Page) -> OutputFile:
        """One page as a file."""
        if isinstance(page.view, ShareCard):
            return OutputFile(path=page.path, content=self._draw(page.view))
        text = self._environment.get_template(page.template).render(view=page.view, meta=page.meta)
        return OutputFile(path=page.path, content=text.encode())


def _environment(theme_folders: Sequence[Path]) -> Environment:
    """Jinja2 that escapes everything but plain text, which is not markup, and fails on a name that does not exist."""
    return Environment(
        loader=FileSystemLoader([str(folder / "templates") for folder in theme_folders]),
        autoescape=select_autoescape(disabled_extensions=("txt",), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
