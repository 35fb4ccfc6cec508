"""Imports between the packages run in one direction."""

import ast
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = {
    "models": {"models"},
    "hub": {"hub"},
    "services": {"services", "hub", "models"},
    "handlers": {"handlers", "services", "hub", "models"},
    "seed": {"handlers", "services", "models"},
    "configuration": {"handlers", "services", "models"},
    "web": {"handlers"},
    "server": {"configuration", "handlers", "services", "hub", "models", "seed"},
}
OURS = set(PACKAGES)
ROOT_MODULES = ("configuration", "server", "seed")
# The parts of the handlers, and the parts that each may import. All may import the schemas.
_BASE = {"base", "context", "auth"}
HANDLERS = {
    "routes": {"api", "websocket", "documentation", "transport", "web"} | _BASE,
    "api": _BASE,
    "websocket": {"transport"} | _BASE,
    "documentation": _BASE,
    "transport": _BASE,
    "web": _BASE,
    "base": {"context", "auth"},
    "context": {"auth"},
    "auth": set(),
    "schemas": set(),
}
# The parts of the models, in layers: each may import itself and earlier layers.
MODELS: tuple[set[str], ...] = (
    {"client_data", "engine", "private_files", "sqlite_errors", "text"},
    {"bulk", "codes", "errors", "events", "files", "names", "storage_errors", "tables"},
    {"account_errors", "code_tables", "quota_errors"},
    {"demo", "log_times", "log_version", "name_keys", "name_parts", "permissions"},
    {"database", "postgres"},
    {"maintenance", "state"},
    {"store"},
    {"search"},
    {"queries"},
    {"operations"},
)
MIGRATIONS = "migrations"  # run by name; may import only the text rules


def imported(path: Path) -> set[str]:
    """Return the full names of the modules that a file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def files() -> list[Path]:
    """Return the product's own files."""
    packages = [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]
    ours = [path for path in packages if "node_modules" not in path.parts]
    return [*ours, *(ROOT / f"{name}.py" for name in ROOT_MODULES)]


def test_packages_import_one_way() -> None:
    """`models` and `hub` import neither each other nor the handlers; none imports the server."""
    for path in files():
        package = path.relative_to(ROOT).parts[0].removesuffix(".py")
        known = {name.split(".")[0] for name in imported(path)} & OURS
        assert (
            known <= PACKAGES[package]
        ), f"{path.name} imports {known - PACKAGES[package]}"


def test_handlers_import_one_way() -> None:
    """Each part imports only itself, the parts below it, and the schemas."""
    seen = set()
    for path in (ROOT / "handlers").rglob("*.py"):
        part = path.relative_to(ROOT / "handlers").parts[0].removesuffix(".py")
        if part == "__init__":
            continue
        seen.add(part)
        known = {
            name.split(".")[1]
            for name in imported(path)
            if name.startswith("handlers.")
        }
        allowed = HANDLERS[part] | {part, "schemas"}
        assert known <= allowed, f"{path.name} imports {known - allowed}"
    assert seen == HANDLERS.keys()


def test_models_import_one_way() -> None:
    """Each part imports only itself and parts of earlier layers."""
    seen = set()
    for path in (ROOT / "models").rglob("*.py"):
        part = path.relative_to(ROOT / "models").parts[0].removesuffix(".py")
        if part == "__init__":
            continue
        seen.add(part)
        known = {
            name.split(".")[1] for name in imported(path) if name.startswith("models.")
        }
        assert "models" not in imported(path), f"{path.name} imports models as a whole"
        allowed = {part, "text"}
        if part not in (MIGRATIONS, "text"):
            layer = next(n for n, layer in enumerate(MODELS) if part in layer)
            allowed |= set().union(*MODELS[:layer])
        assert known <= allowed, f"{path.name} imports {known - allowed}"
    assert seen == set().union({MIGRATIONS}, *MODELS)


def test_models_do_not_import_tornado() -> None:
    """The models do not depend on HTTP."""
    for path in (ROOT / "models").rglob("*.py"):
        assert not any(name.startswith("tornado") for name in imported(path)), path.name


def test_no_circular_imports() -> None:
    """Following imports from a file never leads back to it."""
    graph = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): imported(path)
        for path in files()
    }

    followed: set[str] = set()

    def reach(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name not in followed:
            for next_name in graph.get(name, ()):
                reach(next_name, (*trail, name))
            followed.add(name)

    for name in graph:
        reach(name, ())


def test_files_hold_one_subject() -> None:
    """A file over 350 lines has two subjects."""
    for path in files():
        assert len(path.read_text().splitlines()) <= 350, path.name
