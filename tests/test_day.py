"""Two users who do many random things: both clients end up with the state of the server."""

import random
from typing import Any

import pytest

from server import ChatServer
from tests.support.clients import Api, Person, Socket
from tests.support.folded import Conversation, Folded, Message
from tests.support.messages import join_late


class Client:
    """A client that connects at times and folds every frame into its state."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.folded = Folded(person.id)
        self.socket: Socket | None = None

    async def connect(self, has_cursor: bool) -> None:
        """Connect with the cursor or without one, and catch up."""
        given = {"since": self.folded.cursor} if has_cursor else {}
        self.socket = await self.person.connect(**given)
        for frame in await self.socket.until("live"):
            self.folded.take(frame)

    async def disconnect(self) -> None:
        """Disconnect."""
        if self.socket is not None:
            self.socket.close()
            while (frame := await self.socket.receive()) is not None:
                self.folded.take(frame)
            self.socket = None

    async def follow(self) -> None:
        """Receive all events up to now."""
        assert self.socket is not None
        await self.socket.send({"type": "ping", "ref": "now"})
        frame: Any = None
        while frame is None or frame["type"] != "pong":
            frame = await self.socket.receive()
            self.folded.take(frame)

    async def compare(self) -> None:
        """Compare the folded state with the server's answers."""
        await self.follow()
        person, folded = self.person, self.folded
        ready = (await (await person.connect()).until("ready"))[0]
        listed = {each["id"]: each for each in ready["groups"]}
        assert listed.keys() == folded.groups.keys()
        for group_id, group in folded.groups.items():
            pages = [await self._page(group_id, "limit=200")]
            while pages[0]["has_before"]:
                first = pages[0]["messages"][0]["seq"]
                pages.insert(0, await self._page(group_id, f"before={first}"))
            server = Conversation(group.name, pages[-1]["read_seq"], group.from_seq)
            for message in [each for page in pages for each in page["messages"]]:
                server.take(message)
            for seq in group.stale | group.uncounted:
                answer = await person.get(self._path(group_id, seq))
                if answer.status == 200:  # otherwise the user may not read it
                    group.take(answer.json)
            group.stale.clear()
            group.uncounted.clear()
            # A client gets the messages from before the user joined only from the history.
            for seq in server.messages.keys() - group.messages.keys():
                assert seq < group.joined_seq
                group.messages[seq] = server.messages[seq]
            assert group.messages == server.messages
            assert group.read_seq == server.read_seq == listed[group_id]["read_seq"]
            unread, mentions, first_unread = group.unread(person.id)
            assert unread == listed[group_id]["unread"]
            assert mentions == listed[group_id]["mentions"]
            assert first_unread == pages[-1]["first_unread"]
            pins = (await person.get(f"/v1/groups/{group_id}/pins")).json
            assert [pin["seq"] for pin in pins] == [
                seq
                for seq, message in sorted(group.messages.items(), reverse=True)
                if message["pinned"]
            ]

    async def _page(self, group_id: int, query: str) -> Any:
        return (await self.person.get(f"/v1/groups/{group_id}/messages?{query}")).json

    def _path(self, group_id: int, seq: int) -> str:
        return f"/v1/groups/{group_id}/messages/{seq}"


