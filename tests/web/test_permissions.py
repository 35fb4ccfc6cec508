"""What the page offers each role is what the server allows it."""

import json
import subprocess
from itertools import product
from typing import Any, NamedTuple

from models.events.types import Role
from models.permissions import OWNER_SETTINGS, REMOVAL, is_allowed
from tests.support.programs_needed import need
from tests.web.sources import SRC

ROLES: tuple[Role, ...] = ("owner", "admin", "member")
SETTINGS = (
    "name",
    "topic",
    "may_post",
    "may_invite",
    "may_pin",
    "visibility",
    "history",
)
PROBE = """
import * as rules from "MODULE";
const places = JSON.parse(process.argv[1]);
const roles = ["owner", "admin", "member"];
const settings = JSON.parse(process.argv[2]);
console.log(JSON.stringify(places.map(({ role, kind, may_invite, may_pin }) => {
  const group = { role, kind, is_archived: false, settings: { may_invite, may_pin } };
  return {
    list_bans: rules.isStaff(group),
    invite: rules.mayInvite(group),
    pin: rules.mayPin(group),
    remove: roles.map((other) => rules.mayRemove(group, other)),
    change_role: rules.mayChangeRoles(group),
    leave: rules.mayLeave(group),
    change: settings.map((setting) => rules.mayChange(group, setting)),
    archive: rules.mayChange(group, "is_archived"),
    delete: [false, true].map((isOwn) => rules.mayDelete(group, isOwn)),
    versions: [false, true].map((isOwn) => rules.mayReadVersions(group, isOwn)),
  };
})));
"""


class Place(NamedTuple):
    """A group with the role of the user there."""

    role: Role
    kind: str
    may_invite: str
    may_pin: str


def allowed(place: Place) -> dict[str, Any]:
    """Return what the server allows in a group."""

    def may(action: Any, *, is_own: bool = False) -> bool:
        return is_allowed(action, place, place, is_own=is_own)

    return {
        "list_bans": may("list_bans"),
        "invite": may("invite"),
        "pin": may("pin"),
        "remove": [may("remove_member") and may(REMOVAL[role]) for role in ROLES],
        "change_role": may("change_role") and may("hand_over"),
        "leave": may("leave"),
        "change": [
            may(
                "change_owner_settings"
                if setting in OWNER_SETTINGS
                else "change_settings"
            )
            for setting in SETTINGS
        ],
        "archive": may("change_owner_settings"),
        "delete": [may("delete_message", is_own=is_own) for is_own in (False, True)],
        "versions": [may("read_versions", is_own=is_own) for is_own in (False, True)],
    }


def test_the_page_offers_what_the_server_allows() -> None:
    """For each role, with each setting, in groups and in direct conversations."""
    places = [
        Place(*each)
        for each in product(
            ROLES, ("group", "direct"), ("all", "admins"), ("all", "admins")
        )
    ]
    probe = PROBE.replace("MODULE", str(SRC / "model/permissions.js"))
    done = subprocess.run(
        [
            need("node"),
            "--input-type=module",
            "-e",
            probe,
            json.dumps([place._asdict() for place in places]),
            json.dumps(SETTINGS),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for place, offered in zip(places, json.loads(done.stdout), strict=True):
        assert offered == allowed(place), place
