"""Pictures of each screen, for people to look at: `python -m tests.web.pictures OUT [PART]`.

Each is made light and dark, wide and narrow. PART takes only those whose names contain it.
"""

import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Page

from tests.support.processes import Process
from tests.support.waiting import DEADLINE_SECONDS
from tests.web.filled import Filled, fill
from tests.web.pages import open_browser

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
}
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}


class Screen(NamedTuple):
    """A screen: its address, and what is done there before the picture."""

    path: str
    act: Callable[[Page], object] = lambda page: None
    is_signed_in: bool = True


def press(name: str | re.Pattern[str]) -> Callable[[Page], object]:
    """Return the act of pressing a button."""
    return lambda page: page.get_by_role("button", name=name).first.click()


def choose(button: str, item: str) -> Callable[[Page], object]:
    """Return the act of choosing from a menu."""

    def act(page: Page) -> None:
        page.get_by_role("button", name=button).click()
        page.get_by_role("menuitem", name=item).click()
        page.get_by_role("dialog").wait_for()

    return act


def keys(*names: str) -> Callable[[Page], object]:
    """Return the act of pressing keys."""

    def act(page: Page) -> None:
        for name in names:
            page.keyboard.press(name)

    return act


def search(words: str) -> Callable[[Page], object]:
    """Return the act of searching in the conversation."""

    def act(page: Page) -> None:
        press("Search in this")(page)
        page.get_by_role("searchbox", name="Search messages").fill(words)

    return act


def screens(filled: Filled) -> dict[str, Screen]:
    """Return all screens, by their names."""
    design = f"/g/{filled.groups['Design review']}"
    return {
        "sign-in": Screen("/", is_signed_in=False),
        "register": Screen("/", press("Make an account"), is_signed_in=False),
        "home": Screen("/"),
        "home-unread": Screen("/", press("Unread")),
        "account-menu": Screen("/", press(re.compile("Your account"))),
        "group-menu": Screen(
            "/",
            lambda page: page.locator(".group-row").nth(2).click(button="right"),
        ),
        "palette": Screen("/", keys("Control+K")),
        "palette-typed": Screen("/", keys("Control+K", "r", "e")),
        "keys": Screen("/", keys("?")),
        "new-menu": Screen("/", press("New conversation")),
        "new-group": Screen("/", choose("New conversation", "New group")),
        "new-person": Screen("/", choose("New conversation", "Write to someone")),
        "new-public": Screen("/", choose("New conversation", "Find a public group")),
        "new-code": Screen("/", choose("New conversation", "Join by a code")),
        "conversation": Screen(design),
        "conversation-empty": Screen(f"/g/{filled.groups['Empty so far']}"),
        "members": Screen(design, press("Members")),
        "group-settings": Screen(
            design, lambda page: page.locator(".title-button").click()
        ),
        "pins": Screen(design, press("Pinned messages")),
        "search-in-group": Screen(design, search("row")),
        "search": Screen("/search?q=name"),
        "mentions": Screen("/search"),
        "invitation": Screen("/join"),
        "not-found": Screen("/g/999999"),
        "settings": Screen("/settings"),
        "profile": Screen("/settings/profile"),
        "sessions": Screen("/settings/sessions"),
    }


def take(out: Path, part: str) -> None:
    """Write the pictures into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        process = Process(Path(folder))
        try:
            filled = fill(process)
            for look, options in LOOKS.items():
                for size, (width, height) in SIZES.items():
                    context = browser.new_context(
                        base_url=f"http://127.0.0.1:{process.port}",
                        viewport={"width": width, "height": height},
                        has_touch=size == "narrow",
                        reduced_motion="reduce",
                        **options,
                    )
                    context.set_default_timeout(DEADLINE_SECONDS * 1000)
                    page = context.new_page()
                    for name, screen in screens(filled).items():
                        if part in name:
                            show(page, screen)
                            page.screenshot(path=out / f"{name}-{look}-{size}.png")
                    context.close()
        finally:
            process.popen.kill()
            process.popen.communicate()


def show(page: Page, screen: Screen) -> None:
    """Go to a screen, as Mike or signed out, and wait until it is drawn."""
    page.goto(screen.path)
    shell = page.locator(".shell")
    button = page.get_by_role("button", name="Mike", exact=True)
    shell.or_(button).first.wait_for()
    if screen.is_signed_in and shell.count() == 0:
        button.click()
        shell.wait_for()
    page.wait_for_load_state("networkidle")
    screen.act(page)
    page.wait_for_load_state("networkidle")


if __name__ == "__main__":
    take(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
