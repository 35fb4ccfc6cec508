"""Counts of unread messages at the edges of commits: each is that of a recount at its position."""

from typing import NamedTuple

from models.events.commit import Commit
from models.events.signals import Signal
from models.queries.log import log_head
from models.queries.unread import END, UnreadCounter
from models.state.memberships import UnreadRange
from server import ChatServer
from tests.support.clients import Api, live, settled
from tests.support.messages import at, friends
from tests.support.servers import Gate
from tests.support.waiting import eventually


class Counting(NamedTuple):
    """What Mike has not read in a group, counted by one counter."""

    chat: ChatServer
    counter: UnreadCounter
    user_id: int
    group_id: int

    def position(self) -> tuple[int, int]:
        """Return the end of the group and that of the log, in the database."""
        connection = self.chat.store.database.connection()
        (seq,) = connection.execute(END, {"group_id": self.group_id}).fetchone()
        return seq, log_head(connection)

    def counted(self, seq: int, head: int) -> int:
        """Count up to a position; the whole group is unread."""
        span = UnreadRange(self.group_id, 0, seq)
        (unread,) = self.counter.count(
            self.chat.store.database, self.user_id, [span], head
        )
        return unread.messages


async def test_a_count_knows_deletions_that_are_not_published(
    api: Api, chat: ChatServer
) -> None:
    """A commit is in the database for a moment before this process forgets what it makes wrong."""
    ava, mike, group_id = await friends(api)
    sent = [await ava.say(group_id, f"{n}") for n in range(3)]
    counting = Counting(chat, UnreadCounter(), mike.id, group_id)
    counting.counter.start(counting.position()[1])
    assert counting.counted(*counting.position()) == 3
    await ava.delete(at(sent[0]))
    assert counting.counted(*counting.position()) == 2


async def test_a_count_that_a_deletion_has_overtaken_is_not_remembered(
    api: Api, chat: ChatServer
) -> None:
    """A query may read the database as it was before a commit that is published meanwhile."""
    ava, mike, group_id = await friends(api)
    sent = [await ava.say(group_id, f"{n}") for n in range(3)]
    counting = Counting(chat, UnreadCounter(), mike.id, group_id)
    commits: list[Commit] = []
    chat.store.subscribe(commits.append)
    with chat.store.database.snapshot():
        old = counting.position()
        counting.counter.start(old[1])
        await ava.delete(at(sent[0]))
        await eventually(lambda: any(each.rewritten for each in commits))
        for commit in commits:
            counting.counter.forget_rewritten(commit)
        assert counting.counted(*old) == 3
    assert counting.counted(*counting.position()) == 2


async def test_a_mark_tells_up_to_which_event_its_counts_go(
    api: Api, chat: ChatServer
) -> None:
    """A message that is deleted before it is counted is not counted, and the answer says so."""
    ava, mike, group_id = await friends(api)
    sent = [await ava.say(group_id, f"{n}") for n in range(4)]
    phone = await live(mike)
    marks: list[Signal] = []
    chat.store.subscribe(lambda commit: marks.extend(commit.signals))
    gate = Gate(chat)
    await gate.shut()
    mark = {"type": "read", "group_id": group_id, "seq": sent[0]["seq"]}
    await phone.send(mark | {"ref": "a"})
    await eventually(lambda: marks)
    await ava.delete(at(sent[2]))
    gate.open()
    frames = await phone.until("ok")
    frames += await settled(phone)
    (deleted,) = [each for each in frames if each["type"] == "message_deleted"]
    told = [each for each in frames if each["type"] in ("ok", "read")]
    counts = {"seq": sent[0]["seq"], "last_seq": deleted["seq"], "unread": 2}
    assert [{name: each[name] for name in counts} for each in told] == [counts] * 2
