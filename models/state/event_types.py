"""Every type of event, in one table: what it changes about listeners and about the state.

To add a type of event:

1. Declare its payload in `models/events/payloads.py`, and add it to the union there: `Fact` if it
   belongs to a group, `PrivateEvent` if not.
2. Add its row to the table here. `fold` is the method of `State` that takes it in;
   `State.advance` suits an event that changes only where its group's log ends. `change` tells who
   receives events from then on, and whether earlier events read differently.

All else follows from the payload's members: `Transaction.record` stores them, `EventType.decode`
reads them back, and the documentation of the API describes them.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import UNSET

from models.events.event import Change
from models.events.messages import DirectMessage, GroupMessage, MessageEdited, Payload
from models.events.payloads import (
    AccountDeleted,
    BanLifted,
    EventHeader,
    GroupCreated,
    GroupDeleted,
    GroupUpdated,
    MemberAdded,
    MemberBanned,
    MemberRemoved,
    MemberUpdated,
    MessageDeleted,
    MessagePinned,
    MessageUnpinned,
    ProfileChanged,
    ReactionAdded,
    ReactionRemoved,
    SessionRevoked,
    SessionsRevoked,
    UserBlocked,
    UserDeleted,
    UserUnblocked,
)
from models.state.state import State

P = TypeVar("P", bound=Payload)

# Members that are columns of the event's own row.
_HEADER_MEMBERS = {*EventHeader.__annotations__}
# Members that are columns of the row of the user whom the event is about. They are read from
# there, so that the log holds no name that a deleted account must lose.
USER_MEMBERS = ("username", "display_name", "status", "avatar")


class EventType(Generic[P]):
    """A type of event. `name` is the `type` of its JSON and of its row."""

    def __init__(
        self,
        payload: type[P],
        fold: Callable[[State, P], None],
        change: Callable[[P], Change] | None = None,
    ) -> None:
        self.name = str(payload.__struct_config__.tag)
        self.payload = payload
        self.fold = fold
        self._change = change
        members = payload.__struct_fields__
        self._user_members = [name for name in USER_MEMBERS if name in members]
        self._data_members = [
            name
            for name in members
            if name not in _HEADER_MEMBERS and name not in USER_MEMBERS
        ]

    def change(self, payload: P) -> Change | None:
        """Return what an event changes about who receives the next ones; None for most."""
        return None if self._change is None else self._change(payload)

    def encode_data(self, payload: P) -> str:
        """Return the JSON that the log holds of an event: the members that no column has.

        Of a `message`, it notes only that there is one: its text is in its own row alone.
        """
        data = {
            name: value
            for name in self._data_members
            if (value := getattr(payload, name)) is not UNSET
        }
        if "message" in data:
            data["message"] = True
        return msgspec.json.encode(data).decode()

    def decode(self, header: EventHeader, data: dict[str, Any], user: object) -> P:
        """Return the event of a group that the log holds.

        `user` has the attributes USER_MEMBERS of the user whom the event is about.
        """
        from_user = {name: getattr(user, name) for name in self._user_members}
        payload: Any = self.payload
        event: P = payload(**header, **data, **from_user)
        return event


def _rewrites(payload: Payload) -> Change:
    return Change(is_rewriting=True)


_TABLE: tuple[EventType[Any], ...] = (
    EventType(GroupMessage, State.advance),
    EventType(DirectMessage, State.add_direct_message),
    EventType(MessageEdited, State.advance, _rewrites),
    EventType(MessageDeleted, State.advance, _rewrites),
    EventType(ReactionAdded, State.advance),
    EventType(ReactionRemoved, State.advance),
    EventType(MessagePinned, State.advance),
    EventType(MessageUnpinned, State.advance),
    EventType(
        GroupCreated,
        State.create_group,
        lambda created: Change(joined=created.member_ids),
    ),
    EventType(GroupUpdated, State.update_group),
    # Its payload does not name the members who leave: the operation gives the change.
    EventType(GroupDeleted, State.delete_group),
    EventType(
        MemberAdded, State.add_member, lambda added: Change(joined=(added.user_id,))
    ),
    EventType(
        MemberRemoved,
        State.remove_member,
        lambda removed: Change(left=(removed.user_id,)),
    ),
    EventType(MemberUpdated, State.update_member),
    EventType(MemberBanned, State.advance),
    EventType(BanLifted, State.advance),
    EventType(ProfileChanged, State.rename_user, _rewrites),
    EventType(AccountDeleted, State.rename_user, _rewrites),
    EventType(
        SessionRevoked,
        State.revoke_session,
        lambda ended: Change(revoked=(ended.user_id, ended.session_id)),
    ),
    EventType(
        SessionsRevoked,
        State.revoke_sessions,
        lambda ended: Change(all_revoked=(ended.user_id, ended.kept_session_id)),
    ),
    # A block changes listeners only in a direct conversation: the operation gives the change.
    EventType(UserBlocked, State.block_user),
    EventType(UserUnblocked, State.unblock_user),
    EventType(UserDeleted, State.delete_user, _rewrites),
)

EVENT_TYPES: dict[type[Payload], EventType[Any]] = {
    each.payload: each for each in _TABLE
}
EVENT_TYPES_BY_NAME: dict[str, EventType[Any]] = {each.name: each for each in _TABLE}
