"""Query plans: every hot read uses an index, and none scans a table."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from models.code_tables import CODE_TABLES
from models.database import Database, open_database
from models.operations import accounts as logging_in
from models.operations import invitations as inviting
from models.operations import mentions
from models.operations import messages as sending
from models.operations import session_ends
from models.queries import (
    accounts,
    directory,
    files,
    groups,
    hidden_profiles,
    history,
    invitations,
    log,
    marks,
    member_view,
    mentioned,
    messages,
    named,
    notices,
    own_groups,
    past,
    people,
    reactions,
    replies,
    search,
    start,
    unread,
    windows,
)
from models.search import index as indexing
from models.state import memberships, sessions
from models.tables import TABLES

PLANS = {
    "history": (history.BEFORE, ("group_id", "id", "from_id", "limit")),
    "later history": (history.FROM, ("group_id", "id", "from_id", "limit")),
    "notices": (notices.BEFORE, ("group_id", "id", "from_id", "limit")),
    "later notices": (notices.FROM, ("group_id", "id", "from_id", "limit")),
    "first message at a time": (
        windows.FIRST_AT,
        ("group_id", "low", "high", "from_id", "time"),
    ),
    "first unread": (unread.FIRST, ("group_id", "user_id", "low")),
    "sessions": (sessions.SESSIONS, None),
    "users of a batch": (memberships.USERS, None),
    "memberships of users": (memberships.MEMBERSHIPS, None),
    "a user who logs in": (logging_in.ACCOUNT, ("user_id",)),
    "number of live sessions": (session_ends.COUNT, ("user_id",)),
    "sessions whose end is to be written": (
        session_ends.END,
        ("user_id", "generation", "ended_at", "limit"),
    ),
    "sessions of a deleted account": (session_ends.DELETE, ("user_id", "limit")),
    "account by address": (accounts.BY_EMAIL, ("email_key", "network")),
    "whether an address is taken": (accounts.EMAIL_TAKEN, ("email_key", "user_id")),
    "whether a username is taken": (
        accounts.USERNAME_TAKEN,
        ("username_key", "username_skeleton", "is_ascii", "user_id"),
    ),
    "one message": (messages.BY_SEQ, ("group_id", "seq")),
    "pins and messages with reactions": (
        marks.MARKED,
        ("group_id", "low", "high"),
    ),
    "a member's view": (member_view.MEMBERSHIP, ("user_id", "group_id")),
    "counts of replies": (marks.REPLIES, ("ids",)),
    "replies": (replies.BEFORE, ("message_id", "id", "limit")),
    "later replies": (replies.FROM, ("message_id", "id", "limit")),
    "newest mention of each group": (mentioned.STREAMS, ("user_id", "before_id")),
    "next mention of a group": (
        mentioned.NEXT,
        ("user_id", "group_id", "before_id", "from_id"),
    ),
    "messages with mentions": (mentioned.MENTIONING, ("user_id", "ids")),
    "reactions": (marks.REACTED, ("user_id", "ids")),
    "reactions with users": (reactions.REACTIONS, ("id", "after_id", "limit")),
    "pinned messages": (history.PINS, ("group_id", "from_id")),
    "readers": (
        history.READERS,
        ("group_id", "kind", "user_id", "seq", "sender_id", "after_id", "limit"),
    ),
    "versions": (history.VERSIONS, ("id", "after", "limit")),
    "quoted message": (sending.QUOTED, ("id", "group_id")),
    "blocks of a user": (memberships.BLOCKS, ("id",)),
    "first position that all may read": (memberships.OPEN_SEQ, None),
    "mentioned members": (mentions.MEMBERS, ("group_id", "names")),
    "message by key": (messages.BY_KEY, ("sender_id", "key")),
    "received position of a recipient": (
        messages.RECEIVED,
        ("user_id", "group_id", "sender_id"),
    ),
    "chats": (messages.CHATS, ("user_id", "before_id", "limit")),
    "members": (directory.MEMBERS, ("user_id", "group_id", "after_id", "limit")),
    "start of a page of names": (named.PART, ("q", "after_id")),
    "users by the beginning of a name": (
        named.USERS,
        ("user_id", "q", "after_part", "after_id", "limit"),
    ),
    "members by the beginning of a name": (
        named.MEMBERS,
        ("user_id", "group_id", "q", "after_part", "after_id", "limit"),
    ),
    "users who may be such members": (
        named.CANDIDATES,
        ("user_id", "group_id", "q", "after_part", "after_id", "limit"),
    ),
    "users with certain ids": (
        directory.USERS_BY_IDS,
        ("user_id", "ids", "after_id", "limit"),
    ),
    "users": (directory.USERS, ("user_id", "after_id", "limit")),
    "one user": (directory.USER, ("user_id", "id")),
    "users whose presence a user may know": (people.ACQUAINTED, ("user_id", "ids")),
    "profiles that a block hides": (
        hidden_profiles.BLOCKERS,
        ("actor_id", "reader_id", "group_id"),
    ),
    "users with chat": (
        directory.USERS_WITH_CHAT,
        ("user_id", "after_id", "limit", "characters"),
    ),
    "catching up": (log.IDS, ("user_id", "past", "after", "upto", "limit")),
    "next missed event": (log.NEXT_ID, ("user_id", "past", "after", "upto")),
    "own joinings and removals": (log.MOVES, ("user_id", "after")),
    "version at a time": (past.VERSION_AT, ("id", "at")),
    "messages of a page": (log.MESSAGES, None),
    "other events of a page": (log.OTHER_EVENTS, None),
    "access to a file": (files.NAME, ("user_id", "file_id")),
    "a file's name in a message": (
        files.NAME_IN_MESSAGE,
        ("user_id", "file_id", "group_id", "seq"),
    ),
    "unused files": (files.UNUSED, ("before", "after", "limit")),
    "unread": (unread.COUNTS, ("lows", "user_id", "head")),
    "group's details": (own_groups.DETAILS, ("user_id", "group_id")),
    "groups by activity": (start.ACTIVE, ("user_id", "before_id", "upto", "limit")),
    "groups of the first screen": (start.GROUPS, ("user_id", "ids")),
    "a user's groups": (own_groups.GROUPS, ("user_id", "after_id", "limit")),
    "public groups": (groups.PUBLIC, ("after_key", "after_id", "q", "limit")),
    "bans": (groups.BANS, ("group_id", "after_id", "limit")),
    "invitations": (groups.INVITES, ("group_id", "actor_id", "now")),
    "invitation": (groups.INVITE, ("code_hash", "now")),
    "a user's invitations": (
        invitations.INVITATIONS,
        ("user_id", "after_id", "limit"),
    ),
    "a user's invitation": (invitations.INVITATION, ("user_id", "id")),
    "whether a user left": (inviting.HAS_LEFT, ("user_id", "group_id")),
    "last seq of groups": (memberships.GROUPS, None),
    "groups to search": (search.GROUPS, ("user_id", "limit")),
    "messages found": (search.FOUND, ("ids",)),
    "next events to index": (indexing.NEXT, ("after", "limit")),
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database with empty tables, which the tests only read."""
    database = open_database(tmp_path_factory.mktemp("plans") / "chat.db")
    with database.writing():
        yield database
    database.release()


