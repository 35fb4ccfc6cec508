"""Counters and timings for Prometheus. No label takes its values from clients."""

from collections.abc import Iterable, Iterator

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from tornado.ioloop import IOLoop, PeriodicCallback

from hub.hub import Hub
from models.store.store import Store
from services.file_storage import FileStorage
from services.indexer import Indexer
from services.request_times import RequestTimes
from services.usage import Usage, memory_bytes

_CLOSE_CODES = {1000, 1001, 1002, 1006, 1007, 1009, 1012}
_CLOSE_CODES |= {4001, 4002, 4003, 4500, 4501, 4502, 4503}
_LAG_INTERVAL_SECONDS = 0.5
_SECONDS = (0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1.0, 5.0)


class Metrics:
    """Counters that other parts add to, and the page that shows them."""

    def __init__(self, version: str) -> None:
        self._registry = registry = CollectorRegistry(auto_describe=False)
        self._commit_operations = Histogram(
            "chat_commit_operations",
            "Operations that shared one commit",
            buckets=(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000),
            registry=registry,
        )
        self._commit_seconds = Histogram(
            "chat_commit_seconds",
            "Time of COMMIT, with its fsync",
            buckets=_SECONDS,
            registry=registry,
        )
        self._loop_lag = Histogram(
            "chat_loop_lag_seconds",
            "How late the event loop is",
            buckets=_SECONDS,
            registry=registry,
        )
        self._events = Counter(
            "chat_events", "Events in the log since the start", registry=registry
        )
        self._logins = Counter(
            "chat_logins", "Logins, by result", ["result"], registry=registry
        )
        self._refused = Counter(
            "chat_refused", "Refusals, by code", ["code"], registry=registry
        )
        self._closed = Counter(
            "chat_closed", "Sockets closed, by code", ["code"], registry=registry
        )
        self._uploads = Counter(
            "chat_uploads",
            "Uploads that ended, by result",
            ["result"],
            registry=registry,
        )
        self._requests = RequestTimes()
        registry.register(self._requests)
        self.on_request = self._requests.observe
        build = Gauge(
            "chat_build_info", "The version that runs", ["version"], registry=registry
        )
        build.labels(version).set(1)
        self._ticks = PeriodicCallback(self._tick, _LAG_INTERVAL_SECONDS * 1000)

    def watch(
        self, store: Store, hub: Hub, indexer: Indexer, files: FileStorage
    ) -> None:
        """Show the figures that these parts keep themselves."""
        self._registry.register(_HubCollector(hub))
        self.usage = Usage(store, files)
        self._registry.register(_BackgroundCollector(indexer, files, self.usage))

    def start(self) -> None:
        """Start measuring how late the timers of the current IOLoop are."""
        self._due_at = IOLoop.current().time() + _LAG_INTERVAL_SECONDS
        self._ticks.start()
        self.usage.start()

    def stop(self) -> None:
        """Stop measuring."""
        self._ticks.stop()
        self.usage.stop()

    def on_commit(self, operations: int, events: int, seconds: float) -> None:
        """Count a commit."""
        self._commit_operations.observe(operations)
        self._commit_seconds.observe(seconds)
        self._events.inc(events)

    def _tick(self) -> None:
        now = IOLoop.current().time()
        self._loop_lag.observe(max(now - self._due_at, 0.0))
        self._due_at = now + _LAG_INTERVAL_SECONDS

    def on_login(self, result: str) -> None:
        """Count a login that was `ok` or `bad`."""
        self._logins.labels(result).inc()

    def on_upload(self, result: str) -> None:
        """Count an upload that was `kept`, `refused`, or `cut` off before its end."""
        self._uploads.labels(result).inc()

    def on_refused(self, code: str) -> None:
        """Count a refusal, by the error's code."""
        self._refused.labels(code).inc()

    def on_closed(self, code: int | None) -> None:
        """Count a closed socket; `code` is None if it had no close frame."""
        known = 1006 if code is None else code
        self._closed.labels(str(known) if known in _CLOSE_CODES else "other").inc()

    def page(self) -> bytes:
        """Return all figures in Prometheus' text format."""
        return generate_latest(self._registry)


class _HubCollector(Collector):
    """The hub's figures, read when they are asked for: the hub spends no time on them."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def collect(self) -> Iterator[Metric]:
        """Read every connection."""
        hub = self._hub
        live = sum(connection.is_live for connection in hub.connections)
        connections = GaugeMetricFamily(
            "chat_connections", "Open WebSockets, by state", labels=["state"]
        )
        connections.add_metric(["live"], live)
        connections.add_metric(["behind"], len(hub.connections) - live)
        yield connections
        yield _gauge(
            "chat_unsent_bytes",
            "Bytes that wait for slow readers",
            (connection.unsent for connection in hub.connections),
        )
        yield CounterMetricFamily(
            "chat_deliveries", "Events given to live connections", value=hub.deliveries
        )
        yield CounterMetricFamily(
            "chat_flush_seconds",
            "Time spent writing to connections",
            value=hub.flush_seconds,
        )


class _BackgroundCollector(Collector):
    """The figures of the search index and of the files."""

    def __init__(self, indexer: Indexer, files: FileStorage, usage: Usage) -> None:
        self._indexer = indexer
        self._files = files
        self._usage = usage

    def collect(self) -> Iterator[Metric]:
        """Read the parts' figures."""
        yield GaugeMetricFamily(
            "chat_search_lag_events",
            "Events that the search index has still to take in",
            value=self._indexer.lag,
        )
        yield GaugeMetricFamily(
            "chat_uploads_under_way",
            "Uploads that have begun and not ended",
            value=self._files.uploads,
        )
        yield GaugeMetricFamily(
            "chat_files_bytes",
            "Bytes of all files, counted each minute",
            value=self._usage.stored_bytes,
        )
        yield GaugeMetricFamily(
            "chat_users", "Accounts, counted each minute", value=self._usage.users
        )
        yield GaugeMetricFamily(
            "chat_database_bytes",
            "Size of the database without its WAL",
            value=self._usage.database_bytes,
        )
        yield GaugeMetricFamily(
            "chat_wal_bytes", "Size of the WAL", value=self._usage.wal_bytes
        )
        yield GaugeMetricFamily(
            "chat_memory_bytes", "Resident memory of the process", value=memory_bytes()
        )


def _gauge(name: str, about: str, values: Iterable[int]) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, about, value=sum(values))
