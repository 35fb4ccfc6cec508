"""The edge: HTTP and WebSocket in, typed operations and reads out."""
