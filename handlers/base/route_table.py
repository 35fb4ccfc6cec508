"""The table of routes: one regular expression for all of them.

Tornado asks one route after the other, in Python, which takes longer than the rest of finding a
handler.
"""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from handlers.base.handler import BaseHandler


class Route(NamedTuple):
    """The handler of a path, and the arguments of the handler's `initialize`.

    `pattern` matches the whole path; its groups are the parameters, all with names.
    """

    pattern: str
    handler: type[BaseHandler]
    arguments: dict[str, Any]


class RouteTable:
    """The routes. Of several that match a path, it is the first."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self.routes = [*routes]
        # The route and its parameters, by the number of the group around it.
        self._by_group: dict[int, tuple[Route, list[str]]] = {}
        number = 1
        for route in self.routes:
            names = re.compile(route.pattern).groupindex
            self._by_group[number] = route, [*names]
            number += 1 + len(names)
        # One name cannot stand in two routes, so the groups have numbers.
        patterns = [re.sub(r"\(\?P<\w+>", "(", each.pattern) for each in self.routes]
        self._any = re.compile("|".join(f"({pattern})" for pattern in patterns))

    def find(self, path: str) -> tuple[Route, dict[str, str]] | None:
        """Return the route of a path, and its parameters as they are in the path."""
        match = self._any.fullmatch(path)
        if match is None:
            return None
        number = match.lastindex
        assert number is not None, "each route is in a group, which ends last"
        route, names = self._by_group[number]
        if not names:
            return route, {}
        return route, {
            name: match[number + position] for position, name in enumerate(names, 1)
        }
