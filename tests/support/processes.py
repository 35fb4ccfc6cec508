"""Servers as separate processes, with HTTP and WebSocket clients."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from websockets.sync.client import ClientConnection, connect

from tests.support.empty_database import make_empty_database
from tests.support.forked_server import ForkedServer
from tests.support.secret_scanner import SECRETS
from tests.support.waiting import DEADLINE_SECONDS

ROOT = Path(__file__).parent.parent.parent
ENVIRONMENT = {k: v for k, v in os.environ.items() if not k.startswith("CHAT_")}
AVA, MIKE = "ava@temp.com", "mike@temp.com"


class Answer(NamedTuple):
    """An HTTP answer; `json` is its decoded body."""

    status: int
    headers: dict[str, str]
    json: Any


class Process:
    """A running `python server.py`, or a forked one with an empty database, which starts sooner.

    `announced` is the line that it printed at the start; `environment` adds to the common one.
    """

    def __init__(
        self,
        directory: Path,
        *arguments: str,
        environment: dict[str, str] | None = None,
        is_forked: bool = False,
    ) -> None:
        self.directory = directory
        given = dict(zip(arguments, arguments[1:], strict=False))
        self.database = directory / given.get("--database", "chatserver.db")
        arguments = ("--bcrypt-cost", "4", *arguments)
        if "--port" not in arguments:
            arguments = (*arguments, "--port", "0")
        # At `info` a healthy server logs too.
        env = ENVIRONMENT | {"CHAT_LOG_LEVEL": "warning"} | (environment or {})
        self.popen: "subprocess.Popen[str] | ForkedServer"
        if is_forked:
            make_empty_database(self.database)
            self.popen = ForkedServer(arguments, directory, env)
        else:
            self.popen = subprocess.Popen(
                [sys.executable, str(ROOT / "server.py"), *arguments],
                cwd=directory,
                env=env,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        assert self.popen.stdout is not None
        # readline returns with the line or at the end of the process; a hanging start is killed.
        killer = threading.Timer(DEADLINE_SECONDS, self.popen.kill)
        killer.start()
        self.announced = self.popen.stdout.readline()
        killer.cancel()
        found = re.search(r':(\d+)("\}|$)', self.announced.strip())
        self.port = int(found[1]) if found else 0

    def request(
        self, method: str, path: str, body: Any = None, *, token: str | None = None
    ) -> tuple[int, Any]:
        """Send a request; return the status and the decoded body."""
        answer = self.ask(method, path, body, token=token)
        return answer.status, answer.json

    def ask(
        self, method: str, path: str, body: Any = None, *, token: str | None = None
    ) -> Answer:
        """Send a request and return the answer."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}{path}", method=method
        )
        SECRETS.note(token)
        SECRETS.note_in(body)
        request.data = None if body is None else json.dumps(body).encode()
        if token is not None:
            request.add_header("Authorization", f"Bearer {token}")
        try:
            with urllib.request.urlopen(request, timeout=DEADLINE_SECONDS) as response:
                return Answer(
                    response.status, dict(response.headers), json.load(response)
                )
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, dict(error.headers), json.load(error))

    def fetch(self, path: str) -> bytes:
        """Return the bytes of a public document."""
        url = f"http://127.0.0.1:{self.port}{path}"
        with urllib.request.urlopen(url, timeout=DEADLINE_SECONDS) as response:
            body: bytes = response.read()
            return body

    def login(self, email: str) -> str:
        """Log in a demo user; return the token."""
        body = {"email": email, "password": "password"}
        status, answer = self.request("POST", "/v1/users/login", body)
        assert status == 200, answer
        token: str = answer["token"]
        return token

    def history(self, token: str) -> list[Any]:
        """Return all messages of group 1, oldest first."""
        messages: list[Any] = []
        before = ""
        while True:
            path = f"/v1/groups/1/messages?limit=200{before}"
            status, page = self.request("GET", path, token=token)
            assert status == 200, page
            if not page["messages"]:
                return messages
            messages[:0] = page["messages"]
            before = f"&before_id={messages[0]['id']}"

    def listen(self, token: str, **query: str) -> ClientConnection:
        """Open a WebSocket."""
        values = "".join(f"&{name}={value}" for name, value in query.items())
        # As a context manager, which newer versions require. The test closes it. It reads on while
        # the test does not, and never ends the connection by itself.
        return connect(
            f"ws://127.0.0.1:{self.port}/ws?token={token}{values}",
            open_timeout=DEADLINE_SECONDS,
            ping_interval=None,
            max_queue=None,
        ).__enter__()

    def end(self, number: int | None = None) -> tuple[int, str, str]:
        """Send a signal, if given, and wait for the exit.

        Returns the exit code, stdout and stderr.
        """
        if number is not None:
            self.popen.send_signal(number)
        stdout, stderr = self.popen.communicate(timeout=DEADLINE_SECONDS)
        assert SECRETS.found(stderr.splitlines()) == []
        code: int | None = self.popen.returncode
        assert code is not None
        return code, stdout, stderr

    def stop(self, number: int = signal.SIGTERM) -> None:
        """Stop the server; require exit code 0 and no output."""
        assert self.end(number) == (0, "", "")


Start = Callable[..., Process]


@contextmanager
def starting(directory: Path, is_forked: bool = False) -> Iterator[Start]:
    """Yield a factory of processes in a directory. Those still running are killed at the end."""
    started: list[Process] = []

    def start(*arguments: str, **environment: str) -> Process:
        process = Process(
            directory, *arguments, environment=environment, is_forked=is_forked
        )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.popen.returncode is None:
            process.popen.kill()
            process.popen.communicate()


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def run(
    program: str, *arguments: str, cwd: Path, **environment: str
) -> "subprocess.CompletedProcess[str]":
    """Run a program to its end; `server.py` is forked. `environment` adds to the common one."""
    if program == "server.py":
        forked = ForkedServer(arguments, cwd, ENVIRONMENT | environment)
        stdout, stderr = forked.communicate(DEADLINE_SECONDS)
        code = forked.returncode
        assert code is not None
        return subprocess.CompletedProcess(arguments, code, stdout, stderr)
    return subprocess.run(
        [sys.executable, ROOT / program, *arguments],
        cwd=cwd,
        env=ENVIRONMENT | environment,
        capture_output=True,
        text=True,
        timeout=DEADLINE_SECONDS,
    )
