"""Texts with the spacing of WCAG 1.4.12, which some readers need: none is cut.

test_accessibility.py looks at each screen with it.
"""

from playwright.sync_api import Page

from tests.web.pages import Devices

# Gives texts the spacing, or takes it away. The policy of the page allows such a sheet.
SPACE = """(isOn) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = isOn ? [sheet] : [];
}"""
# Returns the texts that a part of the page cuts. One that is cut with dots says so.
CUT = """() => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || element.closest(".unseen, svg, option, textarea")) continue;
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
    for (let part = element; part && part !== document.body; part = part.parentElement) {
      const { overflowX, overflowY, textOverflow, clipPath, position } = getComputedStyle(part);
      if (textOverflow === "ellipsis" || clipPath !== "none" || position === "fixed") break;
      const box = part.getBoundingClientRect();
      const isCut = (overflow, isBefore, isAfter) =>
        ["hidden", "clip"].includes(overflow) && (isBefore || isAfter);
      const isOutside = lines.some(({ left, right, top, bottom }) =>
        isCut(overflowX, left < box.left - 1, right > box.right + 1) ||
        isCut(overflowY, top < box.top - 1, bottom > box.bottom + 1));
      if (isOutside) found.add(`${part.className}: ${text.data.trim().slice(0, 60)}`);
      // What scrolls shows all of it.
      if ([overflowX, overflowY].some((each) => ["auto", "scroll"].includes(each))) break;
    }
  }
  return [...found];
}"""


def texts_cut(page: Page) -> list[str]:
    """Return the texts that are cut once letters, words and lines have more space."""
    page.evaluate(SPACE, True)
    found: list[str] = page.evaluate(CUT)
    page.evaluate(SPACE, False)
    return found


def test_a_text_that_is_cut_is_found(devices: Devices) -> None:
    """With the spacing, and not without it."""
    page = devices.enter("Mike", "/g/1")
    page.evaluate("""() => {
        const part = document.createElement("div");
        part.textContent = "a text that just fits";
        part.style.overflow = "hidden";
        part.style.whiteSpace = "nowrap";
        part.style.position = "absolute";
        document.querySelector("main").append(part);
        part.style.width = `${part.offsetWidth + 2}px`;
        part.style.height = `${part.offsetHeight + 6}px`;
        part.className = "tight";
    }""")
    assert not [each for each in page.evaluate(CUT) if "tight" in each]
    assert [each for each in texts_cut(page) if "tight" in each]
