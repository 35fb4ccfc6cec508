"""The first tables. Frozen: what a later version changes, a later migration changes."""

from peewee import (
    SQL,
    BigIntegerField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


def up(migrator, db):
    class User(Model):
        username = TextField()
        username_key = TextField(unique=True)
        email = TextField()
        email_key = TextField(unique=True)
        password_hash = TextField()
        position = BigIntegerField()
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "user"

    class Session(Model):
        id = TextField(primary_key=True)
        user = ForeignKeyField(User)
        position = BigIntegerField()
        created_at = BigIntegerField()
        expires_at = BigIntegerField()
        revoked_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "session"

    class Group(Model):
        kind = TextField()
        name = TextField(null=True)
        owner = ForeignKeyField(User, null=True, index=False)
        direct_key = TextField(null=True, unique=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "group"

    class Membership(Model):
        group = ForeignKeyField(Group, index=False)
        user = ForeignKeyField(User, index=False)
        role = TextField()
        from_seq = IntegerField()
        read_seq = IntegerField()
        joined_id = BigIntegerField()
        joined_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "membership"
            primary_key = CompositeKey("user", "group")
            indexes = ((("group", "user"), True),)
            without_rowid = True

    class Event(Model):
        group = ForeignKeyField(Group, null=True, index=False)
        seq = IntegerField(null=True)
        type = TextField()
        actor = ForeignKeyField(User, index=False)
        subject = ForeignKeyField(User, null=True, index=False)
        data = TextField(null=True)
        created_at = BigIntegerField()

        class Meta:
            database = db
            table_name = "event"
            indexes = (
                (("group", "seq"), True),
                (("group", "id"), False),  # catching up
            )

    # What happened to a person: their joining and leaving while they were away.
    Event.add_index(
        Event.index(Event.subject, Event.id, where=SQL("subject_id IS NOT NULL"))
    )

    class Message(Model):
        id = ForeignKeyField(Event, primary_key=True, column_name="id")
        group = ForeignKeyField(Group, index=False)
        seq = IntegerField()
        sender = ForeignKeyField(User, index=False)
        type = TextField()
        content = TextField()
        media_url = TextField(null=True)
        reply_to = BigIntegerField(null=True)
        key = TextField(null=True)
        revision = IntegerField()
        created_at = BigIntegerField()
        edited_at = BigIntegerField(null=True)
        deleted_at = BigIntegerField(null=True)

        class Meta:
            database = db
            table_name = "message"
            indexes = ((("group", "id"), False),)  # history

    # A key makes a send idempotent for ever; most messages have none and take no room here.
    Message.add_index(
        Message.index(
            Message.sender, Message.key, unique=True, where=SQL("key IS NOT NULL")
        )
    )

    class Meta(Model):
        epoch = TextField()

        class Meta:
            database = db
            table_name = "meta"

    db.create_tables(
        [User, Session, Group, Membership, Event, Message, Meta], safe=False
    )
