"""The routes as OpenAPI 3.1, made from the types that validate and encode them."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from inspect import cleandoc
from typing import Any

import msgspec

from handlers.auth.cookies import HOST_COOKIE
from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import VERSIONED, Endpoint, endpoints
from handlers.base.handler import BaseHandler
from handlers.base.paths import TEXT_PARAMETERS
from handlers.schemas.answers import ErrorAnswer
from handlers.documentation import schema
from handlers.documentation.examples import EXAMPLES
from handlers.documentation.operations import OPERATION_IDS
from handlers.documentation.version import VERSION
from models.errors import (
    TOKEN_ERRORS,
    UNAVAILABLE,
    ChatError,
    InvalidRequest,
    NoSuchRoute,
    OriginNotAllowed,
    RateLimited,
    UpgradeRequired,
)

PATH = "/openapi.json"
TITLE = "Chat server"
ABOUT = (
    "Group chat over HTTP and WebSocket: real-time, authenticated, durable. "
    "An acknowledged message is on disk, and is delivered to each member once, in order."
)

_SECURITY = {
    "token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": HOST_COOKIE},
}
_LOGINS: list[dict[str, list[str]]] = [{name: []} for name in _SECURITY]
_ERROR = {"$ref": "#/components/schemas/ErrorAnswer"}
_BYTES = {"type": "string", "format": "binary"}
_SOCKET_TAG = "WebSocket"
SOCKET_PARAMETERS = {
    "token": "The token, for clients that cannot set headers.",
    "since": "A cursor: resume after this event. `now`: begin at the end of the log.",
    "groups": "`no`: `ready` comes without the list of groups.",
    "group": "The id of a group: lines that are not JSON are sent to it as messages.",
}
_SOCKET_SUMMARY = "Open the WebSocket; /asyncapi.json describes its frames."
_SOCKET_DESCRIPTION = "Allowed: any user."
_SOCKET_ERRORS = (
    *TOKEN_ERRORS,
    InvalidRequest,
    OriginNotAllowed,
    UpgradeRequired,
    RateLimited,
    *UNAVAILABLE,
)


def openapi(
    routes: Mapping[str, type[BaseHandler]], sockets: Iterable[str]
) -> dict[str, Any]:
    """Return the document for routes and for WebSockets at some paths."""
    described = {path: endpoints(handler) for path, handler in routes.items()}
    every = [
        endpoint for methods in described.values() for endpoint in methods.values()
    ]
    bodies = [endpoint.body for endpoint in every if endpoint.body]
    answers = [
        endpoint.answer
        for endpoint in every
        if endpoint.answer and endpoint.answer is not bytes
    ]
    answers.append(ErrorAnswer)
    read, components = schema.read(bodies)
    written, others = schema.written(answers)
    assert not components.keys() & others.keys(), "no type is both read and written"
    components |= others
    schema_of = {
        repr(type): described
        for type, described in zip([*bodies, *answers], [*read, *written], strict=True)
    }
    paths: dict[str, Any] = {
        path: {
            method.lower(): {
                "operationId": OPERATION_IDS[method, path],
                "tags": [_tag(routes[path])],
                **_operation(path, endpoint, schema_of),
            }
            for method, endpoint in methods.items()
        }
        for path, methods in described.items()
    }
    for path in sockets:
        paths[path] = {"get": _socket_operation(path)}
    tags = {_tag(handler): _about(handler) for handler in routes.values()}
    tags[_SOCKET_TAG] = "Open the WebSocket."
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLE, "version": VERSION, "description": ABOUT},
        # A client sends to the server that the document came from.
        "servers": [{"url": "/"}],
        "tags": [{"name": name, "description": about} for name, about in tags.items()],
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": _SECURITY},
    }


def _tag(handler: type[BaseHandler]) -> str:
    """Return the subject of a handler: the name of its module."""
    module = handler.__module__.rpartition(".")[2]
    return module.replace("_", " ").capitalize()


def _about(handler: type[BaseHandler]) -> str:
    """Return the first sentence about a handler's module."""
    text = " ".join((sys.modules[handler.__module__].__doc__ or "").split())
    return text.partition(". ")[0].removesuffix(".") + "."


