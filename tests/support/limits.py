"""Refusals of the rate limits."""

import re

from tests.support.clients import Answer


def refused(answer: Answer, code: str = "rate_limited", status: int = 429) -> bool:
    """Tell whether an answer is this refusal with Retry-After."""
    if answer.status != status:
        return False
    assert answer.json["code"] == code
    assert re.fullmatch(r"[1-9]\d*", answer.headers["Retry-After"])
    return True
