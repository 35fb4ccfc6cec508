"""Public generators take the documents, and the clients that they make work."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import convert
from openapi_python_client import generate
from openapi_python_client.config import Config, ConfigFile, MetaType

from handlers.documentation.examples import EXAMPLES
from handlers.documentation.operations import OPERATION_IDS
from handlers.routes import ROUTES, SOCKETS
from handlers.base.endpoint import endpoints
from tests.support.processes import ENVIRONMENT, Process
from tests.support.programs_needed import need_node
from tests.support.waiting import DEADLINE_SECONDS

PYTHON_CLIENT = Path(__file__).parent / "support" / "generated_client.py"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Process]:
    """A server with the demo users."""
    process = Process(tmp_path)
    yield process
    process.stop()


def document(server: Process, name: str) -> str:
    """Store one of the documents; return its path."""
    path = server.directory / name
    path.write_bytes(server.fetch(f"/{name}"))
    return str(path)


def ran(*command: str | Path, cwd: Path, **environment: str) -> str:
    """Run a program; return its stdout. It must succeed."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=ENVIRONMENT | environment,
        capture_output=True,
        text=True,
        timeout=DEADLINE_SECONDS,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_asyncapi_parser_takes_the_frames(server: Process) -> None:
    """It finds no error in /asyncapi.json."""
    node = need_node()
    ran(
        "node", node / "parse_asyncapi.mjs", document(server, "asyncapi.json"), cwd=node
    )


def test_a_typescript_client_logs_in_sends_and_reads(
    server: Process, tmp_path: Path
) -> None:
    """openapi-typescript makes the types. The client passes `tsc --strict`, and runs."""
    node = need_node()
    work = tmp_path / "client"
    work.mkdir()
    (work / "node_modules").symlink_to(node / "node_modules")
    for name in ("client.ts", "tsconfig.json", "package.json"):
        (work / name).write_bytes((node / name).read_bytes())
    programs = node / "node_modules" / ".bin"
    given = document(server, "openapi.json")
    ran(programs / "openapi-typescript", given, "-o", "schema.ts", cwd=work)
    ran(programs / "tsc", "-p", ".", cwd=work)
    output = ran("node", "client.js", f"http://127.0.0.1:{server.port}", cwd=work)
    assert output.splitlines() == [
        "sent 3",
        "sent 4",
        "sent 5",
        "read one two three",
        "refused not_a_member",
    ]


def test_a_python_client_logs_in_sends_and_reads(
    server: Process, tmp_path: Path
) -> None:
    """openapi-python-client leaves out the export alone, whose lines it does not know."""
    config = Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        document_source=Path(document(server, "openapi.json")),
        file_encoding="utf-8",
        overwrite=False,
        output_path=tmp_path / "chat",
    )
    faults = [
        f"{fault.header} {fault.detail}"
        for fault in generate(config=config)
        if "application/x-ndjson" not in str(fault.detail)
    ]
    assert faults == []
    output = ran(
        sys.executable,
        PYTHON_CLIENT,
        f"http://127.0.0.1:{server.port}",
        cwd=tmp_path,
        PYTHONPATH=str(tmp_path),
    )
    assert output.splitlines() == [
        "sent 3",
        "sent 4",
        "sent 5",
        "read one two three",
        "downloaded hello",
        "refused not_a_member",
    ]


def test_every_operation_has_a_short_name_of_its_own() -> None:
    """Names are unique, and exist for the routes that there are and for no others."""
    documented = {
        (method, path)
        for path, handler in ROUTES.items()
        for method in endpoints(handler)
    }
    assert OPERATION_IDS.keys() == documented | {("GET", path) for path in SOCKETS}
    names = list(OPERATION_IDS.values())
    assert len(set(names)) == len(names)
    assert all(name.isalnum() and name[0].islower() for name in names)


def test_the_example_of_each_body_is_valid() -> None:
    """Each type of body has one, so that a call can be tried as it stands."""
    bodies: dict[str, Any] = {
        endpoint.body.__name__: endpoint.body
        for handler in ROUTES.values()
        for endpoint in endpoints(handler).values()
        if endpoint.body
    }
    assert EXAMPLES.keys() == bodies.keys()
    for name, example in EXAMPLES.items():
        convert(example, bodies[name])
