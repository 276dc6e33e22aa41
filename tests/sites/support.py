"""Small whole sites: building one, and reading what it found."""

import json
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

from generator.pipeline import BuildResult, build

HERE = Path(__file__).parent
SITES = sorted(folder for folder in HERE.iterdir() if (folder / "expect.yml").is_file())


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim as ``facts.json`` tells of it."""

    article: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact as ``facts.json`` tells of it."""

    label: str
    verdict: str
    cautions: int
    claims: tuple[Claim, ...]

    def holds(self, article: str, words: str) -> bool:
        """Whether a claim of that article has those words in its quote."""
        return any(c.article == article and words in c.quote for c in self.claims)


def build_quietly(root: Path, output: Path) -> BuildResult:
    """Build without word of progress."""
    return build(root, output, lambda _stage, _done, _total: None)


def build_copy(site: Path, root: Path, settings: str, output: str = "public") -> Path:
    """Build a copy of the content of ``site`` below ``root``, with other ``settings`` (of ``site.yml``): its output."""
    copytree(site / "content", root / "content")
    (root / "site.yml").write_text(settings, encoding="utf-8")
    build_quietly(root, root / output)
    return root / output


def facts_of(output: Path, story: str) -> list[Fact]:
    """The facts of a story in a built site."""
    data = json.loads((output / story / "facts.json").read_bytes())
    return [
        Fact(
            label=fact["label"],
            verdict=fact["verdict"],
            cautions=len(fact["cautions"]),
            claims=tuple(Claim(article=c["article"], quote=c["quote"]) for c in fact["claims"]),
        )
        for fact in data["facts"]
    ]


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder; what builds keep for themselves is no part of a site."""
    files = (p.relative_to(folder) for p in sorted(folder.rglob("*")) if p.is_file())
    return {str(p): (folder / p).read_bytes() for p in files if not is_kept_aside(p)}


def is_kept_aside(path: Path) -> bool:
    """Whether builds keep it for themselves: the cache, and what lies ready beside the output."""
    return any(part.endswith(".crossread") for part in path.parts)
