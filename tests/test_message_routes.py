"""The REST routes of messages: the fields of each answer, and the refusals."""

import asyncio
from typing import Any

from tests.support.clients import UPGRADE, Api, Person, live
from tests.support.messages import MESSAGE_MEMBERS, TIME
from tests.support.routes import refused
from tests.support.waiting import eventually

UNKNOWN_ID = 999_999

MESSAGE = {*MESSAGE_MEMBERS}
DIRECT = MESSAGE | {"recipient_id"}
PAGE = {
    "messages",
    "count",
    "has_before",
    "has_after",
    "first_unread",
    "read_seq",
    "cursor",
}


async def history(person: Person, path: str) -> list[Any]:
    """Return the messages of one page."""
    answer = await person.get(path)
    assert answer.status == 200, answer.body
    assert answer.json.keys() == PAGE
    assert answer.json["count"] == len(answer.json["messages"])
    return list(answer.json["messages"])


async def pages(person: Person, path: str, limit: int) -> list[list[Any]]:
    """Return a history page by page, from the newest page to the oldest."""
    found = [await history(person, f"{path}?limit={limit}")]
    while found[-1]:
        before_id = found[-1][0]["id"]
        found.append(
            await history(person, f"{path}?limit={limit}&before_id={before_id}")
        )
    return found[:-1]


# Messages


async def test_a_group_message_has_its_fields(api: Api) -> None:
    """The answer to a send, the history and the list of chats show the same message."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    first = await ava.say(group_id, "first")
    answer = await mike.post(
        f"/v1/messages/group/{group_id}",
        {
            "content": 'GROUP CHAT IS ALIVE! 🎉 \\ " \u2028',
            "media_url": "https://example.com/a.png",
            "type": "image",
            "reply_to": first["id"],
            "key": "a key",
        },
    )
    assert answer.status == 201
    message = answer.json
    assert message.keys() == MESSAGE | {"quote"}
    assert TIME.fullmatch(message["timestamp"])
    assert message["cursor"].endswith(f".{message['id']}")
    assert message == {
        **message,
        "type": "group_message",
        "group_id": group_id,
        "sender_id": mike.id,
        "sender": "Mike",
        "content": 'GROUP CHAT IS ALIVE! 🎉 \\ " \u2028',
        "media_url": "https://example.com/a.png",
        "message_type": "image",
        "reply_to": first["id"],
        "key": "a key",
        "seq": first["seq"] + 1,
    }
    assert message["id"] > first["id"]
    assert (first["media_url"], first["reply_to"], first["key"]) == (None, None, None)
    first["reply_count"] = 1  # only in answers that read messages
    assert await history(ava, f"/v1/groups/{group_id}/messages") == [first, message]
    assert (await ava.get("/v1/chats")).json == [message]


async def test_a_message_needs_content_or_a_media_url(api: Api) -> None:
    """A media URL alone is enough; a message with neither is refused."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    for path in (f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"):
        sent = await ava.post(path, {"media_url": "https://example.com/a.png"})
        assert (sent.status, sent.json["content"]) == (201, "")
        for nothing in ({}, {"content": ""}, {"content": "", "media_url": None}):
            refused(await ava.post(path, nothing), 400, "invalid_request")


