"""The run whose frames the pages show, repeated on a server.

The steps are in the order of the events' ids. The commands are those of the page.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from tests.support.clients import PASSWORD, Api, Person, Socket
from tests.support.pages import ROOT, json_lines, page, section

DEMO_PASSWORD = "password"

GROUP = "/v1/groups/1"
MESSAGE = f"{GROUP}/messages/3"
REACTION = f"{MESSAGE}/reactions/%F0%9F%91%8D"
EVE = 3


class Story:
    """The frames that Ava and Mike receive, and the answer to Ava's search."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.frames: list[Any] = []
        self.found: Any = None

    async def play(self) -> None:
        """Run all steps on a server that has just created the demo users."""
        ava, mike = [await self._log_in(name) for name in ("Ava", "Mike")]
        eve = await self._api.register("Eve")
        assert eve.id == EVE
        await ava.say(1, "GROUP CHAT IS ALIVE!")
        self.found = await _search(ava)
        mikes, avas = await mike.connect(), await ava.connect()
        for socket in (mikes, avas):
            await self._take(socket, lambda frame: frame["type"] == "live")
        await self._command(mikes)
        await self._take(avas, lambda frame: frame["type"] == "typing")
        await _change_messages(ava, mike)
        await ava.patch(GROUP, {"topic": "Plans for the week"})
        await ava.post(f"{GROUP}/members", {"user_id": EVE})
        await eve.connect()
        await self._take(mikes, lambda frame: frame["type"] == "presence_changed")
        await _change_group(ava, mike, eve)
        for socket in (mikes, avas):
            await socket.send({"type": "ping", "ref": "end"})
            await self._take(socket, lambda frame: frame.get("ref") == "end")

    async def _log_in(self, name: str) -> Person:
        body = {"email": f"{name.lower()}@temp.com", "password": DEMO_PASSWORD}
        answer = await self._api.request("POST", "/v1/users/login", body)
        return Person(self._api, answer.json["user"]["id"], name, answer.json["token"])

    async def _command(self, socket: Socket) -> None:
        """Send the commands of the page, and wait for each reply before the next."""
        replies = ("ok", "error", "pong", "presence")
        for command in json_lines(section(page("websocket.md"), "## From the client")):
            await socket.send(command)
            if command["type"] != "typing":
                await self._take(socket, lambda frame: frame["type"] in replies)

    async def _take(self, socket: Socket, is_last: Callable[[Any], bool]) -> None:
        while True:
            self.frames.append(await socket.receive())
            assert self.frames[-1] is not None, socket.close_code
            if is_last(self.frames[-1]):
                return


async def _search(person: Person) -> Any:
    """Search until the index has reached the end of the log."""
    while True:
        answer = await person.get("/v1/search?q=chat")
        assert answer.status == 200, answer.body
        if answer.json["count"]:
            return answer.json
        await asyncio.sleep(0.05)  # reads slow down the indexer


async def _change_messages(ava: Person, mike: Person) -> None:
    licence = (ROOT / "LICENSE").read_bytes()
    uploaded = await ava.post("/v1/files?name=LICENSE", licence)
    sent = await ava.say(1, "our licence", files=[uploaded.json["id"]])
    await ava.patch(MESSAGE, {"content": "GROUP CHAT IS ALIVE, @Mike!"})
    await mike.put(REACTION)
    await mike.delete(REACTION)
    await ava.put(f"{GROUP}/pins/3")
    await ava.delete(f"{GROUP}/pins/3")
    await ava.delete(f"{GROUP}/messages/{sent['seq']}")


async def _change_group(ava: Person, mike: Person, eve: Person) -> None:
    await ava.put(f"{GROUP}/bans/{EVE}")
    await ava.delete(f"{GROUP}/bans/{EVE}")
    await ava.patch(f"{GROUP}/members/{mike.id}", {"role": "admin"})
    profile = {"display_name": "Mike M.", "status": "on holiday"}
    await mike.patch("/v1/users/me", profile)
    await ava.patch(f"{GROUP}/members/{mike.id}", {"role": "owner"})
    await mike.put(f"{GROUP}/mute", {"until": None})
    await mike.delete(f"{GROUP}/mute")
    await mike.put("/v1/read-all")
    await mike.put("/v1/users/me/settings", {"settings": {"theme": "dark"}})
    await mike.put("/v1/users/me/drafts/g1", {"content": "I will be"})
    await mike.delete("/v1/users/me/drafts/g1")
    end = {"password": PASSWORD, "messages": "keep"}
    await eve.delete("/v1/users/me", end)
    await ava.delete(GROUP)
