"""The README: its commands are run as they stand, and what it shows is what the server sends."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec
import pytest
from msgspec import UNSET

from handlers.base.endpoint import Endpoint, endpoints
from handlers.documentation import asyncapi, openapi
from handlers.documentation import page as documentation
from handlers.routes import METRICS, ROUTES, SOCKETS
from handlers.schemas.answers import ErrorAnswer
from handlers.schemas.frames import Command, ServerFrame
from models import errors
from models.events.messages import DirectMessage, GroupPayload, MessagePayload
from models.events.signals import Signal
from models.queries.export_lines import Line
from server import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
SECONDS = 15.0

# What `websocat URL` does: lines in are frames out, frames in are lines out.
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
# A fresh machine's Python, and the pip of the environment that it makes, without the network.
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


def section(title: str) -> str:
    """Return a section, with its subsections."""
    level = title.split(" ")[0]
    after = README.split(f"\n{title}\n")[1]
    return re.split(rf"^#{{1,{len(level)}}} ", after, maxsplit=1, flags=re.M)[0]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def table(title: str) -> list[list[str]]:
    """Return the rows of the first table of a section, without its head."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line[1:-1].split("|")] for line in lines[2:]]


def names(cell: str) -> list[str]:
    """Return what stands in backticks."""
    return re.findall(r"`([^`]+)`", cell)


def write_script(path: Path, text: str) -> None:
    path.write_text(text.replace("{python}", sys.executable))
    path.chmod(0o755)


# The commands.


class Terminal:
    """A shell to paste into. Like one, it gives what follows to the program that is running."""

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
        """Type a text."""
        assert self._shell.stdin is not None
        self._shell.stdin.write(text.encode())
        self._shell.stdin.flush()

    def see(self, pattern: str) -> "re.Match[str]":
        """Wait until it shows something."""
        with self._changed:
            self._changed.wait_for(lambda: re.search(pattern, self._shown), SECONDS)
            found = re.search(pattern, self._shown)
        assert found, f"no {pattern!r} in {self._shown!r}"
        return found

    def frames(self) -> list[Any]:
        """Return the JSON lines that it has shown so far."""
        with self._changed:
            lines = self._shown.splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def close(self, number: int = signal.SIGTERM) -> None:
        """End what it runs, and wait for that."""
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
        while chunk := os.read(self._shell.stdout.fileno(), 65536):
            with self._changed:
                self._shown += chunk.decode()
                self._changed.notify_all()


class Machine:
    """A new user's: the sources, nothing installed, and as many terminals as they like."""

    def __init__(self, directory: Path) -> None:
        with closing(socket.create_server(("127.0.0.1", 0))) as listening:
            self.port: int = listening.getsockname()[1]
        self.terminals: list[Terminal] = []
        self.sources = directory / "sources"
        self.sources.mkdir()
        for name in ("server.py", "seed.py", "handlers", "models", "hub", "setup.cfg"):
            (self.sources / name).symlink_to(ROOT / name)
        bare, installed = directory / "bare", directory / "installed"
        for path in (bare, installed):
            path.mkdir()
        write_script(bare / "python3", PYTHON3)
        write_script(installed / "pip", PIP)
        write_script(installed / "python", PYTHON)
        if shutil.which("websocat") is None:
            write_script(bare / "websocat", WEBSOCAT)
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
        """Open one in the directory of the sources, with the environment activated or not."""
        given = dict(self._environment)
        if is_activated:
            given["PATH"] = f"{given['INSTALLED']}:{given['PATH']}"
        self.terminals.append(Terminal(self.sources, given))
        return self.terminals[-1]

    def here(self, text: str) -> str:
        """Return a README's text for this machine's port."""
        return text.replace("8080", str(self.port))

    @property
    def commands(self) -> list[str]:
        """What the stand-ins were asked to do."""
        return self._commands.read_text().splitlines()


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """One on which the run block was pasted."""
    made = Machine(tmp_path_factory.mktemp("machine"))
    terminal = made.open_terminal()
    try:
        (run,) = re.findall(r"^<!-- run -->\n```sh\n(.*?)^```$", README, re.M | re.S)
        terminal.paste(run)
        terminal.see(made.here(r"(?m)^Server running on http://localhost:8080$"))
        yield made
    finally:
        for each in reversed(made.terminals):
            each.close()


def test_run_block(machine: Machine) -> None:
    """From nothing but Python 3 to a server that answers, with what it is said to have made."""
    assert machine.commands == ["python3 -m venv .venv", "pip install -q -e ."]
    with urllib.request.urlopen(f"http://127.0.0.1:{machine.port}/ping") as answer:
        assert json.load(answer)["message"] == "pong"


