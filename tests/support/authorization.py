"""The expected answer of every route to every role."""

import json
from typing import Any, NamedTuple

from tests.support.clients import PASSWORD

ROLES = ("anonymous", "outsider", "member", "admin", "owner")
ALL = dict.fromkeys(ROLES[1:], 200)
MEMBERS = {"outsider": 403, "member": 200, "admin": 200, "owner": 200}
AUTHOR = {"outsider": 403, "member": 200, "admin": 403, "owner": 403}
ADMINS = {"outsider": 403, "member": 403, "admin": 200, "owner": 200}
OWNER = {"outsider": 403, "member": 403, "admin": 403, "owner": 200}
JOINING = {"outsider": 200, "member": 409, "admin": 409, "owner": 409}


class Rule(NamedTuple):
    """The request to send to a route, and the expected status for each role.

    `statuses` is None for a route without a token; its expected status is `status`.
    """

    statuses: dict[str, int] | None
    body: Any = None
    status: int = 200
    sender: str = "target"  # the sender of the message in the path


RULES: dict[tuple[str, str], Rule] = {
    ("POST", "/v1/users/register"): Rule(
        None,
        {
            "username": "New {number}",
            "email": "new{number}@example.com",
            "password": PASSWORD,
        },
        201,
    ),
    # Without a token there are many who ask, and a code works once: it is refused for its form.
    ("POST", "/v1/users/reset"): Rule(
        None, {"code": "", "new_password": PASSWORD}, 400
    ),
    ("POST", "/v1/users/login"): Rule(
        None, {"email": "target@example.com", "password": PASSWORD}
    ),
    ("GET", "/ping"): Rule(None),
    ("GET", "/healthz"): Rule(None),
    ("GET", "/readyz"): Rule(None),
    ("GET", "/v1/users"): Rule(ALL),
    ("GET", "/v1/users/with-chat-info"): Rule(ALL),
    ("GET", "/v1/users/{user_id}"): Rule(ALL),
    ("GET", "/v1/users/me"): Rule(ALL),
    ("PATCH", "/v1/users/me"): Rule(ALL, {"status": "here"}),
    # An accepted deletion would remove the users of the next requests, so the body is invalid.
    ("DELETE", "/v1/users/me"): Rule(
        dict.fromkeys(ALL, 400), {"password": PASSWORD, "messages": "later"}
    ),
    ("GET", "/v1/users/me/export"): Rule(ALL),
    ("GET", "/v1/users/me/invitations"): Rule(ALL),
    # No one here has an invitation.
    ("DELETE", "/v1/users/me/invitations/{invitation_id}"): Rule(
        dict.fromkeys(ALL, 404)
    ),
    ("POST", "/v1/users/me/invitations/{invitation_id}/accept"): Rule(
        dict.fromkeys(ALL, 404)
    ),
    ("GET", "/v1/users/blocked"): Rule(ALL),
    ("PUT", "/v1/users/{user_id}/block"): Rule(ALL),
    ("DELETE", "/v1/users/{user_id}/block"): Rule(ALL),
    ("GET", "/v1/presence"): Rule(ALL),
    ("PUT", "/v1/groups/{group_id}/mute"): Rule(MEMBERS, {"until": None}),
    ("DELETE", "/v1/groups/{group_id}/mute"): Rule(MEMBERS),
    ("GET", "/v1/test-auth"): Rule(ALL),
    ("POST", "/v1/groups"): Rule(dict.fromkeys(ALL, 201), {"name": "group"}),
    ("GET", "/v1/groups"): Rule(ALL),
    ("POST", "/v1/groups/{group_id}/members"): Rule(ADMINS, {"user_id": "{newcomer}"}),
    ("GET", "/v1/groups/{group_id}/members"): Rule(MEMBERS),
    ("DELETE", "/v1/groups/{group_id}/members/{user_id}"): Rule(ADMINS),
    ("PATCH", "/v1/groups/{group_id}/members/{user_id}"): Rule(
        OWNER, {"role": "admin"}
    ),
    ("GET", "/v1/groups/public"): Rule(ALL),
    ("GET", "/v1/groups/{group_id}"): Rule(MEMBERS),
    ("PATCH", "/v1/groups/{group_id}"): Rule(ADMINS, {"topic": "topic"}),
    ("DELETE", "/v1/groups/{group_id}"): Rule(OWNER),
    ("POST", "/v1/groups/{group_id}/join"): Rule({**JOINING, "outsider": 403}),
    ("GET", "/v1/groups/{group_id}/bans"): Rule(ADMINS),
    ("PUT", "/v1/groups/{group_id}/bans/{user_id}"): Rule(ADMINS),
    ("DELETE", "/v1/groups/{group_id}/bans/{user_id}"): Rule(ADMINS),
    ("DELETE", "/v1/groups/{group_id}/invitations/{user_id}"): Rule(ADMINS),
    ("POST", "/v1/groups/{group_id}/invites"): Rule(
        {**ADMINS, "admin": 201, "owner": 201}, {}
    ),
    ("GET", "/v1/groups/{group_id}/invites"): Rule(MEMBERS),
    ("DELETE", "/v1/groups/{group_id}/invites/{invite_id}"): Rule(ADMINS),
    ("GET", "/v1/invites/{code}"): Rule(None),
    ("POST", "/v1/invites/{code}"): Rule(JOINING),
    ("GET", "/v1/groups/{group_id}/messages"): Rule(MEMBERS),
    ("GET", "/v1/groups/{group_id}/messages/{seq}"): Rule(MEMBERS),
    ("PATCH", "/v1/groups/{group_id}/messages/{seq}"): Rule(
        AUTHOR, {"content": "better"}, sender="member"
    ),
    ("DELETE", "/v1/groups/{group_id}/messages/{seq}"): Rule(ADMINS),
    ("GET", "/v1/groups/{group_id}/messages/{seq}/versions"): Rule(ADMINS),
    ("GET", "/v1/groups/{group_id}/messages/{seq}/replies"): Rule(MEMBERS),
    ("GET", "/v1/groups/{group_id}/messages/{seq}/readers"): Rule(MEMBERS),
    ("GET", "/v1/groups/{group_id}/messages/{seq}/reactions"): Rule(MEMBERS),
    ("PUT", "/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}"): Rule(MEMBERS),
    ("DELETE", "/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}"): Rule(MEMBERS),
    ("GET", "/v1/groups/{group_id}/pins"): Rule(MEMBERS),
    ("PUT", "/v1/groups/{group_id}/pins/{seq}"): Rule(ADMINS),
    ("DELETE", "/v1/groups/{group_id}/pins/{seq}"): Rule(ADMINS),
    ("PUT", "/v1/groups/{group_id}/read"): Rule(MEMBERS, {"seq": 1}),
    ("PUT", "/v1/groups/{group_id}/unread"): Rule(MEMBERS, {"seq": 1}),
    ("PUT", "/v1/read-all"): Rule(ALL),
    ("POST", "/v1/messages/group/{group_id}"): Rule(
        {role: 201 if status == 200 else status for role, status in MEMBERS.items()},
        {"content": "hello"},
    ),
    ("POST", "/v1/messages/p2p/{user_id}"): Rule(
        dict.fromkeys(ALL, 201), {"content": "hello"}
    ),
    ("GET", "/v1/messages/history/{user_id}"): Rule(ALL),
    ("GET", "/v1/chats"): Rule(ALL),
    ("GET", "/v1/mentions"): Rule(ALL),
    ("GET", "/v1/search"): Rule(dict.fromkeys(ALL, 400)),  # without a query
    # An authorized request has no body here, and names a file that does not exist.
    ("POST", "/v1/files"): Rule(dict.fromkeys(ALL, 400)),
    ("GET", "/v1/files/{file_id}"): Rule(dict.fromkeys(ALL, 404)),
    ("GET", "/v1/files/{file_id}/thumbnail"): Rule(dict.fromkeys(ALL, 404)),
    ("GET", "/v1/users/sessions"): Rule(ALL),
    ("GET", "/v1/config"): Rule(None),
    ("GET", "/v1/users/me/settings"): Rule(ALL),
    ("PUT", "/v1/users/me/settings"): Rule(ALL, {"settings": {}}),
    ("GET", "/v1/users/me/drafts"): Rule(ALL),
    ("PUT", "/v1/users/me/drafts/{draft}"): Rule(ALL, {"content": "x"}),
    ("DELETE", "/v1/users/me/drafts/{draft}"): Rule(ALL),
    ("GET", "/v1/start"): Rule(ALL),
    ("DELETE", "/v1/users/sessions/{session_id}"): Rule(dict.fromkeys(ALL, 404)),
    ("POST", "/v1/users/renew"): Rule(ALL),
    ("PUT", "/v1/users/password"): Rule(
        ALL, {"old_password": PASSWORD, "new_password": PASSWORD}
    ),
    ("POST", "/v1/users/logout"): Rule(ALL),  # last, as it ends the sessions in use
}


def body_with(ids: dict[str, int | str], body: Any) -> bytes | None:
    """Encode a body as JSON after replacing each {name} by its id."""
    if body is None:
        return None
    text = json.dumps(body)
    for name, id in ids.items():
        text = text.replace(f'"{{{name}}}"', str(id)).replace(f"{{{name}}}", str(id))
    return text.encode()
