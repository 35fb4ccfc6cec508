"""Values of a type, nearly of a type, and arbitrary values."""

import json
import re
from datetime import UTC
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from msgspec import inspect

from tests.support.clients import PASSWORD
from tests.support.frames import NOT_UTF8
from tests.support.routes import FILE_ID

# Values of which the test's database knows some.
HINTS: dict[str, st.SearchStrategy[Any]] = {
    "email": st.sampled_from(
        ["ava@example.com", "MIKE@example.com", "no@example.com", "new@example.com"]
    ),
    "password": st.just(PASSWORD),
    "old_password": st.just(PASSWORD),
    "user_id": st.integers(1, 6),
    "group_id": st.integers(1, 5),
    "group": st.integers(1, 5),
    "from": st.integers(1, 6),
    "q": st.sampled_from(["hello", '"hello wor"*', "北京 🎉", "NEAR( OR"]),
    "recipient_id": st.integers(1, 5),
    "content": st.sampled_from(["hello", "🎉", "\t\n\x01\u2028\ufeff"]),
    "name": st.sampled_from(["group", "a b", "🎉" * 128]),
    "username": st.from_regex("[a-z]{3,64}", fullmatch=True),
    "reply_to": st.integers(1, 9),
    "seq": st.integers(0, 9),
    "key": st.sampled_from(["a", "b", "🎉"]),
    "files": st.lists(st.just(FILE_ID), max_size=1),
    "ref": st.sampled_from([0, "a", 2**64 - 1, "🎉" * 50]),
}
# Their types take any text, and their rules hardly one that is made by chance.
HINTED_ALWAYS = {"email", "username"}
# JSON and nearly JSON, in place of a value.
WRONG = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1",
    "1.0",
    "1e2",
    "1e400",
    '"1"',
    '""',
    '" "',
    '"x"',
    "[]",
    "{}",
    "[[]]",
    '{"a":1}',
    "NaN",
    "-Infinity",
    "01",
    str(2**31),
    str(2**53 + 1),
    str(2**63 - 1),
    str(2**63),
    str(2**64),
    str(-(2**63)),
    str(-(2**63) - 1),
    str(10**30),
    "9" * 5000,
    "1" + "0" * 5000,
    "0." + "3" * 5000,
    '"' + "x" * 129 + '"',
    '"' + "x" * 16385 + '"',
    '"' + "é" * 8193 + '"',
    '"' + "🎉" * 1025 + '"',
    '"' + "\\u00e9" * 8193 + '"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83c\\udf89"',
    '"\\ud800x"',
    '"\\ud83"',
    '"\\u0000"',
    '"a\\u0000b"',
    '"\x00"',
    '"\x01"',
    '"\\x"',
    '"',
    "'x'",
    "x",
    "",
    '"\u202e\ufeff\u2028"',
    '"a\\nb"',
    '"a\\r\\n"',
    '"\\u007f"',
    '"\U0010ffff"',
    "[" * 300 + "]" * 300,
    "[" * 5000 + "]" * 5000,
    "[" * 20000,
    '{"a":' * 500 + "1" + "}" * 500,
    '{"a":' * 9000,
    '[{"":' * 5000 + "1",
]
GARBAGE = [
    "",
    " ",
    "\n",
    "{",
    "}",
    "[",
    "]",
    '"',
    "{}",
    "[]",
    "null",
    "0",
    '"x"',
    "{]",
    '{"',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    '{"a" 1}',
    "{a:1}",
    "{'a':1}",
    "{}{}",
    "{} x",
    "\ufeff{}",
    "\x00",
    "{}\x00",
    "//",
    "/**/{}",
    "NaN",
    '{"type":',
    '{"type":"send"',
    '{"type":1}',
    '{"type":null}',
    '{"type":[]}',
    '{"type":"' + "x" * 9000 + '"}',
    "a=1&b=2",
    "<a/>",
    "\u2028{}",
    "9" * 60000,
    *(wrong for wrong in WRONG if len(wrong) > 300),
]
# Faults around an object.
FORMS = (" %s\n", "%s,", "%s{}", "[%s]", "\ufeff%s", "%s\x00", "/**/%s")
NAMES = ("type", "id", "a", "", "__proto__", "content ", "Content", "🎉", "\x00")


def values(kind: inspect.Type, name: str = "") -> st.SearchStrategy[Any]:
    """Return values of a type by its description, often ones that the test's database knows."""
    made = _values(kind)
    hint = HINTS.get(name)
    if hint is None:
        return made
    if name in HINTED_ALWAYS:
        return hint
    return st.integers(0, 3).flatmap(lambda way: hint if way else made)


def _values(kind: inspect.Type) -> st.SearchStrategy[Any]:
    match kind:
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.LiteralType():
            return st.sampled_from(kind.values)
        case inspect.UnionType():
            return st.one_of(*map(_values, kind.types))
        case inspect.IntType():
            return st.integers(kind.ge, kind.le)
        case inspect.StrType():
            return _texts(kind)
        case inspect.DateTimeType():
            times = st.datetimes(timezones=st.sampled_from([UTC]))
            return times.map(lambda time: time.isoformat())
        case inspect.Metadata():
            return _values(kind.type)
        case inspect.DictType():
            return st.dictionaries(st.text(max_size=9), st.integers(0, 9), max_size=3)
        case inspect.ListType() | inspect.VarTupleType():
            made = _values(kind.item_type)
            return st.lists(made, max_size=kind.max_length, unique=True)
    raise TypeError(f"how is a {kind} made?")


