"""A page while the network fails, the server is killed and pages are loaded anew: each message that
was written is sent once, and in order."""

import json
import random
import re
import signal
from collections.abc import Callable
from socket import create_server
from typing import NamedTuple

import pytest
from playwright.sync_api import BrowserContext, Page, WebSocketRoute, expect

from tests.support.processes import MIKE, Start
from tests.support.waiting import DEADLINE_SECONDS, until
from tests.web.pages import GONE, OFFLINE, Devices, Faults, Site

STEPS = 50
SOCKET = re.compile(r"/ws\?")


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """The server that is started again gets the same port."""
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return ("--port", str(port))


class Network:
    """The sockets of the pages of a device. A frame of the server may be lost with its socket."""

    def __init__(self, context: BrowserContext) -> None:
        self._open: list[tuple[WebSocketRoute, WebSocketRoute]] = []
        # Says which frames are lost.
        self.loses: Callable[[str], bool] = lambda frame: False
        self.lost = 0
        context.route_web_socket(SOCKET, self._connect)

    def _connect(self, socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        self._open.append((socket, server))

        def receive(frame: str | bytes) -> None:
            if self.loses(str(frame)):
                self.lost += 1
                self.cut()
            elif (socket, server) in self._open:
                socket.send(frame)

        server.on_message(receive)

    def cut(self) -> None:
        """Close all sockets. A browser of a test keeps those that are open when it goes offline."""
        for ends in self._open:
            for end in ends:
                end.close(code=4000, reason="lost")
        self._open = []


class Chaos(NamedTuple):
    """A device of Ava, its server, and what it wrote."""

    page: Page
    context: BrowserContext
    network: Network
    start: Start
    arguments: tuple[str, ...]
    written: list[str]

    def go_offline(self) -> None:
        """Lose the network."""
        self.context.set_offline(True)
        self.network.cut()


@pytest.fixture
def chaos(
    devices: Devices, site: Site, start: Start, arguments: tuple[str, ...]
) -> Chaos:
    """Ava's device in the first group."""
    page = devices.enter("Ava")
    network = Network(page.context)
    page.goto("/g/1")
    page.get_by_role("textbox", name="Message").wait_for()
    return Chaos(page, page.context, network, start, arguments, [])


def write(chaos: Chaos, page: Page | None = None) -> None:
    """Write the next message and send it."""
    text = f"message {len(chaos.written)}"
    field = (page or chaos.page).get_by_role("textbox", name="Message")
    field.fill(text)
    field.press("Enter")
    expect(field).to_have_value("")
    chaos.written.append(text)


def restart(chaos: Chaos, site: Site) -> Site:
    """Kill the server, write, and start it on its database again."""
    site.process.end(signal.SIGKILL)
    write(chaos)
    return Site(chaos.start(*chaos.arguments), site.origin)


def require_all_sent(chaos: Chaos, site: Site, pages: list[Page]) -> None:
    """Wait until nothing waits; require each message once and in order, stored and shown."""
    for page in pages:
        expect(page.locator(".waiting")).to_have_count(
            0, timeout=DEADLINE_SECONDS * 1000
        )
    token = site.process.login(MIKE)

    def stored() -> list[str]:
        # The frames of the pages pass through this thread.
        pages[0].wait_for_timeout(20)
        return [each["content"] for each in site.process.history(token)]

    # A tab takes what another one has left within some seconds.
    until(lambda: len(stored()) >= len(chaos.written))
    assert stored() == chaos.written
    for page in pages:
        last = page.get_by_text(chaos.written[-1], exact=True)
        expect(last.last).to_be_visible(timeout=DEADLINE_SECONDS * 1000)
        shown = page.locator(".message .message-text").all_inner_texts()
        assert shown == chaos.written[-len(shown) :]


@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(2, 12))]
)
def test_each_message_is_sent_once_and_in_order(
    chaos: Chaos, site: Site, faults: Faults, seed: int
) -> None:
    """Fifty steps: writing, losing the network, kills of the server, loading the page again."""
    chosen = random.Random(seed)
    now = site
    for _ in range(STEPS):
        act = chosen.random()
        if act < 0.06:
            chaos.go_offline()
        elif act < 0.2:
            chaos.context.set_offline(False)
        elif act < 0.26:
            now = restart(chaos, now)
        elif act < 0.3:
            chaos.context.set_offline(False)
            chaos.page.reload()
            chaos.page.get_by_role("textbox", name="Message").wait_for()
        else:
            write(chaos)
    chaos.context.set_offline(False)
    require_all_sent(chaos, now, [chaos.page])
    faults.forget(*GONE, *OFFLINE)
    now.process.end(signal.SIGTERM)


def test_two_tabs_send_each_message_once(
    chaos: Chaos, site: Site, faults: Faults
) -> None:
    """One is closed with messages that wait; the other sends them."""
    other = chaos.context.new_page()
    other.goto("/g/1")
    other.get_by_role("textbox", name="Message").wait_for()
    write(chaos)
    write(chaos, other)
    chaos.go_offline()
    for _ in range(3):
        write(chaos)
    chaos.page.close()
    chaos.context.set_offline(False)
    require_all_sent(chaos, site, [other])
    faults.forget(*GONE, *OFFLINE)


def test_an_answer_that_is_lost_sends_nothing_twice(
    chaos: Chaos, site: Site, faults: Faults
) -> None:
    """The server has the message, and the page does not know: it sends the same key again.

    The first frame that tells of each message is lost, with its socket.
    """
    known: set[str] = set()

    def is_first(frame: str) -> bool:
        told = json.loads(frame)
        text = told.get("content", "")
        is_new = told["type"] == "group_message" and text not in known
        known.add(text)
        return is_new

    chaos.network.loses = is_first
    for _ in range(5):
        write(chaos)
    require_all_sent(chaos, site, [chaos.page])
    assert chaos.network.lost == 5
    faults.forget(*GONE, *OFFLINE)
