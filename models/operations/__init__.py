"""The operations: every write, as a plain function of a transaction and typed arguments.

An operation checks everything before it changes anything, so one that raises has written nothing.
"""
