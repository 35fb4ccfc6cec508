"""A server with enough in it to look at: people, groups, messages of several kinds."""

from typing import Any
from urllib.parse import quote

from tests.support.processes import AVA, MIKE, Process

PEOPLE = {
    "Nora Schmidt-Lüdenscheid": "nora@example.com",
    "林小雨": "lin@example.com",
    "عمر الخطيب": "omar@example.com",
    "Theodor": "theodor@example.com",
}
FAR_TOO_LONG = (
    "A group with a name that is far too long for the side list of any screen"
)
GROUPS = (
    ("Design review", "Colours, spacing, and what to leave out"),
    (FAR_TOO_LONG, ""),
    ("أخبار الفريق", "كل ما هو جديد"),
    ("Lunch 🍜", ""),
    ("Operations", "Who is on call: ask here first"),
    ("Release 4", ""),
    ("Empty so far", ""),
)
TALK = (
    ("Ava", "Good morning! Did anyone look at the **new side list** yet?"),
    ("Mike", "Yes. It is `60px` a row, and 40 when it is compact."),
    ("Ava", "Nice. I would make the names a little bolder."),
    ("Ava", "And the time smaller:\n- 13 px at most\n- in grey"),
    ("Nora", "See https://example.com/a/very/long/address/that/does/not/fit for more."),
    ("Mike", "```python\nfor row in rows:\n    draw(row)\n```"),
    ("Lin", "好的，我下午看一下。"),
    ("Omar", "مرحبا بالجميع"),
    ("Ava", "@Mike can you have a look before lunch?"),
)


class Filled:
    """The tokens and ids of the people and groups of a filled server."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self.tokens = {"Ava": process.login(AVA), "Mike": process.login(MIKE)}
        self.ids = {
            name: self.ask("GET", "/v1/users/me", name)["id"] for name in self.tokens
        }
        for username, email in PEOPLE.items():
            self._register(username, email)
        self.groups = {"General": 1}
        self.code = ""

    def ask(self, method: str, path: str, name: str, body: Any = None) -> Any:
        """Send a request as a person; require that it succeeds."""
        status, answer = self._process.request(
            method, path, body, token=self.tokens[name]
        )
        assert status < 300, (path, status, answer)
        return answer

    def say(self, name: str, group: int, text: str, **more: Any) -> int:
        """Send a message to a group; return its number there."""
        path = f"/v1/messages/group/{group}"
        seq: int = self.ask("POST", path, name, {"content": text, **more})["seq"]
        return seq

    def _register(self, username: str, email: str) -> None:
        body = {"username": username, "email": email, "password": "password"}
        status, user = self._process.request("POST", "/v1/users/register", body)
        assert status == 201, user
        name = email.partition("@")[0].capitalize()
        self.tokens[name] = self._process.login(email)
        self.ids[name] = user["id"]


def fill(process: Process) -> Filled:
    """Let the people of a fresh server talk. Mike has unread messages, and a mention."""
    filled = Filled(process)
    others = [name for name in filled.tokens if name != "Ava"]
    for name, topic in GROUPS:
        made = filled.ask("POST", "/v1/groups", "Ava", {"name": name})["group_id"]
        filled.groups[name] = made
        if topic:
            filled.ask("PATCH", f"/v1/groups/{made}", "Ava", {"topic": topic})
        for other in others:
            member = {"user_id": filled.ids[other]}
            filled.ask("POST", f"/v1/groups/{made}/members", "Ava", member)
    design = filled.groups["Design review"]
    seqs = [filled.say(name, design, text) for name, text in TALK]
    message = f"/v1/groups/{design}/messages/{seqs[2]}"
    filled.ask("PUT", f"{message}/reactions/{quote('👍')}", "Mike")
    for number in range(12):
        filled.say("Nora", filled.groups["Operations"], f"Alarm {number} is over.")
    filled.say("Omar", filled.groups["أخبار الفريق"], "اجتماع الساعة العاشرة")
    filled.say("Ava", filled.groups["Lunch 🍜"], "Who comes along?")
    filled.ask(
        "PUT", f"/v1/groups/{filled.groups['Operations']}/mute", "Mike", {"until": None}
    )
    filled.ask(
        "POST", "/v1/groups/1/members", "Ava", {"user_id": filled.ids["Theodor"]}
    )
    filled.say("Theodor", 1, "Hello everybody, I am new here.")
    direct = f"/v1/messages/p2p/{filled.ids['Mike']}"
    filled.ask("POST", direct, "Nora", {"content": "Shall we talk at three?"})
    filled.ask("POST", direct, "Ava", {"content": "Thanks!"})
    closed = filled.ask("POST", "/v1/groups", "Ava", {"name": "Book club"})["group_id"]
    filled.code = filled.ask("POST", f"/v1/groups/{closed}/invites", "Ava", {})["code"]
    return filled
