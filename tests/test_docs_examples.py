"""The examples on the pages: the commands run, and the frames are those that the server sends."""

import json
import os
import re
import signal
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
import yaml

from bench.__main__ import _parse as parse_bench
from configuration import Settings
from handlers.schemas.answers import ErrorAnswer
from handlers.schemas.frames import Command, ServerFrame
from handlers.schemas.search import SearchPage
from models.events.messages import GroupPayload
from models.events.signals import SignalFrame
from models.search.excerpts import find_excerpt
from models.search.query import parse_query
from services.activity_log import log_failed_login
from services.logs import LineFormatter
from tests.support.clients import Api
from tests.support.pages import (
    PAGES,
    README,
    ROOT,
    blocks,
    json_lines,
    names,
    page,
    section,
    table,
)
from tests.support.servers import with_settings
from tests.support.story import Story
from tests.support.terminals import SECONDS, Machine, Terminal, started_machine

OPERATIONS = page("operations.md")
WEBSOCKET = page("websocket.md")
# The epoch in the frames on the pages.
EPOCH = "9ad6f1c2"

# Frames


def tag(struct: Any) -> str:
    """Return the `type` of a kind of frame."""
    name: str = struct.__struct_config__.tag
    return name


SENT = {
    tag(each): each
    for each in (
        *get_args(ServerFrame),
        *get_args(GroupPayload),
        *get_args(SignalFrame),
    )
}
RECEIVED = {tag(each): each for each in get_args(Command)}
COMMANDS = json_lines(section(WEBSOCKET, "## From the client"))
FRAMES = [
    *json_lines(section(README, "## Try it")),
    *json_lines(section(WEBSOCKET, "## From the server")),
    *json_lines(section(WEBSOCKET, "## Replies")),
    *json_lines(page("files.md")),
]
(ERROR,) = json_lines(page("errors.md"))
(FOUND,) = json_lines(page("search.md"))


def test_every_line_of_json_is_checked() -> None:
    """Each line of JSON is checked by a test below, and occurs once."""
    lines = [
        line
        for name, text in PAGES.items()
        for block in blocks(text, "json")
        for line in block.splitlines()
    ]
    assert len(lines) == len(set(lines))
    assert len(lines) == len(FRAMES) + len(COMMANDS) + len([ERROR, FOUND])


@pytest.mark.parametrize(
    ("frames", "kinds"),
    [(FRAMES, SENT), (COMMANDS, RECEIVED)],
    ids=["server", "client"],
)
def test_every_type_of_frame(frames: list[Any], kinds: dict[str, Any]) -> None:
    """The pages have an example of each type of frame, and no other."""
    assert {frame["type"] for frame in frames} == set(kinds)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame["type"])
def test_frame_from_the_server(frame: Any) -> None:
    """An example has the fields of its type, in the server's order."""
    again = msgspec.to_builtins(msgspec.convert(frame, SENT[frame["type"]]))
    assert json.dumps(again) == json.dumps(frame)


@pytest.mark.parametrize("frame", COMMANDS, ids=lambda frame: frame["type"])
def test_frame_from_the_client(frame: Any) -> None:
    """The server accepts the example, and knows each of its fields."""
    taken = msgspec.convert(frame, RECEIVED[frame["type"]])
    known = msgspec.to_builtins(taken)
    assert {name: known.get(name) for name in frame} == frame


def comparable(value: Any) -> Any:
    """Return a frame or an answer without times, epochs and error sentences, which vary."""
    if isinstance(value, list):
        return [comparable(each) for each in value]
    if not isinstance(value, dict):
        return value
    hidden = {
        **dict.fromkeys(("timestamp", "edited_at", "updated_at"), "a time"),
        **({"error": "a sentence"} if "code" in value else {}),
    }
    changed = {name: hidden.get(name, comparable(each)) for name, each in value.items()}
    for name in ("cursor", "indexed"):
        if name in changed:
            changed[name] = f"epoch.{changed[name].partition('.')[2]}"
    return changed


