"""What clients saw of a chat server, and the verdict on it.

Facts are what clients noted while they used a server that was killed again and again, and what it
had stored in the end. `verdict` is a function of these alone: it knows the server's promises and
nothing of how it is built, so it can be tried with facts made by hand.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, islice
from math import inf
from typing import NamedTuple

# Of a broken rule, so many examples are told.
_EXAMPLES = 5


class Sent(NamedTuple):
    """A message that a client began to send. Its name, unique in a run, is its content."""

    name: str
    sender_id: int
    group_id: int
    key: str | None
    at: float


class Answered(NamedTuple):
    """A send, or a repetition of it, that was acknowledged."""

    name: str
    id: int
    group_id: int
    seq: int
    is_duplicate: bool
    at: float


class Refused(NamedTuple):
    """A command or request that was refused: killing a server is no reason to."""

    what: str
    code: str


class Seen(NamedTuple):
    """An event that came by a socket; a message has its content as its name."""

    id: int
    group_id: int
    seq: int
    name: str | None


class Shown(NamedTuple):
    """What a frame showed of a message: the newest text that was sent for it, or None once it is
    deleted. What is only sent, its `Seen` tells."""

    id: int
    text: str | None
    revision: int


class Edited(NamedTuple):
    """An edit that a client asked for, which revision it made, and when it was answered, if so."""

    id: int
    text: str
    revision: int
    at: float
    answered_at: float


class Deleted(NamedTuple):
    """A deletion that a client asked for, and when it was answered, if it was."""

    id: int
    at: float
    answered_at: float


class Reaction(NamedTuple):
    """What somebody felt about a message."""

    id: int
    user_id: int
    emoji: str


class Pin(NamedTuple):
    """A message that is pinned."""

    id: int


class Switched(NamedTuple):
    """A reaction or pin that a client put there, or took away, and when it was answered, if so."""

    what: Reaction | Pin
    is_there: bool
    at: float
    answered_at: float


@dataclass
class Held:
    """A message that something was done to: as a device holds it, or the database."""

    text: str | None
    revision: int
    reactions: dict[str, int] = field(default_factory=dict)


class Standing(NamedTuple):
    """A group in a `ready` frame."""

    group_id: int
    seq: int
    read_seq: int
    unread: int
    mentions: int = 0


@dataclass
class Visit:
    """One connection of a device, from its opening to its end, whoever ended it.

    `since` is the position of the cursor that it gave, and `start` of the one in `ready`. `reads`
    is how far its owner has read each group: as `ready` had it, and as it was told since.
    """

    since: int | None
    opened_at: float
    start: int | None = None
    ready_at: float = inf
    is_reset: bool = False
    standings: list[Standing] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    is_live: bool = False
    reads: dict[int, int] = field(default_factory=dict)


@dataclass
class Device:
    """One login that comes and goes, with its cursor or leaving it to the server to remember.

    `held` are the messages of which it was told that something was done to them, and `pins` the
    ids of those that are pinned.
    """

    user_id: int
    has_cursor: bool
    visits: list[Visit] = field(default_factory=list)
    held: dict[int, Held] = field(default_factory=dict)
    pins: set[int] = field(default_factory=set)


class Marked(NamedTuple):
    """What moved a read mark: on to a seq, or back before it, `is_back`. When it was answered, if
    it was, and how far its owner had read then.

    Of one member's marks in one group, those that go back are asked for one after the other.
    """

    user_id: int
    group_id: int
    seq: int
    is_back: bool
    at: float
    answered_at: float = inf
    read_seq: int = 0


class Settled(NamedTuple):
    """What a user's devices, all live, held to be read when nobody marked anything any more: since
    when, until when, and in each group."""

    user_id: int
    since: float
    until: float
    reads: tuple[dict[int, int], ...]


class Asked(NamedTuple):
    """What the server answered about a group in the end, to one of its members."""

    user_id: int
    group_id: int
    seq: int
    read_seq: int
    first_unread: int | None
    pins: frozenset[int]


class Said(NamedTuple):
    """A message as a history, or the database, has it. Its name is what it said first, and stays;
    `text` is what it says, and None once it is deleted."""

    id: int
    group_id: int
    seq: int
    sender_id: int
    name: str
    key: str | None
    text: str | None
    revision: int


class Page(NamedTuple):
    """A page of a history, read while messages were sent: by whom, and how far they had read."""

    user_id: int
    group_id: int
    before_id: int | None
    limit: int
    at: float
    answered_at: float
    messages: tuple[Said, ...]
    read_seq: int


class Happened(NamedTuple):
    """An event as the database has it; `deletes` is the id of the message that it deletes."""

    id: int
    group_id: int
    seq: int
    deletes: int | None = None


@dataclass
class Facts:
    """All of it. `joined` has the event with which a user came into a group, `names` what users are
    called, `killed` when a server was known to be gone, and `read_seqs` how far who has read which
    group, as the database has it."""

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

    # What the rules look things up in. Ask for them when the facts are complete.

    @cached_property
    def stored(self) -> dict[int, Said]:
        """The messages of the database by id."""
        return {message.id: message for message in self.messages}

    @cached_property
    def log(self) -> dict[int, Happened]:
        """The events of the database by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def groups(self) -> dict[int, list[Said]]:
        """The messages of the database by group, in the order of the log."""
        groups: dict[int, list[Said]] = defaultdict(list)
        for message in sorted(self.messages):
            groups[message.group_id].append(message)
        return groups

    @cached_property
    def acknowledged(self) -> dict[int | None, "Timeline"]:
        """When which id was acknowledged, in each group and, at None, in all."""
        times: dict[int | None, list[tuple[float, int]]] = defaultdict(list)
        for answer in self.answered:
            times[answer.group_id].append((answer.at, answer.id))
            times[None].append((answer.at, answer.id))
        return {group_id: Timeline(pairs) for group_id, pairs in times.items()}

    @cached_property
    def gone_at(self) -> dict[int, float]:
        """When which message was acknowledged to be deleted."""
        return {each.id: each.answered_at for each in self.deleted}

    @cached_property
    def texts(self) -> dict[int, set[str]]:
        """What the senders wrote for each message that was edited, or that they tried to edit."""
        texts: dict[int, set[str]] = defaultdict(set)
        for each in self.edited:
            texts[each.id].add(each.text)
        return texts

    @cached_property
    def readings(self) -> dict[tuple[int, int], "Reading"]:
        """How far each member may have read each group, at any time."""
        marks: dict[tuple[int, int], list[Marked]] = defaultdict(list)
        for mark in self.marked:
            marks[mark.user_id, mark.group_id].append(mark)
        return {
            place: Reading(self, event.seq, marks[place])
            for place, event in self.joined.items()
        }

    @cached_property
    def recount(self) -> "Recount":
        """What is unread."""
        return Recount(self)

    def end_of(self, at: float, answered_at: float) -> float:
        """Return when something that began at a time was over: with its answer, or the server."""
        if answered_at < inf:
            return answered_at
        later = bisect_right(self.killed, at)
        return self.killed[later] if later < len(self.killed) else inf

    def acknowledged_before(self, group_id: int | None, at: float) -> int:
        """Return the largest id that was acknowledged before a time, or 0."""
        timeline = self.acknowledged.get(group_id)
        return timeline.most_before(at) if timeline else 0

    def readable(self, user_id: int) -> list[int]:
        """Return the ids of all events that a user is to see, in order."""
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
    """The largest of what was so far, at any time."""

    def __init__(self, pairs: Iterable[tuple[float, int]]) -> None:
        self._times: list[float] = []
        self._most: list[int] = []
        most = 0
        for at, value in sorted(pairs):
            most = max(most, value)
            self._times.append(at)
            self._most.append(most)

    def most_before(self, at: float) -> int:
        """Return the largest value from before a time, or 0."""
        count = bisect_left(self._times, at)
        return self._most[count - 1] if count else 0