def _texts(kind: inspect.StrType) -> st.SearchStrategy[str]:
    least, most = kind.min_length or 0, kind.max_length
    if kind.pattern is None:
        alphabet = st.characters(exclude_categories=["Cs"])
        texts = st.text(alphabet, min_size=least, max_size=min(most or 50, 50))
    else:
        texts = st.from_regex(kind.pattern)
        # A pattern does not limit the length.
        texts = texts.filter(lambda text: least <= len(text) <= (most or len(text)))
    longest = "x" * (most or 0)
    if most and (kind.pattern is None or re.search(kind.pattern, longest)):
        return st.one_of(texts, texts, texts, st.just(longest))
    return texts


@cache
def _members(type: Any) -> st.SearchStrategy[dict[str, str]]:
    struct = _struct(type)
    encoded = {
        field.encode_name: st.builds(
            json.dumps,
            values(field.type, field.encode_name),
            ensure_ascii=st.booleans(),
        )
        for field in struct.fields
    }
    required = {field.encode_name for field in struct.fields if field.required}
    if struct.tag_field is not None:
        required.add(struct.tag_field)
        encoded[struct.tag_field] = st.just(json.dumps(struct.tag))
    # Beyond the types: most messages have content, and a send goes to one group or user.
    if "content" in encoded:
        content = st.just(json.dumps("hello"))
        encoded["content"] = st.one_of(content, encoded["content"])
        ways = [{"content"}, {"content"}, set()]
    else:
        ways = [set()]
    if "recipient_id" in encoded:
        ways = [way | {to} for way in ways for to in ("group_id", "recipient_id")]
    return st.one_of(
        [
            st.fixed_dictionaries(
                {name: encoded[name] for name in encoded if name in required | way},
                optional={
                    name: made
                    for name, made in encoded.items()
                    if name not in required | way | {"group_id", "recipient_id"}
                },
            )
            for way in ways
        ]
    )


def _object(members: list[tuple[str, str]]) -> str:
    return "{%s}" % ",".join(f"{json.dumps(name)}:{raw}" for name, raw in members)


def _struct(type: Any) -> inspect.StructType:
    struct = inspect.type_info(type)
    assert isinstance(struct, inspect.StructType)
    return struct


@st.composite
def valid(draw: st.DrawFn, *types: Any) -> str:
    """Return valid JSON of one of these structs."""
    return _object(list(draw(_members(draw(st.sampled_from(types)))).items()))


@st.composite
def nearly(draw: st.DrawFn, *types: Any) -> str:
    """Return JSON of one of these structs with one or two faults."""
    members = list(draw(_members(draw(st.sampled_from(types)))).items())
    for _ in range(draw(st.integers(1, 2))):
        fault = draw(
            st.sampled_from(
                ["wrong", "wrong", "drop", "rename", "add", "twice", "form"]
            )
        )
        wrong = draw(st.sampled_from(WRONG))
        if fault == "add" or not members:
            members.append((draw(st.sampled_from(NAMES)), wrong))
            continue
        place = draw(st.integers(0, len(members) - 1))
        name, raw = members[place]
        if fault == "wrong":
            members[place] = (name, wrong)
        elif fault == "drop":
            del members[place]
        elif fault == "rename":
            other = draw(st.sampled_from([name.upper(), name + "s", ""]))
            members[place] = (other, raw)
        elif fault == "twice":
            members.insert(draw(st.integers(0, len(members))), (name, wrong))
        else:
            return draw(st.sampled_from(FORMS)) % _object(members)
    return _object(members)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
garbage = st.one_of(
    st.sampled_from(GARBAGE),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    json_values.map(json.dumps),  # these include surrogates and NaN
)
# The same examples in every run. A failing one is repeated from its output. Shrinking is off: the
# server keeps the effects of earlier examples, so a shorter example is not comparable.
steady = settings(
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
CONTENT_BYTES_MAX = 16 * 1024
FRAME_BYTES_MAX = 64 * 1024  # a larger frame closes the connection


def wrong_in_every_way(type: Any, base: dict[str, Any]) -> list[bytes]:
    """Return the struct's JSON with wrong values for each field, and for an unknown one."""
    names = [field.encode_name for field in _struct(type).fields] + ["unknown"]
    made = [each.encode() for each in GARBAGE]
    for name in names:
        members = [(other, json.dumps(base[other])) for other in base if other != name]
        for wrong in WRONG:
            made.append(_object([*members, (name, wrong)]).encode())
        for wrong_bytes in NOT_UTF8:
            text = _object([*members, (name, '"%s"')])
            made.append(text.encode().replace(b"%s", wrong_bytes))
    return made
