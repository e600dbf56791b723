"""Long texts: any text of an input, texts of a CV full of what the filter looks for, XML."""

import copy
import functools
import itertools
import json
import os

import collocamento
from lists import holders, made, sample
from schemas import Step, resolved
from shape import Shape, cases

SIGNS = ("a", "a ", "é", "&", "\\", "1")
SEARCHED = ("a", "a ", "a.", "a.it ", "a://", "a@b:", "@", "(", "[at]", "&", "&#", "à", "l1", "1 ", "1.", "A1", "uno ", "3/4/71 ", "gennaio 1 ",
            "RSSMRA80A01H501U", "RSSMRA80A01", "AA123AA ", "via ", "Via A ", "00100 A", "sig. A ", "sig re ", "instagram: ", "ig su ", "a_",
            "8FHJP9FX+2V ", "[…]", "Mario Rossi ")
WRITTEN = ("a", "<a/>", "<a>", "<a></a>", "<!---->", "<![CDATA[a]]>", "&amp;", "&#97;", "&", "<a b='c'/>", "\n")
FULL = "COLLOC_FULL" in os.environ
WORKER = '<Lavoratore codice-fiscale="RSSMRA80A01H501U"/>'
LINKED = '<UniLav codiceComunicazione="{code}" codiceComunicazionePrec="{prior}">' + WORKER
JOB = 'dataInizio="2024-04-01" TipologiaContrattuale="A.01.00"/>'
#: Very many documents about one person, each after the one before, and what is around them.
COMMUNICATIONS = (
    ("corrections of one job", LINKED + "<InizioRapporto " + JOB + "<TipoComunicazione>3</TipoComunicazione></UniLav>", ("", "")),
    ("annulments of each other", LINKED + "<InizioRapporto " + JOB + "<TipoComunicazione>4</TipoComunicazione></UniLav>", ("", "")),
    ("jobs", '<UniLav><DatoreLavoro codiceFiscale="{code:011}"/>' + WORKER + "<InizioRapporto " + JOB + "</UniLav>", ("", "")),
    ("ends of one job", LINKED + '<Cessazione dataCessazione="2024-06-30"><Contratto ' + JOB + "</Cessazione></UniLav>", ("", "")),
    ("workers of a new employer", '<DatiLavoratore codice-fiscale="RSSMRA80A01H501U"/><Contratto ' + JOB, (
        '<VarDatori codiceComunicazione="1"><DatorePrecedente codiceFiscale="01234567890"/>'
        '<DatoreAttuale codiceFiscale="98765432109"/><TrasferimentoAzienda dataInizio="2024-05-01"/>', "</VarDatori>",
    )),
)
LONGEST_CHAIN = 20_000
LONGEST_TEXT, LONGEST_NAME, LONGEST_CVS, LONGEST_XML = 20_000, 1_000, 1_000_000, 1_000_000


def texts():
    """Long texts: any text of an input; texts of a CV full of what the filter looks for; names of a CV that its text repeats; XML."""
    # Each place in turn with one of the signs, or with all of them.
    turns = itertools.cycle([SIGNS] if FULL else [(sign,) for sign in SIGNS])
    for operation in collocamento._native.operations():
        schema = json.loads(collocamento._native.schema(operation)[0])
        for place in text_places(schema, schema):
            rulebook, seed, _ = sample(operation, place, schema, {})
            name = "/" + "/".join(step.name for step in place)
            for sign in next(turns):
                make = functools.partial(with_text, seed, place, schema, sign)
                yield Shape(operation, f"{name}: {sign!r}", make, rulebook, refusable=True)
    for number, sign in enumerate(SEARCHED):
        yield Shape("portal.cv_search", f"a text: {sign!r}", functools.partial(search, sign), "toscana", most=LONGEST_TEXT, refusable=True)
        # These take seconds.
        for name, make, most in (("texts", search, LONGEST_CVS), ("names", named_search, LONGEST_NAME)) if FULL or number < 3 else ():
            yield Shape("portal.cv_search", f"{name}: {sign!r}", functools.partial(make, sign), "toscana", most=most, refusable=True)
    for operation, field in (("sap.check", "xml"), ("sap.xml", "xml"), ("sap.events", "xml"), ("sap.compare", "xml"), ("cob.events", "documents")):
        known = next(case["input"][field] for case in cases()[operation] if case["input"].get(field) and "expect_error" not in case)
        start, _, end = known.rpartition("</")
        for sign in WRITTEN:
            for name, before, after in (("XML", "<a>", "</a>"), ("a card", start, "</" + end)):
                make = lambda size, field=field, sign=sign, before=before, after=after: {field: before + long(sign, size) + after}
                yield Shape(operation, f"{name}: {sign!r}", make, most=LONGEST_XML, refusable=True)
    for name, document, around in COMMUNICATIONS:
        make = lambda size, document=document, around=around: {
            "documents": around[0] + "".join(document.format(code=number + 1, prior=number) for number in range(size)) + around[1]
        }
        yield Shape("cob.events", f"/documents: {name}", make, most=LONGEST_CHAIN)


def long(sign, size):
    return sign * (size // len(sign))


def text_places(node, schema, at=()):
    """The members below a node of a schema that may be any text."""
    node = resolved(node, schema)
    for part in (part for word in ("anyOf", "oneOf", "allOf") for part in node.get(word, ())):
        yield from text_places(part, schema, at)
    for name, part in node.get("properties", {}).items():
        yield from text_places(part, schema, (*at, Step(name, part)))
    if "items" in node:
        yield from text_places(node["items"], schema, (*at, Step("*", node["items"])))
    given = node.get("type")
    if "string" in (given if isinstance(given, list) else [given]) and at and at[-1].name != "*" and not node.keys() & {"enum", "const", "pattern", "format"}:
        yield at


def with_text(seed, place, schema, sign, size):
    value = copy.deepcopy(seed)
    holder = next(holders(value, place), None)
    if holder is None:
        holder = made(value, place, schema)
    holder[place[-1].name] = long(sign, size)
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
