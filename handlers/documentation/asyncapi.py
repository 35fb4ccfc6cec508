"""The frames as AsyncAPI 3.0, made from the types that decode and encode them."""

from collections.abc import Iterable
from typing import Any, get_args

import msgspec

from handlers.documentation.openapi import ABOUT, TITLE, operation_id
from handlers.documentation.version import VERSION
from handlers.schemas.frames import Command, ServerFrame
from models.events.messages import GroupPayload
from models.events.signals import Signal

PATH = "/asyncapi.json"

Frame = type[msgspec.Struct]


def asyncapi(sockets: Iterable[str]) -> dict[str, Any]:
    """Return the document for WebSockets at some paths."""
    received: tuple[Frame, ...] = get_args(Command)
    sent: tuple[Frame, ...] = (
        *get_args(ServerFrame),
        *get_args(GroupPayload),
        *get_args(Signal),
    )
    frames = (*received, *sent)
    _, components = msgspec.json.schema_components(
        frames, ref_template="#/components/schemas/{name}"
    )
    messages = {
        frame.__name__: {
            "name": frame.__struct_config__.tag,
            "summary": " ".join((frame.__doc__ or "").split()),
            "payload": {"$ref": f"#/components/schemas/{frame.__name__}"},
        }
        for frame in frames
    }
    channels = {
        operation_id(path, "socket"): {
            "address": path,
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
        "channels": channels,
        "operations": {
            f"{action}_{channel}": _operation(action, channel, its_frames)
            for channel in channels
            for action, its_frames in (("receive", received), ("send", sent))
        },
        "components": {"schemas": components, "messages": messages},
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
