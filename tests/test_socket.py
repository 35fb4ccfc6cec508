"""The socket: who may open one, what it is sent first, what every frame is answered with."""

import asyncio
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

from models.operations.accounts import log_out
from models.store.transaction import Actor
from server import ChatServer
from tests.conftest import (
    UPGRADE,
    Api,
    Gate,
    Socket,
    eventually,
    live,
    session_of,
    settled,
    slow,
)

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
MESSAGE_MEMBERS = (
    *("type", "group_id", "sender_id", "content", "timestamp"),
    *("id", "seq", "cursor", "sender", "media_url", "reply_to", "key", "message_type"),
)


async def text_of(socket: Socket, kind: str) -> str:
    """Return the next frame of a type as it came, dropping those before it."""
    while True:
        text = await socket.connection.read_message()
        assert isinstance(text, str), f"closed before {kind}"
        if json.loads(text)["type"] == kind:
            return text


# Who may open one.


@pytest.mark.parametrize("path", ["/ws", "/v1/ws"])
@pytest.mark.parametrize("way", ["query", "header", "subprotocol"])
async def test_each_way_to_bring_a_token(api: Api, path: str, way: str) -> None:
    """A token may come as ?token=, as Authorization, or as the subprotocol pair, on both paths."""
    ava = await api.register("Ava")
    url = f"ws://127.0.0.1:{api.port}{path}"
    if way == "query":
        connection = await websocket_connect(f"{url}?token={ava.token}")
    elif way == "header":
        headers = {"Authorization": f"Bearer {ava.token}"}
        connection = await websocket_connect(HTTPRequest(url, headers=headers))
    else:
        connection = await websocket_connect(url, subprotocols=["bearer", ava.token])
    socket = Socket(connection)
    api.sockets.append(socket)
    assert connection.selected_subprotocol == (
        "bearer" if way == "subprotocol" else None
    )
    assert (await socket.receive())["user_id"] == ava.id


async def refusal(
    api: Api, query: str = "", headers: dict[str, str] | None = None
) -> Any:
    """Ask for an upgrade that must not happen; return the answer."""
    for path in ("/ws", "/v1/ws"):
        answer = await api.request(
            "GET", f"{path}{query}", headers={**UPGRADE, **(headers or {})}
        )
        assert answer.headers["Content-Type"].startswith("application/json")
        assert set(answer.json) >= {"error", "code"}
    return answer


async def test_a_token_that_does_not_hold_is_401_before_the_upgrade(
    api: Api, chat: ChatServer
) -> None:
    """Missing, malformed, forged, expired and revoked tokens are refused by HTTP, as JSON."""
    ava = await api.register("Ava")
    expired = chat.context.tokens.sign(ava.id, session_of(chat, ava), 0, 1_000_000)
    forged = ava.token[:-8] + "A" * 8
    unknown = chat.context.tokens.sign(ava.id, "no such login", 0, 2**52)
    for query, headers in (
        ("", {}),
        ("?token=", {}),
        ("?token=nonsense", {}),
        (f"?token={forged}", {}),
        (f"?token={unknown}", {}),
        ("?token=%ff%fe", {}),
        ("", {"Authorization": f"Basic {ava.token}"}),
        ("", {"Authorization": "Bearer "}),
        ("", {"Authorization": "Bearer nonsense"}),
        ("", {"Sec-WebSocket-Protocol": "bearer"}),
        ("", {"Sec-WebSocket-Protocol": "bearer, nonsense"}),
        ("", {"Sec-WebSocket-Protocol": f"chat, {ava.token}"}),
    ):
        answer = await refusal(api, query, headers)
        assert (answer.status, answer.json["code"]) == (401, "invalid_token"), query
    for headers in (
        {"Authorization": f"Bearer {expired}"},
        {"Sec-WebSocket-Protocol": f"bearer, {expired}"},
    ):
        answer = await refusal(api, "", headers)
        assert (answer.status, answer.json["code"]) == (401, "token_expired")
    actor = Actor(ava.id, session_of(chat, ava))
    await chat.store.commit(log_out, actor, False)
    answer = await refusal(api, f"?token={ava.token}")
    assert (answer.status, answer.json["code"]) == (401, "session_revoked")
    with pytest.raises(HTTPClientError, match="401"):
        await ava.connect()
    assert not chat.hub.connections


