"""A page in Chromium, with a list of all that went wrong in it."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import ConsoleMessage, Page, Request, sync_playwright

from bench import browser
from tests.support.programs_needed import need
from tests.support.waiting import DEADLINE_SECONDS

# The first is Chromium without windows: a page costs two thirds of one in a window. It has no
# notifications.
PROGRAMS = ("chromium-headless-shell", *browser.PROGRAMS)


class Watch:
    """The faults of a page: errors in its console, and requests to other hosts."""

    def __init__(self, page: Page, origin: str) -> None:
        self.faults: list[str] = []
        self._origin = origin
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.faults.append(f"raised {error}"))
        page.on("request", self._on_request)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(f"{message.type}: {message.text}")

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((self._origin, "data:", "blob:")):
            self.faults.append(f"asked for {request.url}")


@contextmanager
def open_page(origin: str) -> Iterator[tuple[Page, Watch]]:
    """Open an empty page in a new browser; skip the test if there is no Chromium."""
    program = need(*PROGRAMS)
    with sync_playwright() as playwright:
        # Chromium refuses to run as root with its sandbox, and CI runs as root.
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"]
        )
        page = browser.new_page()
        page.set_default_timeout(DEADLINE_SECONDS * 1000)
        yield page, Watch(page, origin)
        browser.close()
