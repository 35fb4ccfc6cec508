"""Databases that are damaged: the start, the answers, and what the check finds."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from models.maintenance import check as maintenance
from tests.support.disks import (
    PAGE,
    Chat,
    Faults,
    Sound,
    checked,
    ended,
    is_unavailable,
    mount,
    over,
    refuses,
)
from tests.support.processes import ENVIRONMENT, ROOT, Process, Start
from tests.support.waiting import DEADLINE_SECONDS


@pytest.fixture
def start(start: Start) -> Start:
    """A factory of processes over the database in a folder; `faults` make their calls fail."""

    def begin(folder: Path, faults: "Faults | None" = None) -> Process:
        return start(*over(folder), **(faults.environment if faults else {}))

    return begin


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the database is."""
    path = tmp_path / "data"
    path.mkdir()
    return path


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    """Group 1 is Ava's and Mike's, 2 their conversation, and 3 and 4 are hers, the last empty."""
    folder = tmp_path_factory.mktemp("sound") / "data"
    folder.mkdir()
    process = Process(folder, *over(folder))
    try:
        chat = Chat(process)
        mike = {"username": "Mike", "email": "mike@example.com", "password": "password"}
        user_id = process.ask("POST", "/v1/users/register", mike).json["id"]
        members = f"/v1/groups/{chat.group_id}/members"
        assert chat.request("POST", members, {"user_id": user_id}).status == 200
        chat.say_all("deleted", "edited")
        # All is done to one message, and another is deleted.
        deleted, edited = chat.history().json["messages"]
        path = f"/v1/groups/{chat.group_id}/messages"
        for text in ("once", "twice, @Mike"):
            body = {"content": text}
            changed = chat.request("PATCH", f"{path}/{edited['seq']}", body)
            assert changed.status == 200, changed
        for method, done in (
            ("PUT", f"messages/{edited['seq']}/reactions/%2B1"),
            ("PUT", f"pins/{edited['seq']}"),
            ("DELETE", f"messages/{deleted['seq']}"),
        ):
            answer = chat.request(method, f"/v1/groups/{chat.group_id}/{done}")
            assert answer.status in (200, 201), answer
        for n in range(5):
            chat.say_all(f"sound {n}")
            body = {"content": f"psst {n}"}
            sent = chat.request("POST", f"/v1/messages/p2p/{user_id}", body)
            assert sent.status == 201
        for name in ("damaged", "empty"):
            made = chat.request("POST", "/v1/groups", {"name": name})
            assert made.status == 201
            chat.group_id = 3
        for n in range(60):
            assert chat.say(f"damaged {n}", 1000).status == 201
    finally:
        process.stop()
    return Sound(process.database, chat.token)


def test_a_start_where_nothing_may_be_written(
    start: Start, folder: Path, sound: Sound
) -> None:
    """The database stays as it is."""
    if shutil.which("mount") is None or not mount(folder):
        pytest.skip("nothing may be mounted")
    try:
        path = sound.copy(folder)
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        refuses(start(folder), "chat.db")
        assert path.read_bytes() == sound.path.read_bytes()
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


# Databases that are damaged.


def flip(path: Path, at: int, size: int) -> None:
    """Turn bytes of a file over."""
    with open(path, "r+b") as file:
        file.seek(at)
        flipped = bytes(byte ^ 0xFF for byte in file.read(size))
        file.seek(at)
        file.write(flipped)


def page_with(path: Path, content: bytes) -> int:
    """Return where the page begins that holds a text."""
    at = path.read_bytes().find(content)
    assert at > 0
    return at // PAGE * PAGE


def test_a_damaged_page(start: Start, folder: Path, sound: Sound) -> None:
    """Who reads it is told 503, all others are served; the check names it, and nothing crashes."""
    path = sound.copy(folder)
    chat = Chat(start(folder), sound.token, group_id=3)
    # While it runs, and has not read that page.
    flip(path, page_with(path, b"said damaged 20."), 8)
    assert is_unavailable(chat.history(), "storage_failed")
    chat.group_id = 1
    history = chat.history()
    assert (history.status, history.json["count"]) == (200, 7)
    assert chat.say("after").status == 201
    assert chat.process.request("GET", "/ping")[0] == 200
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    assert logged
    assert all(
        "a read failed: database disk image is malformed" in line for line in logged
    )
    code, said = checked(path)
    assert code == 1
    number = page_with(path, b"said damaged 20.") // PAGE + 1
    assert f"age {number}:" in said, said


