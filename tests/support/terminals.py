"""A new user's machine: the sources, no installed packages, and terminals for pasted commands."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
from codecs import getincrementaldecoder
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.support.pages import ROOT

SECONDS = 15.0

# A substitute for `websocat URL`: each input line becomes a frame, and each frame a line.
WEBSOCAT = """#!{python}
import os, sys, threading
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

def forward():
    for line in sys.stdin:
        connection.send(line)
    connection.close()

with connect(sys.argv[1]) as connection:
    threading.Thread(target=forward, daemon=True).start()
    try:
        for frame in connection:
            print(frame, flush=True)
    except ConnectionClosed:
        pass
    os._exit(0)
"""
# A substitute for `jq -r .NAME`.
JQ = """#!{python}
import json, sys
assert sys.argv[1] == "-r" and sys.argv[2].startswith("."), sys.argv
print(json.load(sys.stdin)[sys.argv[2][1:]])
"""
# The Python of a fresh machine, and the pip of its environment, without the network.
PYTHON3 = """#!/bin/sh
echo "python3 $*" >> "$COMMANDS"
[ "$1 $2" = "-m venv" ] || exit 1
mkdir -p "$3/bin"
echo "PATH=\\"$INSTALLED:\\$PATH\\"" > "$3/bin/activate"
"""
PIP = """#!/bin/sh
echo "pip $*" >> "$COMMANDS"
"""
PYTHON = """#!/bin/sh
exec "{python}" "$@"
"""
WEBSOCKETS = """#!/bin/sh
exec "{python}" -m websockets "$@"
"""


def write_script(path: Path, text: str) -> None:
    """Write an executable script; `{python}` stands for the interpreter of the tests."""
    path.write_text(text.replace("{python}", sys.executable))
    path.chmod(0o755)


class Terminal:
    """A shell for pasted commands. It passes input on to the running program."""

    def __init__(self, directory: Path, environment: dict[str, str]) -> None:
        self._shell = subprocess.Popen(
            ["bash"],
            cwd=directory,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._shown = ""
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def paste(self, text: str) -> None:
        """Write a text to the terminal."""
        assert self._shell.stdin is not None
        self._shell.stdin.write(text.encode())
        self._shell.stdin.flush()

    def see(self, pattern: str, seconds: float = SECONDS) -> "re.Match[str]":
        """Wait until the terminal shows a pattern."""
        with self._changed:
            self._changed.wait_for(lambda: re.search(pattern, self._shown), seconds)
            found = re.search(pattern, self._shown)
        assert found, f"no {pattern!r} in {self._shown!r}"
        return found

    def shows(self, pattern: str, seconds: float) -> bool:
        """Tell whether the terminal shows a pattern within a time."""
        with self._changed:
            return bool(
                self._changed.wait_for(lambda: re.search(pattern, self._shown), seconds)
            )

    def frames(self) -> list[Any]:
        """Return the JSON lines that the terminal has shown so far."""
        with self._changed:
            lines = self._shown.splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def close(self, number: int = signal.SIGTERM) -> None:
        """End the running program and the shell."""
        os.killpg(self._shell.pid, number)
        assert self._shell.stdin is not None
        self._shell.stdin.close()
        self._shell.wait(SECONDS)
        self._reader.join(SECONDS)
        assert not self._reader.is_alive()
        assert self._shell.stdout is not None
        self._shell.stdout.close()

    def _read(self) -> None:
        assert self._shell.stdout is not None
        decoder = getincrementaldecoder("utf-8")()
        while chunk := os.read(self._shell.stdout.fileno(), 65536):
            with self._changed:
                self._shown += decoder.decode(chunk)
                self._changed.notify_all()


class Machine:
    """The sources in a directory, substitutes for programs, and a free port."""

    def __init__(self, directory: Path) -> None:
        with closing(socket.create_server(("127.0.0.1", 0))) as listening:
            self.port: int = listening.getsockname()[1]
        self.terminals: list[Terminal] = []
        self.sources = directory / "sources"
        self.sources.mkdir()
        for name in ("server.py", "seed.py", "setup.cfg", "LICENSE"):
            (self.sources / name).symlink_to(ROOT / name)
        for name in ("handlers", "hub", "models", "services"):
            (self.sources / name).symlink_to(ROOT / name)
        bare, installed = directory / "bare", directory / "installed"
        for path in (bare, installed):
            path.mkdir()
        write_script(bare / "python3", PYTHON3)
        write_script(installed / "pip", PIP)
        write_script(installed / "python", PYTHON)
        write_script(installed / "websockets", WEBSOCKETS)
        if shutil.which("websocat") is None:
            write_script(bare / "websocat", WEBSOCAT)
        if shutil.which("jq") is None:
            write_script(bare / "jq", JQ)
        self._commands = directory / "commands"
        kept = {k: v for k, v in os.environ.items() if not k.startswith("CHAT_")}
        self._environment = {
            **kept,
            "PATH": f"{bare}:{kept['PATH']}",
            "INSTALLED": str(installed),
            "COMMANDS": str(self._commands),
            "CHAT_PORT": str(self.port),
            "CHAT_BCRYPT_COST": "4",
        }

    def open_terminal(self, is_activated: bool = False) -> Terminal:
        """Open a terminal in the directory of the sources, with or without the environment."""
        given = dict(self._environment)
        if is_activated:
            given["PATH"] = f"{given['INSTALLED']}:{given['PATH']}"
        self.terminals.append(Terminal(self.sources, given))
        return self.terminals[-1]

    def here(self, text: str) -> str:
        """Return a text of the pages with this machine's port."""
        return text.replace("8080", str(self.port))

    def close(self) -> None:
        """Close all terminals, the newest first."""
        for each in reversed(self.terminals):
            each.close()

    @property
    def commands(self) -> list[str]:
        """The calls of the substitutes so far."""
        return self._commands.read_text().splitlines()


def run_block(readme: str) -> str:
    """Return the README's commands that install and start the server."""
    (block,) = re.findall(r"^<!-- run -->\n```sh\n(.*?)^```$", readme, re.M | re.S)
    return str(block)


def started_machine(directory: Path, readme: str) -> Machine:
    """Return a machine on which the run block was pasted and the server runs."""
    machine = Machine(directory)
    terminal = machine.open_terminal()
    try:
        terminal.paste(run_block(readme))
        terminal.see(machine.here(r"(?m)^Server running on http://localhost:8080$"))
    except BaseException:
        machine.close()
        raise
    return machine
