"""The server's own documentation is complete and correct.

The tests exercise each route and receive each frame, and compare them with the documents. They fail
for an answer, field, status, code or frame that is not documented, and for one that is documented
and never occurs.
"""

import json
import re
from typing import Any, get_args

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from handlers.base.endpoint import endpoints
from handlers.routes import ROUTES, SOCKETS
from handlers.schemas.frames import Command
from models.errors import (
    ChatError,
    MethodNotAllowed,
    ProtocolAbused,
    TooManyConnections,
)
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, Socket
from tests.support.documented import (
    about_notices,
    about_people,
    about_people_refused,
    every_refusal,
    every_success,
)
from tests.support.logs import Logs
from tests.support.recorder import (
    COMMANDS,
    FRAMES,
    UNKNOWN_ID,
    UNAVAILABLE,
    UNLIMITED,
    Recorder,
    codes_of,
    described,
    schema_of,
    takes_nothing,
    tree,
    validator,
)
from tests.support.routes import PICTURE

# OpenAPI


async def test_openapi_is_valid(api: Api) -> None:
    """The document is valid against the schema of OpenAPI 3.1."""
    document = await described(api, "/openapi.json")
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()


async def test_openapi_has_every_route_and_method(api: Api) -> None:
    """Each route has its parameters, body, query, permissions and rate limit."""
    document = await described(api, "/openapi.json")
    expected = {
        (path, method): endpoint
        for path, handler in ROUTES.items()
        for method, endpoint in endpoints(handler).items()
    }
    assert {
        (path, method.upper())
        for path, methods in document["paths"].items()
        for method in methods
    } == expected.keys() | {(path, "GET") for path in SOCKETS}
    schemas = document["components"]["schemas"]
    for (path, method), endpoint in expected.items():
        operation = document["paths"][path][method.lower()]
        assert operation["summary"].endswith(".")
        assert operation["description"].startswith("Allowed: ")
        is_limited = "Counts against the rate of" in operation["description"]
        assert is_limited == (endpoint.limit is not None)
        assert bool(operation["security"]) != endpoint.is_public
        query = endpoint.query.__struct_encode_fields__ if endpoint.query else ()
        assert {
            (parameter["in"], parameter["name"])
            for parameter in operation["parameters"]
        } == {
            *(("path", name) for name in re.findall(r"\{(\w+)\}", path)),
            *(("query", name) for name in query),
        }
        has_body = bool(endpoint.body) or endpoint.takes_bytes
        assert ("requestBody" in operation) == has_body
        if endpoint.body:
            name = schema_of(operation["requestBody"])["$ref"].split("/")[-1]
            assert schemas[name]["properties"].keys() == set(
                endpoint.body.__struct_encode_fields__
            )
            assert schemas[name]["additionalProperties"] is False
            assert operation["requestBody"]["required"] != takes_nothing(endpoint.body)
    for path in SOCKETS:
        operation = document["paths"][path]["get"]
        assert operation["security"]
        names = {parameter["name"] for parameter in operation["parameters"]}
        assert names == {"token", "since", "group", "groups"}
        assert "101" in operation["responses"]


async def test_names_of_types_are_short(api: Api) -> None:
    """Two types of one name would get their modules' names too, which generators cannot use."""
    for path in ("/openapi.json", "/asyncapi.json"):
        names = (await described(api, path))["components"]["schemas"]
        assert [name for name in names if not name.isidentifier()] == [], path


