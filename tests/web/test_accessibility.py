"""The page against the rules of WCAG 2.2 AA that a program can check, by axe-core."""

from itertools import product
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.programs_needed import WEB, need_node
from tests.web.filled import fill
from tests.web.pages import Devices, Faults, Site
from tests.web.screens import leave, screens, show
from tests.web.showcase import Showcase
from tests.web.test_text_spacing import texts_cut

TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]


THEMES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "contrast": {"color_scheme": "light", "contrast": "more"},
    "contrast in the dark": {"color_scheme": "dark", "contrast": "more"},
}
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}
# The rest differs in details of the same style sheet, and is looked at in the long runs.
USUAL = [("light", "wide"), ("dark", "wide")]
EVERY = list(product(THEMES, SIZES))
# The screens are divided among so many tests.
PARTS = 4
COLOURS = {"type": "rule", "values": ["color-contrast"]}
EVERYTHING = {"type": "tag", "values": TAGS}


def violations(page: Page, only: dict[str, Any] = EVERYTHING) -> list[str]:
    """Return the rules that the page breaks, with their elements."""
    source = need_node(WEB) / "node_modules/axe-core/axe.min.js"
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(source.read_text())
    # Of other results than violations, one is enough.
    found = page.evaluate(
        "(only) => axe.run(document, { runOnly: only, resultTypes: ['violations'] })",
        only,
    )
    # Before a dimmed page, axe may leave the contrast open.
    assert found["passes"] or found["incomplete"]
    return [
        f"{each['id']}: {[node['html'] for node in each['nodes']]}"
        for each in found["violations"]
    ]


def look(page: Page, theme: str, size: str) -> None:
    """Let the page be seen as a reader's system asks for it."""
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    # A colour that is on its way to another one would be looked at.
    others = {"contrast": "no-preference", "reduced_motion": "reduce"}
    page.emulate_media(**{**others, **THEMES[theme]})


Looks = list[tuple[str, str]]


def violations_in_looks(page: Page, looks: Looks = USUAL) -> list[tuple[str, str, str]]:
    """Return the rules that the page breaks, each with the theme and the size.

    Only what depends on colours is looked at in all themes. Afterwards the page is light and wide.
    """
    broken = []
    for theme, size in looks:
        look(page, theme, size)
        found = violations(page, EVERYTHING if theme == "light" else COLOURS)
        broken += [(theme, size, each) for each in found]
    look(page, "light", "wide")
    return broken


@pytest.mark.parametrize(
    "looks",
    [
        pytest.param(USUAL, id="usual"),
        pytest.param(EVERY, id="every", marks=pytest.mark.soak),
    ],
)
@pytest.mark.parametrize("part", range(PARTS))
def test_each_screen_keeps_the_rules(
    part: int, looks: Looks, devices: Devices, site: Site, faults: Faults
) -> None:
    """Light and dark; at length also with high contrast, and narrow. No text is cut."""
    filled = fill(site.process)
    page = devices.new(permissions=["clipboard-write"]).new_page()
    broken: list[tuple[str, ...]] = []
    every = screens(filled, Showcase(site.process, filled))
    for name in list(every)[part::PARTS]:
        look(page, "light", "wide")
        show(page, every[name])
        broken += [(name, *each) for each in violations_in_looks(page, looks)]
        broken += [(name, "spacing", each) for each in texts_cut(page)]
        leave(page, every[name])
    faults.forget(*(part for screen in every.values() for part in screen.forgets))
    assert broken == []


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
    expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_four_times_as_large_is_the_narrow_page(devices: Devices) -> None:
    """At 400 % nothing is cut off, and nothing scrolls sideways."""
    page = devices.enter("Mike", viewport={"width": 320, "height": 256})
    for address in ("/", "/g/1", "/settings", "/settings/profile", "/search?q=x"):
        page.goto(address)
        page.locator(".shell").wait_for()
        expect(
            page.locator(".sidebar, .main").locator("visible=true").first
        ).to_be_visible()
        wide = page.evaluate("() => document.documentElement.scrollWidth")
        assert wide <= 320, (address, wide)


def test_a_page_in_arabic_is_mirrored(devices: Devices) -> None:
    """The groups are on the right, and arrows point the other way."""
    page = devices.enter("Mike", "/settings")
    # Again and again: the page sets the direction when it has the user's settings.
    page.wait_for_function("""() => {
        document.documentElement.dir = 'rtl';
        const [side, main] = [".sidebar", "main"].map(
            (part) => document.querySelector(part).getBoundingClientRect());
        return side.left > main.right - 1;
    }""")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 1280
    assert violations(page) == []


def test_targets_are_large_enough_to_touch(devices: Devices) -> None:
    """On a touch screen the controls of the shell have at least 44 px a side."""
    page = devices.enter(
        "Mike", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    for address in ("/", "/settings"):
        page.goto(address)
        page.locator(".shell").wait_for()
        for button in page.locator(".bar .button, .group, .tab, .setting select").all():
            box = button.bounding_box()
            assert (
                box is None or min(box["width"], box["height"]) >= 43.5
            ), button.inner_html()


def test_colours_of_the_system_are_kept(devices: Devices) -> None:
    """With forced colours, what is chosen and what is on is still to be seen."""
    page = devices.enter("Mike", "/settings", forced_colors="active")
    switch = page.get_by_role("switch", name="Show the text of messages")
    on = switch.evaluate("(each) => getComputedStyle(each).backgroundColor")
    switch.uncheck()
    # The colour goes over in some frames.
    expect(switch).not_to_have_css("background-color", on)
    page.goto("/g/1")
    chosen = page.locator(".group[aria-current]")
    expect(chosen).to_have_css("outline-style", "solid")
    page.goto("/")
    expect(page.locator(".group").first).to_have_css("outline-style", "none")


def test_nothing_moves_for_those_who_want_that(devices: Devices) -> None:
    """By the system, or by the setting."""
    page = devices.enter("Mike", "/settings", reduced_motion="reduce")
    duration = (
        "() => getComputedStyle(document.querySelector('.button')).transitionDuration"
    )
    assert page.evaluate(duration) == "0s"
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(duration) != "0s"
    page.get_by_label("Less movement").select_option("Always")
    expect(page.locator("html")).to_have_attribute("data-motion", "reduced")
    assert page.evaluate(duration) == "0s"
