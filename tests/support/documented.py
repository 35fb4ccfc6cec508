"""Every success and every refusal of every route, recorded."""

import time
from pathlib import Path
from typing import Any

import jwt
import pytest

from handlers.base.endpoint import endpoints
from handlers.routes import ROUTES, SOCKETS
from models.operations import blocks
from server import ChatServer
from tests.support.clients import PASSWORD, Person, session_of
from tests.support.documented_registration import (
    about_registration,
    about_registration_refused,
)
from tests.support.people import FILE, upload
from tests.support.recorder import (
    GROUP,
    MESSAGE,
    UNKNOWN_ID,
    ONE_FILE,
    PIN,
    REACTION,
    UNLIMITED,
    Ask,
    Recorder,
)
from tests.support.routes import PICTURE
from tests.support.servers import SECRET
from tests.support.waiting import eventually

# Lists of conversations cut it.
LONG = {"content": "long " * 100}
DRAFT = "/v1/users/me/drafts/{draft}"


async def about_messages(recorder: Recorder, ava: Person, mike: Person) -> None:
    """Use the routes of one message successfully, in a group and in a direct conversation."""
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
        await ask(ava, "GET", f"{MESSAGE}/replies", query="?limit=1", **one)
        await ask(mike, "PUT", "/v1/groups/{group_id}/read", {"seq": 99}, group_id=id)
        await ask(ava, "GET", f"{MESSAGE}/readers", query="?after_id=0", **one)
        await ask(ava, "GET", f"{MESSAGE}/reactions", query="?limit=1", **one)
        await ask(mike, "PUT", "/v1/groups/{group_id}/unread", {"seq": 2}, group_id=id)
        await ask(ava, "PUT", "/v1/read-all")
        for query in (
            *("", "?around=first_unread", "?before=9", "?after=1", "?around=3"),
            *("?events=1", "?around=2025-10-24T05:23:00Z"),
        ):
            path = "/v1/groups/{group_id}/messages"
            await ask(mike, "GET", path, query=query, group_id=id)
        await ask(mike, "GET", "/v1/mentions", query="?limit=1")
        await ask(mike, "DELETE", REACTION, emoji="👍", **one)
        await ask(ava, "DELETE", PIN, **one)
        await ask(ava, "DELETE", MESSAGE, **one)
        await ask(ava, "GET", MESSAGE, **one)


async def about_notices(recorder: Recorder) -> None:
    """Read a history with each kind of notice."""
    ann, ben, cat = [
        await recorder.api.register(name) for name in ("Ann N", "Ben N", "Cat N")
    ]
    group_id = await ann.group(ben, cat)
    group = f"/v1/groups/{group_id}"
    await ann.patch(group, {"topic": "x"})
    await ann.patch(f"{group}/members/{ben.id}", {"role": "admin"})
    told = await ann.say(group_id, "hello")
    pin = f"{group}/pins/{told['seq']}"
    for path in (pin, f"{group}/bans/{ben.id}"):
        await ann.put(path)
        await ann.delete(path)
    await cat.delete("/v1/users/me", {"password": PASSWORD, "messages": "erase"})
    path = "/v1/groups/{group_id}/messages"
    await recorder.ask(ann, "GET", path, query="?events=1&limit=200", group_id=group_id)


async def about_people(recorder: Recorder, path: Path) -> None:
    """Use the routes of users successfully, up to the deletion of an account."""
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
    await ask(ben, "PUT", "/v1/users/me/settings", {"settings": {"a": 1}})
    await ask(ben, "GET", "/v1/users/me/export")
    await ask(ben, "DELETE", "/v1/users/{user_id}/block", user_id=cat.id)
    await ask(ben, "DELETE", "/v1/groups/{group_id}/mute", group_id=group_id)
    closed_id = await ann.group()
    await ann.put(f"/v1/groups/{closed_id}/bans/{ben.id}")
    goodbye = {"password": PASSWORD, "messages": "erase"}
    await ask(ben, "DELETE", "/v1/users/me", goodbye)
    await ask(ann, "GET", "/v1/users/{user_id}", user_id=ben.id)
    await ask(ann, "GET", f"{GROUP}/bans", group_id=closed_id)


