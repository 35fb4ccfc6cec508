"""The sources of the web client: layers, sizes, and what no module may do."""

import re
from hashlib import sha256
from itertools import pairwise

import pytest

from tests.web.sources import DIST, SRC, WEB, code_of, imports_of, modules, node_tests
from web import types

# The folders that a folder may import, besides itself and the packages in vendor/.
LAYERS: dict[str, set[str]] = {
    "": {"ui", "model"},
    "ui": {"model", "text", "lib", "i18n"},
    "model": {"net", "text", "lib"},
    "net": {"lib"},
    "text": {"lib"},
    "lib": {"i18n"},
    "i18n": set(),
}
# Ways from a text to HTML, to code or to a style. The policy of the page refuses them too.
FORBIDDEN = (
    r"innerHTML",
    r"outerHTML",
    r"insertAdjacentHTML",
    r"dangerouslySetInnerHTML",
    r"document\.write",
    r"createContextualFragment",
    r"parseFromString",
    r"setHTMLUnsafe",
    r"\beval\b",
    r"new Function",
    r"\bstyle=",
    r"srcdoc",
)
LINES_MAX = 300
# Directions of the screen. A page in Arabic is mirrored, so the styles name start and end.
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)\b"
    r"|(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:"
    r"|text-align:\s*(?:left|right)|float:)"
)


def test_modules_import_one_way() -> None:
    """`ui` imports `model`, and `model` imports `net`; `text` and `lib` import none of these."""
    for path in modules():
        folders = path.relative_to(SRC).parts[:-1]
        layer = folders[0] if folders else ""
        for name in imports_of(path):
            if name.startswith("node:") and path.name.endswith(".test-support.js"):
                continue
            assert name.startswith("."), f"{path.name}: {name} is not relative"
            assert name.endswith(".js"), f"{path.name}: {name} has no suffix"
            target = (path.parent / name).resolve()
            assert target.is_file(), f"{path.name}: there is no {name}"
            other = target.relative_to(SRC).parts[0]
            allowed = LAYERS[layer] | {layer, "vendor"}
            assert other in allowed, f"{path.name} imports {name}"


def test_no_circular_imports() -> None:
    """Following imports from a module never leads back to it."""
    graph = {
        path: [(path.parent / name).resolve() for name in imports_of(path)]
        for path in modules()
    }
    done = set()

    def follow(path: object, trail: tuple[object, ...]) -> None:
        assert path not in trail, [str(each) for each in trail]
        if path not in done:
            for target in graph.get(path, ()):  # type: ignore[call-overload]
                follow(target, (*trail, path))
            done.add(path)

    for path in graph:
        follow(path, ())


def test_modules_hold_one_subject() -> None:
    """A module has at most 300 lines, and says at its top what it is for."""
    for path in [*modules(), *node_tests()]:
        assert len(path.read_text().splitlines()) <= LINES_MAX, path.name
        assert path.read_text().startswith(("//", "/*")), path.name


def test_no_module_makes_html_or_code_of_text() -> None:
    """Text is drawn as text."""
    for path in modules():
        code = code_of(path)
        for pattern in FORBIDDEN:
            assert not re.search(pattern, code), f"{path.name} has {pattern}"


def test_the_model_has_no_page() -> None:
    """`model`, `net` and `text` run in Node, where tests use them."""
    for path in modules():
        if path.relative_to(SRC).parts[0] in ("model", "net", "text"):
            found = re.search(r"\b(?:document|window)\.", code_of(path))
            assert not found, f"{path.name} has {found}"


def test_the_types_are_those_of_the_server() -> None:
    """`python -m web.types` has been run."""
    for name, text in types.files().items():
        assert (SRC / "types" / name).read_text() == text, "run python -m web.types"


def test_the_packages_are_those_in_the_list() -> None:
    """The hashes, names and versions of vendor/ are in its README."""
    readme = (SRC / "vendor/README.md").read_text()
    files = sorted((SRC / "vendor").glob("*.js"))
    assert [file.name for file in files] == ["idb.js", "preact.js"]
    for file in files:
        digest = sha256(file.read_bytes()).hexdigest()
        (row,) = (line for line in readme.splitlines() if f"| `{file.name}` |" in line)
        assert digest in row
        for name, version in re.findall(r"([@\w/-]+) (\d[\d.]*) \(", row):
            assert f'"{name}": "{version}"' in (WEB / "package.json").read_text()
        assert (DIST / "vendor" / file.name).read_bytes() == file.read_bytes()


