"""Live delivery: who listens to which group, and how a reader that is behind catches up.

Nothing in here knows of the models; what it is given has an id, a group and its JSON.
"""
