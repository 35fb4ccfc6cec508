"""The server as a process of an operating system: its environment, signals, outputs and log."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from configuration import Settings
from services.settings import InvalidSettings, changed_settings, read_settings
from tests.support.clients import Api
from tests.support.empty_database import make_empty_database
from tests.support.logs import Logs
from tests.support.processes import ENVIRONMENT, MIKE, ROOT, Start
from tests.support.servers import Serve
from tests.support.waiting import DEADLINE_SECONDS

PROGRAM = [sys.executable, str(ROOT / "server.py"), "--bcrypt-cost", "4", "--port", "0"]


@pytest.mark.parametrize(
    "name,value",
    [
        ("CHAT_PORT", "tcp://10.0.0.1:8080"),
        ("CHAT_SERVICE_HOST", "10.0.0.1"),
        ("CHAT_SERVICE_PORT_HTTP", "8080"),
        ("CHAT_PORT_8080_TCP", "tcp://10.0.0.1:8080"),
        ("CHAT_PORT_8080_TCP_ADDR", "10.0.0.1"),
        ("CHAT_PORT_53_UDP_PROTO", "udp"),
        ("CHAT_PORT_80_TCP_APPLICATION", "http"),
        ("CHAT_DATABASE_SERVICE_PORT", "5432"),
        ("CHAT_DATABASE_SERVICE_FUTURE", "x"),
        ("CHAT_DATABASE_PORT_5432_TCP_PORT", "5432"),
        ("CHAT_DATABASE_PORT", "tcp://10.0.0.2:5432"),
    ],
)
def test_variables_of_kubernetes_are_ignored(name: str, value: str) -> None:
    """Those that it sets for a Service whose name begins with `chat`."""
    assert read_settings(Settings, {}, {name: value}) == Settings()
    with pytest.raises(InvalidSettings):
        read_settings(Settings, {}, {"CHAT_SERVER_PORT": "1", name: value})


def test_the_settings_in_the_log() -> None:
    """Those that differ from the defaults, without the secret."""
    settings = Settings(port=9000, jwt_secret="x" * 32)
    assert changed_settings(settings) == "port=9000, jwt_secret=***"
    assert changed_settings(Settings()) == "all settings are the defaults"


@pytest.mark.parametrize("stdout", ["closed", "full", "broken"])
def test_standard_output_does_not_prevent_a_start(tmp_path: Path, stdout: str) -> None:
    """Closed, on a full disk, or a pipe that no one reads."""
    command = subprocess.list2cmdline([*PROGRAM, "--log-level", "info"])
    redirect = {"closed": ">&-", "full": ">/dev/full", "broken": "| true"}[stdout]
    shell = subprocess.Popen(
        ["bash", "-c", f"exec 3>&2; {command} 2>&3 {redirect}"],
        cwd=tmp_path,
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert shell.stderr is not None
    lines = [shell.stderr.readline()]
    while " runs on http" not in lines[-1]:
        assert lines[-1], lines
        lines.append(shell.stderr.readline())
    os.killpg(shell.pid, signal.SIGTERM)
    rest = shell.communicate(timeout=DEADLINE_SECONDS)[1]
    assert "Traceback" not in "".join(lines) + rest
    assert rest.splitlines()[-1].endswith(": stopped") or stdout != "closed"


@pytest.mark.parametrize("redirect", [">/dev/full", "| true"])
def test_a_command_says_that_it_cannot_print(tmp_path: Path, redirect: str) -> None:
    """It tells so in one line, and does not end as if all were well."""
    make_empty_database(tmp_path / "chatserver.db")
    command = subprocess.list2cmdline(
        [sys.executable, str(ROOT / "server.py"), "users"]
    )
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command} {redirect}"],
        cwd=tmp_path,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    (line,) = done.stderr.splitlines()
    assert line.startswith("cannot write the output: ")
    assert done.returncode == 2


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_a_start(tmp_path: Path, number: int) -> None:
    """It is taken from the first imports on, which process 1 of a container depends on."""
    code = (
        "import os, signal, sys; sys.argv = ['server.py']; import services.early_signals;"
        f"os.kill(os.getpid(), {int(number)}); print('goes on')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_hangup_stops_in_order(start: Start) -> None:
    """Like SIGTERM."""
    start().stop(signal.SIGHUP)


def test_hangup_under_nohup(tmp_path: Path) -> None:
    """A signal that was ignored at the start stays ignored."""
    process = subprocess.Popen(
        ["nohup", *PROGRAM],
        cwd=tmp_path,
        env=ENVIRONMENT | {"CHAT_LOG_LEVEL": "warning"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline()
    process.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=1)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=DEADLINE_SECONDS)
    assert process.returncode == 0


@pytest.mark.parametrize("arguments", [["--port", "x"], ["check", "--database", "no"]])
def test_faults_are_json_too(tmp_path: Path, arguments: list[str]) -> None:
    """By flag and by environment, also where the settings are not valid."""
    for flags, environment in (
        (["--log-format=json"], {}),
        ([], {"CHAT_LOG_FORMAT": "json"}),
    ):
        done = subprocess.run(
            [sys.executable, str(ROOT / "server.py"), *arguments, *flags],
            cwd=tmp_path,
            env=ENVIRONMENT | environment,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 2
        (line,) = done.stderr.splitlines()
        assert json.loads(line)["level"] == "CRITICAL"


def test_warnings_and_uncaught_exceptions_are_json(tmp_path: Path) -> None:
    """And so are those of threads and of `__del__`, and lines that cannot be formatted."""
    code = """
