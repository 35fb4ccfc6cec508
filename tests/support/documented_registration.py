"""Registering by invitation, renaming and resetting a password, recorded as they are documented."""

from dataclasses import replace

import pytest

from models.codes import hash_code
from models.operations.password_reset import make_reset_code
from models.operations.registration import make_server_invite
from server import ChatServer
from tests.support.clients import PASSWORD, Person
from tests.support.recorder import GROUP, Recorder

REGISTER, RESET = "/v1/users/register", "/v1/users/reset"
ME, INVITE = "/v1/users/me", "/v1/invites/{code}"
_HOUR = 3600 * 1_000_000


async def about_registration(recorder: Recorder, chat: ChatServer, ava: Person) -> None:
    """Use the routes about registering as they are meant."""
    ask = recorder.ask
    id = await ava.group()
    made = await ask(ava, "POST", f"{GROUP}/invites", {}, group_id=id)
    await chat.store.commit(make_server_invite, hash_code("ours"), _HOUR, 1)
    for code in (made["code"], "ours"):
        await ask(None, "GET", INVITE, code=code)
    new = {"username": "Gil", "email": "gil@example.com", "password": PASSWORD}
    gil = await ask(None, "POST", REGISTER, {**new, "invite": made["code"]})
    await chat.store.commit(make_reset_code, "gil@example.com", hash_code("c"), _HOUR)
    await ask(None, "POST", RESET, {"code": "c", "new_password": PASSWORD})
    person = await recorder.api.login(Person(recorder.api, gil["id"], "Gil", ""))
    body = {"username": "Gill", "email": "gill@example.com", "password": PASSWORD}
    await ask(person, "PATCH", ME, body)


async def about_registration_refused(
    recorder: Recorder, chat: ChatServer, ava: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Be refused by those routes, in each of their ways."""
    ask = recorder.ask
    new = {"username": "Hal", "email": "hal@example.com", "password": PASSWORD}
    id = await ava.group()
    made = await ask(ava, "POST", f"{GROUP}/invites", {}, group_id=id)
    await ava.patch(f"/v1/groups/{id}", {"is_archived": True})
    for code in (made["code"], "no_code"):
        await ask(None, "POST", REGISTER, {**new, "invite": code})
    await ask(None, "POST", RESET, {"code": "x", "new_password": PASSWORD})
    for change in ({"username": "Mike"}, {"email": "mike@example.com"}):
        for password in (PASSWORD, "wrong"):
            await ask(ava, "PATCH", ME, {**change, "password": password})
    with monkeypatch.context() as closing:
        for route in chat.application.table.routes:
            context = replace(chat.context, registration="closed")
            closing.setitem(route.arguments, "context", context)
        await ask(None, "POST", REGISTER, new)
