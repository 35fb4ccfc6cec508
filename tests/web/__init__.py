"""The web client: what is served, how it is built, and what people see in a browser."""
