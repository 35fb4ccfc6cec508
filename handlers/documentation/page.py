"""The documentation as assets: two documents for programs, and a page for people.

The page shows the routes with Swagger UI, which this server serves itself. The browser may load
from this server alone, and sends calls to this server alone.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from html import escape
from importlib.resources import files

from handlers.base.assets import Asset
from handlers.base.handler import BaseHandler
from handlers.documentation import asyncapi, openapi
from models.events.encoding import encode

PATH = "/docs"

_JSON = "application/json; charset=utf-8"
_HTML = "text/html; charset=utf-8"
_VIEWER = {
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "swagger-ui.css": "text/css; charset=utf-8",
    "viewer.js": "text/javascript; charset=utf-8",
    "viewer.css": "text/css; charset=utf-8",
}
# Swagger UI draws with inline styles and with pictures in its style sheet.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
_PAGE = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{escape(openapi.TITLE)}: routes</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="stylesheet" href="docs/viewer.css">
<script src="docs/swagger-ui-bundle.js" defer></script>
<script src="docs/viewer.js" defer></script>
<header>
<p>To try a call: run <a href="#/Accounts/login">login</a>, copy the <code>token</code> of its
answer, press <b>Authorize</b> and paste it. For programs:
<a href="openapi.json">openapi.json</a> (the routes) and
<a href="asyncapi.json">asyncapi.json</a> (the frames of the WebSocket).</p>
</header>
<div id="viewer"></div>
</html>
"""


def documentation(
    routes: Mapping[str, type[BaseHandler]], sockets: Iterable[str]
) -> dict[str, Callable[[], Asset]]:
    """Return what loads each asset of the documentation, by its path."""
    paths = list(sockets)

    def page() -> Asset:
        return Asset(_PAGE.encode(), _HTML, {"Content-Security-Policy": _POLICY})

    def routes_document() -> Asset:
        return Asset(encode(openapi.openapi(routes, paths)), _JSON)

    def frames_document() -> Asset:
        return Asset(encode(asyncapi.asyncapi(paths)), _JSON)

    loaders: dict[str, Callable[[], Asset]] = {
        PATH: page,
        openapi.PATH: routes_document,
        asyncapi.PATH: frames_document,
    }
    for name, media_type in _VIEWER.items():
        loaders[f"{PATH}/{name}"] = _viewer_file(name, media_type)
    return {path: cache(load) for path, load in loaders.items()}


def _viewer_file(name: str, media_type: str) -> Callable[[], Asset]:
    def load() -> Asset:
        folder = files(__package__) / "viewer"
        return Asset((folder / name).read_bytes(), media_type)

    return load
