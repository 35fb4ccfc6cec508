"""Committed events, as the hub publishes them."""

from collections.abc import Sequence
from typing import NamedTuple

from models.events.encoding import encode
from models.events.messages import Payload


class Change(NamedTuple):
    """The difference that an event makes to who receives the next ones.

    `joined` receive the group's events from this one on, `left` none after it. `revoked` is a user
    and the session that ended. `all_revoked` is a user whose sessions ended, and the one that did
    not. `is_rewriting`: earlier events of the group (of all groups, for an event of no group) read
    differently from now on. `suppress_signals`: a direct conversation, its two people, and whether
    each stops receiving the other's typing and read signals.
    """

    joined: Sequence[int] = ()
    left: Sequence[int] = ()
    revoked: tuple[int, str] | None = None
    all_revoked: tuple[int, str | None] | None = None
    is_rewriting: bool = False
    suppress_signals: tuple[int, Sequence[int], bool] | None = None


class Event:
    """A committed event: its payload, the payload's JSON, and what it changes about listeners."""

    __slots__ = ("id", "group_id", "payload", "change", "_json")

    def __init__(
        self,
        id: int,
        group_id: int | None,
        payload: Payload,
        change: Change | None = None,
    ) -> None:
        self.id = id
        self.group_id = group_id
        self.payload = payload
        self.change = change
        self._json: bytes | None = None

    @property
    def json(self) -> bytes:
        """The payload's JSON, encoded on first use and kept."""
        if self._json is None:
            self._json = encode(self.payload)
        return self._json
