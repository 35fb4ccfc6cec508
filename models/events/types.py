"""The words of the log: what roles, kinds and permissions there are, and how large an id may be."""

from typing import Literal

Role = Literal["owner", "admin", "member"]
Kind = Literal["group", "direct"]
# Who may find and join a group: members who were added alone, or everyone.
Visibility = Literal["private", "public"]
# Who may post, invite or pin.
Who = Literal["all", "admins"]
# How much of a group new members may read: all of it, or what follows their joining.
History = Literal["all", "joined"]
# How far a direct message has come.
Status = Literal["PENDING", "DELIVERED", "READ"]

# Ids are signed 64-bit integers in SQLite.
ID_MAX = 2**63 - 1
