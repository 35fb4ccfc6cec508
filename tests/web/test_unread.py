"""The counts of unread messages and mentions: those of the server, on all tabs and devices."""

import random
import re
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.support.waiting import DEADLINE_SECONDS
from tests.web.api import Api
from tests.web.pages import Devices

ACTS, ACTS_AT_LENGTH = 100, 200
_WAYS = (
    "say",
    "say",
    "say",
    "mention",
    "delete",
    "edit",
    "read",
    "unread",
    "open",
    "all",
)


def label_of(group: Any) -> re.Pattern[str]:
    """Return the name of a group's link for screen readers, which has the counts."""
    parts = [re.escape(group["name"])]
    if group["unread"]:
        parts.append(rf"{group['unread']} unread")
    if group["mentions"]:
        mentions = group["mentions"]
        parts.append("1 mention" if mentions == 1 else f"{mentions} mentions")
    return re.compile(f"^{', '.join(parts)}$")


def require_counts(api: Api, pages: list[Page]) -> None:
    """Wait until each page shows what the server counts."""

    def differ() -> list[str]:
        return [
            f"{label} is not {group}"
            for group in api.do("Mike", "GET", "/v1/groups")
            for page in pages
            if not label_of(group).match(label := shown(page, group["id"]))
        ]

    deadline = monotonic() + DEADLINE_SECONDS
    while differences := differ():
        assert monotonic() < deadline, differences
        pages[0].wait_for_timeout(50)


def shown(page: Page, group_id: int) -> str:
    """Return what a page says of a group to screen readers."""
    link = page.locator(f'.group-row[data-id="{group_id}"] a')
    return link.get_attribute("aria-label") or ""


@pytest.mark.parametrize(
    "seed, acts",
    [
        (1, ACTS),
        *(
            pytest.param(seed, ACTS_AT_LENGTH, marks=pytest.mark.soak)
            for seed in range(2, 6)
        ),
    ],
)
def test_counts_are_those_of_the_server(
    devices: Devices, api: Api, seed: int, acts: int
) -> None:
    """After random messages, mentions, deletions and marks, in two tabs and another device."""
    chosen = random.Random(seed)
    mike = api.do("Mike", "GET", "/v1/users/me")["id"]
    groups = [1]
    for name in ("Second", "Third"):
        made = api.do("Ava", "POST", "/v1/groups", {"name": name})["id"]
        api.add(mike, made)
        groups.append(made)
    first = devices.enter("Mike")
    tab = first.context.new_page()
    tab.goto("/")
    other = devices.enter("Mike")
    pages = [first, tab, other]
    said: dict[int, list[int]] = {group: [] for group in groups}
    for number in range(acts):
        group = chosen.choice(groups)
        act(api, pages, chosen, group, said[group], number)
        if number % 20 == 19:
            require_counts(api, pages)
    for page in pages:
        page.reload()
    require_counts(api, pages)


def act(
    api: Api,
    pages: list[Page],
    chosen: random.Random,
    group: int,
    said: list[int],
    number: int,
) -> None:
    """Let Ava write, edit or delete, or Mike read or mark as unread."""
    way = chosen.choice(_WAYS)
    messages = f"/v1/groups/{group}/messages"
    if way in ("say", "mention") or not said:
        text = f"message {number}" + (" @Mike" if way == "mention" else "")
        said.append(api.say("Ava", text, group)["seq"])
    elif way == "delete":
        seq = said.pop(chosen.randrange(len(said)))
        api.do("Ava", "DELETE", f"{messages}/{seq}")
    elif way == "edit":
        body = {"content": f"edited {number}" + chosen.choice(("", " @Mike"))}
        api.do("Ava", "PATCH", f"{messages}/{chosen.choice(said)}", body)
    elif way in ("read", "unread"):
        mark = {"seq": chosen.choice(said)}
        api.do("Mike", "PUT", f"/v1/groups/{group}/{way}", mark)
    elif way == "all":
        api.do("Mike", "PUT", "/v1/read-all")
    else:
        page = chosen.choice(pages)
        page.locator(f'.group-row[data-id="{group}"] a').click()
        expect(page.get_by_role("textbox", name="Message")).to_be_visible()
        # What is on the screen is read a moment later.
        require_counts(api, [page])
        page.get_by_role("link", name="Chat").click()
