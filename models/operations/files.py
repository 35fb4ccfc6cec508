"""Files: uploaded, carried by messages, and gone with the last that carries them.

The bytes are elsewhere: they are at their place before `note_upload`, and leave it after the commit
of whatever adds to `tx.removed_files`.
"""

import json
from collections.abc import Sequence

from models.errors import NoSuchFile, QuotaExceeded
from models.events.messages import Attachment as AttachedFile
from models.files.blobs import Stored
from models.store.transaction import Actor, Transaction
from models.tables import Attachment, File, Upload, User

# The least that a file counts for: its row, and a block on the disk.
_COUNTED_BYTES_MIN = 4096
_CARRIED = """
    SELECT a.file_id, m.sender_id, max(m.created_at)
    FROM json_each(?) j
    CROSS JOIN attachment a ON a.message_id = j.value
    CROSS JOIN message m ON m.id = a.message_id
    GROUP BY a.file_id, m.sender_id"""
_LET_GO = """
    DELETE FROM attachment WHERE message_id IN (SELECT value FROM json_each(?))"""
# An upload that was for messages which are gone: it carries none any more, and is no avatar.
_FORGET = """
    DELETE FROM upload
    WHERE user_id = :user_id AND file_id = :file_id AND created_at <= :sent_at
        AND NOT EXISTS (SELECT 1 FROM user WHERE id = :user_id AND avatar = :file_id)
        AND NOT EXISTS (
            SELECT 1 FROM attachment a CROSS JOIN message m ON m.id = a.message_id
            WHERE a.file_id = :file_id AND m.sender_id = :user_id)"""


def note_upload(
    tx: Transaction, actor: Actor, stored: Stored, name: str, quota: int
) -> None:
    """Note that the caller has uploaded a file; anew, if they had before. A quota of 0 is none."""
    user = tx.authorize(actor)
    theirs = (Upload.user == user.id) & (Upload.file == stored.id)
    again = Upload.update(name=name, created_at=tx.now).where(theirs)
    if tx.database.execute(again).rowcount:
        return
    counted = max(stored.size, _COUNTED_BYTES_MIN)
    row = tx.database.row(User.select(User.files_bytes).where(User.id == user.id))
    assert row is not None, "a session's user is never removed"
    if quota and row[0] + counted > quota:
        raise QuotaExceeded()
    values = {**stored._asdict(), "created_at": tx.now}
    tx.database.execute(File.insert(values).on_conflict_ignore())
    tx.database.execute(
        Upload.insert(user=user.id, file=stored.id, name=name, created_at=tx.now)
    )
    _count(tx, user.id, counted)


def attached(
    tx: Transaction, user_id: int, file_ids: Sequence[str]
) -> list[AttachedFile]:
    """Return what a message is to carry; raise NoSuchFile for what its sender has not uploaded."""
    if not file_ids:  # as in most messages
        return []
    rows = tx.database.rows(
        Upload.select(
            *(File.id, Upload.name, File.type, File.size, File.width, File.height)
        )
        .join(File, on=(File.id == Upload.file))
        .where((Upload.user == user_id) & Upload.file.in_(file_ids))
    )
    found = {row[0]: AttachedFile(*row) for row in rows}
    if len(found) < len(file_ids):
        raise NoSuchFile()
    return [found[file_id] for file_id in file_ids]


def attach(tx: Transaction, message_id: int, file_ids: Sequence[str]) -> None:
    """Have a message carry files, for as long as it is not deleted."""
    tx.flush()
    for file_id in file_ids:
        tx.database.execute(Attachment.insert(message=message_id, file=file_id))


def release(tx: Transaction, message_ids: Sequence[int]) -> None:
    """Take messages' files from them, and remove those that nothing else uses.

    Who uploaded one of them after it was sent, or has not sent it yet, is still about to use it.
    """
    connection, these = tx.database.connection(), json.dumps(message_ids)
    rows = connection.execute(_CARRIED, (these,)).fetchall()
    if rows:
        connection.execute(_LET_GO, (these,))
        for file_id, sender_id, sent_at in rows:
            values = {"file_id": file_id, "user_id": sender_id, "sent_at": sent_at}
            if connection.execute(_FORGET, values).rowcount:
                _count(tx, sender_id, -_counted(tx, file_id))
        for file_id in dict.fromkeys(row[0] for row in rows):
            _remove_unless_used(tx, file_id, 0)


def remove_unused(tx: Transaction, file_ids: Sequence[str], before: int) -> None:
    """Remove those that nothing uses and nobody has uploaded since."""
    for file_id in file_ids:
        _remove_unless_used(tx, file_id, before)


def _remove_unless_used(tx: Transaction, file_id: str, uploaded_until: int) -> None:
    uploads = Upload.file == file_id
    for use in (
        Attachment.select(Attachment.message).where(Attachment.file == file_id),
        User.select(User.id).where(User.avatar == file_id),
        Upload.select(Upload.user).where(
            uploads & (Upload.created_at > uploaded_until)
        ),
    ):
        if tx.database.row(use.limit(1)):
            return
    for (user_id,) in tx.database.rows(Upload.select(Upload.user).where(uploads)):
        _count(tx, user_id, -_counted(tx, file_id))
    tx.database.execute(Upload.delete().where(uploads))
    removed = tx.database.execute(File.delete().where(File.id == file_id))
    if removed.rowcount:
        tx.removed_files.append(file_id)
        tx.has_purged = True  # what it was called


def _counted(tx: Transaction, file_id: str) -> int:
    """Return what a file counts for in the room that its uploader has."""
    row = tx.database.row(File.select(File.size).where(File.id == file_id))
    assert row is not None, "whoever has uploaded it is named by a row of its own"
    size: int = row[0]
    return max(size, _COUNTED_BYTES_MIN)


def _count(tx: Transaction, user_id: int, counted: int) -> None:
    tx.database.execute(
        User.update(files_bytes=User.files_bytes + counted).where(User.id == user_id)
    )
