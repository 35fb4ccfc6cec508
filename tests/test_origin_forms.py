"""Spellings of an origin, and settings of origins that can never match."""

import pytest

from handlers.auth.origins import Origins, page_scheme
from server import COMMAND_LINE
from services.settings import InvalidSettings
from tests.support.clients import Api
from tests.support.servers import with_settings
from tests.test_origins import REFUSED, from_page

SAME = [
    ("https://a.example", "https://a.example"),
    ("https://a.example/", "https://a.example"),
    ("HTTPS://A.Example", "https://a.example"),
    ("https://a.example:443", "https://a.example"),
    ("https://a.example", "https://a.example:443"),
    ("http://a.example:80/", "http://a.example"),
    ("http://a.example:0080", "http://a.example"),
    ("http://a.example:8080", "http://A.EXAMPLE:8080"),
    ("https://müller.example", "https://xn--mller-kva.example"),
    ("https://MÜLLER.example", "https://xn--mller-kva.example"),
    ("https://fußball.example", "https://xn--fuball-cta.example"),
    ("https://例え.テスト", "https://xn--r8jz45g.xn--zckzah"),
    ("https://XN--MLLER-KVA.example", "https://xn--mller-kva.example"),
    ("http://[2001:DB8:0:0::1]:80", "http://[2001:db8::1]"),
    ("http://192.0.2.1:3000", "http://192.0.2.1:3000"),
    ("http://192.0.2.1.:3000", "http://192.0.2.1:3000"),
    ("http://localhost:5173/", "http://localhost:5173"),
    ("https://a_b.example", "https://a_b.example"),
    ("https://a.example.", "https://a.example."),
    ("chrome-extension://abcdefghijklmnop", "chrome-extension://abcdefghijklmnop"),
    ("capacitor://localhost", "capacitor://localhost"),
    (" https://b.example ,https://a.example", "https://a.example"),
    ("https://a.example,,", "https://a.example"),
]
OTHERS = [
    ("https://a.example", "http://a.example"),
    ("https://a.example", "https://a.example:80"),
    ("https://a.example", "https://a.example."),
    ("https://a.example", "https://b.a.example"),
    ("https://a.example", "https://a.example.evil.example"),
    ("https://a.example", "https://a.example/"),
    ("https://a.example", "https://a.example/path"),
    ("https://a.example", "https://x@a.example"),
    ("https://a.example", "https://a.example:0"),
    ("https://a.example", "https://a.example:99999"),
    ("https://a.example", "null"),
    ("https://a.example", ""),
    ("https://a.example", "*"),
    ("https://a.example", "https://a.example https://a.example"),
    ("https://a.example", "https://" + "a" * 10_000),
    ("https://fussball.example", "https://fußball.example"),
    ("", "https://a.example"),
]


@pytest.mark.parametrize(("setting", "origin"), SAME)
def test_one_origin_in_two_spellings(setting: str, origin: str) -> None:
    """Case, default ports, the form of the host and a last slash make no difference."""
    assert Origins(setting).is_listed(origin)


@pytest.mark.parametrize(("setting", "origin"), OTHERS)
def test_two_origins(setting: str, origin: str) -> None:
    """Scheme, host and port make a difference. Only settings may have a last slash."""
    assert not Origins(setting).is_listed(origin)


FAULTS = [
    ("example.com", "has no scheme; write https://example.com"),
    ("localhost:3000", "has no scheme; write https://localhost:3000"),
    ("chat.example.com/", "has no scheme; write https://chat.example.com/"),
    ("https://a.example/app", "has a path"),
    ("https://a.example//", "has a path"),
    ("https://a.example/?x=1", "has a path"),
    ("https://a.example?x", "has a path"),
    ("https://a.example#top", "has a path"),
    ("null", "only * allows them"),
    ("NULL", "only * allows them"),
    ("https://*.example.com", "has a wildcard"),
    ("https://*", "has a wildcard"),
    ("wss://chat.example", "write https://chat.example"),
    ("ws://chat.example:8080", "write http://chat.example:8080"),
    ("https://user@a.example", "has a user name"),
    ("https://a.example:0", "is no origin"),
    ("https://a.example:65536", "is no origin"),
    ("https://a.example:port", "is no origin"),
    ("https://a.example:", "is no origin"),
    ("https://", "is no origin"),
    ("https:///", "is no origin"),
    ("://a.example", "is no origin"),
    ("https:a.example", "is no origin"),
    ("https:/a.example", "is no origin"),
    ("https://a..example", "is no origin"),
    ("https://a example", "is no origin"),
    ("https://a.example https://b.example", "has a path"),
    ("https://[::g]", "is no origin"),
    ("https://2001:db8::1", "is no origin"),
    ("http://127.1", "is no origin"),
    ("http://300.1.1.1", "is no origin"),
    ("http://0x7f000001", "is no origin"),
    ("http://127.0.0.0X1", "is no origin"),
    ("http://127.0.0.0x", "is no origin"),
    ("**", "is no origin"),
    ("'https://a.example'", "is no origin"),
    ("file:///", "is no origin"),
    ("javascript://a.example", "sends null for pages of javascript"),
    ("DATA://a.example", "sends null for pages of data"),
    ("about://blank", "sends null for pages of about"),
    ("blob://a.example", "sends null for pages of blob"),
    ("ftp://a.example", "sends null for pages of ftp"),
    ("mailto://a.example", "sends null for pages of mailto"),
]


