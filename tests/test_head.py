"""The work that HEAD does. test_documentation.py compares its answers with those of GET."""

from typing import Any

import msgspec
import pytest

from handlers.base import store_access
from handlers.base.compression import Body
from handlers.base.endpoint import endpoints
from handlers.routes import METRICS, ROUTES
from handlers.schemas.pages import PageQuery
from server import ChatServer
from tests.support.clients import Api, people
from tests.support.routes import filled
from tests.support.waiting import eventually

PAGES = [
    path
    for path, handler in ROUTES.items()
    for method, endpoint in endpoints(handler).items()
    if method == "GET" and endpoint.query and issubclass(endpoint.query, PageQuery)
]


def count_items(answer: Any) -> int:
    """Return how many items the lists of an answer have; `people` has always the caller."""
    if isinstance(answer, dict):
        lists = [value for name, value in answer.items() if name != "people"]
        return sum(count_items(value) for value in lists)
    return len(answer) if isinstance(answer, list) else 0


async def test_head_reads_no_page(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each list that GET has a page of is not read for HEAD, and nothing is encoded."""
    ava, mike, eve = await people(api, "Ava", "Mike", "Eve")
    group_id = await ava.group(mike)
    first = await ava.say(group_id, "@Mike first")
    one = f"/v1/groups/{group_id}/messages/{first['seq']}"
    await ava.patch(one, {"content": "@Mike first!"})
    await mike.put(f"{one}/reactions/x")
    await mike.say(group_id, "@Ava reply", reply_to=first["id"])
    await mike.put(f"/v1/groups/{group_id}/read", {"seq": 99})
    await mike.post(f"/v1/messages/p2p/{ava.id}", {"content": "hello"})
    await ava.put(f"/v1/groups/{group_id}/bans/{eve.id}")
    await ava.patch(f"/v1/groups/{group_id}", {"visibility": "public"})
    other_id = await mike.group(ava)
    await ava.delete(f"/v1/groups/{other_id}/members/{ava.id}")
    await mike.post(f"/v1/groups/{other_id}/members", {"user_id": ava.id})

    def asked(path: str) -> str:
        ids = {"group_id": group_id, "seq": first["seq"], "user_id": mike.id}
        return filled(path, **ids) + ("?q=first" if path == "/v1/search" else "")

    async def is_indexed() -> bool:
        return bool((await ava.get(asked("/v1/search"))).json["hits"])

    await eventually(is_indexed)
    for path in PAGES:
        assert count_items((await ava.get(asked(path))).json), path
    read: list[Any] = []

    def note(answer: Any) -> Body:
        read.append(msgspec.to_builtins(answer))
        return no_body(answer)

    no_body = store_access._no_body
    monkeypatch.setattr(store_access, "_no_body", note)
    monkeypatch.setattr(store_access, "_encode", None)
    for path in PAGES:
        answer = await api.request("HEAD", asked(path), token=ava.token)
        assert answer.status == 200, path
        assert "Content-Length" not in answer.headers, path
        assert count_items(read.pop()) == 0, path
    for named in ("/v1/users", f"/v1/groups/{group_id}/members"):
        answer = await api.request("HEAD", f"{named}?q=m", token=ava.token)
        assert (answer.status, count_items(read.pop())) == (200, 0), named
    assert read == []


async def test_head_of_the_metrics_makes_no_page(
    api: Api, chat: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has the type of the page."""
    monkeypatch.setattr(chat.context.metrics, "page", None)
    answer = await api.request("HEAD", METRICS)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
