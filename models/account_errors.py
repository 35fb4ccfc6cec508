"""Refusals about who may have an account; part of the tree in models/errors.py."""

from models.errors import ChatError


class RegistrationClosed(ChatError):
    """The server takes no new users, or only those with an invitation."""

    code = "registration_closed"
    status = 403
    title = "Registration needs a valid invitation, or is closed"


class NoSuchResetCode(ChatError):
    """The code is unknown, expired or used: the answers are the same."""

    code = "reset_code_not_found"
    status = 404
    title = "Reset code not found, or no longer valid; ask for a new one"


class NoSuchSession(ChatError):
    """The caller has no such session, or it has ended."""

    code = "session_not_found"
    status = 404
    title = "Session not found, or it has ended"
