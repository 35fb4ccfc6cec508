"""`python -m bench.attacks`: how long a victim waits while one user attacks.

The server runs with its default limits. Each attack is within them. A victim at another address
does one thing again and again: first on the idle server, then during the attack. The table has the
99th percentile of both. The goal is at most three times the idle one. It takes about six
minutes.
"""

import argparse
import io
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle
from time import monotonic, sleep
from typing import NamedTuple

import msgspec
from PIL import Image

from bench import wire, world
from bench.attackers import Attack
from bench.processes import ROOT, Target, allow_many_files, running
from bench.report import machine
from bench.sockets import ConnectionLost
from bench.world import Call, Person, call_all

_BCRYPT_COST = 12
_TIMES_MAX = 3
_IDLE_SECONDS = 3.0
# The victim pauses between two requests.
_PAUSE_SECONDS = 0.02
# An attack begins with a burst, such as 150 handshakes. The bucket of a rate is empty after it.
_SETTLE_SECONDS = 1.5
_LONG = "long words " * 1400  # near 16 KiB
_SEARCHED = 4_000
_GROUPS = 3_000
_CONVERSATIONS = 150
_SOCKETS = 150
_PICTURES = 70
_SMALL_PICTURES = 500  # more than the victim asks for
_PIXELS = 4_000  # of a side: 16 megapixels
_VICTIMS = 4  # who log in: one account may not be tried as often
_ACCOUNTS = 5_000  # more than are tried
_NETWORKS = 1_000
# The requests name the addresses from which they come. The server is not local then.
_PROXIED = "--proxied=yes"


class Scene(NamedTuple):
    """An attack, and the requests that the victim repeats meanwhile.

    The server gets more flags. With `is_reconnecting`, each request has a connection of its own.
    """

    attack: Attack
    victim: list[bytes]
    flags: Sequence[str] = ()
    is_reconnecting: bool = False


class Waits(NamedTuple):
    """The 99th percentile and the median of the victim's waits, and how many there were."""

    p99_ms: float
    median_ms: float
    number: int


def history(target: Target) -> Scene:
    """16 readers of the longest pages of a history; the victim reads a page of 50."""
    eve, ava = world.people(target, 2)
    long_id, short_id = world.groups(target, [[eve], [ava]])
    _say(target, eve, long_id, [_LONG] * 200)
    _say(target, ava, short_id, ["hello"] * 50)
    path = f"/v1/groups/{long_id}/messages?limit=200"
    return Scene(_repeat(16, eve, path), [_read(ava, short_id)])


def accounts(target: Target) -> Scene:
    """64 users of one address read the longest pages; the victim reads a page of 50."""
    *eves, ava = world.people(target, 65)
    long_id, short_id = world.groups(target, [eves, [ava]])
    _say(target, eves[0], long_id, [_LONG] * 200)
    _say(target, ava, short_id, ["hello"] * 50)
    path = f"/v1/groups/{long_id}/messages?limit=200"
    requests = [wire.request("GET", path, eve.token) for eve in eves]
    return Scene(Attack(len(eves), requests), [_read(ava, short_id)])


def searches(target: Target) -> Scene:
    """24 searches at a time that look at very many messages; the victim searches too."""
    eve, ava = world.people(target, 2)
    eve_id, ava_id = world.groups(target, [[eve], [ava]])
    _say(target, eve, eve_id, ["common words " * 20] * _SEARCHED)
    _say(target, ava, ava_id, ["something rare"])
    path = (
        "/v1/search?q=" + "+".join(["common", "words", '"words+common"']) + "&limit=100"
    )
    request = wire.request("GET", "/v1/search?q=rare", ava.token)
    _wait_until_indexed(target, request)
    return Scene(_repeat(24, eve, path), [request])


def frames(target: Target) -> Scene:
    """`read` frames over 150 sockets of one user; the victim sends."""
    eve, ava = world.people(target, 2)
    eve_id, ava_id = world.groups(target, [[eve], [ava]])
    opening = wire.upgrade(world.socket_path(eve))
    frame = wire.text(b'{"type":"read","group_id":%d,"seq":1}' % eve_id)
    frame += wire.text(b'{"type":"ping"}')
    attack = Attack(_SOCKETS, [opening], frame)
    return Scene(attack, [_send(ava, ava_id)])


