"""The verdict on a chat server, from facts that clients recorded.

Facts are what clients recorded while they used a server that was killed again and again, and what
it had stored in the end. `verdict` is a function of these alone. It knows the server's promises
but not its implementation, so it can be tested with hand-written facts.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from math import inf
from typing import NamedTuple

from tests.support.facts import (
    Answered,
    Asked,
    Device,
    Edited,
    Held,
    Pin,
    Reaction,
    Said,
    Switched,
)
from tests.support.recount import Facts

# The number of examples that are reported for a broken rule.
_COMPLAINTS = 50
_EXAMPLES = 5
_LOGOUT_SECONDS_MAX = 2.0


class Violation(NamedTuple):
    """A broken promise, and an example."""

    rule: str
    detail: str


def verdict(facts: Facts) -> list[Violation]:
    """Return the promises that the facts show to be broken, with some examples of each."""
    return [
        Violation(rule, detail)
        for rule, find in RULES.items()
        for detail in islice(find(facts), _EXAMPLES)
    ]


def _lost(facts: Facts) -> Iterator[str]:
    for answer in facts.answered:
        message = facts.stored.get(answer.id)
        if message is None:
            yield f"{answer.name} was acknowledged as {answer.id}, which is not stored"
        elif (message.name, message.group_id, message.seq) != (
            answer.name,
            answer.group_id,
            answer.seq,
        ):
            yield f"{answer} was acknowledged, and {message} is stored"


def _twice(facts: Facts) -> Iterator[str]:
    for name, count in Counter(message.name for message in facts.messages).items():
        if count > 1:
            yield f"{name} is stored {count} times"


def _unsent(facts: Facts) -> Iterator[str]:
    for message in facts.messages:
        sent = facts.sent.get(message.name)
        if sent is None or (sent.sender_id, sent.group_id, sent.key) != (
            message.sender_id,
            message.group_id,
            message.key,
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


def _not_in_log(facts: Facts) -> Iterator[str]:
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
    """Compare a device's visits with the ids of the events that it must receive."""
    who = f"a device of user {device.user_id}"
    furthest = 0
    if device.began_anew:
        furthest = next(visit.start for visit in device.visits if visit.start)
    for visit in device.visits:
        if visit.start is None:
            continue
        if visit.is_reset:
            yield f"{who} reconnected with {visit.since} and got a reset"
            return
        if device.has_cursor and visit.start < (visit.since or 0):
            yield f"{who} reconnected with {visit.since} and was started at {visit.start}"
        at = bisect_right(readable, visit.start)
        if at > bisect_right(readable, furthest):
            missed = readable[bisect_right(readable, furthest)]
            yield f"{who} had {furthest}, was started at {visit.start}: {missed} is lost"
            return
        for seen in visit.seen:
            expected = readable[at] if at < len(readable) else None
            if seen.id != expected:
                yield f"{who} saw {seen.id} where {expected} was next"
                return
            at += 1
        if visit.seen:
            furthest = max(furthest, visit.seen[-1].id)
    if device.has_ended:
        return
    if not device.visits or not device.visits[-1].is_live:
        yield f"{who} did not reach the end of the log"
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
                            f"user {device.user_id} got {count} {kind} in group {group_id}"
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
                yield f"{mark} was answered with another position than requested"


def _moved(
    facts: Facts, place: tuple[int, int], since: float, until: float, read_seq: int
) -> Iterator[str]:
    if place not in facts.readings:
        yield f"user {place[0]} got group {place[1]} without joining it"
        return
    low, high = facts.readings[place].bounds(since, until)
    if not low <= read_seq <= high:
        yield (
            f"user {place[0]} had read group {place[1]} up to {low} at least, {high} at most, and"
            f" then {read_seq}"
        )


def _read_positions_differ(facts: Facts) -> Iterator[str]:
    for user_id, since, until, devices in facts.settled:
        for reads in devices:
            if reads != devices[0]:
                yield f"devices of user {user_id} hold the read positions {reads} and {devices[0]}"
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
            user_id,
            group_id,
            ends[group_id],
            read_seq,
            facts.recount.first_unread(user_id, group_id, read_seq),
            frozenset(pins[group_id]),
        )
        if answer != due:
            yield f"{answer} was answered, but {due} is stored"


def _keys(facts: Facts) -> Iterator[str]:
    first: dict[str, Answered] = {}
    fresh: set[str] = set()
    for answer in facts.answered:
        known = first.setdefault(answer.name, answer)
        if answer.id != known.id:
            yield f"{answer.name} was answered with {known.id}, and then with {answer.id}"
        if not answer.is_duplicate:
            if answer.name in fresh:
                yield f"{answer.name} was accepted as new twice"
            fresh.add(answer.name)


def _histories(facts: Facts) -> Iterator[str]:
    for group_id, history in facts.histories.items():
        if history != facts.groups[group_id]:
            yield f"the history of group {group_id} differs from the database"
    for group_id in facts.groups.keys() - facts.histories.keys():
        yield f"no user could read the history of group {group_id}"
    for page in facts.pages:
        stored = facts.groups[page.group_id]
        if page.before_id is not None:
            end = bisect_left(stored, (page.before_id,))
            due = stored[max(end - page.limit, 0) : end]
            if places(page.messages) != places(due):
                yield f"a page before {page.before_id} of group {page.group_id} differs now"
            continue
        newest = page.messages[-1].id if page.messages else 0
        end = bisect_right(stored, newest, key=lambda message: message.id)
        if places(page.messages) != places(stored[max(end - page.limit, 0) : end]):
            yield f"a page of group {page.group_id} that ended at {newest} differs now"
        before = facts.acknowledged_before(page.group_id, page.at)
        if newest < before:
            yield f"a page of group {page.group_id} ended at {newest}: {before} was acknowledged"


