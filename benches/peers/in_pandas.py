"""The same answers in pandas: Series that are sorted, shifted and filled, by someone who knows the part of the law needed."""

from __future__ import annotations

from datetime import date

import data
import in_numpy
import numpy as np
import pandas as pd
import pyarrow as pa
from in_numpy import LIMITS, NEVER, TYPES


def in_order(events: pd.DataFrame) -> pd.DataFrame:
    """The rows that bear on the state, sorted by person and day: then each needs only those beside it."""
    rows = events[events["type"].isin(TYPES)]
    rows = pd.DataFrame(
        {
            "person": rows["person"],
            "job": rows["type"] == "rapporto_inizio",
            "fine": rows["type"] == "rapporto_fine",
            "s": rows["date"],
            "e": rows["end"],
            "income": rows["income"],
        }
    )
    key = rows["person"] * (8 * NEVER) + rows["s"] * 4 + rows["job"] + 2 * rows["fine"]
    return rows.iloc[np.argsort(key.to_numpy(), kind="stable")].reset_index(drop=True)


def on_day(rows: pd.DataFrame, as_of: date) -> pd.DataFrame:
    """The last row of a person has the answer."""
    today = data.number(as_of)
    rows = rows[(rows["s"] <= today) | ~(rows["job"] | rows["fine"])]
    ended = (rows["person"] == rows["person"].shift(-1)) & rows["fine"].shift(-1, fill_value=False)
    e = rows["e"].where(~ended, np.minimum(rows["e"], rows["s"].shift(-1, fill_value=0)))
    rows = rows.assign(e=e)[~rows["fine"]].reset_index(drop=True)
    person, job, s, e, income = (rows[name] for name in ("person", "job", "s", "e", "income"))

    # w: the first day on which the income is within the limit; u: the last day that the job suspends.
    w = pd.Series(NEVER, rows.index)
    for limit, since in reversed(LIMITS):
        w = w.where(income > limit, s.clip(lower=data.number(since)))
    u = np.minimum(e, w - 1).clip(upper=today)
    # STATO-08: the 181st day is the loss; the jobs after it count no more.
    over = job & (u >= s + 180)
    lost_before = person.where(over).ffill().shift(1) == person
    same = (person.shift(1) == person) & job.shift(1, fill_value=False) & (e.shift(1) == s - 1)
    goes_on = same & ((w <= e).shift(1, fill_value=False) == (w <= s))
    rises = job & (w > s) & (w <= e.clip(upper=today))
    changed = s.where(~rises, w).where(~job | rises | ~goes_on).ffill()
    did = s.where(~job).ffill()
    first_over = over & ~lost_before
    loss = (s + 180).where(first_over, 0).where(first_over | ~job).ffill()
    suspends = job & (u >= s) & ~lost_before
    suspended = (np.minimum(u, s + 179) - s + 1).where(suspends, 0).cumsum()

    last = person != person.shift(-1)
    person, job, s, e, w, did, loss, changed = (column[last] for column in (person, job, s, e, w, did, loss, changed))
    days_suspended = suspended[last].diff().fillna(suspended[last])
    registered, lost, running = did <= today, loss > 0, job & (e >= today)
    is_suspended = running & (w > today) & ~lost
    seniority = ((loss - 1).where(lost, today) - did + 1 - days_suspended).where(registered, 0)
    active = registered & ~lost
    state = np.select([~registered, lost, is_suspended, running], [0, 4, 3, 2], 1)
    since = loss.where(lost, changed.where(running, (e + 1).where(job, did)))
    return pd.DataFrame(
        {
            "person": person,
            "state": pd.Categorical.from_codes(state, in_numpy.STATES),
            "since": days(since, registered),
            "did_date": days(did, registered),
            "seniority_days": seniority.astype(np.int32),
            "six_months": active & (seniority >= 181),
            "long_term": active & (seniority >= 366),
            "legally_unemployed": active & ~is_suspended,
            "suspension_days_used": (today - s + 1).astype("Int32").where(is_suspended),
            "loss_on": days(s + 180, is_suspended),
        }
    )


def days(numbers: pd.Series, given: pd.Series) -> pd.Series:
    return pd.to_datetime(numbers.where(given), unit="D")


class Pandas:
    """Frames of numpy stand in memory before the clock starts, words as categories; answers stay frames."""

    name, version = "pandas, own frames", f"pandas {pd.__version__}"

    def __init__(self) -> None:
        self.tables: dict[str, pd.DataFrame] = {}
        self.outcomes = pd.DataFrame(data.outcomes()).drop(columns="place")
        types = {"measure": "category", "fraction": "category", "error": "category", "step": "Int32", "days": "Int32"}
        self.outcomes = self.outcomes.astype(types | {"loses_benefit": "boolean", "loses_status": "boolean"})
        every = [data.FIRST + data.timedelta(more) for more in range((data.LAST - data.FIRST).days + 1)]
        self.stretch = in_numpy.Outcomes().stretch
        self.bar = pd.Series(pd.to_datetime([data.in_two_months(day) for day in every]))

    def load(self, name: str, table: pa.Table) -> None:
        if name == "events":
            own = in_numpy.events_of(table)
            self.tables[name] = pd.DataFrame(own).assign(type=table["type"].to_pandas())
        else:
            self.tables[name] = table.to_pandas(date_as_object=False)

    def status(self, as_of: date) -> pd.DataFrame:
        return on_day(in_order(self.tables["events"]), as_of)

    def panel(self, months: list[date]) -> pd.DataFrame:
        rows = in_order(self.tables["events"])
        return pd.concat([on_day(rows, month).assign(as_of=pd.Timestamp(month)) for month in months])

    def sanction(self) -> pd.DataFrame:
        rows = self.tables["violations"]
        code = {"benefit": list(data.benefits()), "violation": data.VIOLATIONS}
        benefit, violation = (
            rows[name].cat.set_categories(words).cat.codes.astype(np.int32) for name, words in code.items()
        )
        day = (rows["date"] - pd.Timestamp(data.FIRST)).dt.days
        place = (benefit * len(data.VIOLATIONS) + violation) * data.DEPTH + rows["earlier"].clip(upper=data.DEPTH - 1)
        place = place * len(data.stretches()) + self.stretch[day]
        answer = self.outcomes.take(place).reset_index(drop=True)
        bar = self.bar.take(day).reset_index(drop=True)
        return answer.assign(row=rows["row"], bar_until=bar.where(answer["loses_status"].fillna(False)))

    def as_table(self, answer: pd.DataFrame) -> pa.Table:
        return pa.Table.from_pandas(answer, preserve_index=False)
