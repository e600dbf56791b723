"""A shape for each list of each operation's input, with the items of a conformance case: alike, and each named anew.

Where the rules refuse such items, others are made: the known words in turn, levels that ascend, actions that a workflow allows again
and again.
"""

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
#: Lists that may not name anything twice: their items are never alike.
DIFFERENT = {
    ("art16.selection", "/candidates"),
    ("conditionality.absences", "/days"),
    ("employer.assess", "/vacancies"),
    ("profiling.difficulty", "/areas"),
    ("profiling.difficulty", "/areas/*/variables"),
    ("services.eligibility", "/vacancies"),
    ("vacancy.replay", "/ranking"),
}
#: Lists of words of the rules: in place of new names all words that the rules know, in turn.
KNOWN = {
    ("patto.check", "/content/valutazione_bisogno"),
    ("portal.cv", "/record/licences"),
    ("portal.cv", "/territories"),
    ("portal.cv_requests", "/requests/*/record/licences"),
    ("portal.cv_search", "/cvs/*/record/licences"),
    ("portal.cv_search", "/cvs/*/territories"),
    ("portal.cvs", "/cvs/*/record/licences"),
    ("portal.cvs", "/cvs/*/territories"),
    ("provider.check", "/areas"),
    ("provider.check", "/has"),
    ("provider.check", "/lacks"),
    ("provider.check", "/services"),
    ("provider.check", "/staff/*/has"),
    ("services.capacity", "/arrivals/*/services"),
    ("services.capacity", "/services"),
    ("services.capacity", "/staff/*/services"),
    ("services.capacity", "/staff/*/skills"),
    ("services.plan", "/needs"),
}
#: Those of them that may name each word once.
ONCE = {("services.capacity", "/arrivals/*/services"), ("services.capacity", "/services")}
#: Fields in place of which another one may be given: not both.
INSTEAD = {("sap.compare", "sap"): "xml", ("sap.events", "sap"): "xml"}
#: What an input also needs with a field.
NEEDED = {("sap.compare", "sap"): {"as_of": "2020-06-01"}}
#: The most licences of a CV, which the schema does not say.
LICENCES = 100
#: Lists of levels, each of which begins above the one before.
ASCENDING = {("profiling.difficulty", "/scale")}
#: Workflows that allow some actions again and again: the operation and the id of the case that has them, and their places in it.
ROUNDS = {
    ("portal.interview", "/actions"): ("portal.interview", "interview-change-with-the-times-that-suit", 1, 3),
    ("portal.process", "/actions"): ("portal.process", "message-to-the-cpi", 0, 1),
    ("signature.list", "/documents/*/actions"): ("signature.replay", "by-hand-unreadable", 2, 5),
    ("signature.replay", "/actions"): ("signature.replay", "by-hand-unreadable", 2, 5),
    ("vacancy.replay", "/actions"): ("vacancy.replay", "vacancy-closed-unfilled", 3, 5),
}


def lists():
    for operation in collocamento._native.operations():
        schema = json.loads(collocamento._native.schema(operation)[0])
        for place, most, item in schemas.lists(schema, schema):
            if operation in DOSSIERS and len(place) == 1 and place[0].name == "events":
                continue
            rulebook, seed, items = sample(operation, place, schema, item)
            of = (operation, place[0].name)
            seed = {field: value for field, value in seed.items() if field != INSTEAD.get(of)} | NEEDED.get(of, {})
            name = "/" + "/".join(step.type or step.name for step in place)
            anew = functools.partial(renamed, names=NAMES - WORDS.get((operation, name), set()))
            whole, key = min(most or MOST, MOST), (operation, name)
            if key in ROUNDS:
                rulebook, make = rounds(*ROUNDS[key], listed=operation == "signature.list")
                yield Shape(operation, name, make, rulebook, most=whole)
                continue
            changes = [("", None), (" named anew", anew)]
            if key in DIFFERENT:
                del changes[0]
            elif key in ASCENDING:
                changes = [("", lambda item, number: {**item, "name": f"{number}", "from": number})]
            elif key in KNOWN:
                items = known(operation, rulebook, functools.partial(with_list, seed, place, schema, items, anew), items)
                changes = [(" of all known words", None)] if key in ONCE else [("", None), (" of all known words", None)]
                whole = min(whole, len(items) if key in ONCE else LICENCES if name.endswith("/licences") else whole)
                seed = with_lengths(seed, items) if key in ONCE else seed
            for more, change in changes:
                of = items[:1] if key in KNOWN and not more else items
                make = functools.partial(with_list, seed, place, schema, of, change)
                yield Shape(operation, name + more, make, rulebook, most=whole)


def known(operation, rulebook, make, items):
    """An item for each word that the rules know: the error about a word that they don't know lists them."""
    try:
        collocamento.call(operation, make(1), rulebook=rulebook)
    except collocamento.RuleError as error:
        words = error.details.get("known") or error.details["allowed"]
        field = error.path.rpartition("/")[2]
        return [word if field.isdigit() else {**items[0], field: word} for word in words]
    raise AssertionError(f"{operation} takes any word")


def with_lengths(seed, items):
    """An input of `services.capacity` whose persons come for a service with a length, whichever of them are listed."""
    codes = [item if isinstance(item, str) else item["service"] for item in items]
    lengths = [{**seed["services"][0], "service": code} for code in codes]
    return {**seed, "services": lengths, "arrivals": [{**row, "services": codes[:1]} for row in seed["arrivals"]]}


def rounds(operation, id, first, last, listed):
    """The actions of a case, of which some come round until there are enough: those of a round a minute after those of the one before."""
    case = next(case for case in cases()[operation] if case["id"] == id)
    before, again = case["input"]["actions"][:first], case["input"]["actions"][first:last]
    moment = datetime.datetime.fromisoformat

    def make(size):
        start = moment((before or again)[-1]["at"])
        actions = list(before)
        for number in range(size - len(before)):
            at = start + datetime.timedelta(minutes=number // len(again))
            action = {**again[number % len(again)], "at": at.isoformat(timespec="minutes")}
            if "start" in action:
                # A day later than it is said, and never at the hour of the round before.
                action["start"] = (at + datetime.timedelta(days=1)).isoformat(timespec="minutes")
            actions.append(action)
        document = {**case["input"], "actions": actions}
        return {"documents": [document]} if listed else document

    return case.get("rulebook", "nazionale"), make


def sample(operation, place, schema, item):
    """A rulebook, an input that has the list or may have it, and items of the list."""
    known = [case for case in cases().get(operation, ()) if isinstance(case.get("input"), dict)]
    known.sort(key=lambda case: "expect_error" in case)
    name = place[-1].name
    for case in known:
        for holder in holders(case["input"], place):
            if isinstance(holder.get(name), list) and holder[name]:
                return case.get("rulebook", "nazionale"), case["input"], holder[name]
    right = [case for case in known if "expect_error" not in case]
    seeds = [(case.get("rulebook", "nazionale"), case["input"]) for case in right] + [("nazionale", smallest_value(schema, schema))]
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
