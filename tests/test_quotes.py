"""Quotes, and what late and former members read of messages."""

from typing import Any

import pytest

from models.events.messages import Draft
from models.operations.membership import remove_member
from models.operations.message_actions import edit_message
from models.operations.messages import send_to_group
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import Api, Person, actor_of, live, settled
from tests.support.groups import invite_back
from tests.support.logs import Logs
from tests.support.messages import (
    SECRET_TEXT,
    at,
    caught_up,
    everything,
    friends,
    join_late,
    pin_of,
)
from tests.support.routes import refused
from tests.support.waiting import eventually


async def test_a_reply_quotes_its_message(api: Api) -> None:
    """The quote is short; the history shows the current text of the quoted message."""
    ava, mike, group_id = await friends(api)
    first = await ava.say(group_id, "é" * 300)
    socket = await live(ava)
    reply = await mike.say(group_id, "yes", reply_to=first["id"])
    quote = {
        "id": first["id"],
        "seq": first["seq"],
        "sender_id": ava.id,
        "sender": "Ava",
        "content": "é" * 200,
    }
    assert (reply["reply_to"], reply["quote"]) == (first["id"], quote)
    assert await socket.next("group_message") == reply
    history = f"/v1/groups/{group_id}/messages"
    assert (await ava.get(history)).json["messages"][-1] == reply
    assert (await caught_up(ava, reply)) == [reply]
    await ava.patch(at(first), {"content": "short"})
    newest = (await ava.get(history)).json["messages"][-1]
    assert newest == {**reply, "quote": {**quote, "content": "short"}}
    assert (await caught_up(ava, reply))[0] == newest
    edited = await mike.patch(at(reply), {"content": "no"})
    assert edited.json["quote"] == {**quote, "content": "short"}


async def test_a_late_member_reads_no_text_from_before_joining(
    api: Api, chat: ChatServer
) -> None:
    """A member who may read only from their joining on gets no earlier text by any route.

    That covers pages, quotes, edits, pins and readers. They cannot change earlier messages either.
    """
    ava, mike, group_id = await friends(api)
    zoe = await api.register("Zoe")
    early = await ava.say(group_id, SECRET_TEXT)
    await ava.put(pin_of(early))
    await join_late(chat, group_id, zoe)
    socket = await live(zoe)
    late = await ava.say(group_id, "late")
    for method, path, body in (
        ("GET", at(early), None),
        ("GET", at(early, "/readers"), None),
        ("GET", at(early, "/versions"), None),
        ("GET", at(early, "/reactions"), None),
        ("PUT", at(early, "/reactions/x"), None),
        ("DELETE", at(early, "/reactions/x"), None),
        ("DELETE", at(early), None),
        ("PATCH", at(early), {"content": "x"}),
    ):
        answer = await api.request(method, path, body, token=zoe.token)
        refused(answer, 404, "message_not_found")
    body = {"content": "x", "reply_to": early["id"]}
    answer = await zoe.post(f"/v1/messages/group/{group_id}", body)
    refused(answer, 400, "invalid_request")
    # Changes of earlier messages show her no text.
    reply = await mike.say(group_id, "reply", reply_to=early["id"])
    assert "quote" not in reply and reply["reply_to"] == early["id"]
    edited = await ava.patch(at(early), {"content": f"{SECRET_TEXT}!"})
    assert edited.json["revision"] == 2
    await mike.put(at(early, "/reactions/x"))
    events = await settled(socket)
    assert [event["type"] for event in events] == [
        "group_message",
        "group_message",
        "message_edited",
        "reaction_added",
    ]
    assert "message" not in events[2] and events[2]["message_id"] == early["id"]
    assert SECRET_TEXT not in str(events)
    assert SECRET_TEXT not in str(await caught_up(zoe, late))
    # The log sends her the same event. Other members read the message over HTTP.
    assert (await caught_up(mike, late))[2] == events[2]
    assert SECRET_TEXT in str((await mike.get(at(early))).json)
    assert SECRET_TEXT.encode() not in await everything(zoe, group_id, ava)
    found = (await zoe.get(f"/v1/groups/{group_id}/messages")).json
    assert [each["id"] for each in found["messages"]] == [late["id"], reply["id"]]
    assert (found["has_before"], found["has_after"]) == (False, False)
    for query in (
        "before=99",
        f"after={early['seq'] - 1}",
        f"around={early['seq']}",
        "around=first_unread",
        f"before_id={late['id']}",
        "limit=1",
    ):
        page = (await zoe.get(f"/v1/groups/{group_id}/messages?{query}")).json
        assert all(each["seq"] >= late["seq"] for each in page["messages"]), query
    # Later messages are quoted as usual; earlier ones are quoted again once she has left.
    assert (await mike.say(group_id, "x", reply_to=late["id"]))["quote"]
    await zoe.delete(f"/v1/groups/{group_id}/members/{zoe.id}")
    assert (await mike.say(group_id, "x", reply_to=early["id"]))["quote"]
    assert "message" in (await edit_event(ava, early))


