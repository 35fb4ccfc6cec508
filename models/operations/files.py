"""Files: record uploads, attach them to messages, and remove those that are no longer used.

Only the rows are here. The bytes are in their final path before `record_upload` commits, and are
removed after a commit whose transaction names them in `removed_files`.
"""

import json
from collections.abc import Sequence
from time import CLOCK_BOOTTIME, clock_gettime

from models.errors import Busy, NoSuchFile
from models.events.messages import Attachment as AttachedFile
from models.files.partial import StoredFile
from models.quota_errors import QuotaExceeded
from models.store.transaction import Actor, Transaction
from models.tables import Attachment, File, Upload, User

# A smaller file counts as so many bytes, for its row and its block on the disk.
_COUNTED_BYTES_MIN = 4096
# Of several processes, one removes bytes that have had no row for twice as long.
_KEPT_SECONDS_MAX = 300.0
_ATTACHED = """
    SELECT a.file_id, m.sender_id, max(m.id)
    FROM json_each(?) j
    CROSS JOIN attachment a ON a.message_id = j.value
    CROSS JOIN message m ON m.id = a.message_id
    GROUP BY a.file_id, m.sender_id"""
_DETACH = """
    DELETE FROM attachment WHERE message_id IN (SELECT value FROM json_each(?))"""
# Delete an upload whose last message is gone, unless the file was uploaded again after that message
# or is the user's avatar.
_DELETE_UPLOAD = """
    DELETE FROM upload
    WHERE user_id = :user_id AND file_id = :file_id AND position < :sent_id
        AND NOT EXISTS (SELECT 1 FROM user WHERE id = :user_id AND avatar = :file_id)
        AND NOT EXISTS (
            SELECT 1 FROM attachment a CROSS JOIN message m ON m.id = a.message_id
            WHERE a.file_id = :file_id AND m.sender_id = :user_id)"""


def record_upload(
    tx: Transaction,
    actor: Actor,
    stored: StoredFile,
    name: str,
    quota: int,
    kept_at: float,
) -> str:
    """Record that the caller has uploaded a file; update name and time of an earlier upload.

    Return the name of the bytes that the file has: those of its first upload. `quota` is in bytes,
    and 0 disables it. `kept_at` is when the bytes were kept, by CLOCK_BOOTTIME. Raises
    QuotaExceeded; raises Busy if the bytes may be removed by now.
    """
    if clock_gettime(CLOCK_BOOTTIME) - kept_at > _KEPT_SECONDS_MAX:
        raise Busy()
    user = tx.authorize(actor)
    is_own = (Upload.user == user.id) & (Upload.file == stored.id)
    again = Upload.update(name=name, created_at=tx.now, position=tx.last_id).where(
        is_own
    )
    if tx.database.execute(again).rowcount:
        return _name_of_bytes(tx, stored.id)
    counted = max(stored.size, _COUNTED_BYTES_MIN)
    row = tx.database.row(User.select(User.files_bytes).where(User.id == user.id))
    assert row is not None, "a session's user is never removed"
    used: int = row[0]
    if quota and used + counted > quota:
        raise QuotaExceeded(used_bytes=used, quota_bytes=quota)
    values = {**stored._asdict(), "created_at": tx.now}
    tx.database.execute(File.insert(values).on_conflict_ignore())
    tx.database.execute(
        Upload.insert(
            user=user.id,
            file=stored.id,
            name=name,
            created_at=tx.now,
            position=tx.last_id,
        )
    )
    _add_to_usage(tx, user.id, counted)
    return _name_of_bytes(tx, stored.id)


def load_attachments(
    tx: Transaction, user_id: int, file_ids: Sequence[str]
) -> list[AttachedFile]:
    """Return files for a message, in the order of `file_ids`.

    Raises NoSuchFile unless the user has uploaded all of them.
    """
    if not file_ids:  # as in most messages
        return []
    rows = tx.database.rows(
        Upload.select(
            File.id,
            Upload.name,
            File.type,
            File.size,
            File.width,
            File.height,
        )
        .join(File, on=(File.id == Upload.file))
        .where((Upload.user == user_id) & Upload.file.in_(file_ids))
    )
    found = {
        id: AttachedFile(
            id=id, name=name, type=type, size=size, width=width, height=height
        )
        for id, name, type, size, width, height in rows
    }
    if len(found) < len(file_ids):
        raise NoSuchFile()
    return [found[file_id] for file_id in file_ids]


def attach_files(tx: Transaction, message_id: int, file_ids: Sequence[str]) -> None:
    """Attach files to a message."""
    tx.flush()
    for file_id in file_ids:
        tx.database.execute(Attachment.insert(message=message_id, file=file_id))


def release_files(tx: Transaction, message_ids: Sequence[int]) -> None:
    """Detach the files of messages, and remove those that are no longer used.

    A user who uploaded a file after sending it, or has not sent it yet, may still use it.
    """
    connection, ids_json = tx.database.connection(), json.dumps(message_ids)
    rows = connection.execute(_ATTACHED, (ids_json,)).fetchall()
    if rows:
        connection.execute(_DETACH, (ids_json,))
        for file_id, sender_id, sent_id in rows:
            values = {"file_id": file_id, "user_id": sender_id, "sent_id": sent_id}
            if connection.execute(_DELETE_UPLOAD, values).rowcount:
                _add_to_usage(tx, sender_id, -_counted_bytes(tx, file_id))
        for file_id in dict.fromkeys(row[0] for row in rows):
            _remove_unless_used(tx, file_id, uploaded_until=0)


def remove_unused(tx: Transaction, file_ids: Sequence[str], before: int) -> None:
    """Remove files that are not used, unless they were uploaded after `before` (microseconds)."""
    for file_id in file_ids:
        _remove_unless_used(tx, file_id, uploaded_until=before)


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
        _add_to_usage(tx, user_id, -_counted_bytes(tx, file_id))
    tx.database.execute(Upload.delete().where(uploads))
    name = _name_of_bytes(tx, file_id)
    removed = tx.database.execute(File.delete().where(File.id == file_id))
    if removed.rowcount:
        tx.removed_files.append(name)
        tx.has_purged = True  # the file's name is erased


def _name_of_bytes(tx: Transaction, file_id: str) -> str:
    """Return the name of a file's bytes, the id if there is no such file."""
    row = tx.database.row(File.select(File.blob).where(File.id == file_id))
    return file_id if row is None else row[0] or file_id


def _counted_bytes(tx: Transaction, file_id: str) -> int:
    """Return the bytes that a file counts as in its uploader's quota."""
    row = tx.database.row(File.select(File.size).where(File.id == file_id))
    assert row is not None, "an upload's file has a row"
    size: int = row[0]
    return max(size, _COUNTED_BYTES_MIN)


def _add_to_usage(tx: Transaction, user_id: int, counted: int) -> None:
    tx.database.execute(
        User.update(files_bytes=User.files_bytes + counted).where(User.id == user_id)
    )
