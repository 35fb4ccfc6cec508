"""What a screen reader gets: each row as one thing with a name, and new messages, each once."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.support.waiting import until
from tests.web.pages import Devices, Site
from tests.web.test_history import is_at_end, texts, wheel
from tests.web.writers import Writer


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def said(page: Page) -> list[str]:
    """Return the lines of the log for screen readers."""
    return page.get_by_role("log", name="New messages").locator("p").all_inner_texts()


def test_what_is_read_out(devices: Devices, site: Site) -> None:
    """New messages, and of many at once how many more; not older ones, edits or own messages."""
    ava = Writer(site.process, "Ava")
    seqs = ava.say_all(texts(200))
    page = devices.enter("Mike")
    page.clock.install()
    page.goto("/g/1")
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    until(lambda: is_at_end(page))
    first = page.locator(".messages [data-row]").first
    before = first.get_attribute("data-row")
    while first.get_attribute("data-row") in (before, None):
        wheel(page, -3000)
        page.wait_for_timeout(20)  # the pace of a hand, not a wait for a fact
    page.get_by_role("button", name="Load older messages").focus()
    page.keyboard.press("Enter")
    ava.act("PATCH", seqs[-1], "", {"content": "edited"})
    ava.act("PUT", seqs[-2], "/reactions/%2B1")
    page.keyboard.press("Escape")
    expect(page.get_by_text("(edited)")).to_be_visible()
    assert said(page) == []
    ava.say("hello")
    until(lambda: said(page) == ["Ava: hello"])
    # Time passes, so that these are counted apart.
    page.clock.fast_forward(2100)
    ava.say_all([f"one of many {number}" for number in range(8)])
    more = ["Ava: hello", *(f"Ava: one of many {n}" for n in range(3))]
    until(lambda: said(page) == more)
    last = page.locator(".message-text", has_text="one of many 7")
    expect(last).to_be_attached()
    page.clock.fast_forward(2100)
    until(lambda: said(page) == [*more, "5 more new messages"])
    # It is the lines that come that are read, and there are ten at most.
    log = page.get_by_role("log", name="New messages")
    for number in range(8):
        page.clock.fast_forward(2100)
        ava.say(f"later {number}")
        expect(log).to_contain_text(f"Ava: later {number}")
    assert len(said(page)) == 10 and said(page)[-1] == "Ava: later 7"


TREES = {
    "another's": """\
- 'listitem "Ava, TIME: Shall we begin?"':
  - button "Profile of Ava"
  - text: Ava
  - time: TIME
  - paragraph:
    - text: Shall we
    - strong: begin
    - text: "?"
  - button "1 reply"
""",
    "of the same run": """\
- 'listitem "Ava, TIME: in the same run"':
  - time: TIME
  - paragraph: in the same run
""",
    "own, a reply, with reactions": """\
- 'listitem "Mike, TIME: Yes, see https://example.com/, 2 reactions"':
  - button "Profile of Mike"
  - text: Mike
  - time: TIME
  - link "Ava Shall we begin?":
    - /url: /g/1/3
  - paragraph:
    - text: Yes, see
    - link "https://example.com/":
      - /url: https://example.com/
  - button "👍, 2 reactions" [pressed]: 👍 2
""",
    "deleted": """\
- 'listitem "Mike, TIME: This message was deleted."':
  - time: TIME
  - paragraph: This message was deleted.
""",
}


def test_the_rows_for_a_screen_reader(devices: Devices, site: Site) -> None:
    """Who, when and what, with what belongs to it; and the same, in short, as one name."""
    ava, mike = Writer(site.process, "Ava"), Writer(site.process, "Mike")
    question = ava.say("Shall we **begin**?")
    rest = ava.say("in the same run")
    own = mike.say("Yes, see https://example.com/", reply_to=question["id"])
    gone = mike.say("a secret")
    for each in (ava, mike):
        each.act("PUT", own["seq"], "/reactions/%F0%9F%91%8D")
    mike.act("DELETE", gone["seq"])
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".message-gone")).to_be_visible()
    found = {}
    for name, message in zip(TREES, (question, rest, own, gone), strict=True):
        tree = page.locator(f'[data-row="{message["seq"]}"]').aria_snapshot()
        found[name] = re.sub(r"\d+:\d+\s[AP]M", "TIME", f"{tree}\n")
    assert found == TREES