@with_settings(demo="yes")
async def test_the_server_sends_the_frames_of_the_pages(api: Api) -> None:
    """A repeated run of the example gives every frame on the pages, and the search result."""
    story = Story(api)
    await story.play()
    received = {json.dumps(comparable(frame)) for frame in story.frames}
    missing = [
        frame for frame in FRAMES if json.dumps(comparable(frame)) not in received
    ]
    assert missing == []
    assert json.dumps(comparable(story.found)) == json.dumps(comparable(FOUND))
    # The pages have every event of the run.
    shown = {frame["id"] for frame in FRAMES if "cursor" in frame and "id" in frame}
    events = {
        frame["id"]
        for frame in story.frames
        if "cursor" in frame and "actor_id" in frame
    }
    assert events <= shown


def nested(value: Any) -> Iterator[Any]:
    """Yield an object and all objects in it."""
    if isinstance(value, dict):
        yield value
    children = value.values() if isinstance(value, dict) else value
    if isinstance(value, (dict, list)):
        for each in children:
            yield from nested(each)


def test_the_frames_agree_with_each_other() -> None:
    """The examples are one log in order.

    Each id has one time, and each `seq` of a group is one event.
    """
    every = [each for frame in (*FRAMES, FOUND) for each in nested(frame)]
    events = [each for each in every if {"id", "seq", "timestamp"} <= each.keys()]
    times: dict[int, str] = {}
    ids: dict[tuple[int, int], int] = {}
    for each in events:
        assert times.setdefault(each["id"], each["timestamp"]) == each["timestamp"]
        position = (each["group_id"], each["seq"])
        assert ids.setdefault(position, each["id"]) == each["id"]
        assert each["cursor"] == f"{EPOCH}.{each['id']}"
    assert [times[id] for id in sorted(times)] == sorted(times.values())
    assert [ids[position] for position in sorted(ids) if position[0] == 1] == sorted(
        id for (group_id, _), id in ids.items() if group_id == 1
    )
    assert sorted(seq for group_id, seq in ids if group_id == 1) == list(
        range(1, 1 + max(seq for group_id, seq in ids if group_id == 1))
    )
    for each in every:
        if "message_id" in each:
            assert ids[each["group_id"], each["message_seq"]] == each["message_id"]
        if "edited_at" in each:
            (edit,) = [
                frame
                for frame in FRAMES
                if frame["type"] == "message_edited"
                and frame["message_id"] == each["id"]
            ]
            assert edit["timestamp"] == each["edited_at"]
        if "cursor" in each:
            assert each["cursor"].startswith(f"{EPOCH}.")


def test_file_of_the_example() -> None:
    """The message on the page has the licence of this repository as its file."""
    (message,) = json_lines(page("files.md"))
    (file,) = message["files"]
    licence = (ROOT / "LICENSE").read_bytes()
    assert (file["id"], file["size"]) == (sha256(licence).hexdigest(), len(licence))


# Queries


def test_queries_of_the_search_page() -> None:
    """Each query is parsed as the page describes, and the example has the correct snippet."""
    answer = msgspec.convert(FOUND, SearchPage)
    assert json.dumps(msgspec.to_builtins(answer)) == json.dumps(FOUND)
    (hit,) = FOUND["hits"]
    found = find_excerpt(hit["message"]["content"], parse_query("chat"))
    assert found is not None
    assert [found.snippet, [*map(list, found.matches)]] == [
        hit["snippet"],
        hit["matches"],
    ]
    rows = table(section(page("search.md"), "## Queries"))
    terms = [len(parse_query(q)) for row in rows for q in names(row[0])]
    assert terms[0] == 2 and set(terms[1:]) == {1} and len(terms) == 11


# Commands


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """Start a server with the README's commands in a terminal."""
    machine = started_machine(tmp_path_factory.mktemp("machine"), README)
    yield machine
    machine.close()


def test_every_command_is_run() -> None:
    """Every block of commands is one of the README or one that a test below runs."""
    counts = {name: len(blocks(text, "sh")) for name, text in PAGES.items()}
    assert {name: count for name, count in counts.items() if count} == {
        "README.md": 7,
        "bench/README.md": 1,
        "docs/files.md": 1,
        "docs/operations.md": 3,
        "docs/search.md": 1,
    }
    for name, text in PAGES.items():
        languages = set(re.findall(r"^```(\w*)$", text, re.M))
        # Another test checks the vectors of mentions.json.
        known = {"python"} if name == "docs/mentions.md" else set()
        tested = {"sh", "json", "nginx", "haproxy", "caddy", "ini", "yaml", ""}
        assert languages <= tested | known, name


