"""A stop under load loses no message."""

import pytest

from tests.support.servers import Servers
from tests.support.stopping import stop_under_load
from tests.support.waiting import DEADLINE_SECONDS


async def test_a_stop_under_load_loses_nothing(
    servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Acknowledged messages are stored and delivered; 200 clients are asked to reconnect."""
    # On a slow machine, clients may need more time to read everything before the server
    # closes.
    monkeypatch.setattr("hub.hub._STOP_SECONDS", DEADLINE_SECONDS)
    await stop_under_load(servers, clients=200, acknowledged_min=100)