async def test_answers_match_the_documentation(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each answer fits its schema, and each refusal is listed.

    Each documented status, code and field occurs, except those of a failing disk or server.
    """
    document = await described(api, "/openapi.json")
    recorder = Recorder(api, document)
    monkeypatch.setattr("models.operations.invites._INVITES_MAX", 2)
    people = await every_success(recorder, chat)
    await about_notices(recorder)
    await about_people(recorder, chat.store.database.path)
    await about_people_refused(recorder, monkeypatch)
    await every_refusal(recorder, chat, people, monkeypatch)
    assert recorder.faults == []
    operations = {
        (method.upper(), path): operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }
    statuses = {
        (*name, status)
        for name, operation in operations.items()
        for status in operation["responses"]
        if status not in ("101", "503")
    }
    # An id that is not a number is an unknown route on all paths; another test covers it.
    no_route = {
        (*name, "404")
        for name, operation in operations.items()
        if ("404", "not_found") in codes_of(operation)
    }
    assert statuses - recorder.statuses - no_route == set()
    codes = {
        (*name, *refusal)
        for name, operation in operations.items()
        for refusal in codes_of(operation)
        if refusal[1] not in UNAVAILABLE | {"not_found"}
    }
    assert codes - recorder.codes == set()
    bodies = {
        schema_of(operation["requestBody"])["$ref"].split("/")[-1]
        for operation in operations.values()
        if "application/json" in operation.get("requestBody", {}).get("content", {})
    }
    answered = {
        (title, name)
        for title, schema in document["components"]["schemas"].items()
        for name in schema["properties"]
        if title not in bodies | {"ErrorAnswer"}
    }
    assert answered - recorder.members == set()


async def test_every_error_is_documented(api: Api) -> None:
    """Each class of error is documented on a route.

    Excluded are errors that no route answers, and those that close an open socket with a code.
    """
    document = await described(api, "/openapi.json")
    documented = {
        code
        for methods in document["paths"].values()
        for operation in methods.values()
        for _, code in codes_of(operation)
    }
    errors = {*tree(ChatError)}
    elsewhere = {ChatError, MethodNotAllowed}
    elsewhere |= {TooManyConnections, ProtocolAbused}
    expected = {error.code for error in errors - elsewhere}
    assert documented - expected == set()
    assert expected - documented == set()


async def test_every_limited_route_documents_429_and_503(api: Api) -> None:
    """Every route documents 429 and 503, except those without a limit."""
    document = await described(api, "/openapi.json")
    lacking = [
        (method, path)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if path not in UNLIMITED and not {"429", "503"} <= operation["responses"].keys()
    ]
    assert lacking == []
    for path in UNLIMITED:
        assert document["paths"][path]["get"]["responses"].keys() == {"200"}


# AsyncAPI


class Frames:
    """The documented frames of a channel.

    `received` and `members` hold the types and fields received so far.
    """

    def __init__(self, document: Any, path: str) -> None:
        self.document = document
        self.received: set[str] = set()
        self.members: set[tuple[str, str]] = set()
        self.messages: dict[str, dict[str, Any]] = {}
        (channel,) = [
            name
            for name, channel in document["channels"].items()
            if channel["address"] == path
        ]
        for operation in document["operations"].values():
            if operation["channel"] == {"$ref": f"#/channels/{channel}"}:
                messages = [self.resolve(message) for message in operation["messages"]]
                named = {message["name"]: message for message in messages}
                assert len(named) == len(messages)
                self.messages[operation["action"]] = named

    def resolve(self, node: Any) -> Any:
        """Follow references to their target."""
        while "$ref" in node:
            found = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            node = found
        return node

    def check(self, action: str, frame: Any) -> None:
        """Require that a frame and all its fields are documented."""
        assert frame["type"] in self.messages[action], frame
        schema = self.messages[action][frame["type"]]["payload"]
        errors = [
            error.message
            for error in validator(schema, self.document).iter_errors(frame)
        ]
        assert errors == [], frame
        if action == "send":
            self.received.add(frame["type"])
            self.members.update((frame["type"], name) for name in frame)

    async def send(self, socket: Socket, frame: Any) -> None:
        """Send a command after checking that it is documented."""
        self.check("receive", frame)
        await socket.send(frame)

    async def receive(self, socket: Socket, kind: str) -> Any:
        """Receive up to a frame of a type, check each frame, and return the last."""
        frames = await socket.until(kind)
        for frame in frames:
            self.check("send", frame)
        return frames[-1]


async def test_asyncapi_names_every_frame(api: Api) -> None:
    """Both sockets document every command and every frame, and all references have a target."""
    document = await described(api, "/asyncapi.json")
    assert document["asyncapi"] == "3.0.0"
    assert {channel["address"] for channel in document["channels"].values()} == set(
        SOCKETS
    )
    tags = {command.__struct_config__.tag for command in get_args(Command)}
    assert tags == COMMANDS
    for path in SOCKETS:
        frames = Frames(document, path)
        assert frames.messages["receive"].keys() == COMMANDS
        assert frames.messages["send"].keys() == FRAMES
        for messages in frames.messages.values():
            for name, message in messages.items():
                assert message["summary"]
                payload = frames.resolve(message["payload"])
                assert payload["properties"]["type"] == {"enum": [name]}
    for reference in re.findall(r'"\$ref": "(#[^"]*)"', json.dumps(document)):
        assert Frames(document, SOCKETS[0]).resolve({"$ref": reference})


async def live_edits(
    frames: Frames, socket: Socket, ava: Person, group_id: int
) -> None:
    """Edit, react to, pin and delete a message that is a reply, and check each frame."""
    first = await ava.say(group_id, "first")
    path = f"/v1/groups/{group_id}/messages"
    seq = (await ava.say(group_id, "@Mike", reply_to=first["id"]))["seq"]
    await ava.patch(f"{path}/{seq}", {"content": "hey, @Mike"})
    assert (await frames.receive(socket, "message_edited"))["message"]["quote"]
    await ava.put(f"{path}/{seq}/reactions/x")
    await frames.receive(socket, "reaction_added")
    await ava.delete(f"{path}/{seq}/reactions/x")
    await frames.receive(socket, "reaction_removed")
    await ava.put(f"/v1/groups/{group_id}/pins/{seq}")
    await frames.receive(socket, "message_pinned")
    await ava.delete(f"/v1/groups/{group_id}/pins/{seq}")
    await frames.receive(socket, "message_unpinned")
    await ava.delete(f"{path}/{seq}")
    await frames.receive(socket, "message_deleted")
    again = await ava.connect(since="x.1".replace("x", first["cursor"].split(".")[0]))
    for frame in await again.until("live"):
        frames.check("send", frame)


async def live_people(
    frames: Frames, socket: Socket, ava: Person, mike: Person, group_id: int
) -> None:
    """Change a profile, mute, ask for presence and delete an account; check each frame."""
    await ava.patch("/v1/users/me", {"display_name": "A."})
    await frames.receive(socket, "profile_changed")
    await mike.put(f"/v1/groups/{group_id}/mute", {"until": None})
    await frames.receive(socket, "muted")
    await mike.put("/v1/users/me/settings", {"settings": {"theme": "dark"}})
    await frames.receive(socket, "settings")
    await mike.put("/v1/users/me/drafts/g1", {"content": "I will be"})
    await frames.receive(socket, "draft")
    await mike.put(f"/v1/groups/{group_id}/unread", {"seq": 1})
    await mike.put("/v1/read-all")
    await frames.receive(socket, "read_all")
    group, *_ = (await frames.receive(await mike.connect(), "ready"))["groups"]
    assert "muted_until" in group
    for ref in ({}, {"ref": "p"}):
        await frames.send(socket, {"type": "presence", "user_ids": [ava.id], **ref})
        assert (await frames.receive(socket, "presence"))["online"] == [ava.id]
    path = f"/v1/groups/{group_id}/members/{mike.id}"
    await ava.patch(path, {"role": "owner"})
    await frames.receive(socket, "invitation")
    late = await ava.api.register("Late")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": late.id})
    for ref in ({}, {"ref": "p"}):
        await frames.send(socket, {"type": "watch", "user_ids": [late.id], **ref})
        assert (await frames.receive(socket, "presence"))["online"] == []
    await late.connect()
    assert (await frames.receive(socket, "presence_changed"))["is_online"]
    guest = await ava.api.register("Guest")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": guest.id})
    await guest.delete("/v1/users/me", {"password": PASSWORD, "messages": "erase"})
    await frames.receive(socket, "account_deleted")
    await frames.receive(socket, "member_removed")


async def test_every_frame_is_documented(api: Api) -> None:
    """Every frame fits its schema, live and from the log.

    Each documented type of frame and each of its fields occurs.
    """
    document = await described(api, "/asyncapi.json")
    ava, mike = await api.register("Ava"), await api.register("Mike")
    frames = Frames(document, "/ws")
    begin = await mike.connect()
    cursor = (await frames.receive(begin, "ready"))["cursor"]
    await frames.receive(begin, "live")
    group_id = await ava.group(mike)
    direct = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "direct"})).json
    ready = await mike.connect()
    assert len((await frames.receive(ready, "ready"))["groups"]) == 2
    watching = await ava.connect()
    await frames.receive(watching, "live")
    sent = {
        "type": "send",
        "group_id": group_id,
        "content": "hello",
        "media_url": "https://example.com/a.png",
        "message_type": "image",
        "reply_to": None,
        "key": "k",
        "ref": 1,
    }
    await frames.send(begin, sent)
    ok = await frames.receive(begin, "ok")
    assert (ok["ref"], ok["duplicate"]) == (1, False)
    files = [(await mike.post("/v1/files", PICTURE)).json["id"]]
    to_ava = {"type": "send", "recipient_id": ava.id, "files": files, "ref": "two"}
    await frames.send(begin, to_ava)
    await frames.receive(begin, "ok")
    await frames.send(begin, {**sent, "files": files, "key": None, "ref": "three"})
    await frames.receive(begin, "ok")
    await frames.send(begin, {"type": "ping", "ref": 3})
    assert (await frames.receive(begin, "pong"))["ref"] == 3
    await frames.send(begin, {"type": "ping"})
    await frames.receive(begin, "pong")
    await frames.send(
        begin, {"type": "read", "group_id": direct["group_id"], "seq": 2, "ref": 4}
    )
    await frames.receive(begin, "ok")
    await frames.receive(watching, "read")
    await frames.send(begin, {"type": "typing", "group_id": group_id})
    await frames.receive(watching, "typing")
    for refused in (
        {"type": "send", "group_id": UNKNOWN_ID, "content": "hello", "ref": 5},
        {"type": "send", "group_id": group_id, "ref": 6},
        {"type": "nothing", "ref": 7},
    ):
        await begin.send(refused)
        assert (await frames.receive(begin, "error"))["ref"] == refused["ref"]
    for text in ("no JSON", "[]", '{"type":"ping","ref":[]}'):
        await begin.send(text)
        await frames.receive(begin, "error")
    await live_edits(frames, begin, ava, group_id)
    await live_edits(frames, begin, ava, direct["group_id"])
    await live_people(frames, begin, ava, mike, group_id)
    ban = f"/v1/groups/{group_id}/bans/{(await api.register('Eve')).id}"
    for method, path, body, kind in (
        ("PATCH", f"/v1/groups/{group_id}", {"topic": "x"}, "group_updated"),
        (
            "PATCH",
            f"/v1/groups/{group_id}/members/{mike.id}",
            {"role": "admin"},
            "member_updated",
        ),
        ("PUT", ban, None, "member_banned"),
        ("DELETE", ban, None, "ban_lifted"),
    ):
        await api.request(method, path, body, token=ava.token)
        await frames.receive(begin, kind)
    await ava.delete(f"/v1/groups/{await ava.group(mike)}")
    await frames.receive(begin, "group_deleted")
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await frames.receive(begin, "member_removed")
    made = await mike.group()
    assert (await frames.receive(begin, "group_created"))["group_id"] == made
    # The same events from the log
    again = Frames(document, "/ws")
    for query in ({"since": cursor}, {"since": "another.1"}):
        await again.receive(await ava.connect(**query), "live")
    assert again.received >= {"direct_message", "group_message", "member_removed"}
    assert frames.received == FRAMES
    documented = {
        (name, member)
        for name, message in frames.messages["send"].items()
        for member in frames.resolve(message["payload"])["properties"]
    }
    # These occur only in HTTP answers, or when the server fails.
    elsewhere = {"status", "duplicate", "retry_after", "reactions", "reacted"}
    elsewhere |= {"pinned", "content_cut", "reply_count"}
    lacking = {
        (name, member)
        for name, member in documented - frames.members
        if member not in elsewhere
    }
    assert lacking == set()


# The page for people


async def test_the_documents_need_no_token(api: Api, logs: Logs) -> None:
    """The documents are public, and have no data of a user."""
    await api.register("Zelda")
    for path in ("/openapi.json", "/asyncapi.json", "/docs"):
        answer = await api.request("GET", path)
        assert answer.status == 200
        assert b"Zelda" not in answer.body
