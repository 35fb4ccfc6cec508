"""A stop under load loses nothing."""

import pytest

from tests.support.servers import Servers
from tests.support.stopping import stop_under_load


@pytest.mark.gen_test(timeout=30)
async def test_a_stop_under_load_loses_nothing(servers: Servers) -> None:
    """What was acknowledged is stored and was delivered; 200 are told to come back, in 2 s."""
    seconds, _ = await stop_under_load(servers, clients=200, acknowledged_min=100)
    assert seconds < 2
