"""The list of messages: what is read does not move, wherever messages come from."""

import io
import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from PIL import Image
from playwright.sync_api import Page, Route, expect

from tests.support.waiting import until
from tests.web.pages import (
    NEXT_FRAMES,
    OFFLINE,
    Devices,
    Faults,
    open_from_head,
    lose_connection,
    until_held,
)
from tests.web.writers import Writer

ROWS_MAX = 300
FRAMES_MAX = 3600  # of a minute
PLACE = """() => {
  const box = document.querySelector(".messages-box");
  const edge = box.getBoundingClientRect().top;
  const row = [...box.querySelectorAll("[data-row]")]
    .find((each) => each.getBoundingClientRect().bottom > edge);
  return [row.dataset.row, row.getBoundingClientRect().top];
}"""
TO_TOP = """(row) => {
  const box = row.closest(".messages-box");
  box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top + 3;
}"""
TOP = """(row) =>
  document.querySelector(`[data-row="${row}"]`).getBoundingClientRect().top"""


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def texts(count: int, start: int = 0) -> list[str]:
    """Return different texts, of one to several lines."""
    return [f"number {n} " + "word " * (n % 60) for n in range(start, start + count)]


def rows(page: Page) -> int:
    """Return how many rows are in the page."""
    return page.locator(".messages [data-row]").count()


def is_at_end(page: Page) -> bool:
    """Whether the end of the conversation is on the screen, not only that of the rows so far."""
    script = """(box) => box.querySelector("[data-row]") && !box.querySelector(".edge.newer")
      && box.scrollHeight - box.clientHeight - box.scrollTop < 2"""
    return bool(page.locator(".messages-box").evaluate(script))


def wheel(page: Page, pixels: float) -> None:
    """Turn the wheel over the list."""
    page.locator(".messages-box").hover(position={"x": 300, "y": 200})
    page.mouse.wheel(0, pixels)


def read_back(page: Page, pixels: float = 1500) -> None:
    """Scroll up from the end, and wait until the list has settled."""
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    wheel(page, -pixels)
    until(lambda: not is_at_end(page))
    settle(page)


def settle(page: Page) -> None:
    """Wait until three frames have shown the same place, with rows at the top edge.

    A placeholder stands for older rows that are not loaded yet. The first row below it is not the
    one that a person reads.
    """
    script = f"""() => new Promise((resolve) => {{
      const place = {PLACE};
      const box = document.querySelector(".messages-box");
      const hasRows = () => !box.querySelector(".edge.older")
        || place()[1] <= box.getBoundingClientRect().top;
      let last = "", same = 0, frames = 0;
      const look = () => {{
        const now = String(place());
        same = now === last && hasRows() ? same + 1 : 0;
        last = now;
        if (same < 3 && ++frames < {FRAMES_MAX}) requestAnimationFrame(look); else resolve();
      }};
      look();
    }})"""
    page.evaluate(script)


class Reader(NamedTuple):
    """A page that shows the middle of a history, with what is at its top edge."""

    page: Page
    row: str
    top: float

    def require_same_place(self) -> None:
        """Require that what is read is where it was, to one pixel."""
        settle(self.page)
        assert abs(self.page.evaluate(TOP, self.row) - self.top) <= 1


def reader(page: Page) -> Reader:
    """Note the place of a page."""
    row, top = page.evaluate(PLACE)
    return Reader(page, row, top)


def test_opens_at_the_first_unread_message(
    devices: Devices, mike: Writer, ava: Writer
) -> None:
    """A line is above it, one third from the top."""
    mike.say_all(texts(40))
    unread = ava.say_all(texts(60, 40))
    page = devices.enter("Mike", "/g/1")
    line = page.locator(".unread-line")
    expect(line).to_be_visible()
    box = page.locator(".messages-box").bounding_box()
    at = page.locator(f'[data-row="{unread[0]}"]').bounding_box()
    assert box and at
    assert 0.25 < (at["y"] - box["y"]) / box["height"] < 0.4
    # It stays while the messages are read.
    expect(page.locator(".badge")).not_to_have_text("60")
    expect(line).to_be_visible()


