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


def show(site: Site, api: Api, name: str, frames: int) -> None:
    """Let Ava send a picture of so many frames, of the kind that its name says."""
    first, *others = [Image.new("RGB", (60, 40), (n * 90, 0, 0)) for n in range(frames)]
    content = io.BytesIO()
    many = {"save_all": True, "append_images": others, "loop": 0} if others else {}
    first.save(content, name.rpartition(".")[2], **many)
    request = urllib.request.Request(
        f"{site.origin}/v1/files?name={name}", content.getvalue(), method="POST"
    )
    request.add_header("Authorization", f"Bearer {api.token('Ava')}")
    with urllib.request.urlopen(request) as answer:
        file_id = json.load(answer)["id"]
    api.say("Ava", "look", files=[file_id])


@pytest.fixture
def picture(site: Site, api: Api) -> None:
    """A message of Ava with a GIF of two frames."""
    show(site, api, "wave.gif", frames=2)


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


def test_other_kinds_of_moving_pictures_play_too(
    devices: Devices, site: Site, api: Api
) -> None:
    """Whether one moves is found out when it may be about to play; a still one stays as it is."""
    for name, frames in (("a.webp", 2), ("b.png", 2), ("c.webp", 1), ("d.png", 1)):
        show(site, api, name, frames)
    page = devices.enter("Mike", "/g/1")
    for name in ("d.png", "b.png", "c.webp", "a.webp"):
        button = page.get_by_role("button", name=f"Open the picture {name}")
        with page.expect_response(ORIGINAL) as looked:
            button.hover()
        assert looked.value.request.headers["range"] == "bytes=0-16383"
        is_moving = name in ("a.webp", "b.png")
        shown = ORIGINAL if is_moving else THUMBNAIL
        expect(button.locator("img")).to_have_attribute("src", shown)
        page.mouse.move(1, 1)
        expect(button.locator("img")).to_have_attribute("src", THUMBNAIL)
        mark = name.rpartition(".")[2].upper()
        expect(button.locator(".picture-mark")).to_have_text([mark] * is_moving)
    # For readers who want less movement, the full size does not move either.
    page.emulate_media(reduced_motion="reduce")
    for name, shown in (("a.webp", THUMBNAIL), ("d.png", ORIGINAL)):
        page.get_by_role("button", name=f"Open the picture {name}").click()
        viewed = page.get_by_role("dialog").locator("img")
        expect(viewed).to_have_attribute("src", shown)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
