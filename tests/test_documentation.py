"""What the server says about itself is all of what it does, and nothing else.

Each route is exercised and each frame received, and held against what is documented: an answer,
a member, a status, a code or a frame that the documentation lacks fails a test here, and so does
one that it has and that never comes.
"""

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any, get_args

import jwt
import msgspec
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

import models.errors
from handlers.base import endpoints
from handlers.routes import ROUTES, SOCKETS
from handlers.schemas.frames import Command
from models.errors import (
    ChatError,
    MethodNotAllowed,
    ProtocolAbused,
    TooManyConnections,
)
from models.operations import blocks
from server import ChatServer
from tests.conftest import PASSWORD, PICTURE, SECRET, Api, Logs, Person, Socket, filled
from tests.test_people import FILE, upload

NOBODY = 999_999
MESSAGE = "/v1/groups/{group_id}/messages/{seq}"
REACTION = f"{MESSAGE}/reactions/{{emoji}}"
ONE_FILE = "/v1/files/{file_id}"
PIN = "/v1/groups/{group_id}/pins/{seq}"
GROUP = "/v1/groups/{group_id}"
COMMANDS = {"send", "typing", "read", "presence", "ping"}
FRAMES = {
    *("ready", "live", "ok", "error", "pong", "typing", "read", "muted", "presence"),
    *("profile_changed", "account_deleted"),
    *("group_message", "direct_message", "message_edited", "message_deleted"),
    *("reaction_added", "reaction_removed", "message_pinned", "message_unpinned"),
    *("group_created", "member_added", "member_removed", "member_updated"),
    *("member_banned", "ban_lifted", "group_updated", "group_deleted"),
}
# What comes from a disk that fails or a server that is busy or stops, on any route that needs it.
# What answers without the database, and so always.
UNLIMITED = {"/ping", "/healthz"}
UNAVAILABLE = {
    error.code
    for error in vars(models.errors).values()
    if isinstance(error, type) and issubclass(error, ChatError) and error.status == 503
}


