"""A whole day without a mouse."""

import re

from playwright.sync_api import Page, expect

from tests.web.filled import fill
from tests.web.pages import Devices, Site
from tests.web.test_sidebar import with_many_groups

WHAT = """() => {
  const at = document.activeElement;
  return at.ariaLabel || at.labels?.[0]?.textContent ||
    at.querySelector("[aria-label]")?.ariaLabel || at.textContent;
}"""


def focus(page: Page) -> str:
    """Return the name of what has the focus."""
    name: str = page.evaluate(WHAT)
    return name


def tab_to(page: Page, name: str) -> None:
    """Press Tab until something with this name has the focus."""
    for _ in range(80):
        if name in focus(page):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no Tab leads to {name!r}")


def open_palette(page: Page) -> None:
    """Open the palette, and wait until it takes keys."""
    # No palette opens over a dialog, and an earlier one may not have gone yet.
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.press("Control+K")
    expect(page.locator(".palette input")).to_be_focused()


def palette(page: Page, text: str, first: str | None = None) -> None:
    """Open the palette, and type; wait until its first choice has this text, or the text typed."""
    open_palette(page)
    page.keyboard.type(text)
    choice = page.locator(".palette").get_by_role("option").first
    expect(choice).to_contain_text(first or text, ignore_case=True)


def until_open(page: Page, heading: str) -> None:
    """Wait until a conversation is open."""
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def test_a_day_without_a_mouse(devices: Devices, site: Site) -> None:
    """Sign in, read, write, mute, make a group, change a setting, sign out."""
    fill(site.process)
    page = devices.open("/")
    expect(page.get_by_label("E-mail address")).to_be_focused()
    page.keyboard.type("mike@temp.com")
    page.keyboard.press("Tab")
    page.keyboard.type("password")
    page.keyboard.press("Enter")
    page.locator(".shell").wait_for()
    # Read what is new, and answer.
    expect(page.locator(".group-row").nth(9)).to_be_visible()
    open_palette(page)
    expect(page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
    page.keyboard.type("lunch")
    expect(page.get_by_role("option").first).to_contain_text("Lunch")
    page.keyboard.press("Enter")
    until_open(page, "Lunch 🍜")
    expect(page.get_by_role("textbox", name="Message")).to_be_visible()
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.type("I come along")
    expect(page.get_by_role("textbox", name="Message")).to_have_value("I come along")
    page.keyboard.press("Enter")
    expect(page.locator(".message").get_by_text("I come along")).to_be_visible()
    # Mute a group by its row in the side list. It is read, so its menu has no other "M" before.
    expect(page.get_by_role("link", name="Lunch 🍜", exact=True)).to_be_visible()
    page.keyboard.press("F6")
    page.keyboard.press("Shift+F6")
    tab_to(page, "Menu of Lunch")
    page.keyboard.press("Enter")
    items = page.get_by_role("menuitem")
    expect(items.first).to_be_focused()
    expect(items.filter(has_text="Mark as read")).to_have_count(0)
    page.keyboard.press("m")
    page.keyboard.press("m")
    expect(items.filter(has_text="Mute")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="For a week")).to_be_visible()
    expect(items.first).to_be_focused()
    page.keyboard.press("End")
    expect(items.last).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name=re.compile("Lunch.*muted"))).to_be_visible()
    # Make a group.
    palette(page, "new group")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Name of the group")).to_be_focused()
    page.keyboard.type("Night shift")
    page.keyboard.press("Enter")
    until_open(page, "Night shift")
    # Change a setting, and leave.
    palette(page, "settings")
    page.keyboard.press("Enter")
    until_open(page, "Settings")
    page.get_by_label("Text size").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("html")).to_have_attribute("data-text-size", "large")
    palette(page, "sign out")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You are signed out.")).to_be_visible()


def test_steps_through_the_conversations(devices: Devices, site: Site) -> None:
    """In the order of the side list; with Shift, those that have something unread."""
    fill(site.process)
    page = devices.enter("Mike")
    expect(page.locator(".group-row").nth(9)).to_be_visible()
    page.keyboard.press("Alt+ArrowDown")
    until_open(page, "Ava")
    page.keyboard.press("Alt+ArrowDown")
    until_open(page, "Nora Schmidt-Lüdenscheid")
    page.keyboard.press("Alt+ArrowUp")
    until_open(page, "Ava")
    page.goto("/g/5")
    until_open(page, "Lunch 🍜")
    expect(page.locator(".group-row").nth(9)).to_be_visible()
    page.keyboard.press("Alt+Shift+ArrowDown")
    until_open(page, "أخبار الفريق")
    # The next one is muted, and mentions nobody.
    page.keyboard.press("Alt+Shift+ArrowDown")
    until_open(page, "Design review")
    page.keyboard.press("Alt+Shift+ArrowDown")
    until_open(page, "Design review")


def test_regions(devices: Devices) -> None:
    """F6 goes round the parts of the page, and Shift-F6 back."""
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".group-row")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Message")).to_be_visible()
    page.keyboard.press("F6")
    assert focus(page) == "General"
    seen = []
    for _ in range(6):
        page.keyboard.press("F6")
        seen.append(focus(page))
        if seen[-1] == "General":
            break
    assert seen[-1] == "General" and "Message" in "".join(seen)
    page.keyboard.press("Shift+F6")
    page.keyboard.press("F6")
    assert focus(page) == "General"


