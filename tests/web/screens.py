"""The screens of the page and their states, each with the way to it.

They are drawn as pictures, and tested against the rules of WCAG and of layout.

The ways are the same in all languages: they name controls by the keys of their sentences.
"""

import re
from collections.abc import Callable
from itertools import count
from time import monotonic
from typing import NamedTuple
from weakref import WeakKeyDictionary

from playwright.sync_api import FilePayload, Locator, Page, Request, Route

from tests.support.waiting import DEADLINE_SECONDS
from tests.web.filled import FAR_TOO_LONG, Filled
from tests.web.languages import Words
from tests.web.pages import NEXT_FRAMES
from tests.web.showcase import ARABIC, Showcase

Act = Callable[[Page, Words], object]
_FIGURES = count()


def nothing(page: Page, words: Words) -> None:
    """The screen is what its address leads to."""


class Screen(NamedTuple):
    """A screen: its address, and what is done there before it is looked at.

    `forgets` are parts of the faults that belong to it, such as a request that is refused. Before
    `prepare` is called, nobody looks.
    """

    path: str
    act: Act = nothing
    is_signed_in: bool = True
    forgets: tuple[str, ...] = ()
    prepare: Callable[[], None] = lambda: None


def press(key: str) -> Act:
    """Return the act of pressing a button."""
    return lambda page, words: page.get_by_role("button", name=words(key)).first.click()


def one_after_another(*acts: Act) -> Act:
    """Return the act of doing several things."""

    def act(page: Page, words: Words) -> None:
        for each in acts:
            each(page, words)

    return act


def choose(key: str) -> Act:
    """Return the act of choosing from the open menu. Some of its commands are followed by a key."""

    def act(page: Page, words: Words) -> None:
        name = re.compile(words(key).pattern.removesuffix("$") + r"(\s|$)")
        page.get_by_role("menuitem", name=name).first.click()

    return act


def in_menu(key: str) -> Act:
    """Return the act of choosing from the menu of the conversation."""
    return one_after_another(conversation_menu, choose(key))


def conversation_menu(page: Page, words: Words) -> None:
    """Open the menu of the conversation."""
    page.locator(".conversation-head [aria-haspopup=menu]").click()


def fill(selector: str, text: str) -> Act:
    """Return the act of writing into a field."""

    def act(page: Page, words: Words) -> None:
        page.locator(selector).last.fill(text)

    return act


def keys(*names: str) -> Act:
    """Return the act of pressing keys."""

    def act(page: Page, words: Words) -> None:
        for name in names:
            page.keyboard.press(name)

    return act


def click(selector: str) -> Act:
    """Return the act of clicking at a part of the page."""
    return lambda page, words: page.locator(selector).first.click()


def see(selector: str) -> Act:
    """Return the act of waiting until a part of the page is there."""
    return lambda page, words: page.locator(selector).first.wait_for()


def row(page: Page, seq: int) -> Locator:
    """Return the row of a message, once it is drawn."""
    found = page.locator(f'[data-row="{seq}"]')
    found.wait_for()
    found.scroll_into_view_if_needed()
    return found


def hover(seq: int) -> Act:
    """Return the act of holding the pointer over a message."""

    def act(page: Page, words: Words) -> None:
        row(page, seq).locator(".text").hover()
        page.locator(".row-bar").wait_for()

    return act


def row_menu(seq: int, *items: str) -> Act:
    """Return the act of opening the menu of a message, and choosing from it."""

    def act(page: Page, words: Words) -> None:
        row(page, seq).locator(".text").click(button="right")
        for item in items:
            choose(item)(page, words)

    return act


def group_menu(page: Page, words: Words) -> None:
    """Open the menu of a group in the side list."""
    page.locator(".group-row").nth(2).click(button="right")


def new(kind: str) -> Act:
    """Return the act of beginning something new."""
    return one_after_another(
        press("shell.menu_new"), choose(f"shell.new.{kind}"), see("dialog[open]")
    )


def sign_in_badly(page: Page, words: Words) -> None:
    """Give a wrong password."""
    page.locator("input[name=email]").fill("ava@temp.com")
    page.locator("input[name=password]").fill("not the password")
    page.keyboard.press("Enter")
    page.locator(".fault:not([hidden])").first.wait_for()


