"""E-mail addresses: cleaned, refused, compared."""

import unicodedata

import idna
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.domain_names import ascii_domain
from models.text.email_address import clean_email, email_key

steady = settings(max_examples=60, derandomize=True, deadline=None)


@pytest.mark.parametrize(
    "typed,stored",
    [
        ("ava@example.com", "ava@example.com"),
        ("Ava@Example.COM", "Ava@example.com"),
        ("  ava@example.com\u3000", "ava@example.com"),
        ("\ufeff\u200bava@example.com\u200b", "ava@example.com"),
        ("\u202aava@example.com\u202c", "ava@example.com"),
        ("\u2068ava@example.com\u2069", "ava@example.com"),
        ("ava＠example.com", "ava@example.com"),
        ("ava@example。com", "ava@example.com"),
        ("ava@münchen.de", "ava@xn--mnchen-3ya.de"),
        ("ava@mu\u0308nchen.de", "ava@xn--mnchen-3ya.de"),
        ("ava@MÜNCHEN.DE", "ava@xn--mnchen-3ya.de"),
        ("ava@xn--mnchen-3ya.de", "ava@xn--mnchen-3ya.de"),
        ("ava@fußball.de", "ava@xn--fuball-cta.de"),
        ("ava@fussball.de", "ava@fussball.de"),
        ("ava@ｅｘａｍｐｌｅ.com", "ava@example.com"),
        ("用户@例子.公益", "用户@xn--fsqu00a.xn--55qw42g"),
        ("ава@почта.рф", "ава@xn--80a1acny.xn--p1ai"),
        ("ava@ශ්\u200dරී.com", "ava@xn--10cl1a0b660p.com"),
        ("ava@نامه\u200cای.com", "ava@xn--mgba3gch31f060k.com"),
        ("jose\u0301@example.com", "josé@example.com"),
        ("o'brien+tag_1.2%x@sub.my-host.example", None),
        ("ava@my_host.example", "ava@my_host.example"),
        ("ava@[127.0.0.1]", "ava@[127.0.0.1]"),
        ("x" * 64 + "@example.com", None),
        ("a@b.c", "a@b.c"),
        ("ava@\U00031350.jp", "ava@xn--8o8n.jp"),  # Han of Unicode 15
    ],
)
def test_addresses_are_cleaned(typed: str, stored: str | None) -> None:
    assert clean_email(typed) == (typed if stored is None else stored)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "zoe",
        "zoe@",
        "@example.com",
        "zoe@example",
        "zoe@@example.com",
        "z oe@example.com",
        "zoe@exam ple.com",
        "zoe@example..com",
        "zoe@.com",
        "zoe@example.com.",
        "zoe@example.com\n",
        "z\u2028oe@example.com",
        "z\te@b.c",
        "z\u200boe@example.com",
        "zo\u00ade@example.com",
        "zoe@exam\u200bple.com",
        "z\u202eoe@example.com",
        "zoe\ufe0f@example.com",
        "zoe@e\U000e0041x.com",
        "z\u3000oe@example.com",
        "zoe@example\u3002\u3002com",
        "zoe@a\u200db.com",
        "zo\x00e@example.com",
        "zoe@ex\x7fample.com",
        "zo\ue000e@example.com",
        "zo\ud800e@example.com",
        "zo\u0378e@example.com",
        "zoe@❤.example",
        "zoe@ex@ample.com",
        "zoe＠x@example.com",
        "zoe@a⑵.com",
        "zoe@-ü.de",
        "zoe@ü-.de",
        "zoe@1א.com",
        "zoe@אa.com",
        "zoe@\u0301a.com",
        "zoe@" + "x" * 64 + ".com",
        "x" * 65 + "@example.com",
        "é" * 33 + "@example.com",
        "zoe@" + ".".join(["x" * 60] * 5),
        "zoe@" + "x" * 100_000 + ".com",
    ],
)
def test_invalid_addresses_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="e-mail address"):
        clean_email(typed)
    email_key(typed)


@pytest.mark.parametrize(
    "one,other,same",
    [
        ("Ava@Example.com", "ava@example.COM", True),
        ("ava@münchen.de", "AVA@xn--mnchen-3ya.de", True),
        ("JOSÉ@example.com", "jose\u0301@example.com", True),
        (" ava@example.com", "ava@example.com\u200b", True),
        ("ava＠example.com", "ava@example.com", True),
        ("ava@fußball.de", "ava@fussball.de", False),
        ("ava@example.com", "a.va@example.com", False),
        ("ava+x@example.com", "ava@example.com", False),
        ("josé@example.com", "jose@example.com", False),
        ("NOT@AN ADDRESS", "not@an address", True),
        ("Ava@❤.example", "ava@❤.example", True),
    ],
)
def test_keys(one: str, other: str, same: bool) -> None:
    """Addresses that an older server accepted have keys too."""
    assert (email_key(one) == email_key(other)) is same


DOMAIN_LETTERS = st.sampled_from("abz09-.ßÜéбਅאبیक्ि日あー・·\u200c\u200d\u0301ﬁ。①١۱")


@steady
@given(st.text(st.one_of(DOMAIN_LETTERS, st.characters()), max_size=12))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    for typed in (text, f"{text}@example.com", f"zoe@{text}.com"):
        key = email_key(typed)
        try:
            cleaned = clean_email(typed)
        except ValueError as error:
            assert type(error) is ValueError
            continue
        assert clean_email(cleaned) == cleaned
        assert email_key(cleaned) == key == email_key(key)
        assert cleaned.partition("@")[2].isascii()


@steady
@given(st.text(DOMAIN_LETTERS, min_size=1, max_size=8))
def test_domains_equal_those_of_the_idna_package(label: str) -> None:
    """For characters that the interpreter knows, the idna package gives the same result."""
    # Labels in ASCII, which may be empty, are not compared here.
    parts = label.replace("。", ".").split(".")
    is_known = all(unicodedata.category(each) != "Cn" for each in label)
    if not is_known or any(part.isascii() for part in parts):
        return
    try:
        expected = idna.encode(label, uts46=True, std3_rules=True).decode()
    except idna.IDNAError:
        expected = ""
    try:
        found = ascii_domain(label)
    except ValueError:
        found = ""
    assert found == expected
