"""The routes as OpenAPI 3.1, made from the types that validate and encode them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import AUTH_ERRORS, Endpoint, endpoints
from handlers.base.handler import BaseHandler
from handlers.base.paths import TEXT_PARAMETERS
from handlers.schemas.answers import ErrorAnswer
from handlers.documentation.version import VERSION
from models.errors import (
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

_SECURITY = {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
_ANY_BYTES: dict[str, Any] = {"application/octet-stream": {}}
_SOCKET_PARAMETERS = {
    "token": "The token, for clients that cannot set headers.",
    "since": "A cursor: resume after this event.",
    "group": "The id of a group: lines that are not JSON are sent to it as messages.",
}
_SOCKET_SUMMARY = "Open the WebSocket; /asyncapi.json describes its frames."
_SOCKET_DESCRIPTION = "Allowed: any user."
_SOCKET_ERRORS = (
    *AUTH_ERRORS,
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
    types = [
        type
        for endpoint in every
        for type in (endpoint.body, endpoint.answer)
        if type and type is not bytes
    ]
    types.append(ErrorAnswer)
    schemas, components = msgspec.json.schema_components(
        types, ref_template="#/components/schemas/{name}"
    )
    schema_of = {
        repr(type): schema for type, schema in zip(types, schemas, strict=True)
    }
    paths: dict[str, Any] = {
        path: {
            method.lower(): _operation(path, method, endpoint, schema_of)
            for method, endpoint in methods.items()
        }
        for path, methods in described.items()
    }
    for path in sockets:
        paths[path] = {"get": _socket_operation(path)}
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLE, "version": VERSION, "description": ABOUT},
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": _SECURITY},
    }


def _operation(
    path: str, method: str, endpoint: Endpoint, schema_of: Mapping[str, Any]
) -> dict[str, Any]:
    schema = {} if endpoint.answer is bytes else schema_of[repr(endpoint.answer)]
    answer = {endpoint.media_type: {"schema": schema} if schema else {}}
    responses = {
        str(status): {"description": HTTPStatus(status).phrase, "content": answer}
        for status in endpoint.statuses
        if status != HTTPStatus.NOT_MODIFIED
    }
    if HTTPStatus.NOT_MODIFIED in endpoint.statuses:
        responses["304"] = {"description": HTTPStatus.NOT_MODIFIED.phrase}
    # A path whose id is not a number matches no route.
    errors = (*endpoint.errors, *((NoSuchRoute,) if "{" in path else ()))
    operation: dict[str, Any] = {
        "operationId": operation_id(path, method),
        "summary": endpoint.summary,
        "description": _description(endpoint),
        "security": [] if endpoint.is_public else [{"token": []}],
        "parameters": _parameters(path, endpoint.query),
        "responses": {**responses, **_refusals(errors)},
    }
    if endpoint.body:
        body = {"application/json": {"schema": schema_of[repr(endpoint.body)]}}
        operation["requestBody"] = {
            "required": not _takes_nothing(endpoint.body),
            "content": body,
        }
    if endpoint.takes_bytes:
        operation["requestBody"] = {"required": True, "content": _ANY_BYTES}
    return operation


def _description(endpoint: Endpoint) -> str:
    limit = "" if endpoint.limit is None else f" {_limited(endpoint.limit)}"
    return endpoint.description + limit


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
    schema = {"$ref": "#/components/schemas/ErrorAnswer"}
    return {
        str(status): {
            "description": f"{HTTPStatus(status).phrase}: {', '.join(sorted(codes))}",
            "content": {
                "application/json": {
                    "schema": {
                        "allOf": [
                            schema,
                            {"properties": {"code": {"enum": sorted(codes)}}},
                        ]
                    }
                }
            },
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
        _, components = msgspec.json.schema_components([query])
        described = components[query.__name__]
        for name, schema in described["properties"].items():
            required = name in described["required"]
            named.append(
                {"name": name, "in": "query", "required": required, "schema": schema}
            )
    return named


def _socket_operation(path: str) -> dict[str, Any]:
    return {
        "operationId": operation_id(path, "GET"),
        "summary": _SOCKET_SUMMARY,
        "description": _SOCKET_DESCRIPTION,
        "security": [{"token": []}],
        "parameters": [
            {
                "name": name,
                "in": "query",
                "required": False,
                "description": about,
                "schema": {"type": "string"},
            }
            for name, about in _SOCKET_PARAMETERS.items()
        ],
        "responses": {
            "101": {"description": "Switching Protocols"},
            **_refusals(_SOCKET_ERRORS),
        },
    }


def operation_id(path: str, method: str) -> str:
    """Return a name for a method of a path, such as `get_v1_users_user_id`."""
    return "_".join([method.lower(), *re.findall(r"\w+", path)])
