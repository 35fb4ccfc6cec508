"""Compression of answers, for clients that accept it.

Tokens and other secrets are never compressed: the size of an answer that also has text of an
attacker's choice would reveal them (BREACH).
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
# The name of no coding in Accept-Encoding.
IDENTITY = "identity"
CODINGS = ("br", "gzip") if brotli else ("gzip",)
# A weight in Accept-Encoding; RFC 9110 §12.4.2 allows at most three decimals and no spaces.
_WEIGHT = re.compile(r"\s*q\s*=\s*(0(?:\.[0-9]*)?|1(?:\.0*)?)\s*")
# Of a coding that a client does not name: an answer without coding is the last resort.
_LEAST = 0.0001


class Body(NamedTuple):
    """The bytes of an answer, and their coding if they have one."""

    content: bytes
    coding: str | None


def compress(content: bytes, codings: tuple[str, ...]) -> Body:
    """Return a body in the best of some codings; a small one as it is, if that is among them."""
    coding = codings[0]
    if coding == IDENTITY or (len(content) < _BYTES_MIN and IDENTITY in codings):
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
def codings_for(
    accept_encoding: str, offered: tuple[str, ...] = CODINGS
) -> tuple[str, ...]:
    """Return the codings in which a client accepts an answer, the best first.

    `identity` stands for an answer without coding. A client that accepts nothing on offer gets
    that. Items of the header that are malformed count as absent (RFC 9110 §12.5.3).
    """
    weights = _weights(accept_encoding)
    others = weights.get("*")
    found = {}
    for coding in (*offered, IDENTITY):
        default = _LEAST if coding == IDENTITY else 0.0
        found[coding] = weights.get(coding, default if others is None else others)
    accepted = [coding for coding, weight in found.items() if weight]
    # Of equal weights, the order of the offer decides.
    accepted.sort(key=lambda coding: -found[coding])
    return tuple(accepted) or (IDENTITY,)


def _weights(accept_encoding: str) -> dict[str, float]:
    """Return the weights in an Accept-Encoding by coding."""
    weights = {}
    for item in accept_encoding.lower().split(","):
        coding, semicolon, weight = item.partition(";")
        # `x-gzip` is an old name: RFC 9110 §8.4.1.3.
        name = coding.strip().replace("x-gzip", "gzip")
        if not semicolon:
            weights[name] = 1.0
        elif match := _WEIGHT.fullmatch(weight):
            weights[name] = float(match[1])
    return weights
