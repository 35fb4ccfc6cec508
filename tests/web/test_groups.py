"""Groups: their members, settings, bans and invitations, as each role sees and changes them."""

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.api import Api
from tests.web.pages import Devices, Faults, open_from_head
from tests.web.test_accessibility import violations_in_looks

LONG_NAME = "Wolfgang Amadeus Theophil Mozart von und zu Salzburg, Kapellmst."
ARABIC_NAME = "محمد عبد الله"


def open_members(page: Page) -> Locator:
    """Open the panel of members; return it."""
    open_from_head(page, "Members")
    panel = page.get_by_role("complementary", name="Members")
    panel.locator(".row-main").first.wait_for()
    return panel


def menu_of(page: Page, name: str) -> Locator:
    """Open the menu of a member; return it."""
    page.get_by_role("button", name=f"Actions for {name}").click()
    return page.get_by_role("menu", name=f"Actions for {name}")


def confirm(page: Page, action: str) -> None:
    """Press the button of a dialog, and wait until the dialog is gone."""
    page.get_by_role("dialog").get_by_role("button", name=action).click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_head_tells_name_topic_and_number(devices: Devices, api: Api) -> None:
    """Also after changes by others."""
    page = devices.enter("Mike", "/g/1")
    head = page.locator(".conversation-head")
    expect(head.get_by_role("heading", level=1)).to_have_text("General")
    expect(head).to_contain_text("2 members")
    api.do("Ava", "PATCH", "/v1/groups/1", {"name": "Everyone", "topic": "be kind"})
    expect(head.get_by_role("heading", level=1)).to_have_text("Everyone")
    expect(head).to_contain_text("be kind")
    api.add(api.register("Third"))
    expect(head).to_contain_text("3 members")


def test_members_are_listed_by_role_and_name(devices: Devices, api: Api) -> None:
    """The list follows what others do, and finds members by the beginnings of their names."""
    cai = api.register("Cai", display_name=LONG_NAME)
    for user in (
        cai,
        api.register("Bea"),
        api.register("abdul", display_name=ARABIC_NAME),
    ):
        api.add(user)
    page = devices.enter("Mike", "/g/1")
    panel = open_members(page)
    shown = panel.locator(".row-name > bdi")
    expect(shown).to_have_text(["Ava", "Bea", "Mike", LONG_NAME, ARABIC_NAME])
    api.do("Ava", "PATCH", f"/v1/groups/1/members/{cai}", {"role": "admin"})
    expect(panel.locator(".row")).to_have_count(8)
    expect(panel.get_by_role("heading", level=3)).to_have_text(
        ["Owner", "Admins 1", "Members 3"]
    )
    panel.get_by_role("searchbox").fill("moz")
    expect(shown).to_have_text([LONG_NAME])
    panel.get_by_role("searchbox").fill("nobody")
    expect(panel.get_by_role("status")).to_contain_text("No member has a name")
    assert not page.get_by_role("button", name="Actions for Bea").count()


def test_who_is_online_has_a_dot(devices: Devices, api: Api) -> None:
    """While they are."""
    api.add(api.register("Bea"))
    page = devices.enter("Mike", "/g/1")
    panel = open_members(page)
    ava = panel.locator(".row", has_text="Ava")
    expect(ava.get_by_text("online")).to_have_count(0)
    other = devices.enter("Ava")
    expect(ava.get_by_text("online")).to_have_count(1)
    other.context.close()
    expect(ava.get_by_text("online")).to_have_count(0)
    expect(panel.locator(".row", has_text="Bea").get_by_text("online")).to_have_count(0)


COMMANDS = {
    "owner": [
        "Make an admin",
        "Hand over the group",
        "Remove from the group",
        "Ban from the group",
    ],
    "admin": ["Remove from the group", "Ban from the group"],
    "member": [],
}


