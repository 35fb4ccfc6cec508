"""A client that applies events to the state that it shows, and compares it with the server."""

from typing import Any

from models.events.messages import QUOTE_CHARACTERS

Message = dict[str, Any]
# Fields of REST answers alone, or of the frame and not of the message.
_PASSING = {"status", "type", "cursor", "duplicate", "reply_count"}
_SETTINGS = (
    "name",
    "topic",
    "visibility",
    "may_post",
    "may_invite",
    "may_pin",
    "history",
    "is_archived",
)


class Conversation:
    """A group as a client knows it: messages by `seq`, and its user's read position."""

    def __init__(self, name: str | None, read_seq: int, from_seq: int = 1) -> None:
        self.name = name
        self.joined_seq = read_seq
        self.read_seq = read_seq
        self.from_seq = from_seq
        self.messages: dict[int, Message] = {}
        # Messages with an edit event without the text: the client must fetch them.
        self.stale: set[int] = set()
        # Messages with a reaction event without counts: the client must fetch them too. A later
        # edit event has the text, and not the counts.
        self.uncounted: set[int] = set()
        # Received since the user joined; the client must fetch the state from before.
        self.settings: Message | None = None
        self.roles: dict[int, str | None] = {}  # None for former members
        self.banned: dict[int, bool] = {}
        self.profiles: dict[int, Message] = {}
        self.muted_until: str | None = None
        # The id and the seq of each event, and of the end that `ready` gave.
        self.ends: list[tuple[int, int]] = []

    def read_all(self, position: int) -> None:
        """Apply that everything up to an event is read."""
        seqs = [seq for id, seq in self.ends if id <= position]
        self.read_seq = max([self.read_seq, *seqs])

    def take(self, message: Message) -> None:
        """Store the current state of a message."""
        assert message["seq"] >= self.from_seq, message
        kept = {name: message[name] for name in message if name not in _PASSING}
        kept.setdefault("reactions", {})
        kept["reacted"] = set(kept.get("reacted", ()))
        kept.setdefault("pinned", False)
        self.messages[message["seq"]] = kept
        self.stale.discard(message["seq"])
        self._requote(message["seq"], message["content"])

    def edit(self, event: Message) -> None:
        """Apply an edit event."""
        seq, edited = event["message_seq"], event.get("message")
        message = self.messages.get(seq)
        if edited is None:
            self.stale.add(seq)
            if message and message.get("revision", 1) < event["revision"]:
                message["revision"] = event["revision"]
                message["edited_at"] = event["timestamp"]
        elif message is None:
            self._requote(seq, edited["content"])
        else:
            marks = {name: message[name] for name in ("reactions", "reacted", "pinned")}
            self.take({**edited, **marks})

    def delete(self, seq: int) -> None:
        """Remove the content of a message, and keep its position."""
        if message := self.messages.get(seq):
            message |= {"content": "", "media_url": None, "deleted": True}
            message |= {"reactions": {}, "reacted": set(), "pinned": False}
            for name in ("mentions", "quote", "files"):
                message.pop(name, None)
        self.stale.discard(seq)
        self._requote(seq, "")

    def react(self, event: Message, is_own: bool) -> None:
        """Set a message's reactions to those of an event."""
        seq = event["message_seq"]
        message = self.messages.get(seq)
        if message and is_own:
            change = {"reaction_added": set.add}.get(event["type"], set.discard)
            change(message["reacted"], event["emoji"])
        if "reactions" not in event:
            self.uncounted.add(seq)
        elif message:
            message["reactions"] = event["reactions"]
            self.uncounted.discard(seq)

    def tell_of_group(self, event: Message) -> None:
        """Apply an event about the group or its members."""
        kind = event["type"]
        if kind == "group_updated":
            self.settings = {name: event[name] for name in _SETTINGS}
            self.name = event["name"]
        elif kind in ("member_added", "member_updated"):
            self.roles[event["user_id"]] = event["role"]
        elif kind == "member_removed":
            self.roles[event["user_id"]] = None
            self.profiles.pop(event["user_id"], None)
        elif kind in ("member_banned", "ban_lifted"):
            self.banned[event["user_id"]] = kind == "member_banned"
        elif kind == "profile_changed":
            shown = ("username", "display_name", "status", "avatar")
            self.profiles[event["actor_id"]] = {name: event[name] for name in shown}
        elif kind == "account_deleted":
            self._rename(event["actor_id"], event["username"], event["is_erased"])

    def _rename(self, user_id: int, name: str, is_erased: bool) -> None:
        """Rename a user in all their messages, and delete these if they are erased."""
        self.profiles.pop(user_id, None)
        for seq, message in self.messages.items():
            if message["sender_id"] == user_id:
                message["sender"] = name
                if is_erased:
                    self.delete(seq)
            quote = message.get("quote")
            if quote is not None and quote["sender_id"] == user_id:
                message["quote"] = {**quote, "sender": name}
                if is_erased:
                    message["quote"]["content"] = ""

    def unread(self, user_id: int) -> tuple[int, int, int | None]:
        """Return the counts of unread messages and of mentions, and the first unread seq."""
        unread = [
            message
            for seq, message in sorted(self.messages.items())
            if seq > self.read_seq and message["sender_id"] != user_id
            if not message.get("deleted")
        ]
        mentioned = [
            message
            for message in unread
            if {0, user_id} & set(message.get("mentions", ()))
        ]
        return len(unread), len(mentioned), unread[0]["seq"] if unread else None

    def _requote(self, seq: int, content: str) -> None:
        """Update the quotes of a message, which may be one that the client does not hold."""
        for message in self.messages.values():
            if "quote" in message and message["quote"]["seq"] == seq:
                quote = {**message["quote"], "content": content[:QUOTE_CHARACTERS]}
                message["quote"] = quote


