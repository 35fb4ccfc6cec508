"""Give a group to a user by an operator's decision, without the consent of its owner."""

from models.errors import NotAMember
from models.operations.accounts import find_user_id
from models.operations.membership import admit, find_user, transfer_ownership
from models.store.transaction import Transaction


def set_owner(tx: Transaction, group_id: int, email: str) -> int:
    """Make a user the owner of a group, who joins it if needed; return the user's id.

    The former owner, if there is one, becomes an admin. Raises NoSuchUser; NotAMember if there is
    no such group; Banned, GroupArchived or TooManyGroups if the user cannot join.
    """
    user = find_user(tx, find_user_id(tx, email))
    group = tx.state.group(group_id)
    if group is None or group.kind != "group":
        raise NotAMember("There is no such group")
    if group_id not in user.members:
        admit(tx, actor_id=user.id, group=group, user=user, role="member")
    transfer_ownership(tx, actor_id=user.id, group=group, heir=user)
    return user.id
