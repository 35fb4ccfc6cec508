"""Live delivery: which connections listen to which group, and how a slow reader catches up.

The hub does not know the models: its interfaces name the few members that it needs of them.
"""