class Reading:
    """How far a member may have read a group, at any time: it is as far as when they joined, and
    is moved by their marks."""

    def __init__(self, facts: Facts, joined: int, marks: Iterable[Marked]) -> None:
        self._joined = joined
        self._backs: list[tuple[float, Marked]] = []
        self._reads: list[tuple[float, Marked]] = []
        for mark in sorted(marks, key=lambda mark: mark.at):
            end = facts.end_of(mark.at, mark.answered_at)
            (self._backs if mark.is_back else self._reads).append((end, mark))
        # When all up to one were over: those before it are past what is looked for.
        self._read_ends = [*accumulate((end for end, _ in self._reads), max)]
        self._back_ends = [*accumulate((end for end, _ in self._backs), max)]

    def bounds(self, since: float, until: float) -> tuple[int, int]:
        """Return the least and the most that may have been read, as told between two times."""
        low = high = self._joined
        began, ended = -inf, -inf
        later = bisect_left(self._back_ends, since)
        # The last that was certainly done: it says how far one had read from then on.
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
            """Return what may be left of what was read at a time, if they went back since."""
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
    """The messages of others that somebody has not read, counted anew."""

    def __init__(self, facts: Facts) -> None:
        self._seqs: dict[int, list[int]] = defaultdict(list)
        self._own: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._mentions: dict[tuple[int, int], list[int]] = defaultdict(list)
        users = {f"@{name}": user_id for user_id, name in facts.names.items()}
        # By group and in order: a deleted message's seq, its sender, whom it mentions, the
        # deletion's seq, its beginning.
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
            message = facts.stored.get(event.deletes or 0)
            if message is not None:
                who = (message.sender_id, mentioned.get(message.id, 0))
                tried_at = tried.get(message.id, 0.0)
                place = (message.seq, *who, event.seq, tried_at)
                self._deleted[event.group_id].append(place)
        for each in self._deleted.values():
            each.sort()

    def unread(
        self, user_id: int, standing: Standing, ready_at: float
    ) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return how many messages may be told to be unread, and how many mentions: the least, the
        most. What is deleted past the end may be so before it is counted."""
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
        """Return the seq of the first message of others after a place that is not deleted."""
        own = set(self._own[group_id, user_id])
        gone = {seq for seq, *_ in self._deleted[group_id]}
        seqs = self._seqs[group_id]
        for seq in seqs[bisect_right(seqs, read_seq) :]:
            if seq not in own and seq not in gone:
                return seq
        return None


class Violation(NamedTuple):
    """A promise that was broken, and where."""

    rule: str
    detail: str


def verdict(facts: Facts) -> list[Violation]:
    """Return which promises the facts show to have been broken, with some examples of each."""
    return [
        Violation(rule, detail)
        for rule, find in RULES.items()
        for detail in islice(find(facts), _EXAMPLES)
    ]


def _lost(facts: Facts) -> Iterator[str]:
    for answer in facts.answered:
        message = facts.stored.get(answer.id)
        if message is None:
            yield f"{answer.name} was acknowledged as {answer.id}, where there is nothing"
        elif (message.name, message.group_id, message.seq) != (
            *(answer.name, answer.group_id, answer.seq),
        ):
            yield f"{answer} was acknowledged, and {message} is stored"


def _twice(facts: Facts) -> Iterator[str]:
    for name, count in Counter(message.name for message in facts.messages).items():
        if count > 1:
            yield f"{name} is stored {count} times"


def _uninvited(facts: Facts) -> Iterator[str]:
    for message in facts.messages:
        sent = facts.sent.get(message.name)
        if sent is None or (sent.sender_id, sent.group_id, sent.key) != (
            *(message.sender_id, message.group_id, message.key),
        ):
            yield f"{message} is stored, and was sent as {sent}"


def _not_dense(facts: Facts) -> Iterator[str]:
    last: dict[int, int] = defaultdict(int)
    for event in sorted(facts.events):
        if event.seq != last[event.group_id] + 1:
            yield f"{event} comes after seq {last[event.group_id]}"
        last[event.group_id] = event.seq
    for message in facts.messages:
        stored = facts.log.get(message.id)
        if stored is None or stored[:3] != message[:3]:
            yield f"{message} is not its event {stored}"


def _out_of_order(facts: Facts) -> Iterator[str]:
    for message in facts.messages:
        sent = facts.sent.get(message.name)
        if sent is not None:
            before = facts.acknowledged_before(None, sent.at)
            if before > message.id:
                yield f"{before} was acknowledged before {message} was sent"


def _never_was(facts: Facts) -> Iterator[str]:
    for device in facts.devices:
        for visit in device.visits:
            for seen in visit.seen:
                event = facts.log.get(seen.id)
                message = facts.stored.get(seen.id)
                stored = message.name if message else None
                if event is None or event[:3] != seen[:3] or seen.name != stored:
                    yield f"user {device.user_id} saw {seen}; stored is {message or event}"


def _gap_or_repeat(facts: Facts) -> Iterator[str]:
    readable = {
        user_id: facts.readable(user_id)
        for user_id in {device.user_id for device in facts.devices}
    }
    for device in facts.devices:
        yield from _gap_or_repeat_of(device, readable[device.user_id])


def _gap_or_repeat_of(device: Device, readable: list[int]) -> Iterator[str]:
    """Follow a device through its visits, beside the list of what it is to see."""
    who = f"a device of user {device.user_id}"
    furthest = 0
    for visit in device.visits:
        if visit.start is None:
            continue
        if visit.is_reset:
            yield f"{who} came back with {visit.since} and was told to forget everything"
            return
        if device.has_cursor and visit.start < (visit.since or 0):
            yield f"{who} came back with {visit.since} and was started at {visit.start}"
        at = bisect_right(readable, visit.start)
        if at > bisect_right(readable, furthest):
            missed = readable[bisect_right(readable, furthest)]
            yield f"{who} had seen up to {furthest}, was started at {visit.start}: {missed} is lost"
            return
        for seen in visit.seen:
            expected = readable[at] if at < len(readable) else None
            if seen.id != expected:
                yield f"{who} saw {seen.id} where {expected} was next"
                return
            at += 1
        if visit.seen:
            furthest = max(furthest, visit.seen[-1].id)
    if not device.visits or not device.visits[-1].is_live:
        yield f"{who} did not come to the end of the log"
    elif readable and furthest < readable[-1]:
        yield f"{who} ended at {furthest}, the log at {readable[-1]}"


def _miscounted(facts: Facts) -> Iterator[str]:
    for device in facts.devices:
        for visit in device.visits:
            for standing in visit.standings:
                group_id, seq = standing.group_id, standing.seq
                told = (standing.unread, standing.mentions)
                what = ("unread", "unread mentions")
                counts = facts.recount.unread(device.user_id, standing, visit.ready_at)
                for count, kind, (least, most) in zip(told, what, counts, strict=True):
                    if not least <= count <= most:
                        yield (
                            f"user {device.user_id} was told of {count} {kind} in group {group_id}"
                            f" from {standing.read_seq} to {seq}; there are {most}"
                        )
                known = facts.stored.get(
                    facts.acknowledged_before(group_id, visit.opened_at)
                )
                if known is not None and seq < known.seq:
                    yield f"`ready` had group {group_id} end at {seq}, before {known}"


def _marks(facts: Facts) -> Iterator[str]:
    for device in facts.devices:
        for visit in device.visits:
            for standing in visit.standings:
                place = (device.user_id, standing.group_id)
                yield from _moved(
                    facts, place, visit.opened_at, visit.ready_at, standing.read_seq
                )
    for page in facts.pages:
        place = (page.user_id, page.group_id)
        yield from _moved(facts, place, page.at, page.answered_at, page.read_seq)
    for place, read_seq in facts.read_seqs.items():
        yield from _moved(facts, place, inf, inf, read_seq)
    for mark in facts.marked:
        if mark.answered_at < inf:
            is_done = (
                mark.read_seq <= max(mark.seq - 1, 0)
                if mark.is_back
                else mark.read_seq >= mark.seq
            )
            if not is_done:
                yield f"{mark} was answered, and is not what was asked for"


def _moved(
    facts: Facts, place: tuple[int, int], since: float, until: float, read_seq: int
) -> Iterator[str]:
    if place not in facts.readings:
        yield f"user {place[0]} never came into group {place[1]}, and was shown it"
        return
    low, high = facts.readings[place].bounds(since, until)
    if not low <= read_seq <= high:
        yield (
            f"user {place[0]} had read group {place[1]} up to {low} at least, {high} at most, and"
            f" then {read_seq}"
        )


def _untold(facts: Facts) -> Iterator[str]:
    for user_id, since, until, devices in facts.settled:
        for reads in devices:
            if reads != devices[0]:
                yield f"devices of user {user_id} hold {reads} and {devices[0]} to be read"
            for group_id, read_seq in reads.items():
                place = (user_id, group_id)
                yield from _moved(facts, place, since, until, read_seq)


def _answers(facts: Facts) -> Iterator[str]:
    ends: dict[int, int] = defaultdict(int)
    for event in facts.events:
        ends[event.group_id] = max(ends[event.group_id], event.seq)
    pins: dict[int, set[int]] = defaultdict(set)
    for pin in facts.pins:
        if pin.id in facts.stored:
            pins[facts.stored[pin.id].group_id].add(pin.id)
    for answer in facts.asked:
        user_id, group_id = answer.user_id, answer.group_id
        read_seq = facts.read_seqs.get((user_id, group_id), 0)
        due = Asked(
            *(user_id, group_id, ends[group_id], read_seq),
            facts.recount.first_unread(user_id, group_id, read_seq),
            frozenset(pins[group_id]),
        )
        if answer != due:
            yield f"{answer} was answered, where {due} is stored"


def _keys(facts: Facts) -> Iterator[str]:
    first: dict[str, Answered] = {}
    fresh: set[str] = set()
    for answer in facts.answered:
        known = first.setdefault(answer.name, answer)
        if answer.id != known.id:
            yield f"{answer.name} was answered with {known.id}, and then with {answer.id}"
        if not answer.is_duplicate:
            if answer.name in fresh:
                yield f"{answer.name} was taken for new twice"
            fresh.add(answer.name)


def _histories(facts: Facts) -> Iterator[str]:
    for group_id, history in facts.histories.items():
        if history != facts.groups[group_id]:
            yield f"the history of group {group_id} is not what the database has"
    for group_id in facts.groups.keys() - facts.histories.keys():
        yield f"nobody could read the history of group {group_id}"
    for page in facts.pages:
        stored = facts.groups[page.group_id]
        if page.before_id is not None:
            end = bisect_left(stored, (page.before_id,))
            due = stored[max(end - page.limit, 0) : end]
            if places(page.messages) != places(due):
                yield f"a page before {page.before_id} of group {page.group_id} is another now"
            continue
        newest = page.messages[-1].id if page.messages else 0
        end = bisect_right(stored, newest, key=lambda message: message.id)
        if places(page.messages) != places(stored[max(end - page.limit, 0) : end]):
            yield f"a page of group {page.group_id} that ended at {newest} is another now"
        before = facts.acknowledged_before(page.group_id, page.at)
        if newest < before:
            yield f"a page of group {page.group_id} ended at {newest}: {before} was acknowledged"


def places(messages: Iterable[Said]) -> list[tuple[object, ...]]:
    """Return all of messages but what they say: that may change."""
    return [message[:6] for message in messages]


def _lost_edits(facts: Facts) -> Iterator[str]:
    for edited in facts.edited:
        if edited.answered_at < inf and edited.id not in facts.gone_at:
            message = facts.stored.get(edited.id)
            # What is stored is this very edit, or a later one.
            if (
                message is None
                or message.revision < edited.revision
                or (message.revision == edited.revision and message.text != edited.text)
            ):
                yield f"{edited} was acknowledged, and {message} is stored"
    edits: dict[int, list[Edited]] = defaultdict(list)
    for edited in facts.edited:
        edits[edited.id].append(edited)
    for page in facts.pages:
        for message in page.messages:
            for edited in edits.get(message.id, ()):
                is_due = edited.answered_at < page.at and message.text is not None
                if is_due and message.revision < edited.revision:
                    yield f"{edited} was acknowledged, and then a page had {message}"


def _undead(facts: Facts) -> Iterator[str]:
    gone_at = {id: at for id, at in facts.gone_at.items() if at < inf}
    for id in gone_at:
        message = facts.stored.get(id)
        if message is not None and message.text is not None:
            yield f"{message} was acknowledged to be deleted"
    for id, text in facts.versions:
        if id in gone_at:
            yield f"{id} was acknowledged to be deleted, and {text!r} is kept"
    for page in facts.pages:
        for message in page.messages:
            if gone_at.get(message.id, inf) < page.at and message.text is not None:
                yield f"{message.id} was deleted, and then a page had {message}"
    for device in facts.devices:
        for visit in device.visits:
            told = {shown.id for shown in visit.shown if shown.text is None}
            for shown in visit.shown:
                is_gone = gone_at.get(shown.id, inf) < visit.opened_at
                if is_gone and shown.text is not None:
                    yield f"user {device.user_id} saw {shown} after it was deleted"
            for seen in visit.seen:
                is_gone = gone_at.get(seen.id, inf) < visit.opened_at
                if is_gone and seen.id not in told:
                    yield f"user {device.user_id} saw {seen} after it was deleted"


def _not_written(facts: Facts) -> Iterator[str]:
    def is_written(id: int, text: str | None) -> bool:
        name = facts.stored[id].name if id in facts.stored else None
        return text is None or text == name or text in facts.texts.get(id, ())

    for message in facts.messages:
        if not is_written(message.id, message.text):
            yield f"{message} is stored, and nobody wrote it"
    for page in facts.pages:
        for message in page.messages:
            if not is_written(message.id, message.text):
                yield f"a page had {message}, and nobody wrote it"
    for device in facts.devices:
        for visit in device.visits:
            for shown in visit.shown:
                if not is_written(shown.id, shown.text):
                    yield f"user {device.user_id} saw {shown}, and nobody wrote it"


def _lost_reactions(facts: Facts) -> Iterator[str]:
    yield from _not_as_left(facts, Reaction, set(facts.reactions))


def _lost_pins(facts: Facts) -> Iterator[str]:
    yield from _not_as_left(facts, Pin, set(facts.pins))
    for pin in facts.pins:
        if facts.gone_at.get(pin.id, inf) < inf:
            yield f"{pin.id} was acknowledged to be deleted, and is pinned"


def _not_as_left(
    facts: Facts, kind: type[Reaction] | type[Pin], stored: set[Reaction | Pin]
) -> Iterator[str]:
    """Find what is there although it was taken away last, or was put there last and is not."""
    acts: dict[Reaction | Pin, list[Switched]] = defaultdict(list)
    for act in facts.switched:
        if isinstance(act.what, kind) and act.what.id not in facts.gone_at:
            acts[act.what].append(act)
    for what, done in acts.items():
        # Any of those that were not certainly over when another began may be the last.
        began = max((act.at for act in done if act.answered_at < inf), default=0.0)
        last = {
            act.is_there
            for act in done
            if facts.end_of(act.at, act.answered_at) > began
        }
        if (what in stored) not in last and any(act.answered_at < inf for act in done):
            yield f"{done[-1]} was done last, and what is stored is not so"
    for what in stored - {act.what for act in facts.switched}:
        yield f"{what} is stored, and nobody asked for it"


def _not_held(facts: Facts) -> Iterator[str]:
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    for reaction in facts.reactions:
        counts[reaction.id][reaction.emoji] += 1
    touched = {
        message.id: Held(message.text, message.revision, dict(counts[message.id]))
        for message in facts.messages
        if message.text is None or message.revision > 1 or message.id in counts
    }
    pins = {pin.id for pin in facts.pins}
    for device in facts.devices:
        for id in (touched.keys() | device.held.keys()) & facts.stored.keys():
            message = facts.stored[id]
            place = (device.user_id, message.group_id)
            # What was never touched, or no more is, is held as it was sent.
            sent = Held(message.name, 1)
            held, stored = device.held.get(id, sent), touched.get(id, sent)
            if place in facts.joined and held != stored:
                yield f"a device of user {device.user_id} holds {held} of {id}, stored is {stored}"
        for id in (pins ^ device.pins) & facts.stored.keys():
            if (device.user_id, facts.stored[id].group_id) in facts.joined:
                how = "only in the database" if id in pins else "only there"
                yield f"a device of user {device.user_id} holds the pins; {id} is {how}"


def _refusals(facts: Facts) -> Iterator[str]:
    for what, code in facts.refused:
        yield f"{what}: {code}"


def _complaints(facts: Facts) -> Iterator[str]:
    yield from facts.complaints


RULES: dict[str, Callable[[Facts], Iterator[str]]] = {
    "nothing acknowledged is lost": _lost,
    "nothing is stored twice": _twice,
    "only what was sent is stored": _uninvited,
    "seq is dense": _not_dense,
    "acknowledged before sent means a smaller id": _out_of_order,
    "what is seen is in the log": _never_was,
    "each reader sees each event once, in order": _gap_or_repeat,
    "unread is what a recount finds": _miscounted,
    "read marks stay": _marks,
    "all devices know how far their owner has read": _untold,
    "a key has one answer": _keys,
    "histories are the log's": _histories,
    "an edit stays": _lost_edits,
    "what is deleted is gone": _undead,
    "nothing is said that nobody wrote": _not_written,
    "a reaction stays": _lost_reactions,
    "a pin stays": _lost_pins,
    "each device holds what is stored": _not_held,
    "what is answered is what is stored": _answers,
    "nothing is refused": _refusals,
    "the server has nothing to say": _complaints,
}
