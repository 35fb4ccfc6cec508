"""The WebSocket: its opening, its frames and its commands."""