import logging, threading, warnings
from services.logs import set_up_logs
set_up_logs("info", "json")
warnings.warn("old")
def fail(): raise ValueError("in a thread")
thread = threading.Thread(target=fail); thread.start(); thread.join()
class Failing:
    def __del__(self): fail()
Failing()
logging.getLogger("elsewhere").info("%d", "no number")
raise ValueError("at last")
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True
    )
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert [line["level"] for line in lines] == [
        "WARNING",
        "CRITICAL",
        "ERROR",
        "ERROR",
        "CRITICAL",
    ]
    assert "in a thread" in lines[1]["exception"]
    assert "__del__" in lines[2]["message"] and "in a thread" in lines[2]["exception"]
    assert "could not be logged: TypeError" in lines[3]["message"]


def test_the_log_of_a_healthy_run(start: Start) -> None:
    """Its start with the settings, a failed login with the address, an ended login, its stop."""
    process = start("--log-level", "info", "--log-format", "json")
    assert json.loads(process.announced)["message"].startswith("Server running on ")
    token = process.login(MIKE)
    process.request("POST", "/v1/users/login", {"email": MIKE, "password": "wrong one"})
    process.request("POST", "/v1/users/logout", {}, token=token)
    code, _, stderr = process.end(signal.SIGTERM)
    lines = [json.loads(line)["message"] for line in stderr.splitlines()]
    assert code == 0
    assert lines[0].startswith("version ") and "log_format=json" in lines[0]
    assert lines[1:] == [
        "failed login from 127.0.0.1 (user 2)",
        "a session of user 2 ended",
        "stopped",
    ]


async def test_the_log_of_bans_and_roles(api: Api, logs: Logs) -> None:
    """By the ids of users and groups."""
    ava, mike = await api.register("Ava"), await api.register("Mike")
    group_id = await ava.group(mike)
    group = f"/v1/groups/{group_id}"
    await ava.patch(f"{group}/members/{mike.id}", {"role": "admin"})
    await ava.put(f"{group}/bans/{mike.id}")
    await ava.delete(f"{group}/bans/{mike.id}")
    assert logs.activity == [
        f"user {ava.id} made user {mike.id} admin of group {group_id}",
        f"user {ava.id} banned user {mike.id} from group {group_id}",
        f"user {ava.id} lifted the ban of user {mike.id} from group {group_id}",
    ]


@pytest.mark.parametrize(
    "settings,status",
    [
        ({}, 200),
        ({"proxied": "yes"}, 401),
        ({"host": "0.0.0.0"}, 401),
        ({"proxied": "yes", "demo": "yes"}, 200),
        ({"host": "0.0.0.0", "demo": "yes"}, 200),
    ],
)
def test_demo_users_on_a_server_that_others_can_reach(
    serve: Serve, io_loop: Any, tmp_path: Path, settings: dict[str, str], status: int
) -> None:
    """They cannot log in with their public password, if a local start created them."""
    path = tmp_path / "demo.db"

    async def log_in(port: int) -> int:
        api = Api(port)
        body = {"email": MIKE, "password": "password"}
        answer = await api.request("POST", "/v1/users/login", body)
        api.close()
        return answer.status

    chat = serve(path, demo="yes")
    io_loop.run_sync(chat.stop)
    chat = serve(path, **settings)
    assert io_loop.run_sync(lambda: log_in(chat.port)) == status
