"""The tables, as Peewee models. The migrations make their indexes and constraints.

The models are bound to no database: `Database.execute` runs a statement on the connection of the
calling thread. Times are integer microseconds since 1970, UTC. Foreign keys are read as ids.
"""

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
    # models/names.py has the keys. Equal keys are the same username or address.
    username_key = TextField()
    email = TextField()
    email_key = TextField()
    password_hash = TextField()
    # The furthest position of ended sessions; at first, the log's head at registration.
    position = BigIntegerField()
    created_at = BigIntegerField()
    display_name = TextField(null=True)
    status = TextField(null=True)
    avatar = TextField(null=True)  # the id of a file
    files_bytes = BigIntegerField(default=0)  # the part of the quota that is used
    disabled_at = BigIntegerField(null=True)
    deleted_at = BigIntegerField(null=True)
    # While an erased account has messages left: the id from which on they are to be erased.
    purge_from = BigIntegerField(null=True)
    username_skeleton = TextField(default="")  # how the username looks
    # Whether others see how far the user has read, and the user how far others have.
    read_marks = IntegerField(default=1)
    # Sessions of an earlier generation have ended.
    session_generation = IntegerField(default=0)

    class Meta:
        table_name = "user"


class Session(Model):
    """One login. `id` is the `jti` claim of its token."""

    id = TextField(primary_key=True)
    user = ForeignKeyField(User)
    position = BigIntegerField()  # the last event that is known to have arrived
    created_at = BigIntegerField()
    expires_at = BigIntegerField()
    revoked_at = BigIntegerField(null=True)
    network = BlobField(null=True)  # a keyed hash of the network that logged in
    user_agent = TextField(null=True)  # the program that logged in, as it names itself
    address = TextField(null=True)  # the last one that it was used from
    used_at = BigIntegerField(null=True)  # a time at which it was used, minutes old
    cookie = TextField(null=True)  # persistent | session; null if the token is in none
    # The user's one when it began, or when the user's other sessions ended.
    generation = IntegerField(default=0)

    class Meta:
        table_name = "session"


class Group(Model):
    """A group or a direct conversation. The end of its log is its last row in `event`."""

    kind = TextField()  # group | direct
    name = TextField(null=True)
    owner = ForeignKeyField(User, null=True)
    name_key = TextField(default="")
    topic = TextField(default="")
    visibility = TextField(default="private")  # private | public
    may_post = TextField(default="all")  # all | admins
    may_invite = TextField(default="admins")
    may_pin = TextField(default="admins")
    # New members may read all events, or those from their joining on: all | joined
    history = TextField(default="all")
    direct_key = TextField(null=True)  # "<lower user id>:<higher user id>"
    created_at = BigIntegerField()
    archived_at = BigIntegerField(null=True)
    deleted_id = BigIntegerField(null=True)  # the event that deleted the group

    class Meta:
        table_name = "group"


class Membership(Model):
    group = ForeignKeyField(Group)
    user = ForeignKeyField(User)
    role = TextField()  # owner | admin | member
    from_seq = IntegerField()  # the first event that the member may read
    read_seq = IntegerField()
    joined_id = BigIntegerField()  # the event that made the user a member
    joined_at = BigIntegerField()
    muted_until = BigIntegerField(null=True)
    # The furthest `read_seq` before messages were marked as unread; others see the larger one.
    seen_seq = IntegerField(default=0)
    has_written = IntegerField(default=0)  # 1: has sent a message; 0 in groups

    class Meta:
        table_name = "membership"
        primary_key = CompositeKey("user", "group")


class Event(Model):
    """The log. An event of no group (a session ended) has neither `group` nor `seq`."""

    group = ForeignKeyField(Group, null=True)
    seq = IntegerField(null=True)
    type = TextField()
    actor = ForeignKeyField(User)
    subject = ForeignKeyField(User, null=True)  # whose membership or session it changes
    # JSON of the members that only events of this type have; never the text of a message.
    data = TextField(null=True)
    created_at = BigIntegerField()

    class Meta:
        table_name = "event"