async def about_people_refused(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Get every refusal of the routes of users, also for blocks and deleted accounts."""
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
    for method, until in (("PUT", {"until": None}), ("DELETE", None)):
        path = "/v1/groups/{group_id}/mute"
        await ask(flo, method, path, until, group_id=group_id)
    told = (await dan.post(f"/v1/messages/p2p/{eva.id}", {"content": "hello"})).json
    one = {"group_id": told["group_id"], "seq": told["seq"]}
    block = "/v1/users/{user_id}/block"
    for user_id in (eva.id, UNKNOWN_ID):
        await ask(eva, "PUT", block, user_id=user_id)
    with monkeypatch.context() as full:
        full.setattr(blocks, "BLOCKS_MAX", 1)
        for user_id in (dan.id, flo.id):
            await ask(eva, "PUT", block, user_id=user_id)
    member: dict[str, Any] = {"group_id": group_id, "user_id": eva.id}
    await ask(dan, "PATCH", f"{GROUP}/members/{{user_id}}", {"role": "owner"}, **member)
    add = f"{GROUP}/members"
    id = await dan.group()
    await ask(dan, "POST", add, {"user_id": eva.id}, group_id=id)
    await ask(dan, "POST", direct, {"content": "no"}, user_id=eva.id)
    await ask(dan, "POST", to_group, {"content": "no"}, group_id=one["group_id"])
    await ask(dan, "PATCH", MESSAGE, {"content": "no"}, **one)
    await ask(dan, "PUT", REACTION, emoji="x", **one)
    await ask(dan, "PUT", PIN, **one)
    await eva.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})
    await ask(dan, "POST", to_group, {"content": "no"}, group_id=one["group_id"])


async def about_files(recorder: Recorder, ava: Person, mike: Person) -> None:
    """Use the routes of files successfully."""
    ask = recorder.ask
    made = await ask(ava, "POST", "/v1/files", PICTURE, query="?name=a.gif")
    group_id = await ava.group()
    body = {"files": [made["id"]]}
    await ask(ava, "POST", "/v1/messages/group/{group_id}", body, group_id=group_id)
    to_mike = "/v1/messages/p2p/{user_id}"
    await ask(ava, "POST", to_mike, body, user_id=mike.id)
    for headers in ({}, {"Range": "bytes=0-3"}, {"If-None-Match": "*"}):
        await ask(ava, "GET", ONE_FILE, headers=headers)
    for headers in ({}, {"If-None-Match": "*"}):
        await ask(ava, "GET", f"{ONE_FILE}/thumbnail", headers=headers)


async def about_files_refused(
    recorder: Recorder,
    chat: ChatServer,
    ava: Person,
    zoe: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Get every refusal of the routes of files, and of messages with files."""
    ask = recorder.ask
    for path in (ONE_FILE, f"{ONE_FILE}/thumbnail"):
        await ask(zoe, "GET", path)
    await ask(ava, "GET", ONE_FILE, headers={"Range": "bytes=999-"})
    await ask(ava, "GET", ONE_FILE, query="?group=1")
    text = await ask(ava, "POST", "/v1/files", b"text")
    await ask(ava, "GET", f"{ONE_FILE}/thumbnail", file_id=text["id"])
    await ask(ava, "POST", "/v1/files", b"")
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
    """Get every refusal of the routes of one message."""
    group_id = await ava.group(mike)
    one = {"group_id": group_id, "seq": (await ava.say(group_id, "hello"))["seq"]}
    routes: list[tuple[str, str, Any]] = [
        ("GET", MESSAGE, None),
        ("PATCH", MESSAGE, {"content": "hey"}),
        ("GET", f"{MESSAGE}/versions", None),
        ("GET", f"{MESSAGE}/readers", None),
        ("GET", f"{MESSAGE}/replies", None),
        ("GET", f"{MESSAGE}/reactions", None),
        ("PUT", REACTION, None),
        ("DELETE", REACTION, None),
        ("PUT", PIN, None),
        ("DELETE", PIN, None),
        ("DELETE", MESSAGE, None),
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


async def every_success(
    recorder: Recorder, chat: ChatServer
) -> tuple[Person, Person, Person, int, int]:
    """Use every route successfully; return three users, a group and a direct conversation."""
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
    for query in ("?limit=2&after_id=0", "?q=a", f"?user_ids={mike.id}"):
        await ask(ava, "GET", "/v1/users", query=query)
    await ask(ava, "GET", "/v1/users/{user_id}", user_id=mike.id)
    group_id = (await ask(ava, "POST", "/v1/groups", {"name": "group"}))["id"]
    await ask(ava, "GET", "/v1/groups", query="?limit=9&after_id=0")
    members = "/v1/groups/{group_id}/members"
    await ask(ava, "POST", members, {"user_id": mike.id}, group_id=group_id)
    admin = {"user_id": zoe.id, "role": "admin"}
    await ask(ava, "POST", members, admin, group_id=group_id)
    for query in ("", "?q=mi&limit=1"):
        await ask(mike, "GET", members, query=query, group_id=group_id)
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
    await ask(ava, "GET", "/v1/chats", query=f"?limit=1&before_id={2**63 - 1}")
    await ask(ava, "POST", to_group, LONG, group_id=group_id)
    await ask(ava, "POST", direct, LONG, user_id=mike.id)
    await ask(ava, "GET", "/v1/chats")
    query = f"?q=first&from={ava.id}&limit=2&after=2025-10-24T05:23:00Z"

    async def is_indexed() -> bool:
        return bool((await ask(ava, "GET", "/v1/search", query=query))["hits"])

    await eventually(is_indexed)
    await ask(ava, "GET", "/v1/users/with-chat-info", query="?limit=9&after_id=0")
    last = await ask(ava, "POST", direct, {"content": "last"}, user_id=mike.id)
    ids = {"group_id": last["group_id"], "seq": last["seq"]}
    await ask(ava, "DELETE", MESSAGE, **ids)
    await ask(ava, "GET", "/v1/users/with-chat-info")
    await about_messages(recorder, ava, mike)
    await about_files(recorder, ava, mike)
    await about_registration(recorder, chat, ava)
    await ask(ava, "GET", "/v1/users/sessions")
    await ask(None, "GET", "/v1/config")
    await ask(ava, "GET", "/v1/users/me/settings")
    await ask(ava, "PUT", "/v1/users/me/settings", {"settings": {"a": 1}})
    later = {"content": "x", "reply_to": 1, "files": ["a" * 64]}
    await ask(ava, "PUT", DRAFT, later, draft="g1")
    await ask(ava, "GET", "/v1/users/me/drafts")
    await ask(ava, "DELETE", DRAFT, draft="g1")
    await ask(ava, "PUT", DRAFT, later, draft="g1")
    await ask(ava, "PUT", f"{GROUP}/mute", {"until": None}, group_id=group_id)
    for query in ("", "?limit=1&before_id=9&upto=9"):
        await ask(ava, "GET", "/v1/start", query=query)
    await ask(ava, "DELETE", f"{GROUP}/mute", group_id=group_id)
    await ask(ava, "POST", "/v1/users/renew")
    other = session_of(chat, await recorder.api.login(ava))
    await ask(ava, "DELETE", "/v1/users/sessions/{session_id}", session_id=other)
    await ask(ava, "DELETE", "/v1/users/sessions/{session_id}", session_id=other)
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
    """Get every refusal of every route."""
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
        full.setattr(chat.context.passwords.turns.waiting, "waiting_max", 0)
        await ask(
            None, "POST", register, {**taken, "username": "Eve", "email": "eve@b.cd"}
        )
        await ask(None, "POST", login, {"email": ava.email, "password": PASSWORD})
    await ask(ava, "GET", "/v1/users/{user_id}", user_id=UNKNOWN_ID)
    await ask(ava, "GET", "/v1/messages/history/{user_id}", user_id=UNKNOWN_ID)
    await ask(ava, "POST", direct, {"content": "hello"}, user_id=UNKNOWN_ID)
    for id in (group_id, UNKNOWN_ID):
        await ask(zoe, "GET", members, group_id=id)
        await ask(zoe, "POST", members, {"user_id": zoe.id}, group_id=id)
        await ask(zoe, "DELETE", gone, group_id=id, user_id=zoe.id)
        await ask(zoe, "GET", "/v1/groups/{group_id}/messages", group_id=id)
        await ask(zoe, "GET", "/v1/search", query=f"?q=first&group={id}")
        await ask(zoe, "POST", to_group, {"content": "hello"}, group_id=id)
    await ask(mike, "POST", members, {"user_id": zoe.id}, group_id=group_id)
    await ask(ava, "POST", members, {"user_id": UNKNOWN_ID}, group_id=group_id)
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
    await about_registration_refused(recorder, chat, ava, monkeypatch)
    await about_files_refused(recorder, chat, ava, zoe, monkeypatch)
    await every_refusal_with_groups(ask, ava, mike, zoe, direct_id)
    await every_refusal_of_more_groups(ask, ava, zoe, monkeypatch)
    await every_refusal_of_more_text(ask, chat, ava, mike, monkeypatch)
    revoked = await recorder.api.login(ava)
    claims = jwt.decode(revoked.token, SECRET, algorithms=["HS256"])
    await revoked.post("/v1/users/logout", {})
    expired = jwt.encode(
        {**claims, "exp": int(time.time()) - 1}, SECRET, algorithm="HS256"
    )
    ids: dict[str, Any] = {
        "group_id": group_id,
        "user_id": mike.id,
        "invite_id": 1,
        "code": "x",
        "session_id": "x",
        "draft": "g1",
    }
    stale = {"If-Match": '"9"'}
    await ask(ava, "PUT", "/v1/users/me/settings", {"settings": {}}, headers=stale)
    with monkeypatch.context() as few:
        few.setattr("models.operations.client_data.DRAFTS_MAX", 0)
        await ask(ava, "PUT", DRAFT, {}, draft="g2")
    foreign = {
        "Cookie": f"chat-{recorder.api.port}={ava.token}",
        "Origin": "https://example.com",
    }
    for path, body in ((register, taken), (login, {"email": "x", "password": "x"})):
        asked = {**body, "cookie": "session"}
        await ask(None, "POST", path, asked, headers=foreign)
    for path, handler in ROUTES.items():
        for method, endpoint in endpoints(handler).items():
            if not endpoint.is_public:
                for token in (None, expired, revoked.token):
                    await ask(token, method, path, **ids)
                if method not in ("GET", "HEAD"):
                    await ask(None, method, path, headers=foreign, **ids)
            if endpoint.body:
                await ask(ava, method, path, b"{", **ids)
                await ask(ava, method, path, b" " * 100_000, **ids)
            if path.startswith("/v1/"):
                await ask(ava, method, path, query="?unknown=1", **ids)
    limited = [
        (method, path)
        for path, handler in ROUTES.items()
        for method in endpoints(handler)
        if path not in UNLIMITED
    ]
    with monkeypatch.context() as spent:
        # An address may make one request in a thousand seconds, and the first is over the limit.
        spent.setattr(chat.context.limits.requests, "_interval", 1000.0)
        for method, path in limited + [("GET", path) for path in SOCKETS]:
            await ask(ava, method, path, **ids)
    for path in SOCKETS:
        for caller in (None, expired, revoked.token, ava):
            await ask(caller, "GET", path)
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
    """Use the routes of settings, members and invitations successfully."""
    id = (await ask(ava, "POST", "/v1/groups", {"name": "open"}))["id"]
    body = {"topic": "all", "visibility": "public", "may_invite": "admins"}
    await ask(ava, "PATCH", GROUP, body, group_id=id)
    await ask(mike, "GET", "/v1/groups/public", query="?q=open&limit=9&after_id=0")
    await ask(mike, "POST", f"{GROUP}/join", group_id=id)
    await ask(mike, "GET", GROUP, group_id=id)
    of_mike = {"group_id": id, "user_id": mike.id}
    member = f"{GROUP}/members/{{user_id}}"
    await ask(ava, "PATCH", member, {"role": "admin"}, **of_mike)
    members, invitations = f"{GROUP}/members", "/v1/users/me/invitations"
    await ask(mike, "DELETE", member, **of_mike)
    withdrawn = f"{GROUP}/invitations/{{user_id}}"
    await ask(ava, "DELETE", withdrawn, **of_mike)
    for method, path in (("DELETE", ""), ("POST", "/accept")):
        made = await ask(ava, "POST", members, {"user_id": mike.id}, group_id=id)
        await ask(mike, "GET", invitations, query="?limit=9&after_id=0")
        path = f"{invitations}/{{invitation_id}}{path}"
        await ask(mike, method, path, invitation_id=made["invitation_id"])
    await ask(ava, "PATCH", member, {"role": "owner"}, **of_mike)
    await ask(ava, "PUT", f"{GROUP}/bans/{{user_id}}", **of_mike)
    await ask(ava, "GET", f"{GROUP}/bans", query="?limit=9&after_id=0", group_id=id)
    await ask(ava, "DELETE", f"{GROUP}/bans/{{user_id}}", **of_mike)
    limits = {"expires_in_seconds": 3600, "uses": 2}
    made = await ask(ava, "POST", f"{GROUP}/invites", limits, group_id=id)
    await ask(ava, "GET", f"{GROUP}/invites", group_id=id)
    for method in ("GET", "POST"):
        await ask(mike, method, "/v1/invites/{code}", code=made["code"])
    one = f"{GROUP}/invites/{{invite_id}}"
    await ask(ava, "DELETE", one, group_id=id, invite_id=made["id"])
    await ask(ava, "DELETE", GROUP, group_id=id)


async def every_refusal_with_groups(
    ask: Ask, ava: Person, mike: Person, zoe: Person, direct_id: int
) -> None:
    """Get every refusal of these routes."""
    id = (await ask(ava, "POST", "/v1/groups", {"name": "open"}))["id"]
    invites, join = f"{GROUP}/invites", f"{GROUP}/join"
    bans, member = f"{GROUP}/bans/{{user_id}}", f"{GROUP}/members/{{user_id}}"
    add, to_eve = f"{GROUP}/members", {"user_id": zoe.id}
    routes: tuple[tuple[str, str, Any], ...] = (
        ("GET", GROUP, None),
        ("PATCH", GROUP, {"topic": "x"}),
        ("DELETE", GROUP, None),
        ("PATCH", member, {"role": "admin"}),
        ("POST", join, None),
        ("PUT", bans, None),
        ("DELETE", bans, None),
        ("GET", f"{GROUP}/bans", None),
        ("DELETE", f"{GROUP}/invitations/{{user_id}}", None),
        ("POST", invites, {}),
        ("GET", invites, None),
        ("DELETE", f"{invites}/{{invite_id}}", None),
    )
    await ask(ava, "POST", add, {"user_id": mike.id}, group_id=id)
    for person, group_id in ((zoe, id), (ava, direct_id), (mike, id)):
        ids = {"group_id": group_id, "user_id": ava.id, "invite_id": UNKNOWN_ID}
        for method, path, body in routes:
            await ask(person, method, path, body, **ids)
    stranger = {"group_id": id, "user_id": UNKNOWN_ID}
    await ask(ava, "PATCH", member, {"role": "admin"}, **stranger)
    # The owner cannot give up the role.
    await ask(ava, "PATCH", member, {"role": "admin"}, group_id=id, user_id=ava.id)
    for method in ("PUT", "DELETE"):
        await ask(ava, method, bans, **stranger)
    invitation = "/v1/users/me/invitations/{invitation_id}"
    await ask(ava, "DELETE", invitation, invitation_id=UNKNOWN_ID)
    await ask(ava, "POST", f"{invitation}/accept", invitation_id=UNKNOWN_ID)
    path = f"{invites}/{{invite_id}}"
    await ask(ava, "DELETE", path, group_id=id, invite_id=UNKNOWN_ID)
    for method in ("GET", "POST"):
        await ask(zoe, method, "/v1/invites/{code}", code="x")
    for _ in range(2):  # this test allows two invitations
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
    restricted = {"is_archived": False, "may_post": "admins"}
    await ask(ava, "PATCH", GROUP, restricted, group_id=id)
    await ask(mike, "POST", say, hello, group_id=id)


async def every_refusal_of_more_text(
    ask: Ask,
    chat: ChatServer,
    ava: Person,
    mike: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Be refused more text than the quota, by each route that takes text."""
    id = (await ask(ava, "POST", "/v1/groups", {"name": "open"}))["id"]
    to_group = "/v1/messages/group/{group_id}"
    sent = await ask(ava, "POST", to_group, {"content": "x"}, group_id=id)
    more = {"content": "x" * 11}
    with monkeypatch.context() as little:
        little.setattr(chat.store._writer._state.text_use, "_bytes_max", 10)
        await ask(ava, "POST", to_group, more, group_id=id)
        await ask(ava, "POST", "/v1/messages/p2p/{user_id}", more, user_id=mike.id)
        await ask(ava, "PATCH", MESSAGE, more, group_id=id, seq=sent["seq"])


async def every_refusal_of_more_groups(
    ask: Ask, ava: Person, zoe: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Be refused one group too many, by each route that leads into one."""
    id = (await ask(ava, "POST", "/v1/groups", {"name": "open"}))["id"]
    await ask(ava, "PATCH", GROUP, {"visibility": "public"}, group_id=id)
    made = await ask(ava, "POST", f"{GROUP}/invites", {}, group_id=id)
    left_id = (await ask(ava, "POST", "/v1/groups", {"name": "left"}))["id"]
    member, to_zoe = f"{GROUP}/members/{{user_id}}", {"user_id": zoe.id}
    await ask(ava, "POST", f"{GROUP}/members", to_zoe, group_id=left_id)
    await ask(zoe, "DELETE", member, group_id=left_id, user_id=zoe.id)
    invited = await ask(ava, "POST", f"{GROUP}/members", to_zoe, group_id=left_id)
    with monkeypatch.context() as full:
        full.setattr("models.operations.membership.GROUPS_MAX", 0)
        await ask(ava, "POST", "/v1/groups", {"name": "another"})
        await ask(ava, "POST", f"{GROUP}/members", to_zoe, group_id=id)
        await ask(zoe, "POST", f"{GROUP}/join", group_id=id)
        await ask(zoe, "POST", "/v1/invites/{code}", code=made["code"])
        accept = "/v1/users/me/invitations/{invitation_id}/accept"
        await ask(zoe, "POST", accept, invitation_id=invited["invitation_id"])
