"""A client that records each answer with its route and status."""

import json
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import msgspec
from jsonschema import Draft202012Validator

import models.errors
from handlers.routes import SOCKETS
from models.errors import ChatError
from tests.support.clients import Answer, Api, Person
from tests.support.routes import filled

MESSAGE = "/v1/groups/{group_id}/messages/{seq}"
REACTION = f"{MESSAGE}/reactions/{{emoji}}"
ONE_FILE = "/v1/files/{file_id}"
PIN = "/v1/groups/{group_id}/pins/{seq}"
GROUP = "/v1/groups/{group_id}"
COMMANDS = {"send", "typing", "read", "presence", "watch", "ping"}
EVENTS = {
    "group_message",
    "direct_message",
    "message_edited",
    "message_deleted",
    "reaction_added",
    "reaction_removed",
    "message_pinned",
    "message_unpinned",
    "group_created",
    "group_updated",
    "group_deleted",
    "member_added",
    "member_removed",
    "member_updated",
    "member_banned",
    "ban_lifted",
    "profile_changed",
    "account_deleted",
}
FRAMES = EVENTS | {
    "ready",
    "live",
    "ok",
    "error",
    "pong",
    "typing",
    "read",
    "muted",
    "read_all",
    "invitation",
    "presence",
    "presence_changed",
    "settings",
    "draft",
}

UNKNOWN_ID = 999_999
Ask = Callable[..., Awaitable[Any]]


class Recorder:
    """Sends requests, and compares each answer with the documentation."""

    def __init__(self, api: Api, document: Any) -> None:
        self.api = api
        self.document = document
        self.faults: list[Any] = []
        self.statuses: set[tuple[str, str, str]] = set()
        self.codes: set[tuple[str, str, str, str]] = set()
        self.members: set[tuple[str, str]] = set()
        self._checks = {
            title: validator({"$ref": f"#/components/schemas/{title}"}, document)
            for title in document["components"]["schemas"]
        }
        self._validators: dict[str, Draft202012Validator] = {}

    async def ask(
        self,
        person: Person | str | None,
        method: str,
        path: str,
        body: Any = None,
        query: str = "",
        headers: dict[str, str] | None = None,
        **ids: int | str,
    ) -> Any:
        """Send a request to a documented route; return the answer's JSON.

        After GET the same is asked by HEAD, whose answer has the same status and headers.
        """
        token = person.token if isinstance(person, Person) else person
        answer = await self.api.request(
            method, filled(path, **ids) + query, body, token=token, headers=headers
        )
        if method == "GET" and path not in SOCKETS:
            head = await self.api.request(
                "HEAD", filled(path, **ids) + query, token=token, headers=headers
            )
            if outline_of(head) != outline_of(answer) or head.body:
                self.faults.append(("HEAD", path, outline_of(head), outline_of(answer)))
        if answer.headers.get("Content-Type") == "application/x-ndjson":
            for line in answer.body.splitlines():
                self.check(method, path, answer.status, json.loads(line), body)
            return None
        is_json = answer.headers.get("Content-Type", "").startswith("application/json")
        found = answer.json if is_json and answer.body else None
        self.check(method, path, answer.status, found, body)
        if method == "HEAD" and answer.status >= 400:  # as for GET, without the body
            told = await self.ask(person, "GET", path, body, query, headers, **ids)
            self.codes.add((method, path, str(answer.status), told["code"]))
        return found

    def check(
        self, method: str, path: str, status: int, answer: Any, body: Any = None
    ) -> None:
        """Record an answer, and every difference from the documentation."""
        operation = self.document["paths"].get(path, {}).get(method.lower())
        if operation is None:
            self.faults.append((method, path, "is not documented"))
            return
        self.statuses.add((method, path, str(status)))
        if status >= 400 and answer is not None:
            self.codes.add((method, path, str(status), answer["code"]))
        response = operation["responses"].get(str(status))
        if response is None:
            self.faults.append((method, path, f"{status} is not documented", answer))
            return
        if status >= 400 and answer and answer["code"] not in response["x-codes"]:
            self.faults.append((method, path, status, answer["code"], "no such code"))
        is_json = any("json" in kind for kind in response.get("content", {}))
        if (answer is None) != (not is_json or method == "HEAD"):
            self.faults.append((method, path, status, "JSON, or none"))
        if answer is None:
            return
        self._validate((method, path, status), schema_of(response), answer)
        if status < 300:
            for row in answer if isinstance(answer, list) else [answer]:
                self._note(row)
            if body is not None and not isinstance(body, bytes):
                self._validate(
                    (method, path, "body"), schema_of(operation["requestBody"]), body
                )

    def _validate(self, where: Any, schema: Any, value: Any) -> None:
        name = json.dumps(schema)
        if name not in self._validators:
            self._validators[name] = validator(schema, self.document)
        for error in self._validators[name].iter_errors(value):
            self.faults.append((*where, error.message))

    def _note(self, value: Any) -> None:
        """Record the fields of the objects in an answer, by the titles of the matching schemas."""
        for title, check in self._checks.items():
            if check.is_valid(value):
                for name, member in value.items():
                    self.members.add((title, name))
                    for row in member if isinstance(member, list) else [member]:
                        if isinstance(row, dict):
                            self._note(row)


# These routes do not use the database and have no limits.
UNLIMITED = {"/ping", "/healthz"}
# Any route that needs the database can fail with these: broken disk, busy or stopping server.
UNAVAILABLE = {
    error.code
    for error in vars(models.errors).values()
    if isinstance(error, type) and issubclass(error, ChatError) and error.status == 503
}


# Headers that HEAD may leave out (RFC 9110 §9.3.2), and those that differ between two answers.
_UNSTEADY = {
    "Content-Length",
    "Content-Encoding",
    "X-Consumed-Content-Encoding",  # Tornado's client has decompressed the answer
    "Link",
    "Transfer-Encoding",
    "Date",
    "X-Request-Id",
    "Retry-After",
}


def outline_of(answer: Answer) -> tuple[int, dict[str, str]]:
    """Return the status of an answer, and the headers that it shares with one to HEAD."""
    headers = dict(answer.headers.get_all())
    return answer.status, {
        name: headers[name] for name in headers if name not in _UNSTEADY
    }


def tree(error: type[ChatError]) -> Iterator[type[ChatError]]:
    """Yield a class of errors and all below it."""
    yield error
    for each in error.__subclasses__():
        yield from tree(each)


def validator(schema: Any, document: Any) -> Draft202012Validator:
    """Return a validator for a schema of a document, which refuses undocumented fields."""
    components = json.loads(json.dumps(document["components"]))
    for component in components["schemas"].values():
        if component.get("type") == "object":
            component.setdefault("additionalProperties", False)
    return Draft202012Validator({**schema, "components": components})


def schema_of(response: Any) -> Any:
    """Return the schema of a documented response or body."""
    (content,) = response["content"].values()
    return content["schema"]


def codes_of(operation: Any) -> Iterator[tuple[str, str]]:
    """Yield the statuses and codes of the refusals that an operation documents."""
    for status, response in operation["responses"].items():
        if status >= "400":
            yield from ((status, code) for code in response["x-codes"])


def takes_nothing(body: Any) -> bool:
    """Tell whether an empty object is a valid body; then the body may be missing, too."""
    try:
        msgspec.convert({}, body)
    except (msgspec.ValidationError, ChatError):
        return False
    return True


async def described(api: Api, path: str) -> Any:
    """Fetch a documentation page in JSON."""
    answer = await api.request("GET", path)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    return answer.json
