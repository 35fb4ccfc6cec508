"""Sessions of a user, opened without a password, and whether they are live."""

from typing import Any

from handlers.auth.tokens import new_session_id
from models.operations.accounts import NewSession, open_session
from server import ChatServer
from tests.support.clients import Person

HOUR = 3_600_000_000


async def one_more(chat: ChatServer, person: Person, lifetime: int = HOUR) -> Person:
    """Open a session without a password check, because bcrypt is slow."""
    login = await chat.store.commit(
        open_session, person.id, NewSession(new_session_id(), lifetime)
    )
    times = login.created_at, login.expires_at
    token = chat.context.tokens.sign(person.id, login.session_id, *times)
    return Person(person.api, person.id, person.name, token)


async def status_of(person: Person) -> Any:
    """Return 200 for a valid token, or the error code of the refusal."""
    answer = await person.get("/v1/test-auth")
    assert answer.status == (401 if "code" in answer.json else 200)
    return answer.json.get("code", 200)
