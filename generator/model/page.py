"""What the site is made of: pages to be rendered and files to be written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site before rendering.

    ``path``      of the file below the output folder, with ``/`` ("flood/index.html")
    ``template``  name of the theme's template
    ``view``      a frozen view object with documented fields, all that the template sees beside the theme's own
    ``meta``      of an HTML page, what it tells programs about itself: another such object; None for other files
    """

    path: str
    template: str
    view: object
    meta: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputFile:
    """A finished file: its path below the output folder, with ``/``, and its bytes."""

    path: str
    content: bytes
