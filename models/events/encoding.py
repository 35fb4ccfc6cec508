"""The JSON of everything that clients receive: one encoder, made once."""

import msgspec

encode = msgspec.json.Encoder().encode
