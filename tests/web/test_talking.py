"""Signing in and talking, in two browsers."""

import re

from playwright.sync_api import Page, expect

from tests.web.pages import Devices


def say(page: Page, text: str) -> None:
    """Write a message and send it."""
    field = page.get_by_role("textbox", name="Message")
    field.fill(text)
    field.press("Enter")


def messages(page: Page) -> list[str]:
    """Return the texts that are shown, oldest first."""
    return page.locator(".message:not(.waiting) .message-text").all_inner_texts()


def test_two_people_talk(devices: Devices) -> None:
    """Each sees what the other writes, once and in order, also after the page is loaded again."""
    ava, mike = devices.enter("Ava"), devices.enter("Mike")
    for page in (ava, mike):
        page.get_by_role("link", name=re.compile("General")).click()
    for number in range(3):
        say(ava, f"from Ava {number}")
        say(mike, f"from Mike {number}")
        for page in (ava, mike):
            expect(
                page.get_by_text(f"from Ava {number}", exact=True).last
            ).to_be_visible()
            expect(
                page.get_by_text(f"from Mike {number}", exact=True).last
            ).to_be_visible()
    expect(ava.locator(".waiting")).to_have_count(0)
    expect(ava.locator(".message")).to_have_count(6)
    seen = messages(ava)
    assert sorted(seen) == sorted({*seen}) and len(seen) == 6
    expect(mike.locator(".message")).to_have_count(6)
    assert messages(mike) == seen
    mike.reload()
    expect(mike.locator(".message")).to_have_count(6)
    assert messages(mike) == seen


def test_unread_messages_are_counted(devices: Devices) -> None:
    """The badge comes with the message, and goes when the conversation is opened."""
    ava, mike = devices.enter("Ava", "/g/1"), devices.enter("Mike")
    say(ava, "one")
    say(ava, "@Mike two")
    badge = mike.locator(".badge")
    expect(badge).to_have_text(["@1", "2"])
    mike.get_by_role("link", name=re.compile("General")).click()
    expect(badge).to_have_count(0)


def test_a_message_waits_for_the_network(devices: Devices) -> None:
    """Written offline, it is sent once the network is back, once."""
    ava, mike = devices.enter("Ava", "/g/1"), devices.enter("Mike", "/g/1")
    say(ava, "before")
    expect(mike.get_by_text("before", exact=True).last).to_be_visible()
    ava.context.set_offline(True)
    say(ava, "written offline")
    expect(ava.locator(".waiting")).to_have_count(1)
    ava.context.set_offline(False)
    expect(mike.get_by_text("written offline", exact=True).last).to_be_visible()
    expect(ava.locator(".waiting")).to_have_count(0)
    assert messages(mike) == messages(ava) == ["before", "written offline"]


def test_a_draft_survives(devices: Devices) -> None:
    """A text that was not sent is there after another conversation was shown."""
    page = devices.enter("Mike", "/g/1")
    page.get_by_role("textbox", name="Message").fill("not yet sent")
    page.get_by_role("link", name="Chat").click()
    expect(page.get_by_text("Choose a conversation.")).to_be_visible()
    page.get_by_role("link", name=re.compile("General")).click()
    expect(page.get_by_role("textbox", name="Message")).to_have_value("not yet sent")
