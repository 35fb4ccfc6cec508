"""What the server costs, beside the same server as it is usually written.

`python -m bench` runs it; nothing of the product imports it.
"""