def register_badly(page: Page, words: Words) -> None:
    """Take a name that is taken."""
    press("signin.register")(page, words)
    page.locator("input[name=username]").fill("Ava")
    page.locator("input[name=email]").fill("other@example.com")
    page.locator("input[name=password]").fill("password")
    page.keyboard.press("Enter")
    page.locator(".fault:not([hidden])").first.wait_for()


def register_someone(page: Page, words: Words) -> None:
    """Make an account, which has no group yet."""
    name = f"Newcomer {next(_FIGURES)}"
    press("signin.register")(page, words)
    page.locator("input[name=username]").fill(name)
    page.locator("input[name=email]").fill(f"{name.replace(' ', '')}@example.com")
    page.locator("input[name=password]").fill("password")
    page.keyboard.press("Enter")
    page.locator(".shell").wait_for()


def attach(page: Page, words: Words) -> None:
    """Attach files: one is on its way, one is refused, one is there."""

    def answer(route: Route) -> None:
        if "refused" in route.request.url:
            fault = {"error": "Too large", "code": "too_large", "details": ""}
            route.fulfill(status=413, json=fault)
        elif "slow" not in route.request.url:
            route.continue_()

    page.route("**/v1/files?*", answer)
    figure = next(_FIGURES)
    names = (f"A plan with a rather long name {figure}.txt", "slow.txt", "refused.txt")
    files: list[FilePayload] = [
        # What was sent once is not sent again.
        {
            "name": name,
            "mimeType": "text/plain",
            "buffer": f"{name} {figure}".encode(),
        }
        for name in names
    ]
    page.locator("input[type=file]").first.set_input_files(files)
    page.locator(".tray-item progress").first.wait_for()
    page.locator('.tray-item[data-failed="true"]').wait_for()


def go_offline(page: Page, words: Words) -> None:
    """Lose the network, and write all the same."""
    page.context.set_offline(True)
    field = page.locator(".composer textarea")
    field.fill("I write this on the train.")
    page.locator(".composer .send").click()
    page.locator(".connection .icon").wait_for()
    page.locator(".message.waiting").wait_for()


def choose_picture(page: Page, words: Words) -> None:
    """Choose a picture for the profile."""
    page.locator("input[type=file]").first.set_input_files("docs/pictures/members.webp")
    page.locator("dialog[open] canvas").wait_for()


