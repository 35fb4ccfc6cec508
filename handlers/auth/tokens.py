"""Tokens: JWTs (RFC 7519), restricted as RFC 8725 advises: one algorithm, all claims required."""

import os
import secrets
from math import isfinite
from pathlib import Path
from typing import NamedTuple

import jwt

from models.engine import CannotOpen
from models.private_files import create_private, make_private, real_path
from models.errors import InvalidToken, TokenExpired
from models.events.types import ID_MAX

SECRET_BYTES_MIN = 32  # RFC 7518 §3.2: at least the size of the hash

_ALGORITHM = "HS256"
_ISSUER = "chatserver"
_CLAIMS = ("user_id", "iat", "exp", "iss", "jti")
_JTI_MAX = 64


class Claims(NamedTuple):
    """The claims of a valid token. `expires_at` in seconds since 1970."""

    user_id: int
    session_id: str
    expires_at: int


def secret_of(given: str, database: str) -> bytes:
    """Return the secret that the settings give, or else the one stored beside the database."""
    return given.encode() or _read_secret(Path(f"{real_path(database)}.secret"))


def _read_secret(path: Path) -> bytes:
    """Return the secret in a file; create the file, readable by its owner only, if there is none.

    Raises CannotOpen if the file cannot be read or created, or its secret is too short.
    """
    try:
        if not path.exists():
            # Written under another name first: a crash leaves no partial secret.
            made = path.with_name(f"{path.name}.{os.getpid()}")
            create_private(made)
            with open(made, "w") as file:
                file.write(secrets.token_hex(SECRET_BYTES_MIN))
                file.flush()
                os.fsync(file.fileno())
            made.rename(path)
        make_private(path)
        secret = path.read_text().strip().encode()
    except (OSError, UnicodeError) as error:
        raise CannotOpen(f"cannot read the secret in {path}: {error}") from error
    if len(secret) < SECRET_BYTES_MIN:
        raise CannotOpen(f"{path} holds no secret of at least {SECRET_BYTES_MIN} bytes")
    return secret


def new_session_id() -> str:
    """Return a random `jti` of 128 bits."""
    return secrets.token_urlsafe(16)


def bearer_token(authorization: str) -> str:
    """Return the token in an Authorization header; raise InvalidToken if there is none."""
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise InvalidToken()
    return token.strip()


class Tokens:
    """Signs and verifies tokens with one secret."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def sign(
        self, user_id: int, session_id: str, created_at: int, expires_at: int
    ) -> str:
        """Return a token for a session. Times in microseconds since 1970."""
        claims = {
            "user_id": user_id,
            "iat": created_at // 1_000_000,
            "exp": -(-expires_at // 1_000_000),
            "iss": _ISSUER,
            "jti": session_id,
        }
        return jwt.encode(claims, self._secret, algorithm=_ALGORITHM)

    def verify(self, token: str) -> Claims:
        """Return a token's claims; raise InvalidToken or TokenExpired."""
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[_ALGORITHM],
                issuer=_ISSUER,
                # A clock that was set back makes `iat` lie in the future.
                options={"require": list(_CLAIMS), "verify_iat": False},
            )
        except jwt.ExpiredSignatureError:
            raise TokenExpired() from None
        except (jwt.InvalidTokenError, ValueError):  # a lone surrogate is a ValueError
            raise InvalidToken() from None
        user_id, session_id = claims["user_id"], claims["jti"]
        if type(user_id) is not int or not 0 < user_id <= ID_MAX:
            raise InvalidToken()
        issued_at = claims["iat"]
        is_time = type(issued_at) is int or (
            isinstance(issued_at, float) and isfinite(issued_at)
        )
        if not is_time:
            raise InvalidToken()
        if not isinstance(session_id, str) or not session_id.isascii():
            raise InvalidToken()
        if not 0 < len(session_id) <= _JTI_MAX:
            raise InvalidToken()
        return Claims(user_id, session_id, expires_at=int(claims["exp"]))
