"""What a blocked user may still learn about the user who blocked them."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from models.operations.accounts import move_positions
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, actor_of, live, people, settled
from tests.support.logs import Logs
from tests.support.messages import at, caught_up
from tests.support.people import ME, direct
from tests.support.servers import Servers


async def block(person: Person, other: Person) -> None:
    answer = await person.put(f"/v1/users/{other.id}/block")
    assert answer.status == 200, answer.body


async def unblock(person: Person, other: Person) -> None:
    answer = await person.delete(f"/v1/users/{other.id}/block")
    assert answer.status == 200, answer.body


async def receive_all(chat: ChatServer, person: Person) -> None:
    """Let a user's session have received the whole log, as a pong shows it."""

    def receive(tx: Transaction) -> None:
        tx.flush()
        move_positions(tx, {actor_of(chat, person).session_id: tx.last_id})

    await chat.store.commit(receive)


# Receipts.


async def shown_to(sender: Person, recipient: Person, newest: Any) -> dict[str, Any]:
    """Return everything that a sender is shown of how far their messages have come.

    `newest` is their last message, which they sent with the key "newest".
    """
    path = f"/v1/messages/history/{recipient.id}"
    page = (await sender.get(path)).json["messages"]
    again = await sender.post(
        f"/v1/messages/p2p/{recipient.id}", {"content": "newest", "key": "newest"}
    )
    assert again.status == 200
    chats = (await sender.get("/v1/chats")).json
    statuses = [each.get("status") for each in page]
    single = [(await sender.get(at(each))).json.get("status") for each in page]
    assert single == statuses
    hits = (await sender.get("/v1/search?q=newest")).json["hits"]
    return {
        "history": statuses,
        "chats": [each["status"] for each in chats if each["id"] == newest["id"]],
        "repeated": again.json["status"],
        "found": [hit["message"]["status"] for hit in hits],
        "readers": [
            [
                reader["read_seq"]
                for reader in (await sender.get(at(each, "/readers"))).json
            ]
            for each in page
        ],
    }


def receipts(*history: str | None, readers: list[list[int]]) -> dict[str, Any]:
    newest = history[-1]
    return {
        "history": [*history],
        "chats": [newest],
        "repeated": newest,
        "found": [newest],
        "readers": readers,
    }


async def test_a_block_freezes_the_status_of_messages(
    servers: Servers, tmp_path: Path
) -> None:
    """The status of a blocked user's messages stays in every answer as it was at the block, also
    after a restart. After the block it is true again. The user who blocks sees true statuses.
    """
    path = tmp_path / "chat.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike = await people(api, "Ava", "Mike")
    own = await direct(ava, mike, "from Ava")
    for text in ("read", "received"):
        await direct(mike, ava, text)
    group_id = own["group_id"]
    await ava.put(f"/v1/groups/{group_id}/read", {"seq": 3})
    await receive_all(chat, ava)
    body = {"content": "newest", "key": "newest"}
    newest = (await mike.post(f"/v1/messages/p2p/{ava.id}", body)).json
    while (await mike.get("/v1/search?q=newest")).json["hits"] == []:
        pass
    # Mike has not read Ava's message, the first one.
    frozen = receipts(None, "READ", "DELIVERED", "PENDING", readers=[[], [3], [], []])
    assert await shown_to(mike, ava, newest) == frozen
    await block(ava, mike)
    await block(ava, mike)
    socket = await live(mike)
    await receive_all(chat, ava)
    assert await shown_to(mike, ava, newest) == frozen
    await ava.put(f"/v1/groups/{group_id}/read", {"seq": 5})
    await ava.put(f"/v1/groups/{group_id}/unread", {"seq": 2})
    await ava.put(f"/v1/groups/{group_id}/read", {"seq": 4})
    assert await shown_to(mike, ava, newest) == frozen
    assert await settled(socket) == []
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": 5})
    assert (await ava.get(at(own))).json["status"] == "READ"
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    api = ava.api = mike.api = Api(chat.port)
    # A read mark of Mike's own is on the list of Ava's message.
    frozen["readers"][0] = [5]
    assert await shown_to(mike, ava, newest) == frozen
    await unblock(ava, mike)
    assert await shown_to(mike, ava, newest) == receipts(
        None, "READ", "READ", "READ", readers=[[5], [5], [5], [5]]
    )
    # A second block freezes what is so then.
    await block(ava, mike)
    assert (await shown_to(mike, ava, newest))["history"][1:] == ["READ"] * 3
    api.close()


