"""The files of the web client, as a browser gets them. No browser is needed."""

import gzip
import json
import re
from pathlib import Path

import brotli
import pytest

from handlers import web
from handlers.base import compression
from handlers.web import version_of
from tests.support.clients import Answer, Api
from tests.support.routes import refused
from tests.support.servers import with_settings

WEB = Path(__file__).parent.parent / "web"
DIST = WEB / "dist"
VERSION = version_of(
    {
        path.relative_to(DIST).as_posix(): path.read_bytes()
        for path in DIST.rglob("*")
        if path.is_file()
    }
)
ASSETS = f"/assets/{VERSION}"
PAGES = (
    "/",
    "/g/1",
    "/g/12/345",
    "/d/2",
    "/join",
    "/search",
    "/search?q=a",
    "/settings",
)
TYPES = {
    "/": "text/html; charset=utf-8",
    "/sw.js": "text/javascript; charset=utf-8",
    "/manifest.webmanifest": "application/manifest+json",
    "/rescue.js": "text/javascript; charset=utf-8",
    f"{ASSETS}/shared.js": "text/javascript; charset=utf-8",
    f"{ASSETS}/vendor/preact.js": "text/javascript; charset=utf-8",
    f"{ASSETS}/vendor/LICENSES.txt": "text/plain; charset=utf-8",
    f"{ASSETS}/css/app.css": "text/css; charset=utf-8",
    f"{ASSETS}/icons/icon.svg": "image/svg+xml",
    f"{ASSETS}/icons/icon-192.png": "image/png",
}


async def coded(api: Api, path: str, codings: str, **headers: str) -> Answer:
    """Ask for a file in some codings, and return the answer as it came."""
    response = await api.client.fetch(
        f"http://127.0.0.1:{api.port}{path}",
        headers={"Accept-Encoding": codings, **headers},
        decompress_response=False,
        raise_error=False,
    )
    return Answer(response.code, response.headers, response.body)


async def test_each_address_of_the_page_answers_it(api: Api) -> None:
    """The page is the same at each of its addresses, and asks the server each time."""
    first = await api.request("GET", "/")
    assert f"/assets/{VERSION}/main.js".encode() in first.body
    assert b"__VERSION__" not in first.body
    for path in (*PAGES, "/settings/profile"):
        page = await api.request("GET", path)
        assert (page.status, page.body) == (200, first.body), path
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert page.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", TYPES)
async def test_each_file_is_served_in_the_best_coding(api: Api, path: str) -> None:
    """Brotli if the browser takes it, else gzip, else as it is. Pictures are compressed already."""
    plain = await coded(api, path, "identity")
    assert plain.status == 200
    assert plain.headers["Content-Type"] == TYPES[path]
    assert "Content-Encoding" not in plain.headers
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress}
    for codings, expected in (
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip", "gzip"),
    ):
        packed = await coded(api, path, codings)
        assert packed.headers["Content-Length"] == str(len(packed.body))
        assert packed.headers["Vary"] == "Accept-Encoding"
        if path.endswith(".png"):
            assert "Content-Encoding" not in packed.headers
            assert packed.body == plain.body
        else:
            assert packed.headers["Content-Encoding"] == expected
            assert unpack[expected](packed.body) == plain.body
            assert len(packed.body) < len(plain.body)


