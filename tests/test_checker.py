"""The checker of a run's facts: each of its rules is broken by facts made by hand.

Clients of a run record facts, and the checker reports the broken rules.
"""

from collections.abc import Callable
from math import inf
from typing import Any

import pytest

from tests.support.checker import RULES, verdict
from tests.support.facts import (
    Answered,
    Asked,
    Deleted,
    Device,
    Edited,
    Happened,
    Held,
    LoggedOut,
    Marked,
    Page,
    Pin,
    Reaction,
    Refused,
    Said,
    Seen,
    Sent,
    Settled,
    Shown,
    Standing,
    Switched,
    Visit,
)
from tests.support.recount import Facts, Reading
from tests.support.rules import (
    ANSWERS,
    DENSE,
    EDITS,
    GONE,
    HELD,
    HISTORIES,
    KEYS,
    LOGOUT,
    LOST,
    MARKS,
    ONCE,
    ORDER,
    PINS,
    REACTIONS,
    REFUSED,
    SEEN,
    SILENT,
    TOLD,
    TWICE,
    UNINVITED,
    UNREAD,
    WRITTEN,
)

GROUP, AVA, MIKE = 7, 1, 2


def stored_message(
    id: int, seq: int, sender_id: int, name: str, key: bool = True
) -> Said:
    """Return a stored message of the group."""
    return Said(id, GROUP, seq, sender_id, name, name if key else None, name, 1)


def honest() -> Facts:
    """Return facts without a broken rule.

    Ava sends a, c and e; Mike sends b; d has no answer. Each visits twice. Between the visits, b is
    edited, Mike reacts to a, and e is sent and deleted. In the end b is pinned, and is unread again
    for Ava, who had read everything.
    """
    made, joined = Happened(10, GROUP, 1), Happened(11, GROUP, 2)
    a, b, c = (
        stored_message(12, 3, AVA, "a"),
        stored_message(14, 4, MIKE, "b", False),
        stored_message(15, 5, AVA, "c"),
    )
    b_now = b._replace(text="b#1", revision=2)
    e = stored_message(18, 8, AVA, "e")._replace(text=None)
    edit, reaction = Happened(16, GROUP, 6), Happened(17, GROUP, 7)
    deletion, pinning = Happened(19, GROUP, 9, e.id), Happened(20, GROUP, 10)
    messages = [a, b_now, c, e]
    log = [made, joined, *(Happened(*each[:3]) for each in messages)]
    log = sorted([*log, edit, reaction, deletion, pinning])
    names = {each.id: each.name for each in messages}
    seen = [Seen(*event[:3], names.get(event.id)) for event in log]
    shown = [Shown(b.id, "b#1", 2), Shown(b.id, "b#1", 2), Shown(e.id, None, 1)]

    def visits(user_id: int, since: int | None) -> list[Visit]:
        """Return a visit before b was sent, and one after all other events."""
        first = seen[user_id - AVA : 3]
        before, after = Standing(GROUP, 2, user_id, 0), Standing(GROUP, 9, 3, 1)
        reads = {GROUP: 3}
        return [
            Visit(None, 1.0, 9, 1.1, False, [before], first),
            Visit(since, 6.0, 12, 6.1, False, [after], seen[3:], [*shown], True, reads),
        ]

    def held() -> dict[int, Held]:
        return {a.id: Held("a", 1, {"x": 1}), b.id: Held("b#1", 2), e.id: Held(None, 1)}

    return Facts(
        sent={
            "a": Sent("a", AVA, GROUP, "a", 2.0),
            "b": Sent("b", MIKE, GROUP, None, 3.0),
            "c": Sent("c", AVA, GROUP, "c", 4.0),
            "d": Sent("d", AVA, GROUP, None, 4.0),
            "e": Sent("e", AVA, GROUP, "e", 5.4),
        },
        answered=[
            Answered("a", 12, GROUP, 3, False, 2.5),
            Answered("b", 14, GROUP, 4, False, 3.5),
            Answered("c", 15, GROUP, 5, True, 5.0),
            Answered("e", 18, GROUP, 8, False, 5.5),
        ],
        devices=[
            Device(AVA, True, visits(AVA, 12), held(), {14}),
            Device(MIKE, True, visits(MIKE, 12), held(), {14}),
            Device(MIKE, False, [Visit(None, 1.0), *visits(MIKE, None)], held(), {14}),
        ],
        edited=[Edited(14, "b#1", 2, 5.1, 5.2), Edited(12, "a#1", 0, 5.1, inf)],
        switched=[
            Switched(Reaction(12, MIKE, "x"), True, 5.3, 5.4),
            Switched(Reaction(12, MIKE, "z"), True, 5.3, 5.4),
            Switched(Reaction(12, MIKE, "z"), False, 5.5, 5.6),
            Switched(Pin(14), False, 6.3, 6.4),
            Switched(Pin(14), True, 6.5, 6.6),
            Switched(Pin(12), True, 6.7, inf),
        ],
        reactions=[Reaction(12, MIKE, "x")],
        pins=[Pin(14)],
        deleted=[Deleted(18, 5.6, 5.7), Deleted(15, 5.8, inf)],
        marked=[
            Marked(AVA, GROUP, 3, False, 2.6, 2.7, 3),
            Marked(MIKE, GROUP, 3, False, 2.6),
            Marked(AVA, GROUP, 9, False, 7.0, 7.1, 9),
            Marked(AVA, GROUP, 4, True, 7.2, 7.3, 3),
        ],
        logged_out=[LoggedOut(7.0, 7.0), LoggedOut(7.0, 8.9)],
        settled=[
            Settled(AVA, 7.4, 7.5, ({GROUP: 3},)),
            Settled(MIKE, 7.4, 7.5, ({GROUP: 3}, {GROUP: 3})),
        ],
        read_seqs={(AVA, GROUP): 3, (MIKE, GROUP): 3},
        asked=[
            Asked(AVA, GROUP, 10, 3, 4, frozenset({14})),
            Asked(MIKE, GROUP, 10, 3, 5, frozenset({14})),
        ],
        names={AVA: "ava", MIKE: "mike"},
        pages=[
            Page(AVA, GROUP, None, 2, 3.2, 3.3, (a, b), 3),
            Page(AVA, GROUP, 15, 1, 3.2, 3.3, (b,), 3),
            Page(MIKE, GROUP, None, 9, 6.0, 6.1, tuple(messages), 2),
        ],
        joined={(AVA, GROUP): made, (MIKE, GROUP): joined},
        events=log,
        messages=messages,
        histories={GROUP: [*messages]},
    )


