"""The documentation that the server serves, made from the types that check its input."""
