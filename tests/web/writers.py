"""Users of the API, who write while browsers look on."""

import json
import urllib.request
from typing import Any

from tests.support.processes import Process

EMAILS = {"Ava": "ava@temp.com", "Mike": "mike@temp.com"}


class Writer:
    """A demo user with a token. Group 1 is the group of the demo users."""

    def __init__(self, process: Process, name: str) -> None:
        self.process = process
        self.token = process.login(EMAILS[name])

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request; return its answer, and require that it is not refused."""
        status, answer = self.process.request(method, path, body, token=self.token)
        assert status < 300, answer
        return answer

    def say(self, content: str, group_id: int = 1, **members: Any) -> Any:
        """Send a message; return it."""
        body = {"content": content, **members}
        return self.call("POST", f"/v1/messages/group/{group_id}", body)

    def say_all(self, contents: list[str], group_id: int = 1) -> list[int]:
        """Send many messages over one socket; return their places in the group."""
        with self.process.listen(self.token, since="now") as socket:
            for number, content in enumerate(contents):
                frame = {"type": "send", "group_id": group_id, "content": content}
                socket.send(json.dumps(frame | {"ref": number}))
            seqs: dict[int, int] = {}
            while len(seqs) < len(contents):
                frame = json.loads(socket.recv())
                assert frame["type"] != "error", frame
                if frame["type"] == "ok":
                    seqs[frame["ref"]] = frame["seq"]
        return [seqs[number] for number in range(len(contents))]

    def upload(self, name: str, content: bytes) -> str:
        """Upload a file; return its id."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.process.port}/v1/files?name={name}",
            content,
            {"Authorization": f"Bearer {self.token}"},
            method="POST",
        )
        with urllib.request.urlopen(request) as answer:
            file_id: str = json.load(answer)["id"]
        return file_id

    def act(self, method: str, seq: int, path: str = "", body: Any = None) -> Any:
        """Change a message of group 1."""
        return self.call(method, f"/v1/groups/1/messages/{seq}{path}", body)
