"""A real server on a free port, over a real SQLite file, for every test that asks.

The fixtures have pytest-tornado's names; what they serve is what `python server.py` serves. A
test fails on any log line that it did not claim, and on anything that it did not close.
"""

import asyncio
import gc
import inspect
import logging
import os
import signal
import traceback
import warnings
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from tests.support import buckets
from tests.support.clients import Api
from tests.support.clocks import Clock
from tests.support.disks import Sound
from tests.support.logs import Logs
from tests.support.postgres import IS_CHOSEN, stop_running
from tests.support.processes import Start, starting
from tests.support.secret_scanner import SECRETS, Lines
from tests.support.sqlite_only import REASONS
from tests.support.servers import Gate, Serve, Server, Servers
from tests.support.sound_database import make_sound_database
from tests.support.surroundings import keep_files_in_memory
from tests.support.waiting import TEST_SECONDS, Hold
from tests.support.whereabouts import note_whereabouts, report_whereabouts

# The traceback of a test that failed. Its frames still hold what the test had open.
FAILURE = pytest.StashKey[TracebackType]()


def pytest_unconfigure() -> None:
    """End the servers of databases and buckets that tests have started."""
    stop_running()
    buckets.stop_running()


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the surroundings of the tests."""
    # Tornado asks for the current loop, and asyncio would make one that nobody closes.
    asyncio.set_event_loop(None)
    # A shell in the background and `nohup` start what they run so that it ignores Ctrl-C and the
    # end of the terminal. The servers that tests start would ignore them too.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    # The long runs may write more than the memory holds.
    if config.getoption("markexpr") == "not soak":
        keep_files_in_memory()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run one worker more than there are processors: a worker waits for processes that start."""
    return len(os.sched_getaffinity(0)) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let `async def` tests run on pytest-tornado's loop, with a generous deadline.

    On PostgreSQL, skip those that are for SQLite only.
    """
    for item in items:
        reason = REASONS.get(item.name.partition("[")[0]) if IS_CHOSEN else None
        if reason is not None:
            item.add_marker(pytest.mark.skip(reason=reason))
        if inspect.iscoroutinefunction(getattr(item, "function", None)):
            item.add_marker(pytest.mark.gen_test(timeout=TEST_SECONDS))
            test: Any = item
            test.obj = note_whereabouts(item, test.obj)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note that a test failed, and where it was if its time was over."""
    report = yield
    report_whereabouts(item, report)
    if report.failed and call.excinfo is not None:
        item.stash[FAILURE] = call.excinfo.tb
    return report


@pytest.fixture(autouse=True)
def logs(request: pytest.FixtureRequest) -> Iterator[Logs]:
    """The test's log lines; one that nobody claimed is a failure, and one with a secret is too."""
    handler, lines = Logs(), Lines()
    SECRETS.clear()
    root = logging.getLogger()
    ours = [logging.getLogger(name) for name in ("chatserver", "tornado")]
    levels = {logger: logger.level for logger in (root, *ours)}
    root.setLevel(logging.INFO)
    logging.getLogger("peewee").setLevel(logging.WARNING)
    for logger in ours:
        logger.setLevel(logging.DEBUG)
    for each in (handler, lines):
        root.addHandler(each)
    yield handler
    for each in (handler, lines):
        root.removeHandler(each)
    for logger, level in levels.items():
        logger.setLevel(level)
    assert SECRETS.found(lines.lines) == []
    # The report of a failure has its log lines already.
    assert FAILURE in request.node.stash or handler.records == []


@pytest.fixture(autouse=True)
def leaks(request: pytest.FixtureRequest, logs: Logs) -> Iterator[None]:
    """Destroy what the test left behind, so that a leak is reported where it was made.

    It is set up before all fixtures but `logs`, and so finished after them.
    """
    yield
    request.node.funcargs.clear()
    failure = request.node.stash.get(FAILURE, None)
    with warnings.catch_warnings():
        if failure is not None:
            # A test that failed closes nothing; that is no second failure.
            warnings.simplefilter("ignore", ResourceWarning)
            traceback.clear_frames(failure)
        gc.collect()
    gc.freeze()  # the next collection looks at the next test alone


@pytest.fixture
def io_loop(io_loop: IOLoop, request: pytest.FixtureRequest) -> Iterator[IOLoop]:
    """pytest-tornado's loop. A test that failed leaves no task on it."""
    yield io_loop
    if FAILURE in request.node.stash:
        loop: Any = io_loop
        tasks = asyncio.all_tasks(loop.asyncio_loop)
        for task in tasks:
            task.cancel()

        async def end() -> None:
            await asyncio.wait(tasks, timeout=1)

        if tasks:
            io_loop.run_sync(end)


@pytest.fixture
def hold() -> Iterator[Hold]:
    """Released at the end, so that the server can stop."""
    hold = Hold()
    yield hold
    hold.release()


@pytest.fixture
def servers(
    io_loop: IOLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Servers]:
    """A factory of running servers, for tests that need more than one, or start them anew.

    They stop before patches end: a clock that was patched would be set back.
    """
    servers = Servers(tmp_path)
    yield servers
    for chat in servers.running:
        io_loop.run_sync(chat.stop)


@pytest.fixture
def serve(io_loop: IOLoop, servers: Servers) -> Serve:
    """The same for tests that are not on the loop."""
    return lambda *args, **settings: io_loop.run_sync(
        partial(servers.start, *args, **settings)
    )


@pytest.fixture
def chat(serve: Serve, request: pytest.FixtureRequest) -> Server:
    """The server that `api` speaks to, with the settings that a test names."""
    return serve(**getattr(request, "param", {}))


@pytest.fixture
def app(chat: Server) -> Any:
    """Its application."""
    return chat.application


@pytest.fixture
def http_port(chat: Server) -> int:
    """Its port."""
    return chat.port


@pytest.fixture
def http_server(chat: Server) -> Server:
    """It listens already."""
    return chat


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """A factory of processes in the test's directory. Those still running are killed at the end."""
    with starting(tmp_path) as start:
        yield start


@pytest.fixture
def fork(tmp_path: Path) -> Iterator[Start]:
    """The same, with servers that are forked: for tests of what a server does once it runs."""
    with starting(tmp_path, is_forked=True) as start:
        yield start


@pytest.fixture
def api(io_loop: IOLoop, http_port: int) -> Iterator[Api]:
    """Clients of the test's server."""

    async def make() -> Api:
        return Api(http_port)

    clients = io_loop.run_sync(make)
    yield clients
    clients.close()


@pytest.fixture
def presence_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock by which users go offline."""
    clock = Clock()
    monkeypatch.setattr("hub.presence.monotonic", clock)
    return clock


@pytest.fixture
def gate(chat: Server) -> Iterator[Gate]:
    """Open at the end, so that the server can stop."""
    gate = Gate(chat)
    yield gate
    gate.open()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """Return a database without faults. Tests damage copies of it."""
    folder = tmp_path_factory.mktemp("sound") / "data"
    folder.mkdir()
    return make_sound_database(folder)
