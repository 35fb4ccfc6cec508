"""An installed copy of the server, away from its sources."""

import re
import shutil
import subprocess
import sys
import urllib.request
from configparser import ConfigParser
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from handlers.documentation.version import VERSION
from tests.support.processes import ENVIRONMENT, ROOT
from tests.support.waiting import DEADLINE_SECONDS

# For markers: the oldest Python that is supported.
OLDEST = {"extra": "", "python_version": "3.11", "python_full_version": "3.11.0"}
BUILD = "from setuptools import build_meta; build_meta.build_wheel('dist')"
SOURCES = ("handlers", "hub", "models", "services", "web")
FILES = (
    "configuration.py",
    "server.py",
    "seed.py",
    "setup.cfg",
    "pyproject.toml",
    "README.md",
    "LICENSE",
)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with what a wheel installs, and its command in `bin`."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in SOURCES:
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    for name in FILES:
        shutil.copy(ROOT / name, copy)
    (copy / "dist").mkdir()
    subprocess.run(
        [sys.executable, "-c", BUILD], cwd=copy, check=True, capture_output=True
    )
    (wheel,) = (copy / "dist").glob("*.whl")
    target = tmp_path / "target"
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*pip, "--target", target, wheel], check=True, capture_output=True)
    shutil.rmtree(copy)
    return target


def test_an_installed_copy_runs(installed: Path, tmp_path: Path) -> None:
    """With its migrations, its tables of characters, the page and the command `chatserver`."""
    command = installed / "bin" / "chatserver"
    environment = ENVIRONMENT | {"PYTHONPATH": str(installed)}
    done = subprocess.run(
        [command, "--version"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, f"{VERSION}\n")
    process = subprocess.Popen(
        [command, "--port", "0", "--bcrypt-cost", "4", "--log-level", "warning"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    url = process.stdout.readline().split()[-1]
    found = {}
    for path in ("/docs", "/", "/sw.js"):
        with urllib.request.urlopen(url + path, timeout=DEADLINE_SECONDS) as answer:
            found[path] = answer.read().decode()
    linked = re.findall('"(/assets/[^"]+)"', found["/"])
    assert len(linked) > 4
    for path in linked:
        with urllib.request.urlopen(url + path, timeout=DEADLINE_SECONDS) as answer:
            assert answer.status == 200
    help_of = subprocess.run(
        [command, "users", "--help"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert help_of.stdout.startswith("usage: chatserver users [TEXT] ")
    process.terminate()
    _, stderr = process.communicate(timeout=DEADLINE_SECONDS)
    assert (process.returncode, stderr) == (0, "")


def needed_by(names: list[str]) -> set[str]:
    """Return the names of distributions and of all that they need on the oldest Python.

    Some of them are not needed on later ones. The metadata is that of what is installed here.
    """
    found: set[str] = set()
    waiting = [*names, "psycopg-binary"]
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name not in found:
            found.add(name)
            for line in requires(name) or ():
                requirement = Requirement(line)
                marker = requirement.marker
                if marker is None or marker.evaluate(OLDEST):
                    waiting.append(requirement.name)
    return found


def test_the_lock_fits_the_dependencies() -> None:
    """Each dependency has one version with hashes, and nothing else is locked.

    So have those of PostgreSQL and of S3, and what they need themselves.
    """
    setup = ConfigParser()
    setup.read(ROOT / "setup.cfg")
    extras = setup["options.extras_require"]
    wanted = "\n".join(
        (setup["options"]["install_requires"], extras["postgres"], extras["s3"])
    )
    lock = (ROOT / "requirements.lock").read_text()
    locked = re.findall(r"^([a-z0-9-]+)==", lock, re.M)
    assert len(locked) == len(set(locked))
    assert {"psycopg", "psycopg-binary", "boto3"} <= set(locked)
    assert needed_by(re.findall(r"^([A-Za-z0-9-]+)", wanted, re.M)) == set(locked)
    assert all(
        "--hash=sha256:" in part
        for part in re.split(r"^[a-z0-9-]+==", lock, flags=re.M)[1:]
    )
