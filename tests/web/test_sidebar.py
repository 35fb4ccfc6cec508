"""The side list: its rows, order, filters and menus, however many groups there are."""

import json
import re
from itertools import count
from time import monotonic
from typing import Any

from playwright.sync_api import Locator, Page, Route, expect

from tests.support.waiting import DEADLINE_SECONDS, until
from tests.web.filled import fill
from tests.web.pages import Devices, Site

MANY = 10_000


def with_many_groups(route: Route) -> None:
    """Answer the first screen with 10,000 groups more than there are."""
    answer = route.fetch()
    start: dict[str, Any] = answer.json()
    model = start["groups"][-1]
    start["groups"] += [
        model | {"id": 1000 + number, "name": f"Group {number}", "unread": number % 2}
        for number in range(MANY)
    ]
    route.fulfill(response=answer, body=json.dumps(start))


def names(page: Page) -> list[str]:
    """Return the names of the drawn groups, in the order of the screen."""
    rows = page.locator(".group-row").evaluate_all(
        "(rows) => rows.sort((one, other) => one.ariaPosInSet - other.ariaPosInSet)"
        ".map((row) => row.querySelector('.group-name').textContent)"
    )
    return [str(each) for each in rows]


def row(page: Page, name: str) -> Locator:
    """Return the row of a group."""
    return page.locator(".group-row").filter(
        has=page.get_by_text(name, exact=True).and_(page.locator(".group-name"))
    )


def test_of_many_groups_few_rows_are_drawn(devices: Devices) -> None:
    """The list is as long as all of them, and the keys lead to each end."""
    context = devices.new()
    context.route(re.compile("/v1/start"), with_many_groups)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    newest = f"Group {MANY - 1}"
    expect(row(page, newest)).to_be_visible()
    assert page.locator(".group-row").count() < 60
    expect(page.locator(".group-row").first).to_have_attribute("aria-setsize", "10001")
    row(page, newest).get_by_role("link").focus()
    page.keyboard.press("End")
    expect(row(page, "General")).to_be_in_viewport()
    expect(row(page, "General").get_by_role("link")).to_be_focused()
    assert page.locator(".group-row").count() < 60
    page.keyboard.press("ArrowUp")
    page.keyboard.press("PageUp")
    page.keyboard.press("Home")
    expect(row(page, newest)).to_be_in_viewport()
    expect(row(page, newest).get_by_role("link")).to_be_focused()
    page.locator(".sidebar-body").evaluate("(box) => box.scrollTo(0, 300_000)")
    expect(row(page, "Group 4995")).to_be_in_viewport()
    # The row with the focus is still there: it is where the Tab key comes back to.
    expect(row(page, newest).get_by_role("link")).to_be_focused()
    page.get_by_role("button", name="Unread").click()
    expect(row(page, newest)).to_be_visible()
    expect(row(page, f"Group {MANY - 2}")).to_have_count(0)


def test_a_row_says_what_is_new(devices: Devices, site: Site) -> None:
    """To the eye and to a screen reader."""
    filled = fill(site.process)
    page = devices.enter("Mike")
    labels = ["Design review, 7 unread, 1 mention", "Operations, 12 unread, muted"]
    for label in labels:
        expect(page.get_by_role("link", name=label, exact=True)).to_be_visible()
    expect(row(page, "Operations").locator(".badge")).to_have_count(0)
    expect(row(page, "Design review").locator(".badge")).to_have_text(["@1", "7"])
    expect(row(page, "Lunch 🍜")).to_contain_text("Ava: Who comes along?")
    filled.say("Mike", filled.groups["Lunch 🍜"], "I do")
    expect(row(page, "Lunch 🍜")).to_contain_text("You: I do")


def test_filters(devices: Devices, site: Site) -> None:
    """What was unread when it was opened stays in its filter until another group is."""
    fill(site.process)
    page = devices.enter("Mike")
    page.get_by_role("button", name="Direct").click()
    expect(page.locator(".group-row")).to_have_count(2)
    page.get_by_role("button", name="Mentions", exact=True).click()
    expect(page.locator(".group-row")).to_have_count(3)
    page.get_by_role("button", name="Unread").click()
    expect(page.locator(".group-row")).to_have_count(7)
    expect(row(page, "Release 4")).to_have_count(0)
    row(page, "Lunch 🍜").get_by_role("link").click()
    expect(row(page, "Lunch 🍜").locator(".badge")).to_have_count(0)
    expect(row(page, "Lunch 🍜")).to_be_visible()
    row(page, "General").get_by_role("link").click()
    expect(row(page, "Lunch 🍜")).to_have_count(0)


def test_the_order_stays_while_the_list_is_used(devices: Devices, site: Site) -> None:
    """Then the group with the newest message is the first, and the focus is where it was."""
    filled = fill(site.process)
    page = devices.new().new_page()
    page.clock.install()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(row(page, "Release 4")).to_be_visible()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    # The time of the page goes on only between the movements, however slow the machine is.
    page.clock.pause_at(page.evaluate("() => Date.now() + 10_000"))
    before = names(page)
    row(page, "General").get_by_role("link").focus()
    filled.say("Ava", filled.groups["Release 4"], "It is out")
    place = row(page, "General").bounding_box()
    assert place is not None
    shown = page.get_by_text("It is out")
    deadline = monotonic() + DEADLINE_SECONDS
    for step in count():
        page.mouse.move(place["x"] + 10 + step % 2, place["y"] + 10)
        page.clock.run_for(100)
        if shown.count():
            break
        assert monotonic() < deadline
    assert names(page) == before
    page.clock.resume()
    expect(page.locator(".group-row[aria-posinset='1']")).to_contain_text("Release 4")
    assert names(page) == ["Release 4", *[n for n in before if n != "Release 4"]]
    expect(row(page, "General").get_by_role("link")).to_be_focused()


def test_the_menu_of_a_group(devices: Devices, site: Site) -> None:
    """By the pointer and by keys; the focus comes back."""
    fill(site.process)
    page = devices.enter("Mike")
    link = row(page, "Lunch 🍜").get_by_role("link")
    link.click(button="right")
    page.get_by_role("menuitem", name="Mark as read").click()
    expect(page.get_by_role("link", name="Lunch 🍜", exact=True)).to_be_visible()
    link.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(page.get_by_role("button", name="Menu of Lunch")).to_be_focused()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="Mute").click()
    page.get_by_role("menuitem", name="For a week").click()
    expect(page.get_by_role("link", name="Lunch 🍜, muted")).to_be_visible()


def test_a_draft_and_typing_are_shown(devices: Devices, site: Site) -> None:
    """A draft is shown once another conversation is open."""
    fill(site.process)
    page = devices.enter("Mike")
    row(page, "Lunch 🍜").get_by_role("link").click()
    page.get_by_role("textbox", name="Message").fill("Not yet")
    expect(row(page, "Lunch 🍜")).not_to_contain_text("Draft")
    row(page, "General").get_by_role("link").click()
    expect(row(page, "Lunch 🍜")).to_contain_text("Draft: Not yet")
    ava = devices.enter("Ava", "/g/1")

    def is_told() -> bool:
        # It is shown for some seconds after each letter.
        ava.get_by_role("textbox", name="Message").press("h")
        page.wait_for_timeout(50)
        return "typing…" in row(page, "General").inner_text()

    until(is_told)
