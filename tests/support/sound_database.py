"""A database without faults, whose copies tests damage."""

from pathlib import Path

from tests.support.disks import Chat, Sound, over
from tests.support.processes import Process


def make_sound_database(folder: Path) -> Sound:
    """Make a database without faults in a new folder.

    Ava and Mike share group 1 and the direct conversation 2. Ava alone is in 3 and 4; 4 is empty.
    """
    process = Process(folder, *over(folder))
    try:
        chat = Chat(process)
        mike = {"username": "Mike", "email": "mike@example.com", "password": "password"}
        user_id = process.ask("POST", "/v1/users/register", mike).json["id"]
        members = f"/v1/groups/{chat.group_id}/members"
        assert chat.request("POST", members, {"user_id": user_id}).status == 200
        chat.say_all("deleted", "edited")
        # One message is edited, reacted to and pinned; another is deleted.
        deleted, edited = chat.history().json["messages"]
        path = f"/v1/groups/{chat.group_id}/messages"
        for text in ("once", "twice, @Mike"):
            body = {"content": text}
            changed = chat.request("PATCH", f"{path}/{edited['seq']}", body)
            assert changed.status == 200, changed
        for method, done in (
            ("PUT", f"messages/{edited['seq']}/reactions/%2B1"),
            ("PUT", f"pins/{edited['seq']}"),
            ("DELETE", f"messages/{deleted['seq']}"),
        ):
            answer = chat.request(method, f"/v1/groups/{chat.group_id}/{done}")
            assert answer.status in (200, 201), answer
        for n in range(5):
            chat.say_all(f"sound {n}")
            body = {"content": f"psst {n}"}
            sent = chat.request("POST", f"/v1/messages/p2p/{user_id}", body)
            assert sent.status == 201
        for name in ("damaged", "empty"):
            made = chat.request("POST", "/v1/groups", {"name": name})
            assert made.status == 201
            chat.group_id = 3
        for n in range(60):
            assert chat.say(f"damaged {n}", 1000).status == 201
        # Else a server that starts on a damaged copy reads the damaged page for its index.
        chat.wait_for_index()
    finally:
        process.stop()
    return Sound(process.database, chat.token)
