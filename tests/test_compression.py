"""Compression of JSON answers, for clients that accept it."""

import gzip
import json
import re
import threading
from typing import Any

import brotli
import pytest

from handlers.base import compression, store_access
from handlers.base.compression import Body, codings_for, compress
from handlers.base.endpoint import JSON, endpoints
from handlers.routes import ROUTES
from tests.support.clients import PASSWORD, Answer, Api, Person, people
from tests.support.routes import filled
from tests.support.secret_scanner import SECRETS
from tests.support.waiting import eventually

# The first coding for a client, by its Accept-Encoding, where `br` and `gzip` are on offer.
ENCODINGS = {
    "": "identity",
    "identity": "identity",
    "gzip": "gzip",
    "GZIP": "gzip",
    "x-gzip": "gzip",
    "deflate": "identity",
    "gzip, deflate": "gzip",
    "gzip, deflate, br, zstd": "br",
    # Weights
    "gzip, br;q=0.5": "gzip",
    "gzip;q=0.5, br;q=0.4": "gzip",
    "gzip;q=0.5, br;q=0.5": "br",
    "GZip;Q=0.9, bR;Q=0.8": "gzip",
    "gzip;q=0.002, br;q=0.001": "gzip",
    "gzip;q=1., br;q=0.": "gzip",
    "br;q=0, gzip": "gzip",
    "br;q=0.000, gzip;q=0.1": "gzip",
    "gzip;q=0": "identity",
    "gzip;q=0.000": "identity",
    # No coding, in comparison
    "identity, gzip;q=0.5": "identity",
    "identity;q=0.5, gzip;q=1.0": "gzip",
    "identity;q=0.5, gzip;q=0.5": "gzip",
    "identity;q=0": "identity",  # there is nothing else
    "identity;q=0, gzip;q=0.1": "gzip",
    "identity;q=0, deflate": "identity",
    # All others
    "*": "br",
    "*;q=0": "identity",
    "*;q=0, gzip": "gzip",
    "identity;q=0, *": "br",
    "identity, *;q=0.1": "identity",
    "gzip;q=0.5, *": "br",
    "br;q=0, *;q=0.3": "gzip",
    "gzip;q=0.5, *;q=0": "gzip",
    # Spaces
    "  gzip ;  q=0.5 ,br;q=0.6  ": "br",
    "gzip\t;\tq=0.5,\tbr ; q=0.4": "gzip",
    "gzip; q = 0.5 ,,, br; q = 0.4": "gzip",
    # Malformed items count as absent.
    "gzip;q=oops": "identity",
    "gzip;q=oops, br;q=0.1": "br",
    "gzip;q=2, br;q=-1": "identity",
    "gzip;level=9": "identity",
    "gzip;q=0.5;x=1, br;q": "identity",
    "gzip;": "identity",
    "gzip br": "identity",
    ",,;": "identity",
    ";q=1": "identity",
    "=;*;q=,": "identity",
    "\xe9": "identity",
    "gzip\xa0": "gzip",
}
TIME = re.compile(r"[0-9-]{10}T[0-9:.]+Z")
REQUESTED_PATHS = {"/v1/search": "/v1/search?q=hello"}


@pytest.mark.parametrize("header", ENCODINGS)
def test_the_coding_follows_the_header(header: str) -> None:
    """By weights, then by the order of the offer; RFC 9110 §12.5.3."""
    assert codings_for(header, ("br", "gzip"))[0] == ENCODINGS[header]


def test_no_coding_is_accepted_unless_it_is_excluded() -> None:
    """A short answer has no coding if the client accepts that, whatever it prefers."""
    for header in ("gzip", "gzip, identity;q=0.1", "*", "gzip, *;q=0.1"):
        assert "identity" in codings_for(header), header
    for header in ("identity;q=0, gzip", "gzip, *;q=0", "identity;q=0, *"):
        codings = codings_for(header)
        assert "identity" not in codings
        assert compress(b"short", codings).coding == codings[0]


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


