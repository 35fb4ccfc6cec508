"""Empty the search index, which the server then builds anew: words are folded by other rules."""

_STATEMENTS = (
    "DROP TABLE search",
    "CREATE VIRTUAL TABLE search USING fts5("
    "text, place, tokenize = 'ascii', columnsize = 0)",
    "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
    "UPDATE meta SET indexed_id = 0",
)


def up(migrator, db):
    for statement in _STATEMENTS:
        db.execute_sql(statement)
