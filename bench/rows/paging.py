"""Catching up for the baseline's readers, through the pages of the history."""

from bench import wire
from bench.sockets import ConnectionLost, HttpClient
from bench.world import Person

_PAGE = 200


class Pager:
    """A reader that reads the pages of a history backwards until it has the missed messages."""

    def __init__(
        self, client: HttpClient, person: Person, group_id: int, missed: int
    ) -> None:
        self.received = 0
        self._client = client
        self._path = f"/v1/groups/{group_id}/messages?limit={_PAGE}"
        self._token = person.token
        self._missed = missed

    @property
    def is_done(self) -> bool:
        """Whether it has all missed messages."""
        return self.received >= self._missed

    def start(self, before: str = "") -> None:
        """Request the newest page or the page before a message, and then the pages before that."""
        self._client.ask(
            wire.request("GET", self._path + before, self._token), self._on_page
        )

    def _on_page(self, status: int, body: bytes) -> None:
        if status != 200:
            raise ConnectionLost(f"a page was answered {status}: {body[:200]!r}")
        self.received += body.count(wire.MESSAGE)
        oldest = wire.MESSAGE_ID.search(body)
        if oldest is not None and not self.is_done:
            self.start(f"&before_id={int(oldest[1])}")
