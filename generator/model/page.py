"""What the site is made of: pages to be rendered and files to be written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site before rendering.

    ``path``      of the file below the output folder, with ``/`` ("flood/index.html")
    ``view``      a frozen view object with documented fields, all that the template sees beside the theme's own
    ``template``  name of the theme's template; "" where none makes the file, as it is drawn, say
    ``meta``      of an HTML page, what it tells programs about itself: another such object; None for other files
    """

    path: str
    view: object
    template: str = ""
    meta: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """What a file holds that is written as it is (``facts.json``, an article's text). Templates do not see it."""

    content: bytes

    @classmethod
    def of(cls, text: str) -> "RawFile":
        """The file with that text, in UTF-8."""
        return cls(content=text.encode())

    @property
    def text(self) -> str:
        """The file as text."""
        return self.content.decode()


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputFile:
    """A finished file: its path below the output folder, with ``/``, and its bytes."""

    path: str
    content: bytes
