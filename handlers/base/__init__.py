"""The base of all routes: admission, decoding, one way to answer and one way to refuse."""
