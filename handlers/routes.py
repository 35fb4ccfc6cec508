"""Every route of the server. What is not here is a 404."""

import re
from typing import Any

from tornado.httputil import HTTPServerRequest
from tornado.web import Application, _HandlerDelegate

from handlers import asyncapi, documentation, groups, messages, openapi, service, users
from handlers.base import Base
from handlers.context import Context
from handlers.socket import SocketHandler

ROUTES: dict[str, type[Base]] = {
    "/v1/users/register": users.RegisterHandler,
    "/v1/users/login": users.LoginHandler,
    "/v1/users": users.UsersHandler,
    "/v1/users/with-chat-info": users.UsersWithChatHandler,
    "/v1/users/{user_id}": users.UserHandler,
    "/v1/test-auth": users.TestAuthHandler,
    "/v1/groups": groups.GroupsHandler,
    "/v1/groups/{group_id}/members": groups.MembersHandler,
    "/v1/groups/{group_id}/members/{user_id}": groups.MemberHandler,
    "/v1/groups/{group_id}/messages": messages.GroupHistoryHandler,
    "/v1/messages/group/{group_id}": messages.GroupMessageHandler,
    "/v1/messages/p2p/{user_id}": messages.DirectMessageHandler,
    "/v1/messages/history/{user_id}": messages.DirectHistoryHandler,
    "/v1/chats": messages.ChatsHandler,
    "/ping": service.PingHandler,
}
SOCKETS = ("/ws", "/v1/ws")


class ChatApplication(Application):
    """The routes over one context."""

    def __init__(self, context: Context, body_bytes_max: int) -> None:
        pages_of = documentation.Documentation(ROUTES, SOCKETS)
        pages = {
            path: (
                documentation.DocumentationHandler,
                {"context": context, "page": page},
            )
            for path, page in (
                (openapi.PATH, pages_of.openapi),
                (asyncapi.PATH, pages_of.asyncapi),
                (documentation.PATH, pages_of.html),
            )
        }
        given = {"context": context}
        super().__init__(
            [
                *((_pattern(path), handler, given) for path, handler in ROUTES.items()),
                *((path, SocketHandler, given) for path in SOCKETS),
                *(
                    (path, handler, options)
                    for path, (handler, options) in pages.items()
                ),
            ],
            default_handler_class=service.NotFoundHandler,
            default_handler_args=given,
            log_function=lambda handler: None,
            # Sockets: compression would cost each recipient what frames made once save.
            websocket_max_message_size=body_bytes_max,
        )
        self._context = context
        self._body_bytes_max = body_bytes_max

    def find_handler(
        self, request: HTTPServerRequest, **kwargs: Any
    ) -> _HandlerDelegate:
        """Refuse a body that is too large before it is read; Tornado would answer 400."""
        size = request.headers.get("Content-Length", "0")
        if size.isascii() and size.isdigit() and int(size) > self._body_bytes_max:
            return self.get_handler_delegate(
                request, service.TooLargeHandler, {"context": self._context}
            )
        return super().find_handler(request, **kwargs)


def _pattern(path: str) -> str:
    return re.sub(r"\{(\w+)\}", r"(?P<\1>[0-9]+)", path)
