"""Searching messages: words and their marks, filters, pages, and the ways to a hit."""

import re
from typing import Any
from urllib.parse import quote

from playwright.sync_api import Locator, Page, expect

from tests.support.waiting import until
from tests.web.api import Api
from tests.web.pages import Devices, Faults
from tests.web.test_accessibility import violations_in_looks


def indexed(api: Api, q: str, count: int) -> None:
    """Wait until so many messages are found: the index follows the log."""
    path = f"/v1/search?limit=100&q={quote(q)}"
    until(lambda: len(api.do("Ava", "GET", path)["hits"]) == count)


def search(page: Page, q: str) -> Locator:
    """Write into the field of the search; return the hits."""
    page.get_by_role("searchbox", name="Search messages").fill(q)
    return page.get_by_role("region", name="Messages found").get_by_role("listitem")


def open_panel(page: Page) -> None:
    """Open the search of the conversation."""
    page.get_by_role("main").get_by_role("button", name="Search in").click()


def test_hits_are_newest_first_under_their_group(devices: Devices, api: Api) -> None:
    """The address has the words, and opens the same search again."""
    lunch = api.do("Ava", "POST", "/v1/groups", {"name": "Lunch"})["id"]
    for group, text in ((1, "one apple"), (lunch, "two apples"), (lunch, "an apple")):
        api.say("Ava", text, group)
    indexed(api, "apple", 2)
    page = devices.enter("Ava", "/search")
    hits = search(page, "apple")
    expect(hits).to_have_count(2)
    expect(hits.locator(".entry-text")).to_have_text(["an apple", "one apple"])
    expect(page.locator(".run-name")).to_have_text(["Lunch", "General"])
    expect(page).to_have_url(re.compile(r"/search\?q=apple$"))
    page.reload()
    expect(hits).to_have_count(2)
    expect(page.get_by_role("searchbox")).to_have_value("apple")


MARKED = {
    "apple": ("🍎🍎 an apple 🍎", ["apple"]),
    "北京大学": ("𠮷野家は北京大学の近く", ["北京大学"]),
    "🎉": ("done 🎉 and 🎉🏽 <b>", ["🎉", "🎉🏽"]),
    "creme": ("👨‍👩‍👧 Crème brûlée", ["Crème"]),
    "محمد": ("قال مُحَمَّد شيئا", ["مُحَمَّد"]),
}


def test_the_words_are_marked(devices: Devices, api: Api) -> None:
    """The places count characters, not UTF-16 units; the text stays a text."""
    for text, _ in MARKED.values():
        api.say("Ava", text)
    for q in MARKED:
        indexed(api, q, 1)
    page = devices.enter("Mike", "/g/1")
    open_panel(page)
    for q, (text, marked) in MARKED.items():
        hits = search(page, q)
        expect(hits.locator(".entry-text")).to_have_text(text)
        found = hits.locator("mark").all_inner_texts()
        assert [each.removesuffix("🏽") for each in found] == [
            each.removesuffix("🏽") for each in marked
        ]


def test_filters_limit_the_hits(devices: Devices, api: Api) -> None:
    """By group, person and days of the reader."""
    lunch = api.do("Ava", "POST", "/v1/groups", {"name": "Lunch"})["id"]
    api.say("Ava", "apple of Ava")
    api.say("Mike", "apple of Mike")
    api.say("Ava", "apple of lunch", lunch)
    indexed(api, "apple", 3)
    page = devices.enter("Ava", "/search?q=apple", timezone_id="Pacific/Auckland")
    texts = page.get_by_role("region", name="Messages found").locator(".entry-text")
    expect(texts).to_have_count(3)
    person = page.get_by_role("combobox", name="Person")
    person.fill("mi")
    page.get_by_role("option", name="Mike").click()
    expect(texts).to_have_text(["apple of Mike"])
    page.get_by_role("button", name="Mike Clear").click()
    expect(texts).to_have_count(3)
    expect(person).to_be_focused()
    conversation = page.get_by_role("combobox", name="Conversation")
    conversation.fill("lun")
    expect(page.get_by_role("option")).to_have_text(["Lunch"])
    conversation.press("Enter")
    expect(texts).to_have_text(["apple of lunch"])
    page.get_by_role("button", name="Lunch Clear").click()
    today = page.evaluate(
        """() => { const now = new Date(), two = (n) => String(n).padStart(2, "0");
          return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`; }"""
    )
    page.get_by_label("To", exact=True).fill("2020-01-01")
    expect(page.get_by_text("No message has “apple”.")).to_be_visible()
    page.get_by_label("To", exact=True).fill(today)
    expect(texts).to_have_count(3)
    page.get_by_label("From", exact=True).fill(today)
    expect(texts).to_have_count(3)


