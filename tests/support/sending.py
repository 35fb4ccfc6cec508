"""Threads that send to a server process, and the check that every acknowledged send is stored."""

import json
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from typing import Any

from websockets.exceptions import WebSocketException

from tests.support.processes import Process
from tests.support.waiting import DEADLINE_SECONDS


class Senders:
    """Ava's threads, each of which sends to group 1 and waits for each answer.

    Each send has a key. `acknowledged` has the key and id of each send that was answered with 201;
    `refused` has the statuses of the others. A thread ends with its connection, or with a refusal.
    """

    def __init__(
        self, process: Process, token: str, http: int = 3, sockets: int = 2
    ) -> None:
        self.acknowledged: list[tuple[str, int]] = []
        self.refused: list[int] = []
        self.tried: set[str] = set()
        self._process = process
        self._token = token
        self._threads = ThreadPoolExecutor(http + sockets)
        self._done = [
            *(self._threads.submit(self._post, f"http{n}") for n in range(http)),
            *(self._threads.submit(self._send, f"ws{n}") for n in range(sockets)),
        ]

    def join(self) -> None:
        """Wait for the threads; raise their errors."""
        finished, _ = wait(self._done, DEADLINE_SECONDS)
        assert len(finished) == len(self._done)
        self._threads.shutdown()
        for done in finished:
            done.result()

    def _post(self, name: str) -> None:
        connection = HTTPConnection(
            "127.0.0.1", self._process.port, timeout=DEADLINE_SECONDS
        )
        headers = {"Authorization": f"Bearer {self._token}"}
        with closing(connection):
            for number in range(100_000):
                key = f"{name}-{number}"
                self.tried.add(key)
                body = json.dumps({"content": f"said {key}", "key": key})
                try:
                    connection.request("POST", "/v1/messages/group/1", body, headers)
                    response = connection.getresponse()
                    answer = json.load(response)
                except (OSError, HTTPException, ValueError):
                    return
                if response.status != 201:
                    self.refused.append(response.status)
                    assert response.headers["Retry-After"], answer
                    return
                self.acknowledged.append((key, answer["id"]))

    def _send(self, name: str) -> None:
        try:
            with self._process.listen(self._token) as connection:
                for number in range(100_000):
                    key = f"{name}-{number}"
                    self.tried.add(key)
                    command = {"type": "send", "group_id": 1, "content": f"said {key}"}
                    connection.send(json.dumps({**command, "key": key, "ref": key}))
                    while (frame := json.loads(connection.recv())).get("ref") != key:
                        pass
                    if frame["type"] == "error":
                        self.refused.append(503 if frame["code"] == "stopping" else 0)
                        return
                    self.acknowledged.append((key, frame["id"]))
        except (WebSocketException, OSError):
            return


def check_kept(senders: Senders, history: list[Any]) -> None:
    """Require that acknowledged messages are stored unchanged, and no message twice."""
    kept = {(message["key"], message["id"]) for message in history}
    assert set(senders.acknowledged) <= kept
    assert len(kept) == len(history)
    assert {message["key"] for message in history} <= senders.tried
    assert all(message["content"] == f"said {message['key']}" for message in history)
    seqs = [message["seq"] for message in history]
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))
