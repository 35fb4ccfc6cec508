"""Log lines have the id of their request, and no secret."""

import asyncio
import io
import json
import logging
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from tornado.websocket import websocket_connect

from models.engine import Database
from models.store.transaction import Transaction
from server import ChatServer
from services.logs import set_up_logs
from tests.support.clients import UPGRADE, Api, Person, live, session_of
from tests.support.waiting import eventually

SetUp = Callable[[str, str], io.StringIO]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetUp]:
    """Return a function that sets up the logs as the server does, and returns its output."""
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))  # put back afterwards
    root = logging.getLogger()
    names = ("peewee", "tornado", "chatserver")
    levels = [logging.getLogger(name).level for name in names]

    def set_up(level: str, form: str) -> io.StringIO:
        stream = io.StringIO()
        root.handlers = []
        for name in names:  # as in a new process
            logging.getLogger(name).setLevel(logging.NOTSET)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stderr", stream)
            set_up_logs(level, form)
        return stream

    handlers = root.handlers
    yield set_up
    root.handlers = handlers
    for name, level in zip(names, levels):
        logging.getLogger(name).setLevel(level)


async def test_log_lines_are_json_and_name_the_request(
    api: Api, written: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each line is an object with the id of its request, which a refusal has, too."""
    ava = await api.register("Ava")
    stream = written("debug", "json")
    monkeypatch.setattr("handlers.api.messages.messages.chats", None)
    answers = {
        path: await api.request("GET", path, token=token)
        for path, token in (
            ("/v1/users", "wrong"),
            ("/v1/users/999", ava.token),
            ("/nothing%0Aat%20all", None),
            ("/v1/chats", ava.token),
        )
    }
    await ava.get("/v1/groups")
    monkeypatch.undo()
    logging.getLogger("elsewhere").warning('two\nlines, "quoted", \x00\x1b\u2028')
    text = stream.getvalue()
    lines = [json.loads(line) for line in text.split("\n")[:-1]]
    assert all(
        set(line) - {"request_id", "exception"}
        == {"time", "level", "logger", "message"}
        for line in lines
    )
    assert all(re.fullmatch(r"[0-9T:.-]+Z", line["time"]) for line in lines)
    ids = [answer.headers["X-Request-Id"] for answer in answers.values()]
    assert len(set(ids)) == len(ids)
    for path, answer in answers.items():
        about = [
            line
            for line in lines
            if line.get("request_id") == answer.headers["X-Request-Id"]
        ]
        assert all(path in line["message"] for line in about)
        assert f"GET {path} {answer.status}" in about[-1]["message"]
        assert len(about) == (2 if answer.status == 500 else 1)
    (fault,) = [line for line in lines if line["level"] == "ERROR"]
    assert fault["message"] == "GET /v1/chats failed"
    assert "Traceback" in fault["exception"]
    (served,) = [line for line in lines if "/v1/groups 200" in line["message"]]
    assert served["request_id"]
    assert lines[-1]["message"] == 'two\nlines, "quoted", \x00\x1b\u2028'


@pytest.mark.parametrize("form", ["line", "json"])
def test_lines_with_invalid_unicode_are_logged(written: SetUp, form: str) -> None:
    """A line with half a surrogate pair, as in a file name that is not UTF-8, is logged."""
    stream = written("info", form)
    try:
        raise ValueError("no such file: \udcff")
    except ValueError as error:
        logging.getLogger("chatserver").error("at \udcfe", exc_info=error)
    text = stream.getvalue()
    assert (
        "ERROR" in text and "no such file" in text and "--- Logging error" not in text
    )


async def test_log_lines_for_people_name_the_request(
    api: Api, written: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first line of an error ends with the id of its request.

    A successful request logs nothing.
    """
    ava = await api.register("Ava")
    stream = written("info", "line")
    monkeypatch.setattr("handlers.api.messages.messages.chats", None)
    answer = await ava.get("/v1/chats")
    assert (await ava.get("/v1/users")).status == 200
    assert (await api.request("GET", "/v1/users", token="wrong")).status == 401
    first, *rest = stream.getvalue().splitlines()
    assert re.fullmatch(
        r"[\d-]+ [\d:,]+ ERROR chatserver.http: GET /v1/chats failed"
        rf" \[{answer.headers['X-Request-Id']}\]",
        first,
    )
    assert rest[0].startswith("Traceback") and "TypeError" in rest[-1]


SECRETS = {
    "content": "secret-content",
    "password": "secret-password",
    "query": "secret-query",
    "token": "secret-token",
    "email": "secret-email@example.com",
    "key": "secret-key",
}


async def raw(port: int, text: str) -> None:
    """Send any text; read and drop the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(text.encode("latin-1"))
    writer.write_eof()
    with suppress(ConnectionError):
        await reader.read()
    writer.close()


async def use(api: Api, person: Person, group_id: int) -> None:
    """Use every feature, correctly and not, with secrets in all inputs."""
    content, token = SECRETS["content"], person.token
    send = {"type": "send", "group_id": group_id, "content": content}
    path = f"/v1/messages/group/{group_id}"
    socket = await live(person, group=group_id)
    for body in (
        {"content": content, "key": SECRETS["key"]},
        {"content": content + " other", "key": SECRETS["key"]},
        {"content": content, "reply_to": 999},
        {"content": content, "colour": content},
        {content: content},
        content.encode(),
        b'{"content":"%s' % content.encode(),
        b'{"content":"%s\\ud800"}' % content.encode(),
        b'{"content":"%s\xff"}' % content.encode(),
        {"content": content * 2000},
        {"content": content * 10_000},
        {"content": content, "media_url": f"https://example.com/ {content}"},
    ):
        await person.post(path, body)
        await person.post("/v1/messages/p2p/999", body)
        await person.post("/v1/messages/group/999", body)
        text = body if isinstance(body, bytes) else json.dumps(body).encode()
        await socket.send(text[:60_000])
        with suppress(UnicodeDecodeError):
            await socket.send(text.decode()[:60_000])
    await socket.send({**send, "ref": content})
    await socket.send({**send, "group_id": 999})
    await socket.send({**send, "type": content})
    credentials: tuple[tuple[Any, str], ...] = (
        (person.email, SECRETS["password"]),
        (SECRETS["email"], SECRETS["password"]),
        (SECRETS["email"], SECRETS["password"] * 100),
        ({}, SECRETS["password"]),
    )
    for email, password in credentials:
        login = {"email": email, "password": password}
        await api.request("POST", "/v1/users/login", login)
        new = {"username": "Eve", **login}
        await api.request("POST", "/v1/users/register", new)
    change = {"old_password": SECRETS["password"], "new_password": "x"}
    for new_password in ("x", SECRETS["password"] + " new"):
        change["new_password"] = new_password
        await api.request("PUT", "/v1/users/password", change, token=token)
    query, wrong = SECRETS["query"], SECRETS["token"]
    for bad in (wrong, token + wrong, token[:-5] + "AAAAA", wrong + "%ff%00"):
        for target in ("/ws", "/v1/ws", "/v1/users", "/nothing", "/metrics"):
            for given in (bad, token):
                search = f"?token={given}&q={query}&since={query}&group={query}"
                await api.request("GET", target + search, headers=UPGRADE)
        for headers in (
            {"Authorization": f"Bearer {bad}"},
            {"Authorization": bad},
            {"Sec-WebSocket-Protocol": f"bearer, {bad}", **UPGRADE},
            {"Cookie": f"token={bad}; {wrong}"},
            {"Origin": f"http://[{wrong}", "Authorization": f"Bearer {token}"},
        ):
            for target in ("/ws", "/v1/users"):
                await api.request("GET", target, headers=headers)
    head = f"Host: x\r\nAuthorization: Bearer {token}"
    for request in (
        f"GET /ws?token={token} HTTP/1.1\r\n\r\n",
        f"GET /ws?token={token} HTTP/9.9\r\nHost: x\r\n\r\n",
        f"GET /ws?token={token} and {wrong}\r\n\r\n",
        f"GET /ping HTTP/1.1\r\nHost: x\r\nAuthorization Bearer {token}\r\n\r\n",
        f"GET /ping HTTP/1.1\r\n{head}\x00\r\n\r\n",
        f"GET /ping HTTP/1.1\r\n{head}\xff\r\n\r\n",
        f"GET /ping HTTP/1.1\r\nHost: {token}/\r\n\r\n",
        f"GET /ping?{query}{'&a' * 5000} HTTP/1.1\r\n{head}\r\n\r\n",
        f"GET http://[x/?token={token} HTTP/1.1\r\n{head}\r\n\r\n",
        f"POST {path} HTTP/1.1\r\n{head}\r\nContent-Length: {wrong}\r\n\r\n{content}",
        f"POST {path} HTTP/1.1\r\n{head}\r\nContent-Length: 99\r\n\r\n{content}",
        f"POST {path} HTTP/1.1\r\n{head}\r\nTransfer-Encoding: chunked\r\n\r\n{content}\r\n",
        f"POST {path}?q={query} HTTP/1.1\r\n{head}\r\n"
        f"Content-Type: multipart/form-data; boundary={wrong}\r\n"
        f"Content-Length: {len(content)}\r\n\r\n{content}",
        f"GET /ping HTTP/1.1\r\n{head}\r\nX: {content * 2000}\r\n\r\n",
    ):
        await raw(api.port, request)
    protocol: Any = socket.connection.protocol
    await protocol.stream.write(b"\x81" + bytes([len(content)]) + content.encode())
    await socket.closed()
    url = f"ws://127.0.0.1:{api.port}/ws"
    connection = await websocket_connect(url, subprotocols=["bearer", token])
    connection.close(3999, content)


@pytest.mark.parametrize("form", ["line", "json"])
async def test_no_secret_is_ever_in_a_log(
    api: Api,
    chat: ChatServer,
    written: SetUp,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
) -> None:
    """Tokens, passwords, messages and queries are never logged, whatever fails."""
    stream = written("debug", form)
    body = {"username": "Ava", "email": "ava@example.com"}
    answer = await api.request(
        "POST", "/v1/users/register", {**body, "password": SECRETS["password"] + " ok"}
    )
    ava = Person(api, answer.json["id"], "Ava", answer.json["token"])
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    send = {"content": SECRETS["content"]}
    await use(api, ava, group_id)
    well = stream.getvalue()
    # The same requests while one function after the other fails.

    def fail(*args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("a fault of the test's")

    def fail_in_the_database(tx: Transaction, *args: Any) -> None:
        sql = 'INSERT INTO message (id, content) VALUES (1, "%s")' % SECRETS["content"]
        tx.database.connection().execute(sql)

    def fail_to_read(database: Database, *args: Any) -> None:
        database.connection().execute(
            "SELECT nothing FROM nowhere WHERE a = ?", (ava.token,)
        )

    faults: tuple[tuple[str, Any], ...] = (
        ("handlers.api.messages.send_to_group", fail),
        ("handlers.api.messages.send_to_group", fail_in_the_database),
        ("handlers.api.messages.history.group_page", fail_to_read),
        ("handlers.api.messages.history.group_page", fail),
        ("handlers.api.accounts.accounts.may_log_in", fail),
        ("models.operations.registration.open_session", fail),
        ("services.passwords.verify_password", fail),
        ("handlers.auth.token_cache.check_session", fail),
        ("handlers.base.handler.error_answer", fail),
        ("handlers.base.endpoint.decode", fail),
    )
    statuses = set()
    for target, fault in faults:
        with monkeypatch.context() as patched:
            patched.setattr(target, fault)
            login = {"email": ava.email, "password": SECRETS["password"]}
            history = f"/v1/groups/{group_id}/messages?before_id=9"
            for answer in (
                await ava.post(path, send),
                await ava.get(history),
                await ava.get(f"{history}&q={SECRETS['query']}"),
                await api.request("POST", "/v1/users/login", login),
                await api.request("GET", f"/v1/users?q={SECRETS['query']}", token="x"),
            ):
                statuses.add(answer.status)
            chat.context.sessions.forget(session_of(chat, ava))
            await ava.get("/v1/users")
    assert statuses >= {201, 401, 500, 503}
    command = {"type": "send", "group_id": group_id, **send}
    socket = await live(ava)
    with monkeypatch.context() as patched:
        patched.setattr("handlers.websocket.commands.send_to_group", fail)
        await socket.send({**command, "ref": SECRETS["content"]})
        assert (await socket.next("error"))["code"] == "server_error"
    for target in (
        "handlers.websocket.commands.decode",
        "handlers.websocket.commands.encode",
    ):
        socket = await live(ava)
        with monkeypatch.context() as patched:
            patched.setattr(target, fail)
            await socket.send({"type": "ping", "ref": SECRETS["content"]})
            assert (await socket.closed())[0] == 4003
    with monkeypatch.context() as patched:
        patched.setattr(chat.hub._log, "read_page", fail)
        patched.setattr(chat.hub._catch_up, "_rest", lambda connection: None)
        socket = await ava.connect(since=f"{chat.store.epoch}.0")
        assert (await socket.closed())[0] == 4003
    # The loop logs the arguments of a callback that raises.
    socket = await live(ava)
    with monkeypatch.context() as patched:
        patched.setattr(chat.store, "_on_commit", fail)
        await socket.send(command)
        await eventually(lambda: "_deliver" in stream.getvalue())
    answer = await ava.post(path, send)
    assert answer.status == 201
    text = stream.getvalue()
    # The log has the paths, the faults and their tracebacks.
    for expected in (
        "/v1/users/login",
        path,
        "/ws",
        "a fault of the test's",
        "Traceback",
    ):
        assert expected in text
    assert path in well and text.count("failed") >= 8
    secrets = dict(SECRETS)
    for name, token in (("the token", ava.token), ("its claims", ava.token[40:])):
        secrets[name] = token[:60]
    secrets["its signature"] = ava.token[-20:]
    found = {
        name: line[:300]
        for line in text.splitlines()
        for name, secret in secrets.items()
        if secret in line and not line.lstrip().startswith("sql = ")
    }
    assert found == {}
    if form == "json":
        assert all(json.loads(line)["level"] for line in text.splitlines())
