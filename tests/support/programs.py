"""Exit code and output of programs that do not serve."""

from collections.abc import Callable

Answer = tuple[int, str, str]
Ask = Callable[..., Answer]
