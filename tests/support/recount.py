"""All facts of a run, and the state that they imply for each client."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from math import inf

from tests.support.facts import (
    Answered,
    Asked,
    Deleted,
    Device,
    Edited,
    Happened,
    LoggedOut,
    Marked,
    Page,
    Pin,
    Reaction,
    Refused,
    Said,
    Sent,
    Settled,
    Standing,
    Switched,
)


@dataclass
class Facts:
    """The facts of a run.

    `joined` has the event of each user's joining, `names` the usernames, `killed` the times at
    which servers had ended, and `read_seqs` the read positions in the database.
    """

    sent: dict[str, Sent] = field(default_factory=dict)
    answered: list[Answered] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    devices: list[Device] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    edited: list[Edited] = field(default_factory=list)
    deleted: list[Deleted] = field(default_factory=list)
    switched: list[Switched] = field(default_factory=list)
    settled: list[Settled] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    logged_out: list[LoggedOut] = field(default_factory=list)
    killed: list[float] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    pages: list[Page] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    joined: dict[tuple[int, int], Happened] = field(default_factory=dict)
    events: list[Happened] = field(default_factory=list)
    messages: list[Said] = field(default_factory=list)
    histories: dict[int, list[Said]] = field(default_factory=dict)
    versions: list[tuple[int, str]] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    pins: list[Pin] = field(default_factory=list)
    read_seqs: dict[tuple[int, int], int] = field(default_factory=dict)

    # Indexes for the rules. Use them only when the facts are complete.

    @cached_property
    def stored(self) -> dict[int, Said]:
        """The stored messages by id."""
        return {message.id: message for message in self.messages}

    @cached_property
    def log(self) -> dict[int, Happened]:
        """The stored events by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def groups(self) -> dict[int, list[Said]]:
        """The stored messages by group, in the order of the log."""
        groups: dict[int, list[Said]] = defaultdict(list)
        for message in sorted(self.messages):
            groups[message.group_id].append(message)
        return groups

    @cached_property
    def acknowledged(self) -> dict[int | None, "Timeline"]:
        """The times and ids of acknowledgements, by group and, at None, over all groups."""
        times: dict[int | None, list[tuple[float, int]]] = defaultdict(list)
        for answer in self.answered:
            times[answer.group_id].append((answer.at, answer.id))
            times[None].append((answer.at, answer.id))
        return {group_id: Timeline(pairs) for group_id, pairs in times.items()}

    @cached_property
    def gone_at(self) -> dict[int, float]:
        """The times at which deletions were acknowledged, by message id."""
        return {each.id: each.answered_at for each in self.deleted}

    @cached_property
    def texts(self) -> dict[int, set[str]]:
        """The texts of all attempted edits, by message id."""
        texts: dict[int, set[str]] = defaultdict(set)
        for each in self.edited:
            texts[each.id].add(each.text)
        return texts

    @cached_property
    def readings(self) -> dict[tuple[int, int], "Reading"]:
        """The possible read positions of each member in each group."""
        marks: dict[tuple[int, int], list[Marked]] = defaultdict(list)
        for mark in self.marked:
            marks[mark.user_id, mark.group_id].append(mark)
        return {
            place: Reading(self, event.seq, marks[place])
            for place, event in self.joined.items()
        }

    @cached_property
    def recount(self) -> "Recount":
        """The counts of unread messages."""
        return Recount(self)

    def end_of(self, at: float, answered_at: float) -> float:
        """Return the time at which an action had ended: by its answer, or with the server."""
        if answered_at < inf:
            return answered_at
        later = bisect_right(self.killed, at)
        return self.killed[later] if later < len(self.killed) else inf

    def acknowledged_before(self, group_id: int | None, at: float) -> int:
        """Return the largest id that was acknowledged before a time, or 0."""
        timeline = self.acknowledged.get(group_id)
        return timeline.most_before(at) if timeline else 0

    def readable(self, user_id: int) -> list[int]:
        """Return the ids of all events that a user must receive, in order."""
        joined = {
            group_id: event.id
            for (member_id, group_id), event in self.joined.items()
            if member_id == user_id
        }
        return sorted(
            event.id
            for event in self.events
            if event.id >= joined.get(event.group_id, inf)
        )


class Timeline:
    """The running maximum of values over time."""

    def __init__(self, pairs: Iterable[tuple[float, int]]) -> None:
        self._times: list[float] = []
        self._most: list[int] = []
        most = 0
        for at, value in sorted(pairs):
            most = max(most, value)
            self._times.append(at)
            self._most.append(most)

    def most_before(self, at: float) -> int:
        """Return the largest value before a time, or 0."""
        count = bisect_left(self._times, at)
        return self._most[count - 1] if count else 0


