"""Sizes and thumbnails agree for every picture format, and types follow from the bytes."""

import io
import struct
import zlib
from base64 import b64decode
from pathlib import Path

import pytest
from PIL import Image

from models.files.decoder import Size
from models.files.pictures import size_of, thumbnail_of
from models.files.types import PICTURES, type_of

# A red picture of 32 × 16 pixels with a blue corner, as an iPhone encodes it.
HEIC = b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAb1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAAB4QABAAAAAAAAAEYAAgAAAAACJwABAAAAAAAAACQAAAA4aWlu"
    "ZgAAAAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAA"
    "/GlwcnAAAADcaXBjbwAAAHVodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMA"
    "AAMAHroCQGEAAQApQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqrprm4CGgwIAAAAyAAAADAIRiAAEABkQBwXPBiQAA"
    "ABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABAAAAAQAAAAChjbGFwAAAAIAAAAAEAAAAQAAAAAf///+AA"
    "AAAC////0AAAAAIAAAAQcGl4aQAAAAADCAgIAAAAGGlwbWEAAAAAAAAAAQABBYECAwWEAAAAGmlyZWYAAAAAAAAA"
    "DmNkc2MAAgABAAEAAABybWRhdAAAAEIoAa8TIaIkaOUw+/8sEQTriw1KvjH9LSLIgDg9U3yI+5UleWMBWftsxHFo"
    "7TNBv8rNJA1JQNZ7Xz8GJ6CSUXuHMCwAAAAGRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAEAAAAAAAA="
)
ORIENTATION = 0x0112