async def test_a_direct_message_has_its_fields(api: Api) -> None:
    """It names its recipient, and only its sender sees its delivery status."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    answer = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})
    assert answer.status == 201
    message = answer.json
    assert message.keys() == DIRECT | {"status"}
    assert message == {
        **message,
        "type": "direct_message",
        "sender_id": ava.id,
        "recipient_id": mike.id,
        "content": "hello",
        "status": "PENDING",
    }
    assert await history(ava, f"/v1/messages/history/{mike.id}") == [message]
    del message["status"]
    assert await history(mike, f"/v1/messages/history/{ava.id}") == [message]
    assert (await mike.get("/v1/chats")).json == [message]
    # A direct conversation is a group of two users, and the routes of groups work on it.
    group_id = message["group_id"]
    assert await history(mike, f"/v1/groups/{group_id}/messages") == [message]
    back = await mike.post(f"/v1/messages/group/{group_id}", {"content": "and back"})
    assert back.status == 201
    assert (back.json["type"], back.json["recipient_id"]) == ("direct_message", ava.id)
    eve = await api.register("Eve")
    refused(await eve.get(f"/v1/groups/{group_id}/messages"), 403, "not_a_member")
    assert await history(eve, f"/v1/messages/history/{ava.id}") == []


async def test_a_direct_message_is_pending_then_delivered_then_read(api: Api) -> None:
    """PENDING until a device has received it, READ once the recipient marks it; never back."""
    ava, mike = await api.register("Ava"), await api.register("Mike")

    async def statuses() -> list[str]:
        messages = await history(ava, f"/v1/messages/history/{mike.id}")
        return [message["status"] for message in messages]

    async def newest() -> str:
        return str((await ava.get("/v1/chats")).json[0]["status"])

    path = f"/v1/messages/p2p/{mike.id}"
    first = (await ava.post(path, {"content": "first"})).json
    assert (await statuses(), await newest()) == (["PENDING"], "PENDING")
    socket = await mike.connect()
    await socket.until("live")
    seen = []

    async def is_delivered() -> bool:
        seen.append(await statuses())
        return seen[-1] == ["DELIVERED"]

    await eventually(is_delivered)
    assert all(each == ["PENDING"] for each in seen[:-1])
    assert await newest() == "DELIVERED"
    read = {"type": "read", "group_id": first["group_id"], "seq": first["seq"]}
    await socket.send(read)
    await socket.next("ok")
    assert (await statuses(), await newest()) == (["READ"], "READ")
    socket.close()
    await ava.post(path, {"content": "second"})
    found = await statuses()
    assert found[0] == "READ" and found[1] in ("PENDING", "DELIVERED")


async def test_the_repeated_send_of_a_read_message_answers_read(api: Api) -> None:
    """The answer to a duplicate has the current status of the message."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    path, body = f"/v1/messages/p2p/{mike.id}", {"content": "hello", "key": "k"}
    first = (await ava.post(path, body)).json
    socket = await mike.connect()
    await socket.until("live")
    await socket.send(
        {"type": "read", "group_id": first["group_id"], "seq": first["seq"]}
    )
    await socket.next("ok")
    again = await ava.post(path, body)
    assert (again.status, again.json["duplicate"]) == (200, True)
    assert again.json["status"] == "READ"


async def test_reply_to_names_a_message_of_the_same_conversation(api: Api) -> None:
    """Refuse a message of another group, an event that is not a message, and an unknown id."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id, other_id = await ava.group(mike), await ava.group(mike)
    message = await ava.say(group_id, "here")
    elsewhere = await ava.say(other_id, "there")
    to_group, direct = f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"
    replied = await mike.post(to_group, {"content": "reply", "reply_to": message["id"]})
    assert (replied.status, replied.json["reply_to"]) == (201, message["id"])
    joined_id = message["id"] - 1
    for reply_to in (elsewhere["id"], joined_id, 1, UNKNOWN_ID):
        answer = await mike.post(to_group, {"content": "reply", "reply_to": reply_to})
        refused(answer, 400, "invalid_request")
        assert "reply_to" in answer.json["details"]
        # A first direct message cannot be a reply, and a refused one creates no
        # conversation.
        answer = await mike.post(
            f"/v1/messages/p2p/{ava.id}", {"content": "a", "reply_to": 1}
        )
        refused(answer, 400, "invalid_request")
    # Ids without a gap show that the refused sends wrote no events.
    after = await ava.say(group_id, "after")
    assert after["id"] == replied.json["id"] + 1
    first = (await ava.post(direct, {"content": "first"})).json
    answer = await ava.post(direct, {"content": "reply", "reply_to": first["id"]})
    assert answer.status == 201
    answer = await ava.post(direct, {"content": "reply", "reply_to": message["id"]})
    refused(answer, 400, "invalid_request")
    assert len(await history(ava, f"/v1/groups/{group_id}/messages")) == 3


async def test_a_late_joiner_replies_only_to_messages_they_may_read(api: Api) -> None:
    """The last message before they joined is refused like one that does not exist.

    Over HTTP and over a socket. The first message after their joining is accepted.
    """
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    await ava.patch(f"/v1/groups/{group_id}", {"history": "joined"})
    before = await ava.say(group_id, "before")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": mike.id})
    after = await ava.say(group_id, "after")
    path = f"/v1/messages/group/{group_id}"
    unknown = await mike.post(path, {"content": "a", "reply_to": UNKNOWN_ID})
    hidden = await mike.post(path, {"content": "a", "reply_to": before["id"]})
    refused(hidden, 400, "invalid_request")
    assert hidden.json["details"] == unknown.json["details"]
    socket = await live(mike)
    send = {"type": "send", "group_id": group_id, "content": "a", "ref": 1}
    await socket.send({**send, "reply_to": before["id"]})
    assert (await socket.next("error"))["code"] == "invalid_request"
    # Ids without a gap show that the refused sends wrote no events.
    replied = await mike.post(path, {"content": "a", "reply_to": after["id"]})
    assert (replied.status, replied.json["id"]) == (201, after["id"] + 1)
    assert replied.json["quote"]["content"] == "after"
    # The owner may read both, and a quote would show the first one to all members.
    said = await ava.say(group_id, "a", reply_to=before["id"])
    assert said["reply_to"] == before["id"] and "quote" not in said


# Keys


async def test_the_same_key_sends_once(api: Api) -> None:
    """A repeated send answers 200 with the first message over either transport, and adds none."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    for path, kind in (
        (f"/v1/messages/group/{group_id}", {"group_id": group_id}),
        (f"/v1/messages/p2p/{mike.id}", {"recipient_id": mike.id}),
    ):
        body = {"content": "once", "key": f"key of {path}"}
        first, *others = await asyncio.gather(*(ava.post(path, body) for _ in range(5)))
        answers = sorted((first, *others), key=lambda answer: -answer.status)
        assert [answer.status for answer in answers] == [201, 200, 200, 200, 200]
        message = answers[0].json
        for duplicate in answers[1:]:
            assert duplicate.json == {**message, "duplicate": True}
        socket = await ava.connect()
        await socket.until("live")
        await socket.send({"type": "send", **kind, **body})
        ok = await socket.next("ok")
        assert (ok["id"], ok["seq"], ok["duplicate"]) == (
            message["id"],
            message["seq"],
            True,
        )
        path = f"/v1/groups/{message['group_id']}/messages"
        assert [found["id"] for found in await history(ava, path)] == [message["id"]]
        socket.close()


