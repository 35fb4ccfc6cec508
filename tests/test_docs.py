"""The documentation pages: their tables match the code, and their links and test names exist."""

import ast
import re
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from typing import get_args, get_origin

import msgspec
import pytest
from msgspec import UNSET

from configuration import Settings
from docs import tables as generator
from handlers.base.endpoint import Endpoint, endpoints
from handlers.documentation import asyncapi, openapi
from handlers.documentation import page as documentation
from handlers.routes import METRICS, ROUTES, SOCKETS
from models import errors
from models.events.messages import DirectMessage, MessagePayload
from models.permissions import PERMISSIONS
from models.queries.export_lines import Line
from server import COMMAND_LINE
from tests.support.clients import Api
from tests.support.pages import (
    PAGES,
    ROOT,
    anchors,
    links,
    names,
    page,
    section,
    table,
    tables,
)
from tests.support.recorder import tree

HTTP_API = page("http-api.md")

# Generated tables


@pytest.mark.parametrize("name", PAGES)
def test_generated_tables_match_the_code(name: str) -> None:
    """`python -m docs.tables` would not change a page."""
    text = PAGES[name]
    assert text.count("\n<!-- table: ") == text.count("\n<!-- end -->")
    assert generator.rewrite(text) == text, "run python -m docs.tables"


def test_every_table_is_on_a_page() -> None:
    """Each generated table is on a page, and each module has a table of its routes."""
    written = [
        name
        for text in PAGES.values()
        for name in re.findall(r"^<!-- table: (.+?) -->$", text, re.M)
    ]
    modules = [
        module
        for name in written
        if name.startswith("routes ")
        for module in name.split()[1:]
    ]
    assert sorted(modules) == sorted({generator.module_of(path) for path in ROUTES})
    others = [name for name in written if not name.startswith("routes ")]
    assert sorted(others) == sorted(generator.TABLES)


def test_an_unknown_table_is_an_error() -> None:
    """A table with an unknown name is an error, not a table that stays as it is."""
    for name in ("seting", "routes acounts"):
        with pytest.raises(KeyError):
            generator.rewrite(f"<!-- table: {name} -->\n<!-- end -->")


# The content of the tables, read without the program that writes them


def route_endpoints() -> dict[tuple[str, str], Endpoint]:
    """Return the endpoints by method and path."""
    return {
        (method, path): endpoint
        for path, handler in ROUTES.items()
        for method, endpoint in endpoints(handler).items()
    }


def documented() -> dict[tuple[str, str], list[str]]:
    """Return the rows of the tables of routes by method and path."""
    found: dict[tuple[str, str], list[str]] = {}
    for rows in tables(HTTP_API):
        for row in rows:
            for name in names(row[0]):
                method, _, path = name.partition(" ")
                if path:
                    assert (method, path) not in found
                    found[method, path] = row
    return found


def test_every_route() -> None:
    """The tables list every route of the server and no other."""
    pages = (documentation.PATH, openapi.PATH, asyncapi.PATH)
    assert set(documented()) == {
        *route_endpoints(),
        *(("GET", path) for path in (*SOCKETS, METRICS, *pages, "/")),
    }


@pytest.mark.parametrize("route", route_endpoints(), ids=" ".join)
def test_each_route_matches_its_table(route: tuple[str, str]) -> None:
    """Each row has the fields of its body, query and answer, its statuses, errors and access."""
    endpoint = route_endpoints()[route]
    first, effect, allowed, takes, answers, refusals = documented()[route]
    assert ("(public)" in first) == endpoint.is_public
    assert effect and allowed

    given = [each for each in (endpoint.body, endpoint.query) if each]
    assert names(takes) == [
        f"{field.encode_name}{'' if field.required else '?'}"
        for each in given
        for field in msgspec.structs.fields(each)
    ]
    assert ("query" in takes) == (endpoint.query is not None)
    assert ("bytes" in takes) == endpoint.takes_bytes

    statuses, _, members = answers.partition(": ")
    assert tuple(map(int, statuses.split(", "))) == endpoint.statuses
    answer, is_list = endpoint.answer, get_origin(endpoint.answer) is list
    assert ("a list of" in members) == is_list
    if answer in (DirectMessage, MessagePayload, list[MessagePayload]):
        assert "message" in members  # a frame, whose fields are documented elsewhere
    elif answer == Line or answer is bytes:
        assert names(members) == []
    else:
        top = re.sub(r"\([^)]*\)", "", members)  # without nested fields
        item = get_args(answer)[0] if is_list else answer
        assert names(top) == [
            f"{field.encode_name}{'?' if field.default is UNSET else ''}"
            for field in msgspec.structs.fields(item)
        ]

    shared = table(section(HTTP_API, "## Errors"))
    common = {code for row in shared for code in names(row[0])}
    codes = [error.code for error in endpoint.errors]
    assert set(names(refusals)) == set(codes) - common
    assert {error.code for error in generator.COMMON_ERRORS} <= common


