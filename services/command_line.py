"""The command line: a command, its operand and the settings, whose flags may stand anywhere."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, NoReturn, TypeVar

from services.settings import InvalidSettings, add_flags, parse_flags, read_settings

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

PROGRAM = "python server.py"


class Operand(NamedTuple):
    """The one argument of a command that is not a flag."""

    name: str
    help: str


class Command(NamedTuple, Generic[T_contra]):
    """A command. `act` gets the settings and the operand, and returns the exit code.

    `help` is a phrase in the imperative. `old_flag` is a former spelling of the command, which goes
    on working.
    """

    name: str
    help: str
    act: Callable[[T_contra, str], int]
    operand: Operand | None = None
    old_flag: str | None = None

    @property
    def usage(self) -> str:
        """How to call it, without its flags."""
        operand = f" {self.operand.name}" if self.operand else ""
        return f"{PROGRAM} {self.name}{operand}"


class CommandLine(Generic[T]):
    """The commands of the program, of which the first is the default, and its settings.

    The help of the default command lists all settings, that of the others only `common`. All
    commands take all settings.
    """

    def __init__(
        self,
        settings: type[T],
        commands: Sequence[Command[T]],
        common: Sequence[str],
        description: str,
        version: str,
    ) -> None:
        self.commands = commands
        self._settings = settings
        self._commands = {command.name: command for command in commands}
        self._default = commands[0].name
        self._parser = _Parser(
            prog=PROGRAM,
            usage=f"{PROGRAM} [COMMAND] [--SETTING VALUE ...]",
            description=description,
            allow_abbrev=False,
        )
        self._parser.add_argument(
            "--version",
            action="version",
            version=version,
            help="print the version and exit",
        )
        by_name = self._parser.add_subparsers(
            title="commands",
            description=f"`{PROGRAM} COMMAND --help` describes one.",
            dest="command",
            metavar="COMMAND",
        )
        for command in commands:
            parser = by_name.add_parser(
                command.name,
                usage=f"{command.usage} [--SETTING VALUE ...]",
                help=command.help,
                description=f"{command.help[0].upper()}{command.help[1:]}.",
                allow_abbrev=False,
            )
            if command.operand:
                parser.add_argument(
                    "operand",
                    metavar=command.operand.name,
                    nargs="?",  # a missing one is a fault, reported with the others
                    help=command.operand.help,
                )
            is_default = command.name == self._default
            add_flags(parser, settings, None if is_default else common)
        add_flags(self._parser, settings)

    def run(self, arguments: Sequence[str], environment: Mapping[str, str]) -> int:
        """Do what the arguments say; return the exit code. Raises InvalidSettings."""
        command, operand, settings = self.parse(arguments, environment)
        return command.act(settings, operand)

    def parse(
        self, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> tuple[Command[T], str, T]:
        """Return the command, its operand (or "") and the settings. Raises InvalidSettings.

        `--help` and `--version` print and raise SystemExit.
        """
        flags, words = parse_flags(self._settings, arguments)
        command, operand, faults = self._parse_command(words)
        try:
            settings = read_settings(self._settings, flags, environment)
        except InvalidSettings as error:
            raise InvalidSettings([*faults, *error.faults]) from None
        if faults:
            raise InvalidSettings(faults)
        return command, operand, settings

    def _parse_command(self, words: list[str]) -> tuple[Command[T], str, list[str]]:
        """Return the command, its operand, and the faults of the words."""
        try:
            parsed, unknown = self._parser.parse_known_args(self._with_command(words))
        except InvalidSettings as error:
            return self._commands[self._default], "", [*error.faults]
        faults = [f"unknown argument {argument}" for argument in unknown]
        command = self._commands[parsed.command or self._default]
        if command.operand is None:
            return command, "", faults
        if parsed.operand is None:
            faults.append(f"{command.operand.name} is missing: {command.usage}")
        return command, parsed.operand or "", faults

    def _with_command(self, words: list[str]) -> list[str]:
        """Add a command to words that have none: by its former spelling, or the default."""
        if not words or any(word in self._commands for word in words):
            return words
        for command in self._commands.values():
            if command.old_flag in words:
                return [command.name, *(w for w in words if w != command.old_flag)]
        if words[0] in ("-h", "--help", "--version"):
            return words
        return [self._default, *words]


class _Parser(argparse.ArgumentParser):
    """Raises in place of exiting, so that a fault is reported with the others."""

    def error(self, message: str) -> NoReturn:
        raise InvalidSettings([message])
