"""Runs the load program, which is in C, and reads its measurements."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.peers.servers import Peer
from bench.processes import StartFailed
from bench.sockets import ConnectionLost

_SOURCE = Path(__file__).with_name("load.c")
# The load waits up to half a minute for the last messages.
_MORE_SECONDS = 120.0


class Plan(NamedTuple):
    """The connections of a load, and the bytes that they send; see load.c for the kinds."""

    receivers: int = 0
    senders: int = 0
    in_flight: int = 1
    blocks: Sequence[tuple[str, bytes]] = ()


class Sends(NamedTuple):
    """The work of a span of time, and the processor time of both sides, in seconds."""

    seconds: float
    acked: int
    delivered: int
    cpu_seconds: float
    load_cpu_seconds: float


class Load:
    """The compiled program."""

    def __init__(self, directory: Path) -> None:
        """Compile the program into a directory. Raises StartFailed without a compiler."""
        compiler = shutil.which("cc") or shutil.which("gcc")
        if compiler is None:
            raise StartFailed("the load needs a C compiler (cc)")
        self._program = directory / "load"
        subprocess.run(
            [compiler, "-O2", "-o", self._program, _SOURCE], check=True, timeout=120
        )

    def sends(self, peer: Peer, plan: Plan, seconds: float) -> Sends:
        """Let senders send for a time. Raises ConnectionLost if a message is lost or refused."""
        return Sends(**json.loads(self._run(peer, plan, seconds)))

    def idle_kib(self, peer: Peer, plan: Plan) -> float:
        """Return the memory of the server for each of the plan's quiet receivers, in KiB."""
        return float(json.loads(self._run(peer, plan, 0.0))["kib"])

    def _run(self, peer: Peer, plan: Plan, seconds: float) -> str:
        numbers = {
            "-p": peer.port,
            "-P": peer.pid,
            "-r": plan.receivers,
            "-s": plan.senders,
            "-q": plan.in_flight,
            "-d": seconds,
        }
        flags = [f"{flag}{number}" for flag, number in numbers.items()]
        blocks = [
            b"%b %d\n%b" % (kind.encode(), len(data), data)
            for kind, data in plan.blocks
        ]
        ended = subprocess.run(
            [self._program, *flags, f"-R{peer.ready}"],
            input=b"".join(blocks),
            capture_output=True,
            timeout=seconds + _MORE_SECONDS,
        )
        if ended.returncode:
            reason = ended.stderr.decode(errors="replace").strip()
            raise ConnectionLost(f"{peer.name}: {reason} {peer.log_end()}")
        return ended.stdout.decode()
