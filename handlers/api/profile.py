"""People: one's own profile and account, whom one blocks, what one mutes, who is online."""

from handlers.base import Base, endpoint
from handlers.schemas.users import (
    AccountDeletion,
    AccountGone,
    BlockChanged,
    Mute,
    MuteSet,
    Online,
    PresenceQuery,
    ProfileChange,
)
from models.errors import (
    Busy,
    InvalidCredentials,
    InvalidRequest,
    NoSuchUser,
    NotAMember,
    OwnerCannotLeave,
    TooManyBlocks,
)
from models.operations.account_deletion import delete_account
from models.operations.blocks import block, unblock
from models.operations.profiles import change_profile, mute, unmute
from models.queries import directory, people
from models.queries.people import BlockedEntry, Profile


class ProfileHandler(Base):
    """`/v1/users/me`."""

    @endpoint()
    async def get(self) -> Profile:
        """Read one's own profile."""
        return await self.context.store.read(people.profile, self.caller.actor.user_id)

    @endpoint()
    async def patch(self, body: ProfileChange) -> Profile:
        """Change one's profile; each group that one is in gets an event."""
        actor = self.caller.actor
        self.context.limits.profiles.take(actor.user_id)
        return await self.context.store.commit(change_profile, actor, body.profile())

    @endpoint(InvalidCredentials, OwnerCannotLeave, Busy)
    async def delete(self, body: AccountDeletion) -> AccountGone:
        """Delete one's account: all its logins end, and its messages lose its name, or go too."""
        store, actor = self.context.store, self.caller.actor
        self.context.limits.logins.take(self.address)
        account = await store.read(directory.account_of, actor.user_id)
        self.context.limits.guesses.take(account.email_key)
        passwords = self.context.passwords
        if not await passwords.verify(body.password, account.password_hash):
            raise InvalidCredentials()
        is_erased = body.messages == "erase"
        await store.commit(delete_account, actor, account.password_hash, is_erased)
        self.context.purger.wake()
        return AccountGone()


class BlockHandler(Base):
    """`/v1/users/{user_id}/block`."""

    @endpoint(NoSuchUser, TooManyBlocks, InvalidRequest)
    async def put(self, user_id: int) -> BlockChanged:
        """Take no direct messages from somebody; a second time changes nothing."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(block, self.caller.actor, user_id)
        return BlockChanged(user_id, "User blocked successfully")

    @endpoint()
    async def delete(self, user_id: int) -> BlockChanged:
        """Take direct messages from somebody again."""
        self.context.limits.sends.take(self.caller.actor.user_id)
        await self.context.store.commit(unblock, self.caller.actor, user_id)
        return BlockChanged(user_id, "User unblocked successfully")


class BlockedHandler(Base):
    """`/v1/users/blocked`."""

    @endpoint()
    async def get(self) -> list[BlockedEntry]:
        """List whom the caller has blocked, by id."""
        return await self.context.store.read(people.blocked, self.caller.actor.user_id)


class MuteHandler(Base):
    """`/v1/groups/{group_id}/mute`."""

    @endpoint(NotAMember)
    async def put(self, group_id: int, body: Mute) -> MuteSet:
        """Mute a group, or direct conversation, on all of one's devices."""
        actor = self.caller.actor
        self.context.limits.sends.take(actor.user_id)
        muted = await self.context.store.commit(
            mute, actor, group_id, body.microseconds
        )
        return MuteSet(group_id, muted.muted_until)

    @endpoint(NotAMember)
    async def delete(self, group_id: int) -> MuteSet:
        """Mute a group no longer."""
        actor = self.caller.actor
        self.context.limits.sends.take(actor.user_id)
        muted = await self.context.store.commit(unmute, actor, group_id)
        return MuteSet(group_id, muted.muted_until)


class PresenceHandler(Base):
    """`/v1/presence`."""

    @endpoint()
    async def get(self, query: PresenceQuery) -> Online:
        """Tell which of at most 100 people are online; those in no group with one never are."""
        actor = self.caller.actor
        self.context.limits.sends.take(actor.user_id)
        online = await self.context.presence.online(actor.user_id, query.ids)
        return Online(online)
