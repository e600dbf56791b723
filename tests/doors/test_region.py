"""The made-up region: the same everywhere, with the rates that it documents, and with histories that the library takes."""

import datetime
import functools
import hashlib
import pathlib
import subprocess
import sys

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

import collocamento

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "examples" / "python"))

import rates  # noqa: E402  (the generator of the examples)
import region  # noqa: E402
from dossiers import dossiers  # noqa: E402
from draws import Draws  # noqa: E402

PERSONS, SEED = 4000, 1
LAST = datetime.date(2025, 12, 31)


@pytest.fixture(scope="module", params=[False, True], ids=["whole", "subset"])
def made(request):
    return request.param, *region.tables(PERSONS, SEED, subset=request.param)


def digest(table):
    rows = "\n".join(str(list(row.values())) for row in table.to_pylist())
    return hashlib.sha256(rows.encode()).hexdigest()[:16]


def test_the_numbers_are_those_of_splitmix64():
    # The generator's published first three numbers for the seed 1234567; here the seed is the digest of the draw's name.
    draws = Draws(0, np.arange(1, 4))
    start = int.from_bytes(hashlib.sha256(b"0/name").digest()[:8], "little")
    assert draws.bits("name").tolist() == [splitmix64(start, count) >> 32 for count in (1, 2, 3)]
    assert [splitmix64(1234567, count) for count in (1, 2, 3)] == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
    ]


def splitmix64(start, count):
    word = 2**64 - 1
    z = (start + count * 0x9E3779B97F4A7C15) & word
    z = ((z ^ z >> 30) * 0xBF58476D1CE4E5B9) & word
    z = ((z ^ z >> 27) * 0x94D049BB133111EB) & word
    return z ^ z >> 31


def test_the_same_seed_gives_the_same_tables_on_every_machine(made):
    subset, events, persons = made
    first = pc.less_equal(events["person"], 500)
    assert digest(events.filter(first)) == ("b452701c7b4d6b6f" if subset else "03baf27e94f0845d")
    assert digest(persons.slice(0, 500)) == ("8263ffeed15ef276" if subset else "037f0e9c039418fe")


def test_another_seed_gives_another_region(made):
    subset, events, _ = made
    assert not region.tables(PERSONS, SEED + 1, subset=subset)[0].equals(events)


def test_neither_chunks_nor_size_change_a_person(made):
    subset, events, persons = made
    batches = list(region.region(700, SEED, subset=subset, chunk=123))
    few = pa.Table.from_batches([batch for batch, _ in batches])
    assert few.equals(events.slice(0, few.num_rows).combine_chunks())
    assert pa.Table.from_batches([batch for _, batch in batches]).equals(persons.slice(0, 700).combine_chunks())


def test_every_history_is_taken(made):
    subset, events, _ = made
    states = set()
    for _, dossier in dossiers(events.slice(0, 8000).to_batches(), LAST):
        answer = collocamento.call("dossier.assess", dossier)
        states.add(answer["status"]["state"])
        if subset:
            # A short job within the limit: its income must be that of a whole year.
            assert {finding["rule"] for finding in answer["findings"]} <= {"STATO-11"}
    assert states >= {"disoccupato", "conservazione", "sospeso", "decaduto"}
    assert subset or "revocato" in states


def test_the_rows_of_a_person_stand_together_in_the_order_of_their_record(made):
    _, events, _ = made
    person, recorded = events["person"].to_numpy(), events["recorded_at"].cast(pa.int32()).to_numpy()
    assert (np.diff(person) >= 0).all()
    assert (np.diff(recorded)[np.diff(person) == 0] >= 0).all()
    assert recorded.max() <= (LAST - datetime.date(1970, 1, 1)).days


def count(events, **words):
    masks = [pc.fill_null(pc.equal(events[name], word), False) for name, word in words.items()]
    return pc.sum(functools.reduce(pc.and_, masks)).as_py()


def test_shares_are_near_the_rates():
    events, persons = region.tables(20_000, SEED)
    starts = pc.and_(pc.equal(events["type"], "rapporto_inizio"), pc.greater(events["job"], 0))
    jobs = events.filter(starts)
    for kind, weight in rates.KINDS.items():
        assert count(jobs, kind=kind) / jobs.num_rows == pytest.approx(weight / sum(rates.KINDS.values()), abs=0.015)
    claims = count(events, type="domanda_prestazione", benefit="naspi") / persons.num_rows
    assert claims == pytest.approx(rates.WAY_IN[rates.NASPI] / sum(rates.WAY_IN), abs=0.015)
    assert count(persons, sex="M") / persons.num_rows == pytest.approx(rates.MEN / 1000, abs=0.015)
    dids = events.filter(pc.is_in(events["type"].cast(pa.string()), pa.array(["did", "domanda_prestazione"])))
    october = pc.sum(pc.equal(pc.month(dids["date"]), 10)).as_py() / dids.num_rows
    assert october == pytest.approx(rates.DID_BY_MONTH[9] / sum(rates.DID_BY_MONTH), abs=0.015)
    assert 5 < events.num_rows / persons.num_rows < 7


def test_incomes_stand_on_both_sides_of_the_limits(made):
    _, events, _ = made
    incomes = pc.drop_null(events["annual_income"])
    within = pc.mean(pc.less_equal(incomes, 8500).cast(pa.int8())).as_py()
    assert 0.25 < within < 0.45
    edges = set(pc.unique(incomes).cast(pa.string()).to_pylist())
    assert {"8500.00", "8500.01", "8145.00", "8174.01"} <= edges


def test_ages_and_births(made):
    _, events, persons = made
    # The newest are not on record yet.
    known = events.group_by("person").aggregate([])
    assert 0.999 * PERSONS <= known.num_rows <= PERSONS == persons.num_rows
    years = pc.year(persons["birth_date"])
    assert pc.min(years).as_py() >= 1948
    assert pc.max(years).as_py() <= 2010


def test_the_command_writes_both_tables(tmp_path):
    command = [
        sys.executable,
        ROOT / "examples" / "python" / "region.py",
        "--persons",
        "300",
        "--seed",
        "5",
        "-o",
        tmp_path,
    ]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    events, persons = (pq.read_table(tmp_path / f"{name}.parquet") for name in ("events", "persons"))
    assert printed.startswith(f"300 persons, {events.num_rows} events")
    assert (digest(events), digest(persons)) == tuple(map(digest, region.tables(300, 5)))
    assert events.schema.field("annual_income").type == pa.decimal128(12, 2)
