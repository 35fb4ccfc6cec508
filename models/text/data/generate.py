"""Write the data files of this folder from packages that ship Unicode's data.

The server never runs this. Run it when a new version of Unicode is out, look through the
difference, raise `unicodedata2` in setup.cfg to the same version, and raise
`skeleton.RULES_VERSION` if a rule changed too. The packages, unpacked (`npm pack`, `cargo fetch`,
`apt-get download`, `pip download`):

* `--unicode`: the folder of the npm package @unicode/unicode-18.0.0. It is read with Node.js.
* `--confusables`: `src/tables.rs` of the crate unicode-security, which has confusables.txt.
* `--letters`: `Latin-ASCII.xml` of the Debian package unicode-cldr-core.
* `--passwords`: `common-passwords.txt.gz` of the PyPI package Django.
"""

import argparse
import gzip
import json
import re
import subprocess
import textwrap
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import unicodedata2 as unicodedata  # type: ignore[import-not-found]

HERE = Path(__file__).parent
COMMON_PASSWORDS = 3000
PASSWORD_CHARACTERS_MIN = 8

# The name in characters.txt, and the properties whose union it is.
PROPERTIES = {
    "Default_Ignorable": ["Binary_Property/Default_Ignorable_Code_Point"],
    "Emoji": ["Binary_Property/Emoji"],
    "Emoji_Modifier_Base": ["Binary_Property/Emoji_Modifier_Base"],
    "Emoji_Presentation": ["Binary_Property/Emoji_Presentation"],
    "Extended_Pictographic": ["Binary_Property/Extended_Pictographic"],
    "Soft_Dotted": ["Binary_Property/Soft_Dotted"],
    "Unified_Ideograph": ["Binary_Property/Unified_Ideograph"],
    "Joins_Next": ["Joining_Type/Dual_Joining", "Joining_Type/Left_Joining"],
    "Joins_Previous": ["Joining_Type/Dual_Joining", "Joining_Type/Right_Joining"],
    "Vowel_Dependent": ["Indic_Syllabic_Category/Vowel_Dependent"],
    "Stacker": [
        "Indic_Syllabic_Category/Invisible_Stacker",
        "Indic_Syllabic_Category/Virama",
    ],
    "Consonant_Sign": [
        "Indic_Syllabic_Category/Consonant_Dead",
        "Indic_Syllabic_Category/Consonant_Final",
        "Indic_Syllabic_Category/Consonant_Head_Letter",
        "Indic_Syllabic_Category/Consonant_Medial",
        "Indic_Syllabic_Category/Consonant_Subjoined",
        "Indic_Syllabic_Category/Consonant_Succeeding_Repha",
    ],
    "Prepend": ["Grapheme_Cluster_Break/Prepend"],
    "Jamo_Leading": ["Grapheme_Cluster_Break/L"],
    "Jamo_Vowel": ["Grapheme_Cluster_Break/V"],
    "Jamo_Trailing": ["Grapheme_Cluster_Break/T"],
    "Mongolian": ["Script/Mongolian"],
    # Scripts in which Unicode standardizes variants of letters, besides Han.
    "Takes_Variants": [
        "Script/Egyptian_Hieroglyphs",
        "Script/Manichaean",
        "Script/Myanmar",
        "Script/Phags_Pa",
    ],
    # Scripts that put no space between words, or, as Korean, none between a name and what follows.
    "Unspaced": [
        "Script_Extensions/Balinese",
        "Script_Extensions/Bopomofo",
        "Script_Extensions/Han",
        "Script_Extensions/Hangul",
        "Script_Extensions/Hiragana",
        "Script_Extensions/Javanese",
        "Script_Extensions/Katakana",
        "Script_Extensions/Khmer",
        "Script_Extensions/Lao",
        "Script_Extensions/Myanmar",
        "Script_Extensions/New_Tai_Lue",
        "Script_Extensions/Nushu",
        "Script_Extensions/Tai_Le",
        "Script_Extensions/Tai_Tham",
        "Script_Extensions/Tai_Viet",
        "Script_Extensions/Tangut",
        "Script_Extensions/Thai",
        "Script_Extensions/Tibetan",
        "Script_Extensions/Yi",
    ],
}
_READ = """
const [base, ...names] = process.argv.slice(1);
const answer = {};
for (const name of names) {
  const file = name.startsWith("Sequence") ? "index" : "code-points";
  answer[name] = Array.from((await import(`${base}/${name}/${file}.mjs`)).default);
}
process.stdout.write(JSON.stringify(answer));
"""
_UNICODE = """\
Copyright © 1991-2026 Unicode, Inc. Licence: Unicode-3.0. From {package}.
Made by generate.py; do not edit.
"""


