"""Who may read the files of a server, the lock on the database, and the check of uploads."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from models.database import open_database
from models.engine import CannotOpen
from models.maintenance.backup import back_up
from models.maintenance.check_files import check_files, orphan_notes
from server import ChatServer
from tests.support.clients import Api
from tests.support.files import folder, place
from tests.support.processes import ROOT, Start, run
from tests.support.programs_needed import miss, need


def modes(folder: Path) -> dict[str, int]:
    """Return the permissions of all files and folders in a folder, but for sockets."""
    return {
        str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode)
        for path in folder.rglob("*")
        if not path.is_socket()
    }


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Let new files be readable by all."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_files_are_their_owners(start: Start, tmp_path: Path, open_umask: None) -> None:
    """Whatever the umask, and also files that others could read before the start."""
    process = start()
    token = process.login("ava@temp.com")
    assert process.request("POST", "/v1/groups", {"name": "a"}, token=token)[0] == 201
    process.stop()
    upload = tmp_path / "chatserver.db.files" / "ab"
    upload.mkdir(parents=True)
    (upload / ("0" * 62)).write_bytes(b"text")
    for path in (*tmp_path.rglob("*"), tmp_path / "chatserver.db.files"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    with closing(sqlite3.connect(tmp_path / "chatserver.db")) as database:
        hexadecimal = "ab" + "0" * 62
        database.execute(
            "INSERT INTO file (id, size, type, created_at) VALUES (?, 4, 'text/plain', 0)",
            (hexadecimal,),
        )
        database.execute(
            "INSERT INTO upload VALUES (1, ?, 'a', 9e18, 0)", (hexadecimal,)
        )
        database.commit()
    process = start()
    process.login("ava@temp.com")
    assert run("server.py", "backup", "copy.db", cwd=tmp_path).returncode == 0
    process.stop()
    found = modes(tmp_path)
    assert {"copy.db", "chatserver.db", "chatserver.db.secret"} <= found.keys()
    folders = {"chatserver.db.files", "chatserver.db.files/ab"}
    assert folders <= found.keys()
    for name, mode in found.items():
        assert mode == (0o700 if name in folders else 0o600), name


@pytest.mark.parametrize("umask", [0, 0o277, 0o777])
def test_a_new_database_is_its_owners(tmp_path: Path, umask: int) -> None:
    """It can be read and written by its owner, and so can its WAL, also under an odd umask."""
    before = os.umask(umask)
    try:
        database = open_database(tmp_path / "chat.db")
        with database.writing():
            database.execute_sql("UPDATE meta SET indexed_id = 0")
            found = modes(tmp_path)
        database.release()
    finally:
        os.umask(before)
    names = ("chat.db", "chat.db-wal", "chat.db-shm")
    assert found == dict.fromkeys(names, 0o600)


@pytest.mark.parametrize("kind", ["symlink", "hard link"])
def test_a_link_is_the_same_database(tmp_path: Path, kind: str) -> None:
    """A second server over any path of the file is refused, until the first has ended."""
    path, link = tmp_path / "chat.db", tmp_path / "folder" / "link.db"
    link.parent.mkdir()
    first = open_database(path)
    if kind == "symlink":
        link.symlink_to(path)
    else:
        link.hardlink_to(path)
    with pytest.raises(CannotOpen, match="in use by another server"):
        open_database(link)
    first.release()
    if kind == "symlink":
        second = open_database(link)
        assert second.files_folder == tmp_path / "chat.db.files"
        second.release()
        assert not list(tmp_path.glob("folder/link.db?*"))


# Gives a folder another path, and starts a server over a database there.
_BOUND_START = """
mount --bind "$1" "$2" && exec "$3" server.py --port 0 --database "$2/chat.db"
"""


def test_a_bind_mount_is_the_same_database(start: Start, tmp_path: Path) -> None:
    """A server over another mount of its folder is refused."""
    real, bound = tmp_path / "real", tmp_path / "bound"
    for each in (real, bound):
        each.mkdir()
    unshare = [need("unshare"), "-m"] + ([] if os.geteuid() == 0 else ["-Ur"])
    probe = ["sh", "-c", 'mount --bind "$1" "$2"', "sh", str(real), str(bound)]
    if subprocess.run([*unshare, *probe], capture_output=True).returncode:
        miss("this user may not make a bind mount")
    process = start("--database", str(real / "chat.db"))
    command = ["sh", "-c", _BOUND_START, "sh", str(real), str(bound), sys.executable]
    second = subprocess.run(
        [*unshare, *command], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert second.returncode == 2 and "in use by another server" in second.stderr
    token = process.login("ava@temp.com")
    assert process.request("POST", "/v1/groups", {"name": "a"}, token=token)[0] == 201


def test_a_start_by_a_link_uses_the_real_folder(start: Start, tmp_path: Path) -> None:
    """The secret, the WAL, the files and the socket are beside the file itself."""
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "link.db").symlink_to(real / "chat.db")
    process = start("--database", "link.db")
    names = {path.name for path in real.iterdir()}
    assert {"chat.db", "chat.db.secret", "chat.db.operator", "chat.db-wal"} <= names
    assert {path.name for path in tmp_path.iterdir()} == {"real", "link.db"}
    process.stop()


async def test_the_check_finds_damaged_uploads(
    api: Api, chat: ChatServer, tmp_path: Path
) -> None:
    """Missing and changed bytes are faults; bytes that nothing names are a note."""
    ava = await api.register("Ava")
    ids = [
        (await api.request("POST", "/v1/files", text, token=ava.token)).json["id"]
        for text in (b"one", b"two", b"three", b"four")
    ]
    database = chat.store.database.path
    assert list(check_files(database)) == [] == orphan_notes(database)
    paths = [folder(chat) / place(id) for id in ids]
    paths[0].unlink()
    paths[1].write_bytes(b"xxx")
    paths[2].write_bytes(b"x")
    assert set(check_files(database)) == {
        f"file {ids[0]}: its bytes are missing",
        f"file {ids[1]}: its bytes have changed",
        f"file {ids[2]}: it must have 5 bytes",
    }
    orphan = paths[3].with_name("0" * 62)
    shutil.copy(paths[3], orphan)
    assert orphan_notes(database) == ["files that the database does not name: 1"]


def test_an_interrupted_backup_stands_in_no_ones_way(tmp_path: Path) -> None:
    """The next backup replaces what it left."""
    open_database(tmp_path / "chat.db").release()
    (tmp_path / "copy.db.unfinished").write_bytes(b"x")
    back_up(tmp_path / "chat.db", tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