@pytest.mark.parametrize("name", PLANS)
def test_hot_reads_walk_indexes(database: Database, name: str) -> None:
    """No hot read scans a table; it may scan its own list of ids."""
    sql, names = PLANS[name]
    values: Any = (
        ("[1]",)
        if names is None
        else dict.fromkeys(names, 1)
        | {"past": "[]", "ids": "[]", "names": "[]", "lows": "{}"}
    )
    plan = [
        row[3]
        for row in database.connection().execute(f"EXPLAIN QUERY PLAN {sql}", values)
    ]
    scans = [step for step in plan if step.startswith("SCAN")]
    assert not [
        s
        for s in scans
        if not re.match(
            r"SCAN ((span|i|j|newest|counted|missed|next|active|value|json_each)\b"
            r"|CONSTANT ROW\b|\(subquery)",
            s,
        )
    ], plan
    assert any(step.startswith("SEARCH") for step in plan), plan


@pytest.mark.parametrize(
    "name",
    ["history", "later history", "notices", "first message at a time", "replies"],
)
def test_history_does_not_sort(database: Database, name: str) -> None:
    """A page of history comes in the order of the index, at any group size."""
    sql, names = PLANS[name]
    values = dict.fromkeys(names or (), 1)
    plan = database.connection().execute(f"EXPLAIN QUERY PLAN {sql}", values)
    assert not [row for row in plan if "TEMP B-TREE" in row[3]]


def test_searching_streams(database: Database) -> None:
    """The index returns matches newest first, and each message is looked up by its id."""
    names = ("user_id", "matching", "low", "high", "after", "before")
    values = dict.fromkeys(names, 1)
    plan = database.connection().execute(
        f"EXPLAIN QUERY PLAN {search.CANDIDATES}", values
    )
    steps = [row[3] for row in plan]
    assert steps[0].startswith("SCAN f VIRTUAL TABLE")
    assert not [s for s in steps[1:] if s.startswith("SCAN") or "TEMP B-TREE" in s]


def test_tables_match_the_migrations(database: Database) -> None:
    """The models have exactly the columns that the migrations create."""
    for table in (*TABLES, *CODE_TABLES):
        columns = database.get_columns(table._meta.table_name)
        assert {column.name for column in columns} == set(table._meta.columns)
