"""How soon a thread gives the interpreter's lock to another one that waits for it.

The loop gives the lock away at every write to a socket. By default a thread that then encodes a
page would keep it for five milliseconds.

A short time is good for reads that run at the same time, because each needs the lock many times.
Beside an attacker's reads, a short read takes half as long with 0.05 ms as with 0.2 ms. With 0.02
ms it takes longer again. A long time is good for sends: the loop takes more sends before the writer
goes on, so a commit has more of them. With 0.05 ms a send over HTTP costs a quarter more than with
0.2 ms. 0.5 ms brings nothing more.
"""

import sys

_LATE_SECONDS = 0.0002
_SOON_SECONDS = 0.00005


def share_lock(reads: int) -> None:
    """Choose how soon threads give the lock away while so many reads are under way."""
    sys.setswitchinterval(_SOON_SECONDS if reads > 1 else _LATE_SECONDS)