async def edit_event(ava: Person, message: Any) -> Any:
    """Edit a message and return the event."""
    socket = await live(ava)
    await ava.patch(at(message), {"content": "edited once more"})
    return await socket.next("message_edited")


async def test_a_former_member_reads_only_the_text_from_before_they_left(
    api: Api, chat: ChatServer
) -> None:
    """Edits after a removal reach the former member in no message, edit event or quote.

    Deleted messages are gone for them too.
    """
    ava, mike, group_id = await friends(api)
    away = await live(mike)
    away.close()
    await eventually(lambda: not chat.hub.connections)
    once, twice, gone = [await ava.say(group_id, f"first {n}") for n in range(3)]
    await ava.patch(at(twice), {"content": "second"})
    reply = await ava.say(group_id, "reply", reply_to=once["id"])
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    for message in (once, twice, gone):
        await ava.patch(at(message), {"content": SECRET_TEXT})
    await ava.delete(at(gone))
    events = await caught_up(mike, once)
    assert SECRET_TEXT not in str(events)
    assert [event["type"] for event in events] == [
        "group_message",
        "group_message",
        "group_message",
        "message_edited",
        "group_message",
        "member_removed",
    ]
    assert events[0] == once
    assert (events[1]["content"], events[1]["revision"]) == ("second", 2)
    assert events[3]["message"] == events[1]
    assert (events[2]["content"], events[2]["deleted"]) == ("", True)
    assert events[4] == reply and reply["quote"]["content"] == "first 0"
    # A current member reads the current text; the cached pages of the two do not mix.
    now = await caught_up(ava, once)
    assert [each["content"] for each in now[:2]] == [SECRET_TEXT] * 2
    assert await caught_up(mike, once) == events


async def test_a_repeated_send_quotes_only_what_its_sender_may_read(api: Api) -> None:
    """A sender who left and joined again with a later history does not learn what was edited."""
    ava, mike, group_id = await friends(api)
    said = await ava.say(group_id, "first")
    body = {"content": "a reply", "reply_to": said["id"], "key": "a key"}
    path = f"/v1/messages/group/{group_id}"
    sent = (await mike.post(path, body)).json
    assert sent["quote"]["content"] == "first"
    again = await mike.post(path, body)
    assert (again.status, again.json) == (200, {**sent, "duplicate": True})
    await mike.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await ava.patch(f"/v1/groups/{group_id}", {"history": "joined"})
    await invite_back(ava, group_id, mike)
    await ava.patch(at(said), {"content": SECRET_TEXT})
    again = await mike.post(path, body)
    sent.pop("quote")
    assert (again.status, again.json) == (200, {**sent, "duplicate": True})
    socket = await live(mike)
    await socket.send({"type": "send", "group_id": group_id, **body, "ref": 1})
    frames = await socket.until("ok")
    assert frames[-1]["duplicate"] is True and SECRET_TEXT not in str(frames)
    assert "quote" in (await ava.get(at(sent))).json


async def test_edits_after_a_removal_in_the_same_commit_stay_hidden_from_the_former_member(
    api: Api, chat: ChatServer
) -> None:
    """Each of two members who are removed in one commit reads the text at their own removal.

    That holds live and on catching up, for messages, quotes and a message of that commit.
    """
    ava, mike, group_id = await friends(api)
    zoe = await api.register("Zoe")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})
    old = await ava.say(group_id, "first")
    reply = await mike.say(group_id, "reply", reply_to=old["id"])
    sockets = [await live(person) for person in (mike, zoe)]

    def act(tx: Transaction) -> None:
        by_ava = actor_of(chat, ava)
        new = send_to_group(tx, by_ava, group_id, Draft("first")).message.seq
        for who, text in ((None, "second"), (mike, "third"), (zoe, "fourth")):
            if who is not None:
                remove_member(tx, by_ava, group_id, who.id)
            for seq in (old["seq"], new):
                edit_message(tx, by_ava, group_id, seq, text, None)

    await chat.store.commit(act)
    for person, socket, last in zip((mike, zoe), sockets, (1, 2), strict=True):
        for events in (await settled(socket), await caught_up(person, old)):
            assert events[-1]["type"] == "member_removed"
            assert events[-1]["user_id"] == person.id
            text = str(events)
            said = ["second", "third", "fourth"]
            assert said[last - 1] in text and not any(s in text for s in said[last:])
    kept = await caught_up(mike, old)
    assert [each["content"] for each in (kept[0], kept[2])] == ["second", "second"]
    assert (kept[1]["id"], kept[1]["quote"]["content"]) == (reply["id"], "second")
    assert (await ava.get(at(old))).json["content"] == "fourth"


async def test_edits_after_a_removal_stay_hidden_though_the_clock_went_back(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch, logs: Logs
) -> None:
    """Ids decide which edit was later, not the system's clock."""
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "first")
    monkeypatch.setattr("models.events.clock.time_ns", lambda: 0)
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    await ava.patch(at(sent), {"content": SECRET_TEXT})
    assert [event["type"] for event in await caught_up(mike, sent)] == [
        "group_message",
        "member_removed",
    ]
    assert (await caught_up(mike, sent))[0] == sent
    logs.claim("clock was set back")
