"""A server that is killed again and again keeps its promises, and a checker that would notice.

Clients note what they saw, and a verdict is made of that: of facts made by hand, of an honest
server, and of servers that are broken on purpose, each of which is convicted.
"""

import asyncio
import socket
from collections.abc import Callable
from math import inf
from struct import pack
from typing import Any

import pytest

from tests.broken_server import FAULTS
from tests.checked_run import ROOT, Plan, Run
from tests.checker import (
    RULES,
    Answered,
    Deleted,
    Device,
    Edited,
    Facts,
    Happened,
    Held,
    Marked,
    Page,
    Reacted,
    Refused,
    Said,
    Seen,
    Sent,
    Shown,
    Standing,
    Visit,
    verdict,
)
from tests.conftest import Api, Person

# Of the honest server; the broken ones are soon found out.
KILLS = 6
MESSAGES = 2500
TOUCHES = 100

LOST = "nothing acknowledged is lost"
TWICE = "nothing is stored twice"
UNINVITED = "only what was sent is stored"
DENSE = "seq is dense"
ORDER = "acknowledged before sent means a smaller id"
SEEN = "what is seen is in the log"
ONCE = "each reader sees each event once, in order"
UNREAD = "unread is what a recount finds"
MARKS = "read marks stay"
KEYS = "a key has one answer"
HISTORIES = "histories are the log's"
EDITS = "an edit stays"
GONE = "what is deleted is gone"
WRITTEN = "nothing is said that nobody wrote"
REACTIONS = "a reaction stays"
HELD = "each device holds what is stored"
REFUSED = "nothing is refused"
SILENT = "the server has nothing to say"

GROUP, AVA, MIKE = 7, 1, 2


def said(id: int, seq: int, sender_id: int, name: str, key: bool = True) -> Said:
    """Return a stored message of the group."""
    return Said(id, GROUP, seq, sender_id, name, name if key else None, name, 1)


def honest() -> Facts:
    """Return what is seen when all goes well: Ava says a, c and e, Mike says b; both visit twice.

    Before the second time, b was edited, Mike reacted to a, and e was said and deleted.
    """
    made, joined = Happened(10, GROUP, 1), Happened(11, GROUP, 2)
    a, b, c = (
        said(12, 3, AVA, "a"),
        said(14, 4, MIKE, "b", False),
        said(15, 5, AVA, "c"),
    )
    b_now = b._replace(text="b#1", revision=2)
    e = said(18, 8, AVA, "e")._replace(text=None)
    edit, reaction = Happened(16, GROUP, 6), Happened(17, GROUP, 7)
    deletion = Happened(19, GROUP, 9, e.id)
    messages = [a, b_now, c, e]
    log = [made, joined, *(Happened(*each[:3]) for each in messages)]
    log = sorted([*log, edit, reaction, deletion])
    names = {each.id: each.name for each in messages}
    seen = [Seen(*event[:3], names.get(event.id)) for event in log]
    shown = [Shown(b.id, "b#1", 2), Shown(b.id, "b#1", 2), Shown(e.id, None, 1)]

    def visits(user_id: int, since: int | None) -> list[Visit]:
        """Return a visit before b was sent, and one after all."""
        first = seen[user_id - AVA : 3]
        before, after = Standing(GROUP, 2, user_id, 0), Standing(GROUP, 9, 3, 1)
        return [
            Visit(None, 1.0, 9, 1.1, False, [before], first),
            Visit(since, 6.0, 12, 6.1, False, [after], seen[3:], [*shown], True),
        ]

    def held() -> dict[int, Held]:
        return {
            a.id: Held("a", 1, {"x": 1}),
            b.id: Held("b#1", 2),
            e.id: Held(None, 1),
        }

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
            Device(AVA, True, visits(AVA, 12), held()),
            Device(MIKE, True, visits(MIKE, 12), held()),
            Device(MIKE, False, [Visit(None, 1.0), *visits(MIKE, None)], held()),
        ],
        edited=[Edited(14, "b#1", 2, 5.1, 5.2), Edited(12, "a#1", 0, 5.1, inf)],
        reacted=[Reacted(12, MIKE, "x")],
        reactions=[Reacted(12, MIKE, "x")],
        deleted=[Deleted(18, 5.6, 5.7), Deleted(15, 5.8, inf)],
        marked=[
            Marked(AVA, GROUP, 3, 2.6, 2.7),
            Marked(MIKE, GROUP, 3, 2.6, inf),
        ],
        pages=[
            Page(GROUP, None, 2, 3.2, (a, b)),
            Page(GROUP, 15, 1, 3.2, (b,)),
            Page(GROUP, None, 9, 6.0, tuple(messages)),
        ],
        joined={(AVA, GROUP): made, (MIKE, GROUP): joined},
        events=log,
        messages=messages,
        histories={GROUP: [*messages]},
    )


def test_honest_facts_are_acquitted() -> None:
    """A message without an answer may be missing, and one without a key is not repeated."""
    assert verdict(honest()) == []


