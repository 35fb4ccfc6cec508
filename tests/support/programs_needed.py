"""Programs that some tests need besides Python: Node, a browser, proxies.

Where one is missing, its tests are skipped with the reason. With `TESTS_SKIP_NONE=1`, as in
`.ci/run`, they fail.
"""

import os
import shutil
from pathlib import Path

import pytest

# Programs for administrators, such as nginx, are in directories that a user's PATH may lack.
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
ROOT = Path(__file__).parent.parent.parent
NODE = "tests/node"
WEB = "web"


def need(*names: str) -> str:
    """Return the path of the first of some programs that is installed."""
    for name in names:
        found = shutil.which(name, path=_PATH)
        if found is not None:
            return found
    miss(f"{' or '.join(names)} is not installed")
    raise AssertionError


def need_node(folder: str = NODE) -> Path:
    """Return a folder of programs for Node; skip the test if their packages are not installed."""
    need("node")
    if not (ROOT / folder / "node_modules").is_dir():
        miss(f"run `npm ci --prefix {folder}` first")
    return ROOT / folder


def miss(reason: str) -> None:
    """Skip a test, or fail it where all have to run."""
    if os.environ.get("TESTS_SKIP_NONE") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
