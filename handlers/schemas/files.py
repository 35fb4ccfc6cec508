"""Files: what routes take and answer about them, besides their bytes."""

from msgspec import UNSET, Struct, UnsetType

from handlers.schemas.fields import Id, Seq
from models.queries.files import MessagePlace
from models.text.file_names import clean_file_name


class UploadQuery(Struct, forbid_unknown_fields=True):
    """The name of the file. Every name is accepted, and stored as the rules for names say."""

    name: str = "file"

    def __post_init__(self) -> None:
        self.name = clean_file_name(self.name)


class FileQuery(Struct, forbid_unknown_fields=True):
    """The message that names the download: its `group` and `seq`.

    A message that does not carry the file, or that the caller may not read, is ignored.
    """

    group: Id | None = None
    seq: Seq | None = None

    def __post_init__(self) -> None:
        if (self.group is None) != (self.seq is None):
            raise ValueError("give both group and seq, or none of them")

    def place(self) -> MessagePlace | None:
        """Return the message as the query takes it."""
        if self.group is None or self.seq is None:
            return None
        return MessagePlace(self.group, self.seq)


class Uploaded(Struct):
    """The stored file. `id` is the SHA-256 of its bytes; images have `width` and `height`."""

    id: str
    name: str
    type: str
    size: int
    url: str
    width: int | UnsetType = UNSET
    height: int | UnsetType = UNSET
