"""The demo users, whose password everyone knows."""

from models.text.email_address import email_key

DEMO_USERS = (("Ava", "ava@temp.com"), ("Mike", "mike@temp.com"))
DEMO_PASSWORD = "password"
_EMAIL_KEYS = {email_key(email) for _, email in DEMO_USERS}


def is_demo_login(key: str, password: str) -> bool:
    """Tell whether a login is that of a demo user who still has the public password.

    `key` is that of the e-mail address.
    """
    return key in _EMAIL_KEYS and password == DEMO_PASSWORD
