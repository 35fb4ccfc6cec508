"""Upgrades: this version opens every database of an earlier version, with all of its data."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from models import database as opening
from models.database import MIGRATIONS, open_database
from models.engine import CannotOpen
from models.maintenance.check import check
from tests.support.clients import Api, Person
from tests.support.databases import NAMES, dump, load
from tests.support.logs import Logs
from tests.support.processes import ROOT
from tests.support.servers import Servers

# Never edit a migration that has landed: databases that ran it do not run it again. A new
# migration adds its line here; no line changes.
HASHES = {
    "0001_first": "b7610a35cade6d77bbb39308dfd72e5ed0f0b40e57c70f789966906bce71c786",
    "0002_conversations": "e6bd14d4f86dbbafc694361aaea78ae2a60f84f958477061bf08869ebf67a013",
    "0002_former_shapes": "e9a2184f2d4893ea556d45a8da1daf216460769a380880ed6eb8e447d0006ccf",
    "0003_reading_reacting_blocking_inviting": (
        "74653ddb54f3e59bcead127ea5b7dcd501505718898e4ed5ebac5f9142ada63e"
    ),
    "0004_purge_names": "36facc1b6c05e3233c8d8a33bc68868e09a66df4e83923aff165b59878282cf9",
    "0005_facts_of_edits": "39ce833c1c40a914a02f7203782f82211675e1e9ab5ef8510140e699f5fdfdf2",
    "0006_times_that_order_nothing": (
        "d856cf3c9295030531af5e922646b3ad8bf88f3cf81d5594cada340ab3af64df"
    ),
    "0007_reactions": "4bbfeb1829ccca75c253151c42318e18ec2f0bc37cf09f0c6e1e91ea315b8ec3",
    "0008_search_folding": "a0c95f404734eb9ed6592d274ffa06ee58adf77584539a53c0c3ca73fb0ee9f0",
    "0009_usernames": "1cc8c468ac2a6317e0faf44ae4f8807a0d10504bd45b5348f13f3dab7e3662e8",
    "0010_invitations": "7fd4c60bd90e85ea8d76e7213617763c41e520cce0e93cc9b28b79ee1af9a9a5",
    "0011_blocks": "04dc917aff590c9b4f1019d9d30d5285154b8108adf6db1d15ef8c888e552aa4",
    "0012_registration": "02066c71422bee403bd6fea379a6da24c82a313fb8bf560f64719d994a5b487c",
    "0014_networks_of_sessions": (
        "434e200badba73bfc980cdf1b7a90b8c5cfe17f1b44334abbe9a3ddcb105331d"
    ),
    "0015_spreads_and_text_use": (
        "dd182f2164fcb43984a0efc2b8355b89f0022c42187d0742a9a2112866b681a8"
    ),
    "0016_uses_of_sessions": (
        "869c7e75cbcb190e96485d8fc374ef1ab64decce9faf32586e1e2e0a80618da9"
    ),
    "0017_counts": "f698c4cf80919eead1fc92f972b03574860ae9ab2bb9d8200047019de37a0559",
    "0019_name_parts": "c947222ddd785fa5add64bf505888b6aae17887374f769c38f689a690216079c",
    "0020_replies_and_notices": (
        "c2bf7bc25db2c2d127e95685e84348f7db56a9517d4f2825e5f9a25f773b09c5"
    ),
    "0021_read_marks": "769d9375d56f561e288176c15c3ec8a438c6ccdcb6a239eb7144a41a60b8e494",
    "0022_client_data": "3d737de2f003983eb3c6041d06fba0ba8bc811407e038345fa5d03255941c3ae",
    "0023_turns": "bbf0073c1c53cf245c0a7c77c83de72657684519a73e603e8827ed92641b4321",
    "0024_session_generations": (
        "8c49015dfd2a4f333148010212cc61f90227c6543c4d4872fd3e47106d49d005"
    ),
    "0025_names_of_bytes": "462620cb951cd8dfd7d6de1405c2929bd4e2d367d883ea9c5289be26e8389196",
    "0026_guesses": "13cf696ca1fe552695388dcaf91eb2afc1a95fde6a70e1b24d2f31bc61fda319",
}

_RENAMED_TABLES = {"erasure": "purge"}
_RENAMED_COLUMNS = {"erase_from": "purge_from"}
# Columns that an upgrade may reset or drop: it rebuilds the search index, and removes
# revoked invitations.
_NOT_KEPT = {("meta", "indexed_id"), ("invite", "revoked_at")}

Rows = dict[str, list[dict[str, Any]]]


def upgrade(path: Path) -> None:
    open_database(path).release()


def refusal(path: Path) -> str:
    """Return the reason for which a database is refused, in one line."""
    with pytest.raises(CannotOpen) as refused:
        open_database(path)
    line = str(refused.value)
    assert "\n" not in line
    return line


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of the test's database."""
    return tmp_path / "chat.db"


