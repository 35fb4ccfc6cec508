"""The panel of a group's settings: what each role changes, links, bans, and the ways to end."""

import re

import pytest
from playwright.sync_api import Locator, Page, Response, expect

from tests.web.api import Api
from tests.web.pages import Devices, Faults
from tests.web.test_accessibility import violations_in_looks

CHOICES = {
    "Who may write": "may_post",
    "Who may add and invite people": "may_invite",
    "Who may pin messages": "may_pin",
    "Visibility": "visibility",
    "History for new members": "history",
}
OWN = {"owner": 5, "admin": 3, "member": 0}


def open_settings(page: Page) -> Locator:
    """Open the panel by the name of the group; return it."""
    page.locator(".conversation-head").get_by_role("heading").get_by_role(
        "button"
    ).click()
    panel = page.get_by_role("complementary", name="Group settings")
    panel.get_by_role("heading", name="Rules").wait_for()
    return panel


def settings(api: Api) -> dict[str, object]:
    """Return the settings of group 1."""
    found: dict[str, object] = api.do("Ava", "GET", "/v1/groups/1")
    return found


def is_change(response: Response) -> bool:
    """Whether it answers a change of the group. The page may also read the group."""
    request = response.request
    return request.method == "PATCH" and request.url.endswith("/v1/groups/1")


@pytest.mark.parametrize("role", OWN)
def test_each_role_changes_its_settings(role: str, devices: Devices, api: Api) -> None:
    """And reads the others. Each choice is saved at once."""
    if role == "admin":
        api.do("Ava", "PATCH", "/v1/groups/1/members/2", {"role": "admin"})
    page = devices.enter("Ava" if role == "owner" else "Mike", "/g/1")
    panel = open_settings(page)
    rules = panel.locator(".panel-section", has_text="Rules")
    expect(rules.get_by_role("combobox")).to_have_count(OWN[role])
    expect(rules.get_by_role("term")).to_have_count(5 - OWN[role])
    expect(panel.get_by_role("textbox", name="Topic")).to_have_count(
        int(role != "member")
    )
    for heading in ("Invitation links", "Banned people"):
        found = panel.get_by_role("heading", name=heading)
        expect(found).to_have_count(int(role != "member"))
    for label in [*CHOICES][: OWN[role]]:
        field = rules.get_by_label(label)
        (other,) = {"0", "1"} - {
            str(field.evaluate("(select) => select.selectedIndex"))
        }
        with page.expect_response(is_change):
            field.select_option(index=int(other))
        chosen = field.evaluate("(select) => select.value")
        expect(field).to_be_enabled()
        assert settings(api)[CHOICES[label]] == chosen
    expect(panel.get_by_role("alert").filter(has_text=re.compile("."))).to_have_count(0)


def test_name_and_topic_are_saved_by_a_button(devices: Devices, api: Api) -> None:
    """Others see them at once. A change by others shows in the fields."""
    page, mike = devices.enter("Ava", "/g/1"), devices.enter("Mike", "/g/1")
    panel = open_settings(page)
    name = panel.get_by_role("textbox", name="Name")
    name.fill("Everyone 🍎")
    panel.get_by_role("button", name="Save").click()
    expect(mike.get_by_role("heading", level=1)).to_have_text("Everyone 🍎")
    expect(panel.get_by_role("button", name="Save")).to_have_count(0)
    api.do("Ava", "PATCH", "/v1/groups/1", {"topic": "be kind"})
    topic = panel.get_by_role("textbox", name="Topic")
    expect(topic).to_have_value("be kind")
    topic.fill("be quick")
    panel.get_by_role("button", name="Cancel").click()
    expect(topic).to_have_value("be kind")
    name.fill(" ")
    expect(panel.get_by_role("button", name="Save")).to_be_disabled()


def test_a_refusal_is_said_at_its_field(
    devices: Devices, api: Api, faults: Faults
) -> None:
    """With the server's sentence; a choice goes back to what it was."""
    page = devices.enter("Ava", "/g/1")
    panel = open_settings(page)
    refusal = {"error": "Nobody may do this today", "code": "a_new_code"}
    page.route(
        "**/v1/groups/1",
        lambda route: (
            route.fulfill(status=403, json=refusal)
            if route.request.method == "PATCH"
            else route.fallback()
        ),
    )
    posting = panel.get_by_label("Who may write")
    posting.select_option("admins")
    expect(posting).to_have_value("all")
    expect(posting).to_have_accessible_description(re.compile("Nobody may do this"))
    name = panel.get_by_role("textbox", name="Name")
    name.fill("Other")
    panel.get_by_role("button", name="Save").click()
    expect(name).to_have_accessible_description("Nobody may do this today")
    expect(name).to_have_value("Other")
    assert settings(api)["name"] == "General"
    faults.claim("403")


