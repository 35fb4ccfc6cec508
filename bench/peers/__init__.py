"""`python -m bench --peers`: the server beside Bun and Centrifugo, under one load in C."""
