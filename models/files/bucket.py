"""The bytes of files as objects in a bucket of S3, or of a service that speaks its protocol.

An object is written once: each upload gives it a new name, `<id>.<token>`, which the row of the
file has. So removing the object of a file whose row is gone removes no other upload of the same
bytes, however late it happens, and processes need no lock for it.
"""

import logging
import os
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from secrets import token_hex
from tempfile import gettempdir, mkdtemp
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from models.engine import CannotOpen
from models.files.blobs import THUMBNAIL
from models.files.partial import PartFolder, PartialFile, drop_abandoned

# It says at each start where it found its settings.
logging.getLogger("botocore").setLevel(logging.WARNING)

# Of one object that is written by one request. The protocol allows no more.
BYTES_MAX = 5 * 1024**3
_THREADS = 16
_PARTS = "chatserver-uploads-"
# Amazon's own service has the bucket in the host's name; others know it in the path.
_AMAZON = ("amazonaws.com", "amazonaws.com.cn")
_REGION = "us-east-1"
_ID_LENGTH = 64


class Bucket:
    """A bucket, and the prefix of the names of its objects."""

    reuses_names = False
    chunk_bytes = 1024 * 1024  # each chunk is a request
    threads = _THREADS

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.address = address
        self._bucket = parts.netloc
        prefix = parts.path.strip("/")
        self._prefix = f"{prefix}/" if prefix else ""
        self._client = _client()
        self._parts: PartFolder | None = None

    def check(self) -> None:
        """Write, read and remove an object. Raises CannotOpen."""
        key = f"{self._prefix}start-{token_hex(8)}"
        at: dict[str, Any] = {"Bucket": self._bucket, "Key": key}
        try:
            self._client.put_object(**at, Body=b"chatserver")
            self._client.get_object(**at)["Body"].read()
            self._client.delete_object(**at)
            self._client.list_objects_v2(
                Bucket=self._bucket, Prefix=self._prefix, MaxKeys=1
            )
        except (BotoCoreError, ClientError) as error:
            line = " ".join(str(error).split())
            raise CannotOpen(
                f"cannot use {self.address} for the uploaded files: {line}"
            ) from error

    def drop_unfinished(self, is_first: bool) -> None:
        """Remove what processes were receiving that received their last file a day ago."""
        drop_abandoned(Path(gettempdir()), f"{_PARTS}*")

    def make_private(self) -> None:
        """Do nothing: who may read objects is the bucket's to say."""

    def begin(self) -> PartialFile:
        """Make an empty file to write to, in the system's folder of temporary files."""
        if self._parts is None:
            self._parts = PartFolder(Path(mkdtemp(prefix=_PARTS)))
        return self._parts.begin()

    def new_name(self, file_id: str) -> str | None:
        """Return a name that no object has had."""
        return f"{file_id}.{token_hex(8)}"

    def keep(self, part: PartialFile, name: str) -> None:
        """Write a finished file as an object. The service checks its hash, which is in the name."""
        with _os_errors(), open(part.path, "rb") as file:
            self._client.put_object(
                **self._at(name),
                Body=file,
                ContentLength=os.fstat(file.fileno()).st_size,
                ChecksumSHA256=b64encode(bytes.fromhex(name[:_ID_LENGTH])).decode(),
            )

    def read(self, name: str, start: int, count: int) -> bytes:
        """Return bytes of an object; raise FileNotFoundError."""
        if not count:
            return b""
        with _os_errors():
            found = self._client.get_object(
                **self._at(name), Range=f"bytes={start}-{start + count - 1}"
            )
            return cast(bytes, found["Body"].read())

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Open an object to read it from its beginning; raise FileNotFoundError."""
        with _os_errors():
            found = self._client.get_object(**self._at(name))
        with found["Body"] as body:
            yield cast(BinaryIO, _Body(body))

    @contextmanager
    def local_path(self, name: str) -> Iterator[Path]:
        """Have a copy of an object on the local disk; raise FileNotFoundError."""
        with self.open(name) as body:
            part = self.begin()
            try:
                while chunk := body.read(self.chunk_bytes):
                    part.write(chunk)
                yield part.path
            finally:
                part.discard()

    def thumbnail(self, name: str) -> bytes | None:
        """Return a kept thumbnail, b"" if none can be made, or None if none was kept yet."""
        try:
            with _os_errors():
                found = self._client.get_object(**self._at(name + THUMBNAIL))
                return cast(bytes, found["Body"].read())
        except FileNotFoundError:
            return None

    def keep_thumbnail(self, name: str, made: bytes | None) -> None:
        """Keep a thumbnail beside its object if the object still exists."""
        if made is not None and self.exists(name):
            with _os_errors():
                self._client.put_object(**self._at(name + THUMBNAIL), Body=made)

    def remove(self, name: str) -> None:
        """Remove an object and its thumbnail, where they exist."""
        with _os_errors():
            for each in (name, name + THUMBNAIL):
                self._client.delete_object(**self._at(each))

    def remove_old(self, name: str, seconds: float) -> None:
        """Remove an object unless it was written within some seconds."""
        if self.is_old(name, seconds):
            self.remove(name)

    def is_old(self, name: str, seconds: float) -> bool:
        """Tell whether an object was not written within some seconds, by the service's clock."""
        try:
            with _os_errors():
                found = self._client.head_object(**self._at(name))
        except FileNotFoundError:
            return True  # a thumbnail may be left
        headers = found["ResponseMetadata"]["HTTPHeaders"]
        now = parsedate_to_datetime(headers["date"])
        return bool(now - found["LastModified"] > timedelta(seconds=seconds))

    def exists(self, name: str) -> bool:
        """Tell whether there is an object."""
        try:
            with _os_errors():
                self._client.head_object(**self._at(name))
        except FileNotFoundError:
            return False
        return True

    def names(self) -> Iterator[list[str]]:
        """Yield the names of all objects, a page of the bucket's list at a time."""
        pages = self._client.get_paginator("list_objects_v2")
        length = len(self._prefix)
        with _os_errors():
            for page in pages.paginate(Bucket=self._bucket, Prefix=self._prefix):
                keys = [each["Key"][length:] for each in page.get("Contents", ())]
                names = {
                    key.replace("/", "", 1).removesuffix(THUMBNAIL) for key in keys
                }
                # Other objects may be there: a name begins with the hash of the bytes.
                yield sorted(name for name in names if _is_name(name))

    def close(self) -> None:
        """Remove what is unfinished."""
        if self._parts is not None:
            self._parts.remove()
        self._client.close()

    def _at(self, name: str) -> dict[str, str]:
        """Return where an object is. Its key has a slash as the path of a file has."""
        return {
            "Bucket": self._bucket,
            "Key": f"{self._prefix}{name[:2]}/{name[2:]}",
        }


