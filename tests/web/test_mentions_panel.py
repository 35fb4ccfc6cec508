"""The panel of the messages that mention the user, over all conversations."""

from playwright.sync_api import expect

from tests.web.api import Api
from tests.web.pages import Devices


def test_a_button_opens_the_mentions(devices: Devices, api: Api) -> None:
    """They come as they are written; one that is chosen is shown, and the panel stays beside it."""
    other = api.do("Ava", "POST", "/v1/groups", {"name": "Other"})["group_id"]
    mike = api.do("Mike", "GET", "/v1/users/me")["id"]
    api.add(mike, other)
    page = devices.enter("Mike", "/g/1")
    button = page.get_by_role("button", name="Mentions of you")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    panel = page.get_by_role("complementary", name="Mentions of you")
    expect(panel).to_contain_text("Nobody has mentioned you yet.")
    api.say("Ava", "@Mike look at this", other)
    panel.get_by_role("link", name="Go to the message").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Other")
    expect(page.locator(".message.to-me")).to_contain_text("look at this")
    expect(panel).to_be_visible()
    button.click()
    expect(panel).to_have_count(0)


def test_on_a_narrow_screen_the_panel_gives_way(devices: Devices, api: Api) -> None:
    """The button is above the groups; the message that is chosen is not hidden."""
    api.say("Ava", "@Mike look at this")
    page = devices.enter("Mike", "/", viewport={"width": 390, "height": 844})
    page.get_by_role("button", name="Mentions of you").click()
    panel = page.get_by_role("complementary", name="Mentions of you")
    panel.get_by_role("link", name="Go to the message").click()
    expect(panel).to_have_count(0)
    expect(page.locator(".message.to-me")).to_be_visible()


def test_the_palette_has_them_too_in_german(devices: Devices) -> None:
    """As a command."""
    page = devices.enter("Mike", "/", locale="de-DE")
    page.keyboard.press("Control+K")
    page.locator(".palette input").fill("Erwähnungen")
    page.get_by_role("option").filter(has_text="Erwähnungen").first.click()
    expect(page.get_by_role("complementary")).to_be_visible()
