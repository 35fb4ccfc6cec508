"""The frames as AsyncAPI 3.0, made from the types that decode and encode them."""

from collections.abc import Iterable
from typing import Any, get_args

import msgspec

from handlers.documentation.openapi import ABOUT, TITLE, VERSION, operation_id
from handlers.schemas.frames import Command, ServerFrame
from models.events.messages import GroupPayload, Signal

PATH = "/asyncapi.json"


def asyncapi(sockets: Iterable[str]) -> dict[str, Any]:
    received = get_args(Command)
    sent = (*get_args(ServerFrame), *get_args(GroupPayload), *get_args(Signal))
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
        operation_id(path, "socket"): {
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
            "title": f"{TITLE}: the frames",
            "version": VERSION,
            "description": ABOUT,
        },
        "channels": channels,
        "operations": {
            f"{action}_{channel}": operation(action, channel, frames)
            for channel in channels
            for action, frames in (("receive", received), ("send", sent))
        },
        "components": {"schemas": components, "messages": messages},
    }