def test_honest_facts_break_no_rule() -> None:
    """Honest facts break no rule.

    A message without an answer may be missing, and one without a key is sent only once.
    """
    assert verdict(honest()) == []


def last_visit(facts: Facts, device: int = 0) -> Visit:
    """Return the last visit of a device, for a test to change."""
    return facts.devices[device].visits[-1]


def drop(facts: Facts, id: int) -> None:
    """Remove a message from the stored messages; its event stays in the log."""
    facts.messages = [each for each in facts.messages if each.id != id]
    facts.histories = {GROUP: list(facts.messages)}


def store(facts: Facts, message: Said) -> None:
    """Add a message to the stored messages, the log and every device's last visit."""
    facts.events.append(Happened(*message[:3]))
    facts.messages.append(message)
    facts.histories = {GROUP: list(facts.messages)}
    for device in facts.devices:
        device.visits[-1].seen.append(
            Seen(message.id, GROUP, message.seq, message.name)
        )


def swap(facts: Facts) -> None:
    """Store b after c, although b was acknowledged before c was sent."""
    facts.answered[1:3] = [
        Answered("b", 15, GROUP, 5, False, 3.5),
        Answered("c", 14, GROUP, 4, False, 5.0),
    ]
    facts.messages[1:3] = [
        stored_message(14, 4, AVA, "c"),
        stored_message(15, 5, MIKE, "b", False),
    ]
    facts.histories = {GROUP: list(facts.messages)}
    facts.pages.clear()
    for device in facts.devices:
        device.visits[-1].seen[:2] = [
            Seen(*each[:3], each[4]) for each in facts.messages[1:3]
        ]


def store_text(facts: Facts, id: int, text: str, revision: int) -> None:
    """Replace the text of a stored message."""
    facts.messages = [
        each._replace(text=text, revision=revision) if each.id == id else each
        for each in facts.messages
    ]
    facts.histories = {GROUP: list(facts.messages)}


def show(facts: Facts, id: int, text: str, revision: int) -> None:
    """Replace the text of a message on the last page."""
    page = facts.pages[-1]
    messages = tuple(
        each._replace(text=text, revision=revision) if each.id == id else each
        for each in page.messages
    )
    facts.pages[-1] = page._replace(messages=messages)


def answer(facts: Facts, **members: Any) -> None:
    """Replace fields of the last answer."""
    facts.asked[0] = facts.asked[0]._replace(**members)


