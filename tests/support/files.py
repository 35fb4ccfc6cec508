"""Uploads and downloads, as raw bytes where needed."""

import asyncio
import io
import struct
import zlib
from pathlib import Path
from typing import Any
from urllib.parse import quote

from PIL import Image

from server import ChatServer
from tests.support.postgres import read_rows
from tests.support.clients import Answer, Person

KIB = 1024
MIB = 1024 * KIB
BYTES_MAX = 200 * KIB
QUOTA = 500 * KIB


def folder(chat: ChatServer) -> Path:
    return chat.store.database.files_folder


def stored(chat: ChatServer) -> list[str]:
    """Return the paths of all stored files, relative to the directory."""
    return sorted(
        str(path.relative_to(folder(chat)))
        for path in folder(chat).rglob("*")
        if path.is_file()
    )


def forget_thumbnails(chat: ChatServer) -> None:
    """Remove all thumbnails, as in a directory of a version that made none for an upload."""
    for path in folder(chat).rglob("*.thumbnail"):
        path.unlink()


def place(file_id: str) -> str:
    return f"{file_id[:2]}/{file_id[2:]}"


def rows(chat: ChatServer, query: str) -> list[Any]:
    return read_rows(chat.store.database, query)


async def upload(
    person: Person, data: bytes, name: str | None = "a.txt", **headers: str
) -> Answer:
    query = "" if name is None else f"?name={quote(name, '')}"
    return await person.api.request(
        "POST", f"/v1/files{query}", data, token=person.token, headers=headers
    )


async def uploaded(person: Person, data: bytes, name: str = "a.txt") -> str:
    answer = await upload(person, data, name)
    assert answer.status == 201, answer.body
    return str(answer.json["id"])


async def fetch(
    person: Person, file_id: str, method: str = "GET", suffix: str = "", **headers: str
) -> Answer:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    path = f"/v1/files/{file_id}{suffix}"
    return await person.api.request(method, path, token=person.token, headers=given)


async def gone(person: Person, file_id: str) -> bool:
    answer = await fetch(person, file_id)
    if answer.status != 404:
        return False
    assert answer.json["code"] == "file_not_found"
    return True


class Raw:
    """A connection on which a request is sent piece by piece."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def open(
        self, person: Person, *headers: str, path: str = "/v1/files"
    ) -> None:
        self.reader, self.writer = await asyncio.open_connection(
            "127.0.0.1", self.port, limit=2**20
        )
        lines = [
            f"POST {path} HTTP/1.1",
            "Host: localhost",
            f"Authorization: Bearer {person.token}",
            *headers,
        ]
        self.writer.write("\r\n".join(lines).encode() + b"\r\n\r\n")
        await self.writer.drain()

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self) -> tuple[int, bytes]:
        """Return the status and the body, by its Content-Length."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        )
        return int(head.split()[1]), await self.reader.readexactly(length)

    def close(self) -> None:
        self.writer.close()


def get(path: str, person: Person) -> bytes:
    return (
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {person.token}\r\n\r\n"
    ).encode()


def png(width: int, height: int) -> bytes:
    """Return the start of a PNG with this width and height in its header."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in (header, data, b"IEND")
    )


def picture(
    width: int, height: int, kind: str = "PNG", mode: str = "RGB", **how: Any
) -> bytes:
    made = io.BytesIO()
    Image.new(mode, (width, height), "red").save(made, kind, **how)
    return made.getvalue()
