"""Settings and drafts that a user's clients keep for each other."""

import json
import sys
from typing import Any

import pytest

from tests.support.clients import PASSWORD, Api, Person, live, people, settled

SETTINGS, DRAFTS = "/v1/users/me/settings", "/v1/users/me/drafts"


def of_type(frames: list[Any], kind: str) -> list[Any]:
    return [frame for frame in frames if frame["type"] == kind]


async def drafts(person: Person) -> list[Any]:
    answer = await person.get(DRAFTS)
    assert answer.status == 200
    return list(answer.json)


async def test_settings_are_kept_as_they_are(api: Api) -> None:
    """Any JSON object, with a revision; the user's other devices get it, no one else does."""
    ava, mike = await people(api, "Ava", "Mike")
    await ava.group(mike)
    own, other = await live(ava), await live(mike)
    assert (await ava.get(SETTINGS)).json == {"revision": 0, "settings": {}}
    value = {"theme": "dark", "é": [1, None, 1.5, {"deep": [[[]]]}], "big": 2**53}
    answer = await ava.put(SETTINGS, {"settings": value})
    assert (answer.status, answer.json) == (200, {"revision": 1, "settings": value})
    got = await ava.get(SETTINGS)
    assert got.json == answer.json
    assert got.headers["ETag"] == '"1"'
    assert of_type(await settled(own), "settings") == [
        {"type": "settings", "user_id": ava.id, "revision": 1, "settings": value}
    ]
    assert of_type(await settled(other), "settings") == []
    assert (await mike.get(SETTINGS)).json["revision"] == 0


async def test_two_devices_do_not_overwrite_each_other(api: Api) -> None:
    ava = await api.register("Ava")
    for match, status in (('"0"', 200), ('"0"', 412), ('"1"', 200), ("*", 200)):
        answer = await api.request(
            "PUT",
            SETTINGS,
            {"settings": {}},
            token=ava.token,
            headers={"If-Match": match},
        )
        assert answer.status == status, match
    assert (await ava.get(SETTINGS)).json["revision"] == 3
    bad = await api.request(
        "PUT", SETTINGS, {"settings": {}}, token=ava.token, headers={"If-Match": "x"}
    )
    assert bad.status == 400


async def test_settings_have_a_size(api: Api) -> None:
    ava = await api.register("Ava")
    fits = {"a": "x" * (16 * 1024 - len('{"a":""}'))}
    assert (await ava.put(SETTINGS, {"settings": fits})).status == 200
    wrong: list[Any] = [{"a": fits["a"] + "x"}, [], "x", None, 1]
    for bad in wrong:
        assert (await ava.put(SETTINGS, {"settings": bad})).status == 400, str(bad)[:9]
    assert (await ava.get(SETTINGS)).json["settings"] == fits


@pytest.mark.parametrize(("begin", "end"), [("[", "]"), ('{"a":', "}"), ('["",', "]")])
async def test_settings_have_a_depth(api: Api, begin: str, end: str) -> None:
    """32 levels with the object of settings; deeper ones are refused, however deep."""
    ava = await api.register("Ava")

    async def put(levels: int) -> Any:
        inner = begin * (levels - 1) + "1" + end * (levels - 1)
        body = '{"settings":{"b":1,"a":%s}}' % inner
        return await ava.put(SETTINGS, body.encode())

    assert (await put(32)).status == 200
    kept = (await ava.get(SETTINGS)).json
    for levels in (33, 34, 100, 500):
        refused = await put(levels)
        assert (refused.status, refused.json["code"]) == (400, "invalid_request")
        assert "at most 32 levels of objects and arrays" in refused.json["error"]
    refused = await put(3000)
    assert (refused.status, refused.json["code"]) == (400, "invalid_request")
    # The parser has a limit of its own only before Python 3.13.
    is_parsed = sys.version_info >= (3, 13)
    told = "at most 32 levels" if is_parsed else "nested too deeply"
    assert told in refused.json["error"]
    assert (await ava.get(SETTINGS)).json == kept


async def test_drafts_reach_the_other_devices(api: Api) -> None:
    """The newest of each place; a group that one has left keeps its draft."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await mike.group(ava)
    own, other = await live(ava), await live(mike)
    body = {"content": "I will be", "reply_to": 3, "files": ["a" * 64]}
    answer = await ava.put(f"{DRAFTS}/g{group_id}", body)
    assert answer.status == 200
    assert {**answer.json, "updated_at": ""} == {
        **body,
        "draft": f"g{group_id}",
        "updated_at": "",
    }
    await ava.put(f"{DRAFTS}/u{mike.id}", {"content": "to Mike"})
    await ava.delete(f"/v1/groups/{group_id}/members/{ava.id}")
    assert [each["draft"] for each in await drafts(ava)] == [
        f"u{mike.id}",
        f"g{group_id}",
    ]
    frames = of_type(await settled(own), "draft")
    assert [each["value"]["content"] for each in frames] == ["I will be", "to Mike"]
    for _ in range(2):
        assert (await ava.delete(f"{DRAFTS}/u{mike.id}")).status == 200
    (gone,) = of_type(await settled(own), "draft")
    assert (gone["draft"], gone["value"]) == (f"u{mike.id}", None)
    assert of_type(await settled(other), "draft") == []
    assert await drafts(mike) == []


async def test_drafts_have_limits(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their number and their size together. Replacing one counts it once."""
    monkeypatch.setattr("models.operations.client_data.DRAFTS_MAX", 3)
    monkeypatch.setattr("models.operations.client_data.DRAFTS_BYTES_MAX", 1000)
    ava = await api.register("Ava")
    for place in ("g1", "g2", "u1", "u1"):
        assert (await ava.put(f"{DRAFTS}/{place}", {"content": "x"})).status == 200
    full = await ava.put(f"{DRAFTS}/u2", {"content": "x"})
    assert (full.status, full.json["code"]) == (409, "too_many_drafts")
    assert (await ava.put(f"{DRAFTS}/u1", {"content": "x" * 999})).status == 409
    assert (await ava.put(SETTINGS, {"settings": {"a": "x" * 2000}})).status == 200
    assert len(await drafts(ava)) == 3
    for place in ("", "g", "g0", "x1", "g01", f"g{10**18}", "g1/x", "%67%31x"):
        assert (await ava.put(f"{DRAFTS}/{place}", {})).status in (404, 405), place


async def test_they_are_exported_and_go_with_the_account(api: Api) -> None:
    ava = await api.register("Ava")
    await ava.put(SETTINGS, {"settings": {"theme": "dark"}})
    await ava.put(f"{DRAFTS}/g1", {"content": "secret thought"})
    export = await ava.get("/v1/users/me/export")
    lines = [json.loads(line) for line in export.body.splitlines()]
    found = {each["name"]: each["data"] for each in of_type(lines, "client_data")}
    assert found == {
        "settings": {"theme": "dark"},
        "g1": {"content": "secret thought", "reply_to": None, "files": []},
    }
    gone = {"password": PASSWORD, "messages": "keep"}
    assert (await ava.delete("/v1/users/me", gone)).status == 200
    again = await api.register("Ava")
    assert (await again.get(SETTINGS)).json["revision"] == 0
    assert await drafts(again) == []