class _Body:
    """An object that is being read, with OSErrors in place of the library's."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def read(self, count: int) -> bytes:
        """Return the next bytes, b"" at the end."""
        with _os_errors():
            return cast(bytes, self._body.read(count))


def _client() -> Any:
    """Return a client with the credentials and the endpoint of the environment or its files."""
    session = boto3.session.Session()
    settings = Config(
        connect_timeout=5,
        read_timeout=10,
        retries={"mode": "standard", "total_max_attempts": 2},
        max_pool_connections=_THREADS,
        # Others than Amazon need not know the checksums that are optional.
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    region = session.region_name or _REGION
    try:
        client = session.client("s3", region_name=region, config=settings)
        host = urlsplit(client.meta.endpoint_url).hostname or ""
        if not host.endswith(_AMAZON):
            in_path = settings.merge(Config(s3={"addressing_style": "path"}))
            client = session.client("s3", region_name=region, config=in_path)
    except (BotoCoreError, ValueError) as error:
        line = " ".join(str(error).split())
        raise CannotOpen(f"cannot use S3 for the uploaded files: {line}") from error
    return client


@contextmanager
def _os_errors() -> Iterator[None]:
    """Raise FileNotFoundError and OSError in place of the library's errors."""
    try:
        yield
    except ClientError as error:
        if _status(error) == 404 and error.response["Error"]["Code"] != "NoSuchBucket":
            raise FileNotFoundError from error
        raise OSError(str(error)) from error
    except BotoCoreError as error:
        raise OSError(str(error)) from error


def _status(error: ClientError) -> int:
    return int(error.response["ResponseMetadata"].get("HTTPStatusCode", 0))


def _is_name(name: str) -> bool:
    head = name[:_ID_LENGTH]
    return len(head) == _ID_LENGTH and set(head) <= set("0123456789abcdef")