async def test_a_request_that_is_no_websocket_is_426(api: Api) -> None:
    """Whoever has a token but does not upgrade is told what this route speaks."""
    ava = await api.register("Ava")
    for path in ("/ws", "/v1/ws"):
        for lacking in ("Upgrade", "Connection", "Sec-WebSocket-Key", None):
            headers = {name: UPGRADE[name] for name in UPGRADE if name != lacking}
            headers["Authorization"] = f"Bearer {ava.token}"
            if lacking is None:
                headers["Sec-WebSocket-Version"] = "12"
            answer = await api.request("GET", path, headers=headers)
            assert (answer.status, answer.json["code"]) == (426, "upgrade_required")
            assert answer.headers["Upgrade"] == "websocket"
            assert answer.headers["Sec-WebSocket-Version"] == "13"
        for key in ("x", "dGhlIHNhbXBsZQ==", "dGhlIHNhbXBsZSBub25jZQ", "!" * 22 + "=="):
            # RFC 6455 §4.2.1: it is 16 bytes.
            headers = {**UPGRADE, "Sec-WebSocket-Key": key}
            answer = await api.request("GET", path, headers=headers, token=ava.token)
            assert answer.status == 426, key
        assert (await ava.get(path)).status == 426


async def test_a_group_for_plain_text_that_is_no_id_is_400(api: Api) -> None:
    """?group= is looked at before the upgrade."""
    ava = await api.register("Ava")
    for group in ("general", "-1", "1.5", "9" * 30, "%C2%B2", "%ff"):
        answer = await refusal(api, f"?token={ava.token}&group={group}")
        assert (answer.status, answer.json["code"]) == (400, "invalid_request"), group
        assert answer.json["error"].startswith("Invalid request format")


# What it is sent.


async def test_ready_says_who_one_is_and_where_one_stands(api: Api) -> None:
    """`ready` comes first, with the groups of now; a direct one bears the other's name."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike, name="Team")
    await eve.group(name="Others")
    for text in ("one", "two", "three"):
        await ava.say(group_id, text)
    await mike.say(group_id, "four")
    direct_id = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hi"})).json[
        "group_id"
    ]
    socket = await mike.connect()
    first = await socket.receive()
    epoch = first["cursor"].partition(".")[0]
    assert first == {
        "type": "ready",
        "user_id": mike.id,
        "username": "Mike",
        "cursor": f"{epoch}.0",
        "reset": False,
        "groups": [
            {
                **{"id": group_id, "name": "Team", "kind": "group", "role": "member"},
                **{"seq": 6, "read_seq": 2, "unread": 3, "mentions": 0},
                **{"topic": "", "is_archived": False},
            },
            {
                **{"id": direct_id, "name": "Ava", "kind": "direct", "role": "member"},
                **{"seq": 2, "read_seq": 1, "unread": 1, "mentions": 0},
                **{"topic": "", "is_archived": False},
            },
        ],
    }
    *events, last = await socket.until("live")
    assert [(event["group_id"], event["seq"]) for event in events] == [
        *((group_id, seq) for seq in range(2, 7)),
        *((direct_id, seq) for seq in range(1, 3)),
    ]
    assert last == {"type": "live", "cursor": events[-1]["cursor"]}
    of_ava = (await (await ava.connect()).receive())["groups"]
    assert [(group["name"], group["role"], group["unread"]) for group in of_ava] == [
        ("Team", "owner", 1),
        ("Mike", "member", 0),
    ]
    of_eve = (await (await eve.connect()).receive())["groups"]
    assert [group["name"] for group in of_eve] == ["Others"]


async def test_every_event_has_its_place_in_the_log(api: Api) -> None:
    """Each type of event carries group_id, seq, cursor and timestamp, live and caught up alike."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    socket = await live(ava)
    group_id = await ava.group(mike, eve)
    await ava.say(group_id, "hello")
    await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "bye"})
    events = await socket.until("direct_message")
    assert [event["type"] for event in events] == [
        *("group_created", "member_added", "member_added", "group_message"),
        *("member_removed", "group_created", "direct_message"),
    ]
    created, added, _, _, removed, opened, direct = events
    epoch = created["cursor"].partition(".")[0]
    direct_id = direct["group_id"]
    for event, place in zip(
        events,
        [*((group_id, seq) for seq in range(1, 6)), (direct_id, 1), (direct_id, 2)],
    ):
        assert (event["group_id"], event["seq"]) == place
        assert event["cursor"] == f"{epoch}.{event['id']}"
        assert TIME.fullmatch(event["timestamp"])
    assert [event["id"] for event in events] == sorted(
        {event["id"] for event in events}
    )
    assert [event["timestamp"] for event in events] == sorted(
        event["timestamp"] for event in events
    )
    assert (created["kind"], created["member_ids"]) == ("group", [ava.id])
    assert (added["actor_id"], added["user_id"], added["role"]) == (
        *(ava.id, mike.id),
        "member",
    )
    assert (removed["actor_id"], removed["user_id"]) == (mike.id, mike.id)
    assert (opened["kind"], opened["name"]) == ("direct", None)
    assert sorted(opened["member_ids"]) == [ava.id, mike.id]
    assert (direct["sender_id"], direct["recipient_id"]) == (mike.id, ava.id)
    again = await ava.connect(since=f"{epoch}.0")
    assert (await again.until("live"))[1:-1] == events


