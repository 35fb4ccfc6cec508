"""Notifications, the title and the icon of the page."""

import re
from collections.abc import Iterator
from time import monotonic

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bench.browser import PROGRAMS
from tests.support.waiting import DEADLINE_SECONDS, until
from tests.web.filled import Filled, fill
from tests.web.pages import Devices, Launch, Site

COUNT = """
window.shown = [];
window.onScreen = [];
window.closings = [];
// An empty page has none.
const kind = globalThis.ServiceWorkerRegistration?.prototype;
const show = kind?.showNotification;
if (show) {
  kind.showNotification = async function (title, options) {
    window.shown.push({ title, ...options });
    await show.call(this, title, options);
    window.onScreen.push(title);
  };
}
const one = globalThis.Notification?.prototype;
const hide = one?.close;
if (hide) {
  one.close = function () {
    window.closings.push(this.tag);
    return hide.call(this);
  };
}
"""
OPEN = """async () => {
  const { active } = await navigator.serviceWorker.ready;
  const found = await (await navigator.serviceWorker.getRegistration()).getNotifications();
  return active && found.map(({ title, body, tag }) => ({ title, body, tag }));
}"""

# The message of a wait that fails: the notifications that the page has shown and closed, and the
# locks of its tabs.
STATE = """async () => JSON.stringify([
  window.shown, window.onScreen, window.closings, document.visibilityState,
  document.querySelector(".connection")?.dataset.state,
  (await navigator.locks.query()).held,
])"""
IS_LEADING = """async () => {
  const { held } = await navigator.locks.query();
  return held.some(({ name }) => name.startsWith("chat-store"));
}"""


@pytest.fixture(scope="module")
def browser(launch: Launch) -> Iterator[Browser]:
    """Chromium with windows: without them it has no notifications."""
    browser = launch(*PROGRAMS)
    yield browser
    browser.close()


def enter(context: BrowserContext, path: str) -> Page:
    """Sign Mike in where notifications are allowed, and wait until he is connected."""
    context.grant_permissions(["notifications"])
    context.add_init_script(COUNT)
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    page.locator(".shell").wait_for()
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.goto(path)
    until_live(page)
    # The tab has what shows notifications, and the lock that lets it.
    until(lambda: page.evaluate(IS_LEADING))
    return page


def until_live(page: Page) -> None:
    """Wait until the page gets what happens."""
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")


def until_notified(page: Page, *titles: str) -> None:
    """Wait until these notifications, and no others, are shown.

    Chromium forgets a notification that is on its way to the screen when it is asked for those that
    are there. So it is asked when all have arrived.
    """

    def is_so() -> bool:
        if not set(titles) <= set(page.evaluate("() => window.onScreen")):
            return False
        return sorted(each["title"] for each in page.evaluate(OPEN)) == sorted(titles)

    deadline = monotonic() + DEADLINE_SECONDS
    while not is_so():
        assert monotonic() < deadline, (page.evaluate(OPEN), page.evaluate(STATE))
        page.wait_for_timeout(20)


def direct(filled: Filled, name: str, text: str) -> None:
    """Write to Mike."""
    path = f"/v1/messages/p2p/{filled.ids['Mike']}"
    filled.ask("POST", path, name, {"content": text})


def test_what_is_notified_of(devices: Devices, site: Site) -> None:
    """Direct messages and mentions; not other messages, own ones, or muted groups."""
    filled = fill(site.process)
    page = enter(devices.new(), "/settings")
    filled.say("Ava", 1, "to all")
    filled.say("Mike", 1, "@Mike to myself")
    filled.say("Ava", filled.groups["Operations"], "@Mike in a muted group")
    filled.say("Ava", filled.groups["Lunch 🍜"], "@Mike are you hungry?")
    direct(filled, "Nora", "a question")
    until_notified(page, "Lunch 🍜", "Nora Schmidt-Lüdenscheid")
    shown = {each["title"]: each for each in page.evaluate("() => window.shown")}
    assert shown["Lunch 🍜"]["body"] == "Ava: @Mike are you hungry?"
    assert shown["Lunch 🍜"]["tag"] == f"g{filled.groups['Lunch 🍜']}"
    assert shown["Nora Schmidt-Lüdenscheid"]["body"] == "a question"
    assert len(shown) == 2


