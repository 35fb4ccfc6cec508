"""The panels of one message, and the pins: they follow what others do meanwhile."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.support.waiting import until
from tests.web.api import Api
from tests.web.pages import Devices, Faults, open_from_head
from tests.web.test_accessibility import SIZES, violations_in_looks

TITLES = {
    "replies": "Replies",
    "readers": "Seen by",
    "reactions": "Reactions",
    "versions": "Earlier versions",
}


def open_panel(page: Page, name: str, seq: int) -> Locator:
    """Open a panel of a message by its menu, or by its number of replies; return it."""
    row = page.locator(f'[data-row="{seq}"]')
    if name == "replies":
        row.get_by_role("button", name=re.compile(r"\d (reply|replies)")).click()
    else:
        row.locator(".text").click(button="right")
        page.get_by_role("menuitem", name=TITLES[name], exact=True).click()
    return page.get_by_role("complementary", name=TITLES[name])


def open_pins(page: Page) -> Locator:
    """Open the panel of pinned messages; return it."""
    open_from_head(page, "Pinned messages")
    return page.get_by_role("complementary", name="Pinned messages")


def test_pins_are_shown_and_taken_off(devices: Devices, api: Api) -> None:
    """Those who may pin take pins off; others see them. Each leads to its message."""
    seqs = [api.say("Ava", f"number **{n}**")["seq"] for n in range(3)]
    page, mike = devices.enter("Ava", "/g/1"), devices.enter("Mike", "/g/1")
    panel, other = open_pins(page), open_pins(mike)
    expect(panel.get_by_text("No message is pinned.")).to_be_visible()
    for seq in seqs[:2]:
        api.do("Ava", "PUT", f"/v1/groups/1/pins/{seq}")
    expect(other.get_by_role("listitem")).to_have_count(2)
    expect(other.get_by_role("listitem").first.locator("strong")).to_have_text("1")
    expect(other.get_by_role("button", name="Unpin")).to_have_count(0)
    expect(panel.get_by_role("listitem")).to_have_count(2)
    panel.get_by_role("button", name="Unpin").first.click()
    expect(panel.get_by_role("listitem")).to_have_count(1)
    expect(other.get_by_role("listitem")).to_have_count(1)
    other.get_by_role("listitem").get_by_role("link", name="Go to the message").click()
    expect(mike).to_have_url(re.compile(f"/g/1/{seqs[0]}$"))
    expect(other).to_be_visible()


def test_replies_are_read_and_follow(devices: Devices, api: Api) -> None:
    """The oldest first, with the message above them; new, edited and deleted ones at once."""
    message = api.say("Ava", "who comes?")
    for number in range(60):
        api.say("Mike", f"reply {number}", reply_to=message["id"])
    page = devices.enter("Mike", f"/g/1/{message['seq']}")
    panel = open_panel(page, "replies", message["seq"])
    expect(panel.get_by_role("listitem").first).to_contain_text("who comes?")
    replies = panel.get_by_role("list", name="Replies").get_by_role("listitem")
    expect(replies.last).to_contain_text("reply 59")
    panel.get_by_role("button", name="Older replies").click()
    expect(replies).to_have_count(60)
    expect(replies.first).to_contain_text("reply 0")
    new = api.say("Ava", "one more", reply_to=message["id"])
    expect(replies.last).to_contain_text("one more")
    path = f"/v1/groups/1/messages/{new['seq']}"
    api.do("Ava", "PATCH", path, {"content": "changed"})
    expect(replies.last).to_contain_text("changed")
    api.do("Ava", "DELETE", path)
    expect(replies).to_have_count(60)
    api.say("Ava", "not a reply")
    api.say("Ava", "the last", reply_to=message["id"])
    expect(replies).to_have_count(61)


@pytest.mark.parametrize("size", SIZES)
def test_a_reply_is_begun_in_the_panel(size: str, devices: Devices, api: Api) -> None:
    """In the field of the conversation, which keeps what is written there already."""
    message = api.say("Ava", "who comes?")
    api.say("Ava", "please", reply_to=message["id"])
    width, height = SIZES[size]
    page = devices.enter("Mike", "/g/1", viewport={"width": width, "height": height})
    field = page.get_by_role("textbox", name="Message")
    field.fill("I do")
    panel = open_panel(page, "replies", message["seq"])
    panel.get_by_role("button", name="Reply").click()
    expect(field).to_be_focused()
    expect(field).to_have_value("I do")
    field.press("Enter")
    quote = page.locator("[data-row]", has_text="I do").locator(".quote")
    expect(quote).to_contain_text("who comes?")
    replies = f"/v1/groups/1/messages/{message['seq']}/replies"
    until(lambda: api.do("Ava", "GET", replies)["count"] == 2)


def test_who_has_read_and_reacted(devices: Devices, api: Api) -> None:
    """By person, and by reaction; each person leads to their profile and back."""
    seq = api.say("Ava", "hello")["seq"]
    page = devices.enter("Ava", "/g/1")
    panel = open_panel(page, "readers", seq)
    expect(panel.get_by_role("status")).to_contain_text("Nobody has read it")
    api.do("Mike", "PUT", "/v1/groups/1/read", {"seq": seq})
    expect(panel.locator(".row-name")).to_have_text(["Mike"])
    panel.get_by_role("button", name="Mike").click()
    page.get_by_role("button", name="Back", exact=True).click()
    expect(panel).to_be_visible()
    api.add(api.register("Bea", display_name="Bea B."))
    api.do("Ava", "PUT", f"/v1/groups/1/messages/{seq}/reactions/no")
    panel = open_panel(page, "reactions", seq)
    expect(panel.get_by_role("heading", level=3)).to_have_text("no 1")
    api.do("Ava", "DELETE", f"/v1/groups/1/messages/{seq}/reactions/no")
    expect(panel.get_by_role("status")).to_have_text("No reactions.")
    for name, emoji in (
        ("Mike", "%F0%9F%8D%8E"),
        ("Bea", "%F0%9F%8D%8E"),
        ("Bea", "ok"),
    ):
        api.do(name, "PUT", f"/v1/groups/1/messages/{seq}/reactions/{emoji}")
    expect(panel.get_by_role("heading", level=3)).to_have_text(["🍎 2", "ok 1"])
    expect(panel.locator(".row-name")).to_have_text(["Mike", "Bea B.", "Bea B."])


def test_who_hides_their_marks_is_told(devices: Devices, api: Api) -> None:
    """They do not see those of others."""
    seq = api.say("Ava", "hello")["seq"]
    api.do("Mike", "PUT", "/v1/groups/1/read", {"seq": seq})
    api.do("Ava", "PATCH", "/v1/users/me", {"read_marks": False})
    page = devices.enter("Ava", "/g/1")
    panel = open_panel(page, "readers", seq)
    expect(panel.get_by_text("You hide how far you have read.")).to_be_visible()
    expect(panel.locator(".row-name")).to_have_count(0)


def test_the_versions_of_a_message(devices: Devices, api: Api) -> None:
    """The newest first; a new edit adds one."""
    seq = api.say("Mike", "first")["seq"]
    path = f"/v1/groups/1/messages/{seq}"
    api.do("Mike", "PATCH", path, {"content": "second"})
    page = devices.enter("Mike", "/g/1")
    panel = open_panel(page, "versions", seq)
    texts = panel.get_by_role("listitem").locator(".text")
    expect(texts).to_have_text(["second", "first"])
    api.do("Mike", "PATCH", path, {"content": "third"})
    expect(texts).to_have_text(["third", "second", "first"])
    expect(panel.get_by_role("heading", level=3)).to_have_text(
        ["Now", "Version 2", "Version 1"]
    )


def test_a_list_that_cannot_be_read_is_read_again(
    devices: Devices, api: Api, faults: Faults
) -> None:
    """On demand, with the reason."""
    api.do("Ava", "PUT", f"/v1/groups/1/pins/{api.say('Ava', 'pinned')['seq']}")
    page = devices.enter("Mike", "/g/1")
    failed: list[Route] = []

    def fail(route: Route) -> None:
        failed.append(route)
        route.abort()

    page.route("**/v1/groups/1/pins", fail)
    panel = open_pins(page)
    expect(panel.get_by_role("alert")).to_be_visible()
    faults.claim("ERR_FAILED", len(failed))
    page.unroute("**/v1/groups/1/pins")
    panel.get_by_role("button", name="Try again").click()
    expect(panel.get_by_role("listitem")).to_contain_text("pinned")


def test_each_panel_keeps_the_rules(devices: Devices, api: Api) -> None:
    """In each theme, wide and narrow."""
    message = api.say("Mike", "first")
    seq = message["seq"]
    api.say(
        "Ava", "a reply with `code` and https://example.com", reply_to=message["id"]
    )
    api.do("Mike", "PATCH", f"/v1/groups/1/messages/{seq}", {"content": "second"})
    api.do("Ava", "PUT", f"/v1/groups/1/messages/{seq}/reactions/ok")
    api.do("Ava", "PUT", f"/v1/groups/1/pins/{seq}")
    api.do("Ava", "PUT", "/v1/groups/1/read", {"seq": seq})
    page = devices.enter("Mike", "/g/1")
    for name in TITLES:
        open_panel(page, name, seq).get_by_role("listitem").first.wait_for()
        assert violations_in_looks(page) == [], name
        page.keyboard.press("Escape")
        expect(page.get_by_role("complementary")).to_have_count(0)
    open_pins(page).get_by_role("listitem").wait_for()
    assert violations_in_looks(page) == [], "pins"
