"""PostgreSQL as the database: connections, statements, the schema, and opening."""
