"""Every way in which a request can be refused.

A class carries what a client sees (`code`, `status`, `title`) as data, so that one place at the
edge renders all of them, to a JSON body or to an `error` frame. Codes are stable: clients match on
them. An error that also ends a WebSocket carries the code that closes it.
"""

from typing import ClassVar


class ChatError(Exception):
    """The root of all refusals. Raising one means that nothing was written."""

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
    """The input is malformed. `details` says which part of it is to blame."""

    code = "invalid_request"
    status = 400
    title = "Invalid request format"

    def __init__(self, details: str) -> None:
        super().__init__(f"{self.title}: {details}", details=details)


class InvalidToken(ChatError):
    code = "invalid_token"
    status = 401
    title = "Invalid or missing token"


class TokenExpired(ChatError):
    code = "token_expired"
    status = 401
    title = "The token has expired"
    close_code = 4500


class SessionRevoked(ChatError):
    code = "session_revoked"
    status = 401
    title = "This login has ended"
    close_code = 4501


class InvalidCredentials(ChatError):
    """A wrong login, alike whether the user exists or not."""

    code = "invalid_credentials"
    status = 401
    title = "Invalid email or password"


class NotAMember(ChatError):
    """The caller is not in the group, or there is no such group: the two look alike."""

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
    title = "A direct conversation is of two people and stays as it is"


class Blocked(ChatError):
    """The recipient takes no direct messages from the sender."""

    code = "blocked"
    status = 403
    title = "This person takes no direct messages from you"


class TooManyBlocks(ChatError):
    code = "too_many_blocks"
    status = 409
    title = "One person blocks at most 1,000 others"


class OwnerCannotLeave(ChatError):
    code = "owner_cannot_leave"
    status = 409
    title = "The owner of a group cannot leave it; hand it over first"


class Banned(ChatError):
    code = "banned"
    status = 403
    title = "This user is banned from the group"


class NoSuchInvite(ChatError):
    """It never was, has expired, was used up or revoked: they look alike."""

    code = "invite_not_found"
    status = 404
    title = "There is no such invitation, or it no longer holds"


class TooManyInvites(ChatError):
    code = "too_many_invites"
    status = 409
    title = "A group has at most 100 invitations at a time"


class NoSuchUser(ChatError):
    code = "user_not_found"
    status = 404
    title = "There is no such user"


class NoSuchMember(ChatError):
    code = "member_not_found"
    status = 404
    title = "This user is not in the group"


class NoSuchMessage(ChatError):
    code = "message_not_found"
    status = 404
    title = "There is no such message in this group"


class RevisionMismatch(ChatError):
    """Somebody edits what is not the newest version."""

    code = "revision_mismatch"
    status = 412
    title = "The message has been edited since; read it anew"


class GroupArchived(ChatError):
    code = "group_archived"
    status = 403
    title = "The group is archived: it can be read, and nothing more"


class TooManyPins(ChatError):
    code = "too_many_pins"
    status = 409
    title = "A group has at most 50 pinned messages"


class TooManyReactions(ChatError):
    code = "too_many_reactions"
    status = 409
    title = "A message has at most 50 different reactions"


class NoSuchFile(ChatError):
    """There is no such file, or it is none of the caller's business: the two look alike."""

    code = "file_not_found"
    status = 404
    title = "There is no such file"


class NoThumbnail(ChatError):
    code = "no_thumbnail"
    status = 404
    title = "The file is no picture, or one that cannot be read"


class QuotaExceeded(ChatError):
    code = "quota_exceeded"
    status = 413
    title = "Your files take all the room that you have"


class RangeNotSatisfiable(ChatError):
    code = "range_not_satisfiable"
    status = 416
    title = "The file has no such bytes"


class NoSuchRoute(ChatError):
    code = "not_found"
    status = 404
    title = "There is no such route"


class MethodNotAllowed(ChatError):
    code = "method_not_allowed"
    status = 405
    title = "This route does not take this method"


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
    title = "Too many requests"
    retry_after_seconds = 1.0


class TooManyConnections(ChatError):
    code = "too_many_connections"
    status = 429
    title = "Too many connections"
    close_code = 4503
    retry_after_seconds = 10.0


class ProtocolAbused(ChatError):
    code = "protocol_abused"
    status = 429
    title = "Too much was refused; slow down before coming back"
    close_code = 4502


class OriginNotAllowed(ChatError):
    code = "origin_not_allowed"
    status = 403
    title = "WebSockets are not open to pages of this origin"


class UpgradeRequired(ChatError):
    code = "upgrade_required"
    status = 426
    title = "This route speaks WebSocket (RFC 6455, version 13)"


class Busy(ChatError):
    """More work waits than the server takes on; nothing of this request was done."""

    code = "busy"
    status = 503
    title = "The server is busy"
    retry_after_seconds = 1.0


class Stopping(ChatError):
    code = "stopping"
    status = 503
    title = "The server is stopping"
    retry_after_seconds = 2.0


class DiskFull(ChatError):
    code = "disk_full"
    status = 503
    title = "The server's disk is full; nothing was written"
    retry_after_seconds = 5.0


CANNOT_READ = "The server could not read from its disk"


class StorageFailed(ChatError):
    """The database refused the write, and it was rolled back; or it can't be read."""

    code = "storage_failed"
    status = 503
    title = "The server could not write to its disk; nothing was written"
    retry_after_seconds = 5.0


class OutcomeUnknown(ChatError):
    """COMMIT itself failed: whether the write is on disk is known only after a restart."""

    code = "outcome_unknown"
    status = 503
    title = "The server cannot tell whether this was written; retry with the same key"
    retry_after_seconds = 5.0


# What may become of any request that needs the database.
UNAVAILABLE = (Busy, Stopping, DiskFull, StorageFailed, OutcomeUnknown)
