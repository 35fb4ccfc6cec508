"""How far others know somebody to have read, what added a reaction, who has blocked somebody; the
id of an invitation is of no other one, whatever was revoked.

Frozen.
"""

_STATEMENTS = (
    "ALTER TABLE membership ADD COLUMN seen_seq INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE reaction ADD COLUMN event_id INTEGER NOT NULL DEFAULT 0",
    # Whoever took a reaction back and added it again did so with the newest of these events.
    """
    UPDATE reaction SET event_id = added.id FROM (
        SELECT max(id) AS id, actor_id, data ->> 'message_id' AS message_id,
            data ->> 'emoji' AS emoji
        FROM event WHERE type = 'reaction_added' GROUP BY 2, 3, 4
    ) AS added
    WHERE added.actor_id = reaction.user_id AND added.message_id = reaction.message_id
        AND added.emoji = reaction.emoji""",
    "CREATE INDEX reaction_event ON reaction (message_id, event_id)",
    "CREATE INDEX block_blocked ON block (blocked_id)",
    "DROP INDEX invite_group",
    "ALTER TABLE invite RENAME TO earlier_invite",
    """
    CREATE TABLE invite (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        group_id INTEGER NOT NULL REFERENCES "group" (id),
        code_hash BLOB NOT NULL UNIQUE,
        actor_id INTEGER NOT NULL REFERENCES user (id),
        created_at INTEGER NOT NULL,
        expires_at INTEGER,
        uses_left INTEGER
    )""",
    "INSERT INTO invite SELECT * FROM earlier_invite",
    "DROP TABLE earlier_invite",
    "CREATE INDEX invite_group ON invite (group_id)",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
