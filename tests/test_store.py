"""The commit path: one transaction for all waiting operations, and its failures."""

import asyncio
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from models.database import open_database
from models.engine import Database
from models.errors import (
    ChatError,
    DiskFull,
    NotAMember,
    OutcomeUnknown,
    Stopping,
    StorageFailed,
)
from models.events.commit import Commit
from models.events.messages import Draft
from models.operations.accounts import NewSession, log_out, open_session, register
from models.operations.groups import create_group
from models.operations.invitations import add_member
from models.operations.membership import remove_member
from models.operations.messages import Sent, send_to_group
from models.store.store import Store
from models.store.transaction import Actor, Transaction
from models.store.pending import View
from models.tables import Message
from tests.support.failing import FailingCommit
from tests.support.logs import Logs
from tests.support.waiting import Hold, eventually

HOUR = 3_600_000_000


class World:
    """A store, the ids that it published, and helpers to make users, groups and sends."""

    def __init__(self, path: Path) -> None:
        self.published: list[int] = []
        self.commits: list[list[int]] = []
        self.fatal: list[str] = []
        self.store = Store(open_database(path), on_fatal=self.fatal.append)
        self.store.subscribe(self.publish)

    def publish(self, commit: Commit) -> None:
        """Record the ids of one commit."""
        self.commits.append([event.id for event in commit.events])
        self.published += [event.id for event in commit.events]

    async def actor(self, name: str) -> Actor:
        """Create a user with a session; return their actor."""

        def make(tx: Transaction) -> Actor:
            user_id = register(tx, name, f"{name}@example.com", "hash")
            return Actor(
                user_id,
                open_session(
                    tx, user_id, NewSession(f"session of {name}", HOUR)
                ).session_id,
            )

        return await self.store.commit(make)

    async def group(self, owner: Actor, *others: Actor) -> int:
        """Create a group with these members."""
        group_id = (await self.store.commit(create_group, owner, "group")).group_id
        for other in others:
            await self.store.commit(
                add_member, owner, group_id, other.user_id, "member"
            )
        return group_id

    def send(
        self, actor: Actor, group_id: int, content: str, key: str | None = None
    ) -> Any:
        """Start to send a message; return its future."""
        draft = Draft(content, key=key)
        return asyncio.ensure_future(
            self.store.commit(send_to_group, actor, group_id, draft)
        )

    async def stored(self) -> list[str]:
        """Return all contents in the order of the log."""
        query = Message.select(Message.content).order_by(Message.id)
        return [
            row[0]
            for row in await self.store.read(lambda database: database.rows(query))
        ]


@asynccontextmanager
async def world_at(path: Path) -> AsyncIterator[World]:
    world = World(path)
    world.store.start()
    yield world
    await world.store.close()


async def results(futures: list[Awaitable[Any]]) -> list[Any]:
    """Wait for all; return their results and errors."""
    return await asyncio.gather(*futures, return_exceptions=True)


async def test_operations_that_wait_together_share_one_commit(tmp_path: Path) -> None:
    """A hundred waiting sends run in one transaction and keep their order."""
    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        world.commits.clear()
        sent = await results([world.send(ava, group_id, str(n)) for n in range(100)])
        assert len(world.commits) == 1
        assert [each.message.seq for each in sent] == list(range(2, 102))
        assert await world.stored() == [str(n) for n in range(100)]


async def test_a_failing_operation_fails_alone(tmp_path: Path) -> None:
    """A batch with refused operations stores exactly the others, without a gap in `seq`."""
    async with world_at(tmp_path / "db") as world:
        ava, mike = await world.actor("ava"), await world.actor("mike")
        group_id = await world.group(ava)
        world.commits.clear()
        sent = await results(
            [
                world.send(mike if n % 3 == 1 else ava, group_id, str(n))
                for n in range(30)
            ]
        )
        assert len(world.commits) == 1
        assert [isinstance(each, NotAMember) for each in sent] == [
            n % 3 == 1 for n in range(30)
        ]
        assert await world.stored() == [str(n) for n in range(30) if n % 3 != 1]
        seqs = [each.message.seq for each in sent if isinstance(each, Sent)]
        assert seqs == list(range(2, 22))


