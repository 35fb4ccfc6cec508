"""Finding users and members by the beginning of a name, and users by their ids."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from models.database import open_database
from models.maintenance.check import check
from models.name_parts import parts_of
from models.queries import named
from server import ChatServer
from tests.support.clients import PASSWORD, Api, Person, people
from tests.support.routes import refused

USERS = "/v1/users"


async def found(person: Person, q: str, path: str = USERS) -> list[str]:
    """Return the usernames of those whom a text finds, in their order."""
    answer = await person.get(f"{path}?q={quote(q)}")
    assert answer.status == 200, answer.body
    return [entry["username"] for entry in answer.json]


async def pages(person: Person, path: str, q: str, limit: int) -> list[list[str]]:
    """Return the usernames on each page of a list."""
    every = []
    next_path: str | None = f"{path}?q={quote(q)}&limit={limit}"
    while next_path is not None:
        answer = await person.get(next_path)
        every.append([entry["username"] for entry in answer.json])
        link = re.fullmatch(
            r'<(/v1/[^>]+)>; rel="next"', answer.headers.get("Link", "<>")
        )
        next_path = link[1] if link else None
    return every


def test_the_parts_of_names() -> None:
    """A name counts from each of its words on, without case, accents and punctuation."""
    assert parts_of("Ann-Marie O'Neil", None) == {
        "ann marie o neil",
        "marie o neil",
        "o neil",
        "neil",
    }
    assert parts_of("ann", "Ann Łódź") == {"ann", "ann lodz", "lodz"}
    assert parts_of("山田", "") == {"山 田", "田"}
    assert parts_of("___", None) == {"___"}


async def test_a_name_is_found_by_its_beginning(api: Api) -> None:
    """The text begins the username, the display name or a word of these; accents and case differ.

    The list is in the order of the names, and has each user once.
    """
    ava, zoe, ann, yamada = await people(api, "Ava", "Zoë Ávila", "Ann Lee", "山田太郎")
    under = await api.register("___")
    await ava.patch("/v1/users/me", {"display_name": "Ann Łukasz Lee"})
    for q, expected in {
        "a": ["Ann Lee", "Ava", "Zoë Ávila"],
        "ann": ["Ann Lee", "Ava"],
        "ANN L": ["Ann Lee", "Ava"],
        "ann le": ["Ann Lee"],
        "lee": ["Ava", "Ann Lee"],
        "lu": ["Ava"],
        "zoe av": ["Zoë Ávila"],
        "ZOË": ["Zoë Ávila"],
        "avi": ["Zoë Ávila"],
        "ve": [],
        "ann lee x": [],
        "山田": ["山田太郎"],
        "太": ["山田太郎"],
        "_": ["___"],
        "'lee": ["Ava", "Ann Lee"],
    }.items():
        assert await found(zoe, q) == expected, q
    own = (await zoe.get(f"{USERS}?q=zoe")).json
    assert own[0]["email"] == zoe.email
    assert "email" not in (await ann.get(f"{USERS}?q=zoe")).json[0]
    assert {under.id, yamada.id} == {5, 4}


async def test_names_are_found_as_they_are_now(api: Api) -> None:
    """A new username or display name is found from its commit on, and the old one no longer.

    A deleted account is found by no name.
    """
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    members = f"/v1/groups/{group_id}/members"
    await mike.patch("/v1/users/me", {"display_name": "Bob"})
    for path in (USERS, members):
        assert await found(ava, "bo", path) == ["Mike"]
    await mike.patch("/v1/users/me", {"display_name": None})
    await mike.patch("/v1/users/me", {"username": "Mick", "password": PASSWORD})
    await mike.patch("/v1/users/me", {"status": "here"})
    for path in (USERS, members):
        assert await found(ava, "bo", path) == await found(ava, "mik", path) == []
        assert await found(ava, "mick", path) == ["Mick"]
    await mike.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})
    for path in (USERS, members):
        assert await found(ava, "mi", path) == await found(ava, "del", path) == []


async def test_a_blocked_user_finds_no_status(api: Api) -> None:
    """Status lines are hidden from users whom their owner has blocked, as in other lists."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    await mike.patch("/v1/users/me", {"status": "here"})
    paths = [
        f"{USERS}?q=mi",
        f"{USERS}?user_ids={mike.id}",
        f"/v1/groups/{group_id}/members?q=mi",
    ]
    for path in paths:
        assert (await ava.get(path)).json[0]["status"] == "here"
    await mike.put(f"/v1/users/{ava.id}/block")
    for path in paths:
        (entry,) = (await ava.get(path)).json
        assert "status" not in entry and entry["username"] == "Mike"


