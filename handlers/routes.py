"""The routes of the server. Any other path is a 404."""

from typing import Any

from tornado.httputil import HTTPConnection, HTTPMessageDelegate, HTTPServerRequest
from tornado.web import Application

from handlers.api import (
    accounts,
    bans,
    client_data,
    export,
    files,
    groups,
    health,
    invitations,
    invites,
    members,
    mentions,
    message_actions,
    messages,
    reading,
    registration,
    replies,
    search,
    sessions,
    start,
    uploads,
    users,
)
from handlers.base.assets import AssetHandler
from handlers.base.handler import BaseHandler
from handlers.base.paths import pattern_of
from handlers.base.route_table import Route, RouteTable
from handlers.context import Context
from handlers.documentation.page import documentation
from handlers.transport.body_limit import CountedBody, TooLargeHandler, declares_more
from handlers.transport.receiver import Receiver, StreamedBody, WholeBody
from handlers.transport.targets import make_relative
from handlers.web import WebMode, web_routes
from handlers.websocket.handler import SocketHandler

METRICS = "/metrics"
UPLOADS = "/v1/files"

ROUTES: dict[str, type[BaseHandler]] = {
    "/v1/users/register": registration.RegisterHandler,
    "/v1/users/reset": registration.ResetHandler,
    "/v1/users/login": sessions.LoginHandler,
    "/v1/users/logout": sessions.LogoutHandler,
    "/v1/users/sessions": sessions.SessionsHandler,
    "/v1/users/sessions/{session_id}": sessions.SessionHandler,
    "/v1/users/renew": sessions.RenewHandler,
    "/v1/users/password": accounts.PasswordHandler,
    "/v1/users": users.UsersHandler,
    "/v1/users/with-chat-info": users.UsersWithChatHandler,
    "/v1/users/blocked": accounts.BlockedHandler,
    "/v1/users/me": accounts.ProfileHandler,
    "/v1/users/me/export": export.ExportHandler,
    "/v1/users/me/settings": client_data.SettingsHandler,
    "/v1/users/me/drafts": client_data.DraftsHandler,
    "/v1/users/me/drafts/{draft}": client_data.DraftHandler,
    "/v1/users/me/invitations": invitations.InvitationsHandler,
    "/v1/users/me/invitations/{invitation_id}": invitations.InvitationHandler,
    "/v1/users/me/invitations/{invitation_id}/accept": invitations.AcceptHandler,
    "/v1/users/{user_id}": users.UserHandler,
    "/v1/users/{user_id}/block": accounts.BlockHandler,
    "/v1/config": start.ConfigHandler,
    "/v1/start": start.StartHandler,
    "/v1/presence": users.PresenceHandler,
    "/v1/test-auth": accounts.TestAuthHandler,
    "/v1/groups": groups.GroupsHandler,
    "/v1/groups/public": groups.PublicGroupsHandler,
    "/v1/groups/{group_id}": groups.GroupHandler,
    "/v1/groups/{group_id}/members": members.MembersHandler,
    "/v1/groups/{group_id}/members/{user_id}": members.MemberHandler,
    "/v1/groups/{group_id}/join": members.JoinHandler,
    "/v1/groups/{group_id}/bans": bans.BansHandler,
    "/v1/groups/{group_id}/bans/{user_id}": bans.BanHandler,
    "/v1/groups/{group_id}/invitations/{user_id}": invitations.GroupInvitationHandler,
    "/v1/groups/{group_id}/invites": invites.InvitesHandler,
    "/v1/groups/{group_id}/invites/{invite_id}": invites.GroupInviteHandler,
    "/v1/invites/{code}": invites.InviteHandler,
    "/v1/groups/{group_id}/messages": messages.GroupHistoryHandler,
    "/v1/groups/{group_id}/messages/{seq}": message_actions.MessageHandler,
    "/v1/groups/{group_id}/messages/{seq}/versions": message_actions.VersionsHandler,
    "/v1/groups/{group_id}/messages/{seq}/replies": replies.RepliesHandler,
    "/v1/groups/{group_id}/messages/{seq}/readers": reading.ReadersHandler,
    "/v1/groups/{group_id}/messages/{seq}/reactions": message_actions.ReactionsHandler,
    "/v1/groups/{group_id}/messages/{seq}/reactions/{emoji}": message_actions.ReactionHandler,
    "/v1/groups/{group_id}/pins": message_actions.PinsHandler,
    "/v1/groups/{group_id}/pins/{seq}": message_actions.PinHandler,
    "/v1/groups/{group_id}/mute": members.MuteHandler,
    "/v1/groups/{group_id}/read": reading.ReadHandler,
    "/v1/groups/{group_id}/unread": reading.UnreadHandler,
    "/v1/read-all": reading.ReadAllHandler,
    "/v1/messages/group/{group_id}": messages.GroupMessageHandler,
    "/v1/messages/p2p/{user_id}": messages.DirectMessageHandler,
    "/v1/messages/history/{user_id}": messages.DirectHistoryHandler,
    "/v1/chats": messages.ChatsHandler,
    "/v1/mentions": mentions.MentionsHandler,
    "/v1/search": search.SearchHandler,
    UPLOADS: uploads.UploadHandler,
    "/v1/files/{file_id}": files.FileHandler,
    "/v1/files/{file_id}/thumbnail": files.ThumbnailHandler,
    "/ping": health.PingHandler,
    "/healthz": health.HealthHandler,
    "/readyz": health.ReadyHandler,
}
SOCKETS = ("/ws", "/v1/ws")
# The routes are tried one after the other, so those of most requests come first.
_FREQUENT = (
    "/v1/messages/group/{group_id}",
    "/v1/groups/{group_id}/messages",
    *SOCKETS,
)


