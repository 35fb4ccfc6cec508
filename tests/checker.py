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
from itertools import islice
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


class Reacted(NamedTuple):
    """A reaction that somebody was told is there."""

    id: int
    user_id: int
    emoji: str


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


@dataclass
class Visit:
    """One connection of a device, from its opening to its end, whoever ended it.

    `since` is the position of the cursor that it gave, and `start` of the one in `ready`.
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


@dataclass
class Device:
    """One login that comes and goes, with its cursor or leaving it to the server to remember.

    `held` are the messages of which it was told that something was done to them.
    """

    user_id: int
    has_cursor: bool
    visits: list[Visit] = field(default_factory=list)
    held: dict[int, Held] = field(default_factory=dict)


class Marked(NamedTuple):
    """A command that moved a read mark, and when it was answered, if it was."""

    user_id: int
    group_id: int
    seq: int
    at: float
    answered_at: float


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
    """A page of a history, read while messages were sent."""

    group_id: int
    before_id: int | None
    limit: int
    at: float
    messages: tuple[Said, ...]


class Happened(NamedTuple):
    """An event as the database has it; `deletes` is the id of the message that it deletes."""

    id: int
    group_id: int
    seq: int
    deletes: int | None = None


@dataclass
class Facts:
    """All of it. `joined` has the event with which a user came into a group."""

    sent: dict[str, Sent] = field(default_factory=dict)
    answered: list[Answered] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    devices: list[Device] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    edited: list[Edited] = field(default_factory=list)
    deleted: list[Deleted] = field(default_factory=list)
    reacted: list[Reacted] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    joined: dict[tuple[int, int], Happened] = field(default_factory=dict)
    events: list[Happened] = field(default_factory=list)
    messages: list[Said] = field(default_factory=list)
    histories: dict[int, list[Said]] = field(default_factory=dict)
    versions: list[tuple[int, str]] = field(default_factory=list)
    reactions: list[Reacted] = field(default_factory=list)

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
        event = facts.log.get(message.id)
        if event is None or event[:3] != message[:3]:
            yield f"{message} is not its event {facts.log.get(message.id)}"


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
    seqs: dict[int, list[int]] = defaultdict(list)
    own: dict[tuple[int, int], list[int]] = defaultdict(list)
    for group_id, messages in facts.groups.items():
        for message in messages:
            seqs[group_id].append(message.seq)
            own[group_id, message.sender_id].append(message.seq)

    # By group and in order: a deleted message's seq, its sender, the deletion's seq, its beginning.
    deleted: dict[int, list[tuple[int, int, int, float]]] = defaultdict(list)
    tried = {each.id: each.at for each in facts.deleted}
    for event in facts.events:
        if event.deletes is not None:
            message = facts.stored[event.deletes]
            at = tried.get(message.id, 0.0)
            place = (message.seq, message.sender_id, event.seq, at)
            deleted[event.group_id].append(place)
    for each in deleted.values():
        each.sort()

    def between(numbers: list[int], low: int, high: int) -> int:
        return bisect_right(numbers, high) - bisect_right(numbers, low)

    for device in facts.devices:
        for visit in device.visits:
            for group_id, seq, read_seq, unread in visit.standings:
                counted = between(seqs[group_id], read_seq, seq)
                counted -= between(own[group_id, device.user_id], read_seq, seq)
                late = 0  # deleted past the end, but perhaps before it was counted
                gone = deleted[group_id]
                first, last = (
                    bisect_right(gone, (end, inf, 0, 0)) for end in (read_seq, seq)
                )
                for _, sender_id, deleted_seq, tried_at in gone[first:last]:
                    if sender_id != device.user_id:
                        counted -= deleted_seq <= seq
                        late += deleted_seq > seq and tried_at < visit.ready_at
                if not counted - late <= unread <= counted:
                    yield (
                        f"user {device.user_id} was told of {unread} unread in group {group_id}"
                        f" from {read_seq} to {seq}; there are {counted}"
                    )
                known = facts.stored.get(
                    facts.acknowledged_before(group_id, visit.opened_at)
                )
                if known is not None and seq < known.seq:
                    yield f"`ready` had group {group_id} end at {seq}, before {known}"


def _marks(facts: Facts) -> Iterator[str]:
    tried: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    done: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    for mark in facts.marked:
        tried[mark.user_id, mark.group_id].append((mark.at, mark.seq))
        done[mark.user_id, mark.group_id].append((mark.answered_at, mark.seq))
    most = {place: Timeline(pairs) for place, pairs in tried.items()}
    least = {place: Timeline(pairs) for place, pairs in done.items()}
    nothing = Timeline(())
    for device in facts.devices:
        for visit in device.visits:
            for standing in visit.standings:
                place = (device.user_id, standing.group_id)
                joined = facts.joined[place].seq if place in facts.joined else 0
                low = least.get(place, nothing).most_before(visit.opened_at)
                high = most.get(place, nothing).most_before(visit.ready_at)
                if not max(joined, low) <= standing.read_seq <= max(joined, high):
                    yield (
                        f"user {place[0]} had read group {place[1]} up to {low}, had tried"
                        f" {high}, and was told {standing.read_seq}"
                    )


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
            gone = {id for id, at in gone_at.items() if at < visit.opened_at}
            told = {shown.id for shown in visit.shown if shown.text is None}
            for shown in visit.shown:
                if shown.id in gone and shown.text is not None:
                    yield f"user {device.user_id} saw {shown} after it was deleted"
            for seen in visit.seen:
                if seen.id in gone and seen.id not in told:
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
    stored = set(facts.reactions)
    for reacted in facts.reacted:
        if reacted not in stored and reacted.id not in facts.gone_at:
            yield f"{reacted} was acknowledged, and is not stored"


def _not_held(facts: Facts) -> Iterator[str]:
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    for reacted in facts.reactions:
        counts[reacted.id][reacted.emoji] += 1
    touched = {
        message.id: Held(message.text, message.revision, dict(counts[message.id]))
        for message in facts.messages
        if message.text is None or message.revision > 1 or message.id in counts
    }
    for device in facts.devices:
        for id in (touched.keys() | device.held.keys()) & facts.stored.keys():
            place = (device.user_id, facts.stored[id].group_id)
            held, stored = device.held.get(id), touched.get(id)
            if place in facts.joined and held != stored:
                yield f"a device of user {device.user_id} holds {held} of {id}, stored is {stored}"


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
    "a key has one answer": _keys,
    "histories are the log's": _histories,
    "an edit stays": _lost_edits,
    "what is deleted is gone": _undead,
    "nothing is said that nobody wrote": _not_written,
    "a reaction stays": _lost_reactions,
    "each device holds what is stored": _not_held,
    "nothing is refused": _refusals,
    "the server has nothing to say": _complaints,
}
