"""Formatted texts in the page, by vectors that all clients share; code as the server sees it."""

import json
import random
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from models.text.code_spans import without_code
from models.text.mentions import candidates, mentioned
from models.text.skeleton import username_fold
from tests.support.programs_needed import WEB, need, need_node
from tests.web.api import Api
from tests.web.pages import Devices, Site

HERE = Path(__file__).parent
VECTORS = (HERE.parent.parent / "docs/formatting.json").read_text()


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """The sources, as the tests import single modules."""
    return ("--web", "src")


@pytest.fixture
def page(devices: Devices) -> Page:
    """A page with a box in which texts are drawn."""
    page = devices.enter("Mike")
    base = page.locator('script[type="module"]').first.get_attribute("src")
    page.evaluate(
        (HERE / "text_probe.js").read_text(),
        page.evaluate("(src) => new URL(src, location).href", base),
    )
    return page


def draw(page: Page, content: str, **options: Any) -> None:
    """Draw a text as that of a message."""
    page.evaluate("(options) => probe.draw(options)", {"content": content, **options})


def test_each_vector_is_drawn_as_its_tree(page: Page) -> None:
    """No element and no attribute that the rules do not make, whatever the text is."""
    assert len(json.loads(VECTORS)["vectors"]) >= 200
    assert page.evaluate("(json) => probe.compare(json)", VECTORS) == []
    # The comparison can fail.
    wrong = {"why": "x", "text": "*a*", "tree": [["paragraph", "a"]]}
    found = page.evaluate(
        "(json) => probe.compare(json)", json.dumps({"vectors": [wrong]})
    )
    assert [each["why"] for each in found] == ["x"]


def test_each_paragraph_has_its_direction(page: Page) -> None:
    """Hebrew and Arabic begin at the right, with their quotes and lists."""
    draw(page, "שלום **עולם**\n\nhello\n> سلام\n- שלום\n\n`abc` שלום\nhello")
    directions = page.evaluate(
        """() => [...document.querySelectorAll("#probe .text > *")]
          .map((each) => [each.tagName, getComputedStyle(each).direction])"""
    )
    assert directions == [
        ["P", "rtl"],
        ["P", "ltr"],
        ["BLOCKQUOTE", "rtl"],
        ["UL", "rtl"],
        ["P", "rtl"],
    ]
    middle = page.evaluate("""() => {
          const range = document.createRange();
          const last = document.querySelector("#probe .text").lastElementChild;
          range.setStart(last.lastChild, last.lastChild.data.indexOf("hello"));
          range.setEnd(last.lastChild, last.lastChild.data.length);
          return range.getBoundingClientRect().left - last.getBoundingClientRect().left;
        }""")
    # The line in English begins at the left, although the first line of its paragraph does not.
    assert middle < 1


def test_mentions_call_back(page: Page) -> None:
    """One's own is highlighted, `@all` too; a click names the user; a name turns nothing round."""
    draw(page, "@Mike @Ava @all @Mi\u202eke", members=["Mike", "Ava"], meId=9001)
    mentions = page.locator("#probe .mention")
    expect(mentions).to_have_text(["@Mike", "@Ava", "@all", "@Mike"])
    own = page.locator("#probe .mention.of-me")
    expect(own).to_have_text(["@Mike", "@all", "@Mike"])
    page.get_by_role("button", name="@Ava").click()
    assert page.evaluate("() => probe.clicked") == [9002]
    draw(page, "@Mike", members=["Mike"], isQuiet=True)
    expect(page.locator("#probe span.mention")).to_have_text("@Mike")
    expect(page.locator("#probe button")).to_have_count(0)


