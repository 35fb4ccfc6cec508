"""The choice of an emoji: search, skin tone, those used last, and all of it by keyboard."""

import gzip
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.programs_needed import WEB, need, need_node
from tests.web.pages import Devices, Faults
from tests.web.test_accessibility import violations

_SHOW = """
async (base) => {
  const load = (name) => import(new URL(name, base));
  const [{ html, render }, { Picker, searchEmoji }, { store }, { setLanguage }] = await Promise.all(
    [load("vendor/preact.js"), load("ui/picker.js"), load("ui/store.js"), load("lib/strings.js")],
  );
  const box = document.createElement("div");
  document.querySelector("main").replaceChildren(box);
  window.shown = {
    base,
    picked: [],
    closed: 0,
    search: searchEmoji,
    setLanguage,
    settings: () => store.status.value.session.local.settings.settings.value,
    open() {
      render(null, box);
      const onPick = (emoji) => this.picked.push(emoji);
      render(html`<${Picker} onPick=${onPick} onClose=${() => this.closed++} />`, box);
    },
  };
  shown.open();
}
"""


DATA = ("emoji_data.js", "emoji_names_de.js")


def test_the_data_is_that_of_the_package(tmp_path: Path) -> None:
    """`npm run emoji` has been run."""
    web = need_node(WEB)
    if not (web / "node_modules/emojibase-data").is_dir():
        pytest.skip("run `npm ci --prefix web` first")
    subprocess.run([need("node"), "emoji.mjs", str(tmp_path)], cwd=web, check=True)
    for name in DATA:
        made = (tmp_path / name).read_bytes()
        assert made == (web / "src/text" / name).read_bytes()
        assert len(gzip.compress(made, 9)) <= 25_000


@pytest.fixture
def arguments() -> tuple[str, ...]:
    """The sources, as the tests import single modules."""
    return ("--web", "src")


@pytest.fixture
def page(devices: Devices) -> Page:
    """A page with an open picker."""
    page = devices.enter("Mike")
    base = page.locator('script[type="module"]').first.get_attribute("src")
    page.evaluate(_SHOW, page.evaluate("(src) => new URL(src, location).href", base))
    return page


def picked(page: Page) -> list[str]:
    """Return what was picked."""
    found: list[str] = page.evaluate("() => shown.picked")
    return found


def test_an_emoji_is_found_and_picked_by_keyboard(page: Page) -> None:
    """Typing searches, Enter picks the first, the arrows move as on the screen, Esc closes."""
    field = page.get_by_role("searchbox", name="Search emoji")
    expect(field).to_be_focused()
    page.keyboard.type("tada")
    expect(page.get_by_role("status").filter(has_text="1 emoji found")).to_have_count(1)
    page.keyboard.press("Enter")
    assert picked(page) == ["🎉"]
    field.fill("heart")
    page.keyboard.press("ArrowDown")
    cells = page.get_by_role("gridcell")
    expect(cells.nth(0)).to_be_focused()
    for key, index in (
        ("ArrowRight", 1),
        ("ArrowDown", 9),
        ("ArrowLeft", 8),
        ("ArrowUp", 0),
        ("ArrowUp", 0),
        ("ArrowLeft", 0),
    ):
        page.keyboard.press(key)
        expect(cells.nth(index)).to_be_focused()
        expect(page.locator('[role=gridcell][tabindex="0"]')).to_have_count(1)
    page.evaluate("() => { document.documentElement.dir = 'rtl'; }")
    page.keyboard.press("ArrowLeft")
    expect(cells.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(cells.last).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Space")
    assert picked(page) == ["🎉", cells.nth(0).inner_text()]
    page.keyboard.type("s")
    expect(field).to_be_focused()
    expect(field).to_have_value("hearts")
    page.keyboard.press("Escape")
    assert page.evaluate("() => shown.closed") == 1


def test_the_skin_tone_is_kept(page: Page) -> None:
    """For the picker, for completion, and for the next time."""
    page.get_by_role("combobox", name="Skin tone").select_option(label="✋🏽 Medium")
    wave = page.get_by_role("gridcell", name="waving hand")
    expect(wave).to_have_text("👋🏽")
    wave.click()
    assert picked(page) == ["👋🏽"]
    assert page.evaluate("() => shown.search('wave', 1)") == [
        {"emoji": "👋🏽", "name": "waving hand"}
    ]
    assert page.evaluate("() => shown.settings().skin_tone") == "🏽"
    page.evaluate("() => shown.open()")
    expect(page.get_by_role("combobox", name="Skin tone")).to_have_value("🏽")


def test_emoji_used_last_come_first(page: Page) -> None:
    """The newest first, each once, at most 24."""
    expect(page.get_by_role("rowgroup", name="Recently used")).to_have_count(0)
    cells = page.get_by_role("gridcell")
    for word, emoji in (("tada", "🎉"), ("rocket", "🚀"), ("tada", "🎉")):
        page.get_by_role("searchbox").fill(word)
        expect(cells.first).to_have_text(emoji)
        page.keyboard.press("Enter")
    page.evaluate("() => shown.open()")
    recent = page.get_by_role("rowgroup", name="Recently used").get_by_role("gridcell")
    expect(recent).to_have_text(["🎉", "🚀"])
    expect(recent.first).to_have_attribute("title", "party popper")
    names = page.evaluate(
        "() => shown.search('face', 30).map(({ emoji }) => emoji).join(' ')"
    )
    page.get_by_role("searchbox").fill("face")
    expect(cells.first).to_have_text(names.split(" ")[0])
    for index in range(30):
        page.get_by_role("gridcell").nth(index).click()
    page.evaluate("() => shown.open()")
    expect(recent).to_have_text([*reversed(names.split(" "))][:24])


def test_emoji_that_the_system_cannot_draw_are_left_out(page: Page) -> None:
    """They are told by what is drawn: no version of Unicode has the last one."""
    drawn = page.evaluate(
        """(base) => import(new URL("ui/emoji_support.js", base)).then(({ drawable }) =>
          ["😀", "\\u{1f9d1}\\u200d\\u{1f680}", "\\u{1faff}"].map(drawable()))""",
        page.evaluate("() => shown.base"),
    )
    assert drawn == [True, True, False]


def test_emoji_have_names_in_the_language_of_the_page(page: Page) -> None:
    """They come with the language; the English ones find emoji, too."""
    page.evaluate("() => shown.setLanguage('de')")
    field = page.get_by_role("searchbox", name="Emoji suchen")
    field.fill("rakete")
    expect(page.get_by_role("gridcell", name="Rakete")).to_have_text("🚀")
    field.fill("rocket")
    expect(page.get_by_role("gridcell", name="Rakete")).to_have_text("🚀")


def test_all_emoji_are_there_in_groups(page: Page, faults: Faults) -> None:
    """A button shows its group. It says if nothing is found, and keeps the rules of WCAG."""
    page.get_by_role("button", name="Flags").click()
    first = page.get_by_role("rowgroup", name="Flags").get_by_role("gridcell").first
    expect(first).to_be_in_viewport()
    first.click()
    assert picked(page) == ["🏁"]
    page.get_by_role("searchbox").fill("nothing like this")
    expect(page.get_by_text("No emoji found.")).to_be_visible()
    expect(page.get_by_role("gridcell")).to_have_count(0)
    page.get_by_role("searchbox").fill("cat")
    assert violations(page) == []
    # axe itself copies elements with their styles, which the policy of the page refuses.
    faults.forget("Content Security Policy", "style-src-elem", "preload assets")