async def described(api: Api, path: str) -> Any:
    """Fetch one of the documents."""
    answer = await api.request("GET", path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    return answer.json


def validator(schema: Any, document: Any) -> Draft202012Validator:
    """Return what checks against a schema of a document, and lets no other member pass."""
    components = json.loads(json.dumps(document["components"]))
    for component in components["schemas"].values():
        if component.get("type") == "object":
            component.setdefault("additionalProperties", False)
    return Draft202012Validator({**schema, "components": components})


def schema_of(response: Any) -> Any:
    """Return the schema of a documented response or body."""
    (content,) = response["content"].values()
    return content["schema"]


def codes_of(operation: Any) -> Iterator[tuple[str, str]]:
    """Yield the refusals that an operation documents, as statuses and codes."""
    for status, response in operation["responses"].items():
        if status >= "400":
            _, narrowed = schema_of(response)["allOf"]
            yield from (
                (status, code) for code in narrowed["properties"]["code"]["enum"]
            )


def takes_nothing(body: Any) -> bool:
    """Tell whether an empty object is a valid body; none at all is one then too."""
    try:
        msgspec.convert({}, body)
    except (msgspec.ValidationError, ChatError):
        return False
    return True


Ask = Callable[..., Awaitable[Any]]


class Recorder:
    """Asks, and holds each answer against the documentation."""

    def __init__(self, api: Api, document: Any) -> None:
        self.api = api
        self.document = document
        self.faults: list[Any] = []
        self.statuses: set[tuple[str, str, str]] = set()
        self.codes: set[tuple[str, str, str, str]] = set()
        self.members: set[tuple[str, str]] = set()
        self._checks = {
            title: validator({"$ref": f"#/components/schemas/{title}"}, document)
            for title in document["components"]["schemas"]
        }
        self._validators: dict[str, Draft202012Validator] = {}

    async def ask(
        self,
        person: Person | str | None,
        method: str,
        path: str,
        body: Any = None,
        query: str = "",
        headers: dict[str, str] | None = None,
        **ids: int | str,
    ) -> Any:
        """Ask a documented route; return the answer's JSON."""
        token = person.token if isinstance(person, Person) else person
        answer = await self.api.request(
            method, filled(path, **ids) + query, body, token=token, headers=headers
        )
        if answer.headers.get("Content-Type") == "application/x-ndjson":
            for line in answer.body.splitlines():
                self.check(method, path, answer.status, json.loads(line), body)
            return None
        is_json = answer.headers.get("Content-Type", "").startswith("application/json")
        found = answer.json if is_json and answer.body else None
        self.check(method, path, answer.status, found, body)
        if method == "HEAD" and answer.status >= 400:  # as GET, without the body
            told = await self.ask(person, "GET", path, body, query, headers, **ids)
            self.codes.add((method, path, str(answer.status), told["code"]))
        return found

    def check(
        self, method: str, path: str, status: int, answer: Any, body: Any = None
    ) -> None:
        """Note an answer, and what of it is not documented."""
        operation = self.document["paths"].get(path, {}).get(method.lower())
        if operation is None:
            self.faults.append((method, path, "is not documented"))
            return
        self.statuses.add((method, path, str(status)))
        if status >= 400 and answer is not None:
            self.codes.add((method, path, str(status), answer["code"]))
        response = operation["responses"].get(str(status))
        if response is None:
            self.faults.append((method, path, f"{status} is not documented", answer))
            return
        is_json = any("json" in kind for kind in response.get("content", {}))
        if (answer is None) != (not is_json or method == "HEAD"):
            self.faults.append((method, path, status, "JSON, or none"))
        if answer is None:
            return
        self._validate((method, path, status), schema_of(response), answer)
        if status < 300:
            for row in answer if isinstance(answer, list) else [answer]:
                self._note(row)
            if body is not None and not isinstance(body, bytes):
                self._validate(
                    (method, path, "body"), schema_of(operation["requestBody"]), body
                )

    def _validate(self, where: Any, schema: Any, value: Any) -> None:
        name = json.dumps(schema)
        if name not in self._validators:
            self._validators[name] = validator(schema, self.document)
        for error in self._validators[name].iter_errors(value):
            self.faults.append((*where, error.message))

    def _note(self, value: Any) -> None:
        """Note the members of the objects in an answer, by the schema's title that they fit."""
        for title, check in self._checks.items():
            if check.is_valid(value):
                for name, member in value.items():
                    self.members.add((title, name))
                    for row in member if isinstance(member, list) else [member]:
                        if isinstance(row, dict):
                            self._note(row)


async def about_messages(recorder: Recorder, ava: Person, mike: Person) -> None:
    """Use the routes of one message as they are meant, in a group and between two people."""
    ask = recorder.ask
    group_id = await ava.group(mike)
    told = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "direct"})
    for id in (group_id, told.json["group_id"]):
        first = await ava.say(id, "@Mike")
        await mike.say(id, "reply", reply_to=first["id"])
        one = {"group_id": id, "seq": first["seq"]}
        await ask(ava, "PATCH", MESSAGE, {"content": "hello, @Mike"}, **one)
        await ask(mike, "PUT", REACTION, emoji="👍", **one)
        await ask(ava, "PUT", PIN, **one)
        await ask(ava, "GET", "/v1/groups/{group_id}/pins", group_id=id)
        await ask(ava, "GET", MESSAGE, **one)
        await ask(ava, "GET", f"{MESSAGE}/versions", query="?limit=1&after=0", **one)
        await ask(mike, "PUT", "/v1/groups/{group_id}/read", {"seq": 99}, group_id=id)
        await ask(ava, "GET", f"{MESSAGE}/readers", query="?after_id=0", **one)
        await ask(ava, "GET", f"{MESSAGE}/reactions", query="?limit=1", **one)
        await ask(mike, "PUT", "/v1/groups/{group_id}/unread", {"seq": 2}, group_id=id)
        for query in ("", "?around=first_unread", "?before=9", "?after=1", "?around=3"):
            path = "/v1/groups/{group_id}/messages"
            await ask(mike, "GET", path, query=query, group_id=id)
        await ask(mike, "DELETE", REACTION, emoji="👍", **one)
        await ask(ava, "DELETE", PIN, **one)
        await ask(ava, "DELETE", MESSAGE, **one)
        await ask(ava, "GET", MESSAGE, **one)


async def about_people(recorder: Recorder, path: Path) -> None:
    """Use the routes about people as they are meant, to the end of an account."""
    ask = recorder.ask
    ann, ben, cat = [
        await recorder.api.register(name) for name in ("Ann", "Ben", "Cat")
    ]
    group_id = await ann.group(ben)
    upload(path, ben)
    profile = {"display_name": "B.", "status": "here", "avatar": FILE}
    await ask(ben, "PATCH", "/v1/users/me", profile)
    await ask(ben, "GET", "/v1/users/me")
    await ask(ann, "GET", "/v1/users/{user_id}", user_id=ben.id)
    await ask(ann, "GET", "/v1/users")
    await ask(ann, "GET", "/v1/groups/{group_id}/members", group_id=group_id)
    until = {"until": "2999-01-01T00:00:00Z"}
    await ask(ben, "PUT", "/v1/groups/{group_id}/mute", until, group_id=group_id)
    await ask(ben, "GET", "/v1/groups")
    await ask(ben, "PUT", "/v1/users/{user_id}/block", user_id=cat.id)
    await ask(ben, "GET", "/v1/users/blocked")
    await ask(ben, "GET", "/v1/presence", query=f"?user_ids={ann.id},{ben.id}")
    said = await ben.say(group_id, "hello")
    one = f"/v1/groups/{group_id}/messages/{said['seq']}"
    await ben.patch(one, {"content": "hello!"})
    await ben.put(f"{one}/reactions/x")
    await ask(ben, "GET", "/v1/users/me/export")
    await ask(ben, "DELETE", "/v1/users/{user_id}/block", user_id=cat.id)
    await ask(ben, "DELETE", "/v1/groups/{group_id}/mute", group_id=group_id)
    goodbye = {"password": PASSWORD, "messages": "erase"}
    await ask(ben, "DELETE", "/v1/users/me", goodbye)
    await ask(ann, "GET", "/v1/users/{user_id}", user_id=ben.id)


