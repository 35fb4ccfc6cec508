"""The HTTP server below the routes: connections, streams and sizes of bodies.

The server depends on internals of Tornado, which a new version may change. They were read in
Tornado 6.6.1. Tornado 6.5 lacks `_send_pong`.

internal                                 | module              | reason
---------------------------------------- | ------------------- | ---------------------------------
class of an IOStream, assigned anew      | streams             | Tornado makes the streams itself
BaseIOStream._try_inline_read and the    | streams             | replaced: reads only if readable,
  methods that it calls                  |                     |   which saves a tenth of a send
IOStream.set_nodelay                     | streams             | made empty: it is set already
"400 Bad Request" as written by          | streams             | replaced by a JSON body: there is
  HTTP1Connection._read_message          |                     |   no handler that could answer
IOStream.close_fd, set on an instance    | http_server         | counts connections to their end
HTTPServer.handle_stream, initialize,    | http_server         | a limit closes connections, and
  conn_params, close_all_connections     |                     |   reading waits for first bytes
HTTP1Connection.set_max_body_size        | body_limit, uploads | the limit differs by route
HTTP1Connection.set_body_timeout         | uploads             | a slow upload may take longer
HTTP1Connection.stream                   | base.handler        | closes clients without progress
HTTPMessageDelegate, wrapped             | body_limit          | counts a body of unknown length
RequestHandler._headers, _write_buffer,  | base.handler        | `clear` is replaced: Tornado
  _status_code, _reason                  |                     |   formats the date each time
RequestHandler._unimplemented_method     | base.handler        | tells the methods of a handler
RequestHandler._headers_written          | api.export          | tells if it can still refuse
WebSocketProtocol13._receive_frame_loop  | websocket.protocol  | replaced: one await for all
                                         |                     |   frames of a read
WebSocketProtocol13._write_frame         | websocket.protocol  | extended: reports frames
WebSocketProtocol13._send_pong, _abort,  | websocket.protocol  | used by the replaced loop
  client_terminated, server_terminated,  |                     |
  close_code, close_reason               |                     |
_WebSocketParams                         | websocket.protocol  | carries the size limit
WebSocketHandler.ws_connection.stream    | websocket.handler   | the hub writes to it directly
"""