def root_of(path: Path, table: str) -> int:
    """Return where the first page of a table begins."""
    with closing(sqlite3.connect(path)) as database:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        ((page,),) = database.execute(sql, (table,))
    return (int(page) - 1) * PAGE


def test_a_damaged_table(start: Start, folder: Path, sound: Sound) -> None:
    """Without the memberships nothing can be read or written, and everybody is told to wait."""
    path = sound.copy(folder)
    flip(path, root_of(path, "membership"), 16)
    chat = Chat(start(folder), sound.token, group_id=1)
    assert is_unavailable(chat.history(), "storage_failed")
    assert is_unavailable(chat.say("after"), "storage_failed")
    assert is_unavailable(chat.request("GET", "/v1/groups"), "storage_failed")
    # A look, at a login that is not remembered, and a write say each what they could not do.
    written = chat.request("POST", "/v1/messages/group/1", {"content": "after"})
    assert written.json["error"].startswith("The server could not write to its disk")
    with chat.connect() as client, pytest.raises(ConnectionClosed) as closed:
        client.recv(DEADLINE_SECONDS)
    assert closed.value.rcvd is not None
    assert 4000 <= closed.value.rcvd.code < 4500
    assert closed.value.rcvd.reason == "The server could not read from its disk"
    assert chat.request("GET", "/v1/users").status == 200
    code, logged = ended(chat.process, signal.SIGTERM)
    assert code == 0
    # A line each, and no traceback.
    whats = ("a read failed: ", "an operation failed: ", "reading the state failed: ")
    assert all(any(what in line for what in whats) for line in logged), logged
    for what in whats:
        assert any(what in line and "malformed" in line for line in logged)


def test_a_damaged_end_of_the_log(start: Start, folder: Path, sound: Sound) -> None:
    """Where the log ends is read at the start: it says that it cannot be, in a line."""
    path = sound.copy(folder)
    flip(path, root_of(path, "event"), 16)
    refuses(start(folder), "chat.db", "malformed")
    assert checked(path)[0] == 1


