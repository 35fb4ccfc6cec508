"""The settings and the command line: their sources and their faults."""

import os
import re
import subprocess
import sys
from configparser import ConfigParser
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

import pytest

from configuration import Settings
import server
from handlers.auth.tokens import secret_of
from handlers.documentation import version
from handlers.documentation.version import VERSION
from server import COMMAND_LINE
from services.settings import InvalidSettings

ROOT = Path(__file__).parent.parent
SECRET = "a secret of exactly 32 bytes ...."[:32]


def variable(setting: "Field[Any]") -> str:
    return f"CHAT_{setting.name.upper()}"


def flag(setting: "Field[Any]") -> str:
    return f"--{setting.name.replace('_', '-')}"


def samples(setting: "Field[Any]") -> tuple[str, str]:
    """Return two valid values; the first is not the default."""
    if "choices" in setting.metadata:
        others = [c for c in setting.metadata["choices"] if c != setting.default]
        return others[0], (others + [setting.default])[1]
    if setting.type is int:
        return str(int(str(setting.default)) + 1), str(int(str(setting.default)) + 2)
    if setting.name == "origins":
        return "https://a.example", "https://b.example"
    return SECRET + "one", SECRET + "two"


def read(arguments: list[str], environment: dict[str, str]) -> Settings:
    _, _, settings = COMMAND_LINE.parse(arguments, environment)
    return settings


def faults(arguments: list[str], environment: dict[str, str]) -> list[str]:
    with pytest.raises(InvalidSettings) as raised:
        read(arguments, environment)
    return str(raised.value).splitlines()


def run(
    *arguments: str, cwd: Path, **environment: str
) -> "subprocess.CompletedProcess[str]":
    kept = {k: v for k, v in os.environ.items() if not k.startswith("CHAT_")}
    return subprocess.run(
        [sys.executable, ROOT / "server.py", *arguments],
        cwd=cwd,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=20,
    )


every_setting = pytest.mark.parametrize(
    "setting", fields(Settings), ids=lambda setting: setting.name
)


def test_defaults_when_nothing_is_given() -> None:
    assert read([], {"HOME": "/root", "PATH": "/bin"}) == Settings()


@every_setting
def test_each_is_read_from_the_environment_and_from_its_flag(
    setting: "Field[Any]",
) -> None:
    """The flag takes precedence."""
    one, two = samples(setting)
    from_environment = read([], {variable(setting): one})
    from_flag = read([flag(setting), one], {})
    both = read([f"{flag(setting)}={two}"], {variable(setting): one})
    kind = setting.type
    assert getattr(from_environment, setting.name) == kind(one)  # type: ignore[operator]
    assert getattr(from_flag, setting.name) == kind(one)  # type: ignore[operator]
    assert getattr(both, setting.name) == kind(two)  # type: ignore[operator]
    for other in fields(Settings):
        if other is not setting:
            assert getattr(both, other.name) == other.default


def test_all_faults_are_reported_together() -> None:
    """One line for each fault, in flags and in the environment."""
    lines = faults(
        ["--bogus", "--log-level", "loud", "stray"],
        {
            "CHAT_PORT": "http",
            "CHAT_BCRYPT_COST": "99",
            "CHAT_DEMO": "maybe",
            "CHAT_JWT_SECRET": "short",
            "CHAT_PROT": "8080",
        },
    )
    wanted = (
        ("--bogus", ""),
        ("stray", ""),
        ("LOG_LEVEL", "debug, info, warning, error"),
        ("CHAT_PORT", "'http'"),
        ("CHAT_BCRYPT_COST", "4 to 16"),
        ("CHAT_DEMO", "auto, yes, no"),
        ("CHAT_JWT_SECRET", "32"),
        ("CHAT_PROT", "unknown"),
    )
    for name, reason in wanted:
        assert [line for line in lines if name in line and reason in line], (
            name,
            lines,
        )
    assert len(lines) == len(wanted)


def test_a_flag_without_its_value_hides_no_other_fault() -> None:
    text = "\n".join(faults(["--bcrypt-cost", "99", "--port"], {"CHAT_DEMO": "maybe"}))
    assert "--port" in text or "CHAT_PORT" in text
    assert "DEMO" in text
    assert "BCRYPT_COST" in text


@pytest.mark.parametrize("name", ["CHAT_PROT", "CHAT_", "CHAT_port", "CHAT_LOG_LEVEL_"])
def test_an_unknown_setting_is_a_fault(name: str) -> None:
    """A mistyped name must not be ignored silently."""
    assert faults([], {name: "1"}) == [f"unknown setting {name}"]


@pytest.mark.parametrize(
    "argument", ["--por", "--PORT", "-p", "serve", "--token_lifetime_hours"]
)
def test_an_unknown_flag_is_a_fault(argument: str) -> None:
    """Flags cannot be abbreviated: a new flag must not change an old command line."""
    assert argument in faults([argument], {})[0]


