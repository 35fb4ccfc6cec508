"""Spell each reaction one way: spellings of an emoji that differ in U+FE0F were different ones.

Of the rows of one person that become equal, the one of the oldest event stays. The log keeps the
spellings that its events had.
"""

import logging

from models.text.emoji import clean_reaction

log = logging.getLogger("chatserver.database")

_FIND_SPELLINGS = (
    "CREATE TEMP TABLE spelling (old TEXT PRIMARY KEY, new TEXT NOT NULL)",
    "INSERT INTO spelling SELECT emoji, respelled(emoji) FROM reaction GROUP BY emoji",
    "DELETE FROM spelling WHERE new NOT IN (SELECT new FROM spelling WHERE old <> new)",
    "CREATE INDEX spelling_new ON spelling (new)",
)
_MERGE = """
    DELETE FROM reaction WHERE emoji IN (SELECT old FROM spelling) AND EXISTS (
        SELECT 1 FROM spelling own
        CROSS JOIN spelling other ON other.new = own.new AND other.old <> own.old
        CROSS JOIN reaction r ON r.message_id = reaction.message_id
            AND r.emoji = other.old AND r.user_id = reaction.user_id
        WHERE own.old = reaction.emoji
            AND (r.event_id, r.emoji) < (reaction.event_id, reaction.emoji))"""
_RESPELL = """
    UPDATE reaction SET emoji = (SELECT new FROM spelling WHERE old = emoji)
    WHERE emoji IN (SELECT old FROM spelling WHERE old <> new)"""


def up(migrator, db):
    db.connection().create_function("respelled", 1, _respelled, deterministic=True)
    for statement in _FIND_SPELLINGS:
        db.execute_sql(statement)
    merged = db.execute_sql(_MERGE).rowcount
    respelled = db.execute_sql(_RESPELL).rowcount
    db.execute_sql("DROP TABLE spelling")
    if merged or respelled:
        log.info("respelled %d reactions, and merged %d with others", respelled, merged)


def _respelled(emoji):
    try:
        return clean_reaction(emoji)
    except ValueError:  # an earlier version allowed it
        return emoji