class Upgraded(NamedTuple):
    """A database of an earlier version, and its upgraded copy."""

    before: Path
    after: Path


@pytest.fixture(scope="module", params=NAMES)
def upgraded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Upgraded:
    """A database of each earlier version, in turn; tests do not change it."""
    folder = tmp_path_factory.mktemp(request.param)
    pair = Upgraded(folder / "before.db", folder / "after.db")
    load(request.param, pair.before)
    shutil.copy(pair.before, pair.after)
    upgrade(pair.after)
    return pair


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def normalised(sql: str | None) -> str:
    """Return an SQL statement without redundant spaces and quotes."""
    text = " ".join((sql or "").replace('"', "").split())
    return re.sub(r" ?([(),]) ?", r"\1", text)


def schema(path: Path) -> dict[str, Any]:
    """Return the tables, their columns in order, the indexes, and the search index's settings."""
    found: dict[str, Any] = {}
    master = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    for kind, name, table, sql in query(path, master):
        columns = query(path, f'PRAGMA {kind}_xinfo("{name}")')
        found[f"{kind} {name}"] = (table, normalised(sql), columns)
    found["search"] = query(path, "SELECT k, v FROM search_config ORDER BY k")
    return found


@pytest.fixture(scope="module")
def new_schema(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The schema of a database that this version creates."""
    path = tmp_path_factory.mktemp("new") / "chat.db"
    upgrade(path)
    return schema(path)


def rows(path: Path) -> Rows:
    """Return the rows of all tables, except the migration history and the search index."""
    found: Rows = {}
    names = query(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        for (name,) in names:
            if not name.startswith(("search", "sqlite_", "schema_")):
                every = connection.execute(f'SELECT * FROM "{name}"')
                found[name] = [dict(row) for row in every]
    return found


def is_kept(table: str, column: str, value: Any, row: dict[str, Any]) -> bool:
    """Tell whether an upgraded row still has a column's earlier value."""
    if (table, column) in _NOT_KEPT:
        return True
    now = row[_RENAMED_COLUMNS.get(column, column)]
    if (table, column) == ("event", "data") and value is not None:
        facts = json.loads(value)
        if row["type"] in ("member_added", "member_removed"):
            facts.pop("username", None)
        return bool(facts.items() <= json.loads(now).items())
    if (table, column) == ("group", "name_key"):
        value = unicodedata.normalize("NFKC", row["name"] or "").casefold()
    return bool(now == value)


def test_schema_is_that_of_a_new_database(
    upgraded: Upgraded, new_schema: dict[str, Any]
) -> None:
    """Later migrations and the server meet the same schema in upgraded and new databases."""
    assert schema(upgraded.after) == new_schema
    history = query(upgraded.after, "SELECT name FROM schema_migration")
    assert {name for (name,) in history} == set(HASHES)


def test_data_is_kept(upgraded: Upgraded) -> None:
    """Every row keeps its values, and the upgraded log breaks no rule."""
    before, after = rows(upgraded.before), rows(upgraded.after)
    assert len(before["event"]) > 30
    for table, earlier in before.items():
        later = after[_RENAMED_TABLES.get(table, table)]
        for was, row in zip(earlier, later, strict=True):
            for column, value in was.items():
                assert is_kept(table, column, value, row), (table, column, was, row)
    assert list(check(upgraded.after)) == []


def test_log_has_no_names(upgraded: Upgraded) -> None:
    """Usernames are only in the rows of users, so that deleting an account removes them."""
    named = "SELECT data FROM event WHERE data ->> 'username' IS NOT NULL"
    assert query(upgraded.after, named) == []


def test_edit_events_have_revisions(upgraded: Upgraded) -> None:
    """Each edit event has the fields of a new one, and the last revision is the message's."""
    edits: dict[int, list[int]] = {}
    log = "SELECT data FROM event WHERE type = 'message_edited' ORDER BY id"
    for (data,) in query(upgraded.after, log):
        facts = json.loads(data)
        assert facts.keys() == {"message_id", "message_seq", "revision", "message"}
        assert facts["message"] is True
        id = facts["message_id"]
        edits.setdefault(id, []).append(facts["revision"])
        place = query(upgraded.after, f"SELECT seq FROM event WHERE id = {id}")
        assert place == [(facts["message_seq"],)]
    for revisions in edits.values():
        assert revisions == [*range(2, len(revisions) + 2)]
    revised = query(upgraded.after, "SELECT id, revision FROM message")
    assert revised == [(id, edits.get(id, [1])[-1]) for id, _ in revised]


async def test_upgraded_database_is_served(
    upgraded: Upgraded, path: Path, servers: Servers
) -> None:
    """Its users log in, read, catch up from the start of the log, search, and send."""
    shutil.copy(upgraded.after, path)
    ((epoch,),) = query(upgraded.before, "SELECT epoch FROM meta")
    ((zoe_id, group_id),) = query(
        path,
        'SELECT u.id, g.id FROM user u JOIN "group" g ON g.owner_id = u.id'
        " WHERE u.username = 'Zoe' AND g.name LIKE 'Straße%'",
    )
    messages = f"SELECT id, content FROM message WHERE group_id = {group_id}"
    said = query(upgraded.before, f"{messages} ORDER BY id")
    chat = await servers.start(path)
    api = Api(chat.port)
    zoe = await api.login(Person(api, zoe_id, "Zoe", ""))
    socket = await zoe.connect(since=f"{epoch}.0")
    events = await socket.until("live")
    kinds = {event["type"] for event in events}
    assert {"group_created", "member_added", "group_message"} <= kinds
    assert all("message" in each for each in events if each["type"] == "message_edited")
    page = (await zoe.get(f"/v1/groups/{group_id}/messages?limit=200")).json
    assert [(each["id"], each["content"]) for each in page["messages"]] == said
    sent = await zoe.say(group_id, "after the upgrade")
    assert (await socket.next("group_message"))["id"] == sent["id"]
    answer: dict[str, Any] = {"indexed": ""}
    while answer["indexed"] != sent["cursor"]:
        answer = (await zoe.get("/v1/search?q=hello")).json
    assert [hit["message"]["content"] for hit in answer["hits"]] == [
        "@all 你好世界 héllo",
        "hello world first",
    ]
    api.close()


@pytest.mark.parametrize(
    "name, column, table",
    [
        ("4564d1c", "erase_from", None),
        ("64bcd6a", "erase_from", "erasure"),
        ("dbd7122_602eb82", "purge_from", "purge"),
    ],
)
def test_pending_purges_stay_pending(
    name: str, column: str, table: str | None, path: Path, logs: Logs
) -> None:
    """Messages of deleted accounts and groups that wait for their purge still do."""
    load(name, path)
    change(path, f"UPDATE user SET {column} = 7 WHERE id = 5")
    if table is not None:
        change(path, f"INSERT INTO {table} VALUES (3, 4, 9)")
    upgrade(path)
    users = "SELECT id, purge_from FROM user WHERE purge_from IS NOT NULL"
    assert query(path, users) == [(5, 7)]
    assert query(path, "SELECT * FROM purge") == ([] if table is None else [(3, 4, 9)])
    logs.claim("chatserver.database")


def test_index_of_an_earlier_form_is_rebuilt(path: Path, logs: Logs) -> None:
    """The indexer starts again at the first message."""
    load("4564d1c", path)
    change(path, "UPDATE meta SET indexed_id = 9")
    upgrade(path)
    assert query(path, "SELECT indexed_id FROM meta") == [(0,)]
    logs.claim("chatserver.database")


def test_index_of_the_former_folding_is_rebuilt(path: Path, logs: Logs) -> None:
    """Its words do not match the queries of the new folding."""
    upgrade(path)
    change(
        path,
        "DELETE FROM schema_migration WHERE name = '0008_search_folding'",
        "INSERT INTO search (rowid, text, place) VALUES (900, 'đà', 'g1 u1')",
        "UPDATE meta SET indexed_id = 9",
    )
    upgrade(path)
    assert query(path, "SELECT indexed_id FROM meta") == [(0,)]
    assert query(path, "SELECT rowid FROM search") == []
    logs.claim("chatserver.database")


def test_revoked_invitation_admits_no_user(path: Path, logs: Logs) -> None:
    """Earlier versions could keep the row of a revoked invitation; an upgrade removes it."""
    load("b34b408", path)
    ((group_id, owner_id),) = query(
        path, "SELECT id, owner_id FROM \"group\" WHERE name = 'Second'"
    )
    names = "group_id, code_hash, actor_id, created_at, uses_left, revoked_at"
    for code, revoked_at in (("x'01'", "NULL"), ("x'02'", "5"), ("x'03'", "NULL")):
        values = f"{group_id}, {code}, {owner_id}, 4, 3, {revoked_at}"
        change(path, f"INSERT INTO invite ({names}) VALUES ({values})")
    upgrade(path)
    assert query(path, "SELECT * FROM invite") == [
        (id, group_id, code, owner_id, 4, None, 3)
        for id, code in ((1, b"\1"), (3, b"\3"))
    ]
    logs.claim("chatserver.database")


def test_spellings_of_a_reaction_become_one(path: Path, logs: Logs) -> None:
    """Of a user's rows for one emoji the oldest stays, fully qualified.

    The log does not change.
    """
    load("5d926db", path)
    upgrade(path)
    before = query(path, "SELECT * FROM reaction ORDER BY event_id")
    change(path, "DELETE FROM schema_migration WHERE name = '0007_reactions'")
    given = (
        # message_id, emoji, user_id, created_at, event_id
        (1000, "\u2764\ufe0f", 3, 5, 902),
        (1000, "\u2764", 3, 4, 901),
        (1000, "\u2764\ufe0e", 4, 6, 903),
        (1000, "\u2764\ufe0f", 5, 7, 904),
        (1000, "#\u20e3", 5, 8, 905),
        (1000, "👍🏽", 5, 9, 906),
        (1000, "👍", 5, 9, 907),
        (1000, "\u0301x", 5, 9, 908),
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = "INSERT INTO reaction VALUES (?, ?, ?, ?, ?)"
        connection.executemany(rows, given)
    events = query(path, "SELECT * FROM event ORDER BY id")
    upgrade(path)
    assert query(path, "SELECT * FROM reaction ORDER BY event_id") == [
        *before,
        (1000, "\u2764\ufe0f", 3, 4, 901),
        (1000, "\u2764\ufe0f", 4, 6, 903),
        (1000, "\u2764\ufe0f", 5, 7, 904),
        (1000, "#\ufe0f\u20e3", 5, 8, 905),
        (1000, "👍🏽", 5, 9, 906),
        (1000, "👍", 5, 9, 907),
        (1000, "\u0301x", 5, 9, 908),
    ]
    assert query(path, "SELECT * FROM event ORDER BY id") == events
    line = "INFO chatserver.database: respelled 3 reactions, and merged 1 with others"
    assert logs.records.count(line) == 1
    logs.claim("chatserver.database")


def test_landed_migrations_are_never_edited() -> None:
    """A database does not run a migration twice: only a later migration can correct it."""
    hashes = {
        path.stem: sha256(path.read_bytes()).hexdigest()
        for path in MIGRATIONS.glob("[0-9]*.py")
    }
    assert hashes == HASHES


def test_upgrade_logs_each_migration(path: Path, logs: Logs) -> None:
    """The log names the database, the first and last migration, and the seconds that each took."""
    load("5d926db", path)
    upgrade(path)
    first, *others, keys = (
        re.sub(r"\d+\.\d seconds", "0.0 seconds", line) for line in logs.records
    )
    names = sorted(HASHES)
    begin = "INFO chatserver.database: "
    assert first == f"{begin}upgrading {path} from {names[1]} to {names[-1]}"
    assert others == [f"{begin}ran {name} in 0.0 seconds" for name in names[2:]]
    assert keys.startswith(f"{begin}computed the keys of 10 users by Unicode data ")
    logs.claim("chatserver.database")


def test_opening_logs_nothing_when_there_is_nothing_to_do(
    path: Path, logs: Logs
) -> None:
    """Neither a new database nor one of this version is upgraded."""
    upgrade(path)
    upgrade(path)
    assert logs.records == []


@pytest.fixture
def add_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str], None]:
    """Return a function that adds a migration of this name and body."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    monkeypatch.setattr(opening, "MIGRATIONS", folder)

    def add(name: str, body: str) -> None:
        (folder / f"{name}.py").write_text(f"def up(migrator, db):\n    {body}\n")

    return add


_HALFWAY = """
    db.execute_sql("ALTER TABLE message ADD COLUMN halfway TEXT")
    db.execute_sql("CREATE TABLE halfway (id INTEGER PRIMARY KEY)")
    db.execute_sql("DELETE FROM version")
    raise ValueError("halfway")"""


@pytest.mark.parametrize("name", ["64bcd6a", "602eb82"])
def test_failed_migration_changes_nothing(
    name: str,
    path: Path,
    logs: Logs,
    add_migration: Callable[[str, str], None],
) -> None:
    """Earlier migrations stay; the next start tries it again, and then opens the database."""
    load(name, path)
    upgrade(path)
    before = [*dump(path)]
    add_migration("9000_halfway", _HALFWAY)
    for _ in range(2):
        assert refusal(path) == (
            f"cannot open the database {path}:"
            " migration 9000_halfway failed and was undone: halfway"
        )
        assert [*dump(path)] == before
    add_migration("9000_halfway", "pass")
    upgrade(path)
    assert query(path, "SELECT count(*) FROM schema_migration") == [(len(HASHES) + 1,)]
    logs.claim("chatserver.database")


def test_failed_correction_of_former_migrations_changes_nothing(
    path: Path, logs: Logs
) -> None:
    """A database of former migrations keeps its schema and history when the correction fails."""
    load("b34b408_8d2f9ab", path)
    change(path, "DROP TABLE block")
    before = [*dump(path)]
    assert refusal(path) == (
        f"cannot open the database {path}:"
        " migration 0002_former_shapes failed and was undone: no such table: main.block"
    )
    assert [*dump(path)] == before
    logs.claim("chatserver.database: upgrading")


def test_newer_database_is_refused(path: Path) -> None:
    """One line says what to do, and the database does not change."""
    upgrade(path)
    change(
        path, "INSERT INTO schema_migration (name, applied) VALUES ('9000_later', '')"
    )
    before = [*dump(path)]
    assert refusal(path) == (
        f"{path} was made by a newer version of this server (it has the migration 9000_later);"
        " nothing was changed: start that version, or restore a backup that this one made"
    )
    assert [*dump(path)] == before


def test_database_of_another_program_is_refused(path: Path) -> None:
    """Its tables need not have the names of the server's tables."""
    change(path, "CREATE TABLE recipe (id INTEGER PRIMARY KEY AUTOINCREMENT)")
    path.chmod(0o644)
    before = path.read_bytes()
    assert refusal(path) == (
        f"{path} is the database of another program (it has a table recipe);"
        " nothing was changed: choose another path"
    )
    assert path.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_file_that_is_no_database_is_refused(path: Path) -> None:
    """It keeps its bytes and its mode."""
    path.write_text("a list of passwords\n" * 99)
    path.chmod(0o644)
    assert "file is not a database" in refusal(path)
    assert path.read_text() == "a list of passwords\n" * 99
    assert path.stat().st_mode & 0o777 == 0o644