class Reading:
    """A member's possible read positions in a group: that of joining, moved by their marks."""

    def __init__(self, facts: Facts, joined: int, marks: Iterable[Marked]) -> None:
        self._joined = joined
        self._backs: list[tuple[float, Marked]] = []
        self._reads: list[tuple[float, Marked]] = []
        for mark in sorted(marks, key=lambda mark: mark.at):
            end = facts.end_of(mark.at, mark.answered_at)
            (self._backs if mark.is_back else self._reads).append((end, mark))
        # The running maximum of the ends, so that earlier marks can be skipped.
        self._read_ends = [*accumulate((end for end, _ in self._reads), max)]
        self._back_ends = [*accumulate((end for end, _ in self._backs), max)]

    def bounds(self, since: float, until: float) -> tuple[int, int]:
        """Return the least and greatest possible position in an answer between two times."""
        low = high = self._joined
        began, ended = -inf, -inf
        later = bisect_left(self._back_ends, since)
        # The last move back with an answer before `since` gives the exact position at that time.
        for index in reversed(range(later)):
            end, back = self._backs[index]
            if back.answered_at < since:
                low = high = back.read_seq
                began, ended = back.at, end
                break
        backs = [
            (end, back)
            for end, back in self._backs[bisect_right(self._back_ends, ended) :]
            if back.at < until
        ]

        def least(after: float, read_seq: int) -> int:
            """Return the least position that later moves back may have left."""
            lower = (max(back.seq - 1, 0) for end, back in backs if end > after)
            return min((read_seq, *lower))

        low = least(ended, low)
        for index in range(bisect_right(self._read_ends, began), len(self._reads)):
            end, mark = self._reads[index]
            if mark.at >= until:
                break
            if end > began:
                high = max(high, mark.seq)
            if mark.at >= ended and mark.answered_at < since:
                low = max(low, least(mark.at, mark.read_seq))
        return low, high


class Recount:
    """The messages of others that a user has not read, counted from the facts."""

    def __init__(self, facts: Facts) -> None:
        self._seqs: dict[int, list[int]] = defaultdict(list)
        self._own: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._mentions: dict[tuple[int, int], list[int]] = defaultdict(list)
        users = {f"@{name}": user_id for user_id, name in facts.names.items()}
        # By group, sorted: a deleted message's seq, its sender, the user whom it mentions, the
        # deletion's seq, and the time of the request.
        self._deleted: dict[int, list[tuple[int, int, int, int, float]]]
        self._deleted = defaultdict(list)
        mentioned: dict[int, int] = {}
        for group_id, messages in facts.groups.items():
            for message in messages:
                self._seqs[group_id].append(message.seq)
                self._own[group_id, message.sender_id].append(message.seq)
                user_id = users.get(message.name.partition(" ")[2], 0)
                if user_id and user_id != message.sender_id:
                    mentioned[message.id] = user_id
                    self._mentions[group_id, user_id].append(message.seq)
        tried = {each.id: each.at for each in facts.deleted}
        for event in facts.events:
            deleted = facts.stored.get(event.deletes or 0)
            if deleted is not None:
                who = (deleted.sender_id, mentioned.get(deleted.id, 0))
                tried_at = tried.get(deleted.id, 0.0)
                place = (deleted.seq, *who, event.seq, tried_at)
                self._deleted[event.group_id].append(place)
        for each in self._deleted.values():
            each.sort()

    def unread(
        self, user_id: int, standing: Standing, ready_at: float
    ) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the least and greatest counts of unread messages and of mentions.

        A deletion after `seq` may or may not be counted already.
        """
        group_id, seq, read_seq, *_ = standing
        place = (group_id, user_id)

        def between(seqs: list[int]) -> int:
            return bisect_right(seqs, seq) - bisect_right(seqs, read_seq)

        messages = between(self._seqs[group_id]) - between(self._own[place])
        mentions = between(self._mentions[place])
        late = late_mentions = 0
        gone = self._deleted[group_id]
        first, last = (
            bisect_right(gone, (end, inf, 0, 0, 0)) for end in (read_seq, seq)
        )
        for _, sender_id, mentioned_id, deleted_seq, tried_at in gone[first:last]:
            if sender_id != user_id:
                is_mention = mentioned_id == user_id
                if deleted_seq <= seq:
                    messages -= 1
                    mentions -= is_mention
                elif tried_at < ready_at:
                    late += 1
                    late_mentions += is_mention
        return (messages - late, messages), (mentions - late_mentions, mentions)

    def first_unread(self, user_id: int, group_id: int, read_seq: int) -> int | None:
        """Return the first seq after a position of a message of others that is not deleted."""
        own = set(self._own[group_id, user_id])
        gone = {seq for seq, *_ in self._deleted[group_id]}
        seqs = self._seqs[group_id]
        for seq in seqs[bisect_right(seqs, read_seq) :]:
            if seq not in own and seq not in gone:
                return seq
        return None
