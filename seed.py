"""The demo users and their group, created through the same operations as all others.

The server creates them in a new database if its settings say so. `python seed.py FILE` creates
them in a database that no server is using.
"""

import asyncio
import sys

from handlers.auth.tokens import new_session_id
from models.database import open_database
from models.engine import CannotOpen, Database
from models.demo import DEMO_PASSWORD, DEMO_USERS
from models.operations.accounts import NewSession, open_session, register
from models.operations.groups import create_group
from models.operations.invitations import add_member
from models.postgres.address import is_postgres
from models.store.fair_queue import SERVER
from models.store.store import Store
from models.store.transaction import Actor, Transaction
from models.tables import User
from services.passwords import Passwords
from services.postgres_engine import postgres

GROUP = "General"


def _make(tx: Transaction, ava_hash: str, mike_hash: str) -> None:
    ava_id, mike_id = (
        register(tx, name, email, password_hash)
        for (name, email), password_hash in zip(
            DEMO_USERS, (ava_hash, mike_hash), strict=True
        )
    )
    second = 1_000_000
    login = open_session(tx, ava_id, NewSession(new_session_id(), second))
    actor = Actor(ava_id, login.session_id)
    group = create_group(tx, actor, GROUP)
    add_member(tx, actor, group.group_id, mike_id, "member")


async def seed(store: Store, passwords: Passwords) -> bool:
    """Create the demo users and their group if there are no users; return whether it did."""
    if await store.read(_has_users):
        return False
    hashes = [await passwords.hash(SERVER, DEMO_PASSWORD) for _ in range(2)]
    await store.commit(_make, *hashes)
    return True


def _has_users(database: Database) -> bool:
    return database.row(User.select(User.id).limit(1)) is not None


async def _seed_file(path: str) -> bool:
    if is_postgres(path):
        store = postgres().open_store(path, sys.exit)
    else:
        store = Store(open_database(path), on_fatal=sys.exit)
    store.start()
    passwords = Passwords(cost=12)
    try:
        return await seed(store, passwords)
    finally:
        passwords.stop()
        await store.close()


def main(arguments: list[str]) -> int:
    """Seed the database named on the command line."""
    if len(arguments) != 1:
        print("usage: python seed.py DATABASE", file=sys.stderr)
        return 2
    try:
        is_made = asyncio.run(_seed_file(arguments[0]))
    except CannotOpen as error:
        print(error, file=sys.stderr)
        return 2
    print(
        "created Ava, Mike and General"
        if is_made
        else "there are users already; nothing was created"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
