"""Inputs of an operation at random: made from its schema, or a conformance case changed here and there."""

import copy
import datetime
import itertools
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

import schemas  # noqa: E402

#: Stands for personal data. No message may repeat it.
CANARY = "Zqxwcanary"

ODD = [None, True, False, 0, 1, -1, 2**31, 2**32, 2**63, 2**64, 1.5, -0.5, 1e300, "", " ", "a", CANARY, [], {}, [[]], {CANARY: 1}]
TEXTS = ["", " ", "a", "b", CANARY, f"{CANARY} 1", "RSSMRA80A01H501U", "è", "\u0000", "\u001b", "\ufffe", "a\nb", "x" * 300, "<b>", "0", "01", "12345"]
AMOUNTS = ["0", "0.01", "8500", "8500.00", "8500.01", "8174", "1", "0.5", "100", "9999999999.99", "10000000000"]
NO_AMOUNTS = ["5.", ".5", "+5", "-0", "-1", "1_000", "1e3", "1e-400", "0.001", "١"]
NUMBERS = [0, 1, 0.5, 8500, 8500.01, 8174, 100]
NO_NUMBERS = [10**10, 1e-7, -1, -0.01, 10**40]
WHOLE = [0, 1, 2, 3, 6, 12, 15, 30, 31, 60, 100, 150, 151, 180, 255, 256, 365, 9999, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1, 2**32, -1]
DATES = ["2015-09-24", "2016-02-29", "2020-03-17", "2022-10-29", "2023-07-04", "2024-01-01", "1949-12-31", "1950-01-01", "1900-01-01", "1880-01-01", "2199-12-31", "2200-01-01", "9999-12-31"]
NO_DATES = ["2025-02-30", "0000-00-00", "2025-1-1", "+262142-12-31", "20250101"]
TIMES = ["00:00", "09:30", "23:59"]
NO_TIMES = ["24:00", "9:30", "23:59:60"]


