"""The log of what operators want to know: logins that ended, bans, roles, deleted accounts.

It names users and groups by their ids, and has no texts and no names.
"""

import logging
from collections.abc import Callable
from typing import Any

from models.events.commit import Commit
from models.events.payloads import (
    BanLifted,
    MemberBanned,
    MemberUpdated,
    SessionRevoked,
    SessionsRevoked,
    UserDeleted,
)

log = logging.getLogger("chatserver.activity")

_LINES: dict[type, Callable[[Any], str]] = {
    SessionRevoked: lambda e: f"a session of user {e.user_id} ended",
    SessionsRevoked: lambda e: (
        f"all sessions of user {e.user_id} ended"
        if e.kept_session_id is None
        else f"all sessions of user {e.user_id} but one ended"
    ),
    MemberBanned: lambda e: (
        f"user {e.actor_id} banned user {e.user_id} from group {e.group_id}"
    ),
    BanLifted: lambda e: (
        f"user {e.actor_id} lifted the ban of user {e.user_id} from group {e.group_id}"
    ),
    MemberUpdated: lambda e: (
        f"user {e.actor_id} made user {e.user_id} {e.role} of group {e.group_id}"
    ),
    UserDeleted: lambda e: f"the account of user {e.user_id} was deleted",
}


def log_commit(commit: Commit) -> None:
    """Log the events of a commit that operators want to know."""
    for event in commit.events:
        line = _LINES.get(type(event.payload))
        if line is not None:
            log.info("%s", line(event.payload))


def log_failed_login(address: str, user_id: int | None) -> None:
    """Log a password that was wrong, in a form that programs such as fail2ban can read."""
    log.info(
        "failed login from %s (%s)",
        address,
        "unknown account" if user_id is None else f"user {user_id}",
    )
