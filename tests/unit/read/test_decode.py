"""Bytes to text: encodings, line ends, signs that nobody sees."""

import pytest

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
            "é\x93\x9d\x80\x90\x07 and the mill at Orne burned.".encode(),
            (1, 3),
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
