"""Browsers that watch their pages: whatever goes wrong in a page fails its test."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import Any, NamedTuple

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Route,
    WebSocket,
    expect,
    sync_playwright,
)

from bench.browser import FLAGS, PROGRAMS
from tests.support.processes import Process
from tests.support.programs_needed import need
from tests.support.waiting import DEADLINE_SECONDS

# A loaded machine makes tests slow, but does not make them fail.
expect.set_options(timeout=DEADLINE_SECONDS * 1000)
# Reports of a policy that refused something are also reported to the console, but not always.
_REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`));
"""

NEXT_FRAMES = """() =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"""
# With the first one, the test says by the second whether the page is seen.
SEEN = """
window.isSeen = true;
Object.defineProperty(document, "visibilityState", {
  get: () => (window.isSeen ? "visible" : "hidden"),
});
"""
SHOW = """(is) => {
  window.isSeen = is;
  document.dispatchEvent(new Event("visibilitychange"));
}"""

# What the browser may report while a test has cut a page off the network, or a server is stopped.
OFFLINE = ("ERR_INTERNET", "WebSocket connection", "WebSocket is closed before")
GONE = (
    "ERR_CONNECTION",
    "ERR_EMPTY_RESPONSE",
    "WebSocket connection",
    "status of 503",
)

# Starts the first of some programs that is installed.
Launch = Callable[..., Browser]


@contextmanager
def launching() -> Iterator[Launch]:
    """Yield what starts browsers; skip the test if there is none. They are closed at the end."""
    started: list[Browser] = []
    with sync_playwright() as playwright:

        def launch(*programs: str) -> Browser:
            program = need(*programs)
            browser = playwright.chromium.launch(executable_path=program, args=[*FLAGS])
            started.append(browser)
            return browser

        yield launch
        for browser in started:
            browser.close()


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start Chromium; skip the test if there is none."""
    with launching() as launch:
        yield launch(*PROGRAMS)


class Faults:
    """What went wrong in the pages of a test."""

    def __init__(self, origin: str) -> None:
        self.found: list[str] = []
        self._expected: list[str] = []
        self._origin = origin
        self._contexts: list[BrowserContext] = []

    def watch(self, context: BrowserContext) -> None:
        """Note the faults of all pages and workers of a context."""
        context.add_init_script(_REPORT_VIOLATIONS)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self._note(f"raised {error.error}"))
        context.on("request", self._on_request)
        context.on("page", lambda page: page.on("websocket", self._on_socket))
        self._contexts.append(context)

    def claim(self, part: str, count: int = 1) -> None:
        """Take out the faults that a test expects; wait until there are so many.

        The browser may report a fault after the page has shown it.
        """
        deadline = monotonic() + DEADLINE_SECONDS
        while len(expected := [fault for fault in self.found if part in fault]) < count:
            pages = [page for context in self._contexts for page in context.pages]
            is_late = not pages or monotonic() > deadline
            assert not is_late, f"not {count} faults have {part!r}: {self.found}"
            pages[0].wait_for_timeout(10)
        self.found = [fault for fault in self.found if fault not in expected]

    def forget(self, *parts: str) -> None:
        """Leave out the faults that a test may cause, such as requests to a server that is gone.

        From now on too: the browser may report a fault after the page has shown it.
        """
        self._expected.extend(parts)
        self.found = [fault for fault in self.found if not self._is_expected(fault)]

    def _is_expected(self, fault: str) -> bool:
        return any(part in fault for part in self._expected)

    def _note(self, fault: str) -> None:
        if not self._is_expected(fault):
            self.found.append(fault)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._note(f"{message.type}: {message.text}")

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((f"{self._origin}/", "data:", "blob:")):
            self._note(f"asked for {request.url}")

    def _on_socket(self, socket: WebSocket) -> None:
        if not socket.url.startswith(f"{self._origin.replace('http', 'ws', 1)}/"):
            self._note(f"connected to {socket.url}")


class Site(NamedTuple):
    """A running server with the demo users, and the origin of its page."""

    process: Process
    origin: str


def until_held(page: Page, held: Sequence[Route], count: int = 1) -> None:
    """Wait until a test holds so many requests; fail after the deadline.

    The page must be asked meanwhile: its events do not come in by themselves.
    """
    deadline = monotonic() + DEADLINE_SECONDS
    while len(held) < count:
        assert monotonic() < deadline, [each.request.url for each in held]
        page.wait_for_timeout(10)


def lose_connection(page: Page) -> None:
    """Take the network away, and wait until the page has noticed it.

    What is sent before that may still go over the connection that is open.
    """
    page.context.set_offline(True)
    expect(page.locator(".connection-text")).to_contain_text("Offline")


def offer_new_version(page: Page) -> list[str]:
    """Let the server tell of a newer client until the page is loaded again; return its loads."""
    loads: list[str] = []
    page.on("domcontentloaded", lambda page: loads.append(page.url))

    def newer(route: Route) -> None:
        answer = route.fetch()
        start = answer.json()
        if len(loads) == 1:
            start["server"]["web"] = "0badcafe"
        route.fulfill(response=answer, body=json.dumps(start))

    page.route(re.compile("/v1/start"), newer)
    return loads


def open_from_head(page: Page, name: str) -> None:
    """Open a panel from the head of a conversation; on a narrow screen by its menu."""
    head = page.locator(".conversation-head")
    more = head.get_by_role("button", name="More", exact=True)
    more.wait_for()
    button = head.get_by_role("button", name=name)
    if button.is_visible():
        button.click()
    else:
        more.click()
        page.get_by_role("menuitem", name=name).click()


class Devices:
    """A factory of contexts. Each is a browser of its own: with no cookie, no cache, no storage."""

    def __init__(self, browser: Browser, site: Site, faults: Faults) -> None:
        self._browser = browser
        self._site = site
        self._faults = faults
        self._contexts: list[BrowserContext] = []

    def new(self, **options: Any) -> BrowserContext:
        """Return a new context, with Playwright's options."""
        context = self._browser.new_context(base_url=self._site.origin, **options)
        context.set_default_timeout(DEADLINE_SECONDS * 1000)
        self._faults.watch(context)
        self._contexts.append(context)
        return context

    def open(self, path: str = "/", **options: Any) -> Page:
        """Return a page of a new context, at a path of the server."""
        page = self.new(**options).new_page()
        page.goto(path)
        return page

    def enter(self, name: str, path: str = "/", **options: Any) -> Page:
        """Sign a demo user in on a new device, at a path of the server; return its page."""
        page = self.open(path, **options)
        page.get_by_role("button", name=name, exact=True).click()
        page.locator(".shell").wait_for()
        # The pointer is over nothing.
        page.mouse.move(0, 0)
        return page

    def close(self) -> None:
        """Close all contexts."""
        while self._contexts:
            self._contexts.pop().close()
