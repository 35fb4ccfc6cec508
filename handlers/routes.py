"""Every route of the server. What is not here is a 404."""

import re
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from tornado.httputil import HTTPServerRequest
from tornado.web import Application

from handlers import (
    asyncapi,
    documentation,
    export,
    files,
    groups,
    invites,
    members,
    message,
    messages,
    openapi,
    people,
    search,
    service,
    uploads,
    users,
)
from handlers.base import TEXTS, Base
from handlers.body_limit import ChunkedBody, TooLargeHandler, declares_more
from handlers.context import Context
from handlers.socket import SocketHandler

METRICS = "/metrics"
UPLOADS = "/v1/files"

ROUTES: dict[str, type[Base]] = {
    "/v1/users/register": users.RegisterHandler,
    "/v1/users/login": users.LoginHandler,
    "/v1/users/logout": users.LogoutHandler,
    "/v1/users/sessions": users.SessionsHandler,
    "/v1/users/password": users.PasswordHandler,
    "/v1/users": users.UsersHandler,
    "/v1/users/with-chat-info": users.UsersWithChatHandler,
    "/v1/users/blocked": people.BlockedHandler,
    "/v1/users/me": people.ProfileHandler,
    "/v1/users/me/export": export.ExportHandler,
    "/v1/users/{user_id}": users.UserHandler,
    "/v1/users/{user_id}/block": people.BlockHandler,
    "/v1/presence": people.PresenceHandler,
    "/v1/test-auth": users.TestAuthHandler,
    "/v1/groups": groups.GroupsHandler,
    "/v1/groups/public": groups.PublicGroupsHandler,
    "/v1/groups/{group_id}": groups.GroupHandler,
    "/v1/groups/{group_id}/members": members.MembersHandler,
    "/v1/groups/{group_id}/members/{user_id}": members.MemberHandler,
    "/v1/groups/{group_id}/join": members.JoinHandler,
    "/v1/groups/{group_id}/bans": members.BansHandler,
    "/v1/groups/{group_id}/bans/{user_id}": members.BanHandler,
    "/v1/groups/{group_id}/invites": invites.InvitesHandler,
    "/v1/groups/{group_id}/invites/{invite_id}": invites.GroupInviteHandler,
    "/v1/invites/{code}": invites.InviteHandler,
    "/v1/groups/{group_id}/messages": messages.GroupHistoryHandler,
    "/v1/groups/{group_id}/messages/{seq}": message.MessageHandler,
    "/v1/groups/{group_id}/messages/{seq}/versions": message.VersionsHandler,
    "/v1/groups/{group_id}/messages/{seq}/readers": message.ReadersHandler,
    "/v1/groups/{group_id}/messages/{seq}/reactions": message.ReactionsHandler,
    "/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}": message.ReactionHandler,
    "/v1/groups/{group_id}/pins": message.PinsHandler,
    "/v1/groups/{group_id}/pins/{seq}": message.PinHandler,
    "/v1/groups/{group_id}/mute": people.MuteHandler,
    "/v1/groups/{group_id}/read": messages.ReadHandler,
    "/v1/groups/{group_id}/unread": messages.UnreadHandler,
    "/v1/messages/group/{group_id}": messages.GroupMessageHandler,
    "/v1/messages/p2p/{user_id}": messages.DirectMessageHandler,
    "/v1/messages/history/{user_id}": messages.DirectHistoryHandler,
    "/v1/chats": messages.ChatsHandler,
    "/v1/search": search.SearchHandler,
    UPLOADS: uploads.UploadHandler,
    "/v1/files/{file_id}": files.FileHandler,
    "/v1/files/{file_id}/thumbnail": files.ThumbnailHandler,
    "/ping": service.PingHandler,
    "/healthz": service.HealthHandler,
    "/readyz": service.ReadyHandler,
}
SOCKETS = ("/ws", "/v1/ws")
# Tornado tries one route after the other: these, which most requests are for, come first.
_FREQUENT = ("/v1/messages/group/{group_id}", "/v1/groups/{group_id}/messages")


@cache
def _documentation() -> documentation.Documentation:
    return documentation.Documentation(ROUTES, SOCKETS)


_PAGES: dict[str, Callable[[], bytes]] = {
    openapi.PATH: lambda: _documentation().openapi,
    asyncapi.PATH: lambda: _documentation().asyncapi,
    documentation.PATH: lambda: _documentation().html,
}


class ChatApplication(Application):
    """The routes over one context."""

    def __init__(self, context: Context, body_bytes_max: int) -> None:
        given = {"context": context}
        paths = [*_FREQUENT, *(path for path in ROUTES if path not in _FREQUENT)]
        super().__init__(
            [
                *((_pattern(path), ROUTES[path], given) for path in paths),
                *((path, SocketHandler, given) for path in SOCKETS),
                (METRICS, service.MetricsHandler, given),
                *(
                    (path, documentation.DocumentationHandler, {**given, "page": page})
                    for path, page in _PAGES.items()
                ),
            ],
            default_handler_class=service.NotFoundHandler,
            default_handler_args=given,
            log_function=lambda handler: None,
        )
        self._given = given
        self._body_bytes_max = body_bytes_max

    def find_handler(self, request: HTTPServerRequest, **kwargs: Any) -> Any:
        """Find who answers a request, by its path and the size of its body."""
        # Every body is JSON, whatever it is called: Tornado would parse what curl calls a form.
        request.headers.pop("Content-Type", None)
        refusal = partial(
            self.get_handler_delegate, request, TooLargeHandler, self._given
        )
        bytes_max = self._body_bytes_max
        if request.path == UPLOADS and request.method == "POST":
            bytes_max = self._given["context"].files.bytes_max
        if declares_more(request.headers, bytes_max):
            return refusal()
        found = super().find_handler(request, **kwargs)
        if "Transfer-Encoding" in request.headers:
            return ChunkedBody(request, found, refusal(), bytes_max)
        return found


def _pattern(path: str) -> str:
    return re.sub(
        r"\{(\w+)\}",
        lambda match: f"(?P<{match[1]}>{TEXTS.get(match[1], '[0-9]+')})",
        path,
    )