def _operation(
    path: str, endpoint: Endpoint, schema_of: Mapping[str, Any]
) -> dict[str, Any]:
    is_bytes = endpoint.answer is bytes
    answered = _BYTES if is_bytes else schema_of[repr(endpoint.answer)]
    # A file has a type of its own; generators of clients know this one for all.
    media_type = "application/octet-stream" if is_bytes else endpoint.media_type
    answer = {media_type: {"schema": answered}}
    responses = {
        str(status): {"description": HTTPStatus(status).phrase, "content": answer}
        for status in endpoint.statuses
        if status != HTTPStatus.NOT_MODIFIED
    }
    if HTTPStatus.NOT_MODIFIED in endpoint.statuses:
        responses["304"] = {"description": HTTPStatus.NOT_MODIFIED.phrase}
    errors = {*endpoint.errors}
    if "{" in path:  # with an id that is not a number, it matches no route
        errors.add(NoSuchRoute)
    if path.startswith(VERSIONED):  # its query may have an unknown parameter
        errors.add(InvalidRequest)
    operation: dict[str, Any] = {
        "summary": endpoint.summary,
        "description": _description(endpoint),
        "security": [] if endpoint.is_public else _LOGINS,
        "parameters": _parameters(path, endpoint.query),
        "responses": {**responses, **_refusals(errors)},
    }
    if endpoint.body:
        content = {
            "schema": schema_of[repr(endpoint.body)],
            "example": EXAMPLES[endpoint.body.__name__],
        }
        operation["requestBody"] = {
            "required": not _takes_nothing(endpoint.body),
            "content": {"application/json": content},
        }
    if endpoint.takes_bytes:
        content = {"application/octet-stream": {"schema": _BYTES}}
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _description(endpoint: Endpoint) -> str:
    sentences = [endpoint.description]
    if endpoint.limit is not None:
        sentences.append(_limited(endpoint.limit))
    if endpoint.query is not None:
        sentences.append(cleandoc(endpoint.query.__doc__ or ""))
    return " ".join(sentences)


def _limited(limit: Limit) -> str:
    return f"Counts against the rate of {limit.value}."


def _takes_nothing(body: type[msgspec.Struct]) -> bool:
    """Tell whether an empty object is valid; an empty body counts as one."""
    try:
        msgspec.convert({}, body)
    except (msgspec.ValidationError, ChatError):
        return False
    return True


def _refusals(errors: Iterable[type[ChatError]]) -> dict[str, Any]:
    by_status: dict[int, set[str]] = defaultdict(set)
    for error in errors:
        by_status[error.status].add(error.code)
    return {
        str(status): {
            "description": f"{HTTPStatus(status).phrase}: {', '.join(sorted(codes))}",
            "x-codes": sorted(codes),
            "content": {"application/json": {"schema": _ERROR}},
        }
        for status, codes in sorted(by_status.items())
    }


def _parameters(path: str, query: type[msgspec.Struct] | None) -> list[dict[str, Any]]:
    named = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": (
                {"type": "string", "minLength": 1}
                if name in TEXT_PARAMETERS
                else {"type": "integer", "minimum": 0}
            ),
        }
        for name in re.findall(r"\{(\w+)\}", path)
    ]
    if query is not None:
        _, components = schema.read([query])
        described = components[query.__name__]
        for name, member in described["properties"].items():
            required = name in described["required"]
            named.append(
                {"name": name, "in": "query", "required": required, "schema": member}
            )
    return named


def _socket_operation(path: str) -> dict[str, Any]:
    return {
        "operationId": OPERATION_IDS["GET", path],
        "tags": [_SOCKET_TAG],
        "summary": _SOCKET_SUMMARY,
        "description": _SOCKET_DESCRIPTION,
        "security": _LOGINS,
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": False,
                "description": about,
                "schema": {"type": "string"},
            }
            for name, about in SOCKET_PARAMETERS.items()
        ],
        "responses": {
            "101": {"description": "Switching Protocols"},
            **_refusals(_SOCKET_ERRORS),
        },
    }
