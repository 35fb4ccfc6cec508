"""Files that are the same for everyone: pages, scripts, styles and documents.

An asset is loaded and compressed once, on its first request, and stays in memory.
"""

import gzip
from asyncio import to_thread
from collections.abc import Callable, Mapping
from hashlib import sha256
from http import HTTPStatus

from handlers.base.compression import IDENTITY, codings_for
from handlers.base.handler import BaseHandler
from handlers.base.headers import names_tag
from handlers.context import Context

_GZIP_LEVEL = 6  # level 9 takes twice the time for 1 % less


class Asset:
    """The bytes of a file, as they are and encoded. `headers` replace the usual ones.

    `encoded` has the encoded bytes by their coding, the preferred one first. By default they are
    compressed with gzip.
    """

    def __init__(
        self,
        content: bytes,
        media_type: str,
        headers: Mapping[str, str] | None = None,
        encoded: Mapping[str, bytes] | None = None,
    ) -> None:
        self.content = content
        self.media_type = media_type
        self.headers = headers or {}
        self.etag = f'"{sha256(content).hexdigest()[:32]}"'
        if encoded is None:
            encoded = {"gzip": gzip.compress(content, _GZIP_LEVEL, mtime=0)}
        self.encoded = encoded


class AssetHandler(BaseHandler):
    """The handler of one asset, or of those in a folder. It is public, as the source code is."""

    def initialize(  # type: ignore[override]
        self, context: Context, load: Callable[..., Asset], route: str = "other"
    ) -> None:
        """Take a function that returns the asset, by the parameters of the path.

        It runs on another thread, and may raise HTTPError.
        """
        super().initialize(context, route)
        self._load = load

    async def get(self, **path: str) -> None:
        """Answer with the asset, or with 304 if the client has it."""
        asset = await to_thread(self._load, **path)
        self.set_header("Content-Type", asset.media_type)
        # A browser asks each time, and gets a 304 until the server is upgraded.
        self.set_header("Cache-Control", "no-cache")
        for name, value in asset.headers.items():
            self.set_header(name, value)
        self.add_header("Vary", "Accept-Encoding")
        accepted = self.request.headers.get("Accept-Encoding", "")
        coding = codings_for(accepted, tuple(asset.encoded))[0]
        if coding == IDENTITY:
            self.set_header("ETag", asset.etag)
        else:
            # A strong one would stand for the bytes without coding (RFC 9110 §8.8.3.3).
            self.set_header("ETag", f"W/{asset.etag}")
        if names_tag(self.request.headers.get("If-None-Match", ""), asset.etag):
            self.set_status(HTTPStatus.NOT_MODIFIED)
            self.finish()
            return
        if coding == IDENTITY:
            self.finish(asset.content)
        else:
            self.set_header("Content-Encoding", coding)
            self.finish(asset.encoded[coding])
