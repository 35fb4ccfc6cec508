"""Compression of JSON answers, for clients that accept it."""

import gzip
import json
from typing import Any

import brotli
import pytest

from handlers.base.compression import coding_for
from tests.support.clients import PASSWORD, Answer, Api, Person

ENCODINGS = {
    "": None,
    "identity": None,
    "gzip": "gzip",
    "GZIP": "gzip",
    "x-gzip": "gzip",
    "deflate": None,
    "gzip, deflate": "gzip",
    "gzip, deflate, br": "br",
    "br;q=0, gzip": "gzip",
    "br;q=0.000, gzip;q=0.1": "gzip",
    "gzip;q=0": None,
    "*": "br",
    "*;q=0": None,
    "*;q=0, gzip": "gzip",
    "identity;q=0, *": "br",
    "gzip;q=oops": "gzip",
    ",,;": None,
    "\xe9": None,
}


@pytest.mark.parametrize("header", ENCODINGS)
def test_the_coding_follows_the_header(header: str) -> None:
    assert coding_for(header) == ENCODINGS[header]


async def ask(api: Api, person: Person, path: str, encoding: str) -> Answer:
    """GET with an Accept-Encoding; the answer is not decoded."""
    headers = {"Accept-Encoding": encoding}
    return await api.request(
        "GET", path, token=person.token, headers=headers, is_decoded=False
    )


def decoded(answer: Answer) -> Any:
    match answer.headers.get("Content-Encoding"):
        case "gzip":
            return json.loads(gzip.decompress(answer.body))
        case "br":
            return json.loads(brotli.decompress(answer.body))
    return json.loads(answer.body)


async def test_long_answers_are_compressed(api: Api) -> None:
    """The content is the same, whatever the coding. The header says what it depends on."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    for number in range(30):
        await ava.say(group_id, f"message {number}")
    path = f"/v1/groups/{group_id}/messages"
    plain = await ask(api, ava, path, "identity")
    assert "Content-Encoding" not in plain.headers
    for encoding in ("gzip", "br", "gzip, br"):
        answer = await ask(api, ava, path, encoding)
        assert answer.headers["Content-Encoding"] == (
            "br" if "br" in encoding else "gzip"
        )
        assert len(answer.body) < len(plain.body) / 2
        assert int(answer.headers["Content-Length"]) == len(answer.body)
        assert decoded(answer) == decoded(plain)
    for answer in (plain, await ask(api, ava, "/v1/groups", "gzip")):
        assert "Accept-Encoding" in answer.headers["Vary"]
    # An answer of less than a kibibyte gets longer or fits into one packet anyhow.
    short = await ask(api, ava, f"{path}?limit=1", "gzip")
    assert "Content-Encoding" not in short.headers


async def test_answers_with_secrets_are_not_compressed(api: Api) -> None:
    """Their size would tell a secret to someone who chooses a part of the text."""
    ava = await api.register("Ava" + "a" * 60)
    group_id = await ava.group(name="g" * 128)
    for path, body in (
        ("/v1/users/login", {"email": ava.email, "password": PASSWORD}),
        ("/v1/users/renew", {}),
        (f"/v1/groups/{group_id}/invites", {}),
    ):
        answer = await api.request(
            "POST",
            path,
            body,
            token=ava.token,
            headers={"Accept-Encoding": "gzip, br"},
            is_decoded=False,
        )
        assert answer.status in (200, 201)
        assert "Content-Encoding" not in answer.headers


async def test_a_head_has_the_length_of_the_compressed_answer(api: Api) -> None:
    ava = await api.register("Ava")
    group_id = await ava.group()
    await ava.say(group_id, "long " * 1000)
    path = f"/v1/groups/{group_id}/messages"
    got = await ask(api, ava, path, "gzip")
    head = await api.request(
        "HEAD",
        path,
        token=ava.token,
        headers={"Accept-Encoding": "gzip"},
        is_decoded=False,
    )
    assert head.headers["Content-Length"] == got.headers["Content-Length"]
    assert head.headers["Content-Encoding"] == "gzip"
