"""`--processes`: several processes share the port and the database, and any of them may end."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from socket import create_server
from time import monotonic, sleep

import pytest
from websockets.exceptions import ConnectionClosed

from services.place import Place
from services.turn_lock import TurnLock
from tests.support.processes import AVA, MIKE, ROOT, Process, Start, rows, run
from tests.support.waiting import DEADLINE_SECONDS

# A sender of these tests sends as fast as the server answers.
PAIR = ("--processes", "2", "--send-rate", "0", "--request-rate", "0")


def children(process: Process) -> list[int]:
    """Return the ids of a server's processes."""
    pid = process.popen.pid
    return [
        int(each)
        for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    ]


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until a condition holds."""
    deadline = monotonic() + DEADLINE_SECONDS
    while not condition():
        assert monotonic() < deadline, "the condition never held"
        sleep(0.01)


def is_alive(pid: int) -> bool:
    """Tell whether a process runs; one that has ended and was not awaited does not."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False


def is_stopped(pid: int) -> bool:
    """Tell whether a process stands still."""
    return ") T " in Path(f"/proc/{pid}/stat").read_text()


@pytest.fixture(name="pair")
def make_pair(start: Start) -> Process:
    """A server of two processes."""
    process = start(*PAIR)
    assert process.port, process.end()
    return process


class Sender:
    """Sends messages on connections of their own, until it is stopped; none may be refused."""

    def __init__(self, server: Process, token: str) -> None:
        self.sent: list[str] = []
        self.faults: list[BaseException] = []
        self._server = server
        self._token = token
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Sender":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        number = 0
        while not self._stopping.is_set():
            text = f"message {number}"
            try:
                status, answer = self._server.request(
                    "POST",
                    "/v1/messages/group/1",
                    {"content": text, "key": f"key {number}"},
                    token=self._token,
                )
            except Exception as fault:
                self.faults.append(fault)
                continue  # with the same key
            assert status in (200, 201), answer
            self.sent.append(text)
            number += 1


def texts(server: Process, token: str) -> list[str]:
    """Return the texts of a sender's messages, oldest first."""
    return [
        each["content"]
        for each in server.history(token)
        if each["content"].startswith("message ")
    ]


def test_two_processes_serve_and_stop(pair: Process) -> None:
    """As one does: they answer on one port, and stop with the parent."""
    pids = children(pair)
    assert len(pids) == 2
    ava, mike = pair.login(AVA), pair.login(MIKE)
    sockets = [pair.listen(token) for token in (ava, mike) * 4]
    body = {"content": "to all"}
    assert pair.request("POST", "/v1/messages/group/1", body, token=ava)[0] == 201
    for socket in sockets:
        while "to all" not in str(socket.recv(timeout=DEADLINE_SECONDS)):
            pass
        socket.close()
    pair.stop()
    assert not any(map(is_alive, pids))


def test_a_process_that_is_killed_is_started_again(pair: Process) -> None:
    """The other goes on meanwhile, and no message is lost or sent twice."""
    token = pair.login(AVA)
    with Sender(pair, token) as sender:
        for _ in range(3):
            before = children(pair)
            count = len(sender.sent)
            os.kill(before[0], signal.SIGKILL)
            wait_for(lambda: len(children(pair)) == 2 and children(pair) != before)
            wait_for(lambda: len(sender.sent) > count + 5)
    assert texts(pair, token) == sender.sent
    code, _, stderr = pair.end(signal.SIGTERM)
    assert code == 0
    assert stderr.count("is started again") == 3


def test_processes_end_with_their_parent(pair: Process, start: Start) -> None:
    """So that a new server gets the database at once."""
    pids = children(pair)
    pair.end(signal.SIGKILL)
    wait_for(lambda: not any(map(is_alive, pids)))
    again = start("--processes", "2")
    assert again.request("GET", "/ping")[0] == 200
    again.stop()


@pytest.mark.parametrize("arguments", [(), ("--processes", "2")])
def test_a_second_server_is_refused(
    pair: Process, start: Start, arguments: tuple[str, ...]
) -> None:
    """In one line, whether it would share the database or not."""
    code, _, stderr = start(*arguments).end()
    assert code == 2
    assert stderr == "chatserver.db is in use by another server\n"
    pair.stop()


def test_a_fault_of_the_start_is_told_once(tmp_path: Path, start: Start) -> None:
    """By the first process; no other one is started."""
    (tmp_path / "chatserver.db").write_text("this is no database" * 100)
    code, stdout, stderr = start("--processes", "2").end()
    assert (code, stdout) == (2, "")
    assert len(stderr.splitlines()) == 1
    assert "not a database" in stderr


