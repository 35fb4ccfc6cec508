"""The check of a database: each kind of damage that it finds."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from models.maintenance import check as maintenance
from tests.support.disks import Sound, checked
from tests.support.processes import ENVIRONMENT, ROOT
from tests.support.waiting import DEADLINE_SECONDS


def test_a_sound_database(sound: Sound) -> None:
    """The check of a sound database prints that it is sound."""
    assert checked(sound.path) == (0, f"{sound.path} is sound\n")


BOTH = "UPDATE event SET {0}; UPDATE message SET {0}"
LAST = "SELECT max(id) FROM message WHERE group_id = 1"
EDITED = "SELECT id FROM message WHERE edited_at IS NOT NULL"
TURN = "SELECT 2 * max(seq) - 1 FROM message WHERE group_id = 1"
GONE = "SELECT id FROM message WHERE deleted_at IS NOT NULL"
BREAKS: dict[str, tuple[str, str]] = {
    "a block with wrong times": (
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
    "a missing beginning": (
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
    "a message in another group than its event": (
        f"UPDATE message SET group_id = 3 WHERE id = ({LAST})",
        "message {last}: a message must have an event with the same group, number and sender",
    ),
    "a message of another sender": (
        f"UPDATE message SET sender_id = 2 WHERE id = ({LAST})",
        "message {last}: a message must have an event with the same group, number and sender",
    ),
    "a membership of an unknown user": (
        "INSERT INTO membership SELECT group_id, 99, role, from_seq, read_seq, joined_id,"
        " joined_at, muted_until, 0, 0 FROM membership LIMIT 1",
        "membership: no such user",
    ),
    "a session of an unknown user": ("UPDATE session SET user_id = 99", "no such user"),
    "a username with the key of another": (
        "UPDATE user SET username_key = 'ava smith' WHERE id = 1",
        "user 1: a user's keys must be those of their username and e-mail address",
    ),
    "a username with the looks of another": (
        "UPDATE user SET username_skeleton = '' WHERE id = 2",
        "user 2: a user's keys must be those of their username and e-mail address",
    ),
    "an address with the key of another": (
        "UPDATE user SET email_key = email_key || char(0) || 1 WHERE id = 2",
        "user 2: a user's keys must be those of their username and e-mail address",
    ),
    "a deleted user with the key of a name": (
        "UPDATE user SET deleted_at = 1, username = 'deleted-2' WHERE id = 2",
        "user 2: a user's keys must be those of their username and e-mail address",
    ),
    "a user who is found by no name": (
        "DELETE FROM name_part WHERE user_id = 1",
        "user 1: a user's parts of names must be those of their names",
    ),
    "a group with the key of another": (
        """UPDATE "group" SET name_key = 'others' WHERE id = 1""",
        "group 1: a group's key must be that of its name",
    ),
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
    "a missing version": (
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
    "a mention of an unknown user": (
        "UPDATE mention SET user_id = 99 WHERE message_id = {edited}",
        "message {edited}: a mention must be of a user, and in the message's group",
    ),
    "a reaction to an unknown message": (
        "INSERT INTO reaction SELECT 9999, '+1', 1, 1, 1",
        "reaction: no such message",
    ),
    "a deleted message in the index": (
        "INSERT INTO search (rowid, text) SELECT {deleted}, 'psst'",
        "message {deleted}: the search index must have no deleted and no unknown messages",
    ),
    "an unknown message in the index": (
        "INSERT INTO search (rowid, text) SELECT 9999, 'psst'",
        "message 9999: the search index must have no deleted and no unknown messages",
    ),
    "an index that is ahead": (
        "UPDATE meta SET indexed_id = 9999",
        "indexed up to 9999: the search index must not be ahead of the log",
    ),
    "a block that has received too much": (
        "INSERT INTO block VALUES (1, 2, 0, 0, 9999)",
        "user 1, blocked 2: a block must not know of what is past the end of the log",
    ),
    "a block that has read too much": (
        "INSERT INTO block VALUES (1, 2, 0, 99, 0)",
        "user 1, blocked 2: a block must not know of what is past the end of the log",
    ),
    "somebody who is said not to have written": (
        "UPDATE membership SET has_written = 0 WHERE user_id = 1 AND group_id = 2",
        "group 2, user 1: has_written must be set for those who sent a message in a direct"
        " conversation",
    ),
    "a mention that is not shown": (
        "INSERT INTO mention SELECT 2, group_id, id FROM message WHERE id = ({last})",
        "message {last}: a message's list of mentions must match the table of mentions",
    ),
    "a mention that is not stored": (
        "DELETE FROM mention",
        "message {edited}: a message's list of mentions must match the table of mentions",
    ),
    "a reaction of another user": (
        "UPDATE reaction SET user_id = 2",
        "message {edited}: a reaction must be the one that its event added",
    ),
    "a reaction that was never added": (
        "UPDATE reaction SET event_id = {last}",
        "message {edited}: a reaction must be the one that its event added",
    ),
    "a shown read mark past the end": (
        "UPDATE membership SET seen_seq = 99 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a member's read position must not be past the end of the group",
    ),
    "too many reactions": (
        "INSERT INTO reaction SELECT {edited}, id, 1, 1, 1 FROM message LIMIT 51",
        "message {edited}: a message must have at most 50 different reactions",
    ),
    "an unread event that may not be read": (
        "UPDATE membership SET read_seq = -1 WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a member's unread events must be ones that they may read",
    ),
    "a message that is not in the index": (
        "DELETE FROM search WHERE rowid = {last};"
        " UPDATE meta SET indexed_id = (SELECT max(id) FROM event)",
        "message {last}: the search index must have all messages up to its position",
    ),
    "a membership with a wrong first event": (
        "UPDATE membership SET joined_id = {last} WHERE user_id = 2 AND group_id = 1",
        "group 1, user 2: a membership must begin with the event that added its user",
    ),
    "a member who may read only later events": (
        "UPDATE membership SET from_seq = 4, read_seq = 4 WHERE user_id = 2",
        "group 1, user 2: a membership must begin with the event that added its user",
    ),
    "a group without an owner": (
        "UPDATE membership SET role = 'admin' WHERE role = 'owner' AND group_id = 1",
        "group 1: a group must have one owner, who is a member",
    ),
    "a group with two owners": (
        "UPDATE membership SET role = 'owner' WHERE group_id = 1",
        "group 1: a group must have one owner, who is a member",
    ),
    "a group of another owner": (
        """UPDATE "group" SET owner_id = 2 WHERE id = 1""",
        "group 1: a group must have one owner, who is a member",
    ),
    "a direct conversation with one member": (
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
    "an invitation of the server that is used up": (
        "INSERT INTO server_invite VALUES (5, x'00', 1, NULL, 0)",
        "invitation 5: an invitation of the server must have a use left",
    ),
    "a reset code of a deleted account": (
        "INSERT INTO reset_code VALUES (2, x'00', 1); UPDATE user SET deleted_at = 1 WHERE id = 2",
        "user 2: a reset code must be of an account that is not deleted",
    ),
    "a deleted group with a later event": (
        """UPDATE "group" SET deleted_id = 1 WHERE id = 1""",
        "group 1: a deleted group must end with the event that deleted it",
    ),
    "a deleted group that is not erased": (
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
    "an active account that is being erased": (
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
        "INSERT INTO file SELECT 'f', 9999, 'image/png', 1, 1, 1, NULL;"
        " INSERT INTO upload SELECT 2, 'f', 'name', 1, 0",
        "user 2: a user's files_bytes must be the sum of their files",
    ),
    "a count of no file": (
        "UPDATE user SET files_bytes = 4096 WHERE id = 2",
        "user 2: a user's files_bytes must be the sum of their files",
    ),
    "an attachment of an unknown file": (
        "INSERT INTO attachment SELECT {edited}, 'no such file'",
        "attachment: no such file",
    ),
    "an upload of an unknown file": (
        "INSERT INTO upload SELECT 1, 'no such file', 'name', 1, 0",
        "upload: no such file",
    ),
    "an avatar that is an unknown file": (
        "UPDATE user SET avatar = 'no such file' WHERE id = 2",
        "user 2: a user's avatar must be a file",
    ),
}


@pytest.mark.parametrize("kind", BREAKS)
def test_the_check_finds_each_kind_of_damage(
    sound: Sound, tmp_path: Path, kind: str
) -> None:
    """The check names the broken rule and the row, and exits with code 1."""
    path = sound.copy(tmp_path)
    script, expected = BREAKS[kind]
    with closing(sqlite3.connect(path)) as database:
        names = {
            name: database.execute(query).fetchone()[0]
            for name, query in (
                ("last", LAST),
                ("turn", TURN),
                ("edited", EDITED),
                ("deleted", GONE),
            )
        }
        database.executescript(script.format(**names))
    code, printed = checked(path)
    assert code == 1
    assert expected.format(**names) in printed, printed


def test_each_rule_is_broken() -> None:
    """The kinds of damage break every rule; docs/promises.md has their number."""
    found = [expected.partition(": ")[2] or expected for _, expected in BREAKS.values()]
    for rule in maintenance._RULES:
        assert any(rule.startswith(text) for text in found), rule
    assert (
        f"{len(BREAKS)} kinds: all found" in (ROOT / "docs" / "promises.md").read_text()
    )


def test_a_rule_that_cannot_be_checked_hides_no_other(
    sound: Sound, tmp_path: Path
) -> None:
    """The check reports the rules that it cannot check, and still finds other faults."""
    path = sound.copy(tmp_path)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "DROP TABLE message; UPDATE membership SET read_seq = 99 WHERE user_id = 2;"
            " UPDATE meta SET indexed_id = 9999"
        )
    code, printed = checked(path)
    assert code == 1
    lines = printed.splitlines()
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
    """The check of a file that is no database prints so; a missing file is not created."""
    (tmp_path / "notes").write_text("remember the milk\n" * 1000)
    code, printed = checked(tmp_path / "notes")
    assert code == 1 and printed.startswith("file is not a database")
    code, printed = checked(tmp_path / "missing")
    assert (code, len(printed.splitlines())) == (2, 1)
    assert not (tmp_path / "missing").exists()


@pytest.mark.parametrize("is_sound", [True, False])
def test_the_check_as_a_process(sound: Sound, tmp_path: Path, is_sound: bool) -> None:
    """The check prints its faults on stdout, and its exit code tells whether it found any."""
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
