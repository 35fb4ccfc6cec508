"""The field to write messages: keys, input methods, files, completion, edits and drafts."""

import base64
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.support.processes import MIKE
from tests.support.waiting import until
from tests.web.pages import OFFLINE, Devices, Faults, Site
from tests.web.test_accessibility import violations
from tests.web.writers import Writer

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
    "hgGAWjR9awAAAABJRU5ErkJggg=="
)
# Pastes or drops files, given as names, types and bytes in Base64, with or without a text.
TRANSFER = """(element, { kind, files, text }) => {
  const data = new DataTransfer();
  for (const [name, type, bytes] of files) {
    const blob = Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0));
    data.items.add(new File([blob], name, { type }));
  }
  if (text) data.setData("text/plain", text);
  const options = { bubbles: true, cancelable: true };
  const event = kind === "paste"
    ? new ClipboardEvent("paste", { ...options, clipboardData: data })
    : new DragEvent(kind, { ...options, dataTransfer: data });
  return element.dispatchEvent(event);
}"""


# A browser that does not know the style with which a field grows.
WITHOUT_FIELD_SIZING = """
  const { supports } = CSS;
  CSS.supports = (...given) => given[0] !== "field-sizing" && supports.apply(CSS, given);
"""


# Whether the page goes without a question.
LEAVES = """() => dispatchEvent(new Event("beforeunload", { cancelable: true }))"""


def field(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message")


def texts(page: Page) -> list[str]:
    """Return the texts that are shown, oldest first."""
    return page.locator(".message-text").all_inner_texts()


def transfer(page: Page, kind: str, files: list[Any], text: str = "") -> bool:
    """Paste or drop into the field; return whether the browser would do it itself."""
    pictures = [
        (name, type, base64.b64encode(data).decode()) for name, type, data in files
    ]
    done: bool = field(page).evaluate(
        TRANSFER, {"kind": kind, "files": pictures, "text": text}
    )
    return done


def test_the_kinds_of_enter(devices: Devices) -> None:
    """Enter sends, Shift-Enter makes a line, Ctrl-Enter always sends."""
    page = devices.enter("Mike", "/g/1")
    field(page).click()
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")
    expect(page.locator(".message-text")).to_have_text("one\ntwo")
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()
    page.keyboard.type("three")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".message-text", has_text="three")).to_be_visible()


def test_enter_on_a_touch_keyboard_makes_a_line(devices: Devices) -> None:
    """The button sends."""
    page = devices.enter("Mike", "/g/1", has_touch=True, is_mobile=True)
    field(page).click()
    page.keyboard.type("one")
    page.keyboard.press("Enter")
    page.keyboard.type("two")
    expect(field(page)).to_have_value("one\ntwo")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".message-text")).to_have_text("one\ntwo")


def test_enter_in_an_input_method_confirms_the_word(devices: Devices) -> None:
    """The message is sent by the next Enter, and whole."""
    page = devices.enter("Mike", "/g/1")
    field(page).click()
    session = page.context.new_cdp_session(page)
    session.send(
        "Input.imeSetComposition",
        {"text": "にほん", "selectionStart": 3, "selectionEnd": 3},
    )
    # 229 is the code of keys that the input method takes.
    key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 229}
    session.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})
    session.send("Input.dispatchKeyEvent", {"type": "keyUp", **key})
    assert texts(page) == []
    session.send("Input.insertText", {"text": "日本"})
    expect(field(page)).to_have_value("日本")
    page.keyboard.type("!")
    page.keyboard.press("Enter")
    expect(page.locator(".message-text")).to_have_text("日本!")


def test_tab_leaves_the_field(devices: Devices) -> None:
    """Forwards and backwards, with and without a text."""
    page = devices.enter("Mike", "/g/1")
    for text in ("", "words"):
        for key in ("Tab", "Shift+Tab"):
            field(page).fill(text)
            field(page).focus()
            page.keyboard.press(key)
            expect(field(page)).not_to_be_focused()
            expect(field(page)).to_have_value(text)


def test_text_wins_over_a_picture_in_the_clipboard(devices: Devices) -> None:
    """Programs for texts put a picture of the text beside it. A picture alone is attached."""
    page = devices.enter("Mike", "/g/1")
    picture = ("image.png", "image/png", PIXEL)
    assert transfer(page, "paste", [picture], "the text")
    expect(page.locator(".tray-item")).to_have_count(0)
    assert not transfer(page, "paste", [picture])
    item = page.locator(".tray-item")
    expect(item).to_contain_text("pasted-")
    expect(item.locator("img")).to_have_attribute("src", re.compile("^blob:"))
    field(page).press("Enter")
    expect(page.get_by_role("button", name="Open the picture")).to_be_visible()
    expect(item).to_have_count(0)


