"""The cost of the server, compared with a typical Tornado server for the same API.

`python -m bench` runs it. No module of the product imports it.
"""
