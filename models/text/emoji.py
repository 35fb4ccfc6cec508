"""Reactions: one emoji or a short word, in one spelling.

Keyboards differ in whether they add U+FE0F, which asks for the coloured form of a character. Here
an emoji is always kept fully qualified, as emoji-test.txt has it: with U+FE0F if and only if the
character is not coloured by itself. So `❤` and `❤️` are one reaction. Skin tones stay different.

A word may be any text of up to 32 characters without spaces. It is cleaned, and refused, like a
status line.
"""

import re
from functools import cache

from models.text.characters import property_named
from models.text.invisible import EMOJI_STYLE, KEYCAP, SKIN_TONES, TEXT_STYLE
from models.text.names import clean_text_line

REACTION_MAX = 32

_STYLES = f"[{TEXT_STYLE}{EMOJI_STYLE}]*"


def clean_reaction(text: str) -> str:
    """Return a reaction to store; raise ValueError with a sentence if a text cannot be one."""
    # Selectors that are missing or too many do not count.
    text = clean_text_line(text, "reaction", 2 * REACTION_MAX)
    reaction = clean_text_line(qualified(text), "reaction", REACTION_MAX)
    if " " in reaction:
        raise ValueError("a reaction is an emoji or a word without spaces")
    return reaction


def qualified(text: str) -> str:
    """Return a text with each of its emoji fully qualified."""
    return text if text.isascii() else _styled().sub(_restyle, text)


def _restyle(match: "re.Match[str]") -> str:
    keycap, tinted, shown_as_text, rest = match.groups()
    if keycap:
        return f"{keycap}{EMOJI_STYLE}{KEYCAP}"
    if shown_as_text:
        return f"{shown_as_text}{EMOJI_STYLE}"
    return str(tinted or rest)


@cache
def _styled() -> "re.Pattern[str]":
    """Return a pattern of emoji with or without a style selector."""
    emoji = property_named("Emoji")
    bases = property_named("Emoji_Modifier_Base")
    coloured = property_named("Emoji_Presentation")
    shown_as_text = f"(?![{coloured.pattern}#*0-9])[{emoji.pattern}]"
    others = property_named("Extended_Pictographic")
    return re.compile(
        f"([#*0-9]){_STYLES}{KEYCAP}"
        f"|([{bases.pattern}]){_STYLES}(?=[{SKIN_TONES}])"
        f"|({shown_as_text}){_STYLES}"
        f"|([{coloured.pattern}{others.pattern}]){_STYLES}"
    )
