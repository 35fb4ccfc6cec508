"""The growth of cost: the server's CPU for a delivery as one number at a time increases.

A flat line is the goal. With few receivers, a delivery includes a larger share of the cost of its
message.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bench import world
from bench.fill import fill
from bench.load import Load, Posters, measure
from bench.processes import Target
from bench.rows.history import pages
from bench.run import WARM_UP_SECONDS, Run
from bench.world import Person

_SENDERS = 16
_LISTENERS = 100
_PEOPLE = 20


class Curve(NamedTuple):
    """The cost of a unit of work in microseconds, by the number of `against`."""

    against: str
    unit: str
    points: list[tuple[int, float]]


def curves(run: Run) -> list[Curve]:
    """Measure all curves."""
    most = 7 if run.is_large else 6
    stored = [10**power for power in range(3, most + 1)]
    live, read = _stored(run, stored)
    return [
        _curve(run, "receivers", [1, 10, 100, 1000, 5000], _receivers),
        _curve(run, "groups", [1, 10, 100, 1000, 10_000], _groups),
        _curve(run, "groups a user is in", [1, 10, 100, 1000], _groups_of_a_user),
        Curve("messages stored", "delivery", live),
        Curve("messages stored", "message of a page of history", read),
    ]


def _curve(
    run: Run,
    against: str,
    numbers: Sequence[int],
    measure_one: Callable[[Run, Target, int], float],
) -> Curve:
    points = []
    for number in numbers:
        run.log(f"{against}: {number:,}")
        with run.start("server") as target:
            points.append((number, measure_one(run, target, number)))
    return Curve(against, "delivery", points)


def _receivers(run: Run, target: Target, number: int) -> float:
    circle = world.people(target, _PEOPLE)
    group_id = world.group(target, circle)
    return _delivery(run, target, circle, number, [(group_id, circle[0].token)])


def _groups(run: Run, target: Target, number: int) -> float:
    """Measure groups with one member each, from 100 users with four connections each.

    With one sender. Messages of several senders to one group would share a write, and those to many
    groups would not.
    """
    people = world.people(target, 100)
    owners = [people[index % len(people)] for index in range(number)]
    group_ids = world.groups(target, [[owner] for owner in owners])
    destinations = [
        (group_id, owner.token)
        for group_id, owner in zip(group_ids, owners, strict=True)
    ]
    return _delivery(run, target, people, 4 * len(people), destinations, senders=1)


def _groups_of_a_user(run: Run, target: Target, number: int) -> float:
    """Measure groups that all have the same 20 members.

    With one sender; each message reaches 100 connections.
    """
    circle = world.people(target, _PEOPLE)
    group_ids = world.groups(target, [circle] * number)
    destinations = world.destinations(circle, group_ids)
    return _delivery(run, target, circle, _LISTENERS, destinations, senders=1)


def _stored(
    run: Run, numbers: Sequence[int]
) -> tuple[list[tuple[int, float]], list[tuple[int, float]]]:
    live, read = [], []
    for number in numbers:
        run.log(f"messages stored: {number:,}")
        with run.start("server") as target:
            circle = world.people(target, _PEOPLE)
            group_id = world.group(target, circle)
            target.stop()
            fill(target, [group_id], circle[0].id, number)
            target.start()
            page = pages(run, target, circle[0], [group_id], None)
            read.append((number, page.cpu_us / 50))
            destinations = [(group_id, circle[0].token)]
            live.append(
                (number, _delivery(run, target, circle, _LISTENERS, destinations))
            )
    return live, read


def _delivery(
    run: Run,
    target: Target,
    circle: Sequence[Person],
    number: int,
    destinations: Sequence[tuple[int, str]],
    senders: int = _SENDERS,
) -> float:
    since = world.head(target, circle[0], destinations[0][0])
    with Load(target) as load:
        listeners = world.receivers(target, circle, number, since)
        load.open(listeners, is_bulk=True)
        posters = Posters(load, senders, destinations)
        posters.start()
        load.run(WARM_UP_SECONDS)
        window = measure(
            load, run.seconds, lambda: sum(one.received for one in listeners)
        )
        posters.stop()
        load.wait(30, posters.all_answered(senders), "senders were not answered")
    return window.cpu_us
