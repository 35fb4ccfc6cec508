"""The server behind real proxies, set up as the documentation says."""

import asyncio
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Api, live
from tests.support.programs_needed import need
from tests.support.proxies import (
    NGINX,
    PROXIES,
    Start,
    documented,
    nginx_file,
    running,
)
from tests.support.servers import Server, with_settings
from tests.support.waiting import in_time
from tests.test_origins import REFUSED, from_page


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[Start]:
    """Start proxies; they are stopped at the end."""
    yield from running(tmp_path)


@pytest.fixture(params=PROXIES)
def far(
    chat: Server, api: Api, proxy: Start, request: pytest.FixtureRequest
) -> Iterator[Api]:
    """The clients of `api`, which reach the server through a proxy."""
    near, api.port = api.port, proxy(request.param, chat.port)
    yield api
    api.port = near


# The proxies close idle connections after half a second, the server after one.
PAUSES = (0.05, 0.48, 0.75, 0.97, 0.98, 0.99)
BEHIND = with_settings(proxied="yes", keep_alive_seconds=2, request_rate=10_000)


def test_the_documented_nginx_block_is_valid(tmp_path: Path) -> None:
    """`nginx -t` accepts it. Only the paths of the certificate and the log are others."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [need("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes"]
        + ["-days", "1", "-subj", "/CN=chat.example.com"]
        + ["-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    block = documented("nginx").replace("/var/log/nginx", str(tmp_path))
    block = block.replace("/etc/ssl/chat/fullchain.pem", str(certificate))
    block = block.replace("/etc/ssl/chat/privkey.pem", str(key))
    path = nginx_file(tmp_path, block)
    command = [need(NGINX), "-e", str(tmp_path / "error.log"), "-t", "-c", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "[warn]" not in done.stderr, done.stderr


@BEHIND
async def test_a_proxy_serves_requests_sockets_and_uploads(
    far: Api, chat: Server
) -> None:
    """They reach the server as they were sent."""
    ava, mike = await far.register("Ava"), await far.register("Mike")
    group_id = await ava.group(mike)
    socket = await live(mike)
    data = bytes(range(256)) * 1024
    uploaded = await far.request("POST", "/v1/files?name=x.bin", data, token=ava.token)
    assert (uploaded.status, uploaded.json["size"]) == (201, len(data))
    got = await ava.get(f"/v1/files/{uploaded.json['id']}")
    assert got.body == data
    head = await far.request("HEAD", "/v1/groups", token=ava.token)
    assert (head.status, head.body) == (200, b"")
    await ava.say(group_id, "hello")
    assert (await socket.next("group_message"))["content"] == "hello"


@with_settings(proxied="yes", keep_alive_seconds=1, request_rate=10_000)
async def test_no_post_fails_after_any_pause(far: Api) -> None:
    """72 POSTs by twelve clients, idle up to the times at which the proxy and the server close."""
    ava = await far.register("Ava")
    group_id = await ava.group()

    async def post(pause: float) -> int:
        await asyncio.sleep(pause)
        body = {"content": "hello"}
        return (await ava.post(f"/v1/messages/group/{group_id}", body)).status

    for pause in PAUSES:
        # Twelve connections are idle; they are used again one after another.
        posts = [post(pause + number * 0.003) for number in range(12)]
        assert await asyncio.gather(*posts) == [201] * 12


@BEHIND
async def test_a_proxy_reports_its_clients(far: Api, chat: Server) -> None:
    """Their own address counts, whatever they claim in X-Forwarded-For."""
    counted: Any = chat.context.limits.requests._full_at
    for address in ("127.0.0.5", "127.0.0.6"):
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", far.port, local_addr=(address, 0)
        )
        writer.write(
            b"GET /v1/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            b"X-Forwarded-For: 203.0.113.9\r\n\r\n"
        )
        assert (await in_time(reader.read())).startswith(b"HTTP/1.1 401")
        writer.close()
    assert set(counted) == {"127.0.0.5", "127.0.0.6"}


@BEHIND
async def test_a_proxy_passes_the_origin_and_its_scheme(far: Api) -> None:
    """A page of the proxy's own address may open a socket, and no page of another scheme."""
    ava = await far.register("Ava")
    own = f"127.0.0.1:{far.port}"
    assert await from_page(far, ava, f"http://{own}") == "ready"
    assert await from_page(far, ava, f"https://{own}") == REFUSED
    assert await from_page(far, ava, "http://evil.example") == REFUSED
