"""The web client. `dist` is served; `src` is edited."""