async def test_the_frame_of_a_group_message_is_the_contract_s(api: Api) -> None:
    """Exactly the members of the contract, in its order."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    await ava.say(group_id, "GROUP CHAT IS ALIVE!")
    text = await text_of(socket, "group_message")
    frame = json.loads(text)
    assert tuple(frame) == MESSAGE_MEMBERS
    assert text.startswith(
        f'{{"type":"group_message","group_id":{group_id},"sender_id":{ava.id},'
        f'"content":"GROUP CHAT IS ALIVE!","timestamp":"{frame["timestamp"]}","id":'
    )
    assert TIME.fullmatch(frame["timestamp"])
    assert (frame["sender"], frame["seq"], frame["message_type"]) == ("Ava", 2, "text")
    assert frame["media_url"] is frame["reply_to"] is frame["key"] is None


async def test_a_frame_is_the_same_bytes_for_everybody(api: Api) -> None:
    """Sender, other members, and who catches up later get what the REST answer was."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike, eve)
    first = await ava.say(group_id, "first")
    sockets = [await live(person) for person in (ava, ava, mike)]
    body = {
        "content": 'ä€😀 "quoted" \\ / </script> \x7f \u2028',
        "media_url": "https://example.com/ä.png?a=1&b=2",
        "type": "image",
        "reply_to": first["id"],
        "key": "κλειδί",
    }
    said = (await ava.post(f"/v1/messages/group/{group_id}", body)).body
    texts = [await text_of(socket, "group_message") for socket in sockets]
    late = await eve.connect()
    await text_of(late, "group_message")
    texts.append(await text_of(late, "group_message"))
    assert [text.encode() for text in texts] == [said] * 4
    direct = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "just us"})
    texts = [await text_of(socket, "direct_message") for socket in sockets]
    texts.append(await text_of(await mike.connect(), "direct_message"))
    assert len(set(texts)) == 1 and "status" not in texts[0]
    assert direct.body == texts[0][:-1].encode() + b',"status":"PENDING"}'


# Sending.


@pytest.mark.parametrize("ref", ["a ref", "", 17, 0, -1, 2**63])
async def test_a_send_is_answered_with_its_place(api: Api, ref: str | int) -> None:
    """`ok` repeats the ref, a string or a number, and says what the message is in the log."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    await socket.send(
        {"type": "send", "group_id": group_id, "content": "hello", "ref": ref}
    )
    event = await socket.next("group_message")
    assert await socket.receive() == {
        **{"type": "ok", "ref": ref, "id": event["id"], "group_id": group_id},
        **{"seq": 2, "cursor": event["cursor"], "timestamp": event["timestamp"]},
        "duplicate": False,
    }


async def test_a_send_without_a_ref_to_a_person(api: Api) -> None:
    """A send may name a person; without a ref its answer has none."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    socket, other = await live(ava), await live(mike)
    await socket.send(
        {
            **{"type": "send", "recipient_id": mike.id, "content": "", "key": "k"},
            **{"media_url": "https://example.com/a.png", "message_type": "image"},
        }
    )
    ok = await socket.next("ok")
    assert "ref" not in ok and ok["seq"] == 2
    event = await other.next("direct_message")
    assert {name: event[name] for name in ("id", "group_id", "seq", "cursor")} == {
        name: ok[name] for name in ("id", "group_id", "seq", "cursor")
    }
    assert (event["content"], event["media_url"], event["key"]) == (
        *("", "https://example.com/a.png"),
        "k",
    )
    assert event["message_type"] == "image"


