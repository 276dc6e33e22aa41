"""Laws of publishing."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import InvalidSite
from generator.model import OutputFile
from generator.write import publish
from generator.write.manifest import NAME

names = st.sampled_from(["a", "b", "c.html", "index.html"])
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
sites = st.dictionaries(paths, st.binary(max_size=4), max_size=6)


def files(site: dict[str, bytes]) -> list[OutputFile]:
    return [OutputFile(path=path, content=content) for path, content in site.items()]


def pages_of(output: Path) -> dict[str, bytes]:
    found = {str(p.relative_to(output)): p.read_bytes() for p in output.rglob("*") if p.is_file()}
    found.pop(NAME, None)
    return found


@settings(max_examples=60, deadline=None)
@given(st.lists(sites, min_size=1, max_size=4))
def test_the_output_is_always_one_whole_site(history: list[dict[str, bytes]]) -> None:
    """Whatever came before, the folder holds the last site that could be published, and nothing else of ours."""
    with TemporaryDirectory() as folder:
        output = Path(folder) / "public"
        last: dict[str, bytes] = {}
        for site in history:
            try:
                publish(files(site), output)
                last = site
            except InvalidSite:
                assert any(f"{path}/" in other for path in site for other in site)
            assert (pages_of(output) if output.exists() else {}) == last


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30))
def test_no_path_leads_out(path: str) -> None:
    with TemporaryDirectory() as folder:
        output = Path(folder) / "public"
        try:
            publish([OutputFile(path=path, content=b"words")], output)
        except InvalidSite:
            assert not output.exists()
        else:
            assert (output / path).read_bytes() == b"words"
        assert {p.name for p in Path(folder).iterdir()} <= {"public", ".public.crossread"}
