"""Spark's answers are those of a table, in a classic session and in one of Spark Connect."""

import datetime
import doctest
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq
import pytest
from py4j.protocol import Py4JJavaError
from pyspark.errors import PythonException
from pyspark.sql import SparkSession
from pyspark.sql.connect.session import SparkSession as ConnectSession

from collocamento import FieldMissing, FieldUnknown, Rulebook, RuleError, ValueInvalid, jobs, spark, tables

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
sys.path.insert(0, str(EXAMPLES / "python"))

import region  # noqa: E402  (from the examples)

PERSONS = 300
DAYS = ["2024-06-30", "2025-12-31"]
DAY = DAYS[1]


@pytest.fixture(scope="session")
def classic():
    """One for all tests: it takes long to start. The guide's page takes it too, so it is not stopped here."""
    return SparkSession.builder.master("local[2]").getOrCreate()


@pytest.fixture(scope="session")
def server(classic):
    """The address of the Connect server in the same process of Java."""
    service = getattr(classic._jvm, "org.apache.spark.sql.connect.service.SparkConnectService$")
    return f"sc://127.0.0.1:{getattr(service, 'MODULE$').localPort()}"


@pytest.fixture(scope="session")
def connected(server):
    """A session of Spark Connect: it has no context."""
    session = ConnectSession.builder.remote(server).getOrCreate()
    assert not hasattr(session, "sparkContext")
    yield session
    session.stop()


