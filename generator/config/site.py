"""``site.yml`` → ``SiteConfig``. Every key is optional, and so is the file."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostic
from generator.model import SiteConfig
from generator.text.fields import Fields
from generator.text.settings import read_rights
from generator.text.yaml_file import read_yaml_file

FILE = "site.yml"
KEYS = ("title", "description", "base_url", "language", "locale", "theme", "rights")
DEFAULTS = SiteConfig(
    title="Crossread",
    description="What several news outlets say about the same story, side by side, fact by fact.",
    base_url="",
    language="en",
    locale="en",
    theme="default",
)

_ADDRESS = re.compile(r"https?://[^\s?#/]+(?:/[^\s?#]*)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_THEME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


def read_address(text: str) -> str:
    """``text`` as a site's address, without a slash at its end; "" where it is none.

    >>> read_address("https://example.org/news/"), read_address("example.org"), read_address("https://[::1")
    ('https://example.org/news', '', '')
    """
    return text.rstrip("/") if _ADDRESS.fullmatch(text) and text.isprintable() and _has_host(text) else ""


def _has_host(address: str) -> bool:
    """Whether the host and the port of an address can be read."""
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def load_site(root: Path) -> tuple[SiteConfig, tuple[Diagnostic, ...]]:
    """The settings of the site in folder ``root``, and every problem in its ``site.yml``.

    A missing file gives the defaults; so does each key that is missing or wrong. Never raises.
    """
    mapping, problems = read_yaml_file(root / FILE, FILE, code="site")
    config, more = _config(Fields(mapping, FILE, "site"))
    return config, problems + more


def _is_locale(tag: str) -> bool:
    """Whether a tag is that of a locale; what knows them all is loaded where a site names one."""
    from generator.i18n import is_locale  # noqa: PLC0415

    return is_locale(tag)


def _config(fields: Fields) -> tuple[SiteConfig, tuple[Diagnostic, ...]]:
    config = SiteConfig(
        title=fields.text("title") or DEFAULTS.title,
        description=fields.text("description") or DEFAULTS.description,
        base_url=fields.choice(
            "base_url",
            DEFAULTS.base_url,
            lambda text: bool(read_address(text)),
            "Write the whole address: `base_url: https://example.org/news`.",
        ).rstrip("/"),
        language=fields.choice(
            "language",
            DEFAULTS.language,
            lambda text: _LANGUAGE.fullmatch(text) is not None,
            "Write a language tag (BCP 47): `language: en` or `language: pt-BR`.",
        ),
        locale=fields.choice(
            "locale",
            DEFAULTS.locale,
            _is_locale,
            "Write the tag of a language that CLDR knows (BCP 47): `locale: ar` or `locale: en-US`.",
        ),
        theme=fields.choice(
            "theme",
            DEFAULTS.theme,
            lambda text: _THEME.fullmatch(text) is not None,
            "Write the name of a folder in themes/: `theme: default`.",
        ),
        rights=read_rights(fields),
    )
    fields.warn_unknown(KEYS)
    return config, fields.problems