class Folded:
    """The state that a client holds, computed from frames in their order."""

    def __init__(self, user_id: int) -> None:
        self.user_id = user_id
        self.groups: dict[int, Conversation] = {}
        self.position = 0
        self.cursor: str | None = None

    def take(self, frame: Message) -> None:
        """Apply a frame."""
        kind = frame["type"]
        if kind == "ready":
            assert not frame["reset"]
            self._on_ready(frame)
        elif kind == "read":
            group = self.groups.get(frame["group_id"])
            if group is not None and frame["user_id"] == self.user_id:
                group.read_seq = frame["seq"]
        elif kind == "read_all":
            assert frame["user_id"] == self.user_id, "sent to another user"
            for group in self.groups.values():
                group.read_all(int(frame["cursor"].partition(".")[2]))
        elif kind == "muted":
            assert frame["user_id"] == self.user_id, "sent to another user"
            if (group := self.groups.get(frame["group_id"])) is not None:
                group.muted_until = frame["muted_until"]
        elif kind == "invitation":
            assert frame["user_id"] == self.user_id, "it is sent to the invited alone"
        elif "cursor" in frame and "group_id" in frame and "ref" not in frame:
            if frame["id"] > self.position:  # otherwise it has come before
                self._on_event(frame)
                self.position = frame["id"]
            self.cursor = frame["cursor"]
        elif kind == "live":
            self.cursor = frame["cursor"]

    def _on_ready(self, frame: Message) -> None:
        self.cursor = self.cursor or frame["cursor"]
        self.ready = {each["id"]: each for each in frame["groups"]}
        for id, each in self.ready.items():
            group = self.groups.setdefault(id, Conversation(each["name"], each["seq"]))
            group.read_seq = each["read_seq"]
            group.muted_until = each.get("muted_until")
            # Signals that follow are of later commits.
            group.ends.append((0, each["seq"]))

    def _on_event(self, event: Message) -> None:
        kind, group_id, seq = event["type"], event["group_id"], event["seq"]
        is_own = event.get("user_id") == self.user_id
        if kind == "group_created":
            made = Conversation(event["name"], seq)
            if event["kind"] == "group":
                made.roles[event["actor_id"]] = "owner"
            self._join(group_id, made)
        elif kind == "member_added" and is_own:
            self._join(group_id, Conversation(None, seq, event["from_seq"]))
        if (group := self.groups.get(group_id)) is None:
            return
        group.ends.append((event["id"], seq))
        group.tell_of_group(event)
        if kind == "group_deleted" or (kind == "member_removed" and is_own):
            del self.groups[group_id]
        elif kind in ("group_message", "direct_message"):
            group.take(event)
        elif kind == "message_edited":
            if "message" in event:
                assert (
                    event["message_seq"] >= group.from_seq
                ), "the member may not read it"
            group.edit(event)
        elif kind == "message_deleted":
            group.delete(event["message_seq"])
        elif kind in ("reaction_added", "reaction_removed"):
            group.react(event, event["actor_id"] == self.user_id)
        elif kind in ("message_pinned", "message_unpinned"):
            if message := group.messages.get(event["message_seq"]):
                message["pinned"] = kind == "message_pinned"

    def _join(self, group_id: int, group: Conversation) -> None:
        # `ready` has a newer state than events that precede it.
        ready = self.ready.get(group_id)
        if ready is not None and group.joined_seq <= ready["seq"]:
            group.read_seq = ready["read_seq"]
            group.muted_until = ready.get("muted_until")
            group.ends.append((0, ready["seq"]))
        self.groups[group_id] = group
