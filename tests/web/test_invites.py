"""Following an invitation: signed out and signed in, and codes that are not valid."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.api import Api
from tests.web.pages import Devices, Faults
from tests.web.test_accessibility import violations_in_looks


@pytest.fixture
def group(api: Api) -> int:
    """A group of Ava with a name and a topic."""
    group_id: int = api.do("Ava", "POST", "/v1/groups", {"name": "Lunch 🍜"})["id"]
    api.do("Ava", "PATCH", f"/v1/groups/{group_id}", {"topic": "where to eat"})
    return group_id


def invite(api: Api, group: int, **limits: int) -> str:
    """Make an invitation; return its code."""
    code: str = api.do("Ava", "POST", f"/v1/groups/{group}/invites", limits)["code"]
    return code


def stored(page: Page) -> str:
    """Return all that the page has stored under its own origin, as a text."""
    found: str = page.evaluate("""async () => {
      const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href];
      parts.push(JSON.stringify(history.state), document.cookie);
      for (const { name } of await indexedDB.databases()) {
        const db = await new Promise((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of db.objectStoreNames) {
          parts.push(await new Promise((resolve) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(JSON.stringify(request.result));
          }));
        }
        db.close();
      }
      return parts.join(" ");
    }""")
    return found


def test_an_invitation_is_shown_and_accepted(
    devices: Devices, api: Api, group: int
) -> None:
    """It leads into the group. The code is nowhere afterwards."""
    code = invite(api, group)
    page = devices.enter("Mike")
    page.goto(f"/join#{code}")
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", name="Lunch 🍜")).to_be_visible()
    expect(main.get_by_text("where to eat")).to_be_visible()
    expect(main.get_by_text("1 member")).to_be_visible()
    expect(page).to_have_url(re.compile("/join$"))
    main.get_by_role("button", name="Join").click()
    expect(page).to_have_url(re.compile(f"/g/{group}$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Lunch 🍜")
    assert code not in stored(page)


def test_signing_in_leads_back_to_the_invitation(
    devices: Devices, api: Api, group: int
) -> None:
    """Before it, the page says what the invitation is for."""
    code = invite(api, group)
    page = devices.open(f"/join#{code}")
    expect(page.get_by_text("You are invited to the group")).to_contain_text("Lunch 🍜")
    expect(page).to_have_url(re.compile("/join$"))
    page.get_by_role("button", name="Mike").click()
    page.get_by_role("main").get_by_role("button", name="Join").click()
    expect(page).to_have_url(re.compile(f"/g/{group}$"))
    assert code not in stored(page)


def test_a_new_account_is_in_the_group_at_once(
    devices: Devices, api: Api, group: int
) -> None:
    """Registering uses the invitation."""
    page = devices.open(f"/join#{invite(api, group)}")
    page.get_by_role("button", name="Make an account").click()
    page.get_by_label("Name").fill("Bea")
    page.get_by_label("E-mail address").fill("bea@temp.com")
    page.get_by_label("Password", exact=True).fill("a password")
    page.get_by_role("button", name="Make an account").click()
    expect(page).to_have_url(re.compile(f"/g/{group}$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Lunch 🍜")


@pytest.mark.parametrize("is_in", [False, True])
def test_codes_that_are_not_valid(
    is_in: bool, devices: Devices, api: Api, group: int, faults: Faults
) -> None:
    """Unknown, used up and revoked ones get clear words; a link may be pasted instead."""
    used = invite(api, group, uses=1)
    api.register("Bea")
    api.do("Bea", "POST", f"/v1/invites/{used}")
    revoked = invite(api, group)
    for each in api.do("Ava", "GET", f"/v1/groups/{group}/invites"):
        api.do("Ava", "DELETE", f"/v1/groups/{group}/invites/{each['id']}")
    page = devices.enter("Mike") if is_in else devices.open()
    for code in ("unknown", used, revoked):
        page.goto("/")
        page.goto(f"/join#{code}")
        note = page.get_by_text("This invitation has expired")
        expect(note).to_be_visible()
        faults.claim("404")
    if is_in:
        code = invite(api, group)
        page.get_by_label("Link or code").fill(f" https://chat.example/join#{code} ")
        page.get_by_role("button", name="Show the invitation").click()
        expect(page.get_by_role("heading", name="Lunch 🍜")).to_be_visible()


def test_members_and_banned_people(
    devices: Devices, api: Api, group: int, faults: Faults
) -> None:
    """A member is led to the group; a refusal is said with its sentence."""
    code = invite(api, group)
    page = devices.enter("Ava")
    page.goto(f"/join#{code}")
    expect(page.get_by_text("You are a member of this group.")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Open").click()
    expect(page).to_have_url(re.compile(f"/g/{group}$"))
    api.do("Ava", "PUT", f"/v1/groups/{group}/bans/2")
    page = devices.enter("Mike")
    page.goto(f"/join#{code}")
    page.get_by_role("main").get_by_role("button", name="Join").click()
    expect(page.get_by_role("main").get_by_role("alert")).to_contain_text("banned")
    faults.claim("403")


def test_the_invitation_keeps_the_rules(devices: Devices, api: Api, group: int) -> None:
    """In each theme, wide and narrow, signed out and signed in."""
    page = devices.open(f"/join#{invite(api, group)}")
    page.get_by_text("You are invited to the group").wait_for()
    assert violations_in_looks(page) == [], "signed out"
    page.get_by_role("button", name="Mike").click()
    page.get_by_role("main").get_by_role("button", name="Join").wait_for()
    assert violations_in_looks(page) == [], "invitation"
    page.goto("/")
    page.goto("/join")
    page.get_by_label("Link or code").wait_for()
    assert violations_in_looks(page) == [], "without a code"
