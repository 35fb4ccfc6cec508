"""Registering, and setting a new password with an operator's code."""

from handlers.api.accounts import AccountHandler
from handlers.auth.rate_limits import Limit
from handlers.base.endpoint import endpoint
from handlers.schemas.accounts import (
    LoginsEnded,
    PasswordReset,
    Registered,
    Registration,
)
from models.account_errors import NoSuchResetCode, RegistrationClosed
from models.codes import hash_code
from models.errors import (
    Busy,
    EmailTaken,
    GroupArchived,
    NoSuchInvite,
    OriginNotAllowed,
    UsernameTaken,
)
from models.operations.password_reset import reset_password
from models.operations.registration import register_and_log_in
from models.queries.admission import invited_to, owner_of_reset_code
from models.store.fair_queue import StrangerKey


class RegisterHandler(AccountHandler):
    """`/v1/users/register`."""

    @endpoint(
        RegistrationClosed,
        NoSuchInvite,
        GroupArchived,
        EmailTaken,
        UsernameTaken,
        OriginNotAllowed,
        Busy,
        status=201,
        limit=Limit.LOGINS,
        is_public=True,
    )
    async def post(self, body: Registration) -> Registered:
        """Create an account and log in. With `invite`, also join the group of that invitation.

        Allowed: everyone, without a token, if registration is `open`; people with an invitation if
        it is `invite`. With `cookie` the answer sets a cookie in place of `token`, for a page of
        this server only.
        """
        mode = self.context.registration
        if mode == "closed" or (mode == "invite" and body.invite is None):
            raise RegistrationClosed()
        try:
            return await self._register(body)
        except NoSuchInvite:
            if mode == "invite":
                raise RegistrationClosed() from None
            raise

    async def _register(self, body: Registration) -> Registered:
        self.check_cookie(body.cookie)
        invite_hash = None if body.invite is None else hash_code(body.invite)
        if invite_hash is not None:
            # Hashing a password is work, which an invalid code does not get.
            await self.read(invited_to, invite_hash)
        self.refuse_weak(body.password, body.username, body.email)
        self.take(Limit.REGISTRATIONS)
        password_hash = await self.context.passwords.hash(
            StrangerKey(self.network), body.password
        )
        made = await self.context.store.commit(
            register_and_log_in,
            username=body.username,
            email=body.email,
            password_hash=password_hash,
            session=self.new_session(body.cookie),
            invite_hash=invite_hash,
        )
        registered = Registered(
            id=made.login.user_id,
            username=made.login.username,
            email=made.login.email,
            token=self.give_token(made.login, body.cookie),
        )
        if made.group_id is not None:
            registered.group_id = made.group_id
        return registered


class ResetHandler(AccountHandler):
    """`/v1/users/reset`."""

    @endpoint(NoSuchResetCode, Busy, limit=Limit.LOGINS, is_public=True)
    async def post(self, body: PasswordReset) -> LoginsEnded:
        """Set a new password with a reset code, and end all sessions of the user.

        Allowed: everyone who has the code, without a token.
        """
        code_hash = hash_code(body.code)
        owner = await self.read(owner_of_reset_code, code_hash)
        self.refuse_weak(body.new_password, owner.username, owner.email)
        password_hash = await self.context.passwords.hash(
            self.turn_key, body.new_password
        )
        ended = await self.context.store.commit(
            reset_password, code_hash, password_hash
        )
        return LoginsEnded(ended, "Password changed successfully")
