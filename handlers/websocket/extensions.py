"""The extension permessage-deflate (RFC 7692): which offers of a client the server agrees to.

The answer always says that neither side keeps a window between two messages. A client has to do so
even if it did not offer it (§7.1.1). So a connection takes no memory for compression, and one
compressed frame serves all receivers.
"""

import re

from tornado.websocket import WebSocketHandler

from hub.frames import WINDOW_BITS

# In an answer it says that compression was agreed to.
EXTENSIONS = "Sec-WebSocket-Extensions"
_NAME = "permessage-deflate"
_ALONE = ("server_no_context_takeover", "client_no_context_takeover")
_SERVER_BITS = "server_max_window_bits"
_CLIENT_BITS = "client_max_window_bits"
_BITS = re.compile(r"[89]|1[0-5]")

# An extension with its parameters, in a list (RFC 6455 §9.1).
_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]++"
_PARAMETER = rf'\s*+;\s*+{_TOKEN}\s*+(?:=\s*+(?:{_TOKEN}|"{_TOKEN}")\s*+)?+'
_OFFER = re.compile(rf"\s*+({_TOKEN})((?:{_PARAMETER})*+)\s*+(?:,|$)")


def agree_to_compression(handler: WebSocketHandler) -> bool:
    """Answer the first offer of a handshake that can be accepted; return whether there is one."""
    offers = handler.request.headers.get(EXTENSIONS, "")
    answer = answer_to(offers)
    if answer is not None:
        handler.set_header(EXTENSIONS, answer)
    return answer is not None


def answer_to(offers: str) -> str | None:
    """Return the answer to the first offer that can be accepted; None if there is none."""
    at = 0
    while at < len(offers) and (match := _OFFER.match(offers, at)) is not None:
        at = match.end()
        if match[1] == _NAME:
            # No token has one of the separators.
            parts = [part.partition("=") for part in match[2].split(";")[1:]]
            given = [(name.strip(), value.strip(' \t"')) for name, _, value in parts]
            if (answer := _answer(given)) is not None:
                return answer
    return None


def _answer(given: list[tuple[str, str]]) -> str | None:
    """Return the answer to one offer; None for one that is malformed or asks for too much."""
    if len(dict(given)) < len(given):  # a parameter occurs twice
        return None
    answer = [_NAME, *_ALONE]
    for name, value in given:
        if name in _ALONE:
            is_valid = not value
        elif name == _SERVER_BITS:
            is_valid = bool(_BITS.fullmatch(value)) and int(value) >= WINDOW_BITS
            answer.append(f"{_SERVER_BITS}={WINDOW_BITS}")
        else:
            is_valid = name == _CLIENT_BITS and bool(
                not value or _BITS.fullmatch(value)
            )
        if not is_valid:
            return None
    return "; ".join(answer)