def test_what_is_seen_is_read(devices: Devices, mike: Writer, ava: Writer) -> None:
    """Messages below the screen stay unread until they are seen."""
    mike.say("before")
    ava.say_all(texts(200))
    page = devices.enter("Mike", "/g/1")
    badge = page.locator(".badge")
    expect(badge).not_to_have_text("200")
    left = int(badge.inner_text())
    assert 100 < left < 200
    page.get_by_role("button", name=re.compile(r"^\d+ new")).click()
    until(lambda: is_at_end(page))
    # What was jumped over is not read.
    pill = page.locator(".pill.top")
    expect(pill).to_contain_text(f"{left} unread since Today")
    pill.get_by_role("button", name="unread").click()
    expect(page.locator(".unread-line")).to_be_in_viewport()
    page.get_by_role("button", name=re.compile(r"^\d+ new")).click()
    pill.get_by_role("button", name="Mark as read").click()
    expect(badge).to_have_count(0)
    expect(pill).to_have_count(0)


def test_both_ways_through_a_long_history(devices: Devices, ava: Writer) -> None:
    """From the end to the first message and back, with at most 300 rows in the page."""
    ava.say_all(texts(1500))
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    most = 0
    for target, pixels in (("number 0 ", -3000), ("number 1499 ", 3000)):
        while page.get_by_text(target, exact=False).count() == 0:
            wheel(page, pixels)
            page.wait_for_timeout(20)  # the pace of a hand, not a wait for a fact
            most = max(most, rows(page))
        settle(page)
    assert 60 < most <= ROWS_MAX
    seen = page.locator(".messages [data-row]").evaluate_all(
        "(rows) => rows.map((row) => Number(row.dataset.row))"
    )
    assert seen == sorted(set(seen))


