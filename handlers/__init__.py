"""The edge of the server: HTTP and WebSocket in, typed operations and queries out.

Imports go one way: routes → api, websocket, documentation, transport → base → context → auth, and
all of them may import schemas.
"""
