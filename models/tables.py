"""The tables, as Peewee models. Their indexes and constraints are made by the migrations.

They are bound to no database: a statement runs on the connection of whoever executes it, the
writer's or a reader's. Times are integer microseconds since 1970, UTC. Columns hold ids rather
than related objects, since nothing here follows a relation by itself.
"""

import unicodedata

from peewee import (
    BigIntegerField,
    BlobField,
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
    display_name = TextField(null=True)
    status = TextField(null=True)
    avatar = TextField(null=True)  # the id of a file
    files_bytes = BigIntegerField(default=0)  # what they have uploaded, counted
    disabled_at = BigIntegerField(null=True)
    deleted_at = BigIntegerField(null=True)
    # Set while messages of an erased account are left: from which id on.
    purge_from = BigIntegerField(null=True)

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
    name_key = TextField(default="")
    topic = TextField(default="")
    visibility = TextField(default="private")  # private | public
    may_post = TextField(default="all")  # all | admins
    may_invite = TextField(default="admins")
    may_pin = TextField(default="admins")
    history = TextField(default="all")  # what new members may read: all | joined
    direct_key = TextField(null=True)  # "<lower user id>:<higher user id>"
    created_at = BigIntegerField()
    archived_at = BigIntegerField(null=True)
    deleted_id = BigIntegerField(null=True)  # the event that deleted it

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
    muted_until = BigIntegerField(null=True)
    # How far the others know them to have read, if they have gone back since.
    seen_seq = IntegerField(default=0)

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
    """A message, as it is now; its text is here, and earlier ones in `version`, alone.

    `id` is the id of the event that sent it.
    """

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
    mentions = TextField(null=True)  # JSON: the ids of users; 0 stands for all
    files = TextField(null=True)  # JSON: what it carries
    quote = IntegerField(null=True)  # 1 if all who see it may see what it replies to

    class Meta:
        table_name = "message"


class Version(Model):
    """What a message said before it was edited."""

    message = ForeignKeyField(Message)
    revision = IntegerField()
    content = TextField()
    created_at = BigIntegerField()

    class Meta:
        table_name = "version"
        primary_key = CompositeKey("message", "revision")


class Reaction(Model):
    message = ForeignKeyField(Message)
    emoji = TextField()
    user = ForeignKeyField(User)
    created_at = BigIntegerField()
    event_id = BigIntegerField(default=0)  # the event that added it

    class Meta:
        table_name = "reaction"
        primary_key = CompositeKey("message", "emoji", "user")


class Pin(Model):
    group = ForeignKeyField(Group)
    message = ForeignKeyField(Message)
    user = ForeignKeyField(User)
    created_at = BigIntegerField()

    class Meta:
        table_name = "pin"
        primary_key = CompositeKey("group", "message")


class Mention(Model):
    """Who was mentioned in a message; user 0 stands for all of its group."""

    user_id = IntegerField()
    group = ForeignKeyField(Group)
    message = ForeignKeyField(Message)

    class Meta:
        table_name = "mention"
        primary_key = CompositeKey("user_id", "group", "message")


class Ban(Model):
    group = ForeignKeyField(Group)
    user = ForeignKeyField(User)
    actor = ForeignKeyField(User)
    created_at = BigIntegerField()

    class Meta:
        table_name = "ban"
        primary_key = CompositeKey("group", "user")


class Invite(Model):
    """An invitation. Its code is known to whoever was given it; here is the SHA-256 of it.

    One that was revoked or used up has no row any more.
    """

    group = ForeignKeyField(Group)
    code_hash = BlobField()
    actor = ForeignKeyField(User)
    created_at = BigIntegerField()
    expires_at = BigIntegerField(null=True)
    uses_left = IntegerField(null=True)

    class Meta:
        table_name = "invite"


class Purge(Model):
    """A deleted group whose messages past `after_id` are still to be erased."""

    group = ForeignKeyField(Group)
    after_id = BigIntegerField(default=0)

    class Meta:
        table_name = "purge"


class File(Model):
    """What was uploaded, by its content: `id` is its SHA-256 in hexadecimal."""

    id = TextField(primary_key=True)
    size = BigIntegerField()
    type = TextField()
    width = IntegerField(null=True)
    height = IntegerField(null=True)
    created_at = BigIntegerField()

    class Meta:
        table_name = "file"


class Upload(Model):
    """Who uploaded a file, under which name."""

    user = ForeignKeyField(User)
    file = ForeignKeyField(File)
    name = TextField()
    created_at = BigIntegerField()

    class Meta:
        table_name = "upload"
        primary_key = CompositeKey("user", "file")


class Attachment(Model):
    message = ForeignKeyField(Message)
    file = ForeignKeyField(File)

    class Meta:
        table_name = "attachment"
        primary_key = CompositeKey("message", "file")


class Block(Model):
    """Who wants no direct messages from whom."""

    user = ForeignKeyField(User)
    blocked = ForeignKeyField(User)
    created_at = BigIntegerField()

    class Meta:
        table_name = "block"
        primary_key = CompositeKey("user", "blocked")


class Meta(Model):
    """One row about the database itself."""

    epoch = TextField()  # names this history; a restored backup gets a new one
    indexed_id = BigIntegerField(default=0)  # how far the search index has come

    class Meta:
        table_name = "meta"


TABLES = (
    *(
        User,
        Session,
        Group,
        Membership,
        Event,
        Message,
        Version,
        Reaction,
        Pin,
        Mention,
    ),
    *(Ban, Invite, Purge, File, Upload, Attachment, Block, Meta),
)


def fold(name: str) -> str:
    """Return the form in which two names or e-mail addresses are the same."""
    return unicodedata.normalize("NFKC", name).casefold()
