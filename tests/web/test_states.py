"""What the page says while the connection or the server is not as it should be."""

import json
import re
import signal
from typing import Any

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.support.processes import MIKE, Start
from tests.web.pages import (
    GONE,
    OFFLINE,
    Devices,
    Faults,
    Site,
    lose_connection,
    offer_new_version,
)
from tests.web.test_talking import messages, say

SOCKET = re.compile(r"/ws\?")


def line(page: Page, text: str) -> None:
    """Wait until the line about the connection has a text; none is empty."""
    expect(page.locator(".connection-text")).to_have_text(text)


def enter(devices: Devices, path: str = "/g/1") -> Page:
    """Sign Mike in, and wait until he is connected."""
    page = devices.enter("Mike", path)
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    line(page, "")
    return page


def test_offline(devices: Devices, faults: Faults) -> None:
    """It says that what is written is kept; the line goes when the network is back."""
    page = devices.new().new_page()
    sockets: list[WebSocketRoute] = []

    def connect(socket: WebSocketRoute) -> None:
        socket.connect_to_server()
        sockets.append(socket)

    page.route_web_socket(SOCKET, connect)
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    page.get_by_role("link", name=re.compile("General")).click()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    page.context.set_offline(True)
    # The browser of a test keeps connections that are open.
    sockets[-1].close(code=4000, reason="lost")
    line(page, "Offline. What you write is kept and sent later.")
    expect(page.get_by_role("textbox", name="Message")).to_be_editable()
    page.context.set_offline(False)
    line(page, "")
    faults.forget(*OFFLINE)


def test_a_server_that_is_gone(
    devices: Devices, site: Site, start: Start, faults: Faults
) -> None:
    """The next try is counted down, and can be made at once."""
    page = devices.new().new_page()
    page.clock.install()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    port = site.process.port
    site.process.end(signal.SIGKILL)
    expect(page.locator(".connection-text")).to_have_text(
        re.compile("Reconnecting|Offline")
    )
    expect(page.locator(".connection")).to_contain_text(re.compile(r"in \d+ s"))
    # While the time of the page stands still, only the button tries again.
    page.clock.pause_at(page.evaluate("() => Date.now() + 10_000"))
    now = page.get_by_role("button", name="Now", exact=True)
    expect(now).to_be_visible()
    fresh = start("--port", str(port))
    now.click()
    page.clock.resume()
    line(page, "")
    # The browser reports each request that failed meanwhile.
    faults.forget(*GONE)
    devices.close()
    fresh.stop()


def test_a_restart_of_the_server(
    devices: Devices, site: Site, start: Start, faults: Faults
) -> None:
    """It is told as one, and the page comes back by itself."""
    page = enter(devices)
    port = site.process.port
    site.process.popen.send_signal(signal.SIGTERM)
    line(page, "The server is restarting.")
    site.process.popen.communicate()
    fresh = start("--port", str(port))
    line(page, "")
    # The browser reports each request that failed meanwhile.
    faults.forget(*GONE)
    devices.close()
    fresh.stop()


CLOSES = {
    4503: ("Too many windows are open.", "Try again"),
    4502: ("This page has a fault, and has stopped. Reload it.", "Reload"),
    1009: ("This page has a fault, and has stopped. Reload it.", "Reload"),
}


@pytest.mark.parametrize("code", CLOSES)
def test_ends_without_a_retry(code: int, devices: Devices) -> None:
    """Only the button tries again."""
    context = devices.new()
    page = context.new_page()
    tries: list[WebSocketRoute] = []

    def refuse(socket: WebSocketRoute) -> None:
        tries.append(socket)
        if len(tries) == 1:
            socket.close(code=code, reason="no")
        else:
            socket.connect_to_server()

    page.route_web_socket(SOCKET, refuse)
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    text, button = CLOSES[code]
    line(page, text)
    assert len(tries) == 1
    page.locator(".connection").get_by_role("button", name=button).click()
    line(page, "")
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")


