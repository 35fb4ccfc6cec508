"""The advisory locks: numbers of our own among those of a database."""

# The process that has this lock writes to the log.
LOG_LOCK = 7_241_309_001
# The process that has this lock does the chores, which only one process may do.
CHORES_LOCK = 7_241_309_002
