"""What the page may cost: rows, elements and memory. The build has the bytes."""

import pytest
from playwright.sync_api import CDPSession, Page, expect

from tests.web.pages import Devices, Site
from tests.web.test_history import rows, texts, wheel
from tests.web.writers import Writer

MB = 1000 * 1000
NODES_MAX = 15_000
ROWS_MAX = 300
HEAP_GROWTH_MAX = 10 * MB
MESSAGES = 4000
SWITCHES = 60


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def heap_bytes(session: CDPSession) -> int:
    """Return the bytes of the page's objects, after a collection of garbage."""
    session.send("HeapProfiler.collectGarbage")
    used: int = session.send("Runtime.getHeapUsage")["usedSize"]
    return used


def nodes(session: CDPSession) -> int:
    """Return how many nodes the page has, those too that it no longer shows."""
    session.send("HeapProfiler.collectGarbage")
    found: int = session.send("Memory.getDOMCounters")["nodes"]
    return found


def test_a_long_conversation(devices: Devices, site: Site) -> None:
    """Rows and elements are bounded, however many messages one reads."""
    Writer(site.process, "Ava").say_all(texts(MESSAGES))
    page = devices.enter("Mike", "/g/1")
    page.locator(".messages [data-row]").first.wait_for()
    session = page.context.new_cdp_session(page)
    for pixels in [-20_000] * 12 + [20_000] * 6:
        wheel(page, pixels)
        assert rows(page) <= ROWS_MAX
    assert nodes(session) <= NODES_MAX


def switch(page: Page, group_id: int) -> None:
    """Show another conversation."""
    page.locator(f'.group-row[data-id="{group_id}"] a').click()
    expect(page.locator(".messages [data-row]").last).to_be_visible()


def test_memory_does_not_grow(devices: Devices, site: Site) -> None:
    """After many switches between conversations, and messages that come meanwhile."""
    ava = Writer(site.process, "Ava")
    mike = Writer(site.process, "Mike")
    user_id = mike.call("GET", "/v1/users/me")["id"]
    groups = [1]
    for number in range(5):
        made = ava.call("POST", "/v1/groups", {"name": f"group {number}"})["id"]
        ava.call("POST", f"/v1/groups/{made}/members", {"user_id": user_id})
        groups.append(made)
    for group in groups:
        ava.say_all(texts(300), group)
    page = devices.enter("Mike", "/g/1")
    session = page.context.new_cdp_session(page)
    for group in groups * 2:
        switch(page, group)
    before = heap_bytes(session)
    for number in range(SWITCHES):
        group = groups[number % len(groups)]
        switch(page, group)
        ava.say_all(texts(20, number), group)
    switch(page, 1)
    grown = heap_bytes(session) - before
    assert grown <= HEAP_GROWTH_MAX, f"{grown / MB:.1f} MB"
    assert nodes(session) <= NODES_MAX
