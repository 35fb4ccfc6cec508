"""Compression of answers, for clients that accept it.

Tokens and other secrets are never compressed: the size of an answer that also has text of an
attacker's choice would tell them (BREACH).
"""

import gzip
import re
import zlib
from functools import lru_cache
from typing import NamedTuple

try:
    import brotli
except ImportError:  # an extra of the package
    brotli = None

# A smaller answer fits into one packet.
_BYTES_MIN = 1024
# For a page of 25 KB, 0.37 ms and 26 %; level 1 takes 0.33 ms and 28 %, level 6 0.57 and 24 %.
_GZIP_LEVEL = 3
_GZIP_FORMAT = 31  # of zlib: a window of 32 KiB, and the header of gzip
# For the same page, 0.21 ms and 24 %; quality 5 takes 0.51 ms and 22 %.
_BROTLI_QUALITY = 3
_CODINGS = ("br", "gzip") if brotli else ("gzip",)
# Of Accept-Encoding, RFC 9110 §12.5.3: a weight of zero refuses a coding.
_WEIGHT_ZERO = re.compile(r"q=0(\.0{0,3})?")


class Body(NamedTuple):
    """The bytes of an answer, and their coding if they have one."""

    content: bytes
    coding: str | None


def compress(content: bytes, coding: str | None) -> Body:
    """Return a body with a coding that the client accepts; as it is if it is small."""
    if coding is None or len(content) < _BYTES_MIN:
        return Body(content, None)
    if coding == "br":
        return Body(brotli.compress(content, quality=_BROTLI_QUALITY), coding)
    return Body(zlib.compress(content, _GZIP_LEVEL, _GZIP_FORMAT), coding)


def compress_once(content: bytes) -> dict[str, bytes]:
    """Return a text that is sent often in each coding, as small as it gets, the preferred first.

    Takes milliseconds for each 10 KB.
    """
    encoded = {"gzip": gzip.compress(content, mtime=0)}
    if brotli is None:
        return encoded
    return {"br": brotli.compress(content, mode=brotli.MODE_TEXT), **encoded}


@lru_cache(maxsize=256)
def coding_for(accept_encoding: str) -> str | None:
    """Return the coding for an answer, by the client's Accept-Encoding; None for no coding."""
    return next((each for each in _CODINGS if accepts(accept_encoding, each)), None)


def accepts(accept_encoding: str, wanted: str) -> bool:
    """Tell whether a client takes a coding, by its Accept-Encoding."""
    weights = {}
    for item in accept_encoding.lower().split(","):
        coding, _, weight = item.partition(";")
        # `x-gzip` is an old name: RFC 9110 §8.4.1.3.
        name = coding.strip().removeprefix("x-")
        weights[name] = not _WEIGHT_ZERO.fullmatch(weight.strip())
    return weights.get(wanted, weights.get("*", False))
