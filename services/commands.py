"""The program's commands. Those of the operator work while a server runs or not."""

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from models.database import CannotOpen
from models.maintenance.backup import back_up
from models.maintenance.check import check, clock_notes
from services.admin_socket import CommandRefused, run_command
from services.command_line import Command, CommandLine, Operand
from services.settings import InvalidSettings


class DatabaseSettings(Protocol):
    """The settings that the commands read."""

    @property
    def database(self) -> str:
        """The path of the SQLite file."""


T = TypeVar("T", bound=DatabaseSettings)


def command_line(
    settings: type[T], run: Callable[[T, str], int], version: str
) -> CommandLine[T]:
    """Return the program's command line: `run`, the default command, and the operator's."""
    return CommandLine(
        settings,
        common=["database"],
        description="A group chat server over HTTP and WebSocket.",
        version=version,
        commands=(
            Command("run", "run the server until a signal stops it; the default", run),
            *OPERATOR_COMMANDS,
        ),
    )


def do(line: CommandLine[T], arguments: Sequence[str]) -> int:
    """Do what the arguments say; return the exit code, after a line on stderr for each fault."""
    try:
        return line.run(arguments, os.environ)
    except (InvalidSettings, CannotOpen, CommandRefused) as error:
        print(error, file=sys.stderr)
        return 2


def _back_up(settings: DatabaseSettings, file: str) -> int:
    back_up(Path(settings.database), Path(file))
    return 0


def _check(settings: DatabaseSettings, operand: str) -> int:
    path = Path(settings.database)
    faults = list(check(path))
    print(*(faults or [f"{path} is sound"]), *clock_notes(path), sep="\n")
    return 1 if faults else 0


def _administer(command: str, settings: DatabaseSettings, email: str) -> int:
    print(run_command(command, email, settings.database))
    return 0


_EMAIL = Operand("EMAIL", "the user's e-mail address")
OPERATOR_COMMANDS: tuple[Command[DatabaseSettings], ...] = (
    Command(
        name="backup",
        help="copy the database to FILE, while a server runs or not",
        act=_back_up,
        operand=Operand("FILE", "path of the copy; the file must not exist"),
    ),
    Command(
        name="check",
        help="check the database for damage, while a server runs or not",
        act=_check,
        old_flag="--check",
    ),
    Command(
        name="disable",
        help="end a user's logins and refuse new ones, while a server runs or not",
        act=partial(_administer, "disable"),
        operand=_EMAIL,
    ),
    Command(
        name="enable",
        help="let a disabled user log in again, while a server runs or not",
        act=partial(_administer, "enable"),
        operand=_EMAIL,
    ),
)