async def about_people_refused(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Be refused by the routes about people, and by who has blocked one or is gone."""
    ask = recorder.ask
    dan, eva, flo = [
        await recorder.api.register(name) for name in ("Dan", "Eva", "Flo")
    ]
    group_id = await dan.group(eva)
    direct, to_group = "/v1/messages/p2p/{user_id}", "/v1/messages/group/{group_id}"
    for password in ("wrong", PASSWORD):
        body = {"password": password, "messages": "keep"}
        await ask(dan, "DELETE", "/v1/users/me", body)
    await ask(dan, "GET", "/v1/presence", query="?user_ids=x")
    for method, body in (("PUT", {"until": None}), ("DELETE", None)):
        path = "/v1/groups/{group_id}/mute"
        await ask(flo, method, path, body, group_id=group_id)
    told = (await dan.post(f"/v1/messages/p2p/{eva.id}", {"content": "hello"})).json
    one = {"group_id": told["group_id"], "seq": told["seq"]}
    block = "/v1/users/{user_id}/block"
    for user_id in (eva.id, NOBODY):
        await ask(eva, "PUT", block, user_id=user_id)
    with monkeypatch.context() as full:
        full.setattr(blocks, "BLOCKS_MAX", 1)
        for user_id in (dan.id, flo.id):
            await ask(eva, "PUT", block, user_id=user_id)
    await ask(dan, "POST", direct, {"content": "no"}, user_id=eva.id)
    await ask(dan, "POST", to_group, {"content": "no"}, group_id=one["group_id"])
    await ask(dan, "PATCH", MESSAGE, {"content": "no"}, **one)
    await ask(dan, "PUT", REACTION, emoji="x", **one)
    await ask(dan, "PUT", PIN, **one)
    await eva.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})
    await ask(dan, "POST", to_group, {"content": "no"}, group_id=one["group_id"])


async def about_files(recorder: Recorder, ava: Person, mike: Person) -> None:
    """Use the routes for files as they are meant."""
    ask = recorder.ask
    made = await ask(ava, "POST", "/v1/files", PICTURE, query="?name=a.gif")
    group_id = await ava.group()
    body = {"files": [made["id"]]}
    await ask(ava, "POST", "/v1/messages/group/{group_id}", body, group_id=group_id)
    to_mike = "/v1/messages/p2p/{user_id}"
    await ask(ava, "POST", to_mike, body, user_id=mike.id)
    for method in ("GET", "HEAD"):
        for headers in ({}, {"Range": "bytes=0-3"}, {"If-None-Match": "*"}):
            await ask(ava, method, ONE_FILE, headers=headers)
    for headers in ({}, {"If-None-Match": "*"}):
        await ask(ava, "GET", f"{ONE_FILE}/thumbnail", headers=headers)


async def about_files_refused(
    recorder: Recorder,
    chat: ChatServer,
    ava: Person,
    zoe: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Be refused by the routes for files, and of sending them, in each of their ways."""
    ask = recorder.ask
    for method, path in (
        ("GET", ONE_FILE),
        ("HEAD", ONE_FILE),
        ("GET", f"{ONE_FILE}/thumbnail"),
    ):
        await ask(zoe, method, path)
    for method in ("GET", "HEAD"):
        await ask(ava, method, ONE_FILE, headers={"Range": "bytes=999-"})
    text = await ask(ava, "POST", "/v1/files", b"text")
    await ask(ava, "GET", f"{ONE_FILE}/thumbnail", file_id=text["id"])
    await ask(ava, "POST", "/v1/files", b"text", query="?name=")
    group_id = await zoe.group()
    body = {"files": [text["id"]]}
    await ask(zoe, "POST", "/v1/messages/group/{group_id}", body, group_id=group_id)
    await ask(zoe, "POST", "/v1/messages/p2p/{user_id}", body, user_id=ava.id)
    with monkeypatch.context() as small:
        small.setattr(chat.context.files, "bytes_max", 3)
        await ask(ava, "POST", "/v1/files", b"large")
    with monkeypatch.context() as small:
        small.setattr(chat.context.files, "_user_bytes_max", 1)
        await ask(ava, "POST", "/v1/files", b"more")


async def about_messages_refused(
    ask: Ask, ava: Person, mike: Person, zoe: Person
) -> None:
    """Be refused by the routes of one message, in each of their ways."""
    group_id = await ava.group(mike)
    one = {"group_id": group_id, "seq": (await ava.say(group_id, "hello"))["seq"]}
    routes: list[tuple[str, str, Any]] = [
        *(("GET", MESSAGE, None), ("PATCH", MESSAGE, {"content": "hey"})),
        *(("GET", f"{MESSAGE}/versions", None), ("GET", f"{MESSAGE}/readers", None)),
        ("GET", f"{MESSAGE}/reactions", None),
        *(("PUT", REACTION, None), ("DELETE", REACTION, None)),
        *(("PUT", PIN, None), ("DELETE", PIN, None), ("DELETE", MESSAGE, None)),
    ]
    for method, path, body in routes:
        await ask(ava, method, path, body, **{**one, "seq": 1})
        await ask(mike, method, path, body, **one)
        await ask(zoe, method, path, body, **one)
    await mike.put(f"/v1/groups/{group_id}/messages/{one['seq']}/reactions/x")
    await ask(zoe, "GET", "/v1/groups/{group_id}/pins", group_id=group_id)
    for path in ("/v1/groups/{group_id}/read", "/v1/groups/{group_id}/unread"):
        await ask(zoe, "PUT", path, {"seq": 1}, group_id=group_id)
    stale = {"If-Match": '"7"'}
    await ask(ava, "PATCH", MESSAGE, {"content": "hey"}, headers=stale, **one)
    for method in ("PUT", "DELETE"):
        await ask(ava, method, REACTION, emoji="a b", **one)
    for number in range(51):
        await ask(ava, "PUT", REACTION, emoji=f"x{number}", **one)
        sent = await ava.say(group_id, f"{number}")
        await ask(ava, "PUT", PIN, **{**one, "seq": sent["seq"]})
    to_group = "/v1/messages/group/{group_id}"
    await ask(ava, "PATCH", GROUP, {"may_post": "admins"}, group_id=group_id)
    await ask(mike, "POST", to_group, {"content": "hello"}, group_id=group_id)
    await ask(ava, "PATCH", GROUP, {"is_archived": True}, group_id=group_id)
    await ask(ava, "POST", to_group, {"content": "hello"}, group_id=group_id)
    for method, path, body in routes:
        if method != "GET":
            await ask(ava, method, path, body, **one)


async def every_success(recorder: Recorder) -> tuple[Person, Person, Person, int, int]:
    """Use every route as it is meant; return three people, a group, a direct conversation."""
    ask, people = recorder.ask, []
    for name in ("Ava", "Mike", "Zoe"):
        body = {"username": name, "email": f"{name}@example.com", "password": PASSWORD}
        made = await ask(None, "POST", "/v1/users/register", body)
        people.append(Person(recorder.api, made["id"], name, made["token"]))
    ava, mike, zoe = people
    body = {"email": ava.email, "password": PASSWORD}
    await ask(None, "POST", "/v1/users/login", body)
    for path in ("/ping", "/healthz", "/readyz"):
        await ask(None, "GET", path)
    await ask(ava, "GET", "/v1/test-auth")
    await ask(ava, "GET", "/v1/users", query="?limit=2&after_id=0")
    await ask(ava, "GET", "/v1/users/{user_id}", user_id=mike.id)
    group_id = (await ask(ava, "POST", "/v1/groups", {"name": "group"}))["id"]
    await ask(ava, "GET", "/v1/groups")
    members = "/v1/groups/{group_id}/members"
    await ask(ava, "POST", members, {"user_id": mike.id}, group_id=group_id)
    admin = {"user_id": zoe.id, "role": "admin"}
    await ask(ava, "POST", members, admin, group_id=group_id)
    await ask(mike, "GET", members, group_id=group_id)
    gone = "/v1/groups/{group_id}/members/{user_id}"
    await ask(ava, "DELETE", gone, group_id=group_id, user_id=zoe.id)
    to_group, direct = "/v1/messages/group/{group_id}", "/v1/messages/p2p/{user_id}"
    first = await ask(ava, "POST", to_group, {"content": "first"}, group_id=group_id)
    full = {
        "content": "reply",
        "media_url": "https://example.com/a.png",
        "type": "image",
        "reply_to": first["id"],
        "key": "group",
    }
    for _ in range(2):
        await ask(ava, "POST", to_group, full, group_id=group_id)
    for _ in range(2):
        body = {"content": "hello", "key": "direct"}
        told = await ask(ava, "POST", direct, body, user_id=mike.id)
    direct_id = told["group_id"]
    for _ in range(2):
        body = {"content": "hello", "key": "by the group's id"}
        await ask(mike, "POST", to_group, body, group_id=direct_id)
    for id in (group_id, direct_id):
        query = f"?limit=10&before_id={2**63 - 1}"
        await ask(
            ava, "GET", "/v1/groups/{group_id}/messages", query=query, group_id=id
        )
    await ask(ava, "GET", "/v1/messages/history/{user_id}", user_id=mike.id)
    await ask(ava, "GET", "/v1/chats")
    query = f"?q=first&from={ava.id}&limit=2&after=2025-10-24T05:23:00Z"
    while not (await ask(ava, "GET", "/v1/search", query=query))["hits"]:
        await asyncio.sleep(0.02)  # the index follows
    await ask(ava, "GET", "/v1/users/with-chat-info")
    await about_messages(recorder, ava, mike)
    await about_files(recorder, ava, mike)
    await ask(ava, "GET", "/v1/users/sessions")
    body = {"old_password": PASSWORD, "new_password": PASSWORD}
    await ask(ava, "PUT", "/v1/users/password", body)
    await ask(await recorder.api.login(ava), "POST", "/v1/users/logout", {"all": False})
    await every_success_with_groups(ask, ava, mike)
    return ava, mike, zoe, group_id, direct_id


async def every_refusal(
    recorder: Recorder,
    chat: ChatServer,
    people: tuple[Person, Person, Person, int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Be refused by every route, in each of its ways."""
    ask, (ava, mike, zoe, group_id, direct_id) = recorder.ask, people
    members, gone = (
        "/v1/groups/{group_id}/members",
        "/v1/groups/{group_id}/members/{user_id}",
    )
    to_group, direct = "/v1/messages/group/{group_id}", "/v1/messages/p2p/{user_id}"
    register, login = "/v1/users/register", "/v1/users/login"
    taken = {"username": "Ava", "email": "ava@example.com", "password": PASSWORD}
    await ask(None, "POST", register, taken)
    await ask(None, "POST", register, {**taken, "email": "other@example.com"})
    await ask(None, "POST", login, {"email": ava.email, "password": "wrong"})
    body = {"old_password": "wrong", "new_password": PASSWORD}
    await ask(ava, "PUT", "/v1/users/password", body)
    with monkeypatch.context() as full:
        full.setattr(chat.context.passwords, "_waiting_max", 0)
        await ask(
            None, "POST", register, {**taken, "username": "Eve", "email": "eve@b.cd"}
        )
        await ask(None, "POST", login, {"email": ava.email, "password": PASSWORD})
    await ask(ava, "GET", "/v1/users/{user_id}", user_id=NOBODY)
    await ask(ava, "GET", "/v1/messages/history/{user_id}", user_id=NOBODY)
    await ask(ava, "POST", direct, {"content": "hello"}, user_id=NOBODY)
    for id in (group_id, NOBODY):
        await ask(zoe, "GET", members, group_id=id)
        await ask(zoe, "POST", members, {"user_id": zoe.id}, group_id=id)
        await ask(zoe, "DELETE", gone, group_id=id, user_id=zoe.id)
        await ask(zoe, "GET", "/v1/groups/{group_id}/messages", group_id=id)
        await ask(zoe, "GET", "/v1/search", query=f"?q=first&group={id}")
        await ask(zoe, "POST", to_group, {"content": "hello"}, group_id=id)
    await ask(mike, "POST", members, {"user_id": zoe.id}, group_id=group_id)
    await ask(ava, "POST", members, {"user_id": NOBODY}, group_id=group_id)
    await ask(ava, "POST", members, {"user_id": mike.id}, group_id=group_id)
    await ask(ava, "POST", members, {"user_id": zoe.id}, group_id=direct_id)
    await ask(mike, "DELETE", gone, group_id=group_id, user_id=ava.id)
    await ask(ava, "DELETE", gone, group_id=group_id, user_id=zoe.id)
    await ask(ava, "DELETE", gone, group_id=group_id, user_id=ava.id)
    await ask(ava, "DELETE", gone, group_id=direct_id, user_id=mike.id)
    await ask(
        ava, "POST", to_group, {"content": "other", "key": "group"}, group_id=group_id
    )
    await ask(
        ava, "POST", direct, {"content": "other", "key": "group"}, user_id=mike.id
    )
    await about_messages_refused(ask, ava, mike, zoe)
    await about_files_refused(recorder, chat, ava, zoe, monkeypatch)
    await every_refusal_with_groups(ask, ava, mike, zoe, direct_id)
    revoked = await recorder.api.login(ava)
    claims = jwt.decode(revoked.token, SECRET, algorithms=["HS256"])
    await revoked.post("/v1/users/logout", {})
    expired = jwt.encode(
        {**claims, "exp": int(time.time()) - 1}, SECRET, algorithm="HS256"
    )
    ids: dict[str, int | str] = {
        **{"group_id": group_id, "user_id": mike.id, "invite_id": 1, "code": "x"},
    }
    for path, handler in ROUTES.items():
        for method, endpoint in endpoints(handler).items():
            if not endpoint.is_public:
                for token in (None, expired, revoked.token):
                    await ask(token, method, path, **ids)
            if endpoint.body:
                await ask(ava, method, path, b"{", **ids)
                await ask(ava, method, path, b" " * 100_000, **ids)
            if endpoint.query:
                await ask(ava, method, path, query="?limit=0", **ids)
    limited = [
        (method, path)
        for path, handler in ROUTES.items()
        for method in endpoints(handler)
        if path not in UNLIMITED
    ]
    with monkeypatch.context() as spent:
        # Each address may ask once in a thousand seconds, and nothing before.
        spent.setattr(chat.context.limits.requests, "_interval", 1000.0)
        for method, path in limited + [("GET", path) for path in SOCKETS]:
            await ask(ava, method, path, **ids)
    for path in SOCKETS:
        for token in (None, expired, revoked.token, ava):
            await ask(token, "GET", path)
        origin = {"Origin": "https://example.com"}
        answer = await recorder.api.request(
            "GET", path, token=ava.token, headers=origin
        )
        recorder.check("GET", path, answer.status, answer.json)
        headers = {
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        }
        answer = await recorder.api.request(
            "GET", f"{path}?group=x", token=ava.token, headers=headers
        )
        recorder.check("GET", path, answer.status, answer.json)


async def every_success_with_groups(ask: Ask, ava: Person, mike: Person) -> None:
    """Use the routes about a group's settings, its members and invitations as they are meant."""
    id = (await ask(ava, "POST", "/v1/groups", {"name": "open"}))["id"]
    body = {"topic": "all", "visibility": "public", "may_invite": "admins"}
    await ask(ava, "PATCH", GROUP, body, group_id=id)
    await ask(mike, "GET", "/v1/groups/public", query="?q=open&limit=9&after_id=0")
    await ask(mike, "POST", f"{GROUP}/join", group_id=id)
    await ask(mike, "GET", GROUP, group_id=id)
    of_mike = {"group_id": id, "user_id": mike.id}
    member = f"{GROUP}/members/{{user_id}}"
    await ask(ava, "PATCH", member, {"role": "admin"}, **of_mike)
    await ask(ava, "PUT", f"{GROUP}/bans/{{user_id}}", **of_mike)
    await ask(ava, "GET", f"{GROUP}/bans", query="?limit=9&after_id=0", group_id=id)
    await ask(ava, "DELETE", f"{GROUP}/bans/{{user_id}}", **of_mike)
    body = {"expires_in_seconds": 3600, "uses": 2}
    made = await ask(ava, "POST", f"{GROUP}/invites", body, group_id=id)
    await ask(ava, "GET", f"{GROUP}/invites", group_id=id)
    for method in ("GET", "POST"):
        await ask(mike, method, "/v1/invites/{code}", code=made["code"])
    one = f"{GROUP}/invites/{{invite_id}}"
    await ask(ava, "DELETE", one, group_id=id, invite_id=made["id"])
    await ask(ava, "DELETE", GROUP, group_id=id)


async def every_refusal_with_groups(
    ask: Ask, ava: Person, mike: Person, zoe: Person, direct_id: int
) -> None:
    """Be refused by those routes, in each of their ways."""
    id = (await ask(ava, "POST", "/v1/groups", {"name": "open"}))["id"]
    invites, join = f"{GROUP}/invites", f"{GROUP}/join"
    bans, member = f"{GROUP}/bans/{{user_id}}", f"{GROUP}/members/{{user_id}}"
    add, to_eve = f"{GROUP}/members", {"user_id": zoe.id}
    routes = (
        ("GET", GROUP, None),
        ("PATCH", GROUP, {"topic": "x"}),
        ("DELETE", GROUP, None),
        ("PATCH", member, {"role": "admin"}),
        ("POST", join, None),
        ("PUT", bans, None),
        ("DELETE", bans, None),
        ("GET", f"{GROUP}/bans", None),
        ("POST", invites, {}),
        ("GET", invites, None),
        ("DELETE", f"{invites}/{{invite_id}}", None),
    )
    await ask(ava, "POST", add, {"user_id": mike.id}, group_id=id)
    for person, group_id in ((zoe, id), (ava, direct_id), (mike, id)):
        ids = {"group_id": group_id, "user_id": ava.id, "invite_id": NOBODY}
        for method, path, body in routes:
            await ask(person, method, path, body, **ids)
    stranger = {"group_id": id, "user_id": NOBODY}
    await ask(ava, "PATCH", member, {"role": "admin"}, **stranger)
    await ask(
        ava, "PATCH", member, {"role": "admin"}, group_id=id, user_id=ava.id
    )  # the owner stays it
    for method in ("PUT", "DELETE"):
        await ask(ava, method, bans, **stranger)
    path = f"{invites}/{{invite_id}}"
    await ask(ava, "DELETE", path, group_id=id, invite_id=NOBODY)
    for method in ("GET", "POST"):
        await ask(zoe, method, "/v1/invites/{code}", code="x")
    for _ in range(2):  # as many as there may be, for this test
        made = await ask(ava, "POST", invites, {}, group_id=id)
    await ask(ava, "POST", invites, {}, group_id=id)
    await ask(mike, "POST", "/v1/invites/{code}", code=made["code"])
    await ask(ava, "PATCH", GROUP, {"visibility": "public"}, group_id=id)
    await ask(ava, "PUT", bans, group_id=id, user_id=zoe.id)
    for is_archived in (False, True):
        change = {"is_archived": is_archived}
        await ask(ava, "PATCH", GROUP, change, group_id=id)
        await ask(ava, "POST", add, to_eve, group_id=id)
        await ask(zoe, "POST", join, group_id=id)
        await ask(zoe, "POST", "/v1/invites/{code}", code=made["code"])
        await ask(ava, "DELETE", bans, group_id=id, user_id=zoe.id)
    await ask(ava, "POST", invites, {}, group_id=id)
    await ask(ava, "PATCH", GROUP, {"topic": "x"}, group_id=id)
    say, hello = "/v1/messages/group/{group_id}", {"content": "hello"}
    await ask(mike, "POST", say, hello, group_id=id)
    change = {"is_archived": False, "may_post": "admins"}
    await ask(ava, "PATCH", GROUP, change, group_id=id)
    await ask(mike, "POST", say, hello, group_id=id)


# OpenAPI.


async def test_openapi_is_valid_openapi(api: Api) -> None:
    """By the specification's own schema, 3.1."""
    document = await described(api, "/openapi.json")
    assert document["openapi"].startswith("3.1.")
    OpenAPIV31SpecValidator(document).validate()


async def test_openapi_has_every_route_and_method(api: Api) -> None:
    """Every path, with what in it is a parameter, every body and query, who needs a token."""
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
        assert operation["summary"]
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
                endpoint.body.__struct_fields__
            )
            assert schemas[name]["additionalProperties"] is False
            assert operation["requestBody"]["required"] != takes_nothing(endpoint.body)
    for path in SOCKETS:
        operation = document["paths"][path]["get"]
        assert operation["security"]
        names = {parameter["name"] for parameter in operation["parameters"]}
        assert names == {"token", "since", "group"}
        assert "101" in operation["responses"]


@pytest.mark.gen_test(timeout=20)
async def test_what_is_documented_is_what_is_answered(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each answer of each route fits its schema, member by member, and each refusal is listed.

    No status, code or member is documented that never comes; but for those of a disk or a server
    in trouble.
    """
    document = await described(api, "/openapi.json")
    recorder = Recorder(api, document)
    monkeypatch.setattr("models.operations.invites._INVITES_MAX", 2)
    people = await every_success(recorder)
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
    # An id that is no number is no route: one answer for all paths, tried elsewhere.
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
    """Each class of error is found on some route, but for what no route of ours answers.

    Where too much was asked of a socket that is open, it is closed with a code.
    """
    document = await described(api, "/openapi.json")
    documented = {
        code
        for methods in document["paths"].values()
        for operation in methods.values()
        for _, code in codes_of(operation)
    }
    errors = {
        error
        for error in vars(models.errors).values()
        if isinstance(error, type) and issubclass(error, ChatError)
    }
    elsewhere = {ChatError, MethodNotAllowed}
    elsewhere |= {TooManyConnections, ProtocolAbused}
    expected = {error.code for error in errors - elsewhere}
    assert documented - expected == set()
    assert expected - documented == set()


async def test_every_route_that_needs_the_store_may_be_unavailable(api: Api) -> None:
    """503 is documented wherever the disk, the queue or a stop may be the answer, and 429."""
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


# AsyncAPI.


class Frames:
    """The frames of a channel, as documented. `received` are their types and members so far."""

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
        """Follow references to what they stand for."""
        while "$ref" in node:
            found = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            node = found
        return node

    def check(self, action: str, frame: Any) -> None:
        """Require that a frame is documented, with all of its members."""
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

    async def say(self, socket: Socket, frame: Any) -> None:
        """Send a command that is documented."""
        self.check("receive", frame)
        await socket.send(frame)

    async def hear(self, socket: Socket, kind: str) -> Any:
        """Read up to a frame of a type, and hold all against the documentation."""
        frames = await socket.until(kind)
        for frame in frames:
            self.check("send", frame)
        return frames[-1]


async def test_asyncapi_names_every_frame(api: Api) -> None:
    """On both sockets: what clients may send, what they are sent, and no reference to nothing."""
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
    """Have all happen to a message and to one that replies to it."""
    first = await ava.say(group_id, "first")
    path = f"/v1/groups/{group_id}/messages"
    seq = (await ava.say(group_id, "@Mike", reply_to=first["id"]))["seq"]
    await ava.patch(f"{path}/{seq}", {"content": "hey, @Mike"})
    assert (await frames.hear(socket, "message_edited"))["message"]["quote"]
    await ava.put(f"{path}/{seq}/reactions/x")
    await frames.hear(socket, "reaction_added")
    await ava.delete(f"{path}/{seq}/reactions/x")
    await frames.hear(socket, "reaction_removed")
    await ava.put(f"/v1/groups/{group_id}/pins/{seq}")
    await frames.hear(socket, "message_pinned")
    await ava.delete(f"/v1/groups/{group_id}/pins/{seq}")
    await frames.hear(socket, "message_unpinned")
    await ava.delete(f"{path}/{seq}")
    await frames.hear(socket, "message_deleted")
    again = await ava.connect(since="x.1".replace("x", first["cursor"].split(".")[0]))
    for frame in await again.until("live"):
        frames.check("send", frame)


async def live_people(
    frames: Frames, socket: Socket, ava: Person, mike: Person, group_id: int
) -> None:
    """Have people change, mute, ask for one another and go."""
    await ava.patch("/v1/users/me", {"display_name": "A."})
    await frames.hear(socket, "profile_changed")
    await mike.put(f"/v1/groups/{group_id}/mute", {"until": None})
    await frames.hear(socket, "muted")
    group, *_ = (await frames.hear(await mike.connect(), "ready"))["groups"]
    assert "muted_until" in group
    for ref in ({}, {"ref": "p"}):
        await frames.say(socket, {"type": "presence", "user_ids": [ava.id], **ref})
        assert (await frames.hear(socket, "presence"))["online"] == [ava.id]
    guest = await ava.api.register("Guest")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": guest.id})
    await guest.delete("/v1/users/me", {"password": PASSWORD, "messages": "erase"})
    await frames.hear(socket, "account_deleted")
    await frames.hear(socket, "member_removed")


async def test_every_frame_is_documented(api: Api) -> None:
    """What comes over a socket, live and from the log, fits its schema; and each type of frame
    and each of its members has been seen."""
    document = await described(api, "/asyncapi.json")
    ava, mike = await api.register("Ava"), await api.register("Mike")
    frames = Frames(document, "/ws")
    begin = await mike.connect()
    cursor = (await frames.hear(begin, "ready"))["cursor"]
    await frames.hear(begin, "live")
    group_id = await ava.group(mike)
    direct = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "direct"})).json
    ready = await mike.connect()
    assert len((await frames.hear(ready, "ready"))["groups"]) == 2
    watching = await ava.connect()
    await frames.hear(watching, "live")
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
    await frames.say(begin, sent)
    ok = await frames.hear(begin, "ok")
    assert (ok["ref"], ok["duplicate"]) == (1, False)
    files = [(await mike.post("/v1/files", PICTURE)).json["id"]]
    to_ava = {"type": "send", "recipient_id": ava.id, "files": files, "ref": "two"}
    await frames.say(begin, to_ava)
    await frames.hear(begin, "ok")
    await frames.say(begin, {**sent, "files": files, "key": None, "ref": "three"})
    await frames.hear(begin, "ok")
    await frames.say(begin, {"type": "ping", "ref": 3})
    assert (await frames.hear(begin, "pong"))["ref"] == 3
    await frames.say(begin, {"type": "ping"})
    await frames.hear(begin, "pong")
    await frames.say(
        begin, {"type": "read", "group_id": direct["group_id"], "seq": 2, "ref": 4}
    )
    await frames.hear(begin, "ok")
    await frames.hear(watching, "read")
    await frames.say(begin, {"type": "typing", "group_id": group_id})
    await frames.hear(watching, "typing")
    for refused in (
        {"type": "send", "group_id": NOBODY, "content": "hello", "ref": 5},
        {"type": "send", "group_id": group_id, "ref": 6},
        {"type": "nothing", "ref": 7},
    ):
        await begin.send(refused)
        assert (await frames.hear(begin, "error"))["ref"] == refused["ref"]
    for text in ("no JSON", "[]", '{"type":"ping","ref":[]}'):
        await begin.send(text)
        await frames.hear(begin, "error")
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
        await frames.hear(begin, kind)
    await ava.delete(f"/v1/groups/{await ava.group(mike)}")
    await frames.hear(begin, "group_deleted")
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await frames.hear(begin, "member_removed")
    made = await mike.group()
    assert (await frames.hear(begin, "group_created"))["group_id"] == made
    # Once more, out of the log.
    again = Frames(document, "/ws")
    for query in ({"since": cursor}, {"since": "another.1"}):
        await again.hear(await ava.connect(**query), "live")
    assert again.received >= {"direct_message", "group_message", "member_removed"}
    assert frames.received == FRAMES
    documented = {
        (name, member)
        for name, message in frames.messages["send"].items()
        for member in frames.resolve(message["payload"])["properties"]
    }
    # These are for REST answers, or for a server in trouble.
    elsewhere = {"status", "duplicate", "retry_after", "reactions", "reacted"}
    elsewhere.add("pinned")
    lacking = {
        (name, member)
        for name, member in documented - frames.members
        if member not in elsewhere
    }
    assert lacking == set()


# For people.


async def test_the_page_names_every_route_and_fetches_nothing(api: Api) -> None:
    """It is HTML that stands alone: no script, and nothing from another host."""
    answer = await api.request("GET", "/docs")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    page = answer.body.decode()
    assert page.startswith("<!doctype html>")
    document = await described(api, "/openapi.json")
    for path, methods in document["paths"].items():
        assert f"<code>{path}</code>" in page
        for method, operation in methods.items():
            assert f">{method.upper()}</b> <code>{path}</code>" in page
            section = page.partition(f">{method.upper()}</b> <code>{path}</code>")[2]
            section = section.partition("</section>")[0]
            assert escape(operation["summary"]) in section
            for status in operation["responses"]:
                assert f"<code>{status}</code>" in section, (path, status)
            for _, code in codes_of(operation):
                assert code in section, (path, code)
            for parameter in operation["parameters"]:
                assert parameter["name"] in section, (path, parameter)
    assert not re.search(
        r"(?i)https?://|//\w+\.\w|@import|url\(|<script|<link|<img|<iframe", page
    )
    for link in re.findall(r'(?:href|src)="?([^" >]*)', page):
        assert link.startswith("/") and (await api.request("GET", link)).status == 200


async def test_the_documents_need_no_token(api: Api, logs: Logs) -> None:
    """They are as public as the source, and say nothing of anybody."""
    await api.register("Ava")
    for path in ("/openapi.json", "/asyncapi.json", "/docs"):
        answer = await api.request("GET", path)
        assert answer.status == 200
        assert b"Ava" not in answer.body
