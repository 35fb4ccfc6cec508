"""The baseline: the same chat as it is typically written with Tornado.

Handlers call the database and bcrypt on the event loop. A message is created, committed, and
written to each listener in a loop. It is as durable as the server (WAL with synchronous=FULL).
Instead of catching up, a client reads the history.
"""

import argparse
import asyncio
import json
from collections import defaultdict
from datetime import datetime, timedelta, timezone
from typing import Any

import bcrypt
import jwt
from peewee import (
    CharField,
    DateTimeField,
    ForeignKeyField,
    Model,
    SqliteDatabase,
    TextField,
)
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler

SECRET = "a secret for measuring, of at least 32 bytes"

db = SqliteDatabase(None, pragmas={"journal_mode": "wal", "synchronous": "full"})


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


class Base(Model):
    class Meta:
        database = db


class User(Base):
    username = CharField(unique=True)
    email = CharField(unique=True)
    password_hash = CharField()


class Group(Base):
    name = CharField()
    owner = ForeignKeyField(User)


class Membership(Base):
    group = ForeignKeyField(Group)
    user = ForeignKeyField(User)

    class Meta:
        indexes = ((("group", "user"), True),)


class Message(Base):
    group = ForeignKeyField(Group)
    sender = ForeignKeyField(User)
    content = TextField()
    created_at = DateTimeField(default=utc_now)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at
        if isinstance(created_at, datetime):
            created_at = created_at.isoformat()
        return {
            "type": "group_message",
            "id": self.id,
            "group_id": self.group_id,
            "sender_id": self.sender_id,
            "content": self.content,
            "timestamp": created_at,
        }


class ApiHandler(RequestHandler):
    def user_id(self) -> int:
        token = self.request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            claims = jwt.decode(token, SECRET, algorithms=["HS256"])
        except jwt.InvalidTokenError:
            raise HTTPError(401) from None
        user_id: int = claims["user_id"]
        return user_id

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = json.loads(self.request.body)
        return body

    def require_member(self, group_id: int, user_id: int) -> None:
        is_member = (
            Membership.select()
            .where(Membership.group == group_id, Membership.user == user_id)
            .exists()
        )
        if not is_member:
            raise HTTPError(403)

    def reply(self, data: Any, status: int = 200) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "application/json")
        self.write(json.dumps(data))


def make_token(user: User) -> str:
    claims = {"user_id": user.id, "exp": utc_now() + timedelta(days=7)}
    return jwt.encode(claims, SECRET, algorithm="HS256")


class RegisterHandler(ApiHandler):
    def post(self) -> None:
        body = self.body()
        salt = bcrypt.gensalt(self.settings["bcrypt_cost"])
        user = User.create(
            username=body["username"],
            email=body["email"],
            password_hash=bcrypt.hashpw(body["password"].encode(), salt).decode(),
        )
        self.reply({"id": user.id, "token": make_token(user)}, 201)


class LoginHandler(ApiHandler):
    def post(self) -> None:
        body = self.body()
        user = User.get_or_none(User.email == body["email"])
        if user is None or not bcrypt.checkpw(
            body["password"].encode(), user.password_hash.encode()
        ):
            raise HTTPError(401)
        self.reply({"token": make_token(user)})


class GroupsHandler(ApiHandler):
    def post(self) -> None:
        user_id = self.user_id()
        with db.atomic():
            group = Group.create(name=self.body()["name"], owner=user_id)
            Membership.create(group=group, user=user_id)
        self.reply({"id": group.id}, 201)


class MembersHandler(ApiHandler):
    def post(self, group_id: str) -> None:
        group = Group.get_or_none(Group.id == int(group_id))
        if group is None or group.owner_id != self.user_id():
            raise HTTPError(403)
        user_id = self.body()["user_id"]
        Membership.create(group=group, user=user_id)
        self.reply({"group_id": group.id, "user_id": user_id})


class SendHandler(ApiHandler):
    def post(self, group_id: str) -> None:
        user_id = self.user_id()
        self.require_member(int(group_id), user_id)
        message = Message.create(
            group=int(group_id), sender=user_id, content=self.body()["content"]
        )
        data = message.to_dict()
        self.reply(data, 201)
        for socket in self.settings["sockets"][int(group_id)]:
            try:
                socket.write_message(data)
            except WebSocketClosedError:
                pass


class HistoryHandler(ApiHandler):
    def get(self, group_id: str) -> None:
        self.require_member(int(group_id), self.user_id())
        query = Message.select().where(Message.group == int(group_id))
        before_id = self.get_argument("before_id", None)
        if before_id is not None:
            query = query.where(Message.id < int(before_id))
        limit = min(int(self.get_argument("limit", "50")), 200)
        page = [
            message.to_dict()
            for message in query.order_by(Message.id.desc()).limit(limit)
        ]
        page.reverse()
        self.reply({"messages": page, "count": len(page)})


class SocketHandler(WebSocketHandler):
    group_ids: list[int] = []

    def prepare(self) -> None:
        try:
            claims = jwt.decode(
                self.get_argument("token"), SECRET, algorithms=["HS256"]
            )
        except jwt.InvalidTokenError:
            raise HTTPError(401) from None
        self.current_user = claims["user_id"]

    def check_origin(self, origin: str) -> bool:
        return True

    def open(self, *args: str, **kwargs: str) -> None:
        memberships = Membership.select().where(Membership.user == self.current_user)
        self.group_ids = [membership.group_id for membership in memberships]
        for group_id in self.group_ids:
            self.settings["sockets"][group_id].add(self)

    def on_message(self, message: str | bytes) -> None:
        pass

    def on_close(self) -> None:
        for group_id in self.group_ids:
            self.settings["sockets"][group_id].discard(self)


def make_app(bcrypt_cost: int) -> Application:
    return Application(
        [
            (r"/v1/users/register", RegisterHandler),
            (r"/v1/users/login", LoginHandler),
            (r"/v1/groups", GroupsHandler),
            (r"/v1/groups/(\d+)/members", MembersHandler),
            (r"/v1/groups/(\d+)/messages", HistoryHandler),
            (r"/v1/messages/group/(\d+)", SendHandler),
            (r"/ws", SocketHandler),
        ],
        bcrypt_cost=bcrypt_cost,
        sockets=defaultdict(set),
    )


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--database", default="baseline.db")
    parser.add_argument("--bcrypt-cost", type=int, default=12)
    options = parser.parse_args()
    db.init(options.database)
    db.connect()
    db.create_tables([User, Group, Membership, Message])
    server = make_app(options.bcrypt_cost).listen(options.port, "127.0.0.1")
    port = next(iter(server._sockets.values())).getsockname()[1]
    print(f"Baseline running on http://localhost:{port}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
