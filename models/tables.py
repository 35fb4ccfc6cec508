"""The tables, as Peewee models. Their indexes and constraints are made by the migrations.

They are bound to no database: a statement runs on the connection of whoever executes it, the
writer's or a reader's. Times are integer microseconds since 1970, UTC. Columns hold ids rather
than related objects, since nothing here follows a relation by itself.
"""

import unicodedata

from peewee import (
    BigIntegerField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class User(Model):
    username = TextField()
    username_key = TextField()  # folded, so that Ava and AVA are one
    email = TextField()
    email_key = TextField()
    password_hash = TextField()
    position = BigIntegerField()  # the log's head at registration
    created_at = BigIntegerField()

    class Meta:
        table_name = "user"


class Session(Model):
    """One login. `id` is the `jti` of its token."""

    id = TextField(primary_key=True)
    user = ForeignKeyField(User)
    position = (
        BigIntegerField()
    )  # the last event that this login is known to have received
    created_at = BigIntegerField()
    expires_at = BigIntegerField()
    revoked_at = BigIntegerField(null=True)

    class Meta:
        table_name = "session"


class Group(Model):
    """A conversation. Where its log ends is the end of its index in `event`."""

    kind = TextField()  # group | direct
    name = TextField(null=True)
    owner = ForeignKeyField(User, null=True)
    direct_key = TextField(null=True)  # "<lower user id>:<higher user id>"
    created_at = BigIntegerField()

    class Meta:
        table_name = "group"


class Membership(Model):
    group = ForeignKeyField(Group)
    user = ForeignKeyField(User)
    role = TextField()  # owner | admin | member
    from_seq = IntegerField()  # the first event that the member may read
    read_seq = IntegerField()
    joined_id = BigIntegerField()  # the event with which catching up may start
    joined_at = BigIntegerField()

    class Meta:
        table_name = "membership"
        primary_key = CompositeKey("user", "group")


class Event(Model):
    """The log. An event of no group (a login revoked) has neither `group_id` nor `seq`."""

    group = ForeignKeyField(Group, null=True)
    seq = IntegerField(null=True)
    type = TextField()
    actor = ForeignKeyField(User)
    subject = ForeignKeyField(User, null=True)
    data = TextField(
        null=True
    )  # JSON of the facts that are this type's own; never a message's text
    created_at = BigIntegerField()

    class Meta:
        table_name = "event"


class Message(Model):
    """A message's text lives here alone. `id` is the id of the event that sent it."""

    id = ForeignKeyField(
        Event, primary_key=True, column_name="id", object_id_name="event_id"
    )
    group = ForeignKeyField(Group)
    seq = IntegerField()
    sender = ForeignKeyField(User)
    type = TextField()
    content = TextField()
    media_url = TextField(null=True)
    reply_to = BigIntegerField(null=True)
    key = TextField(null=True)
    revision = IntegerField(default=1)
    created_at = BigIntegerField()
    edited_at = BigIntegerField(null=True)
    deleted_at = BigIntegerField(null=True)

    class Meta:
        table_name = "message"


class Meta(Model):
    """One row about the database itself."""

    epoch = TextField()  # names this history; a restored backup gets a new one

    class Meta:
        table_name = "meta"


TABLES = (User, Session, Group, Membership, Event, Message, Meta)


def fold(name: str) -> str:
    """Return the form in which two names or e-mail addresses are the same."""
    return unicodedata.normalize("NFKC", name).casefold()
