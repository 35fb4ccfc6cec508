"""Tests, and the code that they share. Failed assertions in that code are explained too."""

import pytest

pytest.register_assert_rewrite("tests.support")

from tests.support.surroundings import compile_once  # noqa: E402

# Before any other module of the tests is imported.
compile_once()