def lose_before_the_reset(facts: Facts) -> None:
    """Let the first device end by a reset, and miss an event before that."""
    facts.devices[0].has_ended = True
    last_visit(facts).seen.pop(0)


LIES: list[tuple[str, Callable[[Facts], Any]]] = [
    (LOST, lambda facts: drop(facts, 14)),
    (
        LOST,
        lambda facts: facts.answered.append(Answered("d", 21, GROUP, 11, False, 5.0)),
    ),
    (LOST, lambda facts: facts.answered.append(Answered("c", 15, GROUP, 6, True, 5.0))),
    (TWICE, lambda facts: store(facts, stored_message(21, 11, AVA, "c"))),
    (UNINVITED, lambda facts: store(facts, stored_message(21, 11, AVA, "f"))),
    (UNINVITED, lambda facts: store(facts, stored_message(21, 11, MIKE, "d", False))),
    (DENSE, lambda facts: store(facts, stored_message(21, 12, AVA, "d", False))),
    (DENSE, lambda facts: store(facts, stored_message(21, 9, AVA, "d", False))),
    (DENSE, lambda facts: facts.events.pop(2)),
    (ORDER, swap),
    (SEEN, lambda facts: last_visit(facts).seen.append(Seen(21, GROUP, 11, "d"))),
    (
        SEEN,
        lambda facts: last_visit(facts).seen.__setitem__(1, Seen(15, GROUP, 5, "d")),
    ),
    (ONCE, lambda facts: last_visit(facts).seen.pop()),
    (ONCE, lambda facts: last_visit(facts).seen.pop(0)),
    (ONCE, lambda facts: last_visit(facts).seen.reverse()),
    (ONCE, lambda facts: last_visit(facts).seen.insert(0, Seen(12, GROUP, 3, "a"))),
    (ONCE, lambda facts: setattr(last_visit(facts), "start", 14)),
    (ONCE, lambda facts: setattr(last_visit(facts), "start", 11)),
    (ONCE, lambda facts: setattr(last_visit(facts, 2), "start", 14)),
    (ONCE, lambda facts: setattr(last_visit(facts), "is_reset", True)),
    (ONCE, lambda facts: setattr(last_visit(facts), "is_live", False)),
    (
        UNREAD,
        lambda facts: setattr(
            last_visit(facts), "standings", [Standing(GROUP, 5, 3, 2)]
        ),
    ),
    (
        UNREAD,
        lambda facts: setattr(
            last_visit(facts), "standings", [Standing(GROUP, 4, 3, 1)]
        ),
    ),
    (
        MARKS,
        lambda facts: setattr(
            last_visit(facts), "standings", [Standing(GROUP, 5, 2, 1)]
        ),
    ),
    (
        MARKS,
        lambda facts: setattr(
            last_visit(facts), "standings", [Standing(GROUP, 5, 5, 0)]
        ),
    ),
    (
        UNREAD,
        lambda facts: setattr(
            last_visit(facts), "standings", [Standing(GROUP, 9, 3, 1, 1)]
        ),
    ),
    (
        MARKS,
        lambda facts: facts.pages.append(Page(AVA, GROUP, None, 0, 7.4, 7.5, (), 9)),
    ),
    (MARKS, lambda facts: facts.joined.clear()),
    (MARKS, lambda facts: facts.read_seqs.update({(AVA, GROUP): 2})),
    (MARKS, lambda facts: facts.read_seqs.update({(AVA, GROUP): 9})),
    (
        MARKS,
        lambda facts: facts.marked.append(Marked(AVA, GROUP, 5, False, 8.0, 8.1, 4)),
    ),
    (
        MARKS,
        lambda facts: facts.marked.append(Marked(AVA, GROUP, 3, True, 8.0, 8.1, 3)),
    ),
    (TOLD, lambda facts: facts.settled[1].reads[1].update({GROUP: 2})),
    (TOLD, lambda facts: facts.settled[0].reads[0].update({GROUP: 9})),
    (KEYS, lambda facts: facts.answered.append(Answered("c", 14, GROUP, 4, True, 5.0))),
    (
        KEYS,
        lambda facts: facts.answered.append(Answered("a", 12, GROUP, 3, False, 5.0)),
    ),
    (HISTORIES, lambda facts: facts.histories[GROUP].pop()),
    (HISTORIES, lambda facts: facts.histories.clear()),
    (
        HISTORIES,
        lambda facts: facts.pages.append(Page(AVA, GROUP, None, 5, 3.6, 3.7, (), 3)),
    ),
    (
        HISTORIES,
        lambda facts: facts.pages.append(
            Page(AVA, GROUP, 15, 5, 3.6, 3.7, facts.pages[1].messages, 3)
        ),
    ),
    (EDITS, lambda facts: store_text(facts, 14, "b", 1)),
    (EDITS, lambda facts: store_text(facts, 14, "b#2", 2)),
    (EDITS, lambda facts: show(facts, 14, "b", 1)),
    (GONE, lambda facts: store_text(facts, 18, "e", 1)),
    (GONE, lambda facts: show(facts, 18, "e", 1)),
    (GONE, lambda facts: facts.versions.append((18, "e"))),
    (GONE, lambda facts: last_visit(facts).shown.append(Shown(18, "e", 1))),
    (GONE, lambda facts: last_visit(facts).shown.pop()),
    (WRITTEN, lambda facts: store_text(facts, 14, "c#1", 2)),
    (WRITTEN, lambda facts: show(facts, 14, "d", 2)),
    (WRITTEN, lambda facts: last_visit(facts).shown.append(Shown(14, "a#1", 2))),
    (REACTIONS, lambda facts: facts.reactions.clear()),
    (REACTIONS, lambda facts: facts.reactions.append(Reaction(12, MIKE, "z"))),
    (REACTIONS, lambda facts: facts.reactions.append(Reaction(12, AVA, "z"))),
    (PINS, lambda facts: facts.pins.clear()),
    (PINS, lambda facts: facts.pins.append(Pin(15))),
    (PINS, lambda facts: facts.pins.append(Pin(18))),
    (PINS, lambda facts: facts.switched.append(Switched(Pin(14), False, 6.7, 6.8))),
    (HELD, lambda facts: facts.devices[0].held.pop(14)),
    (HELD, lambda facts: facts.devices[1].held[12].reactions.clear()),
    (HELD, lambda facts: facts.devices[2].held.update({18: Held("e", 1)})),
    (HELD, lambda facts: facts.devices[2].held.update({15: Held(None, 1)})),
    (HELD, lambda facts: facts.devices[0].pins.clear()),
    (HELD, lambda facts: facts.devices[2].pins.add(12)),
    (ANSWERS, lambda facts: answer(facts, seq=9)),
    (ANSWERS, lambda facts: answer(facts, read_seq=4)),
    (ANSWERS, lambda facts: answer(facts, first_unread=None)),
    (ANSWERS, lambda facts: answer(facts, pins=frozenset())),
    (LOGOUT, lambda facts: facts.logged_out.append(LoggedOut(7.0, 9.1))),
    (ONCE, lose_before_the_reset),
    (REFUSED, lambda facts: facts.refused.append(Refused("a command", "busy"))),
    (SILENT, lambda facts: facts.complaints.append("Traceback")),
]


