"""What happens beside the page: other users who do things over HTTP."""

from typing import Any

from tests.web.pages import Site


class Api:
    """The demo users and others, each with a token."""

    def __init__(self, site: Site) -> None:
        self._process = site.process
        self._tokens: dict[str, str] = {}

    def token(self, name: str) -> str:
        """Return the token of a demo user or of one who was registered here."""
        if name not in self._tokens:
            self._tokens[name] = self._process.login(f"{name.lower()}@temp.com")
        return self._tokens[name]

    def do(self, name: str, method: str, path: str, body: Any = None) -> Any:
        """Send a request as a user; require that it succeeds, and return the answer."""
        token = self.token(name)
        status, answer = self._process.request(method, path, body, token=token)
        assert status < 300, answer
        return answer

    def register(self, name: str, **profile: str) -> int:
        """Register a user, with members of their profile; return the id."""
        account = {
            "username": name,
            "email": f"{name.lower()}@temp.com",
            "password": "password",
        }
        status, made = self._process.request("POST", "/v1/users/register", account)
        assert status == 201, made
        if profile:
            self.do(name, "PATCH", "/v1/users/me", profile)
        user_id: int = made["id"]
        return user_id

    def add(self, user_id: int, group_id: int = 1) -> None:
        """Add a user to a group of Ava."""
        self.do("Ava", "POST", f"/v1/groups/{group_id}/members", {"user_id": user_id})

    def say(self, name: str, content: str, group_id: int = 1, **others: Any) -> Any:
        """Send a message to a group; return the answer."""
        body = {"content": content, **others}
        return self.do(name, "POST", f"/v1/messages/group/{group_id}", body)