async def test_a_key_sends_once_whatever_the_transport(api: Api) -> None:
    """A second send with the same key, in flight or later, over WebSocket or HTTP, is the first."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket, other = await live(ava), await live(mike)
    send = {"type": "send", "group_id": group_id, "content": "once", "key": "k1"}
    for ref in range(3):
        await socket.send({**send, "ref": ref})
    answers = [await socket.next("ok") for _ in range(3)]
    assert [answer["duplicate"] for answer in answers] == [False, True, True]
    path, body = f"/v1/messages/group/{group_id}", {"content": "once", "key": "k1"}
    over_http = await ava.post(path, body)
    assert (over_http.status, over_http.json["duplicate"]) == (200, True)
    first = {name: answers[0][name] for name in ("id", "seq", "cursor", "timestamp")}
    for answer in (*answers, over_http.json):
        assert {name: answer[name] for name in first} == first
    said = (await ava.post(path, {"content": "twice", "key": "k2"})).json
    await socket.send({**send, "content": "twice", "key": "k2", "ref": "http first"})
    answer = await socket.next("ok")
    assert answer["ref"] == "http first" and answer["duplicate"] is True
    assert (answer["id"], answer["timestamp"]) == (said["id"], said["timestamp"])
    await ava.say(group_id, "the end")
    contents = []
    while contents[-1:] != ["the end"]:
        contents.append((await other.next("group_message"))["content"])
    assert contents == ["once", "twice", "the end"]


async def test_a_refused_command_is_an_error_frame(api: Api, chat: ChatServer) -> None:
    """Each refusal names its code and repeats the ref; nothing is stored, and the socket lives."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id, foreign_id = await ava.group(mike), await mike.group()
    said = await ava.say(group_id, "first", key="used")
    foreign = await mike.say(foreign_id, "foreign")
    socket = await live(ava)
    head = chat.hub.head
    to = {"type": "send", "group_id": group_id}
    invalid = "invalid_request"
    for ref, (code, frame) in enumerate(
        (
            ("not_a_member", {**to, "group_id": foreign_id, "content": "x"}),
            ("not_a_member", {**to, "group_id": 999, "content": "x"}),
            ("not_a_member", {"type": "read", "group_id": foreign_id, "seq": 1}),
            ("user_not_found", {"type": "send", "recipient_id": 999, "content": "x"}),
            ("key_reused", {**to, "content": "other", "key": "used"}),
            (
                "key_reused",
                {"type": "send", "recipient_id": mike.id, "content": "first"}
                | {"key": "used"},
            ),
            (invalid, {"type": "send", "recipient_id": ava.id, "content": "x"}),
            (invalid, {**to, "content": "x", "reply_to": foreign["id"]}),
            (invalid, {**to, "content": "x", "reply_to": 999}),
            (invalid, to),
            (invalid, {**to, "content": ""}),
            (invalid, {**to, "content": "x" * (16 * 1024 + 1)}),
            (invalid, {**to, "content": "ä" * (8 * 1024 + 1)}),
            (invalid, {**to, "content": "x", "key": "k" * 65}),
            (invalid, {**to, "content": "x", "key": ""}),
            (invalid, {**to, "content": "x", "recipient_id": mike.id}),
            (invalid, {"type": "send", "content": "x"}),
            (invalid, {"type": "read", "group_id": group_id}),
            (invalid, {"type": "read", "group_id": group_id, "seq": -1}),
            (invalid, {"type": "typing"}),
        )
    ):
        await socket.send({**frame, "ref": ref})
        answer = await socket.receive()
        assert (answer["type"], answer.get("code")) == ("error", code), (frame, answer)
        assert answer["ref"] == ref and answer["error"], frame
    assert chat.hub.head == head
    content = "ä" * (8 * 1024)
    await socket.send(
        {**to, "content": content, "reply_to": said["id"], "key": "k" * 64}
    )
    assert (await socket.next("group_message"))["content"] == content
    assert (await socket.receive())["type"] == "ok"


