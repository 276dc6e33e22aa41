"""Bytes to text: encodings, line ends, signs that nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.decode import clean, decode


@pytest.mark.parametrize(
    "raw",
    [
        "Müller said “no”".encode(),
        b"\xef\xbb\xbf" + "Müller said “no”".encode(),
        b"\xff\xfe" + "Müller said “no”".encode("utf-16-le"),
        b"\xfe\xff" + "Müller said “no”".encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 little", "utf-16 big"],
)
def test_unicode(raw: bytes) -> None:
    decoded = decode(raw, "s/a.txt")
    assert (decoded.text, decoded.problems) == ("Müller said “no”", ())


def test_windows_1252_with_a_warning() -> None:
    decoded = decode("First line\nMüller said “no”".encode("cp1252"), "s/a.txt")
    assert decoded.text == "First line\nMüller said “no”"
    assert [str(problem) for problem in decoded.problems] == [
        "s/a.txt:2:2: warning[not-utf8]: byte 0xfc is not UTF-8; the file was read as Windows-1252\n"
        "    Check the accented letters and quotation marks, and save the file as UTF-8."
    ]


def test_the_encoding_that_a_page_names() -> None:
    page = '<html><head><meta charset="windows-1251"></head><p>Пожар</p>'
    decoded = decode(page.encode("cp1251"), "s/a.html")
    assert (decoded.text, decoded.problems) == (page, ())


@pytest.mark.parametrize("named", ["utf-16", "hex", "no-such-thing", "undefined"])
def test_an_encoding_that_cannot_be_is_not_believed(named: str) -> None:
    decoded = decode(f'<meta charset="{named}"><p>Müller</p>'.encode("cp1252"), "s/a.html")
    assert decoded.text == f'<meta charset="{named}"><p>Müller</p>'
    assert [problem.code for problem in decoded.problems] == ["not-utf8"]


@pytest.mark.parametrize(
    ("given", "expected", "told"),
    [
        (
            "so\nItâ€™s late",
            "so\nIt’s late",
            "2:1: warning[wrong-encoding]: a wrong encoding on the way here made Itâ€™s of It’s",
        ),
        (
            "a “real” mark\nthe old cafÃ© here\n100 â‚¬\n",
            "a “real” mark\nthe old café here\n100 €\n",
            "2:9: warning[wrong-encoding]: a wrong encoding on the way here made cafÃ© of café",
        ),
        (
            "An Ã¢â‚¬Å“actÃ¢â‚¬Â\x9d",
            "An “act”",
            "1:4: warning[wrong-encoding]: a wrong encoding on the way here made Ã¢â‚¬Å“actÃ¢â‚¬Â of “act”",
        ),
        ("itâ\x80\x99s", "it’s", "1:1: warning[wrong-encoding]"),
        ("Ã\xa0 la carte", "à la carte", "1:1: warning[wrong-encoding]"),
    ],
)
def test_what_was_taken_for_another_encoding_is_put_right(given: str, expected: str, told: str) -> None:
    decoded = decode(given.encode(), "s/a.txt")
    assert decoded.text == expected
    assert [str(problem).startswith(f"s/a.txt:{told}") for problem in decoded.problems] == [True]


@pytest.mark.parametrize(
    "text",
    ["NÃO É SÃO PAULO", "“Älska Å” – Ängelholm’s", "Brändt’s âme, 5 £", "Пожар в порту", "Ångström Â", "Zürich—Ö"],
)
def test_what_may_be_meant_stays(text: str) -> None:
    decoded = decode(text.encode(), "s/a.txt")
    assert (decoded.text, decoded.problems) == (text, ())


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne"),
        ("\x93We can\x92t wait\x85\x94 he said \x96 in caf\xe9\x80", "“We can’t wait…” he said – in café€"),
        ("a\x81b\x8dc\x8fd\x90e\x9df", "abcdef"),
        ("a\x00b\x07c\x1bd", "abcd"),
        ("in\u00advis\u200bible\ufeff", "invisible"),
        ("\u202eabc\u202c", "abc"),
        ("e\u0301", "é"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_clean(given: str, expected: str) -> None:
    assert clean(given) == expected


def test_bytes_that_are_no_text() -> None:
    assert decode(b"MZ\x00\x00\x00\x00", "s/a.txt").text is None


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n",
        b"PK\x03\x04word/document.xml",
        rb"{\rtf1\ansi The mill at Orne burned down.\par}",
        b"\x89PNG\r\n\x1a\n",
        bytes(range(256)) * 4,
    ],
    ids=["pdf", "office", "rich text", "picture", "bytes"],
)
def test_what_is_no_text(raw: bytes) -> None:
    decoded = decode(raw, "s/a.txt")
    assert decoded.text is None
    assert [problem.code for problem in decoded.problems] == ["not-text"]


def test_a_stray_control_character_makes_no_binary() -> None:
    assert decode(b"The mill at Orne burned down.\x0c\x1b\x02 Nobody was hurt.", "s/a.txt").text is not None


@pytest.mark.parametrize(
    ("raw", "place", "said"),
    [
        (b"The mill\x00 at Orne burned.", (1, 9), "the control character U+0000 was left out"),
        (
            b"Nobody was hurt.\r\nThe \x1b\x07 mill at Orne burned.",
            (2, 5),
            "the control character U+001B was left out, and so was one more",
        ),
        (
            "é \x93\x9d\x80\x90\x07 and the mill at Orne burned.".encode(),
            (1, 4),
            "the control character U+009D was left out, and so were 2 more",
        ),
        ("a\x00".encode("utf-16"), (1, 2), "the control character U+0000 was left out"),
        (
            '<meta charset="koi8-r">\nДождь\x01'.encode("koi8-r"),
            (2, 6),
            "the control character U+0001 was left out",
        ),
    ],
)
def test_control_characters_are_told(raw: bytes, place: tuple[int, int], said: str) -> None:
    (problem,) = decode(raw, "s/a.txt").problems
    assert (problem.code, problem.message) == ("control-characters", said)
    assert (problem.line, problem.column) == place


@pytest.mark.parametrize(
    "text",
    ["a\x0cb\x0bc\u2028d", "\x91a\x92 \x93b\x94 c\x85", "in\u00advis\u200bible", "\u202eabc\u202c", "a\tb\r\nc\rd"],
)
def test_what_is_not_lost_is_not_told(text: str) -> None:
    assert decode(text.encode(), "s/a.txt").problems == ()


@pytest.mark.parametrize(
    ("named", "meant", "words"),
    [
        ("iso-8859-1", "cp1252", "“Müller’s”"),
        ("latin5", "cp1254", "“Şişli’de”"),
        ("iso-8859-11", "cp874", "“ฝนตก”"),
    ],
)
def test_a_page_that_names_an_encoding_without_curly_quotes_is_read_as_browsers_do(
    named: str, meant: str, words: str
) -> None:
    page = f'<meta charset="{named}"><p>{words}</p>'
    decoded = decode(page.encode(meant), "s/a.html")
    assert (decoded.text, decoded.problems) == (page, ())


@given(
    words=st.lists(st.sampled_from(["it’s", "“so”", "café", "–", "Ängel", "5 £", "née", "São", "mill"]), max_size=6),
    times=st.integers(1, 2),
)
def test_what_was_read_as_windows_1252_comes_back(words: list[str], times: int) -> None:
    meant = wrong = " ".join(["so", *words, "it was"])
    for _ in range(times):
        wrong = "".join(
            chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([byte]).decode("cp1252")
            for byte in wrong.encode()
        )
    assert decode(wrong.encode(), "s/a.txt").text == meant
