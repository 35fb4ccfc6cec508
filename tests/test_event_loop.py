"""How the process runs its event loop."""

import asyncio
import gc
import warnings

import pytest

from services.event_loop import fastest_loop, run


def test_a_signal_before_the_begin_leaves_no_warning() -> None:
    """SIGTERM raises SystemExit while the loop is made: the log would have a line about it."""

    async def serve() -> int:
        return 0

    def make_loop() -> asyncio.AbstractEventLoop:
        raise SystemExit(0)

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with pytest.raises(SystemExit):
            run(serve(), make_loop)
        gc.collect()
    assert [str(each.message) for each in told] == []
    assert run(serve(), fastest_loop()) == 0
