"""Edits and deletions of messages, archived groups, and the rate limit of all changes."""

import asyncio
from pathlib import Path
from typing import Any

from models.events.messages import Draft
from models.operations.messages import send_to_group
from models.operations.purge import purge_messages
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import Api, actor_of, live, settled
from tests.support.messages import (
    SECRET_TEXT,
    at,
    caught_up,
    everything,
    friends,
    pin_of,
)
from tests.support.routes import refused
from tests.support.servers import Servers
from tests.support.waiting import eventually

# Edits


async def test_an_edit_is_seen_everywhere(api: Api) -> None:
    """Live, in every answer over HTTP and on catching up; the position in the history stays."""
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "helo")
    socket = await live(mike)
    answer = await ava.patch(at(sent), {"content": "hello"})
    assert (answer.status, answer.headers["ETag"]) == (200, '"2"')
    edited = answer.json
    assert edited == {
        **sent,
        "content": "hello",
        "revision": 2,
        "edited_at": edited["edited_at"],
    }
    assert edited["edited_at"] > sent["timestamp"]
    event = await socket.next("message_edited")
    assert event == {
        **event,
        "group_id": group_id,
        "seq": sent["seq"] + 1,
        "actor_id": ava.id,
        "message_id": sent["id"],
        "message_seq": sent["seq"],
        "revision": 2,
        "message": edited,
        "timestamp": edited["edited_at"],
    }
    one = await mike.get(at(sent))
    assert (one.json, one.headers["ETag"]) == (edited, '"2"')
    page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
    assert page["messages"] == [edited]
    assert (await mike.get("/v1/chats")).json == [edited]
    assert await caught_up(mike, sent) == [edited, event]


async def test_an_edit_can_require_the_revision_that_was_read(api: Api) -> None:
    """With `If-Match`, an edit of an outdated revision is refused and changes nothing."""
    ava, _, group_id = await friends(api)
    sent = await ava.say(group_id, "one")
    first = await ava.patch(at(sent), {"content": "two"}, If_Match='"1"')
    assert (first.status, first.json["revision"]) == (200, 2)
    for stale in ('"1"', "1", '"3"', 'W/"1"', '"0"'):
        answer = await ava.patch(at(sent), {"content": "three"}, If_Match=stale)
        refused(answer, 412, "revision_mismatch")
    for nonsense in ("x", '"x"', "", '"1", "2"', '"-1"', '"' + "1" * 50 + '"'):
        answer = await ava.patch(at(sent), {"content": "three"}, If_Match=nonsense)
        refused(answer, 400, "invalid_request")
    for current in ('"2"', "*"):
        answer = await ava.patch(at(sent), {"content": "two"}, If_Match=current)
        # An edit to the same content makes no new revision.
        assert (answer.status, answer.json["revision"]) == (200, 2)
    assert (await ava.patch(at(sent), {"content": "three"})).json["revision"] == 3
    # Of simultaneous edits of one revision, one succeeds.
    tries = [
        ava.patch(at(sent), {"content": f"try {number}"}, If_Match='"3"')
        for number in range(5)
    ]
    answers = await asyncio.gather(*tries)
    assert sorted(answer.status for answer in answers) == [200, 412, 412, 412, 412]
    assert (await ava.get(at(sent))).json["revision"] == 4


async def test_only_the_sender_and_admins_read_earlier_versions(api: Api) -> None:
    """They get every version with the time of its writing, in pages; other members are refused."""
    ava, mike, group_id = await friends(api)
    zoe = await api.register("Zoe")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})
    sent = await mike.say(group_id, "one")
    only = (await mike.get(at(sent, "/versions"))).json
    assert only == [{"revision": 1, "content": "one", "timestamp": sent["timestamp"]}]
    said = [sent["timestamp"]]
    for text in ("two", "three", "four"):
        edited = await mike.patch(at(sent), {"content": text})
        said.append(edited.json["edited_at"])
    for person in (mike, ava):
        versions = (await person.get(at(sent, "/versions"))).json
        assert [each["content"] for each in versions] == ["one", "two", "three", "four"]
        assert [each["revision"] for each in versions] == [1, 2, 3, 4]
        assert [each["timestamp"] for each in versions] == said
    refused(await zoe.get(at(sent, "/versions")), 403, "not_allowed")
    for query, expected in (
        ("?limit=2", [1, 2]),
        ("?after=2", [3, 4]),
        ("?after=1&limit=2", [2, 3]),
        ("?after=4", []),
    ):
        page = (await mike.get(at(sent, f"/versions{query}"))).json
        assert [each["revision"] for each in page] == expected, query


