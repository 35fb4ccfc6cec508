"""File names: each is accepted, and safe to show and to save."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import read_data
from models.text.file_names import clean_file_name
from models.text.graphemes import cut

FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    "sent,stored",
    [
        ("photo.png", "photo.png"),
        (
            "Screenshot 2025-10-24 at 4.42.48\u202fPM.png",
            "Screenshot 2025-10-24 at 4.42.48 PM.png",
        ),
        ("\u200f\u200fתמונה.PNG", "תמונה.PNG"),
        ("re\u0301sume\u0301.pdf", "résumé.pdf"),
        (
            f"emoji {FAMILY} 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f.txt",
            None,
        ),
        ("می\u200cخواهم.txt", None),
        ("神\ufa19社.jpg", None),
        ("quo\"te's; semi, 100%.txt", None),
        ("%2e%2e%0d%0aSet-Cookie.txt", None),
        (".gitignore", None),
        ("..txt", None),
        ("archive.tar.gz", None),
        ("no extension", None),
        ("C:\\fakepath\\photo.png", "photo.png"),
        ("/etc/passwd", "passwd"),
        ("../../x.txt", "x.txt"),
        ("folder/", "folder"),
        ("a\\b/c.txt", "c.txt"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("photo\u2066\u2067gpj\u2069.exe", "photogpj.exe"),
        ("photo.jpg" + " " * 200 + ".exe", "photo.jpg .exe"),
        ("photo.jpg\u2800\u3164\u3000\u00a0.exe", "photo.jpg .exe"),
        ("a\x00b\x1b[0m.txt", "ab[0m.txt"),
        ("a\r\nb\tc\u2028d.txt", "a b c d.txt"),
        ("a\ufff9b\ufffac\ufffb.txt", "abc.txt"),
        ("report. . ", "report"),
        ("report...", "report"),
        ("  report.txt", "report.txt"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Nul .tar.gz", "_Nul .tar.gz"),
        ("COM1.log", "_COM1.log"),
        ("LPT³", "_LPT³"),
        ("CON\u200b.txt", "_CON.txt"),
        ("CONIN$", "_CONIN$"),
        ("console.txt", None),
        ("COM10.txt", None),
        ("\ud800.txt", "_.txt"),
        ("new \U0001faff \ue000.txt", None),
        *((name, "file") for name in ("", ".", "..", "/", "\\", " ", ". .", "\u200b")),
        *((name, "file") for name in ("\u2800", "\u202e", "\x00", "\u3164.", "a/..")),
    ],
)
def test_names(sent: str, stored: str | None) -> None:
    assert clean_file_name(sent) == (sent if stored is None else stored)


@pytest.mark.parametrize(
    "stem,extension,kept",
    [
        ("x" * 300, ".png", "x" * 251),
        ("é" * 200, ".tar.gz", "é" * 124),
        ("e\u0301" * 200, ".txt", "é" * 125),
        ("中" * 100, ".docx", "中" * 83),
        (FAMILY * 30, ".jpeg", FAMILY * 13),
        ("x" + "🇩🇪" * 60, ".x", "x" + "🇩🇪" * 31),
        ("👍🏽" * 60, ".png", "👍🏽" * 31),
        ("1\ufe0f\u20e3" * 60, ".png", "1\ufe0f\u20e3" * 35),
        ("क्षि" * 60, ".png", "क्षि" * 20),
        ("각" * 60, ".png", "각" * 60),
        ("x" * 240 + " " + "y" * 20, ".png", "x" * 240 + " " + "y" * 10),
        ("x" * 250 + "." + "y" * 20, ".png", "x" * 250),
        ("a" + "\u0301\u0316" * 200, ".txt", "file"),
        ("x" * 200 + "." + "y" * 100, "", "x" * 200 + "." + "y" * 54),
    ],
)
def test_long_names_are_cut_before_the_extension(
    stem: str, extension: str, kept: str
) -> None:
    """The cut never splits a character as users see it."""
    name = clean_file_name(stem + extension)
    assert name == kept + extension
    assert len(name.encode()) <= 255


def test_no_emoji_is_split() -> None:
    for emoji in read_data("emoji.txt").split():
        size = len(emoji.encode())
        for limit in range(size):
            assert cut(f"{emoji}x", limit) == ""
        if emoji not in "🏻🏼🏽🏾🏿":
            assert cut(emoji * 2 + "x", 2 * size - 1) == emoji


@pytest.mark.parametrize(
    "cluster",
    [
        "e\u0301",
        "\u1112\u1161\u11ab",
        "กำ",
        "क्षि",
        "\r\n",
        "\u0600١",
        "ｶﾞ",
        "ম\u09cd\u200dয",
    ],
)
def test_no_grapheme_cluster_is_split(cluster: str) -> None:
    sizes = [len(cut(cluster * 3, n)) for n in range(len((cluster * 3).encode()) + 1)]
    assert {size % len(cluster) for size in sizes} == {0}
    assert sizes[-1] == 3 * len(cluster)


ODD = "./\\ \u3000\u200b\u200d\u202e\u0301👍🏽🇩🏴é中\x00\n\ud800CONnul1"


@settings(max_examples=60, derandomize=True, deadline=None)
@given(
    st.text(
        st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=[])),
        max_size=20,
    ),
    st.sampled_from([1, 40]),
)
def test_every_text_has_a_name(text: str, times: int) -> None:
    """The name is not a path, fits on disk, and does not change when cleaned again."""
    name = clean_file_name(text * times)
    assert 0 < len(name.encode()) <= 255
    assert not set("/\\\0\n\u202e") & set(name)
    assert name not in (".", "..") and name == name.strip(" ") and name[-1] != "."
    assert clean_file_name(name) == name
