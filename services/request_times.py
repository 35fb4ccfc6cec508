"""The times of requests, for Prometheus, counted without locks: only the event loop does so.

A histogram of the library takes three times as long: 0.88 µs for a request, not 0.26 µs.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from prometheus_client.core import HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

_BOUNDS = (0.001, 0.005, 0.02, 0.1, 0.5, 2.0)
_BOUND_NAMES = [*map(str, _BOUNDS), "+Inf"]
# Methods of requests; a client may send any other word.
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


class _Times:
    """The requests of one route, method and status: their number by time, and their sum."""

    __slots__ = ("counts", "seconds")

    def __init__(self) -> None:
        self.counts = [0] * len(_BOUND_NAMES)
        self.seconds = 0.0


class RequestTimes(Collector):
    """The number of requests and their times, by route, method and status."""

    def __init__(self) -> None:
        self._times: dict[tuple[str, str, int], _Times] = {}

    def observe(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count a request. `route` is the path with names in place of ids."""
        key = (route, method if method in _METHODS else "other", status)
        times = self._times.get(key)
        if times is None:
            times = self._times[key] = _Times()
        times.counts[bisect_left(_BOUNDS, seconds)] += 1
        times.seconds += seconds

    def collect(self) -> Iterator[Metric]:
        """Return all figures."""
        family = HistogramMetricFamily(
            "chat_request_seconds",
            "Time of requests, by route, method and status",
            labels=["route", "method", "status"],
        )
        for (route, method, status), times in self._times.items():
            family.add_metric(
                [route, method, str(status)],
                buckets=[*zip(_BOUND_NAMES, accumulate(times.counts), strict=True)],
                sum_value=times.seconds,
            )
        yield family
