"""A group's settings, the permissions that they give, and public groups."""

from pathlib import Path
from typing import Any

from server import ChatServer
from tests.support.clients import Api, Person, live, people
from tests.support.groups import add, ask, change, invite_back, listed, refused
from tests.support.servers import Servers

PLAIN = {
    "name": "group",
    "topic": "",
    "visibility": "private",
    "may_post": "all",
    "may_invite": "admins",
    "may_pin": "admins",
    "history": "all",
    "is_archived": False,
}
CHANGES: dict[str, Any] = {
    "name": "Другая группа",
    "topic": "What we\ntalk about",
    "visibility": "public",
    "may_post": "admins",
    "may_invite": "all",
    "may_pin": "all",
    "history": "joined",
    "is_archived": True,
}
FOR_THE_OWNER = {"visibility", "history", "is_archived"}


# Settings


async def test_members_read_the_settings_of_a_group(api: Api) -> None:
    """Members get the settings with their own role and read mark.

    Others get the answer for an unknown group.
    """
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike)
    await ava.say(group_id, "hello")
    listed = (await mike.get("/v1/groups")).json[0]
    common = {"id": group_id, "kind": "group", "owner_id": ava.id, "member_count": 2}
    own = {"role": "member", "seq": 3, "read_seq": 2, "unread": 1, "mentions": 0}
    path = f"/v1/groups/{group_id}"
    expected = {**PLAIN, **common, **own, "created_at": listed["created_at"]}
    assert (await mike.get(path)).json == expected
    own = {"role": "owner", "seq": 3, "read_seq": 1, "unread": 0, "mentions": 0}
    assert (await ava.get(path)).json == {**expected, **own}
    for group in (path, "/v1/groups/999"):
        assert refused(await eve.get(group)) == (403, "not_a_member")


