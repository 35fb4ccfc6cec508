"""The modules of the web client, as text."""

import re
from pathlib import Path

WEB = Path(__file__).parent.parent.parent / "web"
SRC = WEB / "src"
DIST = WEB / "dist"
_COMMENT = re.compile(r"/\*.*?\*/|(?<![:'\"`])//[^\n]*", re.DOTALL)
_IMPORT = re.compile(
    r"""(?:^|;)\s*(?:import|export)\b[^;'"`]*?from\s*["']([^"']+)["']"""
    r"""|(?:^|;)\s*import\s*["']([^"']+)["']"""
    r"""|\bimport\(\s*["'`]([^"'`]+)["'`]""",
    re.MULTILINE,
)


def modules() -> list[Path]:
    """Return the modules of the client, without tests and packages of others."""
    return [
        path
        for path in sorted(SRC.rglob("*.js"))
        if "vendor" not in path.parts and not path.name.endswith(".test.js")
    ]


def node_tests() -> list[Path]:
    """Return the modules that Node runs as tests."""
    return sorted(SRC.rglob("*.test.js"))


def code_of(path: Path) -> str:
    """Return the text of a module without comments, which name types of other modules."""
    return _COMMENT.sub("", path.read_text())


def imports_of(path: Path) -> list[str]:
    """Return what a module imports, as it is written."""
    return ["".join(found) for found in _IMPORT.findall(code_of(path))]
