"""Random actions of users, permitted or not, often at the same time.

Each action runs one or a few operations as a user who may lack the permission, and records what the
server acknowledged.
"""

import asyncio
import hashlib
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from time import time_ns
from typing import Any, NamedTuple

from models.errors import ChatError
from models.events.messages import Draft, revision_of
from models.operations import (
    account_deletion,
    accounts,
    blocks,
    groups,
    invitations,
    invites,
    membership,
    message_actions,
    messages,
    profiles,
    reading,
)
from models.store.transaction import Actor
from server import ChatServer
from tests.support.reference_records import Asked, Words

HASH = "hash"
DAY = 86_400_000_000
FOR_EVER = 2**60
_GROUP = """
    SELECT user_id, role FROM membership
    WHERE group_id = :id AND (SELECT deleted_id FROM "group" WHERE id = :id) IS NULL"""
_INVITATIONS = "SELECT id, user_id FROM invitation ORDER BY id DESC LIMIT 8"
_NEWEST = "SELECT seq, id, sender_id FROM message WHERE group_id = :id ORDER BY id DESC LIMIT 12"
_CHANGES: list[dict[str, Any]] = [
    {"visibility": "public"},
    {"visibility": "private"},
    {"visibility": "public"},
    {"history": "joined"},
    {"history": "all"},
    {"may_post": "admins"},
    {"may_post": "all"},
    {"may_post": "all"},
    {"may_invite": "all"},
    {"may_invite": "admins"},
    {"may_pin": "all"},
    {"may_pin": "admins"},
    {"is_archived": True},
    {"is_archived": False},
    {"is_archived": False},
]


class Login(NamedTuple):
    """A session and its token."""

    actor: Actor
    token: str


@dataclass
class Person:
    """A user, and the session in use."""

    name: str
    user_id: int
    actor: Actor
    is_gone: bool = False


class Seen(NamedTuple):
    """The recent state of a group: roles by user, and its newest messages."""

    roles: dict[int, str]
    newest: list[tuple[int, int, int]]


