"""A real server on a free port, over a real SQLite file, for every test that asks.

The fixtures have pytest-tornado's names; what they serve is what `python server.py` serves. A
test fails on any log line that it did not claim.
"""

import asyncio
import inspect
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from server import ChatServer
from tests.support.clients import Api
from tests.support.logs import Logs
from tests.support.processes import Process, Start
from tests.support.secret_scanner import SECRETS, Lines
from tests.support.servers import Serve, Servers
from tests.support.waiting import Gate, Hold


def pytest_configure() -> None:
    """Keep asyncio from making a loop that nobody closes, when Tornado asks for the current one."""
    asyncio.set_event_loop(None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let `async def` tests run on pytest-tornado's loop."""
    for item in items:
        if inspect.iscoroutinefunction(getattr(item, "function", None)):
            item.add_marker(pytest.mark.gen_test)


@pytest.fixture
def hold() -> Iterator[Hold]:
    """Released at the end, so that the server can stop."""
    hold = Hold()
    yield hold
    hold.release()


@pytest.fixture(autouse=True)
def logs() -> Iterator[Logs]:
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
    assert handler.records == []
    assert SECRETS.found(lines.lines) == []


@pytest.fixture
def servers(io_loop: IOLoop, tmp_path: Path) -> Iterator[Servers]:
    """A factory of running servers, for tests that need more than one, or start them anew."""
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
def chat(serve: Serve, request: pytest.FixtureRequest) -> ChatServer:
    """The server that `api` speaks to, with the settings that a test names."""
    return serve(**getattr(request, "param", {}))


@pytest.fixture
def app(chat: ChatServer) -> Any:
    """Its application."""
    return chat.application


@pytest.fixture
def http_port(chat: ChatServer) -> int:
    """Its port."""
    return chat.port  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def http_server(chat: ChatServer) -> ChatServer:
    """It listens already."""
    return chat


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """A factory of processes in the test's directory. Those still running are killed at the end."""
    started: list[Process] = []

    def begin(*arguments: str, **environment: str) -> Process:
        started.append(Process(tmp_path, *arguments, environment=environment))
        return started[-1]

    yield begin
    for process in started:
        if process.popen.returncode is None:
            process.popen.kill()
            process.popen.communicate()


@pytest.fixture
def api(io_loop: IOLoop, http_port: int) -> Iterator[Api]:
    """Clients of the test's server."""

    async def make() -> Api:
        return Api(http_port)

    clients = io_loop.run_sync(make)
    yield clients
    clients.close()


@pytest.fixture
def gate(chat: ChatServer) -> Iterator[Gate]:
    """Open at the end, so that the server can stop."""
    gate = Gate(chat)
    yield gate
    gate.open()
