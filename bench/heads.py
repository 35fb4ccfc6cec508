"""`python -m bench.heads`: parsing the head of a request, beside llhttp (`pip install httptools`).

It prints the shortest time of several rounds, in µs a request. Both end with the request's line and
Tornado's headers, which handlers use.
"""

from timeit import repeat

import httptools
from tornado.httputil import RequestStartLine

from handlers.base.fields import Fields
from handlers.transport.head import parse_head

_ROUNDS = 15
_REQUESTS = 4_000
_PROGRAM = (
    "POST /v1/messages/group/1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"
    f"Authorization: Bearer {'x' * 180}\r\nContent-Type: application/json\r\n"
    "Content-Length: 20"
)
_BROWSER = (
    _PROGRAM + "\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko\r\n"
    "Accept: */*\r\nAccept-Language: en\r\nAccept-Encoding: gzip, deflate, br\r\n"
    "Origin: http://127.0.0.1:8080\r\nSec-Fetch-Site: same-origin\r\n"
    "Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\nConnection: keep-alive"
)


class _Request:
    """Receives the parts of a request from httptools."""

    def __init__(self) -> None:
        self.target = b""
        self.headers = Fields()

    def on_url(self, url: bytes) -> None:
        """Take a piece of the target."""
        self.target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a field."""
        self.headers.add(name.decode("latin-1"), value.decode("latin-1"))


def _by_llhttp(data: bytes) -> tuple[RequestStartLine, Fields]:
    request = _Request()
    parser = httptools.HttpRequestParser(request)
    parser.feed_data(data)
    line = RequestStartLine(
        parser.get_method().decode(),
        request.target.decode("latin-1"),
        f"HTTP/{parser.get_http_version()}",
    )
    return line, request.headers


def main() -> None:
    """Print the table."""
    print("| request | `parse_head`, µs | llhttp, µs |")
    print("| --- | ---: | ---: |")
    for name, head in (("a program's", _PROGRAM), ("a browser's", _BROWSER)):
        data = head.encode()
        whole = data + b"\r\n\r\n"
        assert parse_head(data) == _by_llhttp(whole)
        times = [
            min(repeat(call, number=_REQUESTS, repeat=_ROUNDS)) / _REQUESTS * 1e6
            for call in (lambda: parse_head(data), lambda: _by_llhttp(whole))
        ]
        print(f"| {name} | {times[0]:.1f} | {times[1]:.1f} |")


if __name__ == "__main__":
    main()
