"""`python -m bench.shares OTHER`: profile a send over HTTP, here and in another checkout.

py-spy (`pip install py-spy`) samples both servers in turn under the load of `http-sends`. A sample
counts for the part of its innermost function that has one, so time in a library counts for the part
that called it.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL

from bench.figures import number
from bench.processes import ROOT, running
from bench.report import machine
from bench.rows.sends import over_http
from bench.run import BCRYPT_COST, Run

_SAMPLES_PER_SECOND = 500
# Parts, and the functions that belong to them as `file:function`. The first that fits counts.
_PARTS = [
    (part, re.compile(pattern))
    for part, pattern in (
        ("writer: COMMIT with its fsync", r"/writer\.py:Writer\.(_commit|_end)$"),
        ("writer: all else", r"/writer\.py:(?!Writer\.put)"),
        (
            "timeouts and futures",
            r"tornado/gen\.py:|/ioloop\.py:IOLoop\.(add_|current|_reg)|/deadlines\.py:",
        ),
        (
            "headers of requests and answers",
            r"HTTPHeaders\.|\._parse_headers|/(fields|head|headers)\.py:",
        ),
        (
            "writing the answer",
            r"/http1connection\.py:HTTP1Connection\.(write|finish|_format)"
            r"|/iostream\.py:\w+\.(write|_handle_write)"
            r"|/web\.py:RequestHandler\.(flush|finish|clear|set_|add_)"
            r"|/streams?\.py:\w+\.(write|drained)|/exchange\.py:"
            r"|/answering\.py:Answering\.(finish|_send|clear|set_|add_)",
        ),
        (
            "reading and parsing HTTP",
            r"/(http1connection|iostream|connection|bodies|stream)\.py:",
        ),
        (
            "from the request to its handler",
            r"/(routing|receiver|request|routes|route_table|body_limit)\.py:"
            r"|HTTPServerRequest\.|/web\.py:(?!RequestHandler\._execute)"
            r"|/answering\.py:Answering\.start",
        ),
        ("to the writer and back", r"/store\.py:|/writer\.py:Writer\.put"),
        ("the event loop", r"/(looping|event_loop)\.py:"),
        (
            "the handler and all that is ours",
            r"/(handlers|hub|services|models)/|/web\.py:",
        ),
    )
]


def main(arguments: Sequence[str]) -> int:
    """Sample both servers and print the table."""
    parser = argparse.ArgumentParser("python -m bench.shares", description=__doc__)
    parser.add_argument("other", type=Path, help="folder of the other checkout")
    parser.add_argument("--seconds", type=int, default=10)
    options = parser.parse_args(arguments)
    print(f"Measured on {machine()}.\n")
    shares, last = [], []
    for root in (options.other.resolve(), ROOT):
        counted, cpu_us = _sample(root, options.seconds)
        samples = counted.total()
        shares.append({part: count / samples for part, count in counted.items()})
        last.append(f"{samples:,} samples; {number(cpu_us)} µs of CPU a send")
    print("| part | other | this |\n| --- | ---: | ---: |")
    for part, _ in _PARTS:
        cells = [f"{each.get(part, 0):.0%}" for each in shares]
        print(f"| {part} | {' | '.join(cells)} |")
    print(f"| all | {' | '.join(last)} |")
    return 0


def _sample(root: Path, seconds: int) -> tuple[Counter[str], float]:
    """Return the samples of each part of a checkout's server, and µs of CPU a send."""
    with tempfile.TemporaryDirectory() as folder, running(
        "server", BCRYPT_COST, root
    ) as target:
        path = Path(folder) / "stacks"

        @contextmanager
        def sampled() -> Iterator[None]:
            command = (
                f"py-spy record --pid {target.pid} --nonblocking --nolineno"
                f" --full-filenames --rate {_SAMPLES_PER_SECOND} --duration {seconds}"
                f" --format raw --output {path}"
            )
            process = subprocess.Popen(command.split(), stdout=DEVNULL, stderr=DEVNULL)
            yield
            process.wait()

        window = over_http(Run(seconds + 1, is_large=False), target, sampled())
        counted: Counter[str] = Counter()
        for line in path.read_text().splitlines():
            stack, _, count = line.rpartition(" ")
            counted[_part_of(stack)] += int(count)
    return counted, window.cpu_us


def _part_of(stack: str) -> str:
    """Return the part of a stack, whose functions are `name (file)` from the outermost on."""
    for function in reversed(stack.split(";")):
        name, _, file = function.rstrip(")").partition(" (")
        for part, pattern in _PARTS:
            if pattern.search(f"{file}:{name}"):
                return part
    return "the event loop"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