@pytest.mark.parametrize("coding", ["gzip", "br"])
async def test_every_answer_to_get_is_compressed(
    api: Api, monkeypatch: pytest.MonkeyPatch, coding: str
) -> None:
    """All JSON that is long enough, here any length. No such answer has a secret."""
    monkeypatch.setattr(compression, "_BYTES_MIN", 0)
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    seq = (await mike.say(group_id, "hello"))["seq"]
    invite = (await ava.post(f"/v1/groups/{group_id}/invites", {})).json

    async def is_indexed() -> bool:
        return bool((await ava.get("/v1/search?q=hello")).json["count"])

    await eventually(is_indexed)  # so that two searches answer alike
    ids = {
        "group_id": group_id,
        "seq": seq,
        "user_id": mike.id,
        "code": invite["code"],
    }
    walked = 0
    for route, handler in ROUTES.items():
        described = endpoints(handler).get("GET")
        if described is None or described.media_type != JSON:
            continue
        walked += 1
        path = filled(REQUESTED_PATHS.get(route, route), **ids)
        plain = await ask(api, ava, path, "identity")
        assert plain.status == 200, (path, plain.body)
        answer = await ask(api, ava, path, coding)
        assert answer.headers.get("Content-Encoding") == coding, path
        assert answer.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
        # Sessions tell the time of now.
        same = [TIME.sub("", str(each)) for each in (decoded(answer), plain.json)]
        assert same[0] == same[1], path
        text = plain.body.decode()
        assert SECRETS.found([text]) == [] and invite["code"] not in text, path
    assert walked > 30


async def test_the_tag_of_a_compressed_answer_is_weak(api: Api) -> None:
    """A strong one would stand for other bytes too. If-Match takes both, and a proxy's."""
    ava = await api.register("Ava")
    group_id = await ava.group()
    seq = (await ava.say(group_id, "long " * 1000))["seq"]
    path = f"/v1/groups/{group_id}/messages/{seq}"
    await ava.put("/v1/users/me/settings", {"settings": {"a": "x" * 2000}})
    for tagged in (path, "/v1/users/me/settings"):
        plain = await ask(api, ava, tagged, "identity")
        packed = await ask(api, ava, tagged, "gzip")
        assert decoded(packed) == plain.json
        assert packed.headers["ETag"] == "W/" + plain.headers["ETag"]
    revision = 1
    for tag in ('W/"{}"', '"{}"', '"{}-gzip"', 'W/"{}-br"'):
        read = await ask(api, ava, path, "gzip")
        assert read.headers["ETag"] == f'W/"{revision}"'
        for given, status in ((revision + 1, 412), (revision, 200)):
            answer = await api.request(
                "PATCH",
                path,
                {"content": f"{revision} " * 1000},
                token=ava.token,
                headers={"If-Match": tag.format(given)},
            )
            assert answer.status == status, tag
        revision += 1


async def test_a_search_is_encoded_on_its_thread(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And so is each page: the loop neither encodes nor compresses long answers."""
    threads = set()

    def noted(content: bytes, codings: tuple[str, ...]) -> Body:
        threads.add(threading.current_thread())
        return compress(content, codings)

    monkeypatch.setattr(store_access, "compress", noted)
    ava = await api.register("Ava")
    group_id = await ava.group()
    seq = (await ava.say(group_id, "hello " * 1000))["seq"]
    messages = f"/v1/groups/{group_id}/messages"
    for path in (messages, f"{messages}/{seq}", "/v1/search?q=hello", "/v1/groups"):
        threads.clear()
        assert (await ask(api, ava, path, "gzip")).status == 200
        assert len(threads) == 1 and threading.main_thread() not in threads, path


async def test_answers_with_secrets_are_not_compressed(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their size would tell a secret to someone who chooses a part of the text."""
    monkeypatch.setattr(compression, "_BYTES_MIN", 0)
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
    sent = await ava.say(group_id, "long " * 800)
    path = f"/v1/groups/{group_id}/messages/{sent['seq']}"
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
