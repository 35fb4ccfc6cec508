"""Signing in and out, making an account, and what happens when a login ends."""

import json
import re
from time import monotonic

import jwt
import pytest
from playwright.sync_api import Page, Route, WebSocketRoute, expect

from tests.support.waiting import DEADLINE_SECONDS
from tests.web.pages import Devices, Faults, Site

SECRET = "a secret that signs the tokens of these tests"


def fill_in(page: Page, **fields: str) -> None:
    """Fill fields in by their labels."""
    for label, text in fields.items():
        page.get_by_label(label.replace("_", " "), exact=True).fill(text)


def submit(page: Page, name: str) -> None:
    """Press the button of the form."""
    page.locator("form .primary", has_text=name).click()


STORED = """async () => {
  let count = 0;
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const store of db.objectStoreNames) {
      count += await new Promise((resolve) => {
        const request = db.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
      });
    }
    db.close();
  }
  return count;
}"""


def until_nothing_is_stored(page: Page) -> None:
    """Wait until the local databases are empty."""
    deadline = monotonic() + DEADLINE_SECONDS
    while page.evaluate(STORED):
        assert monotonic() < deadline
        page.wait_for_timeout(10)


def test_signing_out_and_in_again(devices: Devices, faults: Faults) -> None:
    """A wrong password is told at the field. The cookie cannot be read by a script."""
    page = devices.enter("Mike", "/g/1")
    assert "chat-" not in page.evaluate("() => document.cookie")
    page.get_by_role("button", name="Your account").click()
    page.get_by_role("menuitem", name="Sign out").click()
    expect(page.get_by_text("You are signed out.")).to_be_visible()
    until_nothing_is_stored(page)
    fill_in(page, **{"E-mail_address": "mike@temp.com", "Password": "wrong password"})
    submit(page, "Sign in")
    field = page.get_by_label("Password", exact=True)
    expect(field).to_have_accessible_description(
        "The address or the password is wrong."
    )
    expect(page.get_by_role("alert").filter(has_text="wrong")).to_be_visible()
    faults.claim("401")  # the browser reports each refusal
    field.fill("password")
    submit(page, "Sign in")
    page.locator(".shell").wait_for()


def test_the_way_is_kept(devices: Devices) -> None:
    """Signing in at an address leads to what is there. Later the e-mail address is filled in."""
    page = devices.open("/g/1")
    expect(page.get_by_label("E-mail address")).to_be_focused()
    fill_in(page, **{"E-mail_address": "mike@temp.com", "Password": "password"})
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("General")
    page.get_by_role("button", name="Your account").click()
    page.get_by_role("menuitem", name="Sign out").click()
    expect(page.get_by_label("E-mail address")).to_have_value("mike@temp.com")
    expect(page.get_by_label("Password", exact=True)).to_be_focused()


def test_a_password_can_be_shown(devices: Devices) -> None:
    """And hidden again."""
    page = devices.open("/")
    field = page.get_by_label("Password", exact=True)
    field.fill("secret words")
    show = page.get_by_role("button", name="Show password")
    show.click()
    expect(field).to_have_attribute("type", "text")
    expect(show).to_have_attribute("aria-pressed", "true")
    show.click()
    expect(field).to_have_attribute("type", "password")
    expect(field).to_have_value("secret words")


def test_making_an_account(devices: Devices, faults: Faults) -> None:
    """What is wrong with a name is told while it is typed, and what is taken at its field."""
    page = devices.open("/")
    page.get_by_role("button", name="Make an account").click()
    name = page.get_by_label("Name", exact=True)
    expect(name).to_be_focused()
    name.press_sequentially("No")
    expect(name).to_have_accessible_description(re.compile("At least 3 characters."))
    name.press_sequentially("ra")
    expect(name).not_to_have_attribute("aria-invalid", "true")
    name.fill("Mike")
    password = "correct horse battery"
    fill_in(page, **{"E-mail_address": "nora@example.com", "Password": password})
    submit(page, "Make an account")
    expect(name).to_have_accessible_description(re.compile("This name is taken."))
    name.fill("Nora")
    page.get_by_label("E-mail address").fill("mike@temp.com")
    submit(page, "Make an account")
    expect(page.get_by_label("E-mail address")).to_have_accessible_description(
        "There is an account with this address."
    )
    faults.claim("409")
    page.get_by_label("E-mail address").fill("nora@example.com")
    submit(page, "Make an account")
    page.locator(".shell").wait_for()
    expect(page.get_by_text("You are in no group yet.", exact=True)).to_be_visible()


