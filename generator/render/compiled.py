"""Compiled templates, kept from build to build: to compile them takes longer than to render the pages of a story."""

from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from generator.text.compiled import SUFFIX, compiled_folder
from generator.text.installed import name_with_version


class KeptTemplates(FileSystemBytecodeCache):
    """Jinja2's own way: a template is compiled anew where its text changed. Where the way fails, nothing is kept."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket; it stays empty where what is kept cannot be read."""
        try:
            super().load_bytecode(bucket)
        except Exception:
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in the bucket if the system lets us."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def kept_templates(*settings: Path) -> KeptTemplates | None:
    """Where compiled templates are kept, beside our compiled modules; None where nothing may be kept.

    What a template is compiled to depends on its text, on Jinja2, and on the environment, which is made in the modules
    ``settings``. Filters and helpers that depend on the site's language must not be run by the compiler.
    """
    folder = compiled_folder()
    if folder is None:
        return None
    state = blake2b(f"{name_with_version('jinja2')} {name_with_version('markupsafe')} ".encode(), digest_size=8)
    for module in settings:
        with suppress(OSError):
            state.update(module.read_bytes())
    return KeptTemplates(str(folder), f"template-{state.hexdigest()}-%s{SUFFIX}")
