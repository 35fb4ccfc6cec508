"""Turns: what a commit changed, for the other processes that share the log.

The events are in the log. A turn has what the log does not hold: signals, and what an event changes
about listeners where its payload does not tell it.
"""

import msgspec
from msgspec import Struct

from models.events.event import Change
from models.events.signals import Signal


class PlacedSignal(Struct, array_like=True):
    """A signal, and the last event before it."""

    after_id: int
    signal: Signal


class TurnFacts(Struct, omit_defaults=True):
    """What the log does not hold of a commit. `changes` are by event."""

    signals: list[PlacedSignal] = []
    changes: dict[int, Change] = {}
    has_purged: bool = False
    # Names the commit, where its outcome may have to be looked up.
    token: str = ""
    # The version of the log from here on, after an upgrade.
    version: str = ""


def encode_facts(facts: TurnFacts) -> str:
    """Return the JSON that the database stores."""
    return msgspec.json.encode(facts).decode()


decode_facts = msgspec.json.Decoder(TurnFacts).decode