async def test_a_block_freezes_nothing_for_others(api: Api) -> None:
    """A third user sees the true status of their messages to the user who blocks."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    await block(ava, mike)
    sent = await direct(zoe, ava)
    await ava.put(f"/v1/groups/{sent['group_id']}/read", {"seq": sent["seq"]})
    assert (await zoe.get(at(sent))).json["status"] == "READ"
    readers = (await zoe.get(at(sent, "/readers"))).json
    assert [reader["id"] for reader in readers] == [ava.id]


async def test_each_of_two_who_block_each_other_sees_their_own_time(
    api: Api, chat: ChatServer
) -> None:
    """Each of the two blocks freezes the receipts of one side at its own position in the log."""
    ava, mike = await people(api, "Ava", "Mike")
    of_ava, of_mike = await direct(ava, mike), await direct(mike, ava)
    await block(ava, mike)
    for person in (ava, mike):
        await person.put(f"/v1/groups/{of_ava['group_id']}/read", {"seq": 3})
    await block(mike, ava)
    assert (await ava.get(at(of_ava))).json["status"] == "READ"
    assert (await mike.get(at(of_mike))).json["status"] == "PENDING"
    await unblock(ava, mike)
    assert (await mike.get(at(of_mike))).json["status"] == "READ"


async def test_groups_show_read_marks_in_spite_of_a_block(api: Api) -> None:
    """In a common group a blocked user sees who has read their message, as others do."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    sent = await mike.say(group_id, "hello")
    await block(ava, mike)
    await ava.put(f"/v1/groups/{group_id}/read", {"seq": sent["seq"]})
    readers = (await mike.get(at(sent, "/readers"))).json
    assert [reader["id"] for reader in readers] == [ava.id]


# Profiles.


async def test_a_block_keeps_profiles_out_of_the_conversation(api: Api) -> None:
    """While either of two users has blocked the other, their direct conversation records no change
    of a profile. Groups and other conversations get it, with the same bytes for all members.
    """
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(mike)
    direct_id = (await direct(ava, mike))["group_id"]
    other_id = (await direct(mike, zoe))["group_id"]
    sockets = [await live(person) for person in (ava, mike)]
    for change, (first, second) in enumerate(
        (({group_id}, {group_id, other_id}), ({group_id, direct_id}, None)), 1
    ):
        if change == 1:
            await block(ava, mike)
        else:
            await unblock(ava, mike)
        await ava.patch(ME, {"status": f"Ava {change}"})
        told = [await settled(socket) for socket in sockets]
        assert {event["group_id"] for event in told[0]} == first
        assert told[0] == told[1]
        await mike.patch(ME, {"status": f"Mike {change}"})
        told = [await settled(socket) for socket in sockets]
        assert {event["group_id"] for event in told[0]} == first
        expected = {group_id, direct_id, other_id} if second is None else second
        assert {event["group_id"] for event in told[1]} == expected


