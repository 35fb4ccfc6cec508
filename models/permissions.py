"""Who may do what in a group.

`PERMISSIONS` alone decides it: operations and queries ask `check` or `is_allowed`, the
documentation prints the table, and tests try each of its lines. It is about members only. Bans,
blocks and archived groups are checked where they apply.
"""

from collections.abc import Mapping
from typing import Literal, Protocol

from msgspec import Struct

from models.errors import ChatError, DirectGroupIsFixed, NotAllowed, OwnerCannotLeave
from models.events.types import Role

Action = Literal[
    "send",
    "mention_all",
    "react",
    "edit_message",
    "delete_message",
    "read_versions",
    "pin",
    "invite",
    "list_invites",
    "revoke_invite",
    "add_admin",
    "remove_member",
    "remove_admin",
    "remove_owner",
    "leave",
    "ban",
    "list_bans",
    "ban_oneself",
    "change_role",
    "step_down",
    "change_owner_role",
    "hand_over",
    "change_settings",
    "change_owner_settings",
    "delete_group",
]
Setting = Literal["may_post", "may_invite", "may_pin"]
Direct = Literal["both", "own", "neither", "fixed"]

MEMBERS: frozenset[Role] = frozenset({"owner", "admin", "member"})
ADMINS: frozenset[Role] = frozenset({"owner", "admin"})
OWNER: frozenset[Role] = frozenset({"owner"})
NOBODY: frozenset[Role] = frozenset()

# The settings that only the owner changes.
OWNER_SETTINGS = frozenset({"visibility", "history", "is_archived"})

_ROLES = {
    MEMBERS: "all members",
    ADMINS: "owner and admins",
    OWNER: "owner",
    frozenset({"admin"}): "admins",
    frozenset({"admin", "member"}): "all members except the owner",
}


class Rule(Struct, frozen=True, kw_only=True):
    """Who may take an action, and the error for everyone else.

    Members in `roles` always may, and all members may while the group's `setting` is `all`.
    `own` names a person who may, whatever their role: the sender of the message, for example.

    The two people of a direct conversation have no roles there. `direct` says whether `both` may,
    each only with their `own` message, or `neither`. `fixed`: direct conversations do not have the
    action at all.
    """

    label: str
    roles: frozenset[Role]
    setting: Setting | None = None
    own: str | None = None
    direct: Direct = "fixed"
    error: type[ChatError] = NotAllowed
    sentence: str | None = None  # the error's own title if None

    @property
    def who(self) -> str:
        """Who may in a group, in plain English."""
        people = [_ROLES[self.roles]] if self.roles else []
        if self.own is not None:
            people.append(self.own)
        if self.setting is not None:
            people.append(f"all members if `{self.setting}` is `all`")
        return "; ".join(people) or "no one"

    @property
    def who_in_direct(self) -> str:
        """Who may in a direct conversation, in plain English."""
        if self.direct == "own":
            assert self.own is not None
            return self.own
        return "not available" if self.direct == "fixed" else self.direct


