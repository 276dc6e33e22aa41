"""Pages to bytes, by the theme's Jinja2 templates."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial

from jinja2 import pass_context
from jinja2.runtime import Context

from generator.diagnostics import Diagnostic, InvalidSite
from generator.i18n import Words
from generator.model import OutputFile, Page, RawFile, ShareCard, Theme
from generator.render.assets import check_assets, load_assets
from generator.render.data_block import in_script
from generator.render.faults import render_fault
from generator.render.language import language_marks
from generator.render.plots import draw_dates, draw_numbers, draw_timeline
from generator.render.templates import check_templates, make_environment


class Renderer:
    """Renders pages with the templates of a theme.

    ``words`` are those of the interface. ``environment`` has the helpers and filters that every template can use.
    """

    def __init__(self, theme: Theme, words: Words) -> None:
        self._theme = theme
        self._assets = load_assets(theme)
        self._finders = {"t": words.find, "asset": self._assets.path}
        self.environment = make_environment(theme)
        in_language = partial(language_marks, words.tag)
        self.environment.globals.update(english=in_language("en"))
        self.environment.add_helpers(
            asset=self._assets.path,
            t=words.markup,
            in_language=in_language,
            draw_numbers=partial(draw_numbers, words=words),
            draw_dates=partial(draw_dates, words=words),
            draw_timeline=partial(draw_timeline, words=words),
        )
        self.environment.filters.update(
            number=_at_run_time(words.number),
            percent=_at_run_time(words.percent),
            listing=_at_run_time(words.listing),
            in_script=in_script,
        )

    @property
    def assets(self) -> tuple[OutputFile, ...]:
        """The theme's assets as files."""
        return self._assets.files

    def check(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the theme's templates and assets, as far as it can be told before a page is rendered."""
        templates = check_templates(self._theme, self.environment, self._finders)
        return (*templates, *check_assets(self._theme))

    def render(self, pages: Iterable[Page]) -> Iterator[OutputFile]:
        """Every page as a file, in the order given, then the theme's assets."""
        for page in pages:
            yield self.render_page(page)
        yield from self._assets.files

    @cached_property
    def _draw(self) -> Callable[[ShareCard], bytes]:
        """What draws share images. Its libraries are loaded with the first, as many builds draw none."""
        from generator.render.share import draw_card, read_colours  # noqa: PLC0415

        return partial(draw_card, colours=read_colours(self._theme))

    def render_page(self, page: Page) -> OutputFile:
        """One page as a file. Raises InvalidSite where its template goes wrong, with the place and the cure."""
        if isinstance(page.view, RawFile):
            return OutputFile(path=page.path, content=page.view.content)
        if isinstance(page.view, ShareCard):
            return OutputFile(path=page.path, content=self._draw(page.view))
        context = {"view": page.view, "meta": page.meta}
        try:
            text = self.environment.get_template(page.template).render(context)
        except Exception as error:
            fault = render_fault(error, self._theme, self.environment, context)
            if fault is None:
                raise
            raise InvalidSite([fault]) from error
        return OutputFile(path=page.path, content=text.encode())


def _at_run_time(words: Callable[..., str]) -> Callable[..., str]:
    """A filter that Jinja2 does not run while it compiles a template: compiled ones serve every language."""

    @pass_context
    def filtered(_context: Context, *values: object) -> str:
        return words(*values)

    return filtered