def _malformed(group_id: int) -> Iterator[tuple[str | bytes, Any]]:
    """Yield frames that are no command, each with the ref that can be made out."""
    yield from (
        (text, None) for text in ("", " ", "\n", "hello", "123", "null", "true")
    )
    yield from ((text, None) for text in ('"send"', "[]", "{}", "{oops", '{"type":}'))
    yield '[{"type":"ping"}]', None
    yield '{"type":"ping"}{"type":"ping"}', None
    yield '{"type":"ping","ref":9', None
    yield '{"type":"nonsense","ref":9}', 9
    yield '{"type":"ready","ref":"r"}', "r"
    yield '{"type":["send"],"ref":9}', 9
    yield '{"type":null,"ref":9}', 9
    yield '{"ref":9}', 9
    yield '{"type":"ping","ref":[1]}', None
    yield '{"type":"ping","ref":{"a":1}}', None
    yield '{"type":"ping","ref":1.5}', None
    yield b'{"type":"ping"}', None
    yield b"\x00\xff\xfe", None
    for wrong in ('"1"', "null", "1.5", "true", "[1]", "0", "-1", "1e400"):
        yield f'{{"type":"send","group_id":{wrong},"content":"x","ref":9}}', 9
    for past in (2**63, 2**64, 2**64 + group_id, 10**400, -(2**63) - 1):
        send = f'{{"type":"send","group_id":{group_id},"content":"x","ref":9'
        yield f'{{"type":"send","group_id":{past},"content":"x","ref":9}}', 9
        yield f'{{"type":"send","recipient_id":{past},"content":"x","ref":9}}', 9
        yield f'{{"type":"read","group_id":{group_id},"seq":{past},"ref":9}}', 9
        yield f'{send},"reply_to":{past}}}', 9
    for wrong in ("1", "null", '["x"]', r'"a\u0000b"', r'"\ud800"', r'"\udc00x"'):
        is_json = "\\ud" not in wrong
        yield (
            f'{{"type":"send","group_id":{group_id},"content":{wrong},"ref":9}}',
            9 if is_json else None,
        )
    for wrong in ("1", r'"\u0000"', r'"\ud83d\ud83d"'):
        is_json = "\\ud" not in wrong
        yield (
            f'{{"type":"send","group_id":{group_id},"content":"x","key":{wrong},"ref":9}}',
            9 if is_json else None,
        )
    for wrong in ("1", '"a b"', r'"\u0000"', '""'):
        yield (
            f'{{"type":"send","group_id":{group_id},"content":"x","media_url":{wrong},'
            '"ref":9}',
            9,
        )
    yield "[" * 60_000, None
    yield '{"a":' * 10_000, None
    yield '{"type":"ping","x":' + "[" * 20_000 + "]" * 20_000 + "}", None


async def test_a_frame_that_is_no_command_is_an_error_frame(
    api: Api, chat: ChatServer
) -> None:
    """Whatever comes in is answered `invalid_request`; nothing is stored, and the socket lives."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    head = chat.hub.head
    for frame, ref in _malformed(group_id):
        await socket.send(frame)
        answer = await socket.receive()
        assert answer is not None, f"closed after {frame[:80]!r}"
        assert (answer["type"], answer["code"]) == ("error", "invalid_request"), frame
        assert answer["error"].startswith("Invalid request format"), frame
        assert answer.get("ref") == ref, frame
    assert chat.hub.head == head
    assert await settled(socket) == []


async def test_members_that_are_not_known_are_ignored(api: Api) -> None:
    """A newer client may say more than this server understands."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    more = {"colour": "red", "nested": [{"deep": [1, None, 2**70]}]}
    await socket.send({"type": "ping", "ref": 1, **more})
    assert (await socket.receive())["type"] == "pong"
    send = {"type": "send", "group_id": group_id, "content": "x", "ref": 2}
    await socket.send({**more, **send})
    assert tuple(await socket.next("group_message")) == MESSAGE_MEMBERS
    assert (await socket.receive())["ref"] == 2
    await socket.send({"type": "read", "group_id": group_id, "seq": 2, **more})
    assert (await socket.next("ok"))["seq"] == 2


# Plain text.


async def test_lines_of_plain_text_are_sent_to_the_group(api: Api) -> None:
    """With ?group=, what is no JSON object is said as it stands, but for the end of the line."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket, other = await live(ava, group=group_id), await live(mike)
    said = {
        "hello": "hello",
        "with a newline\n": "with a newline",
        "and of Windows\r\n": "and of Windows",
        "two\nlines\n": "two\nlines",
        "  spaces stay  ": "  spaces stay  ",
        "123": "123",
        "null": "null",
        '"quoted"': '"quoted"',
        "[1, 2]": "[1, 2]",
        "{oops": "{oops",
        "{}}": "{}}",
        '{"type":"ping"} and more': '{"type":"ping"} and more',
        '{"content":"\\ud800"}': '{"content":"\\ud800"}',
        "ä€😀": "ä€😀",
    }
    for line, content in said.items():
        await socket.send(line)
        assert (await other.next("group_message"))["content"] == content
        ok = await socket.next("ok")
        assert ok["group_id"] == group_id and "ref" not in ok
    for line in ("", "\n", "\r\n"):
        await socket.send(line)
    assert await settled(socket) == []


async def test_a_json_object_stays_a_command_beside_plain_text(api: Api) -> None:
    """With ?group=, a whole JSON object is a command, and one that is none an error."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    other_id = await ava.group(name="other")
    socket = await live(ava, group=group_id)
    await socket.send(' {"type":"ping","ref":1}\n')
    assert (await socket.receive())["type"] == "pong"
    await socket.send({"type": "send", "group_id": other_id, "content": "there"})
    assert (await socket.next("ok"))["group_id"] == other_id
    for line in ("{}", '{"type":"nonsense"}', '{"content":"x"}'):
        await socket.send(line)
        assert (await socket.receive())["code"] == "invalid_request"
    for line in ("x" * (16 * 1024 + 1), "a\x00b", b"bytes"):
        await socket.send(line)
        assert (await socket.receive())["code"] == "invalid_request"
    await socket.send("x" * (16 * 1024))
    assert (await socket.next("ok"))["group_id"] == group_id


