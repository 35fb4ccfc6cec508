"""Pages that cannot follow from where they were: they missed too much, or the server lost its past.

The histories and counts are read anew. What is read, what is written and what waits stay.
"""

import re
import shutil

import pytest
from playwright.sync_api import Page, Route, WebSocket, expect

from tests.support.processes import Start
from tests.support.waiting import until
from tests.web.pages import (
    GONE,
    OFFLINE,
    Devices,
    Faults,
    Site,
    lose_connection,
    until_held,
)
from tests.web.test_history import (
    is_at_end,
    read_back,
    reader,
    rows,
    settle,
    texts,
    wheel,
)
from tests.web.test_offline import saved
from tests.web.test_states import line
from tests.web.test_talking import say
from tests.web.writers import Writer

MISSED = 5_100


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def require_draft(page: Page) -> None:
    """Require the draft."""
    expect(page.get_by_role("textbox", name="Message")).to_have_value("half a thought")


def test_more_was_missed_than_is_followed(
    devices: Devices, site: Site, faults: Faults
) -> None:
    """The counts are right, and the place is kept. The page does not take all that it missed."""
    ava = Writer(site.process, "Ava")
    ava.say_all(texts(120))
    page = devices.enter("Mike")
    received: list[str | bytes] = []

    def watch(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: received.append(frame))

    page.on("websocket", watch)
    page.goto("/g/1")
    line(page, "")
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    read_back(page, 2500)
    lose_connection(page)
    say(page, "written offline")
    page.get_by_role("textbox", name="Message").fill("half a thought")
    at = reader(page)
    ava.say_all(["short"] * MISSED)
    page.context.set_offline(False)
    line(page, "")
    row = page.get_by_role("link", name=re.compile("General"))
    expect(row).to_have_attribute("aria-label", f"General, {MISSED:,} unread")
    at.require_same_place()
    # It has left the connection that would bring all, and begun anew.
    assert len(received) < MISSED
    require_draft(page)
    page.get_by_role("button", name="Your message is below").click()
    until(lambda: is_at_end(page))
    own = page.locator(".message:not(.waiting)", has_text="written offline")
    expect(own).to_have_count(1)
    expect(page.locator(".waiting")).to_have_count(0)
    faults.forget(*OFFLINE)


def test_a_link_is_opened_while_the_page_begins_anew(
    devices: Devices, site: Site
) -> None:
    """It leads to its message, although the history that it was asked of is forgotten."""
    ava = Writer(site.process, "Ava")
    seq = ava.say_all(texts(300))[200]  # far from the first ones, which the page reads
    page = devices.enter("Mike", "/g/1")
    saved(page)
    page.goto("about:blank")
    ava.say_all(["short"] * MISSED)
    held: list[Route] = []
    page.route(
        "**/messages?*around=*",
        lambda route: route.continue_() if held else held.append(route),
    )
    page.goto(f"/g/1/{seq}")
    until_held(page, held)
    row = page.get_by_role("link", name=re.compile("General"))
    expect(row).to_have_attribute("aria-label", re.compile("5,[0-9]+ unread"))
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    held[0].continue_()
    expect(page.locator(f'[data-row="{seq}"]')).to_be_in_viewport()


def test_the_server_was_set_back_to_a_backup(
    devices: Devices,
    site: Site,
    fork: Start,
    faults: Faults,
    arguments: tuple[str, ...],
) -> None:
    """Pages ahead of the history read it anew: messages that are gone go, and the others stay."""
    ava = Writer(site.process, "Ava")
    ava.say_all(texts(150))
    page = devices.enter("Ava", "/g/1")
    other = devices.enter("Mike", "/g/1")
    expect(other.locator(".unread-line")).to_be_visible()
    other.keyboard.press("Escape")
    expect(other.locator(".badge")).to_have_count(0)
    mike = Writer(site.process, "Mike")
    until(lambda: mike.call("GET", "/v1/groups/1")["unread"] == 0)
    port = str(site.process.port)

    def restart() -> Writer:
        """Start the server again, on the database that is there."""
        process = fork("--port", port, *arguments)
        for each in (page, other):
            line(each, "")
        return Writer(process, "Ava")

    site.process.stop()
    backup = site.process.database.with_suffix(".backup")
    shutil.copy(site.process.database, backup)
    ava = restart()
    ava.say_all(texts(100, 150))
    last = page.locator(".message-text", has_text="number 249 ")
    expect(last).to_be_visible()
    read_back(page, 3000)
    # Far enough that the backup has all that is on the screen.
    while int((at := reader(page)).row) > 100:
        wheel(page, -3000)
        page.wait_for_timeout(20)  # the pace of a hand, not a wait for a fact
    settle(page)
    at = reader(page)
    other.keyboard.press("Escape")
    expect(other.locator(".badge")).to_have_count(0)
    read_back(other, 500)  # to one that it does not have
    ava.process.stop()
    shutil.copy(backup, site.process.database)
    page.get_by_role("textbox", name="Message").fill("half a thought")
    say(other, "written meanwhile")
    ava = restart()
    at.require_same_place()
    require_draft(page)
    until(lambda: is_at_end(other))
    for text in ("number 149 ", "written meanwhile"):
        expect(other.locator(".message-text", has_text=text)).to_be_visible()
    expect(other.locator(".waiting")).to_have_count(0)
    page.get_by_role("button", name=re.compile("newest|new$")).click()
    own = page.locator(".message-text", has_text="written meanwhile")
    expect(own).to_be_visible()
    for each in (page, other):
        expect(each.locator(".message-text", has_text="number 150 ")).to_have_count(0)
        assert rows(each) > 0
    # The browser reports each request that failed meanwhile.
    faults.forget(*GONE)
    devices.close()
    ava.process.stop()