def test_keys_type_where_they_should(devices: Devices) -> None:
    """Letters go to the composer, but not out of a field; `?` shows the keys; Esc closes them."""
    page = devices.enter("Mike", "/g/1")
    field = page.get_by_role("textbox", name="Message")
    link = page.get_by_role("link", name="General", exact=True)
    expect(field).to_be_visible()
    link.focus()
    page.keyboard.type("hi?")
    expect(field).to_have_value("hi?")
    link.focus()
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(dialog).to_be_visible()
    page.keyboard.type("x")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(link).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_be_focused()
    expect(field).to_have_value("hi?")
    page.keyboard.press("Control+Shift+F")
    until_open(page, "Search")


def test_each_tab_stop_is_reached_and_left(devices: Devices, site: Site) -> None:
    """From the start of the page around to it again, at each address."""
    fill(site.process)
    page = devices.enter("Mike")
    for address in (
        "/",
        "/g/2",
        "/settings",
        "/settings/profile",
        "/settings/sessions",
    ):
        page.goto(address)
        page.locator(".shell").wait_for()
        expect(page.locator(".group-row").first).to_be_visible()
        page.evaluate("() => document.activeElement.blur()")
        seen: list[str] = []
        for _ in range(200):
            page.keyboard.press("Tab")
            at = page.evaluate("() => document.activeElement === document.body")
            if at and seen:
                break
            seen.append(focus(page))
        else:
            raise AssertionError(f"{address} has a trap: {seen[-5:]}")
        for name in ("Skip to the conversation", "Chat", "Go to", "Your account"):
            assert any(name in each for each in seen), (address, name, seen)


def test_the_focus_is_back_after_each_dialog(devices: Devices) -> None:
    """Where it was before the dialog, also if a menu opened it."""
    page = devices.enter("Mike", "/settings/profile")
    new = page.get_by_role("button", name="New conversation")
    new.focus()
    for item in (
        "Write to someone",
        "New group",
        "Find a public group",
        "Join by a code",
    ):
        page.keyboard.press("Enter")
        page.get_by_role("menuitem", name=item).press("Enter")
        expect(page.get_by_role("dialog", name=item)).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(new).to_be_focused()
    button = page.get_by_role("button", name="Delete account")
    button.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    open_palette(page)
    page.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_the_palette(devices: Devices, site: Site) -> None:
    """Empty it has what mentions me, then what is unread; else groups, people and commands."""
    filled = fill(site.process)
    page = devices.enter("Mike")
    expect(page.locator(".group-row").nth(9)).to_be_visible()
    open_palette(page)
    options = page.get_by_role("option")
    expect(options.nth(2)).to_contain_text("Design review")
    expect(options.nth(3)).to_contain_text("General")
    page.keyboard.type("Theo")
    expect(options.first).to_contain_text("Theodor")
    expect(options.first).to_contain_text("Person")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/d/{filled.ids['Theodor']}$"))
    palette(page, "a word that no group has", "Search")
    expect(options).to_have_count(1)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search\?q=a\+word"))
    # A combobox says which option is chosen.
    open_palette(page)
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    field = page.locator(".palette input")
    chosen = field.get_attribute("aria-activedescendant")
    expect(page.locator(f"#{chosen}")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")


def test_the_palette_answers_soon(devices: Devices) -> None:
    """With 10,000 groups; the tests of the ranking have the time of a key."""
    context = devices.new()
    context.route(re.compile("/v1/start"), with_many_groups)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(page.locator(".group-row").first).to_be_visible()
    palette(page, "Group 77")
    assert page.get_by_role("option").count() < 40


def test_making_a_group_and_finding_one(devices: Devices, site: Site) -> None:
    """By name, among the public ones, by a person, and by a code."""
    filled = fill(site.process)
    made = filled.ask("POST", "/v1/groups", "Ava", {"name": "Open house"})["group_id"]
    filled.ask("PATCH", f"/v1/groups/{made}", "Ava", {"visibility": "public"})
    shop = filled.ask("POST", "/v1/groups", "Ava", {"name": "Closed shop"})["group_id"]
    code = filled.ask("POST", f"/v1/groups/{shop}/invites", "Ava", {})["code"]
    page = devices.enter("Mike")
    new = page.get_by_role("button", name="New conversation")
    new.click()
    page.get_by_role("menuitem", name="Find a public group").click()
    page.get_by_label("Search by name").fill("open")
    page.get_by_role("dialog").get_by_role("button", name="Open house").click()
    until_open(page, "Open house")
    new.click()
    page.get_by_role("menuitem", name="Write to someone").click()
    page.get_by_label("Search by name").fill("nora")
    page.get_by_role("dialog").get_by_role("button", name="Nora").click()
    until_open(page, "Nora Schmidt-Lüdenscheid")
    new.click()
    page.get_by_role("menuitem", name="Join by a code").click()
    page.get_by_label("Code or link").fill("two words")
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_label("Code or link")).to_have_accessible_description(
        re.compile("neither a code")
    )
    page.get_by_label("Code or link").fill(f"{site.origin}/join#{code}")
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("main").get_by_text("Closed shop")).to_be_visible()


def test_invitations_are_answered(devices: Devices, site: Site) -> None:
    """Those who left are asked before they are back in."""
    filled = fill(site.process)
    page = devices.enter("Mike")
    design = filled.groups["Design review"]
    filled.ask("DELETE", f"/v1/groups/{design}/members/{filled.ids['Mike']}", "Mike")
    member = {"user_id": filled.ids["Mike"]}
    filled.ask("POST", f"/v1/groups/{design}/members", "Ava", member)
    page.get_by_role("button", name="1 invitation").click()
    page.get_by_role("button", name="Accept Design review").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("link", name=re.compile("Design review"))).to_be_visible()
    expect(page.get_by_role("button", name="1 invitation")).to_have_count(0)
