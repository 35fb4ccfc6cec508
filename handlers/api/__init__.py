"""The HTTP routes, a subject a module.

A docstring of an endpoint is its documentation: what it does, then who may call it.
"""
