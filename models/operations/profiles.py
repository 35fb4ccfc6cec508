"""What a person shows of themselves, and which groups they want to hear nothing of."""

from msgspec import UNSET, Struct, UnsetType

from models.errors import InvalidRequest
from models.events.clock import timestamp
from models.events.messages import MuteChanged
from models.events.payloads import ProfileChanged
from models.operations.membership import membership_is
from models.queries.people import Profile, profile
from models.state.memberships import Member
from models.store.transaction import Actor, Transaction
from models.tables import Membership, Upload, User


class NewProfile(Struct):
    """What is to change: None clears it, UNSET leaves it."""

    display_name: str | None | UnsetType = UNSET
    status: str | None | UnsetType = UNSET
    avatar: str | None | UnsetType = UNSET


def change_profile(tx: Transaction, actor: Actor, new: NewProfile) -> Profile:
    """Change one's profile, and tell each group that one is in; return all of it."""
    user = tx.authorize(actor)
    old = profile(tx.database, user.id)
    now = Profile(
        *(old.id, old.username, old.email),
        old.display_name if new.display_name is UNSET else new.display_name,
        old.status if new.status is UNSET else new.status,
        old.avatar if new.avatar is UNSET else new.avatar,
        old.created_at,
    )
    if now == old:
        return now
    if now.avatar is not None and now.avatar != old.avatar:
        _check_avatar(tx, user.id, now.avatar)
    tx.database.execute(
        User.update(
            display_name=now.display_name, status=now.status, avatar=now.avatar
        ).where(User.id == user.id)
    )
    for _, group in tx.state.groups_of(user):
        place = tx.next_event_header(group, user.id)
        shown = (now.username, now.display_name, now.status, now.avatar)
        tx.record(ProfileChanged(*place, *shown), user.id)
    return now


def mute(tx: Transaction, actor: Actor, group_id: int, until: int) -> MuteChanged:
    """Mute a group until a time, in microseconds, on all of one's devices."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    if until <= tx.now:
        raise InvalidRequest("until is in the past")
    return _set_muted(tx, actor, member, until)


def unmute(tx: Transaction, actor: Actor, group_id: int) -> MuteChanged:
    """Mute a group no longer."""
    member, _ = tx.member(tx.authorize(actor), group_id)
    return _set_muted(tx, actor, member, None)


def _set_muted(
    tx: Transaction, actor: Actor, member: Member, until: int | None
) -> MuteChanged:
    shown = None if until is None else timestamp(until)
    changed = MuteChanged(member.group_id, actor.user_id, shown)
    if shown != member.muted_until:
        tx.database.execute(
            Membership.update(muted_until=until).where(
                membership_is(member.group_id, actor.user_id)
            )
        )
        tx.signal(changed)
    return changed


def _check_avatar(tx: Transaction, user_id: int, file_id: str) -> None:
    own = (Upload.user == user_id) & (Upload.file == file_id)
    if tx.database.row(Upload.select(Upload.file).where(own)) is None:
        raise InvalidRequest("avatar is not the id of a file that you have uploaded")