def test_more_hits_come_on_demand(devices: Devices, api: Api) -> None:
    """Without one twice, and without what is read moving."""
    for number in range(45):
        api.say("Ava", f"apple {number}")
    indexed(api, "apple", 45)
    page = devices.enter("Mike", "/g/1")
    open_panel(page)
    hits = search(page, "apple")
    expect(hits).to_have_count(20)
    more = page.get_by_role("button", name="Show more")
    more.click()
    expect(hits).to_have_count(40)
    more.click()
    expect(hits).to_have_count(45)
    expect(more).to_have_count(0)
    texts = hits.locator(".entry-text").all_inner_texts()
    assert texts == [f"apple {number}" for number in reversed(range(45))]


def test_a_hit_opens_its_message_by_keys(devices: Devices, api: Api) -> None:
    """Down leads from the field to the hits, Enter to the message."""
    seqs = [api.say("Ava", f"apple {number}")["seq"] for number in range(3)]
    indexed(api, "apple", 3)
    page = devices.enter("Mike", "/search")
    expect(search(page, "apple")).to_have_count(3)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/g/1/{seqs[1]}$"))
    page.go_back()
    expect(page).to_have_url(re.compile(r"/search\?q=apple$"))


def test_what_is_not_yet_indexed_is_said(devices: Devices, api: Api) -> None:
    """The newest messages follow."""
    api.say("Ava", "an apple")
    indexed(api, "apple", 1)
    page = devices.enter("Mike", "/g/1")

    def behind(route: Any) -> None:
        answer = route.fetch().json()
        epoch = answer["indexed"].partition(".")[0]
        route.fulfill(json={**answer, "indexed": f"{epoch}.1"})

    page.route("**/v1/search?**", behind)
    open_panel(page)
    expect(search(page, "apple")).to_have_count(1)
    note = page.get_by_text("The newest messages cannot be found yet")
    expect(note).to_be_visible()
    page.unroute("**/v1/search?**")
    page.keyboard.press("Enter")
    expect(note).to_have_count(0)


def test_nothing_found_and_refusals_are_said(
    devices: Devices, api: Api, faults: Faults
) -> None:
    """With a hint, and with the server's sentence; an answer that comes late is dropped."""
    page = devices.enter("Mike", "/g/1")
    open_panel(page)
    panel = page.get_by_role("complementary")
    expect(panel.get_by_text("Whole words are found")).to_be_visible()
    search(page, "nothing")
    expect(panel.get_by_text("No message has “nothing”.")).to_be_visible()
    search(page, "***")
    expect(panel.get_by_role("alert")).to_contain_text("search")
    faults.claim("400")
    search(page, "")
    expect(panel.get_by_role("alert")).to_have_count(0)


def test_mentions_are_listed(devices: Devices, api: Api) -> None:
    """On the page of the search, and new ones as they come."""
    page = devices.enter("Mike", "/search")
    expect(page.get_by_text("Nobody has mentioned you yet.")).to_be_visible()
    api.say("Ava", "hello @Mike")
    hits = page.get_by_role("region", name="Mentions of you").get_by_role("listitem")
    expect(hits).to_contain_text("hello @Mike")
    api.say("Ava", "@all hello")
    expect(hits).to_have_count(2)
    hits.first.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/g/1/\d+$"))


def test_the_search_keeps_the_rules(devices: Devices, api: Api) -> None:
    """The page and the panel, in each theme, wide and narrow."""
    api.say("Ava", "an apple for @Mike")
    indexed(api, "apple", 1)
    page = devices.enter("Mike", "/search")
    page.get_by_role("region", name="Mentions of you").wait_for()
    assert violations_in_looks(page) == [], "mentions"
    expect(search(page, "apple")).to_have_count(1)
    page.get_by_role("combobox", name="Person").fill("a")
    page.get_by_role("option").first.wait_for()
    assert violations_in_looks(page) == [], "hits"
    page.goto("/g/1")
    open_panel(page)
    expect(search(page, "apple")).to_have_count(1)
    assert violations_in_looks(page) == [], "panel"