def pictures(target: Target) -> Scene:
    """70 WebP files of 16 megapixels, uploaded again and again; the victim uploads pictures."""
    eve, ava = world.people(target, 2)
    large = [_webp(_PIXELS - number) for number in range(_PICTURES)]
    attack = Attack(_PICTURES, [_upload_request(eve, data) for data in large])
    return Scene(attack, _small_pictures(ava))


def thumbnails(target: Target) -> Scene:
    """70 thumbnails, read again and again; the victim uploads pictures."""
    eve, ava = world.people(target, 2)
    return Scene(_large_thumbnails(target, eve), _small_pictures(ava))


def new_thumbnails(target: Target) -> Scene:
    """70 thumbnails, read again and again; the victim reads thumbnails that are not made yet."""
    eve, ava = world.people(target, 2)
    uploads = _small_pictures(ava)[:_SMALL_PICTURES]
    requests = [_thumbnail(target, ava, upload) for upload in uploads]
    return Scene(_large_thumbnails(target, eve), requests)


def logins(target: Target) -> Scene:
    """A flood of logins as one user from one network; the victims log in from another."""
    (eve,) = world.people(target, 1)
    victims = world.people(target, _VICTIMS)
    attack = Attack(64, [_login(eve, "wrong password")])
    return Scene(attack, _logins(victims))


def chats(target: Target) -> Scene:
    """16 readers of all 150 conversations with long messages; the victim reads a page of 50."""
    eve, ava = world.people(target, 2)
    ids = world.groups(target, [[eve]] * _CONVERSATIONS)
    for group_id in ids:
        _say(target, eve, group_id, [_LONG])
    ava_id = world.group(target, [ava])
    _say(target, ava, ava_id, ["hello"] * 50)
    return Scene(_repeat(16, eve, "/v1/chats"), [_read(ava, ava_id)])


def profiles(target: Target) -> Scene:
    """New profiles of a user in 3,000 groups; the victim sends."""
    eve, ava = world.people(target, 2)
    world.groups(target, [[eve]] * _GROUPS)
    ava_id = world.group(target, [ava])
    requests = [
        wire.request("PATCH", "/v1/users/me", eve.token, {"display_name": f"Eve {n}"})
        for n in range(10)
    ]
    return Scene(Attack(1, requests), [_send(ava, ava_id)])


def openings(target: Target) -> Scene:
    """WebSockets of a user in 3,000 groups, opened again and again; the victim sends."""
    eve, ava = world.people(target, 2)
    world.groups(target, [[eve]] * _GROUPS)
    ava_id = world.group(target, [ava])
    opening = wire.upgrade(world.socket_path(eve))
    close = b"\x88\x80\0\0\0\0"
    attack = Attack(16, [opening + close], is_reopening=True)
    return Scene(attack, [_send(ava, ava_id)])


def unread(target: Target) -> Scene:
    """300 connections that read nothing of long answers; the victim reads a page of 50."""
    eve, ava = world.people(target, 2)
    long_id, short_id = world.groups(target, [[eve], [ava]])
    _say(target, eve, long_id, [_LONG] * 200)
    _say(target, ava, short_id, ["hello"] * 50)
    path = f"/v1/groups/{long_id}/messages?limit=200"
    requests = [
        wire.request("GET", path, eve.token),
        wire.request("GET", "/openapi.json"),
    ]
    return Scene(Attack(300, requests, is_deaf=True), [_read(ava, short_id)])


def connections(target: Target) -> Scene:
    """2,000 connections of an address that may have 1,000; the victim opens one for each send."""
    (ava,) = world.people(target, 1)
    ava_id = world.group(target, [ava])
    attack = Attack(2_000, [b"", b"GET /ping HTTP/1.1\r\n"], is_deaf=True)
    flags = ["--connections=4000"]  # an address may have a quarter of them
    return Scene(attack, [_send(ava, ava_id)], flags, is_reconnecting=True)


