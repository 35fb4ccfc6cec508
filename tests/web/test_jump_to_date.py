"""The way to the messages of a day, by the days of the reader's own place."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, Route, expect

from bench.fill import Written, fill_group
from tests.support.processes import MIKE, Start
from tests.support.waiting import until
from tests.web.pages import (
    OFFLINE,
    Devices,
    Faults,
    Site,
    lose_connection,
    until_held,
)
from tests.web.test_history import is_at_end, settle
from tests.web.writers import Writer

# Far from UTC, so that its days are others.
PLACE = ZoneInfo("Pacific/Auckland")
DAYS = 40
A_DAY = 12
# Of these days, counted from the first one, there are no messages.
GAP = range(20, 25)
# From the top edge of the list to the first message of the day: below the name of the day.
BELOW_DAY_PX = 48
BOTTOM = "(row) => row.getBoundingClientRect().bottom"
# Scrolls below all rows that are drawn, and returns where the last one is then. Notes how far a
# change of the rows moves the last one above the screen; far if it is gone.
SCROLL_AND_WATCH = """(box) => {
  const topOf = (row) => row.getBoundingClientRect().top;
  const lastAbove = () => {
    const row = [...box.querySelectorAll("[data-row]")].findLast((each) => topOf(each) < 0);
    return { row, y: topOf(row) };
  };
  box.scrollTop = box.scrollHeight;
  let at = lastAbove();
  window.moved = 0;
  new MutationObserver(() => {
    const { row, y } = at;
    window.moved = Math.max(window.moved, row.isConnected ? Math.abs(topOf(row) - y) : 1e6);
    at = lastAbove();
  }).observe(box.querySelector(".messages"), { childList: true, subtree: true });
  return at.y;
}"""


def first_day() -> date:
    """Return the day of the first messages. The last ones are of yesterday."""
    return datetime.now(PLACE).date() - timedelta(days=DAYS)


def written() -> Iterator[Written]:
    """Return twelve messages of each day, from its first minute on."""
    for day in set(range(DAYS)) - set(GAP):
        begin = datetime.combine(
            first_day() + timedelta(days=day), datetime.min.time(), PLACE
        )
        for number in range(A_DAY):
            at = begin.timestamp() + 60 + number * 7000
            yield Written(f"day {day} number {number}", int(at * 1_000_000))


@pytest.fixture
def site(fork: Start) -> Iterator[Site]:
    """A server whose first group has messages of many days."""
    process = fork()
    _, mike = process.request("GET", "/v1/users/me", token=process.login(MIKE))
    process.stop()
    fill_group(process.database, 1, mike["id"], written())
    process = fork()
    yield Site(process, f"http://127.0.0.1:{process.port}")
    process.stop()


def jump(page: Page, day: int) -> None:
    """Go to a day, counted from the first one, by the keyboard."""
    page.get_by_role("button", name="Jump to a date").first.focus()
    page.keyboard.press("Enter")
    field = page.get_by_label("Date", exact=True)
    expect(field).to_have_attribute("max", datetime.now(PLACE).date().isoformat())
    field.fill((first_day() + timedelta(days=day)).isoformat())
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)


def top_of(page: Page, text: str) -> float:
    """Return how far below the top edge of the list a message is; far if it is not there."""
    row = page.locator(".message", has=page.get_by_text(text, exact=True))
    edge = page.locator(".messages-box").bounding_box()
    at = row.bounding_box() if row.count() else None
    return at["y"] - edge["y"] if at and edge else -1e6


def until_at_top(page: Page, text: str) -> None:
    """Wait until a message is below the name of its day, at the top edge."""
    until(lambda: abs(top_of(page, text) - BELOW_DAY_PX) <= 1)


def test_a_day_leads_to_its_first_message(devices: Devices) -> None:
    """Or to the next one, if the day has none; of today there is the end."""
    page = devices.enter("Mike", "/g/1", timezone_id=str(PLACE))
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    for day, shown in ((10, 10), (30, 30), (GAP[1], GAP[-1] + 1), (11, 11)):
        jump(page, day)
        text = f"day {shown} number 0"
        until_at_top(page, text)
        # Its day is the one that stands above it.
        name = page.locator(".day", has=page.get_by_text(text, exact=True))
        at = first_day() + timedelta(days=shown)
        expect(name.locator(".day-name")).to_contain_text(f"{at.day}")
    jump(page, -100)
    first = page.get_by_text("day 0 number 0", exact=True)
    expect(first).to_be_in_viewport()
    # The group was made today, as if the clock had been wrong then.
    expect(page.locator(".day").first.locator(".day-name")).to_have_text("Today")
    name = page.locator(".day", has=first).locator(".day-name")
    expect(name).to_contain_text(f"{first_day().day}")
    jump(page, DAYS)
    until(lambda: is_at_end(page))
    last = page.locator(".message-text", has_text=f"day {DAYS - 1} number 11")
    expect(last).to_be_in_viewport()


def test_a_newer_wish_counts(devices: Devices) -> None:
    """Who goes to the end while a day is looked up stays there."""
    page = devices.enter("Mike", "/g/1", timezone_id=str(PLACE))
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    jump(page, 30)
    until_at_top(page, "day 30 number 0")
    held: list[Route] = []
    page.route("**/messages?*around=*", lambda route: held.append(route))
    jump(page, 10)
    until_held(page, held)
    page.keyboard.press("Escape")
    until(lambda: is_at_end(page))
    with page.expect_response("**/messages?*around=*") as answer:
        held[0].continue_()
    answer.value.finished()
    settle(page)
    assert is_at_end(page)
    expect(page.get_by_text("day 10 number 0", exact=True)).to_have_count(0)


def test_rows_that_are_drawn_below_move_nothing(devices: Devices) -> None:
    """Also if the reader is two screens below all rows that were drawn."""
    page = devices.enter(
        "Mike",
        "/g/1",
        timezone_id=str(PLACE),
        viewport={"width": 1000, "height": 500},
    )
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    # Of the days that were read, the last ones are not drawn in the end.
    for day in (10, 13, 10):
        jump(page, day)
        until_at_top(page, f"day {day} number 0")
    box = page.locator(".messages-box")
    height = box.evaluate("(box) => box.clientHeight")
    assert box.evaluate(SCROLL_AND_WATCH) < -2 * height
    last = page.locator(".messages [data-row]").last
    until(lambda: last.evaluate(BOTTOM) > height)
    assert page.evaluate("() => window.moved") <= 1


def test_a_chosen_day_stays_when_the_page_is_drawn_again(
    devices: Devices, mike: Writer
) -> None:
    """Another device changes the language meanwhile: all sentences are drawn anew."""
    page = devices.enter("Mike", "/g/1", timezone_id=str(PLACE))
    until(lambda: is_at_end(page))
    page.get_by_role("button", name="Jump to a date").first.focus()
    page.keyboard.press("Enter")
    day = (first_day() + timedelta(days=10)).isoformat()
    page.get_by_label("Date", exact=True).fill(day)
    mike.call("PUT", "/v1/users/me/settings", {"settings": {"language": "de"}})
    field = page.get_by_label("Datum", exact=True)
    expect(field).to_have_value(day)
    field.press("Enter")
    until_at_top(page, "day 10 number 0")


def test_a_day_is_gone_to_while_the_connection_comes_back(
    devices: Devices, faults: Faults
) -> None:
    """The list, which then shows what is unread or the end, does not take the wish away."""
    page = devices.enter("Mike", "/g/1", timezone_id=str(PLACE))
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    held: list[Route] = []
    page.route("**/messages?*around=*", lambda route: held.append(route))
    jump(page, 10)
    until_held(page, held)
    lose_connection(page)
    with page.expect_response("**/v1/start*") as answer:
        page.context.set_offline(False)
    answer.value.finished()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    settle(page)
    assert is_at_end(page)
    held[0].continue_()
    until_at_top(page, "day 10 number 0")
    faults.forget(*OFFLINE)