async def test_an_earlier_change_of_a_profile_tells_nothing_new(
    api: Api, chat: ChatServer
) -> None:
    """Events show profiles as they are when they are read. In the direct conversation a blocked
    user reads no status line in them, and the user who blocks reads no profile, even if others
    have read the same events. In the group both read all."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    first = await direct(ava, mike)
    for person in (ava, mike):
        await person.patch(ME, {"status": "before", "display_name": person.name[0]})
    await block(ava, mike)
    for person in (ava, mike):
        await person.patch(
            ME, {"status": "after", "display_name": f"new {person.name}"}
        )
    chat.hub._tail.forget(chat.hub.head)  # so that it takes a query
    # Twice: the frames of the first reading are kept.
    for _ in range(2):
        for reader, hidden in ((ava, (None, None)), (mike, (None, "new Ava"))):
            for event in await caught_up(reader, first):
                if event["type"] != "profile_changed":
                    continue
                shown = (event["status"], event["display_name"])
                own = event["actor_id"] == reader.id
                name = "new Ava" if event["actor_id"] == ava.id else "new Mike"
                if own or event["group_id"] == group_id:
                    assert shown == ("after", name)
                else:
                    assert shown == hidden, (reader.name, event)
    seqs = [
        event["seq"]
        for event in await caught_up(mike, first)
        if event["group_id"] == first["group_id"]
    ]
    assert seqs == [2, 3, 4]
    await unblock(ava, mike)
    for reader in (ava, mike):
        for event in await caught_up(reader, first):
            if event["type"] == "profile_changed":
                assert event["status"] == "after" and event["display_name"]


async def test_a_blocked_user_sees_no_status_line(api: Api) -> None:
    """No route shows it to them: as if there were none. Others see it, and so does a blocked user
    once they are unblocked."""
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(mike, zoe)
    direct_id = (await direct(ava, mike))["group_id"]
    await ava.patch(ME, {"status": "here", "display_name": "A."})
    await mike.patch(ME, {"status": "there"})

    async def status(reader: Person, person: Person) -> set[str | None]:
        answers = [[(await reader.get(f"/v1/users/{person.id}")).json]]
        for path in (
            "/v1/users",
            "/v1/users/with-chat-info",
            f"/v1/groups/{group_id}/members",
        ):
            answers.append((await reader.get(path)).json)
        if reader is not zoe:
            answers.append((await reader.get(f"/v1/groups/{direct_id}/members")).json)
        found = set()
        for entries in answers:
            (entry,) = [each for each in entries if each["id"] == person.id]
            if "last_message_content" not in entry:
                found.add(entry.get("status"))
                name = "A." if person is ava else None
                assert entry.get("display_name") == name
            else:
                assert "status" not in entry
        return found

    await block(ava, mike)
    assert await status(mike, ava) == {None}
    assert await status(ava, mike) == {"there"}
    assert await status(zoe, ava) == {"here"}
    ((own, *_),) = [(await ava.get("/v1/users")).json]
    assert own["status"] == "here"
    await unblock(ava, mike)
    assert await status(mike, ava) == {"here"}


async def test_the_end_of_an_account_ends_its_blocks(api: Api) -> None:
    """From then on the other user's conversation has their changes of the profile, and their
    messages their true status."""
    ava, mike = await people(api, "Ava", "Mike")
    sent = await direct(mike, ava)
    await block(ava, mike)
    socket = await live(mike)
    await ava.put(f"/v1/groups/{sent['group_id']}/read", {"seq": sent["seq"]})
    await mike.patch(ME, {"status": "alone"})
    assert await settled(socket) == []
    body = {"password": PASSWORD, "messages": "keep"}
    assert (await ava.delete(ME, body)).status == 200
    assert [event["type"] for event in await settled(socket)] == ["account_deleted"]
    assert (await mike.get(at(sent))).json["status"] == "READ"
    await mike.patch(ME, {"status": "here"})
    assert [event["type"] for event in await settled(socket)] == ["profile_changed"]


# Presence.


async def online(asker: Person, *others: Person) -> set[int]:
    ids = ",".join(str(person.id) for person in others)
    answer = await asker.get(f"/v1/presence?user_ids={ids}")
    assert answer.status == 200, answer.body
    return {*answer.json["online"]}


async def test_presence_needs_an_answer(servers: Servers, tmp_path: Path) -> None:
    """Two users who share only a direct conversation see each other online once both have written
    in it, by either way of sending; a deleted message counts, and a restart forgets nothing.
    """
    path = tmp_path / "chat.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike, zoe = everyone = await people(api, "Ava", "Mike", "Zoe")
    sent = [await direct(ava, mike) for _ in range(3)]
    await direct(zoe, ava)
    sockets = [await live(person) for person in everyone]
    assert await online(ava, *everyone) == {ava.id}
    assert await online(mike, *everyone) == {mike.id}
    # A reaction, a read mark and a change of the profile are no answer.
    await mike.put(at(sent[0], "/reactions/x"))
    await mike.put(f"/v1/groups/{sent[0]['group_id']}/read", {"seq": 4})
    await mike.patch(ME, {"status": "here"})
    assert await online(ava, *everyone) == {ava.id}
    command = {"type": "send", "group_id": sent[0]["group_id"], "content": "answer"}
    await sockets[1].send(command)
    answer = await sockets[1].next("ok")
    assert await online(ava, *everyone) == {ava.id, mike.id}
    assert await online(mike, *everyone) == {ava.id, mike.id}
    assert await online(zoe, *everyone) == {zoe.id}
    await mike.delete(f"/v1/groups/{answer['group_id']}/messages/{answer['seq']}")
    assert await online(ava, *everyone) == {ava.id, mike.id}
    await sockets[0].send({"type": "presence", "user_ids": [mike.id, zoe.id]})
    assert (await sockets[0].next("presence"))["online"] == [mike.id]
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    api = ava.api = mike.api = zoe.api = Api(chat.port)
    sockets = [await live(person) for person in everyone]
    assert await online(ava, *everyone) == {ava.id, mike.id}
    await direct(ava, zoe)
    assert await online(ava, *everyone) == {ava.id, mike.id, zoe.id}
    await block(zoe, ava)
    assert await online(ava, *everyone) == {ava.id, mike.id}
    assert await online(zoe, *everyone) == {ava.id, zoe.id}
    # A common group needs no answer.
    await ava.group(mike)
    await mike.group(zoe)
    assert await online(zoe, *everyone) == {ava.id, mike.id, zoe.id}
    api.close()


async def test_a_refused_message_is_no_answer(api: Api) -> None:
    """Only a message that is in the log counts."""
    ava, mike = await people(api, "Ava", "Mike")
    await direct(ava, mike)
    for person in (ava, mike):
        await live(person)
    await block(ava, mike)
    path = f"/v1/messages/p2p/{ava.id}"
    assert (await mike.post(path, {"content": "no"})).status == 403
    await unblock(ava, mike)
    assert (await mike.post(path, {"content": ""})).status == 400
    assert (await mike.post(path, {"content": "x", "reply_to": 99})).status == 400
    assert await online(mike, ava) == set()
    await direct(mike, ava)
    assert await online(mike, ava) == {ava.id}


# Upgrades.

_EARLIER = (
    "ALTER TABLE block DROP COLUMN read_seq",
    "ALTER TABLE block DROP COLUMN position",
    "ALTER TABLE membership DROP COLUMN has_written",
    """UPDATE event SET data = json_set(data, '$.reactions', json('{"x":9}'))
        WHERE type LIKE 'reaction%'""",
    "DELETE FROM schema_migration WHERE name = '0011_blocks'",
)


async def test_an_upgrade_knows_who_wrote_and_what_was_read(
    servers: Servers, tmp_path: Path, logs: Logs
) -> None:
    """Old blocks freeze the receipts of the upgrade, presence looks at old messages, and old events
    lose the counts of messages that a later member could not read."""
    path = tmp_path / "chat.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike, zoe = await people(api, "Ava", "Mike", "Zoe")
    group_id = await ava.group(mike)
    old = await ava.say(group_id, "old")
    await mike.put(at(old, "/reactions/x"))
    await ava.patch(f"/v1/groups/{group_id}", {"history": "joined"})
    await ava.post(f"/v1/groups/{group_id}/members", {"user_id": zoe.id})
    await mike.put(at(old, "/reactions/y"))
    new = await ava.say(group_id, "new")
    await mike.put(at(new, "/reactions/x"))
    read, received = [await direct(mike, ava) for _ in range(2)]
    await ava.put(f"/v1/groups/{read['group_id']}/read", {"seq": read["seq"]})
    await receive_all(chat, ava)
    unanswered = await direct(mike, zoe)
    await block(ava, mike)
    api.close()
    await servers.stop(chat)
    with closing(sqlite3.connect(path)) as database, database:
        for statement in _EARLIER:
            database.execute(statement)
    chat = await servers.start(path)
    line = "INFO chatserver.database: removed the counts of 1 events of reactions"
    assert line in logs.records
    logs.claim("chatserver.database")
    api = ava.api = mike.api = zoe.api = Api(chat.port)
    for _ in range(2):
        statuses = [
            (await mike.get(at(each))).json["status"] for each in (read, received)
        ]
        assert statuses == ["READ", "DELIVERED"]
        await ava.put(f"/v1/groups/{read['group_id']}/read", {"seq": received["seq"]})
    reactions = [
        event.get("reactions")
        for event in await caught_up(mike, old)
        if event["type"] == "reaction_added"
    ]
    assert reactions == [{"x": 9}, None, {"x": 9}]
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT group_id, user_id FROM membership WHERE has_written"
        )
        assert {*rows} == {
            (read["group_id"], mike.id),
            (unanswered["group_id"], mike.id),
        }
    api.close()
