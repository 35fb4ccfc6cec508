"""`python -m bench`: run the rows and print the table."""

import argparse
import gc
import signal
import sys
from collections.abc import Sequence
from inspect import getdoc
from time import monotonic

from bench import report
from bench.figures import Figure
from bench.load import TimeIsUp
from bench.processes import StartFailed, allow_many_files
from bench.rows import ROWS
from bench.run import Run
from bench.sockets import ConnectionLost


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark with command line arguments; return 0, or 1 if a row failed."""
    options = _parse(arguments)
    # This process has one end of each connection, and the server the other.
    allow_many_files()
    # Exit through the context managers, which stop the servers.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    gc.disable()  # a collection would count as a delay of the server
    if options.peers:
        from bench.peers import table

        return table.main(options.seconds)
    run = Run(
        options.seconds,
        options.large,
        processes=options.processes or (1, 2, 4),
        database=options.database,
    )
    if options.processes or options.database:
        options.only = options.only or ["processes"]
    if options.plot:
        from bench import plots

        return plots.main(run, options.json)
    figures: list[Figure] = []
    failures: dict[str, str] = {}
    for name in options.only or ROWS:
        run.log(f"{name}: {_summary(name)}")
        start = monotonic()
        try:
            figures += ROWS[name](run)
        except (ConnectionLost, TimeIsUp, StartFailed) as error:
            failures[name] = str(error)
            run.log(f"  FAILED: {error}")
        run.log(f"  {monotonic() - start:.0f} s")
        gc.collect()
    if options.json:
        print(report.as_json(figures, failures))
    elif options.markdown:
        print(report.as_markdown(figures, failures))
    else:
        print(report.as_text(figures, failures))
    return 1 if failures else 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m bench",
        description="Measure the server, and beside it one as it is usually written.",
        epilog="rows:\n" + "\n".join(f"  {name:18}{_summary(name)}" for name in ROWS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=ROWS,
        metavar="ROW",
        help="measure this row alone; may be repeated",
    )
    parser.add_argument(
        "--seconds",
        type=_seconds,
        default=5.0,
        help="how long each load lasts (default: 5)",
    )
    parser.add_argument(
        "--large", action="store_true", help="10⁷ stored messages, not 10⁶"
    )
    parser.add_argument(
        "--plot", action="store_true", help="draw how cost grows, into bench/"
    )
    parser.add_argument(
        "--peers",
        action="store_true",
        help="measure four rows beside Bun and Centrifugo, where they are installed",
    )
    parser.add_argument(
        "--processes",
        action="append",
        type=int,
        metavar="N",
        help="measure so many processes; may be repeated (default: 1, 2 and 4)",
    )
    parser.add_argument(
        "--database",
        metavar="ADDRESS",
        help="measure processes on PostgreSQL, in a new database of the server at postgresql://…",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--markdown", action="store_true", help="print Markdown")
    return parser.parse_args(arguments)


def _seconds(text: str) -> float:
    value = float(text)
    if not 0.2 <= value <= 600:
        raise argparse.ArgumentTypeError("from 0.2 to 600")
    return value


def _summary(name: str) -> str:
    return (getdoc(ROWS[name]) or "").partition("\n")[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
