"""A body for each type of request, so that a call can be tried as it stands."""

from typing import Any

EXAMPLES: dict[str, Any] = {
    "Registration": {
        "username": "Nora",
        "email": "nora@example.com",
        "password": "correct horse battery",
    },
    "SettingsBody": {"settings": {"theme": "dark"}},
    "DraftBody": {"content": "I will be"},
    "Credentials": {"email": "ava@temp.com", "password": "password"},
    "Logout": {"all": False},
    "PasswordChange": {
        "old_password": "password",
        "new_password": "correct horse battery",
    },
    "PasswordReset": {
        "code": "the-code-of-an-operator",
        "new_password": "correct horse battery",
    },
    "AccountDeletion": {"password": "correct horse battery", "messages": "keep"},
    "ProfileChange": {"display_name": "Nora B.", "status": "at lunch"},
    "NewGroup": {"name": "Gardeners"},
    "GroupChange": {"topic": "Seeds and weeds"},
    "NewMember": {"user_id": 2},
    "RoleChange": {"role": "admin"},
    "NewInvite": {"uses": 5},
    "NewMessage": {"content": "Hello", "key": "first-hello"},
    "MessageEdit": {"content": "Hello again"},
    "ReadSeq": {"seq": 3},
    "Mute": {"until": None},
}
