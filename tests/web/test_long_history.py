"""A group of 50,000 messages, and of a million in the long runs. What is read stays where it is,
and neither the rows of the page nor its memory grow with the history."""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from time import monotonic
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect

from bench.fill import Written, fill_group
from tests.support.processes import MIKE, Start
from tests.support.waiting import until
from tests.web.pages import Devices, Site
from tests.web.test_budgets import MB, heap_bytes, nodes
from tests.web.test_history import ROWS_MAX, is_at_end, rows

HEAP_MAX = 60 * MB
# All that is there, with some sixty rows, has 2,000. Rows that are gone are no longer held.
NODES_MAX = 5_000
MOVED_MAX = 1
JUMPS = 10
DAYS = 500
_DAY_MICROSECONDS = 86_400_000_000


class Length(NamedTuple):
    """How long a history is, and for how long one scrolls in it."""

    messages: int
    frames: int
    seconds: int


@pytest.fixture(
    params=[
        pytest.param(Length(50_000, 12, 0), id="50,000 messages"),
        pytest.param(
            Length(1_000_000, 120, 60), id="1,000,000 messages", marks=pytest.mark.soak
        ),
    ]
)
def length(request: pytest.FixtureRequest) -> Length:
    made: Length = request.param
    return made


def first_day() -> date:
    """Return the day of the first message. The last one is of yesterday."""
    return datetime.now(timezone.utc).date() - timedelta(days=DAYS)


def history(count: int) -> Iterator[Written]:
    """Return messages of different heights, spread evenly over the days."""
    begin = datetime.combine(first_day(), datetime.min.time(), timezone.utc)
    start = int(begin.timestamp()) * 1_000_000
    for number in range(count):
        text = f"number {number} " + "word " * (number * 7 % 60)
        if number % 50 == 0:
            text += "\n```\nline\nline\nline\nline\n```"
        yield Written(text, start + DAYS * _DAY_MICROSECONDS * number // count)


@pytest.fixture
def site(fork: Start, length: Length) -> Iterator[Site]:
    """A server whose first group has a long history. All of it is read."""
    process = fork()
    _, mike = process.request("GET", "/v1/users/me", token=process.login(MIKE))
    process.stop()
    fill_group(process.database, 1, mike["id"], history(length.messages))
    process = fork("--request-rate", "0", "--frame-rate", "0")
    yield Site(process, f"http://127.0.0.1:{process.port}")
    process.stop()


# Scrolls by some pixels in each frame. Returns how far a change of the rows, or anything else,
# moved the row at the top edge, at most; a row that is gone was moved far.
SCROLL = """async ([pixels, frames]) => {
  const box = document.querySelector(".messages-box");
  const top = () => {
    const edge = box.getBoundingClientRect().top;
    const all = [...box.querySelectorAll("[data-row]")];
    const row = all.find((each) => each.getBoundingClientRect().bottom > edge) ?? all.at(-1);
    return { row, y: row.getBoundingClientRect().top };
  };
  let at = top();
  let moved = 0;
  const look = () => {
    const { row, y } = at;
    moved = Math.max(moved, row.isConnected ? Math.abs(row.getBoundingClientRect().top - y) : 1e6);
    at = top();
  };
  const observer = new MutationObserver(look);
  observer.observe(box.querySelector(".messages"), { childList: true, subtree: true });
  for (let frame = 0; frame < frames; frame++) {
    box.scrollTop += pixels;
    at = top();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    look();
  }
  observer.disconnect();
  return moved;
}"""


class Reader:
    """Someone who reads far back, and what the page costs meanwhile."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._session = page.context.new_cdp_session(page)
        self.moved = 0.0
        self.heap = 0

    def scroll(self, pixels: int, frames: int) -> None:
        """Scroll; the row at the top edge follows, and nothing else moves it."""
        moved = self.page.evaluate(SCROLL, [pixels, frames])
        self.moved = max(self.moved, moved)
        assert moved <= MOVED_MAX
        assert rows(self.page) <= ROWS_MAX

    def weigh(self) -> None:
        """Look at the memory of the page."""
        self.heap = max(self.heap, heap_bytes(self._session))
        assert self.heap <= HEAP_MAX, f"{self.heap / MB:.1f} MB"
        assert nodes(self._session) <= NODES_MAX

    def jump(self, day: date) -> None:
        """Go to the first message of a day by the dialog."""
        self.page.get_by_role("button", name="Jump to a date").first.focus()
        self.page.keyboard.press("Enter")
        self.page.get_by_label("Date", exact=True).fill(day.isoformat())
        self.page.get_by_role("button", name="Jump", exact=True).click()


def test_a_long_history_is_scrolled_and_jumped_through(
    length: Length, devices: Devices, site: Site
) -> None:
    """Both ways from the end, and from ten days."""
    page = devices.enter("Mike", "/g/1", timezone_id="UTC")
    page.locator(".messages [data-row]").first.wait_for()
    until(lambda: is_at_end(page))
    reader = Reader(page)
    chosen = random.Random(1)
    speeds = (300, 700, 1500)
    for number in range(JUMPS):
        day = chosen.randrange(DAYS)
        reader.jump(first_day() + timedelta(days=day))
        first = -(-length.messages * day // DAYS)
        text = page.get_by_text(f"number {first} ", exact=False)
        expect(text.first).to_be_in_viewport()
        speed = speeds[number % len(speeds)]
        reader.scroll(-speed, length.frames)
        reader.scroll(speed, length.frames)
        reader.weigh()
    deadline = monotonic() + length.seconds
    way = -1
    while monotonic() < deadline:
        reader.scroll(way * chosen.choice(speeds), 300)
        way = -way if chosen.random() < 0.3 else way
        reader.weigh()
    page.keyboard.press("Escape")
    until(lambda: is_at_end(page))
    reader.scroll(-400, 2 * length.frames)
    reader.scroll(400, 2 * length.frames)
    until(lambda: is_at_end(page))
    reader.weigh()
    print(f"moved {reader.moved:.2f} px, heap {reader.heap / MB:.1f} MB")
