"""A new version is loaded by itself, when the page is hidden and nothing would be lost."""

from playwright.sync_api import Page, expect

from tests.web.pages import Devices, Site, offer_new_version
from tests.web.test_group_settings import open_settings
from tests.web.writers import Writer

HIDE = """() => {
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""
# The page asks for a new worker before it goes. A second question is answered after that one.
ASK = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
}"""
FIVE_MINUTES = 5 * 60_000 + 1_000


def test_a_hidden_page_loads_the_new_version(devices: Devices, site: Site) -> None:
    """Not while a text is edited, a file uploaded, a form half filled, or a link shown once."""
    Writer(site.process, "Ava").say("of mine")
    page = devices.new().new_page()
    loads = offer_new_version(page)
    page.add_init_script("XMLHttpRequest.prototype.send = () => {}")  # no upload ends
    page.clock.install()
    page.goto("/g/1")
    page.get_by_role("button", name="Ava", exact=True).click()
    expect(page.get_by_text("A new version is there.")).to_be_visible()
    field = page.get_by_role("textbox", name="Message")
    expect(page.locator(".message-text")).to_have_text("of mine")
    page.evaluate(HIDE)

    def require_old() -> None:
        page.clock.fast_forward(FIVE_MINUTES)
        page.evaluate(ASK)
        assert len(loads) == 1

    # A draft is stored, so it would not be in the way.
    field.press("ArrowUp")
    expect(field).to_have_value("of mine")
    field.fill("of mine, and more")
    require_old()
    field.press("Escape")

    attach(page)
    page.locator(".tray-item").wait_for()
    require_old()
    page.get_by_role("button", name="Cancel the upload of plan.txt").click()
    expect(page.locator(".tray-item")).to_have_count(0)

    panel = open_settings(page)
    panel.get_by_role("textbox", name="Topic").fill("half a sen")
    require_old()
    panel.get_by_role("button", name="Save").click()
    expect(panel.get_by_role("button", name="Save")).to_have_count(0)
    panel.get_by_role("button", name="Make a link").click()
    page.locator("#invite-link").wait_for()
    require_old()
    panel.get_by_role("button", name="Close").first.click()
    expect(page.locator("#invite-link")).to_have_count(0)

    field.fill("a draft")
    with page.expect_event("domcontentloaded"):
        page.clock.fast_forward(FIVE_MINUTES)
    expect(page.get_by_text("A new version is there.")).to_have_count(0)
    expect(field).to_have_value("a draft")
    assert len(loads) == 2
    page.unroute_all(behavior="ignoreErrors")


def attach(page: Page) -> None:
    """Choose a file for the message."""
    page.locator(".composer input[type=file]").set_input_files(
        {"name": "plan.txt", "mimeType": "text/plain", "buffer": b"the plan"}
    )
