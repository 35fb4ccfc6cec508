"""The refusals of more than one user may have: files, text and groups.

They belong to the tree of `models/errors.py`.
"""

from models.errors import ChatError

_UNITS = (("GiB", 1024**3), ("MiB", 1024**2), ("KiB", 1024), ("bytes", 1))


class QuotaExceeded(ChatError):
    """The file does not fit into the user's quota. Sizes in bytes."""

    code = "quota_exceeded"
    status = 413
    title = "File quota exceeded"

    def __init__(
        self, used_bytes: int | None = None, quota_bytes: int | None = None
    ) -> None:
        if used_bytes is None or quota_bytes is None:
            super().__init__()
            return
        unit, size = next(
            (unit, size) for unit, size in _UNITS if quota_bytes >= size or size == 1
        )
        used, quota = used_bytes / size, quota_bytes / size
        super().__init__(f"{self.title}: {used:.1f} of {quota:.1f} {unit} used")


class TooManyGroups(ChatError):
    code = "too_many_groups"
    status = 409
    title = "A user can be in at most 10,000 groups; leave one first"
