"""The routes as OpenAPI 3.1, made from the types that validate and encode them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from handlers.base import AUTH_ERRORS, TEXTS, Base, Endpoint, endpoints
from handlers.schemas.messages import ErrorAnswer
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
VERSION = "1.0.0"
ABOUT = (
    "Group chat over HTTP and WebSocket: real-time, authenticated, durable. "
    "What was acknowledged is on disk, and is delivered once, in order."
)

_SECURITY = {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
_ANY_BYTES: dict[str, Any] = {"application/octet-stream": {}}
_SOCKET_PARAMETERS = {
    "token": "The token, for clients that can set no headers.",
    "since": "A cursor: resume after that event.",
    "group": "The id of a group: lines that are not JSON are sent to it as they are.",
}


def openapi(routes: Mapping[str, type[Base]], sockets: Iterable[str]) -> dict[str, Any]:
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
    # A path whose id is no number is no route.
    errors = (*endpoint.errors, *((NoSuchRoute,) if "{" in path else ()))
    operation: dict[str, Any] = {
        "operationId": operation_id(path, method),
        "summary": endpoint.summary,
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


def _takes_nothing(body: Any) -> bool:
    """Tell whether an empty object is valid, as which an empty body counts."""
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


def _parameters(path: str, query: Any) -> list[dict[str, Any]]:
    named = [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": (
                {"type": "string", "minLength": 1}
                if name in TEXTS
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
        "summary": "Open the WebSocket; /asyncapi.json describes its frames.",
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
            **_refusals(
                (
                    *AUTH_ERRORS,
                    InvalidRequest,
                    OriginNotAllowed,
                    UpgradeRequired,
                    RateLimited,
                    *UNAVAILABLE,
                )
            ),
        },
    }


def operation_id(path: str, method: str) -> str:
    return "_".join([method.lower(), *re.findall(r"\w+", path)])