@pytest.mark.parametrize("role", COMMANDS)
def test_each_role_has_its_commands(role: str, devices: Devices, api: Api) -> None:
    """In the list and on the card of a member; an admin has none for the owner and for admins."""
    api.add(api.register("Bea"))
    cai = api.register("Cai")
    api.add(cai)
    api.do("Ava", "PATCH", f"/v1/groups/1/members/{cai}", {"role": "admin"})
    if role == "admin":
        api.do("Ava", "PATCH", "/v1/groups/1/members/2", {"role": "admin"})
    page = devices.enter("Ava" if role == "owner" else "Mike", "/g/1")
    panel = open_members(page)
    expect(panel.get_by_role("button", name="Add")).to_have_count(int(role != "member"))
    if COMMANDS[role]:
        items = menu_of(page, "Bea").get_by_role("menuitem")
        expect(items).to_have_text(COMMANDS[role])
        page.keyboard.press("Escape")
        expect(page.get_by_role("menu")).to_have_count(0)
    cais = page.get_by_role("button", name="Actions for Cai")
    expect(cais).to_have_count(int(role == "owner"))
    expect(page.get_by_role("button", name="Actions for Ava")).to_have_count(0)
    panel.get_by_role("button", name="Bea", exact=True).click()
    card = page.get_by_role("complementary", name="Profile")
    expect(card.locator(".panel-section").first).to_contain_text("Member")
    buttons = card.locator(".panel-section").first.get_by_role("button")
    expect(buttons).to_have_text(COMMANDS[role])


def test_roles_change_and_the_group_is_handed_over(devices: Devices, api: Api) -> None:
    """The new owner has to accept it; the name of the group is typed first."""
    page = devices.enter("Ava", "/g/1")
    panel = open_members(page)
    menu_of(page, "Mike").get_by_role("menuitem", name="Make an admin").click()
    expect(panel.get_by_role("heading", level=3)).to_have_text(["Owner", "Admins 1"])
    menu_of(page, "Mike").get_by_role("menuitem", name="Hand over").click()
    dialog = page.get_by_role("dialog", name="Hand over the group")
    button = dialog.get_by_role("button", name="Hand over")
    field = dialog.get_by_role("textbox")
    expect(field).to_be_focused()
    field.fill("Generals")
    expect(button).to_be_disabled()
    field.fill(" general ")
    button.click()
    expect(page.get_by_text("Mike is asked to become the owner")).to_be_visible()
    (invitation,) = api.do("Mike", "GET", "/v1/users/me/invitations")
    api.do("Mike", "POST", f"/v1/users/me/invitations/{invitation['id']}/accept")
    expect(panel.locator(".row-name").first).to_have_text("Mike")
    expect(page.get_by_role("button", name="Actions for Mike")).to_have_count(0)


def test_a_member_is_removed_and_another_one_banned(devices: Devices, api: Api) -> None:
    """After a question; the list follows, and the page of the one who was removed."""
    api.add(api.register("Bea"))
    page, mike = devices.enter("Ava", "/g/1"), devices.enter("Mike", "/g/1")
    panel = open_members(page)
    open_members(mike)
    menu_of(page, "Bea").get_by_role("menuitem", name="Ban").click()
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    expect(panel.locator(".row-name")).to_have_count(3)
    menu_of(page, "Bea").get_by_role("menuitem", name="Ban").click()
    confirm(page, "Ban from the group")
    expect(panel.locator(".row-name")).to_have_count(2)
    assert [ban["username"] for ban in api.do("Ava", "GET", "/v1/groups/1/bans")] == [
        "Bea"
    ]
    menu_of(page, "Mike").get_by_role("menuitem", name="Remove").click()
    confirm(page, "Remove from the group")
    expect(panel.locator(".row-name")).to_have_count(1)
    expect(mike.get_by_role("complementary")).to_have_count(0)


def test_a_refusal_is_said_where_it_happens(
    devices: Devices, api: Api, faults: Faults
) -> None:
    """The dialog stays open with the server's sentence."""
    page = devices.enter("Ava", "/g/1")
    open_members(page)
    menu_of(page, "Mike").get_by_role("menuitem", name="Remove").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    api.do("Ava", "DELETE", "/v1/groups/1/members/2")
    dialog.get_by_role("button", name="Remove").click()
    expect(dialog.get_by_role("alert")).to_contain_text("not a member")
    faults.claim("404")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_people_are_added_by_their_names(
    devices: Devices, api: Api, faults: Faults
) -> None:
    """A person who left before has to accept; who is a member cannot be added again."""
    bea = api.register("Bea")
    api.do("Mike", "DELETE", "/v1/groups/1/members/2")
    page = devices.enter("Ava", "/g/1")
    panel = open_members(page)
    panel.get_by_role("button", name="Add").click()
    dialog = page.get_by_role("dialog", name="Add people to General")
    field = dialog.get_by_role("searchbox")
    expect(field).to_be_focused()
    for name, outcome in (("be", "Added."), ("mik", "Invited.")):
        field.fill(name)
        dialog.get_by_role("listitem").get_by_role("button", name="Add").click()
        expect(dialog.locator(".row-outcome")).to_contain_text(outcome)
    field.fill("ava")
    expect(dialog.locator(".row-outcome")).to_have_text("A member")
    expect(dialog.get_by_role("listitem").get_by_role("button")).to_have_count(0)
    field.fill("zzz")
    expect(dialog.get_by_text("Nobody has a name")).to_be_visible()
    api.do("Ava", "PUT", f"/v1/groups/1/bans/{bea}")
    field.fill("bea")
    dialog.get_by_role("listitem").get_by_role("button", name="Add").click()
    expect(dialog.locator(".row-outcome")).to_contain_text("banned")
    faults.claim("403")
    page.keyboard.press("Escape")
    expect(panel.locator(".row-name > bdi")).to_have_text(["Ava"])


