"""Files that are no longer used are removed, and used files stay."""

import asyncio
import json
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop
from tornado.simple_httpclient import HTTPStreamClosedError

from models.events.clock import wall_clock
from models.events.commit import Commit
from models.files import blobs, partial
from models.files.blobs import BlobDirectory
from tests.support.clients import PASSWORD, Api
from tests.support.files import (
    BYTES_MAX,
    QUOTA,
    Raw,
    fetch,
    folder,
    gone,
    picture,
    place,
    rows,
    stored,
    upload,
    uploaded,
)
from tests.support.logs import Logs
from tests.support.servers import Serve, Server, Servers
from tests.support.waiting import eventually


@pytest.fixture
def chat(serve: Serve) -> Server:
    """Start a server with low limits."""
    return serve(file_bytes_max=BYTES_MAX, user_files_bytes_max=QUOTA)


@pytest.fixture
def raw(http_port: int, io_loop: IOLoop) -> Any:
    connection = Raw(http_port)
    yield connection
    connection.close()


# Removal


async def test_a_file_is_removed_with_its_last_message(api: Api, chat: Server) -> None:
    """A file stays until its last message is deleted.

    Then its bytes, rows and thumbnail are removed, also for its uploader.
    """
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    here, there = await ava.group(mike), await ava.group(eve)
    file_id = await uploaded(ava, picture(9, 9))
    first = await ava.say(here, "", files=[file_id])
    second = await ava.say(there, "", files=[file_id])
    assert (await fetch(mike, file_id, suffix="/thumbnail")).status == 200
    assert len(stored(chat)) == 2
    await ava.delete(f"/v1/groups/{here}/messages/{first['seq']}")
    assert await gone(mike, file_id)
    assert (await fetch(eve, file_id)).status == 200
    assert (await fetch(ava, file_id)).status == 200
    await ava.delete(f"/v1/groups/{there}/messages/{second['seq']}")
    assert await gone(eve, file_id)
    assert await gone(ava, file_id)
    await eventually(lambda: stored(chat) == [])
    for table in ("file", "upload", "attachment"):
        assert rows(chat, f"SELECT * FROM {table}") == []
    assert rows(chat, "SELECT sum(files_bytes) FROM user") == [(0,)]
    answer = await ava.post(f"/v1/messages/group/{here}", {"files": [file_id]})
    assert answer.status == 404
    # The same bytes can be uploaded again.
    assert await uploaded(ava, picture(9, 9)) == file_id


async def test_files_of_an_erased_account_are_removed_with_its_messages(
    api: Api, chat: Server
) -> None:
    """Files of erased messages are hidden at once and soon removed from the disk.

    Files of kept messages stay.
    """
    ava, zoe, mike = [await api.register(name) for name in ("Ava", "Zoe", "Mike")]
    group_id = await mike.group(ava, zoe)
    erased, kept = await uploaded(ava, b"erased"), await uploaded(zoe, b"kept")
    await ava.say(group_id, "", files=[erased])
    await zoe.say(group_id, "", files=[kept])
    for person, messages in ((ava, "erase"), (zoe, "keep")):
        body = {"password": PASSWORD, "messages": messages}
        assert (await person.delete("/v1/users/me", body)).status == 200
    assert await gone(mike, erased)
    await eventually(lambda: stored(chat) == [place(kept)])
    assert (await fetch(mike, kept)).body == b"kept"
    assert rows(chat, "SELECT id FROM file") == [(kept,)]


async def test_a_file_with_another_use_stays(api: Api, chat: Server) -> None:
    """A file that is an avatar, or was uploaded again since the message, stays."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    face, anew = await uploaded(ava, b"face"), await uploaded(ava, b"anew")
    sent = await ava.say(group_id, "", files=[face, anew])
    await ava.patch("/v1/users/me", {"avatar": face})
    await uploaded(ava, b"anew")
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    for file_id in (face, anew):
        assert (await fetch(ava, file_id)).status == 200
    assert len(stored(chat)) == 2


async def test_an_uploaded_file_that_is_not_sent_yet_stays(
    api: Api, chat: Server
) -> None:
    """A file that is not sent yet stays, even if another user sent and deleted the same bytes."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    file_id = await uploaded(ava, b"text")
    await uploaded(mike, b"text")
    theirs = await mike.say(group_id, "", files=[file_id])
    await mike.delete(f"/v1/groups/{group_id}/messages/{theirs['seq']}")
    assert await gone(mike, file_id)
    sent = await ava.say(group_id, "", files=[file_id])
    assert (await fetch(mike, file_id)).body == b"text"
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent['seq']}")
    assert await gone(ava, file_id)
    await eventually(lambda: stored(chat) == [])
    assert rows(chat, "SELECT sum(files_bytes) FROM user") == [(0,)]


async def test_an_upload_whose_message_is_deleted_keeps_no_file(
    api: Api, chat: Server
) -> None:
    """A file is removed when all messages with it are deleted, in any order; an avatar keeps it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    for data in (b"text", b"face"):
        file_id = await uploaded(ava, data)
        await uploaded(mike, data)
        if data == b"face":
            await ava.patch("/v1/users/me", {"avatar": file_id})
        sent = [
            await person.say(group_id, "", files=[file_id]) for person in (ava, mike)
        ]
        for person, message in zip((ava, mike), sent, strict=True):
            assert (await fetch(mike, file_id)).status == 200
            path = f"/v1/groups/{group_id}/messages/{message['seq']}"
            assert (await person.delete(path)).status == 200
        assert await gone(ava, file_id) == (data == b"text")
    await eventually(lambda: stored(chat) == [place(file_id)])


async def test_an_upload_during_a_removal_keeps_its_bytes(
    api: Api, chat: Server
) -> None:
    """A file that is uploaded again while it is removed has its bytes, whichever commits first."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for number in range(30):
        data = b"%d" % number
        file_id = await uploaded(ava, data)
        sent = await ava.say(group_id, "", files=[file_id])
        path = f"/v1/groups/{group_id}/messages/{sent['seq']}"
        _, answer = await asyncio.gather(ava.delete(path), upload(ava, data))
        assert answer.status == 201
        if rows(chat, f"SELECT * FROM file WHERE id = '{file_id}'"):
            await eventually(lambda: not chat.context.files._tasks)
            got = await fetch(ava, file_id)
            assert (got.status, got.body) == (200, data)


