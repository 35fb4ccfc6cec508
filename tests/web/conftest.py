"""A browser, a server with the demo users, and pages that fail their test when a fault occurs.

A fault is an error or a warning in the console, a report of the page's policy, an exception or a
rejection that nothing handled, and a request to another host.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.support.browser import PROGRAMS
from tests.support.processes import Start
from tests.web.api import Api
from tests.web.pages import Devices, Faults, Launch, Site, launching
from tests.web.writers import Writer


@pytest.fixture(scope="package")
def launch() -> Iterator[Launch]:
    """A function that starts a browser, for the tests of this folder."""
    with launching() as launch:
        yield launch


@pytest.fixture(scope="package")
def browser(launch: Launch) -> Browser:
    """Chromium. Each test has contexts of its own."""
    return launch(*PROGRAMS)


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """The flags of the server. A file of tests may replace them."""
    return ()


@pytest.fixture
def site(fork: Start, arguments: tuple[str, ...]) -> Iterator[Site]:
    """A server on a free port. It ends in order and without output."""
    process = fork(*arguments)
    yield Site(process, f"http://127.0.0.1:{process.port}")
    if process.popen.returncode is None:
        process.stop()


@pytest.fixture
def faults(site: Site) -> Iterator[Faults]:
    """The faults of all pages; one that the test did not claim is a failure."""
    faults = Faults(site.origin)
    yield faults
    assert faults.found == []


@pytest.fixture
def devices(browser: Browser, site: Site, faults: Faults) -> Iterator[Devices]:
    """A factory of contexts and pages. They are closed before the server ends."""
    devices = Devices(browser, site, faults)
    yield devices
    devices.close()


@pytest.fixture
def api(site: Site) -> Api:
    """Other users, who use the server without a page."""
    return Api(site)


@pytest.fixture
def ava(site: Site) -> Writer:
    """Ava, who writes without a page."""
    return Writer(site.process, "Ava")


@pytest.fixture
def mike(site: Site) -> Writer:
    """Mike, who writes without a page."""
    return Writer(site.process, "Mike")