async def test_every_setting_can_be_changed(api: Api) -> None:
    """The event of a change has all settings, live and from the log.

    Each route shows the new value.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    socket = await mike.connect()
    since = (await socket.until("live"))[-1]["cursor"]
    expected, events = dict(PLAIN), []
    for name, value in CHANGES.items():
        expected[name] = value
        assert await change(ava, group_id, **{name: value}) == expected
        events.append(await socket.receive())
        assert events[-1]["type"] == "group_updated"
        assert (events[-1]["actor_id"], events[-1]["group_id"]) == (ava.id, group_id)
        assert {name: events[-1][name] for name in expected} == expected
        details = (await mike.get(f"/v1/groups/{group_id}")).json
        assert {name: details[name] for name in expected} == expected
        assert details["seq"] == events[-1]["seq"]
        entry = (await mike.get("/v1/groups")).json[0]
        (shown,) = (await (await mike.connect()).receive())["groups"]
        for name in ("name", "topic", "is_archived"):
            assert entry[name] == shown[name] == expected[name]
    _, *again, _ = await (await mike.connect(since=since)).until("live")
    assert again == events


async def test_an_unchanged_setting_makes_no_event(api: Api, chat: ChatServer) -> None:
    """A change without a new value is answered with the settings, and adds no event."""
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    await change(ava, group_id, **CHANGES)
    head = chat.hub.head
    for same in ({}, CHANGES, {"topic": CHANGES["topic"]}, {"is_archived": True}):
        assert await change(ava, group_id, **same) == CHANGES
    assert chat.hub.head == head


async def test_each_setting_is_for_the_owner_or_for_admins_too(api: Api) -> None:
    """Only the owner may change visibility, history and archiving; admins may change the rest."""
    ava, adm, mike = await people(api, "Ava", "Adm", "Mike")
    group_id = await ava.group(mike)
    await add(ava, group_id, adm, role="admin")
    path = f"/v1/groups/{group_id}"
    for name, value in CHANGES.items():
        assert refused(await ask(mike, "PATCH", path, {name: value})) == (
            403,
            "not_allowed",
        )
        answer = await ask(adm, "PATCH", path, {name: value})
        assert answer.status == (403 if name in FOR_THE_OWNER else 200), name
    both = {"name": "both", "history": "joined"}
    assert refused(await ask(adm, "PATCH", path, both)) == (403, "not_allowed")
    details = (await adm.get(path)).json
    assert details["name"] == CHANGES["name"] and details["history"] == "all"


async def test_settings_hold_after_a_restart(servers: Servers, tmp_path: Path) -> None:
    """The settings and permissions are the same after a restart."""
    path = tmp_path / "group.db"
    chat = await servers.start(path)
    api = Api(chat.port)
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike)
    now = {**CHANGES, "is_archived": False}
    await change(ava, group_id, **now)
    api.close()
    await servers.stop(chat)
    chat = await servers.start(path)
    api = ava.api = mike.api = eve.api = Api(chat.port)
    body = {"content": "hello"}
    refusal = await mike.post(f"/v1/messages/group/{group_id}", body)
    assert refused(refusal) == (403, "not_allowed")
    await ava.say(group_id, "only me")
    await add(mike, group_id, eve)
    page = (await eve.get(f"/v1/groups/{group_id}/messages")).json
    assert page["messages"] == []
    assert await change(ava, group_id) == now
    api.close()


async def test_posting_and_pinning_can_be_limited_to_admins(api: Api) -> None:
    """The settings for posting and pinning apply over HTTP and WebSocket."""
    ava, adm, mike = await people(api, "Ava", "Adm", "Mike")
    group_id = await ava.group(mike)
    await add(ava, group_id, adm, role="admin")
    first = await mike.say(group_id, "while all may")
    pin = f"/v1/groups/{group_id}/pins/{first['seq']}"
    assert refused(await ask(mike, "PUT", pin)) == (403, "not_allowed")
    await change(adm, group_id, may_post="admins", may_pin="all")
    answer = await mike.post(f"/v1/messages/group/{group_id}", {"content": "x"})
    assert refused(answer) == (403, "not_allowed")
    socket = await live(mike)
    await socket.send({"type": "send", "group_id": group_id, "content": "x"})
    assert (await socket.next("error"))["code"] == "not_allowed"
    await adm.say(group_id, "an admin")
    await ava.say(group_id, "the owner")
    assert (await ask(mike, "PUT", pin)).status == 200
    await change(adm, group_id, may_post="all")
    await mike.say(group_id, "again")


async def test_an_archived_group_can_only_be_read_and_left(
    api: Api, chat: ChatServer
) -> None:
    """Other actions are refused and change nothing until the owner reopens the group."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike)
    seq = (await mike.say(group_id, "hello"))["seq"]
    group, one = f"/v1/groups/{group_id}", f"/v1/groups/{group_id}/messages/{seq}"
    invite = await ask(ava, "POST", f"{group}/invites", {})
    code = invite.json["code"]
    await change(ava, group_id, visibility="public", may_invite="all", may_pin="all")
    await change(ava, group_id, is_archived=True)
    socket, head = await live(mike), chat.hub.head
    tries: list[tuple[Person, str, str, Any]] = [
        (mike, "POST", f"/v1/messages/group/{group_id}", {"content": "x"}),
        (mike, "PATCH", one, {"content": "x"}),
        (mike, "DELETE", one, None),
        (mike, "PUT", f"{one}/reactions/x", None),
        (mike, "DELETE", f"{one}/reactions/x", None),
        (mike, "PUT", f"{group}/pins/{seq}", None),
        (ava, "POST", f"{group}/members", {"user_id": eve.id}),
        (ava, "POST", f"{group}/invites", {}),
        (ava, "PATCH", group, {"name": "x"}),
        (eve, "POST", f"{group}/join", None),
        (eve, "POST", f"/v1/invites/{code}", None),
    ]
    for person, method, path, body in tries:
        answer = await ask(person, method, path, body)
        assert refused(answer) == (403, "group_archived"), (method, path)
    await socket.send({"type": "send", "group_id": group_id, "content": "x"})
    assert (await socket.next("error"))["code"] == "group_archived"
    assert chat.hub.head == head
    for path in (group, one, f"{group}/messages", f"{group}/members"):
        assert (await mike.get(path)).status == 200, path
    read = await ask(mike, "PUT", f"{group}/read", {"seq": seq})
    assert read.json["read_seq"] == seq
    assert (await mike.delete(f"{group}/members/{mike.id}")).status == 200
    await change(ava, group_id, is_archived=False, name="again")
    await ava.say(group_id, "and on")
    assert (await ask(eve, "POST", f"{group}/join", None)).status == 200


# History for new members


