"""Files that are the same for everyone: pages, scripts, styles and documents.

An asset is loaded and compressed once, on its first request, and stays in memory.
"""

import gzip
import re
from asyncio import to_thread
from collections.abc import Callable, Mapping
from hashlib import sha256
from http import HTTPStatus

from handlers.base.handler import BaseHandler
from handlers.context import Context

_GZIP_LEVEL = 6  # level 9 takes twice the time for 1 % less
# Of Accept-Encoding, RFC 9110 §12.5.3: a weight of zero refuses a coding.
_WEIGHT_ZERO = re.compile(r"q=0(\.0{0,3})?")


class Asset:
    """The bytes of a file, as they are and compressed. `headers` replace the usual ones."""

    def __init__(
        self, content: bytes, media_type: str, headers: Mapping[str, str] | None = None
    ) -> None:
        self.content = content
        self.compressed = gzip.compress(content, _GZIP_LEVEL, mtime=0)
        self.media_type = media_type
        self.headers = headers or {}
        self.etag = f'"{sha256(content).hexdigest()[:32]}"'


class AssetHandler(BaseHandler):
    """The handler of one asset. It is public, as the source code is."""

    def initialize(  # type: ignore[override]
        self, context: Context, load: Callable[[], Asset], route: str = "other"
    ) -> None:
        """Take a function that returns the asset. It runs on another thread."""
        super().initialize(context, route)
        self._load = load

    async def get(self) -> None:
        """Answer with the asset, or with 304 if the client has it."""
        asset = await to_thread(self._load)
        self.set_header("Content-Type", asset.media_type)
        # A browser asks each time, and gets a 304 until the server is upgraded.
        self.set_header("Cache-Control", "no-cache")
        for name, value in asset.headers.items():
            self.set_header(name, value)
        self.set_header("ETag", asset.etag)
        self.add_header("Vary", "Accept-Encoding")
        if self.check_etag_header():
            self.set_status(HTTPStatus.NOT_MODIFIED)
            self.finish()
        elif accepts_gzip(self.request.headers.get("Accept-Encoding", "")):
            self.set_header("Content-Encoding", "gzip")
            self.finish(asset.compressed)
        else:
            self.finish(asset.content)


def accepts_gzip(accept_encoding: str) -> bool:
    """Tell whether a client takes gzip, by its Accept-Encoding."""
    weights = {}
    for item in accept_encoding.lower().split(","):
        coding, _, weight = item.partition(";")
        weights[coding.strip()] = not _WEIGHT_ZERO.fullmatch(weight.strip())
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", False)))
