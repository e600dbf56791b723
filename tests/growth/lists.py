"""A shape for each list of each operation's input, with the items of a conformance case: alike, and each named anew."""

import copy
import datetime
import functools
import json
import re

import collocamento
import schemas
from schemas import smallest_value
from shape import DOSSIERS, MOST, Shape, cases, day

#: What is named anew in an item.
NAMES = {"id", "name", "job", "code", "title", "text", "employer", "service"}
#: What is not, in these lists: words of the rules.
WORDS = {("employer.assess", "/requests"): {"service"}}


def lists():
    for operation in collocamento._native.operations():
        schema = json.loads(collocamento._native.schema(operation)[0])
        for place, most, item in schemas.lists(schema, schema):
            if operation in DOSSIERS and len(place) == 1 and place[0].name == "events":
                continue
            rulebook, seed, items = sample(operation, place, schema, item)
            name = "/" + "/".join(step.type or step.name for step in place)
            anew = functools.partial(renamed, names=NAMES - WORDS.get((operation, name), set()))
            for more, change in (("", None), (" named anew", anew)):
                make = functools.partial(with_list, seed, place, schema, items, change)
                yield Shape(operation, name + more, make, rulebook, most=min(most or MOST, MOST))


def sample(operation, place, schema, item):
    """A rulebook, an input that has the list or may have it, and items of the list."""
    known = [case for case in cases().get(operation, ()) if isinstance(case.get("input"), dict)]
    known.sort(key=lambda case: "expect_error" in case)
    name = place[-1].name
    for case in known:
        for holder in holders(case["input"], place):
            if isinstance(holder.get(name), list) and holder[name]:
                return case.get("rulebook", "nazionale"), case["input"], holder[name]
    seeds = [(case.get("rulebook", "nazionale"), case["input"]) for case in known] + [("nazionale", smallest_value(schema, schema))]
    there = [seed for seed in seeds if next(holders(seed[1], place), None) is not None]
    return *(there or seeds)[0], [smallest_value(item, schema)]


def holders(value, place):
    """The objects in a value that have the list, or may have it."""
    step, *rest = place
    if not rest:
        if isinstance(value, dict):
            yield value
    elif step.name == "*":
        for item in value if isinstance(value, list) else ():
            if step.takes(item):
                yield from holders(item, rest)
    elif isinstance(value, dict):
        yield from holders(value.get(step.name), rest)


def with_list(seed, place, schema, items, change, size):
    """The input with a list of this size."""
    value = copy.deepcopy(seed)
    name = place[-1].name
    there = list(holders(value, place))
    holder = next((holder for holder in there if name in holder), there[0] if there else None)
    if holder is None:
        holder = made(value, place, schema)
    holder[name] = [change(items[number % len(items)], number) if change else items[number % len(items)] for number in range(size)]
    asked = value.get("date") or value.get("as_of")
    if change and asked:
        # What happened before the day of the question, and not before the day of what it is about.
        asked = datetime.date.fromisoformat(asked[:10])
        days = (asked - datetime.date.fromisoformat(holder["uploaded"][:10])).days if "uploaded" in holder else 300
        for number, item in enumerate(holder[name]):
            if isinstance(item, dict) and "date" in item:
                item["date"] = str(asked - datetime.timedelta(days=1 + number % days))
    if "person" in value and "events" in schema.get("properties", {}):
        # A person comes with their events.
        value.setdefault("events", [])
    return value


def made(value, place, schema):
    """The object for the list, added to a value with what is on the way to it."""
    for step in place[:-1]:
        least = smallest_value(step.node, schema)
        if step.name != "*":
            if not value.get(step.name):
                value[step.name] = least
            value = value[step.name]
        else:
            if not any(step.takes(item) for item in value):
                value.append(least)
            value = next(item for item in value if step.takes(item))
    return value


def renamed(item, number, names):
    """The same item with a name, a rank and a day of its own."""
    if isinstance(item, str):
        written = re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?", item)
        return day(number) + (written[1] or "") if written else f"{item} {number}"
    if isinstance(item, dict):
        item = {key: another(value, number) if key in names and isinstance(value, str) else value for key, value in item.items()}
        return {**item, **{key: own for key, own in (("rank", number + 1), ("date", day(number))) if key in item}}
    return item


def another(name, number):
    """A name of its own; of a place, which is a letter and three digits, another such code."""
    return f"{chr(ord('A') + number // 1000)}{number % 1000:03}" if re.fullmatch("[A-Z][0-9]{3}", name) else f"{name}-{number}"