def test_quick_start(machine: Machine) -> None:
    """Pasted block by block: Mike sees what Ava posts, and what she types."""
    listen, post, history, talk = blocks(section("## Quick start"), "sh")
    (shown,) = map(json.loads, blocks(section("## Quick start"), "json"))

    mike = machine.open_terminal()
    mike.paste(machine.here(listen))
    mike.see('"type":"live"')

    ava = machine.open_terminal()
    ava.paste(machine.here(post))
    ava.see("GROUP CHAT IS ALIVE!")
    mike.see("GROUP CHAT IS ALIVE!")
    frame = mike.frames()[-1]
    passing = {"cursor", "timestamp"}
    assert list(frame) == list(shown)
    assert {k: v for k, v in frame.items() if k not in passing} == {
        k: v for k, v in shown.items() if k not in passing
    }

    ava.paste(machine.here(history))
    ava.see(r'\{"messages":\[.*GROUP CHAT IS ALIVE!.*\],"count":1,')

    ava.paste(machine.here(talk))
    ava.see('"type":"live"')
    ava.paste("typed by hand\n")
    mike.see('"content":"typed by hand"')
    ava.see('"content":"typed by hand"')
    ava.see('"type":"ok"')

    # The frames that the protocol shows have the members of those that came.
    examples = {frame["type"]: frame for frame in shown_frames("### From the server")}
    for frame in mike.frames():
        assert list(frame) == list(examples[frame["type"]])
    ready = mike.frames()[0]
    assert list(ready["groups"][0]) == list(examples["ready"]["groups"][0])

    ava = machine.open_terminal()
    ava.paste(machine.here(post))
    ava.see("GROUP CHAT IS ALIVE!")
    (send_file,) = blocks(section("### Files"), "sh")
    (shown,) = map(json.loads, blocks(section("### Files"), "json"))
    (machine.sources / "LICENSE").write_text("MIT licence")
    ava.paste(machine.here(send_file))
    ava.see("(?s)our licence.*MIT licence")
    mike.see("our licence")
    frame = mike.frames()[-1]
    assert list(frame) == list(shown)
    assert list(frame["files"][0]) == list(shown["files"][0])


