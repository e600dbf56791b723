"""The same answers in Polars: whole-column expressions by someone who knows which part of the law these tables need."""

from __future__ import annotations

import bisect
from datetime import date, timedelta

import data
import polars as pl
import pyarrow as pa
from polars import col, lit, when

DAY = pl.Int32
# Above every day number, below the room that a day has beside the person's number.
NEVER = 2**17
STATE = pl.Enum(["non_registrato", "disoccupato", "conservazione", "sospeso", "decaduto"])
MEASURE = pl.Enum(["nessuna", "decurtazione", "decadenza", "riduzione"])
FRACTION = pl.Enum(["1/4", "1", "2"])
ERROR = pl.Enum(["prestazione_non_vigente"])


def new_year(year: int) -> int:
    return data.number(date(year, 1, 1))


def in_order(events: pl.LazyFrame) -> pl.LazyFrame:
    """Sorts DID, starts and ends of jobs by person and day; then each row needs only those beside it. No join and no grouping,
    which cost more than the sort of rows that are nearly in order."""
    rows = events.filter(col("type").is_in(["did", "rapporto_inizio", "rapporto_fine"])).select(
        "person",
        job=col("type") == "rapporto_inizio",
        fine=col("type") == "rapporto_fine",
        s=col("date").cast(DAY),
        e=col("end").cast(DAY),
        income="annual_income",
    )
    return rows.sort(col("person") * (8 * NEVER) + col("s") * 4 + col("job").cast(DAY) + 2 * col("fine").cast(DAY))


def on_day(rows: pl.LazyFrame, as_of: date) -> pl.LazyFrame:
    """The last row of a person has the answer."""
    today = data.number(as_of)
    rows = rows.filter((col("s") <= today) | ~(col("job") | col("fine")))
    ended = (col("person").shift(-1) == col("person")) & col("fine").shift(-1)
    rows = rows.with_columns(e=pl.min_horizontal("e", when(ended).then(col("s").shift(-1))).fill_null(NEVER)).filter(
        ~col("fine")
    )

    # w: the first day on which the income is within the limit; u: the last day that the job suspends.
    within = (
        when(col("income") <= 8145).then("s")
        .when(col("income") <= 8174).then(pl.max_horizontal("s", new_year(2022)))
        .when(col("income") <= 8500).then(pl.max_horizontal("s", new_year(2024)))
        .otherwise(NEVER)
    )  # fmt: skip
    rows = rows.with_columns(w=within).with_columns(u=pl.min_horizontal("e", col("w") - 1, today))
    # STATO-08: the 181st day is the loss; the jobs after it count no more.
    over = col("job") & (col("u") >= col("s") + 180)
    rows = rows.with_columns(loser=when(over).then("person").forward_fill())
    lost_before = (col("loser").shift(1) == col("person")).fill_null(False)
    same = (col("person").shift(1) == col("person")) & col("job").shift(1) & (col("e").shift(1) == col("s") - 1)
    goes_on = same & ((col("w").shift(1) <= col("e").shift(1)) == (col("w") <= col("s")))
    changes = (
        when(~col("job")).then("s")
        .when((col("w") > col("s")) & (col("w") <= pl.min_horizontal("e", today))).then("w")
        .when(goes_on).then(None)
        .otherwise("s")
    )  # fmt: skip
    suspends = col("job") & (col("u") >= col("s")) & ~lost_before
    rows = rows.select(
        "person", "job", "s", "e", "w",
        did=when(~col("job")).then("s").forward_fill(),
        # 0 at the DID, so that nothing is carried over from the person before.
        loss=when(over & ~lost_before).then(col("s") + 180).when(~col("job")).then(0).forward_fill(),
        changed=changes.forward_fill(),
        suspended=when(suspends).then(pl.min_horizontal("u", col("s") + 179) - col("s") + 1).otherwise(0).cast(pl.Int64).cum_sum(),
    )  # fmt: skip
    last = rows.filter((col("person") != col("person").shift(-1)).fill_null(True))

    registered, lost, running = col("did") <= today, col("loss") > 0, col("job") & (col("e") >= today)
    suspended = running & (col("w") > today) & ~lost
    days_suspended = col("suspended") - col("suspended").shift(1).fill_null(0)
    seniority = when(lost).then(col("loss") - 1).otherwise(today) - col("did") + 1 - days_suspended
    state = (
        when(~registered).then(lit("non_registrato", STATE))
        .when(lost).then(lit("decaduto", STATE))
        .when(suspended).then(lit("sospeso", STATE))
        .when(running).then(lit("conservazione", STATE))
        .otherwise(lit("disoccupato", STATE))
    )  # fmt: skip
    since = when(lost).then("loss").when(running).then("changed").when(col("job")).then(col("e") + 1).otherwise("did")
    last = last.with_columns(
        seniority_days=when(registered).then(seniority).otherwise(0).cast(pl.Int32),
        is_suspended=suspended,
        registered=registered,
        active=registered & ~lost,
    )
    return last.select(
        "person",
        state=state,
        since=when("registered").then(since).cast(pl.Date),
        did_date=when("registered").then("did").cast(pl.Date),
        seniority_days="seniority_days",
        six_months=col("active") & (col("seniority_days") >= 181),
        long_term=col("active") & (col("seniority_days") >= 366),
        legally_unemployed=col("active") & ~col("is_suspended"),
        suspension_days_used=when("is_suspended").then(today - col("s") + 1),
        loss_on=when("is_suspended").then(col("s") + 180).cast(pl.Date),
    )


