"""Thumbnails: small, upright, without metadata, created once."""

import asyncio
import io
from pathlib import Path

import pytest
from PIL import Image

from models.files.decoder import Decoder, DecoderTooSlow
from server import ChatServer
from tests.support.clients import Api, Person
from tests.support.files import (
    BYTES_MAX,
    QUOTA,
    fetch,
    forget_thumbnails,
    picture,
    png,
    stored,
    upload,
    uploaded,
)
from tests.support.servers import Serve
from tests.support.waiting import eventually


@pytest.fixture
def chat(serve: Serve) -> ChatServer:
    """A server with low limits."""
    return serve(file_bytes_max=BYTES_MAX, user_files_bytes_max=QUOTA)


async def thumbnail(person: Person, data: bytes) -> Image.Image:
    answer = await fetch(person, await uploaded(person, data), suffix="/thumbnail")
    assert answer.status == 200, answer.body
    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    made = Image.open(io.BytesIO(answer.body))
    made.load()
    return made


async def test_a_thumbnail_is_a_small_picture(api: Api) -> None:
    ava = await api.register("Ava")
    for kind in ("PNG", "JPEG", "GIF", "WEBP"):
        made = await thumbnail(ava, picture(1000, 500, kind))
        assert made.size == (320, 160)
        red, green, blue = made.convert("RGB").getpixel((5, 5))  # type: ignore[misc]
        assert red > 200 and green < 60 and blue < 60
        assert (await thumbnail(ava, picture(30, 50, kind))).size == (30, 50)


async def test_a_thumbnail_is_upright_and_has_no_metadata(api: Api) -> None:
    """The EXIF orientation is applied; location and camera stay in the original."""
    ava = await api.register("Ava")
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010E] = "at home"
    data = picture(1000, 500, "JPEG", exif=exif, comment=b"secret")
    assert b"at home" in data and b"secret" in data
    answer = await upload(ava, data)
    assert (answer.json["width"], answer.json["height"]) == (500, 1000)
    made = await thumbnail(ava, data)
    assert made.size == (160, 320)
    assert not made.getexif()
    assert made.info.keys() <= {"loop", "background", "timestamp", "duration"}


async def test_a_thumbnail_keeps_transparency(api: Api) -> None:
    ava = await api.register("Ava")
    data = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(data, "PNG")
    made = await thumbnail(ava, data.getvalue())
    assert made.mode == "RGBA"


async def test_a_thumbnail_is_created_once(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simultaneous requests share one thumbnail, and a client that has it gets 304.

    The upload was one of an earlier version, which made no thumbnail.
    """
    ava, eve = await api.register("Ava"), await api.register("Eve")
    file_id = await uploaded(ava, picture(1000, 500))
    forget_thumbnails(chat)
    made = []
    draw = Decoder.thumbnail

    def count(decoder: Decoder, path: Path) -> bytes:
        made.append(path)
        return draw(decoder, path)

    monkeypatch.setattr(Decoder, "thumbnail", count)
    answers = await asyncio.gather(
        *(fetch(ava, file_id, suffix="/thumbnail") for _ in range(5))
    )
    answers.append(await fetch(ava, file_id, suffix="/thumbnail"))
    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert len(made) == 1
    tag = answers[0].headers["ETag"]
    known = await fetch(ava, file_id, suffix="/thumbnail", If_None_Match=tag)
    assert (known.status, known.body) == (304, b"")
    refused = await fetch(eve, file_id, suffix="/thumbnail", If_None_Match=tag)
    assert (refused.status, refused.json["code"]) == (404, "file_not_found")
    await eventually(lambda: not chat.context.files._tasks)
    assert len(stored(chat)) == 2


async def test_each_upload_makes_the_thumbnail(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work of an upload and of a first thumbnail does not tell who else has the picture.

    After an upload that could not make a thumbnail, the next request makes it in any case.
    """
    ava, eve = await api.register("Ava"), await api.register("Eve")
    draws: list[Path] = []
    is_slow = False
    draw = Decoder.thumbnail

    def count(decoder: Decoder, path: Path) -> bytes:
        draws.append(path)
        if is_slow:
            raise DecoderTooSlow()
        return draw(decoder, path)

    monkeypatch.setattr(Decoder, "thumbnail", count)
    for number, person in enumerate((ava, eve, eve), 1):
        file_id = await uploaded(person, picture(1000, 500))
        assert len(draws) == number
        answer = await fetch(person, file_id, suffix="/thumbnail")
        assert answer.status == 200 and len(draws) == number
    for data in (picture(1000, 500), picture(1000, 501)):
        draws.clear()
        is_slow = True
        file_id = await uploaded(eve, data)
        is_slow = False
        assert (await fetch(eve, file_id, suffix="/thumbnail")).status == 200
        assert len(draws) == 2
    await uploaded(eve, b"text")
    assert len(draws) == 2


async def test_other_files_have_no_thumbnail(api: Api, chat: ChatServer) -> None:
    """Refused too: broken pictures and pictures that need too much memory. Failures are cached."""
    ava = await api.register("Ava")
    for what, data in {
        "text": b"text",
        "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "pdf": b"%PDF-1.7",
        "cut off": picture(300, 300)[:150],
        "a bomb": png(100_000, 100_000),
        "too large": picture(4_001, 4_000, mode="1"),
        "broken": png(10, 10),
        "passes": picture(9, 9, "JPEG", comment=b"\xff\xda" * 100),
    }.items():
        file_id = await uploaded(ava, data)
        for _ in range(2):
            answer = await fetch(ava, file_id, suffix="/thumbnail")
            assert (answer.status, answer.json["code"]) == (404, "no_thumbnail"), what
        assert (await fetch(ava, file_id)).body == data
