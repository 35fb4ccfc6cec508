"""The quota of text: what counts, for how long, and that it holds after a restart."""

from typing import Any

import pytest

from models.quota_errors import TextQuotaExceeded
from models.state.text_use import TextUse, hour_of
from models.tables import TextUse as TextUseTable
from tests.support.clients import Answer, Api, Person, live, people
from tests.support.logs import Logs
from tests.support.servers import Server, Servers, with_settings

HOUR = 3600 * 1_000_000
NOW = 500_000 * HOUR + HOUR // 2  # half past


def refused(answer: Answer) -> bool:
    """Return whether an answer refuses for the quota, and says for how long."""
    if answer.status != 429:
        return False
    assert answer.json["code"] == "text_quota"
    assert 0 < int(answer.headers["Retry-After"]) <= 24 * 3600
    return True


async def say(person: Person, group_id: int, size: int, **more: Any) -> Answer:
    """Send a message of a size."""
    body = {"content": "x" * size, **more}
    return await person.post(f"/v1/messages/group/{group_id}", body)


async def rows(chat: Server) -> list[Any]:
    return await chat.store.read(
        lambda database: database.rows(
            TextUseTable.select(TextUseTable.user, TextUseTable.bytes)
        )
    )


@with_settings(user_text_bytes_max=100)
async def test_messages_and_edits_count_against_the_quota(
    api: Api, chat: Server
) -> None:
    """Bytes in UTF-8, over all groups and both transports; each user has their own quota."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group(mike)
    first = await say(ava, group_id, 60, key="first")
    assert first.status == 201
    assert refused(await say(ava, group_id, 41))
    path = f"/v1/groups/{group_id}/messages/{first.json['seq']}"
    assert refused(await ava.patch(path, {"content": "y" * 41}))
    assert (await ava.patch(path, {"content": "é" * 10})).status == 200
    direct = f"/v1/messages/p2p/{mike.id}"
    assert refused(await ava.post(direct, {"content": "x" * 21}))
    assert (await ava.get("/v1/chats")).json[-1]["group_id"] == group_id
    assert (await mike.get("/v1/users/with-chat-info")).json[0][
        "last_message_content"
    ] is None
    socket = await live(ava)
    await socket.send({"type": "send", "group_id": group_id, "content": "x" * 21})
    assert (await socket.next("error"))["code"] == "text_quota"
    await socket.send({"type": "send", "group_id": group_id, "content": "x" * 20})
    assert (await socket.next("ok"))["seq"]
    assert refused(await say(ava, group_id, 1))
    link = "https://a.example/" + "x" * 83
    assert refused(await say(mike, group_id, 0, media_url=link))
    assert (await say(mike, group_id, 100)).status == 201
    assert await rows(chat) == [(ava.id, 100), (mike.id, 100)]


@with_settings(user_text_bytes_max=100)
async def test_text_that_was_not_sent_does_not_count(api: Api, chat: Server) -> None:
    """Neither does a repeated send; a deletion gives nothing back."""
    ava, mike = await people(api, "Ava", "Mike")
    group_id = await ava.group()
    sent = await say(ava, group_id, 60, key="first")
    for _ in range(3):
        assert (await say(ava, group_id, 60, key="first")).status == 200
        assert (await say(ava, group_id, 30, reply_to=99)).status == 400
        assert (await say(mike, group_id, 30)).status == 403
    await ava.delete(f"/v1/groups/{group_id}/messages/{sent.json['seq']}")
    assert await rows(chat) == [(ava.id, 60)]
    assert refused(await say(ava, group_id, 41))
    assert (await say(ava, group_id, 40)).status == 201


async def test_the_quota_holds_after_a_restart(servers: Servers) -> None:
    """0 disables it, and counts nothing."""
    path = servers.folder / "quota.db"
    for quota, statuses in ((100, [201, 429]), (100, [429, 429]), (0, [201, 201])):
        chat = await servers.start(path, user_text_bytes_max=quota)
        api = Api(chat.port)
        if statuses[0] == 201 and quota:
            (ava,) = await people(api, "Ava")
            group_id = await ava.group()
        person = await api.login(ava)
        assert [
            (await say(person, group_id, 60)).status for _ in range(2)
        ] == statuses, quota
        assert await rows(chat) == [(ava.id, 60)]
        api.close()
        await servers.stop(chat)


async def test_hours_leave_the_quota_one_by_one(chat: Server) -> None:
    """A refusal says when enough of them are over, and then the text is accepted."""

    def take_in(use: TextUse, size: int, hour: float) -> float:
        try:
            use.take(1, "a" * size, NOW + int(hour * HOUR))
        except TextQuotaExceeded as error:
            return (error.retry_after_seconds or 0) / 3600
        return 0

    def run(database: Any) -> None:
        use = TextUse(database, 100)
        assert [take_in(use, 40, hour) for hour in (0, 1, 2)] == [0, 0, 21.5]
        assert take_in(use, 70, 2) == 22.5
        assert take_in(use, 100, 2.25) == 22.25
        assert take_in(use, 101, 2) == 24
        assert take_in(use, 40, 23.4) > 0
        assert take_in(use, 40, 23.5) == 0
        # A clock that was ahead: later hours count for nothing once it is right.
        assert take_in(use, 100, 1000) == 0
        assert take_in(use, 60, 24) == 0

    await chat.store.read(run)


async def test_old_counts_are_removed(api: Api, chat: Server) -> None:
    """The sweeper removes those that no quota needs, a few at a time."""
    (ava,) = await people(api, "Ava")
    await say(ava, await ava.group(), 60)

    def fill(tx: Any) -> int:
        hour = hour_of(tx.now)
        for number in range(1, 31):
            tx.database.execute(
                TextUseTable.insert(user=ava.id, hour=hour - number, bytes=1)
            )
        return int(tx.now)

    now = await chat.store.commit(fill)
    assert len(await rows(chat)) == 31
    await chat.sweeper.sweep(now)
    assert len(await rows(chat)) == 25


async def test_a_batch_that_is_rolled_back_counts_nothing(
    api: Api, chat: Server, logs: Logs
) -> None:
    (ava,) = await people(api, "Ava")
    group_id = await ava.group()
    await say(ava, group_id, 10)
    state = chat.store._writer._state

    def fail(tx: Any) -> None:
        state.text_use.take(ava.id, "a" * 1000, tx.now)
        raise RuntimeError("a fault")

    with pytest.raises(Exception):
        await chat.store.commit(fail)
    logs.claim("an operation failed")
    await say(ava, group_id, 5)
    assert await rows(chat) == [(ava.id, 15)]