def test_a_database_that_was_cut_short(
    start: Start, folder: Path, sound: Sound
) -> None:
    """Neither the server nor the check crashes."""
    path = sound.copy(folder)
    os.truncate(path, path.stat().st_size // PAGE // 2 * PAGE)
    assert checked(path)[0] == 1
    process = start(folder)
    if process.announced:
        chat = Chat(process, sound.token, group_id=3)
        assert chat.history().status in (200, 503)
        assert chat.say("after").status in (201, 503)
        assert process.end(signal.SIGTERM)[0] == 0
    else:
        refuses(process, "chat.db")


# What the check finds.


def test_a_sound_database(sound: Sound) -> None:
    """The check says so."""
    assert checked(sound.path) == (0, f"{sound.path} is sound\n")


BOTH = "UPDATE event SET {0}; UPDATE message SET {0}"
LAST = "SELECT max(id) FROM message WHERE group_id = 1"
EDITED = "SELECT id FROM message WHERE edited_at IS NOT NULL"
TURN = "SELECT 2 * max(seq) - 1 FROM message WHERE group_id = 1"
GONE = "SELECT id FROM message WHERE deleted_at IS NOT NULL"
BREAKS: dict[str, tuple[str, str]] = {
    "a block whose times are others": (
        "INSERT INTO log_time VALUES (0, 0, 1)",
        "event 1: a block of the log must know the times of its events",
    ),
    "an edit of another event": (
        f"UPDATE message SET edited_id = 1 WHERE id = ({EDITED})",
        "message {edited}: a text must name the event that wrote it",
    ),
    "a gap in seq": (
        BOTH.format(f"seq = seq + 1 WHERE id = ({LAST})"),
        "group 1: the events of a group must be numbered 1, 2, 3 … without a gap",
    ),
    "a beginning that is missing": (
        BOTH.format("seq = -seq WHERE group_id = 1")
        + "; "
        + BOTH.format("seq = 1 - seq WHERE group_id = 1"),
        "group 1: a group must begin with the event number 1",
    ),
    "a message without its row": (
        f"DELETE FROM message WHERE id = ({LAST})",
        "event {last}: an event that sends a message must have the message",
    ),
    "an event out of order": (
        BOTH.format(f"seq = -seq WHERE group_id = 1 AND id >= ({LAST}) - 2")
        + "; "
        + BOTH.format(
            f"seq = {{turn}} + seq WHERE id >= ({LAST}) - 2 AND group_id = 1"
        ),
        "the events of a group must be in the order of the log",
    ),
    "a message without its event": (
        f"DELETE FROM event WHERE id = ({LAST})",
        "message {last}: a message must have an event with the same group, number and sender",
    ),
    "a message elsewhere than its event": (
        f"UPDATE message SET group_id = 3 WHERE id = ({LAST})",
        "message {last}: a message must have an event with the same group, number and sender",
    ),
    "a message of somebody else": (
        f"UPDATE message SET sender_id = 2 WHERE id = ({LAST})",
        "message {last}: a message must have an event with the same group, number and sender",
    ),
    "a member who is nobody": (
        "INSERT INTO membership SELECT group_id, 99, role, from_seq, read_seq, joined_id,"
        " joined_at, muted_until, 0 FROM membership LIMIT 1",
        "membership: no such user",
    ),
    "a login of nobody": ("UPDATE session SET user_id = 99", "no such user"),
    "read past the end": (
        "UPDATE membership SET read_seq = 99 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a member's read position must not be past the end of the group",
    ),
    "received past the end": (
        "UPDATE session SET position = 99 WHERE user_id = 1",
        "user 1: a user's position must not be past the end of the log",
    ),
    "registered past the end": (
        "UPDATE user SET position = 99 WHERE id = 2",
        "user 2: a user's position must not be past the end of the log",
    ),
    "a deleted message that has its text": (
        "UPDATE message SET content = 'psst' WHERE id = {deleted}",
        "message {deleted}: a deleted message must have no content",
    ),
    **{
        f"a deleted message that has a {table}": (
            f"INSERT INTO {table} SELECT {values}",
            "message {deleted}: a deleted message must have no content",
        )
        for table, values in {
            "version": "{deleted}, 1, 'psst', 1, {deleted}",
            "reaction": "{deleted}, '+1', 2, 1, 1",
            "pin": "1, {deleted}, 1, 1",
            "mention": "2, 1, {deleted}",
            "attachment": "{deleted}, 'f'",
        }.items()
    },
    "a version that is missing": (
        "DELETE FROM version WHERE message_id = {edited} AND revision = 1",
        "message {edited}: a message must have one version for each edit",
    ),
    "an edit that was not counted": (
        "UPDATE message SET revision = 2 WHERE id = {edited}",
        "message {edited}: a message must have one version for each edit",
    ),
    "a pin in another group": (
        "UPDATE pin SET group_id = 3 WHERE message_id = {edited}",
        "message {edited}: a message must be pinned in its own group",
    ),
    "too many pins": (
        "INSERT INTO pin SELECT 3, id, 1, 1 FROM message WHERE group_id = 3 LIMIT 51",
        "group 3: a group must have at most 50 pins",
    ),
    "a mention in another group": (
        "UPDATE mention SET group_id = 3 WHERE message_id = {edited}",
        "message {edited}: a mention must be of a user, and in the message's group",
    ),
    "a mention of nobody": (
        "UPDATE mention SET user_id = 99 WHERE message_id = {edited}",
        "message {edited}: a mention must be of a user, and in the message's group",
    ),
    "a reaction to nothing": (
        "INSERT INTO reaction SELECT 9999, '+1', 1, 1, 1",
        "reaction: no such message",
    ),
    "a deleted message that is found": (
        "INSERT INTO search (rowid, text) SELECT {deleted}, 'psst'",
        "message {deleted}: the search index must have no deleted and no unknown messages",
    ),
    "no message that is found": (
        "INSERT INTO search (rowid, text) SELECT 9999, 'psst'",
        "message 9999: the search index must have no deleted and no unknown messages",
    ),
    "an index that is ahead": (
        "UPDATE meta SET indexed_id = 9999",
        "indexed up to 9999: the search index must not be ahead of the log",
    ),
    "a mention that is not shown": (
        "INSERT INTO mention SELECT 2, group_id, id FROM message WHERE id = ({last})",
        "message {last}: a message's list of mentions must match the table of mentions",
    ),
    "a mention that is not noted": (
        "DELETE FROM mention",
        "message {edited}: a message's list of mentions must match the table of mentions",
    ),
    "a reaction of somebody else": (
        "UPDATE reaction SET user_id = 2",
        "message {edited}: a reaction must be the one that its event added",
    ),
    "a reaction that was never added": (
        "UPDATE reaction SET event_id = {last}",
        "message {edited}: a reaction must be the one that its event added",
    ),
    "seen to have read past the end": (
        "UPDATE membership SET seen_seq = 99 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a member's read position must not be past the end of the group",
    ),
    "too many reactions": (
        "INSERT INTO reaction SELECT {edited}, id, 1, 1, 1 FROM message LIMIT 51",
        "message {edited}: a message must have at most 50 different reactions",
    ),
    "unread what may not be read": (
        "UPDATE membership SET read_seq = -1 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a member's unread events must be ones that they may read",
    ),
    "a message that is not found": (
        "DELETE FROM search WHERE rowid = {last};"
        " UPDATE meta SET indexed_id = (SELECT max(id) FROM event)",
        "message {last}: the search index must have all messages up to its position",
    ),
    "a membership from nowhere": (
        "UPDATE membership SET joined_id = {last} WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a membership must begin with the event that added its user",
    ),
    "a member who may read from later on": (
        "UPDATE membership SET from_seq = 4, read_seq = 4 WHERE user_id = 2",
        "group 1, user 2: a membership must begin with the event that added its user",
    ),
    "a group that nobody owns": (
        "UPDATE membership SET role = 'admin' WHERE role = 'owner' AND group_id = 1",
        "group 1: a group must have one owner, who is a member",
    ),
    "a group that two own": (
        "UPDATE membership SET role = 'owner' WHERE group_id = 1",
        "group 1: a group must have one owner, who is a member",
    ),
    "a group of another owner": (
        """UPDATE "group" SET owner_id = 2 WHERE id = 1""",
        "group 1: a group must have one owner, who is a member",
    ),
    "a direct conversation with nobody": (
        "DELETE FROM membership WHERE user_id = 2 AND group_id = 2",
        "group 2: a direct conversation must have the members of its key",
    ),
    "a direct conversation of others": (
        """UPDATE "group" SET direct_key = '1:3' WHERE id = 2""",
        "group 2: a direct conversation must have the members of its key",
    ),
    "an owner of a direct conversation": (
        "UPDATE membership SET role = 'owner' WHERE user_id = 1 AND group_id = 2",
        "group 2: a direct conversation must have the members of its key",
    ),
    "a member who is banned": (
        "INSERT INTO ban SELECT 1, 2, 1, 1",
        "group 1, user 2: a banned user must not be a member",
    ),
    "an invitation that is used up": (
        "INSERT INTO invite SELECT 5, 1, x'00', 1, 1, NULL, 0",
        "invitation 5: an invitation must have a use left, and be to a group that people can join",
    ),
    "an invitation to a direct conversation": (
        "INSERT INTO invite SELECT 5, 2, x'00', 1, 1, NULL, NULL",
        "invitation 5: an invitation must have a use left, and be to a group that people can join",
    ),
    "a deleted group that goes on": (
        """UPDATE "group" SET deleted_id = 1 WHERE id = 1""",
        "group 1: a deleted group must end with the event that deleted it",
    ),
    "a deleted group that is forgotten": (
        """UPDATE "group" SET deleted_id = 1 WHERE id = 1""",
        "message {last}: a message of a deleted group must be erased or waiting to be erased",
    ),
    "a deleted account that is logged in": (
        "UPDATE user SET deleted_at = 1 WHERE id = 2; DELETE FROM membership",
        "user 2: only deleted accounts may be erased, and must have no sessions",
    ),
    "a deleted account that is a member": (
        "UPDATE user SET deleted_at = 1 WHERE id = 2; DELETE FROM session",
        "user 2: only deleted accounts may be erased, and must have no sessions",
    ),
    "an account that is erased and lives": (
        "UPDATE user SET purge_from = 1 WHERE id = 2",
        "user 2: only deleted accounts may be erased, and must have no sessions",
    ),
    "a file that is shown and not carried": (
        """UPDATE message SET files = '[{{"id":"f"}}]' WHERE id = {last}""",
        "message {last}: a message's list of files must match the table of attachments",
    ),
    "a file that is carried and not shown": (
        "INSERT INTO attachment SELECT {last}, 'f'",
        "message {last}: a message's list of files must match the table of attachments",
    ),
    "a file that is not counted": (
        "INSERT INTO file SELECT 'f', 9999, 'image/png', 1, 1, 1;"
        " INSERT INTO upload SELECT 2, 'f', 'name', 1, 0",
        "user 2: a user's files_bytes must be the sum of their files",
    ),
    "a count of no file": (
        "UPDATE user SET files_bytes = 4096 WHERE id = 2",
        "user 2: a user's files_bytes must be the sum of their files",
    ),
    "a file that is not there": (
        "INSERT INTO attachment SELECT {edited}, 'no such file'",
        "attachment: no such file",
    ),
    "an upload of nothing": (
        "INSERT INTO upload SELECT 1, 'no such file', 'name', 1, 0",
        "upload: no such file",
    ),
    "a picture that is not there": (
        "UPDATE user SET avatar = 'no such file' WHERE id = 2",
        "user 2: a user's avatar must be a file",
    ),
}


@pytest.mark.parametrize("what", BREAKS)
def test_what_the_check_finds(sound: Sound, tmp_path: Path, what: str) -> None:
    """It names what is wrong, and where; the exit code is 1."""
    path = sound.copy(tmp_path)
    script, expected = BREAKS[what]
    with closing(sqlite3.connect(path)) as database:
        names = {
            name: database.execute(query).fetchone()[0]
            for name, query in (
                *(("last", LAST), ("turn", TURN)),
                *(("edited", EDITED), ("deleted", GONE)),
            )
        }
        database.executescript(script.format(**names))
    code, said = checked(path)
    assert code == 1
    assert expected.format(**names) in said, said


def test_each_rule_is_broken() -> None:
    """No rule lacks damage that it finds; the promises count the kinds."""
    whats = [expected.partition(": ")[2] or expected for _, expected in BREAKS.values()]
    for rule in maintenance._RULES:
        assert any(rule.startswith(what) for what in whats), rule
    assert (
        f"{len(BREAKS)} kinds: all found" in (ROOT / "docs" / "promises.md").read_text()
    )


def test_a_rule_that_cannot_be_checked_hides_no_other(
    sound: Sound, tmp_path: Path
) -> None:
    """What is broken besides is found all the same, and what could not be looked at is named."""
    path = sound.copy(tmp_path)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "DROP TABLE message; UPDATE membership SET read_seq = 99 WHERE user_id = 2;"
            " UPDATE meta SET indexed_id = 9999"
        )
    code, said = checked(path)
    assert code == 1
    lines = said.splitlines()
    unchecked = [line for line in lines if "no such table: message" in line]
    assert any(
        "a message must have an event with the same group, number and sender" in line
        for line in unchecked
    )
    assert any("one version for each edit" in line for line in unchecked)
    assert (
        "group 1, user 2: a member's read position must not be past the end of the group"
        in lines
    )
    assert "indexed up to 9999: the search index must not be ahead of the log" in lines


def test_the_check_of_no_database(tmp_path: Path) -> None:
    """What is none is said to be none, and what is not there is not made."""
    (tmp_path / "notes").write_text("remember the milk\n" * 1000)
    code, said = checked(tmp_path / "notes")
    assert code == 1 and said.startswith("file is not a database")
    code, said = checked(tmp_path / "missing")
    assert (code, len(said.splitlines())) == (2, 1)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("is_sound", [True, False])
def test_the_check_as_a_process(sound: Sound, tmp_path: Path, is_sound: bool) -> None:
    """What it finds is on stdout, and its exit code says whether it found anything."""
    path = sound.copy(tmp_path)
    if not is_sound:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE membership SET read_seq = 99 WHERE user_id = 2")
    program = str(ROOT / "server.py")
    command = [sys.executable, program, "--check", "--database", str(path)]
    done = subprocess.run(
        command,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=DEADLINE_SECONDS,
    )
    assert (done.returncode, done.stderr) == (0 if is_sound else 1, "")
    if not is_sound:
        lines = done.stdout.splitlines()
        assert len(lines) == 2  # the group, and the direct conversation
        assert all(
            "a member's read position must not be past the end of the group" in line
            for line in lines
        )
