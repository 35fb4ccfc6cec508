"""Every JSON input on every route is answered as documented, and the server keeps running.

The inputs are made from the types that decode them: valid, nearly valid and invalid. The answers
are checked against /openapi.json and the types of the frames.
"""

import json
import re
from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import settings
from jsonschema import ValidationError
from tornado.ioloop import IOLoop

from handlers.schemas.accounts import (
    AccountDeletion,
    Credentials,
    Logout,
    PasswordChange,
    PasswordReset,
    ProfileChange,
    Registration,
)
from handlers.schemas.decoding import decode
from handlers.schemas.groups import (
    GroupChange,
    Mute,
    NewGroup,
    NewInvite,
    NewMember,
    RoleChange,
)
from handlers.schemas.client_data import DraftBody, SettingsBody
from handlers.schemas.messages import MessageEdit, NewMessage, ReadSeq
from models.errors import InvalidRequest
from tests.support.clients import PASSWORD, Api
from tests.support.fuzz_routes import OPERATIONS, Operation, Request, World, fuzz_route
from tests.support.fuzz_values import steady, wrong_in_every_way
from tests.support.routes import filled

# A code holds once, and is not in any request that is made at random. Nor is a session.
FRUITLESS = ("/v1/users/reset", "/v1/users/sessions/{session_id}")


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_every_request_is_answered_as_documented(
    operation: Operation, io_loop: IOLoop, api: Api
) -> None:
    """Each request gets a documented status with a body of its schema, and never a 500.

    An error has a code of its status. Valid requests succeed, and invalid ones are refused.
    """
    world = io_loop.run_sync(World(api).populate)
    seen: Counter[tuple[str, int]] = Counter()
    # Which examples come depends also on the modules that other tests have loaded.
    for examples in (12, 60):
        how = settings(steady, max_examples=examples)
        seen += fuzz_route(io_loop, world, operation, how)
        if operation.path in FRUITLESS or _has_succeeded(seen):
            break
    if operation.path in FRUITLESS:
        assert seen["valid", 404], seen
    else:
        assert _has_succeeded(seen), seen
    if operation.endpoint.body or operation.endpoint.query:
        assert seen["nearly", 400], seen
    if operation.endpoint.body:
        assert seen["garbage", 400], seen


def _has_succeeded(seen: Counter[tuple[str, int]]) -> bool:
    return any(kind == "valid" and status < 300 for kind, status in seen)


# A valid body of each type, in which one field at a time is replaced.
BODIES: dict[Any, dict[str, Any]] = {
    Registration: {"username": "abc", "email": "a@b.c", "password": PASSWORD},
    Credentials: {"email": "ava@example.com", "password": PASSWORD},
    Logout: {"all": True},
    SettingsBody: {"settings": {}},
    DraftBody: {"content": "x", "reply_to": 1},
    PasswordReset: {"code": "x" * 22, "new_password": PASSWORD},
    PasswordChange: {"old_password": PASSWORD, "new_password": PASSWORD},
    NewGroup: {"name": "group"},
    NewMember: {"user_id": 3, "role": "member"},
    GroupChange: {"topic": "topic", "may_post": "all"},
    RoleChange: {"role": "admin"},
    NewInvite: {"expires_in_seconds": 60, "uses": 1},
    NewMessage: {"content": "hello"},
    MessageEdit: {"content": "better"},
    ReadSeq: {"seq": 3},
    ProfileChange: {"display_name": "A.", "status": "here", "avatar": None},
    AccountDeletion: {"password": PASSWORD, "messages": "keep"},
    Mute: {"until": None},
}


async def test_any_value_in_any_field_of_a_body(api: Api) -> None:
    """Bodies that fit their type are answered as documented; others are refused.

    A sample of the refused ones is sent, too.
    """
    world = await World(api).populate()
    for operation in OPERATIONS:
        type = operation.endpoint.body
        if not type:
            continue
        path = filled(operation.path, seq=3)
        decoder = msgspec.json.Decoder(type)
        asked = 0
        whole = json.dumps(BODIES[type]).encode()
        for body in (whole, *wrong_in_every_way(type, BODIES[type])):
            try:
                decode(decoder, body)
            except InvalidRequest:
                continue
            world.check(operation, await world.ask(operation, Request(path, body)))
            asked += 1
        assert asked, operation
        # One invalid body
        answer = await world.ask(operation, Request(path, b'{"\xff":1}'))
        world.check(operation, answer)
        assert answer.status == 400


async def test_an_id_that_is_no_number_is_answered_as_documented(api: Api) -> None:
    """A path with an id that is not a number gets a documented 404."""
    world = await World(api).populate()
    wrong = []
    for operation in OPERATIONS:
        if set(re.findall(r"\{(\w+)\}", operation.path)) <= {
            "code",
            "file_id",
            "session_id",
        }:
            continue
        for id in ("-1", "x", "1.0", "%20"):
            request = Request(re.sub(r"\{\w+\}", id, operation.path), b"{}")
            answer = await world.ask(operation, request)
            assert answer.status == 404
            assert operation.method == "HEAD" or answer.json["code"] == "not_found"
            try:
                world.check(operation, answer)
            except (KeyError, ValidationError) as fault:
                wrong.append(f"{operation}: {type(fault).__name__}")
    assert wrong == []
