"""All refusals that a client can get, as one tree of exceptions.

A class carries its `code`, HTTP `status` and `title` as data, so that one function renders all of
them as JSON bodies or `error` frames. Codes are stable, as programs match on them. The title is a
sentence for people: it says what is wrong and, where possible, what to do. An error that also ends
a WebSocket has a `close_code`.
"""

from typing import ClassVar


class ChatError(Exception):
    """The root of the tree. An operation that raises one has written nothing."""

    code: ClassVar[str] = "server_error"
    status: ClassVar[int] = 500
    title: ClassVar[str] = "Internal server error"
    close_code: ClassVar[int | None] = None
    retry_after_seconds: float | None = None

    def __init__(
        self,
        message: str | None = None,
        *,
        details: str | None = None,
        retry_after_seconds: float | None = None,
    ) -> None:
        super().__init__(message or self.title)
        self.message = message or self.title
        self.details = details
        if retry_after_seconds is not None:
            self.retry_after_seconds = retry_after_seconds


class InvalidRequest(ChatError):
    """The input is malformed. `details` names the part to blame, in the decoder's own words.

    `reason` is a sentence for people; it is also the details if none are given.
    """

    code = "invalid_request"
    status = 400
    title = "Invalid request format"

    def __init__(self, reason: str, *, details: str | None = None) -> None:
        super().__init__(f"{self.title}: {reason}", details=details or reason)


class InvalidToken(ChatError):
    code = "invalid_token"
    status = 401
    title = "Invalid or missing token"


class TokenExpired(ChatError):
    code = "token_expired"
    status = 401
    title = "The token has expired; log in again"
    close_code = 4500


class SessionRevoked(ChatError):
    code = "session_revoked"
    status = 401
    title = "This login has ended; log in again"
    close_code = 4501


class InvalidCredentials(ChatError):
    """The password is wrong, or the account does not exist: the answers are the same."""

    code = "invalid_credentials"
    status = 401
    title = "Invalid email or password"


class NotAMember(ChatError):
    """The caller is not in the group, or it does not exist: the answers are the same."""

    code = "not_a_member"
    status = 403
    title = "You are not a member of this group"


class NotAllowed(ChatError):
    code = "not_allowed"
    status = 403
    title = "Only the group's owner or an admin may do this"


class DirectGroupIsFixed(ChatError):
    code = "direct_group_is_fixed"
    status = 403
    title = "The members and settings of a direct conversation cannot be changed"


class Blocked(ChatError):
    """The other user has blocked the caller."""

    code = "blocked"
    status = 403
    title = "This user has blocked you"


class TooManyDrafts(ChatError):
    code = "too_many_drafts"
    status = 409
    title = "You can keep at most 200 drafts of 1 MiB together; delete one first"


class TooManyBlocks(ChatError):
    code = "too_many_blocks"
    status = 409
    title = "You can block at most 1,000 users; unblock one first"


class OwnerCannotLeave(ChatError):
    code = "owner_cannot_leave"
    status = 409
    title = "The owner cannot leave the group; make another member its owner first"


class Banned(ChatError):
    code = "banned"
    status = 403
    title = "This user is banned from the group"


class NoSuchInvite(ChatError):
    """The invitation is unknown, void, expired, used up or revoked: the answers are the same."""

    code = "invite_not_found"
    status = 404
    title = "Invitation not found, or no longer valid"


class TooManyInvites(ChatError):
    code = "too_many_invites"
    status = 409
    title = "A group can have at most 100 invitations; revoke one first"


class NoSuchUser(ChatError):
    code = "user_not_found"
    status = 404
    title = "User not found"


class NoSuchMember(ChatError):
    code = "member_not_found"
    status = 404
    title = "This user is not a member of the group"


class NoSuchMessage(ChatError):
    code = "message_not_found"
    status = 404
    title = "Message not found in this group"


