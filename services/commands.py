"""The program's commands. Those of the operator work while a server runs or not."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from models.engine import CannotOpen
from models.events.clock import wall_clock
from models.files.blobs import Blobs
from models.maintenance.backup import back_up
from models.maintenance.check import check, clock_notes
from models.maintenance.check_files import check_files, orphan_notes
from models.maintenance.people import AccountEntry, accounts
from models.postgres.address import is_postgres, shown
from services.admin_socket import CommandRefused, run_command
from services.blob_stores import files_folder, open_blobs
from services.command_line import (
    CannotPrint,
    Command,
    CommandLine,
    Given,
    Operand,
    Option,
)
from services.operator_commands import (
    DeleteUser,
    Disable,
    Enable,
    MakeInvite,
    Request,
    ResetPassword,
    SetOwner,
)
from services.logs import json_line, set_up_logs
from services.postgres_engine import postgres
from services.settings import InvalidSettings

_HOURS_MAX = 366 * 24
_INVITE_HOURS = 7 * 24
_USES_MAX = 1_000_000
_GROUP_ID_MAX = 2**63 - 1


class DatabaseSettings(Protocol):
    """The settings that the commands read."""

    @property
    def database(self) -> str:
        """The path of the SQLite file, or the address of a PostgreSQL database."""

    @property
    def files(self) -> str:
        """The folder of the uploaded files, or their bucket, with PostgreSQL."""

    @property
    def log_level(self) -> str:
        """The least level of lines that are logged."""

    @property
    def log_format(self) -> str:
        """How lines are logged: `line` or `json`."""


T = TypeVar("T", bound=DatabaseSettings)


def command_line(
    settings: type[T], run: Callable[[T, Given], int], version: str
) -> CommandLine[T]:
    """Return the program's command line: `run`, the default command, and the operator's."""
    return CommandLine(
        settings,
        common=["database", "files"],
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
    except (InvalidSettings, CannotOpen, CommandRefused, CannotPrint) as error:
        _print_faults(str(error).splitlines(), arguments)
        return 2


def _print_faults(faults: Sequence[str], arguments: Sequence[str]) -> None:
    """Print faults, each as JSON if the log is to be: the settings may not be valid."""
    text = " ".join(arguments).replace("=", " ")
    is_json = "--log-format json" in text or (
        "--log-format" not in text and os.environ.get("CHAT_LOG_FORMAT") == "json"
    )
    for fault in faults:
        line = json_line("CRITICAL", "chatserver", fault) if is_json else fault
        print(line, file=sys.stderr)


def _back_up(settings: DatabaseSettings, given: Given) -> int:
    (file,) = given.operands
    if is_postgres(settings.database):
        raise CannotOpen("back up PostgreSQL with its own programs, such as pg_dump")
    back_up(Path(settings.database), Path(file))
    return 0


def _check(settings: DatabaseSettings, given: Given) -> int:
    if is_postgres(settings.database):
        faults, notes = postgres().check(settings.database, _blobs(settings))
    else:
        path = Path(settings.database)
        faults = [*check(path), *check_files(path)]
        notes = [*clock_notes(path), *orphan_notes(path)]
    if "json" in given.options:
        _print_json({"faults": faults, "notes": notes})
    else:
        print(*(faults or [f"{shown(settings.database)} is sound"]), *notes, sep="\n")
    return 1 if faults else 0


def _move(settings: DatabaseSettings, given: Given) -> int:
    source, target = given.operands
    if is_postgres(source) == is_postgres(target):
        raise CannotOpen("move between a SQLite file and a PostgreSQL database")
    if is_postgres(target):
        moved = postgres().move_to_postgres(Path(source), target, _blobs(settings))
    else:
        moved = postgres().move_to_sqlite(source, Path(target), _blobs(settings))
    print(f"copied {moved.rows} rows and {moved.files} files to {shown(target)}")
    if moved.files_missing:
        print(
            f"files whose bytes are missing or changed: {moved.files_missing};"
            " `check` names them"
        )
    return 0


def _blobs(settings: DatabaseSettings) -> Blobs:
    """Return the files of servers on PostgreSQL."""
    return open_blobs(settings.files, files_folder(settings.files))


def _list_users(settings: DatabaseSettings, given: Given) -> int:
    text = _printable(given.operands[0])
    find = postgres().accounts if is_postgres(settings.database) else accounts
    found = find(settings.database, text, wall_clock())
    if "json" in given.options:
        _print_json([each._asdict() for each in found])
        return 0
    rows: list[tuple[str, ...]] = [
        ("id", "username", "email", "since", "files", "sessions", "owns", "")
    ]
    rows += map(_row, found)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())
    return 0


def _row(entry: AccountEntry) -> tuple[str, ...]:
    return (
        str(entry.id),
        _printable(entry.username),
        _printable(entry.email),
        entry.created_at[:10],
        f"{entry.files_bytes / 1024**2:.1f} MiB",
        str(entry.sessions),
        str(entry.groups_owned),
        "disabled" if entry.is_disabled else "",
    )


def _printable(text: str) -> str:
    """Escape what would steer a terminal, and lone surrogates."""
    text = text.encode(errors="replace").decode()
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def _writing(
    request: Callable[[Given], Request],
) -> Callable[[DatabaseSettings, Given], int]:
    """Return what runs a command that writes, and prints what it did."""

    def act(settings: DatabaseSettings, given: Given) -> int:
        set_up_logs(settings.log_level, settings.log_format)
        done = run_command(request(given), settings.database)
        if "json" in given.options:
            _print_json(done.facts)
        else:
            print(done.line)
        return 0

    return act


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _email(given: Given) -> str:
    # No account has a lone surrogate in its address, and JSON cannot carry one.
    return given.operands[-1].encode(errors="replace").decode()


def _set_owner(given: Given) -> Request:
    group = given.operands[0]
    is_id = group.isascii() and group.isdigit() and len(group) < 20
    if not (is_id and 1 <= int(group) <= _GROUP_ID_MAX):
        raise InvalidSettings([f"GROUP: {group!r} is not the id of a group"])
    return SetOwner(int(group), _email(given))


def _make_invite(given: Given) -> Request:
    hours = given.number("hours")
    return MakeInvite(
        uses=given.number("uses") or 1,
        hours=_INVITE_HOURS if hours is None else hours,
    )


_EMAIL = Operand("EMAIL", "the user's e-mail address")
_JSON = Option("json", "print the result as JSON")


def _about_user(
    name: str, help: str, request: Callable[[str], Request]
) -> Command[DatabaseSettings]:
    """Return the command for a request that takes only the user's address."""
    return Command(
        name=name,
        help=help,
        act=_writing(lambda given: request(_email(given))),
        operands=(_EMAIL,),
        options=(_JSON,),
    )