@dataclass
class Actions:
    """The actions of all users, and the record of what the server acknowledged."""

    server: ChatServer
    rows: sqlite3.Connection  # to the server's database, for reading
    asked: Asked = field(default_factory=Asked)
    people: list[Person] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    codes: list[tuple[int, int, bytes, Person]] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    drafts: list[tuple[Person, int, Draft, int]] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.numbers = count()
        self.weights = {
            self.say: 10.0,
            self.write_to: 4.0,
            self.edit: 5.0,
            self.delete: 2.5,
            self.react: 5.0,
            self.pin: 2.5,
            self.read: 4.0,
            self.mute: 1.5,
            self.make_group: 1.0,
            self.add: 3.0,
            self.remove: 5.0,
            self.come_back: 1.0,
            self.ban: 2.5,
            self.set_role: 2.5,
            self.answer: 3.0,
            self.set_group: 4.0,
            self.invite: 4.0,
            self.join: 2.5,
            self.show: 2.0,
            self.block: 1.2,
            self.upload: 2.0,
            self.end_logins: 0.8,
            self.delete_group: 0.7,
            self.delete_account: 0.4,
        }

    async def one(self, source: random.Random) -> None:
        """Run one random action."""
        act = source.choices([*self.weights], [*self.weights.values()])[0]
        await act(source)

    async def commit(self, operation: Any, *args: Any) -> Any:
        """Run an operation; return its result, or None if it is refused."""
        name = operation.__name__
        try:
            answer = await self.server.store.commit(operation, *args)
        except ChatError:
            self.refused[name] += 1
            return None
        self.done[name] += 1
        return answer

    # Users, sessions and profiles

    async def register(self) -> Person:
        """Register a new user."""
        name = f"person{next(self.numbers)}"
        mail = f"{name}@example.com"
        user_id = await self.server.store.commit(accounts.register, name, mail, HASH)
        self.asked.names[user_id] = name
        login = await self.log_in(user_id)
        assert login is not None
        return Person(name, user_id, login.actor)

    async def log_in(self, user_id: int) -> Login | None:
        """Open a session; return None if the account is deleted."""
        session_id = f"session{next(self.numbers)}"
        session = accounts.NewSession(session_id, DAY)
        made = await self.commit(accounts.log_in, user_id, HASH, session)
        if made is None:
            return None
        self.asked.logins[session_id] = user_id
        times = (made.created_at, made.expires_at)
        token = self.server.context.tokens.sign(user_id, session_id, *times)
        return Login(Actor(user_id, session_id), token)

    async def end_logins(self, source: random.Random) -> None:
        """Log out of one or all sessions and log in again, or change the password."""
        person = source.choice(self.people)
        way = source.randrange(3)
        if way == 2:
            await self.commit(accounts.change_password, person.actor, HASH, HASH)
            return
        await self.commit(accounts.log_out, person.actor, bool(way))
        login = await self.log_in(person.user_id)
        if login is not None:
            person.actor = login.actor

    async def show(self, source: random.Random) -> None:
        """Change a profile."""
        person = source.choice(self.people)
        new = profiles.ProfileUpdate()
        new.display_name = source.choice([None, f"name {next(self.numbers)}"])
        if source.random() < 0.5:
            new.status = source.choice([None, f"status {next(self.numbers)}"])
        if self.files and source.random() < 0.3:
            new.avatar = source.choice([None, *self.files[-6:]])
            if new.avatar is not None:
                self.asked.avatars.add(new.avatar)
        await self.commit(profiles.change_profile, person.actor, new)

    async def block(self, source: random.Random) -> None:
        """Block or unblock a user, and perhaps let the user send a direct message."""
        person, other = source.sample(self.people, 2)
        way = source.choice([blocks.block, blocks.unblock])
        await self.commit(way, person.actor, other.user_id)
        if source.random() < 0.5:
            await self._send_direct(other, person, self._draft(source, None))

    async def upload(self, source: random.Random) -> None:
        """Upload a file, at times one that other users have uploaded, and send it."""
        person, files = source.choice(self.people), self.server.context.files
        last = len(self.files)
        data = b"file %d" % source.randrange(max(0, last - 2), last + 2)
        file_id = hashlib.sha256(data).hexdigest()
        part = await files.begin(person.user_id)
        try:
            await files.write(person.user_id, part, data)
            await files.keep(person.user_id, person.actor, part, "a.txt")
        except ChatError:
            self.refused["upload"] += 1
            return
        finally:
            files.let_go(person.user_id, part)
        self.done["upload"] += 1
        uploaders = self.asked.uploaded.setdefault(file_id, {})
        uploaders[person.user_id] = self.server.hub.head
        if file_id not in self.files:
            self.files.append(file_id)
        group_id, seen = await self._any(source)
        text = f"{next(self.numbers)} with a file"
        draft = Draft(text, files=(file_id,))
        sent = await self._send(person, group_id, draft)
        if sent is not None and source.random() < 0.4:
            seq = sent.message.seq
            await self.commit(
                message_actions.delete_message, person.actor, group_id, seq
            )

    async def delete_account(self, source: random.Random) -> None:
        """Delete an account after handing over its groups; register a new user."""
        person = source.choice(self.people)
        heir = source.choice(self.people)
        for group_id in self.groups:
            seen = self._look(group_id)
            if seen.roles.get(person.user_id) == "owner":
                offered = await self._offer(person, group_id, heir)
                if offered is not None:
                    await self._accept(heir, offered.invitation_id)
        is_erased = source.random() < 0.5
        await self.commit(
            account_deletion.delete_account, person.actor, HASH, is_erased
        )
        login = await self.log_in(person.user_id)
        if login is None and not person.is_gone:
            person.is_gone = True
            self.people[self.people.index(person)] = await self.register()

    # Groups and memberships

    async def make_group(self, source: random.Random) -> None:
        """Create a group with some members.

        Every second group hides earlier messages from new members.
        """
        owner = source.choice(self.people)
        made = await self.commit(groups.create_group, owner.actor, "group")
        if made is not None:
            id = made.group_id
            self.groups.append(id)
            if id % 2:
                changes = {"history": "joined"}
                await self.commit(groups.change_settings, owner.actor, id, changes)
            for other in source.sample(self.people, 2):
                if other is not owner:
                    await self._add(owner, id, other, "member")

    async def add(self, source: random.Random) -> None:
        """Add a user to a group."""
        group_id, seen = await self._any(source)
        actor = self._admin(source, seen)
        role = "admin" if source.random() < 0.3 else "member"
        await self._add(actor, group_id, self._outsider(source, seen), role)
        if source.random() < 0.3:
            await self._edit(source, group_id, seen)

    async def remove(self, source: random.Random) -> None:
        """Remove a member, or leave, while other members edit."""
        group_id, seen = await self._any(source)
        other = self._member(source, seen)
        actor = source.choice([other, self._admin(source, seen)])
        await asyncio.gather(
            self._remove(actor, group_id, other),
            *(self._edit(source, group_id, seen) for _ in range(source.randrange(3))),
        )

    async def come_back(self, source: random.Random) -> None:
        """Read, mute, remove and add a member in one turn."""
        group_id, seen = await self._any(source)
        actor, other = self._admin(source, seen), self._member(source, seen)
        until = time_ns() // 1000 + DAY
        store = self.server.store
        # Operations that are submitted in one turn are often in one commit.
        submitted: tuple[tuple[Callable[..., Any], *tuple[Any, ...]], ...] = (
            (reading.mark_read, other.actor, group_id, FOR_EVER),
            (profiles.mute, other.actor, group_id, until),
            (membership.remove_member, actor.actor, group_id, other.user_id),
            (invitations.add_member, actor.actor, group_id, other.user_id, "member"),
        )
        for operation, *args in submitted:
            store.submit(partial(self._count, operation.__name__), operation, *args)

    def _count(self, name: str, answer: object, error: ChatError | None) -> None:
        (self.done if error is None else self.refused)[name] += 1

    async def ban(self, source: random.Random) -> None:
        """Ban a user or lift a ban, and try to add the user."""
        group_id, seen = await self._any(source)
        actor, other = self._admin(source, seen), source.choice(self.people)
        way = source.choice([membership.ban, membership.ban, membership.lift_ban])
        await self.commit(way, actor.actor, group_id, other.user_id)
        await self._add(actor, group_id, other, "member")
        if source.random() < 0.5:
            await self.commit(membership.lift_ban, actor.actor, group_id, other.user_id)

    async def set_role(self, source: random.Random) -> None:
        """Promote or demote an admin, offer the group to a member, or step down."""
        group_id, seen = await self._any(source)
        actor, other = self._admin(source, seen), self._member(source, seen)
        role = source.choice(["admin", "admin", "member", "member", "owner"])
        if role == "owner":
            await self._offer(actor, group_id, other)
        else:
            await self._set_role(actor, group_id, other, role)

    async def answer(self, source: random.Random) -> None:
        """Leave a group and be invited back; accept or decline an invitation that waits."""
        waiting = self.rows.execute(_INVITATIONS).fetchall()
        if not waiting or source.random() < 0.2:
            group_id, seen = await self._any(source)
            actor, other = self._admin(source, seen), self._member(source, seen)
            await self._remove(other, group_id, other)
            await self._add(actor, group_id, other, source.choice(["admin", "member"]))
            waiting = self.rows.execute(_INVITATIONS).fetchall()
        if not waiting:
            return
        invitation_id, user_id = source.choice(waiting)
        person = self._one_of(source, [user_id])
        if source.random() < 0.2:
            group_id, seen = await self._any(source)
            actor = self._admin(source, seen)
            withdraw = invitations.withdraw_invitation
            await self.commit(withdraw, actor.actor, group_id, user_id)
        elif source.random() < 0.4:
            decline = invitations.decline_invitation
            await self.commit(decline, person.actor, invitation_id)
        else:
            await self._accept(person, invitation_id)

    async def set_group(self, source: random.Random) -> None:
        """Change a group's settings; reopen the group if it was archived."""
        group_id, seen = await self._any(source)
        changes = {**source.choice(_CHANGES)}
        if source.random() < 0.5:
            name = source.choice(["name", "topic"])
            changes = {name: f"{name} {next(self.numbers)}"}
        if source.random() < 0.2:
            changes |= source.choice(_CHANGES)
        actor = self._admin(source, seen)
        await self.commit(groups.change_settings, actor.actor, group_id, changes)
        if changes.get("is_archived"):
            await self.say(source)
            opened = {"is_archived": False}
            await self.commit(groups.change_settings, actor.actor, group_id, opened)

    async def invite(self, source: random.Random) -> None:
        """Create, revoke or use an invitation."""
        group_id, seen = await self._any(source)
        if not self.codes or source.random() < 0.4:
            code = hashlib.sha256(b"%d" % next(self.numbers)).digest()
            uses = source.choice([None, 1, 2])
            actor = source.choice(
                [self._admin(source, seen), self._member(source, seen)]
            )
            made = await self.commit(
                invites.make_invite, actor.actor, group_id, code, DAY, uses
            )
            if made is not None:
                self.codes.append((made[0], group_id, code, actor))
                self.asked.invites[code] = (actor.user_id, uses)
            return
        invite_id, group_id, code, maker = source.choice(self.codes[-6:])
        seen = self._look(group_id)
        if source.random() < 0.4:
            actor = self._admin(source, seen)
            await self.commit(invites.revoke_invite, actor.actor, group_id, invite_id)
        elif source.random() < 0.25:  # the code becomes invalid
            actor = self._admin(source, seen)
            await self._set_role(actor, group_id, maker, "member")
        for _ in range(2):
            person = self._outsider(source, seen)
            added = await self.commit(invites.accept_invite, person.actor, code)
            if added is not None:
                self.asked.invited[added.id] = code

    async def join(self, source: random.Random) -> None:
        """Join a group, perhaps just after it became public."""
        group_id, seen = await self._any(source)
        if source.random() < 0.4:
            actor, changes = self._admin(source, seen).actor, {"visibility": "public"}
            await self.commit(groups.change_settings, actor, group_id, changes)
        person = self._outsider(source, seen)
        await self.commit(membership.join_public, person.actor, group_id)

    async def delete_group(self, source: random.Random) -> None:
        """Delete a group, and try to join it."""
        group_id, seen = await self._any(source)
        await self.commit(
            groups.delete_group, self._admin(source, seen).actor, group_id
        )
        await self.commit(membership.join_public, self.people[0].actor, group_id)

    # Messages

    async def say(self, source: random.Random) -> None:
        """Send to a group: with mentions, as a reply, with a file, or again with the same key."""
        group_id, seen = await self._any(source)
        person = self._member(source, seen)
        again = [each for each in self.drafts if each[0] is person]
        if again and source.random() < 0.1:
            _, group_id, draft, id = source.choice(again)
            sent = await self.commit(
                messages.send_to_group, person.actor, group_id, draft
            )
            assert sent is None or (sent.is_duplicate and sent.message.id == id)
            return
        await self._send(person, group_id, self._draft(source, seen))

    async def write_to(self, source: random.Random) -> None:
        """Send a direct message."""
        sender, recipient = source.sample(self.people, 2)
        await self._send_direct(sender, recipient, self._draft(source, None))

    async def edit(self, source: random.Random) -> None:
        """Edit a message, as its sender or as another user."""
        await self._edit(source, *await self._any(source))

    async def _edit(self, source: random.Random, group_id: int, seen: Seen) -> None:
        seq, id, person = self._message(source, seen)
        text = self._text(source)
        given = source.choice([None, None, 1, 2])
        edited = await self.commit(
            message_actions.edit_message, person.actor, group_id, seq, text, given
        )
        if edited is not None:
            self.asked.edited[id, revision_of(edited)] = text

    async def delete(self, source: random.Random) -> None:
        """Delete a message, as its sender or an admin."""
        group_id, seen = await self._any(source)
        seq, _, person = self._message(source, seen)
        actor = source.choice([person, self._admin(source, seen)])
        deleted = await self.commit(
            message_actions.delete_message, actor.actor, group_id, seq
        )
        if deleted is not None:
            self.asked.deleted.add(deleted.message_id)

    async def react(self, source: random.Random) -> None:
        """Add a reaction, and perhaps remove it."""
        group_id, seen = await self._any(source)
        seq, _, _ = self._message(source, seen)
        actor, emoji = self._member(source, seen).actor, source.choice("xy")
        await self.commit(message_actions.react, actor, group_id, seq, emoji)
        if source.random() < 0.4:
            await self.commit(message_actions.unreact, actor, group_id, seq, emoji)

    async def pin(self, source: random.Random) -> None:
        """Pin a message, and perhaps unpin it."""
        group_id, seen = await self._any(source)
        seq, _, _ = self._message(source, seen)
        actor = source.choice([self._admin(source, seen), self._member(source, seen)])
        await self.commit(message_actions.pin, actor.actor, group_id, seq)
        if source.random() < 0.4:
            await self.commit(message_actions.unpin, actor.actor, group_id, seq)

    async def read(self, source: random.Random) -> None:
        """Mark messages read or unread, up to a random message, or everything read."""
        group_id, seen = await self._any(source)
        if source.random() < 0.1:
            actor = self._member(source, seen).actor
            await self.commit(reading.mark_all_read, actor)
            return
        seq, _, _ = self._message(source, seen)
        way = source.choice([reading.mark_read, reading.mark_unread])
        await self.commit(way, self._member(source, seen).actor, group_id, seq)

    async def mute(self, source: random.Random) -> None:
        """Mute a group for a time, or unmute it."""
        group_id, seen = await self._any(source)
        actor = self._member(source, seen).actor
        if source.random() < 0.3:
            await self.commit(profiles.unmute, actor, group_id)
        else:
            until = time_ns() // 1000 + source.randrange(1, 10) * DAY
            await self.commit(profiles.mute, actor, group_id, until)

    # Single operations

    async def _add(
        self, actor: Person, group_id: int, other: Person, role: str
    ) -> None:
        await self.commit(
            invitations.add_member, actor.actor, group_id, other.user_id, role
        )

    async def _remove(self, actor: Person, group_id: int, other: Person) -> None:
        await self.commit(
            membership.remove_member, actor.actor, group_id, other.user_id
        )

    async def _set_role(
        self, actor: Person, group_id: int, other: Person, role: str
    ) -> None:
        await self.commit(
            membership.set_role, actor.actor, group_id, other.user_id, role
        )

    async def _offer(self, actor: Person, group_id: int, other: Person) -> Any:
        return await self.commit(
            invitations.offer_ownership, actor.actor, group_id, other.user_id
        )

    async def _accept(self, person: Person, invitation_id: int) -> None:
        accept = invitations.accept_invitation
        offer = await self.commit(accept, person.actor, invitation_id)
        if offer is not None:
            is_owner = offer.role == "owner"
            self.asked.accepted[offer.group_id, person.user_id, is_owner] += 1

    async def _send(self, person: Person, group_id: int, draft: Draft) -> Any:
        sent = await self.commit(messages.send_to_group, person.actor, group_id, draft)
        self._note(person, draft, sent)
        return sent

    async def _send_direct(self, sender: Person, other: Person, draft: Draft) -> None:
        sent = await self.commit(
            messages.send_direct, sender.actor, other.user_id, draft
        )
        self._note(sender, draft, sent)

    def _note(self, person: Person, draft: Draft, sent: Any) -> None:
        if sent is not None:
            id, group_id = sent.message.id, sent.message.group_id
            self.asked.sent[id] = Words(draft.content, draft.reply_to, draft.files)
            if draft.key is not None:
                self.drafts.append((person, group_id, draft, id))
            if group_id not in self.groups:
                self.groups.append(group_id)

    def _text(self, source: random.Random) -> str:
        """Return a new text, which its beginning makes unique."""
        named = source.choice(["", "", "@all", f"@{source.choice(self.people).name}"])
        return f"{next(self.numbers)} {named} {'x' * source.randrange(120)}."

    def _draft(self, source: random.Random, seen: Seen | None) -> Draft:
        reply_to = None
        if seen is not None and seen.newest and source.random() < 0.3:
            reply_to = source.choice(seen.newest)[1]
        key = f"key{next(self.numbers)}" if source.random() < 0.3 else None
        files: tuple[str, ...] = ()
        if self.files and source.random() < 0.1:
            files = (source.choice(self.files[-4:]),)
        return Draft(self._text(source), None, reply_to, key, files=files)

    async def send_text(self, person: Person, group_id: int, text: str) -> None:
        """Send a text with a unique beginning."""
        text = f"{next(self.numbers)} {text}"
        await self._send(person, group_id, Draft(text))

    # Random groups, users and messages

    async def _any(self, source: random.Random) -> tuple[int, Seen]:
        """Return a group that is not deleted, most often a recent one."""
        while True:
            group_id = source.choice(source.choice([self.groups, self.groups[-4:]]))
            seen = self._look(group_id)
            if seen.roles or source.random() < 0.1:
                return group_id, seen
            if len(self.groups) > 3 and group_id in self.groups:
                self.groups.remove(group_id)
            else:
                await self.make_group(source)

    def _look(self, group_id: int) -> Seen:
        """Return the state of a group on disk, without a turn of the loop."""
        roles = self.rows.execute(_GROUP, {"id": group_id}).fetchall()
        newest = self.rows.execute(_NEWEST, {"id": group_id}).fetchall()
        return Seen(dict(roles), newest)

    def _one_of(self, source: random.Random, user_ids: list[int]) -> Person:
        among = [person for person in self.people if person.user_id in user_ids]
        if not among or source.random() < 0.1:
            among = self.people
        return source.choice(among)

    def _member(self, source: random.Random, seen: Seen) -> Person:
        return self._one_of(source, [*seen.roles])

    def _outsider(self, source: random.Random, seen: Seen) -> Person:
        people = self.people
        return self._one_of(
            source, [each.user_id for each in people if each.user_id not in seen.roles]
        )

    def _admin(self, source: random.Random, seen: Seen) -> Person:
        ids = [id for id, role in seen.roles.items() if role != "member"]
        owners = [id for id in ids if seen.roles[id] == "owner"]
        return self._one_of(source, source.choice([ids, owners, owners]))

    def _message(self, source: random.Random, seen: Seen) -> tuple[int, int, Person]:
        """Return the seq and id of a recent message, and most often its sender."""
        if not seen.newest:
            return 1, 0, source.choice(self.people)
        seq, id, sender_id = source.choice(seen.newest)
        return seq, id, self._one_of(source, [sender_id])