def test_error_example(machine: Machine) -> None:
    """The error that it shows is the answer to a login without a password."""
    (shown,) = map(json.loads, blocks(section("### Errors"), "json"))
    request = urllib.request.Request(
        f"http://127.0.0.1:{machine.port}/v1/users/login", b'{"email":"ava@temp.com"}'
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    with refused.value as answer:
        assert (answer.code, json.load(answer)) == (400, shown)
    assert msgspec.to_builtins(msgspec.convert(shown, ErrorAnswer)) == shown


def test_shutting_somebody_out(machine: Machine) -> None:
    """Pasted while the server runs, the commands say what they did."""
    (both,) = blocks(section("### Shutting somebody out"), "sh")
    terminal = machine.open_terminal(is_activated=True)
    terminal.paste(both)
    terminal.see(r"(?s)mike@temp.com may not log in.*mike@temp.com may log in")


def test_backup_and_restore(tmp_path: Path) -> None:
    """Pasted while the server runs, and after it was stopped: what was said before is there, what
    was said after is not, and a login of before holds."""
    back_up, restore = blocks(section("### Backup and restore"), "sh")
    machine = Machine(tmp_path)
    running = machine.open_terminal(is_activated=True)
    other = machine.open_terminal(is_activated=True)

    def ask(path: str, body: Any = None, token: str = "") -> Any:
        request = urllib.request.Request(
            f"http://127.0.0.1:{machine.port}{path}",
            None if body is None else json.dumps(body).encode(),
            {"Authorization": f"Bearer {token}"},
        )
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return json.load(answer)

    try:
        running.paste(
            "python server.py & echo $! > pid; wait $!; echo exited with $?\n"
        )
        running.see("Server running on")
        login = {"email": "ava@temp.com", "password": "password"}
        ava = ask("/v1/users/login", login)["token"]
        url = ask("/v1/files", "a text", ava)["url"]
        ask("/v1/messages/group/1", {"content": "before"}, ava)
        other.paste(back_up)
        other.see(r"chat-2025-10-24\.db is sound")
        ask("/v1/messages/group/1", {"content": "after"}, ava)
        os.kill(int((machine.sources / "pid").read_text()), signal.SIGTERM)
        running.see("exited with 0")
        other.paste(restore + "echo restored with $?\n")
        other.see("restored with 0")
        running.paste("python server.py\n")
        running.see("(?s)exited with 0.*Server running on")
        page = ask("/v1/groups/1/messages", token=ava)
        assert [message["content"] for message in page["messages"]] == ["before"]
        assert ask(url, token=ava) == "a text"
    finally:
        for each in reversed(machine.terminals):
            each.close()


def test_every_command_is_run_here() -> None:
    """The blocks are the run block, the quick start's, that of files, the backup's, the operator's
    and the test block; there is no other, but for a proxy's settings."""
    assert (
        len(blocks(README, "sh"))
        == 1
        + len(blocks(section("## Quick start"), "sh"))
        + len(blocks(section("### Files"), "sh"))
        + len(blocks(section("### Backup and restore"), "sh"))
        + len(blocks(section("### Shutting somebody out"), "sh"))
        + 1
    )
    assert set(re.findall(r"^```(\w*)$", README, re.M)) == {"sh", "json", ""}


CHECKS = ("black", "flake8", "mypy", "pytest")


@pytest.mark.parametrize("failing", [None, "pip", *CHECKS])
def test_test_block(tmp_path: Path, failing: str | None) -> None:
    """`.ci/run` finds the block and runs every line of it; the first that fails ends it."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci")
    shutil.copy(ROOT / "README.md", tmp_path)
    tools = tmp_path / "tools"
    tools.mkdir()
    write_script(tools / "python3", PYTHON3)
    for name in ("pip", *CHECKS):
        end = f"exit {int(name == failing)}\n"
        write_script(tools / name, f'#!/bin/sh\necho "{name} $*" >> "$COMMANDS"\n{end}')
    commands = tmp_path / "commands"
    path = f"{tools}:{os.environ['PATH']}"
    given = {
        **os.environ,
        "PATH": path,
        "INSTALLED": str(tools),
        "COMMANDS": str(commands),
    }
    done = subprocess.run(
        [tmp_path / ".ci" / "run"],
        env=given,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    ran = [line.split() for line in commands.read_text().splitlines()]
    wanted = ["python3", "pip", *CHECKS]
    if failing is None:
        assert done.returncode == 0, done.stderr
        assert [line[0] for line in ran] == wanted
        assert ran[1][-1] == ".[dev]"
        assert "--check" in ran[2]
    else:
        assert done.returncode != 0
        assert [line[0] for line in ran] == wanted[: wanted.index(failing) + 1]


# The tables.


def rest() -> dict[tuple[str, str], Endpoint]:
    return {
        (method, path): endpoint
        for path, handler in ROUTES.items()
        for method, endpoint in endpoints(handler).items()
    }


def documented() -> dict[tuple[str, str], list[str]]:
    """The rows of the API, by method and path."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in table("## The API"):
        for name in names(row[0]):
            method, path = name.split(" ")
            assert (method, path) not in found
            found[method, path] = row
    return found


def test_every_route() -> None:
    """The table has the server's routes, and no other."""
    pages = (documentation.PATH, openapi.PATH, asyncapi.PATH)
    assert set(documented()) == {
        *rest(),
        *(("GET", path) for path in (*SOCKETS, METRICS, *pages)),
    }


@pytest.mark.parametrize("route", rest(), ids=" ".join)
def test_what_a_route_takes_and_answers(route: tuple[str, str]) -> None:
    """The members of bodies, queries and answers, which may be left out, and who may ask."""
    endpoint = rest()[route]
    first, takes, answers = documented()[route]
    assert ("(public)" in first) == endpoint.is_public

    given = endpoint.body or endpoint.query
    fields = msgspec.structs.fields(given) if given else ()
    assert names(takes) == [
        f"{field.encode_name}{'' if field.required else '?'}" for field in fields
    ]
    assert ("query" in takes) == (endpoint.query is not None)

    assert {int(status) for status in re.findall(r"\b[23]0\d\b", answers)} == set(
        endpoint.statuses
    )
    listed = names(re.split("[:;]", answers)[0])
    answer, is_list = endpoint.answer, get_origin(endpoint.answer) is list
    if answer in (DirectMessage, MessagePayload, list[MessagePayload]):
        assert "message" in answers  # its members are those of the frame
    elif answer == Line:
        assert set(listed) == {tag(each) for each in get_args(Line)}
    elif answer is bytes:
        assert listed == []
    else:
        assert ("a list of" in answers) == is_list
        members = msgspec.structs.fields(get_args(answer)[0] if is_list else answer)
        optional = {member.encode_name for member in members if member.default is UNSET}
        every = [member.encode_name for member in members]
        assert listed == [
            name for name in every if name in listed or name not in optional
        ]


def test_every_error() -> None:
    """The table has every code with its status, and no other."""

    def tree(error: type[errors.ChatError]) -> Iterable[type[errors.ChatError]]:
        yield error
        for each in error.__subclasses__():
            yield from tree(each)

    written = [(int(status), *names(code)) for status, code, _ in table("### Errors")]
    assert sorted(written) == sorted(
        {(e.status, e.code) for e in tree(errors.ChatError)}
    )


def test_every_close_code() -> None:
    """Those that the source names are in the table, and no other of ours is."""
    pattern = re.compile(r"\b4[05]0\d\b|\b1012\b")
    source = [
        *ROOT.glob("hub/*.py"),
        *ROOT.glob("handlers/**/*.py"),
        ROOT / "models" / "errors.py",
    ]
    used = {int(code) for path in source for code in pattern.findall(path.read_text())}
    written = {int(row[0]) for row in table("### Close codes")}
    assert written - {1009} == used  # 1009 is Tornado's own


def test_every_metric(machine: Machine) -> None:
    """The table has those that the server shows, with their labels, and no other."""
    url = f"http://127.0.0.1:{machine.port}{METRICS}"
    with urllib.request.urlopen(url, timeout=SECONDS) as answer:
        page = answer.read().decode()
    shown = {
        line.split(" ")[2]: line.split(" ")[3]
        for line in page.splitlines()
        if line.startswith("# TYPE ")
    }
    rows = {names(name)[0]: about for name, about in table("### Metrics")}
    assert rows.keys() == {name for name in shown if not name.endswith("_created")}
    for name, about in rows.items():
        assert about.startswith("histogram: ") == (shown[name] == "histogram")
        for label in re.findall(rf"^{name}\{{(\w+)=", page, re.M):
            assert label in names(about), name


def test_every_limit() -> None:
    """Each setting that is named is one, and each rate and number of connections is there."""
    named = [name for row in table("### Limits") for name in names(row[2])]
    every = {f"CHAT_{each.name.upper()}" for each in fields(Settings)}
    assert set(named) <= every and len(named) == len(set(named))
    assert {name for name in every if re.search("RATE$|CONNECTIONS$", name)} <= set(
        named
    )
    for name in re.findall(r"`(CHAT_[A-Z_]+)`", README):
        assert name in every, name
    flags = {f"--{each.name.replace('_', '-')}" for each in fields(Settings)}
    flags |= {"--check", "--help", "--data-binary"}  # the last one is curl's
    for flag in re.findall(r"(?<![-\w])(--[a-z][a-z-]+)", README.replace("\n", " ")):
        assert flag in flags or f"black {flag}" in README, flag


# The frames.


def shown_frames(title: str) -> list[Any]:
    return [
        json.loads(line)
        for block in blocks(section(title), "json")
        for line in block.splitlines()
    ]


def tag(frame: Any) -> str:
    name: str = frame.__struct_config__.tag
    return name


SENT = {
    tag(each): each
    for each in (*get_args(ServerFrame), *get_args(GroupPayload), *get_args(Signal))
}
RECEIVED = {tag(each): each for each in get_args(Command)}


@pytest.mark.parametrize(
    ("title", "kinds"),
    [("### From the server", SENT), ("### From the client", RECEIVED)],
)
def test_every_type_of_frame(title: str, kinds: dict[str, Any]) -> None:
    """Each is shown, and no other."""
    assert {frame["type"] for frame in shown_frames(title)} == set(kinds)


@pytest.mark.parametrize(
    "frame", shown_frames("### From the server"), ids=lambda f: f["type"]
)
def test_frame_from_the_server(frame: Any) -> None:
    """It has exactly the members, in the order, in which the server sends them."""
    again = msgspec.to_builtins(msgspec.convert(frame, SENT[frame["type"]]))
    ref = frame.pop("ref", None)  # stands where its answer's type has it
    assert again.pop("ref", None) == ref
    assert json.dumps(again) == json.dumps(frame)


@pytest.mark.parametrize(
    "frame", shown_frames("### From the client"), ids=lambda f: f["type"]
)
def test_frame_from_the_client(frame: Any) -> None:
    """The server takes it, and knows each of its members."""
    taken = msgspec.convert(frame, RECEIVED[frame["type"]])
    known = msgspec.to_builtins(taken)
    assert {name: known.get(name) for name in frame} == frame


# The links.


def anchor(heading: str) -> str:
    return "#" + re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def test_every_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", README)
    anchors = {anchor(heading) for heading in re.findall(r"^#+ (.+)$", README, re.M)}
    for link in links:
        if link.startswith("#"):
            assert link in anchors
        elif not link.startswith("https://"):
            assert (ROOT / link).exists(), f"there is no {link}"


def test_every_promise_names_its_test() -> None:
    """And the test is a file of the suite."""
    for promise, proof, _ in table("## What it promises"):
        paths = re.findall(r"(?:\]\(|`)(tests/test_\w+\.py)[)`]", proof)
        assert promise
        assert paths
        for path in paths:
            source = (ROOT / path).read_text()
            assert re.search(r"def test_|^Test", source, re.M), f"{path} tests nothing"


def test_the_map_names_every_directory() -> None:
    """And the modules at the top."""
    linked = {
        link
        for row in table("## How it is built")
        for link in re.findall(r"\(([^)]+)\)", row[0])
    }
    directories = {f"{path.parent.name}/" for path in ROOT.glob("*/*.py")}
    assert linked == {path.name for path in ROOT.glob("*.py")} | directories
