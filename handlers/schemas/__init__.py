"""The types of everything that clients send and get: bodies, queries, answers and frames."""
