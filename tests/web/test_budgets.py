"""What the page may cost: rows, draws, elements and memory. The build has the bytes."""

import re

import pytest
from playwright.sync_api import CDPSession, Page, Route, WebSocketRoute, expect

from tests.support.waiting import until
from tests.web.pages import Devices, Site, until_held
from tests.web.test_history import is_at_end, read_back, rows, texts
from tests.web.writers import Writer

MB = 1000 * 1000
NODES_MAX = 15_000
# Where the end is followed, each draw goes over all rows, so there are fewer.
FOLLOWED_ROWS_MAX = 140
HEAP_GROWTH_MAX = 10 * MB
NODES_GROWTH_MAX = 1_000
LISTENERS_GROWTH_MAX = 100
SWITCHES = 60
RECONNECTS = 10


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def heap_bytes(session: CDPSession) -> int:
    """Return the bytes of the page's objects, after a collection of garbage."""
    session.send("HeapProfiler.collectGarbage")
    used: int = session.send("Runtime.getHeapUsage")["usedSize"]
    return used


def counters(session: CDPSession) -> dict[str, int]:
    """Return how many nodes and listeners the page has, those too that it no longer shows."""
    session.send("HeapProfiler.collectGarbage")
    found: dict[str, int] = session.send("Memory.getDOMCounters")
    return found


def nodes(session: CDPSession) -> int:
    """Return how many nodes the page has."""
    return counters(session)["nodes"]


# Counts the rows of the list that are drawn and removed, and the changes of those that stay.
COUNT_DRAWN = """() => {
  window.drawn = { added: [], removed: 0, changed: 0 };
  const rows = (nodes) => [...nodes].filter((each) => each.dataset?.row);
  new MutationObserver((records) => {
    for (const { type, addedNodes, removedNodes } of records) {
      window.drawn.added.push(...rows(addedNodes).map((row) => Number(row.dataset.row)));
      window.drawn.removed += rows(removedNodes).length;
      if (type !== "childList") window.drawn.changed++;
    }
  }).observe(document.querySelector(".messages"), {
    childList: true, subtree: true, characterData: true, attributes: true,
    attributeFilter: ["class", "aria-label", "title", "datetime"],
  });
}"""


def test_each_message_is_drawn_once_at_the_end(devices: Devices, site: Site) -> None:
    """The rows that are there stay as they are, but for the oldest, which go."""
    ava = Writer(site.process, "Ava")
    ava.say_all(texts(150))
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    page.evaluate(COUNT_DRAWN)
    seqs = ava.say_all(texts(300))
    last = page.locator(f'[data-row="{seqs[-1]}"]')
    expect(last).to_be_in_viewport()
    drawn = page.evaluate("window.drawn")
    assert len(set(drawn["added"])) == len(drawn["added"]) <= len(seqs)
    # With each cut the row that is now the first gets the name of its sender.
    assert drawn["changed"] <= drawn["removed"] / 20
    until(lambda: ava.say("one more") is not None and rows(page) <= FOLLOWED_ROWS_MAX)


def test_what_comes_below_is_not_drawn_while_one_reads_back(
    devices: Devices, site: Site
) -> None:
    """The messages that come are only counted, until the reader goes there."""
    ava = Writer(site.process, "Ava")
    ava.say_all(texts(200))
    page = devices.enter("Mike", "/g/1")
    page.locator(".messages [data-row]").first.wait_for()
    page.keyboard.press("Escape")
    expect(page.locator(".badge")).to_have_count(0)
    read_back(page, 3000)
    page.evaluate(COUNT_DRAWN)
    ava.say_all(texts(100))
    newest = page.get_by_role("button", name="100 new")
    expect(newest).to_be_visible()
    last = ava.say("and the last")
    expect(page.get_by_role("button", name="101 new")).to_be_visible()
    assert page.evaluate("window.drawn")["added"] == []
    page.get_by_role("button", name="101 new").click()
    expect(page.locator(f'[data-row="{last["seq"]}"]')).to_be_in_viewport()


