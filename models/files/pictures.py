"""Pictures: how large they are, and small ones of them.

Only the formats that browsers show are opened, and none is decoded whose header tells of more
pixels than memory is to be spent on.
"""

import io
import warnings
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

THUMBNAIL_TYPE = "image/webp"
THUMBNAIL_PIXELS = 320  # of the longer side

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
# A WebP takes 15 bytes a pixel while it is made small. A JPEG is decoded at a fraction of its
# size, but for a progressive one, which takes 3.
_PIXELS_MAX = 16_000_000
_JPEG_PIXELS_MAX = 50_000_000
# Each pass of a progressive JPEG goes over all of it, and costs next to no bytes. Most have 10.
_JPEG_PASSES_MAX = 100
_JPEG_PASS = b"\xff\xda"
# Some formats are read whole before they are decoded.
_BYTES_MAX = 32 * 1024 * 1024
_QUALITY = 80
# Turned by a quarter: width and height change places (EXIF 2.32, 4.6.4, Orientation).
_QUARTER_TURNS = {5, 6, 7, 8}
_ORIENTATION = 0x0112

Image.MAX_IMAGE_PIXELS = _JPEG_PIXELS_MAX
# Pillow only warns of up to twice as many.
warnings.simplefilter("error", Image.DecompressionBombWarning)


class Size(NamedTuple):
    """In pixels, the way up that it is shown."""

    width: int
    height: int


def size_of(path: Path) -> Size | None:
    """Return a picture's size, from its header alone; None if that can't be read."""
    if path.stat().st_size > _BYTES_MAX:
        return None
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            width, height = picture.size
            # Where a PNG has it, Pillow decodes all to find out.
            if picture.format != "PNG":
                if picture.getexif().get(_ORIENTATION) in _QUARTER_TURNS:
                    width, height = height, width
            return Size(width, height)
    except Exception:  # a broken file makes Pillow raise nearly anything
        return None


def thumbnail_of(path: Path) -> bytes:
    """Return a small picture without the metadata of the large one; b"" if it can't be read."""
    if path.stat().st_size > _BYTES_MAX:
        return b""
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            if picture.format == "JPEG":
                is_small = path.read_bytes().count(_JPEG_PASS) <= _JPEG_PASSES_MAX
            else:
                is_small = picture.width * picture.height <= _PIXELS_MAX
            if not is_small:
                return b""
            longest = (THUMBNAIL_PIXELS, THUMBNAIL_PIXELS)
            picture.draft("RGB", longest)
            has_alpha = "A" in picture.getbands() or "transparency" in picture.info
            small: Image.Image = picture
            if picture.mode not in ("RGB", "RGBA"):
                small = picture.convert("RGBA" if has_alpha else "RGB")
            small.thumbnail(longest)
            small = ImageOps.exif_transpose(small)
            # What is pasted has the pixels, and nothing else of it.
            clean = Image.new(small.mode, small.size)
            clean.paste(small)
            made = io.BytesIO()
            clean.save(made, "WEBP", quality=_QUALITY)
            return made.getvalue()
    except Exception:  # a broken file makes Pillow raise nearly anything
        return b""
