"""How the failure of an operation is logged and answered."""

import logging

from models.errors import ChatError, DiskFull, StorageFailed
from models.storage_errors import is_disk_fault, is_disk_full, storage_error

log = logging.getLogger("chatserver.store")


def log_fault(message: str, error: Exception) -> None:
    """Log a failure: one line if the disk is at fault, else with the traceback."""
    if is_disk_fault(error):
        log.error("%s: %s", message, error)
    else:
        log.error(message, exc_info=error)


def as_chat_error(error: Exception) -> ChatError:
    """Return the error to answer for one that an operation raised."""
    if isinstance(error, ChatError):
        return error
    if storage_error(error) is None:
        return ChatError()
    return DiskFull() if is_disk_full(error) else StorageFailed()
