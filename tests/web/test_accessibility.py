"""The page against the rules of WCAG 2.2 AA that a program can check, by axe-core."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.support.programs_needed import WEB, need_node
from tests.web.pages import Devices

TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]
THEMES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "contrast": {"color_scheme": "light", "contrast": "more"},
    "contrast in the dark": {"color_scheme": "dark", "contrast": "more"},
}
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}
ADDRESSES = ("/", "/g/1", "/settings")


def violations(page: Page) -> list[str]:
    """Return the rules that the page breaks, with their elements."""
    source = need_node(WEB) / "node_modules/axe-core/axe.min.js"
    page.evaluate(source.read_text())
    found = page.evaluate(
        "(tags) => axe.run(document, { runOnly: { type: 'tag', values: tags } })", TAGS
    )
    assert found["passes"]
    return [
        f"{each['id']}: {[node['html'] for node in each['nodes']]}"
        for each in found["violations"]
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_each_screen_keeps_the_rules(theme: str, devices: Devices) -> None:
    """In each theme, wide and narrow."""
    for width, height in SIZES.values():
        page = devices.open(
            viewport={"width": width, "height": height}, **THEMES[theme]
        )
        page.get_by_role("button", name="Mike").wait_for()
        assert violations(page) == [], ("signing in", width)
        page.get_by_role("button", name="Mike").click()
        page.locator(".shell").wait_for()
        for address in ADDRESSES:
            page.goto(address)
            page.locator(".shell").wait_for()
            assert violations(page) == [], (address, width)


def test_a_broken_rule_is_found(devices: Devices) -> None:
    """A button without a name is none for a screen reader."""
    page = devices.enter("Mike")
    page.evaluate(
        "() => document.querySelector('main').append(document.createElement('button'))"
    )
    assert [each.partition(":")[0] for each in violations(page)] == ["button-name"]


def test_the_first_tab_stop_leads_to_the_conversation(devices: Devices) -> None:
    """The link is to be seen while it has the focus, and moves the focus."""
    page = devices.enter("Mike", "/g/1")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to the conversation")
    assert link.evaluate("(link) => link === document.activeElement")
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "main"
