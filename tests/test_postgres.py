"""PostgreSQL as the database: the same tables, plans by indexes, and what a start refuses."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import errors

from configuration import Settings
from models.database import open_database
from models.engine import CannotOpen, Sql
from models.postgres.address import shown
from models.postgres.sql import translate
from models.queries import search
from models.storage_errors import is_disk_fault, is_lost
from server import main
from services.postgres_engine import postgres as engine
from services.settings import changed_settings
from tests.support.postgres import Postgres, address_of, running
from tests.support.processes import run
from tests.test_queries import PLANS

# The tables of one engine alone: SQLite's own, those of its search index, and where a log began.
_SQLITE_ONLY = re.compile(r"sqlite_|search")
_POSTGRES_ONLY = {"origin", "search"}
SECRET = "a secret of the tests, 32 bytes and more"


@pytest.fixture(name="postgres")
def make_postgres() -> Postgres:
    """A running PostgreSQL server."""
    return running()


@pytest.fixture(name="address")
def make_address(postgres: Postgres, tmp_path: Path) -> str:
    """The address of a database with empty tables."""
    address = address_of(tmp_path / "chat.db")
    engine().open_store(address, print)
    return address


@pytest.fixture(scope="module")
def planning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A connection to empty tables, whose plans scan a table only if they must."""
    address = address_of(tmp_path_factory.mktemp("plans") / "chat.db")
    database = engine().open_store(address, print).database
    connection = database.connection()
    connection.execute("SET enable_seqscan = off")
    yield connection
    database.close_readers()


def name_of(address: str) -> str:
    return address.rpartition("/")[2]