@pytest.fixture(scope="session", params=["classic", "connected"])
def session(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def made():
    """Events and persons of a made-up region; some persons are too young for a DID, some enrolled under L. 68/1999."""
    events, persons = region.tables(PERSONS)
    number = pc.bit_wise_and(persons["person"], 3)
    child = pa.scalar(datetime.date(2012, 5, 1))
    born = pc.if_else(pc.equal(number, 1), child, persons["birth_date"])
    enrolled = pc.if_else(pc.equal(number, 2), pa.scalar(datetime.date(2020, 1, 1)), pa.scalar(None, pa.date32()))
    return events, persons.set_column(1, "birth_date", born).append_column("l68_from", enrolled)


@pytest.fixture
def spread(session, tmp_path):
    """A table as a DataFrame of five files, its rows mixed."""

    def framed(table):
        folder = tmp_path / str(id(table))
        folder.mkdir()
        mixed = sorted(range(len(table)), key=lambda row: row * 7919 % 10007)
        for number in range(5):
            pq.write_table(table.take(pa.array(mixed[number::5], pa.int64())), folder / f"{number}.parquet")
        return session.read.parquet(str(folder))

    return framed


def alike(frame, table):
    """Whether a DataFrame has the answers of a table: the same columns but the number of the row, the same rows."""
    assert tuple(frame.columns) == tuple(name for name in table.columns if name != "error_row")

    def ordered(rows):
        return sorted(([row[name] for name in frame.columns] for row in rows), key=repr)

    found, expected = ordered(frame.collect()), ordered(table.rows())
    assert found == expected
    return found


def test_mixed_rows_in_many_parts(made, spread):
    options = {"as_of": DAYS, "as_known_at": "2025-09-30"}
    found = alike(spark.assess(spread(made[0]), parts=3, **options), tables.assess_table(made[0], **options))
    assert len(found) > PERSONS


def test_persons_whose_names_are_text_with_a_persons_table_under_a_layer(made, spread):
    text = [table.set_column(0, "person", pc.cast(table["person"], pa.string())) for table in made]
    named = [pc.binary_join_element_wise("p", table["person"], "") for table in text]
    events, persons = (table.set_column(0, "person", names) for table, names in zip(text, named, strict=True))
    layer = EXAMPLES / "overlays" / "limite-9000.toml"
    rulebook = Rulebook().overlay("limite-9000", layer.read_text())
    options = {"as_of": DAY, "next_change": False}
    expected = tables.assess_table(events, persons=persons, rulebook=rulebook, **options)
    frame = spark.assess(spread(events), persons=spread(persons), rulebook=rulebook, **options)
    found = alike(frame, expected)
    # Both the persons and the layer matter.
    for fewer in ({"rulebook": rulebook}, {"persons": persons}):
        less = tables.assess_table(events, **fewer, **options).rows()
        assert sorted(([row[name] for name in frame.columns] for row in less), key=repr) != found


def test_the_timeline(made, spread):
    expected = tables.timeline_table(made[0], as_of=DAY, persons=made[1])
    found = alike(spark.timeline(spread(made[0]), as_of=datetime.date.fromisoformat(DAY), persons=spread(made[1])), expected)
    assert len(found) > PERSONS


def test_the_agenda(made, spread):
    asked = {"as_of": DAY, "until": "2026-12-31"}
    expected = tables.agenda_table(made[0], persons=made[1], **asked)
    assert alike(spark.agenda(spread(made[0]), persons=spread(made[1]), **asked), expected)


def test_a_bad_row_marks_its_person(made, spread):
    schema = pa.schema([("person", pa.int64()), ("type", pa.string()), ("date", pa.date32())])
    good = made[0].select(schema.names).cast(schema)
    good = good.filter(pc.is_in(good["type"], pa.array(["did", "colloquio"])))
    bad = [(900, "boh", "2025-01-01"), (901, "did", None), (902, "did", "2025-01-01"), (902, "rapporto_inizio", "2025-02-01")]
    rows = [{"person": person, "type": kind, "date": day and datetime.date.fromisoformat(day)} for person, kind, day in bad]
    events = pa.concat_tables([good, pa.Table.from_pylist(rows, schema)])
    child = good["person"][0].as_py()
    persons = pa.table({"person": [child, 903], "birth_date": ["1990-02-30", "1990-01-01"]})
    frame = spark.assess(spread(events), as_of=DAY, persons=spread(persons))
    alike(frame, tables.assess_table(events, as_of=DAY, persons=persons))
    assert {row["person"] for row in frame.collect() if row["error"]} == {child, 900, 901, 902}


def test_no_rows(session, made, spread):
    frame = spark.assess(spread(made[0].slice(0, 0)), as_of=DAY, persons=spread(made[1]))
    assert alike(frame, tables.assess_table(made[0].slice(0, 0), as_of=DAY)) == []


@pytest.mark.parametrize(
    ("columns", "error", "path"),
    [
        ("person long, type string, date date, shoe_size int", FieldUnknown, "/shoe_size"),
        ("person long, type string", FieldMissing, "/date"),
        ("person long, type string, date timestamp", ValueInvalid, "/date"),
        ("person long, type string, date date, annual_income boolean", ValueInvalid, "/annual_income"),
        ("person long, type string, date date, job array<string>", ValueInvalid, "/job"),
    ],
)
def test_columns_that_cannot_be_read_are_refused_at_once(session, columns, error, path):
    with pytest.raises(error) as refused:
        spark.assess(session.createDataFrame([], columns), as_of=DAY)
    assert refused.value.path == path


def test_a_persons_table_is_refused_at_once(session):
    events = session.createDataFrame([], "person long, type string, date timestamp_ntz, services array<string>")
    with pytest.raises(FieldUnknown):
        spark.assess(events, as_of=DAY, persons=session.createDataFrame([], "person long, shoe_size int"))
    with pytest.raises(ValueInvalid, match="un testo in una tabella") as refused:
        spark.timeline(events, as_of=DAY, persons=session.createDataFrame([], "person string, birth_date date"))
    assert refused.value.path == "/person"
    with pytest.raises(RuleError):
        spark.assess(events, as_of="2025-02-30")
    known = session.createDataFrame([], "person int, birth_date date")
    assert spark.assess(events, as_of=DAY, persons=known).collect() == []


def test_what_only_rows_tell_stops_the_job(session):
    columns = "person long, type string, date string"
    nobody = session.createDataFrame([(1, "did", "2025-01-10"), (None, "did", "2025-01-10")], columns)
    with pytest.raises(PythonException, match="campo_mancante /person"):
        spark.assess(nobody, as_of=DAY).collect()
    events = session.createDataFrame([(1, "did", "2025-01-10")], columns)
    twice = session.createDataFrame([(1, "1990-01-01"), (1, "1990-01-01")], "person long, birth_date string")
    with pytest.raises(PythonException, match="valore_non_valido /person"):
        spark.assess(events, as_of=DAY, persons=twice).collect()


def test_an_executor_of_another_version_answers_nothing(session, monkeypatch):
    events = session.createDataFrame([(1, "did", "2025-01-10")], "person long, type string, date string")
    monkeypatch.setattr(spark, "__version__", "0.0.0")
    with pytest.raises(PythonException, match=r"on this executor and 0\.0\.0 on the driver"):
        spark.assess(events, as_of=DAY).collect()


def test_what_is_missing_is_named(session, monkeypatch):
    events = session.createDataFrame([], "person long, type string, date date")
    with pytest.raises(TypeError, match="a Spark DataFrame is expected"):
        spark.assess(pa.table({"person": [1]}), as_of=DAY)
    monkeypatch.setattr(spark.importlib.util, "find_spec", lambda name: None if name == "pandas" else object())
    with pytest.raises(ModuleNotFoundError, match=r"pandas is missing: pip install 'collocamento\[spark\]'"):
        spark.assess(events, as_of=DAY)


def test_jobs_and_their_dids(session, spread):
    folder = pathlib.Path(__file__).parent / "jobs"
    given = [pa_csv.read_csv(folder / name, parse_options=pa_csv.ParseOptions(delimiter=";")) for name in ("rapporti.csv", "did.csv")]
    frames = [spread(table) for table in given]
    asked = {"columns": "lombardia", "carry": ["COD_TIPO_ORARIO"]}
    without = ("error_row", "row")
    for of_spark, of_tables, more in [
        (spark.assess_jobs, jobs.assess_jobs, {"as_of": DAYS}),
        (spark.timeline_jobs, jobs.timeline_jobs, {"as_of": DAY}),
        (spark.findings_jobs, jobs.findings_jobs, {"as_of": DAY}),
    ]:
        expected = of_tables(*given, **asked, **more)
        frame = of_spark(*frames, **asked, **more, parts=3)
        assert tuple(frame.columns) == tuple(name for name in expected.columns if name not in without)
        rows = [[row[name] for name in frame.columns] for row in expected.rows()]
        assert sorted(([row[name] for name in frame.columns] for row in frame.collect()), key=repr) == sorted(rows, key=repr)
    with pytest.raises(FieldMissing) as refused:
        spark.assess_jobs(*frames, as_of=DAY)
    assert refused.value.path == "/columns/jobs/person"


def test_findings_and_own_columns(made, spread):
    own = made[0].append_column("cpi", pc.binary_join_element_wise("c", pc.cast(made[0]["person"], pa.string()), ""))
    expected = tables.assess_table(own, as_of=DAY, carry=["cpi"])
    frame = spread(own)
    alike(spark.assess(frame, as_of=DAY, carry=["cpi"]), expected)
    found = spark.findings(frame, as_of=DAY, carry=["cpi"])
    assert found.columns == ["person", "severity", "rule", "field", "code", "cpi"]
    assert found.count() == len(tables.findings_table(made[0], as_of=DAY).rows())


def first_answer_of_the_page():
    """The page up to its first answer, as a program, and what it prints."""
    page = pathlib.Path(__file__).parents[1] / "docs" / "spark.md"
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)
    shown = next(place for place, block in enumerate(blocks) if block.startswith(">>>"))
    [example] = doctest.DocTestParser().get_examples(blocks[shown])
    return "\n".join([*blocks[:shown], example.source]), example.want


