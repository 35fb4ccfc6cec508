"""The process that decodes pictures: `python -m models.files.picture_worker`.

Each line of its input is a task in JSON: `["thumbnail", "/path"]` or `["size", "/path"]`. Each
answer is its length in four bytes, then the thumbnail, the size in JSON, or nothing if the picture
cannot be decoded. An empty answer comes first, when the process is ready. It ends with its input.

A picture that takes too much memory has an empty answer. One that takes too much time ends the
process, by a signal of the system.
"""

import json
import os
import resource
import sys
from pathlib import Path
from typing import BinaryIO

from models.files.pictures import size_of, thumbnail_of

# Of the whole process. A WebP of the most pixels takes 250 MB; libraries and threads the rest.
_MEMORY_BYTES = 1024**3
# Of the processor, for one picture. The slowest that are permitted take 2 s.
_CPU_SECONDS = 10
_OPEN_FILES = 64


def main() -> None:
    """Decode pictures until the input ends."""
    _limit(resource.RLIMIT_AS, _MEMORY_BYTES)
    _limit(resource.RLIMIT_NOFILE, _OPEN_FILES)
    _limit(resource.RLIMIT_CORE, 0)
    # Libraries may print to the standard output, which has the answers alone.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _write(answers, b"")
    for line in sys.stdin.buffer:
        task, path = json.loads(line)
        _allow_time()
        _write(answers, _do(task, Path(path)))


def _do(task: str, path: Path) -> bytes:
    try:
        if task == "thumbnail":
            return thumbnail_of(path)
        size = size_of(path)
    except (OSError, MemoryError):  # the file was removed meanwhile
        return b""
    return b"" if size is None else json.dumps(size).encode()


def _write(answers: BinaryIO, answer: bytes) -> None:
    answers.write(len(answer).to_bytes(4, "big") + answer)
    answers.flush()


def _allow_time() -> None:
    """Set the end of the processor time: the limit counts from the start of the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + _CPU_SECONDS
    _limit(resource.RLIMIT_CPU, seconds)


def _limit(which: int, most: int) -> None:
    _, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    resource.setrlimit(which, (most, hard))


if __name__ == "__main__":
    main()
