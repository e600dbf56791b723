"""A made-up region: persons, and the dated events that an office has on record about them. It needs numpy and pyarrow.

    python examples/python/region.py --persons 500000 --seed 1 -o region

writes `events.parquet`, the events table that the library reads (one column for each field of the events, the rows of one
person adjacent, in the order in which they were recorded), and `persons.parquet`. The same seed gives the same tables on every
machine; memory does not grow with the number of persons. The rates and their sources are in `rates.py`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import histories
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from draws import Draws
from rates import rates as rates_of

CHUNK = 100_000

TYPES = [
    *(
        "did",
        "domanda_prestazione",
        "prestazione_inizio",
        "prestazione_fine",
        "preavviso_licenziamento",
        "rapporto_inizio",
    ),
    *(
        "rapporto_proroga",
        "rapporto_trasformazione",
        "rapporto_variazione",
        "rapporto_fine",
        "giornate_lavorate",
        "revoca",
    ),
    *("contatto_cpi", "colloquio", "profilazione", "patto", "violazione"),
]
WORD = pa.dictionary(pa.int8(), pa.utf8())
MONEY = pa.decimal128(12, 2)

# The columns of the events table; the subset has only those that it uses.
EVENTS = pa.schema(
    [
        pa.field("person", pa.int64(), nullable=False),
        pa.field("type", WORD, nullable=False),
        pa.field("date", pa.date32(), nullable=False),
        pa.field("recorded_at", pa.date32(), nullable=False),
        ("job", pa.int32()),
        ("kind", WORD),
        ("end", pa.date32()),
        ("annual_income", MONEY),
        ("availability_duty", pa.bool_()),
        ("to", pa.date32()),
        ("benefit", WORD),
        ("monthly_amount", MONEY),
        ("violation", WORD),
        ("justified", pa.bool_()),
        ("scheme", WORD),
        ("class", pa.int8()),
        ("cause", WORD),
    ]
)
SUBSET_EVENTS = pa.schema(
    [EVENTS.field(name) for name in ("person", "type", "date", "recorded_at", "job", "kind", "end", "annual_income")]
)
PERSONS = pa.schema(
    [
        pa.field("person", pa.int64(), nullable=False),
        pa.field("birth_date", pa.date32(), nullable=False),
        pa.field("sex", WORD, nullable=False),
    ]
)


def region(
    persons: int, seed: int = 1, *, subset: bool = False, chunk: int = CHUNK
) -> Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]:
    """Batches of events and of persons. Persons are numbered from 1."""
    rates = rates_of(subset)
    for first in range(1, persons + 1, chunk):
        numbers = np.arange(first, min(first + chunk, persons + 1))
        draws = Draws(seed, numbers)
        schema = SUBSET_EVENTS if subset else EVENTS
        yield events_of(draws, rates, numbers, schema), persons_of(draws, rates, numbers)


def tables(persons: int, seed: int = 1, *, subset: bool = False) -> tuple[pa.Table, pa.Table]:
    """The whole region in memory: events and persons."""
    batches = list(region(persons, seed, subset=subset))
    schema = SUBSET_EVENTS if subset else EVENTS
    return (
        pa.Table.from_batches([events for events, _ in batches], schema),
        pa.Table.from_batches([some for _, some in batches], PERSONS),
    )


def events_of(draws: Draws, rates: SimpleNamespace, numbers: np.ndarray, schema: pa.Schema) -> pa.RecordBatch:
    parts = histories.life(draws, rates).parts
    place = np.concatenate([part["place"] for part in parts])
    date = np.concatenate([part["date"] for part in parts])
    recorded = date + np.concatenate([delay(draws, rates, number, part) for number, part in enumerate(parts)])
    # The table holds what the office has on record on the last day.
    last_day = (np.datetime64(rates.UNTIL) + 1).astype("datetime64[D]").astype(np.int64) - 1
    order = np.lexsort((recorded, place))
    order = order[recorded[order] <= last_day]
    columns = {"person": pa.array(numbers[place[order]]), "recorded_at": days(recorded[order])}
    for field in schema:
        if field.name not in columns:
            columns[field.name] = column(field, parts, order)
    return pa.record_batch([columns[name] for name in schema.names], schema=schema)


def delay(draws: Draws, rates: SimpleNamespace, number: int, part: dict) -> np.ndarray:
    curve = rates.RECORDED.get(part["type"], rates.RECORDED_OTHERWISE)
    return draws.curve(f"recorded {number}", curve)[part["place"]]


def column(field: pa.Field, parts: list[dict], order: np.ndarray) -> pa.Array:
    """One column of the events, from the parts that have it."""
    if pa.types.is_dictionary(field.type):
        return words(WORDS[field.name], [part.get(field.name) for part in parts], parts, order)
    empty = {"end": histories.NO_DAY, "to": histories.NO_DAY}.get(field.name, np.int64(-1))
    values = [
        np.broadcast_to(np.asarray(part.get(field.name, empty), dtype=np.int64), part["place"].shape) for part in parts
    ]
    taken = np.concatenate(values)[order]
    present = taken != empty
    if field.type == MONEY:
        return money(taken, present)
    if field.type == pa.date32():
        return days(taken, present)
    return pa.array(taken, mask=~present).cast(field.type)


WORDS = {
    "type": TYPES,
    "kind": list(rates_of().KINDS),
    "benefit": ["naspi", "dis_coll"],
    "violation": list(rates_of().VIOLATION_KINDS),
    "scheme": ["qualitativo"],
    "cause": ["volontaria", "pensione"],
}


def words(vocabulary: list[str], values: list, parts: list[dict], order: np.ndarray) -> pa.DictionaryArray:
    code = {word: number for number, word in enumerate(vocabulary)}
    codes = []
    for value, part in zip(values, parts, strict=True):
        if isinstance(value, np.ndarray):
            distinct, inverse = np.unique(value, return_inverse=True)
            codes.append(np.array([code[word] for word in distinct], dtype=np.int8)[inverse])
        else:
            codes.append(np.full(len(part["place"]), code.get(value, -1), dtype=np.int8))
    taken = np.concatenate(codes)[order]
    return pa.DictionaryArray.from_arrays(pa.array(taken, mask=taken < 0), vocabulary)


def days(numbers: np.ndarray, present: np.ndarray | None = None) -> pa.Array:
    return pa.array(numbers.astype(np.int32), mask=None if present is None else ~present).cast(pa.date32())


def money(cents: np.ndarray, present: np.ndarray) -> pa.Array:
    """Cents as decimals: 128 bits each, low half first."""
    halves = np.column_stack([cents, cents >> 63])
    bitmap = np.packbits(present, bitorder="little").tobytes()
    return pa.Array.from_buffers(MONEY, len(cents), [pa.py_buffer(bitmap), pa.py_buffer(halves.tobytes())])


def persons_of(draws: Draws, rates: SimpleNamespace, numbers: np.ndarray) -> pa.RecordBatch:
    """The persons table. Ages are those on the day of the DID."""
    least, most = np.array(rates.AGE_CLASSES)[draws.choice("age class", rates.AGES)].T
    years = least + (draws.bits("age") * (most - least + 1) >> 32)
    birth = histories.did_day(draws, rates) - years * 36525 // 100 - draws.between("birthday", 0, 364)
    sex = draws.chance("sex", rates.MEN).astype(np.int8)
    return pa.record_batch(
        [pa.array(numbers), days(birth), pa.DictionaryArray.from_arrays(pa.array(sex), ["F", "M"])], schema=PERSONS
    )


def write(folder: Path, persons: int, seed: int, *, subset: bool = False) -> int:
    """Writes the two tables, one chunk of persons at a time. Returns the number of events."""
    folder.mkdir(parents=True, exist_ok=True)
    schema = SUBSET_EVENTS if subset else EVENTS
    written = 0
    with (
        pq.ParquetWriter(folder / "events.parquet", schema) as to_events,
        pq.ParquetWriter(folder / "persons.parquet", PERSONS) as to_persons,
    ):
        for events, some in region(persons, seed, subset=subset):
            to_events.write_batch(events)
            to_persons.write_batch(some)
            written += events.num_rows
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=500_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--subset", action="store_true", help="one DID, then jobs as an employee one after the other")
    parser.add_argument("-o", "--output", type=Path, required=True, help="a folder")
    options = parser.parse_args()
    written = write(options.output, options.persons, options.seed, subset=options.subset)
    print(f"{options.persons} persons, {written} events in {options.output}")


if __name__ == "__main__":
    main()
