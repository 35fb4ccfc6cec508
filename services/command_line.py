"""The command line: a command, its operands and the settings, whose flags may stand anywhere."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Generic, NamedTuple, NoReturn, TypeVar

from services.settings import InvalidSettings, add_flags, parse_flags, read_settings

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)

# By the name under which an installed copy runs, or as it is run from its folder.
PROGRAM = "chatserver" if Path(sys.argv[0]).name == "chatserver" else "python server.py"


class CannotPrint(Exception):
    """The output of a command cannot be written; the message says why."""


class Operand(NamedTuple):
    """An argument of a command that is not a flag."""

    name: str
    help: str
    is_optional: bool = False


class Option(NamedTuple):
    """A flag of one command. It takes a number from 1 to `most`, one of `choices`, or nothing."""

    name: str
    help: str
    most: int | None = None
    choices: tuple[str, ...] | None = None

    @property
    def metavar(self) -> str | None:
        """The name of its value; None if it takes none."""
        if self.choices:
            return "|".join(self.choices)
        return None if self.most is None else "NUMBER"


class Given(NamedTuple):
    """The operands of a command, in order, and its options by name. A missing operand is ""."""

    operands: tuple[str, ...] = ()
    options: Mapping[str, str] = MappingProxyType({})

    def number(self, option: str) -> int | None:
        """Return the value of an option that takes a number, or None."""
        text = self.options.get(option)
        return None if text is None else int(text)


class Command(NamedTuple, Generic[T_contra]):
    """A command. `act` gets the settings and what was given, and returns the exit code.

    `help` is a phrase in the imperative. `old_flag` is a former spelling of the command, which goes
    on working.
    """

    name: str
    help: str
    act: Callable[[T_contra, Given], int]
    operands: tuple[Operand, ...] = ()
    options: tuple[Option, ...] = ()
    old_flag: str | None = None

    @property
    def usage(self) -> str:
        """How to call it, without its flags."""
        names = (f"[{n}]" if optional else n for n, _, optional in self.operands)
        return " ".join((PROGRAM, self.name, *names))


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
            for operand in command.operands:
                parser.add_argument(
                    operand.name,
                    nargs="?",  # a missing one is a fault, reported with the others
                    help=operand.help,
                )
            for option in command.options:
                _add_option(parser, option)
            is_default = command.name == self._default
            add_flags(parser, settings, None if is_default else common)
        add_flags(self._parser, settings)

    def run(self, arguments: Sequence[str], environment: Mapping[str, str]) -> int:
        """Do what the arguments say; return the exit code. Raises InvalidSettings or CannotPrint.

        The default command may go on without its output.
        """
        command, given, settings = self.parse(arguments, environment)
        act = partial(command.act, settings, given)
        return act() if command.name == self._default else _printing(act)

    def parse(
        self, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> tuple[Command[T], Given, T]:
        """Return the command, what was given to it, and the settings. Raises InvalidSettings.

        `--help` and `--version` print and raise SystemExit.
        """
        flags, words = parse_flags(self._settings, arguments)
        command, given, faults = self._parse_command(words)
        try:
            settings = read_settings(self._settings, flags, environment)
        except InvalidSettings as error:
            raise InvalidSettings([*faults, *error.faults]) from None
        if faults:
            raise InvalidSettings(faults)
        return command, given, settings

    def _parse_command(self, words: list[str]) -> tuple[Command[T], Given, list[str]]:
        """Return the command, what was given to it, and the faults of the words."""
        try:
            parsed, unknown = self._parser.parse_known_args(self._with_command(words))
        except InvalidSettings as error:
            return self._commands[self._default], Given(), [*error.faults]
        faults = [f"unknown argument {argument}" for argument in unknown]
        command = self._commands[parsed.command or self._default]
        values = vars(parsed)
        operands = tuple(values[name] or "" for name, _, _ in command.operands)
        faults += [
            f"{name} is missing: {command.usage}"
            for name, _, is_optional in command.operands
            if values[name] is None and not is_optional
        ]
        options = {
            option.name: values[option.name]
            for option in command.options
            if values[option.name] is not None
        }
        for option in command.options:
            faults += _option_faults(option, options.get(option.name))
        return command, Given(operands, options), faults

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


def _add_option(parser: argparse.ArgumentParser, option: Option) -> None:
    flag = f"--{option.name}"
    if option.metavar is None:
        parser.add_argument(
            flag, dest=option.name, action="store_const", const="yes", help=option.help
        )
    else:
        parser.add_argument(
            flag, dest=option.name, metavar=option.metavar, help=option.help
        )


def _option_faults(option: Option, value: str | None) -> list[str]:
    if value is None:
        return []
    if option.choices is not None and value not in option.choices:
        return [f"--{option.name}: {value!r} is not one of {', '.join(option.choices)}"]
    if option.most is not None:
        is_number = value.isascii() and value.isdigit() and len(value) < 19
        if not (is_number and 1 <= int(value) <= option.most):
            return [f"--{option.name}: {value!r} is not from 1 to {option.most}"]
    return []


class _Parser(argparse.ArgumentParser):
    """Raises in place of exiting, so that a fault is reported with the others."""

    def error(self, message: str) -> NoReturn:
        raise InvalidSettings([message])


def _printing(act: Callable[[], int]) -> int:
    """Run a command; return its exit code, or raise CannotPrint."""
    try:
        code = act()
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except OSError as error:
        if sys.stdout is None or error.filename is not None:
            raise
        # Python tries to write the rest when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise CannotPrint(f"cannot write the output: {error.strerror}") from error
