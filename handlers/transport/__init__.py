"""The HTTP server below the routes: connections, streams and sizes of bodies.

The server depends on internals of Tornado, which a new version may change. They were read in
Tornado 6.6.1. Tornado 6.5 lacks `_send_pong`.

internal                                 | module              | reason
---------------------------------------- | ------------------- | ---------------------------------
class of an IOStream, assigned anew      | streams             | Tornado makes the streams itself
BaseIOStream._try_inline_read and the    | streams             | replaced: reads only if readable,
  methods that it calls                  |                     |   which saves a tenth of a send
BaseIOStream._handle_read, _read_regex,  | streams             | tells when headers are awaited
  _read_buffer_size                      |                     |   and when they are complete
IOStream.set_nodelay                     | streams             | made empty: it is set already
"400 Bad Request" as written by          | streams             | replaced by a JSON body: there is
  HTTP1Connection._read_message          |                     |   no handler that could answer
IOStream.close_fd, set on an instance    | http_server         | counts connections to their end
HTTPServer.handle_stream, initialize,    | http_server         | limits close connections, and
  conn_params, close_all_connections,    |                     |   reading waits for first bytes
  _connections                           |                     |
HTTP1ServerConnection, the loop          | connection          | replaced: makes the connections
HTTP1Connection._can_keep_alive,         | connection          | extended or replaced: chunks,
  write_headers, _read_chunked_body,     |                     |   HTTP/1.0, and a connection's
  _deliver_body, _disconnect_on_finish,  |                     |   end, as RFC 9112 has them
  _read_finished, _request_headers,      |                     |
  _request_start_line, _max_body_size    |                     |
IOStream._write_buffer,                  | auth.unsent_answers | measures what a client reads
  _total_write_done_index                |                     |
HTTPServerRequest.uri, path, host        | targets             | set for absolute targets
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
