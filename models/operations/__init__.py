"""The rules: every write there is, as plain functions of a transaction and typed arguments.

An operation checks before it changes, so that one that raises has written nothing.
"""
