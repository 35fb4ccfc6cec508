"""File names as systems make them, made safe to show and to save.

`clean_file_name` takes any text: a path, a name of macOS with a narrow space, one with marks of
direction. Its result shows the true extension, is no path, and can be saved on Windows, macOS and
Linux, except for the ASCII punctuation that Windows refuses, which browsers replace when they save.
"""

import re

from models.text.characters import category, compose
from models.text.graphemes import cut
from models.text.invisible import is_blank, plain_spaces, remove_idle

FILE_NAME_BYTES_MAX = 255

_FALLBACK = "file"
_EXTENSION_BYTES_MAX = 32
_SEPARATORS = re.compile(r"[/\\]+")
_BREAKS = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_SPACES = re.compile(" {2,}")
_EXTENSION = re.compile(r"(?:\.tar)?\.[^. ]+\Z", re.IGNORECASE)
# Devices of Windows, with any extension.
_DEVICE = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3]) *(?:\.|\Z)",
    re.IGNORECASE,
)
# Overrides of direction, and annotations.
_HIDING = dict.fromkeys([0x202D, 0x202E, 0xFFF9, 0xFFFA, 0xFFFB], "")
_REPLACEMENTS = {"Cc": "", "Cs": "_"}


def clean_file_name(text: str) -> str:
    """Return a file name of at most 255 bytes of UTF-8; never empty, for any text."""
    parts = [part for part in _SEPARATORS.split(text) if part]
    name = _usable(_visible(parts[-1] if parts else ""))
    if len(name.encode()) > FILE_NAME_BYTES_MAX:
        stem, extension = _divided(name)
        stem = _usable(cut(stem, FILE_NAME_BYTES_MAX - len(extension.encode())))
        name = stem + extension
    return name


def _visible(text: str) -> str:
    """Return a text in the order in which it is saved, with nothing in it that hides."""
    text = plain_spaces(_BREAKS.sub(" ", text)).translate(_HIDING)
    text = "".join(_REPLACEMENTS.get(category(each), each) for each in text)
    return compose(remove_idle(compose(text)))


def _usable(name: str) -> str:
    """Return a name that systems can save: they drop dots and spaces at its end."""
    name = _SPACES.sub(" ", name).lstrip(" ").rstrip(" .")
    if is_blank(name):
        return _FALLBACK
    return f"_{name}" if _DEVICE.match(name) else name


def _divided(name: str) -> tuple[str, str]:
    """Return a name without its extension, and the extension with its dot."""
    match = _EXTENSION.search(name)
    if not match or match.start() == 0:
        return name, ""
    if len(match[0].encode()) > _EXTENSION_BYTES_MAX:
        return name, ""
    return name[: match.start()], match[0]
