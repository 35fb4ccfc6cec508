"""The surroundings of a run: files in the memory, and modules that are compiled once."""

import os
import shutil
import sys
import tempfile

_MEMORY = "/dev/shm"
_FREE_BYTES = 2 * 1024**3


def keep_files_in_memory() -> None:
    """Let temporary files be in the memory if it has space, those of started programs too.

    A server then waits for the disk as always, and its test does not.
    """
    is_open = "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK)
    if is_open and shutil.disk_usage(_MEMORY).free >= _FREE_BYTES:
        os.environ["TMPDIR"] = tempfile.tempdir = _MEMORY


def compile_once() -> None:
    """Let Python keep compiled modules, whatever the environment says.

    Compiling them anew takes a third of a server's start.
    """
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
