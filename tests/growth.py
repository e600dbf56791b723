#!/usr/bin/env python3
"""Time grows with the input and not with its square: every operation, every list and text of its input, every event, every job.

usage: growth.py [-v] [WORD...]      WORD: only the shapes whose line contains it; -v: the table of all shapes

A shape is an input of any size. Each is answered at a tenth of its size and at its whole size, 10,000 or what the schema
allows; the whole may take 15 times as long. Measured is the CPU time of the thread, the least of some runs; differences
below the noise of a shared machine do not count. An answer may also be the error `fuori_limite`, with a path: what would be
too much work ends there. Nothing may take more than two seconds, or answer more than 64 MB.
Exit status: 0 when every shape holds, 1 otherwise. The last line reads 'N passed, N failed'.
"""
import copy, datetime, functools, itertools, json, pathlib, sys, time
import yaml

ROOT = pathlib.Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "conformance"))

import collocamento
import run  # the runner beside the cases

MOST, RATIO, NOISE, LONGEST, LARGEST = 10_000, 15, 0.04, 2.0, 64 << 20
TESTS_AGAIN = 4


# --- What is measured

def answered(shape, size):
    """The seconds, the outcome and the length of an answer."""
    text = json.dumps(shape.input(size)).encode()
    rulebook = opened(shape.rulebook)
    before = time.thread_time()
    try:
        answer, outcome = rulebook.call_json(shape.operation, text, explain=shape.explain), ""
    except collocamento.RuleError as error:
        answer, outcome = "", f"{error.code} {error.path}"
    return time.thread_time() - before, outcome, len(answer)


@functools.cache
def opened(name):
    return collocamento.Rulebook(name)