def test_every_error() -> None:
    """The table has every code with its status, and no other."""
    rows = table(section(page("errors.md"), "## Codes"))
    written = [(int(status), *names(code)) for status, code, *_ in rows]
    assert sorted(written) == sorted(
        {(each.status, each.code) for each in tree(errors.ChatError)}
    )


def test_every_setting() -> None:
    """The table has each setting with its name, flag, default and meaning."""
    rows = table(section(page("settings-and-limits.md"), "## Settings"))
    assert [
        (*names(name), *names(flag), *(names(default) or [""]), meaning)
        for name, flag, default, _, meaning in rows
    ] == [
        (
            f"CHAT_{each.name.upper()}",
            f"--{each.name.replace('_', '-')}",
            str(each.default),
            each.metadata["help"],
        )
        for each in fields(Settings)
    ]


def test_every_permission() -> None:
    """The table has a row for each rule."""
    rows = table(section(page("messages-and-groups.md"), "### Permissions"))
    assert [row[0] for row in rows] == [rule.label for rule in PERMISSIONS.values()]
    assert all(all(row) for row in rows)


def test_every_close_code() -> None:
    """The table has the close codes in the source, and no other."""
    pattern = re.compile(r"\b(?:10(?:02|07|09|12)|4[05]0\d)\b")
    source = [
        *ROOT.glob("hub/*.py"),
        *ROOT.glob("handlers/**/*.py"),
        ROOT / "models" / "errors.py",
    ]
    used = {int(code) for path in source for code in pattern.findall(path.read_text())}
    rows = table(section(page("websocket.md"), "## Close codes"))
    assert {int(row[0]) for row in rows} == used


def test_every_command_of_an_operator() -> None:
    """The table has each command of the server's command line, and no other."""
    written = [
        command
        for row in table(page("operations.md").partition("## ")[0])
        for command in names(row[0])
        if command.startswith("python server.py")
    ]
    assert sorted(written) == sorted(
        [
            "python server.py",
            "python server.py --version",
            *(command.usage for command in COMMAND_LINE.commands),
        ]
    )


async def test_every_metric(api: Api) -> None:
    """The table has every metric with its labels, and no other."""
    text = (await api.request("GET", METRICS)).body.decode()
    shown = {
        line.split(" ")[2]: line.split(" ")[3]
        for line in text.splitlines()
        if line.startswith("# TYPE ")
    }
    rows = {
        names(name)[0]: about
        for name, about in table(section(page("operations.md"), "## Metrics"))
    }
    assert rows.keys() == {name for name in shown if not name.endswith("_created")}
    for name, about in rows.items():
        assert about.startswith("histogram: ") == (shown[name] == "histogram")
        for label in re.findall(rf"^{name}\{{(\w+)=", text, re.M):
            assert label in names(about), name


def test_every_line_of_an_export() -> None:
    """The table has each type of line, and no other."""
    rows = table(section(page("accounts.md"), "## Export"))
    assert {names(row[0])[0] for row in rows} == {
        each.__struct_config__.tag for each in get_args(Line)
    }


def test_every_limit() -> None:
    """The table has each rate and number of connections, and names only existing settings."""
    rows = table(section(page("settings-and-limits.md"), "## Limits"))
    named = [name for row in rows for name in names(row[2])]
    every = {f"CHAT_{each.name.upper()}" for each in fields(Settings)}
    assert set(named) <= every and len(named) == len(set(named))
    assert {name for name in every if re.search("RATE$|CONNECTIONS$", name)} <= set(
        named
    )


