"""The clock of the rate limits, and their refusals."""

import re

from tests.support.clients import Answer


class Clock:
    """What the limits go by: it stands until a test moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def refused(answer: Answer, code: str = "rate_limited", status: int = 429) -> bool:
    """Tell whether an answer is a refusal that says when to come back."""
    if answer.status != status:
        return False
    assert answer.json["code"] == code
    assert re.fullmatch(r"[1-9]\d*", answer.headers["Retry-After"])
    return True