def refused(address: str, tmp_path: Path) -> str:
    """Require that no server starts, with exit code 2 and one line; return the line."""
    database = ("--database", address, "--jwt-secret", SECRET)
    done = run("server.py", "--port", "0", *database, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.splitlines()
    return line


def test_both_engines_have_the_same_tables_and_columns(
    postgres: Postgres, address: str, tmp_path: Path
) -> None:
    """A migration for one engine alone is a fault."""
    database = open_database(tmp_path / "chat.db")
    with database.writing():
        ours = {
            table: {column.name for column in database.get_columns(table)}
            for table in database.get_tables()
            if not _SQLITE_ONLY.match(table)
        }
    database.release()
    rows = postgres.execute(
        "SELECT table_name, array_agg(column_name::text) FROM information_schema.columns"
        " WHERE table_schema = 'public' GROUP BY table_name",
        name_of(address),
    )
    theirs = {str(table): set(columns) for table, columns in rows}  # type: ignore[call-overload]
    theirs["session"].remove("rowid")  # which SQLite has by itself
    assert {t: c for t, c in theirs.items() if t not in _POSTGRES_ONLY} == ours


@pytest.mark.parametrize("name", [*PLANS, "search"])
def test_hot_reads_walk_indexes(planning: Any, name: str) -> None:
    """No hot read needs to scan a table of PostgreSQL."""
    sql, names = PLANS.get(name) or (search.WINDOW, _SEARCHING)
    values = (
        ("[1]" if "json_each" in sql else "1",)
        if names is None
        # As texts, which become what the columns are.
        else dict.fromkeys(names, "1")
        | {"past": "[]", "ids": "[]", "names": "[]", "lows": "{}", "matching": "'a'"}
    )
    explained = f"EXPLAIN {sql}"
    if isinstance(sql, Sql):
        explained = Sql(f"EXPLAIN {sql}", postgres=f"EXPLAIN {sql.postgres}")
    plan = [line for (line,) in planning.execute(explained, values)]
    assert not [line for line in plan if "Seq Scan" in line], "\n".join(plan)


_SEARCHING = ("user_id", "matching", "low", "high", "after", "before", "limit")


def test_addresses_are_shown_without_passwords() -> None:
    """Neither errors nor logs have a password."""
    assert shown("postgresql://ann:pw@db:1/chat") == "postgresql://ann@db:1/chat"
    assert shown("postgresql://db/chat?password=pw&user=ann") == (
        "postgresql://db/chat?user=ann"
    )


def test_the_log_has_no_password() -> None:
    """The start logs the settings that were given."""
    given = Settings(
        database="postgresql://ann:pw@db/chat", origins="https://a.example"
    )
    line = changed_settings(given)
    assert line == "database=postgresql://ann@db/chat, origins=https://a.example"


def test_settings_that_do_not_go_with_the_engine(tmp_path: Path) -> None:
    """All of them are named, before anything is opened."""
    done = run(
        "server.py",
        *("--database", "postgresql://nowhere/chat", "--processes", "2"),
        cwd=tmp_path,
    )
    assert done.returncode == 2
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == [
        "CHAT_JWT_SECRET",
        "--processes",
    ]
    done = run("server.py", "--files", "somewhere", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_what_a_start_refuses(postgres: Postgres, address: str, tmp_path: Path) -> None:
    """One line says why, and exit code 2 keeps the server from being started again."""
    name = name_of(address)
    unreachable = refused("postgresql://chat:pw@127.0.0.1:1/chat", tmp_path)
    assert "refused" in unreachable and "pw@" not in unreachable
    assert "does not exist" in refused(postgres.address("nothing_there"), tmp_path)
    assert "postgresql://" in refused("postgresql://x?nonsense=1", tmp_path)
    postgres.execute(
        "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0"
    )
    assert "LATIN1" in refused(postgres.address("latin"), tmp_path)
    postgres.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    assert "is read-only" in refused(address, tmp_path)
    postgres.execute(f"ALTER DATABASE {name} RESET default_transaction_read_only")
    postgres.execute("CREATE DATABASE strange")
    postgres.execute("CREATE TABLE things (id integer)", "strange")
    assert "another program" in refused(postgres.address("strange"), tmp_path)
    postgres.execute("INSERT INTO schema_migration (name) VALUES ('9999_later')", name)
    assert "newer version" in refused(address, tmp_path)


@pytest.mark.parametrize(
    "member, value, fault",
    [
        ("server_version", 140_011, "is PostgreSQL 14; the server needs 15 or later"),
        ("backend_pid", 1, "is behind a pooler"),
    ],
)
def test_an_old_version_and_a_pooler_are_refused(
    address: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    member: str,
    value: int,
    fault: str,
) -> None:
    """One line says why, with exit code 2. Here the library says that the server is another."""
    monkeypatch.setattr(psycopg.ConnectionInfo, member, value)
    assert main(["invite", "--database", address]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert fault in line


def test_a_role_without_rights_is_refused(postgres: Postgres, tmp_path: Path) -> None:
    """The role must be able to make tables: one line, and exit code 2."""
    postgres.execute("CREATE ROLE weak LOGIN")
    postgres.execute("CREATE DATABASE guarded")
    address = postgres.address("guarded").replace("chat@", "weak@")
    assert "permission denied for schema public" in refused(address, tmp_path)


@pytest.mark.parametrize("setting", ["fsync", "full_page_writes"])
def test_a_server_that_may_lose_messages_is_refused(
    postgres: Postgres, address: str, tmp_path: Path, setting: str
) -> None:
    """What is acknowledged must survive a failure of the machine."""

    def reload() -> None:
        postgres.execute("SELECT pg_reload_conf()")

    postgres.execute(f"ALTER SYSTEM SET {setting} = off")
    reload()
    try:
        assert f"{setting} = off" in refused(address, tmp_path)
    finally:
        postgres.execute(f"ALTER SYSTEM RESET {setting}")
        reload()


def test_another_log_has_another_epoch(postgres: Postgres, address: str) -> None:
    """After a promotion cursors of before hold no more; after a restart they do."""
    first = engine().open_store(address, print).epoch
    assert engine().open_store(address, print).epoch == first
    postgres.execute("UPDATE origin SET name = 'elsewhere.00000001'", name_of(address))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("models.postgres.opening.log.warning", lambda *args: None)
        assert engine().open_store(address, print).epoch != first


def test_psycopg_need_not_be_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it an address of PostgreSQL is refused, and says what to install."""

    def missing(name: str) -> Iterator[None]:
        raise ImportError(name)

    monkeypatch.setattr("services.postgres_engine.import_module", missing)
    with pytest.raises(CannotOpen, match="pip install"):
        engine()


@pytest.mark.parametrize(
    "sqlite, postgres",
    [
        (
            "SELECT 1 FROM user WHERE id IN (SELECT id FROM user)",
            'SELECT 1 FROM "user" WHERE id IN (SELECT id FROM "user")',
        ),
        ("SELECT user.id FROM user", 'SELECT "user".id FROM "user"'),
        (
            "SELECT user_id FROM session s WHERE s.user_agent = :user",
            "SELECT user_id FROM session s WHERE s.user_agent = %(user)s",
        ),
    ],
)
def test_the_table_user_is_quoted(sqlite: str, postgres: str) -> None:
    """Unquoted, it would be the name of the database's role, without an error."""
    assert translate(sqlite) == postgres


def test_a_session_that_was_ended_is_a_lost_one() -> None:
    """So its process connects anew, and refuses nothing for good."""
    for lost in (
        errors.AdminShutdown(),
        errors.CannotConnectNow(),
        errors.IdleInTransactionSessionTimeout(),
        errors.TooManyConnections(),
        psycopg.OperationalError("the connection is lost"),
    ):
        assert is_lost(lost) and is_disk_fault(lost)
    for other in (errors.UniqueViolation(), errors.QueryCanceled(), ValueError()):
        assert not is_lost(other)