_ASSETS = documentation(ROUTES, SOCKETS)


class ChatApplication(Application):
    """The routes, for the parts of one server."""

    def __init__(
        self, context: Context, body_bytes_max: int, web_mode: WebMode
    ) -> None:
        super().__init__(log_function=lambda handler: None)
        given = {"context": context}
        assets = {**_ASSETS, **web_routes(web_mode)}
        handlers: dict[str, type[BaseHandler]] = {
            **ROUTES,
            **dict.fromkeys(SOCKETS, SocketHandler),
        }
        paths = [*_FREQUENT, *(path for path in ROUTES if path not in _FREQUENT)]
        self.table = RouteTable(
            [
                *(
                    Route(pattern_of(path), handlers[path], {**given, "route": path})
                    for path in paths
                ),
                Route(METRICS, health.MetricsHandler, {**given, "route": METRICS}),
                Route(r"\*", health.WholeServerHandler, given),
                *(
                    Route(
                        path, AssetHandler, {**given, "route": "assets", "load": load}
                    )
                    for path, load in assets.items()
                ),
            ]
        )
        self._context = context
        self._given = given
        self._body_bytes_max = body_bytes_max

    def start_request(
        self, server_conn: object, request_conn: HTTPConnection
    ) -> HTTPMessageDelegate:
        """Return the receiver of a request whose headers are not read yet."""
        return Receiver(self.find_handler, server_conn, request_conn)

    def find_handler(  # type: ignore[override]
        self, request: HTTPServerRequest, **kwargs: Any
    ) -> HTTPMessageDelegate:
        """Return the delegate for a request, by its path and the size of its body."""
        if not request.path.startswith("/"):
            make_relative(request)
        is_chunked = "Transfer-Encoding" in request.headers
        bytes_max = self._bytes_max(request)
        if declares_more(request.headers, bytes_max):
            return self._refusal(request)
        delegate = self._delegate(request)
        if is_chunked:
            return CountedBody(
                request=request,
                delegate=delegate,
                refusal=self._refusal(request),
                bytes_max=bytes_max,
            )
        return delegate

    def _delegate(self, request: HTTPServerRequest) -> HTTPMessageDelegate:
        found = self.table.find(request.path)
        if found is None:
            return WholeBody(self, request, health.NotFoundHandler, self._given, {})
        route, path = found
        if route.handler is uploads.UploadHandler:  # its body is read as it arrives
            return StreamedBody(self, request, route.handler, route.arguments, path)
        return WholeBody(self, request, route.handler, route.arguments, path)

    def _refusal(self, request: HTTPServerRequest) -> HTTPMessageDelegate:
        return StreamedBody(self, request, TooLargeHandler, self._given, {})

    def _bytes_max(self, request: HTTPServerRequest) -> int:
        if request.path == UPLOADS and request.method == "POST":
            return self._context.files.bytes_max
        return self._body_bytes_max
