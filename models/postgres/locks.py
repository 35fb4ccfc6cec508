"""The advisory locks: numbers of our own among those of a database."""

# Whoever has it writes to the log.
LOG_LOCK = 7_241_309_001
# Whoever has it does what only one process may do.
CHORES_LOCK = 7_241_309_002
