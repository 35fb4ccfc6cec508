"""The HTTP server below the routes: connections, requests and sizes of bodies.

The parts, from the socket up:

module      | what it has
----------- | -------------------------------------------------------------------------------
http_server | the listening sockets, the number of connections, and their turns
stream      | one connection: bytes in order on asyncio's transports, for HTTP and WebSockets
connection  | its requests, one after the other
head        | the grammar of request lines and headers, and where a body ends
bodies      | bodies of a known size and bodies in chunks
exchange    | one request and its answer, as Tornado's handlers use them
request     | a request, as Tornado's handlers use it
receiver    | from the headers and the body to the handler
refusals    | the answer to what is not HTTP
deadlines   | how long clients have for their next step
surplus     | connections past the share of their address, closed little by little
body_limit  | bodies that are too large for their route
targets     | targets in absolute form
interfaces  | what these parts know of each other

Tornado's routes and handlers work on it by `HTTPServerConnectionDelegate`, `HTTPMessageDelegate`
and `HTTPConnection`, which are public. Besides these, the server depends on parts of Tornado that
have no underscore, but are not documented either. They were read in Tornado 6.6.1. Private ones are
not used (tests/test_structure.py).

part                                     | module              | reason
---------------------------------------- | ------------------- | ---------------------------------
HTTPConnection.context, detach,          | exchange            | handlers and requests use them,
  set_close_callback                     |                     |   though the interface lacks them
HTTPServerRequest.uri, path, host        | targets             | set for absolute targets
HTTPServerRequest.__init__               | request             | replaced: it does much that no
                                         |                     |   handler asks for
RequestHandler.clear, write, flush,      | base.answering      | replaced, with the state that they
  finish, send_error, set_status, …      |                     |   share: see there
RequestHandler.ui                        | base.handler        | emptied, as it is a cycle
WebSocketHandler.ws_connection,          | websocket.protocol  | a protocol of this server takes
  on_ws_connection_close, open_args,     |                     |   the place of Tornado's
  open_kwargs                            |                     |
speedups.websocket_mask                  | hub.decoder         | unmasks a frame in C, where Tornado
                                         |                     |   is built with its extension
"""