CHANGES: dict[str, Callable[[Writer, list[int]], Any]] = {
    "arrival": lambda ava, _: ava.say("new"),
    "many arrivals": lambda ava, _: ava.say_all(texts(400)),
    "a reaction above": lambda ava, seqs: ava.act("PUT", seqs[-90], "/reactions/%2B1"),
    "a longer text above": lambda ava, seqs: ava.act(
        "PATCH", seqs[-90], "", {"content": "line\n" * 40}
    ),
    "a deletion above": lambda ava, seqs: ava.act("DELETE", seqs[-85]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_read_stays_where_it_is(
    change: str, devices: Devices, ava: Writer
) -> None:
    """Whatever comes, changes or goes."""
    seqs = ava.say_all(texts(200))
    page = devices.enter("Mike", "/g/1")
    page.get_by_role("button", name=re.compile(r"^\d+ new")).click()
    read_back(page, 3000)
    at = reader(page)
    CHANGES[change](ava, seqs)
    ava.act("PUT", int(at.row), "/reactions/%2B1")
    # Its arrival shows that the earlier changes have come.
    expect(page.locator(f'[data-row="{at.row}"] .reaction')).to_be_visible()
    at.require_same_place()
    assert rows(page) <= ROWS_MAX


def test_what_is_read_stays_while_pictures_come(
    devices: Devices, ava: Writer, faults: Faults
) -> None:
    """A picture above it has its place before it is loaded, and also if it cannot be shown."""
    ava.say_all(texts(60))
    pictures = []
    for number, size in enumerate(((640, 480), (200, 700), (60, 40))):
        content = io.BytesIO()
        Image.new("RGB", size, (number * 90, 90, 0)).save(content, "png")
        file_id = ava.upload(f"{number}.png", content.getvalue())
        pictures.append(ava.say("look", files=[file_id])["seq"])
    ava.say_all(texts(30))
    page = devices.enter("Ava")
    held: list[Route] = []
    page.route("**/thumbnail*", lambda route: held.append(route))
    page.goto("/g/1")
    until(lambda: is_at_end(page))
    below = page.locator(f'[data-row="{pictures[-1] + 1}"]')
    # The first row below the pictures goes to the top edge.
    below.evaluate(TO_TOP)
    until_held(page, held, len(pictures))
    settle(page)
    at = reader(page)
    assert int(at.row) > pictures[-1]
    shown = [page.locator(f'[data-row="{seq}"]') for seq in pictures]
    heights = [row.evaluate("(row) => row.offsetHeight") for row in shown]
    boxes = [row.locator("img").bounding_box() for row in shown]
    assert [(box["width"], box["height"]) for box in boxes if box] == [
        (320, 240),
        (91, 320),
        (60, 40),
    ]
    for route in held[:2]:
        route.continue_()
    held[2].fulfill(status=500, body="no picture")
    for row in shown[:2]:
        loaded = "(image) => image.decode().then(() => image.naturalWidth)"
        assert row.locator("img").evaluate(loaded) > 0
    at.require_same_place()
    assert [row.evaluate("(row) => row.offsetHeight") for row in shown[:2]] == heights[
        :2
    ]
    # A file that is no picture has a link in its place.
    expect(shown[2].locator(".file-link")).to_be_attached()
    at.require_same_place()
    faults.forget("500")


HIDE = """(isHidden) => {
  // A browser of a test hides no page: this one says that it is hidden, and draws nothing.
  window.draws ??= window.requestAnimationFrame;
  Object.defineProperty(document, "visibilityState",
    { configurable: true, get: () => (isHidden ? "hidden" : "visible") });
  window.requestAnimationFrame = isHidden ? () => 0 : window.draws;
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def test_a_hidden_page_keeps_its_place(devices: Devices, ava: Writer) -> None:
    """At the end, the end is followed; what is read further up stays. Nothing counts as read."""
    ava.say_all(texts(100))
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    badge = page.locator(".badge")
    expect(badge).to_have_count(0)
    until(lambda: is_at_end(page))
    page.evaluate(HIDE, True)
    last = ava.say_all(texts(12, 100))[-1]
    expect(page.locator(f'[data-row="{last}"]')).to_be_attached()
    assert is_at_end(page)
    expect(badge).to_have_text("12")
    page.evaluate(HIDE, False)
    # The end is on the screen again, and so all up to it is read; a line shows where that began.
    expect(badge).to_have_count(0)
    assert is_at_end(page)
    expect(page.locator(".unread-line")).to_be_attached()
    page.keyboard.press("Escape")
    read_back(page, 2500)
    at = reader(page)
    page.evaluate(HIDE, True)
    ava.say_all(texts(40, 140))
    ava.act("PATCH", int(at.row) - 3, "", {"content": "line\n" * 40})
    expect(badge).to_have_text("40")
    changed = page.locator(f'[data-row="{int(at.row) - 3}"]')
    expect(changed).to_contain_text("(edited)")
    page.evaluate(HIDE, False)
    at.require_same_place()


def test_what_is_read_stays_while_older_ones_come(
    devices: Devices, ava: Writer
) -> None:
    """A page that is held back comes while changes of its rows come by the socket."""
    seqs = ava.say_all(texts(200))
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    held: list[Any] = []
    page.route(
        "**/messages?*before=*",
        lambda route: route.continue_() if held else held.append(route),
    )
    while not held:
        wheel(page, -300)
        page.wait_for_timeout(20)  # the pace of a hand, not a wait for a fact
    settle(page)
    at = reader(page)
    older = seqs[len(seqs) - 51 - 20]
    ava.act("PATCH", older, "", {"content": "edited meanwhile"})
    ava.act("PUT", older, "/reactions/%2B1")
    ava.act("DELETE", older - 1)
    before = rows(page)
    held[0].continue_()
    until(lambda: rows(page) > before)
    at.require_same_place()
    wheel(page, -4000)
    row = page.locator(f'[data-row="{older}"]')
    expect(row).to_contain_text("edited meanwhile")
    expect(row.locator(".reaction")).to_have_count(1)
    gone = page.locator(f'[data-row="{older - 1}"]')
    expect(gone).to_contain_text("deleted")


def test_the_last_row_stays_while_newer_ones_come(
    devices: Devices, ava: Writer
) -> None:
    """Who has scrolled beyond it, where the next ones are to be, sees them there."""
    seqs = ava.say_all(texts(400))
    held: list[Route] = []
    page = devices.enter("Ava")
    page.route(
        "**/messages?*after=*",
        lambda route: route.continue_() if held else held.append(route),
    )
    page.goto(f"/g/1/{seqs[100]}")
    expect(page.locator(f'[data-row="{seqs[100]}"]')).to_be_focused()
    box = page.locator(".messages-box")

    def is_beyond() -> bool:
        box.evaluate("(box) => { box.scrollTop = box.scrollHeight; }")
        edge = box.evaluate("(box) => box.getBoundingClientRect().top")
        last = page.locator(".messages [data-row]").last.bounding_box()
        return bool(held) and last is not None and last["y"] + last["height"] < edge

    until(is_beyond)
    last = page.locator(".messages [data-row]").last
    at = Reader(
        page, row := last.get_attribute("data-row") or "", page.evaluate(TOP, row)
    )
    held[0].continue_()
    expect(page.locator(f'[data-row="{row}"] ~ [data-row]')).not_to_have_count(0)
    at.require_same_place()


def test_the_end_is_followed_at_the_end_alone(devices: Devices, ava: Writer) -> None:
    """New messages are seen as they come, also more than the page keeps."""
    ava.say_all(texts(30))
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    for start in (0, 200):
        ava.say_all(texts(200, start))
        last = ava.say(f"after {start}")
        row = page.locator(f'[data-row="{last["seq"]}"]')
        expect(row).to_be_in_viewport()
        until(lambda: is_at_end(page))
        assert rows(page) <= ROWS_MAX


def test_another_width_and_height_keep_the_place(devices: Devices, ava: Writer) -> None:
    """Lines are broken anew above what is read, and it stays at the top edge."""
    ava.say_all(texts(200))
    page = devices.enter("Ava", "/g/1", viewport={"width": 1200, "height": 800})
    read_back(page, 2500)
    at = reader(page)
    page.set_viewport_size({"width": 800, "height": 700})
    page.wait_for_function("() => innerWidth === 800")
    at.require_same_place()

    def rests_at_end() -> bool:
        """Whether the end is there, and still is once the page has noted the scroll."""
        if not is_at_end(page):
            return False
        page.evaluate(NEXT_FRAMES)
        return is_at_end(page)

    while not rests_at_end():  # the rows below come as they are needed
        wheel(page, 20_000)
    page.set_viewport_size({"width": 500, "height": 400})
    page.wait_for_function("() => innerWidth === 500")
    until(lambda: is_at_end(page))


# Holds the timers that may draw.
HOLD_DRAWS = """() => {
  window.held = [];
  const { setTimeout } = window;
  window.setTimeout = (fn, ms) => (ms > 500 ? setTimeout(fn, ms) : window.held.push(fn));
  window.release = () => {
    while (window.held.length > 0) window.held.shift()();
  };
}"""
# Draws before the browser tells that the box has another width. Returns whether the reaction to a
# row is drawn now.
NARROW_AND_DRAW = """(row) => {
  const box = document.querySelector(".messages-box");
  box.style.width = "400px";
  window.release();
  const isDrawn = box.querySelector(`[data-row="${row}"] .reaction`) !== null;
  if (!isDrawn) box.style.width = "";
  return isDrawn;
}"""
NARROW_AND_SCROLL = """(box) => {
  box.style.width = "400px";
  box.dispatchEvent(new Event("scroll"));
}"""


def test_another_width_is_noted_before_all_else(devices: Devices, ava: Writer) -> None:
    """The place is kept where a draw comes first, and the end where a scroll does."""
    ava.say_all(texts(200))
    page = devices.enter("Ava", "/g/1")
    read_back(page, 2500)
    at = reader(page)
    page.evaluate(HOLD_DRAWS)
    below = int(at.row) + 2
    ava.act("PUT", below, "/reactions/%2B1")
    until(lambda: page.evaluate(NARROW_AND_DRAW, below))
    at.require_same_place()
    other = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(other))
    settle(other)
    other.locator(".messages-box").evaluate(NARROW_AND_SCROLL)
    settle(other)
    assert is_at_end(other)


def test_a_lost_connection_keeps_the_place(
    devices: Devices, ava: Writer, faults: Faults
) -> None:
    """What comes after it is below. At the end, the first of it is shown, not the last."""
    ava.say_all(texts(200))
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    read_back(page, 2500)
    at = reader(page)
    lose_connection(page)
    ava.say_all(texts(80))
    page.context.set_offline(False)
    expect(page.locator(".badge")).to_have_text("80")
    at.require_same_place()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    until(lambda: is_at_end(page))
    lose_connection(page)
    first = ava.say_all(texts(80))[0]
    page.context.set_offline(False)
    expect(page.locator(f'[data-row="{first}"]')).to_be_in_viewport()
    expect(page.locator(".unread-line")).to_be_in_viewport()
    faults.forget(*OFFLINE)


@pytest.mark.parametrize("way", ["connection", "load"])
def test_what_another_device_marked_unread_is_shown_at_its_line(
    way: str, devices: Devices, ava: Writer, mike: Writer, faults: Faults
) -> None:
    """The groups, and so the marks, may be read long after the connection is live."""
    seqs = ava.say_all(texts(80))
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    until(lambda: mike.call("GET", "/v1/groups/1")["unread"] == 0)
    held: list[Route] = []
    page.route("**/v1/start*", lambda route: held.append(route))
    if way == "connection":
        lose_connection(page)
    mike.call("PUT", "/v1/groups/1/unread", {"seq": seqs[40]})
    if way == "connection":
        page.context.set_offline(False)
    else:
        page.reload()
    until(lambda: page.locator('.connection[data-state="live"]').count() == 1)
    page.route("**/v1/start*", lambda route: route.continue_())
    for each in held:
        each.continue_()
    expect(page.locator(".unread-line")).to_be_in_viewport()
    expect(page.locator(f'[data-row="{seqs[40]}"]')).to_be_in_viewport()
    faults.forget(*OFFLINE)


def test_an_edge_is_asked_for_again_after_the_server_was_busy(
    devices: Devices, ava: Writer, faults: Faults
) -> None:
    """It says so, and goes on by itself."""
    ava.say_all(texts(300))
    busy = json.dumps({"code": "busy", "error": "The server is busy"})
    page = devices.enter("Ava")
    page.clock.install()
    page.route(
        "**/messages?before=*", lambda route: route.fulfill(status=503, body=busy)
    )
    page.goto("/g/1")
    edge = page.locator(".edge.older")

    def is_told() -> bool:
        page.locator(".message").first.scroll_into_view_if_needed()
        page.clock.run_for(500)
        return "busy" in edge.inner_text()

    until(is_told)
    first = page.locator(".message").first.get_attribute("data-row")
    page.unroute("**/messages?before=*")

    def is_more() -> bool:
        page.clock.run_for(2000)
        return page.locator(".message").first.get_attribute("data-row") != first

    until(is_more)
    faults.forget("503")


def test_a_link_leads_to_its_message(devices: Devices, ava: Writer) -> None:
    """It is shown, marked for a moment, and has the focus."""
    seqs = ava.say_all(texts(300))
    page = devices.enter("Mike", f"/g/1/{seqs[100]}")
    row = page.locator(f'[data-row="{seqs[100]}"]')
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()
    expect(row).to_have_class("message flashed")
    expect(row).not_to_have_class("message flashed")


def test_a_link_beyond_the_end_leads_to_the_end(devices: Devices, ava: Writer) -> None:
    """There is no such message, or there is none any more."""
    ava.say_all(texts(80))
    page = devices.enter("Ava", "/g/1/99999")
    until(lambda: is_at_end(page))
    expect(page.locator(".message-text").last).to_contain_text("number 79 ")


def test_a_quote_leads_to_the_message(devices: Devices, ava: Writer) -> None:
    """Also where that is not loaded."""
    first = ava.say("the question")
    ava.say_all(texts(200))
    ava.say("the answer", reply_to=first["id"])
    page = devices.enter("Ava", "/g/1")
    page.get_by_role("link", name="the question").click()
    row = page.locator(f'[data-row="{first["seq"]}"]')
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()
    page.go_back()
    expect(page.locator(".message-text", has_text="the answer")).to_be_attached()


def test_mark_unread_from_here(devices: Devices, ava: Writer) -> None:
    """It stays unread while the conversation is open, although it is seen."""
    seqs = ava.say_all(texts(10))
    page = devices.enter("Mike", "/g/1")
    badge = page.locator(".badge")
    expect(page.locator(f'[data-row="{seqs[-1]}"]')).to_be_visible()
    page.keyboard.press("Escape")
    expect(badge).to_have_count(0)
    row = page.locator(f'[data-row="{seqs[6]}"]')
    row.focus()
    page.keyboard.press("u")
    expect(badge).to_have_text("4")
    wheel(page, -100)
    wheel(page, 100)
    ava.say("one more")
    expect(badge).to_have_text("5")


def test_the_place_is_kept(devices: Devices, ava: Writer) -> None:
    """A conversation that is shown again is where it was left."""
    ava.say_all(texts(200))
    page = devices.enter("Ava", "/g/1")
    read_back(page, 2500)
    at = reader(page)
    page.get_by_role("link", name="Chat").click()
    expect(page.get_by_text("Choose a conversation.")).to_be_visible()
    page.get_by_role("link", name="General").click()
    expect(page.locator(f'[data-row="{at.row}"]')).to_be_visible()
    at.require_same_place()


def test_messages_that_come_while_a_panel_hides_the_list(
    devices: Devices, ava: Writer
) -> None:
    """On a narrow screen. After it, the end is on the screen, with the rows above it."""
    ava.say_all(["short"] * 150)
    page = devices.enter("Ava", "/g/1", viewport={"width": 390, "height": 844})
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    open_from_head(page, "Members")
    expect(page.locator(".messages-box")).to_be_hidden()
    last = ava.say_all(["short"] * 60)[-1]
    expect(page.locator(f'[data-row="{last}"]')).to_be_attached()
    assert rows(page) > 60
    page.keyboard.press("Escape")
    expect(page.locator(f'[data-row="{last}"]')).to_be_in_viewport()


def test_the_list_by_keyboard(devices: Devices, ava: Writer) -> None:
    """One row is in the order of Tab. Arrows, Home and End move the focus."""
    seqs = ava.say_all(texts(30))
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    expect(page.locator('.messages [data-row][tabindex="0"]')).to_have_count(1)
    page.locator(f'[data-row="{seqs[-1]}"]').focus()
    for key, expected in (
        ("ArrowUp", seqs[-2]),
        ("ArrowUp", seqs[-3]),
        ("ArrowDown", seqs[-2]),
        ("End", seqs[-1]),
    ):
        page.keyboard.press(key)
        expect(page.locator(f'[data-row="{expected}"]')).to_be_focused()
    expect(page.locator('.messages [data-row][tabindex="0"]')).to_have_count(1)
    page.keyboard.press("PageUp")
    focused = int(page.evaluate("() => document.activeElement.dataset.row"))
    assert focused < seqs[-2]
    page.keyboard.press("Home")
    first = page.locator(".messages [data-row]").first
    expect(first).to_be_focused()


@pytest.mark.parametrize("way", ["address", "link"])
def test_escape_reads_everything(
    way: str, devices: Devices, mike: Writer, ava: Writer
) -> None:
    """The line goes, the newest message is shown, and the field has the focus."""
    mike.say("before")
    ava.say_all(texts(100))
    page = devices.enter("Mike", "/g/1" if way == "address" else "/")
    if way == "link":
        page.get_by_role("link", name=re.compile("General")).click()
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    expect(page.locator(".unread-line")).to_have_count(0)
    until(lambda: is_at_end(page))
    expect(page.get_by_role("textbox", name="Message")).to_be_focused()