PERMISSIONS: Mapping[Action, Rule] = {
    "send": Rule(
        label="Send messages",
        roles=ADMINS,
        setting="may_post",
        direct="both",
    ),
    "mention_all": Rule(
        label="Mention all members with `@all`",
        roles=ADMINS,
        direct="neither",
    ),
    "react": Rule(
        label="React to messages",
        roles=MEMBERS,
        direct="both",
    ),
    "edit_message": Rule(
        label="Edit a message",
        roles=NOBODY,
        own="its sender",
        direct="own",
        sentence="Only its sender may edit a message",
    ),
    "delete_message": Rule(
        label="Delete a message",
        roles=ADMINS,
        own="its sender",
        direct="own",
        sentence="Only its sender, the group's owner or an admin may delete a message",
    ),
    "read_versions": Rule(
        label="Read the earlier versions of a message",
        roles=ADMINS,
        own="its sender",
        direct="own",
        sentence="Only its sender, the group's owner or an admin may read a message's versions",
    ),
    "pin": Rule(
        label="Pin and unpin messages",
        roles=ADMINS,
        setting="may_pin",
        direct="both",
    ),
    "invite": Rule(
        label="Add members; make invitations, and withdraw those to come back",
        roles=ADMINS,
        setting="may_invite",
    ),
    "list_invites": Rule(
        label="See an invitation in the list",
        roles=ADMINS,
        own="the member who made it",
    ),
    "revoke_invite": Rule(
        label="Revoke an invitation",
        roles=ADMINS,
        own="the member who made it",
        sentence="Only its maker, the group's owner or an admin may revoke an invitation",
    ),
    "add_admin": Rule(
        label="Add a new member as an admin",
        roles=OWNER,
        sentence="Only the group's owner may add an admin",
    ),
    "remove_member": Rule(
        label="Remove members",
        roles=ADMINS,
    ),
    "remove_admin": Rule(
        label="Remove or ban an admin",
        roles=OWNER,
        sentence="Only the group's owner may remove or ban an admin",
    ),
    "remove_owner": Rule(
        label="Remove or ban the owner",
        roles=NOBODY,
        sentence="The group's owner cannot be removed or banned",
    ),
    "leave": Rule(
        label="Leave the group",
        roles=frozenset({"admin", "member"}),
        error=OwnerCannotLeave,
    ),
    "ban": Rule(
        label="Ban people and lift bans",
        roles=ADMINS,
    ),
    "list_bans": Rule(
        label="List the banned people",
        roles=ADMINS,
    ),
    "ban_oneself": Rule(
        label="Ban oneself",
        roles=NOBODY,
        sentence="You cannot ban yourself",
    ),
    "change_role": Rule(
        label="Make a member an admin, or an admin a member",
        roles=OWNER,
        sentence="Only the group's owner may change roles",
    ),
    "step_down": Rule(
        label="Step down from admin to member",
        roles=frozenset({"admin"}),
    ),
    "change_owner_role": Rule(
        label="Give up the ownership without a new owner",
        roles=NOBODY,
        error=OwnerCannotLeave,
        sentence="The owner of a group stays its owner until they make another member the owner",
    ),
    "hand_over": Rule(
        label="Make another member the owner",
        roles=OWNER,
        sentence="Only the group's owner may make another member the owner",
    ),
    "change_settings": Rule(
        label="Change `name`, `topic`, `may_post`, `may_invite` and `may_pin`",
        roles=ADMINS,
    ),
    "change_owner_settings": Rule(
        label="Change `visibility`, `history` and `is_archived`",
        roles=OWNER,
        sentence="Only the group's owner may change visibility, history and is_archived",
    ),
    "delete_group": Rule(
        label="Delete the group",
        roles=OWNER,
        sentence="Only the group's owner may delete it",
    ),
}

# The further permission that removing or banning a member takes, by that member's role.
REMOVAL: Mapping[Role, Action] = {
    "member": "remove_member",
    "admin": "remove_admin",
    "owner": "remove_owner",
}


class HasRole(Protocol):
    """A member."""

    @property
    def role(self) -> str:
        """Their role."""


class HasKind(Protocol):
    """A group; one with the settings where a rule depends on a setting."""

    @property
    def kind(self) -> str:
        """Whether it is a group or a direct conversation."""


def is_allowed(
    action: Action, member: HasRole, group: HasKind, *, is_own: bool = False
) -> bool:
    """Tell whether a member may take an action. `is_own`: they are the rule's `own` person."""
    rule = PERMISSIONS[action]
    if group.kind == "direct":
        return rule.direct == "both" or (is_own and rule.direct == "own")
    return (
        member.role in rule.roles
        or (rule.setting is not None and getattr(group, rule.setting) == "all")
        or (is_own and rule.own is not None)
    )


def check(
    action: Action, member: HasRole, group: HasKind, *, is_own: bool = False
) -> None:
    """Raise the rule's error unless a member may take an action.

    Raises DirectGroupIsFixed if direct conversations do not have the action.
    """
    if not is_allowed(action, member, group, is_own=is_own):
        check_kind(action, group)
        rule = PERMISSIONS[action]
        raise rule.error(rule.sentence)


def check_kind(action: Action, group: HasKind) -> None:
    """Raise DirectGroupIsFixed if a group is one that does not have an action."""
    if group.kind == "direct" and PERMISSIONS[action].direct == "fixed":
        raise DirectGroupIsFixed()


def sql_condition(action: Action, role: str, group: str) -> str:
    """Return a rule as SQL, for a column with the role and an alias of the table `group`.

    It holds for groups, not for direct conversations, and has no `own` person.
    """
    rule = PERMISSIONS[action]
    roles = ", ".join(f"'{each}'" for each in sorted(rule.roles))
    condition = f"{role} IN ({roles})"
    if rule.setting is not None:
        condition += f" OR {group}.{rule.setting} = 'all'"
    return f"({condition})"