def fault(shape):
    """The line of a shape, and why it does not hold."""
    whole = shape.most
    (small, *_), (large, outcome, length) = answered(shape, max(1, whole // 10)), answered(shape, whole)
    for _ in range(TESTS_AGAIN):
        if large <= RATIO * small + NOISE and large <= LONGEST:
            break
        small, large = min(small, answered(shape, max(1, whole // 10))[0]), min(large, answered(shape, whole)[0])
    ratio = large / small if small > 0 else 1.0
    line = f"{shape.operation:<26} {shape.name:<58} {small * 1000:8.1f} {large * 1000:9.1f} ms {ratio:7.1f} {length / 1e6:7.2f} MB  {outcome}"
    if large > RATIO * small + NOISE:
        return line, "grows faster than the input"
    if large > LONGEST:
        return line, "takes too long"
    if length > LARGEST:
        return line, "answers too much"
    if outcome.startswith("fuori_limite") and outcome.endswith(" "):
        return line, "names no place"
    return line, None


class Shape:
    def __init__(self, operation, name, input, rulebook="nazionale", explain=False, most=MOST):
        self.operation, self.name, self.input, self.rulebook = operation, name + (" explained" if explain else ""), input, rulebook
        self.explain, self.most = explain, most


# --- The lists of the input schemas

def lists():
    """A shape for each list of each operation's input, with the items of a conformance case: alike, and each named anew."""
    for operation in collocamento._native.operations():
        schema = json.loads(collocamento._native.schema(operation)[0])
        for place, most, item in places(schema, schema, ()):
            if operation in DOSSIERS and place == ("events",):
                continue
            rulebook, seed, items = sample(operation, place, schema, item)
            for name, change in (("", lambda item, number: item), (" named anew", renamed)):
                make = functools.partial(with_list, seed, place, items, change)
                yield Shape(operation, "/" + "/".join(place) + name, make, rulebook, most=min(most, MOST))


DOSSIERS = ("dossier.assess", "services.eligibility", "targets.assess")


def places(node, schema, at, seen=()):
    """The lists below a node of a schema: place, most items, schema of an item."""
    node = resolved(node, schema)
    if id(node) in seen:
        return
    seen += (id(node),)
    parts = [part for word in ("anyOf", "oneOf", "allOf") for part in node.get(word, ())]
    for part in parts:
        yield from places(part, schema, at, seen)
    for name, part in node.get("properties", {}).items():
        yield from places(part, schema, (*at, name), seen)
    if "items" in node:
        yield at, node.get("maxItems", MOST), node["items"]
        yield from places(node["items"], schema, (*at, "*"), seen)


def resolved(node, schema):
    if node is True or node is False:
        return {}
    while "$ref" in node:
        node = {**schema["$defs"][node["$ref"].rpartition("/")[2]], **{k: v for k, v in node.items() if k != "$ref"}}
    return node


@functools.cache
def cases():
    found = {}
    for file in sorted((ROOT / "tests" / "conformance").glob("*.yaml")):
        for case in run.plain(yaml.safe_load(file.read_text(encoding="utf-8"))):
            found.setdefault(case["op"], []).append(case)
    return found


def sample(operation, place, schema, item):
    """A rulebook, an input with something at the place, and the items there."""
    known = [case for case in cases().get(operation, ()) if isinstance(case.get("input"), dict)]
    known.sort(key=lambda case: "expect_error" in case)
    for case in known:
        for holder in holders(case["input"], place):
            if isinstance(holder.get(place[-1]), list) and holder[place[-1]]:
                return case.get("rulebook", "nazionale"), case["input"], holder[place[-1]]
    seeds = [(case.get("rulebook", "nazionale"), case["input"]) for case in known] + [("nazionale", least(schema, schema))]
    there = [seed for seed in seeds if next(holders(seed[1], place), None) is not None]
    return *(there or seeds)[0], [least(item, schema)]


def holders(value, place):
    """The objects that hold the list, or may."""
    if len(place) == 1 or not value:
        if isinstance(value, dict):
            yield value
    elif place[0] == "*":
        for item in value if isinstance(value, list) else ():
            yield from holders(item, place[1:])
    elif isinstance(value, dict):
        yield from holders(value.get(place[0]), place[1:])


def with_list(seed, place, items, change, size):
    value = copy.deepcopy(seed)
    there = list(holders(value, place))
    holder = next((holder for holder in there if place[-1] in holder), there[0] if there else None)
    if holder is None:
        holder = value
        for name in place[:-1]:
            holder = holder.setdefault(name, {}) if isinstance(holder, dict) and name != "*" else {}
    holder[place[-1]] = [change(items[number % len(items)], number) for number in range(size)]
    return value


def renamed(item, number):
    """The same item with a name, a rank and a day of its own."""
    if isinstance(item, str):
        return f"{item} {number}"
    if isinstance(item, dict):
        names = ("id", "name", "job", "code", "title", "text", "employer", "service")
        item = {key: f"{value}-{number}" if key in names and isinstance(value, str) else value for key, value in item.items()}
        return {**item, **{key: own for key, own in (("rank", number + 1), ("date", day(number))) if key in item}}
    return item


def least(node, schema):
    """A value of a schema with as little as it allows."""
    node = resolved(node, schema)
    for word in ("anyOf", "oneOf"):
        if word in node:
            return least(node[word][0], schema)
    if "const" in node:
        return node["const"]
    if "enum" in node:
        return node["enum"][0]
    kind = node.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        return {name: least(part, schema) for name, part in node.get("properties", {}).items() if name in node.get("required", ())}
    return {"array": [], "integer": 1, "number": 1, "boolean": True}.get(kind, "2025-01-10")


# --- Dossiers

def day(number):
    # The rule data changes little from here on, so that the same rules apply to a tenth and to the whole.
    return (datetime.date(2025, 6, 2) + datetime.timedelta(days=number)).isoformat()


def dossier(events, **more):
    return {"person": {"birth_date": "1980-05-05", "citizenship": "A03"}, "as_of": "2053-06-30", "events": events, **more}


def event_types():
    """An event of each type, from the conformance cases."""
    schema = json.loads(collocamento._native.schema("dossier.assess")[0])
    types = {part["properties"]["type"]["const"]: part for part in schema["$defs"]["Event"]["oneOf"]}
    events = {}
    for case in itertools.chain(*(cases()[operation] for operation in DOSSIERS)):
        for event in case["input"].get("events", ()) if "expect_error" not in case else ():
            events.setdefault(event["type"], event)
    return [events.get(kind) or least(part, schema) for kind, part in types.items()]


BENEFITS = ("naspi", "dis_coll", "rdc", "costanza", "cigs", "adi")
LONG_JOB = {"type": "rapporto_inizio", "kind": "determinato", "end": "2055-12-31", "annual_income": 20000}


def moved(event, number, job="j", **more):
    """The event on another day, its further days with it."""
    event = {**event, "date": day(number), **more}
    event.pop("recorded_at", None)
    if "job" in event:
        event["job"] = job
    if "to_job" in event:
        event["to_job"] = f"{job}-b"
    for name in ("end", "to", "found_on", "received"):
        if isinstance(event.get(name), str):
            event[name] = day(number + 20 if name == "end" else number)
    if "appointment" in event:
        event["appointment"] = day(number) + "T10:00"
    if event["type"] == "annullamento_did":
        event["did"] = day(number)
    return event


def typed_dossiers():
    """Every type of event: many on one day, one a day, between a DID and its withdrawal, each about a job of its own."""
    for event in event_types():
        kind, about_job = event["type"], "job" in event
        first = [{"type": "did", "date": day(0)}]
        if about_job and kind != "rapporto_inizio":
            first.append({**LONG_JOB, "date": day(1), "job": "j"})

        def one_day(size, event=event, first=first):
            return dossier(first + [moved(event, 20) for _ in range(size - len(first))])

        def one_a_day(size, event=event, first=first):
            return dossier(first + [moved(event, 2 + number) for number in range(size - len(first))])

        def between(size, event=event):
            three = lambda n: [{"type": "did", "date": day(n)}, moved(event, n, f"j{n}"), {"type": "revoca", "date": day(n + 1), "cause": "volontaria"}]
            return dossier([one for number in range(size // 3) for one in three(2 * number)])

        def of_jobs(size, event=event):
            two = lambda n: [{**LONG_JOB, "date": day(n), "job": f"j{n}", "end": day(n + 3)}, moved(event, n, f"j{n}")]
            return dossier([one for number in range(size // 2) for one in two(number)])

        yield from (Shape("dossier.assess", f"{kind}: {name}", make) for name, make in (
            ("on one day", one_day), ("one a day", one_a_day), ("between DID and revoca", between)))
        if about_job:
            yield Shape("dossier.assess", f"{kind}: each of another job", of_jobs)
        yield Shape("dossier.assess", f"{kind}: one a day", one_a_day, explain=True)
        if "benefit" in event:
            def of_benefits(size, event=event):
                turns = itertools.cycle(BENEFITS)
                return dossier([{"type": "did", "date": day(0)}] + [moved(event, number // 3, benefit=next(turns)) for number in range(size - 1)])
            yield Shape("dossier.assess", f"{kind}: of several benefits", of_benefits)


def adr_dossiers():
    """Benefits with vouchers, and with violations."""
    start = [{"type": "did", "date": "2018-06-01"}, {"type": "domanda_prestazione", "date": "2018-06-01", "benefit": "naspi"},
             {"type": "prestazione_inizio", "date": "2018-06-02", "benefit": "naspi"}]
    issued = {"type": "adr", "phase": "rilascio", "date": "2018-11-05"}
    chosen = {"type": "adr", "phase": "scelta", "date": "2018-11-06"}
    missed = {"type": "violazione", "violation": "convocazione"}
    summons = {"type": "convocazione", "channel": "pec"}
    on = lambda number: (datetime.date(2018, 7, 2) + datetime.timedelta(days=number)).isoformat()
    for name, one in (("issued", lambda n: issued), ("issued and chosen", lambda n: (issued, chosen)[n % 2]),
                      ("missed on one day", lambda n: {**missed, "date": on(0)}), ("missed daily", lambda n: {**missed, "date": on(n)}),
                      ("justified daily", lambda n: {**missed, "date": on(n), "justified": True}),
                      ("summoned and missed", lambda n: ({**summons, "date": on(n // 2), "appointment": on(n // 2 + 7) + "T10:00"}, {**missed, "date": on(n // 2 + 7)})[n % 2]),
                      ("started and ended", lambda n: {"type": ("prestazione_inizio", "prestazione_fine")[n % 2], "date": on(n), "benefit": "naspi"}),
                      ("claimed, missed and withdrawn", lambda n: ({"type": "domanda_prestazione", "date": on(n), "benefit": "naspi"}, {**missed, "date": on(n)}, {"type": "revoca", "date": on(n), "cause": "volontaria"})[n % 3])):
        make = lambda size, one=one: dossier(start + [one(number) for number in range(size - 3)])
        yield Shape("dossier.assess", f"NASpI: {name}", make)
        yield Shape("dossier.assess", f"NASpI: {name}", make, explain=True)


def job_kinds():
    schema = json.loads(collocamento._native.schema("dossier.assess")[0])
    kinds = schema["$defs"]["JobKind"]
    return kinds.get("enum") or [part["const"] for part in kinds["oneOf"]]


def job_dossiers():
    """Every kind of job: many at once, one after the other, each with facts of its own."""
    did = {"type": "did", "date": day(0)}
    for kind in job_kinds():
        self_employed = kind in ("autonomo", "partita_iva", "partita_iva_inattiva", "impresa")
        job = {"type": "rapporto_inizio", "kind": kind, "annual_income": 20000, "employer": "Alfa"}
        if kind == "intermittente":
            job["availability_duty"] = False
        worked = {"type": "giornate_lavorate"}
        varied = {"type": "rapporto_variazione"}

        def at_once(size, job=job):
            half = size // 2
            return dossier([did] + [{**job, "date": day(3), "job": f"j{n}"} for n in range(half - 1)]
                           + [{**worked, "date": day(4 + 2 * n), "job": f"j{n % 7}"} for n in range(half)])

        def few_at_once(size, job=job):
            return dossier([did] + [{**job, "date": day(3), "job": f"j{n}"} for n in range(4)]
                           + [{**worked, "date": day(4 + n), "job": f"j{n % 4}"} for n in range(size - 5)])

        def one_a_day(size, job=job):
            return dossier([did] + [{**job, "date": day(3 + n), "job": f"j{n}", "end": day(3 + n)} for n in range(size - 1)])

        def overlapping(size, job=job):
            return dossier([did] + [{**job, "date": day(3 + n), "job": f"j{n}", "annual_income": 1} for n in range(size - 1)])

        def small_and_varied(size, job=job):
            return dossier([did] + [{**job, "date": day(3), "job": f"j{n}", "annual_income": 10} for n in range(9)]
                           + [{**varied, "date": day(4 + n), "job": f"j{n % 9}", "annual_income": 10 + n % 5} for n in range(size - 10)])

        def with_dids(size, job=job):
            third = size // 3
            return dossier([{**job, "date": day(1), "job": f"j{n}", "annual_income": 1} for n in range(third)]
                           + [{"type": ("did", "revoca")[n % 2], "date": day(4 + n), **({"cause": "volontaria"} if n % 2 else {})} for n in range(2 * third)])

        shapes = [("many at once", at_once), ("few at once, days worked", few_at_once), ("one a day", one_a_day),
                  ("overlapping", overlapping), ("incomes varied", small_and_varied), ("with DID and revoca", with_dids)]
        for name, make in shapes:
            yield Shape("dossier.assess", f"{kind}: {name}", make)
        yield Shape("dossier.assess", f"{kind}: many at once", at_once, explain=True)
        yield Shape("dossier.assess", f"{kind}: overlapping", overlapping, explain=True)
        yield Shape("targets.assess", f"{kind}: one a day", one_a_day)
        yield Shape("targets.assess", f"{kind}: overlapping", overlapping)

    def handed_on(size):
        half = size // 2
        return dossier([did] + [{**LONG_JOB, "date": day(3), "job": f"j{n}"} for n in range(half - 1)]
                       + [{"type": "cambio_datore", "date": day(4 + n), "job": f"j{n}", "to_job": "t", "employer": "Beta"} for n in range(half)])

    def one_name(size):
        return dossier([did] + [{**LONG_JOB, "date": day(3 + n), "job": "j", "end": day(3 + n)} for n in range(size - 1)])

    def of_one_day(size):
        half = size // 2
        return dossier([did] + [{**LONG_JOB, "date": day(3), "job": f"j{n}"} for n in range(half - 1)]
                       + [{"type": "rapporto_fine", "date": day(3), "job": f"j{n}"} for n in range(half)])

    def annulled(size):
        half = size // 2
        return dossier([{"type": "did", "date": day(n)} for n in range(half)]
                       + [{"type": "annullamento_did", "date": day(half + n), "did": day(n)} for n in range(half)])

    def repeated(size):
        events = next(case["input"]["events"] for case in cases()["dossier.assess"] if len(case["input"].get("events", ())) > 7)
        return dossier([{**event, **({"job": f"{event['job']}-{n}"} if "job" in event else {})}
                        for n in range(size // len(events)) for event in events])

    for name, make in (("jobs handed on", handed_on), ("one job after the other, of one name", one_name), ("jobs of one day", of_one_day), ("DIDs annulled", annulled),
                       ("a case again and again", repeated)):
        for operation in DOSSIERS:
            yield Shape(operation, name, make, rulebook="umbria")


def services_dossiers():
    """What the services of a region look for among the events."""
    did = {"type": "did", "date": day(0)}
    l68 = {"birth_date": "1980-05-05", "l68": {"from": day(0), "disability_percent": 60}}
    placed = lambda size: dossier([did] + [{**LONG_JOB, "date": day(3 + n // 5), "job": f"j{n}", "end": day(3 + n)} for n in range(size - 1)], person=l68)
    interviews = lambda size: dossier([did] + [{"type": "colloquio", "date": day(1 + n // 4), "service": f"X{n}"} for n in range(size - 1)])
    served = lambda size: dossier([did] + [{"type": "servizio", "date": day(1), "code": f"X{n}"} for n in range(size - 1)])
    profiled = lambda size: dossier([did] + [{"type": "profilazione", "date": day(1 + n // 4)} for n in range(size - 1)])
    for rulebook in ("umbria", "toscana", "lombardia"):
        for name, make in (("placements under L. 68/1999", placed), ("interviews", interviews), ("services", served), ("profiles", profiled)):
            yield Shape("services.eligibility", f"{rulebook}: {name}", make, rulebook=rulebook)


# --- Texts

SIGNS = ("a", "a ", "é", "&", "\\", "1")
SEARCHED = ("a", "a ", "a.", "a.it ", "a://", "a@b:", "@", "(", "[at]", "&", "&#", "à", "l1", "1 ", "1.", "A1", "uno ", "3/4/71 ", "gennaio 1 ",
            "RSSMRA80A01H501U", "RSSMRA80A01", "AA123AA ", "via ", "Via A ", "00100 A", "sig. A ", "sig re ", "instagram: ", "ig su ", "a_",
            "8FHJP9FX+2V ", "[…]", "Mario Rossi ")
WRITTEN = ("a", "<a/>", "<a>", "<a></a>", "<!---->", "<![CDATA[a]]>", "&amp;", "&#97;", "&", "<a b='c'/>", "\n")
LONGEST_TEXT, LONGEST_NAME, LONGEST_CVS, LONGEST_XML = 20_000, 1_000, 1_000_000, 1_000_000


def texts():
    """Long texts: any text of an input; texts of a CV full of what the filter looks for; names of a CV that its text repeats; XML."""
    for operation in collocamento._native.operations():
        schema = json.loads(collocamento._native.schema(operation)[0])
        for place in text_places(schema, schema, ()):
            rulebook, seed, _ = sample(operation, place, schema, {})
            for sign in SIGNS:
                yield Shape(operation, f"/{'/'.join(place)}: {sign!r}", functools.partial(with_text, seed, place, sign), rulebook)
    for sign in SEARCHED:
        for name, make, most in (("a text", search, LONGEST_TEXT), ("texts", search, LONGEST_CVS), ("names", named_search, LONGEST_NAME)):
            yield Shape("portal.cv_search", f"{name}: {sign!r}", functools.partial(make, sign), "toscana", most=most)
    for operation in ("sap.check", "sap.xml"):
        known = next(case["input"]["xml"] for case in cases()[operation] if case["input"].get("xml") and "expect_error" not in case)
        start, _, end = known.rpartition("</")
        for sign in WRITTEN:
            for name, before, after in (("XML", "<a>", "</a>"), ("a card", start, "</" + end)):
                make = lambda size, sign=sign, before=before, after=after: {"xml": before + long(sign, size) + after}
                yield Shape(operation, f"{name}: {sign!r}", make, most=LONGEST_XML)


def long(sign, size):
    return sign * (size // len(sign))


def text_places(node, schema, at):
    """The members below a node of a schema that may be any text."""
    node = resolved(node, schema)
    for part in (part for word in ("anyOf", "oneOf", "allOf") for part in node.get(word, ())):
        yield from text_places(part, schema, at)
    for name, part in node.get("properties", {}).items():
        yield from text_places(part, schema, (*at, name))
    if "items" in node:
        yield from text_places(node["items"], schema, (*at, "*"))
    given = node.get("type")
    if "string" in (given if isinstance(given, list) else [given]) and at and at[-1] != "*" and not node.keys() & {"enum", "const", "pattern", "format"}:
        yield at


def with_text(seed, place, sign, size):
    value = copy.deepcopy(seed)
    for holder in itertools.islice(holders(value, place), 1):
        holder[place[-1]] = long(sign, size)
    return value


def search(sign, size, **more):
    """A search for CVs whose cleared texts have so many characters together."""
    person = {"first_name": "Mario", "family_name": "Rossi", "codice_fiscale": "RSSMRA80A01H501U"}
    lengths = [min(LONGEST_TEXT, size - start) for start in range(0, size, LONGEST_TEXT)]
    records = [{"person": person, **more, "text": long(sign, length)} for length in lengths]
    return {"date": "2025-06-02", "cvs": [{"consent": True, "text_cleared": True, "record": record} for record in records]}


def named_search(sign, size):
    """The same with the names of three hundred places of study and work, each longer than the one before and part of the text."""
    names = [long(sign, max(len(sign), size - 3 * number)) for number in range(300)]
    titles, training = [{"institute": name} for name in names[::3]], [{"body": name} for name in names[1::3]]
    return search(sign, LONGEST_TEXT, titles=titles, training=training, experiences=[{"employer": name} for name in names[2::3]])


def shapes():
    return itertools.chain(lists(), typed_dossiers(), adr_dossiers(), job_dossiers(), services_dossiers(), texts())


def main(arguments):
    every, words = "-v" in arguments, [word for word in arguments if word != "-v"]
    good, bad = [], []
    print(f"{'operation':<26} {'place':<58} {'a tenth':>8} {'the whole':>9}    {'ratio':>7} {'answer':>7}")
    for shape in shapes():
        if words and not any(word in f"{shape.operation} {shape.name}" for word in words):
            continue
        line, why = fault(shape)
        (bad if why else good).append(line)
        if every or words or why:
            print(line + (f"  <-- {why}" if why else ""), flush=True)
    print(f"{len(good)} passed, {len(bad)} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