async def test_a_database_error_rolls_back_and_each_runs_alone(
    tmp_path: Path, logs: Logs
) -> None:
    """If the database raises within a batch, only the failing operation fails.

    Each other operation of the batch is stored once.
    """

    def break_things(tx: Transaction) -> None:
        tx.database.connection().execute("INSERT INTO no_such_table VALUES (1)")

    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        futures: list[Any] = [world.send(ava, group_id, "before", key="k")]
        futures.append(asyncio.ensure_future(world.store.commit(break_things)))
        futures.append(world.send(ava, group_id, "after"))
        before, broken, after = await results(futures)
        assert isinstance(broken, StorageFailed)
        assert (before.message.seq, after.message.seq) == (2, 3)
        assert await world.stored() == ["before", "after"]
        assert world.published == sorted(world.published)
        logs.claim("an operation failed")


async def test_a_bug_in_an_operation_does_not_affect_others(
    tmp_path: Path, logs: Logs
) -> None:
    """An unexpected exception in an operation is a 500 for its caller; the others are stored."""

    def stumble(tx: Transaction) -> None:
        raise KeyError("bug")

    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        futures: list[Any] = [world.send(ava, group_id, "one")]
        futures.append(asyncio.ensure_future(world.store.commit(stumble)))
        one, broken = await results(futures)
        assert type(broken) is ChatError and broken.status == 500
        assert one.message.seq == 2
        logs.claim("an operation failed")


async def test_events_are_published_after_commit(tmp_path: Path) -> None:
    """Another connection can read each event when it is published."""
    async with world_at(tmp_path / "db") as world:
        other = sqlite3.connect(tmp_path / "db")
        found: list[bool] = []

        def look(commit: Commit) -> None:
            sql = "SELECT 1 FROM event WHERE id = ?"
            found.extend(
                other.execute(sql, (event.id,)).fetchone() is not None
                for event in commit.events
            )

        world.store.subscribe(look)
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        await results([world.send(ava, group_id, str(n)) for n in range(20)])
        assert found == [True] * 21
        other.close()


async def test_a_full_disk_refuses_writes_until_it_has_space(tmp_path: Path) -> None:
    """Writes get 503, reads continue, and writes succeed again without a restart."""

    def pages(tx: Transaction, most: int) -> None:
        tx.database.connection().execute(f"PRAGMA max_page_count = {most}")

    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        await world.send(ava, group_id, "first")
        await world.store.commit(pages, 1)
        full = await results(
            [world.send(ava, group_id, "x" * 16000) for _ in range(10)]
        )
        assert [each for each in full if isinstance(each, DiskFull)]
        stored = [each.message.content for each in full if isinstance(each, Sent)]
        assert await world.stored() == ["first", *stored]
        await world.store.commit(pages, 1_000_000)
        again = await world.send(ava, group_id, "again")
        assert again.message.seq == 3 + len(stored)
        assert world.fatal == []


