"""Messages that were not sent: refused or a day old; and the files that are kept for them."""

from typing import Any

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.support.processes import MIKE
from tests.support.waiting import until
from tests.web.api import Api
from tests.web.pages import OFFLINE, Devices, Faults, Site, lose_connection
from tests.web.test_offline import saved
from tests.web.test_talking import say

AVA_ID = 1
DAY_MS = 24 * 60 * 60 * 1000
MB = 1024 * 1024
# Does something with stores of the local copy, and returns the result.
_IN_STORES = """([names, argument]) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("chat-2");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const stores = db.transaction(names, "readwrite");
    let result = null;
    stores.oncomplete = () => (db.close(), resolve(result));
    const all = names.map((name) => stores.objectStore(name));
    %s;
  };
})"""
_COUNT = """for (const store of all) {
  store.count().onsuccess = ({ target }) => (result = (result ?? 0) + target.result);
}"""
# Moves the times of writing back.
_AGE = """all[0].getAll().onsuccess = ({ target }) => {
  result = target.result.length;
  for (const entry of target.result) all[0].put({ ...entry, at: entry.at - argument });
}"""
# A file of some bytes, with a draft that names it.
_PUT_FILE = """all[0].put(new Blob([new Uint8Array(argument)]), "left");
all[1].put({ text: "", files: [{ local_id: "left" }] }, "g999")"""
_REMOVE_DRAFT = """all[0].delete("g999")"""
_LEFT = """all[0].count("left").onsuccess = ({ target }) => (result = target.result)"""


def in_stores(page: Page, act: str, names: list[str], argument: Any = None) -> int:
    """Do something with stores of the local copy of Mike."""
    found: int = page.evaluate(_IN_STORES % act, [names, argument])
    return found


def unsent(page: Page, text: str) -> Locator:
    """Return the row of a message that the server does not have."""
    return page.locator(".message.waiting").filter(has_text=text)


def button(row: Locator, name: str) -> Locator:
    """Return a button of a row."""
    return row.get_by_role("button", name=name, exact=True)


def stored(site: Site) -> list[str]:
    """Return the texts of the group of the demo users."""
    history = site.process.history(site.process.login(MIKE))
    return [each["content"] for each in history]


def until_stored(page: Page, count: int) -> None:
    """Wait until so many messages and files are in the local copy."""
    expect(page.locator(".message.waiting")).not_to_have_count(0)
    until(lambda: in_stores(page, _COUNT, ["outbox", "files"]) == count)


def go_online(page: Page) -> None:
    """Find the network again, and wait until the page gets what happens."""
    page.context.set_offline(False)
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")


def test_a_refused_message_says_why(devices: Devices, api: Api) -> None:
    """It outlives a reload. It can be tried again, edited and deleted; others go on."""
    page = devices.enter("Mike", f"/d/{AVA_ID}")
    say(page, "hello")
    expect(page.locator(".message").get_by_text("hello", exact=True)).to_be_visible()
    expect(page.locator(".waiting")).to_have_count(0)
    api.do("Ava", "PUT", "/v1/users/2/block")
    for text in ("apple", "pear", "plum"):
        say(page, text)
        row = unsent(page, text)
        expect(row.get_by_role("alert")).to_contain_text("Not sent: ")
    reason = unsent(page, "apple").get_by_role("alert").inner_text()
    page.reload()
    for text in ("apple", "pear", "plum"):
        expect(unsent(page, text).get_by_role("alert")).to_have_text(reason)
    button(unsent(page, "pear"), "Delete").click()
    expect(unsent(page, "pear")).to_have_count(0)
    button(unsent(page, "plum"), "Edit").click()
    field = page.get_by_role("textbox", name="Message")
    expect(field).to_have_value("plum")
    expect(field).to_be_focused()
    expect(unsent(page, "plum")).to_have_count(0)
    api.do("Ava", "DELETE", "/v1/users/2/block")
    button(unsent(page, "apple"), "Try again").click()
    expect(page.locator(".waiting")).to_have_count(0)
    field.press("Enter")
    expect(page.locator(".message .message-text")).to_have_text(
        ["hello", "apple", "plum"]
    )
    until(lambda: in_stores(page, _COUNT, ["outbox"]) == 0)


