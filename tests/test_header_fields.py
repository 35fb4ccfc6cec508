"""Header fields in one dict: they do what Tornado's do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tornado.httputil import HTTPHeaders

from handlers.base.fields import Fields

NAMES = ["Host", "host", "HOST", "X-Forwarded-For", "x-forwarded-for", "ETag", "Etag"]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "set", "delete", "copy"]),
        st.sampled_from(NAMES),
        st.sampled_from(["", "a", "b,c", "d e"]),
    ),
    max_size=12,
)


def change(
    fields: HTTPHeaders, step: str, name: str, value: str
) -> tuple[HTTPHeaders, bool]:
    """Do a step; return the fields after it, and whether a name was missing."""
    match step:
        case "add":
            fields.add(name, value)
        case "set":
            fields[name] = value
        case "copy":
            copied = fields.copy()
            fields["Host"] = "changed after the copy"
            return copied, False
        case _:
            try:
                del fields[name]
            except KeyError:
                return fields, True
    return fields, False


@given(STEPS)
def test_fields_are_those_of_tornado(steps: list[tuple[str, str, str]]) -> None:
    """After any steps, each way to read them gives the same."""
    ours: HTTPHeaders = Fields()
    theirs = HTTPHeaders()
    for step in steps:
        ours, was_missing = change(ours, *step)
        theirs, was_missing_there = change(theirs, *step)
        assert was_missing == was_missing_there
        assert list(ours.get_all()) == list(theirs.get_all())
        assert dict(ours) == dict(theirs) and len(ours) == len(theirs)
        assert str(ours) == str(theirs)
        for name in NAMES:
            assert ours.get(name) == theirs.get(name)
            assert ours.get(name, "no") == theirs.get(name, "no")
            assert (name in ours) == (name in theirs)
            assert ours.get_list(name) == theirs.get_list(name)


def test_fields_start_with_those_given() -> None:
    """They change without a change of what they were made from; a missing name is a KeyError."""
    first = {"Content-Type": "text/plain"}
    fields = Fields(first)
    fields.add("content-type", "text/html")
    fields.update({"Vary": "Origin"})
    assert first == {"Content-Type": "text/plain"}
    assert fields["Content-Type"] == "text/plain,text/html"
    assert fields.pop("Vary") == "Origin" and "vary" not in fields
    with pytest.raises(KeyError):
        fields["Vary"]
