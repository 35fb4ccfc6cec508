"""Statements of SQLite as PostgreSQL takes them.

The rules are for the forms that this server's statements have. An `Sql` has its own text for
PostgreSQL, to which only the rules for parameters and quoting apply. Functions that SQLite has and
PostgreSQL lacks are made in `schema.sql`.
"""

import re
from functools import lru_cache

from models.engine import Sql

# A parameter; not the colons of a cast.
_PARAMETER = r"(?::\w+|\?)"
# A JSON array of numbers as an array, which an index can be searched with.
_NUMBERS = r"translate(\1, '[]', '{}')::bigint[]"
_TEXTS = r"ARRAY(SELECT json_array_elements_text(\1::json))"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # Lists as parameters.
        (
            rf"IN \(SELECT value FROM json_each\(({_PARAMETER})\)\)",
            rf"= ANY({_NUMBERS})",
        ),
        (
            rf"IN \(SELECT CAST\(value AS TEXT\) FROM json_each\(({_PARAMETER})\)\)",
            rf"= ANY({_TEXTS})",
        ),
        (
            rf"SELECT value id FROM json_each\(({_PARAMETER})\)",
            rf"SELECT unnest({_NUMBERS}) id",
        ),
        (
            rf"json_each\(({_PARAMETER})\) (\w+)\b",
            rf"unnest({_NUMBERS}) WITH ORDINALITY \2(value, key)",
        ),
        (r"json_each\((\w+\.\w+)\)", r"json_array_elements(\1::json)"),
        # Rows as lines of JSON.
        (r"CAST\(group_concat\(json_array\(", "string_agg(json_build_array("),
        (r"\), char\(10\)\) AS BLOB\)", ")::text, chr(10))"),
        (r"\bjson_(array|object)\(", r"json_build_\1("),
        (r"\bjson\('true'\)", "'true'::json"),
        (r"\bjson\((m\.\w+)\)", r"\1::json"),
        (r"\bjson\(CASE", "(CASE"),
        (r"(\w+\.)data ->> '", r"\1data::json ->> '"),
        (r"(?<![\w.])data ->> '", "data::json ->> '"),
        # An order of tables, which PostgreSQL decides itself, and indexes, likewise.
        (r'CROSS JOIN (?="?\w+"?(?: \w+)?\s+ON\b)', "JOIN "),
        (r" INDEXED BY \w+", ""),
        # Functions and operators.
        # After the texts that go on with NUL, in place of which U+0001 is stored.
        (r"\bchar\(1\)", "chr(2)"),
        (r"\bchar\((\d+)\)", r"chr(\1)"),
        (r"\binstr\(", "strpos("),
        (r"GLOB '\*(\[[^']*\])\*'", r"~ '\1'"),
        (r"length\(CAST\((\w+) AS BLOB\)\)", r"octet_length(\1)"),
        (r">> :bits", ">> :bits::integer"),
        (r"\+sender_id", "sender_id"),
        (r"\btemp\.", ""),
    )
)
# The table `user`, whose name is a function of PostgreSQL unless it is quoted.
_USER = re.compile(r'(?<![\w".:])user(?=[.\s),]|$)')
_NAMED = re.compile(r"(?<![:\w]):(\w+)")


@lru_cache(maxsize=2000, typed=True)
def translate(sql: str) -> str:
    """Return a statement for psycopg, with its placeholders."""
    if isinstance(sql, Sql):
        text = sql.postgres
    else:
        text = sql
        for pattern, replacement in _RULES:
            text = pattern.sub(replacement, text)
    text = _USER.sub('"user"', text).replace("%", "%%")
    return _NAMED.sub(r"%(\1)s", text).replace("?", "%s")
