"""Names in both directions keep their beginning, and keys have the names of the language."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.api import Api
from tests.web.pages import Devices

ARABIC = "أخبار الفريق كلها من اليوم الأول إلى اليوم الأخير من هذا العام"
# The place of the first letter of a name, and of the box that cuts it.
PLACES = """(name) => {
  const range = document.createRange();
  range.setStart(name.firstChild, 0);
  range.setEnd(name.firstChild, 1);
  const letter = range.getBoundingClientRect();
  const box = name.getBoundingClientRect();
  return { isCut: name.scrollWidth > name.clientWidth, start: letter.left - box.left,
    end: box.right - letter.right };
}"""
KEYS = ["Strg K", "Umschalt", "Pos1", "Ende", "Bild ↑", "Bild ↓", "Entf", "Eingabe"]


@pytest.mark.parametrize("width", [390, 1280])
def test_a_name_from_right_to_left_keeps_its_beginning(
    devices: Devices, api: Api, width: int
) -> None:
    """In the heading, in the side list and in the palette, however narrow."""
    name = f"{ARABIC} {ARABIC[:60]}"
    made = api.do("Mike", "POST", "/v1/groups", {"name": name})["group_id"]
    api.do("Mike", "PATCH", f"/v1/groups/{made}", {"topic": name * 2})
    api.say("Mike", name, made)
    page = devices.enter("Mike", "/", viewport={"width": width, "height": 800})
    for place in (".group-name", ".group-last > .cut"):
        assert is_at_its_start(page, f'[data-id="{made}"] {place}'), place
    page.goto(f"/g/{made}")
    for place in (".title-button > bdi", ".conversation-title > p > bdi"):
        assert is_at_its_start(page, place), place
    page.keyboard.press("Control+K")
    page.locator(".palette input").fill("أخبار")
    assert is_at_its_start(page, ".palette-choice > bdi")


def is_at_its_start(page: Page, selector: str) -> bool:
    """Return whether the first letter of a name that is cut is at the right edge of its box."""
    name = page.locator(selector).first
    expect(name).to_contain_text("أخبار")
    places = name.evaluate(PLACES)
    return bool(places["isCut"] and abs(places["end"]) < 8 < places["start"])


def test_a_short_name_stands_where_the_line_begins(devices: Devices, api: Api) -> None:
    """Beside names from left to right the list stays in line."""
    made = api.do("Mike", "POST", "/v1/groups", {"name": "أخبار"})["group_id"]
    page = devices.enter("Mike", f"/g/{made}")
    for place in (f'[data-id="{made}"] .group-name', ".title-button > bdi"):
        places = page.locator(place).evaluate(PLACES)
        assert not places["isCut"]
    page.keyboard.press("Control+K")
    page.locator(".palette input").fill("أخبار")
    name = page.locator(".palette-choice > bdi").first
    expect(name).to_have_text("أخبار")
    places = name.evaluate(PLACES)
    assert places["start"] < places["end"]


def test_the_keys_have_german_names(devices: Devices) -> None:
    """As they are written on a German keyboard: in the list, in the side list, in the menu."""
    page = devices.enter("Mike", "/", locale="de-DE")
    expect(page.locator(".find kbd")).to_have_text("Strg K")
    page.locator(".find").blur()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    for name in KEYS:
        expect(dialog.locator("kbd").filter(has_text=name).first).to_be_visible()
    for name in ("Ctrl", "Shift", "Home", "PgUp", "Del", "Enter"):
        expect(dialog.locator("kbd").filter(has_text=name)).to_have_count(0)


def test_the_keys_have_english_names(devices: Devices) -> None:
    """As they are written on an English keyboard."""
    page = devices.enter("Mike", "/")
    expect(page.locator(".find kbd")).to_have_text("Ctrl K")
    page.keyboard.press("?")
    keys = page.get_by_role("dialog").locator("kbd")
    for name in ("Ctrl Shift F", "Alt Shift ↑", "Home", "End", "PgUp", "Del", "Enter"):
        expect(keys.filter(has_text=name).first).to_be_visible()
