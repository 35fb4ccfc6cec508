"""Names, addresses and other short texts through the API: cleaning and refusals."""

import base64
import hmac
import sqlite3
import unicodedata
from contextlib import closing
from unittest.mock import Mock
from urllib.parse import unquote

import bcrypt
import pytest

from server import ChatServer
from services.passwords import hash_password, verify_password
from tests.support.clients import PASSWORD, Answer, Api, Person
from tests.support.files import fetch, upload, uploaded
from tests.support.servers import Servers


async def downloaded_name(person: Person, file_id: str, suffix: str = "") -> str:
    answer = await fetch(person, file_id, suffix=suffix)
    assert answer.status == 200, answer.body
    return unquote(answer.headers["Content-Disposition"].split("''")[1])


# File names


@pytest.mark.parametrize(
    "sent, stored",
    [
        ("", "file"),
        ("..", "file"),
        ("a/b", "b"),
        ("C:\\fakepath\\photo.png", "photo.png"),
        ("Screenshot 4.42.48\u202fPM.png", "Screenshot 4.42.48 PM.png"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("a\r\nb\0\x7f.txt", "a b.txt"),
        ("a\u2028b", "a b"),
        ("x" * 300 + ".txt", "x" * 251 + ".txt"),
    ],
)
async def test_every_file_name_is_accepted_and_cleaned(
    api: Api, sent: str, stored: str
) -> None:
    """The upload, the message and the download have the same name."""
    ava = await api.register("Ava")
    answer = await upload(ava, b"text", sent)
    assert (answer.status, answer.json["name"]) == (201, stored)
    file_id = answer.json["id"]
    message = await ava.say(await ava.group(), "", files=[file_id])
    assert message["files"][0]["name"] == stored
    assert await downloaded_name(ava, file_id) == stored


async def test_a_download_is_named_as_in_its_message(api: Api) -> None:
    """Two messages carry the same bytes under different names."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    places = {}
    for name in ("plan.txt", "final plan.txt"):
        file_id = await uploaded(ava, b"same", name)
        places[name] = (await ava.say(group_id, "", files=[file_id]))["seq"]
    for person in (ava, mike):
        for name, seq in places.items():
            suffix = f"?group={group_id}&seq={seq}"
            assert await downloaded_name(person, file_id, suffix) == name


async def test_the_name_of_a_download_ignores_other_messages(api: Api) -> None:
    """Ignored: a message without the file, in a group of others, deleted, or unknown."""
    ava, mike, eve = [await api.register(name) for name in ("Ava", "Mike", "Eve")]
    file_id = await uploaded(ava, b"same", "secret.txt")
    secret_id = await ava.group()
    secret = await ava.say(secret_id, "", files=[file_id])
    assert await uploaded(mike, b"same", "open.txt") == file_id
    group_id = await mike.group(eve)
    await mike.say(group_id, "", files=[file_id])
    other = await mike.say(group_id, "no file")
    for group, seq in (
        (secret_id, secret["seq"]),
        (group_id, other["seq"]),
        (group_id, 0),
        (2**63 - 1, 2**63 - 1),
    ):
        suffix = f"?group={group}&seq={seq}"
        assert await downloaded_name(eve, file_id, suffix) == "open.txt"
    deleted = await mike.say(group_id, "", files=[file_id])
    path = f"/v1/groups/{group_id}/messages/{deleted['seq']}"
    assert (await mike.delete(path)).status == 200
    suffix = f"?group={group_id}&seq={deleted['seq']}"
    assert await downloaded_name(eve, file_id, suffix) == "open.txt"
    # A message gives no access that the caller does not have.
    zoe = await api.register("Zoe")
    suffix = f"?group={group_id}&seq={other['seq']}"
    assert (await fetch(zoe, file_id, suffix=suffix)).status == 404


@pytest.mark.parametrize(
    "query", ["group=1", "seq=1", "group=0&seq=1", "group=x&seq=1", "group=1&seq=-1"]
)
async def test_an_incomplete_reference_to_a_message_is_refused(
    api: Api, query: str
) -> None:
    ava = await api.register("Ava")
    file_id = await uploaded(ava, b"text")
    for method in ("GET", "HEAD"):
        answer = await fetch(ava, file_id, method, suffix=f"?{query}")
        assert answer.status == 400


# Usernames


@pytest.mark.parametrize(
    "typed, stored",
    [
        ("  Ann   Lee ", "Ann Lee"),
        ("Ava\ufe0f\u200b", "Ava"),
        ("e\u0301te\u0301", "été"),
        ("王　小明", "王 小明"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("e\u0301" * 64, "é" * 64),
        ("\u200b" * 64 + "x" * 64, "x" * 64),
    ],
)
async def test_a_username_is_stored_as_cleaned(
    api: Api, typed: str, stored: str
) -> None:
    """The limit of 64 characters holds after cleaning."""
    made = await register(api, typed, "ava@example.com")
    assert (made.status, made.json["username"]) == (201, stored)
    body = {"email": "ava@example.com", "password": PASSWORD}
    answer = await api.request("POST", "/v1/users/login", body)
    assert answer.json["user"]["username"] == stored


@pytest.mark.parametrize(
    "typed, sentence",
    [
        (
            "\u2800\u3164\u200b\ufe0f",
            "a username shows at least one character",
        ),
        ("ab\u200b", "a username has 3 to 64 characters"),
        ("e\u0301" * 65, "a username has at most 64 characters"),
        ("Av\na", "a username has no control characters or line breaks"),
        ("Av\u202ea", "a username does not override the direction of text"),
        ("\U0001faffava", "a username has no characters that Unicode does not know"),
    ],
)
async def test_a_username_that_deceives_is_refused(
    api: Api, typed: str, sentence: str
) -> None:
    answer = await register(api, typed, "ava@example.com")
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    assert answer.json["error"] == f"Invalid request format: {sentence}"


TAKEN = [
    ("Ava", ("AVA", "Ａｖａ", "Ava\ufe0f", " ava\u200b")),
    ("Admin", ("Аdmin", "аdmin", "Adm\u0456n")),
    ("Аdmin", ("Admin", "ADMIN")),
    ("O'Brien", ("O\u2019Brien", "o\u02bcbrien")),
]


@pytest.mark.parametrize("holder, others", TAKEN)
async def test_a_username_that_looks_like_another_is_taken(
    api: Api, holder: str, others: tuple[str, ...]
) -> None:
    """The order of the two does not matter. A deleted account frees its name."""
    made = await register(api, holder, "first@example.com")
    assert made.status == 201
    for number, name in enumerate(others):
        taken = await register(api, name, f"{number}@example.com")
        assert (taken.status, taken.json["code"]) == (409, "username_taken"), name
    first = Person(api, made.json["id"], holder, made.json["token"])
    body = {"password": PASSWORD, "messages": "keep"}
    assert (await first.delete("/v1/users/me", body)).status == 200
    assert (await register(api, others[0], "second@example.com")).status == 201


async def test_ascii_usernames_collide_by_case_only(api: Api) -> None:
    """They may look alike. So may names with an accent that is seen."""
    names = ("user1", "userl", "userI", "Kim", "Kirn", "Jose", "José", "O0O", "OOO")
    for number, name in enumerate(names):
        made = await register(api, name, f"{number}@example.com")
        assert made.status == 201, name
    for name in ("USER1", "kirn", "JOSÉ", "usеrl"):  # the last with a Cyrillic letter
        taken = await register(api, name, "last@example.com")
        assert (taken.status, taken.json["code"]) == (409, "username_taken"), name


@pytest.mark.parametrize(
    "name", ["deleted-7\ufe0f", "dеleted-7", "deleted–7", "aⅼⅼ", "all\u200b", "Аll"]
)
async def test_a_username_that_looks_like_a_reserved_one_is_taken(
    api: Api, name: str
) -> None:
    answer = await register(api, name, "ava@example.com")
    assert (answer.status, answer.json["code"]) == (409, "username_taken")


# Display names, status lines, group names and topics


async def test_short_texts_are_stored_as_cleaned(api: Api) -> None:
    """The answer and every later read have the cleaned text."""
    ava = await api.register("Ava")
    body = {"display_name": "  王　小明\ufe0f ", "status": "e\u0301te\u0301  now"}
    changed = (await ava.patch("/v1/users/me", body)).json
    assert (changed["display_name"], changed["status"]) == ("王 小明", "été now")
    assert (await ava.get("/v1/users/me")).json == changed
    made = (await ava.post("/v1/groups", {"name": " Our\u00a0\u200bgroup "})).json
    assert made["name"] == "Our group"
    path = f"/v1/groups/{made['group_id']}"
    body = {"name": "The\u3000group\ufeff", "topic": "one\r\ntwo\u2028three \n"}
    settings = (await ava.patch(path, body)).json["settings"]
    assert settings["name"] == "The group"
    assert settings["topic"] == "one\ntwo\nthree"
    assert (await ava.get(path)).json["name"] == "The group"
    assert (await ava.patch(path, {"topic": "\u200b \n"})).json["settings"][
        "topic"
    ] == ""


@pytest.mark.parametrize(
    "path, body, sentence",
    [
        ("me", {"display_name": "System"}, "this display name is reserved"),
        ("me", {"display_name": "deleted-7"}, "this display name is reserved"),
        ("me", {"display_name": "Ѕystem"}, "this display name is reserved"),
        ("me", {"display_name": "sуstem\ufe0f"}, "this display name is reserved"),
        ("me", {"display_name": "Deleted-user"}, "this display name is reserved"),
        (
            "me",
            {"display_name": " \u3164\u200b"},
            "a display name shows at least one character",
        ),
        (
            "me",
            {"display_name": "x" * 65},
            "a display name has at most 64 characters",
        ),
        ("me", {"status": "\u2800"}, "a status shows at least one character"),
        (
            "group",
            {"name": "a\nb"},
            "a group name has no control characters or line breaks",
        ),
        (
            "group",
            {"name": "a\u202eb"},
            "a group name does not override the direction of text",
        ),
        ("group", {"topic": "x" * 1025}, "a topic has at most 1024 characters"),
    ],
)
async def test_deceptive_short_texts_are_refused(
    api: Api, path: str, body: dict[str, str], sentence: str
) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    path = "/v1/users/me" if path == "me" else f"/v1/groups/{group_id}"
    answer = await ava.patch(path, body)
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    assert answer.json["error"] == f"Invalid request format: {sentence}"


# Media URLs and blank messages


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.com/a",
        "//example.com/a.png",
        "https:",
        "example.com",
    ],
)
async def test_a_media_url_of_another_scheme_is_refused(api: Api, url: str) -> None:
    """Over HTTP and WebSocket."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    body = {"content": "look", "media_url": url}
    answer = await ava.post(f"/v1/messages/group/{group_id}", body)
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    assert "http: or https:" in answer.json["error"]
    socket = await ava.connect()
    await socket.until("live")
    await socket.send({"type": "send", "group_id": group_id, **body, "ref": 1})
    refused = await socket.next("error")
    assert (refused["code"], refused["ref"]) == ("invalid_request", 1)


async def test_a_media_url_of_http_is_accepted(api: Api) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    for url in ("http://example.com/a.png", "HTTPS://example.com/é?q=1#x"):
        assert (await ava.say(group_id, "", media_url=url))["media_url"] == url


@pytest.mark.parametrize("content", [" ", "\n\t", "\u200b\ufeff", "\u2800", "\u3164"])
async def test_a_blank_message_is_refused(api: Api, content: str) -> None:
    """Over HTTP, as a command, as plain text, and as an edit; with a media URL it is accepted."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    path = f"/v1/messages/group/{group_id}"
    answer = await ava.post(path, {"content": content})
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    said = await ava.say(group_id, "hello")
    edit = f"/v1/groups/{group_id}/messages/{said['seq']}"
    answer = await ava.patch(edit, {"content": content})
    assert (answer.status, answer.json["code"]) == (400, "invalid_request")
    assert (await ava.get(edit)).json["content"] == "hello"
    socket = await ava.connect(group=group_id)
    await socket.until("live")
    command = {"type": "send", "group_id": group_id, "content": content}
    for frame in (command, f"x{content}", f"{content} "):
        await socket.send(frame)
    assert (await socket.next("error"))["code"] == "invalid_request"
    assert (await socket.next("error"))["code"] == "invalid_request"
    url = "https://example.com/a.png"
    assert (await ava.say(group_id, content, media_url=url))["media_url"] == url


# E-mail addresses


async def register(
    api: Api, username: str, email: str, password: str = PASSWORD
) -> Answer:
    body = {"username": username, "email": email, "password": password}
    return await api.request("POST", "/v1/users/register", body)


async def log_in(api: Api, email: str, password: str = PASSWORD) -> Answer:
    body = {"email": email, "password": password}
    return await api.request("POST", "/v1/users/login", body)


async def test_an_address_is_stored_as_cleaned(api: Api) -> None:
    """Every spelling of the address logs in, and none can register again."""
    made = await register(api, "Ava", " Ava@MÜNCHEN。de ")
    assert (made.status, made.json["email"]) == (201, "Ava@xn--mnchen-3ya.de")
    for email in ("ava@münchen.de", "AVA@xn--mnchen-3ya.de", "ava＠mu\u0308nchen.de "):
        assert (await log_in(api, email)).json["user"]["id"] == made.json["id"]
        taken = await register(api, "Other", email)
        assert (taken.status, taken.json["code"]) == (409, "email_taken")


async def test_domains_that_dns_distinguishes_are_two(api: Api) -> None:
    for name, email in (("Ava", "a@fußball.de"), ("Mike", "a@fussball.de")):
        assert (await register(api, name, email)).status == 201


async def test_a_login_with_an_invalid_address_is_400(api: Api) -> None:
    """An unknown address is a 401, like a wrong password."""
    await api.register("Ava")
    for email in (
        "",
        "ava",
        "ava@",
        "ava@example",
        "a\u200bva@example.com",
        "x" * 5000,
    ):
        answer = await log_in(api, email)
        assert (answer.status, answer.json["code"]) == (400, "invalid_request")
        assert answer.json["error"].startswith("Invalid request format: ")
    assert (await log_in(api, "no@example.com")).status == 401


async def test_an_account_keeps_an_address_that_is_no_longer_accepted(
    api: Api, chat: ChatServer
) -> None:
    """It logs in with its stored key, although the address cannot be registered today."""
    ava = await api.register("Ava")
    stored = f"{'x' * 80}@Example.com"
    with closing(sqlite3.connect(chat.store.database.path)) as database, database:
        database.execute(
            "UPDATE user SET email = ?, email_key = ?", (stored, stored.lower())
        )
    answer = await log_in(api, stored)
    assert (answer.status, answer.json["user"]["id"]) == (200, ava.id)
    assert (await register(api, "Mike", stored)).status == 400


# Passwords


async def test_a_password_is_the_same_from_every_keyboard(api: Api) -> None:
    """Composed and decomposed letters are the same, and so are spaces of any kind."""
    made = await register(api, "Ava", "ava@example.com", "e\u0301te\u0301\u3000 2026!")
    assert made.status == 201
    for password in ("été  2026!", "e\u0301té\u00a0\u2003" "2026!"):
        assert (await log_in(api, "ava@example.com", password)).status == 200
    assert (await log_in(api, "ava@example.com", "ete  2026!")).status == 401


@pytest.mark.parametrize(
    "made_with", ["e\u0301te\u0301 2026", "été 2026", "correct horse"]
)
async def test_a_hash_of_an_earlier_version_is_replaced_at_login(
    api: Api, chat: ChatServer, made_with: str
) -> None:
    """An old hash takes the password as typed or normalized; the new one takes any spelling."""
    await register(api, "Ava", "ava@example.com")
    prehash = base64.b64encode(
        hmac.digest(b"chatserver password, version 1", made_with.encode(), "sha256")
    )
    former = bcrypt.hashpw(prehash, bcrypt.gensalt(4)).decode()
    path = chat.store.database.path
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE user SET password_hash = ?", (former,))
    assert (await log_in(api, "ava@example.com", "another one")).status == 401
    assert (await log_in(api, "ava@example.com", made_with)).status == 200
    with closing(sqlite3.connect(path)) as database:
        (stored,) = database.execute("SELECT password_hash FROM user").fetchone()
    assert stored.startswith("n1:$2b$")
    normalized = unicodedata.normalize("NFC", made_with)
    for password in (made_with, normalized):
        assert (await log_in(api, "ava@example.com", password)).status == 200


@pytest.mark.parametrize("password", ["été 2026", "e\u0301te\u0301 2026"])
def test_a_check_calls_bcrypt_equally_often_for_every_hash(
    monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    """Unknown users are checked against a new hash, so the time must not reveal old hashes."""
    hashes = hash_password(password, 4), hash_password("another", 4)
    counts = []
    for password_hash in (*hashes, *[each.removeprefix("n1:") for each in hashes]):
        with monkeypatch.context() as counted:
            checkpw = Mock(wraps=bcrypt.checkpw)
            counted.setattr(bcrypt, "checkpw", checkpw)
            verify_password(password, password_hash)
        counts.append(checkpw.call_count)
    assert len(set(counts)) == 1


@pytest.mark.parametrize(
    "password, sentence",
    [
        ("password1", "this password is one of the most common ones"),
        ("ＰＡＳＳＷＯＲＤ１", "this password is one of the most common ones"),
        ("ava.smith", "a password is not the e-mail address"),
        ("AvaTheGreat", "a password is not the username"),
    ],
)
async def test_a_weak_password_is_refused_unless_the_server_is_local(
    api: Api, servers: Servers, password: str, sentence: str
) -> None:
    """At registration and at a change of the password."""
    given = ("AvaTheGreat", "ava.smith@example.com")
    assert (await register(api, *given, password)).status == 201
    far = Api((await servers.start(proxied="yes")).port)
    refused = await register(far, *given, password)
    assert (refused.status, refused.json["code"]) == (400, "invalid_request")
    assert refused.json["error"] == f"Invalid request format: {sentence}"
    made = (await register(far, *given)).json
    body = {"old_password": PASSWORD, "new_password": password}
    changed = await far.request("PUT", "/v1/users/password", body, token=made["token"])
    assert changed.json["error"] == f"Invalid request format: {sentence}"
    assert (await log_in(far, given[1])).status == 200
