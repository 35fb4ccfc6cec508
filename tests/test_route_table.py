"""The table of routes finds for each path what the routes say, in their order."""

import re

from handlers.api.health import PingHandler, ReadyHandler
from handlers.base.paths import TEXT_PARAMETERS, pattern_of
from handlers.base.route_table import Route, RouteTable
from handlers.routes import ROUTES

SAMPLES = {
    "emoji": "%F0%9F%91%8D",
    "file_id": "0123456789abcdef" * 4,
    "code": "a_B-9",
    "session_id": "x_Y-1",
    "draft": "g12",
}


def test_each_route_is_found_with_its_parameters() -> None:
    """Parameters stay as they are in the path; those of another route do not mix in."""
    assert SAMPLES.keys() == TEXT_PARAMETERS.keys()
    table = RouteTable(
        Route(pattern_of(path), handler, {"route": path})
        for path, handler in ROUTES.items()
    )
    number = 0

    def sample(match: re.Match[str]) -> str:
        nonlocal number
        number += 1
        values[match[1]] = SAMPLES.get(match[1], str(number))
        return values[match[1]]

    for path, handler in ROUTES.items():
        values: dict[str, str] = {}
        found = table.find(re.sub(r"\{(\w+)\}", sample, path))
        assert found is not None, path
        route, parameters = found
        assert route.arguments["route"] == path and route.handler is handler
        assert parameters == values, path


def test_a_path_matches_as_a_whole_and_the_first_route_wins() -> None:
    """A path with more or less at an end is no match; of two that match it is the first."""
    table = RouteTable(
        [
            Route("/a/(?P<id>[0-9]+)", PingHandler, {}),
            Route("/a/(?P<id>[0-9]+)/(?P<name>.+)", PingHandler, {"deep": True}),
            Route("/a/.*", ReadyHandler, {}),
        ]
    )
    for path in ("", "/", "/b", "x/a/1", "/A/1", "/b/a/1"):
        assert table.find(path) is None, path
    first, second, third = table.routes
    assert table.find("/a/1") == (first, {"id": "1"})
    assert table.find("/a/1/b/c") == (second, {"id": "1", "name": "b/c"})
    assert table.find("/a/1x") == table.find("/a/") == (third, {})
