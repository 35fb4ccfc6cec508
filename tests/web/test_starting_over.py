"""A page that has missed too much to follow from where it was.

The histories and counts are read anew. What is read, what is written and what waits stay.
"""

import json
import re

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.support.waiting import until
from tests.web.pages import Devices, Faults, Site
from tests.web.test_history import is_at_end, read_back, reader, texts
from tests.web.test_states import SOCKET, line
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
    sockets: list[WebSocketRoute] = []
    kinds: list[str] = []

    def connect(socket: WebSocketRoute) -> None:
        sockets.append(socket)

        def receive(frame: str | bytes) -> None:
            kinds.append(json.loads(frame)["type"])
            socket.send(frame)

        socket.connect_to_server().on_message(receive)

    page.route_web_socket(SOCKET, connect)
    page.goto("/g/1")
    line(page, "")
    expect(page.locator(".unread-line")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    read_back(page, 2500)
    page.context.set_offline(True)
    sockets[-1].close(code=4000, reason="lost")
    line(page, "Offline. What you write is kept and sent later.")
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
    assert kinds.count("ready") == 3
    require_draft(page)
    page.get_by_role("button", name=re.compile("new$|newest")).click()
    until(lambda: is_at_end(page))
    own = page.locator(".message:not(.waiting)", has_text="written offline")
    expect(own).to_have_count(1)
    expect(page.locator(".waiting")).to_have_count(0)
    faults.forget("ERR_INTERNET", "WebSocket connection")
