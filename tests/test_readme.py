"""The README: its commands run unchanged, and its frame is what the server sends."""

import json
import os
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pages import PAGES, README, ROOT, blocks, page, section
from tests.support.terminals import (
    PYTHON3,
    Machine,
    started_machine,
    write_script,
)
from tests.support.waiting import DEADLINE_SECONDS

BYTES_MAX = 8192
CHECKS = ("black", "flake8", "mypy", "pytest")
# These values differ from run to run.
CHANGING = {"cursor", "timestamp"}


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A machine on which the README's run block was pasted."""
    machine = started_machine(tmp_path_factory.mktemp("machine"), README)
    yield machine
    machine.close()


def test_size() -> None:
    """The README is an introduction, not a reference."""
    assert len(README.encode()) <= BYTES_MAX


def test_run_block(machine: Machine) -> None:
    """The commands lead from a plain Python 3 to a server that answers."""
    assert machine.commands[:2] == ["python3 -m venv .venv", "pip install -q -e ."]
    with urllib.request.urlopen(f"http://127.0.0.1:{machine.port}/ping") as answer:
        assert json.load(answer)["message"] == "pong"


def test_demo(machine: Machine) -> None:
    """Pasted block by block, Mike receives Ava's post and her typed lines in two clients."""
    listen, install, post, history, talk = blocks(section(README, "## Try it"), "sh")
    (shown,) = map(json.loads, blocks(section(README, "## Try it"), "json"))

    mike = machine.open_terminal()
    mike.paste(machine.here(listen))
    mike.see('"type":"live"')
    # Replaces the last line, which starts websocat.
    log_in = listen.rstrip("\n").rpartition("\n")[0]
    mike_too = machine.open_terminal()
    mike_too.paste(machine.here(f"{log_in}\n{install}"))
    mike_too.see('"type":"live"')
    assert machine.commands[-1] == "pip install -q websockets"

    ava = machine.open_terminal()
    ava.paste(machine.here(post))
    ava.see("GROUP CHAT IS ALIVE!")
    for listener in (mike, mike_too):
        listener.see("GROUP CHAT IS ALIVE!")
    frame = mike.frames()[-1]
    assert list(frame) == list(shown)
    for name in shown.keys() - CHANGING:
        assert frame[name] == shown[name], name

    ava.paste(machine.here(history))
    ava.see(r'\{"messages":\[.*GROUP CHAT IS ALIVE!.*\],"count":1,')

    ava.paste(machine.here(talk))
    ava.see('"type":"live"')
    ava.paste("typed by hand\n")
    for listener in (mike, mike_too, ava):
        listener.see('"content":"typed by hand"')
    ava.see('"type":"ok"')


@pytest.mark.parametrize("failing", [None, "pip", *CHECKS])
def test_test_block(tmp_path: Path, failing: str | None) -> None:
    """`.ci/run` finds the block and runs each line of it, up to the first that fails."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci")
    shutil.copy(ROOT / "README.md", tmp_path)
    tools = tmp_path / "tools"
    tools.mkdir()
    write_script(tools / "python3", PYTHON3)
    for name in ("pip", *CHECKS):
        end = f"exit {int(name == failing)}\n"
        write_script(tools / name, f'#!/bin/sh\necho "{name} $*" >> "$COMMANDS"\n{end}')
    for name in ("apt-get", "git", "npm", "sudo"):
        write_script(tools / name, "#!/bin/sh\n")
    for name in ("python3.12", "python3.13"):
        write_script(tools / name, "#!/bin/sh\nexit 1\n")  # is not chosen in pyenv
    commands = tmp_path / "commands"
    path = f"{tools}:{os.environ['PATH']}"
    given = {
        **os.environ,
        "PATH": path,
        "INSTALLED": str(tools),
        "COMMANDS": str(commands),
        "PYENV_ROOT": str(tmp_path),  # without other versions of Python
    }
    done = subprocess.run(
        [tmp_path / ".ci" / "run"],
        env=given,
        capture_output=True,
        text=True,
        timeout=DEADLINE_SECONDS,
    )
    ran = [line.split() for line in commands.read_text().splitlines()]
    wanted = ["python3", "pip", *CHECKS]
    if failing is None:
        assert done.returncode == 0, done.stderr
        # Then `.ci/run` runs tests on PostgreSQL.
        assert [line[0] for line in ran] == [*wanted, "pytest"]
        assert ran[1][-1] == ".[dev]"
        assert "--check" in ran[2]
    else:
        assert done.returncode != 0
        assert [line[0] for line in ran] == wanted[: wanted.index(failing) + 1]


def test_five_promises() -> None:
    """Each names its test, with figures from the page of all promises or the benchmarks."""
    text = section(README, "## Five promises")
    promises = re.findall(r"^[0-9]\. \*\*.+?\*\*.*?(?=^[0-9]\. |^$)", text, re.M | re.S)
    assert len(promises) == 5
    for promise in promises:
        (proof,) = re.findall(r"\]\((tests/test_\w+\.py)\)", promise)
        assert f"../{proof}" in page("promises.md")
    said = page("promises.md") + PAGES["bench/README.md"]
    prose = re.sub(r"\]\([^)]*\)|`[^`]*`|^[0-9]\. ", "", text, flags=re.M)
    for figure in re.findall(r"\b[0-9][0-9,.]*[0-9]\b|\b[0-9]\b", prose):
        if figure not in {"0", "99"}:
            assert re.search(
                rf"(?<![0-9,.]){re.escape(figure)}(?![0-9,.]*[0-9])", said
            ), figure
