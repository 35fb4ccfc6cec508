"""The files of the web client.

`web/dist/` is read once, when the routes are made. The hash of all its files is the version of the
client, and a part of the address of each file. So a browser keeps a file for ever, and one version
of the client never loads a file of another.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from hashlib import sha256
from http import HTTPStatus
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath
from typing import Literal

from tornado.web import HTTPError

from handlers.base.assets import Asset
from handlers.base.compression import compress_once

WebMode = Literal["dist", "src", "no"]

# The addresses of the page, which all answer index.html. The service worker has the same list.
PAGES = (
    r"/",
    r"/g/[0-9]+",
    r"/g/[0-9]+/[0-9]+",
    r"/d/[0-9]+",
    r"/join",
    r"/search",
    r"/settings",
    r"/settings/[a-z-]+",
)
INDEX = "index.html"
WORKER = "sw.js"
MANIFEST = "manifest.webmanifest"
# Beside the files of the versions, so that a page whose files are broken has it all the same.
RESCUE = "rescue.js"

_TEXTS = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}
_MEDIA_TYPES = {**_TEXTS, ".png": "image/png"}
_PLACEHOLDER = b"__VERSION__"
_SOURCE_VERSION = "src"
# `trusted-types sw`: a service worker's address must go through a policy, and no other policy may
# exist. So no script can make HTML of a text.
_PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
        " media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
        " worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
        " require-trusted-types-for 'script'; trusted-types sw"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
# A name of a version's file never gets other bytes.
_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_NOT_KEPT = {"Cache-Control": "no-store"}
# Removes a worker that an earlier start installed, and all that it kept.
_WORKER_THAT_LEAVES = b"""\
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll()) page.navigate(page.url);
}
"""

Load = Callable[..., Asset]


def web_routes(mode: WebMode) -> dict[str, Load]:
    """Return what loads each asset of the client, by the pattern of its path."""
    match mode:
        case "dist":
            return _built(_dist_files())
        case "src":
            return _sources(_source_folder())
        case "no":
            return {re.escape(f"/{WORKER}"): cache(_leaving_worker)}


def check_web_mode(mode: str) -> None:
    """Raise ValueError if the sources are to be served and are not there."""
    if mode == "src" and not (_source_folder() / INDEX).is_file():
        raise ValueError("an installed copy has no sources of the client")


def web_version(mode: WebMode) -> str | None:
    """Return the version of the client that is served, or None."""
    if mode == "no":
        return None
    return _SOURCE_VERSION if mode == "src" else version_of(_dist_files())


def version_of(contents: Mapping[str, bytes]) -> str:
    """Return the version of the files: 8 digits of a hash over names and bytes."""
    digest = sha256()
    for name in sorted(contents):
        digest.update(f"{name}\0{len(contents[name])}\0".encode())
        digest.update(contents[name])
    return digest.hexdigest()[:8]


@cache
def _dist_files() -> dict[str, bytes]:
    return dict(_read(files("web") / "dist"))


def _read(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _read(entry, f"{prefix}{entry.name}/")
        elif PurePosixPath(entry.name).suffix in _MEDIA_TYPES:
            yield prefix + entry.name, entry.read_bytes()


# The built client.


def _built(contents: Mapping[str, bytes]) -> dict[str, Load]:
    version = version_of(contents)

    def loader(name: str, headers: Mapping[str, str]) -> Load:
        content = contents[name].replace(_PLACEHOLDER, version.encode())
        return cache(partial(_compressed, name, content, headers))

    page = loader(INDEX, _PAGE_HEADERS)
    routes = {pattern: page for pattern in PAGES}
    routes[re.escape(f"/{WORKER}")] = loader(WORKER, _PAGE_HEADERS)
    for name in (MANIFEST, RESCUE):
        routes[re.escape(f"/{name}")] = loader(name, {})
    for name in contents.keys() - {INDEX, WORKER, MANIFEST, RESCUE}:
        routes[re.escape(f"/assets/{version}/{name}")] = loader(name, _FOR_EVER)
    return routes


def _compressed(name: str, content: bytes, headers: Mapping[str, str]) -> Asset:
    is_text = PurePosixPath(name).suffix in _TEXTS
    encoded = compress_once(content) if is_text else {}
    return Asset(content, _media_type(name), headers, encoded)


# The sources, for those who edit them.


def _source_folder() -> Path:
    return Path(str(files("web"))) / "src"


def _sources(folder: Path) -> dict[str, Load]:
    page = partial(_source, folder, INDEX, _PAGE_HEADERS)
    return {
        **{pattern: page for pattern in PAGES},
        re.escape(f"/{WORKER}"): cache(_leaving_worker),
        re.escape(f"/{MANIFEST}"): partial(_source, folder, MANIFEST),
        re.escape(f"/{RESCUE}"): partial(_source, folder, RESCUE),
        rf"/assets/{_SOURCE_VERSION}/(?P<name>.+)": partial(_source, folder),
    }


def _source(folder: Path, name: str, headers: Mapping[str, str] | None = None) -> Asset:
    if name not in _names(folder) or PurePosixPath(name).suffix not in _MEDIA_TYPES:
        raise HTTPError(HTTPStatus.NOT_FOUND)
    content = (folder / name).read_bytes()
    if name in (INDEX, MANIFEST):
        content = content.replace(_PLACEHOLDER, _SOURCE_VERSION.encode())
    return Asset(content, _media_type(name), {**(headers or {}), **_NOT_KEPT}, {})


def _names(folder: Path) -> set[str]:
    """Return the paths of all files, relative to the folder. A page asks for some hundred."""
    start = len(f"{folder}/")
    return {
        f"{parent}/{name}"[start:]
        for parent, _, names in os.walk(folder)
        for name in names
    }


def _leaving_worker() -> Asset:
    return Asset(_WORKER_THAT_LEAVES, _media_type(WORKER), _PAGE_HEADERS)


def _media_type(name: str) -> str:
    return _MEDIA_TYPES[PurePosixPath(name).suffix]
