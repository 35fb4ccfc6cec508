"""Clients of a server: HTTP, WebSocket, and users."""

import json
from socket import SO_RCVBUF, SO_SNDBUF, SOL_SOCKET
from typing import Any, NamedTuple

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.iostream import IOStream
from tornado.websocket import WebSocketClientConnection, websocket_connect

from hub.connection import Connection
from models.store.transaction import Actor
from server import ChatServer
from tests.support.secret_scanner import SECRETS
from tests.support.waiting import DEADLINE_SECONDS

PASSWORD = "correct horse"
UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


class Answer:
    """An HTTP answer. `json` is its decoded body."""

    def __init__(self, status: int, headers: Any, body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        """The decoded body."""
        return json.loads(self.body)


class Socket:
    """A WebSocket client that reads JSON frames."""

    def __init__(self, connection: WebSocketClientConnection) -> None:
        self.connection = connection
        # Tornado's client leaves Nagle's algorithm on: a small frame may wait 40 ms for the
        # acknowledgement of the one before, and what the test does next would come first.
        self.stream.set_nodelay(True)

    async def receive(self) -> Any:
        """Return the next frame, or None if the server has closed the connection."""
        message = await self.connection.read_message()
        return None if message is None else json.loads(message)

    async def until(self, kind: str) -> list[Any]:
        """Return the frames up to and including the first of a type."""
        frames: list[Any] = []
        while not frames or frames[-1]["type"] != kind:
            frame = await self.receive()
            assert (
                frame is not None
            ), f"closed with {self.close_code} before {kind}: {frames}"
            frames.append(frame)
        return frames

    async def next(self, kind: str) -> Any:
        """Return the next frame of a type, and drop the frames before it."""
        return (await self.until(kind))[-1]

    async def send(self, frame: Any) -> None:
        """Send an object as JSON, and text or bytes unchanged."""
        SECRETS.note(frame)
        SECRETS.note_in(frame)
        await self.connection.write_message(
            frame if isinstance(frame, (str, bytes)) else json.dumps(frame),
            binary=isinstance(frame, bytes),
        )

    async def closed(self) -> tuple[int | None, str | None]:
        """Read to the end; return the close code and reason."""
        while await self.connection.read_message() is not None:
            pass
        return self.close_code, self.connection.close_reason

    @property
    def close_code(self) -> int | None:
        """The code of the close frame."""
        return self.connection.close_code

    @property
    def stream(self) -> IOStream:
        """The TCP connection."""
        protocol: Any = self.connection.protocol
        stream: IOStream = protocol.stream
        return stream

    def close(self) -> None:
        """Close the connection from the client's side."""
        self.connection.close()


def email_of(name: str) -> str:
    """Return the e-mail address of a user who was registered by a test."""
    return f"{name.lower().replace(' ', '.')}@example.com"


class Person:
    """A registered user: `id`, `name`, `token`, and requests with this token."""

    def __init__(self, api: "Api", id: int, name: str, token: str) -> None:
        self.api = api
        self.id = id
        self.name = name
        self.email = email_of(name)
        self.token = token

    async def get(self, path: str) -> Answer:
        """GET with this token."""
        return await self.api.request("GET", path, token=self.token)

    async def post(self, path: str, body: Any) -> Answer:
        """POST with this token."""
        return await self.api.request("POST", path, body, token=self.token)

    async def put(self, path: str, body: Any = None) -> Answer:
        """PUT with this token."""
        return await self.api.request("PUT", path, body, token=self.token)

    async def patch(self, path: str, body: Any, **headers: str) -> Answer:
        """PATCH with this token."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.api.request(
            "PATCH", path, body, token=self.token, headers=given
        )

    async def delete(self, path: str, body: Any = None) -> Answer:
        """DELETE with this token."""
        return await self.api.request("DELETE", path, body, token=self.token)

    async def say(self, group_id: int, content: str, **members: Any) -> Any:
        """Send to a group; return the message."""
        body = {"content": content, **members}
        answer = await self.post(f"/v1/messages/group/{group_id}", body)
        assert answer.status in (200, 201), answer.body
        return answer.json

    async def group(self, *members: "Person", name: str = "group") -> int:
        """Create a group with these members; return its id."""
        group_id = (await self.post("/v1/groups", {"name": name})).json["id"]
        for member in members:
            answer = await self.post(
                f"/v1/groups/{group_id}/members", {"user_id": member.id}
            )
            assert answer.status == 200, answer.body
        return int(group_id)

    async def connect(self, **query: Any) -> Socket:
        """Open a WebSocket with this token."""
        return await self.api.connect(token=self.token, **query)


class Api:
    """HTTP and WebSocket clients of one server."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.client = AsyncHTTPClient(force_instance=True, max_clients=100)
        self.sockets: list[Socket] = []

    async def request(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        headers: dict[str, str] | None = None,
        is_decoded: bool = True,
    ) -> Answer:
        """Send a request. A body that is not bytes is encoded as JSON.

        With `is_decoded` the answer is asked for with gzip, and decompressed.
        """
        given = dict(headers or {})
        SECRETS.note(token)
        SECRETS.note_in(body)
        if token is not None:
            given["Authorization"] = f"Bearer {token}"
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
        response = await self.client.fetch(
            HTTPRequest(
                f"http://127.0.0.1:{self.port}{path}",
                method,
                given,
                body,
                allow_nonstandard_methods=True,
                follow_redirects=False,
                decompress_response=is_decoded,
                connect_timeout=DEADLINE_SECONDS,
                request_timeout=DEADLINE_SECONDS,
            ),
            raise_error=False,
        )
        if response.code == 599:  # Tornado's code for a missing answer
            response.rethrow()
        answer = Answer(response.code, response.headers, response.body)
        is_json = answer.headers.get("Content-Type", "").startswith("application/json")
        if is_json and b'"token"' in answer.body:
            SECRETS.note_in(answer.json)
        return answer

    async def register(self, name: str) -> Person:
        """Register a user."""
        body = {
            "username": name,
            "email": email_of(name),
            "password": PASSWORD,
        }
        answer = await self.request("POST", "/v1/users/register", body)
        assert answer.status == 201, answer.body
        return Person(self, answer.json["id"], name, answer.json["token"])

    async def login(self, person: Person) -> Person:
        """Log a user in once more; return them with the new token."""
        body = {"email": person.email, "password": PASSWORD}
        answer = await self.request("POST", "/v1/users/login", body)
        assert answer.status == 200, answer.body
        return Person(self, person.id, person.name, answer.json["token"])

    async def connect(self, path: str = "/ws", **query: Any) -> Socket:
        """Open a WebSocket; it is closed at the end of the test."""
        SECRETS.note(*query.values())
        values = "&".join(f"{name}={value}" for name, value in query.items())
        connection = await websocket_connect(
            f"ws://127.0.0.1:{self.port}{path}?{values}",
            connect_timeout=DEADLINE_SECONDS,
        )
        socket = Socket(connection)
        self.sockets.append(socket)
        return socket

    def close(self) -> None:
        """Close all clients."""
        for socket in self.sockets:
            socket.close()
        self.client.close()


def cookie_headers(api: Api, token: str) -> dict[str, str]:
    """Return the headers with which a page of the server sends a request of its login."""
    return {
        "Cookie": f"chat-{api.port}={token}",
        "Sec-Fetch-Site": "same-origin",
        "Origin": f"http://127.0.0.1:{api.port}",
    }


# Clients in a state that many tests need


async def live(person: Person, **query: Any) -> Socket:
    """Connect and read up to `live`."""
    socket = await person.connect(**query)
    await socket.until("live")
    return socket


async def slow(person: Person) -> Socket:
    """Connect a client with small socket buffers, so that unread frames stay in the server."""
    socket = await live(person)
    for buffer in (SO_RCVBUF, SO_SNDBUF):
        socket.stream.socket.setsockopt(SOL_SOCKET, buffer, 65536)
    return socket


def connection_of(chat: ChatServer, person: Person) -> Connection:
    """Return a user's only connection, on the server's side."""
    (connection,) = [c for c in chat.hub.connections if c.user_id == person.id]
    return connection


def shrink(connection: Connection, size: int) -> None:
    """Set the kernel's buffer on the server's side, as it does not count as its memory."""
    stream: Any = connection.stream
    taken = stream._transport.get_extra_info("socket")
    taken.setsockopt(SOL_SOCKET, SO_SNDBUF, size)


class SlowReader(NamedTuple):
    """A user with a slow reader, another user who sends to it, and its connection."""

    speaker: Person
    reader: Person
    group_id: int
    socket: Socket
    connection: Connection


async def slow_reader(api: Api, chat: ChatServer) -> SlowReader:
    """Register two users with a group; the second is a slow client."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket = await slow(mike)
    return SlowReader(ava, mike, group_id, socket, connection_of(chat, mike))


async def settled(socket: Socket) -> list[Any]:
    """Return the frames before the answer to a ping that is sent now."""
    await socket.send({"type": "ping", "ref": "settled"})
    frames: list[Any] = []
    while not frames or frames[-1].get("ref") != "settled":
        frames.append(await socket.receive())
    return frames[:-1]


def session_of(chat: ChatServer, person: Person) -> str:
    """Return the id of a user's session."""
    return chat.context.tokens.verify(person.token).session_id


async def people(api: Api, *names: str) -> list[Person]:
    """Register users with these names."""
    return [await api.register(name) for name in names]


def actor_of(chat: ChatServer, person: Person) -> Actor:
    """Return the actor of a user's token."""
    return Actor(person.id, session_of(chat, person))


async def text_of(socket: Socket, kind: str) -> str:
    """Return the text of the next frame of a type, and drop the frames before it."""
    while True:
        text = await socket.connection.read_message()
        assert isinstance(text, str), f"closed before {kind}"
        if json.loads(text)["type"] == kind:
            return text
