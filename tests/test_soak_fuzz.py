"""The long runs of the fuzz and conformance tests; `-s` shows their figures.

Each run uses new examples. Two of them need packages that the `dev` extra does not have, and are
skipped without them: `pip install schemathesis kosoku`. The second runs the Autobahn suite.
"""

import asyncio
from collections import Counter
from functools import partial
from time import monotonic
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tornado.ioloop import IOLoop

from server import ChatServer
from tests import test_decoder
from tests.support.clients import Api
from tests.support.conformance_cases import CASES
from tests.support.echo_server import serve_echo
from tests.support.frames import MAX, Message, anything, streams
from tests.support.fuzz_routes import ENDS_LOGINS, OPERATIONS, World, fuzz_route
from tests.support.fuzz_socket import fuzz_lines, fuzz_socket
from tests.support.fuzz_values import steady

pytestmark = [
    pytest.mark.soak,
    pytest.mark.filterwarnings("ignore:Generating overly large repr"),
]
STREAMS = 10_000
REQUESTS = 200  # of each kind, to each route
FRAMES = 1_500  # up to six at once
# Sections 12 and 13 test compression; the largest message of section 9 has 16 MiB.
LEFT_OUT = ["12.*", "13.*"]
AUTOBAHN_BYTES_MAX = 16 << 20
API_EXAMPLES = 200  # of each kind, to each operation
# Disabled checks. Some inputs that match the schema are refused for good reason: a name
# that is not printable, a message without content, an integer written as `1.0`. A new
# resource need not have all subresources: a file that is not a picture has no thumbnail.
CANNOT_BE_SAID = ("positive_data_acceptance", "ensure_resource_availability")
cuts = st.lists(st.integers(0, 2000), max_size=30)
long = settings(steady, derandomize=False)


def report(what: str, started: float, figures: Any) -> None:
    """Print the result of a run."""
    print(f"\n{what}: {monotonic() - started:.0f} s, {figures}")


def test_streams_at_length() -> None:
    """Valid and random streams, split at arbitrary positions."""
    started = monotonic()
    tests: Any = test_decoder
    cut = tests.test_a_stream_may_be_cut_anywhere.hypothesis.inner_test
    refuse = tests.test_random_bytes_are_refused_in_order.hypothesis.inner_test

    @settings(long, max_examples=STREAMS)
    @given(streams(), cuts)
    def test_cut(stream: tuple[bytes, list[Message]], cuts: list[int]) -> None:
        cut(stream, cuts)

    @settings(long, max_examples=STREAMS)
    @given(anything, cuts, st.sampled_from([0, 50, MAX]))
    def test_refuse(wire: bytes, cuts: list[int], most: int) -> None:
        refuse(wire, cuts, most)

    test_cut()
    test_refuse()
    report("decoder", started, f"{2 * STREAMS} streams, each cut in three or more ways")


def test_requests_at_length(io_loop: IOLoop, api: Api) -> None:
    """Requests to every route, on one server."""
    started = monotonic()
    world = io_loop.run_sync(World(api).populate)
    seen: Counter[tuple[str, int]] = Counter()
    for operation in OPERATIONS:
        seen += fuzz_route(
            io_loop, world, operation, settings(long, max_examples=REQUESTS)
        )
    report("requests", started, f"{seen.total()} in all, {sorted(seen.items())}")


def test_frames_at_length(io_loop: IOLoop, api: Api) -> None:
    """Frames on sockets that stay open during the whole run."""
    started = monotonic()
    world = io_loop.run_sync(World(api).populate)
    how = settings(long, max_examples=FRAMES)
    seen = fuzz_socket(io_loop, world, how) + fuzz_lines(io_loop, world, how)
    report("frames", started, dict(seen))


@pytest.mark.gen_test(timeout=600)
async def test_the_autobahn_suite(io_loop: IOLoop) -> None:
    """Every case passes, and test_conformance.py has all of them."""
    kosoku = pytest.importorskip("kosoku")
    started = monotonic()
    server, port = serve_echo(AUTOBAHN_BYTES_MAX)
    try:
        results = await kosoku.run_fuzzingclient(
            f"ws://127.0.0.1:{port}/", exclude_cases=LEFT_OUT, concurrency=8
        )
    finally:
        server.stop()
        await server.close_all_connections()
    grades = Counter(result.behavior.value for result in results)
    report("Autobahn", started, f"{len(results)} cases, {dict(grades)}")
    assert all(result.passed for result in results)
    # The server validates text once it is complete, as the RFC allows.
    lenient = {each.case_id for each in results if each.behavior.value == "NON-STRICT"}
    assert lenient <= {"6.4.1", "6.4.2", "6.4.3", "6.4.4"}
    ours = {case.id for case in CASES if case.id[0].isdigit()}
    assert {result.case_id for result in results} == ours


@pytest.mark.gen_test(timeout=1200)
async def test_the_documentation_at_length(api: Api, chat: ChatServer) -> None:
    """Schemathesis generates valid and invalid requests, and sequences, from /openapi.json.

    No answer is 500, and all are as documented.
    """
    pytest.importorskip("schemathesis")
    started = monotonic()
    world = await World(api).populate()
    document = (await api.request("GET", "/openapi.json")).json
    for path in ENDS_LOGINS:
        del document["paths"][path]
    base = f"http://127.0.0.1:{api.port}"
    given = {"Authorization": f"Bearer {world.ava.token}"}
    run = partial(_schemathesis, document, base, given)
    statuses, checks, faults = await asyncio.to_thread(run)
    report(
        "schemathesis",
        started,
        f"{statuses.total()} answers {sorted(statuses.items())}, {dict(checks)}",
    )
    for (check, title, operation, message), times in faults.most_common():
        print(f"{times} x {check}: {title} ({operation})\n    {message}")
    assert statuses.total() > 1000 and not any(status >= 500 for status in statuses)
    assert not faults


def _schemathesis(document: Any, base: str, headers: dict[str, str]) -> tuple[
    Counter[int],
    Counter[str],
    Counter[tuple[str, str, str, str]],
]:
    """Return the statuses, the results of the checks, and the failures."""
    import schemathesis
    from schemathesis import engine
    from schemathesis.engine.events import FatalError, ScenarioFinished

    config = schemathesis.Config.from_dict(
        {
            "base-url": base,
            "headers": headers,
            "checks": {check: {"enabled": False} for check in CANNOT_BE_SAID},
            "continue-on-failure": True,
            "generation": {"max-examples": API_EXAMPLES, "database": "none"},
        }
    )
    schema = schemathesis.openapi.from_dict(document, config=config)
    statuses: Counter[int] = Counter()
    checks: Counter[str] = Counter()
    faults: Counter[tuple[str, str, str, str]] = Counter()
    for event in engine.from_schema(schema).execute():
        assert not isinstance(event, FatalError), event
        if not isinstance(event, ScenarioFinished):
            continue
        for interaction in event.recorder.interactions.values():
            assert interaction.response is not None, interaction.request
            statuses[interaction.response.status_code] += 1
        for check in (
            check for each in event.recorder.checks.values() for check in each
        ):
            checks[str(check.status)] += 1
            if check.failure_info is not None:
                failure = check.failure_info.failure
                message = " ".join(failure.message.split())[:200]
                key = (check.name, failure.title, event.recorder.label, message)
                faults[key] += 1
    return statuses, checks, faults