class Inputs:
    """The inputs of one operation, from its schema and from the cases that are its seeds."""

    def __init__(self, schema, seeds, draw):
        self.schema = schema
        self.seeds = seeds
        self.draw = draw
        self.known = {}
        for seed in seeds:
            for parts, value in places(seed):
                if parts and not isinstance(value, (dict, list)):
                    self.known.setdefault(name_of(parts), []).append(value)

    def one(self):
        """An input made from the schema, or a seed, mostly with some changes."""
        if self.seeds and self.draw.random() < 0.6:
            value = copy.deepcopy(self.draw.choice(self.seeds))
        else:
            value = self.make(self.schema, "", 0)
        for _ in range(self.draw.choice([0, 0, 1, 1, 1, 2, 3, 6])):
            value = self.changed(value)
        return value if isinstance(value, dict) else {}

    # From the schema

    def make(self, node, name, depth):
        if not isinstance(node, dict):
            return self.draw.choice(ODD)
        node = schemas.resolved(node, self.schema)
        if "const" in node:
            return node["const"]
        branch = next((node[key] for key in ("oneOf", "anyOf") if key in node), None)
        if branch and "properties" not in node:
            return self.make(self.draw.choice(branch), name, depth)
        kinds = node.get("type", "object")
        kind = self.draw.choice(kinds if isinstance(kinds, list) else [kinds])
        if kind == "object":
            return self.members(node, branch, depth)
        if kind == "array":
            most = 0 if depth > 6 else self.draw.choice([0, 1, 1, 2, 3, 5])
            return [self.make(node.get("items", {}), name, depth + 1) for _ in range(most)]
        return self.leaf(kind, node, name)

    def members(self, node, branch, depth):
        made = {}
        for part in [node, *([schemas.resolved(self.draw.choice(branch), self.schema)] if branch else [])]:
            required = set(part.get("required", []))
            for name, inner in part.get("properties", {}).items():
                if name in required or self.draw.random() < (0.4 if depth < 5 else 0.1):
                    made[name] = self.make(inner, name, depth + 1)
        return made

    def leaf(self, kind, node, name):
        pool = self.known.get(name)
        if kind == "null":
            return None
        if pool and self.draw.random() < 0.5:
            return self.draw.choice(pool)
        if kind == "boolean":
            return self.draw.random() < 0.5
        if kind == "integer":
            edges = [node[edge] + by for edge, by in (("minimum", 0), ("minimum", 1), ("maximum", 0), ("maximum", -1)) if edge in node]
            few = [one for one in WHOLE[:16] if node.get("minimum", 0) <= one <= node.get("maximum", one)]
            beyond = [node[edge] + by for edge, by in (("minimum", -1), ("maximum", 1)) if edge in node]
            return self.mostly(edges if edges and self.draw.random() < 0.2 else few, [*beyond, *WHOLE])
        if kind == "number":
            return self.mostly(NUMBERS, NO_NUMBERS)
        pattern = node.get("pattern", "")
        if "[0-9]{4}-" in pattern:
            day = self.day()
            if "T[0-9]" not in pattern:
                return f"{day}T00:00:00" if "00:00" in pattern and self.draw.random() < 0.1 else day
            return f"{day}T{self.time()}" if pattern.count("?") < 2 or self.draw.random() < 0.8 else day
        if "[0-5]" in pattern:
            return self.time()
        if "[.]" in pattern:
            return self.mostly(AMOUNTS, NO_AMOUNTS)
        return self.draw.choice(TEXTS)

    def mostly(self, right, wrong):
        """One of the right values, now and then a wrong one."""
        return self.draw.choice(right if right and self.draw.random() < 0.98 else wrong)

    def day(self):
        if self.draw.random() < 0.15:
            return self.mostly(DATES, NO_DATES)
        return str(datetime.date(2015, 9, 24) + datetime.timedelta(days=self.draw.randrange(4200)))

    def time(self):
        return self.mostly(TIMES, NO_TIMES)

    # From a value

    def changed(self, value):
        """The value with one change somewhere in it."""
        parts, found = self.draw.choice(list(itertools.islice(places(value), 3000)))
        name = name_of(parts)
        how = self.draw.random()
        if isinstance(found, dict) and how < 0.5:
            other = dict(found)
            if other and self.draw.random() < 0.5:
                del other[self.draw.choice(list(other))]
            else:
                other[self.draw.choice([CANARY, "explain", "rulebook", "type", name or "a", self.key()])] = self.draw.choice(ODD)
        elif isinstance(found, list) and how < 0.6:
            other = list(found)
            if other and self.draw.random() < 0.3:
                del other[self.draw.randrange(len(other))]
            elif other:
                other.insert(self.draw.randrange(len(other) + 1), copy.deepcopy(self.draw.choice(other)))
            else:
                other = [self.draw.choice(ODD)]
        elif how < 0.7 and self.known.get(name):
            other = self.draw.choice(self.known[name])
        elif isinstance(found, str) and how < 0.9:
            other = self.draw.choice([self.day(), self.draw.choice(AMOUNTS + NO_AMOUNTS), self.draw.choice(NO_DATES), self.draw.choice(TEXTS), found + " ", found.upper()])
        elif isinstance(found, int) and not isinstance(found, bool) and how < 0.9:
            other = self.draw.choice([found + 1, found - 1, self.draw.choice(WHOLE)])
        elif how < 0.95 and self.seeds:
            _, other = self.draw.choice(list(itertools.islice(places(self.draw.choice(self.seeds)), 200)))
        else:
            other = self.draw.choice(ODD)
        return replaced(value, parts, copy.deepcopy(other))

    def key(self):
        return self.draw.choice(list(self.known) or ["a"])


def places(value, parts=()):
    """Every value inside a value, with its place."""
    yield parts, value
    if isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*parts, key))


def name_of(parts):
    """The last name of a place: that of a list for its entries."""
    return next((part for part in reversed(parts) if isinstance(part, str)), "")


def replaced(value, parts, other):
    if not parts:
        return other
    first, *rest = parts
    inner = replaced(value[first], rest, other)
    if isinstance(value, dict):
        return {**value, first: inner}
    return [*value[:first], inner, *value[first + 1 :]]