def test_unfinished_start_is_not_taken_for_another_program(path: Path) -> None:
    """A killed first start may leave only the table of the migration history."""
    upgrade(path)
    history = [line for line in dump(path) if 'TABLE "schema_migration' in line]
    path.unlink()
    change(path, *history)
    upgrade(path)
    assert len(query(path, "SELECT name FROM schema_migration")) == len(HASHES)


def test_migrations_sort_in_a_file(
    path: Path, add_migration: Callable[[str, str], None]
) -> None:
    """Sorting a large table in memory could exhaust it."""
    add_migration(
        "9000_sorting",
        'assert db.execute_sql("PRAGMA temp_store").fetchone() == (1,)',
    )
    upgrade(path)


_MEASURE = """
import resource, sys
from models.database import open_database

def kilobytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

before = kilobytes()
open_database(sys.argv[1]).release()
print(kilobytes() - before)
"""


@pytest.mark.soak
def test_upgrade_of_a_large_database_takes_little_memory(path: Path) -> None:
    """Table pages and sorted data each go through a cache of 64 MB."""
    load("5d926db", path)
    # Migration 0003 sorts these rows; it does not limit a reaction's length.
    change(
        path,
        """
        WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 100000)
        INSERT INTO event (group_id, seq, type, actor_id, data, created_at)
        SELECT 2, 1000000 + n, 'reaction_added', 3, json_object(
            'message_id', 16, 'message_seq', 8, 'emoji', hex(randomblob(2000)),
            'reactions', json_object()
        ), 0 FROM n""",
    )
    assert path.stat().st_size > 400_000_000
    measured = subprocess.run(
        [sys.executable, "-c", _MEASURE, path],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    assert int(measured.stdout) < 200_000