class RevisionMismatch(ChatError):
    """The edit, or the new settings, are based on a revision that is no longer the newest."""

    code = "revision_mismatch"
    status = 412
    title = "The message was edited meanwhile; read it again before you edit it"


class GroupArchived(ChatError):
    code = "group_archived"
    status = 403
    title = "The group is archived and can only be read"


class TooManyPins(ChatError):
    code = "too_many_pins"
    status = 409
    title = "A group can have at most 50 pinned messages; unpin one first"


class TooManyReactions(ChatError):
    code = "too_many_reactions"
    status = 409
    title = "A message can have at most 50 different reactions"


class NoSuchFile(ChatError):
    """The file does not exist, or the caller may not read it: the answers are the same."""

    code = "file_not_found"
    status = 404
    title = "File not found"


class NoThumbnail(ChatError):
    code = "no_thumbnail"
    status = 404
    title = "The file is not an image, or its image cannot be read"


class RangeNotSatisfiable(ChatError):
    code = "range_not_satisfiable"
    status = 416
    title = "Requested range not satisfiable"


class NoSuchRoute(ChatError):
    code = "not_found"
    status = 404
    title = "Route not found"


class MethodNotAllowed(ChatError):
    code = "method_not_allowed"
    status = 405
    title = "This route does not support this method"


class EmailTaken(ChatError):
    code = "email_taken"
    status = 409
    title = "This email is already registered"


class UsernameTaken(ChatError):
    code = "username_taken"
    status = 409
    title = "This username is already taken"


class AlreadyAMember(ChatError):
    code = "already_a_member"
    status = 409
    title = "This user is already in the group"


class KeyReused(ChatError):
    code = "key_reused"
    status = 409
    title = "This key was already used for a different message"


class TooLarge(ChatError):
    code = "too_large"
    status = 413
    title = "The request is too large"


class RateLimited(ChatError):
    code = "rate_limited"
    status = 429
    title = "Too many requests; wait before you try again"
    retry_after_seconds = 1.0


class TooManyConnections(ChatError):
    code = "too_many_connections"
    status = 429
    title = "Too many connections; close one first"
    close_code = 4503
    retry_after_seconds = 10.0


class ProtocolAbused(ChatError):
    code = "protocol_abused"
    status = 429
    title = "Too many commands were refused; slow down before you reconnect"
    close_code = 4502


class OriginNotAllowed(ChatError):
    code = "origin_not_allowed"
    status = 403
    title = "A web page of another origin may not do this"


class UpgradeRequired(ChatError):
    code = "upgrade_required"
    status = 426
    title = "This route requires a WebSocket upgrade (RFC 6455, version 13)"


class Busy(ChatError):
    """Too much work is queued; the request was not started."""

    code = "busy"
    status = 503
    title = "The server is busy; try again"
    retry_after_seconds = 1.0


class Stopping(ChatError):
    code = "stopping"
    status = 503
    title = "The server is stopping; try again"
    retry_after_seconds = 2.0


class DiskFull(ChatError):
    code = "disk_full"
    status = 503
    title = "The server's disk is full; nothing was written"
    retry_after_seconds = 5.0


CANNOT_READ = "The server could not read from its disk"


class StorageFailed(ChatError):
    """A write failed and was rolled back, or a read failed."""

    code = "storage_failed"
    status = 503
    title = "The server could not write to its disk; nothing was written"
    retry_after_seconds = 5.0


class OutcomeUnknown(ChatError):
    """COMMIT itself failed: only a restart tells whether the write is on disk."""

    code = "outcome_unknown"
    status = 503
    title = "The server cannot tell whether this was written; retry with the same key"
    retry_after_seconds = 5.0


# The token is of no use any more: the caller has to log in again.
TOKEN_ERRORS = (InvalidToken, TokenExpired, SessionRevoked)
# Refusals of any request that needs the database.
UNAVAILABLE = (Busy, Stopping, DiskFull, StorageFailed, OutcomeUnknown)
