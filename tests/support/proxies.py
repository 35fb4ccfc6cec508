"""Real proxies before a server of the tests, set up as the documentation says."""

import os
import re
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from tornado.testing import bind_unused_port

from tests.support.processes import ROOT
from tests.support.programs_needed import need
from tests.support.waiting import until

NGINX, HAPROXY, CADDY = "nginx", "haproxy", "caddy"
PROXIES = (NGINX, HAPROXY, CADDY)
# How long a proxy keeps an idle connection to the server. HAProxy drops half of them at a time.
POOL = "500ms"
Start = Callable[..., int]


def documented(language: str, page: str = "operations") -> str:
    """Return the configuration of a proxy in the documentation."""
    text = (ROOT / "docs" / f"{page}.md").read_text()
    match = re.search(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert match is not None, language
    return match[1]


def _for_servers(language: str, server_ports: tuple[int, ...]) -> str:
    """Return the configuration for one server, or for two."""
    text = documented(language)
    if len(server_ports) == 1:
        return text.replace("8080", str(server_ports[0]))
    part = documented(language, "scale")
    if language == "nginx":
        text = re.sub(
            r"upstream chat \{.*?\n\}\n", lambda _: part, text, flags=re.DOTALL
        )
    elif language == "haproxy":
        text = text[: text.index("\nbackend chat") + 1] + part
    else:
        text = part
    for documented_port, port in zip((8081, 8082), server_ports, strict=True):
        text = text.replace(str(documented_port), str(port))
    return text


def nginx_file(folder: Path, block: str) -> Path:
    """Write a file for nginx with a block of servers; return its path."""
    user = "user root;\n" if os.geteuid() == 0 else ""
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in kinds)
    path = folder / "nginx.conf"
    path.write_text(
        f"{user}daemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{\n{paths}{block}\n}}\n"
    )
    return path


def _nginx(folder: Path, port: int, *server_ports: int) -> list[str]:
    block = _for_servers("nginx", server_ports)
    block = block.replace("443 ssl", f"127.0.0.1:{port}")
    block = re.sub(r"ssl_certificate.*", "", block)
    block = block.replace("/var/log/nginx", str(folder))
    block = block.replace(
        "keepalive 32;", f"keepalive 32;\n    keepalive_timeout {POOL};"
    )
    path = nginx_file(folder, block)
    return [need(NGINX), "-e", f"{folder}/error.log", "-c", str(path)]


def _haproxy(folder: Path, port: int, *server_ports: int) -> list[str]:
    text = _for_servers("haproxy", server_ports)
    text = re.sub(r"bind .*", f"bind 127.0.0.1:{port}", text)
    text = re.sub(r"(server chat.*)", r"\1 pool-purge-delay 50ms", text)
    path = folder / "haproxy.cfg"
    path.write_text(text)
    return [need(HAPROXY), "-db", "-f", str(path)]


def _caddy(folder: Path, port: int, *server_ports: int) -> list[str]:
    text = _for_servers("caddy", server_ports)
    site = f"http://:{port} {{\n\tbind 127.0.0.1"
    text = text.replace("chat.example.com {", site)
    pool = f"transport http {{\n\t\t\tkeepalive {POOL}\n\t\t}}"
    text = re.sub(r"(reverse_proxy [0-9.:]+)\n", rf"\1 {{\n\t\t{pool}\n\t}}\n", text)
    path = folder / "Caddyfile"
    path.write_text(f"{{\n\tadmin off\n}}\n{text}")
    return [need(CADDY), "run", "--adapter", "caddyfile", "--config", str(path)]


_COMMANDS = {NGINX: _nginx, HAPROXY: _haproxy, CADDY: _caddy}


def listens(port: int) -> bool:
    """Tell whether a port of this machine accepts connections."""
    with suppress(OSError), closing(socket.create_connection(("127.0.0.1", port), 1)):
        return True
    return False


def running(folder: Path) -> Iterator[Start]:
    """Yield a function that starts a proxy before one or two ports, and returns its own."""
    started: list[subprocess.Popen[bytes]] = []

    def start(name: str, *server_ports: int) -> int:
        probe, port = bind_unused_port()
        probe.close()
        command = _COMMANDS[name](folder, port, *server_ports)
        home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        with open(folder / f"{name}.log", "wb") as output:
            started.append(
                subprocess.Popen(
                    command,
                    stdout=output,
                    stderr=output,
                    env={**os.environ, **home},
                    cwd=folder,
                )
            )
        process = started[-1]
        until(lambda: process.poll() is not None or listens(port))
        assert process.poll() is None, (folder / f"{name}.log").read_text()
        return port

    yield start
    for process in started:
        process.terminate()
        process.wait(10)