def test_every_setting_and_flag_that_is_named() -> None:
    """Every setting and flag on a page exists in the server or another known program."""
    every = {f"CHAT_{each.name.upper()}" for each in fields(Settings)}
    flags = {f"--{each.name.replace('_', '-')}" for each in fields(Settings)}
    flags |= {"--check", "--help", "--version"}
    flags |= {f"--{o.name}" for c in COMMAND_LINE.commands for o in c.options}
    others = {"--data-binary", "--prefix"}  # of curl and npm
    others |= {"--no-deps", "--require-hashes"}  # of pip
    # Of tests.support.checked_failures.
    others |= {"--engine", "--messages", "--kills", "--freezes", "--cuts"}
    others |= {"--restarts", "--stops", "--fills", "--promotions", "--table"}
    others |= {"--look", "--screen", "--sheets"}  # of tests.web.pictures
    others |= {"--system", "--home-dir", "--create-home"}  # of useradd
    # Of createuser, createdb and initdb.
    others |= {"--pwprompt", "--owner", "--template", "--encoding", "--locale"}
    others |= {
        "--now",
        "--retry",
        "--retry-delay",
        "--retry-all-errors",
    }  # of systemctl and curl
    benchmarks = {
        "--only",
        "--seconds",
        "--large",
        "--json",
        "--markdown",
        "--plot",
        "--peers",
        "--nonblocking",  # of py-spy
        "--disable-gil",  # of Python's configure
    }
    # Of the duel.
    benchmarks |= {"--rounds", "--python", "--other-python"}
    for name, text in PAGES.items():
        for setting in re.findall(r"`(CHAT_[A-Z_]+)`", text):
            assert setting in every, (name, setting)
        known = flags | others | (benchmarks if name.startswith("bench/") else set())
        for flag in re.findall(r"(?<![-\w])(--[a-z][a-z-]+)", text.replace("\n", " ")):
            assert flag in known or f"black {flag}" in text, (name, flag)


# Links


@cache
def anchors_of(name: str) -> set[str]:
    return anchors(PAGES[name])


def relative_links() -> Iterable[tuple[str, str]]:
    """Yield each page with each of its links to this repository."""
    for name, text in PAGES.items():
        for link in links(text):
            if not re.match("https?://", link):
                yield name, link


def test_every_link_has_a_target() -> None:
    """Each link has an existing file or directory, and an existing heading."""
    for name, link in relative_links():
        path, _, anchor = link.partition("#")
        target = ((ROOT / name).parent / path).resolve() if path else ROOT / name
        assert target.exists(), f"{name}: there is no {link}"
        assert target.is_relative_to(ROOT), f"{name}: {link} is outside"
        if anchor:
            assert anchor in anchors_of(str(target.relative_to(ROOT))), (name, link)


def test_the_pictures_of_the_readme_are_small() -> None:
    """Three WebP files of the web client, which a command makes anew."""
    named = re.findall(
        r"!\[[^]]+\]\((docs/pictures/[\w.]+)\)", (ROOT / "README.md").read_text()
    )
    assert len(named) == 3
    for name in named:
        picture = (ROOT / name).read_bytes()
        assert picture[:4] == b"RIFF" and picture[8:12] == b"WEBP"
        assert len(picture) <= 60_000, name


def test_every_page_is_linked_from_the_readme() -> None:
    """Each page is one or two links away from the README."""
    steps = {"README.md"}
    for _ in range(2):
        steps |= {
            str(
                ((ROOT / name).parent / link.partition("#")[0])
                .resolve()
                .relative_to(ROOT)
            )
            for name, link in relative_links()
            if name in steps and link.partition("#")[0]
        }
    assert set(PAGES) <= steps


@cache
def names_of_tests(path: str) -> set[str]:
    """Return the names of the tests in a file."""
    return {
        node.name
        for node in ast.walk(ast.parse((ROOT / path).read_text()))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and node.name.startswith("test_")
    }


def test_every_promise_names_its_test() -> None:
    """Each promise names a test, which exists in the linked file."""
    text = page("promises.md")
    text = text.replace(section(text, "## Attacks"), "")
    rows = [row for rows in tables(text) for row in rows]
    assert len(rows) > 40
    for promise, proof, _ in rows:
        assert promise
        named = re.findall(
            r"\[(test_\w+\.py): (test_\w+)\]\(\.\./tests/((?:\w+/)?\w+\.py)\)", proof
        )
        assert named, promise
        for title, test, path in named:
            assert title == path.rpartition("/")[2], promise
            assert test in names_of_tests(f"tests/{path}"), f"{path} has no {test}"
        assert len(named) == proof.count("/tests/"), promise


def test_the_map_names_every_directory() -> None:
    """The table of parts has every directory and every module at the top."""
    rows = table(section(page("architecture.md"), "## The parts"))
    linked = {link.removeprefix("../") for row in rows for link in links(row[0])}
    directories = {f"{path.parent.name}/" for path in ROOT.glob("*/*.py")}
    assert linked == {path.name for path in ROOT.glob("*.py")} | directories
