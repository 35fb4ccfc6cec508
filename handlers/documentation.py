"""The API described from the very types that validate and encode it.

`GET /openapi.json` for the routes, `GET /asyncapi.json` for the frames, and `GET /docs`, one page
that fetches nothing from anywhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from html import escape
from http import HTTPStatus
from typing import Any, get_args

import msgspec

from handlers.base import AUTH_ERRORS, Base, Endpoint, endpoints
from handlers.context import Context
from handlers.protocol import Command, ErrorAnswer, ServerFrame
from models.errors import (
    ChatError,
    InvalidRequest,
    TooLarge,
    UpgradeRequired,
)
from models.records import GroupPayload, ReadMoved, encode

OPENAPI = "/openapi.json"
ASYNCAPI = "/asyncapi.json"
DOCS = "/docs"
VERSION = "1.0.0"

_TITLE = "Chat server"
_ABOUT = (
    "Group chat over HTTP and WebSocket: real-time, authenticated, durable. "
    "What was acknowledged is on disk, and is delivered once, in order."
)
_SECURITY = {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
_SOCKET_PARAMETERS = {
    "token": "The token, for clients that can set no headers.",
    "since": "A cursor: resume after that event.",
    "group": "The id of a group: lines that are not JSON are sent to it as they are.",
}


class Documentation:
    """The three pages, made once."""

    def __init__(
        self, routes: Mapping[str, type[Base]], sockets: Iterable[str]
    ) -> None:
        openapi = _openapi(routes, sockets)
        self.openapi = encode(openapi)
        self.asyncapi = encode(_asyncapi(sockets))
        self.html = _html(openapi).encode()


class DocumentationHandler(Base):
    """One of the pages; public, as it says nothing that is not in the source."""

    def initialize(  # type: ignore[override]
        self, context: Context, page: bytes
    ) -> None:
        """Take the page."""
        super().initialize(context)
        self._page = page

    def get(self) -> None:
        """Show it."""
        if self._page.startswith(b"<"):
            self.set_header("Content-Type", "text/html; charset=utf-8")
            self.set_header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'",
            )
        self.finish(self._page)


def _openapi(
    routes: Mapping[str, type[Base]], sockets: Iterable[str]
) -> dict[str, Any]:
    described = {path: endpoints(handler) for path, handler in routes.items()}
    every = [
        endpoint for methods in described.values() for endpoint in methods.values()
    ]
    types = [
        type for endpoint in every for type in (endpoint.body, endpoint.answer) if type
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
        "info": {"title": _TITLE, "version": VERSION, "description": _ABOUT},
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": _SECURITY},
    }


def _operation(
    path: str, method: str, endpoint: Endpoint, schema_of: Mapping[str, Any]
) -> dict[str, Any]:
    answer = {"application/json": {"schema": schema_of[repr(endpoint.answer)]}}
    responses = {
        str(status): {"description": HTTPStatus(status).phrase, "content": answer}
        for status in endpoint.statuses
    }
    errors = (*endpoint.errors, *((TooLarge,) if endpoint.body else ()))
    operation: dict[str, Any] = {
        "operationId": _operation_id(path, method),
        "summary": endpoint.summary,
        "security": [] if endpoint.is_public else [{"token": []}],
        "parameters": _parameters(path, endpoint.query),
        "responses": {**responses, **_refusals(errors)},
    }
    if endpoint.body:
        body = {"application/json": {"schema": schema_of[repr(endpoint.body)]}}
        operation["requestBody"] = {"required": True, "content": body}
    return operation


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
            "schema": {"type": "integer", "minimum": 0},
        }
        for name in re.findall(r"\{(\w+)\}", path)
    ]
    if query is not None:
        _, components = msgspec.json.schema_components([query])
        for name, schema in components[query.__name__]["properties"].items():
            named.append(
                {"name": name, "in": "query", "required": False, "schema": schema}
            )
    return named


def _socket_operation(path: str) -> dict[str, Any]:
    return {
        "operationId": _operation_id(path, "GET"),
        "summary": f"Open the WebSocket; {ASYNCAPI} describes its frames.",
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
            **_refusals((*AUTH_ERRORS, InvalidRequest, UpgradeRequired)),
        },
    }


def _operation_id(path: str, method: str) -> str:
    return "_".join([method.lower(), *re.findall(r"\w+", path)])


def _asyncapi(sockets: Iterable[str]) -> dict[str, Any]:
    received = get_args(Command)
    sent = (*get_args(ServerFrame), *get_args(GroupPayload), ReadMoved)
    _, components = msgspec.json.schema_components(
        (*received, *sent), ref_template="#/components/schemas/{name}"
    )
    messages = {
        frame.__name__: {
            "name": frame.__struct_config__.tag,
            "summary": " ".join((frame.__doc__ or "").split()),
            "payload": {"$ref": f"#/components/schemas/{frame.__name__}"},
        }
        for frame in (*received, *sent)
    }
    channels = {
        _operation_id(path, "socket"): {
            "address": path,
            "messages": {
                name: {"$ref": f"#/components/messages/{name}"} for name in messages
            },
        }
        for path in sockets
    }

    def operation(action: str, channel: str, frames: Iterable[Any]) -> dict[str, Any]:
        return {
            "action": action,
            "channel": {"$ref": f"#/channels/{channel}"},
            "messages": [
                {"$ref": f"#/channels/{channel}/messages/{frame.__name__}"}
                for frame in frames
            ],
        }

    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": f"{_TITLE}: the frames",
            "version": VERSION,
            "description": _ABOUT,
        },
        "channels": channels,
        "operations": {
            f"{action}_{channel}": operation(action, channel, frames)
            for channel in channels
            for action, frames in (("receive", received), ("send", sent))
        },
        "components": {"schemas": components, "messages": messages},
    }


_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
code,pre{font:14px/1.4 ui-monospace,monospace;background:#f4f4f4;border-radius:4px}
code{padding:.1em .3em}pre{padding:.7rem;overflow:auto}
section{border-top:1px solid #ddd;margin-top:1.2rem;padding-top:.6rem}
h3{margin:.2rem 0}b.m{display:inline-block;min-width:4.5rem;color:#06c}
td{padding:.1rem .8rem .1rem 0;vertical-align:top}
@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}code,pre{background:#262626}}
"""


