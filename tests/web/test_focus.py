"""What has the focus is to be seen: nothing that floats or sticks covers it (WCAG 2.4.11)."""

import pytest
from playwright.sync_api import expect

from tests.web.filled import fill
from tests.web.pages import Devices, Site

SIZES = {"wide": (1280, 400), "narrow": (390, 500)}
# Returns whether the element with the focus is covered by others, or out of the screen.
COVERED = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  const isSeen = parts.some((x) => parts.some((y) => {
    const hit = document.elementFromPoint(left + x * width, top + y * height);
    return hit && (element.contains(hit) || hit.closest("label")?.control === element);
  }));
  return isSeen ? "" : element.outerHTML.slice(0, 200);
}"""


@pytest.mark.parametrize("size", SIZES)
def test_the_focus_is_not_hidden(size: str, devices: Devices, site: Site) -> None:
    """By the day, the head, the field or the buttons that float over the messages."""
    filled = fill(site.process)
    for number in range(40):
        filled.say("Ava", 1, f"number {number}" + " word" * (number * 7 % 40))
    width, height = SIZES[size]
    page = devices.enter("Mike", "/g/1", viewport={"width": width, "height": height})
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    last = page.locator(".message-text", has_text="number 39")
    expect(last).to_be_visible()
    seen = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        covered = page.evaluate(COVERED)
        assert not covered
        seen += covered is not None
    assert seen > 10
    page.locator(".messages [data-row]").last.focus()
    for key in ["ArrowUp"] * 30 + ["ArrowDown"] * 20 + ["PageUp", "PageDown", "Home"]:
        page.keyboard.press(key)
        assert page.evaluate("() => document.activeElement.matches('[data-row]')"), key
        # The first line of the row is not under the name of the day.
        page.wait_for_function("""() => {
            const { left, top } = document.activeElement.getBoundingClientRect();
            const hit = document.elementFromPoint(left + 4, top + 6);
            return document.activeElement.contains(hit);
        }""")
