"""Which address a request counts for: mapped, by prefix, and as a proxy reports it."""

import asyncio
import socket as sockets
from contextlib import closing
from typing import Any

import pytest
from tornado.httpclient import HTTPRequest
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine
from tornado.websocket import websocket_connect

from handlers.base.addresses import (
    client_address,
    is_from_this_machine,
    is_loopback,
    network_of,
    unmapped,
)
from handlers.transport.http_server import bind, url_of
from tests.support.clients import UPGRADE, Api
from tests.support.servers import Server, with_settings

PROXY = "192.0.2.1"


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("198.51.100.2", "198.51.100.2"),
        ("::ffff:198.51.100.2", "198.51.100.2"),
        ("::FFFF:c633:6402", "198.51.100.2"),
        ("0:0:0:0:0:ffff:198.51.100.2", "198.51.100.2"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:DB8:1:2::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::1", "::/64"),
        ("0.0.0.0", "0.0.0.0"),
        ("", ""),
        ("no address", "no address"),
    ],
)
def test_how_an_address_is_counted(address: str, counted: str) -> None:
    """IPv4 as it is, also when it is mapped into IPv6; other IPv6 by its /64."""
    assert network_of(address) == counted


LOOPBACK = [
    "127.0.0.1",
    "127.9.8.7",
    "::1",
    "0:0:0:0:0:0:0:1",
    "::1%lo",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "localhost",
    "LocalHost",
]
NO_LOOPBACK = [
    "",
    "0.0.0.0",
    "::",
    "::2",
    "[::1]",
    "128.0.0.1",
    "127.1",
    "0127.0.0.1",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "localhost.example",
    "x" * 9999,
]


def test_loopback() -> None:
    """The whole 127.0.0.0/8, `::1`, both also when mapped, and the name `localhost`."""
    assert [host for host in LOOPBACK if not is_loopback(host)] == []
    assert [host for host in NO_LOOPBACK if is_loopback(host)] == []


def request(remote: str, *forwarded: str, **headers: str) -> HTTPServerRequest:
    """Return a request of an address with headers X-Forwarded-For."""
    given = HTTPHeaders({"Host": "x"})
    for each in forwarded:
        given.add("X-Forwarded-For", each)
    for name, value in headers.items():
        given.add(name.replace("_", "-"), value)
    made = HTTPServerRequest(
        headers=given, start_line=RequestStartLine("GET", "/", "HTTP/1.1")
    )
    made.remote_ip = unmapped(remote)
    return made


@pytest.mark.parametrize(
    ("forwarded", "expected"),
    [
        (["198.51.100.2"], "198.51.100.2"),
        (["198.51.100.2:40001"], "198.51.100.2"),
        (["198.51.100.2:1"], "198.51.100.2"),
        (["198.51.100.2:_hidden"], "198.51.100.2"),
        (['"198.51.100.2:40001"'], "198.51.100.2"),
        (["[2001:db8::1]:443"], "2001:db8::/64"),
        (["[2001:db8::1]"], "2001:db8::/64"),
        (['"[2001:db8::1]:443"'], "2001:db8::/64"),
        (["2001:db8::1"], "2001:db8::/64"),
        (["[::ffff:198.51.100.2]:443"], "198.51.100.2"),
        (["::ffff:198.51.100.2"], "198.51.100.2"),
        (["203.0.113.9, 198.51.100.2"], "198.51.100.2"),
        (["203.0.113.9,198.51.100.2 ,"], "198.51.100.2"),
        (["203.0.113.9", "198.51.100.2"], "198.51.100.2"),
        (["203.0.113.9, 10.0.0.1", "198.51.100.2:80"], "198.51.100.2"),
        (["garbage, 198.51.100.2"], "198.51.100.2"),
        (["198.51.100.2,"], "198.51.100.2"),
        (["198.51.100.2", ""], "198.51.100.2"),
    ],
)
def test_the_address_that_a_proxy_reports(forwarded: list[str], expected: str) -> None:
    """The last in X-Forwarded-For, without its port; all before it may be forged."""
    for remote in (PROXY, f"::ffff:{PROXY}"):
        assert network_of(client_address(request(remote, *forwarded), True)) == expected
        assert client_address(request(remote, *forwarded), False) == PROXY


@pytest.mark.parametrize("element", ["fe80::1%eth0", "[fe80::1%25eth0]:443"])
def test_a_zone_is_no_part_of_an_address(element: str) -> None:
    """The address is that of a client in the log, where fail2ban finds it, and in its sessions."""
    assert client_address(request(PROXY, element), True) == "fe80::1"
    assert unmapped("fe80::1%eth0") == "fe80::1"
    assert unmapped("::ffff:192.0.2.1%eth0") == "192.0.2.1"


GARBAGE = [
    "",
    ",",
    ", ,",
    '"',
    '""',
    "[",
    "[]",
    "]",
    "_hidden",
    "unknown",
    "198.51.100.2, unknown",
    "localhost",
    "198.51.100",
    "::g",
    "1",
    "198.51.100.2:",
    "198.51.100.2:x",
    "198.51.100.2:999999",
    "[198.51.100.2]:80",
    "[2001:db8::1]443",
    "[2001:db8::1",
    "::1]:2",
    "198.051.100.2",
    "300.1.1.1",
    "\xff",
    "9" * 5000,
    "for=198.51.100.2",
    "http://198.51.100.2",
]


