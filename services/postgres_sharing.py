"""What a process has of a PostgreSQL database that others share: log, broker and chores."""

from pathlib import Path
from secrets import randbits

from models.postgres.database import PostgresDatabase
from models.postgres.opening import open_postgres
from models.queries.postgres_log import PostgresSharedLog
from services.broker import Broker
from services.place import Place
from services.postgres_link import PostgresLink


class _Chores:
    """The lock of the process that does the chores, which only one may do. The link keeps it."""

    def __init__(self, link: PostgresLink) -> None:
        self._link = link

    @property
    def is_held(self) -> bool:
        """Whether this process has the lock."""
        return self._link.holds_chores

    def take(self) -> bool:
        """Tell whether this process has the lock by now."""
        return self.is_held

    def release(self) -> None:
        """Do nothing: the lock ends with the link."""


class PostgresSharing:
    """One process's part in sharing a database. All are alike; none is a parent."""

    has_parent = False

    def __init__(self, address: str, files_folder: Path) -> None:
        process = randbits(31)
        self.place = Place(
            process=process,
            count=1,
            sockets=[],
            ready=-1,
            parent=-1,
            is_first=False,
        )
        link = PostgresLink(address)
        self.broker = Broker(link, process, count=1)
        self.chores = _Chores(link)
        self._address = address
        self._files_folder = files_folder

    def open_database(self, lost_epoch: str = "") -> PostgresDatabase:
        """Open the database, which may be upgraded. Raises CannotOpen.

        `lost_epoch` names a log that it has no longer.
        """
        return open_postgres(self._address, self._files_folder, lost_epoch)

    def log(self) -> PostgresSharedLog:
        """Return the log for this process's writer."""
        return PostgresSharedLog(self.broker.wake)