async def test_only_the_sender_may_edit_a_message(api: Api) -> None:
    """Refused: the owner, the peer in a direct conversation, and a sender who left the group."""
    ava, mike, group_id = await friends(api)
    sent = await mike.say(group_id, "mine")
    refused(await ava.patch(at(sent), {"content": "hers"}), 403, "not_allowed")
    told = (await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "mine"})).json
    refused(await ava.patch(at(told), {"content": "hers"}), 403, "not_allowed")
    assert (await mike.patch(at(told), {"content": "ours"})).status == 200
    for seq in (1, 2, sent["seq"] + 1, 0, 2**63 - 1):
        answer = await mike.patch(
            at({**sent, "seq": seq}), {"content": "no message is there"}
        )
        refused(answer, 404, "message_not_found")
    await ava.delete(f"/v1/groups/{group_id}/members/{mike.id}")
    refused(await mike.patch(at(sent), {"content": "late"}), 403, "not_a_member")
    assert (await ava.get(at(sent))).json == sent


async def test_an_edit_may_remove_the_content_only_of_a_message_with_media(
    api: Api,
) -> None:
    ava, _, group_id = await friends(api)
    text = await ava.say(group_id, "text")
    refused(await ava.patch(at(text), {"content": ""}), 400, "invalid_request")
    url = "https://example.com/a.png"
    media = await ava.say(group_id, "look", media_url=url)
    edited = await ava.patch(at(media), {"content": ""})
    assert (edited.status, edited.json["content"]) == (200, "")
    assert edited.json["media_url"] == url
    assert (await ava.get(at(text))).json == text
    again = await ava.patch(at(media), {"content": "back"})
    assert (again.json["content"], again.json["revision"]) == ("back", 3)


# Deletions


async def test_a_deleted_message_is_gone_from_everywhere(
    api: Api, chat: ChatServer
) -> None:
    """A deletion removes all traces of a message at once; its id and sequence number stay.

    That covers text, versions, reactions, pin, mentions, quotes and search.
    """
    ava, mike, group_id = await friends(api)
    socket, behind = await live(mike), await live(ava)
    for way in ("group", "direct"):
        if way == "group":
            sent = await ava.say(group_id, f"@Mike {SECRET_TEXT}", key=way)
        else:
            body = {"content": SECRET_TEXT, "key": way}
            sent = (await ava.post(f"/v1/messages/p2p/{mike.id}", body)).json
        await ava.patch(at(sent), {"content": f"@Mike {SECRET_TEXT}!"})
        await mike.say(sent["group_id"], "reply", reply_to=sent["id"])
        await mike.put(at(sent, "/reactions/x"))
        await ava.put(pin_of(sent))

        def index(tx: Transaction, id: int = sent["id"]) -> None:
            tx.flush()
            values = (id, SECRET_TEXT)
            tx.database.connection().execute(
                "INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)", values
            )

        await chat.store.commit(index)
        before = await everything(ava, sent["group_id"], mike)
        assert before.count(SECRET_TEXT.encode()) > 5
        # The pages of the log that catching up caches hold the text now.
        frames = await caught_up(mike, sent)
        assert SECRET_TEXT in str(frames)
        answer = await ava.delete(at(sent))
        assert (answer.status, answer.json["seq"]) == (200, sent["seq"])
        event = (await socket.until("message_deleted"))[-1]
        assert event == {
            **event,
            "group_id": sent["group_id"],
            "actor_id": ava.id,
            "message_id": sent["id"],
            "message_seq": sent["seq"],
        }
        for person, peer in ((ava, mike), (mike, ava)):
            after = await everything(person, sent["group_id"], peer)
            assert SECRET_TEXT.encode() not in after
            for frame in await caught_up(person, sent):
                assert SECRET_TEXT not in str(frame)
        gone = (await mike.get(at(sent))).json
        assert gone == {
            **{name: gone[name] for name in gone},
            "id": sent["id"],
            "seq": sent["seq"],
            "content": "",
            "deleted": True,
            "sender": "Ava",
        }
        assert gone.keys() & {"mentions", "reactions", "reacted", "pinned"} == set()
        reply = (await mike.get(f"/v1/groups/{sent['group_id']}/messages")).json
        quote = reply["messages"][-1]["quote"]
        assert (quote["id"], quote["content"]) == (sent["id"], "")

        def find(tx: Transaction) -> Any:
            query = "SELECT count(*) FROM search WHERE search MATCH 'launch'"
            return tx.database.connection().execute(query).fetchone()[0]

        assert await chat.store.commit(find) == 0
    # A live device received the text before the deletion.
    assert SECRET_TEXT in str(await settled(behind))


