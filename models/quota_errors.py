"""The refusals of more than one user may have: files, text and groups.

They belong to the tree of `models/errors.py`.
"""

from models.errors import ChatError

_UNITS = (("GiB", 1024**3), ("MiB", 1024**2), ("KiB", 1024), ("bytes", 1))


def _unit_of(size: int) -> tuple[str, int]:
    return next(unit for unit in _UNITS if size >= unit[1] or unit[1] == 1)


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
        unit, size = _unit_of(quota_bytes)
        used, quota = used_bytes / size, quota_bytes / size
        super().__init__(f"{self.title}: {used:.1f} of {quota:.1f} {unit} used")


class TextQuotaExceeded(ChatError):
    """The user has sent too much text in the last 24 hours."""

    code = "text_quota"
    status = 429
    title = "Text quota exceeded; wait before you send more"
    retry_after_seconds = 3600.0

    def __init__(
        self, quota_bytes: int | None = None, retry_after_seconds: float | None = None
    ) -> None:
        message = None
        if quota_bytes is not None:
            unit, size = _unit_of(quota_bytes)
            message = (
                f"Text quota exceeded: {quota_bytes / size:.1f} {unit} in 24 hours"
            )
        super().__init__(message, retry_after_seconds=retry_after_seconds)


class TooManyGroups(ChatError):
    code = "too_many_groups"
    status = 409
    title = "A user can be in at most 10,000 groups; leave one first"
