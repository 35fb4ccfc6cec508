"""A frozen dataclass of settings, read once from flags and the environment.

All faults are reported together, so that nobody mends them one start at a time.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import Field, field, fields
from typing import Any, TypeVar

T = TypeVar("T")

PREFIX = "CHAT_"


class BadSettings(Exception):
    """The settings can't be used; the message names every fault, a line each."""


def setting(default: Any, help: str, **checks: Any) -> Any:
    """Declare a setting: `least` and `most` of a number, `choices` or `bytes_min` of a text."""
    return field(default=default, metadata={"help": help, **checks})


def read_settings(
    into: type[T], arguments: Sequence[str], environment: Mapping[str, str], about: str
) -> T:
    """Return the settings from flags, else from the environment, else the defaults.

    Raises BadSettings; an unknown `CHAT_*` is a fault.
    """
    declared: tuple[Field[Any], ...] = fields(into)  # type: ignore[arg-type]
    parser = argparse.ArgumentParser(
        usage=about.removeprefix("usage: "), exit_on_error=False, allow_abbrev=False
    )
    for each in declared:
        parser.add_argument(
            f"--{each.name.replace('_', '-')}",
            metavar=each.name.upper(),
            nargs="?",  # a flag without a value is a fault like the others, reported with them
            const="",
            help=f"{each.metadata['help']} (default: {each.default!r})",
        )
    flags, unknown = parser.parse_known_args(arguments)
    faults = [f"unknown argument {argument}" for argument in unknown]
    variables = {f"{PREFIX}{each.name.upper()}": each for each in declared}
    faults += [
        f"unknown setting {name}"
        for name in environment
        if name.startswith(PREFIX) and name not in variables
    ]
    values = {}
    for variable, each in variables.items():
        text = getattr(flags, each.name)
        text = environment.get(variable) if text is None else text
        if text is not None:
            try:
                values[each.name] = _value(each, text)
            except ValueError as error:
                faults.append(f"{variable}: {error}")
    if faults:
        raise BadSettings("\n".join(faults))
    return into(**values)


def _value(declared: Field[Any], text: str) -> str | int:
    checks = declared.metadata
    if "choices" in checks and text not in checks["choices"]:
        raise ValueError(f"{text!r} is not one of {', '.join(checks['choices'])}")
    if len(text.encode(errors="replace")) < checks.get("bytes_min", 0):
        raise ValueError(f"it has fewer than {checks['bytes_min']} bytes")
    if declared.type is not int:
        if not text and declared.default:
            raise ValueError("it is empty")
        return text
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ValueError(f"{text!r} is not a whole number")
    value = int(text)
    least, most = checks.get("least", 0), checks.get("most", sys.maxsize)
    if not least <= value <= most:
        raise ValueError(f"{value} is not from {least} to {most}")
    return value