async def test_a_repeated_send_answers_with_the_current_message(
    api: Api, chat: ChatServer
) -> None:
    """A repeated send of an edited or deleted message answers 200 with its current state.

    That holds also within the transaction in which it is sent and deleted.
    """
    ava, _, group_id = await friends(api)
    path, body = f"/v1/messages/group/{group_id}", {"content": "first", "key": "k"}
    sent = await ava.say(group_id, "first", key="k")
    await ava.patch(at(sent), {"content": "second"})
    again = await ava.post(path, body)
    assert (again.status, again.json["duplicate"]) == (200, True)
    assert (again.json["content"], again.json["revision"]) == ("second", 2)
    # The edited text was never sent with this key.
    other = {"content": "second", "key": "k"}
    refused(await ava.post(path, other), 409, "key_reused")
    await ava.delete(at(sent))
    again = await ava.post(path, body)
    assert (again.status, again.json["id"]) == (200, sent["id"])
    assert (again.json["content"], again.json["deleted"]) == ("", True)
    other_id = await ava.group()
    refused(await ava.post(f"/v1/messages/group/{other_id}", body), 409, "key_reused")
    head = (await ava.get(f"/v1/groups/{group_id}/messages")).json["cursor"]

    def at_once(tx: Transaction) -> Any:
        actor = actor_of(chat, ava)
        draft = Draft(SECRET_TEXT, key="at once")
        first = send_to_group(tx, actor, group_id, draft)
        tx.flush()
        purge_messages(tx, [first.message.id])
        return send_to_group(tx, actor, group_id, draft)

    found = await chat.store.commit(at_once)
    assert (found.is_duplicate, found.message.content) == (True, "")
    assert head != found.message.cursor


async def test_permissions_to_delete(api: Api) -> None:
    """Senders delete their own messages.

    Owner and admins delete any message of their group; in a direct conversation only the sender
    may.
    """
    ava, mike, group_id = await friends(api)
    zoe, ann = await api.register("Zoe"), await api.register("Ann")
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})
    await ava.post(
        f"/v1/groups/{group_id}/members", {"user_id": ann.id, "role": "admin"}
    )
    sent = {person: await person.say(group_id, "x") for person in (ava, mike, ann)}
    for person in (ava, ann):
        refused(await mike.delete(at(sent[person])), 403, "not_allowed")
    refused(await zoe.delete(at(sent[mike])), 403, "not_allowed")
    assert (await mike.delete(at(sent[mike]))).status == 200
    assert (await ann.delete(at(sent[ava]))).status == 200
    assert (await ava.delete(at(sent[ann]))).status == 200
    told = (await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "x"})).json
    refused(await mike.delete(at(told)), 403, "not_allowed")
    assert (await ava.delete(at(told))).status == 200