def test_a_rolling_restart_refuses_no_connection(start: Start) -> None:
    """SIGUSR2 restarts the processes one by one; sockets are told 1012."""
    pair = start(*PAIR, CHAT_LOG_LEVEL="info")
    token = pair.login(AVA)
    before = set(children(pair))
    sockets = [pair.listen(token) for _ in range(4)]
    with Sender(pair, token) as sender:
        os.kill(pair.popen.pid, signal.SIGUSR2)
        wait_for(lambda: len(children(pair)) == 2 and not before & set(children(pair)))
        count = len(sender.sent)
        wait_for(lambda: len(sender.sent) > count + 5)
    assert sender.faults == []
    for socket in sockets:
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                socket.recv(timeout=DEADLINE_SECONDS)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1012
    assert texts(pair, token) == sender.sent
    code, _, _ = pair.end(signal.SIGTERM)
    assert code == 0


@pytest.fixture(name="frozen")
def stop_with_the_turn(pair: Process) -> Iterator[int]:
    """A process that stands still while it holds the turn."""
    token = pair.login(AVA)
    lock = TurnLock(pair.database)
    pid = 0
    with Sender(pair, token):
        while not pid:
            holder = lock.holder()
            if holder is not None and holder[0] in children(pair):
                os.kill(holder[0], signal.SIGSTOP)
                # Until then it goes on, and may give the turn away.
                wait_for(lambda: is_stopped(holder[0]))
                if lock.holder() == holder:
                    pid = holder[0]
                else:
                    os.kill(holder[0], signal.SIGCONT)
    lock.close()
    yield pid
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)


def test_a_process_that_stands_still_with_the_turn_is_ended(
    pair: Process, frozen: int
) -> None:
    """It holds up all others, which go on then."""
    wait_for(lambda: not is_alive(frozen))
    wait_for(lambda: len(children(pair)) == 2)
    token = pair.login(MIKE)
    body = {"content": "we go on"}
    assert pair.request("POST", "/v1/messages/group/1", body, token=token)[0] == 201
    code, _, stderr = pair.end(signal.SIGTERM)
    assert code == 0
    assert "stands still" in stderr


def test_a_process_whose_parent_is_gone_when_it_serves_stops_in_order(
    tmp_path: Path,
) -> None:
    """The parent has closed both pipes: the one for the word "ready", and the one that it holds."""
    ready, its_ready = os.pipe()
    life, own_life = os.pipe()
    for end in (ready, own_life):
        os.close(end)
    with closing(create_server(("127.0.0.1", 0))) as listening:
        place = Place(
            process=0,
            count=2,
            sockets=[listening.fileno()],
            ready=its_ready,
            parent=life,
            is_first=True,
        )
        done = subprocess.run(
            [sys.executable, ROOT / "server.py", "--processes", "2", "--demo", "no"],
            cwd=tmp_path,
            env=place.environment(),
            pass_fds=[listening.fileno(), its_ready, life],
            capture_output=True,
            text=True,
            timeout=DEADLINE_SECONDS,
        )
    for end in (its_ready, life):
        os.close(end)
    assert done.returncode == 0, done.stderr
    assert "failed" not in done.stderr


def test_operators_commands_reach_the_processes(pair: Process) -> None:
    """A user who is disabled is out in all of them."""
    token = pair.login(MIKE)
    sockets = [pair.listen(token) for _ in range(6)]
    done = run("server.py", "disable", MIKE, cwd=pair.directory)
    assert done.returncode == 0, done.stderr
    for socket in sockets:
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                socket.recv(timeout=DEADLINE_SECONDS)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4501
    for _ in range(6):
        assert pair.request("GET", "/v1/users/me", token=token)[0] == 401
    pair.stop()


def test_the_files_beside_the_database_are_private(pair: Process) -> None:
    """Those too by which the processes take turns and talk."""
    for path in pair.directory.glob("chatserver.db*"):
        assert path.stat().st_mode & 0o077 == 0, path.name
    pair.stop()
    left = {path.name for path in pair.directory.glob("chatserver.db*")}
    assert not [name for name in left if "process" in name or "operator" in name]


def test_one_process_needs_no_turns(start: Start) -> None:
    """The default writes none, and takes a database that several had."""
    pair = start("--processes", "2")
    token = pair.login(AVA)
    body = {"content": "message"}
    assert pair.request("POST", "/v1/messages/group/1", body, token=token)[0] == 201
    pair.stop()
    query = "SELECT count(*) FROM turn"
    turns = rows(pair.database, query)
    assert turns[0][0] > 0
    alone = start()
    assert alone.request("POST", "/v1/messages/group/1", body, token=token)[0] == 201
    alone.stop()
    assert rows(alone.database, query) == turns
    again = start("--processes", "2")
    assert len(again.history(token)) == len(
        {each["id"] for each in again.history(token)}
    )
    again.stop()
    assert run("server.py", "check", cwd=pair.directory).returncode == 0
