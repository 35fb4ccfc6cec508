"""The tables of the pages, written from the code: `python -m docs.tables`.

It rewrites what stands between `<!-- table: NAME -->` and `<!-- end -->` in each page. A test fails
when a page differs from the code.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import Field, fields
from inspect import getdoc
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec
from msgspec import UNSET, Struct
from msgspec.structs import FieldInfo

from configuration import Settings
from handlers.base.endpoint import Endpoint, endpoints
from handlers.routes import ROUTES
from handlers.schemas.frames import Command, ServerFrame
from models.errors import (
    TOKEN_ERRORS,
    UNAVAILABLE,
    ChatError,
    InvalidRequest,
    OriginNotAllowed,
    RateLimited,
    TooLarge,
)
from models.events.messages import GroupPayload, MessagePayload
from models.events.signals import SignalFrame
from models.permissions import PERMISSIONS
from models.queries.export_lines import Line
from services.settings import PREFIX

PAGES = Path(__file__).parent
# Errors of any route. The page says once when they occur.
COMMON_ERRORS: frozenset[type[ChatError]] = frozenset(
    {
        *TOKEN_ERRORS,
        OriginNotAllowed,
        *UNAVAILABLE,
        InvalidRequest,
        RateLimited,
        TooLarge,
    }
)

Row = Sequence[str]

_TABLE = re.compile(r"^(<!-- table: (.+?) -->\n).*?^(<!-- end -->)", re.M | re.S)
_MESSAGES = frozenset(get_args(MessagePayload))


def main() -> int:
    """Rewrite the tables of all pages, and print which pages changed."""
    for path in sorted(PAGES.glob("*.md")):
        text = path.read_text()
        rewritten = rewrite(text)
        if rewritten != text:
            path.write_text(rewritten)
            print(f"rewrote {path.name}")
    return 0


def rewrite(text: str) -> str:
    """Return a page with its tables as the code has them. Raises KeyError for an unknown table."""
    return _TABLE.sub(lambda match: match[1] + table(match[2]) + match[3], text)


def table(name: str) -> str:
    """Return a table by its name, such as `settings` or `routes accounts users`."""
    kind, *modules = name.split()
    if kind == "routes":
        head, rows = _ROUTE_HEAD, _routes(modules)
    else:
        head, make = TABLES[kind]
        rows = make()
    rule = ["---"] * len(head)
    return "".join(f"| {' | '.join(row)} |\n" for row in (head, rule, *rows))


# Routes, one table for some modules of `handlers.api`.

_ROUTE_HEAD: Row = ("route", "effect", "allowed", "takes", "answers", "errors")


def module_of(path: str) -> str:
    """Return the name of the module that handles a route."""
    return ROUTES[path].__module__.rpartition(".")[2]


def _routes(modules: Sequence[str]) -> list[Row]:
    unknown = {*modules} - {module_of(path) for path in ROUTES}
    if unknown:
        raise KeyError(f"no routes in {', '.join(unknown)}")
    return [
        _route(method, path, endpoint)
        for path, handler in ROUTES.items()
        if module_of(path) in modules
        for method, endpoint in endpoints(handler).items()
    ]


def _route(method: str, path: str, endpoint: Endpoint) -> Row:
    about, _, allowed = endpoint.description.partition("Allowed: ")
    return (
        f"`{method} {path}`{' (public)' if endpoint.is_public else ''}",
        _cell(f"{endpoint.summary} {about}"),
        _cell(allowed),
        _input(endpoint),
        f"{', '.join(map(str, endpoint.statuses))}: {_answer(endpoint.answer)}",
        _refusals(endpoint.errors),
    )


def _input(endpoint: Endpoint) -> str:
    parts = ["the bytes of the file"] if endpoint.takes_bytes else []
    if endpoint.body:
        parts.append(_members(endpoint.body, _has_default))
    if endpoint.query:
        parts.append(f"query {_members(endpoint.query, _has_default)}")
    return "; ".join(parts)


def _answer(answer: Any) -> str:
    if answer is bytes:
        return "bytes"
    if answer == Line:
        return "lines of JSON"
    if get_origin(answer) is list:
        (item,) = get_args(answer)
        return "a list of " + (
            "messages" if _is_message(item) else _members(item, _may_be_unset)
        )
    return "the message" if _is_message(answer) else _members(answer, _may_be_unset)


def _is_message(kind: Any) -> bool:
    return kind == MessagePayload or kind in _MESSAGES


def _refusals(errors: Iterable[type[ChatError]]) -> str:
    by_status: dict[int, list[str]] = defaultdict(list)
    for error in errors:
        if error not in COMMON_ERRORS:
            by_status[error.status].append(f"`{error.code}`")
    return "; ".join(
        f"{status} {', '.join(dict.fromkeys(codes))}"
        for status, codes in sorted(by_status.items())
    )


# Members of structs. `?` marks those that may be missing.


def _members(
    struct: Any,
    is_optional: Callable[[FieldInfo], bool],
    without: Container[str] = (),
) -> str:
    return ", ".join(
        f"`{field.encode_name}{'?' if is_optional(field) else ''}`"
        + _nested(field.type, is_optional)
        for field in msgspec.structs.fields(struct)
        if field.encode_name not in without
    )


def _nested(kind: Any, is_optional: Callable[[FieldInfo], bool]) -> str:
    inner = get_args(kind)[0] if get_origin(kind) is list else kind
    is_struct = isinstance(inner, type) and issubclass(inner, Struct)
    return f" ({_members(inner, is_optional)})" if is_struct else ""


def _has_default(field: FieldInfo) -> bool:
    """Tell whether a client may leave a member out."""
    return not field.required


def _may_be_unset(field: FieldInfo) -> bool:
    """Tell whether the server may leave a member out."""
    return field.default is UNSET


# Frames.


# The members of every event. The page says once what they are.
_COMMON_MEMBERS = frozenset({"group_id", "id", "seq", "cursor", "timestamp"})


def _frames(union: Any, is_optional: Callable[[FieldInfo], bool]) -> list[Row]:
    return [
        (_tag(each), _cell(getdoc(each) or ""), _members(each, is_optional))
        for each in get_args(union)
    ]


def _events() -> list[Row]:
    return [
        (
            _tag(each),
            _cell(getdoc(each) or ""),
            _members(each, _may_be_unset, without=_COMMON_MEMBERS),
        )
        for each in get_args(GroupPayload)
    ]


def _tag(struct: Any) -> str:
    return f"`{struct.__struct_config__.tag}`"


# Errors, settings and permissions.


def _errors() -> list[Row]:
    errors = sorted(set(_tree(ChatError)), key=lambda each: (each.status, each.code))
    return [
        (str(each.status), f"`{each.code}`", each.title, _about(each))
        for each in errors
    ]


def _tree(error: type[ChatError]) -> Iterator[type[ChatError]]:
    yield error
    for each in error.__subclasses__():
        yield from _tree(each)


def _about(error: type[ChatError]) -> str:
    # Not `getdoc`: a class without a docstring would have that of its base.
    about = _cell((error.__doc__ or "").partition("\n\n")[0])
    if error is ChatError:
        about = "A fault of the server"
    closes = f"closes a WebSocket with {error.close_code}" if error.close_code else ""
    return "; ".join(filter(None, (about, closes)))


def _settings() -> list[Row]:
    return [
        (
            f"`{PREFIX}{each.name.upper()}`",
            f"`--{each.name.replace('_', '-')}`",
            f"`{each.default}`" if each.default != "" else "",
            _values(each),
            each.metadata["help"],
        )
        for each in fields(Settings)
    ]


def _values(setting: "Field[Any]") -> str:
    checks = setting.metadata
    if "choices" in checks:
        return ", ".join(f"`{choice}`" for choice in checks["choices"])
    if setting.type is not int:
        return "text"
    least, most = checks.get("least", 0), checks.get("most")
    return f"{least} or more" if most is None else f"{least} to {most}"


def _permissions() -> list[Row]:
    return [(rule.label, rule.who, rule.who_in_direct) for rule in PERMISSIONS.values()]


def _cell(text: str) -> str:
    """Return a text as one line without its last full stop."""
    return " ".join(text.split()).removesuffix(".").replace("|", r"\|")


_FRAME_HEAD = ("`type`", "meaning", "members")
TABLES: Mapping[str, tuple[Row, Callable[[], list[Row]]]] = {
    "frames": (_FRAME_HEAD, lambda: _frames(ServerFrame, _may_be_unset)),
    "events": (("`type`", "meaning", "further members"), _events),
    "signals": (_FRAME_HEAD, lambda: _frames(SignalFrame, _may_be_unset)),
    "commands": (_FRAME_HEAD, lambda: _frames(Command, _has_default)),
    "errors": (("status", "code", "sentence", "meaning"), _errors),
    "settings": (
        ("environment", "flag", "default", "values", "meaning"),
        _settings,
    ),
    "permissions": (("action", "in a group", "in a direct conversation"), _permissions),
}


if __name__ == "__main__":
    sys.exit(main())
