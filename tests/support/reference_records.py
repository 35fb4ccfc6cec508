"""Records that the reference model keeps of groups, members and messages."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Fact(NamedTuple):
    """A row of the log."""

    id: int
    group_id: int | None
    seq: int | None
    kind: str
    actor_id: int
    subject_id: int | None
    data: dict[str, Any]


class Words(NamedTuple):
    """The content of an acknowledged send."""

    text: str
    reply_to: int | None
    files: tuple[str, ...]


@dataclass
class Asked:
    """Acknowledged requests whose content the log does not have."""

    names: dict[int, str] = field(default_factory=dict)
    sent: dict[int, Words] = field(default_factory=dict)
    edited: dict[tuple[int, int], str] = field(default_factory=dict)
    deleted: set[int] = field(default_factory=set)
    # Joinings by invitation, by event id; and each invitation's creator and number of uses.
    invited: dict[int, bytes] = field(default_factory=dict)
    invites: dict[bytes, tuple[int, int | None]] = field(default_factory=dict)
    # Acceptances of invitations by group, user, and whether they are of ownership.
    accepted: Counter[tuple[int, int, bool]] = field(default_factory=Counter)
    # By file, its uploaders, and the head of the log after their upload.
    uploaded: dict[str, dict[int, int]] = field(default_factory=dict)
    avatars: set[str] = field(default_factory=set)
    # The user of each session.
    logins: dict[str, int] = field(default_factory=dict)


@dataclass
class Span:
    """A membership, from its first event to its last."""

    user_id: int
    group_id: int
    first: int
    from_seq: int
    left: int | None = None  # the event of leaving

    def has(self, group_id: int, id: int) -> bool:
        """Tell whether an event belongs to the membership."""
        is_before_end = self.left is None or id <= self.left
        return group_id == self.group_id and self.first <= id and is_before_end


@dataclass
class Member:
    """A member of a group."""

    role: str
    from_seq: int
    span: Span


@dataclass
class Said:
    """A message; `texts` has the event and the text of each revision."""

    id: int
    seq: int
    sender_id: int
    group: "Group" = field(repr=False)
    texts: list[tuple[int, str]]
    files: tuple[str, ...]
    quotes: int | None  # the quoted message, if it is shown
    mentions: list[int]
    reactions: set[tuple[str, int]] = field(default_factory=set)
    is_pinned: bool = False
    gone: int | None = None  # the event of its deletion

    def counts(self) -> dict[str, int]:
        """Return the number of each reaction."""
        return dict(Counter(emoji for emoji, _ in self.reactions))

    def go(self, id: int) -> None:
        """Delete the message with its reactions, pin and mentions."""
        self.gone = self.gone or id
        self.reactions, self.is_pinned, self.mentions = set(), False, []


@dataclass
class Group:
    """A group or a direct conversation."""

    id: int
    kind: str
    settings: dict[str, Any]
    members: dict[int, Member] = field(default_factory=dict)
    banned: set[int] = field(default_factory=set)
    left: set[int] = field(
        default_factory=set
    )  # who left by themselves and have not joined since
    messages: dict[int, Said] = field(default_factory=dict)
    seq: int = 0
    deleted: int | None = None

    @property
    def open_seq(self) -> int:
        """The first position that every member may read."""
        return max([1, *(member.from_seq for member in self.members.values())])

    def may(self, user_id: int, what: str) -> bool:
        """Tell whether a user has a permission that a setting gives to all or to admins."""
        if user_id not in self.members:
            return False
        is_admin = self.members[user_id].role != "member"
        return is_admin or self.kind == "direct" or self.settings[what] == "all"

    def is_between(self, pairs: set[tuple[int, int]]) -> bool:
        """Tell whether it is a direct conversation of two who are a pair, in either order."""
        users = tuple(self.members)
        return self.kind == "direct" and bool({users, users[::-1]} & pairs)

    def peer(self, user_id: int) -> int | None:
        """Return the other user of a direct conversation."""
        if self.kind != "direct":
            return None
        return next(id for id in self.members if id != user_id)