def test_too_many_tries_count_down(devices: Devices, faults: Faults) -> None:
    """The button says for how long, and works again afterwards."""
    page = devices.new().new_page()
    page.clock.install()
    page.goto("/")

    def refuse(route: Route) -> None:
        body = {"error": "Too many", "code": "rate_limited"}
        headers = {"Retry-After": "20"}
        route.fulfill(status=429, headers=headers, body=json.dumps(body))

    page.route("**/v1/users/login", refuse, times=1)
    fill_in(page, **{"E-mail_address": "mike@temp.com", "Password": "password"})
    submit(page, "Sign in")
    button = page.locator("form .primary")
    expect(button).to_have_text(re.compile(r"Try again in (20|1\d) s"))
    expect(button).to_be_disabled()
    faults.claim("429")
    page.clock.fast_forward(20_000)
    expect(button).to_have_text("Sign in")
    button.click()
    page.locator(".shell").wait_for()


@pytest.mark.parametrize("arguments", [("--registration", "closed")])
def test_closed_registration_is_not_offered(devices: Devices) -> None:
    """Nor without an invitation, if only those who are invited may register."""
    page = devices.open("/")
    expect(page.get_by_role("button", name="I forgot my password")).to_be_visible()
    expect(page.get_by_role("button", name="Mike", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Make an account")).to_have_count(0)


def signed_in_tabs(devices: Devices) -> tuple[Page, Page]:
    """Sign Mike in with his address in the first of two tabs; the second one is empty."""
    context = devices.new()
    first, second = context.new_page(), context.new_page()
    first.goto("/")
    fill_in(first, **{"E-mail_address": "mike@temp.com", "Password": "password"})
    submit(first, "Sign in")
    first.locator(".shell").wait_for()
    return first, second


def test_a_login_that_ends_elsewhere_ends_in_all_tabs(
    devices: Devices, site: Site
) -> None:
    """Each tab says why, and fills the address in. The draft is there after the next login."""
    first, second = signed_in_tabs(devices)
    second.goto("/g/1")
    second.get_by_role("textbox", name="Message").fill("half a thought")
    token = site.process.login("mike@temp.com")
    second.get_by_role("link", name="Chat").click()
    expect(second.locator(".group-row")).to_contain_text("half a thought")
    second.get_by_role("link", name=re.compile("General")).click()
    status, _ = site.process.request(
        "POST", "/v1/users/logout", {"all": True}, token=token
    )
    assert status == 200
    for page in (first, second):
        expect(page.get_by_text("This login was ended. Sign in again.")).to_be_visible()
        expect(page.get_by_label("E-mail address")).to_have_value("mike@temp.com")
    fill_in(second, Password="password")
    submit(second, "Sign in")
    expect(second.get_by_role("textbox", name="Message")).to_have_value(
        "half a thought"
    )


@pytest.mark.parametrize("arguments", [("--jwt-secret", SECRET)])
def test_a_login_that_expires_ends_in_all_tabs(
    devices: Devices, faults: Faults
) -> None:
    """The server closes both with 4500. What was not sent is there after signing in."""
    first, second = signed_in_tabs(devices)
    sockets: list[WebSocketRoute] = []
    codes: list[int | None] = []

    def connect(socket: WebSocketRoute) -> None:
        def end(code: int | None, reason: str | None) -> None:
            codes.append(code)
            socket.close(code=code, reason=reason)

        sockets.append(socket)
        socket.connect_to_server().on_close(end)

    context = first.context
    context.route_web_socket(re.compile(r"/ws\?"), connect)
    for page in (first, second):
        page.goto("/g/1")
        expect(page.locator('.connection[data-state="live"]')).to_be_attached()
    second.get_by_role("textbox", name="Message").fill("half a thought")
    second.get_by_role("link", name="Chat").click()
    expect(second.locator(".group-row")).to_contain_text("half a thought")
    (cookie,) = context.cookies()
    claims = jwt.decode(cookie["value"], options={"verify_signature": False})
    expired = jwt.encode(claims | {"exp": claims["iat"] - 60}, SECRET)
    context.add_cookies([{**cookie, "value": expired}])  # type: ignore[typeddict-item]
    for socket in sockets:
        socket.close(code=4000, reason="lost")
    for page in (first, second):
        told = page.get_by_text("Your login has expired. Sign in again.")
        expect(told).to_be_visible()
        expect(page.get_by_label("E-mail address")).to_have_value("mike@temp.com")
    # The second tab may hear of it from the first one.
    assert 4500 in codes
    second.goto("/g/1")
    fill_in(second, Password="password")
    submit(second, "Sign in")
    field = second.get_by_role("textbox", name="Message")
    expect(field).to_have_value("half a thought")
    faults.forget("status of 401")


def test_on_a_shared_computer_nothing_is_stored(devices: Devices) -> None:
    """No database, and a cookie that ends with the browser."""
    page = devices.open("/")
    page.get_by_label("This is not my computer").check()
    fill_in(page, **{"E-mail_address": "mike@temp.com", "Password": "password"})
    submit(page, "Sign in")
    page.locator(".shell").wait_for()
    expect(page.get_by_role("link", name=re.compile("General"))).to_be_visible()
    assert page.evaluate("() => indexedDB.databases()") == []
    (cookie,) = page.context.cookies()
    assert cookie["expires"] == -1 and cookie["httpOnly"]
