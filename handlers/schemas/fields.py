"""The types of single fields, and the checks that a type cannot express.

Each constrained type has a `description`. It completes the sentences "… must be" and "… is not" of
a refusal, and documents the field in `/openapi.json`.
"""

from typing import Annotated, Any, Literal

from msgspec import Meta

from models.errors import InvalidRequest
from models.events.types import ID_MAX
from models.text.emoji import clean_reaction

CONTENT_BYTES_MAX = 16 * 1024
PASSWORD_BYTES_MAX = 1024
PASSWORD_CHARACTERS_MIN = 8
FILES_MAX = 10

# Patterns end with `$(?!\n)`, as `$` alone also matches before a newline at the end.
# Many programs end a string at NUL, so texts may not contain it.
_NO_NUL = r"^[^\x00]*$"

# Codes have 22. A longer limit lets a program tell a wrong code from a malformed one.
_CODE_CHARACTERS_MAX = 64

Id = Annotated[
    int,
    Meta(ge=1, le=ID_MAX, description="a whole number of at least 1"),
]
Seq = Annotated[
    int,
    Meta(ge=0, le=ID_MAX, description="a whole number of at least 0"),
]
# The limits of an address hold after cleaning: models/text/email_address.py checks them.
Email = Annotated[str, Meta(description="a valid e-mail address")]
Password = Annotated[
    str,
    Meta(
        max_length=PASSWORD_BYTES_MAX,
        description=f"text of at most {PASSWORD_BYTES_MAX} bytes",
    ),
]
NewPassword = Annotated[
    str,
    Meta(
        min_length=PASSWORD_CHARACTERS_MIN,
        max_length=PASSWORD_BYTES_MAX,
        description=(
            f"text of at least {PASSWORD_CHARACTERS_MIN} characters"
            f" and at most {PASSWORD_BYTES_MAX} bytes"
        ),
    ),
]
InviteCode = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=_CODE_CHARACTERS_MAX,
        pattern=r"^[A-Za-z0-9_-]+$(?!\n)",
        description=f"a code of 1 to {_CODE_CHARACTERS_MAX} letters, digits, _ and -",
    ),
]
ResetCode = InviteCode
# A cookie that lasts as long as the login, or until the browser ends.
CookieKind = Literal["persistent", "session"]
# Their limits count characters after cleaning: models/text/names.py checks them.
Username = Annotated[str, Meta(description="text of 3 to 64 characters")]
DisplayName = Annotated[str, Meta(description="text of 1 to 64 characters")]
StatusLine = Annotated[str, Meta(description="text of 1 to 140 characters")]
FileId = Annotated[
    str,
    Meta(
        pattern=r"^[0-9a-f]{64}$(?!\n)",
        description="the id of a file: 64 hexadecimal digits in lower case",
    ),
]
FileIds = Annotated[
    tuple[FileId, ...],
    Meta(max_length=FILES_MAX, description=f"a list of at most {FILES_MAX} file ids"),
]
GroupName = Annotated[str, Meta(description="text of 1 to 128 characters")]
Topic = Annotated[str, Meta(description="text of at most 1024 characters without NUL")]
Content = Annotated[
    str,
    Meta(
        max_length=CONTENT_BYTES_MAX,
        pattern=_NO_NUL,
        description=f"text of at most {CONTENT_BYTES_MAX} bytes without NUL",
    ),
]
MediaUrl = Annotated[
    str,
    Meta(
        max_length=2048,
        # A client makes links of it, and a link to `javascript:` would run as a script.
        pattern=r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\x00-\x1f\x7f]+$(?!\n)",
        description="an http: or https: URL of at most 2048 characters without spaces",
    ),
]
Key = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=64,
        pattern=_NO_NUL,
        description="text of 1 to 64 characters without NUL",
    ),
]
MessageType = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=32,
        pattern=r"^[A-Za-z0-9_./+-]+$(?!\n)",
        description="a word of 1 to 32 letters, digits and _ . / + -",
    ),
]


def check_password(password: str, field: str) -> None:
    """Raise ValueError for too many bytes: the type counts characters."""
    if len(password.encode()) > PASSWORD_BYTES_MAX:
        raise ValueError(f"{field} must have at most {PASSWORD_BYTES_MAX} bytes")


def check_content(content: str) -> None:
    """Raise ValueError for too many bytes: the type counts characters."""
    # No character takes more than four bytes, so most texts need not be encoded here.
    if (
        len(content) * 4 > CONTENT_BYTES_MAX
        and len(content.encode()) > CONTENT_BYTES_MAX
    ):
        raise ValueError(f"content must have at most {CONTENT_BYTES_MAX} bytes")


def check_levels(value: Any, levels_max: int, field: str) -> None:
    """Raise ValueError if JSON has objects and arrays in more levels than `levels_max`.

    All JSON of a free form that is kept needs a limit: programs that read it recursively fail at
    some depth, such as 1,000 levels.
    """
    level = [value]
    for _ in range(levels_max + 1):
        level = [each for each in level if isinstance(each, (dict, list))]
        if not level:
            return
        level = [
            inner
            for each in level
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    raise ValueError(
        f"{field} must have at most {levels_max} levels of objects and arrays"
    )


def check_emoji(emoji: str) -> str:
    """Return a reaction as it is stored; raise InvalidRequest unless it is an emoji or a word."""
    try:
        return clean_reaction(emoji)
    except ValueError as error:
        raise InvalidRequest(str(error)) from None
