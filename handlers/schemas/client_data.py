"""The bodies and answers of the routes of settings and drafts."""

from typing import Annotated, Any

from msgspec import Meta, Struct
from msgspec.structs import asdict

from handlers.schemas.fields import Content, FileIds, Id, check_content, check_levels
from models.client_data import SETTINGS_BYTES_MAX, SETTINGS_LEVELS_MAX, DraftFields
from models.events.encoding import encode


class SettingsBody(Struct, forbid_unknown_fields=True):
    """Any JSON object of at most 16 KiB, with at most 32 levels of objects and arrays."""

    settings: Annotated[
        dict[str, Any],
        Meta(
            description=(
                f"an object of at most {SETTINGS_BYTES_MAX} bytes, with at most"
                f" {SETTINGS_LEVELS_MAX} levels of objects and arrays"
            )
        ),
    ]

    def __post_init__(self) -> None:
        check_levels(self.settings, SETTINGS_LEVELS_MAX, "settings")
        if len(encode(self.settings)) > SETTINGS_BYTES_MAX:
            raise ValueError(f"settings must have at most {SETTINGS_BYTES_MAX} bytes")


class DraftBody(Struct, forbid_unknown_fields=True):
    """A message that is not sent yet."""

    content: Content = ""
    reply_to: Id | None = None
    files: FileIds = ()

    def __post_init__(self) -> None:
        check_content(self.content)

    def fields(self) -> DraftFields:
        """Return the draft as the operations take it."""
        return DraftFields(**asdict(self))


class DraftGone(Struct):
    """The draft that was deleted."""

    draft: str
    message: str = "Draft deleted successfully"