async def test_plain_text_to_a_group_of_others_is_an_error_frame(
    api: Api, chat: ChatServer
) -> None:
    """Whoever is not in the group is told so at each line, whether there is such a group or not."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    foreign_id = await mike.group()
    head = chat.hub.head
    for group_id, code in (
        (foreign_id, "not_a_member"),
        (999, "not_a_member"),
        (0, "invalid_request"),
    ):
        socket = await live(ava, group=group_id)
        for _ in range(2):
            await socket.send("let me in")
            assert (await socket.receive())["code"] == code
    assert chat.hub.head == head


# Typing and reading.


async def test_typing_is_told_to_the_others_every_three_seconds(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Passed on to everybody else in the group, at most once in 3 s, never to oneself."""
    now = 1000.0
    monkeypatch.setattr("hub.ephemeral.monotonic", lambda: now)
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id, other_id = await ava.group(mike, eve), await ava.group(mike)
    sockets = [await live(person) for person in (ava, mike, eve)]

    async def told(sender: Socket, group_id: int) -> list[list[Any]]:
        await sender.send({"type": "typing", "group_id": group_id, "ref": 1})
        own = await settled(sender)
        assert own == [], "one is not told that oneself types"
        return [await settled(socket) for socket in sockets]

    of_ava, of_mike, of_eve = sockets
    frame = {"type": "typing", "group_id": group_id, "user_id": ava.id}
    assert await told(of_ava, group_id) == [[], [frame], [frame]]
    assert await told(of_ava, group_id) == [[], [], []]
    now += 2.9
    assert await told(of_ava, group_id) == [[], [], []]
    # Each group and each person has a measure of their own.
    assert await told(of_ava, other_id) == [[], [{**frame, "group_id": other_id}], []]
    by_mike = {**frame, "user_id": mike.id}
    assert await told(of_mike, group_id) == [[by_mike], [], [by_mike]]
    now += 0.1
    assert await told(of_ava, group_id) == [[], [frame], [frame]]
    # Of a group that one is not in, nothing is passed on, and nothing answered.
    assert await told(of_eve, other_id) == [[], [], []]
    assert await told(of_eve, 999) == [[], [], []]


async def test_typing_stops_with_the_membership(api: Api) -> None:
    """Somebody removed is not told who types, and cannot tell."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    of_ava, of_mike = await live(ava), await live(mike)
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await of_mike.next("member_removed")
    await of_ava.next("member_removed")
    for socket in (of_ava, of_mike):
        await socket.send({"type": "typing", "group_id": group_id})
        assert await settled(socket) == []
    assert await settled(of_ava) == []
    assert await settled(of_mike) == []


async def test_reading_moves_forward_and_is_told(api: Api) -> None:
    """`read` never moves back nor past the end; others, and one's other devices, hear of it."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id = await ava.group(mike)
    for number in range(5):
        await (mike if number == 3 else ava).say(group_id, f"message {number}")
    of_ava, of_mike, device, of_eve = [
        await live(person) for person in (ava, mike, mike, eve)
    ]

    async def read(seq: int) -> Any:
        await of_mike.send(
            {"type": "read", "group_id": group_id, "seq": seq, "ref": f"r{seq}"}
        )
        return await of_mike.next("ok")

    async def standing() -> tuple[int, int]:
        (group,) = (await (await mike.connect()).receive())["groups"]
        return group["read_seq"], group["unread"]

    assert await standing() == (2, 4)
    ok = {"type": "ok", "ref": "r4", "group_id": group_id, "seq": 4}
    assert await read(4) == ok
    told = {"type": "read", "group_id": group_id, "user_id": mike.id, "seq": 4}
    assert await settled(of_ava) == await settled(device) == [told]
    assert await standing() == (4, 2)
    # Backwards, and to where it stands: answered, and told to nobody.
    assert await read(3) == {**ok, "ref": "r3"}
    assert await read(0) == {**ok, "ref": "r0"}
    assert await read(4) == ok
    assert await settled(of_ava) == await settled(device) == []
    assert await standing() == (4, 2)
    # Past the end: up to the end.
    assert await read(2**60) == {**ok, "ref": f"r{2**60}", "seq": 7}
    assert await settled(of_ava) == await settled(device) == [{**told, "seq": 7}]
    assert await standing() == (7, 0)
    await ava.say(group_id, "one more")
    assert await standing() == (7, 1)
    assert await settled(of_eve) == []