async def test_without_brotli_gzip_is_used(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The package `brotli` is an extra."""
    monkeypatch.setattr(compression, "brotli", None)
    answer = await coded(api, f"{ASSETS}/shared.js", "br, gzip")
    assert answer.headers["Content-Encoding"] == "gzip"


@pytest.mark.parametrize("path", TYPES)
async def test_a_browser_that_has_a_file_gets_304(api: Api, path: str) -> None:
    """The answer to the tag of the file has no body. HEAD has the headers of GET."""
    known = await api.request("GET", path)
    again = await api.request(
        "GET", path, headers={"If-None-Match": known.headers["ETag"]}
    )
    assert (again.status, again.body) == (304, b"")
    assert again.headers["Cache-Control"] == known.headers["Cache-Control"]
    other = await api.request("GET", path, headers={"If-None-Match": '"other"'})
    assert (other.status, other.body) == (200, known.body)
    head = await coded(api, path, "identity")
    response = await api.client.fetch(
        f"http://127.0.0.1:{api.port}{path}", method="HEAD", decompress_response=False
    )
    assert (response.code, response.body) == (200, b"")
    assert response.headers["Content-Length"] == str(len(head.body))


async def test_files_of_a_version_are_kept_for_ever(api: Api) -> None:
    """All files in the folder are there under the version, and none is asked for again."""
    names = [path.relative_to(DIST) for path in DIST.rglob("*") if path.is_file()]
    for name in names:
        path = f"{ASSETS}/{name.as_posix()}"
        answer = await api.request("GET", path)
        if name.as_posix() in (web.INDEX, web.WORKER, web.MANIFEST, web.RESCUE):
            refused(answer, 404, "not_found")
        else:
            assert answer.body == (DIST / name).read_bytes()
            assert (
                answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
            )


async def test_the_page_may_load_from_this_server_alone(api: Api) -> None:
    """Its policy allows no script in the page, no HTML from text, and no other origin."""
    for path in (*PAGES, "/sw.js"):
        headers = (await api.request("GET", path)).headers
        policy = dict(
            part.strip().partition(" ")[::2]
            for part in headers["Content-Security-Policy"].split(";")
        )
        assert policy == {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": "'self'",
            "img-src": "'self' blob: data:",
            "media-src": "'self' blob:",
            "font-src": "'self'",
            "connect-src": "'self'",
            "manifest-src": "'self'",
            "worker-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'none'",
            "frame-ancestors": "'none'",
            "require-trusted-types-for": "'script'",
            "trusted-types": "sw",
        }
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert (
            headers["Permissions-Policy"] == "camera=(), microphone=(), geolocation=()"
        )
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize(
    "path",
    [
        "/assets/00000000/main.js",
        "/assets/src/main.js",
        f"{ASSETS}/nothing.js",
        f"{ASSETS}/",
        f"{ASSETS}",
        f"{ASSETS}/../index.html",
        f"{ASSETS}/..%2f..%2fserver.py",
        f"{ASSETS}/%00",
        f"{ASSETS}/mainXjs",
        "/index.html",
        "/swXjs",
        "/g",
        "/g/",
        "/g/x",
        "/g/1/",
        "/g/1/2/3",
        "/g/-1",
        "/d/1/2",
        "/join/x",
        "/settings/",
        "/settings/a/b",
        "/settings/%3Cb%3E",
        "//",
    ],
)
async def test_any_other_path_is_a_404(api: Api, path: str) -> None:
    """The refusal is JSON, also for files of another version."""
    refused(await api.request("GET", path), 404, "not_found")


@with_settings(request_rate=1)
async def test_the_files_need_no_token_and_have_no_limit(api: Api) -> None:
    """They are answered from memory."""
    for _ in range(10):
        for path in ("/", "/sw.js", f"{ASSETS}/main.js"):
            assert (await api.request("GET", path)).status == 200


async def test_the_descriptions_name_no_page(api: Api) -> None:
    """The documents for programs have the API alone."""
    routes = (await api.request("GET", "/openapi.json")).json["paths"]
    assert not [path for path in routes if path in PAGES or path.startswith("/assets")]


async def test_the_manifest_names_files_that_exist(api: Api) -> None:
    """Its icons and its addresses are served."""
    manifest = (await api.request("GET", "/manifest.webmanifest")).json
    assert {icon["type"] for icon in manifest["icons"]} == {
        "image/png",
        "image/svg+xml",
    }
    for path in (manifest["start_url"], *(icon["src"] for icon in manifest["icons"])):
        assert (await api.request("GET", path)).status == 200, path


async def test_all_that_the_first_draw_needs_is_named(api: Api) -> None:
    """The page links each script that it needs at once, and the worker keeps the same files."""
    page = (await api.request("GET", "/")).body.decode()
    linked = set(re.findall(rf'"({ASSETS}/[^"]+)"', page))
    worker = (await api.request("GET", "/sw.js")).body.decode()
    assert VERSION in worker
    assert "__" not in worker
    lists = re.findall(r"JSON\.parse\('(.+?)'\)", worker)
    kept, later = ({f"{ASSETS}/{name}" for name in json.loads(text)} for text in lists)
    for path in linked | kept | later:
        assert (await api.request("GET", path)).status == 200, path
    assert {path for path in linked if path.endswith((".js", ".css"))} <= kept
    scripts = {f"{ASSETS}/{path.relative_to(DIST)}" for path in DIST.rglob("*.js")}
    assert scripts - {f"{ASSETS}/sw.js", f"{ASSETS}/rescue.js"} <= kept | later


@with_settings(web="src")
async def test_the_sources_can_be_served(api: Api) -> None:
    """`--web src` serves them as they are, and no browser keeps them."""
    page = await api.request("GET", "/g/1")
    assert b"/assets/src/main.js" in page.body
    assert "trusted-types sw" in page.headers["Content-Security-Policy"]
    for path in (
        "/",
        "/sw.js",
        "/manifest.webmanifest",
        "/rescue.js",
        "/assets/src/ui/app.js",
    ):
        answer = await api.request("GET", path)
        assert answer.status == 200, path
        assert path == "/sw.js" or answer.headers["Cache-Control"] == "no-store"
    app = await api.request("GET", "/assets/src/ui/app.js")
    assert app.body == (WEB / "src/ui/app.js").read_bytes()
    assert b"unregister" in (await api.request("GET", "/sw.js")).body
    for name in (
        "ui",
        "nothing.js",
        "types/api.d.ts",
        "../package.json",
        "..%2fbuild.mjs",
    ):
        refused(await api.request("GET", f"/assets/src/{name}"), 404, "not_found")
    refused(await api.request("GET", f"{ASSETS}/main.js"), 404, "not_found")


@with_settings(web="no")
async def test_a_server_can_have_no_client(api: Api) -> None:
    """`--web no` leaves a worker that removes the one which a browser may have kept."""
    for path in (*PAGES, "/manifest.webmanifest", "/rescue.js", f"{ASSETS}/main.js"):
        refused(await api.request("GET", path), 404, "not_found")
    worker = await api.request("GET", "/sw.js")
    assert worker.status == 200
    assert b"unregister" in worker.body
    assert (await api.request("GET", "/docs")).status == 200


def test_the_version_is_that_of_names_and_bytes() -> None:
    """A change of a name or a byte makes another version; the order of files makes none."""
    one = version_of({"a": b"1", "b": b"2"})
    assert re.fullmatch("[0-9a-f]{8}", one)
    assert version_of({"b": b"2", "a": b"1"}) == one
    for other in (
        {"a": b"1", "b": b"3"},
        {"a": b"1", "c": b"2"},
        {"a": b"1"},
        {"ab": b"12"},
    ):
        assert version_of(other) != one


def test_an_installed_copy_cannot_serve_sources(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The start says so."""
    web.check_web_mode("src")
    monkeypatch.setattr(web, "_source_folder", lambda: tmp_path)
    with pytest.raises(ValueError, match="an installed copy has no sources"):
        web.check_web_mode("src")
    web.check_web_mode("dist")
