"""Further up in the list: the own message below, and the row with the focus."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.waiting import until
from tests.web.pages import Devices
from tests.web.test_history import ROWS_MAX, read_back, rows, settle, texts, wheel
from tests.web.writers import Writer

FOCUSED = """() => document.activeElement.dataset.row
  ?? (document.activeElement.matches(".messages-box") ? "list" : "elsewhere")"""
# Puts the focus on a row in the middle of the screen; returns it and its neighbours.
FOCUS = """() => {
  const all = [...document.querySelectorAll(".messages [data-row]")];
  const { top, height } = document.querySelector(".messages-box").getBoundingClientRect();
  const at = all.findIndex((row) => row.getBoundingClientRect().bottom > top + height / 2);
  all[at].focus({ preventScroll: true });
  return all.slice(at - 1, at + 2).map((row) => row.dataset.row);
}"""
# How many screens a row is below the screen.
SCREENS_BELOW = """(row) => {
  const { bottom, height } = document.querySelector(".messages-box").getBoundingClientRect();
  const { top } = document.querySelector(`[data-row="${row}"]`).getBoundingClientRect();
  return (top - bottom) / height;
}"""


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """A server without limits of rates."""
    return ("--send-rate", "0", "--request-rate", "0", "--frame-rate", "0")


def in_page(page: Page, row: str) -> bool:
    return page.locator(f'[data-row="{row}"]').count() == 1


def newest(mike: Writer) -> list[str]:
    found = mike.call("GET", "/v1/groups/1/messages")["messages"]
    return [each.get("content", "") for each in found]


def test_the_own_message_is_below_until_it_is_seen(
    devices: Devices, mike: Writer, ava: Writer
) -> None:
    """The button says so also when it is sent, and others follow it."""
    mike.say_all(texts(150))
    page = devices.enter("Mike", "/g/1")
    read_back(page)
    field = page.get_by_role("textbox", name="Message")
    field.fill("a word of mine")
    field.press("Enter")
    below = page.get_by_role("button", name="Your message is below")
    expect(below).to_be_visible()
    until(lambda: "a word of mine" in newest(mike))
    ava.say_all(texts(60))
    expect(page.locator(".badge")).to_have_text("60")
    expect(below).to_be_visible()
    own = page.locator(".message", has_text="a word of mine")

    def come_down() -> bool:
        wheel(page, 300)
        settle(page)
        return own.count() == 1 and bool(
            own.evaluate(
                """(row) => row.getBoundingClientRect().bottom
                  < document.querySelector(".messages-box").getBoundingClientRect().bottom"""
            )
        )

    until(come_down)
    expect(below).to_have_count(0)
    expect(page.locator(".pill.bottom")).to_contain_text("new")


def test_the_row_with_the_focus_stays(devices: Devices, mike: Writer) -> None:
    """With its neighbours, while the page can hold it beside what is read."""
    mike.say_all(texts(700))
    page = devices.enter("Mike", "/g/1")
    read_back(page)
    above, row, under = page.evaluate(FOCUS)

    def is_far() -> bool:
        wheel(page, -800)
        settle(page)
        return bool(page.evaluate(SCREENS_BELOW, row) > 5)

    until(is_far)
    assert page.evaluate(FOCUSED) == row
    assert in_page(page, above) and in_page(page, under)
    assert rows(page) <= ROWS_MAX

    def is_beyond() -> bool:
        wheel(page, -3000)
        settle(page)
        return not in_page(page, row)

    # One who reads on is not held up: the list has the focus then.
    until(is_beyond)
    assert rows(page) <= ROWS_MAX
    assert page.evaluate(FOCUSED) == "list"
    page.keyboard.press("ArrowDown")
    focused = page.evaluate(FOCUSED)
    expect(page.locator(f'[data-row="{focused}"]')).to_be_in_viewport()
