"""Tests, and the code that they share. Failed assertions in that code are explained too."""

import pytest

pytest.register_assert_rewrite("tests.support")
