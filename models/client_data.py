"""Settings and drafts of messages that the clients of one user share.

The server stores them and sends each change to the user's other devices. It does not use them.
"""

from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

SETTINGS = "settings"
# Bytes of JSON.
SETTINGS_BYTES_MAX = 16 * 1024
# Objects and arrays within each other; the object of settings is the first.
SETTINGS_LEVELS_MAX = 32
DRAFTS_MAX = 200
DRAFTS_BYTES_MAX = 1024 * 1024


class ClientSettings(Struct):
    """The settings of a user's clients, any JSON object.

    `revision` is 1 for the first settings, and one more with each change. It is 0 before the first.
    """

    revision: int
    settings: dict[str, Any]


class DraftFields(Struct, kw_only=True):
    """The content of a draft: a message that is not sent yet."""

    content: str = ""
    reply_to: int | None = None
    files: tuple[str, ...] = ()


class Draft(DraftFields, kw_only=True):
    """A draft as clients get it.

    `draft` is `g<id>` for a group or direct conversation, and `u<id>` for a user without a
    conversation yet.
    """

    draft: str
    updated_at: str


def draft_of(name: str, fields: DraftFields, updated_at: str) -> Draft:
    """Return a draft from its name, its content and the time of its last change."""
    return Draft(draft=name, updated_at=updated_at, **asdict(fields))