async def test_the_sender_deletes_a_message_after_leaving(api: Api) -> None:
    """The sender may delete also after a removal or a ban. The members get the event."""
    ava, mike, group_id = await friends(api)
    zoe = await api.register("Zoe")
    group = f"/v1/groups/{group_id}"
    await ava.post(f"{group}/members", {"user_id": zoe.id})
    kept = await ava.say(group_id, "hers")
    sent = [await mike.say(group_id, f"his {number}") for number in range(3)]
    removed = await zoe.say(group_id, "Zoe's")
    await mike.delete(f"{group}/members/{mike.id}")
    await ava.put(f"{group}/bans/{zoe.id}")
    socket, of_mike = await live(ava), await live(mike)
    for _ in range(2):
        answer = await mike.delete(at(sent[0]))
        assert (answer.status, answer.json["seq"]) == (200, sent[0]["seq"])
    assert (await zoe.delete(at(removed))).status == 200
    frames = await settled(socket)
    assert [(frame["type"], frame["actor_id"]) for frame in frames] == [
        ("message_deleted", mike.id),
        ("message_deleted", zoe.id),
    ]
    assert await settled(of_mike) == []
    for message in (sent[0], removed):
        assert (await ava.get(at(message))).json["content"] == ""
    # All else needs a membership, as before.
    for method, path, body in (
        ("DELETE", at(kept), None),
        ("DELETE", at({**kept, "seq": 1}), None),
        ("DELETE", at({**kept, "seq": 999}), None),
        ("DELETE", at({**sent[1], "group_id": 999}), None),
        ("GET", at(sent[1]), None),
        ("PATCH", at(sent[1]), {"content": "x"}),
        ("PUT", at(sent[1], "/reactions/x"), None),
        ("DELETE", at(sent[1], "/reactions/x"), None),
        ("PUT", pin_of(sent[1]), None),
        ("DELETE", pin_of(sent[1]), None),
    ):
        answer = await api.request(method, path, body, token=mike.token)
        refused(answer, 403, "not_a_member")
    await ava.patch(group, {"is_archived": True})
    refused(await mike.delete(at(sent[1])), 403, "group_archived")
    refused(await mike.delete(at(kept)), 403, "not_a_member")
    await ava.patch(group, {"is_archived": False})
    assert (await mike.delete(at(sent[1]))).status == 200
    await ava.delete(group)
    refused(await mike.delete(at(sent[2])), 403, "not_a_member")


async def test_the_sender_deletes_a_message_that_they_can_no_longer_read(
    api: Api,
) -> None:
    """A member who joined again may delete their own earlier messages, but not those of others."""
    ava, mike, group_id = await friends(api)
    group = f"/v1/groups/{group_id}"
    await ava.patch(group, {"history": "joined"})
    sent, other = await mike.say(group_id, "his"), await ava.say(group_id, "hers")
    await ava.delete(f"{group}/members/{mike.id}")
    await ava.post(f"{group}/members", {"user_id": mike.id, "role": "admin"})
    for message in (sent, other):
        refused(await mike.get(at(message)), 404, "message_not_found")
    refused(await mike.patch(at(sent), {"content": "x"}), 404, "message_not_found")
    refused(await mike.delete(at(other)), 404, "message_not_found")
    socket = await live(mike)
    assert (await mike.delete(at(sent))).status == 200
    assert (await socket.next("message_deleted"))["message_id"] == sent["id"]
    assert (await ava.get(at(sent))).json["deleted"] is True


async def test_a_deleted_message_cannot_change_any_more(api: Api) -> None:
    """A second deletion writes no event; edits, reactions and pins are refused."""
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "x", key="k")
    socket = await live(mike)
    for _ in range(2):
        answer = await ava.delete(at(sent))
        assert (answer.status, answer.json["seq"]) == (200, sent["seq"])
    for method, path, body in (
        ("PATCH", at(sent), {"content": "y"}),
        ("PUT", at(sent, "/reactions/x"), None),
        ("DELETE", at(sent, "/reactions/x"), None),
        ("PUT", pin_of(sent), None),
        ("DELETE", pin_of(sent), None),
    ):
        answer = await api.request(method, path, body, token=ava.token)
        refused(answer, 404, "message_not_found")
    frames = await settled(socket)
    assert [frame["type"] for frame in frames] == ["message_deleted"]
    assert (await ava.get(at(sent, "/versions"))).json == []
    assert (await ava.get(at(sent, "/readers"))).status == 200
    # A client may have written a reply before it learned of the deletion.
    reply = await mike.say(group_id, "oh", reply_to=sent["id"])
    assert reply["quote"]["content"] == ""