def last_visit(facts: Facts, device: int = 0) -> Visit:
    """Return what may be changed of a device's last visit."""
    return facts.devices[device].visits[-1]


def drop(facts: Facts, id: int) -> None:
    """Take a message out of all that is stored, but not of the log's positions."""
    facts.messages = [each for each in facts.messages if each.id != id]
    facts.histories = {GROUP: list(facts.messages)}


def store(facts: Facts, message: Said) -> None:
    """Put a message into all that is stored."""
    facts.events.append(Happened(*message[:3]))
    facts.messages.append(message)
    facts.histories = {GROUP: list(facts.messages)}
    for device in facts.devices:
        device.visits[-1].seen.append(
            Seen(message.id, GROUP, message.seq, message.name)
        )


def swap(facts: Facts) -> None:
    """Let b, which was sent and answered first, stand after c."""
    facts.answered[1:3] = [
        Answered("b", 15, GROUP, 5, False, 3.5),
        Answered("c", 14, GROUP, 4, False, 5.0),
    ]
    facts.messages[1:3] = [said(14, 4, AVA, "c"), said(15, 5, MIKE, "b", False)]
    facts.histories = {GROUP: list(facts.messages)}
    facts.pages.clear()
    for device in facts.devices:
        device.visits[-1].seen[:2] = [
            Seen(*each[:3], each[4]) for each in facts.messages[1:3]
        ]


def say(facts: Facts, id: int, text: str, revision: int) -> None:
    """Have another text stored."""
    facts.messages = [
        each._replace(text=text, revision=revision) if each.id == id else each
        for each in facts.messages
    ]
    facts.histories = {GROUP: list(facts.messages)}


def show(facts: Facts, id: int, text: str, revision: int) -> None:
    """Have the last page show another text."""
    page = facts.pages[-1]
    messages = tuple(
        each._replace(text=text, revision=revision) if each.id == id else each
        for each in page.messages
    )
    facts.pages[-1] = page._replace(messages=messages)


LIES: list[tuple[str, Callable[[Facts], Any]]] = [
    (LOST, lambda facts: drop(facts, 14)),
    (
        LOST,
        lambda facts: facts.answered.append(Answered("d", 20, GROUP, 10, False, 5.0)),
    ),
    (LOST, lambda facts: facts.answered.append(Answered("c", 15, GROUP, 6, True, 5.0))),
    (TWICE, lambda facts: store(facts, said(20, 10, AVA, "c"))),
    (UNINVITED, lambda facts: store(facts, said(20, 10, AVA, "f"))),
    (UNINVITED, lambda facts: store(facts, said(20, 10, MIKE, "d", False))),
    (DENSE, lambda facts: store(facts, said(20, 11, AVA, "d", False))),
    (DENSE, lambda facts: store(facts, said(20, 9, AVA, "d", False))),
    (DENSE, lambda facts: facts.events.pop(2)),
    (ORDER, swap),
    (SEEN, lambda facts: last_visit(facts).seen.append(Seen(20, GROUP, 10, "d"))),
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
    (KEYS, lambda facts: facts.answered.append(Answered("c", 14, GROUP, 4, True, 5.0))),
    (
        KEYS,
        lambda facts: facts.answered.append(Answered("a", 12, GROUP, 3, False, 5.0)),
    ),
    (HISTORIES, lambda facts: facts.histories[GROUP].pop()),
    (HISTORIES, lambda facts: facts.histories.clear()),
    (
        HISTORIES,
        lambda facts: facts.pages.append(
            Page(GROUP, None, 5, 3.6, facts.pages[1][4][:0])
        ),
    ),
    (
        HISTORIES,
        lambda facts: facts.pages.append(Page(GROUP, 15, 5, 3.6, facts.pages[1][4])),
    ),
    (EDITS, lambda facts: say(facts, 14, "b", 1)),
    (EDITS, lambda facts: say(facts, 14, "b#2", 2)),
    (EDITS, lambda facts: show(facts, 14, "b", 1)),
    (GONE, lambda facts: say(facts, 18, "e", 1)),
    (GONE, lambda facts: show(facts, 18, "e", 1)),
    (GONE, lambda facts: facts.versions.append((18, "e"))),
    (GONE, lambda facts: last_visit(facts).shown.append(Shown(18, "e", 1))),
    (GONE, lambda facts: last_visit(facts).shown.pop()),
    (WRITTEN, lambda facts: say(facts, 14, "c#1", 2)),
    (WRITTEN, lambda facts: show(facts, 14, "d", 2)),
    (WRITTEN, lambda facts: last_visit(facts).shown.append(Shown(14, "a#1", 2))),
    (REACTIONS, lambda facts: facts.reactions.clear()),
    (REACTIONS, lambda facts: facts.reacted.append(Reacted(12, MIKE, "y"))),
    (HELD, lambda facts: facts.devices[0].held.pop(14)),
    (HELD, lambda facts: facts.devices[1].held[12].reactions.clear()),
    (HELD, lambda facts: facts.devices[2].held.update({18: Held("e", 1)})),
    (HELD, lambda facts: facts.devices[2].held.update({15: Held(None, 1)})),
    (REFUSED, lambda facts: facts.refused.append(Refused("a command", "busy"))),
    (SILENT, lambda facts: facts.complaints.append("Traceback")),
]


