"""The rows about the web client, in Chromium. `tests/web` asserts its bytes, rows and elements."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from statistics import median
from threading import Event, Thread
from time import perf_counter
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page
from websockets.sync.client import ClientConnection, connect

from bench import browser, world
from bench.figures import Figure, Goal
from bench.load import TimeIsUp
from bench.processes import Target
from bench.run import Run
from bench.world import Person

_TIMES = 5
_SLOW = 4
_FLOOD_PER_SECOND = 100
_FRAME_MS_MAX = 33
# An hour of a busy user.
_HOUR_EVENTS = 100_000
_HOUR_RECONNECTS = 50
_HOUR_SWITCHES = 500
_HOUR_GROUPS = 5
_GROUPS = 10_000
_MISSED = 1000
_SHOWN_SECONDS = 120
_MIB = 1024 * 1024

# Watches frames and long tasks, in milliseconds, until `flood()` is called.
_WATCH_FRAMES = """() => {
  const frames = [];
  const tasks = [];
  let last = performance.now();
  let isOver = false;
  const frame = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map((each) => each.duration));
  });
  observer.observe({ type: "longtask" });
  window.flood = () => {
    isOver = true;
    observer.disconnect();
    return { frames, tasks };
  };
}"""
# Clicks a conversation of the side list; returns the milliseconds until its messages are drawn.
_SWITCH = """async (id) => {
  const link = document.querySelector(`.group-row[data-id="${id}"] a`);
  const name = link.querySelector(".group-name").textContent;
  const isThere = () => document.querySelector("h1")?.textContent === name &&
    document.querySelector(".messages [data-row]") !== null;
  const start = performance.now();
  const done = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!isThere()) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  link.click();
  return done;
}"""
# Does a thing, and returns the milliseconds until the frame after the next change is drawn.
_UNTIL_DRAWN = """async ([selector, value]) => {
  const element = document.querySelector(selector);
  const start = performance.now();
  const changed = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(document.body, {
      childList: true, subtree: true, attributes: true, characterData: true,
    });
  });
  if (value === null) element.click();
  else {
    element.value = value;
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  await changed;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}"""


def web_visits(run: Run) -> list[Figure]:
    """The web client in Chromium: first and second visit, switches between conversations.

    Milliseconds; less is better. The budgets are the aims.
    """
    with run.start("server") as target, browser.open_browser() as chromium:
        people, groups = _talked(target)
        return [
            *_first_visit(chromium, target),
            *_second_visit(chromium, target, people[1], groups),
            *_switching(chromium, target, people[1], groups),
        ]


def web_flood_end(run: Run) -> list[Figure]:
    """The web client while 100 messages/s come, and the reader follows the end.

    Milliseconds, and the share of the main thread; less is better. The budgets are the aims.
    """
    return _flooded(run, "at the end")


def web_flood_back(run: Run) -> list[Figure]:
    """The web client while 100 messages/s come, and the reader scrolls back.

    Milliseconds, and the share of the main thread; less is better. The budgets are the aims.
    """
    return _flooded(run, "reading back")


def _flooded(run: Run, place: str) -> list[Figure]:
    with run.start("server") as target, browser.open_browser() as chromium:
        people, groups = _talked(target)
        return _flood(run, chromium, target, people, groups[0], place)


def web_hour(run: Run) -> list[Figure]:
    """An hour of use of the web client: what it leaves behind.

    MiB, elements, listeners and milliseconds; less is better. The budgets are the aims.
    With --large the hour has 100,000 events, 500 switches and 50 new connections; otherwise a tenth
    of each.
    """
    with run.start("server") as target, browser.open_browser() as chromium:
        people, groups = _talked(target)
        return _hour(run, chromium, target, people, groups)


def _talked(target: Target) -> tuple[tuple[Person, Person], list[int]]:
    """Return two users and their groups, with 400 messages in each."""
    ava, mike = world.people(target, 2)
    groups = world.groups(target, [[ava, mike]] * _HOUR_GROUPS)
    with _writing(target, ava) as say:
        for group_id in groups:
            say(group_id, 400)
    return (ava, mike), groups


def web_groups(run: Run) -> list[Figure]:
    """The side list and the palette of a user who is in 10,000 groups.

    Milliseconds until something is drawn; less is better: at most 100 for the list with a processor
    that is four times slower, and at most 30 for a key of the palette.
    """
    with run.start("server") as target, browser.open_browser() as chromium:
        ava, mike = world.people(target, 2)
        groups = world.groups(target, [[ava, mike]] * _GROUPS)
        with _writing(target, ava) as say:
            say(groups[-1], 20)
        page = browser.enter(
            browser.new_context(chromium, target), mike, f"/g/{groups[-1]}"
        )
        # The other groups come in pages, behind the first screen.
        page.locator(f'.group-row[aria-setsize="{_GROUPS}"]').first.wait_for()
        session = page.context.new_cdp_session(page)
        browser.slow_processor(session, _SLOW)
        lists = []
        for _ in range(_TIMES):
            _until_drawn(page, ".filter:nth-child(2)")
            lists.append(_until_drawn(page, ".filter:nth-child(1)"))
        browser.slow_processor(session, 1)
        page.keyboard.press("Control+K")
        page.locator(".palette input").wait_for()
        keys = [
            _until_drawn(page, ".palette input", typed)
            for typed in ("g", "gr", "gro", "group 9", "group 99", "group 9")
        ]
        page.context.close()
    return [
        _figure("web-groups", f"side list of {_GROUPS:,}, CPU ÷ 4", median(lists), 100),
        _figure("web-groups", f"a key of Ctrl-K, {_GROUPS:,} groups", max(keys), 30),
    ]


def _figure(
    row: str, what: str, value: float, limit: float, unit: str = "ms", note: str = ""
) -> Figure:
    return Figure(row, what, unit, "lower", server=value, goal=Goal(limit), note=note)


def _until_drawn(page: Page, selector: str, value: str | None = None) -> float:
    """Press a button, or type into a field; return the milliseconds until the page has changed."""
    passed: float = page.evaluate(_UNTIL_DRAWN, [selector, value])
    return passed


@contextmanager
def _writing(target: Target, person: Person) -> Iterator[Any]:
    """A function that sends many messages to a group, and returns once they are stored."""
    numbers = count()
    with _socket(target, person) as socket:

        def say(group_id: int, number: int) -> str:
            content = ""
            for _ in range(number):
                content = f"message {next(numbers)} of a conversation"
                frame = {"type": "send", "group_id": group_id, "content": content}
                socket.send(json.dumps({**frame, "ref": content}))
            while json.loads(socket.recv()).get("ref") != content or not content:
                pass
            return content

        yield say


def _socket(target: Target, person: Person) -> ClientConnection:
    """Connect without a limit to the answers that wait to be read.

    A sender that never reads them would else stop to take bytes off the network, and the server
    closes such a connection as a slow reader.
    """
    url = f"ws://127.0.0.1:{target.port}/ws?since=now&groups=no&token={person.token}"
    return connect(url, max_size=None, max_queue=None)


def _first_visit(chromium: Browser, target: Target) -> list[Figure]:
    """Measure the time until the sign-in form is usable, with an empty cache and a slow network."""
    times = []
    for _ in range(_TIMES):
        context = browser.new_context(chromium, target)
        page = context.new_page()
        session = context.new_cdp_session(page)
        browser.slow_network(session)
        browser.slow_processor(session, _SLOW)
        page.goto("/", wait_until="commit")
        times.append(browser.mark(page, "focus"))
        context.close()
    what = "first visit until one can sign in, slow 4G, CPU ÷ 4"
    return [_figure("web", what, median(times), 1000)]


def _second_visit(
    chromium: Browser, target: Target, person: Person, groups: list[int]
) -> list[Figure]:
    """Measure until messages are drawn from the local copy, with and without a network."""
    context = browser.new_context(chromium, target)
    page = browser.enter(context, person, f"/g/{groups[0]}")
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    # Read all: the local copy is drawn if it reaches the end of the conversation.
    page.keyboard.press("Escape")
    badge = page.locator(f'.group-row[data-id="{groups[0]}"] .badge')
    badge.wait_for(state="detached")
    # The local copy is written twice a second at most.
    page.wait_for_timeout(3000)
    figures = []
    for is_offline in (False, True):
        context.set_offline(is_offline)
        times = []
        for _ in range(_TIMES):
            page.reload(wait_until="commit")
            times.append(browser.mark(page, "drawn"))
            page.wait_for_timeout(500)
        what = f"second visit until messages are drawn{', offline' * is_offline}"
        figures.append(_figure("web", what, median(times), 300))
    context.close()
    return figures


def _switching(
    chromium: Browser, target: Target, person: Person, groups: list[int]
) -> list[Figure]:
    """Measure until the messages of another conversation are drawn."""
    context = browser.new_context(chromium, target)
    page = browser.enter(context, person, f"/g/{groups[0]}")
    fresh = [page.evaluate(_SWITCH, each) for each in groups[1:]]
    known = [page.evaluate(_SWITCH, each) for each in groups * 2]
    context.close()
    return [
        _figure(
            "web", "switch to a conversation, from the network", median(fresh), 200
        ),
        _figure("web", "switch to a conversation, from memory", median(known), 50),
    ]


def _flood(
    run: Run,
    chromium: Browser,
    target: Target,
    people: tuple[Person, Person],
    group_id: int,
    place: str,
) -> list[Figure]:
    """Measure frames and long tasks while 100 messages a second come, on a slow processor."""
    ava, mike = people
    context = browser.new_context(chromium, target)
    page = browser.enter(context, mike, f"/g/{group_id}")
    session = context.new_cdp_session(page)
    page.keyboard.press("Escape")
    is_back = place == "reading back"
    browser.slow_processor(session, _SLOW)
    browser.watch_work(session)
    with _sending(target, ava, group_id):
        page.wait_for_timeout(1000)
        before, start = browser.work(session), perf_counter()
        page.evaluate(_WATCH_FRAMES)
        page.mouse.move(700, 400)
        while perf_counter() - start < run.seconds:
            if is_back:
                page.mouse.wheel(0, -60)
            page.wait_for_timeout(100)
        seen = page.evaluate("window.flood()")
        seconds = perf_counter() - start
        share = (browser.work(session).all - before.all) / seconds
    context.close()
    frames = sorted(seen["frames"])
    p95 = frames[int(len(frames) * 0.95)]
    what = f"{_FLOOD_PER_SECOND} messages/s, CPU ÷ {_SLOW}, {place}: "
    note = f"{place}: {len(seen['tasks'])} tasks over 50 ms in {seconds:.0f} s"
    return [
        _figure("web", f"{what}longest task", max(seen["tasks"], default=0), 100),
        _figure("web", f"{what}p95 of frames", p95, _FRAME_MS_MAX),
        _figure("web", f"{what}main thread", share * 100, 50, unit="%", note=note),
    ]


@contextmanager
def _sending(target: Target, person: Person, group_id: int) -> Iterator[None]:
    """Let a user send 100 messages a second, on a thread of its own."""
    over = Event()

    def send() -> None:
        start = perf_counter()
        with _socket(target, person) as socket:
            for number in count(1):
                frame = {"type": "send", "group_id": group_id, "ref": number}
                socket.send(json.dumps({**frame, "content": f"flood {number}"}))
                if over.wait(start + number / _FLOOD_PER_SECOND - perf_counter()):
                    return

    thread = Thread(target=send)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _hour(
    run: Run,
    chromium: Browser,
    target: Target,
    people: tuple[Person, Person],
    groups: list[int],
) -> list[Figure]:
    """Measure what an hour leaves behind: events, switches, new connections."""
    ava, mike = people
    parts = 1 if run.is_large else 10
    rounds = _HOUR_RECONNECTS // parts
    context = browser.new_context(chromium, target)
    page = browser.enter(context, mike, f"/g/{groups[0]}")
    session = context.new_cdp_session(page)
    with _writing(target, ava) as say:
        _round(page, say, groups)
        heap, counters = browser.heap_bytes(session), browser.counters(session)
        for _ in range(rounds):
            _round(page, say, groups)
        grown = (browser.heap_bytes(session) - heap) / _MIB
        after = browser.counters(session)
        missed = _missed(page, session, say, groups[0])
    context.close()
    listeners = after["jsEventListeners"] - counters["jsEventListeners"]
    what = f"after {_HOUR_EVENTS // parts:,} events: "
    return [
        _figure("web", f"{what}more memory", grown, 10, unit="MiB"),
        _figure("web", f"{what}elements", after["nodes"], 15_000, unit="nodes"),
        _figure("web", f"{what}more listeners", listeners, 200, unit="listeners"),
        _figure("web", f"applying {_MISSED:,} missed events: script", missed, 100),
    ]


def _round(page: Page, say: Any, groups: list[int]) -> None:
    """Let events come, switch between conversations, and lose the connection once."""
    for group_id in groups:
        say(group_id, _HOUR_EVENTS // _HOUR_RECONNECTS // len(groups))
    for number in range(_HOUR_SWITCHES // _HOUR_RECONNECTS):
        page.evaluate(_SWITCH, groups[(number + 1) % len(groups)])
    page.evaluate(_SWITCH, groups[0])
    _reconnect(page)
    _until_shown(page, say(groups[0], 1))


def _reconnect(page: Page) -> None:
    page.context.set_offline(True)
    page.locator(".connection-text").wait_for()
    page.context.set_offline(False)


def _until_shown(page: Page, content: str) -> None:
    """Wait until the newest message of the conversation is on the screen."""
    message = page.locator(".message").get_by_text(content, exact=True).last
    end = perf_counter() + _SHOWN_SECONDS
    while not message.is_visible():
        if perf_counter() > end:
            raise TimeIsUp(f"{content!r} is not on the screen")
        page.keyboard.press("Escape")
        page.wait_for_timeout(100)


def _missed(page: Page, session: CDPSession, say: Any, group_id: int) -> float:
    """Return the milliseconds of script that it takes to apply what was missed."""
    page.context.set_offline(True)
    page.locator(".connection-text").wait_for()
    content = say(group_id, _MISSED)
    browser.watch_work(session)
    before = browser.work(session)
    page.context.set_offline(False)
    _until_shown(page, content)
    return (browser.work(session).script - before.script) * 1000
