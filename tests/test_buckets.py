"""Uploaded files in a bucket of S3: all that a folder does, outages, and what a start refuses."""

import asyncio
import hashlib
import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import pytest
from tornado.testing import bind_unused_port

from configuration import Settings
from models.errors import Busy
from models.files import bucket
from models.operations import files as operations
from services import file_storage
from services.postgres_engine import postgres as engine
from tests.support import buckets
from tests.support.clients import Api, people
from tests.support.files import MIB, fetch, gone, picture, upload, uploaded
from tests.support.logs import Logs
from tests.support.postgres import address_of
from tests.support.processes import run
from tests.support.servers import SECRET, Server, Servers
from tests.support.waiting import eventually

SECRET_TEXT = SECRET.decode()
PREFIX = "a/prefix"


class Objects:
    """A test's bucket."""

    def __init__(self) -> None:
        self.client = buckets.running().client()
        self.name = f"chat-{os.urandom(8).hex()}"
        self.address = f"s3://{self.name}/{PREFIX}"
        self.client.create_bucket(Bucket=self.name)

    def keys(self) -> list[str]:
        """Return the keys of all objects, without the prefix and the tokens."""
        listed = self.client.list_objects_v2(Bucket=self.name).get("Contents", ())
        return [each["Key"] for each in listed]

    def names(self) -> list[str]:
        """Return the names of all objects, without the tokens."""
        parts = (key.removeprefix(f"{PREFIX}/").split(".") for key in self.keys())
        return [".".join((each[0].replace("/", "", 1), *each[2:])) for each in parts]

    def put(self, key: str, data: bytes) -> None:
        self.client.put_object(Bucket=self.name, Key=key, Body=data)


@pytest.fixture(name="objects")
def make_objects(monkeypatch: pytest.MonkeyPatch) -> Iterator[Objects]:
    """A bucket, which the servers of the test find."""
    for name, value in buckets.running().environment().items():
        monkeypatch.setenv(name, value)
    objects = Objects()
    yield objects
    objects.client.close()


async def start(servers: Servers, path: Path, objects: Objects) -> Server:
    """Start a server on PostgreSQL with its files in a bucket."""
    sharing = engine().PostgresSharing(address_of(path), path)
    chosen: dict[str, Any] = {**servers.SETTINGS, "files": objects.address}
    settings = Settings(**chosen)
    chat = Server(settings, sharing.open_database(), SECRET, sharing)
    await servers.run(chat)
    await eventually(lambda: chat.chores._is_mine)
    return chat


async def test_files_in_a_bucket(
    servers: Servers, tmp_path: Path, objects: Objects
) -> None:
    """Files, parts of them and thumbnails come from the bucket; removed files leave it at once."""
    chat = await start(servers, tmp_path / "chat.db", objects)
    api = Api(chat.port)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    data = os.urandom(3 * MIB + 5)
    file_id = await uploaded(ava, data)
    assert file_id == hashlib.sha256(data).hexdigest()
    assert objects.names() == [file_id]
    assert objects.keys()[0].startswith(f"{PREFIX}/{file_id[:2]}/{file_id[2:]}.")
    sent = await ava.say(group_id, "", files=[file_id])
    assert (await fetch(mike, file_id)).body == data
    part = await fetch(mike, file_id, Range="bytes=1048570-2097160")
    assert (part.status, part.body) == (206, data[1048570:2097161])
    assert (await fetch(mike, file_id, Range="bytes=-7")).body == data[-7:]
    head = await fetch(mike, file_id, method="HEAD")
    assert head.headers["Content-Length"] == str(len(data))
    # The same bytes of another user have no second object, and outlive the first user's message.
    assert await uploaded(mike, data) == file_id
    await eventually(lambda: objects.names() == [file_id])
    path = f"/v1/groups/{group_id}/messages"
    await ava.delete(f"{path}/{sent['seq']}")
    assert await gone(ava, file_id)
    assert (await fetch(mike, file_id)).body == data
    also = await mike.say(group_id, "", files=[file_id])
    await mike.delete(f"{path}/{also['seq']}")
    assert await gone(mike, file_id)
    await eventually(lambda: objects.keys() == [])
    assert await uploaded(ava, data) == file_id
    assert (await fetch(ava, file_id)).body == data
    # Pictures: the upload makes the thumbnail; one that is missing is made of the object.
    shown = await uploaded(ava, picture(900, 300))
    assert sorted(objects.names()) == sorted([file_id, shown, f"{shown}.thumbnail"])
    made = await fetch(ava, shown, suffix="/thumbnail")
    assert made.status == 200
    (key,) = [key for key in objects.keys() if key.endswith(".thumbnail")]
    objects.client.delete_object(Bucket=objects.name, Key=key)
    assert (await fetch(ava, shown, suffix="/thumbnail")).body == made.body
    assert key in objects.keys()
    assert not [*Path(gettempdir()).glob(f"{bucket._PARTS}*/*")]
    api.close()