class Message(Model):
    """A message as it is now. Only this row has its text, and only `version` has earlier texts.

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
    edited_id = BigIntegerField(null=True)  # the event of the newest edit
    deleted_at = BigIntegerField(null=True)
    mentions = TextField(null=True)  # JSON array of user ids; 0 means all members
    files = TextField(null=True)  # JSON array of attachments
    # 1 if all members who may read this message may read the one that it replies to.
    quote = IntegerField(null=True)

    class Meta:
        table_name = "message"


class Version(Model):
    """The text of a message before an edit."""

    message = ForeignKeyField(Message)
    revision = IntegerField()
    content = TextField()
    created_at = BigIntegerField()
    event_id = BigIntegerField()  # the event that wrote this text

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
    """A user whom a message mentions; user 0 means all members of the group."""

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


class Invitation(Model):
    """An invitation of one person: back into a group that they left, or to become its owner."""

    user = ForeignKeyField(User)
    group = ForeignKeyField(Group)
    actor = ForeignKeyField(User)
    role = TextField()  # owner | admin | member
    created_at = BigIntegerField()

    class Meta:
        table_name = "invitation"


class Purge(Model):
    """A deleted group. Its messages with ids above `after_id` are still to be erased."""

    group = ForeignKeyField(Group)
    after_id = BigIntegerField(default=0)

    class Meta:
        table_name = "purge"


class Spread(Model):
    """A person's change that their groups with ids above `after_id` have no event of yet."""

    user = ForeignKeyField(User, primary_key=True)
    after_id = BigIntegerField()
    is_erased = IntegerField(default=0)  # of a deleted account
    served_id = BigIntegerField(default=0)  # the end of the log after the last slice

    class Meta:
        table_name = "spread"


class TextUse(Model):
    """The bytes of text that a user has sent in an hour, by the number of the hour since 1970."""

    user = ForeignKeyField(User)
    hour = IntegerField()
    bytes = BigIntegerField()

    class Meta:
        table_name = "text_use"
        primary_key = CompositeKey("user", "hour")


class File(Model):
    """A file. `id` is the SHA-256 of its bytes, in hexadecimal.

    `blob` is the name of its bytes, where that is not the id.
    """

    id = TextField(primary_key=True)
    size = BigIntegerField()
    type = TextField()
    width = IntegerField(null=True)
    height = IntegerField(null=True)
    created_at = BigIntegerField()
    blob = TextField(null=True)

    class Meta:
        table_name = "file"


class Upload(Model):
    """A user's upload of a file, with the name that they gave it."""

    user = ForeignKeyField(User)
    file = ForeignKeyField(File)
    name = TextField()
    created_at = BigIntegerField()
    position = BigIntegerField(default=0)  # where the log ended

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
    """`user` takes no direct messages from `blocked`, who sees their receipts as they were then."""

    user = ForeignKeyField(User)
    blocked = ForeignKeyField(User)
    created_at = BigIntegerField()
    read_seq = IntegerField(default=0)  # how far `user` had read, for `blocked`
    position = BigIntegerField(default=0)  # how far `user` had received, for `blocked`

    class Meta:
        table_name = "block"
        primary_key = CompositeKey("user", "blocked")


class Meta(Model):
    """One row about the database itself."""

    epoch = TextField()  # names this log; a backup gets a new one
    indexed_id = BigIntegerField(default=0)  # the last event in the search index
    text_version = TextField(default="")  # the rules for texts that the keys follow
    name_version = TextField(default="")  # the same of the parts of names

    class Meta:
        table_name = "meta"


TABLES = (
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
    Ban,
    Invitation,
    Purge,
    Spread,
    TextUse,
    File,
    Upload,
    Attachment,
    Block,
    Meta,
)
