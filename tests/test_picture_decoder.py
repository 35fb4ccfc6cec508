"""Pictures are decoded in a limited process, which is replaced when it ends."""

import asyncio
import os
import signal
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from models.files import decoder as decoding
from models.files.decoder import Decoder, DecoderClosed, DecoderTooSlow, Size
from server import ChatServer
from tests.support.clients import Api
from tests.support.files import fetch, forget_thumbnails, picture, upload, uploaded
from tests.support.logs import Logs
from tests.support.waiting import until


def stored(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def pids(decoder: Decoder) -> list[int]:
    return [process._popen.pid for process in decoder._running]


@pytest.fixture
def decoder() -> object:
    decoder = Decoder()
    yield decoder
    decoder.close()


def test_one_process_decodes_pictures_one_after_another(
    decoder: Decoder, tmp_path: Path
) -> None:
    """It starts for the first picture, and not before."""
    assert not pids(decoder)
    path = stored(tmp_path / "a picture", picture(40, 20))
    assert decoder.size(path) == Size(40, 20)
    first = pids(decoder)
    assert len(first) == 1
    assert decoder.thumbnail(path)[:4] == b"RIFF"
    assert decoder.size(stored(tmp_path / "text", b"text")) is None
    assert decoder.thumbnail(tmp_path / "missing") == b""
    assert pids(decoder) == first


def test_an_ended_process_is_replaced(decoder: Decoder, tmp_path: Path) -> None:
    path = stored(tmp_path / "picture", picture(40, 20))
    assert decoder.size(path) == Size(40, 20)
    (first,) = pids(decoder)
    os.kill(first, signal.SIGKILL)
    until(lambda: decoder._idle[0].has_ended)
    assert decoder.size(path) == Size(40, 20)
    assert pids(decoder) != [first]


def waiting(decoder: Decoder, tmp_path: Path) -> tuple[int, Path]:
    """Start a process; return its id, and the path of a picture that never comes."""
    assert decoder.size(stored(tmp_path / "picture", picture(40, 20))) == Size(40, 20)
    (process_id,) = pids(decoder)
    path = tmp_path / "pipe without a writer"
    os.mkfifo(path)
    return process_id, path


def is_read(pipe: Path, held: list[int]) -> bool:
    """Tell whether a process has opened a pipe to read it; hold the other end open then."""
    with suppress(OSError):
        held.append(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
    return bool(held)


def test_a_crash_affects_only_the_thumbnail_of_its_picture(
    decoder: Decoder, tmp_path: Path, logs: Logs
) -> None:
    process_id, path = waiting(decoder, tmp_path)
    answers: list[bytes] = []
    held: list[int] = []
    thread = Thread(target=lambda: answers.append(decoder.thumbnail(path)))
    thread.start()
    until(lambda: is_read(path, held))
    os.kill(process_id, signal.SIGSEGV)
    thread.join()
    os.close(held[0])
    assert answers == [b""]
    logs.claim("a picture ended its decoder, with the exit code -11")
    assert decoder.thumbnail(tmp_path / "picture")


def test_a_late_answer_is_not_awaited(
    decoder: Decoder, tmp_path: Path, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    process_id, path = waiting(decoder, tmp_path)
    monkeypatch.setattr(decoding, "_TASK_SECONDS", 0.05)
    with pytest.raises(DecoderTooSlow):
        decoder.thumbnail(path)
    logs.claim("a picture was not decoded within 0 s")
    assert process_id not in pids(decoder)
    monkeypatch.undo()
    assert decoder.thumbnail(tmp_path / "picture")


def test_closing_ends_a_task_in_progress(decoder: Decoder, tmp_path: Path) -> None:
    """The picture does not count as undecodable: the next server tries it again."""
    process_id, path = waiting(decoder, tmp_path)
    raised: list[Exception] = []

    def ask() -> None:
        try:
            decoder.thumbnail(path)
        except DecoderClosed as error:
            raised.append(error)

    thread = Thread(target=ask)
    thread.start()
    until(lambda: not decoder._idle)
    decoder.close()
    thread.join()
    assert raised and not pids(decoder)
    with pytest.raises(DecoderClosed):
        decoder.size(path)


def test_the_process_has_limits_and_none_of_the_servers_settings(
    decoder: Decoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAT_JWT_SECRET", "x" * 32)
    decoder.size(stored(tmp_path / "picture", picture(40, 20)))
    (process_id,) = pids(decoder)
    assert b"CHAT_" not in Path(f"/proc/{process_id}/environ").read_bytes()
    limits = Path(f"/proc/{process_id}/limits").read_text()
    for name in ("Max address space", "Max cpu time", "Max core file size"):
        (line,) = [each for each in limits.splitlines() if each.startswith(name)]
        assert line.removeprefix(name).split()[0].isdigit(), line


async def test_a_failing_decoder_is_not_a_server_error(
    api: Api, chat: ChatServer, logs: Logs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upload is kept or refused with 503, and a thumbnail is answered with 404."""
    ava = await api.register("Ava")
    decoder = chat.context.files._decoder
    file_id = await uploaded(ava, picture(400, 20))
    forget_thumbnails(chat)
    (process,) = decoder._idle
    os.kill(process._popen.pid, signal.SIGSTOP)
    asked = asyncio.ensure_future(fetch(ava, file_id, suffix="/thumbnail"))
    while decoder._idle:
        await asyncio.sleep(0.002)
    os.kill(process._popen.pid, signal.SIGKILL)
    answer = await asked
    assert (answer.status, answer.json["code"]) == (404, "no_thumbnail")
    logs.claim("a picture ended its decoder, with the exit code -9")
    monkeypatch.setattr(decoding, "_MODULE", "no.such.module")
    other = await upload(ava, picture(30, 20))
    assert (other.status, other.json["code"]) == (503, "storage_failed")
    logs.claim("a file could not be read or written: the decoder of pictures")


async def test_a_users_pictures_are_decoded_one_at_a_time(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pictures of other users do not wait for them."""
    ava, eve = await api.register("Ava"), await api.register("Eve")
    bombs = [await uploaded(eve, picture(40, 20 + number)) for number in range(5)]
    ava_id = await uploaded(ava, picture(40, 60))
    forget_thumbnails(chat)
    drawn: list[str] = []
    held = asyncio.Event()
    loop = asyncio.get_running_loop()

    def draw(decoder: Decoder, path: Path) -> bytes:
        drawn.append(path.parent.name + path.name)
        if drawn[-1] != ava_id:
            asyncio.run_coroutine_threadsafe(held.wait(), loop).result()
        return b"thumbnail"

    monkeypatch.setattr(Decoder, "thumbnail", draw)
    asked = [
        asyncio.ensure_future(fetch(eve, file_id, suffix="/thumbnail"))
        for file_id in bombs
    ]
    while not drawn:
        await asyncio.sleep(0.002)
    assert (await fetch(ava, ava_id, suffix="/thumbnail")).status == 200
    assert drawn == [drawn[0], ava_id] and drawn[0] in bombs
    held.set()
    assert {each.status for each in await asyncio.gather(*asked)} == {200}
