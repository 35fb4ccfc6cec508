"""Pictures: their size, and small copies of them.

Only the formats of `types.PICTURES` are opened, and no picture is decoded whose header names more
pixels than the memory set aside for one. Only `picture_worker` imports this module.
"""

import io
import warnings
from pathlib import Path
from typing import BinaryIO

import pi_heif
from PIL import Image

from models.files.decoder import Size

THUMBNAIL_PIXELS = 320  # of the longer side

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "HEIF")
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
# EXIF 2.32, 4.6.4, Orientation: how a picture must be turned to be seen the right way up.
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_QUARTER_TURNS = {5, 6, 7, 8}
# Grey of 16 bits a pixel, of which Pillow would keep the lower 8 and make nearly all white.
_DEEP_GREY = {"I", "I;16", "I;16B", "I;16L", "I;16N"}
_PNG_SIGNATURE_BYTES = 8
_PNG_CHUNKS_MAX = 10_000

Image.MAX_IMAGE_PIXELS = _JPEG_PIXELS_MAX
# Pillow only warns of up to twice as many.
warnings.simplefilter("error", Image.DecompressionBombWarning)
pi_heif.register_heif_opener(thumbnails=False)


def size_of(path: Path) -> Size | None:
    """Return a picture's size, from its headers alone; None if they cannot be read."""
    if path.stat().st_size > _BYTES_MAX:
        return None
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            width, height = picture.size
            if _orientation(path, picture) in _QUARTER_TURNS:
                width, height = height, width
            return Size(width, height)
    except Exception:  # a broken file makes Pillow raise nearly anything
        return None


def thumbnail_of(path: Path) -> bytes:
    """Return a small copy as WebP, without metadata; b"" if the picture cannot be decoded."""
    if path.stat().st_size > _BYTES_MAX:
        return b""
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            if not _is_affordable(path, picture):
                return b""
            orientation = _orientation(path, picture)
            longest = (THUMBNAIL_PIXELS, THUMBNAIL_PIXELS)
            picture.draft("RGB", longest)
            small = _with_plain_colours(picture)
            small.thumbnail(longest)
            if orientation in _TURNS:
                small = small.transpose(_TURNS[orientation])
            # A new picture that gets the pixels alone carries none of the metadata.
            clean = Image.new(small.mode, small.size)
            clean.paste(small)
            made = io.BytesIO()
            clean.save(made, "WEBP", quality=_QUALITY)
            return made.getvalue()
    except Exception:  # a broken file makes Pillow raise nearly anything
        return b""


def _is_affordable(path: Path, picture: Image.Image) -> bool:
    """Tell whether decoding stays within the memory and the time that one picture may take."""
    if picture.format == "JPEG":
        return path.read_bytes().count(_JPEG_PASS) <= _JPEG_PASSES_MAX
    return picture.width * picture.height <= _PIXELS_MAX


def _with_plain_colours(picture: Image.Image) -> Image.Image:
    """Return the picture as 8 bits a channel of RGB, with alpha where it has any."""
    if picture.mode in ("RGB", "RGBA"):
        return picture
    if picture.mode in _DEEP_GREY:
        deep = picture.convert("I")
        return deep.point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    return picture.convert("RGBA" if has_alpha else "RGB")


def _orientation(path: Path, picture: Image.Image) -> int:
    """Return the EXIF orientation, 1 if there is none. It decodes nothing.

    The size and the thumbnail both take it from here, so that they agree.
    """
    try:
        if picture.format == "PNG":
            exif = Image.Exif()
            exif.load(_png_exif(path))
        else:
            exif = picture.getexif()
        return int(exif.get(_ORIENTATION, 1))
    except Exception:  # broken metadata: the pixels may still be shown as they are
        return 1


def _png_exif(path: Path) -> bytes:
    """Return the eXIf chunk of a PNG. Pillow finds it only by decoding what stands before it."""
    with path.open("rb") as file:
        file.seek(_PNG_SIGNATURE_BYTES)
        for _ in range(_PNG_CHUNKS_MAX):
            kind, size = _png_chunk(file)
            if kind == b"eXIf":
                return b"Exif\0\0" + file.read(min(size, _BYTES_MAX))
            if kind in (b"IEND", b""):
                break
            file.seek(size + 4, io.SEEK_CUR)  # the data and its checksum
    return b""


def _png_chunk(file: BinaryIO) -> tuple[bytes, int]:
    head = file.read(8)
    return head[4:8], int.from_bytes(head[:4], "big")
