"""The bytes of frames for their receivers: as they are, or compressed where that was agreed.

Each encoding is made once, however many receivers there are.
"""

from collections.abc import Collection, Iterator, Sequence

from hub import frames
from hub.connection import Connection


def encoded(
    run: Sequence[bytes], receivers: Collection[Connection]
) -> Iterator[tuple[Collection[Connection], bytes]]:
    """Yield receivers of frames, and the bytes for them."""
    if max(map(len, run)) >= frames.DEFLATED_BYTES_MIN:
        compressing = [one for one in receivers if one.is_compressing]
        if compressing:
            yield compressing, b"".join(map(frames.deflated, run))
            receivers = [one for one in receivers if not one.is_compressing]
    if receivers:
        yield receivers, run[0] if len(run) == 1 else b"".join(run)
