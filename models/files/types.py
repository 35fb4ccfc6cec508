"""The media type of a file, told from its bytes: a name or a header may say anything."""

import re

TEXT = "text/plain"
UNKNOWN = "application/octet-stream"
# Browsers show these inline. They hold pixels alone, so a browser runs nothing of them.
PICTURES = frozenset(
    {
        "image/avif",
        "image/gif",
        "image/heic",
        "image/jpeg",
        "image/png",
        "image/webp",
    }
)
THUMBNAIL_TYPE = "image/webp"
HEAD_BYTES = 64

# Each of these has a byte that no text has, but for GIF, whose header is read besides.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"PK\3\4", "application/zip"),
    (b"PK\5\6", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"fLaC\0", "audio/flac"),
    (b"OggS\0", "audio/ogg"),
    # An ID3v2 tag: https://id3.org/id3v2.4.0-structure, 3.1.
    (b"ID3\2", "audio/mpeg"),
    (b"ID3\3", "audio/mpeg"),
    (b"ID3\4", "audio/mpeg"),
)
_PDF = re.compile(rb"%PDF-[0-9]")
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
# ISO media files name their brands: https://mp4ra.org/registered-types/brands
_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"heim": "image/heic",
    b"heis": "image/heic",
    b"hevc": "image/heic",
    b"hevx": "image/heic",
    b"hevm": "image/heic",
    b"hevs": "image/heic",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
# These brands say "a picture in this container", and a compatible brand says how it is coded.
_CONTAINER_BRANDS = (b"mif1", b"msf1", b"miaf")


def type_of(head: bytes, is_text: bool) -> str:
    """Return a media type, from a file's first HEAD_BYTES and whether all of it is UTF-8."""
    for signature, found in _SIGNATURES:
        if head.startswith(signature):
            return found
    if _PDF.match(head):
        return "application/pdf"
    if head[:4] == b"RIFF" and head[8:12] in _RIFF:
        return _RIFF[head[8:12]]
    if head[4:8] == b"ftyp":
        return _iso_media(head)
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return "video/webm" if b"webm" in head else "video/x-matroska"
    if is_text:
        return TEXT
    return "audio/mpeg" if _is_mpeg_audio(head) else UNKNOWN


def _iso_media(head: bytes) -> str:
    """Return the type of an ISO media file, by its major brand, then the compatible ones."""
    size = int.from_bytes(head[:4], "big")
    major, compatible = head[8:12], head[16 : min(size, len(head))]
    if major in _CONTAINER_BRANDS:
        for start in range(0, len(compatible), 4):
            found = _BRANDS.get(compatible[start : start + 4])
            if found is not None:
                return found
        return "image/heif"
    if major.startswith(b"3g"):
        return "video/3gpp"
    return _BRANDS.get(major, "video/mp4")


def _is_mpeg_audio(head: bytes) -> bool:
    """Tell whether a file begins with an MP3 frame (ISO 11172-3, 2.4.1.3)."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bitrate, rate = head[2] >> 4, head[2] >> 2 & 3
    # Layer III alone: a text of UTF-16 begins with FF FE, which reads as layer I. Version 1, bit
    # rate 15 and sampling rate 3 are reserved.
    return version != 1 and layer == 1 and bitrate != 15 and rate != 3
