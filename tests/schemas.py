"""What the tests read from the JSON Schemas of inputs."""

import typing


class Step(typing.NamedTuple):
    """A step towards a place in an input: to a member, or to the items of a list."""

    #: `*` for items.
    name: str
    #: The schema of what is there.
    node: object
    #: Where a list has items of several types: the one.
    type: str | None = None

    def takes(self, item):
        """Whether an item of the list is meant."""
        return self.type is None or (isinstance(item, dict) and item.get("type") == self.type)


def resolved(node, schema):
    """A node of a schema with what it refers to."""
    if not isinstance(node, dict):
        return {}
    while "$ref" in node:
        node = {**schema["$defs"][node["$ref"].rpartition("/")[2]], **{k: v for k, v in node.items() if k != "$ref"}}
    return node


def lists(node, schema, at=()):
    """The lists below a node: the steps to it, its greatest length or None, the schema of an item."""
    node = resolved(node, schema)
    for part in (part for word in ("anyOf", "oneOf", "allOf") for part in node.get(word, ())):
        yield from lists(part, schema, at)
    for name, part in node.get("properties", {}).items():
        yield from lists(part, schema, (*at, Step(name, part)))
    if "items" in node:
        yield at, node.get("maxItems"), node["items"]
        item = resolved(node["items"], schema)
        types = {type_of(part, schema): part for part in item.get("oneOf", ())}
        if types and None not in types:
            for kind, part in types.items():
                of_type = {**item, "oneOf": [part]}
                yield from lists(of_type, schema, (*at, Step("*", of_type, kind)))
        else:
            yield from lists(item, schema, (*at, Step("*", item)))


def type_of(node, schema):
    """The type that the items of this schema have, if they must have one."""
    return resolved(node, schema).get("properties", {}).get("type", {}).get("const")


def smallest_value(node, schema):
    """A value of a schema with as little as it allows."""
    node = resolved(node, schema)
    for word in ("anyOf", "oneOf"):
        if word in node:
            first = smallest_value(node[word][0], schema)
            return {**members(node, schema), **first} if isinstance(first, dict) else first
    if "const" in node:
        return node["const"]
    if "enum" in node:
        return node["enum"][0]
    kind = node.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return members(node, schema)
    return {"array": [], "integer": 1, "number": 1, "boolean": True}.get(kind, "2025-01-10")


def members(node, schema):
    """The required members of an object."""
    required = node.get("required", ())
    return {name: smallest_value(part, schema) for name, part in node.get("properties", {}).items() if name in required}
