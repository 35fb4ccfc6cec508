"""Chromium with the web client: pages that are signed in, slow networks and processors, and marks.

Playwright is needed, and Chromium on the PATH.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page
from playwright.sync_api import sync_playwright

from bench.processes import StartFailed, Target
from bench.world import PASSWORD, Person

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
# Playwright's list, which the flag replaces, and the two lists below the address, which no page
# shows: each is a page of its own in each window, and costs more than the client's.
_WITHOUT = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
)
# Chromium refuses to run as root with its sandbox. Without the others it asks hosts of its maker.
FLAGS = (
    f"--disable-features={','.join(_WITHOUT)}",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_TIMEOUT_MS = 120_000
_SLOW_4G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
# When a field first had the focus, and when the first message was drawn: ms since the navigation.
_MARKS = """
window.marks = {};
addEventListener("focusin", ({ target }) => {
  if (target.name === "email") window.marks.focus ??= performance.now();
});
new MutationObserver((_, observer) => {
  if (!document.querySelector(".messages [data-row]")) return;
  window.marks.drawn = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
"""


class Work(NamedTuple):
    """The work of a page's main thread, in seconds since it was opened."""

    all: float
    script: float


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start Chromium. Raises StartFailed if there is none."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        raise StartFailed("there is no Chromium on the PATH")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[*FLAGS])
        try:
            yield browser
        finally:
            browser.close()


def new_context(browser: Browser, target: Target) -> BrowserContext:
    """Return a browser of its own: without a cache, a cookie or a local copy."""
    context = browser.new_context(
        base_url=f"http://127.0.0.1:{target.port}",
        viewport={"width": 1280, "height": 800},
    )
    context.set_default_timeout(_TIMEOUT_MS)
    context.add_init_script(_MARKS)
    return context


def enter(context: BrowserContext, person: Person, path: str) -> Page:
    """Sign a user in; return their page, once it shows messages."""
    page = context.new_page()
    page.goto("/")
    page.locator("input[name=email]").fill(person.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.locator(".shell").wait_for()
    page.goto(path)
    page.locator(".messages [data-row]").first.wait_for()
    return page


def mark(page: Page, name: str) -> float:
    """Wait for a mark; return its time in milliseconds since the navigation."""
    found: float = page.evaluate(
        """async (name) => {
          for (let turn = 0; window.marks[name] === undefined; turn++) {
            if (turn > 12_000) throw new Error(`no mark ${name}`);
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          return window.marks[name];
        }""",
        name,
    )
    return found


def slow_network(session: CDPSession) -> None:
    """Give a page a slow 4G network: 150 ms, 1.6 Mbit/s."""
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", _SLOW_4G)


def slow_processor(session: CDPSession, times: int) -> None:
    """Make the processor of a page so many times slower."""
    session.send("Emulation.setCPUThrottlingRate", {"rate": times})


def watch_work(session: CDPSession) -> None:
    """Measure the work of a page from now on."""
    session.send("Performance.enable", {"timeDomain": "threadTicks"})


def work(session: CDPSession) -> Work:
    """Return the work of a page that is watched."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    values: dict[str, Any] = {each["name"]: each["value"] for each in metrics}
    return Work(values["TaskDuration"], values["ScriptDuration"])


def heap_bytes(session: CDPSession) -> int:
    """Return the bytes of a page's objects, after a collection of garbage."""
    session.send("HeapProfiler.collectGarbage")
    used: int = session.send("Runtime.getHeapUsage")["usedSize"]
    return used


def counters(session: CDPSession) -> dict[str, int]:
    """Return the numbers of `nodes` and `jsEventListeners` of a page, after a collection."""
    session.send("HeapProfiler.collectGarbage")
    found: dict[str, int] = session.send("Memory.getDOMCounters")
    return found
