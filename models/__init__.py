"""The log and everything durable: tables, the operations that write them, the reads.

Nothing in here knows of HTTP, of WebSockets or of the hub.
"""
