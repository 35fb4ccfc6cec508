"""What a filled server has besides, so that each kind of row and panel is to be seen."""

import json
import urllib.request
from io import BytesIO
from typing import Any
from urllib.parse import quote

from PIL import Image, ImageDraw

from tests.support.processes import Process
from tests.web.filled import Filled

ARABIC = "أخبار الفريق"
LONG = (
    "We could keep the list as it is, and only change how it is drawn: one line for the name, one "
    "for the last message, and a number when something is new. Everything else belongs into the "
    "conversation itself, where there is enough space for it.\n\n"
    "> A list is good when nobody has to think about it.\n\n"
    "1. measure what people look for\n2. leave out the rest"
)
SKETCH_SIZES = ((900, 600), (600, 900))


class Showcase:
    """The numbers of the messages that the screens show."""

    def __init__(self, process: Process, filled: Filled) -> None:
        self._process = process
        self._filled = filled
        self._design()
        self._direct()
        self._own_group()
        self._others()

    def _design(self) -> None:
        """Replies, a message that was edited, one that was deleted, files, a pin."""
        filled, group = self._filled, self._filled.groups["Design review"]
        message = f"/v1/groups/{group}/messages"
        asked = {"content": "Which of the two do you prefer?"}
        at = filled.ask("POST", f"/v1/messages/group/{group}", "Theodor", asked)
        self.question: int = at["seq"]
        files = [self._upload("Theodor", n) for n in range(len(SKETCH_SIZES))]
        self.pictures = filled.say("Theodor", group, "", files=files)
        filled.say("Nora", group, "The first one.", reply_to=at["id"])
        self.reply = filled.say("Ava", group, "Both, but wider!", reply_to=at["id"])
        self.edited = filled.say("Mike", group, "I will try it to day.")
        edited = f"{message}/{self.edited}"
        filled.ask("PATCH", edited, "Mike", {"content": "I will try it today."})
        filled.ask("PATCH", edited, "Mike", {"content": "I will try it this **week**."})
        notes = self._send_file("Mike", "spacing.txt", "text/plain", b"4 8 12 16\n")
        filled.say("Mike", group, "My notes:", files=[notes])
        gone = filled.say("Nora", group, "Wrong window, sorry")
        filled.ask("DELETE", f"{message}/{gone}", "Nora")
        for emoji, names in {"🎉": ("Ava", "Nora", "Mike"), "👀": ("Lin",)}.items():
            for name in names:
                filled.ask(
                    "PUT", f"{message}/{self.edited}/reactions/{quote(emoji)}", name
                )
        filled.ask("PUT", f"/v1/groups/{group}/pins/{self.question}", "Ava")
        self.long = filled.say("Lin", group, LONG)
        self.last = filled.say("Ava", group, "👏")
        for name in ("Ava", "Nora", "Lin"):
            seen = {"seq": self.last}
            filled.ask("PUT", f"/v1/groups/{group}/read", name, seen)

    def _direct(self) -> None:
        filled = self._filled
        self.greeting = filled.say("Theodor", 1, "Where do I find the notes?")
        talk = ("Are you there?", "Yes, what is it?", "Nothing. I only try this out.")
        for number, text in enumerate(talk):
            one, other = ("Mike", "Ava") if number % 2 else ("Ava", "Mike")
            sent = filled.ask(
                "POST",
                f"/v1/messages/p2p/{filled.ids[other]}",
                one,
                {"content": text},
            )
        self.direct = sent["group_id"]
        profile = {"display_name": "Ava Lindqvist", "status": "On the train"}
        filled.ask("PATCH", "/v1/users/me", "Ava", profile)

    def _own_group(self) -> None:
        """A group of Mike, with an admin, a ban, links and an invitation."""
        filled = self._filled
        made = filled.ask("POST", "/v1/groups", "Mike", {"name": "Kitchen plans"})
        self.own = made["group_id"]
        settings = {"topic": "Who cooks, and when", "visibility": "public"}
        filled.ask("PATCH", f"/v1/groups/{self.own}", "Mike", settings)
        members = f"/v1/groups/{self.own}/members"
        for name in ("Ava", "Nora", "Lin"):
            filled.ask("POST", members, "Mike", {"user_id": filled.ids[name]})
        admin = f"{members}/{filled.ids['Nora']}"
        filled.ask("PATCH", admin, "Mike", {"role": "admin"})
        ban = f"/v1/groups/{self.own}/bans/{filled.ids['Theodor']}"
        filled.ask("PUT", ban, "Mike")
        for wish in ({}, {"expires_in_seconds": 86400, "uses": 5}):
            filled.ask("POST", f"/v1/groups/{self.own}/invites", "Mike", wish)

    def _others(self) -> None:
        filled = self._filled
        arabic = filled.groups[ARABIC]
        for name, text in (
            ("Omar", "هل قرأتم الوثيقة الجديدة؟ إنها هنا: https://example.com/a"),
            ("Mike", "Not yet. أقرأها اليوم."),
            ("Ava", "- نعم\n- `code` في النص"),
        ):
            filled.say(name, arabic, text)
        made = filled.ask("POST", "/v1/groups", "Ava", {"name": "Release 3"})
        self.archived = made["group_id"]
        mike = {"user_id": filled.ids["Mike"]}
        filled.ask("POST", f"/v1/groups/{self.archived}/members", "Ava", mike)
        filled.say("Ava", self.archived, "It is out!")
        archive = {"is_archived": True}
        filled.ask("PATCH", f"/v1/groups/{self.archived}", "Ava", archive)

    def unread(self) -> None:
        """Let the second half of a conversation be unread again."""
        group = self._filled.groups["Design review"]
        for seq, path in ((self.last, "read"), (self.reply, "unread")):
            self._filled.ask("PUT", f"/v1/groups/{group}/{path}", "Mike", {"seq": seq})

    def read(self) -> None:
        """Let the conversation be read to its end."""
        group = self._filled.groups["Design review"]
        self._filled.ask("PUT", f"/v1/groups/{group}/read", "Mike", {"seq": self.last})

    def _upload(self, name: str, number: int) -> str:
        """Upload a drawing of a page; return the id of the file."""
        width, height = SKETCH_SIZES[number]
        image = Image.new("RGB", (width, height), "#eef1f6")
        draw = ImageDraw.Draw(image)
        draw.rectangle((0, 0, width // 3, height), fill="#d5deec")
        for line in range(8):
            top = 40 + line * height // 9
            draw.ellipse((24, top, 64, top + 40), fill="#86a5d6")
            draw.rectangle((width // 3 + 30, top, width - 40, top + 14), fill="#b3bccb")
            draw.rectangle(
                (width // 3 + 30, top + 22, width - 120, top + 32), "#d0d6e0"
            )
        made = BytesIO()
        image.save(made, "PNG")
        return self._send_file(name, f"list {number}.png", "image/png", made.getvalue())

    def _send_file(self, name: str, file: str, kind: str, body: bytes) -> str:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._process.port}/v1/files?name={quote(file)}",
            body,
            {
                "Authorization": f"Bearer {self._filled.tokens[name]}",
                "Content-Type": kind,
            },
        )
        with urllib.request.urlopen(request) as response:
            made: dict[str, Any] = json.load(response)
        return str(made["id"])
