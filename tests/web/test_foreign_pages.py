"""Pages of other origins, in a browser that is signed in: they do nothing in the user's name.

The cookie goes with the requests of a page on another port of the same host, although it is
`SameSite=Strict`: ports are no part of a site. The server refuses them by their origin.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Page, expect

from tests.web.api import Api
from tests.web.pages import Devices, Faults, Site
from tests.web.test_talking import messages, say

# The server takes a body of any type for JSON, so that a form can write one.
FORM = """<!doctype html><title>Foreign</title>
<form method="post" enctype="text/plain" action="{target}">
<input type="hidden" name='{{"content":"forged by a form","key":"' value='"}}'>
<button>Go</button></form>"""
TRY = """async ([origin, path]) => {
  const body = JSON.stringify({ content: "forged by a script" });
  const send = (mode, headers) =>
    fetch(origin + path, { method: "POST", credentials: "include", mode, headers, body })
      .then((answer) => answer.status, () => "refused");
  const plain = await send("no-cors", {});
  const checked = await send("cors", { "Content-Type": "application/json" });
  const read = await fetch(`${origin}/v1/groups`, { credentials: "include" })
    .then((answer) => answer.status, () => "refused");
  const socket = new WebSocket(`${origin.replace("http", "ws")}/ws?since=now`);
  const frames = [];
  const end = await new Promise((resolve) => {
    socket.onmessage = ({ data }) => {
      const { type } = JSON.parse(data);
      frames.push(type);
      if (type === "ok") resolve("open");
    };
    socket.onopen = () => socket.send(JSON.stringify({
      type: "send", group_id: 1, content: "forged by a socket", ref: 1, key: "k" }));
    socket.onclose = (event) => resolve(event.code);
  });
  socket.close();
  return { plain, checked, read, end, frames };
}"""
PATH = "/v1/messages/group/1"


@contextmanager
def foreign_server(target: str) -> Iterator[int]:
    """Serve a page with a form that leads to an address; yield the port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Answer with the page."""
            body = FORM.format(target=target).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Write nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


def enter(devices: Devices) -> Page:
    """Open the group as Mike."""
    page = devices.enter("Mike", "/g/1")
    live = page.locator('.connection[data-state="live"]')
    expect(live).to_be_attached()
    return page


def test_the_own_page_may(devices: Devices, site: Site) -> None:
    """What foreign pages try works from the page itself, so it is their origin that is refused."""
    page = enter(devices)
    done = page.evaluate(TRY, [site.origin, PATH])
    assert done["read"] == 200
    assert done["plain"] == done["checked"] == 201
    assert done["end"] == "open" and "ready" in done["frames"]
    text = page.locator(".message-text", has_text="forged by a socket")
    expect(text).to_be_visible()


# A sibling is of the same site, so that its requests have the cookie; those of another host do not.
@pytest.mark.parametrize("host, status", [("127.0.0.1", 403), ("localhost", 401)])
def test_other_pages_may_not(
    host: str, status: int, devices: Devices, site: Site, api: Api, faults: Faults
) -> None:
    """No form, no script and no socket writes or reads; the user stays signed in."""
    page = enter(devices)
    with foreign_server(f"{site.origin}{PATH}") as port:
        foreign = page.context.new_page()
        origin = f"http://{host}:{port}"
        foreign.goto(origin)
        done = foreign.evaluate(TRY, [site.origin, PATH])
        assert done["end"] == 1006 and done["frames"] == []
        assert done["plain"] == done["checked"] == done["read"] == "refused"
        with foreign.expect_navigation(url=re.compile(PATH)) as answer:
            foreign.get_by_role("button", name="Go").click()
        assert answer.value is not None and answer.value.status == status
        foreign.close()
    say(page, "still here")
    expect(page.get_by_text("still here", exact=True).last).to_be_visible()
    expect(page.locator(".waiting")).to_have_count(0)
    assert messages(page) == ["still here"]
    contents = api.do("Mike", "GET", "/v1/groups/1/messages")["messages"]
    assert [each["content"] for each in contents] == ["still here"]
    faults.forget(
        origin,
        "status of 403",
        "status of 401",
        "ERR_FAILED",
        "ERR_BLOCKED",
        "WebSocket",
    )
