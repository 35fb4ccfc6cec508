"""The state that users and devices must have, computed from the log and acknowledged requests.

The model applies one event after another, checks each by the rules in `docs/`, and shares no code
with the server. It finds missing and forbidden events, and differences from the database and
devices.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from sqlite3 import Connection
from typing import Any

from tests.support.reference_records import Asked, Fact, Group, Member, Said, Span

SETTINGS: dict[str, Any] = {
    "name": None,
    "topic": "",
    "visibility": "private",
    "may_post": "all",
    "may_invite": "admins",
    "may_pin": "admins",
    "history": "all",
    "is_archived": False,
}
_FOR_THE_OWNER = {"visibility", "history", "is_archived"}
_MESSAGES = ("group_message", "direct_message")


class ReferenceModel:
    """The state that the log implies, and the events that each user must receive."""

    def __init__(self, log: list[Fact], asked: Asked) -> None:
        self.asked = asked
        self.groups: dict[int, Group] = {}
        self.messages: dict[int, Said] = {}
        self.blocked: set[tuple[int, int]] = set()
        self.ever_blocked: set[tuple[int, int]] = set()
        # ended sessions, and the events that ended them
        self.ended: dict[str, int] = {}
        # Deleted accounts, and the events of their deletion.
        self.gone: dict[int, int] = {}
        self.seen: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        self.spans: dict[int, list[Span]] = defaultdict(list)
        self._used: Counter[bytes] = Counter()
        # Acceptances that the log shows, counted as in `asked.accepted`.
        self._accepted: Counter[tuple[int, int, bool]] = Counter()
        # (user, group) of each account_deleted
        self._left: set[tuple[int, int]] = set()
        # The user of a profile change, and the groups that have its event so far.
        self._shown: tuple[int, set[int]] | None = None
        for fact in log:
            self._take(fact)
        self._check_shown()
        assert (
            asked.sent.keys() == self.messages.keys()
        ), "acknowledged sends equal the log"
        assert asked.deleted <= {id for id, said in self.messages.items() if said.gone}
        assert asked.invited.keys() <= {fact.id for fact in log}
        assert asked.accepted == self._accepted, "consent was given once each"
        for group in self.groups.values():
            if group.kind == "group" and group.deleted is None:
                roles = [member.role for member in group.members.values()]
                assert roles.count("owner") == 1, (group.id, roles)

    def _take(self, fact: Fact) -> None:
        assert fact.actor_id not in self.gone, ("the actor is deleted", fact)
        self._note_shown(fact)
        group = self.groups.get(fact.group_id or 0)
        if fact.group_id is None:
            self._take_private(fact)
            return
        if group is None:
            assert fact.kind == "group_created", fact
            group = self._create(fact)
        assert group.deleted is None, ("after the group's deletion", fact)
        group.seq += 1
        assert fact.seq == group.seq, ("a gap", fact)
        if fact.kind == "member_added":
            self._add(fact, group)
        elif fact.kind in ("member_banned", "ban_lifted"):
            self._ban(fact, group)
        # A removed member receives their own removal.
        for user_id in group.members:
            self.seen[user_id].append((fact.id, group.id, group.seq))
        if fact.kind in _MESSAGES:
            self._say(fact, group)
        elif "message_id" in fact.data:
            self._touch(fact, group, self.messages[fact.data["message_id"]])
        elif fact.kind == "group_updated":
            self._update(fact, group)
        elif fact.kind == "member_updated":
            self._set_role(fact, group)
        elif fact.kind == "member_removed":
            self._remove(fact, group)
        elif fact.kind == "profile_changed":
            assert fact.actor_id in group.members, fact
        elif fact.kind == "account_deleted":
            self._left.add((fact.actor_id, group.id))
            if fact.data["is_erased"]:
                for said in group.messages.values():
                    if said.sender_id == fact.actor_id:
                        said.go(fact.id)
        elif fact.kind == "group_deleted":
            assert group.members[fact.actor_id].role == "owner", fact
            group.deleted = fact.id
            for said in group.messages.values():
                said.go(fact.id)

    def _take_private(self, fact: Fact) -> None:
        user_id = fact.data["user_id"]
        if fact.kind == "session_revoked":
            assert fact.data["session_id"] not in self.ended, ("ended twice", fact)
            self.ended[fact.data["session_id"]] = fact.id
        elif fact.kind == "sessions_revoked":
            for session_id in fact.data["ended"]:
                assert session_id != fact.data["kept_session_id"], fact
                self.ended.setdefault(session_id, fact.id)
        elif fact.kind == "user_blocked":
            assert (pair := (user_id, fact.data["blocked_id"])) not in self.blocked
            self.blocked.add(pair)
            self.ever_blocked.add(pair)
        elif fact.kind == "user_unblocked":
            self.blocked.remove((user_id, fact.data["blocked_id"]))
        else:
            assert fact.kind == "user_deleted", fact
            self.gone[user_id] = fact.id
            for session_id, of in self.asked.logins.items():
                if of == user_id:  # its row is deleted
                    self.ended.setdefault(session_id, fact.id)
            self.blocked = {pair for pair in self.blocked if pair[0] != user_id}
            for span in self.spans[user_id]:
                group = self.groups[span.group_id]
                if group.deleted is None:
                    assert (user_id, group.id) in self._left, (
                        "got no account_deleted",
                        group,
                    )
                    is_in = user_id in group.members
                    assert not is_in or group.kind == "direct", (
                        "is still a member",
                        fact,
                    )

    def _note_shown(self, fact: Fact) -> None:
        """Collect the events of one change of a profile: each group of the user must have one."""
        by, where = self._shown or (0, set())
        is_shown = fact.kind == "profile_changed"
        if not is_shown or by != fact.actor_id or fact.group_id in where:
            self._check_shown()
            self._shown = (fact.actor_id, set()) if is_shown else None
        if self._shown is not None and fact.group_id is not None:
            self._shown[1].add(fact.group_id)

    def _check_shown(self) -> None:
        if self._shown is not None:
            by, where = self._shown
            expected = {
                id
                for id in self.groups_of(by)
                if not self.groups[id].is_between(self.blocked)
            }
            assert where == expected, ("missing in some groups", by, where)

    def _create(self, fact: Fact) -> Group:
        settings = {**SETTINGS, "name": fact.data["name"]}
        made = self.groups[fact.group_id or 0] = Group(
            fact.group_id or 0, fact.data["kind"], settings
        )
        is_direct = made.kind == "direct"
        assert len(fact.data["member_ids"]) == (2 if is_direct else 1), fact
        for user_id in fact.data["member_ids"]:
            self._join(fact, made, user_id, "member" if is_direct else "owner", 1)
        assert fact.actor_id in made.members, fact
        return made

    def _join(
        self, fact: Fact, group: Group, user_id: int, role: str, from_seq: int
    ) -> None:
        span = Span(user_id, group.id, fact.id, from_seq)
        self.spans[user_id].append(span)
        group.members[user_id] = Member(role, from_seq, span)

    def _add(self, fact: Fact, group: Group) -> None:
        user_id, role = fact.data["user_id"], fact.data["role"]
        assert user_id == fact.subject_id, fact
        assert user_id not in self.gone, fact
        assert user_id not in group.members, ("twice", fact)
        assert user_id not in group.banned, ("banned", fact)
        assert group.kind == "group" and not group.settings["is_archived"], fact
        if user_id != fact.actor_id:
            assert group.may(fact.actor_id, "may_invite"), fact
            by_owner = group.members[fact.actor_id].role == "owner"
            assert role == "member" or (role == "admin" and by_owner), fact
            assert (user_id, fact.actor_id) not in self.blocked, ("is blocked", fact)
            if user_id in group.left:
                self._accepted[group.id, user_id, False] += 1
        elif fact.id in self.asked.invited:
            code = self.asked.invited[fact.id]
            self._used[code] += 1
            inviter_id, uses = self.asked.invites[code]
            assert group.may(inviter_id, "may_invite"), (
                "the inviter has no permission",
                fact,
            )
            assert uses is None or self._used[code] <= uses, ("too many", fact)
        else:
            assert group.settings["visibility"] == "public", fact
        from_seq = group.seq if group.settings["history"] == "joined" else 1
        assert fact.data["from_seq"] == from_seq, fact
        group.left.discard(user_id)
        self._join(fact, group, user_id, role, from_seq)

    def _ban(self, fact: Fact, group: Group) -> None:
        user_id = fact.data["user_id"]
        assert group.members[fact.actor_id].role != "member", fact
        assert user_id not in group.members, ("banned, but a member", fact)
        is_lifting = fact.kind == "ban_lifted"
        assert (user_id in group.banned) is is_lifting, fact
        group.banned ^= {user_id}

    def _remove(self, fact: Fact, group: Group) -> None:
        user_id = fact.data["user_id"]
        assert user_id == fact.subject_id and group.kind == "group", fact
        gone = group.members.pop(user_id)
        gone.span.left = fact.id
        assert gone.role != "owner", fact
        if user_id == fact.actor_id:
            group.left.add(user_id)
        else:
            role = group.members[fact.actor_id].role
            assert role == "owner" or (role, gone.role) == ("admin", "member"), fact

    def _set_role(self, fact: Fact, group: Group) -> None:
        member = group.members[fact.data["user_id"]]
        actor = group.members[fact.actor_id]
        assert member.role != fact.data["role"], fact
        if member is actor:  # gives up a role, or has just handed over the group
            steps = {"owner": "admin", "admin": "member"}
            assert steps.get(actor.role) == fact.data["role"], fact
        assert member is actor or actor.role == "owner", fact
        member.role = fact.data["role"]
        if member.role == "owner":
            pair = (fact.data["user_id"], fact.actor_id)
            assert pair not in self.blocked, ("is blocked", fact)
            self._accepted[group.id, fact.data["user_id"], True] += 1

    def _update(self, fact: Fact, group: Group) -> None:
        role = group.members[fact.actor_id].role
        new = {name: fact.data[name] for name in SETTINGS}
        changed = {name for name in new if new[name] != group.settings[name]}
        assert changed and group.kind == "group", fact
        assert role == "owner" or (role == "admin" and not changed & _FOR_THE_OWNER)
        assert not group.settings["is_archived"] or "is_archived" in changed, fact
        group.settings = new

    def _say(self, fact: Fact, group: Group) -> None:
        member = group.members[fact.actor_id]
        assert fact.kind == f"{group.kind}_message", fact
        assert not group.settings["is_archived"] and group.may(
            fact.actor_id, "may_post"
        )
        self._refuse_blocked(fact, group)
        assert group.peer(fact.actor_id) not in self.gone, fact
        words, quotes = self.asked.sent[fact.id], None
        if words.reply_to is not None:
            quoted = self.messages[words.reply_to]
            assert quoted.group is group and quoted.seq >= member.from_seq, fact
            quotes = quoted.id if quoted.seq >= group.open_seq else None
        said = Said(
            fact.id,
            group.seq,
            fact.actor_id,
            group,
            [(fact.id, words.text)],
            words.files,
            quotes,
            self._mentioned(group, member, words.text),
        )
        group.messages[said.seq] = self.messages[said.id] = said

    def _touch(self, fact: Fact, group: Group, said: Said) -> None:
        assert said.group is group and said.seq == fact.data["message_seq"], fact
        assert said.gone is None, ("the message is deleted", fact)
        assert not group.settings["is_archived"], fact
        if fact.kind == "message_deleted" and said.sender_id == fact.actor_id:
            said.go(fact.id)  # the sender needs no membership
            return
        member = group.members[fact.actor_id]
        assert said.seq >= member.from_seq, ("the actor may not read it", fact)
        if fact.kind in ("message_edited", "reaction_added", "message_pinned"):
            self._refuse_blocked(fact, group)
        if fact.kind == "message_edited":
            assert said.sender_id == fact.actor_id, fact
            revision = fact.data["revision"]
            assert revision == len(said.texts) + 1, fact
            said.texts.append((fact.id, self.asked.edited[said.id, revision]))
            said.mentions = self._mentioned(group, member, said.texts[-1][1])
            # Every member gets the same bytes.
            assert fact.data.get("message", False) is (said.seq >= group.open_seq), fact
        elif fact.kind == "message_deleted":
            assert member.role != "member", fact
            said.go(fact.id)
        elif fact.kind in ("reaction_added", "reaction_removed"):
            reaction = (fact.data["emoji"], fact.actor_id)
            is_added = fact.kind == "reaction_added"
            assert (reaction in said.reactions) is not is_added, fact
            said.reactions ^= {reaction}
            # All members get the same bytes.
            shown = said.counts() if said.seq >= group.open_seq else None
            assert fact.data.get("reactions") == shown, fact
        else:
            assert group.may(fact.actor_id, "may_pin"), fact
            is_added = fact.kind == "message_pinned"
            assert said.is_pinned is not is_added, fact
            said.is_pinned = is_added

    def _refuse_blocked(self, fact: Fact, group: Group) -> None:
        blocker = group.peer(fact.actor_id)
        assert (blocker, fact.actor_id) not in self.blocked, (
            "the sender is blocked",
            fact,
        )

    def _mentioned(self, group: Group, sender: Member, text: str) -> list[int]:
        words = text.split()
        names = self.asked.names
        ids = [id for id in group.members if f"@{names[id]}" in words]
        ids = [id for id in ids if id not in self.gone]
        ids.sort(key=lambda id: words.index(f"@{names[id]}"))
        calls_all = "@all" in words and sender.role != "member"
        return [0, *ids] if calls_all else ids

    # Texts that may be shown to a user

    def check_frame(self, user_id: int, frame: dict[str, Any], opened: int) -> None:
        """Compare a frame with the texts that its reader may read.

        `opened` is the head of the log when the connection was requested. Text deleted before is
        not in the frame. Its texts are at least as new, or, for former members, from before their
        removal.
        """
        span = next(
            span
            for span in self.spans[user_id]
            if span.has(frame["group_id"], frame["id"])
        )
        for id, start, is_whole in _texts(frame):
            said = self.messages[id]
            assert said.seq >= span.from_seq, ("older than their joining", frame)
            latest = min(opened, span.left or opened)
            newest = (
                max(number for number, (at, _) in enumerate(said.texts) if at <= latest)
                if said.id <= latest
                else 0
            )
            if start == "":
                assert said.gone, ("empty", frame)
                continue
            assert said.gone is None or said.gone > opened, ("was deleted", frame, said)
            [shown] = [
                number
                for number, (_, text) in enumerate(said.texts)
                if (text == start if is_whole else text.startswith(start))
            ]
            assert shown >= newest, ("stale", frame, said, opened, span)
            if span.left is not None:
                assert said.texts[shown][0] <= span.left, ("later", frame, said, span)
        for id, name in _names(frame):
            is_gone = self.gone.get(id, opened + 1) <= opened
            names = {f"deleted-{id}"} | (set() if is_gone else {self.asked.names[id]})
            assert name in names, ("wrong name", frame, opened)
            if is_gone and frame["type"] == "profile_changed":
                shown_of_it = (frame["display_name"], frame["status"], frame["avatar"])
                assert shown_of_it == (None, None, None), frame

    def check_history(
        self, user_id: int, group_id: int, held: dict[int, dict[str, Any]]
    ) -> None:
        """Compare a group's whole history, as a user reads it, with the messages sent."""
        group = self.groups[group_id]
        start = group.members[user_id].from_seq
        truth = {seq: said for seq, said in group.messages.items() if seq >= start}
        assert held.keys() == truth.keys()
        for seq, said in truth.items():
            message, quoted = held[seq], self.messages.get(said.quotes or 0)
            own = {emoji for emoji, id in said.reactions if id == user_id}
            assert message["content"] == ("" if said.gone else said.texts[-1][1])
            assert message.get("deleted", False) is (said.gone is not None)
            assert message.get("mentions", []) == said.mentions
            assert (message["reactions"], message["reacted"]) == (said.counts(), own)
            assert message["pinned"] is said.is_pinned
            assert message.get("revision", 1) == len(said.texts)
            assert message["sender"] == self.name(said.sender_id)
            assert ("quote" in message) is (quoted is not None and said.gone is None)
            if quoted is not None and said.gone is None:
                text = "" if quoted.gone else quoted.texts[-1][1]
                assert message["quote"]["content"] == text[:200], message

    def name(self, user_id: int) -> str:
        """Return a user's current name."""
        is_gone = user_id in self.gone
        return f"deleted-{user_id}" if is_gone else self.asked.names[user_id]

    def name_for(self, user_id: int, group: Group) -> str:
        """Return a group's name as one of its members sees it."""
        peer = group.peer(user_id)
        return group.settings["name"] if peer is None else self.name(peer)

    def groups_of(self, user_id: int) -> set[int]:
        """Return the groups of a user."""
        groups = self.groups.values()
        return {g.id for g in groups if user_id in g.members and g.deleted is None}

    def carriers(self, file_id: str) -> list[Said]:
        """Return the messages that have or had a file."""
        return [said for said in self.messages.values() if file_id in said.files]

    def readers(self, file_id: str) -> set[int]:
        """Return the users who may read a message with a file."""
        return {
            user_id
            for said in self.carriers(file_id)
            if said.gone is None
            for user_id, member in said.group.members.items()
            if member.from_seq <= said.seq
        }

    def company(self, user_id: int) -> set[int]:
        """Return the users who share a group with a user, including the user."""
        return {
            id
            for group in self.groups.values()
            if group.deleted is None and user_id in group.members
            for id in group.members
        }

    def unread(self, user_id: int, group_id: int, read_seq: int) -> tuple[int, int]:
        """Return the counts of unread messages after a position, and of mentions in them."""
        unread = [
            said
            for seq, said in self.groups[group_id].messages.items()
            if seq > read_seq and said.sender_id != user_id and said.gone is None
        ]
        return len(unread), sum(
            bool({0, user_id} & {*said.mentions}) for said in unread
        )

    # The database

    def check_database(self, connection: Connection) -> None:
        """Compare the tables with the events, after the purge of erased messages."""

        def rows(sql: str) -> set[Any]:
            return {row[0] if len(row) == 1 else row for row in connection.execute(sql)}

        alive = [group for group in self.groups.values() if group.deleted is None]
        shown = [said for said in self.messages.values() if said.gone is None]
        names = {**self.asked.names, **{id: f"deleted-{id}" for id in self.gone}}
        assert rows("SELECT id, username FROM user") == {*names.items()}
        assert rows('SELECT id, kind, deleted_id FROM "group"') == {
            (group.id, group.kind, group.deleted) for group in self.groups.values()
        }
        assert (
            rows(
                """SELECT id, name, topic, visibility, may_post, may_invite, may_pin, history,
            archived_at IS NOT NULL FROM "group" WHERE deleted_id IS NULL"""
            )
            == {(group.id, *group.settings.values()) for group in alive}
        )
        assert rows(
            "SELECT id, owner_id FROM \"group\" WHERE deleted_id IS NULL AND kind = 'group'"
        ) == {
            (group.id, id)
            for group in alive
            for id, member in group.members.items()
            if member.role == "owner"
        }
        assert (
            rows("""SELECT group_id, user_id, role, from_seq, joined_id FROM membership
            WHERE group_id IN (SELECT id FROM "group" WHERE deleted_id IS NULL)""")
            == {
                (group.id, id, member.role, member.from_seq, member.span.first)
                for group in alive
                for id, member in group.members.items()
            }
        )
        assert rows("SELECT group_id, user_id FROM ban") == {
            (group.id, id) for group in alive for id in group.banned
        }
        assert rows("SELECT user_id, blocked_id FROM block") == self.blocked
        assert rows("SELECT id FROM session WHERE revoked_at IS NOT NULL") <= {
            *self.ended
        }
        assert not rows("SELECT id FROM session WHERE revoked_at IS NULL") & {
            *self.ended
        }
        assert (
            rows(
                """SELECT id, group_id, seq, sender_id, content, revision, deleted_at IS NOT NULL
            FROM message"""
            )
            == {
                (
                    said.id,
                    said.group.id,
                    said.seq,
                    said.sender_id,
                    "" if said.gone else said.texts[-1][1],
                    len(said.texts),
                    said.gone is not None,
                )
                for said in self.messages.values()
            }
        )
        assert rows("SELECT message_id, revision, content FROM version") == {
            (said.id, number, text)
            for said in shown
            for number, (_, text) in enumerate(said.texts[:-1], 1)
        }
        assert rows("SELECT message_id, emoji, user_id FROM reaction") == {
            (said.id, *reaction) for said in shown for reaction in said.reactions
        }
        assert rows("SELECT group_id, message_id FROM pin") == {
            (said.group.id, said.id) for said in shown if said.is_pinned
        }
        assert rows("SELECT message_id, user_id FROM mention") == {
            (said.id, id) for said in shown for id in said.mentions
        }
        assert rows("SELECT message_id, file_id FROM attachment") == {
            (said.id, file_id) for said in shown for file_id in said.files
        }
        assert rows("SELECT id FROM message WHERE quote") == {
            said.id for said in shown if said.quotes is not None
        }