@pytest.mark.parametrize(("rule", "lie"), LIES)
def test_each_rule_is_broken_by_a_changed_fact(
    rule: str, lie: Callable[[Facts], Any]
) -> None:
    """Facts with one change break the expected rule."""
    facts = honest()
    lie(facts)
    assert rule in {violation.rule for violation in verdict(facts)}


def test_these_tests_cover_all_rules() -> None:
    assert {rule for rule, _ in LIES} == set(RULES)


# Ava joins at 1, reads up to 9, and moves her mark back before 5. A kill at 5.0 seconds leaves
# that move unanswered. She then reads up to 8, and moves the mark back before 3.
MOVES = [
    Marked(AVA, GROUP, 9, False, 1.0, 2.0, 9),
    Marked(AVA, GROUP, 5, True, 3.0),
    Marked(AVA, GROUP, 8, False, 6.0, 7.0, 9),
    Marked(AVA, GROUP, 3, True, 8.0, 9.0, 2),
]


@pytest.mark.parametrize(
    ("since", "until", "low", "high"),
    [
        (0.1, 0.2, 1, 1),
        (0.1, 1.5, 1, 9),
        (2.1, 2.2, 9, 9),
        (2.1, 3.5, 4, 9),
        (5.1, 5.2, 4, 9),
        (5.1, 6.5, 4, 9),
        (7.1, 7.2, 9, 9),
        (7.1, 8.5, 2, 9),
        (9.1, 9.2, 2, 2),
    ],
)
def test_bounds_of_a_read_position(
    since: float, until: float, low: int, high: int
) -> None:
    """A read mark may be at each position that the known moves allow.

    An unanswered move may have been stored at any time until the server was killed.
    """
    facts = Facts(killed=[0.5, 5.0])
    assert Reading(facts, 1, MOVES).bounds(since, until) == (low, high)
