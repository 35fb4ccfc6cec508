"""The facts of the log other than messages. Their members are what clients receive.

They hold ids, names and settings, and never a message's text.
"""

from typing import TypedDict

from msgspec import UNSET, Struct, UnsetType

from models.events.types import History, Kind, Role, Visibility, Who


class EventHeader(TypedDict):
    """The members that every event of a group begins with, to construct one by name."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int


class GroupEvent(Struct, tag_field="type"):
    """An event of a group; `actor_id` is the user who caused it."""

    group_id: int
    id: int
    seq: int
    cursor: str
    timestamp: str
    actor_id: int


class MemberEvent(GroupEvent):
    """An event about a user: a member, a former member, or one who is banned."""

    user_id: int
    username: str


class MessageEvent(GroupEvent):
    """An event about a message that was sent before."""

    message_id: int
    message_seq: int


class ReactionEvent(MessageEvent):
    """An event about a reaction. `reactions` counts all reactions to the message after it; it is
    absent unless all members may read the message."""

    emoji: str
    reactions: dict[str, int] | UnsetType = UNSET


class GroupCreated(GroupEvent, tag="group_created"):
    """A group, or a direct conversation of two, begins."""

    kind: Kind
    name: str | None
    member_ids: list[int]


class JoinedGroup(TypedDict):
    """A group as it was when a user joined it."""

    name: str | None
    kind: Kind
    topic: str


class MemberAdded(MemberEvent, tag="member_added"):
    """A user is a member from this event on, and may read the group from `from_seq` on. `group` is
    the group as it was then; events of earlier versions of the server lack it."""

    role: Role
    from_seq: int = 1
    group: JoinedGroup | UnsetType = UNSET


class MemberRemoved(MemberEvent, tag="member_removed"):
    """A member left or was removed. It is the last event of the group that they receive."""


class MemberUpdated(MemberEvent, tag="member_updated"):
    """A member has another role."""

    role: Role


class MemberBanned(MemberEvent, tag="member_banned"):
    """A user may not join until the ban is lifted. A member is removed first."""


class BanLifted(MemberEvent, tag="ban_lifted"):
    """A banned user may join again."""


class GroupUpdated(GroupEvent, tag="group_updated"):
    """A group's settings changed. All of them are given, as they are from this event on."""

    name: str
    topic: str
    visibility: Visibility
    may_post: Who
    may_invite: Who
    may_pin: Who
    history: History
    is_archived: bool


class GroupDeleted(GroupEvent, tag="group_deleted"):
    """A group was deleted. It is the group's last event."""


class ProfileChanged(GroupEvent, tag="profile_changed"):
    """A member changed their profile. It is given as it is now, which may be later than this event;
    `avatar` is the id of a file. In a direct conversation a block hides parts of it."""

    username: str
    display_name: str | None
    status: str | None
    avatar: str | None


class AccountDeleted(GroupEvent, tag="account_deleted"):
    """A member's account was deleted. Their messages stay under another name; if `is_erased`, they
    are deleted too."""

    username: str
    is_erased: bool


class MessageDeleted(MessageEvent, tag="message_deleted"):
    """A message was deleted, with its text, versions, files and reactions."""


class ReactionAdded(ReactionEvent, tag="reaction_added"):
    """A member reacted to a message. `reactions` is absent unless all members may read the
    message."""


class ReactionRemoved(ReactionEvent, tag="reaction_removed"):
    """A member took a reaction back. `reactions` is absent unless all members may read the
    message."""


class MessagePinned(MessageEvent, tag="message_pinned"):
    """A message was pinned."""


class MessageUnpinned(MessageEvent, tag="message_unpinned"):
    """A message is no longer pinned."""


class SessionRevoked(Struct, tag_field="type", tag="session_revoked"):
    """A login ended. The event belongs to no group and is sent to no client."""

    id: int
    user_id: int
    session_id: str


class SessionsRevoked(Struct, tag_field="type", tag="sessions_revoked"):
    """All logins of a user ended, except one if `kept_session_id` is not null. The event belongs to
    no group and is sent to no client."""

    id: int
    user_id: int
    kept_session_id: str | None


class UserBlocked(Struct, tag_field="type", tag="user_blocked"):
    """A user blocked another. The event belongs to no group and is sent to no client."""

    id: int
    user_id: int
    blocked_id: int


class UserUnblocked(Struct, tag_field="type", tag="user_unblocked"):
    """A user lifted a block. The event belongs to no group and is sent to no client."""

    id: int
    user_id: int
    blocked_id: int


class UserDeleted(Struct, tag_field="type", tag="user_deleted"):
    """An account was deleted. The event belongs to no group and is sent to no client: each of the
    user's groups gets `account_deleted`."""

    id: int
    user_id: int


# Events of no group.
PrivateEvent = (
    SessionRevoked | SessionsRevoked | UserBlocked | UserUnblocked | UserDeleted
)

# Events of groups, other than messages and their edits.
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
