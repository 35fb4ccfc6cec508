"""Pictures of each screen, for people to look at: `python -m tests.web.pictures OUT [PART]`.

Each is made light and dark, wide and narrow. PART takes only those whose names contain it.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.support.processes import Process
from tests.support.waiting import DEADLINE_SECONDS
from tests.web.filled import fill
from tests.web.pages import open_browser
from tests.web.screens import screens, show

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
}
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}


def take(out: Path, part: str) -> None:
    """Write the pictures into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, open_browser() as browser:
        process = Process(Path(folder))
        try:
            filled = fill(process)
            for look, options in LOOKS.items():
                for size, (width, height) in SIZES.items():
                    context = browser.new_context(
                        base_url=f"http://127.0.0.1:{process.port}",
                        viewport={"width": width, "height": height},
                        has_touch=size == "narrow",
                        reduced_motion="reduce",
                        **options,
                    )
                    context.set_default_timeout(DEADLINE_SECONDS * 1000)
                    page = context.new_page()
                    for name, screen in screens(filled).items():
                        if part in name:
                            show(page, screen)
                            page.screenshot(path=out / f"{name}-{look}-{size}.png")
                    context.close()
        finally:
            process.popen.kill()
            process.popen.communicate()


if __name__ == "__main__":
    take(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
