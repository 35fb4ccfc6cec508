"""On a slow device, new rows at the end are drawn in one task and measured in the next frame."""

import pytest
from playwright.sync_api import Page

from tests.support.waiting import until
from tests.web.pages import Devices
from tests.web.test_history import is_at_end, texts
from tests.web.writers import Writer

SLOWER = 8
# Counts the draws that leave the list to be measured in the frame, and notes how far from its end
# the list is when a frame is painted. With `scrollUp` it scrolls up before the next such frame.
WATCH = """() => {
  const box = document.querySelector(".messages-box");
  const list = document.querySelector(".messages");
  const below = () => box.scrollHeight - box.clientHeight - box.scrollTop;
  const watched = (window.watched = { parted: 0, painted: [], scrollUp: false });
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => addedNodes.length > 0) || below() < 2) return;
    watched.parted++;
    if (!watched.scrollUp) return;
    watched.scrollUp = false;
    box.scrollTop -= 300;
  }).observe(list, { childList: true, subtree: true });
  new ResizeObserver(() => watched.painted.push(below())).observe(list);
}"""


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def slow_page(devices: Devices) -> Page:
    """Return a page at the end of a conversation, on a slow processor, that is watched."""
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.evaluate(WATCH)
    return page


def write_until_parted(page: Page, ava: Writer) -> None:
    """Write until a draw was made in two parts."""
    before = page.evaluate("watched.parted")

    def is_parted() -> bool:
        ava.say_all(texts(30))
        return bool(page.evaluate("watched.parted") > before)

    until(is_parted)


def test_each_frame_shows_the_end(devices: Devices, ava: Writer) -> None:
    """The list is scrolled to its end before each frame is painted."""
    ava.say_all(texts(100))
    page = slow_page(devices)
    for _ in range(3):
        write_until_parted(page, ava)
    assert max(page.evaluate("watched.painted")) < 2
    until(lambda: is_at_end(page))


def test_who_scrolls_up_before_the_frame_stays_there(
    devices: Devices, ava: Writer
) -> None:
    """The end is followed no longer."""
    ava.say_all(texts(100))
    page = slow_page(devices)
    write_until_parted(page, ava)
    page.evaluate("watched.scrollUp = true")
    write_until_parted(page, ava)
    until(lambda: page.evaluate("!watched.scrollUp"))
    ava.say_all(texts(60))
    page.get_by_role("button", name="Jump to the newest").wait_for()
    assert not is_at_end(page)