@pytest.mark.parametrize(
    "text", ["", " 1", "1.5", "-1", "+1", "1e3", "0x10", "٣", "1_000", "9" * 5000]
)
@pytest.mark.parametrize("name", ["CHAT_PORT", "CHAT_NO_PROGRESS_SECONDS"])
def test_a_number_is_decimal_digits(name: str, text: str) -> None:
    (line,) = faults([], {name: text})
    assert line.startswith(f"{name}: ")


@every_setting
def test_bounds(setting: "Field[Any]") -> None:
    """The minimum and maximum are valid; values beyond them are not."""
    for bound, past in (("least", -1), ("most", 1)):
        if bound in setting.metadata:
            value = setting.metadata[bound]
            given = read([], {variable(setting): str(value)})
            assert getattr(given, setting.name) == value
            if value + past >= 0:
                (line,) = faults([], {variable(setting): str(value + past)})
                assert variable(setting) in line


@pytest.mark.parametrize("name", ["CHAT_LOG_FORMAT", "CHAT_PROXIED", "CHAT_METRICS"])
@pytest.mark.parametrize("text", ["", "YES", "true", "Json", "local "])
def test_a_choice_must_be_a_listed_value(name: str, text: str) -> None:
    (line,) = faults([], {name: text})
    assert line.startswith(f"{name}: {text!r} is not one of ")


@pytest.mark.parametrize("name", ["CHAT_HOST", "CHAT_DATABASE"])
def test_an_empty_text_is_a_fault(name: str) -> None:
    """An empty host would listen on all addresses; SQLite deletes a database without a name."""
    (line,) = faults([], {name: ""})
    assert line.startswith(f"{name}: ")


@pytest.mark.parametrize("secret", ["", "short", "x" * 31, "é" * 15])
def test_a_short_secret_is_a_fault(secret: str) -> None:
    """The error does not repeat the secret."""
    (line,) = faults([], {"CHAT_JWT_SECRET": secret})
    assert "fewer than 32 bytes" in line
    assert not secret or secret not in line


@pytest.mark.parametrize("secret", ["x" * 32, "é" * 16])
def test_the_length_of_a_secret_counts_bytes(secret: str) -> None:
    assert (
        secret_of(read([], {"CHAT_JWT_SECRET": secret}).jwt_secret, "")
        == secret.encode()
    )


def test_a_configured_secret_creates_no_file(tmp_path: Path) -> None:
    path = tmp_path / "chat.db"
    secret_of(SECRET, str(path))
    assert list(tmp_path.iterdir()) == []


def test_the_process_reports_faults_and_does_nothing(tmp_path: Path) -> None:
    """Exit code 2, the faults on stderr, no database."""
    done = run("--port", "70000", cwd=tmp_path, CHAT_BCRYPT_COST="x", CHAT_NOPE="1")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 3
    assert "Traceback" not in done.stderr
    for name in ("CHAT_PORT", "CHAT_BCRYPT_COST", "CHAT_NOPE"):
        assert name in done.stderr
    assert list(tmp_path.iterdir()) == []


# The command line


# The operands of each command.
COMMANDS = {
    "run": "",
    "backup": "FILE",
    "check": "",
    "move": "SOURCE TARGET",
    "users": "[TEXT]",
    "disable": "EMAIL",
    "enable": "EMAIL",
    "reset-password": "EMAIL",
    "delete-user": "EMAIL",
    "owner": "GROUP EMAIL",
    "invite": "",
}
ONE_REQUIRED = [name for name, names in COMMANDS.items() if names in ("FILE", "EMAIL")]


def words_of(command: str) -> list[str]:
    """A command with all of its operands."""
    return [command, *("x" for _ in COMMANDS[command].split())]


def parse(*arguments: str) -> tuple[str, tuple[str, ...], Settings]:
    command, given, settings = COMMAND_LINE.parse(arguments, {})
    assert given.options == {}
    return command.name, given.operands, settings


def test_every_command() -> None:
    """The table has them all, with their operands."""
    usages = [command.usage for command in COMMAND_LINE.commands]
    assert usages == [f"python server.py {c} {o}".strip() for c, o in COMMANDS.items()]


@pytest.mark.parametrize("command", COMMANDS)
def test_flags_are_accepted_anywhere(command: str) -> None:
    """Before the command, after it, and after its operand."""
    words = words_of(command)
    flags = ["--database", "other.db"]
    wanted = (command, tuple(words[1:]), Settings(database="other.db"))
    for place in range(len(words) + 1):
        assert parse(*words[:place], *flags, *words[place:]) == wanted
    assert parse("--database=other.db", *words) == wanted


def test_run_is_the_default() -> None:
    """With and without flags, as in earlier versions."""
    assert parse() == ("run", (), Settings())
    assert parse("--port", "9000") == ("run", (), Settings(port=9000))
    assert parse("run", "--port", "9000") == parse("--port", "9000")


def test_the_old_flag_check() -> None:
    """`--check` means `check`, before or after other flags; with a command it is a fault."""
    checked = ("check", (), Settings(database="x.db"))
    assert parse("--check", "--database", "x.db") == checked
    assert parse("--database", "x.db", "--check") == checked
    assert faults(["run", "--check"], {}) == ["unknown argument --check"]
    assert faults(["check", "--check"], {}) == ["unknown argument --check"]
    assert faults(["--check", "x"], {}) == ["unknown argument x"]


