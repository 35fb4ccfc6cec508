"""Where a server keeps uploaded files: a folder, or a bucket, for which boto3 is loaded."""

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from models.engine import CannotOpen
from models.files.blobs import BlobDirectory, Blobs

if TYPE_CHECKING:
    from models.files import bucket

_BUCKET = "s3://"
_ADDRESS = re.compile(r"s3://[A-Za-z0-9][A-Za-z0-9._-]{1,62}(/[^/?#\s]+)*/?")
_FOLDER = "chatserver.files"
_BYTES_MAX = 5 * 1024**3


def files_folder(setting: str) -> Path:
    """Return the folder of the uploaded files of a server on PostgreSQL."""
    return Path(setting or _FOLDER)


def is_bucket(setting: str) -> bool:
    """Tell whether the setting `files` names a bucket."""
    return setting.startswith(_BUCKET)


def fault_of(setting: str, file_bytes_max: int) -> str | None:
    """Return what is wrong with the setting `files`, or None."""
    if not is_bucket(setting):
        return None
    if _ADDRESS.fullmatch(setting) is None:
        return (
            "CHAT_FILES: give a bucket as s3://BUCKET or s3://BUCKET/PREFIX; its keys and"
            " endpoint come from AWS_ACCESS_KEY_ID and AWS_ENDPOINT_URL, or ~/.aws"
        )
    if file_bytes_max > _BYTES_MAX:
        return "CHAT_FILE_BYTES_MAX: with S3 a file has at most 5 GiB"
    return None


def open_blobs(setting: str, folder: Path, process: int | None = None) -> Blobs:
    """Return where the files are: the bucket that the setting names, else the folder.

    `process` is the number of this one among several. Raises CannotOpen.
    """
    if not is_bucket(setting):
        return BlobDirectory(folder, process)
    try:
        module = import_module("models.files.bucket")
    except ImportError as error:
        raise CannotOpen("S3 needs boto3: pip install 'chatserver[s3]'") from error
    if fault := fault_of(setting, 0):
        raise CannotOpen(fault)
    opened = cast("type[bucket.Bucket]", module.Bucket)(setting)
    opened.check()
    return opened
