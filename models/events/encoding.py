"""The JSON of everything that clients receive: one encoder, made once."""

from collections.abc import Iterable

import msgspec
from msgspec import Raw

encode = msgspec.json.Encoder().encode


def encode_list(items: Iterable[object]) -> Raw:
    """Return the JSON of a list, encoded item by item.

    Other threads can take the interpreter's lock between two items. Encoding a page of long
    messages at once would keep it for milliseconds.
    """
    return Raw(b"[%b]" % b",".join([encode(item) for item in items]))
