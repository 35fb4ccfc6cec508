"""A stop under load loses nothing."""

import pytest

from tests.support.servers import Servers
from tests.support.stopping import stop_under_load
from tests.support.waiting import DEADLINE_SECONDS


async def test_a_stop_under_load_loses_nothing(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Acknowledged messages are stored and were delivered; 200 clients are asked to come back."""
    # A server that stops waits no longer than that for its clients.
    monkeypatch.setattr("hub.hub._STOP_SECONDS", DEADLINE_SECONDS)
    await stop_under_load(servers, clients=200, acknowledged_min=100)