def test_a_slow_connection_is_told(devices: Devices) -> None:
    """After two seconds."""
    page = devices.new().new_page()
    page.route_web_socket(SOCKET, lambda socket: None)
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    line(page, "Connecting…")


def test_a_long_absence_is_told(devices: Devices) -> None:
    """While what was missed comes, after one second."""
    page = devices.new().new_page()
    held: list[tuple[WebSocketRoute, str | bytes]] = []
    is_free = False

    def connect(socket: WebSocketRoute) -> None:
        def receive(frame: str | bytes) -> None:
            if is_free or json.loads(frame)["type"] == "ready":
                socket.send(frame)
            else:
                held.append((socket, frame))

        socket.connect_to_server().on_message(receive)

    page.route_web_socket(SOCKET, connect)
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    line(page, "Getting new messages…")
    is_free = True
    for socket, frame in held:
        socket.send(frame)
    line(page, "")


@pytest.mark.parametrize("arguments", [("--send-rate", "1")])
def test_too_many_messages_wait(devices: Devices, site: Site, faults: Faults) -> None:
    """They are sent by themselves, each once and in order."""
    page = enter(devices)
    texts = [f"message {number}" for number in range(15)]  # ten are taken at once
    lose_connection(page)
    for text in texts:
        say(page, text)
    page.context.set_offline(False)
    expect(page.locator(".waiting")).to_have_count(0)
    assert messages(page) == texts
    token = site.process.login(MIKE)
    assert [each["content"] for each in site.process.history(token)] == texts
    faults.forget(*OFFLINE)


def test_a_full_disk(devices: Devices) -> None:
    """Sending waits, and goes on by itself once there is space."""
    page = devices.new().new_page()
    refused: list[Any] = []

    def without_space(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def on_message(message: str | bytes) -> None:
            command = json.loads(message)
            if command["type"] == "send" and not refused:
                refused.append(command)
                error = {
                    "type": "error",
                    "code": "disk_full",
                    "error": "The disk is full",
                }
                socket.send(json.dumps(error | {"ref": command["ref"], "status": 507}))
            else:
                server.send(message)

        socket.on_message(on_message)

    page.route_web_socket(SOCKET, without_space)
    page.clock.install()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    page.get_by_role("link", name=re.compile("General")).click()
    say(page, "waits for space")
    banner = page.get_by_text(
        "The server's disk is full. Reading works, sending waits."
    )
    expect(banner).to_be_visible()
    page.clock.fast_forward(31_000)
    expect(banner).to_have_count(0)
    expect(
        page.locator(".message:not(.waiting)").get_by_text("waits for space")
    ).to_be_visible()
    assert len(refused) == 1


def test_a_new_version_is_offered(devices: Devices) -> None:
    """And is loaded by the button."""
    page = devices.new().new_page()
    offer_new_version(page)
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(page.get_by_text("A new version is there.")).to_be_visible()
    page.evaluate("() => { window.isOld = true; }")
    with page.expect_event("domcontentloaded"):
        page.get_by_role("button", name="Reload").click()
    page.locator(".shell").wait_for()
    expect(page.get_by_text("A new version is there.")).to_have_count(0)
    assert page.evaluate("() => window.isOld") is None
    # The page asks more than once, and an answer may be on its way.
    page.unroute_all(behavior="wait")


def test_without_a_database(devices: Devices) -> None:
    """A browser that refuses one, as in private windows, has the same page."""
    context = devices.new()
    context.add_init_script(
        "indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };"
    )
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    page.get_by_role("link", name=re.compile("General")).click()
    say(page, "without a copy")
    expect(page.locator(".message").get_by_text("without a copy").first).to_be_visible()


HANG = """
const open = indexedDB.open.bind(indexedDB);
indexedDB.open = (...given) => {
  const request = open(...given);
  request.addEventListener = () => {};
  return request;
};
"""


def test_a_database_that_hangs(devices: Devices) -> None:
    """It is given up, and the page goes on."""
    context = devices.new()
    context.add_init_script(HANG)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(page.get_by_role("link", name=re.compile("General"))).to_be_visible()