def test_an_old_message_asks(devices: Devices, site: Site, faults: Faults) -> None:
    """It is not sent by itself after a day. A newer one does not wait for it."""
    page = devices.enter("Mike", "/g/1")
    saved(page)
    lose_connection(page)
    say(page, "see you in an hour")
    say(page, "never mind")
    until_stored(page, 2)
    assert in_stores(page, _AGE, ["outbox"], DAY_MS + 60_000) == 2
    page.reload()
    old, dropped = unsent(page, "see you"), unsent(page, "never mind")
    expect(old.get_by_role("alert")).to_contain_text("more than a day ago")
    go_online(page)
    say(page, "I am back")
    expect(page.locator(".message:not(.waiting)").last).to_contain_text("I am back")
    expect(old.get_by_role("alert")).to_contain_text("more than a day ago")
    assert stored(site) == ["I am back"]
    button(dropped, "Delete").click()
    button(old, "Send").click()
    expect(page.locator(".waiting")).to_have_count(0)
    expect(page.locator(".message .message-text")).to_have_text(
        ["I am back", "see you in an hour"]
    )
    assert stored(site) == ["I am back", "see you in an hour"]
    until(lambda: in_stores(page, _COUNT, ["outbox"]) == 0)
    faults.forget(*OFFLINE)


def write_with_files(page: Page, text: str, names: list[str]) -> None:
    """Write a message with files, without a network. The bytes of a file are its name."""
    files: list[FilePayload] = [
        {"name": name, "mimeType": "text/plain", "buffer": name.encode()}
        for name in names
    ]
    page.locator("input[type=file]").first.set_input_files(files)
    # Each upload has failed by now, and is begun anew when the network is back.
    expect(page.locator(".tray-item[data-failed=true]")).to_have_count(len(names))
    say(page, text)
    expect(unsent(page, text).locator(".file-name")).to_have_text(names)
    expect(page.locator(".tray-item")).to_have_count(0)


def test_files_wait_with_their_message(
    devices: Devices, site: Site, faults: Faults
) -> None:
    """Without a network, also over a reload. Each is sent once, and leaves the local copy then."""
    page = devices.enter("Mike", "/g/1")
    saved(page)
    lose_connection(page)
    names = ["the plan.txt", "a second plan.txt"]
    write_with_files(page, "both plans", names)
    until_stored(page, 3)
    page.reload()
    row = unsent(page, "both plans")
    expect(row.locator(".file-name")).to_have_text(names)
    expect(row.locator(".file-detail")).to_have_text(["12 bytes", "17 bytes"])
    write_with_files(page, "the last plan", ["a third plan.txt"])
    until_stored(page, 5)
    go_online(page)
    expect(page.locator(".waiting")).to_have_count(0)
    shown = page.locator(".message .file-name")
    expect(shown).to_have_text([*names, "a third plan.txt"])
    history = site.process.history(site.process.login(MIKE))
    assert [
        (each["content"], [file["name"] for file in each["files"]]) for each in history
    ] == [("both plans", names), ("the last plan", ["a third plan.txt"])]
    until(lambda: in_stores(page, _COUNT, ["outbox", "files"]) == 0)
    faults.forget(*OFFLINE)


def test_the_files_of_earlier_pages_count(devices: Devices, faults: Faults) -> None:
    """50 MB of files are kept. One that nothing names any more is removed after a while."""
    page = devices.new().new_page()
    page.clock.install()
    page.goto("/g/1")
    page.get_by_role("button", name="Mike", exact=True).click()
    expect(page.locator(".connection")).to_have_attribute("data-state", "live")
    # Without a network nothing of the draft, which is of no group, goes to the server.
    lose_connection(page)
    in_stores(page, _PUT_FILE, ["files", "drafts"], 48 * MB)
    for number, (size, kept) in enumerate(((3 * MB, 1), (MB, 2)), 1):
        name = f"{size} bytes.bin"
        file: FilePayload = {
            "name": name,
            "mimeType": "text/plain",
            "buffer": b"0" * size,
        }
        page.locator("input[type=file]").first.set_input_files([file])
        expect(page.locator(".tray-item")).to_have_count(number)
        assert in_stores(page, _COUNT, ["files"]) == kept
    until(lambda: in_stores(page, _COUNT, ["drafts"]) == 2)
    in_stores(page, _REMOVE_DRAFT, ["drafts"])

    def is_gone() -> bool:
        """Let time pass. The page looks each half minute, and removes what it finds twice.

        In small steps: it believes a store dead that has not answered for three seconds.
        """
        page.clock.run_for(1_500)
        return in_stores(page, _LEFT, ["files"]) == 0

    until(is_gone)
    assert in_stores(page, _COUNT, ["files"]) == 1
    faults.forget(*OFFLINE)
