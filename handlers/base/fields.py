"""The header fields of requests and answers, in one dict.

Tornado's own class checks each name and value again, and keeps each value in a list and in a cache.
Here the grammar of a request has checked them already, and those of an answer are checked together
when they are written.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Self

from tornado.httputil import HTTPHeaders

_NAMES_MAX = 1000  # clients choose the names of their fields


@lru_cache(_NAMES_MAX)
def _usual(name: str) -> str:
    """Return a name as `Content-Type` is written."""
    return "-".join([word.capitalize() for word in name.split("-")])


class Fields(HTTPHeaders):
    """Fields by their names, of which the case does not matter."""

    __slots__ = ("_values", "_repeated")

    def __init__(self, fields: Mapping[str, str] = {}) -> None:
        """Take fields with names as they are usually written."""
        # The value of each field; values of a repeated one are joined with commas.
        self._values = {**fields}
        # The values of fields that occur more than once.
        self._repeated: dict[str, list[str]] = {}

    def add(self, name: str, value: str, **ignored: bool) -> None:
        """Add a field, beside those of the same name."""
        name = _usual(name)
        first = self._values.get(name)
        if first is None:
            self._values[name] = value
        else:
            self._repeated.setdefault(name, [first]).append(value)
            self._values[name] = f"{first},{value}"

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a field, or a default."""
        value = self._values.get(name)
        return self._values.get(_usual(name), default) if value is None else value

    def get_list(self, name: str) -> list[str]:
        """Return all values of a field."""
        name = _usual(name)
        if name in self._repeated:
            return self._repeated[name]
        return [self._values[name]] if name in self._values else []

    def get_all(self) -> Iterable[tuple[str, str]]:
        """Return all fields. A repeated one is there as often as it was given."""
        if not self._repeated:
            return self._values.items()
        return [(name, each) for name in self._values for each in self.get_list(name)]

    def copy(self) -> Self:
        """Return fields that can be changed without changing these."""
        fields = type(self)(self._values)
        fields._repeated = {name: [*all] for name, all in self._repeated.items()}
        return fields

    __copy__ = copy

    def __getitem__(self, name: str) -> str:
        value = self._values.get(name)
        return self._values[_usual(name)] if value is None else value

    def __setitem__(self, name: str, value: str) -> None:
        name = _usual(name)
        self._values[name] = value
        if self._repeated:
            self._repeated.pop(name, None)

    def __delitem__(self, name: str) -> None:
        name = _usual(name)
        del self._values[name]
        self._repeated.pop(name, None)

    def __contains__(self, name: object) -> bool:
        return name in self._values or (
            isinstance(name, str) and _usual(name) in self._values
        )

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)
