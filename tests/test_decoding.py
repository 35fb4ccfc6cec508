"""The error sentences for input that does not fit its type."""

import json
from typing import Any, get_args

import msgspec
import pytest
from msgspec import Struct, inspect

from handlers.base.endpoint import endpoints
from handlers.routes import ROUTES
from handlers.schemas.accounts import Registration
from handlers.schemas.decoding import convert, decode, describe, fields_of, item_of
from handlers.schemas.frames import Command
from handlers.schemas.groups import GroupChange, Mute, NewInvite, NewMember
from handlers.schemas.messages import HistoryQuery, NewMessage, ReadSeq
from handlers.schemas.search import SearchQuery
from handlers.schemas.users import PresenceQuery
from models.errors import InvalidRequest
from models.events.types import ID_MAX
from tests.support.clients import PASSWORD

BEGINNING = "Invalid request format: "
FILE_ID = "the id of a file: 64 hexadecimal digits in lower case"
TIME = "a time with a time zone, such as 2025-10-24T05:23:00Z"
KINDS = 'one of "send", "typing", "read", "presence", "watch", "ping"'
ACCOUNT = {"username": "Ava", "email": "ava@example.com", "password": PASSWORD}


def schemas() -> list[type[Struct]]:
    """Return the type of every body, query and command."""
    found = [
        schema
        for handler in ROUTES.values()
        for endpoint in endpoints(handler).values()
        for schema in (endpoint.body, endpoint.query)
        if schema is not None
    ]
    return [*dict.fromkeys(found), *get_args(Command)]


def refusal(schema: Any, body: bytes | str) -> InvalidRequest:
    """Return the refusal of a body."""
    with pytest.raises(InvalidRequest) as raised:
        decode(msgspec.json.Decoder(schema), body)
    return raised.value


def sentence(schema: Any, body: bytes | str) -> str:
    """Return the error sentence for a body, without its fixed beginning."""
    error = refusal(schema, body)
    assert error.message.startswith(BEGINNING) and error.details
    return error.message.removeprefix(BEGINNING)


def account(**changes: Any) -> str:
    """Return the body of a registration."""
    return json.dumps({**ACCOUNT, **changes})


@pytest.mark.parametrize("schema", schemas(), ids=lambda schema: schema.__name__)
def test_every_type_has_a_description(schema: type[Struct]) -> None:
    """Each constrained type of a field, and of the items of a list, has a description."""
    for name, kind in fields_of(schema).items():
        item: inspect.Type | None = kind
        while item is not None:
            assert describe(item), f"{schema.__name__}.{name}: {item}"
            item = item_of(item)


def test_only_settings_are_of_a_free_form() -> None:
    """Other fields for any JSON would need a limit of their levels too."""
    free = [
        f"{schema.__name__}.{name}"
        for schema in schemas()
        for name, kind in fields_of(schema).items()
        if "AnyType" in repr(kind) or "RawType" in repr(kind)
    ]
    assert free == ["SettingsBody.settings"]


def test_a_type_without_a_description_is_found() -> None:
    """The test above can fail: constraints and nested structs have no description of their own."""

    class Nested(Struct):
        inner: ReadSeq
        text: msgspec.Raw

    assert [describe(kind) for kind in fields_of(Nested).values()] == [None, None]
    assert describe(inspect.StrType(max_length=3)) is None
    assert describe(inspect.IntType(ge=1)) is None


