"""`python -m bench.peers.install`: put Bun and Centrifugo into a folder that git ignores.

Bun comes from npm, and Centrifugo is built from its Go module, at the versions below. Without npm
or Go, that server is left out. To remove both, remove the folder.
"""

import os
import shutil
import subprocess
import sys

from bench.peers.servers import PROGRAMS

_BUN = "bun@1.4.4"
_CENTRIFUGO = "github.com/centrifugal/centrifugo/v6@v6.9.1"


def main() -> int:
    """Install what can be; return 0, or 1 if neither could be."""
    PROGRAMS.mkdir(exist_ok=True)
    installed = 0
    if npm := shutil.which("npm"):
        command = [npm, "install", "--prefix", str(PROGRAMS), "--no-save", _BUN]
        installed += not subprocess.call(command)
    if go := shutil.which("go"):
        environment = {**os.environ, "GOBIN": str(PROGRAMS)}
        installed += not subprocess.call([go, "install", _CENTRIFUGO], env=environment)
    return 0 if installed else 1


if __name__ == "__main__":
    sys.exit(main())
