"""What commits change about users, for their open connections and the work in the background."""

from collections.abc import Callable

from hub.hub import Hub
from models.events.commit import Commit
from models.events.signals import ProfileSet, SessionRenewed


class UserChanges:
    """Applies changes to a hub's connections. `wake` starts the work that a commit leaves."""

    def __init__(self, hub: Hub, wake: Callable[[], None]) -> None:
        self._hub = hub
        self._wake = wake

    def apply(self, commit: Commit) -> None:
        """Apply the changes of a commit."""
        for signal in commit.signals:
            if isinstance(signal, ProfileSet):
                self._hub.set_read_marks(signal.user_id, signal.read_marks)
            elif isinstance(signal, SessionRenewed):
                self._hub.renew(
                    signal.user_id, signal.session_id, signal.expires_at // 1_000_000
                )
        if commit.leaves_work:
            self._wake()
