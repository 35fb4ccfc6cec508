"""The settings: they hold at once, in every tab and on every device, and after a reload."""

import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.web.pages import Devices, Faults, Site


def choose(page: Page, label: str, value: str) -> None:
    """Choose one of several values of a setting."""
    page.get_by_label(label, exact=True).select_option(value)


def test_looks_change_at_once_everywhere(devices: Devices) -> None:
    """The theme, the size of the text, the density and the movement."""
    here = devices.enter("Mike", "/settings")
    tab = here.context.new_page()
    tab.goto("/g/1")
    tab.locator(".shell").wait_for()
    other = devices.enter("Mike")
    light = here.evaluate("() => getComputedStyle(document.body).color")
    choose(here, "Theme", "Dark")
    choose(here, "Text size", "Large")
    choose(here, "Side list", "Compact")
    choose(here, "Less movement", "Always")
    for page in (here, tab, other):
        root = page.locator("html")
        expect(root).to_have_attribute("data-theme", "dark")
        expect(root).to_have_attribute("data-text-size", "large")
        expect(root).to_have_attribute("data-density", "compact")
        expect(root).to_have_attribute("data-motion", "reduced")
        expect(page.locator("body")).not_to_have_css("color", light)
    row = other.locator(".group-row").first
    assert (
        row.evaluate("(row) => row.offsetHeight") == 45
    )  # 40 px, of 18 in place of 16
    other.reload()
    expect(other.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_page_speaks_german(devices: Devices) -> None:
    """At once; and before signing in, as the browser wants it."""
    page = devices.enter("Mike", "/settings")
    choose(page, "Language", "Deutsch")
    expect(page.get_by_role("heading", level=1)).to_have_text("Einstellungen")
    expect(page.locator("html")).to_have_attribute("lang", "de")
    german = devices.open("/", locale="de-AT")
    expect(german.get_by_role("heading", level=1)).to_have_text("Anmelden")


def test_the_profile(devices: Devices, tmp_path: Path) -> None:
    """Others see the name, and the part of the picture that was chosen."""
    picture = tmp_path / "wide.png"
    image = Image.new("RGB", (900, 600), "red")
    image.paste("blue", (0, 0, 100, 600))
    image.save(picture)
    ava = devices.enter("Ava", "/g/1")
    page = devices.enter("Mike", "/settings/profile")
    expect(page.get_by_label("E-mail address")).to_have_value("mike@temp.com")
    page.get_by_label("Shown name").fill("Michael")
    page.get_by_label("Status").fill("on holiday")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_role("button", name="Your account: Michael")).to_be_visible()
    page.get_by_label("Choose a picture").set_input_files(picture)
    part = page.get_by_role("img", name=re.compile("Part of the picture"))
    part.focus()
    for _ in range(20):
        page.keyboard.press("ArrowLeft")
    page.get_by_role("button", name="Use this part").click()
    avatar = page.locator("main img.avatar")
    expect(avatar).to_be_visible()
    pixels = avatar.evaluate("""async (img) => {
          await img.decode();
          const canvas = new OffscreenCanvas(img.naturalWidth, img.naturalHeight);
          const context = canvas.getContext("2d", { willReadFrequently: true });
          context.drawImage(img, 0, 0);
          const at = (x) => [...context.getImageData(x, 200, 1, 1).data];
          return { width: img.naturalWidth, height: img.naturalHeight, start: at(5), end: at(500) };
        }""")
    assert (pixels["width"], pixels["height"]) == (512, 512)
    assert pixels["start"][2] > 200 and pixels["end"][0] > 200
    expect(page.get_by_label("Choose a picture")).to_be_focused()
    page.goto("/g/1")
    page.get_by_role("textbox", name="Message").fill("hello")
    page.keyboard.press("Enter")
    expect(ava.get_by_text("Michael").first).to_be_visible()
    page.goto("/settings/profile")
    page.get_by_role("button", name="Remove the picture").click()
    expect(avatar).to_have_count(0)


def test_what_is_no_picture_is_refused(devices: Devices, tmp_path: Path) -> None:
    """With a sentence, and without a request."""
    page = devices.enter("Mike", "/settings/profile")
    file = tmp_path / "text.png"
    file.write_text("no picture")
    page.get_by_label("Choose a picture").set_input_files(file)
    expect(page.get_by_text("This file cannot be shown as a picture.")).to_be_visible()


def test_the_password(devices: Devices, faults: Faults) -> None:
    """A wrong one is told at its field; the change ends the other logins."""
    other = devices.enter("Mike")
    page = devices.enter("Mike", "/settings/profile")
    old = page.get_by_label("Current password")
    old.fill("wrong password")
    page.get_by_label("New password").fill("correct horse battery")
    page.get_by_role("button", name="Change password").click()
    expect(old).to_have_accessible_description("The password is wrong.")
    faults.claim("401")
    old.fill("password")
    page.get_by_role("button", name="Change password").click()
    expect(page.get_by_text("1 other device is signed out.")).to_be_visible()
    expect(other.get_by_text("This login was ended.")).to_be_visible()


def test_the_devices(devices: Devices) -> None:
    """One is ended, then all others, then all."""
    others = [devices.enter("Mike") for _ in range(3)]
    page = devices.enter("Mike", "/settings/sessions")
    lines = page.locator(".line")
    expect(lines).to_have_count(4)
    expect(lines.first).to_contain_text("Chrome on Linux")
    expect(lines.first).to_contain_text("This device")
    page.get_by_role("button", name="Sign out Chrome on Linux").first.click()
    expect(lines).to_have_count(3)
    expect(others[2].get_by_text("This login was ended.")).to_be_visible()
    page.get_by_role("button", name="Sign out all others").click()
    expect(lines).to_have_count(1)
    for other in others:
        expect(other.get_by_text("This login was ended.")).to_be_visible()
    page.get_by_role("button", name="Sign out everywhere").click()
    expect(page.get_by_text("You are signed out.")).to_be_visible()


def test_blocked_people(devices: Devices, site: Site) -> None:
    """Those who are blocked are listed, and can be freed."""
    token = site.process.login("mike@temp.com")
    status, _ = site.process.request("PUT", "/v1/users/1/block", token=token)
    assert status == 200
    page = devices.enter("Mike", "/settings/profile")
    page.get_by_role("button", name="Unblock Ava").click()
    expect(page.get_by_text("You have blocked nobody.")).to_be_visible()


def test_the_data_can_be_downloaded(devices: Devices) -> None:
    """As a file, by the cookie."""
    page = devices.enter("Mike", "/settings/profile")
    with page.expect_download() as started:
        page.get_by_role("link", name="Download").click()
    assert "mike@temp.com" in Path(started.value.path()).read_text()


def test_the_account_can_be_deleted(devices: Devices, faults: Faults) -> None:
    """After the password was typed; nothing of it stays on the device."""
    page = devices.enter("Mike", "/settings/profile")
    page.get_by_role("button", name="Delete account").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Password", exact=True).fill("wrong password")
    dialog.get_by_role("button", name="Delete account").click()
    expect(dialog.get_by_text("The password is wrong.")).to_be_visible()
    faults.claim("401")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Delete account")).to_be_focused()
    page.keyboard.press("Enter")
    dialog.get_by_label("Erase all of them").check()
    dialog.get_by_label("Password", exact=True).fill("password")
    dialog.get_by_role("button", name="Delete account").click()
    expect(page.get_by_text("Your account is deleted.")).to_be_visible()
