"""The operator's commands that write: what each takes, does, says and logs."""

import logging
from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from models.codes import hash_code, new_code
from models.events.clock import timestamp
from models.operations.account_deletion import delete_user
from models.operations.accounts import disable, enable
from models.operations.ownership import set_owner
from models.operations.password_reset import make_reset_code
from models.operations.registration import make_server_invite
from models.store.store import Store

log = logging.getLogger("chatserver.activity")

_HOUR = 3600 * 1_000_000


class Done(Struct):
    """What a command did: a line for people, and the same as facts for programs."""

    line: str
    facts: dict[str, Any]


class Disable(Struct, tag="disable", tag_field="command"):
    """End all sessions of a user, and refuse new ones."""

    about: ClassVar = "disable {email}"
    email: str

    async def run(self, store: Store) -> Done:
        """Do it. Raises ChatError."""
        done = await store.commit(disable, self.email)
        log.info("the operator disabled user %d; sessions that ended: %d", *done)
        line = f"{self.email} may not log in; logins that ended: {done.ended}"
        facts = {"email": self.email, "is_disabled": True, "ended": done.ended}
        return Done(line, facts)


class Enable(Struct, tag="enable", tag_field="command"):
    """Let a disabled user log in again."""

    about: ClassVar = "enable {email}"
    email: str

    async def run(self, store: Store) -> Done:
        """Do it. Raises ChatError."""
        user_id = await store.commit(enable, self.email)
        log.info("the operator enabled user %d", user_id)
        facts = {"email": self.email, "is_disabled": False}
        return Done(f"{self.email} may log in", facts)


class ResetPassword(Struct, tag="reset-password", tag_field="command"):
    """Make a code with which a user sets a new password; it is valid for an hour."""

    about: ClassVar = "reset the password of {email}"
    email: str

    async def run(self, store: Store) -> Done:
        """Do it. Raises ChatError."""
        code = new_code()
        made = await store.commit(make_reset_code, self.email, hash_code(code), _HOUR)
        end = timestamp(made.expires_at)
        log.info(
            "the operator made a reset code for user %d, valid until %s",
            made.user_id,
            end,
        )
        facts = {"email": self.email, "code": code, "expires_at": end}
        return Done(f"{code} resets the password once, until {end}", facts)


class SetOwner(Struct, tag="owner", tag_field="command"):
    """Make a user the owner of a group."""

    about: ClassVar = "make {email} the owner of group {group_id}"
    group_id: int
    email: str

    async def run(self, store: Store) -> Done:
        """Do it. Raises ChatError."""
        user_id = await store.commit(set_owner, self.group_id, self.email)
        log.info("the operator gave group %d to user %d", self.group_id, user_id)
        facts = {"group_id": self.group_id, "email": self.email, "user_id": user_id}
        return Done(f"{self.email} owns group {self.group_id}", facts)


class DeleteUser(Struct, tag="delete-user", tag_field="command"):
    """Delete an account, and keep or erase its messages."""

    about: ClassVar = "delete {email}"
    email: str
    is_erased: bool

    async def run(self, store: Store) -> Done:
        """Do it. Raises ChatError."""
        user_id = await store.commit(delete_user, self.email, self.is_erased)
        how = "erased" if self.is_erased else "kept"
        log.info("the operator deleted user %d; messages are %s", user_id, how)
        facts = {"email": self.email, "user_id": user_id, "is_erased": self.is_erased}
        return Done(
            f"{self.email} is deleted; messages are {how}, as deleted-{user_id}", facts
        )


class MakeInvite(Struct, tag="invite", tag_field="command"):
    """Make an invitation of the server."""

    about: ClassVar = "make an invitation"
    uses: int | None
    hours: int | None

    async def run(self, store: Store) -> Done:
        """Do it. Raises ChatError."""
        code = new_code()
        lifetime = None if self.hours is None else self.hours * _HOUR
        made = await store.commit(
            make_server_invite, hash_code(code), lifetime, self.uses
        )
        end = None if made.expires_at is None else timestamp(made.expires_at)
        log.info(
            "the operator made invitation %d; uses: %s, until: %s",
            made.id,
            self.uses or "any number",
            end or "no end",
        )
        line = (
            f"{code} invites {self.uses or 'any number of'} people,"
            f" {f'until {end}' if end else 'without an end'}"
        )
        facts = {"code": code, "uses": self.uses, "expires_at": end}
        return Done(line, facts)


Request = Disable | Enable | ResetPassword | SetOwner | DeleteUser | MakeInvite


def describe(request: Request) -> str:
    """Return what a request asks for, as a phrase."""
    return request.about.format(**msgspec.structs.asdict(request))
