"""The metrics page, and changes of its values."""

from prometheus_client.parser import text_string_to_metric_families

from tests.support.clients import Api
from tests.support.waiting import eventually

Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


async def scrape(api: Api, **headers: str) -> Series:
    """Return every sample of the metrics page."""
    answer = await api.request("GET", "/metrics", headers=headers)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.body.decode())
        for sample in family.samples
        if not sample.name.endswith("_created")
    }


def value(series: Series, name: str, **labels: str) -> float:
    """Return one sample, or 0 if it is absent."""
    return series.get((name, frozenset(labels.items())), 0.0)


class Moved:
    """Changes of metrics since a point in time."""

    def __init__(self, api: Api, before: Series) -> None:
        self._api = api
        self._before = before

    async def by(self, name: str, **labels: str) -> float:
        """Return the change of a sample."""
        after = await scrape(self._api)
        return value(after, name, **labels) - value(self._before, name, **labels)

    async def until(self, wanted: float, name: str, **labels: str) -> None:
        """Wait until a sample has changed by this much."""

        async def has_moved() -> bool:
            return await self.by(name, **labels) == wanted

        await eventually(has_moved)


async def moved(api: Api) -> Moved:
    """Return the changes of metrics from now on."""
    return Moved(api, await scrape(api))