def test_the_styles_are_the_same_in_both_directions() -> None:
    """No style names left, right, top or bottom."""
    for path in (SRC / "css").glob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
        found = PHYSICAL.search(re.sub(r"@media[^{]*", "", text))
        assert not found, f"{path.name} has {found}"
        assert path.name == "tokens.css" or not re.search(r"#[0-9a-f]{3,8}\b", text)


def test_a_class_is_styled_in_one_file() -> None:
    """Two parts of the page that use the same name for different things would change each other."""
    homes: dict[str, set[str]] = {}
    for path in (SRC / "css").glob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
        for selectors in re.findall(r"([^{};]+)\{", text):
            for selector in selectors.split(","):
                if found := re.fullmatch(r"\s*\.([\w-]+)\s*", selector):
                    homes.setdefault(found[1], set()).add(path.name)
    assert {name: files for name, files in homes.items() if len(files) > 1} == {}


def test_what_is_written_is_used() -> None:
    """Another module or a test imports each export; modules name each class and each icon."""
    texts = {path: path.read_text() for path in SRC.rglob("*.js")}
    words = {path: set(re.findall(r"[\w-]+", text)) for path, text in texts.items()}
    all_words = set().union(*(words[path] for path in modules()))
    for path in modules():
        exports = r"^export (?:async )?(?:const|let|class|function\*?) (\w+)"
        for name in re.findall(exports, texts[path], re.MULTILINE):
            users = [other for other in texts if other != path and name in words[other]]
            assert users, f"{path.name} exports {name}"
    for path in (SRC / "css").glob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
        selectors = " ".join(re.findall(r"([^{};]+)\{", text))
        for name in re.findall(r"\.([a-z][\w-]*)", selectors):
            # The script makes the names of the twelve tones.
            is_used = name in all_words or re.fullmatch(r"tone-\d+", name)
            assert is_used, f"{path.name} styles {name}"
    for name in re.findall(r'id="([\w-]+)"', (SRC / "icons/sprite.svg").read_text()):
        assert name in all_words, f"no module draws the icon {name}"


# Colours.

TOKEN = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")
BLOCKS = re.split(
    r'\[data-theme="contrast"\] \{|@media \(prefers-contrast: more\) \{',
    (SRC / "css/tokens.css").read_text(),
)
SURFACES = (
    "surface",
    "surface-side",
    "surface-raised",
    "surface-hover",
    "surface-chosen",
)
# Pairs of a colour on another one, with the least contrast of WCAG 1.4.3 and 1.4.11.
PAIRS = [
    *(("text-main", surface, 7.0) for surface in SURFACES),
    *(("text-quiet", surface, 4.5) for surface in SURFACES),
    *(("link", surface, 4.5) for surface in SURFACES),
    *(("focus", surface, 3.0) for surface in SURFACES),
    *(("danger", surface, 4.5) for surface in SURFACES[:3]),
    *(("line-field", surface, 3.0) for surface in SURFACES[:3]),
    *((name, "surface", 4.5) for name in ("success", "warning", "accent")),
    ("text-main", "surface-field", 7.0),
    ("text-main", "surface-code", 7.0),
    ("text-main", "accent-soft", 4.5),
    ("text-main", "mark", 4.5),
    ("text-on-accent", "accent", 4.5),
    ("text-on-accent", "accent-hover", 4.5),
    ("warning", "warning-soft", 4.5),
    *(("online", surface, 3.0) for surface in SURFACES),
    *(("text-main", f"tone-{number}", 7.0) for number in range(12)),
]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, by WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, by WCAG 2.2."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_contrast_is_computed_as_wcag_says() -> None:
    """Black on white is 21, and the examples of WCAG hold."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("is_high", [False, True])
def test_text_can_be_read_on_its_surface(theme: str, is_high: bool) -> None:
    """In each theme, as much as the table says; in high contrast text has at least 7:1."""
    colours: dict[str, str] = {}
    for block in BLOCKS[:2] if is_high else BLOCKS[:1]:
        for name, light, dark in TOKEN.findall(block):
            colours[name] = light if theme == "light" else dark
    for front, back, least in PAIRS:
        reached = contrast(colours[front], colours[back])
        needed = 7.0 if is_high and least == 4.5 else least
        assert reached >= needed, f"{front} on {back}: {reached:.2f}"


def test_both_ways_to_high_contrast_have_the_same_colours() -> None:
    """The choice of the reader, and that of the system."""
    assert len(BLOCKS) == 3
    assert TOKEN.findall(BLOCKS[1]) == TOKEN.findall(BLOCKS[2]) != []
    names = [name for name, _, _ in TOKEN.findall(BLOCKS[1])]
    assert not [one for one, other in pairwise(sorted(names)) if one == other]