def registrations(target: Target) -> Scene:
    """Registrations of new users from one address; the victims log in from another."""
    victims = world.people(target, _VICTIMS)
    path = "/v1/users/register"
    bodies = [
        {
            "username": f"eve{number}",
            "email": f"eve{number}@temp.com",
            "password": world.PASSWORD,
        }
        for number in range(_ACCOUNTS)
    ]
    requests = [wire.request("POST", path, body=body) for body in bodies]
    return Scene(
        Attack(64, requests), _logins(victims), [_PROXIED, "--registration=open"]
    )


def guesses(target: Target) -> Scene:
    """Guesses at the victims' passwords from 1,000 networks; the victims log in from their own."""
    victims = world.people(target, _VICTIMS)
    requests = [
        _login(one, "wrong password", f"198.18.{number % 250}.{number // 250}")
        for number in range(_NETWORKS)
        for one in victims
    ]
    return Scene(Attack(64, requests), _logins(victims), [_PROXIED])


def hashes(target: Target) -> Scene:
    """Logins as users that do not exist, from one network; the victims log in from another."""
    victims = world.people(target, _VICTIMS)
    requests = [
        _login(victims[0]._replace(email=f"eve{number}@temp.com"), "wrong password")
        for number in range(_ACCOUNTS)
    ]
    return Scene(Attack(64, requests), _logins(victims))


ATTACKS: dict[str, Callable[[Target], Scene]] = {
    each.__name__: each
    for each in (
        history,
        accounts,
        searches,
        frames,
        pictures,
        thumbnails,
        new_thumbnails,
        logins,
        chats,
        profiles,
        openings,
        unread,
        connections,
        registrations,
        guesses,
        hashes,
    )
}


def measure(attack: Callable[[Target], Scene], seconds: float) -> tuple[Waits, Waits]:
    """Return the victim's waits on an idle server, and during an attack."""
    with running("server", _BCRYPT_COST) as target:
        scene = attack(target)
        target.stop()
        target.has_limits = True
        target.flags = scene.flags
        target.start()
        victim = Victim(target, cycle(scene.victim), scene.is_reconnecting)
        victim.waits(0.5)
        idle = victim.waits(_IDLE_SECONDS)
        with _attacking(target, scene.attack):
            sleep(_SETTLE_SECONDS)
            during = victim.waits(seconds)
    return idle, during


@contextmanager
def _attacking(target: Target, attack: Attack) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.attackers", str(target.port)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdin is not None and process.stdout is not None
    try:
        process.stdin.write(msgspec.json.encode(attack))
        process.stdin.close()
        if process.stdout.readline() != b"ready\n":
            raise ConnectionLost("the attack did not begin")
        yield
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


class Victim:
    """A client that sends requests one after another, on one connection or on one for each."""

    def __init__(
        self, target: Target, requests: Iterator[bytes], is_reconnecting: bool
    ) -> None:
        self._address = ("127.0.0.1", target.port)
        self._requests = requests
        self._is_reconnecting = is_reconnecting

    def waits(self, seconds: float) -> Waits:
        """Measure the waits for a time; at least one answer is waited for."""
        waits: list[int] = []
        until = monotonic() + seconds
        while monotonic() < until or not waits:
            started = monotonic()
            with socket.create_connection(self._address) as connection:
                with connection.makefile("rb") as answers:
                    while True:
                        self._ask(connection, answers)
                        waits.append(int((monotonic() - started) * 1e9))
                        sleep(_PAUSE_SECONDS)
                        if self._is_reconnecting or monotonic() >= until:
                            break
                        started = monotonic()
        return Waits(world.ms(waits, 0.99), world.ms(waits, 0.5), len(waits))

    def _ask(self, connection: socket.socket, answers: io.BufferedReader) -> None:
        connection.sendall(next(self._requests))
        status = _read_answer(answers)
        if status >= 300:
            raise ConnectionLost(f"the victim was refused: {status}")


def _read_answer(answers: io.BufferedReader) -> int:
    status = int(answers.readline().split()[1])
    size = 0
    while (line := answers.readline()) != b"\r\n":
        if not line:
            raise ConnectionLost("the server closed the victim's connection")
        if line.lower().startswith(b"content-length:"):
            size = int(line.split(b":")[1])
    answers.read(size)
    return status


def _repeat(connections: int, person: Person, path: str) -> Attack:
    return Attack(connections, [wire.request("GET", path, person.token)])