def test_a_report_that_is_no_address_counts_for_the_proxy() -> None:
    """Never for an address before it, which a client may have forged."""
    counted = {text: client_address(request(PROXY, text), True) for text in GARBAGE}
    assert set(counted.values()) == {PROXY}, counted


def test_who_is_on_this_machine() -> None:
    """By every address of loopback, and not through a proxy on it."""
    for remote in ("127.0.0.1", "127.0.0.2", "::1", "::ffff:127.0.0.1"):
        assert is_from_this_machine(request(remote))
        assert not is_from_this_machine(request(remote, "127.0.0.1"))
        assert not is_from_this_machine(request(remote, X_Real_Ip="127.0.0.1"))
        assert not is_from_this_machine(request(remote, Forwarded="for=127.0.0.1"))
    for remote in (PROXY, "::ffff:192.0.2.1", "2001:db8::1", ""):
        assert not is_from_this_machine(request(remote))


@with_settings(proxied="yes", request_rate=1)
async def test_a_client_is_one_whatever_its_port(api: Api) -> None:
    """Its rate is shared by its ports, spellings and addresses of one /64, and by no others."""
    for spellings in (
        [
            "198.51.100.2:1",
            "198.51.100.2:2",
            "::ffff:198.51.100.2",
            "1.1.1.1, 198.51.100.2",
        ],
        ["[2001:db8::1]:443", "2001:db8::2", '"[2001:db8:0:0:9::9]"', "2001:DB8::f"],
    ):
        statuses = [
            (
                await api.request("GET", "/v1/users", headers={"X-Forwarded-For": each})
            ).status
            for each in spellings
        ]
        assert statuses[:2] == [401, 401] and statuses[2:] == [429, 429]
    for other in ("198.51.100.3", "2001:db8:0:1::1"):
        given = {"X-Forwarded-For": other}
        assert (await api.request("GET", "/v1/users", headers=given)).status == 401


@with_settings(proxied="yes", address_connections=1)
async def test_sockets_count_for_the_reported_address(api: Api, chat: Server) -> None:
    """By the same rules."""
    ava = await api.register("Ava")
    url = f"ws://127.0.0.1:{api.port}/ws?token={ava.token}"
    kinds = []
    opened = []
    for forwarded in ("[2001:db8::1]:1", "2001:db8::2", "2001:db8:0:1::1", "garbage"):
        headers = {"X-Forwarded-For": forwarded}
        socket = await websocket_connect(HTTPRequest(url, headers=headers))
        opened.append(socket)
        kinds.append(await socket.read_message() is not None)
    assert kinds == [True, False, True, True]
    held = chat.context.limits.address_connections._held
    assert held == {"2001:db8::/64": 1, "2001:db8:0:1::/64": 1, "127.0.0.1": 1}
    for socket in opened:
        socket.close()


def ask(family: int, address: str, port: int) -> bytes:
    """Return the first bytes of the answer of a server at an address."""
    with closing(sockets.socket(family)) as client:
        client.settimeout(10)
        client.connect((address, port))
        client.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        return client.recv(12)


def has_ipv6() -> bool:
    """Tell whether this machine has IPv6."""
    try:
        with closing(sockets.socket(sockets.AF_INET6)) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")


@needs_ipv6
@pytest.mark.parametrize("host", ["::", "0:0:0:0:0:0:0:0"])
def test_all_addresses_of_both_families(host: str) -> None:
    """`--host ::` listens on IPv6 and IPv4 with one port."""
    (listening,) = bind(host, 0)
    with closing(listening):
        port = listening.getsockname()[1]
        listening.setblocking(True)
        for family, address in (
            (sockets.AF_INET, "127.0.0.1"),
            (sockets.AF_INET6, "::1"),
        ):
            with closing(sockets.socket(family)) as client:
                client.connect((address, port))
                listening.accept()[0].close()
        assert url_of(host, listening).startswith("http://[")


@needs_ipv6
@pytest.mark.parametrize("host", ["::1", "127.0.0.1", "::ffff:127.0.0.1", "127.0.0.2"])
def test_one_address_is_one(host: str) -> None:
    """The server listens there alone; a mapped address is the IPv4 address."""
    (listening,) = bind(host, 0)
    with closing(listening):
        assert listening.getsockname()[0] == host.removeprefix("::ffff:")
        assert url_of(host, listening).startswith("http://localhost:")


@needs_ipv6
async def test_a_mapped_client_is_an_ipv4_client(api: Api, chat: Server) -> None:
    """On a socket of both families: it is this machine, and counts as the IPv4 address."""
    (listening,) = bind("::", 0)
    chat._http.add_sockets([listening])
    port = listening.getsockname()[1]
    for family, address in ((sockets.AF_INET, "127.0.0.1"), (sockets.AF_INET6, "::1")):
        answer = await asyncio.to_thread(ask, family, address, port)
        assert answer == b"HTTP/1.1 200", address
    ava = await api.register("Ava")
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines: Any = {**UPGRADE, "Host": "x", "Authorization": f"Bearer {ava.token}"}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    writer.write(f"GET /ws HTTP/1.1\r\n{head}\r\n".encode())
    assert (await reader.readline()).startswith(b"HTTP/1.1 101")
    await reader.readuntil(b'"ready"')
    assert chat.context.limits.address_connections._held == {"127.0.0.1": 1}
    writer.close()
