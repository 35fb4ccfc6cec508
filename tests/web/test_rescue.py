"""A page that does not start offers a way out."""

from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.web.pages import Devices, Faults, Site
from tests.web.test_page import until_worker

PATIENCE = 10_000
KEPT = """async () => [
  (await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]"""


def empty(route: Route) -> None:
    """Answer with a script that does nothing."""
    route.fulfill(body="", content_type="text/javascript")


def broken(devices: Devices, **options: Any) -> Page:
    """Return a page whose script does nothing, after its patience."""
    context = devices.new(**options)
    context.route("**/main.js", empty)
    page = context.new_page()
    page.clock.install()
    page.goto("/")
    page.clock.fast_forward(PATIENCE)
    return page


@pytest.mark.parametrize(
    ("locale", "action"),
    [
        ("en-GB", "Remove them and load the page anew"),
        ("de-DE", "Sie entfernen und die Seite neu laden"),
    ],
)
def test_a_page_that_does_not_start_says_so(
    devices: Devices, locale: str, action: str
) -> None:
    """After 10 seconds, in the language of the browser; the button loads the page."""
    page = broken(devices, locale=locale)
    offer = page.get_by_role("alert")
    expect(offer).to_be_visible()
    page.context.unroute("**/main.js")
    offer.get_by_role("button", name=action).click()
    expect(page.locator("form")).to_be_visible()
    expect(offer.get_by_role("button", name=action)).to_have_count(0)


def test_worker_and_files_are_removed(devices: Devices, site: Site) -> None:
    """A worker whose files are broken no longer answers then."""
    page = devices.open("/")
    until_worker(page)
    # The file of the script is there, and does nothing.
    page.evaluate("""async () => {
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
              if (!request.url.endsWith("main.js")) continue;
              const headers = { "Content-Type": "text/javascript" };
              await cache.put(request, new Response("", { headers }));
            }
          }
        }""")
    page.clock.install()
    page.reload()
    page.clock.fast_forward(PATIENCE)
    with page.expect_navigation():
        page.get_by_role("button", name="Remove them").click()
    expect(page.locator("form")).to_be_visible()
    until_worker(page)
    assert page.evaluate(KEPT) == [1, 1]


def test_nothing_is_removed_without_the_server(
    devices: Devices, faults: Faults
) -> None:
    """There would be no page at all."""
    page = devices.open("/")
    until_worker(page)
    page.context.route("**/manifest.webmanifest", lambda route: route.abort())
    page.clock.install()
    page.evaluate("document.getElementById('app').remove()")
    page.reload()
    expect(page.locator("form")).to_be_visible()
    assert page.evaluate(KEPT) == [1, 1]


def test_a_page_that_starts_late_takes_the_offer_back(devices: Devices) -> None:
    """A slow network is no fault."""
    context = devices.new()
    held: list[Route] = []
    context.route("**/main.js", lambda route: held.append(route))
    page = context.new_page()
    page.clock.install()
    page.goto("/", wait_until="commit")
    offer = page.get_by_role("button", name="Remove them")
    page.evaluate("new Promise((done) => setTimeout(done, 0))")
    page.clock.fast_forward(PATIENCE)
    expect(offer).to_be_visible()
    held[0].continue_()
    expect(page.locator("form")).to_be_visible()
    expect(offer).to_have_count(0)


def test_a_page_that_starts_offers_nothing(devices: Devices) -> None:
    """However long it is open."""
    page = devices.open("/")
    expect(page.locator("form")).to_be_visible()
    page.clock.install()
    page.reload()
    expect(page.locator("form")).to_be_visible()
    page.clock.fast_forward(PATIENCE)
    expect(page.get_by_role("alert")).to_have_count(0)
