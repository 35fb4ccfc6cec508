"""Files: what routes take and answer about them, besides their bytes."""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

_NAME_CHARACTERS_MAX = 255
# Joiners and variation selectors: not printable, but part of emoji and of letters.
_INVISIBLE_IN_NAMES = dict.fromkeys([0x200C, 0x200D, 0xFE0E, 0xFE0F])

FileName = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=_NAME_CHARACTERS_MAX,
        description=f"text of 1 to {_NAME_CHARACTERS_MAX} characters",
    ),
]


class UploadQuery(Struct):
    """The name of the file."""

    name: FileName = "file"

    def __post_init__(self) -> None:
        is_path = "/" in self.name or "\\" in self.name or self.name in (".", "..")
        if is_path or not self.name.translate(_INVISIBLE_IN_NAMES).isprintable():
            raise ValueError(
                "name must be a file name without a path, of printable characters only"
            )


class Uploaded(Struct):
    """The stored file. `id` is the SHA-256 of its bytes; images have `width` and `height`."""

    id: str
    name: str
    type: str
    size: int
    url: str
    width: int | UnsetType = UNSET
    height: int | UnsetType = UNSET
