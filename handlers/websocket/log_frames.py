"""The log as frames, for the hub's connections that catch up."""

from handlers.schemas.frames import Live, PresenceChangedFrame
from hub import frames
from hub.interfaces import LogClosed, LogUnavailable, Page
from models.errors import ChatError, Stopping
from models.events.commit import Commit
from models.events.encoding import encode
from models.queries.log import LogReader
from models.store.store import Store


def presence_changed(user_id: int, is_online: bool) -> bytes:
    """Return the frame that tells that a user came online, or is no longer."""
    return frames.text(encode(PresenceChangedFrame(user_id, is_online)))


class LogFrames:
    """Reads pages on the store's reader threads; the frames of recent events are kept."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._reader = LogReader(frames.text)
        self._compressing_reader = LogReader(_compressed_text)

    async def read_page(
        self, user_id: int, after: int, upto: int, is_compressing: bool = False
    ) -> Page:
        """Return the user's next frames past `after`, the large ones compressed if so wanted.

        Raises LogUnavailable or LogClosed.
        """
        reader = self._compressing_reader if is_compressing else self._reader
        try:
            # In a line of its own: behind the user's other reads, it would hold up other readers.
            page = await self._store.read_for(
                (user_id, "pages"), reader.page, user_id, after=after, upto=upto
            )
        except Stopping:
            raise LogClosed() from None
        except ChatError as error:
            raise LogUnavailable(error.message) from error
        return Page(*page)

    def live_frame(self, position: int) -> bytes:
        """Return the frame that ends catching up at a position."""
        return frames.text(encode(Live(self._store.cursor_at(position))))

    def forget_rewritten(self, commit: Commit) -> None:
        """Drop the kept frames when a commit rewrites earlier events."""
        if commit.rewritten:
            self._reader.forget()
            self._compressing_reader.forget()


def _compressed_text(payload: bytes) -> bytes:
    return frames.deflated(frames.text(payload))
