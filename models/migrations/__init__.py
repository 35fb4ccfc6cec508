"""The migrations, one file each, in the order of their names.

A migration that has landed is never edited or renamed: a later one changes what it made. A test
holds the SHA-256 of each file. Each runs once in its own transaction, and is recorded by its name.
"""