def screens(filled: Filled, shown: Showcase) -> dict[str, Screen]:
    """Return all screens, by their names."""
    empty = f"/g/{filled.groups['Empty so far']}"
    general, release = "/g/1", f"/g/{filled.groups['Release 4']}"
    design = f"/g/{filled.groups['Design review']}"
    at_question, at_edited = (
        f"{design}/{shown.question}",
        f"{design}/{shown.edited}",
    )
    own, direct = f"/g/{shown.own}", f"/g/{shown.direct}"
    members = in_menu("shell.members")
    settings = in_menu("shell.group_settings")
    field = ".composer textarea"
    return {
        "sign-in": Screen("/", is_signed_in=False),
        "sign-in-refused": Screen("/", sign_in_badly, False, ("401",)),
        "register": Screen("/", press("signin.register"), is_signed_in=False),
        "register-refused": Screen("/", register_badly, False, ("409",)),
        "new-password": Screen("/", press("signin.has_code"), is_signed_in=False),
        "invite-signed-out": Screen(f"/join#{filled.code}", see(".invite-note"), False),
        "home-of-a-newcomer": Screen("/", register_someone, is_signed_in=False),
        "home": Screen("/"),
        "home-mentions": Screen("/", press("shell.filter.direct")),
        "account-menu": Screen("/", press("shell.account_of")),
        "group-menu": Screen("/", group_menu),
        "mute-menu": Screen("/", one_after_another(group_menu, choose("shell.mute"))),
        "palette": Screen("/", keys("Control+K")),
        "palette-typed": Screen("/", keys("Control+K", "r", "e")),
        "keys": Screen("/", keys("?")),
        "new-menu": Screen("/", press("shell.menu_new")),
        "new-group": Screen("/", new("group")),
        "new-person": Screen("/", new("person")),
        "new-public": Screen("/", new("public")),
        "new-code": Screen("/", new("code")),
        "conversation": Screen(design, see(".unread-line"), prepare=shown.unread),
        "conversation-begin": Screen(
            f"{design}/3", see('[data-row="3"]'), prepare=shown.read
        ),
        "conversation-long": Screen(f"{design}/{shown.long}", prepare=shown.read),
        "conversation-empty": Screen(empty),
        "conversation-arabic": Screen(f"/g/{filled.groups[ARABIC]}"),
        "conversation-archived": Screen(f"/g/{shown.archived}"),
        "conversation-muted": Screen(f"/g/{filled.groups['Operations']}"),
        "direct": Screen(direct),
        "direct-new": Screen(f"/d/{filled.ids['Theodor']}"),
        "not-a-member": Screen("/g/9999", forgets=("403",)),
        "not-found": Screen("/settings/nothing"),
        "message-hover": Screen(at_question, hover(shown.question), prepare=shown.read),
        "message-menu": Screen(at_edited, row_menu(shown.edited), prepare=shown.read),
        "reply": Screen(general, row_menu(shown.greeting, "conversation.reply")),
        "edit": Screen(
            at_edited, row_menu(shown.edited, "conversation.edit"), prepare=shown.read
        ),
        "delete": Screen(
            at_edited, row_menu(shown.edited, "conversation.delete"), prepare=shown.read
        ),
        "react": Screen(
            at_question,
            row_menu(shown.question, "conversation.react"),
            prepare=shown.read,
        ),
        "picker": Screen(
            at_question,
            one_after_another(
                row_menu(shown.question, "conversation.react"),
                press("conversation.all_emoji"),
                see(".picker-row"),
            ),
            prepare=shown.read,
        ),
        "suggestions": Screen(
            f"/g/{filled.groups[FAR_TOO_LONG]}",
            one_after_another(
                fill(field, ""),
                click(field),
                keys("@", "A"),
                see(".completions > li"),
            ),
        ),
        "preview": Screen(
            f"/g/{filled.groups['Lunch 🍜']}",
            one_after_another(
                fill(field, "**So** it will look, `@Ava`:\n\n- one\n- two"),
                click(field),
                keys("Control+Shift+P"),
                see(".composer-preview"),
                keys("Control+Shift+P", "Control+Shift+P"),
            ),
        ),
        "files": Screen(release, attach, forgets=("413", "ERR_ABORTED")),
        "offline": Screen(direct, go_offline, forgets=("ERR_INTERNET", "WebSocket")),
        "viewer": Screen(
            f"{design}/{shown.pictures}",
            one_after_another(click(".picture"), see(".viewer[open]")),
            prepare=shown.read,
        ),
        "date": Screen(
            design,
            one_after_another(click(".day-name > button"), see("dialog[open]")),
            prepare=shown.read,
        ),
        "replies": Screen(
            at_question,
            one_after_another(click(".replies"), see(".panel .entry")),
            prepare=shown.read,
        ),
        "readers": Screen(
            at_edited,
            row_menu(shown.edited, "conversation.seen_by"),
            prepare=shown.read,
        ),
        "reactions": Screen(
            at_edited,
            row_menu(shown.edited, "conversation.who_reacted"),
            prepare=shown.read,
        ),
        "versions": Screen(
            at_edited,
            row_menu(shown.edited, "conversation.versions"),
            prepare=shown.read,
        ),
        "pins": Screen(
            design,
            one_after_another(in_menu("shell.pins"), see(".entry")),
            prepare=shown.read,
        ),
        "pins-none": Screen(empty, in_menu("shell.pins")),
        "members": Screen(
            design,
            one_after_another(members, see(".panel .row-main")),
            prepare=shown.read,
        ),
        "members-own": Screen(own, one_after_another(members, see(".panel .row-main"))),
        "member-menu": Screen(
            own,
            one_after_another(members, click(".panel .row > [aria-haspopup=menu]")),
        ),
        "add-members": Screen(
            own,
            one_after_another(
                members,
                click(".panel-tools > .button"),
                fill("dialog[open] input", "T"),
                see("dialog[open] li"),
            ),
        ),
        "person": Screen(direct, click(".title-button")),
        "group-settings": Screen(design, settings, prepare=shown.read),
        "group-settings-own": Screen(own, settings),
        "group-links": Screen(
            own,
            one_after_another(settings, press("groups.make_link"), see(".link-line")),
        ),
        "group-bans": Screen(
            own,
            one_after_another(
                settings,
                lambda page, words: page.locator(
                    ".panel-section .found"
                ).last.scroll_into_view_if_needed(),
            ),
        ),
        "group-delete": Screen(
            own,
            one_after_another(settings, press("groups.delete"), see("dialog[open]")),
        ),
        "group-leave": Screen(
            design,
            one_after_another(in_menu("shell.leave"), see("dialog[open]")),
            prepare=shown.read,
        ),
        "search-in-group": Screen(
            design,
            one_after_another(
                press("shell.search_here"),
                fill(".search-words", "wider"),
                keys("Enter"),
                see("mark"),
            ),
            prepare=shown.read,
        ),
        "search": Screen("/search?q=list"),
        "search-none": Screen("/search?q=nothing"),
        "mentions": Screen("/search"),
        "invite": Screen(f"/join#{filled.code}", see(".invite .button")),
        "invite-gone": Screen("/join#nothing", see(".invite"), forgets=("404",)),
        "toast": Screen(
            "/",
            one_after_another(group_menu, choose("shell.copy_link"), see(".toast")),
        ),
        "settings": Screen("/settings"),
        "settings-end": Screen(
            "/settings",
            lambda page, words: page.locator(
                ".setting-group"
            ).last.scroll_into_view_if_needed(),
        ),
        "profile": Screen("/settings/profile"),
        "profile-end": Screen(
            "/settings/profile",
            lambda page, words: page.locator(
                ".setting-group"
            ).last.scroll_into_view_if_needed(),
        ),
        "crop": Screen("/settings/profile", choose_picture),
        "delete-account": Screen(
            "/settings/profile",
            one_after_another(press("account.delete"), see("dialog[open]")),
        ),
        "sessions": Screen("/settings/sessions"),
    }


