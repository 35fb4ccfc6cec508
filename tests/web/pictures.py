"""Pictures of each screen and state, for people to look at.

`python -m tests.web.pictures OUT` makes them in each look of LOOKS, a folder for each. `--look` and
`--screen` choose a part. `--sheets` adds pictures of many at once.
"""

import argparse
import tempfile
from collections.abc import Container
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image, ImageDraw
from playwright.sync_api import Browser

from tests.support.processes import Process
from tests.support.waiting import DEADLINE_SECONDS
from tests.web.filled import fill
from tests.web.languages import LANGUAGES, Words, options_of, speak
from tests.web.pages import open_browser
from tests.web.screens import Screen, leave, screens, show
from tests.web.showcase import Showcase

THEMES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "contrast": {"color_scheme": "light", "contrast": "more"},
    "contrast-dark": {"color_scheme": "dark", "contrast": "more"},
    "forced": {"color_scheme": "dark", "forced_colors": "active"},
}
PLAIN = {"contrast": "no-preference", "forced_colors": "none"}
SIZES = {"wide": (1440, 900), "middle": (900, 700), "narrow": (360, 740)}
# The columns of a sheet, and the width of each picture there.
SHEETS = {"wide": (4, 720), "middle": (5, 560), "narrow": (10, 300)}


class Look(NamedTuple):
    """What a picture depends on besides its screen."""

    theme: str
    size: str
    language: str

    def __str__(self) -> str:
        return "-".join(self)


# Colours do not depend on the language, nor does a text on the colours.
LOOKS = [
    Look(theme, size, language)
    for language in LANGUAGES
    for size in SIZES
    for theme in THEMES
    if theme == "light" or (language == "en" and size != "middle")
]


def take(out: Path, names: Container[str] | None, looks: list[Look]) -> None:
    """Write the pictures of the named screens, or of all, into a folder."""
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        process = Process(Path(folder))
        try:
            filled = fill(process)
            chosen = {
                name: screen
                for name, screen in screens(filled, Showcase(process, filled)).items()
                if names is None or name in names
            }
            for language in LANGUAGES:
                for is_narrow in (False, True):
                    taken = [
                        look
                        for look in looks
                        if look.language == language
                        and (look.size == "narrow") is is_narrow
                    ]
                    if taken:
                        _take_in(browser, process.port, out, chosen, taken)
        finally:
            process.popen.kill()
            process.popen.communicate()


def _take_in(
    browser: Browser,
    port: int,
    out: Path,
    chosen: dict[str, Screen],
    looks: list[Look],
) -> None:
    """Take the pictures of looks that a page can change between."""
    language, size = looks[0].language, looks[0].size
    context = browser.new_context(
        base_url=f"http://127.0.0.1:{port}",
        has_touch=size == "narrow",
        is_mobile=size == "narrow",
        viewport=_box(size),
        reduced_motion="reduce",
        permissions=["clipboard-write"],
        **options_of(language),
    )
    context.set_default_timeout(DEADLINE_SECONDS * 1000)
    speak(context, language)
    page = context.new_page()
    for name, screen in chosen.items():
        page.set_viewport_size(_box(size))
        page.emulate_media(**{**PLAIN, **THEMES[looks[0].theme]})
        show(page, screen, Words(language))
        for look in looks:
            page.set_viewport_size(_box(look.size))
            page.emulate_media(**{**PLAIN, **THEMES[look.theme]})
            file = out / str(look) / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=file)
        leave(page, screen)
    context.close()


def _box(size: str) -> Any:
    width, height = SIZES[size]
    return {"width": width, "height": height}


def sheet(pictures: list[Path], columns: int, width: int) -> Image.Image:
    """Return pictures side by side, each with its name."""
    title, gap = 18, 8
    cells = []
    for picture in pictures:
        with Image.open(picture) as image:
            small = image.convert("RGB")
            small = small.resize((width, round(image.height * width / image.width)))
        cell = Image.new("RGB", (width, small.height + title), "#555")
        ImageDraw.Draw(cell).text((4, 3), picture.stem, fill="#fff")
        cell.paste(small, (0, title))
        cells.append(cell)
    rows = [cells[at : at + columns] for at in range(0, len(cells), columns)]
    height = max(cell.height for cell in cells) + gap
    made = Image.new("RGB", (columns * (width + gap), len(rows) * height), "#222")
    for number, cell in enumerate(cells):
        line, column = divmod(number, columns)
        made.paste(cell, (column * (width + gap), line * height))
    return made


def main() -> None:
    """Take the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--screen", action="append", help="a screen; all without it")
    parser.add_argument("--look", default="", help="a part of the look's name")
    parser.add_argument("--sheets", action="store_true")
    asked = parser.parse_args()
    looks = [look for look in LOOKS if asked.look in str(look)]
    take(asked.out, asked.screen, looks)
    for look in looks if asked.sheets else []:
        columns, width = SHEETS[look.size]
        pictures = sorted((asked.out / str(look)).glob("*.png"))
        per_sheet = 4 * columns
        for at in range(0, len(pictures), per_sheet):
            made = sheet(pictures[at : at + per_sheet], columns, width)
            made.save(asked.out / f"{look}-{at // per_sheet}.png")


if __name__ == "__main__":
    main()
