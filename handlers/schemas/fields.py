"""What is valid: the constraints that bodies, queries and frames share, and how they are decoded.

Whatever is wrong with an input becomes an InvalidRequest that says what.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from models.errors import InvalidRequest
from models.events.messages import ID_MAX

T = TypeVar("T")

CONTENT_BYTES_MAX = 16 * 1024
PASSWORD_BYTES_MAX = 1024
_EMOJI_CHARACTERS_MAX = 32
# What msgspec says of a text; nobody who mistyped an address wants to read it.
_PATTERN = re.compile(r"matching regex '.*'", re.DOTALL)
_JOINERS = dict.fromkeys([0x200D, 0xFE0E, 0xFE0F, *range(0xE0020, 0xE0080)])

# `$` alone would also match before a newline at the end.
# NUL ends strings in too many of the programs that a text will meet.
_NO_NUL = r"^[^\x00]*$"

Id = Annotated[int, Meta(ge=1, le=ID_MAX)]
Seq = Annotated[int, Meta(ge=0, le=ID_MAX)]
Username = Annotated[str, Meta(min_length=3, max_length=64)]
Email = Annotated[
    str,
    Meta(
        max_length=254,
        pattern=r"^[^@\s\x00-\x1f\x7f]+@[^@\s\x00-\x1f\x7f.]+(\.[^@\s\x00-\x1f\x7f.]+)+$(?!\n)",
    ),
]
Password = Annotated[str, Meta(max_length=PASSWORD_BYTES_MAX)]
NewPassword = Annotated[str, Meta(min_length=8, max_length=PASSWORD_BYTES_MAX)]
DisplayName = Annotated[str, Meta(min_length=1, max_length=64)]
StatusLine = Annotated[str, Meta(min_length=1, max_length=140)]
FileId = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]
GroupName = Annotated[str, Meta(min_length=1, max_length=128)]
Topic = Annotated[str, Meta(max_length=1024, pattern=_NO_NUL)]
Content = Annotated[str, Meta(max_length=CONTENT_BYTES_MAX, pattern=_NO_NUL)]
MediaUrl = Annotated[str, Meta(max_length=2048, pattern=r"^[^\s\x00-\x1f\x7f]+$(?!\n)")]
Key = Annotated[str, Meta(min_length=1, max_length=64, pattern=_NO_NUL)]
MessageType = Annotated[
    str, Meta(min_length=1, max_length=32, pattern=r"^[A-Za-z0-9_./+-]+$(?!\n)")
]
FileIds = Annotated[list[FileId], Meta(max_length=10)]


def check_name(name: str, what: str) -> None:
    if not name.isprintable() or name != name.strip():
        raise ValueError(
            f"a {what} has only printable characters, and no space at its ends"
        )


def check_line(text: str, what: str) -> None:
    visible = text.translate(_JOINERS)
    if not visible or not visible.isprintable() or text != text.strip():
        raise ValueError(
            f"a {what} has only printable characters, and no space at its ends"
        )


def check_password(password: str) -> None:
    if len(password.encode()) > PASSWORD_BYTES_MAX:
        raise ValueError(f"a password has at most {PASSWORD_BYTES_MAX} bytes")


def check_said(content: str, media_url: str | None, files: Sequence[str] = ()) -> None:
    if not content and media_url is None and not files:
        raise ValueError("a message needs content, a media_url or files")
    if len(set(files)) < len(files):
        raise ValueError("a message carries a file once")
    if (
        len(content) * 4 > CONTENT_BYTES_MAX
        and len(content.encode()) > CONTENT_BYTES_MAX
    ):
        raise ValueError(f"content has at most {CONTENT_BYTES_MAX} bytes")


def check_emoji(emoji: str) -> str:
    """Return a reaction, an emoji or a short name; raise InvalidRequest if it is neither."""
    is_short = 0 < len(emoji) <= _EMOJI_CHARACTERS_MAX
    # Joiners and variation selectors are not printable, and part of many emoji.
    visible = emoji.translate(_JOINERS)
    if not is_short or not visible.isprintable() or " " in visible or not visible:
        raise InvalidRequest("a reaction is an emoji, or a name without spaces")
    return unicodedata.normalize("NFC", emoji)


def decode(decoder: "msgspec.json.Decoder[T]", body: bytes | str) -> T:
    """Return a typed body; raise InvalidRequest with what is wrong with it."""
    try:
        return decoder.decode(body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise InvalidRequest(_reason(error)) from None


def convert(values: dict[str, Any], into: type[T]) -> T:
    """Return a typed query; raise InvalidRequest with what is wrong with it."""
    try:
        return msgspec.convert(values, into, strict=False)
    except msgspec.ValidationError as error:
        raise InvalidRequest(_reason(error)) from None


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeError):
        return "not UTF-8"
    return _PATTERN.sub("of the documented form", str(error)) or "malformed JSON"
