"""From a clone to two people who talk: `python -m bench.first_minute`.

It does what the README tells a newcomer to do, in a new folder: clones this repository, makes an
environment, installs, starts the server, signs two users in with two browsers, and lets one write
to the other. pip uses its own cache, so a second run need not load packages.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from bench.browser import open_browser

ROOT = Path(__file__).parent.parent
TEXT = "Good morning, Mike!"


class Step(NamedTuple):
    """A step, and when it was done: seconds since the beginning."""

    name: str
    seconds: float


def measure(folder: Path) -> list[Step]:
    """Do all steps in an empty folder; return when each was done."""
    begin = monotonic()
    steps: list[Step] = []
    clone = folder / "chatserver"
    python = clone / ".venv" / "bin" / "python"

    def do(name: str, act: Callable[[], object]) -> None:
        act()
        steps.append(Step(name, monotonic() - begin))

    do("git clone", lambda: _run("git", "clone", "-q", str(ROOT), str(clone)))
    do(
        "python -m venv .venv",
        lambda: _run(sys.executable, "-m", "venv", str(python.parent.parent)),
    )
    do(
        "pip install -e .",
        lambda: _run(str(python), "-m", "pip", "install", "-q", "-e", ".", cwd=clone),
    )
    server = subprocess.Popen(
        [str(python), "server.py", "--port", "0"],
        cwd=clone,
        env=_environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        origin = server.stdout.readline().split()[-1]
        steps.append(Step("python server.py", monotonic() - begin))
        with open_browser() as browser:
            ava, mike = (_enter(browser, origin, name) for name in ("Ava", "Mike"))
            steps.append(Step("two browsers are signed in", monotonic() - begin))
            ava.locator(".composer textarea").fill(TEXT)
            ava.keyboard.press("Enter")
            mike.locator(".message .text", has_text=TEXT).wait_for()
            steps.append(Step("the message is there", monotonic() - begin))
    finally:
        server.terminate()
        server.wait()
    return steps


def _enter(browser: Browser, origin: str, name: str) -> Page:
    """Sign a demo user in, in a browser of their own; return the page of the group."""
    page = browser.new_context(base_url=origin).new_page()
    page.goto("/g/1")
    page.get_by_role("button", name=name, exact=True).click()
    page.locator(".composer textarea").wait_for()
    return page


def _run(*command: str, cwd: Path | None = None) -> None:
    subprocess.run(command, cwd=cwd, env=_environment(), check=True)


def _environment() -> dict[str, str]:
    """The environment without what belongs to the one in which this runs."""
    own = ("CHAT_", "PYTHON", "VIRTUAL_ENV")
    return {key: value for key, value in os.environ.items() if not key.startswith(own)}


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        steps = measure(Path(folder))
    print("| step | done after |\n| --- | ---: |")
    for name, seconds in steps:
        print(f"| {name} | {seconds:.1f} s |")


if __name__ == "__main__":
    main()
