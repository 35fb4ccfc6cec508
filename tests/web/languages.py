"""The languages of the pages of tests: those of the page, and two that are made of English.

`qps` is 40 % longer, with accents. `mirrored` runs from right to left. The page knows neither:
the files of its German catalogue are answered with theirs.
"""

import json
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import BrowserContext, Route

from tests.support.programs_needed import need

LANGUAGES = ("en", "de", "qps", "mirrored")
# Until the page has chosen its direction, and after it.
_MIRROR = """
new MutationObserver(() => {
  if (document.documentElement.dir !== "rtl") document.documentElement.dir = "rtl";
}).observe(document, { childList: true, subtree: true, attributeFilter: ["dir"] });
"""


@cache
def catalogues() -> dict[str, dict[str, dict[str, Any]]]:
    """Return all sentences, by language and part of the catalogue."""
    script = Path(__file__).parent / "catalogues.mjs"
    done = subprocess.run(
        [need("node"), script], capture_output=True, text=True, check=True
    )
    found: dict[str, dict[str, dict[str, Any]]] = json.loads(done.stdout)
    return found


class Words(NamedTuple):
    """What a page in a language says."""

    language: str

    def __call__(self, key: str) -> re.Pattern[str]:
        """Return what a sentence looks like, whatever its values are."""
        parts = catalogues()[self.language]
        sentence = parts["first"].get(key) or parts["later"][key]
        forms = [sentence] if isinstance(sentence, str) else sentence.values()
        looks = ["(.*)".join(map(re.escape, re.split(r"\{\w+\}", f))) for f in forms]
        return re.compile(f"^({'|'.join(looks)})$")


def options_of(language: str) -> dict[str, Any]:
    """Return the options of a context whose pages are in a language."""
    locale = "en-US" if language == "en" else "de-DE"
    # A worker would answer instead of the test.
    return {"locale": locale, "service_workers": "block"}


def speak(context: BrowserContext, language: str) -> None:
    """Let the pages of a context be in a language. It was made with `options_of` it."""
    if language in ("en", "de"):
        return
    parts = catalogues()[language]

    def answer(route: Route) -> None:
        name, part = (
            ("later", "later") if "later" in route.request.url else ("de", "first")
        )
        sentences = json.dumps(parts[part])
        route.fulfill(
            content_type="text/javascript", body=f"export const {name} = {sentences};"
        )

    context.route(re.compile(r"/assets/\w+/de(_later)?\.js$"), answer)
    if language == "mirrored":
        context.add_init_script(_MIRROR)
