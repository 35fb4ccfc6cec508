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
body_limit  | bodies that are too large for their route
targets     | targets in absolute form

Tornado's routes and handlers work on it by `HTTPServerConnectionDelegate`, `HTTPMessageDelegate`
and `HTTPConnection`, which are public. Besides these, the server depends on internals of Tornado,
which a new version may change. They were read in Tornado 6.6.1.

internal                                 | module              | reason
---------------------------------------- | ------------------- | ---------------------------------
HTTPConnection.context, detach,          | exchange            | handlers and requests use them,
  set_close_callback                     |                     |   though the interface lacks them
HTTPServerRequest.uri, path, host        | targets             | set for absolute targets
HTTPServerRequest.__init__               | request             | replaced: it does much that no
                                         |                     |   handler asks for
HTTPMessageDelegate, wrapped             | body_limit          | counts a body of unknown length
RequestHandler._headers, _write_buffer,  | base.handler        | `clear` is replaced: Tornado
  _status_code, _reason                  |                     |   formats the date each time
RequestHandler._finished, _transforms,   | base.answering      | `start` runs a request whose body
  _headers_written, _break_cycles        |                     |   is here; `finish` ends an
                                         |                     |   answer in one piece
RequestHandler._unimplemented_method     | base.handler        | tells the methods of a handler
RequestHandler._headers_written          | api.export          | tells if it can still refuse
WebSocketHandler.ws_connection,          | websocket.protocol  | a protocol of this server takes
  on_ws_connection_close, open_args,     |                     |   the place of Tornado's
  open_kwargs                            |                     |
util._websocket_mask                     | hub.decoder         | unmasks a frame in C, where Tornado
                                         |                     |   is built with its extension
"""