async def test_deleted_text_is_gone_from_the_disk(servers: Servers) -> None:
    """Deleted text leaves the database file and its WAL once the writer is idle.

    That covers rows, versions, overflow pages and the search index.
    """
    chat = await servers.start()
    path: Path = chat.store.database.path
    api = Api(chat.port)
    wal = path.with_name(f"{path.name}-wal")
    # The first checkpoint empties the WAL. It must come before `friends` writes.
    await eventually(lambda: not wal.stat().st_size)
    ava, _, group_id = await friends(api)
    long = SECRET_TEXT + "x" * 9000 + SECRET_TEXT[::-1]
    gone = [await ava.say(group_id, text) for text in (SECRET_TEXT, long)]
    for message in gone:
        await ava.patch(at(message), {"content": f"{SECRET_TEXT} edited"})
        kept = await ava.say(group_id, "this stays")
    media = f"https://example.com/{SECRET_TEXT.replace(' ', '-')}"
    gone.append(await ava.say(group_id, "", media_url=media))

    def index(tx: Transaction) -> None:
        connection = tx.database.connection()
        for message in gone:
            values = (message["id"], SECRET_TEXT)
            connection.execute(
                "INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)", values
            )

    await chat.store.commit(index)
    files = [path, wal]
    found = b"".join(file.read_bytes() for file in files)
    for text in (SECRET_TEXT, SECRET_TEXT[::-1], media, "this stays"):
        assert text.encode() in found
    for message in gone:
        await ava.delete(at(message))

    def what_is_left() -> set[str]:
        data = b"".join(file.read_bytes() for file in files)
        return {
            text
            for text in (SECRET_TEXT, SECRET_TEXT[::-1], media, "this stays")
            if text.encode() in data
        }

    await eventually(lambda: what_is_left() == {"this stays"})
    assert (await ava.get(at(kept))).json["content"] == "this stays"
    api.close()


# Archived groups


async def test_an_archived_group_is_read_only(api: Api) -> None:
    """All changes are refused; a repeated send is still answered."""
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "hello", key="k")
    await ava.patch(f"/v1/groups/{group_id}", {"is_archived": True})
    for method, path, body in (
        ("POST", f"/v1/messages/group/{group_id}", {"content": "more"}),
        ("PATCH", at(sent), {"content": "x"}),
        ("DELETE", at(sent), None),
        ("PUT", at(sent, "/reactions/x"), None),
        ("DELETE", at(sent, "/reactions/x"), None),
        ("PUT", pin_of(sent), None),
        ("DELETE", pin_of(sent), None),
    ):
        answer = await api.request(method, path, body, token=ava.token)
        refused(answer, 403, "group_archived")
    again = await ava.say(group_id, "hello", key="k")
    assert (again["id"], again["duplicate"]) == (sent["id"], True)
    for rest in ("", "/versions", "/readers", "/reactions"):
        assert (await ava.get(at(sent, rest))).status == 200
    moved = await mike.put(f"/v1/groups/{group_id}/read", {"seq": sent["seq"]})
    assert (moved.status, moved.json["read_seq"]) == (200, sent["seq"])
    await ava.patch(f"/v1/groups/{group_id}", {"is_archived": False})
    assert (await ava.patch(at(sent), {"content": "x"})).status == 200


async def test_all_changes_of_messages_are_rate_limited(servers: Servers) -> None:
    """Edits, deletions, reactions, pins and marks count towards the rate of messages."""
    chat = await servers.start(send_rate=1)
    api = Api(chat.port)
    ava, mike, group_id = await friends(api)
    sent = await ava.say(group_id, "hello")
    while (await ava.put(at(sent, "/reactions/x"))).status == 200:
        pass
    for method, path, body in (
        ("PATCH", at(sent), {"content": "x"}),
        ("DELETE", at(sent), None),
        ("PUT", at(sent, "/reactions/x"), None),
        ("DELETE", at(sent, "/reactions/x"), None),
        ("PUT", pin_of(sent), None),
        ("DELETE", pin_of(sent), None),
        ("PUT", f"/v1/groups/{group_id}/read", {"seq": 1}),
        ("PUT", f"/v1/groups/{group_id}/unread", {"seq": 1}),
    ):
        answer = await api.request(method, path, body, token=ava.token)
        refused(answer, 429, "rate_limited")
        assert int(answer.headers["Retry-After"]) >= 1
    api.close()
