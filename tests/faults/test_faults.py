"""A fault of the native part, in a package built with the feature `test-panic`: an exception of the package, wherever it
happens, and never the end of the interpreter.
"""

import contextlib
import threading

import pyarrow as pa
import pytest

import collocamento
import collocamento._native as native
from collocamento.panels import panel
from collocamento.reform import compare
from collocamento.tables import assess_table, by_person, flows, sanction_table, stocks, timeline_table

AS_OF = "2025-12-31"
ROWS = pa.table({"person": [1, 2], "type": ["did"] * 2, "date": ["2025-01-10"] * 2})
DOSSIER = {"person": {}, "events": [], "as_of": AS_OF}
RULEBOOK = collocamento.Rulebook("umbria")


@contextlib.contextmanager
def faulty():
    native.test_panic(True)
    try:
        yield
    finally:
        native.test_panic(False)


CALLS = {
    "Rulebook": lambda: collocamento.Rulebook("toscana"),
    "overlay": lambda: RULEBOOK.overlay("own", ""),
    "diff": lambda: RULEBOOK._native.diff_json(RULEBOOK._native),
    "call": lambda: collocamento.call("dossier.assess", DOSSIER),
    "report": lambda: collocamento.report(DOSSIER),
    "signature_report": lambda: collocamento.signature_report({}),
    "plan_report": lambda: collocamento.plan_report({}),
    "schema": lambda: collocamento.schema("dossier.assess"),
    "rules_page": lambda: native.rules_page([RULEBOOK._native], True),
    "assess_table": lambda: assess_table(ROWS, as_of=AS_OF),
    "timeline_table": lambda: timeline_table(ROWS, as_of=AS_OF),
    "stocks": lambda: stocks(ROWS, as_of=AS_OF),
    "flows": lambda: flows(ROWS, as_of=AS_OF),
    "sanction_table": lambda: sanction_table(pa.table({"benefit": ["naspi"]})),
    "panel": lambda: panel(ROWS, first="2025-01", last="2025-02"),
    "compare": lambda: compare(ROWS, reform="umbria", as_of=AS_OF),
    "by_person": lambda: by_person(ROWS),
}
OPENED, SORTED = assess_table(ROWS, as_of=AS_OF), by_person(ROWS)
COMPARED = compare(ROWS, reform="umbria", as_of=AS_OF)
READ = {
    "rows": OPENED.rows,
    "to_pyarrow": OPENED.to_pyarrow,
    "to_polars": OPENED.to_polars,
    "to_pandas": OPENED.to_pandas,
    "stream": OPENED.__arrow_c_stream__,
    "columns": OPENED.__arrow_c_schema__,
    "differing": COMPARED.differing,
    "sorted rows": SORTED.__arrow_c_stream__,
    "sorted columns": SORTED.__arrow_c_schema__,
}


@pytest.mark.parametrize("call", [*CALLS.values(), *READ.values()], ids=[*CALLS, *READ])
def test_a_fault_is_an_exception(call):
    with faulty(), pytest.raises(collocamento.InternalError) as caught:
        call()
    assert (caught.value.code, caught.value.path) == ("errore_interno", "")
    # Nothing is damaged by it.
    assert OPENED.rows()[0]["state"] == "disoccupato"
    assert collocamento.call("dossier.assess", DOSSIER)["status"]["state"] == "non_registrato"


@pytest.mark.parametrize("opened", [OPENED, SORTED], ids=["answers", "sorted rows"])
def test_a_fault_while_a_library_pulls(opened):
    stream = pa.RecordBatchReader.from_stream(opened)
    with faulty(), pytest.raises(pa.ArrowInvalid, match="errore_interno"):
        stream.read_next_batch()
    # It stays failed: what is missing is not taken for the end.
    with pytest.raises(pa.ArrowInvalid, match="errore_interno"):
        stream.read_next_batch()
    assert pa.table(opened).num_rows == 2


PULLS = {"rows": lambda answers: answers.rows(), "pyarrow": pa.table, "polars": lambda answers: answers.to_polars()}


@pytest.mark.parametrize("pull", PULLS.values(), ids=PULLS)
@pytest.mark.parametrize("main", [True, False], ids=["main", "another"])
def test_a_fault_in_the_middle_of_a_computation(pull, main):
    """On the main thread the rows are processed on a thread beside it; elsewhere on the thread that pulls."""
    rows = pa.table({"person": range(50_000), "type": ["did"] * 50_000, "date": ["2025-01-10"] * 50_000}).combine_chunks()

    def batches():
        native.test_panic(True)
        yield from rows.to_batches()

    answers = assess_table(pa.RecordBatchReader.from_batches(rows.schema, batches()), as_of=AS_OF)
    raised = []

    def pulled():
        try:
            pull(answers)
        except Exception as error:
            raised.append(error)

    try:
        if main:
            pulled()
        else:
            thread = threading.Thread(target=pulled)
            thread.start()
            thread.join()
    finally:
        native.test_panic(False)
    (error,) = raised
    assert isinstance(error, collocamento.InternalError) or "errore_interno" in str(error)
    assert OPENED.rows()[0]["state"] == "disoccupato"


def test_the_table_tells_a_fault_while_it_is_pulled():
    def batches():
        yield from ROWS.to_batches()
        native.test_panic(True)

    answers = assess_table(pa.RecordBatchReader.from_batches(ROWS.schema, batches()), as_of=AS_OF)
    stream = pa.RecordBatchReader.from_stream(answers)
    try:
        with pytest.raises(pa.ArrowInvalid, match="errore_interno"):
            stream.read_next_batch()
    finally:
        native.test_panic(False)
    assert isinstance(answers._native.failure(), collocamento.InternalError)
