"""JSON schemas of the types, in a form that generators of clients take.

`read` describes what the server takes, and `written` what it answers. They differ in members with
a default: a client may leave them out, and the server always writes them.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

Schema = dict[str, Any]


def read(types: Iterable[Any]) -> tuple[list[Schema], dict[str, Schema]]:
    """Return the schemas of types that are decoded, and the components that they refer to."""
    schemas, components = _described(types)
    # Generators take a member that has a default for one that is always there.
    for node in _nodes(components):
        if "properties" in node:
            for member in node["properties"].values():
                member.pop("default", None)
    return schemas, components


def written(types: Iterable[Any]) -> tuple[list[Schema], dict[str, Schema]]:
    """Return the schemas of types that are encoded, and the components that they refer to."""
    schemas, components = _described(types)
    for node in _nodes(components):
        if "properties" in node:
            required = set(node["required"])
            for name, member in node["properties"].items():
                if "default" in member:
                    del member["default"]
                    required.add(name)
            node["required"] = [name for name in node["properties"] if name in required]
    return schemas, components


def _described(types: Iterable[Any]) -> tuple[list[Schema], dict[str, Schema]]:
    schemas, components = msgspec.json.schema_components(
        types, ref_template="#/components/schemas/{name}"
    )
    for node in _nodes([*schemas, components]):
        # Generators do not know tuples. All of ours have items of one type.
        items = node.pop("prefixItems", None)
        if items is not None:
            assert all(item == items[0] for item in items)
            node["items"] = items[0]
    return list(schemas), components


def without_discriminators(components: dict[str, Schema]) -> dict[str, Schema]:
    """Return components without the member that only OpenAPI knows.

    The types in the schemas of the options tell these apart too.
    """
    for node in _nodes(components):
        node.pop("discriminator", None)
    return components


def _nodes(node: Any) -> Iterator[Schema]:
    """Yield the objects of a document, the outer ones first."""
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node:
        if isinstance(inner, (dict, list)):
            yield from _nodes(inner)
