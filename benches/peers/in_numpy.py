"""The same answers in numpy: whole arrays in, whole arrays out, by someone who knows which part of the law these tables need."""

from __future__ import annotations

from datetime import date
from typing import Any

import data
import numpy as np
import pyarrow as pa

# Above every day number, below the room that a day has beside the person's number.
NEVER = 2**17
TYPES = ["did", "rapporto_inizio", "rapporto_fine"]
STATES = ["non_registrato", "disoccupato", "conservazione", "sospeso", "decaduto"]
# The limit of subordinate work in cents, and the day from which it holds.
LIMITS = [(814500, date.min), (817400, date(2022, 1, 1)), (850000, date(2024, 1, 1))]


def filled(values: np.ndarray, given: np.ndarray) -> np.ndarray:
    """The last given value up to each row."""
    last = np.maximum.accumulate(np.where(given, np.arange(len(values)), 0))
    return values[last]


def before(values: np.ndarray, first: int) -> np.ndarray:
    """The value of the row before."""
    return np.concatenate((np.array([first], values.dtype), values[:-1]))


def in_order(events: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The rows that bear on the state, sorted by person and day: then each needs only those beside it."""
    did, start, end = (events["type"] == place for place in range(len(TYPES)))
    key = events["person"] * (8 * NEVER) + events["date"].astype(np.int64) * 4 + start + 2 * end
    rows = np.flatnonzero(did | start | end)
    rows = rows[np.argsort(key[rows], kind="stable")]
    named = {"person": events["person"], "job": start, "fine": end, "s": events["date"], "e": events["end"]}
    return {name: column[rows] for name, column in (named | {"income": events["income"]}).items()}


def on_day(rows: dict[str, np.ndarray], as_of: date) -> dict[str, np.ndarray]:
    """The last row of a person has the answer, after sums and fills over all rows."""
    today = data.number(as_of)
    some = (rows["s"] <= today) | ~(rows["job"] | rows["fine"])
    person, job, fine, s, e, income = (rows[name][some] for name in ("person", "job", "fine", "s", "e", "income"))
    next_s, next_fine = np.append(s[1:], 0), np.append(fine[1:], False)
    ended = np.append(person[1:] == person[:-1], False) & next_fine
    e = np.where(ended, np.minimum(e, next_s), e)
    person, job, s, e, income = (column[~fine] for column in (person, job, s, e, income))

    # w: the first day on which the income is within the limit; u: the last day that the job suspends.
    w = np.full(len(s), NEVER, np.int32)
    for limit, since in reversed(LIMITS):
        w = np.where(income <= limit, np.maximum(s, data.number(since)), w)
    u = np.minimum(np.minimum(e, w - 1), today)
    # STATO-08: the 181st day is the loss; the jobs after it count no more.
    over = job & (u >= s + 180)
    loser = np.where(np.maximum.accumulate(over), filled(person, over), -1)
    lost_before = before(loser, -1) == person
    same = (before(person, -1) == person) & before(job, 0) & (before(e, 0) == s - 1)
    goes_on = same & (before(w <= e, 0) == (w <= s))
    rises = (w > s) & (w <= np.minimum(e, today))
    changed = filled(np.where(job & rises, w, s), ~job | rises | ~goes_on)
    did = filled(s, ~job)
    first_over = over & ~lost_before
    loss = filled(np.where(first_over, s + 180, 0), first_over | ~job)
    suspends = job & (u >= s) & ~lost_before
    suspended = np.cumsum(np.where(suspends, np.minimum(u, s + 179) - s + 1, 0))

    last = np.flatnonzero(np.append(person[1:] != person[:-1], True))
    days_suspended = np.diff(suspended[last], prepend=0)
    person, job, s, e, w, did, loss, changed = (column[last] for column in (person, job, s, e, w, did, loss, changed))
    registered, lost, running = did <= today, loss > 0, job & (e >= today)
    suspended = running & (w > today) & ~lost
    seniority = np.where(registered, np.where(lost, loss - 1, today) - did + 1 - days_suspended, 0)
    active = registered & ~lost
    return {
        "person": person,
        "state": np.select([~registered, lost, suspended, running], [0, 4, 3, 2], 1).astype(np.int8),
        "since": np.where(lost, loss, np.where(running, changed, np.where(job, e + 1, did))),
        "registered": registered,
        "did_date": did,
        "seniority_days": seniority,
        "six_months": active & (seniority >= 181),
        "long_term": active & (seniority >= 366),
        "legally_unemployed": active & ~suspended,
        "suspended": suspended,
        "suspension_days_used": today - s + 1,
        "loss_on": s + 180,
    }


class Numpy:
    """`own`: arrays stand in memory before the clock starts, words as codes, and answers stay arrays; else Arrow tables go in and
    come out."""

    version = f"numpy {np.__version__}"

    def __init__(self, own: bool) -> None:
        self.name, self.own = ("numpy, own arrays" if own else "numpy"), own
        self.tables: dict[str, pa.Table | dict[str, np.ndarray]] = {}
        self.outcomes = Outcomes()

    def load(self, name: str, table: pa.Table) -> None:
        self.tables[name] = self.arrays(name, table) if self.own else table

    def arrays(self, name: str, table: pa.Table | dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        read = events_of if name == "events" else self.outcomes.rows_of
        return table if isinstance(table, dict) else read(table)

    def status(self, as_of: date) -> pa.Table | dict[str, np.ndarray]:
        answer = on_day(in_order(self.arrays("events", self.tables["events"])), as_of)
        return answer if self.own else status_table(answer)

    def panel(self, months: list[date]) -> pa.Table | list[dict[str, np.ndarray]]:
        rows = in_order(self.arrays("events", self.tables["events"]))
        answers = [on_day(rows, month) | {"as_of": month} for month in months]
        return answers if self.own else panel_table(answers)

    def sanction(self) -> pa.Table | dict[str, np.ndarray]:
        answer = self.outcomes.at(self.arrays("violations", self.tables["violations"]))
        return answer if self.own else self.outcomes.table(answer)

    def as_table(self, answer: Any) -> pa.Table:
        if isinstance(answer, pa.Table):
            return answer
        if isinstance(answer, list):
            return panel_table(answer)
        return status_table(answer) if "state" in answer else self.outcomes.table(answer)


def panel_table(answers: list[dict[str, Any]]) -> pa.Table:
    days = [(status_table(answer), pa.repeat(answer["as_of"], len(answer["person"]))) for answer in answers]
    return pa.concat_tables([table.append_column("as_of", day) for table, day in days])


def events_of(table: pa.Table) -> dict[str, np.ndarray]:
    column = {name: table[name].combine_chunks() for name in table.column_names}
    words = np.array(
        [TYPES.index(word) if word in TYPES else -1 for word in column["type"].dictionary.to_pylist()], np.int8
    )
    return {
        "person": column["person"].to_numpy(),
        "type": words[column["type"].indices.to_numpy()],
        "date": column["date"].cast(pa.int32()).to_numpy(),
        "end": column["end"].cast(pa.int32()).fill_null(NEVER).to_numpy(),
        "income": (column["annual_income"].cast(pa.decimal128(18, 2)).fill_null(0).cast(pa.float64()).to_numpy() * 100)
        .round()
        .astype(np.int64),
    }


def status_table(answer: dict[str, np.ndarray]) -> pa.Table:
    def day(name: str, given: np.ndarray) -> pa.Array:
        return pa.array(answer[name].astype(np.int32), mask=~given).cast(pa.date32())

    columns = {
        name: pa.array(answer[name])
        for name in ("person", "seniority_days", "six_months", "long_term", "legally_unemployed")
    }
    columns["state"] = pa.DictionaryArray.from_arrays(pa.array(answer["state"]), STATES)
    columns["since"], columns["did_date"] = day("since", answer["registered"]), day("did_date", answer["registered"])
    columns["loss_on"] = day("loss_on", answer["suspended"])
    columns["suspension_days_used"] = pa.array(answer["suspension_days_used"], mask=~answer["suspended"])
    return pa.table(columns)


class Outcomes:
    """Sanctions by lookups: the place of the outcome from benefit, violation, earlier ones and day; then each of its columns."""

    def __init__(self) -> None:
        days = [data.FIRST + data.timedelta(more) for more in range((data.LAST - data.FIRST).days + 1)]
        self.stretch = np.searchsorted(np.array(data.stretches(), "M8[D]"), np.array(days, "M8[D]"), "right") - 1
        self.bar = np.array([data.in_two_months(day) for day in days], "M8[D]")
        outcomes = pa.Table.from_pylist(data.outcomes())
        self.words, self.columns = {}, {}
        for name in ("measure", "fraction", "error"):
            column = outcomes[name].combine_chunks().dictionary_encode()
            self.words[name] = column.dictionary
            self.columns[name] = column.indices.fill_null(-1).to_numpy().astype(np.int8)
        for name in ("step", "days"):
            self.columns[name] = outcomes[name].fill_null(-1).to_numpy().astype(np.int32)
        # No answer is neither yes nor no.
        for name in ("loses_benefit", "loses_status"):
            self.columns[name] = outcomes[name].cast(pa.int8()).fill_null(-1).to_numpy()

    def rows_of(self, table: pa.Table) -> dict[str, np.ndarray]:
        column = {name: table[name].combine_chunks() for name in table.column_names}
        codes = {
            name: np.array([words.index(word) for word in column[name].dictionary.to_pylist()], np.int32)
            for name, words in (("benefit", list(data.benefits())), ("violation", data.VIOLATIONS))
        }
        return {name: codes[name][column[name].indices.to_numpy()] for name in codes} | {
            "earlier": column["earlier"].to_numpy(),
            "day": column["date"].cast(pa.int32()).to_numpy(),
            "row": column["row"].to_numpy(),
        }

    def at(self, rows: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        day = rows["day"] - data.number(data.FIRST)
        earlier = np.minimum(rows["earlier"], data.DEPTH - 1)
        place = (rows["benefit"] * len(data.VIOLATIONS) + rows["violation"]) * data.DEPTH + earlier
        place = place * len(data.stretches()) + self.stretch[day]
        answer = {name: column[place] for name, column in self.columns.items()}
        answer["bar_until"] = np.where(answer["loses_status"] == 1, self.bar[day], np.datetime64("NaT"))
        return answer | {"row": rows["row"]}

    def table(self, answer: dict[str, np.ndarray]) -> pa.Table:
        columns = {"row": pa.array(answer["row"]), "bar_until": pa.array(answer["bar_until"])}
        for name, words in self.words.items():
            codes = pa.array(answer[name], mask=answer[name] < 0)
            columns[name] = pa.DictionaryArray.from_arrays(codes, words)
        for name in ("step", "days"):
            columns[name] = pa.array(answer[name], mask=answer[name] < 0)
        for name in ("loses_benefit", "loses_status"):
            columns[name] = pa.array(answer[name] == 1, mask=answer[name] < 0)
        return pa.table(columns)
