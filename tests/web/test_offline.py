"""The page without a network, and as an installed app."""

import re

from playwright.sync_api import Page, expect

from tests.web.pages import Devices, Faults
from tests.web.test_page import until_worker
from tests.web.test_talking import say


def saved(page: Page) -> None:
    """Wait until the local copy has the last message, and the worker its files."""
    until_worker(page)
    expect(page.locator(".waiting")).to_have_count(0)
    page.evaluate("() => dispatchEvent(new Event('pagehide'))")


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


def test_the_last_messages_are_there_offline(devices: Devices, faults: Faults) -> None:
    """After a reload; and a message that is written then is sent later."""
    page = devices.enter("Mike", "/g/1")
    say(page, "kept on this device")
    expect(
        page.locator(".message").get_by_text("kept on this device").first
    ).to_be_visible()
    saved(page)
    page.context.set_offline(True)
    page.reload()
    expect(page.get_by_role("link", name=re.compile("General"))).to_be_visible()
    expect(
        page.locator(".message").get_by_text("kept on this device").first
    ).to_be_visible()
    expect(page.locator(".connection-text")).to_contain_text("Offline")
    say(page, "written offline")
    expect(page.locator(".waiting")).to_have_count(1)
    page.goto("/settings")
    expect(page.get_by_label("Theme")).to_be_visible()
    page.context.set_offline(False)
    page.goto("/g/1")
    expect(
        page.locator(".message:not(.waiting)").get_by_text("written offline")
    ).to_be_visible()
    faults.found = [each for each in faults.found if "ERR_INTERNET" not in each]


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