# Scrolls by one row in each of thirty frames; returns how often the row with the bar changed.
SCROLL = """async () => {
  const box = document.querySelector(".messages-box");
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(box, { subtree: true, attributes: true, attributeFilter: ["data-bar"] });
  for (let frame = 0; frame < 30; frame++) {
    box.scrollTop -= 30;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  observer.disconnect();
  return changes;
}"""


def test_rows_that_pass_under_the_pointer_get_no_bar(
    devices: Devices, site: Site
) -> None:
    """While one scrolls, the bar of commands stays. At rest it is at the row under the pointer."""
    Writer(site.process, "Ava").say_all(["short"] * 150)
    page = devices.enter("Ava", "/g/1")
    until(lambda: is_at_end(page))
    page.locator(".messages-box").hover(position={"x": 300, "y": 200})
    expect(page.locator(".message[data-bar]")).to_have_count(1)
    expect(page.locator(".row-bar")).to_be_visible()
    assert page.evaluate(SCROLL) <= 10
    under = "() => document.querySelector('.message:hover')?.hasAttribute('data-bar')"
    page.wait_for_function(under)


def test_the_form_needs_little_of_the_first_load(devices: Devices) -> None:
    """One can write into it before the rest has come, and sign in once that has."""
    page = devices.new().new_page()
    held: list[Route] = []
    is_free = False

    def hold(route: Route) -> None:
        if is_free:
            route.continue_()
        else:
            held.append(route)

    page.route(re.compile(r"/(within|idb)\.js$"), hold)
    page.goto("/", wait_until="commit")
    page.locator("input[name=email]").fill("ava@temp.com")
    page.locator("input[name=password]").fill("password")
    page.keyboard.press("Enter")
    until_held(page, held, 2)
    expect(page.locator(".shell")).to_have_count(0)
    is_free = True
    for route in held:
        route.continue_()
    expect(page.locator(".shell")).to_be_visible()


def switch(page: Page, group_id: int) -> None:
    """Show another conversation."""
    page.locator(f'.group-row[data-id="{group_id}"] a').click()
    expect(page.locator(".messages [data-row]").last).to_be_visible()


def reconnect(page: Page, sockets: list[WebSocketRoute]) -> None:
    """Lose the connection, and wait for the next one. The browser says that there is a network."""
    sockets.pop().close(code=4000, reason="lost")
    expect(page.locator(".connection[data-state=live]")).to_have_count(0)
    page.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator(".connection[data-state=live]")).to_be_attached()


def test_memory_does_not_grow(devices: Devices, site: Site) -> None:
    """After many switches between conversations, lost connections, and messages meanwhile."""
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
    page = devices.enter("Mike")
    sockets: list[WebSocketRoute] = []

    def connect(socket: WebSocketRoute) -> None:
        socket.connect_to_server()
        sockets.append(socket)

    page.route_web_socket(re.compile(r"/ws\?"), connect)
    page.goto("/g/1")
    session = page.context.new_cdp_session(page)
    for group in groups * 2:
        switch(page, group)
        if group == 1:
            reconnect(page, sockets)
    switch(page, 1)
    before, heap = counters(session), heap_bytes(session)
    for number in range(SWITCHES):
        group = groups[number % len(groups)]
        switch(page, group)
        ava.say_all(texts(20, number), group)
        if number % (SWITCHES // RECONNECTS) == 0:
            reconnect(page, sockets)
    switch(page, 1)
    grown = heap_bytes(session) - heap
    after = counters(session)
    print(f"{grown / MB:.2f} MB", before, after)
    assert grown <= HEAP_GROWTH_MAX, f"{grown / MB:.1f} MB"
    assert after["nodes"] <= NODES_MAX
    # A conversation that was kept would have a thousand nodes and a hundred listeners.
    assert after["nodes"] - before["nodes"] <= NODES_GROWTH_MAX
    listeners = after["jsEventListeners"] - before["jsEventListeners"]
    assert listeners <= LISTENERS_GROWTH_MAX
