"""Messages that wait or were refused: the reason is shown, and each can be edited or dropped."""

import json
import re
from typing import Any

from playwright.sync_api import Locator, Page, WebSocketRoute, expect

from tests.web.pages import OFFLINE, Devices, Faults
from tests.web.test_accessibility import violations
from tests.web.test_talking import say
from tests.web.writers import Writer

SOCKET = re.compile(r"/ws\?")
# Notes each text that the region for sends gets.
NOTE_WORDS = """(region) => {
  window.said = [];
  new MutationObserver(() => region.innerText && window.said.push(region.innerText))
    .observe(region, { childList: true, subtree: true, characterData: true });
}"""


class Refusals:
    """The server between the page and itself: it answers `send` with an error while one is set."""

    def __init__(self, page: Page) -> None:
        self.error: dict[str, Any] | None = None
        self.sent: list[str] = []
        page.route_web_socket(SOCKET, self._connect)

    def _connect(self, socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def on_message(message: str | bytes) -> None:
            command = json.loads(message)
            if command["type"] != "send" or self.error is None:
                server.send(message)
                return
            self.sent.append(command["content"])
            answer = {"type": "error", "error": "It is refused", "ref": command["ref"]}
            socket.send(json.dumps(answer | self.error))

        socket.on_message(on_message)


def field(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message")


def waiting(page: Page, text: str) -> Locator:
    return page.locator(".message.waiting", has_text=text)


def contents(mike: Writer) -> list[str]:
    """Return what Mike has written, as the server has it."""
    rows = mike.call("GET", "/v1/groups/1/messages")["messages"]
    return [row["content"] for row in rows if row["type"] == "group_message"]


def begin(devices: Devices) -> tuple[Page, Refusals]:
    """Open the group of the demo users as Mike; his clock can be moved."""
    page = devices.new().new_page()
    refusals = Refusals(page)
    page.clock.install()
    page.goto("/g/1")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    return page, refusals


def test_what_waits_without_a_network(
    devices: Devices, mike: Writer, faults: Faults
) -> None:
    """It can be dropped or edited; the rest is sent once. The reason is read out once."""
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    region = page.locator(".unseen[role=status]")
    region.evaluate(NOTE_WORDS)
    page.context.set_offline(True)
    expect(page.locator(".connection-text")).to_contain_text("Offline")
    for text in ("to drop", "to edit", "to send"):
        say(page, text)
    for text in ("to drop", "to edit", "to send"):
        foot = waiting(page, text).locator(".stuck")
        expect(foot).to_contain_text("It waits for the connection.")
    assert violations(page) == []
    waiting(page, "to drop").get_by_role("button", name="Delete").click()
    expect(waiting(page, "to drop")).to_have_count(0)
    waiting(page, "to edit").get_by_role("button", name="Edit").click()
    expect(field(page)).to_have_value("to edit")
    expect(field(page)).to_be_focused()
    expect(waiting(page, "to edit")).to_have_count(0)
    words = "Your message is not sent yet. It waits for the connection."
    assert page.evaluate("() => window.said") == [words]
    page.reload()
    expect(waiting(page, "to send").locator(".stuck")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator(".message:not(.waiting)")).to_have_text(re.compile("to send$"))
    assert contents(mike) == ["to send"]
    expect(field(page)).to_have_value("to edit")
    faults.forget(*OFFLINE)


def test_what_the_server_does_not_take_yet(devices: Devices, mike: Writer) -> None:
    """After 3 seconds the message says why. One behind it, too. Both can be dropped."""
    page, refusals = begin(devices)
    region = page.locator(".unseen[role=status]")
    region.evaluate(NOTE_WORDS)
    refusals.error = {"code": "rate_limited", "retry_after": 600}
    say(page, "first")
    say(page, "second")
    page.clock.fast_forward(3_500)
    first = waiting(page, "first").locator(".stuck")
    expect(first).to_contain_text("Too many messages in a short time.")
    expect(waiting(page, "second").locator(".stuck")).to_contain_text(
        "It waits for the message before it."
    )
    expect(page.get_by_role("alert").filter(has_text="Too many")).to_have_count(0)
    expect(region).to_contain_text("Your message is not sent yet. Too many messages")
    assert len(page.evaluate("() => window.said")) == 1
    refusals.error = {"code": "busy", "retry_after": 600}
    first.get_by_role("button", name="Delete").click()
    expect(waiting(page, "first")).to_have_count(0)
    second = waiting(page, "second").locator(".stuck")
    expect(second).to_contain_text("The server cannot take it now.")
    assert len(page.evaluate("() => window.said")) == 1
    refusals.error = None
    second.get_by_role("button", name="Edit").click()
    expect(region).to_have_text("")
    field(page).press("Enter")
    expect(page.locator(".message:not(.waiting)")).to_have_count(1)
    assert contents(mike) == ["second"]
    assert refusals.sent == ["first", "second"]


def test_a_full_disk_says_so_at_the_message(devices: Devices, mike: Writer) -> None:
    """It can be dropped, and is then not sent once there is space."""
    page, refusals = begin(devices)
    refusals.error = {"code": "disk_full"}
    say(page, "too much")
    page.clock.fast_forward(3_500)
    foot = waiting(page, "too much").locator(".stuck")
    expect(foot).to_contain_text("The server's disk is full.")
    foot.get_by_role("button", name="Delete").click()
    refusals.error = None
    page.clock.fast_forward(31_000)
    say(page, "later")
    expect(page.locator(".message:not(.waiting)")).to_have_count(1)
    assert contents(mike) == ["later"]


def test_what_the_server_refused(devices: Devices, mike: Writer) -> None:
    """It says so at once, as an alert, and can be tried again."""
    page, refusals = begin(devices)
    refusals.error = {"code": "not_allowed"}
    say(page, "refused")
    alert = waiting(page, "refused").get_by_role("alert")
    expect(alert).to_have_text("Not sent: You may not do that here.")
    assert violations(page) == []
    refusals.error = None
    waiting(page, "refused").get_by_role("button", name="Try again").click()
    expect(page.locator(".message:not(.waiting)")).to_have_count(1)
    assert contents(mike) == ["refused"]
