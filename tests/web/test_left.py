"""Others take groups from the user. The page tells the user once of each."""

import re
from typing import Any

from playwright.sync_api import Page, expect

from tests.support.waiting import until
from tests.web.api import Api
from tests.web.pages import SEEN, SHOW, Devices

MIKE_ID = 2
# Waits until no answer has come for half a second. A page that opens a group sends its requests at
# once. Further requests follow an answer within a tenth of a second.
QUIET = """() => new Promise((resolve) => {
  let timer = setTimeout(resolve, 500);
  new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(resolve, 500);
  }).observe({ type: "resource" });
})"""


def make(api: Api, name: str) -> int:
    """Make a group of Ava with Mike in it; return its id."""
    group_id: int = api.do("Ava", "POST", "/v1/groups", {"name": name})["group_id"]
    api.add(MIKE_ID, group_id)
    return group_id


def remove(api: Api, group_id: int) -> Any:
    """Let Ava remove Mike."""
    return api.do("Ava", "DELETE", f"/v1/groups/{group_id}/members/{MIKE_ID}")


def until_read(page: Page) -> None:
    """Wait until the conversation and the details of its group are there."""
    page.locator(".composer textarea").wait_for()
    expect(page.locator(".conversation-head")).to_contain_text("2 members")
    page.evaluate(QUIET)


def until_gone(page: Page, name: str) -> None:
    """Wait until the side list has a group no longer."""
    expect(page.get_by_role("link", name=re.compile(name))).to_have_count(0)


def test_a_lost_group_is_named(devices: Devices, api: Api) -> None:
    """In place of its conversation if that is open, else in a notice that stays until it is closed.

    Screen readers read both. A user who leaves a group is told nothing.
    """
    banned, removed, deleted, left = (
        make(api, name) for name in ("Chess", "Tea & <cake>", "Running", "Sailing")
    )
    page = devices.enter("Mike", f"/g/{banned}")
    until_read(page)
    api.do("Ava", "PUT", f"/v1/groups/{banned}/bans/{MIKE_ID}")
    told = page.get_by_role("status").filter(has_text="You were")
    expect(told).to_have_text("You were removed from the group “Chess”.")
    expect(page.locator(".toast")).to_have_count(0)
    expect(page.locator(".composer")).to_have_count(0)
    page.goto(f"/g/{banned}")
    expect(page.get_by_text("You are not in this group")).to_be_visible()

    page.goto(f"/g/{left}")
    until_read(page)
    remove(api, removed)
    expect(told).to_contain_text("You were removed from the group “Tea & <cake>”.")
    api.do("Ava", "DELETE", f"/v1/groups/{deleted}")
    expect(page.locator(".toast")).to_have_count(2)
    expect(page.locator(".toast").last).to_contain_text(
        "The group “Running” was deleted."
    )
    page.locator(".toast").first.hover()
    page.mouse.move(0, 0)
    api.do("Mike", "DELETE", f"/v1/groups/{left}/members/{MIKE_ID}")
    expect(page.get_by_text("You are not in this group")).to_be_visible()
    expect(page.locator(".toast")).to_have_count(2)
    page.locator(".toast").first.get_by_role("button", name="Close").click()
    expect(page.locator(".toast")).to_have_count(1)
    page.get_by_role("link", name=re.compile("General")).click()
    until_read(page)
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name="Leave the group").click()
    page.get_by_role("dialog").get_by_role("button", name="Leave the group").click()
    until_gone(page, "General")
    expect(page.get_by_text("You are not in this group")).to_be_visible()
    expect(page.locator(".toast")).to_have_count(1)


def test_a_page_that_is_not_seen_tells_later(devices: Devices, api: Api) -> None:
    """When it is looked at, unless another tab of the browser has told."""
    first_group, second_group = make(api, "Chess"), make(api, "Running")
    context = devices.new()
    context.add_init_script(SEEN)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    page.locator(".shell").wait_for()
    other = context.new_page()
    other.goto("/g/1")
    for each in (page, other):
        expect(each.locator(".connection")).to_have_attribute("data-state", "live")
        each.evaluate(SHOW, False)
    remove(api, first_group)
    for each in (page, other):
        until_gone(each, "Chess")
        expect(each.locator(".toast")).to_have_count(0)
    other.evaluate(SHOW, True)
    expect(other.locator(".toast")).to_contain_text("“Chess”")
    remove(api, second_group)
    expect(other.locator(".toast").last).to_contain_text("“Running”")
    until_gone(page, "Running")
    page.evaluate(SHOW, True)
    api.say("Ava", "the page goes on")
    expect(page.get_by_role("link", name=re.compile("General"))).to_contain_text(
        "goes on"
    )
    expect(page.locator(".toast")).to_have_count(0)


# The names of the groups in the local copy.
NAMES = """() => new Promise((resolve) => {
  const opening = indexedDB.open("chat-2");
  opening.onsuccess = () => {
    const db = opening.result;
    const reading = db.transaction("groups").objectStore("groups").getAll();
    reading.onsuccess = () => (db.close(), resolve(reading.result.map(({ name }) => name)));
  };
})"""


def test_a_page_that_was_closed_tells_at_its_start(devices: Devices, api: Api) -> None:
    """And not again at the one after it."""
    group = make(api, "Chess")
    page = devices.enter("Mike", "/g/1")
    until(lambda: sorted(page.evaluate(NAMES)) == ["Chess", "General"])
    page.goto("about:blank")
    remove(api, group)
    page.goto("/g/1")
    expect(page.locator(".toast")).to_contain_text("“Chess”")
    until(lambda: page.evaluate(NAMES) == ["General"])
    page.reload()
    api.say("Ava", "the page goes on")
    expect(page.locator(".message").last).to_contain_text("goes on")
    expect(page.locator(".toast")).to_have_count(0)