def test_a_link_is_made_shown_once_and_revoked(devices: Devices, api: Api) -> None:
    """The link is copied whole; it works until it is revoked."""
    api.register("Bea")
    page = devices.enter(
        "Ava", "/g/1", permissions=["clipboard-read", "clipboard-write"]
    )
    panel = open_settings(page)
    panel.get_by_label("Valid for").select_option("1 day")
    panel.get_by_label("Uses").select_option("10 uses")
    panel.get_by_role("button", name="Make a link").click()
    link = panel.get_by_role("textbox", name="The link is shown only now")
    expect(link).to_have_value(re.compile(r"^http://127\.0\.0\.1:\d+/join#[\w-]+$"))
    panel.get_by_role("button", name="Copy link").click()
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    address = link.input_value()
    assert page.evaluate("() => navigator.clipboard.readText()") == address
    rows = panel.get_by_role("list", name="Invitation links").get_by_role("listitem")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("10 uses left")
    expect(rows).to_contain_text("by Ava")
    api.do("Bea", "POST", f"/v1/invites/{address.partition('#')[2]}")
    panel.get_by_role("button", name="Close").click()
    panel = open_settings(page)
    expect(rows).to_contain_text("9 uses left")
    expect(link).to_have_count(0)
    rows.get_by_role("button", name="Revoke").click()
    expect(panel.get_by_text("There are no valid links.")).to_be_visible()
    assert api.do("Ava", "GET", "/v1/groups/1/invites") == []


def test_a_ban_is_lifted(devices: Devices, api: Api) -> None:
    """The list follows bans by others."""
    page = devices.enter("Ava", "/g/1")
    panel = open_settings(page)
    expect(panel.get_by_text("Nobody is banned.")).to_be_visible()
    api.do("Ava", "PUT", "/v1/groups/1/bans/2")
    rows = panel.get_by_role("list", name="Banned people").get_by_role("listitem")
    expect(rows).to_contain_text("Mike")
    rows.get_by_role("button", name="Lift").click()
    expect(panel.get_by_text("Nobody is banned.")).to_be_visible()
    assert api.do("Ava", "GET", "/v1/groups/1/bans") == []


def test_a_group_is_archived_and_brought_back(devices: Devices, api: Api) -> None:
    """Meanwhile no other setting can be changed."""
    page = devices.enter("Ava", "/g/1")
    panel = open_settings(page)
    panel.get_by_role("button", name="Archive the group").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Archive the group").click()
    expect(panel.get_by_text("This group is archived")).to_be_visible()
    expect(page.locator(".conversation-head").get_by_text("Archived")).to_be_visible()
    expect(panel.get_by_role("combobox")).to_have_count(0)
    panel.get_by_role("button", name="Bring the group back").click()
    dialog.get_by_role("button", name="Bring the group back").click()
    expect(panel.get_by_role("combobox").first).to_be_visible()
    assert settings(api)["is_archived"] is False


def test_a_member_leaves_and_the_owner_deletes(devices: Devices, api: Api) -> None:
    """The owner is told to hand the group over first, and types its name to delete it."""
    page, mike = devices.enter("Ava", "/g/1"), devices.enter("Mike", "/g/1")
    panel = open_settings(page)
    expect(panel.get_by_text("first hand it over to another member")).to_be_visible()
    expect(panel.get_by_role("button", name="Leave the group")).to_have_count(0)
    open_settings(mike).get_by_role("button", name="Leave the group").click()
    mike.get_by_role("dialog").get_by_role("button", name="Leave the group").click()
    expect(mike.get_by_role("complementary")).to_have_count(0)
    expect(page.locator(".conversation-head")).to_contain_text("1 member")
    panel.get_by_role("button", name="Delete the group").click()
    dialog = page.get_by_role("dialog", name="Delete the group")
    button = dialog.get_by_role("button", name="Delete the group")
    expect(button).to_be_disabled()
    dialog.get_by_role("textbox").fill("General")
    button.click()
    expect(page.get_by_role("complementary")).to_have_count(0)
    assert api.do("Ava", "GET", "/v1/groups") == []


def test_the_settings_keep_the_rules(devices: Devices, api: Api) -> None:
    """For the owner and for a member, in each theme, wide and narrow."""
    api.do("Ava", "PATCH", "/v1/groups/1", {"topic": "be kind"})
    for who in ("Ava", "Mike"):
        page = devices.enter(who, "/g/1")
        open_settings(page)
        assert violations_in_looks(page) == [], who