def log_in_and_post(machine: Machine) -> Terminal:
    """Return a terminal after the README's commands for Ava."""
    post = blocks(section(README, "## Try it"), "sh")[2]
    assert post.startswith("AVA=")
    ava = machine.open_terminal()
    ava.paste(machine.here(post))
    ava.see('"content":"GROUP CHAT IS ALIVE!"')
    return ava


def test_files(machine: Machine) -> None:
    """The commands upload a file, send it and download it."""
    (commands,) = blocks(page("files.md"), "sh")
    ava = log_in_and_post(machine)
    ava.paste(machine.here(commands))
    ava.see('(?s)"content":"our licence".*MIT License')


def test_search(machine: Machine) -> None:
    """The command finds the message of the demo once it is indexed."""
    (command,) = blocks(page("search.md"), "sh")
    ava = log_in_and_post(machine)
    for _ in range(100):
        ava.paste(machine.here(command))
        if ava.shows(r'\{"hits":\[\{"message":.*"snippet":"GROUP CHAT IS ALIVE!"', 0.5):
            break
    ava.see(r'"snippet":"GROUP CHAT IS ALIVE!","matches":\[\[6,10\]\]')


def test_error(machine: Machine) -> None:
    """The example is the error for a login without a password."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{machine.port}/v1/users/login", b'{"email":"ava@temp.com"}'
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)
    with refused.value as answer:
        body = json.load(answer)
        assert answer.code == 400
    assert list(body) == list(ERROR)
    assert body["code"] == ERROR["code"]
    for member in ("error", "details"):
        assert "password" in body[member] and "password" in ERROR[member]
    assert body["error"].startswith("Invalid request format: ")
    assert ERROR["error"].startswith("Invalid request format: ")
    assert msgspec.to_builtins(msgspec.convert(ERROR, ErrorAnswer)) == ERROR


def test_disabling_an_account(machine: Machine) -> None:
    """The commands work while the server runs, and print their effect."""
    (both,) = blocks(section(OPERATIONS, "## Disabling an account"), "sh")
    terminal = machine.open_terminal(is_activated=True)
    terminal.paste(both)
    terminal.see(r"(?s)mike@temp.com may not log in.*mike@temp.com may log in")


def test_backup_and_restore(tmp_path: Path) -> None:
    """A restored server has the messages from before the backup, and no later ones.

    A login from before is valid. The commands run while the server runs and after its stop.
    """
    back_up, restore = blocks(section(OPERATIONS, "## Backup and restore"), "sh")
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
        machine.close()


def test_benchmark_commands() -> None:
    """The flags and programs of the benchmarks exist."""
    (commands,) = blocks(PAGES["bench/README.md"], "sh")
    for line in commands.splitlines():
        words = line.partition("#")[0].split()
        assert words[:2] == ["python", "-m"]
        if words[2] == "bench":
            parse_bench(words[3:])
        else:
            assert (ROOT / f"{words[2].replace('.', '/')}.py").exists()


def test_the_compose_file_names_settings_of_the_server() -> None:
    """Its servers have one image and one set of settings, all of which the server knows."""
    (block,) = blocks(PAGES["docs/scale.md"], "yaml")
    services = yaml.safe_load(block)["services"]
    assert services["chat1"] == services["chat2"]
    values = services["chat1"]["environment"]
    given = {name: str(value) for name, value in values.items() if "CHAT_" in name}
    assert given.keys() <= {f"CHAT_{each.name.upper()}" for each in fields(Settings)}
    assert services["nginx"]["depends_on"] == ["chat1", "chat2"]


def test_the_filter_for_fail2ban_finds_failed_logins(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The filter finds the address of a client in the line of a failed login, and no other."""
    (block,) = blocks(PAGES["docs/operations.md"], "ini")
    (pattern,) = re.findall(r"^failregex = (.*)$", block, re.M)
    expression = pattern.replace("<ADDR>", r"(?P<address>[0-9a-f.:]+)")
    for address in ("192.0.2.7", "2001:db8::7"):
        caplog.clear()
        log_failed_login(address, None)
        line = LineFormatter().format(caplog.records[-1])
        found = re.search(expression, line)
        assert found is not None and found["address"] == address
        assert not re.search(expression, line.replace("failed login", "login"))
