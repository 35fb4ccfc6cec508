"""Kinds of faults of layout that a program can find, on all screens, in several languages."""

from pathlib import Path

import pytest

from tests.web.filled import fill
from tests.web.languages import Words, options_of, speak
from tests.web.pages import Devices, Faults, Site
from tests.web.screens import leave, screens, show
from tests.web.showcase import Showcase

FAULTS = (Path(__file__).parent / "layout.js").read_text()
TOUCH_PX, POINTER_PX = 44, 24


# The language of tests is longer than German, so it shows the same faults and more.
@pytest.mark.parametrize(
    "language", ["qps", pytest.param("de", marks=pytest.mark.soak)]
)
def test_everything_fits_on_a_small_screen(
    language: str, devices: Devices, site: Site, faults: Faults
) -> None:
    """At 360 px nothing is cut or scrolls sideways, and a finger hits each control."""
    filled = fill(site.process)
    found = []
    context = devices.new(
        viewport={"width": 360, "height": 740},
        has_touch=True,
        is_mobile=True,
        reduced_motion="reduce",
        permissions=["clipboard-write"],
        **options_of(language),
    )
    speak(context, language)
    page = context.new_page()
    every = screens(filled, Showcase(site.process, filled))
    for name, screen in every.items():
        show(page, screen, Words(language))
        found += [(name, fault) for fault in page.evaluate(FAULTS, TOUCH_PX)]
        leave(page, screen)
        faults.forget("Service Worker registration blocked", *screen.forgets)
    # The browser may tell of a refusal after the next screen is drawn.
    context.close()
    faults.forget(*(part for screen in every.values() for part in screen.forgets))
    assert found == []
