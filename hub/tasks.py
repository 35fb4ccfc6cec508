"""Background tasks of the hub. asyncio itself keeps only weak references to running tasks."""

import asyncio
from collections.abc import Coroutine


class Tasks:
    """References to tasks until they end."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Run a coroutine on the current loop."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