def test_dropped_files(devices: Devices, faults: Faults) -> None:
    """They are attached and sent with the text; one too many is named."""
    page = devices.enter("Mike", "/g/1")
    files = [(f"file{n}.txt", "text/plain", b"%d" % n) for n in range(11)]
    transfer(page, "dragenter", files)
    expect(page.get_by_text("Drop the files to attach them")).to_be_visible()
    transfer(page, "drop", files)
    expect(page.get_by_text("Drop the files to attach them")).to_have_count(0)
    expect(page.locator(".tray-item")).to_have_count(10)
    expect(page.get_by_role("alert").filter(has_text="file10.txt")).to_be_visible()
    assert violations(page) == []
    field(page).fill("ten files")
    field(page).press("Enter")
    expect(page.locator(".message:not(.waiting) .file")).to_have_count(10)
    expect(page.locator(".tray-item")).to_have_count(0)


def test_an_upload_can_be_cancelled(devices: Devices) -> None:
    """While it runs, and then the message has no file. Meanwhile the page asks before it goes."""
    page = devices.enter("Mike", "/g/1")
    network = page.context.new_cdp_session(page)
    limits = {"offline": False, "latency": 0, "downloadThroughput": -1}
    slow = limits | {"uploadThroughput": 1000}
    network.send("Network.emulateNetworkConditions", slow)
    transfer(page, "drop", [("large.bin", "application/zip", b"x" * 200_000)])
    expect(page.locator(".tray-item progress")).to_be_visible()
    assert not page.evaluate(LEAVES)
    page.get_by_role("button", name="Cancel the upload of large.bin").click()
    expect(page.locator(".tray-item")).to_have_count(0)
    assert page.evaluate(LEAVES)
    field(page).fill("without")
    field(page).press("Enter")
    expect(page.locator(".message:not(.waiting) .message-text")).to_have_text("without")
    expect(page.locator(".file")).to_have_count(0)


def test_names_are_completed(devices: Devices, ava: Writer) -> None:
    """By the keyboard: arrows choose, Tab takes, Escape closes."""
    page = devices.enter("Mike", "/g/1")
    field(page).click()
    page.keyboard.type("Hello @av")
    box = page.get_by_role("listbox", name="Suggestions")
    expect(box.get_by_role("option")).to_contain_text("Ava")
    assert violations(page) == []
    chosen = field(page).get_attribute("aria-activedescendant")
    assert page.locator(f"#{chosen}").get_attribute("aria-selected") == "true"
    page.keyboard.press("Tab")
    expect(field(page)).to_have_value("Hello @Ava ")
    expect(field(page)).to_be_focused()
    page.keyboard.type("and @av")
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    expect(field(page)).to_have_value("Hello @Ava and @av")
    page.keyboard.type(" :tada")
    expect(box.get_by_role("option").first).to_contain_text("🎉")
    page.keyboard.press("Enter")
    expect(field(page)).to_have_value("Hello @Ava and @av 🎉 ")


def test_names_are_completed_without_a_connection(
    devices: Devices, ava: Writer, faults: Faults
) -> None:
    """Those who wrote in the messages that are here."""
    ava.say("hello")
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".message-text")).to_have_text("hello")
    page.context.set_offline(True)
    expect(page.locator(".connection-text")).to_contain_text("Offline")
    field(page).click()
    page.keyboard.type("Hello @av")
    option = page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(option).to_contain_text("Ava")
    page.keyboard.press("Tab")
    expect(field(page)).to_have_value("Hello @Ava ")
    page.context.set_offline(False)
    faults.forget(*OFFLINE)


def test_the_field_grows_where_the_browser_does_not_do_it(devices: Devices) -> None:
    """From one line to ten, with the text and with the width, and back."""
    context = devices.new()
    context.add_init_script(WITHOUT_FIELD_SIZING)
    page = context.new_page()
    page.goto("/g/1")
    page.get_by_role("button", name="Mike", exact=True).click()
    field(page).evaluate("(area) => { area.style.fieldSizing = 'fixed'; }")

    def height() -> float:
        box = field(page).bounding_box()
        assert box
        return box["height"]

    def grown(than: float) -> float:
        until(lambda: height() > than)
        return height()

    one = height()
    field(page).fill("one\ntwo\nthree")
    three = grown(one + 20)
    field(page).fill("line\n" * 7)
    eight = grown(three + 60)
    field(page).fill("line\n" * 30)
    most = grown(eight)
    assert most < eight * 10 / 7
    field(page).fill("a long line " * 12)
    until(lambda: height() < eight)
    wide = height()
    page.set_viewport_size({"width": 400, "height": 700})
    grown(wide)
    field(page).press("Enter")
    expect(field(page)).to_have_value("")
    until(lambda: height() < three)


