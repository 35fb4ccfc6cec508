"""The page of the documentation: what it is made of, and a call tried from it in a browser."""

from pathlib import Path

from tests.support.browser import open_page
from tests.support.clients import Api
from tests.support.processes import Process

ASSETS = {
    "/docs": "text/html; charset=utf-8",
    "/docs/swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "/docs/swagger-ui.css": "text/css; charset=utf-8",
    "/docs/viewer.js": "text/javascript; charset=utf-8",
    "/docs/viewer.css": "text/css; charset=utf-8",
    "/openapi.json": "application/json; charset=utf-8",
    "/asyncapi.json": "application/json; charset=utf-8",
}


async def test_each_asset_is_served_compressed_and_cached(api: Api) -> None:
    """Each has its type. A client that has it gets 304, and one that takes gzip gets gzip."""
    for path, media_type in ASSETS.items():
        plain = await api.request("GET", path, is_decoded=False)
        assert plain.status == 200
        assert plain.headers["Content-Type"] == media_type
        assert plain.headers["Cache-Control"] == "no-cache"
        assert "Accept-Encoding" in plain.headers["Vary"]
        packed = await api.request("GET", path, headers={"Accept-Encoding": "gzip"})
        # Tornado's client has unpacked it.
        assert packed.headers["X-Consumed-Content-Encoding"] == "gzip"
        assert packed.body == plain.body
        assert packed.headers["ETag"] == "W/" + plain.headers["ETag"]
        for given in (plain, packed):
            known = {"If-None-Match": given.headers["ETag"]}
            again = await api.request("GET", path, headers=known)
            assert (again.status, again.body) == (304, b"")


async def test_the_page_may_load_from_this_server_alone(api: Api) -> None:
    """Its policy names no other origin, and allows no script in the page."""
    answer = await api.request("GET", "/docs")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "connect-src 'self';" in policy
    assert "http" not in policy
    assert b"<script>" not in answer.body


def test_a_call_can_be_tried_from_the_page(tmp_path: Path) -> None:
    """Log in, authorize, and send a message, with nothing but the page and its examples."""
    server = Process(tmp_path)
    origin = f"http://127.0.0.1:{server.port}"
    with open_page(origin) as (page, watch):
        page.goto(f"{origin}/docs#/Sessions/login")
        login = page.locator("#operations-Sessions-login")
        login.get_by_role("button", name="Execute").click()
        answer = login.locator(".live-responses-table .response-col_description pre")
        token = answer.first.inner_text().partition('"token": "')[2].partition('"')[0]
        page.get_by_role("button", name="Authorize").first.click()
        dialog = page.locator(".modal-ux")
        dialog.get_by_label("auth-bearer-value").fill(token)
        dialog.get_by_role("button", name="Apply credentials").first.click()
        dialog.get_by_role("button", name="Close").first.click()
        page.locator("#operations-Messages-sendGroupMessage button").first.click()
        send = page.locator("#operations-Messages-sendGroupMessage")
        send.get_by_placeholder("group_id").fill("1")
        send.get_by_role("button", name="Execute").click()
        status = send.locator(".live-responses-table .response-col_status").nth(1)
        assert status.inner_text().startswith("201")
        assert watch.faults == []
    assert server.history(server.login("mike@temp.com"))[-1]["content"] == "Hello"
    server.stop()