class Day:
    """Random actions of two users, in an order that a seed decides."""

    def __init__(self, chat: ChatServer, ava: Client, mike: Client, seed: int) -> None:
        self.chat = chat
        self.people = {client.person: client for client in (ava, mike)}
        self.clients = (ava, mike)
        self.random = random.Random(seed)
        self.groups: list[int] = []
        self.sent: list[Message] = []
        self.statuses: dict[str, set[int]] = {}

    async def step(self) -> None:
        """Do one random action."""
        acts = {
            self.say: 8,
            self.edit: 4,
            self.delete: 2,
            self.react: 4,
            self.pin: 2,
            self.read: 3,
            self.leave_or_join: 1,
            self.move: 3,
        }
        act = self.random.choices([*acts], [*acts.values()])[0]
        person = self.random.choice([*self.people])
        status = await act(person)
        if status is not None:
            assert status < 500
            self.statuses.setdefault(act.__name__, set()).add(status)

    async def say(self, person: Person) -> int:
        """Send a message to a group or a user.

        It may be a reply, have a mention or have a key.
        """
        other = next(each for each in self.people if each is not person)
        text = self.random.choice(["hello", "é" * 250, f"@{other.name}", "@all", ""])
        body: Message = {"content": text}
        if not text or self.random.random() < 0.1:
            body["media_url"] = "https://example.com/a.png"
        path = f"/v1/messages/p2p/{other.id}"
        if self.random.random() < 0.8:
            group_id = self.random.choice(self.groups)
            path = f"/v1/messages/group/{group_id}"
            inside = [each for each in self.sent if each["group_id"] == group_id]
            if inside and self.random.random() < 0.4:
                body["reply_to"] = self.random.choice(inside)["id"]
        if self.random.random() < 0.3:
            body["key"] = f"key {self.random.randrange(10**9)}"
        answer = await person.post(path, body)
        if answer.status == 201:
            self.sent.append(answer.json)
        return answer.status

    async def edit(self, person: Person) -> int:
        text = f"@{self.random.choice(['Ava', 'Mike', 'all'])} {self.random.random()}"
        return (await person.patch(self._any(), {"content": text})).status

    async def delete(self, person: Person) -> int:
        return (await person.delete(self._any())).status

    async def react(self, person: Person) -> int:
        way = self.random.choice([person.put, person.put, person.delete])
        return (
            await way(f"{self._any()}/reactions/{self.random.choice('xyz')}")
        ).status

    async def pin(self, person: Person) -> int:
        way = self.random.choice([person.put, person.put, person.delete])
        return (await way(self._any().replace("messages", "pins"))).status

    async def read(self, person: Person) -> int:
        way = self.random.choice(["read", "read", "unread"])
        group_id = self.random.choice(self.sent)["group_id"]
        seq = self.random.randrange(80)
        return (await person.put(f"/v1/groups/{group_id}/{way}", {"seq": seq})).status

    async def leave_or_join(self, person: Person) -> None:
        """Let Mike leave a group, or add him again.

        In the second group he may read only from then on.
        """
        ava, mike = self.people
        group_id = self.random.choice(self.groups)
        path = f"/v1/groups/{group_id}/members"
        if (await mike.delete(f"{path}/{mike.id}")).status != 200:
            if group_id == self.groups[0]:
                await ava.post(path, {"user_id": mike.id})
            else:
                await join_late(self.chat, group_id, mike)

    async def move(self, person: Person) -> None:
        """Connect or disconnect Mike."""
        mike = self.clients[1]
        if mike.socket is None:
            await mike.connect(self.random.random() < 0.5)
        else:
            await mike.disconnect()

    def _any(self) -> str:
        message = self.random.choice(self.sent[-30:])
        return f"/v1/groups/{message['group_id']}/messages/{message['seq']}"


@pytest.mark.parametrize("seed", range(3))
async def test_two_clients_end_up_with_the_state_of_the_server(
    api: Api, chat: ChatServer, seed: int
) -> None:
    """After 240 random actions, both clients have the state of the server.

    The users send, reply, mention, edit, delete, react, pin, read, join and leave. One client is
    disconnected half of the time, and resumes with its cursor or from the stored position.
    """
    ava, mike = Client(await api.register("Ava")), Client(await api.register("Mike"))
    for client in (ava, mike):
        await client.connect(False)
    day = Day(chat, ava, mike, seed)
    for _ in range(2):
        day.groups.append(await ava.person.group(mike.person))
    for group_id in day.groups:
        day.sent.append(await ava.person.say(group_id, "good morning"))
    for number in range(240):
        await day.step()
        if number % 40 == 39:
            await ava.compare()
            if mike.socket is not None:
                await mike.compare()
    if mike.socket is None:
        await mike.connect(bool(seed % 2))
    for client in (ava, mike):
        await client.compare()
    held = [
        message
        for client in (ava, mike)
        for group in client.folded.groups.values()
        for message in group.messages.values()
    ]
    for field in ("deleted", "mentions", "quote", "reactions", "revision", "reacted"):
        assert any(message.get(field) for message in held), field
    for act in ("say", "edit", "delete", "react", "pin", "read"):
        assert day.statuses[act] & {200, 201}, act