def test_the_last_message_is_edited(devices: Devices, mike: Writer) -> None:
    """The arrow in the empty field takes it; Escape leaves it; the draft is kept."""
    mike.say("the frist text")
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".message-text")).to_have_text("the frist text")
    field(page).press("ArrowUp")
    expect(field(page)).to_have_value("the frist text")
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")
    field(page).press("ArrowUp")
    field(page).fill("the first text")
    field(page).press("Enter")
    expect(page.locator(".message-text p")).to_have_text("the first text")
    expect(page.get_by_text("(edited)")).to_be_visible()
    expect(field(page)).to_have_value("")


def test_an_edit_is_kept(devices: Devices, mike: Writer) -> None:
    """After another page, and a reload; then it is saved or given up."""
    mike.say("the frist text")
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".message-text")).to_have_text("the frist text")
    field(page).fill("the draft")
    bar = page.locator(".composer-bar")

    def require_edit() -> None:
        expect(field(page)).to_have_value("the first text")
        expect(bar).to_contain_text("You are editing your message")

    page.locator(".message").hover()
    page.get_by_role("button", name="Edit", exact=True).click()
    field(page).fill("the first text")
    page.get_by_role("link", name="Chat").click()
    page.get_by_role("link", name="General").click()
    require_edit()
    page.reload()
    require_edit()
    field(page).press("Enter")
    expect(page.locator(".message-text p")).to_have_text("the first text")
    expect(field(page)).to_have_value("the draft")
    field(page).fill("")
    field(page).press("ArrowUp")
    field(page).fill("given up")
    field(page).press("Escape")
    expect(field(page)).to_have_value("")
    page.reload()
    expect(page.locator(".message-text p")).to_have_text("the first text")
    expect(field(page)).to_have_value("")
    expect(bar).to_have_count(0)


def test_two_edits_at_once(devices: Devices, mike: Writer, faults: Faults) -> None:
    """Both texts are shown, and one is chosen."""
    sent = mike.say("one")
    page = devices.enter("Mike", "/g/1")
    expect(page.locator(".message-text")).to_have_text("one")
    field(page).press("ArrowUp")
    mike.act("PATCH", sent["seq"], "", {"content": "another"})
    expect(page.locator(".message-text p")).to_have_text("another")
    field(page).fill("mine")
    field(page).press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("mine")
    expect(dialog).to_contain_text("another")
    dialog.get_by_role("button", name="Save my text").click()
    expect(page.locator(".message-text p")).to_have_text("mine")
    faults.claim("412")


def test_a_long_text_is_counted(devices: Devices) -> None:
    """From 15,000 bytes on. One that is too long cannot be sent."""
    page = devices.enter("Mike", "/g/1")
    send = page.get_by_role("button", name="Send")
    for size, left in (
        (14_999, None),
        (15_000, "1,384"),
        (16_384, "0"),
        (16_385, "-1"),
    ):
        field(page).fill("x" * size)
        count = page.locator(".composer-count")
        if left is None:
            expect(count).to_have_count(0)
        else:
            expect(count).to_have_text(f"{left} bytes left")
        if size <= 16_384:
            expect(send).to_be_enabled()
        else:
            expect(send).to_be_disabled()


def test_drafts_are_kept(devices: Devices, ava: Writer) -> None:
    """The text, the message that is answered and the files: after another page, and a reload."""
    ava.say("a question")
    page = devices.enter("Mike", "/g/1")
    row = page.locator(".message", has_text="a question")
    row.hover()
    page.get_by_role("button", name="Reply", exact=True).click()
    expect(field(page)).to_be_focused()
    page.keyboard.type("an answer")
    transfer(page, "drop", [("plan.txt", "text/plain", b"the plan")])

    def require_draft() -> None:
        expect(field(page)).to_have_value("an answer")
        expect(page.locator(".composer-bar")).to_contain_text("a question")
        expect(page.locator(".tray-item")).to_contain_text("plan.txt")

    require_draft()
    page.get_by_role("link", name="Chat").click()
    page.get_by_role("link", name="General").click()
    require_draft()
    page.reload()
    require_draft()
    field(page).press("Enter")
    expect(page.locator(".message .quote")).to_contain_text("a question")
    page.reload()
    expect(page.locator(".message .quote")).to_contain_text("a question")
    expect(field(page)).to_have_value("")
    expect(page.locator(".tray-item")).to_have_count(0)


@pytest.mark.parametrize("wait_ms", [0, 100])
def test_a_draft_outlives_a_reload_at_once(devices: Devices, wait_ms: int) -> None:
    """However soon after the last key the page is left."""
    page = devices.enter("Mike", "/g/1")
    field = page.get_by_role("textbox", name="Message")
    for number in range(3):
        field.fill(f"draft {number}")
        page.wait_for_timeout(wait_ms)
        page.reload()
        expect(field).to_have_value(f"draft {number}")


