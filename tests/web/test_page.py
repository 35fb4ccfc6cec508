"""The page in a browser: it draws at each of its addresses, and no fault stays unseen."""

from time import monotonic

import pytest
from playwright.sync_api import Page, expect

from tests.support.waiting import DEADLINE_SECONDS, until
from tests.web.pages import OFFLINE, Devices, Faults

ADDRESSES = {
    "/": "Chat",
    "/g/1": "General",
    "/g/1/2": "General",
    "/d/2": "Mike",
    "/join": "Invitation",
    "/search?q=word": "Search",
    "/settings": "Settings",
    "/settings/profile": "Settings",
}


def until_worker(page: Page) -> None:
    """Wait until the service worker is active."""
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")


@pytest.fixture
def arguments(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """The mode that a test names."""
    call = getattr(request.node, "callspec", None)
    return ("--web", call.params.get("mode", "dist") if call else "dist")


# Goes to an address as a link does. A load of the sources takes some hundred requests.
FOLLOW = """(address) => {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}"""


@pytest.mark.parametrize("mode", ["dist", "src"])
def test_each_address_draws(mode: str, devices: Devices) -> None:
    """Both the built page and its sources draw each address. The built page is loaded at each."""
    page = devices.enter("Mike")
    for address, heading in ADDRESSES.items():
        if mode == "dist" or address == "/g/1/2":
            page.goto(address)
        else:
            page.evaluate(FOLLOW, address)
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    icon = page.locator("svg.icon use").first
    until(lambda: icon.evaluate("(use) => use.getBoundingClientRect().width") > 0)
    version = page.locator('meta[name="chat-version"]').get_attribute("content")
    assert (version == "src") == (mode == "src")


def test_links_change_the_page_without_loading_it(devices: Devices) -> None:
    """Back leads to the address before."""
    page = devices.enter("Mike", "/g/1")
    page.evaluate("() => { window.marked = true; }")
    page.get_by_role("link", name="Chat").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Chat")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("General")
    assert page.evaluate("() => window.marked")


FAULTS = (
    ("console.error('a fault')", "a fault"),
    ("console.warn('a warning')", "a warning"),
    ("setTimeout(() => { throw new Error('thrown'); })", "thrown"),
    ("{ Promise.reject(new Error('rejected')); }", "rejected"),
    ("try { document.body.innerHTML = '<b>'; } catch {}", "policy: require-trusted"),
    ("document.body.setAttribute('style', 'color: red')", "policy: style-src"),
    ("fetch('http://192.0.2.1/').catch(() => 0)", "policy: connect-src"),
    ("{ new Image().src = 'http://192.0.2.1/'; }", "policy: img-src"),
    ("fetch('/v1/nothing')", "404"),
)


def test_each_kind_of_fault_is_seen(devices: Devices, faults: Faults) -> None:
    """A test would fail by it."""
    context = devices.new()
    for script, fault in FAULTS:
        page = context.new_page()
        page.goto("/")
        assert faults.found == []
        page.evaluate(f"() => {{ {script} }}")
        deadline = monotonic() + DEADLINE_SECONDS
        while not any(fault in each for each in faults.found):
            assert monotonic() < deadline, (fault, faults.found)
            page.wait_for_timeout(10)
        page.close()
        # The browser and the event of the policy may both report one fault.
        faults.found.clear()


def test_the_page_starts_without_a_network(devices: Devices, faults: Faults) -> None:
    """The service worker keeps the page, with its policy, and all that the first draw needs."""
    page = devices.open("/")
    until_worker(page)
    page.context.set_offline(True)
    page.goto("/g/1")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert page.evaluate("""() => {
          try { document.body.innerHTML = "<b>"; } catch { return "refused"; }
        }""") == "refused"
    faults.claim("policy: require-trusted-types-for")
    faults.claim("TrustedHTML")
    faults.claim("ERR_INTERNET_DISCONNECTED")
    devices.close()
    faults.forget(*OFFLINE)


def test_a_narrow_page_shows_one_part_at_a_time(devices: Devices) -> None:
    """The groups, or the conversation with a way back."""
    page = devices.enter("Mike", viewport={"width": 390, "height": 844})
    expect(page.get_by_role("navigation", name="Groups")).to_be_visible()
    expect(page.get_by_role("main")).to_be_hidden()
    page.goto("/g/1")
    expect(page.get_by_role("main")).to_be_visible()
    expect(page.get_by_role("navigation", name="Groups")).to_be_hidden()
    page.get_by_role("link", name="Back to the groups").click()
    expect(page.get_by_role("navigation", name="Groups")).to_be_visible()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
