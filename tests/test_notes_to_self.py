"""Direct messages to oneself: a conversation of one user."""

from pathlib import Path

from models.maintenance.check import check
from tests.support.clients import PASSWORD, Api, Person, live, settled
from tests.support.messages import at, pin_of
from tests.support.people import ME, direct
from tests.support.servers import Servers


async def test_a_note_to_self_is_a_direct_message(api: Api, tmp_path: Path) -> None:
    """It counts as read, opens one conversation, and is in every list of messages and groups."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    own = await live(ava)
    note = await direct(ava, ava, "buy milk")
    group_id = note["group_id"]
    assert (note["type"], note["status"]) == ("direct_message", "READ")
    assert (note["sender_id"], note["recipient_id"]) == (ava.id, ava.id)
    created, arrived = await settled(own)
    assert (created["type"], created["kind"]) == ("group_created", "direct")
    assert created["member_ids"] == [ava.id]
    assert arrived == {name: note[name] for name in note if name != "status"}
    second = await direct(ava, ava, "and bread")
    assert second["group_id"] == group_id
    for path in (f"/v1/messages/history/{ava.id}", f"/v1/groups/{group_id}/messages"):
        page = (await ava.get(path)).json
        assert page["messages"] == [note, second]
        assert page["first_unread"] is None
    assert (await ava.get("/v1/chats")).json == [second]
    assert (await ava.get(at(note))).json == note
    members = (await ava.get(f"/v1/groups/{group_id}/members")).json
    assert [member["id"] for member in members] == [ava.id]
    (group,) = (await (await ava.connect()).until("ready"))[0]["groups"]
    assert (group["id"], group["kind"], group["name"]) == (group_id, "direct", "Ava")
    assert (group["unread"], group["mentions"]) == (0, 0)
    assert (await mike.get(at(note))).status == 403
    assert (await mike.get(f"/v1/messages/history/{ava.id}")).json["messages"] == []
    assert list(check(tmp_path / "chat0.db")) == []


async def test_a_note_to_self_can_be_changed(api: Api, tmp_path: Path) -> None:
    """All actions of a direct conversation between two users work for one, too."""
    ava = await api.register("Ava")
    note = await direct(ava, ava, "buy milk")
    reply = await ava.say(note["group_id"], "done", reply_to=note["id"])
    assert reply["quote"]["content"] == "buy milk"
    assert reply["recipient_id"] == ava.id
    edited = await ava.patch(at(note), {"content": "buy bread"})
    assert (edited.status, edited.json["content"]) == (200, "buy bread")
    assert (await ava.put(at(note, "/reactions/x"))).json == {"reactions": {"x": 1}}
    assert (await ava.put(pin_of(note))).status == 200
    muted = await ava.put(f"/v1/groups/{note['group_id']}/mute", {"until": None})
    assert muted.status == 200
    assert (await ava.get(at(note))).json["pinned"] is True
    assert (await ava.delete(at(reply))).status == 200
    refused = await ava.delete(f"/v1/groups/{note['group_id']}/members/{ava.id}")
    assert (refused.status, refused.json["code"]) == (403, "direct_group_is_fixed")
    assert list(check(tmp_path / "chat0.db")) == []


async def test_the_same_key_sends_one_note(api: Api) -> None:
    ava = await api.register("Ava")
    path, body = f"/v1/messages/p2p/{ava.id}", {"content": "once", "key": "k"}
    first, again = await ava.post(path, body), await ava.post(path, body)
    assert (first.status, again.status) == (201, 200)
    assert again.json == first.json | {"duplicate": True}


async def test_a_note_can_be_sent_over_a_websocket(api: Api) -> None:
    """All devices of the user get it, and none gets the user's own typing signals."""
    ava = await api.register("Ava")
    one, other = await live(ava), await live(ava)
    await one.send({"type": "send", "recipient_id": ava.id, "content": "note"})
    for device in (one, other):
        note = await device.next("direct_message")
        assert (note["content"], note["recipient_id"]) == ("note", ava.id)
    await one.send({"type": "typing", "group_id": note["group_id"]})
    await settled(one)
    assert await settled(other) == []


async def test_notes_survive_a_restart_and_the_end_of_the_account(
    servers: Servers, tmp_path: Path
) -> None:
    """A restart keeps the conversation; it is in the export, and the account can be deleted."""
    path = tmp_path / "kept.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava = await api.register("Ava")
    note = await direct(ava, ava, "before")
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    api = Api(chat.port)
    ava = Person(api, ava.id, "Ava", ava.token)
    after = await direct(ava, ava, "after")
    assert after["group_id"] == note["group_id"]
    export = (await ava.get(f"{ME}/export")).body.decode()
    assert all(export.count(f'"{text}"') == 1 for text in ("before", "after"))
    gone = await ava.delete(ME, {"password": PASSWORD, "messages": "erase"})
    assert gone.status == 200, gone.body
    assert list(check(path)) == []
    api.close()