def test_a_draft_where_one_may_not_write(
    devices: Devices, ava: Writer, mike: Writer
) -> None:
    """It stays, and a line says why the field is closed. Own messages can still be edited."""
    mike.say("of mine")
    page = devices.enter("Mike", "/g/1")
    field(page).fill("wanted to say")
    ava.call("PATCH", "/v1/groups/1", {"may_post": "admins"})

    def require_closed(reason: str) -> None:
        expect(field(page)).not_to_be_editable()
        expect(field(page)).to_have_value("wanted to say")
        expect(page.locator(".composer").get_by_text(reason)).to_be_visible()
        expect(field(page)).to_have_accessible_description(reason)
        expect(page.get_by_role("button", name="Send")).to_have_count(0)

    require_closed("You may not write here")
    assert violations(page) == []
    page.reload()
    require_closed("You may not write here")
    page.locator(".message").hover()
    page.get_by_role("button", name="Edit", exact=True).click()
    field(page).fill("of mine, too")
    field(page).press("Enter")
    expect(page.locator(".message-text p")).to_have_text("of mine, too")
    require_closed("You may not write here")
    ava.call("PATCH", "/v1/groups/1", {"may_post": "all"})
    expect(field(page)).to_be_editable()
    expect(field(page)).to_have_accessible_description("")
    ava.call("PATCH", "/v1/groups/1", {"is_archived": True})
    require_closed("This group is archived.")


def test_a_conversation_with_somebody_new(devices: Devices, mike: Writer) -> None:
    """The draft is kept before it exists; the first message begins it."""
    ava = mike.call("GET", "/v1/users?q=ava")[0]["id"]
    page = devices.enter("Mike", f"/d/{ava}")
    expect(page.get_by_text("begins your conversation with Ava")).to_be_visible()
    field(page).fill("hello")
    page.reload()
    expect(field(page)).to_have_value("hello")
    assert violations(page) == []
    field(page).press("Enter")
    expect(page.locator(".message:not(.waiting) .message-text")).to_have_text("hello")
    assert "/g/" in page.url
    expect(field(page)).to_have_value("")


def test_the_preview(devices: Devices) -> None:
    """Ctrl-Shift-P shows the text as it will be."""
    page = devices.enter("Mike", "/g/1")
    field(page).fill("**bold**")
    field(page).press("Control+Shift+P")
    expect(page.get_by_role("region", name="Preview").locator("strong")).to_have_text(
        "bold"
    )
    field(page).press("Control+Shift+P")
    expect(page.get_by_role("region", name="Preview")).to_have_count(0)


# Attaches a file; writes and sends a text as soon as the file is shown, before the page is drawn.
ATTACH_AND_SEND = """(text) => new Promise((resolve) => {
  const field = document.querySelector("textarea");
  const input = document.querySelector("input[type=file]");
  new MutationObserver(async (_, observer) => {
    if (!document.querySelector(".tray-item")) return;
    observer.disconnect();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (let n = 0; n < 20; n++) await null;
    const enter = { key: "Enter", bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent("keydown", enter));
    resolve();
  }).observe(document.body, { subtree: true, childList: true });
  const files = new DataTransfer();
  files.items.add(new File(["all of it"], "plan.txt", { type: "text/plain" }));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
})"""


def test_a_text_that_is_written_at_once_goes_with_its_file(
    devices: Devices, site: Site
) -> None:
    """The field does not go back to the draft of before."""
    page = devices.enter("Mike", "/g/1")
    page.get_by_role("textbox", name="Message").focus()
    page.evaluate(ATTACH_AND_SEND, "the plan")
    expect(page.locator(".message:not(.waiting)")).to_have_count(1)
    (message,) = site.process.history(site.process.login(MIKE))
    assert message["content"] == "the plan"
    assert [file["name"] for file in message["files"]] == ["plan.txt"]


# Sends two texts in one go, while the first one is still being stored.
SEND_TWO = """async (texts) => {
  const field = document.querySelector("textarea");
  for (const text of texts) {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    for (let n = 0; n < 20; n++) await null;
    const enter = { key: "Enter", bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent("keydown", enter));
  }
}"""


def test_a_text_is_sent_while_the_one_before_is_stored(
    devices: Devices, site: Site
) -> None:
    """Both are sent, in order, however fast they are written."""
    page = devices.enter("Mike", "/g/1")
    page.get_by_role("textbox", name="Message").focus()
    page.evaluate(SEND_TWO, ["one", "two"])
    expect(page.locator(".message:not(.waiting)")).to_have_count(2)
    expect(page.get_by_role("textbox", name="Message")).to_have_value("")
    history = site.process.history(site.process.login(MIKE))
    assert [each["content"] for each in history] == ["one", "two"]