async def test_both_routes_to_a_direct_conversation_share_keys(api: Api) -> None:
    """A key that was sent by user id is known when it is repeated by group id."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    body = {"content": "once", "key": "k"}
    first = (await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json
    again = await ava.post(f"/v1/messages/group/{first['group_id']}", body)
    assert (again.status, again.json["id"], again.json["duplicate"]) == (
        200,
        first["id"],
        True,
    )


async def test_a_key_with_another_payload_is_refused(api: Api) -> None:
    """Changed content, media URL, type, reply or conversation answers 409, and sends nothing."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    group_id, other_id = await ava.group(mike), await ava.group(mike)
    to_group, direct = f"/v1/messages/group/{group_id}", f"/v1/messages/p2p/{mike.id}"
    earlier = await ava.say(group_id, "earlier")
    body = {"content": "a", "key": "group"}
    sent = await ava.post(to_group, body)
    assert sent.status == 201
    # First a conversation that does not exist and must not be created, then an existing
    # one.
    refused(await ava.post(direct, body), 409, "key_reused")
    after = await ava.say(group_id, "after")
    assert after["id"] == sent.json["id"] + 1  # the refused send wrote no event
    began = await ava.post(direct, {"content": "a", "key": "direct"})
    assert began.status == 201
    assert began.json["id"] == after["id"] + 2  # after its group_created
    for path, changed in (
        (to_group, {**body, "content": "b"}),
        (to_group, {**body, "media_url": "https://example.com"}),
        (to_group, {**body, "type": "image"}),
        (to_group, {**body, "reply_to": earlier["id"]}),
        (f"/v1/messages/group/{other_id}", body),
        (direct, body),
        (direct, {"content": "b", "key": "direct"}),
        (f"/v1/messages/p2p/{zoe.id}", {"content": "a", "key": "direct"}),
        (to_group, {"content": "a", "key": "direct"}),
    ):
        refused(await ava.post(path, changed), 409, "key_reused")
    # Keys of different senders are independent.
    assert (await mike.post(to_group, body)).status == 201
    assert len(await history(ava, f"/v1/groups/{group_id}/messages")) == 4
    assert len(await history(ava, f"/v1/messages/history/{mike.id}")) == 1
    assert await history(ava, f"/v1/groups/{other_id}/messages") == []
    assert await history(ava, f"/v1/messages/history/{zoe.id}") == []


# Histories


