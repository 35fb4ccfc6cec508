"""Programs that do not serve: their exit code and output."""

from collections.abc import Callable

Answer = tuple[int, str, str]
Ask = Callable[..., Answer]
