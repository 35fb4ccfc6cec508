"""The facts of a group's log other than messages: what each holds is what clients are sent.

They hold positions, names and settings, and never a message's text.
"""

from typing import Literal, TypedDict

from msgspec import Struct

Role = Literal["owner", "admin", "member"]
Kind = Literal["group", "direct"]
Visibility = Literal["private", "public"]
Who = Literal["all", "admins"]
History = Literal["all", "joined"]


class EventHeader(TypedDict):
    """The members that every event of a group begins with, to construct one by name."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int


class GroupEvent(Struct, tag_field="type"):
    """What every fact of a group begins with: its place in the log, and who brought it about."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int


class OfMember(GroupEvent):
    """What is about a member, or somebody who was one or may not be."""

    user_id: int
    username: str


class OfMessage(GroupEvent):
    """What is about a message."""

    message_id: int
    message_seq: int


class OfReaction(OfMessage):
    """What is about a reaction; `reactions` has how many of each the message has from then on."""

    emoji: str
    reactions: dict[str, int]


class GroupCreated(GroupEvent, tag="group_created"):
    """A group, or a direct conversation of two, begins."""

    kind: Kind
    name: str | None
    member_ids: list[int]


class MemberAdded(OfMember, tag="member_added"):
    """Somebody is in the group from this event on, and may read it from `from_seq` on."""

    role: Role
    from_seq: int = 1


class MemberRemoved(OfMember, tag="member_removed"):
    """Somebody left, or was removed: the last event of the group that they see."""


class MemberUpdated(OfMember, tag="member_updated"):
    """Somebody has another role."""

    role: Role


class MemberBanned(OfMember, tag="member_banned"):
    """Somebody may not join, until the ban is lifted. A member is removed first."""


class BanLifted(OfMember, tag="ban_lifted"):
    """Somebody may join again."""


class GroupUpdated(GroupEvent, tag="group_updated"):
    """A group's settings, all of them, as they are from this event on."""

    name: str
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    is_archived: bool


class GroupDeleted(GroupEvent, tag="group_deleted"):
    """The last event of a group."""


class ProfileChanged(GroupEvent, tag="profile_changed"):
    """A member of the group has another profile. It is what it is by now, which may be later than
    this event; `avatar` is the id of a file."""

    username: str
    display_name: str | None
    status: str | None
    avatar: str | None


class AccountDeleted(GroupEvent, tag="account_deleted"):
    """A member's account is gone. What they wrote stays under another name, or, `is_erased`, is
    deleted too."""

    username: str
    is_erased: bool


class MessageDeleted(OfMessage, tag="message_deleted"):
    """A message was deleted: its text, its versions, its files and its reactions are gone."""


class ReactionAdded(OfReaction, tag="reaction_added"):
    """Somebody reacted to a message; `reactions` has how many of each it has from now on."""


class ReactionRemoved(OfReaction, tag="reaction_removed"):
    """Somebody took a reaction back; `reactions` has how many of each are left."""


class MessagePinned(OfMessage, tag="message_pinned"):
    """A message was pinned."""


class MessageUnpinned(OfMessage, tag="message_unpinned"):
    """A message is no longer pinned."""


class SessionRevoked(Struct, tag_field="type", tag="session_revoked"):
    """A login ended. It is in the log, in no group, and sent to nobody."""

    id: int
    user_id: int
    session_id: str


class UserBlocked(Struct, tag_field="type", tag="user_blocked"):
    """Somebody wants no direct messages from somebody. In no group, and sent to nobody."""

    id: int
    user_id: int
    blocked_id: int


class UserUnblocked(Struct, tag_field="type", tag="user_unblocked"):
    """Somebody takes direct messages from somebody again. In no group, and sent to nobody."""

    id: int
    user_id: int
    blocked_id: int


class UserDeleted(Struct, tag_field="type", tag="user_deleted"):
    """An account is gone. In no group, and sent to nobody: groups have `account_deleted`."""

    id: int
    user_id: int


# Facts of no group.
Private = SessionRevoked | UserBlocked | UserUnblocked | UserDeleted

# Facts whose JSON in the log is all of them; they hold no text.
Fact = (
    GroupCreated
    | GroupUpdated
    | GroupDeleted
    | MemberAdded
    | MemberRemoved
    | MemberUpdated
    | MemberBanned
    | BanLifted
    | ProfileChanged
    | AccountDeleted
    | MessageDeleted
    | ReactionAdded
    | ReactionRemoved
    | MessagePinned
    | MessageUnpinned
)
