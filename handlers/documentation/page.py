"""The routes of the documentation: two documents for programs, and a page for people.

The page is one file: it loads no script, style or font from elsewhere.
"""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from handlers.base.handler import BaseHandler
from handlers.context import Context
from handlers.documentation import asyncapi, openapi
from models.events.encoding import encode

PATH = "/docs"


class Documentation:
    """The encoded documents."""

    def __init__(
        self, routes: Mapping[str, type[BaseHandler]], sockets: Iterable[str]
    ) -> None:
        described = openapi.openapi(routes, sockets)
        self.openapi = encode(described)
        self.asyncapi = encode(asyncapi.asyncapi(sockets))
        self.html = _html(described).encode()


class DocumentationHandler(BaseHandler):
    """The handler of one document. It is public, as the source code is."""

    def initialize(  # type: ignore[override]
        self, context: Context, page: Callable[[], bytes]
    ) -> None:
        """Take a function that returns the document."""
        super().initialize(context)
        self._page = page

    def get(self) -> None:
        """Answer with the document."""
        page = self._page()
        if page.startswith(b"<"):
            self.set_header("Content-Type", "text/html; charset=utf-8")
            self.set_header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'",
            )
        self.finish(page)


_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
code,pre{font:14px/1.4 ui-monospace,monospace;background:#f4f4f4;border-radius:4px}
code{padding:.1em .3em}pre{padding:.7rem;overflow:auto}
section{border-top:1px solid #ddd;margin-top:1.2rem;padding-top:.6rem}
h3{margin:.2rem 0}b.m{display:inline-block;min-width:4.5rem;color:#06c}
td{padding:.1rem .8rem .1rem 0;vertical-align:top}
@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}code,pre{background:#262626}}
"""


def _html(described: Mapping[str, Any]) -> str:
    sections = [
        _section(path, method, operation, described)
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{openapi.TITLE}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style>'
        f"<h1>{openapi.TITLE}</h1><p>{escape(openapi.ABOUT)}</p>"
        f'<p>For programs: <a href="{openapi.PATH}">{openapi.PATH}</a> (OpenAPI) and '
        f'<a href="{asyncapi.PATH}">{asyncapi.PATH}</a> (AsyncAPI, the WebSocket\'s frames).</p>'
        + "".join(sections)
        + "</html>"
    )


def _section(
    path: str, method: str, operation: Mapping[str, Any], described: Mapping[str, Any]
) -> str:
    rows = [
        f"<tr><td><code>{escape(parameter['name'])}</code><td>{parameter['in']}"
        f"<td>{escape(_shape(parameter['schema'], described))}"
        for parameter in operation["parameters"]
    ]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    answers = []
    for status, response in operation["responses"].items():
        (content,) = response.get("content", {}).values() or (None,)
        shape = (
            _shape(content["schema"], described) if content and status < "300" else ""
        )
        answers.append(
            f"<tr><td><code>{status}</code><td>{escape(response['description'])}"
            f"<td><code>{escape(shape)}</code>"
        )
    return (
        f'<section><h3><b class="m">{method.upper()}</b> <code>{escape(path)}</code></h3>'
        f"<p>{escape(operation['summary'])}<br>{escape(operation['description'])}</p>"
        + (f"<table>{''.join(rows)}</table>" if rows else "")
        + (f"<pre>{escape(_shape(body['schema'], described))}</pre>" if body else "")
        + f"<table>{''.join(answers)}</table></section>"
    )


def _shape(schema: Mapping[str, Any], described: Mapping[str, Any]) -> str:
    """Return a schema in the form of an example."""
    if "$ref" in schema:
        return _shape(
            described["components"]["schemas"][schema["$ref"].split("/")[-1]], described
        )
    if "anyOf" in schema:
        return " | ".join(_shape(option, described) for option in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(f'"{value}"' for value in schema["enum"])
    if "prefixItems" in schema:
        items = (_shape(item, described) for item in schema["prefixItems"])
        return f"[{', '.join(items)}]"
    if schema.get("type") == "array":
        return f"[{_shape(schema['items'], described)}, …]"
    if schema.get("type") == "object":
        required = schema.get("required", ())
        members = [
            f'"{name}"{"" if name in required else "?"}: {_shape(member, described)}'
            for name, member in schema.get("properties", {}).items()
        ]
        return "{" + ", ".join(members) + "}"
    return str(schema.get("type", "any"))
