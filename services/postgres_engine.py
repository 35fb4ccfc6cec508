"""What needs psycopg, which need not be installed: it is loaded when an address asks for it."""

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from models.engine import CannotOpen
from models.postgres.address import is_postgres
from services.blob_stores import fault_of
from services.settings import InvalidSettings

if TYPE_CHECKING:
    from services import postgres_services

_SERVICES = "services.postgres_services"


class EngineSettings(Protocol):
    """The settings that depend on the engine."""

    @property
    def database(self) -> str: ...
    @property
    def files(self) -> str: ...
    @property
    def file_bytes_max(self) -> int: ...
    @property
    def jwt_secret(self) -> str: ...
    @property
    def processes(self) -> int: ...


def postgres() -> "type[postgres_services.PostgresServices]":
    """Return what a server and its commands use of PostgreSQL. Raises CannotOpen."""
    try:
        module = import_module(_SERVICES)
    except ImportError as error:
        raise CannotOpen(
            "PostgreSQL needs psycopg: pip install 'chatserver[postgres]'"
        ) from error
    return cast("type[postgres_services.PostgresServices]", module.PostgresServices)


def refuse_settings(settings: EngineSettings) -> None:
    """Raise InvalidSettings for settings that do not go with the engine."""
    faults = []
    if is_postgres(settings.database):
        if not settings.jwt_secret:
            faults.append(
                "CHAT_JWT_SECRET: with PostgreSQL all servers need the same secret"
            )
        if settings.processes > 1:
            faults.append(
                "--processes: with PostgreSQL start several servers, each with one process"
            )
        if fault := fault_of(settings.files, settings.file_bytes_max):
            faults.append(fault)
    elif settings.files:
        faults.append(
            "--files: is for PostgreSQL; with SQLite the files lie beside the database"
        )
    if faults:
        raise InvalidSettings(faults)