async def test_a_failed_commit_stops_all_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If COMMIT fails, the outcome is unknown.

    The store publishes no event and refuses later writes.
    """
    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        published = list(world.published)
        real: Callable[[], Any] = world.store.database.connection
        monkeypatch.setattr(
            world.store.database, "connection", lambda: FailingCommit(real())
        )
        lost = await results([world.send(ava, group_id, "lost") for _ in range(3)])
        assert [type(each) for each in lost] == [OutcomeUnknown] * 3
        monkeypatch.undo()
        refused = (await results([world.send(ava, group_id, "refused")]))[0]
        assert isinstance(refused, Stopping)
        assert len(world.fatal) == 1 and "unknown what is on disk" in world.fatal[0]
        assert world.published == published


async def test_a_removal_a_logout_and_a_send_are_ordered(tmp_path: Path) -> None:
    """In one batch, a send before a removal or a logout is stored, and one after it is refused."""
    async with world_at(tmp_path / "db") as world:
        ava, mike, zoe = [await world.actor(name) for name in ("ava", "mike", "zoe")]
        group_id = await world.group(ava, mike, zoe)
        commit = world.store.commit
        outcomes = await results(
            [
                world.send(mike, group_id, "mike is in"),
                asyncio.ensure_future(
                    commit(remove_member, ava, group_id, mike.user_id)
                ),
                world.send(mike, group_id, "mike is out"),
                world.send(zoe, group_id, "zoe is in"),
                asyncio.ensure_future(commit(log_out, zoe, False)),
                world.send(zoe, group_id, "zoe is out"),
            ]
        )
        assert isinstance(outcomes[2], NotAMember)
        assert getattr(outcomes[5], "code", None) == "session_revoked"
        assert await world.stored() == ["mike is in", "zoe is in"]


async def test_a_view_matches_the_published_events(tmp_path: Path) -> None:
    """When a view is answered, exactly the events up to its head have been published."""

    def head(view: View) -> int:
        return view.head

    async with world_at(tmp_path / "db") as world:
        ava = await world.actor("ava")
        group_id = await world.group(ava)
        seen: list[tuple[int | None, int]] = []
        for n in range(50):
            world.send(ava, group_id, str(n))
            world.store.view(
                lambda result, error: seen.append((result, world.published[-1])), head
            )
            if n % 3 == 0:
                await asyncio.sleep(0)
        while len(seen) < 50:
            await world.send(ava, group_id, "more")
        assert all(head == published for head, published in seen)


async def test_readers_cannot_write(tmp_path: Path, logs: Logs) -> None:
    """A reader's connection refuses to write."""

    def write(database: Database) -> None:
        database.connection().execute("DELETE FROM message")

    async with world_at(tmp_path / "db") as world:
        with pytest.raises(StorageFailed):
            await world.store.read(write)
        logs.claim("a read failed: attempt to write a readonly database")


async def test_threads_share_the_lock_sooner_while_reads_run(
    tmp_path: Path, hold: Hold
) -> None:
    """With two reads at a time; afterwards it is as before."""
    async with world_at(tmp_path / "db") as world:
        usual = sys.getswitchinterval()
        reads = [asyncio.ensure_future(world.store.read_for(1, hold))]
        await eventually(lambda: hold.begun == 1)
        assert sys.getswitchinterval() == usual
        reads.append(asyncio.ensure_future(world.store.read_for(2, hold)))
        await eventually(lambda: hold.begun == 2)
        assert sys.getswitchinterval() < usual
        hold.release()
        await asyncio.gather(*reads)
        assert sys.getswitchinterval() == usual


async def test_the_state_equals_the_stored_rows(tmp_path: Path) -> None:
    """After any writes, the writer's state equals the state loaded from the database."""

    def remembered(view: View, user_ids: list[int], group_ids: list[int]) -> Any:
        users = [view.state.user(user_id) for user_id in user_ids]
        groups = [view.state.group(group_id) for group_id in group_ids]
        return [
            [
                (
                    user.username,
                    user.changed_id,
                    [fields(member) for member in members(user)],
                )
                for user in users
                if user
            ],
            [fields(group) for group in groups],
        ]

    def fields(thing: Any) -> Any:
        return [getattr(thing, name) for name in thing.__slots__]

    def members(user: Any) -> Any:
        return [user.members[group_id] for group_id in sorted(user.members)]

    async with world_at(tmp_path / "db") as world:
        ava, mike = await world.actor("ava"), await world.actor("mike")
        group_ids = [await world.group(ava, mike), await world.group(mike)]
        await world.send(mike, group_ids[0], "hello")
        await world.store.commit(remove_member, ava, group_ids[0], mike.user_id)
        await world.store.commit(add_member, mike, group_ids[1], ava.user_id, "admin")
        await world.send(ava, group_ids[1], "there")
        looks: list[Any] = []
        for _ in range(2):
            done = asyncio.get_running_loop().create_future()
            world.store.view(
                partial(_settle, done),
                remembered,
                [ava.user_id, mike.user_id],
                group_ids,
            )
            looks.append(await done)
            world.store._writer._state.forget()
        assert looks[0] == looks[1]


def _settle(done: "asyncio.Future[Any]", result: Any, error: ChatError | None) -> None:
    done.set_result(result)
