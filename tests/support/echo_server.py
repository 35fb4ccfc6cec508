"""A server that sends back each message, for the cases of the Autobahn suite."""

from typing import Any

from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application
from tornado.websocket import WebSocketClosedError, WebSocketHandler, WebSocketProtocol

from handlers.auth.frame_budgets import FrameBudget
from handlers.websocket.protocol import ReceivingProtocol

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
        return ReceivingProtocol(self, self.most, FrameBudget(0))

    def open(self, *args: str, **kwargs: str) -> None:
        """Send small frames without delay."""
        self.set_nodelay(True)

    def on_message(self, message: str | bytes) -> Any:
        """Send the message back; awaiting the write delays the next read."""
        try:
            return self.write_message(message, binary=isinstance(message, bytes))
        except WebSocketClosedError:
            return None


def serve_echo(most: int) -> tuple[HTTPServer, int]:
    """Start an echo server on the current loop; return it and its port."""
    listening, port = bind_unused_port()
    routes: Any = [("/.*", EchoHandler, {"most": most})]
    server = HTTPServer(Application(routes, log_function=lambda handler: None))
    server.add_socket(listening)
    return server, port
