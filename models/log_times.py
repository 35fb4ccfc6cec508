"""The times of the log, by blocks of ids: where events from or before a time may be.

Ids give the order of the log. With a wrong clock, a later event may have an earlier time. So a
block of 1,024 ids keeps the earliest and the latest time of its events, and a search for a time
reads the blocks whose span includes it. The writer closes a block in the transaction that writes
past its end; the last block is open and is always read.
"""

from collections.abc import Iterable, Iterator

from models.engine import Connection

_BLOCK_BITS = 10
_ID_END = 2**63 - 1

_CLOSE = """
    INSERT INTO log_time (block, first_time, last_time)
    SELECT id >> :bits, min(created_at), max(created_at) FROM event
    WHERE id >= :start AND id < :end GROUP BY id >> :bits"""
_REACHED = """
    SELECT block FROM log_time WHERE last_time >= :after AND first_time < :before
    ORDER BY block DESC"""
_REACHED_LATER = "SELECT block FROM log_time WHERE last_time >= ? ORDER BY block"
# At most so many blocks are in one range of `ranges_from`: a search ends soon after its first hit.
_RANGE_BLOCKS = 64
_OPEN = "SELECT coalesce(max(block), -1) + 1 FROM log_time"


def close_blocks(connection: Connection, old_end: int, new_end: int) -> None:
    """Note the times of the blocks that the log has passed between two ends (ids of last events).

    Cost: a read of at most 1,024 events that were just written, once a block.
    """
    first, last = old_end >> _BLOCK_BITS, new_end >> _BLOCK_BITS
    if first < last:
        values = {
            "bits": _BLOCK_BITS,
            "start": first << _BLOCK_BITS,
            "end": last << _BLOCK_BITS,
        }
        connection.execute(_CLOSE, values)


def id_ranges(
    connection: Connection, after: int | None, before: int | None
) -> list[tuple[int, int]]:
    """Return ranges of ids, [start, end), newest first, that hold all events of a time span.

    The span is from `after` on and before `before`, in microseconds; None leaves that side open.
    The ranges hold other events too: the caller compares each event's own time.
    """
    if after is None and before is None:
        return [(0, _ID_END)]
    values = {
        "after": 0 if after is None else after,
        "before": _ID_END if before is None else before,
    }
    (open_block,) = connection.execute(_OPEN).fetchone()
    reached = (row[0] for row in connection.execute(_REACHED, values))
    return _joined(open_block, reached)


def ranges_from(connection: Connection, after: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of ids, [start, end), oldest first, that hold all events from a time on.

    They hold other events too, as those of `id_ranges` do, and are found as they are asked for.
    """
    (open_block,) = connection.execute(_OPEN).fetchone()
    start = end = -1
    for (block,) in connection.execute(_REACHED_LATER, (after,)):
        if block == end and end - start < _RANGE_BLOCKS:
            end += 1
            continue
        if start >= 0:
            yield start << _BLOCK_BITS, end << _BLOCK_BITS
        start, end = block, block + 1
    if start >= 0:
        yield start << _BLOCK_BITS, end << _BLOCK_BITS
    yield open_block << _BLOCK_BITS, _ID_END


def _joined(open_block: int, blocks: Iterable[int]) -> list[tuple[int, int]]:
    """Return blocks, newest first, as ranges of ids, neighbours joined."""
    ranges = [(open_block << _BLOCK_BITS, _ID_END)]
    for block in blocks:
        start, end = block << _BLOCK_BITS, (block + 1) << _BLOCK_BITS
        if end == ranges[-1][0]:
            ranges[-1] = (start, ranges[-1][1])
        else:
            ranges.append((start, end))
    return ranges
