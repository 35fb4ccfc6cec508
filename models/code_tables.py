"""The tables of codes that let people in; see models/tables.py."""

from peewee import BigIntegerField, BlobField, ForeignKeyField, IntegerField, Model

from models.tables import Group, User


class Invite(Model):
    """An invitation with the SHA-256 of its code. A revoked or used up invitation has no row."""

    group = ForeignKeyField(Group)
    code_hash = BlobField()
    actor = ForeignKeyField(User)
    created_at = BigIntegerField()
    expires_at = BigIntegerField(null=True)
    uses_left = IntegerField(null=True)

    class Meta:
        table_name = "invite"


class ServerInvite(Model):
    """An invitation of the server: it lets people register. `code_hash` as in `Invite`."""

    code_hash = BlobField()
    created_at = BigIntegerField()
    expires_at = BigIntegerField(null=True)
    uses_left = IntegerField(null=True)

    class Meta:
        table_name = "server_invite"


class ResetCode(Model):
    """The code with which a user may set a new password, as its SHA-256."""

    user = ForeignKeyField(User, primary_key=True)
    code_hash = BlobField()
    expires_at = BigIntegerField()

    class Meta:
        table_name = "reset_code"


CODE_TABLES = (Invite, ServerInvite, ResetCode)
