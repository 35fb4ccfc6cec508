"""A client made by openapi-python-client, the package `chat`: it logs in, sends, and reads."""

# mypy: ignore-errors
# The package exists only while test_generators.py runs.

import sys
from io import BytesIO

from chat.api.sessions import login
from chat.api.files import download_file
from chat.api.groups import get_group
from chat.api.messages import list_group_messages, send_group_message
from chat.api.uploads import upload_file
from chat.client import AuthenticatedClient, Client
from chat.models import Credentials, NewMessage
from chat.types import UNSET, File


def main(url: str) -> None:
    """Print what each step gave."""
    credentials = Credentials(email="ava@temp.com", password="password")
    token = login.sync(client=Client(base_url=url), body=credentials).token
    client = AuthenticatedClient(base_url=url, token=token)
    for content in ("one", "two", "three"):
        sent = send_group_message.sync(
            1, client=client, body=NewMessage(content=content)
        )
        print("sent", sent.seq)
    read: list[str] = []
    before = UNSET
    has_before = True
    while has_before:
        page = list_group_messages.sync(1, client=client, limit=2, before=before)
        read[:0] = [message.content for message in page.messages]
        has_before, before = page.has_before, page.messages[0].seq
    print("read", *read)
    file = File(payload=BytesIO(b"hello"))
    uploaded = upload_file.sync(client=client, body=file, name="hello.txt")
    downloaded = download_file.sync(uploaded.id, client=client)
    print("downloaded", downloaded.payload.read().decode())
    print("refused", get_group.sync(999, client=client).code)


if __name__ == "__main__":
    main(sys.argv[1])
