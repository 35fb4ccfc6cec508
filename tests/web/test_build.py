"""The build of the web client: its modules are checked, tested, and bundled as they are served.

Node is needed, and the packages of `npm ci --prefix web`. Where they are missing, these tests are
skipped.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.programs_needed import WEB, need, need_node
from tests.web.sources import DIST


def run(*command: str) -> str:
    """Run a program in web/; return what it prints, or fail with it."""
    done = subprocess.run(
        command, cwd=need_node(WEB), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all files by their paths."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_types_of_the_modules_fit() -> None:
    """`npm run check` finds no fault."""
    run(need("npm"), "run", "--silent", "check")


def test_the_modules_pass_their_tests() -> None:
    """Node runs those that need no page."""
    printed = run(need("node"), "--test", "--test-reporter=tap")
    assert "# fail 0" in printed
    assert "# tests 0" not in printed


def test_dist_is_what_the_sources_build(tmp_path: Path) -> None:
    """Byte for byte, and within the budgets of sizes."""
    run(need("node"), "build.mjs", str(tmp_path / "dist"))
    built = contents(tmp_path / "dist")
    assert built.keys() == contents(DIST).keys()
    changed = [name for name, text in contents(DIST).items() if built[name] != text]
    assert not changed, "run `npm run build` in web/"


@pytest.mark.parametrize(
    ("module", "fault"),
    [
        ("main.js", "the first load: "),
        ("i18n/de.js", "the first load in German: "),
        ("ui/panels/panels.js", "the panels: "),
    ],
)
def test_the_build_fails_past_a_budget(tmp_path: Path, module: str, fault: str) -> None:
    """A part that is too large is no build."""
    web = need_node(WEB)
    copy = tmp_path / "web"
    copy.mkdir()
    shutil.copytree(web / "src", copy / "src")
    shutil.copy(web / "build.mjs", copy)
    (copy / "node_modules").symlink_to(web / "node_modules")
    noise = "".join(f"export const n{n} = '{hash((n, 1))}';\n" for n in range(20_000))
    (copy / "src/noise.js").write_text(noise)
    path = copy / "src" / module
    path.write_text(
        f"import * as noise from '{copy / 'src/noise.js'}';\nconsole.log(noise);\n"
        + path.read_text()
    )
    done = subprocess.run(
        [need("node"), "build.mjs"], cwd=copy, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert fault in done.stderr
