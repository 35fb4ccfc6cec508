"""The socket: its first frames, and the answer to each command."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api, Socket, live, settled, text_of
from tests.support.messages import MESSAGE_MEMBERS, TIME

# Frames from the server


async def test_ready_has_the_user_and_their_groups(api: Api) -> None:
    """`ready` is the first frame and has the current groups; a direct one has the peer's name."""
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
        "behind": 7,
        "groups": [
            {
                "id": group_id,
                "name": "Team",
                "kind": "group",
                "role": "member",
                "seq": 6,
                "read_seq": 2,
                "unread": 3,
                "mentions": 0,
                "topic": "",
                "is_archived": False,
            },
            {
                "id": direct_id,
                "name": "Ava",
                "kind": "direct",
                "role": "member",
                "seq": 2,
                "read_seq": 1,
                "unread": 1,
                "mentions": 0,
                "topic": "",
                "is_archived": False,
                "peer_id": ava.id,
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


async def test_every_event_has_its_position_in_the_log(api: Api) -> None:
    """Each event has group_id, seq, cursor and timestamp, the same live and on catching up."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    socket = await live(ava)
    group_id = await ava.group(mike, eve)
    await ava.say(group_id, "hello")
    await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "bye"})
    events = await socket.until("direct_message")
    assert [event["type"] for event in events] == [
        "group_created",
        "member_added",
        "member_added",
        "group_message",
        "member_removed",
        "group_created",
        "direct_message",
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
        ava.id,
        mike.id,
        "member",
    )
    assert (removed["actor_id"], removed["user_id"]) == (mike.id, mike.id)
    assert (opened["kind"], opened["name"]) == ("direct", None)
    assert sorted(opened["member_ids"]) == [ava.id, mike.id]
    assert (direct["sender_id"], direct["recipient_id"]) == (mike.id, ava.id)
    again = await ava.connect(since=f"{epoch}.0")
    assert (await again.until("live"))[1:-1] == events


async def test_the_frame_of_a_group_message_follows_the_contract(api: Api) -> None:
    """It has exactly the fields of the contract, in their order."""
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


async def test_a_frame_has_the_same_bytes_for_every_recipient(api: Api) -> None:
    """Sender, other members and late readers get the bytes of the REST answer."""
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


# Sends


@pytest.mark.parametrize("ref", ["a ref", "", 17, 0, -1, 2**63])
async def test_a_send_is_answered_with_its_position(api: Api, ref: str | int) -> None:
    """`ok` repeats the ref, a string or a number, and has the message's position in the log."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    socket = await live(ava)
    await socket.send(
        {"type": "send", "group_id": group_id, "content": "hello", "ref": ref}
    )
    event = await socket.next("group_message")
    assert await socket.receive() == {
        "type": "ok",
        "ref": ref,
        "id": event["id"],
        "group_id": group_id,
        "seq": 2,
        "cursor": event["cursor"],
        "timestamp": event["timestamp"],
        "duplicate": False,
    }


async def test_a_send_without_a_ref_to_a_user(api: Api) -> None:
    """A send may name a user; without a ref, its answer has none."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    socket, other = await live(ava), await live(mike)
    await socket.send(
        {
            "type": "send",
            "recipient_id": mike.id,
            "content": "",
            "key": "k",
            "media_url": "https://example.com/a.png",
            "message_type": "image",
        }
    )
    ok = await socket.next("ok")
    assert "ref" not in ok and ok["seq"] == 2
    event = await other.next("direct_message")
    assert {name: event[name] for name in ("id", "group_id", "seq", "cursor")} == {
        name: ok[name] for name in ("id", "group_id", "seq", "cursor")
    }
    assert (event["content"], event["media_url"], event["key"]) == (
        "",
        "https://example.com/a.png",
        "k",
    )
    assert event["message_type"] == "image"


async def test_a_key_sends_once_over_both_transports(api: Api) -> None:
    """A repeated key answers with the first message over either transport.

    That holds also while the first send is in progress.
    """
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
    contents: list[str] = []
    while contents[-1:] != ["the end"]:
        contents.append((await other.next("group_message"))["content"])
    assert contents == ["once", "twice", "the end"]


async def test_a_refused_command_is_an_error_frame(api: Api, chat: ChatServer) -> None:
    """The frame has the error's code and the ref.

    The send is not stored, and the socket stays open.
    """
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
    """Yield frames that are not commands, each with the ref that the server can read from it."""
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


async def test_an_invalid_frame_is_answered_with_an_error_frame(
    api: Api, chat: ChatServer
) -> None:
    """The code is `invalid_request`; no event is stored, and the socket stays open."""
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


async def test_unknown_fields_are_ignored(api: Api) -> None:
    """A newer client may send fields that this server does not know."""
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


# Plain text


async def test_lines_of_plain_text_are_sent_to_the_group(api: Api) -> None:
    """With ?group=, a line that is not a JSON object is sent without its line ending."""
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


async def test_a_json_object_is_a_command_despite_plain_text(api: Api) -> None:
    """With ?group=, a whole JSON object is a command, and an error if it is not a valid one."""
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
    for unfit in ("x" * (16 * 1024 + 1), "a\x00b", b"bytes"):
        await socket.send(unfit)
        assert (await socket.receive())["code"] == "invalid_request"
    await socket.send("x" * (16 * 1024))
    assert (await socket.next("ok"))["group_id"] == group_id


async def test_plain_text_to_a_group_of_others_is_an_error_frame(
    api: Api, chat: ChatServer
) -> None:
    """Each line gets `not_a_member`, whether the group exists or not."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    foreign_id = await mike.group()
    head = chat.hub.head
    for group_id in (foreign_id, 999):
        socket = await live(ava, group=group_id)
        for _ in range(2):
            await socket.send("let me in")
            assert (await socket.receive())["code"] == "not_a_member"
    assert chat.hub.head == head


# Typing and read signals


async def test_typing_is_sent_to_other_members_every_three_seconds(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At most once in 3 s per user and group, and never to the user's own devices."""
    now = 1000.0
    monkeypatch.setattr("hub.ephemeral.monotonic", lambda: now)
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    group_id, other_id = await ava.group(mike, eve), await ava.group(mike)
    sockets = [await live(person) for person in (ava, mike, eve)]

    async def told(sender: Socket, group_id: int) -> list[list[Any]]:
        await sender.send({"type": "typing", "group_id": group_id, "ref": 1})
        own = await settled(sender)
        assert own == [], "a user got their own typing signal"
        return [await settled(socket) for socket in sockets]

    of_ava, of_mike, of_eve = sockets
    frame = {"type": "typing", "group_id": group_id, "user_id": ava.id}
    assert await told(of_ava, group_id) == [[], [frame], [frame]]
    assert await told(of_ava, group_id) == [[], [], []]
    now += 2.9
    assert await told(of_ava, group_id) == [[], [], []]
    # Each group and each user has a separate interval.
    assert await told(of_ava, other_id) == [[], [{**frame, "group_id": other_id}], []]
    by_mike = {**frame, "user_id": mike.id}
    assert await told(of_mike, group_id) == [[by_mike], [], [by_mike]]
    now += 0.1
    assert await told(of_ava, group_id) == [[], [frame], [frame]]
    # In a group of others, the signal is neither passed on nor answered.
    assert await told(of_eve, other_id) == [[], [], []]
    assert await told(of_eve, 999) == [[], [], []]


async def test_typing_signals_end_with_the_membership(api: Api) -> None:
    """A removed member neither receives nor sends them."""
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


async def test_read_moves_forward_and_is_sent_to_others(api: Api) -> None:
    """`read` moves neither back nor past the end; other members and the user's devices get it."""
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
    counts = {"last_seq": 7, "unread": 2, "mentions": 0}
    ok = {"type": "ok", "ref": "r4", "group_id": group_id, "seq": 4, **counts}
    assert await read(4) == ok
    told = {"type": "read", "group_id": group_id, "user_id": mike.id, "seq": 4}
    assert await settled(of_ava) == [told]
    assert await settled(device) == [told | counts]
    assert await standing() == (4, 2)
    # A move back, or to the current position, is answered but not sent to others.
    assert await read(3) == {**ok, "ref": "r3"}
    assert await read(0) == {**ok, "ref": "r0"}
    assert await read(4) == ok
    assert await settled(of_ava) == await settled(device) == []
    assert await standing() == (4, 2)
    # A position past the end counts as the end.
    end = {"seq": 7, "unread": 0}
    assert await read(2**60) == {**ok, "ref": f"r{2**60}", **end}
    assert await settled(of_ava) == [{**told, "seq": 7}]
    assert await settled(device) == [{**told, **counts, **end}]
    assert await standing() == (7, 0)
    await ava.say(group_id, "one more")
    assert await standing() == (7, 1)
    assert await settled(of_eve) == []


async def test_a_ping_frame_is_answered_with_the_end_of_the_log(
    api: Api, chat: ChatServer
) -> None:
    """It is for clients that cannot send WebSocket pings."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    said = await ava.say(group_id, "hello")
    socket = await live(ava)
    await socket.send({"type": "ping"})
    assert await socket.receive() == {"type": "pong", "cursor": said["cursor"]}
    await socket.send({"type": "ping", "ref": "p"})
    assert await socket.receive() == {
        "type": "pong",
        "cursor": said["cursor"],
        "ref": "p",
    }
