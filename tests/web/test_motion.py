"""Pictures that move do so under the pointer and with the focus, unless less movement is wanted."""

import io
import json
import re
import urllib.request

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.web.api import Api
from tests.web.pages import Devices, Site

THUMBNAIL = re.compile(r"/thumbnail$")
ORIGINAL = re.compile(r"\?group=1&seq=\d+$")


@pytest.fixture
def picture(site: Site, api: Api) -> None:
    """A message of Ava with a GIF of two frames."""
    frames = [Image.new("P", (60, 40), colour) for colour in (1, 2)]
    content = io.BytesIO()
    frames[0].save(content, "GIF", save_all=True, append_images=frames[1:], loop=0)
    request = urllib.request.Request(
        f"{site.origin}/v1/files?name=wave.gif", content.getvalue(), method="POST"
    )
    request.add_header("Authorization", f"Bearer {api.token('Ava')}")
    with urllib.request.urlopen(request) as answer:
        file_id = json.load(answer)["id"]
    api.say("Ava", "look", files=[file_id])


def image(page: Page) -> Locator:
    """Return the picture of the message."""
    return page.locator(".picture > img")


@pytest.mark.usefixtures("picture")
def test_a_gif_plays_under_the_pointer_and_with_the_focus(devices: Devices) -> None:
    """Before and after, its first picture is shown, with a mark; its place does not change."""
    page = devices.enter("Mike", "/g/1")
    mark = page.locator(".picture-mark")
    expect(image(page)).to_have_attribute("src", THUMBNAIL)
    expect(mark).to_have_text("GIF")
    before = image(page).bounding_box()
    image(page).hover()
    expect(image(page)).to_have_attribute("src", ORIGINAL)
    expect(mark).to_have_count(0)
    assert image(page).bounding_box() == before
    page.mouse.move(1, 1)
    expect(image(page)).to_have_attribute("src", THUMBNAIL)
    button = page.get_by_role("button", name="Open the picture wave.gif")
    button.focus()
    expect(image(page)).to_have_attribute("src", ORIGINAL)
    button.blur()
    expect(image(page)).to_have_attribute("src", THUMBNAIL)
    button.click()
    viewed = page.get_by_role("dialog").locator("img")
    expect(viewed).to_have_attribute("src", ORIGINAL)


@pytest.mark.usefixtures("picture")
@pytest.mark.parametrize("by", ["system", "setting"])
def test_it_never_plays_for_readers_who_want_less_movement(
    devices: Devices, by: str
) -> None:
    """By the settings of the system, or of the page; not in its full size either."""
    motion = "reduce" if by == "system" else "no-preference"
    page = devices.enter("Mike", "/settings", reduced_motion=motion)
    if by == "setting":
        page.get_by_label("Less movement").select_option("Always")
        expect(page.locator("html")).to_have_attribute("data-motion", "reduced")
    page.goto("/g/1")
    image(page).hover()
    button = page.get_by_role("button", name="Open the picture wave.gif")
    button.focus()
    expect(button).to_be_focused()
    expect(image(page)).to_have_attribute("src", THUMBNAIL)
    button.click()
    viewed = page.get_by_role("dialog").locator("img")
    expect(viewed).to_have_attribute("src", THUMBNAIL)


@pytest.mark.usefixtures("picture")
def test_a_gif_that_cannot_be_loaded_stays_still(devices: Devices) -> None:
    """Its first picture is there all the same."""
    page = devices.enter("Mike", "/g/1")
    page.route(ORIGINAL, lambda route: route.fulfill(body="", content_type="image/gif"))
    image(page).hover()
    expect(image(page)).to_have_attribute("src", THUMBNAIL)
    page.mouse.move(1, 1)
    image(page).hover()
    expect(image(page)).to_be_visible()
    expect(image(page)).to_have_attribute("src", THUMBNAIL)
