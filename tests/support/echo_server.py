"""A server that sends back each message, for the cases of the Autobahn suite."""

from typing import Any, cast

from tornado.testing import bind_unused_port
from tornado.web import Application
from tornado.websocket import WebSocketClosedError, WebSocketHandler, WebSocketProtocol

from handlers.auth.frame_budgets import FrameBudget
from handlers.auth.unsent_answers import UnsentAnswers
from handlers.transport.http_server import BoundedServer
from handlers.websocket.protocol import SocketProtocol
from hub.background import Background

UPGRADE = (
    "GET /echo HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
)


class EchoHandler(WebSocketHandler):
    """Send back each message."""

    def initialize(self, most: int) -> None:
        """Set the size of the largest message."""
        self.most = most

    def get_websocket_protocol(self) -> WebSocketProtocol:
        """Use the frame reader of the chat server."""
        return cast(WebSocketProtocol, SocketProtocol(self, self.most, FrameBudget(0)))

    def on_message(self, message: str | bytes) -> Any:
        """Send the message back; awaiting the write delays the next read."""
        try:
            return self.write_message(message, binary=isinstance(message, bytes))
        except WebSocketClosedError:
            return None


def serve_echo(most: int) -> tuple[BoundedServer, int]:
    """Start an echo server on the current loop; return it and its port."""
    listening, port = bind_unused_port()
    routes: Any = [("/.*", EchoHandler, {"most": most})]
    server = BoundedServer(
        Application(routes, log_function=lambda handler: None),
        connections_max=0,
        address_percent=0,
        request_seconds=3600,
        keep_alive_seconds=3600,
        unsent_answers=UnsentAnswers(3600, 0),
        max_body_size=0,
        max_header_size=65536,
        background=Background(),
    )
    server.add_sockets([listening])
    return server, port