async def test_a_ping_frame_is_answered_with_the_log_s_end(
    api: Api, chat: ChatServer
) -> None:
    """For clients that cannot send WebSocket pings."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    said = await ava.say(group_id, "hello")
    socket = await live(ava)
    await socket.send({"type": "ping"})
    assert await socket.receive() == {"type": "pong", "cursor": said["cursor"]}
    await socket.send({"type": "ping", "ref": "p"})
    assert await socket.receive() == {
        **{"type": "pong", "cursor": said["cursor"]},
        "ref": "p",
    }


# Limits.


@pytest.mark.parametrize("size", [64 * 1024 + 1, 1024 * 1024])
async def test_a_frame_that_is_too_large_closes_with_1009(api: Api, size: int) -> None:
    """64 KiB is taken; more than that closes, with the code that says why."""
    ava = await api.register("Ava")
    for _ in range(10):
        socket = await live(ava)
        ping = '{"type":"ping","padding":"%s"}'
        await socket.send(ping % ("x" * (64 * 1024 - len(ping) + 2)))
        assert (await socket.receive())["type"] == "pong"
        asyncio.ensure_future(_send_blindly(socket, "x" * size))
        assert (await socket.closed())[0] == 1009


async def _send_blindly(socket: Socket, text: str) -> None:
    try:
        await socket.send(text)
    except Exception:  # the server hangs up in the middle, as it should
        pass


@pytest.mark.gen_test(timeout=20)
async def test_sends_that_wait_for_no_answer_stay_in_order(api: Api) -> None:
    """500 sends in a row are answered by 500 `ok` in their order, and lie dense in the group."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    socket, other = await live(ava), await live(mike)
    count = 500

    async def send() -> None:
        for ref in range(count):
            send = {
                "type": "send",
                "group_id": group_id,
                "content": f"{ref}",
                "ref": ref,
            }
            await socket.send(send)

    sending = asyncio.ensure_future(send())
    answers, events = [], []
    while len(answers) < count:
        frame = await socket.receive()
        (answers if frame["type"] == "ok" else events).append(frame)
    await sending
    assert [answer["ref"] for answer in answers] == list(range(count))
    assert [answer["seq"] for answer in answers] == list(range(3, count + 3))
    assert [answer["duplicate"] for answer in answers] == [False] * count
    ids = [answer["id"] for answer in answers]
    assert ids == sorted(set(ids))
    assert [event["content"] for event in events] == [f"{n}" for n in range(count)]
    heard = [await other.next("group_message") for _ in range(count)]
    assert heard == events