def show(page: Page, screen: Screen, words: Words = Words("en")) -> None:
    """Go to a screen, as Mike or signed out, and wait until it is drawn."""
    screen.prepare()
    requests = _REQUESTS.get(page) or _REQUESTS.setdefault(page, Requests(page))
    page.goto(screen.path)
    shell = page.locator(".shell")
    button = page.get_by_role("button", name="Mike", exact=True)
    shell.or_(button).first.wait_for()
    if screen.is_signed_in and shell.count() == 0:
        button.click()
        shell.wait_for()
    # The pointer is over nothing.
    page.mouse.move(0, 0)
    requests.wait()
    screen.act(page, words)
    requests.wait()


class Requests:
    """What a page asks for, and has not got yet."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._under_way: set[Request] = set()
        page.on("request", self._begin)
        page.on("requestfinished", self._end)
        page.on("requestfailed", self._end)

    def wait(self) -> None:
        """Wait until all was answered and drawn."""
        deadline = monotonic() + DEADLINE_SECONDS
        turns = 0
        while turns < 2:
            self._page.evaluate(NEXT_FRAMES)
            turns = 0 if self._under_way else turns + 1
            assert monotonic() < deadline, [each.url for each in self._under_way]

    def _begin(self, request: Request) -> None:
        # An upload may be held.
        if request.method == "GET":
            self._under_way.add(request)

    def _end(self, request: Request) -> None:
        self._under_way.discard(request)


_REQUESTS: WeakKeyDictionary[Page, Requests] = WeakKeyDictionary()


def leave(page: Page, screen: Screen) -> None:
    """Undo what a screen did to its browser."""
    page.context.set_offline(False)
    page.unroute_all(behavior="ignoreErrors")
    if not screen.is_signed_in:
        page.context.clear_cookies()
        page.goto("/")
        page.evaluate("() => localStorage.clear()")
