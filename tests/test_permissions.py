"""Each line of PERMISSIONS, tried over HTTP by every role, under every setting that it names."""

import re
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, get_args

import pytest

from models.errors import ChatError, DirectGroupIsFixed, NotAMember
from models.operations.groups import Settings
from models.permissions import OWNER_SETTINGS, PERMISSIONS, Action, Rule
from tests.support.clients import Answer, Api, Person

ROLES = ("owner", "admin", "member")
NAMES = (*ROLES, "other admin", "other member", "newcomer")
VALUES = {
    "name": "another name",
    "topic": "a topic",
    "visibility": "public",
    "may_post": "admins",
    "may_invite": "all",
    "may_pin": "all",
    "history": "joined",
    "is_archived": True,
}


class Scene:
    """A group with an owner, two admins and two members; the newcomer is no member."""

    def __init__(self, people: dict[str, Person], group_id: int) -> None:
        self.people = people
        self.group_id = group_id
        self.path = f"/v1/groups/{group_id}"

    def other(self, person: Person) -> Person:
        """Return another member of the group."""
        others = (self.people["other member"], self.people["owner"])
        return next(each for each in others if each is not person)

    async def message(self, person: Person, is_own: bool) -> str:
        """Send a message, the person's own or another's; return its path."""
        sender = person if is_own else self.other(person)
        seq = (await sender.say(self.group_id, "a message"))["seq"]
        return f"{self.path}/messages/{seq}"

    async def invite(self, person: Person, is_own: bool) -> int:
        """Make an invitation, the person's own or another's; return its id, or 1 if refused."""
        maker = person if is_own else self.other(person)
        await self.people["owner"].patch(self.path, {"may_invite": "all"})
        answer = await maker.post(f"{self.path}/invites", {})
        return int(answer.json.get("id", 1))


class DirectScene(Scene):
    """A direct conversation between the owner and the admin of the other scenes."""

    def other(self, person: Person) -> Person:
        """Return the other person of the conversation."""
        names = ("admin", "owner")
        return next(self.people[name] for name in names if self.people[name] != person)


# Attempts an action on a message or invitation, the person's own if the last argument is
# true. Returns the answer, or, where the answer is always 200, whether the action had an
# effect.
Attempt = Callable[[Scene, Person, bool], Awaitable[Answer | bool]]


async def send(scene: Scene, person: Person, is_own: bool) -> Answer:
    path = f"/v1/messages/group/{scene.group_id}"
    return await person.post(path, {"content": "hello"})


async def mention_all(scene: Scene, person: Person, is_own: bool) -> Answer | bool:
    path = f"/v1/messages/group/{scene.group_id}"
    answer = await person.post(path, {"content": "hello @all"})
    return 0 in answer.json.get("mentions", ()) if answer.status == 201 else answer


