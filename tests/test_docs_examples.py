"""The examples of the pages: commands are run as they stand, frames are those of the server."""

import json
import os
import re
import signal
import urllib.error
import urllib.request
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from bench.__main__ import _parse as parse_bench
from handlers.schemas.answers import ErrorAnswer
from handlers.schemas.frames import Command, ServerFrame
from handlers.schemas.search import SearchPage
from models.events.messages import GroupPayload
from models.events.signals import Signal
from models.search.excerpts import find_excerpt
from models.search.query import parse_query
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
# The epoch of the log of which the pages show frames.
EPOCH = "9ad6f1c2"

# Frames.


def tag(struct: Any) -> str:
    """Return the `type` of a kind of frame."""
    name: str = struct.__struct_config__.tag
    return name


SENT = {
    tag(each): each
    for each in (*get_args(ServerFrame), *get_args(GroupPayload), *get_args(Signal))
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


def test_no_json_is_shown_elsewhere() -> None:
    """Each line of JSON is one of those that the tests below check, and is shown once."""
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
    """Each is shown, and no other."""
    assert {frame["type"] for frame in frames} == set(kinds)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame["type"])
def test_frame_from_the_server(frame: Any) -> None:
    """It has exactly the members, in the order, in which the server sends them."""
    again = msgspec.to_builtins(msgspec.convert(frame, SENT[frame["type"]]))
    assert json.dumps(again) == json.dumps(frame)


@pytest.mark.parametrize("frame", COMMANDS, ids=lambda frame: frame["type"])
def test_frame_from_the_client(frame: Any) -> None:
    """The server takes it, and knows each of its members."""
    taken = msgspec.convert(frame, RECEIVED[frame["type"]])
    known = msgspec.to_builtins(taken)
    assert {name: known.get(name) for name in frame} == frame


def comparable(value: Any) -> Any:
    """Return a frame or an answer without what differs from run to run, and without sentences."""
    if isinstance(value, list):
        return [comparable(each) for each in value]
    if not isinstance(value, dict):
        return value
    hidden = {
        **dict.fromkeys(("timestamp", "edited_at"), "a time"),
        **({"error": "a sentence"} if "code" in value else {}),
    }
    changed = {name: hidden.get(name, comparable(each)) for name, each in value.items()}
    for name in ("cursor", "indexed"):
        if name in changed:
            changed[name] = f"epoch.{changed[name].partition('.')[2]}"
    return changed


@with_settings(demo="yes")
async def test_frame_is_what_the_server_sends(api: Api) -> None:
    """The run of the pages, played again: every frame comes, and so does the answer to a search."""
    story = Story(api)
    await story.play()
    received = {json.dumps(comparable(frame)) for frame in story.frames}
    missing = [
        frame for frame in FRAMES if json.dumps(comparable(frame)) not in received
    ]
    assert missing == []
    assert json.dumps(comparable(story.found)) == json.dumps(comparable(FOUND))
    # And no event of the run is left out.
    shown = {frame["id"] for frame in FRAMES if "cursor" in frame and "id" in frame}
    events = {frame["id"] for frame in story.frames if "actor_id" in frame}
    assert events <= shown


def nested(value: Any) -> Iterator[Any]:
    """Yield an object and all objects in it."""
    if isinstance(value, dict):
        yield value
    children = value.values() if isinstance(value, dict) else value
    if isinstance(value, (dict, list)):
        for each in children:
            yield from nested(each)


def test_frames_agree() -> None:
    """One log: an id is one event with one time, a `seq` is one event of its group, in order."""
    every = [each for frame in (*FRAMES, FOUND) for each in nested(frame)]
    placed = [each for each in every if {"id", "seq", "timestamp"} <= each.keys()]
    times: dict[int, str] = {}
    places: dict[tuple[int, int], int] = {}
    for each in placed:
        assert times.setdefault(each["id"], each["timestamp"]) == each["timestamp"]
        place = (each["group_id"], each["seq"])
        assert places.setdefault(place, each["id"]) == each["id"]
        assert each["cursor"] == f"{EPOCH}.{each['id']}"
    assert [times[id] for id in sorted(times)] == sorted(times.values())
    assert [places[place] for place in sorted(places) if place[0] == 1] == sorted(
        id for (group_id, _), id in places.items() if group_id == 1
    )
    assert sorted(seq for group_id, seq in places if group_id == 1) == list(
        range(1, 1 + max(seq for group_id, seq in places if group_id == 1))
    )
    for each in every:
        if "message_id" in each:
            assert places[each["group_id"], each["message_seq"]] == each["message_id"]
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
    """The message carries the licence of this repository."""
    (message,) = json_lines(page("files.md"))
    (file,) = message["files"]
    licence = (ROOT / "LICENSE").read_bytes()
    assert (file["id"], file["size"]) == (sha256(licence).hexdigest(), len(licence))


# Queries.


def test_queries_of_the_search_page() -> None:
    """Each is understood as the page says, and the example's snippet is that of its message."""
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


# Commands.


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A machine on which the README's run block was pasted."""
    machine = started_machine(tmp_path_factory.mktemp("machine"), README)
    yield machine
    machine.close()


def test_every_command_is_run() -> None:
    """There is no block of commands but those of the README, and those that are pasted here."""
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
        # The vectors of mentions.json have a test of their own.
        known = {"python"} if name == "docs/mentions.md" else set()
        assert languages <= {"sh", "json", "nginx", "", *known}, name


def log_in_and_post(machine: Machine) -> Terminal:
    """Return a terminal in which the README's commands of Ava were pasted."""
    post = blocks(section(README, "## Try it"), "sh")[2]
    assert post.startswith("AVA=")
    ava = machine.open_terminal()
    ava.paste(machine.here(post))
    ava.see('"content":"GROUP CHAT IS ALIVE!"')
    return ava


def test_files(machine: Machine) -> None:
    """Uploaded, sent and downloaded again."""
    (commands,) = blocks(page("files.md"), "sh")
    ava = log_in_and_post(machine)
    ava.paste(machine.here(commands))
    ava.see('(?s)"content":"our licence".*MIT License')


def test_search(machine: Machine) -> None:
    """The message of the demo is found, once it is indexed."""
    (command,) = blocks(page("search.md"), "sh")
    ava = log_in_and_post(machine)
    for _ in range(100):
        ava.paste(machine.here(command))
        if ava.shows(r'\{"hits":\[\{"message":.*"snippet":"GROUP CHAT IS ALIVE!"', 0.5):
            break
    ava.see(r'"snippet":"GROUP CHAT IS ALIVE!","matches":\[\[6,10\]\]')


def test_error(machine: Machine) -> None:
    """The error on the page is the answer to a login without a password."""
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
    """Pasted while the server runs, the commands say what they did."""
    (both,) = blocks(section(OPERATIONS, "## Disabling an account"), "sh")
    terminal = machine.open_terminal(is_activated=True)
    terminal.paste(both)
    terminal.see(r"(?s)mike@temp.com may not log in.*mike@temp.com may log in")


def test_backup_and_restore(tmp_path: Path) -> None:
    """Pasted while the server runs, and after it was stopped: messages from before the backup are
    there, messages from after it are not, and a login from before is valid."""
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
    """The flags of the benchmarks exist."""
    (commands,) = blocks(PAGES["bench/README.md"], "sh")
    for line in commands.splitlines():
        words = line.partition("#")[0].split()
        assert words[:2] == ["python", "-m"]
        if words[2] == "bench":
            parse_bench(words[3:])
        else:
            assert (
                (ROOT / "bench" / words[2].removeprefix("bench."))
                .with_suffix(".py")
                .exists()
            )