async def test_a_bucket_that_is_away(
    servers: Servers,
    tmp_path: Path,
    objects: Objects,
    logs: Logs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Uploads and downloads get 503 and a time, no row lacks its bytes, and all goes on later.

    What was removed meanwhile is swept.
    """
    chat = await start(servers, tmp_path / "chat.db", objects)
    api = Api(chat.port)
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    kept, left = await uploaded(ava, b"kept"), await uploaded(ava, b"left")
    sent = await ava.say(group_id, "", files=[left])
    blobs: Any = chat.context.files._blobs
    there = blobs._client
    probe, port = bind_unused_port()
    probe.close()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    blobs._client = bucket._client()
    for answer in (await upload(ava, b"new"), await fetch(ava, kept)):
        assert (answer.status, answer.json["code"]) == (503, "storage_failed")
        assert int(answer.headers["Retry-After"]) > 0
    new = hashlib.sha256(b"new").hexdigest()
    answer = await ava.post(f"/v1/messages/group/{group_id}", {"files": [new]})
    assert answer.status == 404
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    await eventually(lambda: not chat.context.files._tasks)
    blobs._client.close()
    blobs._client = there
    assert await uploaded(ava, b"new") == new
    assert (await fetch(ava, kept)).body == b"kept"
    assert sorted(objects.names()) == sorted([kept, left, new])
    # Other things in the bucket stay, and so do objects that may be named in a moment.
    objects.put(f"{PREFIX}/notes.txt", b"mine")
    chat.context.files.sweep()
    await eventually(lambda: not chat.context.files._tasks)
    assert left in objects.names()
    monkeypatch.setattr(file_storage, "_KEPT_SECONDS", -1)
    chat.context.files.sweep()
    await eventually(lambda: left not in objects.names())
    await eventually(lambda: not chat.context.files._tasks)
    assert f"{PREFIX}/notes.txt" in objects.keys()
    for file_id, data in ((kept, b"kept"), (new, b"new")):
        assert (await fetch(ava, file_id)).body == data
    logs.claim("a file could not be read or written")
    api.close()


async def test_a_row_is_not_committed_late(
    servers: Servers,
    tmp_path: Path,
    objects: Objects,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An upload whose commit waited for minutes is refused: its bytes may be removed by then."""
    chat = await start(servers, tmp_path / "chat.db", objects)
    api = Api(chat.port)
    (ava,) = await people(api, "Ava")
    monkeypatch.setattr(operations, "_KEPT_SECONDS_MAX", -1)
    answer = await upload(ava, b"late")
    assert (answer.status, answer.json["code"]) == (503, Busy.code)
    await eventually(lambda: objects.keys() == [])
    monkeypatch.undo()
    for name, value in buckets.running().environment().items():
        monkeypatch.setenv(name, value)
    assert (await upload(ava, b"late")).status == 201
    api.close()


async def test_move_and_check(
    servers: Servers, tmp_path: Path, objects: Objects, logs: Logs
) -> None:
    """`move` carries the files into the bucket and back, and `check` looks at each object."""
    source, back = tmp_path / "source.db", tmp_path / "back.db"
    address = address_of(tmp_path / "target.db")
    chat = await servers.start(source)
    if chat.store.database.driver != "sqlite3":
        pytest.skip("it begins with a SQLite file")
    api = Api(chat.port)
    (ava,) = await people(api, "Ava")
    contents = [b"one", b"two", picture(40, 40), os.urandom(2 * MIB)]
    ids = [await uploaded(ava, data) for data in contents]
    group_id = await ava.group()
    await ava.say(group_id, "", files=ids)
    api.close()
    await servers.stop(chat)

    async def operate(*arguments: str, code: int = 0) -> str:
        given = (*arguments, "--files", objects.address)
        done = await asyncio.to_thread(
            run, "server.py", *given, cwd=tmp_path, **buckets.running().environment()
        )
        assert (done.returncode, done.stderr) == (code, "")
        return done.stdout

    said = await operate("move", str(source), address)
    assert "and 4 files" in said and "missing" not in said
    assert sorted(objects.names()) == sorted([*ids, f"{ids[2]}.thumbnail"])
    assert "sound" in await operate("check", "--database", address)
    (key,) = [key for key in objects.keys() if ids[0][2:] in key]
    objects.put(key, b"1ne")
    objects.put(f"{PREFIX}/ab/{'0' * 62}.token", b"left")
    found = json.loads(await operate("check", "--database", address, "--json", code=1))
    assert found["faults"] == [f"file {ids[0]}: its bytes have changed"]
    assert found["notes"] == ["files that the database does not name: 1"]
    said = await operate("move", address, str(back))
    assert "and 3 files" in said and "missing or changed: 1" in said
    for file_id, data in zip(ids[1:], contents[1:], strict=True):
        path = Path(f"{back}.files") / file_id[:2] / file_id[2:]
        assert path.read_bytes() == data
    with closing(sqlite3.connect(back)) as connection:
        named = connection.execute("SELECT count(*) FROM file WHERE blob IS NOT NULL")
        assert named.fetchone() == (0,)


def test_what_a_start_refuses(objects: Objects, tmp_path: Path) -> None:
    """One line and exit code 2, for an address, a bucket, an endpoint and keys that are wrong."""
    database = address_of(tmp_path / "chat.db")

    def refused(files: str, *flags: str, **environment: str) -> str:
        at = ("--database", database, "--jwt-secret", SECRET_TEXT, "--files", files)
        given = {**buckets.running().environment(), **environment}
        done = run("server.py", *at, "--port", "0", *flags, cwd=tmp_path, **given)
        assert done.returncode == 2, done.stderr
        (line,) = done.stderr.splitlines()
        return line

    assert "s3://BUCKET" in refused("s3://")
    assert "s3://BUCKET" in refused("s3://key:secret@bucket/prefix")
    assert "5 GiB" in refused(objects.address, "--file-bytes-max", str(6 * 1024**3))
    assert "NoSuchBucket" in refused("s3://no-such-bucket")
    probe, port = bind_unused_port()
    probe.close()
    nowhere = f"http://127.0.0.1:{port}"
    line = refused(objects.address, AWS_ENDPOINT_URL=nowhere)
    assert "cannot use s3://" in line and nowhere in line
    assert "credentials" in refused(objects.address, AWS_ACCESS_KEY_ID="")
    assert "Invalid endpoint" in refused(objects.address, AWS_ENDPOINT_URL="nonsense")


def test_a_missing_library(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Without boto3 the start says in one line how to install it."""
    from server import main

    monkeypatch.setitem(sys.modules, "models.files.bucket", None)
    database = address_of(tmp_path / "chat.db")
    at = ("--database", database, "--jwt-secret", SECRET_TEXT)
    assert main(["check", *at, "--files", "s3://bucket"]) == 2
    line = "S3 needs boto3: pip install 'chatserver[s3]'\n"
    assert capsys.readouterr().err == line