async def react(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.put(f"{await scene.message(person, is_own)}/reactions/x")


async def unreact(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.delete(f"{await scene.message(person, is_own)}/reactions/x")


async def edit(scene: Scene, person: Person, is_own: bool) -> Answer:
    path = await scene.message(person, is_own)
    return await person.patch(path, {"content": "another text"})


async def delete(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.delete(await scene.message(person, is_own))


async def read_versions(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.get(f"{await scene.message(person, is_own)}/versions")


async def pin(scene: Scene, person: Person, is_own: bool) -> Answer:
    path = (await scene.message(person, is_own)).replace("messages", "pins")
    return await person.put(path)


async def unpin(scene: Scene, person: Person, is_own: bool) -> Answer:
    path = (await scene.message(person, is_own)).replace("messages", "pins")
    await scene.people["owner"].put(path)
    return await person.delete(path)


async def make_invite(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.post(f"{scene.path}/invites", {})


async def list_invites(scene: Scene, person: Person, is_own: bool) -> Answer | bool:
    invite_id = await scene.invite(person, is_own)
    answer = await person.get(f"{scene.path}/invites")
    if answer.status != 200:
        return answer
    return invite_id in [entry["id"] for entry in answer.json]


async def revoke_invite(scene: Scene, person: Person, is_own: bool) -> Answer:
    invite_id = await scene.invite(person, is_own)
    return await person.delete(f"{scene.path}/invites/{invite_id}")


def add(**members: str) -> Attempt:
    async def attempt(scene: Scene, person: Person, is_own: bool) -> Answer:
        body = {"user_id": scene.people["newcomer"].id, **members}
        return await person.post(f"{scene.path}/members", body)

    return attempt


async def add_admin(scene: Scene, person: Person, is_own: bool) -> Answer | bool:
    # The permission to invite is another line of the table.
    await scene.people["owner"].patch(scene.path, {"may_invite": "all"})
    return await add(role="admin")(scene, person, is_own)


def remove(name: str) -> Attempt:
    async def attempt(scene: Scene, person: Person, is_own: bool) -> Answer:
        return await person.delete(f"{scene.path}/members/{scene.people[name].id}")

    return attempt


def ban(name: str) -> Attempt:
    async def attempt(scene: Scene, person: Person, is_own: bool) -> Answer:
        return await person.put(f"{scene.path}/bans/{scene.people[name].id}")

    return attempt


async def lift_ban(scene: Scene, person: Person, is_own: bool) -> Answer:
    path = f"{scene.path}/bans/{scene.people['newcomer'].id}"
    await scene.people["owner"].put(path)
    return await person.delete(path)


async def list_bans(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.get(f"{scene.path}/bans")


async def ban_oneself(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.put(f"{scene.path}/bans/{person.id}")


async def leave(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.delete(f"{scene.path}/members/{person.id}")


def set_role(name: str | None, role: str) -> Attempt:
    """Give a role to a named person, or to oneself."""

    async def attempt(scene: Scene, person: Person, is_own: bool) -> Answer:
        target = person if name is None else scene.people[name]
        return await person.patch(f"{scene.path}/members/{target.id}", {"role": role})

    return attempt


def change(name: str) -> Attempt:
    async def attempt(scene: Scene, person: Person, is_own: bool) -> Answer:
        return await person.patch(scene.path, {name: VALUES[name]})

    return attempt


async def delete_group(scene: Scene, person: Person, is_own: bool) -> Answer:
    return await person.delete(scene.path)


# The ways to attempt each action.
ATTEMPTS: dict[Action, list[Attempt]] = {
    "send": [send],
    "mention_all": [mention_all],
    "react": [react, unreact],
    "edit_message": [edit],
    "delete_message": [delete],
    "read_versions": [read_versions],
    "pin": [pin, unpin],
    "invite": [add(), make_invite],
    "list_invites": [list_invites],
    "revoke_invite": [revoke_invite],
    "add_admin": [add_admin],
    "remove_member": [remove("other member")],
    "remove_admin": [remove("other admin"), ban("other admin")],
    "remove_owner": [remove("owner"), ban("owner")],
    "leave": [leave],
    "ban": [ban("newcomer"), ban("other member"), lift_ban],
    "list_bans": [list_bans],
    "ban_oneself": [ban_oneself],
    "change_role": [
        set_role("other member", "admin"),
        set_role("other admin", "member"),
    ],
    "step_down": [set_role(None, "member")],
    "change_owner_role": [set_role("owner", "admin"), set_role("owner", "member")],
    "hand_over": [set_role("other member", "owner"), set_role("other admin", "owner")],
    "change_settings": [change(name) for name in VALUES if name not in OWNER_SETTINGS],
    "change_owner_settings": [
        change(name) for name in VALUES if name in OWNER_SETTINGS
    ],
    "delete_group": [delete_group],
}
# Lines that are checked first; the first line that refuses gives the error.
FIRST: dict[Action, Action] = {
    "remove_admin": "remove_member",
    "remove_owner": "remove_member",
    "ban_oneself": "ban",
    "change_owner_role": "change_role",
    "change_owner_settings": "change_settings",
}


class Case(NamedTuple):
    """A role, a value of the rule's setting, and whether the person owns the target.

    The target is a message or an invitation.
    """

    role: str
    setting: str | None
    is_own: bool


def cases(rule: Rule) -> list[Case]:
    """Return all cases that a rule distinguishes."""
    settings = ("all", "admins") if rule.setting else (None,)
    owns = (False, True) if rule.own else (False,)
    return [
        Case(role, setting, is_own)
        for role in ROLES
        for setting in settings
        for is_own in owns
    ]


def allows(rule: Rule, case: Case) -> bool:
    """Tell whether a rule allows a case in a group."""
    return (
        case.role in rule.roles
        or case.setting == "all"
        or (case.is_own and rule.own is not None)
    )


def refusal(action: Action, case: Case) -> Rule:
    """Return the rule that refuses a case."""
    if action == "step_down":  # for all but admins it counts as another change of roles
        return PERMISSIONS[
            "change_owner_role" if case.role == "owner" else "change_role"
        ]
    first = PERMISSIONS[FIRST.get(action, action)]
    return PERMISSIONS[action] if allows(first, case) else first


def is_refused(
    outcome: Answer | bool, error: type[ChatError], sentence: str | None = None
) -> bool:
    """Tell whether an attempt was refused with an error."""
    if isinstance(outcome, bool):
        return not outcome
    assert outcome.status == error.status, outcome.body
    assert outcome.json["code"] == error.code
    assert outcome.json["error"] == (sentence or error.title)
    return True


def is_done(outcome: Answer | bool) -> bool:
    """Tell whether an attempt had its effect."""
    return outcome if isinstance(outcome, bool) else outcome.status in (200, 201, 202)


async def make_people(api: Api) -> dict[str, Person]:
    """Register the people of all scenes."""
    return {name: await api.register(name) for name in NAMES}


async def make_scene(people: dict[str, Person], **settings: Any) -> Scene:
    """Make a group with settings."""
    owner = people["owner"]
    scene = Scene(people, await owner.group())
    for name in NAMES[1:-1]:
        role = "admin" if "admin" in name else "member"
        body = {"user_id": people[name].id, "role": role}
        answer = await owner.post(f"{scene.path}/members", body)
        assert answer.status == 200, answer.body
    answer = await owner.patch(scene.path, settings)
    assert answer.status == 200, answer.body
    return scene


def test_the_table_is_complete() -> None:
    """Every action has a line and an attempt, and every setting is in the table."""
    assert {*get_args(Action)} == PERMISSIONS.keys() == ATTEMPTS.keys()
    assert {*Settings.__struct_fields__} == VALUES.keys()
    named = {
        action: {*re.findall("`([a-z_]+)`", PERMISSIONS[action].label)}
        for action in PERMISSIONS
        if action.endswith("_settings")
    }
    assert named == {
        "change_settings": VALUES.keys() - OWNER_SETTINGS,
        "change_owner_settings": {*OWNER_SETTINGS},
    }


def test_every_line_has_a_description() -> None:
    """Each line has a unique label, and names the permitted roles for groups and conversations."""
    shown = {
        action: (rule.label, rule.who, rule.who_in_direct)
        for action, rule in PERMISSIONS.items()
    }
    assert all(all(line) for line in shown.values())
    assert len({label for label, _, _ in shown.values()}) == len(shown)
    assert shown["pin"] == (
        "Pin and unpin messages",
        "owner and admins; all members if `may_pin` is `all`",
        "both",
    )
    assert shown["delete_message"][1:] == ("owner and admins; its sender", "its sender")
    assert shown["edit_message"][1:] == ("its sender", "its sender")
    assert shown["mention_all"][1:] == ("owner and admins", "neither")
    assert shown["leave"][1:] == ("all members except the owner", "not available")
    assert shown["remove_owner"][1:] == ("no one", "not available")


@pytest.mark.parametrize("action", PERMISSIONS)
@pytest.mark.gen_test(timeout=60)
async def test_each_line_holds_in_groups(api: Api, action: Action) -> None:
    """Each role may do what its line allows, and gets the line's error for everything else."""
    people, rule = await make_people(api), PERMISSIONS[action]
    for case in cases(rule):
        if action == "remove_owner" and case.role == "owner":
            continue  # that is leaving, or banning oneself
        for attempt in ATTEMPTS[action]:
            settings = {rule.setting: case.setting} if rule.setting else {}
            scene = await make_scene(people, **settings)
            outcome = await attempt(scene, people[case.role], case.is_own)
            if allows(rule, case):
                assert is_done(outcome), (case, outcome)
            else:
                refusing = refusal(action, case)
                assert is_refused(outcome, refusing.error, refusing.sentence), case


@pytest.mark.gen_test(timeout=60)
async def test_each_line_holds_in_direct_conversations(api: Api) -> None:
    """Both users may do what a line allows; group actions answer `direct_group_is_fixed`."""
    people = await make_people(api)
    owner, admin = people["owner"], people["admin"]
    answer = await owner.post(f"/v1/messages/p2p/{admin.id}", {"content": "hello"})
    scene = DirectScene(people, answer.json["group_id"])
    for action, rule in PERMISSIONS.items():
        for attempt in ATTEMPTS[action]:
            for person in (owner, admin):
                for is_own in (False, True):
                    outcome = await attempt(scene, person, is_own)
                    if rule.direct == "fixed":
                        assert is_refused(outcome, DirectGroupIsFixed), action
                    elif rule.direct == "both" or (rule.direct == "own" and is_own):
                        assert is_done(outcome), action
                    else:
                        assert is_refused(outcome, rule.error, rule.sentence), action


@pytest.mark.gen_test(timeout=60)
async def test_no_line_is_for_outsiders(api: Api) -> None:
    """With any settings they get the same answer as for a group that does not exist."""
    people = await make_people(api)
    everything = {"may_invite": "all", "may_pin": "all", "visibility": "public"}
    scene = await make_scene(people, **everything)
    for action, attempts in ATTEMPTS.items():
        for attempt in attempts:
            outcome = await attempt(scene, people["newcomer"], False)
            assert is_refused(outcome, NotAMember), action
