"""The screens of the page, each with the way to it: for pictures, and for the rules of WCAG."""

import re
from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page

from tests.web.filled import Filled


class Screen(NamedTuple):
    """A screen: its address, and what is done there before the picture."""

    path: str
    act: Callable[[Page], object] = lambda page: None
    is_signed_in: bool = True


def press(name: str | re.Pattern[str]) -> Callable[[Page], object]:
    """Return the act of pressing a button."""
    return lambda page: page.get_by_role("button", name=name).first.click()


def in_menu(name: str) -> Callable[[Page], object]:
    """Return the act of choosing from the menu of the conversation."""

    def act(page: Page) -> None:
        page.get_by_role("button", name="More", exact=True).click()
        page.get_by_role("menuitem", name=name).click()

    return act


def search(words: str) -> Callable[[Page], object]:
    """Return the act of searching in the conversation."""

    def act(page: Page) -> None:
        press("Search in this")(page)
        page.get_by_role("searchbox", name="Search messages").fill(words)

    return act


def menu(page: Page) -> None:
    """Open the menu of a group in the side list."""
    page.locator(".group-row").nth(2).click(button="right")


def copy(page: Page) -> None:
    """Let a short message show."""
    menu(page)
    page.get_by_role("menuitem", name="Copy link").click()
    page.locator(".toast").wait_for()


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


def screens(filled: Filled) -> dict[str, Screen]:
    """Return all screens, by their names."""
    design = f"/g/{filled.groups['Design review']}"
    return {
        "sign-in": Screen("/", is_signed_in=False),
        "register": Screen("/", press("Make an account"), is_signed_in=False),
        "home": Screen("/"),
        "home-unread": Screen("/", press("Unread")),
        "account-menu": Screen("/", press(re.compile("Your account"))),
        "group-menu": Screen("/", menu),
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
        "not-found": Screen("/settings/nothing"),
        "members": Screen(design, in_menu("Members")),
        "group-settings": Screen(
            design, lambda page: page.locator(".title-button").click()
        ),
        "pins": Screen(design, in_menu("Pinned messages")),
        "search-in-group": Screen(design, search("row")),
        "search": Screen("/search?q=name"),
        "mentions": Screen("/search"),
        "invite": Screen(f"/join#{filled.code}"),
        "toast": Screen("/", copy),
        "settings": Screen("/settings"),
        "profile": Screen("/settings/profile"),
        "sessions": Screen("/settings/sessions"),
    }


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
