"""Messages, and users who may read only some of them."""

import re
from typing import Any

from models.operations.membership import admit
from models.store.transaction import Transaction
from server import ChatServer
from tests.support.clients import Api, Person

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
# In the order of a group message's JSON.
MESSAGE_MEMBERS = (
    "type",
    "group_id",
    "sender_id",
    "content",
    "timestamp",
    "id",
    "seq",
    "cursor",
    "sender",
    "media_url",
    "reply_to",
    "key",
    "message_type",
)


def at(message: Any, rest: str = "") -> str:
    """Return the path of a message."""
    return f"/v1/groups/{message['group_id']}/messages/{message['seq']}{rest}"


def pin_of(message: Any) -> str:
    return f"/v1/groups/{message['group_id']}/pins/{message['seq']}"


async def history_page(person: Person, group_id: int, **query: Any) -> Any:
    """Return a page of a group's history."""
    values = "&".join(f"{name}={value}" for name, value in query.items())
    answer = await person.get(f"/v1/groups/{group_id}/messages?{values}")
    assert answer.status == 200, answer.body
    assert answer.json["count"] == len(answer.json["messages"])
    return answer.json


async def join_late(chat: ChatServer, group_id: int, person: Person) -> None:
    """Add a user who may read only messages from now on."""

    def take_in(tx: Transaction) -> None:
        group, user = tx.state.group(group_id), tx.state.user(person.id)
        assert group is not None and user is not None
        group.history = "joined"
        admit(tx, actor_id=1, group=group, user=user, role="member")

    await chat.store.commit(take_in)


async def friends(api: Api) -> tuple[Person, Person, int]:
    """Register Ava, who owns a group, and Mike, who is a member."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    return ava, mike, await ava.group(mike)


async def caught_up(person: Person, first: Any) -> list[Any]:
    """Return all events from a message on, by catching up."""
    epoch, _, id = first["cursor"].partition(".")
    socket = await person.connect(since=f"{epoch}.{int(id) - 1}")
    frames = await socket.until("live")
    socket.close()
    return frames[1:-1]


SECRET_TEXT = "the launch code is 7-alpha-9"


async def everything(person: Person, group_id: int, peer: Person) -> bytes:
    """Return the bytes of every answer over HTTP that shows this person messages of a group."""
    paths = [
        f"/v1/groups/{group_id}/messages",
        f"/v1/groups/{group_id}/messages?around=first_unread",
        f"/v1/groups/{group_id}/pins",
        f"/v1/messages/history/{peer.id}",
        "/v1/chats",
        "/v1/users/with-chat-info",
    ]
    read = [await person.get(path) for path in paths]
    for message in read[0].json["messages"]:
        for rest in ("", "/versions", "/readers", "/reactions"):
            read.append(await person.get(at(message, rest)))
    assert {answer.status for answer in read} <= {200, 403}
    return b"".join(answer.body for answer in read)