async def test_a_late_removal_checks_for_a_new_upload(api: Api, chat: Server) -> None:
    """The removal of bytes checks again for a row, after the upload that it waited for."""
    ava = await api.register("Ava")
    file_id = await uploaded(ava, b"text")
    chat.context.files.remove_deleted(Commit((), (), removed_files=[file_id]))
    await eventually(lambda: not chat.context.files._tasks)
    assert (await fetch(ava, file_id)).body == b"text"


async def test_a_download_of_a_file_deleted_meanwhile_is_cut(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A download is cut when its file is removed."""
    ava = await api.register("Ava")
    file_id = await uploaded(ava, os.urandom(200_000))
    read = blobs.BlobDirectory.read

    def first_piece_only(self: Any, file_id: str, start: int, count: int) -> bytes:
        if start:
            raise FileNotFoundError
        return read(self, file_id, start, count)

    monkeypatch.setattr(blobs.BlobDirectory, "read", first_piece_only)
    with pytest.raises(HTTPStreamClosedError):
        await fetch(ava, file_id)


async def restarted(
    servers: Servers, chat: Server, statement: str = "SELECT 1"
) -> Server:
    path = chat.store.database.path
    await servers.stop(chat)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
    return await servers.start(path)


async def test_the_start_removes_leftover_files(servers: Servers) -> None:
    """The start removes bytes without a row, unfinished uploads and unused thumbnails.

    Other files stay.
    """
    chat = await servers.start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    kept = await uploaded(ava, picture(5, 5))
    assert (await fetch(ava, kept, suffix="/thumbnail")).status == 200
    before = stored(chat)
    lost = "ab" + "0" * 62
    for name in (place(lost), place(lost) + ".thumbnail", "unfinished/x"):
        path = folder(chat) / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    chat = await restarted(servers, chat)
    await eventually(lambda: stored(chat) == before)
    await eventually(lambda: not chat.context.files._tasks)
    assert stored(chat) == before
    api.close()


async def test_an_unsent_file_is_removed_after_a_day(servers: Servers) -> None:
    """An upload without a message is removed after a day; a file of a message stays."""
    chat = await servers.start()
    api = Api(chat.port)
    ava = await api.register("Ava")
    group_id = await ava.group()
    sent, unused, fresh = [await uploaded(ava, b"%d" % n) for n in range(3)]
    await ava.say(group_id, "", files=[sent])
    day = 24 * 3600 * 1_000_000
    chat = await restarted(
        servers,
        chat,
        f"UPDATE upload SET created_at = created_at - {day} WHERE file_id <> '{fresh}'",
    )
    await chat.sweeper.sweep(wall_clock())
    kept = sorted([place(sent), place(fresh)])
    await eventually(lambda: stored(chat) == kept)
    await eventually(lambda: not chat.context.files._tasks)
    assert stored(chat) == kept
    assert rows(chat, "SELECT files_bytes FROM user") == [(2 * 4096,)]
    api.close()


async def test_a_full_disk_refuses_an_upload(
    api: Api, chat: Server, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """An upload to a full or failing disk gets a 503 and leaves no bytes.

    A failure, but not a full disk, is logged.
    """
    ava = await api.register("Ava")

    number = 0

    def fail(self: Any, data: bytes) -> None:
        raise OSError(number, os.strerror(number))

    for number, code in ((28, "disk_full"), (5, "storage_failed")):
        with monkeypatch.context() as full:
            full.setattr(partial.PartialFile, "write", fail)
            answer = await upload(ava, b"x" * 100_000)
            assert (answer.status, answer.json["code"]) == (503, code)
        await eventually(lambda: stored(chat) == [])
    logs.claim("a file could not be read or written")
    assert (await upload(ava, b"x")).status == 201


async def test_an_upload_that_is_not_committed_leaves_no_bytes(
    api: Api, chat: Server
) -> None:
    """An upload whose session ends before the commit leaves no bytes."""
    ava = await api.register("Ava")
    raw = Raw(api.port)
    await raw.open(ava, "Content-Length: 10")
    await raw.send(b"01234")
    await eventually(lambda: stored(chat) != [])
    await ava.post("/v1/users/logout", {})
    await raw.send(b"56789")
    status, body = await raw.answer()
    assert (status, json.loads(body)["code"]) == (401, "session_revoked")
    await eventually(lambda: stored(chat) == [])
    raw.close()


def test_what_other_servers_left_is_removed_after_a_day(tmp_path: Path) -> None:
    """Servers that share a folder have other numbers each time; one that runs keeps its uploads."""
    for process, age in ((1, 0), (2, 25 * 3600), (3, 3600)):
        folder = tmp_path / f"unfinished-{process}"
        folder.mkdir()
        (folder / "part").write_bytes(b"x")
        os.utime(folder, (time.time() - age, time.time() - age))
    BlobDirectory(tmp_path, process=1).drop_unfinished(is_first=False)
    assert [each.name for each in tmp_path.iterdir()] == ["unfinished-3"]