def test_a_person_is_blocked_on_their_card(devices: Devices, api: Api) -> None:
    """And written to from there."""
    page = devices.enter("Mike", "/g/1")
    open_members(page).get_by_role("button", name="Ava", exact=True).click()
    card = page.get_by_role("complementary", name="Profile")
    card.get_by_role("button", name="Block").click()
    expect(card.get_by_role("button", name="Unblock")).to_be_visible()
    assert [each["id"] for each in api.do("Mike", "GET", "/v1/users/blocked")] == [1]
    card.get_by_role("button", name="Unblock").click()
    expect(card.get_by_role("button", name="Block", exact=True)).to_be_visible()
    card.get_by_role("button", name="Back").click()
    expect(page.get_by_role("complementary", name="Members")).to_be_visible()
    page.get_by_role("button", name="Ava", exact=True).click()
    card.get_by_role("button", name="Message", exact=True).click()
    expect(page).to_have_url(re.compile("/d/1$"))


def test_a_long_list_is_drawn_in_part(devices: Devices, api: Api) -> None:
    """Of 10,000 members few are in the page; the arrow keys lead to the first and the last."""
    page = devices.enter("Mike", "/g/1")
    page.route(
        "**/v1/groups/1/members?**", lambda route: route.fulfill(**_page_of(route))
    )
    panel = open_members(page)
    expect(panel.get_by_role("heading", name="Members 10000")).to_be_visible()
    assert panel.locator(".row").count() < 80
    panel.locator(".row-main").first.focus()
    page.keyboard.press("End")
    expect(panel.get_by_role("button", name="person 10000", exact=True)).to_be_focused()
    assert panel.locator(".row").count() < 80
    page.keyboard.press("ArrowUp")
    expect(panel.get_by_role("button", name="person 9999", exact=True)).to_be_focused()
    page.keyboard.press("Home")
    expect(panel.get_by_role("button", name="person 1", exact=True)).to_be_focused()


def _page_of(route: Any) -> dict[str, Any]:
    """Return a page of 10,000 members, as the server would answer it."""
    url = route.request.url
    after = int(url.rpartition("after_id=")[2].partition("&")[0])
    # Nobody of them is a user whose name the page knows already.
    people = [
        {"id": 1000 + n, "username": f"person {n}", "role": "member"}
        for n in range(after + 1, after + 1001)
    ]
    path = f"/v1/groups/1/members?limit=1000&after_id={after + 1000}"
    link = {} if after == 9000 else {"Link": f'<{path}>; rel="next"'}
    return {"json": people, "headers": link}


def test_the_panel_is_closed_and_the_focus_goes_back(devices: Devices) -> None:
    """By its button, by Escape, and by going to another conversation."""
    page = devices.enter("Mike", "/g/1")
    button = page.get_by_role("main").get_by_role("button", name="Members")
    panel = open_members(page)
    expect(panel.get_by_role("heading", level=2)).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    open_members(page).get_by_role("button", name="Close").click()
    expect(button).to_be_focused()
    field = open_members(page).get_by_role("searchbox")
    field.fill("Av")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(field).to_be_focused()
    page.get_by_role("link", name="Chat").click()
    expect(page.get_by_role("complementary")).to_have_count(0)


def test_each_panel_keeps_the_rules(devices: Devices, api: Api) -> None:
    """In each theme, wide and narrow, also with long and with Arabic names."""
    for name, shown in (("Bea", LONG_NAME), ("Cai", ARABIC_NAME)):
        api.add(api.register(name, display_name=shown))
    page = devices.enter("Ava", "/g/1")
    panel = open_members(page)
    assert violations_in_looks(page) == [], "members"
    panel.get_by_role("button", name="Mike", exact=True).click()
    page.get_by_role("button", name="Block").wait_for()
    assert violations_in_looks(page) == [], "profile"
    page.get_by_role("button", name="Hand over").click()
    page.get_by_role("dialog").wait_for()
    assert violations_in_looks(page) == [], "handing over"