@pytest.mark.parametrize("is_large", [False, True])
async def test_pages_of_names(
    api: Api, is_large: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages have each user once and in order; those of a group have its members alone.

    In a large group the work for a page is bounded: a page may be short although others follow.
    """
    if is_large:
        monkeypatch.setattr(named, "_SMALL_GROUP", 0)
        monkeypatch.setattr(named, "_CANDIDATES_MAX", 3)
    names = ["Ben 3", "Ann 1 Ann", "Ann 2", "Abe", "Ann 4", "Ann 5 Ann", "Anton", "Cyd"]
    every = await people(api, *names)
    cy = every[-1]
    expected = ["Ann 1 Ann", "Ann 5 Ann", "Ann 2", "Ann 4", "Anton"]
    expected.sort(key=lambda name: min(p for p in parts_of(name, None) if p[:1] == "a"))
    for limit in (1, 2, 3, 5, 100):
        got = await pages(cy, USERS, "an", limit)
        assert [name for page in got for name in page] == expected
        assert all(len(page) == limit for page in got[:-1])
    group_id = await cy.group(every[1], every[4], every[6], every[0])
    path = f"/v1/groups/{group_id}/members"
    for limit in (1, 2, 3, 100):
        got = await pages(cy, path, "an", limit)
        members = [name for name in expected if name not in ("Ann 2", "Ann 5 Ann")]
        assert [name for page in got for name in page] == members
        assert all(len(page) <= limit for page in got)
    refused(await every[2].get(f"{path}?q=an"), 403, "not_a_member")


async def test_a_page_after_a_user_who_was_renamed(api: Api) -> None:
    """If the last user of a page is found no more, the list begins anew: it loses no user."""
    ava, *others = await people(api, "Ava", "Ann 1", "Ann 2", "Ann 3")
    first = await ava.get(f"{USERS}?q=ann&limit=2")
    assert [entry["id"] for entry in first.json] == [each.id for each in others[:2]]
    change = {"username": "Zoe", "password": PASSWORD}
    await others[1].patch("/v1/users/me", change)
    rest = await ava.get(f"{USERS}?q=ann&after_id={others[1].id}")
    assert [entry["username"] for entry in rest.json] == ["Ann 1", "Ann 3"]


async def test_users_are_read_by_their_ids(api: Api) -> None:
    """Entries come by id. Unknown ids are left out, and deleted accounts say that they are."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    await eve.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})

    async def ids(query: str) -> list[int]:
        answer = await ava.get(f"{USERS}?{query}")
        assert answer.status == 200, answer.body
        return [entry["id"] for entry in answer.json]

    entries = (await ava.get(f"{USERS}?user_ids={eve.id},{ava.id},999,{eve.id}")).json
    assert entries == [
        {"id": ava.id, "username": "Ava", "email": ava.email},
        {"id": eve.id, "username": f"deleted-{eve.id}", "deleted": True},
    ]
    assert await ids("user_ids=") == []
    assert await ids(f"user_ids={'9' * 20}") == []
    every = f"user_ids={ava.id},{mike.id},{eve.id}"
    assert await ids(every) == [ava.id, mike.id, eve.id]
    assert await ids(f"{every}&limit=1&after_id={ava.id}") == [mike.id]
    hundred = ",".join(map(str, range(1, 101)))
    assert await ids(f"user_ids={hundred}") == [ava.id, mike.id, eve.id]
    for query in (
        f"user_ids={hundred},101",
        "user_ids=x",
        "user_ids=1,",
        "user_ids=-1",
    ):
        refused(await ava.get(f"{USERS}?{query}"), 400, "invalid_request")


async def test_a_query_names_users_in_one_way(api: Api) -> None:
    """`q` and `user_ids` together are refused, and so is a text that begins no name."""
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    members = f"/v1/groups/{group_id}/members"
    for path in (f"{USERS}?q=a&user_ids=1", f"{members}?user_ids=1"):
        refused(await ava.get(path), 400, "invalid_request")
    for q in ("", "%20", "x" * 129, "%C2%A0"):
        for path in (USERS, members):
            refused(await ava.get(f"{path}?q={q}"), 400, "invalid_request")
    for q in ("%00", "%25", "_", "*", '"', "'", "%F4%8F%BF%BF"):
        for path in (USERS, members):
            assert (await ava.get(f"{path}?q={q}")).json == []


@pytest.mark.parametrize("version", ["", "1.0-1"])
async def test_parts_of_another_version_are_computed_again(
    api: Api, chat: ChatServer, version: str, tmp_path: Path
) -> None:
    """A start with other data stores the parts of all names anew; the check compares them."""
    ava, eve = await people(api, "Ava", "Eve")
    await ava.patch("/v1/users/me", {"display_name": "Ann Lee"})
    await eve.delete("/v1/users/me", {"password": PASSWORD, "messages": "keep"})
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(chat.store.database.path)) as source:
        source.execute("VACUUM INTO ?", (str(copy),))
    assert list(check(copy)) == []
    with closing(sqlite3.connect(copy)) as broken, broken:
        broken.execute("DELETE FROM name_part WHERE part = 'lee'")
        broken.execute("INSERT INTO name_part VALUES ('eve', ?)", (eve.id,))
    rule = "a user's parts of names must be those of their names"
    assert list(check(copy)) == [f"user {id}: {rule}" for id in (ava.id, eve.id)]
    with closing(sqlite3.connect(copy)) as broken, broken:
        broken.execute("UPDATE meta SET name_version = ?", (version,))
    assert list(check(copy)) == []
    open_database(copy).release()
    with closing(sqlite3.connect(copy)) as mended:
        rows: Any = mended.execute("SELECT part, user_id FROM name_part").fetchall()
    assert sorted(rows) == [
        (part, ava.id) for part in sorted(parts_of("Ava", "Ann Lee"))
    ]
    assert list(check(copy)) == []