@pytest.mark.parametrize(
    ("schema", "body", "expected"),
    [
        # Fields of every kind
        (Registration, account(email="ava"), "this is not an e-mail address"),
        (Registration, account(email=5), "email must be a valid e-mail address"),
        (
            Registration,
            account(username=7),
            "username must be text of 3 to 64 characters",
        ),
        (
            Registration,
            account(username="ab"),
            "a username has 3 to 64 characters",
        ),
        (
            Registration,
            account(username="x" * 65),
            "a username has at most 64 characters",
        ),
        (
            Registration,
            account(password="short"),
            "password must be text of at least 8 characters and at most 1024 bytes",
        ),
        (
            NewMessage,
            '{"reply_to":0}',
            "reply_to must be a whole number of at least 1 or null",
        ),
        (
            NewMessage,
            '{"reply_to":1.5}',
            "reply_to must be a whole number of at least 1 or null",
        ),
        (
            NewMessage,
            '{"reply_to":1e400}',
            "reply_to is out of range",
        ),
        (
            NewMessage,
            '{"reply_to":%s}' % ("9" * 5000),
            "reply_to is out of range",
        ),
        (
            NewMessage,
            '{"reply_to":9223372036854775808}',
            f"reply_to must be at most {ID_MAX}",
        ),
        (
            NewMessage,
            '{"content":"a\\u0000b"}',
            "content is not text of at most 16384 bytes without NUL",
        ),
        (
            NewMessage,
            '{"type":"a b"}',
            "type is not a word of 1 to 32 letters, digits and _ . / + -",
        ),
        (NewMessage, '{"files":{}}', "files must be a list of at most 10 file ids"),
        (
            NewMessage,
            json.dumps({"files": ["a" * 64] * 11}),
            "files must be a list of at most 10 file ids",
        ),
        (NewMessage, '{"files":["x"]}', f"files[0] is not {FILE_ID}"),
        (
            NewMessage,
            json.dumps({"files": ["a" * 64, 1]}),
            f"files[1] must be {FILE_ID}",
        ),
        (
            NewMember,
            '{"user_id":1,"role":"owner"}',
            'role must be one of "admin", "member"',
        ),
        (GroupChange, '{"is_archived":1}', "is_archived must be true or false"),
        (GroupChange, '{"name":null}', "name must be text of 1 to 128 characters"),
        (Mute, '{"until":"tomorrow"}', f"until must be {TIME} or null"),
        (Mute, '{"until":"2999-01-01T00:00:00"}', f"until must be {TIME} or null"),
        (
            NewInvite,
            '{"uses":0}',
            "uses must be a whole number from 1 to 1000000 or null",
        ),
        # Missing and unknown fields
        (Registration, "{}", "username is missing"),
        (ReadSeq, '{"seq":1,"sek":1}', "unknown field sek; the fields are seq"),
        (
            Registration,
            account(**{"x` - at `$.y": 1}),
            "unknown field x; the fields are username, email, password, invite, cookie",
        ),
        # Rules that a type cannot express
        (NewMessage, "{}", "a message needs content, a media_url or files"),
        (
            NewMessage,
            json.dumps({"content": "é" * 8193}),
            "content must have at most 16384 bytes",
        ),
        (
            Registration,
            account(username="A\nva"),
            "a username has no control characters or line breaks",
        ),
        # Not an object, or not JSON
        (Registration, "[]", "the JSON must be an object"),
        (Registration, "null", "the JSON must be an object"),
        (
            Registration,
            "nonsense",
            "the JSON is malformed at byte 4: invalid character",
        ),
        (
            Registration,
            '{"username":"Ava",}',
            "the JSON is malformed at byte 18: trailing comma in object",
        ),
        (Registration, "{", "the JSON ends before it is complete"),
        (Registration, b'{"username":"\xff"}', "the text is not valid UTF-8"),
        (
            NewMessage,
            '{"x":' + "[" * 100_000 + "]" * 100_000 + "}",
            "unknown field x; the fields are"
            " content, media_url, message_type, reply_to, key, files, type",
        ),
        # Commands of the socket
        (Command, "{}", f"type must be {KINDS}"),
        (Command, '{"type":"shout"}', f"type must be {KINDS}"),
        (Command, '{"type":1}', f"type must be {KINDS}"),
        (Command, "[]", "the JSON must be an object"),
        (Command, '{"type":"send"}', "give either group_id or recipient_id"),
        (Command, '{"type":"typing"}', "group_id is missing"),
        (
            Command,
            '{"type":"typing","group_id":null}',
            "group_id must be a whole number of at least 1",
        ),
        (
            Command,
            '{"type":"send","group_id":"1"}',
            "group_id must be a whole number of at least 1 or null",
        ),
        (
            Command,
            '{"type":"presence","user_ids":[1,"x"]}',
            "user_ids[1] must be a whole number of at least 1",
        ),
        (
            Command,
            '{"type":"ping","ref":[]}',
            "ref must be text or a whole number or null",
        ),
        (
            Command,
            '{"type":"ping","ref":"\ud800"}',
            "the text is not valid UTF-8",
        ),
    ],
)
def test_a_body_that_does_not_fit_its_type(
    schema: Any, body: bytes | str, expected: str
) -> None:
    """The sentence names the field and its valid values."""
    assert sentence(schema, body) == expected


def test_too_many_levels() -> None:
    """A frame may have unknown fields, but not nested without a limit."""
    nested = '{"type":"ping","x":' + "[" * 100_000 + "]" * 100_000 + "}"
    assert sentence(Command, nested) == "the JSON is nested too deeply"


@pytest.mark.parametrize(
    ("schema", "values", "expected"),
    [
        (
            HistoryQuery,
            {"limit": "0"},
            "limit must be a whole number of at least 1",
        ),
        (
            HistoryQuery,
            {"limit": "9" * 5000},
            "limit is out of range",
        ),
        (
            HistoryQuery,
            {"around": "here"},
            'around is not a whole number of at least 0 or "first_unread" or a time with a'
            " time zone, such as 2025-10-24T05:23:00Z",
        ),
        (
            HistoryQuery,
            {"before": "1", "after": "2"},
            "give only one of before_id, before, after and around",
        ),
        (SearchQuery, {}, "q is missing"),
        (SearchQuery, {"q": ""}, "q must be text of 1 to 256 characters"),
        (SearchQuery, {"q": "a", "after": "1e400"}, "after is out of range"),
        (SearchQuery, {"q": "a", "after": "x"}, f"after must be {TIME}"),
        (
            SearchQuery,
            {"q": "a", "from": "x"},
            "from must be a whole number of at least 1",
        ),
        (
            PresenceQuery,
            {"user_ids": "1,,2"},
            "user_ids is not a list of at most 100 user ids, such as 1,2,3",
        ),
    ],
)
def test_a_query_that_does_not_fit_its_type(
    schema: type[Struct], values: dict[str, str], expected: str
) -> None:
    """The sentence names the parameter and its valid values."""
    with pytest.raises(InvalidRequest) as raised:
        convert(values, schema)
    assert raised.value.message == BEGINNING + expected


def test_details_are_the_decoders_message() -> None:
    """`details` is the decoder's message with the path, and without patterns."""
    for body, details in (
        (account(email="ava"), "this is not an e-mail address"),
        (account(email=5), "Expected `str`, got `int` - at `$.email`"),
        ("{}", "Object missing required field `username`"),
        ("nonsense", "JSON is malformed: invalid character (byte 4)"),
    ):
        assert refusal(Registration, body).details == details


def test_a_long_name_is_not_repeated() -> None:
    """The sentence for an unknown field with a long name is short."""
    assert len(sentence(ReadSeq, json.dumps({"x" * 50_000: 1}))) < 200