def test_the_text_can_be_hidden(devices: Devices, site: Site) -> None:
    """Then a notification says only where something is new."""
    filled = fill(site.process)
    page = enter(devices.new(), "/settings")
    page.get_by_label("Show the text of messages").uncheck()
    direct(filled, "Nora", "a secret")
    until_notified(page, "Nora Schmidt-Lüdenscheid")
    assert "secret" not in str(page.evaluate("() => window.shown"))


# Clicks the notification that is shown, as the browser tells its worker.
CLICK = """async () => {
  const [notification] = await registration.getNotifications();
  const event = new NotificationEvent("notificationclick", { notification });
  // Without a hand on the mouse the page may not be brought to the front.
  event.waitUntil = (work) => work.catch(() => {});
  dispatchEvent(event);
}"""


def test_a_click_opens_the_message(devices: Devices, site: Site) -> None:
    """In the page that is there, without loading it again. The notification goes."""
    filled = fill(site.process)
    context = devices.new()
    page = enter(context, "/settings")
    page.evaluate("() => (window.isOld = true)")
    direct(filled, "Nora", "look here")
    until_notified(page, "Nora Schmidt-Lüdenscheid")
    (worker,) = context.service_workers
    worker.evaluate(CLICK)
    expect(page.locator(".message-text", has_text="look here")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/g/\d+(/\d+)?$"))
    until_notified(page)
    assert page.evaluate("() => window.isOld")


def test_one_of_two_tabs_notifies(devices: Devices, site: Site) -> None:
    """Reading, here or on another device, takes the notification away."""
    filled = fill(site.process)
    context = devices.new()
    first = enter(context, "/settings")
    second = context.new_page()
    second.goto("/settings")
    until_live(second)
    direct(filled, "Nora", "one")
    until_notified(first, "Nora Schmidt-Lüdenscheid")
    count = "() => window.shown.length"
    assert first.evaluate(count) + second.evaluate(count) == 1
    filled.ask("PUT", "/v1/read-all", "Mike")
    until_notified(first)


# Holds the next notification on its way to the screen, until `arrive()` is called.
HOLD = """() => {
  const kind = ServiceWorkerRegistration.prototype;
  const { showNotification, getNotifications } = kind;
  window.isOnTheWay = false;
  window.askedMeanwhile = 0;
  kind.showNotification = async function (...all) {
    window.isOnTheWay = true;
    await new Promise((resolve) => (window.arrive = resolve));
    await showNotification.apply(this, all);
    window.isOnTheWay = false;
  };
  kind.getNotifications = function (...all) {
    if (window.isOnTheWay) window.askedMeanwhile++;
    return getNotifications.apply(this, all);
  };
}"""


def test_a_notification_goes_when_it_has_arrived(devices: Devices, site: Site) -> None:
    """If it is read while it is on its way to the screen: else the browser forgets it."""
    filled = fill(site.process)
    page = enter(devices.new(), "/settings")
    page.evaluate(HOLD)
    direct(filled, "Nora", "one")
    page.wait_for_function("() => window.isOnTheWay")
    filled.ask("PUT", "/v1/read-all", "Mike")
    expect(page).to_have_title("Settings · Chat")
    page.wait_for_timeout(100)  # an early question would come now
    assert page.evaluate("() => window.askedMeanwhile") == 0
    page.evaluate("() => window.arrive()")
    until(lambda: page.evaluate("() => window.onScreen.length") == 1)
    until_notified(page)


def test_a_conversation_that_is_seen_is_silent(devices: Devices, site: Site) -> None:
    """Until the page is left."""
    filled = fill(site.process)
    page = enter(devices.new(), "/g/1")
    page.get_by_role("textbox", name="Message").click()
    filled.say("Ava", 1, "@Mike you see this")
    expect(page.locator(".message").get_by_text("you see this").first).to_be_visible()
    direct(filled, "Nora", "not seen")
    until_notified(page, "Nora Schmidt-Lüdenscheid")


def test_the_title_and_the_icon(devices: Devices, site: Site) -> None:
    """They count direct messages and mentions; other messages are a dot."""
    filled = fill(site.process)
    page = devices.enter("Mike", f"/g/{filled.groups['Empty so far']}")
    expect(page).to_have_title("(3) Empty so far · Chat")
    icon = page.locator('link[rel="icon"]')
    expect(icon).to_have_attribute("href", re.compile("icon-unread.svg"))
    filled.ask("PUT", "/v1/read-all", "Mike")
    expect(page).to_have_title("Empty so far · Chat")
    expect(icon).to_have_attribute("href", re.compile(r"icons/icon.svg"))
    filled.say("Ava", 1, "to all")
    expect(page).to_have_title("• Empty so far · Chat")
    page.get_by_role("link", name="Chat", exact=True).click()
    expect(page).to_have_title("• Chat")


BADGES = """
window.badges = [];
navigator.setAppBadge = async (count) => void window.badges.push(count);
navigator.clearAppBadge = async () => void window.badges.push(0);
"""


def test_the_badge_of_the_app(devices: Devices, site: Site) -> None:
    """It counts what the title counts, and goes with it."""
    filled = fill(site.process)
    context = devices.new()
    context.add_init_script(BADGES)
    page = enter(context, "/settings")
    badge = "() => window.badges.at(-1)"
    until(lambda: page.evaluate(badge) == 3)
    direct(filled, "Nora", "a question")
    until(lambda: page.evaluate(badge) == 4)
    expect(page).to_have_title(re.compile(r"^\(4\) "))
    filled.ask("PUT", "/v1/read-all", "Mike")
    until(lambda: page.evaluate(badge) == 0)
    filled.say("Ava", 1, "to all")
    expect(page).to_have_title(re.compile("^•"))
    assert page.evaluate(badge) == 0


# The test says whether the page is seen, and hears its tones.
TONES = """
window.isSeen = true;
Object.defineProperty(document, "visibilityState", {
  get: () => (window.isSeen ? "visible" : "hidden"),
});
window.tones = [];
const Tone = globalThis.OscillatorNode;
globalThis.OscillatorNode = class extends Tone {
  start(at) {
    window.tones.push(this.frequency.value);
    super.start(at);
  }
};
"""


def test_a_sound_for_a_hidden_page(devices: Devices, site: Site) -> None:
    """Only if the user has asked for it, and none while the page is seen."""
    filled = fill(site.process)
    context = devices.new()
    context.add_init_script(TONES)
    page = enter(context, "/settings")
    tones = "() => window.tones"
    sound = page.get_by_label("Sound while the page is hidden")
    hide = "(is) => { window.isSeen = !is; }"
    page.evaluate(hide, True)
    filled.say("Ava", filled.groups["Lunch 🍜"], "@Mike without a sound")
    until_notified(page, "Lunch 🍜")
    page.evaluate(hide, False)
    sound.check()
    filled.say("Ava", filled.groups["Design review"], "@Mike the page is seen")
    until_notified(page, "Lunch 🍜", "Design review")
    assert page.evaluate(tones) == []
    page.evaluate(hide, True)
    direct(filled, "Nora", "with a sound")
    until(lambda: page.evaluate(tones) == [660, 880])


def test_the_browser_is_asked_by_a_button_alone(devices: Devices) -> None:
    """Never by loading the page, and not again after an answer."""
    context = devices.new()
    context.add_init_script("""window.asked = 0;
        Notification.requestPermission = async () => { window.asked++; return "default"; };
        Object.defineProperty(Notification, "permission", { get: () => "default" });""")
    page = context.new_page()
    page.goto("/")
    page.get_by_role("button", name="Mike", exact=True).click()
    offer = page.get_by_role("region", name="Notifications")
    expect(offer).to_be_visible()
    assert page.evaluate("() => window.asked") == 0
    offer.get_by_role("button", name="Allow").click()
    expect(offer).to_have_count(0)
    assert page.evaluate("() => window.asked") == 1
    page.reload()
    until_live(page)
    expect(offer).to_have_count(0)
