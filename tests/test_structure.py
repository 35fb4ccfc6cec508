"""Imports between the packages run in one direction, and nothing private of another is used."""

import ast
import inspect
import re
from pathlib import Path
from types import CodeType, FunctionType

from tornado.web import RequestHandler
from tornado.websocket import WebSocketHandler

from handlers.base.answering import Answering
from handlers.base.assets import AssetHandler
from handlers.base.handler import BaseHandler
from handlers.routes import ROUTES
from handlers.transport.body_limit import TooLargeHandler
from handlers.websocket.handler import SocketHandler

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


def private_names(of: type) -> set[str]:
    """Return the private names that a class of Tornado defines, or sets on itself."""
    names = {name for name in dir(of) if name.startswith("_")}
    names |= {*re.findall(r"self\.(_\w+)", inspect.getsource(of))}
    return {name for name in names if not name.endswith("__")}


def names_in(code: CodeType) -> set[str]:
    """Return the attributes and globals that a function and those inside of it use."""
    inner = [each for each in code.co_consts if isinstance(each, CodeType)]
    return {*code.co_names}.union(*map(names_in, inner))


def test_handlers_use_nothing_private_of_tornado() -> None:
    """No handler reads, sets or replaces what only Tornado's own classes may."""
    routes: list[type] = [
        *ROUTES.values(),
        SocketHandler,
        AssetHandler,
        TooLargeHandler,
    ]
    ours = {each for route in routes for each in route.__mro__}
    ours = {each for each in ours if each.__module__.startswith("handlers.")}
    assert BaseHandler in ours and Answering in ours
    private = private_names(RequestHandler) | private_names(WebSocketHandler)
    assert "_headers" in private and "_finished" in private
    for each in ours:
        used = {*vars(each)}
        for member in vars(each).values():
            function = getattr(member, "fget", member)
            if isinstance(function, FunctionType):
                used |= names_in(inspect.unwrap(function).__code__)
        assert not used & private, f"{each.__name__} uses {used & private}"


def test_nothing_private_is_imported() -> None:
    """No file imports a private name of another module."""
    for path in files():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom):
                names = {alias.name for alias in node.names if alias.name[0] == "_"}
                assert not names, f"{path.name} imports {names}"
