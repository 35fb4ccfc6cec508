"""The README and the pages of `docs/` as text: sections, blocks of code, tables, links."""

import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
README = (ROOT / "README.md").read_text()
# By their paths from the root of the repository.
PAGES = {
    str(path.relative_to(ROOT)): path.read_text()
    for path in (
        ROOT / "README.md",
        ROOT / "CHANGELOG.md",
        ROOT / "bench" / "README.md",
        *sorted((ROOT / "docs").glob("*.md")),
    )
}


def page(name: str) -> str:
    """Return a page of `docs/`."""
    return PAGES[f"docs/{name}"]


def section(text: str, title: str) -> str:
    """Return a section of a page, with its subsections. The title has its `#`."""
    level = title.split(" ")[0]
    after = text.split(f"\n{title}\n")[1]
    return re.split(rf"^#{{1,{len(level)}}} ", after, maxsplit=1, flags=re.M)[0]


def blocks(text: str, language: str) -> list[str]:
    """Return the blocks of code in a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def json_lines(text: str) -> list[Any]:
    """Return the lines of all JSON blocks, decoded."""
    return [
        json.loads(line)
        for block in blocks(text, "json")
        for line in block.splitlines()
    ]


def tables(text: str) -> list[list[list[str]]]:
    """Return the rows of all tables, without their heads."""
    found: list[list[list[str]]] = []
    is_inside = False
    for line in text.splitlines():
        if line.startswith("|"):
            if not is_inside:
                found.append([])
            cells = re.split(r"(?<!\\)\|", line[1:].rstrip().removesuffix("|"))
            found[-1].append([cell.strip() for cell in cells])
        is_inside = line.startswith("|")
    return [rows[2:] for rows in found]


def table(text: str) -> list[list[str]]:
    """Return the rows of the first table, without its head."""
    return tables(text)[0]


def names(cell: str) -> list[str]:
    """Return the texts in backticks."""
    return re.findall(r"`([^`]+)`", cell)


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as forges make them."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    headings = re.findall(r"^#+ (.+)$", prose, re.M)
    return {
        re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        for heading in headings
    }


def links(text: str) -> list[str]:
    """Return the targets of all links and pictures."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    return re.findall(r"\]\(([^)\s]+)\)", prose)