def _read(person: Person, group_id: int) -> bytes:
    path = f"/v1/groups/{group_id}/messages?limit=50"
    return wire.request("GET", path, person.token)


def _send(person: Person, group_id: int) -> bytes:
    path = f"/v1/messages/group/{group_id}"
    return wire.request("POST", path, person.token, {"content": "hello"})


def _login(person: Person, password: str, address: str | None = None) -> bytes:
    body = {"email": person.email, "password": password}
    return wire.request("POST", "/v1/users/login", None, body, address)


def _logins(people: Sequence[Person]) -> list[bytes]:
    return [_login(one, world.PASSWORD) for one in people]


def _say(
    target: Target, person: Person, group_id: int, contents: Sequence[str]
) -> None:
    path = f"/v1/messages/group/{group_id}"
    calls = [Call("POST", path, person.token, {"content": each}) for each in contents]
    call_all(target, calls)


def _webp(width: int, height: int | None = None) -> bytes:
    made = io.BytesIO()
    Image.new("L", (width, height or width)).save(made, "WEBP", quality=1, method=0)
    return made.getvalue()


def _large_thumbnails(target: Target, person: Person) -> Attack:
    uploads = [
        _upload_request(person, _webp(_PIXELS - number)) for number in range(_PICTURES)
    ]
    requests = [_thumbnail(target, person, upload) for upload in uploads]
    return Attack(_PICTURES, requests)


def _thumbnail(target: Target, person: Person, upload: bytes) -> bytes:
    """Upload a picture; return a request for its thumbnail."""
    path = f"/v1/files/{_upload(target, upload)}/thumbnail"
    return wire.request("GET", path, person.token)


def _small_pictures(person: Person) -> list[bytes]:
    """Return uploads of 1,000 different pictures."""
    sizes = [(100 + n // 30, 100 + n % 30) for n in range(1_000)]
    return [_upload_request(person, _webp(*size)) for size in sizes]


def _upload_request(person: Person, data: bytes) -> bytes:
    head = (
        f"POST /v1/files?name=a.webp HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {person.token}\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data


def _upload(target: Target, request: bytes) -> str:
    with socket.create_connection(("127.0.0.1", target.port)) as connection:
        connection.sendall(request)
        with connection.makefile("rb") as answers:
            size = 0
            while (line := answers.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    size = int(line.split(b":")[1])
            answer = msgspec.json.decode(answers.read(size))
    file_id: str = answer["id"]
    return file_id


def _wait_until_indexed(target: Target, request: bytes) -> None:
    until = monotonic() + 60
    while monotonic() < until:
        with socket.create_connection(("127.0.0.1", target.port)) as connection:
            connection.sendall(request)
            if b'"count":1' in connection.recv(65536):
                return
        sleep(0.2)
    raise ConnectionLost("the messages were not indexed")


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; return 0 unless a victim waited too long."""
    parser = argparse.ArgumentParser("python -m bench.attacks", description=__doc__)
    parser.add_argument("--only", action="append", choices=ATTACKS, metavar="ATTACK")
    parser.add_argument("--seconds", type=float, default=5.0)
    options = parser.parse_args(arguments)
    allow_many_files()
    print(f"Measured on {machine()}.\n")
    print("| attack | p99 idle, ms | p99 under attack, ms | times | at most 3 |")
    print("| --- | ---: | ---: | ---: | --- |")
    are_reached = True
    for name in options.only or ATTACKS:
        attack = ATTACKS[name]
        idle, during = measure(attack, options.seconds)
        times = during.p99_ms / idle.p99_ms
        is_reached = times <= _TIMES_MAX
        are_reached &= is_reached
        about = (attack.__doc__ or "").strip().rstrip(".")
        print(
            f"| {about} | {idle.p99_ms:.1f} | {during.p99_ms:.1f} | {times:.1f} |"
            f" {'yes' if is_reached else 'NO'} |",
            flush=True,
        )
        print(
            f"  medians {idle.median_ms:.1f} and {during.median_ms:.1f} ms,"
            f" of {idle.number} and {during.number} waits",
            file=sys.stderr,
        )
    return 0 if are_reached else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
