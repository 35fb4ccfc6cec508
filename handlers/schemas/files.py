"""What the routes for files take and answer, besides bytes."""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

_NAME_CHARACTERS_MAX = 255
# They join emoji and letters, and are not printable.
_JOINERS = dict.fromkeys([0x200C, 0x200D, 0xFE0E, 0xFE0F])


class UploadQuery(Struct):
    """What to call the file."""

    name: Annotated[str, Meta(min_length=1, max_length=_NAME_CHARACTERS_MAX)] = "file"

    def __post_init__(self) -> None:
        is_path = "/" in self.name or "\\" in self.name or self.name in (".", "..")
        if is_path or not self.name.translate(_JOINERS).isprintable():
            raise ValueError(
                "a file's name has only printable characters, and is no path"
            )


class Uploaded(Struct):
    """A file, as it is now on disk. `id` is its SHA-256; a picture has `width` and `height`."""

    id: str
    name: str
    type: str
    size: int
    url: str
    width: int | UnsetType = UNSET
    height: int | UnsetType = UNSET
