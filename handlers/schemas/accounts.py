"""Accounts: what routes take and answer about the caller's own."""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from handlers.schemas.fields import (
    CookieKind,
    DisplayName,
    Email,
    FileId,
    InviteCode,
    NewPassword,
    Password,
    ResetCode,
    StatusLine,
    Username,
    check_password,
)
from models.errors import UsernameTaken
from models.operations.profiles import ProfileUpdate
from models.text.email_address import clean_email
from models.text.names import (
    ReservedName,
    clean_display_name,
    clean_status,
    clean_username,
)

# Bodies.


class Registration(Struct, forbid_unknown_fields=True):
    """A new account."""

    username: Username
    email: Email
    password: NewPassword
    invite: InviteCode | None = None
    cookie: CookieKind | UnsetType = UNSET

    def __post_init__(self) -> None:
        self.username = _clean_free_username(self.username)
        self.email = clean_email(self.email)
        check_password(self.password, "password")


class Credentials(Struct, forbid_unknown_fields=True):
    """The e-mail address and the password of an account.

    The address is looked up first, and checked only if no account has it: accounts keep addresses
    that earlier versions accepted.
    """

    email: Email
    password: Password
    cookie: CookieKind | UnsetType = UNSET

    def __post_init__(self) -> None:
        check_password(self.password, "password")


class Logout(Struct, forbid_unknown_fields=True):
    """The logins to end: this one, or with `all` every login of the caller."""

    all: bool = False


class PasswordChange(Struct, forbid_unknown_fields=True):
    """The current password and the new one."""

    old_password: Password
    new_password: NewPassword

    def __post_init__(self) -> None:
        check_password(self.old_password, "old_password")
        check_password(self.new_password, "new_password")


class PasswordReset(Struct, forbid_unknown_fields=True):
    """A code that an operator made, and the new password."""

    code: ResetCode
    new_password: NewPassword

    def __post_init__(self) -> None:
        check_password(self.new_password, "new_password")


class ProfileChange(Struct, forbid_unknown_fields=True):
    """The fields of the profile to change; null clears one.

    `avatar` is the id of a file that the caller has uploaded. A new `username` or `email` requires
    the caller's `password`.
    """

    username: Username | UnsetType = UNSET
    email: Email | UnsetType = UNSET
    password: Password | None = None
    display_name: DisplayName | None | UnsetType = UNSET
    status: StatusLine | None | UnsetType = UNSET
    avatar: FileId | None | UnsetType = UNSET
    read_marks: bool | UnsetType = UNSET

    def __post_init__(self) -> None:
        if isinstance(self.username, str):
            self.username = _clean_free_username(self.username)
        if isinstance(self.email, str):
            self.email = clean_email(self.email)
        if self.password is not None:
            check_password(self.password, "password")
        if isinstance(self.display_name, str):
            self.display_name = clean_display_name(self.display_name)
        if isinstance(self.status, str):
            self.status = clean_status(self.status)

    def profile(self) -> ProfileUpdate:
        """Return the change as the operation takes it."""
        return ProfileUpdate(
            username=self.username,
            email=self.email,
            display_name=self.display_name,
            status=self.status,
            avatar=self.avatar,
            read_marks=self.read_marks,
        )


class AccountDeletion(Struct, forbid_unknown_fields=True):
    """The caller's password, and whether to keep their messages or to erase them.

    Messages that are kept show the sender as `deleted-<number>`.
    """

    password: Password
    messages: Literal["keep", "erase"]

    def __post_init__(self) -> None:
        check_password(self.password, "password")


def _clean_free_username(text: str) -> str:
    """Return a username to store; raise ValueError, or UsernameTaken for a reserved one."""
    try:
        return clean_username(text)
    except ReservedName:
        raise UsernameTaken() from None


# Answers.


class Registered(Struct):
    """The new account, a token for it, and the group that the invitation is to.

    There is no `token` if a cookie has it.
    """

    id: int
    username: str
    email: str
    token: str | UnsetType = UNSET
    group_id: int | UnsetType = UNSET
    message: str = "User registered successfully"


class OwnAccount(Struct):
    """The caller's own account."""

    id: int
    username: str
    email: str


class LoggedIn(Struct, kw_only=True):
    """A token for a new login. There is no `token` if a cookie has it."""

    token: str | UnsetType = UNSET
    user: OwnAccount
    message: str = "Login successful"


class Renewed(Struct):
    """The new end of a session. There is no `token` if a cookie has it."""

    expires_at: str
    token: str | UnsetType = UNSET
    message: str = "Session renewed successfully"


class LoginsEnded(Struct):
    """The number of logins that were ended."""

    ended: int
    message: str


class AccessGranted(Struct):
    """The id of the user to whom the token belongs."""

    user_id: int
    message: str = "Access granted"


class BlockChanged(Struct):
    """The user who was blocked or unblocked."""

    user_id: int
    message: str


class AccountGone(Struct):
    """The confirmation that the account was deleted."""

    message: str = "Account deleted successfully"
