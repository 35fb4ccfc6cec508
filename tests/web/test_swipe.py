"""A swipe from the edge of a narrow touch screen leads back."""

from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.support.waiting import until
from tests.web.pages import Devices, open_from_head

NARROW: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}


def swipe(page: Page, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Move a finger from a place to another one."""
    session = page.context.new_cdp_session(page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        session.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]},
        )

    touch("touchStart", start)
    for step in range(1, 6):
        part = step / 5
        x = start[0] + (end[0] - start[0]) * part
        y = start[1] + (end[1] - start[1]) * part
        touch("touchMove", (x, y))
    touch("touchEnd")
    session.detach()


# Some browsers take a swipe as their own way back. These events are for the page alone.
TOUCH = """([start, end]) => {
  const touch = ([clientX, clientY]) =>
    new Touch({ identifier: 1, target: document.body, clientX, clientY });
  const send = (type, point, touches) => document.body.dispatchEvent(new TouchEvent(type, {
    bubbles: true, cancelable: true, touches, changedTouches: [touch(point)] }));
  send("touchstart", start, [touch(start)]);
  send("touchmove", end, [touch(end)]);
  send("touchend", end, []);
}"""


def enter(devices: Devices) -> Page:
    """Return a narrow page that follows swipes: that part is loaded after the first draw."""
    page = devices.enter("Mike", "/g/1", **NARROW)
    groups = page.get_by_role("navigation", name="Groups")

    def is_followed() -> bool:
        page.evaluate(TOUCH, ((5, 400), (200, 400)))
        return groups.is_visible()

    until(is_followed)
    page.go_back()
    expect(groups).to_be_hidden()
    return page


def test_a_swipe_from_the_edge_opens_the_side_list(devices: Devices) -> None:
    """From a panel it leads to the conversation first."""
    page = enter(devices)
    groups = page.get_by_role("navigation", name="Groups")
    open_from_head(page, "Members")
    expect(page.locator(".panel")).to_be_visible()
    swipe(page, (5, 400), (200, 410))
    expect(page.locator(".panel")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(groups).to_be_hidden()
    swipe(page, (5, 400), (200, 410))
    expect(groups).to_be_visible()
    assert urlsplit(page.url).path == "/"
    page.go_back()
    expect(groups).to_be_hidden()


def test_other_movements_lead_nowhere(devices: Devices) -> None:
    """From the middle, too short, or upwards; on a wide screen; from the other edge."""
    page = enter(devices)
    groups = page.get_by_role("navigation", name="Groups")
    for movement in (
        ((100, 400), (300, 400)),
        ((5, 400), (50, 400)),
        ((5, 700), (90, 300)),
        ((385, 400), (185, 400)),
    ):
        page.evaluate(TOUCH, movement)
        expect(groups).to_be_hidden()
    wide = enter(devices)
    wide.set_viewport_size({"width": 1280, "height": 800})
    wide.evaluate(TOUCH, ((5, 400), (200, 400)))
    assert urlsplit(wide.url).path == "/g/1"
    # The same movement leads back where it should.
    page.evaluate(TOUCH, ((5, 400), (200, 400)))
    expect(groups).to_be_visible()


# The page sets the direction when it has the user's settings, which may be late.
KEEP_MIRRORED = """() => {
  const root = document.documentElement;
  const keep = () => { if (root.dir !== "rtl") root.dir = "rtl"; };
  new MutationObserver(keep).observe(root, { attributeFilter: ["dir"] });
  keep();
}"""


@pytest.mark.parametrize("edge", ["left", "right"])
def test_the_edge_is_that_of_the_language(devices: Devices, edge: str) -> None:
    """From the right where lines begin there."""
    page = enter(devices)
    page.evaluate(KEEP_MIRRORED)
    groups = page.get_by_role("navigation", name="Groups")
    start, end = (5, 200) if edge == "left" else (385, 190)
    page.evaluate(TOUCH, ((start, 400), (end, 400)))
    expect(groups).to_be_visible(visible=edge == "right")
