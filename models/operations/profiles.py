"""Change profiles, and mute groups."""

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import asdict, replace

from models.errors import InvalidRequest
from models.events.clock import timestamp
from models.events.signals import MuteChanged, ProfileSet
from models.name_parts import store_parts
from models.operations.accounts import check_hash, new_identity
from models.operations.membership import where_membership
from models.operations.spreading import spread_profile
from models.queries.people import Profile, profile
from models.state.memberships import Member
from models.store.transaction import Actor, Transaction
from models.tables import Membership, Upload, User


class ProfileUpdate(Struct):
    """Changes to a profile: None clears a field, UNSET leaves it.

    A new username or e-mail address requires the user's password.
    """

    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    display_name: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    avatar: str | None | UnsetType = UNSET
    read_marks: bool | UnsetType = UNSET

    @property
    def needs_password(self) -> bool:
        """Whether it changes how the user logs in or is named."""
        return self.username is not UNSET or self.email is not UNSET


def change_profile(
    tx: Transaction,
    actor: Actor,
    update: ProfileUpdate,
    known_hash: str | None = None,
) -> Profile:
    """Change the caller's profile; return all of it.

    Their first groups get an event at once, the others from `spread_next_slice`. A direct
    conversation in which one has blocked the other gets none. Records none if nothing that others
    see has changed. `known_hash` is the one that the password was checked against, outside this
    transaction. Raises InvalidCredentials if it is needed and not the user's, EmailTaken and
    UsernameTaken.
    """
    user = tx.authorize(actor)
    if update.needs_password:
        check_hash(tx, user.id, known_hash)
    before = profile(tx.database, user.id)
    given = {
        name: value for name, value in asdict(update).items() if value is not UNSET
    }
    after = replace(before, **given)
    if after == before:
        return before
    if after.avatar is not None and after.avatar != before.avatar:
        _check_avatar(tx, user.id, after.avatar)
    tx.database.execute(
        User.update(
            **new_identity(
                tx,
                user.id,
                username=after.username if after.username != before.username else None,
                email=after.email if after.email != before.email else None,
            ),
            display_name=after.display_name,
            status=after.status,
            avatar=after.avatar,
            read_marks=after.read_marks,
        ).where(User.id == user.id)
    )
    if (after.username, after.display_name) != (before.username, before.display_name):
        store_parts(
            tx.database.connection(), user.id, after.username, after.display_name
        )
    tx.signal(ProfileSet(user.id, after.username, after.read_marks))
    if replace(after, email=before.email, read_marks=before.read_marks) != before:
        spread_profile(tx, user.id)
    return after


def mute(tx: Transaction, actor: Actor, group_id: int, until: int) -> MuteChanged:
    """Mute a group until a time in microseconds, on all devices of the caller."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    if until <= tx.now:
        raise InvalidRequest("`until` is in the past; give a later time, or null")
    return _set_muted(tx, actor, member, until=until)


def unmute(tx: Transaction, actor: Actor, group_id: int) -> MuteChanged:
    """Unmute a group."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    return _set_muted(tx, actor, member, until=None)


def _set_muted(
    tx: Transaction, actor: Actor, member: Member, *, until: int | None
) -> MuteChanged:
    shown = None if until is None else timestamp(until)
    changed = MuteChanged(member.group_id, actor.user_id, shown)
    if shown != member.muted_until:
        tx.database.execute(
            Membership.update(muted_until=until).where(
                where_membership(member.group_id, actor.user_id)
            )
        )
        tx.signal(changed)
    return changed


def _check_avatar(tx: Transaction, user_id: int, file_id: str) -> None:
    own = (Upload.user == user_id) & (Upload.file == file_id)
    if tx.database.row(Upload.select(Upload.file).where(own)) is None:
        raise InvalidRequest("`avatar` is not the id of a file that you uploaded")
