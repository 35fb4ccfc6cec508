"""A page of one version of the client, while the server already has another."""

import shutil
from pathlib import Path
from socket import create_server
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.support.processes import MIKE, ROOT, Start
from tests.support.waiting import DEADLINE_SECONDS, until
from tests.web.pages import GONE, SEEN, SHOW, Devices, Faults, Site
from tests.web.test_page import until_worker
from tests.web.test_talking import say

HIDDEN_MS = 5 * 60 * 1000
# The names of the caches, and how many files are in them.
CACHES = """async () => Object.fromEntries(await Promise.all((await caches.keys()).map(
  async (name) => [name, (await (await caches.open(name)).keys()).length])))"""


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """The server that is started again gets the same port."""
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    return ("--port", str(port))


class Update(NamedTuple):
    """A server that can be replaced by one with a newer client."""

    site: Site
    fork: Start
    arguments: tuple[str, ...]
    dist: Path

    def install(self) -> None:
        """Stop the server, and start one with the newer client on the same port and database."""
        self.site.process.stop()
        self.fork(*self.arguments, TESTED_DIST=str(self.dist))


@pytest.fixture
def update(
    site: Site, fork: Start, arguments: tuple[str, ...], tmp_path: Path, faults: Faults
) -> Update:
    """The newer client is the present one with marks in its first and in a later part."""
    dist = tmp_path / "newer"
    shutil.copytree(ROOT / "web" / "dist", dist)
    for name, mark in (("main.js", "isNew"), ("panels.js", "hasNewPanels")):
        with open(dist / name, "a") as file:
            file.write(f"\nwindow.{mark} = true;\n")
    return Update(site, fork, arguments, dist)


def mark(page: Page, name: str) -> Any:
    """Return a mark of the newer client; None in the present one."""
    return page.evaluate("(name) => window[name]", name)


def version(page: Page) -> str:
    """Return the version of a page."""
    script = page.locator('script[src^="/assets/"]').first.get_attribute("src")
    assert script is not None
    return script.split("/")[2]


def caches(page: Page) -> dict[str, int]:
    """Return how many files each cache has."""
    found: dict[str, int] = page.evaluate(CACHES)
    return found


def until_complete(page: Page) -> None:
    """Wait until the worker has all files of its version, and load the page through it."""
    until_worker(page)
    scripts = list((ROOT / "web" / "dist").glob("*.js"))
    # The worker's own file is not among them.
    until(lambda: sum(caches(page).values()) >= len(scripts) - 1)
    page.reload()
    page.locator(".shell").wait_for()
    assert page.evaluate("() => navigator.serviceWorker.controller !== null")


def offer(page: Page) -> Any:
    """Return the banner that offers the new version."""
    return page.locator(".banner", has_text="A new version is there.")


def test_a_page_goes_on_until_it_takes_the_new_version(
    devices: Devices, update: Update, faults: Faults
) -> None:
    """It finds all its parts, also when it is loaded anew. The button replaces all of them."""
    page = devices.enter("Mike", "/g/1")
    until_complete(page)
    old = version(page)
    update.install()
    expect(offer(page)).to_be_visible()
    # The worker of the old version answers: no part of the new one is mixed in.
    page.reload()
    expect(offer(page)).to_be_visible()
    assert (version(page), mark(page, "isNew")) == (old, None)
    page.get_by_role("button", name="Members", exact=True).click()
    panel = page.get_by_role("complementary", name="Members")
    expect(panel.locator(".row-main")).to_have_count(2)
    assert mark(page, "hasNewPanels") is None
    page.get_by_role("textbox", name="Message").fill("half a sentence")
    # The new worker may have its files already. It waits.
    assert f"chat-{old}" in caches(page)

    with page.expect_event("domcontentloaded"):
        offer(page).get_by_role("button", name="Reload").click()
    expect(page.get_by_role("textbox", name="Message")).to_have_value("half a sentence")
    new = version(page)
    assert new != old and mark(page, "isNew")
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    expect(offer(page)).to_have_count(0)
    until(lambda: list(caches(page)) == [f"chat-{new}"])
    page.get_by_role("button", name="Members", exact=True).click()
    expect(panel.locator(".row-main")).to_have_count(2)
    assert mark(page, "hasNewPanels")
    faults.forget(*GONE)


def test_a_hidden_page_takes_the_new_version_by_itself(
    devices: Devices, update: Update, faults: Faults
) -> None:
    """After 5 minutes, once; not while a dialog is open. A text that is being written stays."""
    context = devices.new()
    context.add_init_script(SEEN)
    page = context.new_page()
    loads: list[str] = []
    page.on("domcontentloaded", lambda page: loads.append(page.url))
    page.clock.install()
    page.goto("/g/1")
    page.get_by_role("button", name="Mike", exact=True).click()
    page.locator(".shell").wait_for()
    until_complete(page)
    update.install()
    # The pause before it connects again passes too.
    page.clock.run_for(int(DEADLINE_SECONDS * 1000))
    expect(offer(page)).to_be_visible()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    page.get_by_role("textbox", name="Message").fill("half a sentence")
    loads.clear()

    page.evaluate(SHOW, False)
    page.clock.run_for(HIDDEN_MS - 2_000)
    page.evaluate(SHOW, True)
    page.clock.run_for(HIDDEN_MS)
    page.keyboard.press("Control+K")
    page.get_by_role("dialog").wait_for()
    page.evaluate(SHOW, False)
    page.clock.run_for(HIDDEN_MS + 1_000)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    # A reload that had begun would come before the answer to this message.
    page.evaluate(SHOW, True)
    say(page, "still the old one")
    expect(page.locator(".waiting")).to_have_count(0)
    page.get_by_role("textbox", name="Message").fill("half a sentence")
    assert (loads, mark(page, "isNew")) == ([], None)

    page.evaluate(SHOW, False)
    with page.expect_event("domcontentloaded"):
        page.clock.run_for(HIDDEN_MS + 1_000)
    expect(page.get_by_role("textbox", name="Message")).to_have_value("half a sentence")
    assert mark(page, "isNew") and len(loads) == 1
    stored = update.site.process.history(update.site.process.login(MIKE))
    assert [each["content"] for each in stored] == ["still the old one"]
    faults.forget(*GONE)