async def test_history_joined_hides_earlier_messages_from_new_members(api: Api) -> None:
    """With `history` set to `joined`, no route, event or count shows earlier text to a new member.

    Earlier members can still read everything.
    """
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    old = await ava.say(group_id, "an old secret for @Mike")
    await ask(ava, "PUT", f"{group}/pins/{old['seq']}")
    await change(ava, group_id, history="joined")
    socket, of_mike = await live(eve), await live(mike)
    await add(ava, group_id, eve)
    added = (await socket.until("member_added"))[-1]
    assert added["from_seq"] == added["seq"]
    path = f"{group}/messages/{old['seq']}"
    body = {"content": "the secret, @Eve, edited"}
    assert (await ask(ava, "PATCH", path, body)).status == 200
    edited = await socket.next("message_edited")
    assert edited["message_seq"] == old["seq"] and "message" not in edited
    assert await of_mike.next("message_edited") == edited
    assert (await mike.get(path)).json["content"] == body["content"]
    for method, kind in (("PUT", "reaction_added"), ("DELETE", "reaction_removed")):
        answer = await ask(ava, method, f"{path}/reactions/x")
        assert "reactions" in answer.json
        reacted = await socket.next(kind)
        assert (reacted["message_seq"], reacted["emoji"]) == (old["seq"], "x")
        assert "reactions" not in reacted
        assert await of_mike.next(kind) == reacted
    reply = await ava.say(group_id, "a reply", reply_to=old["id"])
    assert "quote" not in reply and "secret" not in str(await socket.receive())
    for method, rest, sent in (
        ("GET", "", None),
        ("GET", "/versions", None),
        ("GET", "/readers", None),
        ("GET", "/reactions", None),
        ("PATCH", "", {"content": "x"}),
        ("DELETE", "", None),
        ("PUT", "/reactions/x", None),
        ("DELETE", "/reactions/x", None),
    ):
        answer = await ask(eve, method, path + rest, sent)
        assert refused(answer) == (404, "message_not_found"), (method, rest)
    answer = await ask(
        eve,
        "POST",
        f"/v1/messages/group/{group_id}",
        {"content": "x", "reply_to": old["id"]},
    )
    assert refused(answer) == (400, "invalid_request")
    for query in ("", "?before_id=99", "?after=0", "?around=1", "?around=first_unread"):
        page = (await eve.get(f"{group}/messages{query}")).json
        assert [each["id"] for each in page["messages"]] == [reply["id"]], query
        assert not page["has_before"] and not page["has_after"]
    assert (await eve.get(f"{group}/pins")).json == []
    assert len((await mike.get(f"{group}/pins")).json) == 1
    await ask(eve, "PUT", f"{group}/unread", {"seq": 0})
    (ready,) = (await (await eve.connect()).receive())["groups"]
    assert (ready["unread"], ready["mentions"]) == (1, 0)
    assert [each["id"] for each in (await eve.get("/v1/chats")).json] == [reply["id"]]
    epoch = old["cursor"].partition(".")[0]
    _, *events, _ = await (await eve.connect(since=f"{epoch}.0")).until("live")
    assert events[0] == added and "secret" not in str(events)
    assert edited in events and reacted in events
    assert not [event for event in events if "reactions" in event]
    assert [event["seq"] for event in events] == [
        *range(added["seq"], events[-1]["seq"] + 1)
    ]
    count = (await mike.get(f"{group}/messages")).json["count"]
    assert count == 2


