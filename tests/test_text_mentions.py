"""Mentions in a text, by the vectors that clients share."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.characters import property_named
from models.text.code_spans import without_code
from models.text.mentions import (
    ALL,
    CANDIDATES_MAX,
    MENTIONED_MAX,
    NAME_CHARACTERS_MAX,
    candidates,
    mentioned,
)
from models.text.skeleton import username_fold

DOCS = Path(__file__).parent.parent / "docs"
RULES = json.loads((DOCS / "mentions.json").read_text())
MEMBERS = ["Mike", "Ava", "Ann", "Ann Lee", "O'Brien", "山田太郎", "김철수", "Zoë"]
KIB_16 = 16 * 1024
steady = settings(max_examples=60, derandomize=True, deadline=None)


def names_in(text: str, members: list[str]) -> list[str]:
    """Return the mentioned names, in the two steps of the server."""
    ids = {username_fold(name): name for name in (*members, ALL)}
    known = {name: ids[name] for name in candidates(text) if name in ids}
    return mentioned(text, known)


@pytest.mark.parametrize("vector", RULES["vectors"], ids=lambda vector: vector["why"])
def test_vectors(vector: dict[str, Any]) -> None:
    found = names_in(vector["text"], vector["members"])
    assert [name for name in found if name != ALL] == vector["mentioned"]
    assert (ALL in found) is vector["all"]


def test_the_rules_have_the_servers_numbers() -> None:
    assert RULES["mentioned_max"] == MENTIONED_MAX
    assert RULES["name_characters_max"] == NAME_CHARACTERS_MAX
    assert len(RULES["vectors"]) > 140
    assert all(
        set(vector) == {"why", "members", "text", "mentioned", "all"}
        for vector in RULES["vectors"]
    )


def test_every_script_without_spaces_has_its_letters() -> None:
    assert len(RULES["unspaced_scripts"]) == 19
    assert all(
        each in property_named("Unspaced") for each in "中あアー한ไລកကབꦲᬅᦀᥐᨠꪀꀀㄅ𗀀𛅰"
    )


def test_the_examples_of_the_page_are_correct() -> None:
    page = (DOCS / "mentions.md").read_text()
    for text, names in {
        "@Mike's turn": ["Mike"],
        "@Mike，你好": ["Mike"],
        "你好@Mike": ["Mike"],
        "＠Mike": ["Mike"],
        "@Mike/@Ava": ["Mike", "Ava"],
        "**@Mike**": ["Mike"],
        "“@Mike”": ["Mike"],
        '@"Ann Lee"': ["Ann Lee"],
        "@김철수님": ["김철수"],
        "@山田太郎さん": ["山田太郎"],
        "mike@mike.com": [],
        "https://example.com/@Mike": [],
        "@all-hands": [],
    }.items():
        assert f"`{text}`" in page
        assert names_in(text, MEMBERS) == names


def test_candidates_are_all_possible_names() -> None:
    assert candidates("no one") == []
    assert candidates("@Ann Lee's") == ["ann", "ann lee", "ann lee'", "ann lee's"]
    assert candidates('@"Ann Lee" x') == ["ann lee"]
    assert candidates("@Mike @MIKE @mike") == ["mike"]
    assert candidates("@山田さ") == ["山", "山田", "山田さ"]


def test_unknown_names_are_not_mentioned() -> None:
    assert mentioned("@Mike", {}) == []
    assert mentioned("@Mike", {"ava": 1}) == []


def test_ids_may_be_of_any_type() -> None:
    assert mentioned("@all @Mike", {"all": 0, "mike": 7}) == [0, 7]


def test_the_longest_names_can_be_mentioned() -> None:
    for letter in "xß中":
        name = letter * 64
        assert names_in(f"@{name} @{name}!", [name]) == [name]
        assert names_in(f'@"{name}"', [name]) == [name]
        assert names_in(f"@{name}x", [name]) == ([name] if letter == "中" else [])


def test_a_name_does_not_end_at_the_limit_of_length() -> None:
    """A word that is longer than any name is not a mention, however it starts."""
    assert candidates("@" + "x" * (NAME_CHARACTERS_MAX + 1)) == []
    assert len(candidates("@" + "x" * NAME_CHARACTERS_MAX)) == 1
    assert candidates("@x" + "ß" * NAME_CHARACTERS_MAX) == []
    assert candidates("@" + "x" * 100 + "\u2060" * 100 + "y") == []


LARGE = {
    "@": "@" * KIB_16,
    "names that follow each other": "@a" * (KIB_16 // 2),
    "names of one character": "@a " * (KIB_16 // 3),
    "different names": " ".join(f"@{number:x}" for number in range(0x100, 0xF00)),
    "different names of others": "".join(f"@é{number}" for number in range(2500)),
    "many ends of words": "@a.b,c;d:" * (KIB_16 // 9),
    "one @ and no ends": "@" + "a" * KIB_16,
    "Chinese": "@" + "中" * (KIB_16 // 3),
    "names in Chinese": "@中国人民大学生" * (KIB_16 // 22),
    "low lines": "_" * (KIB_16 - 1) + "@",
    "low lines between": "@_" * (KIB_16 // 2),
    "words with low lines": "@" + "a_" * (KIB_16 // 2),
    "marks": "@" + "\u0316\u0301" * (KIB_16 // 4),
    "marks before": "a" + "\u0316\u0301" * (KIB_16 // 4) + "@a",
    "backticks of all lengths": "".join("`" * n + " " for n in range(1, 180)) + "@a",
    "backticks": "`" * KIB_16 + "@a",
    "backticks that pair": "` `` ` `` " * (KIB_16 // 10) + "@a",
    "fences": "@a\n" + "```\n" * (KIB_16 // 4),
    "ligatures": "@" + "ﷺ" * (KIB_16 // 3),
    "ligatures with @": "@ﷺ" * (KIB_16 // 4),
    "web addresses": "@a://" * (KIB_16 // 5),
    "quotes": '@"' * (KIB_16 // 2),
    "quoted names": '@"a"' * (KIB_16 // 4),
    "lines": "@a\n" * (KIB_16 // 3),
    "spaces": "@" + " " * KIB_16,
    "invisible characters": "@" + "\u200d" * (KIB_16 // 3),
    "emoji": "@👨\u200d👩\u200d👧" * (KIB_16 // 19),
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE.keys())
def test_large_texts_have_few_candidates(text: str) -> None:
    """The largest message has at most the limit of candidates, and no more than its length."""
    found = candidates(text)
    assert len(found) <= min(CANDIDATES_MAX, len(text))
    assert all(0 < len(name) <= NAME_CHARACTERS_MAX for name in found)
    assert len(mentioned(text, {name: name for name in found})) <= MENTIONED_MAX


def test_a_mention_after_much_code_counts() -> None:
    text = "@Override\n" * 1500 + "@Mike"
    assert names_in(text, MEMBERS) == ["Mike"]


PIECES = st.sampled_from(
    [
        *MEMBERS,
        *"@@@@＠﹫  \n`_*/.,'’\"“”「」-:aé中한あ1",
        "```",
        "://",
        "\u200b",
        "\u0301",
        "all",
        "ا",
    ]
)
TEXT = st.lists(st.one_of(PIECES, st.characters()), max_size=25).map("".join)


@steady
@given(TEXT)
def test_the_two_steps_agree(text: str) -> None:
    """A mention is always a candidate, candidates are folded, and no exception is raised."""
    found = candidates(text)
    assert len(found) == len(set(found))
    for name in found:
        assert username_fold(name) == name and name == name.strip(" ")
    everyone = {username_fold(name): name for name in (*MEMBERS, ALL)}
    among_candidates = {name: everyone[name] for name in found if name in everyone}
    assert mentioned(text, everyone) == mentioned(text, among_candidates)


@steady
@given(TEXT, st.sampled_from(MEMBERS))
def test_a_member_is_mentioned_after_a_space(text: str, name: str) -> None:
    """That holds after any text, except inside code or open quotes."""
    before = text.replace("`", "").replace("@", "").replace("＠", "").replace("﹫", "")
    assert name in names_in(f"{before} @{name}", MEMBERS)
    assert name not in names_in(f"{before} `@{name}`", MEMBERS)


@pytest.mark.parametrize(
    "text,rest",
    [
        ("plain", "plain"),
        ("a `b` c", "a | c"),
        ("a ``b`c`` d", "a | d"),
        ("a `b", "a `b"),
        ("`` a `b` c", "`` a | c"),
        ("a\n```\nb\n```\nc", "a\n|\nc"),
        ("a\n```py\nb\n~~~\n```", "a\n|"),
        ("```\na", ""),
        ("````\n```\n````\nb", "|\nb"),
        ("    ```\na", "    ```\na"),
        ("``` a ``` b", "| b"),
        ("a `b\n\nc` d", "a `b|c` d"),
    ],
)
def test_code(text: str, rest: str) -> None:
    assert without_code(text, "|") == rest
