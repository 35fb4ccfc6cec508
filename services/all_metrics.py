"""The metrics of all processes in one page, each figure with the number of its process."""

from collections.abc import Iterator, Mapping

from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.registry import Collector
from prometheus_client.samples import Sample


class _Pages(Collector):
    def __init__(self, pages: Mapping[int, bytes]) -> None:
        self._pages = pages

    def collect(self) -> Iterator[Metric]:
        """Yield each metric once, with the samples of all processes."""
        merged: dict[str, Metric] = {}
        for process, page in sorted(self._pages.items()):
            for family in text_string_to_metric_families(page.decode()):
                metric = merged.get(family.name)
                if metric is None:
                    metric = Metric(family.name, family.documentation, family.type)
                    merged[family.name] = metric
                metric.samples += [
                    _of_process(each, process) for each in family.samples
                ]
        yield from merged.values()


def _of_process(sample: Sample, process: int) -> Sample:
    return sample._replace(labels={"process": str(process), **sample.labels})


def merge_pages(pages: Mapping[int, bytes]) -> bytes:
    """Return one page of metrics in Prometheus' text format, from the page of each process."""
    registry = CollectorRegistry()
    registry.register(_Pages(pages))
    return generate_latest(registry)