OPERATOR_COMMANDS: tuple[Command[DatabaseSettings], ...] = (
    Command(
        name="backup",
        help="copy the database to FILE, while a server runs or not",
        act=_back_up,
        operands=(Operand("FILE", "path of the copy; the file must not exist"),),
    ),
    Command(
        name="check",
        help="check the database for damage, while a server runs or not",
        act=_check,
        options=(_JSON,),
        old_flag="--check",
    ),
    Command(
        name="move",
        help="copy a SQLite file and its files to PostgreSQL, or back, while no server runs",
        act=_move,
        operands=(
            Operand("SOURCE", "the SQLite file or the postgresql:// address to copy"),
            Operand("TARGET", "the other one, which must be empty or not exist"),
        ),
    ),
    Command(
        name="users",
        help="list the users, or those with TEXT in their name or address",
        act=_list_users,
        operands=(Operand("TEXT", "part of a username or address", is_optional=True),),
        options=(_JSON,),
    ),
    _about_user(
        "disable",
        "end a user's logins and refuse new ones, while a server runs or not",
        Disable,
    ),
    _about_user(
        "enable",
        "let a disabled user log in again, while a server runs or not",
        Enable,
    ),
    _about_user(
        "reset-password",
        "print a code with which a user sets a new password, once within an hour",
        ResetPassword,
    ),
    Command(
        name="delete-user",
        help="delete an account, and keep or erase its messages",
        act=_writing(
            lambda given: DeleteUser(
                _email(given), given.options.get("messages") == "erase"
            )
        ),
        operands=(_EMAIL,),
        options=(
            Option(
                "messages",
                "keep the messages under another name (the default), or erase them",
                choices=("keep", "erase"),
            ),
            _JSON,
        ),
    ),
    Command(
        name="owner",
        help="make a user the owner of a group, whatever its present owner says",
        act=_writing(_set_owner),
        operands=(Operand("GROUP", "the id of the group"), _EMAIL),
        options=(_JSON,),
    ),
    Command(
        name="invite",
        help="print a code with which people register",
        act=_writing(_make_invite),
        options=(
            Option("uses", "how many people it admits (default: 1)", most=_USES_MAX),
            Option("hours", "how long it is valid (default: a week)", most=_HOURS_MAX),
            _JSON,
        ),
    ),
)
