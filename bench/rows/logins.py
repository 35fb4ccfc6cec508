"""The row about logins."""

from bench import wire, world
from bench.figures import Figure
from bench.load import Load, Window, measure
from bench.processes import Target
from bench.run import BCRYPT_COST, Run
from bench.sockets import ConnectionLost, HttpClient

_CLIENTS = 16
_SECONDS_MIN = 3.0  # a login may take a third of a second
_DEFAULT_COST = 12  # the server's own default


def login(run: Run) -> list[Figure]:
    """Logins a second, 16 at a time, at the lowest cost of bcrypt and at the server's default.

    More is better. At the default cost, bcrypt takes nearly all the time. The goal is only one
    core's worth, as the server keeps the other core for the chat. A login of the server writes a
    session to the disk; one of the baseline writes nothing.
    """
    figures = []
    for cost, people in ((BCRYPT_COST, 20), (_DEFAULT_COST, 4)):
        server, baseline = run.on_both(
            lambda target: _log_in(run, target, people), bcrypt_cost=cost
        )
        figures.append(
            Figure(
                "login",
                f"bcrypt cost {cost}",
                "logins/s",
                "higher",
                server=server.per_second,
                baseline=baseline.per_second,
                work="login",
                cpu_us=server.cpu_us,
                baseline_cpu_us=baseline.cpu_us,
                load_cpu_us=server.load_cpu_us,
            )
        )
    return figures


def _log_in(run: Run, target: Target, number: int) -> Window:
    people = world.people(target, number)
    requests = [
        wire.request(
            "POST",
            "/v1/users/login",
            body={"email": person.email, "password": world.PASSWORD},
        )
        for person in people
    ]
    done = 0
    idle: list[HttpClient] = []
    with Load(target) as load:

        def ask(client: HttpClient) -> None:
            def answered(status: int, body: bytes) -> None:
                nonlocal done
                if status != 200:
                    raise ConnectionLost(f"a login was answered {status}: {body!r}")
                done += 1
                if is_over:
                    idle.append(client)
                else:
                    ask(client)

            client.ask(requests[done % len(requests)], answered)

        is_over = False
        for client in load.http(_CLIENTS):
            ask(client)
        window = measure(load, max(run.seconds, _SECONDS_MIN), lambda: done)
        is_over = True
        load.wait(30, lambda: len(idle) == _CLIENTS, "logins were not answered")
    return window
