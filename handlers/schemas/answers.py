"""Answers that several routes share, and refusals."""

from msgspec import UNSET, Struct, UnsetType

from models.errors import ChatError


class Done(Struct):
    """A confirmation."""

    message: str


class Pong(Struct):
    """The answer to a ping."""

    message: str = "pong"
    db_driver: str = "sqlite3"


class Health(Struct):
    """The state of the server: `alive` or `ready`."""

    status: str


class ErrorAnswer(Struct):
    """A refusal. `code` is stable for programs, `error` is a sentence for people.

    `details` names the part of the input that is to blame, where one is.
    """

    error: str
    code: str
    details: str | UnsetType = UNSET


def error_answer(error: ChatError) -> ErrorAnswer:
    """Return the body that renders a refusal."""
    return ErrorAnswer(
        error=error.message, code=error.code, details=error.details or UNSET
    )