@pytest.mark.gen_test(timeout=20)
async def test_a_sender_that_does_not_read_is_held_back(
    api: Api, chat: ChatServer
) -> None:
    """It costs a bounded memory, its commands wait, and it gets everything once it reads."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await slow(ava)
    (connection,) = chat.hub.connections
    count, content = 1000, "x" * 16_000
    # A page of the log, the limit, and the events of the commands in flight.
    bound = 256 * 1024 + chat.settings.unsent_bytes_max + 65 * (len(content) + 600)
    highest = 0

    async def send() -> None:
        for ref in range(count):
            send = {
                "type": "send",
                "group_id": group_id,
                "content": content,
                "ref": ref,
            }
            await socket.send(send)

    sending = asyncio.ensure_future(send())

    def is_held_back() -> bool:
        nonlocal highest, head, quiet
        highest = max(highest, connection.unsent)
        quiet = quiet + 1 if connection.unsent and head == chat.hub.head else 0
        head = chat.hub.head
        return quiet > 50

    head = quiet = 0
    await eventually(is_held_back, 10)
    assert not sending.done() and chat.hub.head < count
    assert 0 < highest <= bound
    answers, events = [], []
    while len(answers) < count or len(events) < count:
        frame = await socket.receive()
        (answers if frame["type"] == "ok" else events).append(frame)
        highest = max(highest, connection.unsent)
    await sending
    assert highest <= bound
    assert [answer["ref"] for answer in answers] == list(range(count))
    assert [event["seq"] for event in events] == list(range(2, count + 2))
    assert await settled(socket) == []


@pytest.mark.gen_test(timeout=20)
async def test_a_sender_that_goes_while_held_back_is_let_go(
    api: Api, chat: ChatServer
) -> None:
    """Hanging up with commands and answers under way leaves nothing behind, in the log neither."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    (connection,) = chat.hub.connections

    async def send() -> None:
        send = {"type": "send", "group_id": group_id, "content": "x" * 8192}
        while True:
            await socket.send(send)

    sending = asyncio.ensure_future(send())
    await eventually(lambda: connection.unsent > 64 * 1024, 10)
    socket.connection.protocol.stream.close()  # type: ignore[union-attr]
    with pytest.raises(Exception):
        await sending
    await eventually(lambda: not chat.hub.connections)
    assert not chat.hub.closing


# Its start and its end, when others do things meanwhile.


async def test_nothing_said_while_the_unread_are_counted_is_lost(
    api: Api, chat: ChatServer, gate: Gate
) -> None:
    """What happens between the look at the state and `ready` comes after `ready`, once."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    last = await ava.say(group_id, "not read by Mike")
    await gate.shut()
    socket = await mike.connect(since=last["cursor"])
    await eventually(lambda: len(chat.hub.connections) == 1)
    meanwhile = await ava.say(group_id, "meanwhile")
    gate.open()
    frames = await socket.until("live")
    await ava.say(group_id, "afterwards")
    frames += await socket.until("group_message")
    while frames[-1]["content"] != "afterwards":
        frames += await socket.until("group_message")
    assert frames[0]["type"] == "ready" and frames[0]["cursor"] == last["cursor"]
    said = [frame for frame in frames if frame["type"] == "group_message"]
    assert [message["content"] for message in said] == ["meanwhile", "afterwards"]
    assert said[0]["id"] == meanwhile["id"]


async def test_ready_comes_before_any_answer(
    api: Api, chat: ChatServer, gate: Gate
) -> None:
    """`ready` is the first frame, also for a client that asks before it has read it."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    await ava.say(group_id, "not read by Mike")
    await gate.shut()
    socket = await mike.connect()
    await socket.send({"type": "ping", "ref": 1})
    await socket.send({"type": "send", "group_id": group_id, "content": "x", "ref": 2})
    await eventually(lambda: len(chat.hub.connections) == 1)
    for _ in range(5):
        await ava.get("/ping")
    gate.open()
    assert (await socket.receive())["type"] == "ready"
    assert (await socket.next("pong"))["ref"] == 1
    assert (await socket.next("ok"))["ref"] == 2


async def test_who_cannot_catch_up_is_told_to_come_back(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the log cannot be read just now, the socket closes and the client reconnects."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    last = await ava.say(group_id, "hello")
    socket = await mike.connect(since=last["cursor"])
    (of_mike,) = (await socket.until("live"))[0]["groups"]
    assert of_mike["unread"] == 1
    socket.close()
    first = last["cursor"].partition(".")[0] + ".0"
    monkeypatch.setattr(chat.store._readers, "waiting_max", 0)
    socket = await mike.connect(since=first)
    assert (await socket.closed())[0] == 4003
    monkeypatch.undo()
    socket = await mike.connect(since=first)
    assert (await socket.until("live"))[-2]["id"] == last["id"]


async def test_a_login_that_ends_closes_its_sockets(api: Api, chat: ChatServer) -> None:
    """4501, after what came before it and with nothing of what comes later; other logins stay."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    phone = await api.login(mike)
    lost, kept = await live(phone), await live(mike)
    actor = Actor(mike.id, session_of(chat, phone))
    await ava.say(group_id, "before")
    await chat.store.commit(log_out, actor, False)
    await ava.say(group_id, "after")
    assert (await lost.receive())["content"] == "before"
    assert await lost.receive() is None
    assert lost.close_code == 4501
    assert [(await kept.receive())["content"] for _ in range(2)] == ["before", "after"]
