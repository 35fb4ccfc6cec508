"""The pictures in README.md: `python -m tests.web.readme_pictures` makes them anew."""

import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.web.pictures import Look, take

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"
BYTES_MAX = 60_000
# The names of the files, and the screens and looks that they show.
PICTURES = {
    "conversation.webp": ("conversation", Look("light", "wide", "en")),
    "members.webp": ("members", Look("dark", "wide", "en")),
    "narrow.webp": ("conversation", Look("light", "narrow", "en")),
}


def webp(picture: Path) -> bytes:
    """Return a picture as WebP, as good as the limit of bytes allows."""
    with Image.open(picture) as image:
        for quality in range(90, 10, -5):
            made = BytesIO()
            image.save(made, "WEBP", quality=quality, method=6)
            if made.tell() <= BYTES_MAX:
                return made.getvalue()
    raise ValueError(f"{picture.name} has more than {BYTES_MAX} bytes at any quality")


def write() -> None:
    """Make all pictures."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for screen in {screen for screen, _ in PICTURES.values()}:
            looks = [look for name, look in PICTURES.values() if name == screen]
            take(out, [screen], looks)
        for name, (screen, look) in PICTURES.items():
            (FOLDER / name).write_bytes(webp(out / str(look) / f"{screen}.png"))


if __name__ == "__main__":
    write()
