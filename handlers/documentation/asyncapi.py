"""The frames as AsyncAPI 3.0, made from the types that decode and encode them."""

from collections.abc import Iterable
from typing import Any, get_args

import msgspec

from handlers.documentation import schema
from handlers.documentation.openapi import ABOUT, SOCKET_PARAMETERS, TITLE
from handlers.documentation.operations import OPERATION_IDS
from handlers.documentation.version import VERSION
from handlers.schemas.frames import Command, ServerFrame
from models.events.messages import GroupPayload
from models.events.signals import SignalFrame

PATH = "/asyncapi.json"

Frame = type[msgspec.Struct]

_SERVERS = {
    "server": {
        "host": "{host}",
        "protocol": "ws",
        "description": "The server. Behind a TLS proxy the protocol is wss.",
        "variables": {"host": {"default": "localhost:8080"}},
        "security": [
            {"$ref": "#/components/securitySchemes/header"},
            {"$ref": "#/components/securitySchemes/query"},
        ],
    }
}
_SECURITY_SCHEMES = {
    "header": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "query": {
        "type": "httpApiKey",
        "in": "query",
        "name": "token",
        "description": SOCKET_PARAMETERS["token"],
    },
}
_QUERY = {
    "type": "object",
    "properties": {
        name: {"type": "string", "description": about}
        for name, about in SOCKET_PARAMETERS.items()
    },
    "additionalProperties": False,
}


def asyncapi(sockets: Iterable[str]) -> dict[str, Any]:
    """Return the document for WebSockets at some paths."""
    received: tuple[Frame, ...] = get_args(Command)
    sent: tuple[Frame, ...] = (
        *get_args(ServerFrame),
        *get_args(GroupPayload),
        *get_args(SignalFrame),
    )
    frames = (*received, *sent)
    _, components = schema.read(received)
    _, others = schema.written(sent)
    assert not components.keys() & others.keys(), "no type is both read and written"
    components = schema.without_discriminators(components | others)
    messages = {
        frame.__name__: {
            "name": frame.__struct_config__.tag,
            "summary": " ".join((frame.__doc__ or "").split()),
            "payload": {"$ref": f"#/components/schemas/{frame.__name__}"},
        }
        for frame in frames
    }
    channels = {
        OPERATION_IDS["GET", path]: {
            "address": path,
            "bindings": {"ws": {"method": "GET", "query": _QUERY}},
            "messages": {
                name: {"$ref": f"#/components/messages/{name}"} for name in messages
            },
        }
        for path in sockets
    }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": f"{TITLE}: the frames",
            "version": VERSION,
            "description": ABOUT,
        },
        "defaultContentType": "application/json",
        "servers": _SERVERS,
        "channels": channels,
        "operations": {
            f"{action}_{channel}": _operation(action, channel, its_frames)
            for channel in channels
            for action, its_frames in (("receive", received), ("send", sent))
        },
        "components": {
            "schemas": components,
            "messages": messages,
            "securitySchemes": _SECURITY_SCHEMES,
        },
    }


def _operation(action: str, channel: str, frames: Iterable[Frame]) -> dict[str, Any]:
    return {
        "action": action,
        "channel": {"$ref": f"#/channels/{channel}"},
        "messages": [
            {"$ref": f"#/channels/{channel}/messages/{frame.__name__}"}
            for frame in frames
        ],
    }