@pytest.mark.parametrize(("setting", "fault"), FAULTS)
def test_a_setting_that_can_never_match_is_refused(setting: str, fault: str) -> None:
    """At the start, with one line that names the setting, the origin and the correction."""
    for given in (setting, f"https://good.example, {setting}", f"*,{setting}"):
        with pytest.raises(InvalidSettings) as raised:
            COMMAND_LINE.parse(["--origins", given], {})
        (line,) = str(raised.value).splitlines()
        assert line.startswith(f"CHAT_ORIGINS: {setting!r} "), line
        assert fault in line


def test_all_faults_of_the_origins_are_in_one_line() -> None:
    """So that one restart is enough."""
    with pytest.raises(InvalidSettings) as raised:
        COMMAND_LINE.parse([], {"CHAT_ORIGINS": "a.example,https://b.example/x"})
    (line,) = str(raised.value).splitlines()
    assert "'a.example'" in line and "'https://b.example/x'" in line


@pytest.mark.parametrize(
    ("forwarded", "scheme"),
    [
        ("https", "https"),
        ("HTTPS", "https"),
        ("http", "http"),
        ("http, https", "https"),
        ("https,http", "http"),
        ("wss", "https"),
        ("ws", "http"),
        ("", None),
        (",", None),
        ("ftp", None),
        ("https://", None),
    ],
)
def test_the_scheme_that_a_proxy_reports(forwarded: str, scheme: str | None) -> None:
    """The last one; some proxies name the WebSocket's."""
    assert page_scheme(forwarded) == scheme


OWN = {
    # How the proxy reports the scheme, the Host, and origins that are the server's own.
    ("https", "chat.example"): ["https://chat.example", "https://Chat.Example:443"],
    ("https", "chat.example:443"): ["https://chat.example"],
    ("https", "chat.example:8443"): ["https://chat.example:8443"],
    ("wss", "chat.example"): ["https://chat.example"],
    ("http", "chat.example"): ["http://chat.example", "http://chat.example:80"],
    ("", "chat.example"): ["http://chat.example", "https://chat.example"],
}
STRANGE = {
    ("https", "chat.example"): ["http://chat.example", "https://chat.example:8443"],
    ("https", "chat.example:8443"): [
        "https://chat.example",
        "http://chat.example:8443",
    ],
    ("http", "chat.example"): ["https://chat.example", "http://chat.example:8080"],
    ("", "chat.example:8080"): ["http://chat.example", "https://chat.example"],
}


@with_settings(proxied="yes")
async def test_the_server_s_own_origin_behind_a_proxy(api: Api) -> None:
    """It has the scheme that the proxy reports, or either if it reports none."""
    ava = await api.register("Ava")
    for cases, expected in ((OWN, "ready"), (STRANGE, REFUSED)):
        for (scheme, host), origins in cases.items():
            given = {"X-Forwarded-Proto": scheme} if scheme else {}
            for origin in origins:
                answer = await from_page(api, ava, origin, host, **given)
                assert answer == expected, (scheme, host, origin)


async def test_a_header_of_a_proxy_says_nothing_without_one(api: Api) -> None:
    """Without `--proxied yes` a client could have sent X-Forwarded-Proto itself."""
    ava = await api.register("Ava")
    given = {"X-Forwarded-Proto": "https"}
    for origin in ("http://chat.example", "https://chat.example"):
        assert await from_page(api, ava, origin, "chat.example", **given) == "ready"


@with_settings(origins="https://müller.example:443/")
async def test_a_page_gets_its_origin_back_as_it_sent_it(api: Api) -> None:
    """A browser compares the answer byte by byte."""
    for origin in (
        "https://xn--mller-kva.example",
        "HTTPS://xn--mller-kva.example:443",
    ):
        answer = await api.request("GET", "/ping", headers={"Origin": origin})
        assert answer.headers["Access-Control-Allow-Origin"] == origin
