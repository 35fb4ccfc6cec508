"""Writes the types of the client from the descriptions that the server gives of itself.

`python -m web.types` writes src/types/. `tsc` then checks the client's modules against them.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from handlers.documentation import asyncapi, openapi
from handlers.routes import ROUTES, SOCKETS

FOLDER = Path(__file__).parent / "src" / "types"
Json = Mapping[str, Any]

_HEAD = "// Written by `python -m web.types`. Do not edit."
_SIMPLE = {
    "boolean": "boolean",
    "integer": "number",
    "null": "null",
    "number": "number",
    "string": "string",
}
_METHODS = ("get", "post", "put", "patch", "delete")
_JSON = "application/json"


def files() -> dict[str, str]:
    """Return the text of each file by its name."""
    sockets = list(SOCKETS)
    return {
        "api.d.ts": "\n".join(_api(_plain(openapi.openapi(ROUTES, sockets)))),
        "frames.d.ts": "\n".join(_frames(_plain(asyncapi.asyncapi(sockets)))),
    }


def _plain(document: object) -> Json:
    """Return a document as its readers get it."""
    plain: Json = msgspec.json.decode(msgspec.json.encode(document))
    return plain


def _api(document: Json) -> Iterator[str]:
    yield _HEAD
    yield from _declarations(document["components"]["schemas"])
    yield ""
    yield "/** The routes by their operation ids. A query and a path have texts or numbers. */"
    yield "export interface Operations {"
    for path, methods in document["paths"].items():
        for method in _METHODS:
            if method in methods:
                yield from _operation(path, method, methods[method])
    yield "}"
    yield ""


def _operation(path: str, method: str, operation: Json) -> Iterator[str]:
    parameters = operation.get("parameters", [])
    yield from _comment(operation.get("summary", ""), "  ")
    yield f"  {operation['operationId']}: {{"
    yield f'    method: "{method.upper()}";'
    yield f'    path: "{path}";'
    for kind in ("path", "query"):
        members = [each for each in parameters if each["in"] == kind]
        if members:
            yield f"    {'params' if kind == 'path' else 'query'}: {{"
            for each in members:
                mark = "" if each["required"] else "?"
                yield f"      {each['name']}{mark}: {_type(each['schema'])};"
            yield "    };"
    body = operation.get("requestBody", {}).get("content", {}).get(_JSON)
    if body is not None:
        yield f"    body: {_type(body['schema'])};"
    yield f"    answer: {_answer(operation)};"
    yield "  };"


def _answer(operation: Json) -> str:
    kinds = {
        _type(answer["content"][_JSON]["schema"])
        for status, answer in operation["responses"].items()
        if status.startswith("2") and _JSON in answer.get("content", {})
    }
    return " | ".join(sorted(kinds)) or "unknown"


def _frames(document: Json) -> Iterator[str]:
    yield _HEAD
    yield from _declarations(document["components"]["schemas"])
    operations = document["operations"].values()
    for name, action, about in (
        ("Command", "receive", "A frame from the client."),
        ("ServerFrame", "send", "A frame from the server."),
    ):
        references = {
            message["$ref"].rpartition("/")[2]: None
            for operation in operations
            if operation["action"] == action
            for message in operation["messages"]
        }
        yield ""
        yield f"/** {about} `type` tells which. */"
        yield f"export type {name} ="
        yield "\n".join(f"  | {reference}" for reference in references) + ";"
    yield ""


def _declarations(schemas: Json) -> Iterator[str]:
    for name, schema in schemas.items():
        yield ""
        yield from _comment(schema.get("description", ""))
        if schema.get("type") == "object" and "properties" in schema:
            yield f"export interface {name} {{"
            yield from _members(schema, "  ")
            yield "}"
        else:
            yield f"export type {name} = {_type(schema)};"


def _members(schema: Json, indent: str) -> Iterator[str]:
    required = schema.get("required", [])
    for name, member in schema["properties"].items():
        yield from _comment(member.get("description", ""), indent)
        yield f"{indent}{name}{'' if name in required else '?'}: {_type(member)};"


def _type(schema: Json) -> str:
    if "$ref" in schema:
        name: str = schema["$ref"].rpartition("/")[2]
        return name
    if "enum" in schema:
        return _union(json.dumps(value) for value in schema["enum"])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return _union(_type(each) for each in schema[key])
    kind = schema.get("type")
    if isinstance(kind, list):
        return _union(_type({**schema, "type": each}) for each in kind)
    if kind == "array":
        return f"Array<{_type(schema.get('items', {}))}>"
    if kind == "object":
        if "properties" in schema:
            return f"{{ {' '.join(_members(schema, ''))} }}"
        values = schema.get("additionalProperties", {})
        return f"Record<string, {_type(values if isinstance(values, dict) else {})}>"
    return _SIMPLE.get(kind or "", "unknown")


def _union(kinds: Iterable[str]) -> str:
    return " | ".join(dict.fromkeys(kinds))


def _comment(text: str, indent: str = "") -> Iterator[str]:
    line = " ".join(text.split()).replace("*/", "* /")
    if line:
        yield f"{indent}/** {line} */"


def main() -> int:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