async def test_history_joined_hides_earlier_messages_from_returning_members(
    api: Api,
) -> None:
    """A returning member reads only messages after their return.

    With `history` set to `all` at their return, they read every message.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    await change(ava, group_id, history="joined")
    await add(ava, group_id, mike)
    await ava.say(group_id, "first stay")
    path = f"/v1/groups/{group_id}/members/{mike.id}"

    async def read() -> list[str]:
        page = (await mike.get(f"/v1/groups/{group_id}/messages")).json
        return [message["content"] for message in page["messages"]]

    assert await read() == ["first stay"]
    assert (await mike.delete(path)).status == 200
    await ava.say(group_id, "while away")
    await invite_back(ava, group_id, mike)
    await ava.say(group_id, "second stay")
    assert await read() == ["second stay"]
    await change(ava, group_id, history="all")
    assert await read() == ["second stay"]
    assert (await mike.delete(path)).status == 200
    await invite_back(ava, group_id, mike)
    assert await read() == ["first stay", "while away", "second stay"]


async def test_public_groups_are_listed_and_searched(api: Api) -> None:
    """Public groups are listed by name and found in any case of letters.

    Private, archived and deleted groups are not listed.
    """
    ava, eve = await people(api, "Ava", "Eve")
    names = (
        "Ångström",
        "Zebra",
        "a zebra crossing",
        "STRASSE",
        "hidden",
        "old",
        "gone",
    )
    ids = {}
    for name in names:
        ids[name] = await ava.group(name=name)
        if name != "hidden":
            await change(ava, ids[name], visibility="public", topic=f"about {name}")
    await change(ava, ids["old"], is_archived=True)
    await ask(ava, "DELETE", f"/v1/groups/{ids['gone']}")
    everything = ["a zebra crossing", "STRASSE", "Zebra", "Ångström"]
    assert await listed(eve) == everything
    for query, found in (
        ("zEBra", ["a zebra crossing", "Zebra"]),
        ("stra%C3%9Fe", ["STRASSE"]),
        ("A%CC%8Angstr", ["Ångström"]),
        ("%25", []),
        ("hid", []),
    ):
        assert await listed(eve, f"?q={query}") == found, query
    (entry,) = (await eve.get("/v1/groups/public?q=cross")).json
    assert entry == {
        "id": ids["a zebra crossing"],
        "name": "a zebra crossing",
        "topic": "about a zebra crossing",
        "member_count": 1,
    }
    pages, after = [], 0
    while page := await listed(eve, f"?limit=1&after_id={after}"):
        pages += page
        after = ids[page[0]]
    assert pages == everything
    # The position of a private group in the list must not be visible.
    assert await listed(eve, f"?after_id={ids['hidden']}") == []
    await change(ava, ids["Zebra"], name="Aardvark")
    assert (await listed(eve))[:2] == ["a zebra crossing", "Aardvark"]
    await change(ava, ids["Zebra"], visibility="private")
    assert "Aardvark" not in await listed(eve)


async def test_any_user_can_join_a_public_group(api: Api) -> None:
    """The event's actor is the new member. A private group is refused as an unknown one."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    public, private = await ava.group(), await ava.group(mike)
    await change(ava, public, visibility="public")
    of_ava, of_eve = await live(ava), await live(eve)
    answer = await ask(eve, "POST", f"/v1/groups/{public}/join")
    assert answer.status == 200 and answer.json["role"] == "member"
    added = await of_eve.receive()
    assert (added["type"], added["actor_id"], added["user_id"]) == (
        "member_added",
        eve.id,
        eve.id,
    )
    assert await of_ava.receive() == added
    await eve.say(public, "hello")
    again = await ask(eve, "POST", f"/v1/groups/{public}/join")
    assert refused(again) == (409, "already_a_member")
    answers = [
        await ask(eve, "POST", f"/v1/groups/{group_id}/join")
        for group_id in (private, 999)
    ]
    assert answers[0].body == answers[1].body
    assert refused(answers[0]) == (403, "not_a_member")
    repeated = await ask(mike, "POST", f"/v1/groups/{private}/join")
    assert refused(repeated) == (409, "already_a_member")


# Direct conversations


async def test_a_direct_conversation_has_no_settings(
    api: Api, chat: ChatServer
) -> None:
    """Its members can read its details; changes are refused, and for others it does not exist."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    first = await ava.post(f"/v1/messages/p2p/{mike.id}", {"content": "hello"})
    group_id = first.json["group_id"]
    group, head = f"/v1/groups/{group_id}", chat.hub.head
    details = (await ava.get(group)).json
    assert (details["kind"], details["name"]) == ("direct", "Mike")
    assert (details["owner_id"], details["member_count"]) == (None, 2)
    for method, path, body in (
        ("PATCH", group, {"topic": "x"}),
        ("DELETE", group, None),
        ("PATCH", f"{group}/members/{mike.id}", {"role": "admin"}),
        ("PUT", f"{group}/bans/{mike.id}", None),
        ("DELETE", f"{group}/bans/{mike.id}", None),
        ("GET", f"{group}/bans", None),
        ("POST", f"{group}/invites", {}),
        ("GET", f"{group}/invites", None),
        ("DELETE", f"{group}/invites/1", None),
        ("POST", f"{group}/join", None),
    ):
        answer = await ask(ava, method, path, body)
        assert refused(answer) == (403, "direct_group_is_fixed"), (method, path)
        answer = await ask(eve, method, path, body)
        assert refused(answer) == (403, "not_a_member"), (method, path)
    assert chat.hub.head == head