def stored(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def thumbnail(path: Path) -> Image.Image:
    made = Image.open(io.BytesIO(thumbnail_of(path)))
    made.load()
    return made.convert("RGB")


def red_with_blue_corner(kind: str, orientation: int) -> bytes:
    picture = Image.new("RGB", (400, 200), "red")
    picture.paste("blue", (0, 0, 60, 60))
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    made = io.BytesIO()
    picture.save(made, kind, exif=exif)
    return made.getvalue()


def is_blue(pixel: object) -> bool:
    assert isinstance(pixel, tuple)
    red, _, blue = pixel
    return bool(blue > 200 and red < 60)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_size_and_thumbnail_agree_after_every_turn(kind: str, tmp_path: Path) -> None:
    """EXIF 2.32, 4.6.4: the position of the corner in each of the eight orientations."""
    corners = {
        1: "top left",
        2: "top right",
        3: "bottom right",
        4: "bottom left",
        5: "top left",
        6: "top right",
        7: "bottom right",
        8: "bottom left",
    }
    for orientation, corner in corners.items():
        path = stored(tmp_path / "file", red_with_blue_corner(kind, orientation))
        size = Size(200, 400) if orientation > 4 else Size(400, 200)
        assert size_of(path) == size
        small = thumbnail(path)
        assert small.size == (size.width * 320 // 400, size.height * 320 // 400)
        right, bottom = small.width - 3, small.height - 3
        pixels = {
            "top left": (2, 2),
            "top right": (right, 2),
            "bottom left": (2, bottom),
            "bottom right": (right, bottom),
        }
        blue = {at for at, xy in pixels.items() if is_blue(small.getpixel(xy))}
        assert blue == {corner}, (kind, orientation)


def test_the_orientation_of_a_png_may_follow_its_pixels(tmp_path: Path) -> None:
    """The eXIf chunk may stand anywhere in a PNG (PNG 3, 11.3.4.5)."""
    data = red_with_blue_corner("PNG", 6)
    start = data.index(b"eXIf") - 4
    end = start + 12 + int.from_bytes(data[start : start + 4], "big")
    iend = data.index(b"IEND") - 4
    moved = data[:start] + data[end:iend] + data[start:end] + data[iend:]
    path = stored(tmp_path / "file", moved)
    assert size_of(path) == Size(200, 400)
    assert thumbnail(path).size == (160, 320)


def test_broken_metadata_does_not_prevent_a_thumbnail(tmp_path: Path) -> None:
    exif = b"Exif\0\0" + b"\xff" * 40
    for kind in ("JPEG", "PNG", "WEBP"):
        made = io.BytesIO()
        Image.new("RGB", (40, 20), "red").save(made, kind, exif=exif)
        path = stored(tmp_path / "file", made.getvalue())
        assert size_of(path) == Size(40, 20)
        assert thumbnail(path).size == (40, 20)


def png(bits: int, colour: int, row: bytes, height: int, width: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    chunks = [
        b"IHDR" + header,
        b"IDAT" + zlib.compress((b"\0" + row) * height),
        b"IEND",
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )


def test_deep_grey_keeps_its_shades(tmp_path: Path) -> None:
    """A picture with 16 bits a pixel is not shown as white, with or without alpha."""
    greys = [0, 8_000, 32_768, 50_000, 65_535]
    plain = b"".join(struct.pack(">H", grey) * 20 for grey in greys)
    opaque = b"".join(struct.pack(">HH", grey, 65_535) * 20 for grey in greys)
    for colour, row in ((0, plain), (4, opaque)):
        path = stored(tmp_path / "file", png(16, colour, row, 20, 100))
        small = thumbnail(path)
        for index, grey in enumerate(greys):
            shade = small.getpixel((index * 20 + 10, 10))
            assert isinstance(shade, tuple)
            assert abs(shade[0] - grey / 257) < 6, (colour, grey, shade)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_every_mode_has_a_thumbnail(mode: str, tmp_path: Path) -> None:
    made = io.BytesIO()
    kind = "JPEG" if mode == "CMYK" else "PNG"
    Image.new(mode, (50, 30)).save(made, kind)
    assert thumbnail(stored(tmp_path / "file", made.getvalue())).size == (50, 30)


def test_a_heic_is_a_picture(tmp_path: Path) -> None:
    path = stored(tmp_path / "file", HEIC)
    assert type_of(HEIC[:64], False) == "image/heic"
    assert size_of(path) == Size(32, 16)
    small = thumbnail(path)
    assert small.size == (32, 16)
    assert is_blue(small.getpixel((2, 2))) and not is_blue(small.getpixel((30, 14)))


def test_every_picture_type_can_be_opened(tmp_path: Path) -> None:
    """Every type that is shown inline has a size and a thumbnail."""
    files = {
        f"image/{kind.lower()}": red_with_blue_corner(kind, 1)
        for kind in ("PNG", "JPEG", "WEBP", "AVIF")
    }
    gif = io.BytesIO()
    Image.new("RGB", (400, 200), "red").save(gif, "GIF")
    files |= {"image/gif": gif.getvalue(), "image/heic": HEIC}
    assert files.keys() == PICTURES
    for kind, data in files.items():
        path = stored(tmp_path / "file", data)
        assert type_of(data[:64], False) == kind
        assert size_of(path) and thumbnail_of(path)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"ID3 tags hold the title of a song", "text/plain"),
        (b"ID3", "text/plain"),
        (b"ID3\n", "text/plain"),
        (b"OggSquad is a band", "text/plain"),
        (b"fLaC is a format", "text/plain"),
        (b"%PDF-files are documents", "text/plain"),
        (b"%PDF-2.0\n", "application/pdf"),
        (b"ID3\x02\0\0\0\0\x02\x01", "audio/mpeg"),
        (b"ID3\x03\0\0\0\0\x02\x01", "audio/mpeg"),
        (b"ID3\x04\0\0\0\0\x02\x01", "audio/mpeg"),
        (b"\xff\xfb\x90\x64", "audio/mpeg"),
        (b"\xff\xf3\x44\xc4", "audio/mpeg"),
        (b"\xff\xfbnot a frame"[:2] + b"\xff\xff", "application/octet-stream"),
        (b"\xff\xfeh\0e\0l\0l\0o\0", "application/octet-stream"),
        (b"fLaC\0\0\0\x22", "audio/flac"),
        (b"OggS\0\x02", "audio/ogg"),
        (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf", "image/avif"),
        (b"\0\0\0\x1cftypavis\0\0\0\0avifmsf1miaf", "image/avif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "image/heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "image/avif"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1miaf", "image/heif"),
        (b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc", "image/heic"),
        (b"\0\0\0\x18ftypheix\0\0\0\0mif1heix", "image/heic"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video/quicktime"),
        (b"\0\0\0\x18ftyp3gp5\0\0\0\0isom3gp5", "video/3gpp"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isomavc1", "video/mp4"),
    ],
)
def test_a_text_stays_a_text_whatever_it_begins_with(head: bytes, kind: str) -> None:
    is_text = b"\0" not in head and not head.startswith(b"\xff")
    assert type_of(head[:64], is_text) == kind
