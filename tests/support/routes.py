"""Routes, their paths with ids filled in, and their refusals."""

import hashlib
import re
from urllib.parse import quote

from handlers.base.endpoint import endpoints
from handlers.routes import ROUTES
from tests.support.clients import Answer

# A picture of one pixel.
PICTURE = bytes.fromhex(
    "47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b"
)
FILE_ID = hashlib.sha256(PICTURE).hexdigest()
_SAMPLES = {"emoji": "x", "file_id": FILE_ID, "draft": "g1"}


def filled(path: str, **values: int | str) -> str:
    """Fill a route's path with these values, and with samples where none is given."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return quote(str(values.get(name, _SAMPLES.get(name, 1))), safe="")

    return re.sub(r"\{(\w+)\}", value, path)


def refused(answer: Answer, status: int, code: str) -> None:
    """Require a refusal in the form of all refusals."""
    assert (answer.status, answer.json["code"]) == (status, code), answer.body
    assert answer.json.keys() - {"details"} == {"error", "code"}
    assert answer.json["error"] and "Traceback" not in answer.json["error"]


PRIVATE = [
    (method, filled(path))
    for path, handler in ROUTES.items()
    for method, endpoint in endpoints(handler).items()
    if not endpoint.is_public
]