def run_alone(program, folder):
    """What a program prints in an environment that says only where Java is."""
    file = folder / "page.py"
    file.write_text(program)
    environment = {name: os.environ[name] for name in ["JAVA_HOME"] if name in os.environ}
    environment["PATH"] = os.path.dirname(shutil.which("java") or "") + os.pathsep + os.defpath
    done = subprocess.run([sys.executable, str(file)], env=environment, capture_output=True, text=True, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_page_needs_no_variable(tmp_path):
    program, expected = first_answer_of_the_page()
    assert run_alone(program, tmp_path) == expected


def test_the_page_runs_with_spark_connect(server, tmp_path):
    program, expected = first_answer_of_the_page()
    assert program.count('.master("local[2]")') == 1
    assert run_alone(program.replace('.master("local[2]")', f".remote({server!r})"), tmp_path) == expected


def test_workers_run_the_python_of_the_driver(classic, monkeypatch):
    events = classic.createDataFrame([(1, "did", "2025-01-10")], "person long, type string, date string")
    monkeypatch.setattr(classic.sparkContext, "pythonExec", "/no/python")
    with pytest.raises(Py4JJavaError, match="/no/python"):
        spark.assess(events, as_of=DAY).collect()
    # Where no variable names another.
    monkeypatch.delenv("PYSPARK_PYTHON")
    assert len(spark.assess(events, as_of=DAY).collect()) == 1
    assert classic.sparkContext.pythonExec == "/no/python"
