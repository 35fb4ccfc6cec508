"""Users and members whose username or display name, or a word in it, begins with a text.

They come in the order of the part of the name that begins with the text: see
`models/name_parts.py`. A user of whom several parts do counts by the first of them.
"""

from typing import NamedTuple

from models.engine import Connection, Database
from models.events.types import Role
from models.name_parts import fold_name
from models.queries.directory import (
    MEMBER_COLUMNS,
    USER_COLUMNS,
    MemberEntry,
    MemberRow,
    UserEntry,
    UserRow,
    member_entry,
    user_entry,
)
from models.queries.member_view import member_view
from models.queries.pages import Page, one_more, page_of

# Of a group with at most so many members, each one's names are looked at. Of a larger one, those
# who have such a name are looked at, and so many of them for one page.
_SMALL_GROUP = 1_000
_CANDIDATES_MAX = 10_000

_BEGINS = "part >= :q AND part < :q || char(1114111)"
# The user's first part that begins with the text. `after_part` is at least the text itself.
_FIRST_PARTS = """
    FROM name_part p {joins}
    WHERE (p.part, p.user_id) > (:after_part, :after_id) AND p.part < :q || char(1114111)
        AND NOT EXISTS (SELECT 1 FROM name_part
            WHERE user_id = p.user_id AND part >= :q AND part < p.part)
    ORDER BY p.part, p.user_id LIMIT :limit"""
PART = f"SELECT min(part) FROM name_part WHERE user_id = :after_id AND {_BEGINS}"
USERS = f"SELECT {USER_COLUMNS}" + _FIRST_PARTS.format(
    joins="CROSS JOIN user u ON u.id = p.user_id"
)
CANDIDATES = "SELECT p.user_id candidate_id, " + f"{MEMBER_COLUMNS}{_FIRST_PARTS}".format(
    joins="""
        LEFT JOIN membership s ON s.group_id = :group_id AND s.user_id = p.user_id
        LEFT JOIN user u ON u.id = s.user_id"""
)
MEMBERS = f"""
    SELECT {MEMBER_COLUMNS} FROM (
        SELECT user_id, role, (
            SELECT min(part) FROM name_part WHERE user_id = m.user_id AND {_BEGINS}
        ) part
        FROM membership m WHERE group_id = :group_id
    ) s JOIN user u ON u.id = s.user_id
    WHERE (s.part, s.user_id) > (:after_part, :after_id)
    ORDER BY s.part, s.user_id LIMIT :limit"""
SIZE = """
    SELECT count(*) FROM (
        SELECT 1 FROM membership WHERE group_id = :group_id LIMIT :limit) counted"""


class _Candidate(NamedTuple):
    """A user with such a name; the other members are None unless they are in the group."""

    candidate_id: int
    id: int | None
    username: str
    role: Role
    display_name: str | None
    status: str | None
    avatar: str | None


def users_named(
    database: Database, user_id: int, after_id: int, limit: int, *, q: str
) -> Page[UserEntry]:
    """Return the users with a name that begins with `q`, after the one with the id `after_id`.

    If that user has no such name any more, the list begins anew.
    """
    with database.snapshot() as connection:
        values = _start(connection, q, after_id) | {
            "user_id": user_id,
            "limit": one_more(limit),
        }
        rows = connection.fetch(UserRow, USERS, values)
        return page_of([user_entry(row, user_id) for row in rows], limit)


def members_named(
    database: Database,
    user_id: int,
    after_id: int,
    limit: int,
    *,
    group_id: int,
    q: str,
) -> Page[MemberEntry]:
    """Return the members with a name that begins with `q`; raise NotAMember to outsiders.

    The work for one page is bounded, so that it may have fewer members than `limit` although
    others follow.
    """
    with database.snapshot() as connection:
        member_view(connection, user_id, group_id)
        if not limit:
            return Page([], None)
        values = _start(connection, q, after_id) | {
            "user_id": user_id,
            "group_id": group_id,
        }
        size = {"group_id": group_id, "limit": _SMALL_GROUP + 1}
        if connection.execute(SIZE, size).fetchone()[0] > _SMALL_GROUP:
            return _among_candidates(connection, values, limit)
        rows = connection.fetch(MemberRow, MEMBERS, values | {"limit": one_more(limit)})
        return page_of([member_entry(row) for row in rows], limit)


def _start(connection: Connection, q: str, after_id: int) -> dict[str, object]:
    """Return the values of a query for the page that follows a user."""
    values = {"q": fold_name(q), "after_id": after_id}
    (part,) = connection.execute(PART, values).fetchone()
    if part is None:
        return values | {"after_part": values["q"], "after_id": 0}
    return values | {"after_part": part}


def _among_candidates(
    connection: Connection, values: dict[str, object], limit: int
) -> Page[MemberEntry]:
    found: list[MemberEntry] = []
    count = last_id = 0
    limits = {"limit": _CANDIDATES_MAX}
    for row in connection.stream(_Candidate, CANDIDATES, values | limits):
        if row.id is not None:
            if len(found) == limit:
                return Page(found, found[-1].id)
            found.append(member_entry(MemberRow._make(row[1:])))
        count += 1
        last_id = row.candidate_id
    return Page(found, last_id if count == _CANDIDATES_MAX else None)