def places(messages: Iterable[Said]) -> list[tuple[object, ...]]:
    """Return all fields of messages that never change."""
    return [message[:6] for message in messages]


def _lost_edits(facts: Facts) -> Iterator[str]:
    for edited in facts.edited:
        if edited.answered_at < inf and edited.id not in facts.gone_at:
            message = facts.stored.get(edited.id)
            # The stored text is from this edit or from a later one.
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


def _deleted_text(facts: Facts) -> Iterator[str]:
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


def _unwritten(facts: Facts) -> Iterator[str]:
    def is_written(id: int, text: str | None) -> bool:
        name = facts.stored[id].name if id in facts.stored else None
        return text is None or text == name or text in facts.texts.get(id, ())

    for message in facts.messages:
        if not is_written(message.id, message.text):
            yield f"{message} is stored, but no client sent it"
    for page in facts.pages:
        for message in page.messages:
            if not is_written(message.id, message.text):
                yield f"a page had {message}, but no client sent it"
    for device in facts.devices:
        for visit in device.visits:
            for shown in visit.shown:
                if not is_written(shown.id, shown.text):
                    yield f"user {device.user_id} got {shown}, but no client sent it"


def _lost_reactions(facts: Facts) -> Iterator[str]:
    yield from _not_as_switched_last(facts, Reaction, set(facts.reactions))


def _lost_pins(facts: Facts) -> Iterator[str]:
    yield from _not_as_switched_last(facts, Pin, set(facts.pins))
    for pin in facts.pins:
        if facts.gone_at.get(pin.id, inf) < inf:
            yield f"{pin.id} was acknowledged to be deleted, and is pinned"


def _not_as_switched_last(
    facts: Facts, kind: type[Reaction] | type[Pin], stored: set[Reaction | Pin]
) -> Iterator[str]:
    """Find items that are stored though removed last, or missing though added last."""
    acts: dict[Reaction | Pin, list[Switched]] = defaultdict(list)
    for act in facts.switched:
        if isinstance(act.what, kind) and act.what.id not in facts.gone_at:
            acts[act.what].append(act)
    for what, done in acts.items():
        # Any act that may have ended after another began can be the last one.
        began = max((act.at for act in done if act.answered_at < inf), default=0.0)
        last = {
            act.is_there
            for act in done
            if facts.end_of(act.at, act.answered_at) > began
        }
        if (what in stored) not in last and any(act.answered_at < inf for act in done):
            yield f"{done[-1]} came last, but the stored state differs"
    for what in stored - {act.what for act in facts.switched}:
        yield f"{what} is stored, but no client requested it"


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
        if device.has_ended or device.began_anew:
            continue  # it does not know what was changed before
        for id in (touched.keys() | device.held.keys()) & facts.stored.keys():
            message = facts.stored[id]
            place = (device.user_id, message.group_id)
            # A message that was never changed, or is no longer, is held as it was sent.
            sent = Held(message.name, 1)
            held, stored = device.held.get(id, sent), touched.get(id, sent)
            if place in facts.joined and held != stored:
                yield f"a device of user {device.user_id} holds {held} of {id}, stored is {stored}"
        for id in (pins ^ device.pins) & facts.stored.keys():
            if (device.user_id, facts.stored[id].group_id) in facts.joined:
                how = "only in the database" if id in pins else "only there"
                yield f"a device of user {device.user_id} holds the pins; {id} is {how}"


def _late_logouts(facts: Facts) -> Iterator[str]:
    for logout in facts.logged_out:
        seconds = logout.accepted_at - logout.at
        if seconds > _LOGOUT_SECONDS_MAX:
            yield f"a token was accepted {seconds:.1f} s after its logout was answered"


def _refusals(facts: Facts) -> Iterator[str]:
    for what, code in facts.refused:
        yield f"{what}: {code}"


def _complaints(facts: Facts) -> Iterator[str]:
    # In one piece: the last line of a traceback says what it was.
    if facts.complaints:
        yield "\n".join(facts.complaints[:_COMPLAINTS])


RULES: dict[str, Callable[[Facts], Iterator[str]]] = {
    "every acknowledged message is stored": _lost,
    "no message is stored twice": _twice,
    "only sent messages are stored": _unsent,
    "seq has no gap and no repeat": _not_dense,
    "ids follow the order of acknowledgements and sends": _out_of_order,
    "every received event is in the log": _not_in_log,
    "each device receives each event once, in order": _gap_or_repeat,
    "unread counts equal a recount": _miscounted,
    "read positions move only on request": _marks,
    "all devices of a user have the same read positions": _read_positions_differ,
    "a key has one answer": _keys,
    "histories equal the log": _histories,
    "acknowledged edits are kept": _lost_edits,
    "deleted text is not shown": _deleted_text,
    "every text was sent by a client": _unwritten,
    "acknowledged reactions are kept": _lost_reactions,
    "acknowledged pins are kept": _lost_pins,
    "each device holds the stored messages": _not_held,
    "answers equal the stored state": _answers,
    "a logout holds everywhere within two seconds": _late_logouts,
    "no request is refused": _refusals,
    "the server logs no errors": _complaints,
}