@pytest.mark.parametrize(("rule", "lie"), LIES)
def test_each_rule_convicts(rule: str, lie: Callable[[Facts], Any]) -> None:
    """Change one fact, and the rule that it breaks is named."""
    facts = honest()
    lie(facts)
    assert rule in {violation.rule for violation in verdict(facts)}


def test_each_rule_is_tried() -> None:
    assert {rule for rule, _ in LIES} == set(RULES)


# Runs against real servers. All at once: most of a run is waiting for a process to start.

# Which rule convicts whom, in how many kills, messages, and edits, deletions and reactions.
CONVICTED = {
    "acknowledges_before_commit": (LOST, 2, 60, 0),
    "publishes_before_commit": (SEEN, 2, 60, 0),
    "drops_a_frame": (ONCE, 0, 300, 0),
    "repeats_a_frame": (ONCE, 0, 300, 0),
    "forgets_keys": (TWICE, 0, 300, 0),
    "reuses_a_seq": (DENSE, 0, 300, 0),
    "loses_the_tail": (LOST, 1, 100, 0),
    "miscounts": (UNREAD, 0, 300, 0),
    "drops_an_edit": (EDITS, 0, 300, 40),
    "shows_what_was_deleted": (GONE, 0, 300, 60),
}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run | BaseException]:
    """The honest server's run, and one for each fault."""
    plan = Plan(KILLS, MESSAGES, TOUCHES)
    made = {"": Run(plan, tmp_path_factory.mktemp("honest"))}
    for fault, (_, *amounts) in CONVICTED.items():
        script = (str(ROOT / "tests" / "broken_server.py"), fault)
        patience = 20.0 if amounts[-1] else 5.0
        plan = Plan(*amounts, script=script, patience_seconds=patience)
        made[fault] = Run(plan, tmp_path_factory.mktemp(fault))

    async def all_of_them() -> list[Any]:
        return await asyncio.gather(
            *(run.whole() for run in made.values()), return_exceptions=True
        )

    failed = asyncio.run(all_of_them())
    return {
        fault: each if isinstance(each, BaseException) else run
        for (fault, run), each in zip(made.items(), failed, strict=True)
    }


def facts_of(runs: dict[str, Run | BaseException], fault: str) -> Facts:
    """Return a run's facts; raise what stopped it."""
    run = runs[fault]
    if isinstance(run, BaseException):
        raise run
    return run.facts


def test_the_honest_server_is_acquitted(runs: dict[str, Run | BaseException]) -> None:
    """Killed in the middle of things, it keeps every promise; and things did happen."""
    facts = facts_of(runs, "")
    assert verdict(facts) == []
    assert len(facts.answered) >= MESSAGES
    visits = [visit for device in facts.devices for visit in device.visits]
    assert len(visits) > (KILLS + 1) * len(facts.devices)
    assert any(visit.since for visit in visits)
    assert any(answer.is_duplicate for answer in facts.answered)
    assert any(standing.unread for visit in visits for standing in visit.standings)
    assert any(mark.answered_at < inf for mark in facts.marked)
    assert len(facts.pages) > KILLS
    for acts in (facts.edited, facts.deleted):
        assert sum(act.answered_at < inf for act in acts) > KILLS
    assert len(facts.reactions) > KILLS


def test_all_faults_are_tried() -> None:
    assert CONVICTED.keys() == FAULTS.keys()


@pytest.mark.parametrize("fault", CONVICTED)
def test_a_broken_server_is_convicted(
    runs: dict[str, Run | BaseException], fault: str
) -> None:
    """The rule that it breaks is named."""
    rules = {violation.rule for violation in verdict(facts_of(runs, fault))}
    assert CONVICTED[fault][0] in rules


# What runs have found.


@pytest.fixture
def ava(api: Api, io_loop: Any) -> Person:
    return io_loop.run_sync(lambda: api.register("Ava"))  # type: ignore[no-any-return]


async def test_somebody_vanishes_in_the_middle_of_the_upgrade(
    api: Api, ava: Person
) -> None:
    """A connection that is reset before its upgrade is answered leaves nothing in the server's log.

    The socket is gone when the handler opens.
    """
    for _ in range(20):
        token = (await api.login(ava)).token  # not yet known: checking it takes a turn
        with socket.create_connection(("127.0.0.1", api.port)) as client:
            client.sendall(
                f"GET /ws?token={token} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
            )
            # With this, closing sends a reset.
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, pack("ii", 1, 0))
        assert (await ava.get("/v1/test-auth")).status == 200