def _html(openapi: Mapping[str, Any]) -> str:
    sections = [
        _section(path, method, operation, openapi)
        for path, methods in openapi["paths"].items()
        for method, operation in methods.items()
    ]
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{_TITLE}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style>'
        f"<h1>{_TITLE}</h1><p>{escape(_ABOUT)}</p>"
        f'<p>For programs: <a href="{OPENAPI}">{OPENAPI}</a> (OpenAPI) and '
        f'<a href="{ASYNCAPI}">{ASYNCAPI}</a> (AsyncAPI, the WebSocket\'s frames).</p>'
        + "".join(sections)
        + "</html>"
    )


def _section(
    path: str, method: str, operation: Mapping[str, Any], openapi: Mapping[str, Any]
) -> str:
    rows = [
        f"<tr><td><code>{escape(parameter['name'])}</code><td>{parameter['in']}"
        f"<td>{escape(_shape(parameter['schema'], openapi))}"
        for parameter in operation["parameters"]
    ]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    answers = []
    for status, response in operation["responses"].items():
        content = response.get("content", {}).get("application/json")
        shape = _shape(content["schema"], openapi) if content and status < "300" else ""
        answers.append(
            f"<tr><td><code>{status}</code><td>{escape(response['description'])}"
            f"<td><code>{escape(shape)}</code>"
        )
    auth = "" if operation["security"] else " · no token"
    return (
        f'<section><h3><b class="m">{method.upper()}</b> <code>{escape(path)}</code></h3>'
        f"<p>{escape(operation['summary'])}{auth}</p>"
        + (f"<table>{''.join(rows)}</table>" if rows else "")
        + (f"<pre>{escape(_shape(body['schema'], openapi))}</pre>" if body else "")
        + f"<table>{''.join(answers)}</table></section>"
    )


def _shape(schema: Mapping[str, Any], openapi: Mapping[str, Any]) -> str:
    """Return a schema as a person would write it down."""
    if "$ref" in schema:
        return _shape(
            openapi["components"]["schemas"][schema["$ref"].split("/")[-1]], openapi
        )
    if "anyOf" in schema:
        return " | ".join(_shape(option, openapi) for option in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(f'"{value}"' for value in schema["enum"])
    if schema.get("type") == "array":
        return f"[{_shape(schema['items'], openapi)}, …]"
    if schema.get("type") == "object":
        required = schema.get("required", ())
        members = [
            f'"{name}"{"" if name in required else "?"}: {_shape(member, openapi)}'
            for name, member in schema.get("properties", {}).items()
        ]
        return "{" + ", ".join(members) + "}"
    return str(schema.get("type", "any"))
