"""What a row of a message shows: that it was edited, and the reactions."""

import re
from urllib.parse import quote

from playwright.sync_api import expect

from tests.web.api import Api
from tests.web.pages import Devices

# One emoji of ten characters of Unicode.
KISS = "👩🏽‍❤️‍💋‍👨🏽"


def test_the_mark_of_an_edit_opens_the_earlier_versions(
    devices: Devices, api: Api
) -> None:
    """For the sender and the admins, by the pointer and by the keyboard; others see a mark."""
    bea = api.register("Bea")
    api.add(bea)
    seq = api.say("Mike", "first")["seq"]
    api.do(
        "Mike", "PATCH", f"/v1/groups/1/messages/{seq}", {"content": "the second text"}
    )
    page = devices.enter("Mike", "/g/1")
    mark = page.locator(f'[data-row="{seq}"]').get_by_role(
        "button", name="(edited) Earlier versions"
    )
    panel = page.get_by_role("complementary", name="Earlier versions")
    mark.click()
    expect(panel.get_by_role("listitem").locator(".text")).to_have_text(
        ["the second text", "first"]
    )
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    page.locator(f'[data-row="{seq}"]').focus()
    page.keyboard.press("Tab")
    expect(mark).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("listitem")).to_have_count(2)

    other = devices.open("/g/1")
    other.locator("input[name=email]").fill("bea@temp.com")
    other.locator("input[name=password]").fill("password")
    other.keyboard.press("Enter")
    shown = other.locator(f'[data-row="{seq}"] .message-edited')
    expect(shown).to_have_text("(edited)")
    expect(shown).to_have_attribute("title", re.compile(r"\d"))
    assert shown.evaluate("(mark) => mark.localName") == "span"
    api.do("Ava", "PATCH", f"/v1/groups/1/members/{bea}", {"role": "admin"})
    other.get_by_role("button", name="(edited) Earlier versions").click()
    panel = other.get_by_role("complementary", name="Earlier versions")
    expect(panel.get_by_role("listitem")).to_have_count(2)


def test_a_reaction_is_cut_between_what_a_reader_sees(
    devices: Devices, api: Api
) -> None:
    """After eight of that; the whole is in the tooltip."""
    seq = api.say("Ava", "look")["seq"]
    for reaction in (KISS, "wonderful"):
        path = f"/v1/groups/1/messages/{seq}/reactions/{quote(reaction)}"
        api.do("Ava", "PUT", path)
    page = devices.enter("Mike", "/g/1")
    shown = page.locator(".reaction")
    expect(shown.filter(has_text="wonderf…")).to_have_attribute("title", "wonderful")
    texts = shown.locator(".emoji").all_inner_texts()
    assert sorted(texts) == ["wonderf…", KISS]