def read_log(connection: Connection) -> list[Fact]:
    """Return all events of the log. `sessions_revoked` names the sessions that it `ended`."""
    sessions: dict[tuple[int, int], list[str]] = defaultdict(list)
    for *key, session_id in connection.execute(
        "SELECT user_id, generation, id FROM session"
    ):
        sessions[key[0], key[1]].append(session_id)
    generations: Counter[int] = Counter()
    sql = "SELECT id, group_id, seq, type, actor_id, subject_id, data FROM event ORDER BY id"
    log = []
    for *columns, text in connection.execute(sql):
        fact = Fact._make((*columns, json.loads(text) if text else {}))
        if fact.kind == "sessions_revoked":
            user_id = fact.data["user_id"]
            fact.data["ended"] = sessions[user_id, generations[user_id]]
            generations[user_id] += 1
        log.append(fact)
    return log


def _texts(frame: dict[str, Any]) -> Iterator[tuple[int, str, bool]]:
    """Yield the messages in a frame: id, the text shown, and whether it is the whole text."""
    message = frame.get("message", frame)
    if "content" in message:
        yield message["id"], message["content"], True
        if quote := message.get("quote"):
            yield quote["id"], quote["content"], False


def _names(frame: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield the user ids and names in a frame."""
    message = frame.get("message", frame)
    if "sender" in message:
        yield message["sender_id"], message["sender"]
    if quote := message.get("quote"):
        yield quote["sender_id"], quote["sender"]
    if "username" in frame:
        yield frame.get("user_id", frame["actor_id"]), frame["username"]
