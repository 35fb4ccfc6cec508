"""Settings and drafts of messages that the clients of one user share."""

from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.base.handler import BaseHandler
from handlers.schemas.client_data import DraftBody, DraftGone, SettingsBody
from models.client_data import Draft, ClientSettings
from models.errors import RevisionMismatch, TooManyDrafts
from models.operations.client_data import delete_draft, put_draft, put_settings
from models.queries import client_data


class SettingsHandler(BaseHandler):
    """`/v1/users/me/settings`."""

    @endpoint(answer=ClientSettings)
    async def get(self) -> bytes:
        """Read the settings of the caller's clients; the `ETag` is their revision.

        Allowed: any user.
        """
        found, content = await self.read_with_json(client_data.settings, self.user_id)
        self.set_revision(found.revision)
        return content

    @endpoint(RevisionMismatch, limit=Limit.SENDS)
    async def put(self, body: SettingsBody) -> ClientSettings:
        """Replace the settings; with `If-Match`, only if that is their revision.

        Allowed: any user. The caller's connections get a frame `settings`.
        """
        changed = await self.commit(put_settings, body.settings, self.known_revision())
        self.set_revision(changed.revision)
        return changed


class DraftsHandler(BaseHandler):
    """`/v1/users/me/drafts`."""

    @endpoint(answer=list[Draft])
    async def get(self) -> bytes:
        """List the caller's drafts, the newest first.

        Allowed: any user.
        """
        return await self.read_json(client_data.drafts, self.user_id)


class DraftHandler(BaseHandler):
    """`/v1/users/me/drafts/{draft}`."""

    @endpoint(TooManyDrafts, limit=Limit.SENDS)
    async def put(self, draft: str, body: DraftBody) -> Draft:
        """Replace the draft in a group or conversation `g<id>`, or to a user `u<id>`.

        Allowed: any user. The caller's connections get a frame `draft`.
        """
        return await self.commit(put_draft, draft, body.fields())

    @endpoint(limit=Limit.SENDS)
    async def delete(self, draft: str) -> DraftGone:
        """Delete a draft; no effect if there is none.

        Allowed: any user. If there was one, the caller's connections get a frame `draft`.
        """
        await self.commit(delete_draft, draft)
        return DraftGone(draft)
