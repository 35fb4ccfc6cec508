"""The page without a network, and as an installed app."""

from time import monotonic

import pytest
from playwright.sync_api import Page, expect

from tests.support.processes import MIKE
from tests.support.waiting import DEADLINE_SECONDS, until
from tests.web.api import Api
from tests.web.pages import OFFLINE, Devices, Faults, Site
from tests.web.test_page import until_worker
from tests.web.test_talking import say
from tests.web.writers import Writer

SAVED = """() => new Promise((resolve) => {
  const opening = indexedDB.open("chat-2");
  opening.onsuccess = () => {
    const db = opening.result;
    const counting = db.transaction("messages").objectStore("messages").count();
    counting.onsuccess = () => {
      db.close();
      resolve(counting.result > 0);
    };
  };
})"""


def saved(page: Page) -> None:
    """Wait until the local copy has a message, and the worker its files."""
    until_worker(page)
    expect(page.locator(".waiting")).to_have_count(0)
    deadline = monotonic() + DEADLINE_SECONDS
    while not page.evaluate(SAVED):
        assert monotonic() < deadline
        page.wait_for_timeout(20)


def test_the_page_can_be_installed(devices: Devices) -> None:
    """It has a manifest with icons of its sizes, and a worker."""
    page = devices.enter("Mike")
    until_worker(page)
    manifest = page.evaluate("""async () => {
          const link = document.querySelector('link[rel="manifest"]').href;
          const manifest = await (await fetch(link)).json();
          const icons = await Promise.all(manifest.icons.map(async ({ src, sizes, type }) => {
            const image = new Image();
            image.src = src;
            await image.decode();
            return { sizes, type, width: image.naturalWidth };
          }));
          return { ...manifest, icons };
        }""")
    assert manifest["display"] == "standalone" and manifest["name"]
    sizes = {each["sizes"]: each["width"] for each in manifest["icons"]}
    assert sizes["192x192"] == 192 and sizes["512x512"] == 512


def test_the_groups_are_there_offline(devices: Devices, faults: Faults) -> None:
    """With their newest messages and the settings, after a reload."""
    page = devices.enter("Mike", "/g/1")
    say(page, "kept on this device")
    expect(page.get_by_role("link", name="General", exact=True)).to_contain_text(
        "kept on"
    )
    saved(page)
    page.context.set_offline(True)
    page.goto("/")
    expect(page.get_by_role("link", name="General", exact=True)).to_contain_text(
        "kept on"
    )
    expect(page.locator(".connection-text")).to_contain_text("Offline")
    page.goto("/settings")
    expect(page.get_by_label("Theme")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    faults.forget(*OFFLINE)


def test_a_conversation_is_there_offline(
    devices: Devices, faults: Faults, site: Site
) -> None:
    """With its messages, after a reload; what is written then is sent when the network is back."""
    page = devices.enter("Mike", "/g/1")
    say(page, "kept on this device")
    saved(page)
    page.context.set_offline(True)
    page.reload()
    expect(page.get_by_text("kept on this device", exact=True).last).to_be_visible()
    say(page, "written offline")
    expect(page.locator(".waiting")).to_have_count(1)
    page.context.set_offline(False)
    expect(page.locator(".waiting")).to_have_count(0)
    stored = site.process.history(site.process.login(MIKE))
    texts = [each["content"] for each in stored]
    assert texts == ["kept on this device", "written offline"]
    faults.forget(*OFFLINE)


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0")


def test_what_was_read_is_shown_offline(
    devices: Devices, faults: Faults, site: Site
) -> None:
    """Also in a conversation with many unread messages, of which only the first were read."""
    Writer(site.process, "Ava").say_all([f"number {n}" for n in range(300)])
    page = devices.enter("Mike", "/g/1")
    expect(page.get_by_text("number 0", exact=True)).to_be_visible()
    page.context.set_offline(True)
    expect(page.locator(".connection-text")).to_contain_text("Offline")
    page.get_by_role("link", name="Chat").click()
    expect(page.get_by_text("Choose a conversation.")).to_be_visible()
    page.get_by_role("link", name="General").click()
    expect(page.locator(".message").first).to_contain_text("number")
    expect(page.get_by_text("could not be read")).to_have_count(0)
    page.context.set_offline(False)
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    faults.forget(*OFFLINE)


def scroll_to(page: Page, edge: str, index: int) -> None:
    """Scroll until an edge says that there is more. Rows that are stored come meanwhile."""

    def is_told() -> bool:
        page.locator(".message").nth(index).scroll_into_view_if_needed()
        return "could not be read" in page.locator(f".edge.{edge}").inner_text()

    until(is_told)


def test_what_is_stored_of_a_long_conversation_is_shown_offline(
    devices: Devices, faults: Faults, site: Site, api: Api
) -> None:
    """After a reload, where the reading ended. Both edges say that there is more.

    It comes by itself when the network is back, and what is read stays in its place.
    """
    Writer(site.process, "Ava").say_all([f"number {n}" for n in range(300)])
    api.do("Mike", "PUT", "/v1/groups/1/read", {"seq": 150})
    page = devices.enter("Mike", "/g/1")
    first_unread = page.get_by_text("number 148", exact=True)
    expect(first_unread).to_be_visible()
    saved(page)
    page.context.set_offline(True)
    page.reload()
    expect(first_unread).to_be_visible()
    scroll_to(page, "older", 0)
    scroll_to(page, "newer", -1)
    text = page.locator(".message .message-text").last.inner_text()
    last = page.get_by_text(text, exact=True)
    before = last.bounding_box()
    page.context.set_offline(False)
    expect(page.get_by_text("could not be read")).to_have_count(0)
    expect(page.locator(".message").last).not_to_contain_text(text)
    after = last.bounding_box()
    assert before and after and abs(before["y"] - after["y"]) <= 1
    faults.forget(*OFFLINE)


def test_signing_out_leaves_nothing(devices: Devices) -> None:
    """No message, no name; only the looks and the address for the next time."""
    page = devices.enter("Mike", "/g/1")
    say(page, "a private thought")
    saved(page)
    page.get_by_role("button", name="Your account").click()
    page.get_by_role("menuitem", name="Sign out").click()
    expect(page.get_by_text("You are signed out.")).to_be_visible()
    kept = page.evaluate(
        "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"
    )
    assert "private" not in kept and "chat-user" not in kept
