"""Names, addresses and other short texts through the API: what is stored, and what is refused."""

from urllib.parse import unquote

import pytest

from tests.support.clients import Api, Person
from tests.support.files import fetch, upload, uploaded


async def downloaded_name(person: Person, file_id: str, suffix: str = "") -> str:
    answer = await fetch(person, file_id, suffix=suffix)
    assert answer.status == 200, answer.body
    return unquote(answer.headers["Content-Disposition"].split("''")[1])


# File names.


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


async def test_a_message_that_does_not_count_names_no_download(api: Api) -> None:
    """A message without the file, of another group, or that does not exist is ignored."""
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
async def test_a_message_that_is_not_named_fully_is_refused(
    api: Api, query: str
) -> None:
    ava = await api.register("Ava")
    file_id = await uploaded(ava, b"text")
    for method in ("GET", "HEAD"):
        answer = await fetch(ava, file_id, method, suffix=f"?{query}")
        assert answer.status == 400