def main() -> None:
    """Write all data files."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("unicode", "confusables", "letters", "passwords"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    write_unicode(arguments.unicode.resolve())
    write_confusables(arguments.confusables)
    write_letters(arguments.letters)
    write_passwords(arguments.passwords)


def write(name: str, header: str, lines: Iterable[str]) -> None:
    """Write a file: its header as comments, an empty line, its lines."""
    comments = [f"# {line}".rstrip() for line in header.splitlines()]
    text = "\n".join([*comments, "", *lines]) + "\n"
    (HERE / name).write_text(text, encoding="utf-8")


def write_unicode(package: Path) -> None:
    """Write the properties of characters, the folding of case and the emoji."""
    described = json.loads((package / "package.json").read_text())
    version = described["name"].rpartition("-")[2]
    if version != unicodedata.unidata_version:
        raise SystemExit(f"unicodedata2 has not Unicode {version}")
    licence = _UNICODE.format(
        package=f"npm {described['name']} {described['version']} (MIT)"
    )
    names = sorted({name for parts in PROPERTIES.values() for name in parts})
    cases = ["Case_Folding/C", "Case_Folding/F"]
    sequences = "Sequence_Property/RGI_Emoji"
    found = read(package, [*names, *cases, sequences])
    write(
        "characters.txt",
        f"Unicode {version}: code points by property, as ranges.\n{licence}",
        (
            line
            for name, parts in PROPERTIES.items()
            for line in [
                f"[{name}]",
                *wrapped(ranges(code for part in parts for code in found[part])),
            ]
        ),
    )
    pairs: list[tuple[int, int | list[int]]] = sorted(
        (source, folded) for case in cases for source, folded in found[case]
    )
    write(
        "casefold.txt",
        f"Unicode {version}: full case folding (C and F), as code point=folded.\n{licence}",
        wrapped(f"{source:X}={hexes(folded)}" for source, folded in pairs),
    )
    write(
        "emoji.txt",
        f"Unicode {version}: the emoji recommended for general interchange (RGI),\n"
        f"fully qualified. The server does not load this file; its tests do.\n{licence}",
        wrapped(sorted(found[sequences]), width=60),
    )


def read(package: Path, names: list[str]) -> dict[str, list[Any]]:
    """Return what modules of the npm package export, by name."""
    script = ["node", "--input-type=module", "--eval", _READ, "--", str(package)]
    output = subprocess.run([*script, *names], check=True, stdout=subprocess.PIPE)
    answer: dict[str, list[Any]] = json.loads(output.stdout)
    return answer


def write_confusables(path: Path) -> None:
    """Write the prototype of each character that has another one."""
    source = path.read_text(encoding="utf-8")
    parts = re.findall(r"UNICODE_VERSION.*\((\d+), (\d+), (\d+)\)", source)[0]
    version = ".".join(parts)
    table = source[source.index("const CONFUSABLES: &'static [(char, &") :]
    table = table[: table.index("];")]
    by_target: dict[str, list[str]] = {}
    for code, target in re.findall(r"\(\s*'\\u\{(\w+)\}',\s*&\[([^\]]*)\]\s*\)", table):
        hexed = hexes(int(part, 16) for part in re.findall(r"\\u\{(\w+)\}", target))
        by_target.setdefault(hexed, []).append(f"{int(code, 16):X}")
    write(
        "confusables.txt",
        f"Unicode {version}: UTS #39 confusables.txt, as prototype=code points that look like it.\n"
        + _UNICODE.format(package="crate unicode-security (MIT or Apache-2.0)"),
        (f"{target}={' '.join(codes)}" for target, codes in sorted(by_target.items())),
    )


def write_letters(path: Path) -> None:
    """Write the letters that Unicode does not decompose, and the ASCII letters they stand for."""
    rules = "".join(ElementTree.parse(path).getroot().itertext())
    letters = {}
    for source, target in re.findall(r"^(\S)\s*→\s*([A-Za-z]+)\s*;", rules, re.M):
        is_letter = unicodedata.category(source).startswith("L")
        if is_letter and not unicodedata.decomposition(source):
            letters[source] = target
    write(
        "letters.txt",
        "Unicode CLDR 41, Latin-ASCII transform: letters that do not decompose, as letter=ASCII.\n"
        "Copyright © 1991-2022 Unicode, Inc. Licence: Unicode-DFS-2016.\n"
        "From Debian unicode-cldr-core 41. Made by generate.py; do not edit.\n",
        wrapped(f"{source}={target}" for source, target in sorted(letters.items())),
    )


def write_passwords(path: Path) -> None:
    """Write the most common passwords that are long enough, the most common first."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        words = (line.strip() for line in lines)
        # The list's few words that are not ASCII are texts that were decoded wrongly.
        fit = (
            word
            for word in words
            if len(word) >= PASSWORD_CHARACTERS_MIN and word.isascii()
        )
        common = list(islice(fit, COMMON_PASSWORDS))
    write(
        "passwords.txt",
        f"The {COMMON_PASSWORDS:,} most common passwords of at least {PASSWORD_CHARACTERS_MIN}"
        " characters, the most common first.\n"
        "From PyPI Django 5.2, common-passwords.txt.gz, by Royce Williams.\n"
        "Copyright © Django Software Foundation and individual contributors.\n"
        "Licence: BSD-3-Clause. Made by generate.py; do not edit.\n",
        common,
    )


def ranges(codes: Iterable[int]) -> list[str]:
    """Return sorted code points as hexadecimal ranges."""
    found: list[list[int]] = []
    for code in sorted(set(codes)):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return [
        f"{first:X}" if first == last else f"{first:X}-{last:X}"
        for first, last in found
    ]


def hexes(codes: int | Iterable[int]) -> str:
    """Return one code point, or several joined by +, in hexadecimal."""
    if isinstance(codes, int):
        return f"{codes:X}"
    return "+".join(f"{code:X}" for code in codes)


def wrapped(words: Iterable[str], width: int = 96) -> list[str]:
    """Return words joined by spaces, in lines that are not too long."""
    return textwrap.wrap(
        " ".join(words), width, break_long_words=False, break_on_hyphens=False
    )


if __name__ == "__main__":
    main()