def test_an_operand_may_have_the_name_of_a_command() -> None:
    assert parse("backup", "check")[:2] == ("backup", ("check",))
    assert parse("disable", "--port", "1", "run")[:2] == ("disable", ("run",))


@pytest.mark.parametrize("command", ONE_REQUIRED)
def test_a_missing_operand_is_a_fault_beside_others(command: str) -> None:
    lines = faults([command, "--bogus", "--port", "x"], {"CHAT_NOPE": "1"})
    assert lines == [
        "unknown argument --bogus",
        f"{COMMANDS[command]} is missing:"
        f" python server.py {command} {COMMANDS[command]}",
        "unknown setting CHAT_NOPE",
        "CHAT_PORT: 'x' is not a whole number",
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_an_extra_word_is_a_fault(command: str) -> None:
    words = words_of(command)
    assert faults([*words, "y", "z"], {}) == [
        "unknown argument y",
        "unknown argument z",
    ]


def test_options_of_a_command() -> None:
    """They stand anywhere after its name, and other commands refuse them."""
    command, given, _ = COMMAND_LINE.parse(["invite", "--uses", "3", "--json"], {})
    assert given.options == {"uses": "3", "json": "yes"}
    assert (given.number("uses"), given.number("hours")) == (3, None)
    flags = ["--messages=erase", "delete-user", "--database", "x.db", "a@b.c"]
    command, given, settings = COMMAND_LINE.parse([*flags[1:], flags[0]], {})
    assert (given.operands, settings.database) == (("a@b.c",), "x.db")
    assert given.options == {"messages": "erase"}
    assert faults(["owner", "1", "a@b.c", "--uses", "3"], {}) == [
        "unknown argument --uses",
        "unknown argument 3",
    ]


@pytest.mark.parametrize(
    "arguments,fault",
    [
        (["--uses", "0"], "--uses: '0' is not from 1 to 1000000"),
        (["--uses", "x"], "--uses: 'x' is not from 1 to 1000000"),
        (["--hours", "9" * 20], f"--hours: '{'9' * 20}' is not from 1 to 8784"),
        (["--hours"], "argument --hours: expected one argument"),
    ],
)
def test_an_option_with_a_wrong_value_is_a_fault(
    arguments: list[str], fault: str
) -> None:
    assert faults(["invite", *arguments], {}) == [fault]


@pytest.mark.parametrize(
    "arguments",
    [["-5"], ["--", "--host"], ["stray", "check"], [""], ["--", "backup"], ["\udcff"]],
)
def test_an_unknown_command_is_a_fault(arguments: list[str]) -> None:
    """Faults of the settings are reported too."""
    *lines, last = faults(["--port", "x", *arguments], {})
    assert last == "CHAT_PORT: 'x' is not a whole number"
    assert lines and all("argument" in line for line in lines)


def test_the_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is defined in one file; the package's metadata and the documentation read it there."""
    done = run("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{VERSION}\n", "")
    setup = ConfigParser()
    setup.read(ROOT / "setup.cfg")
    assert setup["metadata"]["version"] == f"attr: {version.__name__}.VERSION"
    with pytest.raises(SystemExit) as ended:
        server.main(["--port", "9000", "--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"{VERSION}\n")


def test_help(tmp_path: Path) -> None:
    """It lists every command and every flag."""
    done = run("--help", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    text = re.sub(r"\s+", " ", done.stdout)
    for setting in fields(Settings):
        assert flag(setting) in text
        assert setting.metadata["help"] in text
    for command in COMMAND_LINE.commands:
        assert f" {command.name} {command.help} " in text
    assert done.stdout.count("usage:") == 1
    assert "--check" not in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It names the operand and `--database`; the help of `run` lists every flag."""
    with pytest.raises(SystemExit) as ended:
        server.main([command, "--help"])
    assert ended.value.code == 0
    text = re.sub(r"\s+", " ", capsys.readouterr().out)
    operand = f" {COMMANDS[command]}" if COMMANDS[command] else ""
    assert f"usage: python server.py {command}{operand} [--SETTING VALUE ...] " in text
    listed = [each.name for each in fields(Settings) if f"{flag(each)} " in text]
    every = [each.name for each in fields(Settings)]
    assert listed == (every if command == "run" else ["database", "files"])


def test_the_help_of_a_limit_says_whether_0_disables_it() -> None:
    """These limits can be disabled, and no others."""
    said = {
        each.name for each in fields(Settings) if "0 disables" in each.metadata["help"]
    }
    assert said == {
        "send_rate",
        "request_rate",
        "login_rate",
        "guess_rate",
        "profile_rate",
        "registration_rate",
        "invite_rate",
        "frame_rate",
        "user_connections",
        "address_connections",
        "answers_bytes_max",
        "user_files_bytes_max",
        "user_text_bytes_max",
    }