class Ladder:
    """Sanctions by lookups: the place of the outcome from benefit, violation, earlier ones and day; then each of its columns."""

    def __init__(self) -> None:
        days = [data.FIRST + timedelta(more) for more in range((data.LAST - data.FIRST).days + 1)]
        self.stretch = pl.Series([bisect.bisect_right(data.stretches(), day) - 1 for day in days], dtype=pl.Int32)
        self.bar = pl.Series(days).dt.offset_by("2mo")
        types = {"measure": MEASURE, "step": pl.Int32, "fraction": FRACTION, "days": pl.Int32, "error": ERROR}
        self.outcomes = pl.DataFrame(data.outcomes(), infer_schema_length=None).drop("place").cast(types)

    def sanction(self, violations: pl.LazyFrame) -> pl.LazyFrame:
        benefit = col("benefit").cast(pl.Enum(list(data.benefits()))).to_physical().cast(pl.Int32)
        violation = col("violation").cast(pl.Enum(data.VIOLATIONS)).to_physical().cast(pl.Int32)
        earlier = pl.min_horizontal("earlier", data.DEPTH - 1)
        day = col("date").cast(DAY) - data.number(data.FIRST)
        place = ((benefit * len(data.VIOLATIONS) + violation) * data.DEPTH + earlier) * len(data.stretches()) + lit(
            self.stretch
        ).gather(day)
        found = violations.select("row", place=place, day=day)
        columns = {name: lit(self.outcomes[name]).gather("place") for name in self.outcomes.columns}
        return found.select("row", **columns, bar_until=lit(self.bar).gather("day")).with_columns(
            bar_until=when("loses_status").then("bar_until")
        )


class Polars:
    """With as many threads as POLARS_MAX_THREADS says when it starts. `own`: its tables are Polars' before the clock starts."""

    version = f"polars {pl.__version__}"

    def __init__(self, own: bool):
        self.name, self.own = ("Polars, own tables" if own else "Polars"), own
        self.tables: dict[str, pa.Table | pl.DataFrame] = {}
        self.ladder = Ladder()

    def load(self, name: str, table: pa.Table) -> None:
        self.tables[name] = pl.from_arrow(table) if self.own else table

    def frame(self, name: str) -> pl.LazyFrame:
        table = self.tables[name]
        return (table if isinstance(table, pl.DataFrame) else pl.from_arrow(table)).lazy()

    def status(self, as_of: date) -> pa.Table:
        return on_day(in_order(self.frame("events")), as_of).collect().to_arrow()

    def panel(self, months: list[date]) -> pa.Table:
        # Sorted once, not once a month.
        rows = in_order(self.frame("events")).collect().lazy()
        days = [on_day(rows, month).with_columns(as_of=lit(month)) for month in months]
        return pl.concat(days).collect().to_arrow()

    def sanction(self) -> pa.Table:
        return self.ladder.sanction(self.frame("violations")).collect().to_arrow()