def test_long_texts_are_folded(page: Page) -> None:
    """A button shows the rest, and folds it again."""
    text = page.locator("#probe .text p")
    for content in ("x" * 2001, "\n".join("x" * 21)):
        draw(page, content)
        assert text.inner_text() == content[:-1].rstrip() + "…"
        button = page.get_by_role("button", name="Show all")
        expect(button).to_have_attribute("aria-expanded", "false")
        button.press("Enter")
        assert text.inner_text() == content
        page.get_by_role("button", name="Show less").press("Enter")
        expect(button).to_be_focused()
        assert text.inner_text() == content[:-1].rstrip() + "…"
    draw(page, "x" * 2000)
    expect(page.locator("#probe button")).to_have_count(0)


def test_heaps_of_marks_stay_in_their_message(page: Page) -> None:
    """Marks above and below letters are not drawn over other messages. Others are not cut."""
    style = "() => getComputedStyle(document.querySelector('#probe .text')).overflow"
    for content, overflow in (
        ("heap" + "\u0301\u0323" * 40, "clip"),
        ("Caf\u00e9, cafe\u0301", "visible"),
    ):
        draw(page, content)
        assert page.evaluate(style) == overflow


def test_attacks_are_text_in_a_conversation(devices: Devices, site: Site) -> None:
    """Messages of all vectors that attack make no element but those of the rules."""
    api = Api(site)
    texts = [
        each["text"]
        for each in json.loads(VECTORS)["vectors"]
        if isinstance(each["text"], str)
        and re.search(r"script|alert|onclick", each["text"])
    ]
    assert len(texts) > 15
    for text in [*texts, "@Ava and @Mike, at last"]:
        api.say("Mike", text)
    page = devices.enter("Ava", "/g/1")
    expect(page.locator(".mention.of-me")).to_have_text("@Ava")
    drawn = page.evaluate(
        """() => [...document.querySelectorAll(".message-text *")].map((each) =>
          each.tagName === "A" ? each.href.replace(/:.*/, "") : each.tagName)"""
    )
    allowed = {"DIV", "P", "BDI", "BUTTON", "https", "CODE", "SPAN", "EM", "STRONG"}
    assert {*drawn} <= allowed
    assert page.locator(".message-text").count() == len(texts) + 1
    page.get_by_role("button", name="@Mike").click()
    expect(page.get_by_role("complementary")).to_contain_text("Mike")


MEMBERS = ["all", "Mike", "Ann", "Ann Lee", "O'Brien", "山田太郎", "김철수", "mike_2"]
PIECES = [
    *MEMBERS,
    *"@@@@＠﹫  \n\n`_*/.,'’\"“”「」-:aé中한ا\u200b\u0301\t\r\x1c\u2028",
    *("```", "``", "\n```", "\n```\n", "://", "\n\n", " @", "\n```py\n"),
]
EMPTY_LINE = re.compile(r"\n[ \t]*\n")


def test_code_and_mentions_are_those_of_the_server() -> None:
    """In random texts, too."""
    choose = random.Random(1)
    texts = [
        "".join(choose.choices(PIECES, k=choose.randrange(1, 25))) for _ in range(3000)
    ]
    texts += [
        each["text"]
        for each in json.loads(VECTORS)["vectors"]
        if isinstance(each["text"], str) and each["text"].isprintable()
    ]
    done = subprocess.run(
        [need("node"), str(HERE / "text_answers.mjs")],
        cwd=need_node(WEB),
        input=json.dumps({"texts": texts, "members": MEMBERS}),
        capture_output=True,
        text=True,
        check=True,
    )
    ids = {username_fold(name): name for name in MEMBERS}
    found_mentions = 0
    for text, answer in zip(texts, json.loads(done.stdout), strict=True):
        known = {name: ids[name] for name in candidates(text) if name in ids}
        assert answer["mentioned"] == mentioned(text, known), text
        found_mentions += len(answer["mentioned"])
        # The server drops empty lines, too.
        outside = EMPTY_LINE.sub("|", answer["outside"]).replace("|", "")
        assert outside == EMPTY_LINE.sub("|", without_code(text, "|")).replace("|", "")
    assert found_mentions > 300
