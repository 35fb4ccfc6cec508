"""Decoding of bodies, queries and frames into types, and the sentences for what does not fit.

Input that does not fit becomes an InvalidRequest. Its message is a sentence for people, and its
`details` are the decoder's own words.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args

import msgspec
from msgspec import inspect

from models.errors import InvalidRequest

T = TypeVar("T")
# A struct, or a union of structs that their tags tell apart.
Expected = type | UnionType

# The wording of msgspec's errors. A path is `$.field`, followed by `[0]` for an item of a list.
_AT_PATH = re.compile(r"(.*) - at `\$([^`]*)`", re.DOTALL)
_PATTERN = re.compile(r"matching regex '.*'", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MALFORMED = re.compile(r"JSON is malformed: (.*) \(byte ([0-9]+)\)", re.DOTALL)
_TOO_LARGE = re.compile(r"Expected `int` <= ([0-9]+)")
_OUT_OF_RANGE = re.compile(r".*\bout of range\b.*", re.DOTALL)
_TRUNCATED = "Input data was truncated"

_NAME_CHARACTERS_MAX = 64  # of an unknown field, when a sentence repeats its name


class _Tagged(msgspec.Struct):
    type: Any = None


_tagged = msgspec.json.Decoder(_Tagged)


def decode(decoder: "msgspec.json.Decoder[T]", text: bytes | str) -> T:
    """Return a typed body or frame; raise InvalidRequest if it does not fit."""
    try:
        return decoder.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise _refusal(error, decoder.type, text) from None


def convert(values: Mapping[str, object], into: type[T]) -> T:
    """Return a typed query; raise InvalidRequest if it does not fit."""
    try:
        return msgspec.convert(values, into, strict=False)
    except msgspec.ValidationError as error:
        raise _refusal(error, into, None) from None


def describe(kind: inspect.Type) -> str | None:
    """Return the words for a type; None for a constrained one without a description."""
    match kind:
        case inspect.Metadata(extra_json_schema={"description": str(words)}):
            return words
        case inspect.StrType(min_length=None, max_length=None, pattern=None):
            return "text"
        case inspect.IntType(ge=None, gt=None, le=None, lt=None, multiple_of=None):
            return "a whole number"
        case inspect.BoolType():
            return "true or false"
        case inspect.NoneType():
            return "null"
        case inspect.DictType():
            return "an object"
        case inspect.LiteralType(values=[value]):
            return f'"{value}"'
        case inspect.LiteralType(values=values):
            return _one_of(values)
        case inspect.UnionType(types=types):
            options = [describe(each) for each in types]
            known = [option for option in options if option is not None]
            return " or ".join(known) if len(known) == len(options) else None
        case _:
            return None


@cache
def fields_of(struct: type) -> dict[str, inspect.Type]:
    """Return the types of a struct's fields by their names in JSON."""
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)
    return {field.encode_name: field.type for field in info.fields}


def item_of(kind: inspect.Type | None) -> inspect.Type | None:
    """Return the type of a list's items; None if it is not a list."""
    match kind:
        case inspect.Metadata(type=inner):
            return item_of(inner)
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return item
        case _:
            return None


def _refusal(
    error: Exception, expected: Expected, text: bytes | str | None
) -> InvalidRequest:
    """Return an error as a refusal. A query has no `text`."""
    if isinstance(error, UnicodeError):
        return InvalidRequest("the text is not valid UTF-8", details="not UTF-8")
    details = _PATTERN.sub("of the documented form", str(error))
    return InvalidRequest(_sentence(error, expected, text), details=details)


def _sentence(error: Exception, expected: Expected, text: bytes | str | None) -> str:
    if isinstance(error.__cause__, ValueError):  # raised by a struct's own check
        return str(error.__cause__)
    if isinstance(error, msgspec.ValidationError):
        at_path = _AT_PATH.fullmatch(str(error))
        fault, path = (at_path[1], at_path[2]) if at_path else (str(error), "")
        return _misfit(fault, path.removeprefix("."), expected, text)
    if isinstance(error, RecursionError):
        return "the JSON is nested too deeply"
    if str(error) == _TRUNCATED:
        return "the JSON ends before it is complete"
    malformed = _MALFORMED.fullmatch(str(error))
    if malformed:
        return f"the JSON is malformed at byte {malformed[2]}: {malformed[1]}"
    return "the JSON is malformed"


def _misfit(fault: str, path: str, expected: Expected, text: bytes | str | None) -> str:
    """Return a sentence for valid JSON, or for a query, that does not fit its type."""
    kinds = {kind.__struct_config__.tag: kind for kind in get_args(expected)}
    struct = expected if isinstance(expected, type) else kinds.get(_tag_of(text))
    fields = fields_of(struct) if struct else {}
    missing = _MISSING.fullmatch(fault)
    if kinds and not struct and (missing or path):
        return f"type must be {_one_of(kinds)}"
    if missing:
        return f"{missing[1]} is missing"
    unknown = _UNKNOWN.fullmatch(fault)
    if unknown:
        kind = "parameter" if text is None else "field"
        name = unknown[1][:_NAME_CHARACTERS_MAX]
        known = f"the {kind}s are {', '.join(fields)}" if fields else "there are none"
        return f"unknown {kind} {name}; {known}"
    if not path:
        return "the JSON must be an object"
    too_large = _TOO_LARGE.fullmatch(fault)
    if too_large:
        return f"{path} must be at most {too_large[1]}"
    if _OUT_OF_RANGE.fullmatch(fault):
        return f"{path} is out of range"
    words = _words_at(path, fields)
    if words is None:
        return f"{path} is not valid"
    if text is None:
        words = words.removesuffix(" or null")
    return f"{path} {'is not' if _PATTERN.search(fault) else 'must be'} {words}"


def _words_at(path: str, fields: Mapping[str, inspect.Type]) -> str | None:
    name, *items = path.split("[")
    kind = fields.get(name)
    for _ in items:
        kind = item_of(kind)
    return describe(kind) if kind else None


def _tag_of(text: bytes | str | None) -> str | None:
    if text is None:
        return None
    try:
        tag = _tagged.decode(text).type
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return tag if isinstance(tag, str) else None


def _one_of(values: Iterable[object]) -> str:
    return "one of " + ", ".join(f'"{value}"' for value in values)