async def test_pages_cover_a_history_exactly_once(api: Api) -> None:
    """Pages of any size cover a group with other events in its log, and a direct conversation."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe, group_id = await api.register("Zoe"), await ava.group(mike)
    sent, told = [], []
    for number in range(7):
        sent.append((await ava.say(group_id, f"{number}"))["id"])
        body = {"content": f"{number}"}
        told.append((await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json["id"])
        if number % 3 == 0:
            await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})
        if number % 3 == 1:
            await ava.delete(f"/v1/groups/{group_id}/members/{zoe.id}")
    for path, ids in (
        (f"/v1/groups/{group_id}/messages", sent),
        (f"/v1/messages/history/{ava.id}", told),
    ):
        for limit in (1, 3, 7, 8):
            found = await pages(mike, path, limit)
            assert [len(page) for page in found[:-1]] == [limit] * (len(found) - 1)
            ordered = [message["id"] for page in reversed(found) for message in page]
            assert ordered == ids, (path, limit)
        assert await history(mike, f"{path}?before_id={ids[0]}") == []
        assert [
            m["id"] for m in await history(mike, f"{path}?before_id={10**18}")
        ] == ids
        newest = await history(mike, f"{path}?limit=2")
        assert [message["id"] for message in newest] == ids[-2:]


async def test_a_page_has_at_most_200_messages(api: Api) -> None:
    """The default is 50 messages; a limit over 200 counts as 200."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group()
    direct = f"/v1/messages/p2p/{mike.id}"
    await asyncio.gather(*(ava.say(group_id, f"{number}") for number in range(203)))
    await asyncio.gather(
        *(ava.post(direct, {"content": f"{number}"}) for number in range(203))
    )
    for path in (f"/v1/groups/{group_id}/messages", f"/v1/messages/history/{mike.id}"):
        for query, count in (("", 50), ("?limit=199", 199), ("?limit=200", 200)):
            assert len(await history(ava, path + query)) == count
        for limit in (201, 10**9, 2**63 - 1):
            assert len(await history(ava, f"{path}?limit={limit}")) == 200
        assert [len(page) for page in await pages(ava, path, 1000)] == [200, 3]


async def test_chats_are_the_newest_message_of_each_conversation(api: Api) -> None:
    """Groups and direct conversations together, newest first, if they have a message."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    zoe = await api.register("Zoe")
    first_id, second_id = await ava.group(mike, name="one"), await ava.group(
        mike, name="two"
    )
    await ava.group(mike, name="silent")
    assert (await mike.get("/v1/chats")).json == []
    await ava.say(first_id, "older")
    second = await mike.say(second_id, "second")
    direct = (await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "direct"})).json
    assert direct.pop("status") == "PENDING"
    first = await ava.say(first_id, "newer")
    assert (await ava.get("/v1/chats")).json == [first, direct, second]
    assert (await mike.get("/v1/chats")).json == [
        first,
        {**direct, "status": "PENDING"},
        second,
    ]
    assert (await zoe.get("/v1/chats")).json == []
    await ava.delete(f"/v1/groups/{first_id}/members/{mike.id}")
    assert [chat["id"] for chat in (await mike.get("/v1/chats")).json] == [
        direct["id"],
        second["id"],
    ]


async def test_type_and_message_type_are_one_member(api: Api) -> None:
    """HTTP takes both names; two different values are refused."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    for given in (
        {"type": "image"},
        {"message_type": "image"},
        {"type": "image", "message_type": "image"},
    ):
        answer = await ava.post(path, {"content": "hello", **given})
        assert (answer.status, answer.json["message_type"]) == (201, "image")
    both = {"content": "hello", "type": "image", "message_type": "video"}
    answer = await ava.post(path, both)
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")


async def test_an_unknown_query_parameter_is_refused(api: Api) -> None:
    """The answer names the parameter, also on routes that take none. Health checks accept all."""
    ava = await api.register("Ava")
    for path in ("/v1/groups", "/v1/users", "/v1/chats", "/v1/test-auth"):
        answer = await ava.get(f"{path}?limt=5")
        assert (answer.status, answer.json["code"]) == (400, "invalid_request")
        assert "unknown parameter limt" in answer.json["error"]
    for path in ("/ping", "/healthz", "/readyz"):
        assert (await ava.get(f"{path}?cache=5")).status == 200
    path = f"/ws?token={ava.token}&sinc=x.1"
    answer = await api.request("GET", path, headers=UPGRADE)
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")
