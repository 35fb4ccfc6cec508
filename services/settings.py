"""Settings: a frozen dataclass, read once from flags and the environment.

All faults are reported together, so that one restart is enough to correct them.
"""

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field, field, fields
from typing import Any, TypeVar

from models.postgres.address import shown

T = TypeVar("T")

PREFIX = "CHAT_"

# Kubernetes gives each container variables such as CHAT_SERVICE_HOST, CHAT_PORT_8080_TCP_ADDR and
# CHAT_PORT=tcp://10.0.0.1:8080 for every Service of its namespace.
_OF_SERVICES = re.compile(
    r"CHAT_(.+_)?SERVICE_.+|CHAT_PORT_.+|CHAT_.+_PORT_\d+_(TCP|UDP|SCTP)(_.+)?"
)
_URL_OF_SERVICE = re.compile(r"(tcp|udp|sctp)://")


class InvalidSettings(Exception):
    """The command line or the environment is invalid. The message is one line per fault."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def setting(
    default: T,
    help: str,
    *,
    least: int | None = None,
    most: int | None = None,
    choices: tuple[str, ...] | None = None,
    bytes_min: int | None = None,
    check: Callable[[str], None] | None = None,
) -> T:
    """Declare a setting: a number from `least` (or 0) to `most`, or a text.

    A text is one of `choices`, or has at least `bytes_min` bytes, where these are given. `check`
    raises ValueError, whose message is the fault of a text.
    """
    checks = {
        "least": least,
        "most": most,
        "choices": choices,
        "bytes_min": bytes_min,
        "check": check,
    }
    given = {name: check for name, check in checks.items() if check is not None}
    return field(default=default, metadata={"help": help, **given})


def limit(default: int, help: str) -> int:
    """Declare a number that limits something, unless it is 0."""
    return setting(default, f"{help}; 0 disables the limit")


def add_flags(
    parser: argparse.ArgumentParser, settings: type, names: Sequence[str] | None = None
) -> None:
    """Add a flag for each setting, or for those named, to a parser and its help."""
    group = parser.add_argument_group(
        "settings",
        f"Each may also be set as {PREFIX}<NAME> in the environment; a flag overrides it.",
    )
    for each in fields(settings):
        if names is None or each.name in names:
            choices = each.metadata.get("choices")
            default = f" (default: {each.default})" if each.default != "" else ""
            group.add_argument(
                flag_of(each.name),
                metavar=f"{{{','.join(choices)}}}" if choices else each.name.upper(),
                help=each.metadata["help"] + default,
            )


def parse_flags(
    settings: type, arguments: Sequence[str]
) -> tuple[dict[str, str | None], list[str]]:
    """Return each setting's flag, or None, and the arguments that are no flags of settings.

    A flag without a value has an empty one, which is a fault like others.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    for each in fields(settings):
        parser.add_argument(flag_of(each.name), nargs="?", const="")
    flags, rest = parser.parse_known_args(arguments)
    return vars(flags), rest


def flag_of(name: str) -> str:
    """Return the flag of a setting."""
    return f"--{name.replace('_', '-')}"


def read_settings(
    settings: type[T], flags: Mapping[str, str | None], environment: Mapping[str, str]
) -> T:
    """Return the settings from flags, else from the environment, else the defaults.

    Raises InvalidSettings; an unknown `CHAT_*` is a fault.
    """
    declared: tuple[Field[Any], ...] = fields(settings)  # type: ignore[arg-type]
    variables = {f"{PREFIX}{each.name.upper()}": each for each in declared}
    faults = [
        f"unknown setting {name}"
        for name in environment
        if name.startswith(PREFIX)
        and name not in variables
        and not _is_of_kubernetes(name, environment[name])
    ]
    values = {}
    for variable, each in variables.items():
        text = flags.get(each.name)
        if text is None:
            text = environment.get(variable)
            if text is not None and _is_of_kubernetes(variable, text):
                text = None
        if text is not None:
            try:
                values[each.name] = _value(each, text)
            except ValueError as error:
                faults.append(f"{variable}: {error}")
    if faults:
        raise InvalidSettings(faults)
    return settings(**values)


def changed_settings(settings: object) -> str:
    """Return the settings that differ from their defaults, for the log. Secrets are masked."""
    declared: tuple[Field[Any], ...] = fields(settings)  # type: ignore[arg-type]
    values = {each.name: getattr(settings, each.name) for each in declared}
    return (
        ", ".join(
            f"{each.name}={_masked(each, values[each.name])}"
            for each in declared
            if values[each.name] != each.default
        )
        or "all settings are the defaults"
    )


def _masked(declared: "Field[Any]", value: Any) -> Any:
    """Return a setting's value without a secret: an address may have a password."""
    if "secret" in declared.name:
        return "***"
    return shown(value) if isinstance(value, str) else value


def _is_of_kubernetes(name: str, value: str) -> bool:
    """Tell whether Kubernetes set a variable, for a Service called `chat` or `chat-…`."""
    return bool(_OF_SERVICES.fullmatch(name) or _URL_OF_SERVICE.match(value))


def _value(declared: "Field[str] | Field[int]", text: str) -> str | int:
    checks = declared.metadata
    if "choices" in checks and text not in checks["choices"]:
        raise ValueError(f"{text!r} is not one of {', '.join(checks['choices'])}")
    if len(text.encode(errors="replace")) < checks.get("bytes_min", 0):
        raise ValueError(f"it has fewer than {checks['bytes_min']} bytes")
    if declared.type is not int:
        if not text and declared.default:
            raise ValueError("it is empty")
        if "check" in checks:
            checks["check"](text)
        return text
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise ValueError(f"{text!r} is not a whole number")
    value = int(text)
    least, most = checks.get("least", 0), checks.get("most", sys.maxsize)
    if not least <= value <= most:
        raise ValueError(f"{value} is not from {least} to {most}")
    return value
