"""The same answers in DuckDB: SQL by someone who knows which part of the law these tables need."""

from __future__ import annotations

from datetime import date

import data
import duckdb
import pyarrow as pa

# s, e: first and last day of a job. w: the first day on which its income is within the limit. u: the last day that it suspends.
# The 181st day of suspension is the loss (STATO-08); the jobs after a loss count no more. A state that goes on from one job
# to the next one has not changed.
STATUS = """
with starts as (select person, job, date as s, "end", annual_income as income from events where type = 'rapporto_inizio' and date <= $as_of),
ends as (select person, job, date as f from events where type = 'rapporto_fine' and date <= $as_of),
jobs as (
  select starts.person, s, coalesce(least("end", f), date '9999-12-31') as e,
    case
      when income <= 8145 then s
      when income <= 8174 then greatest(s, date '2022-01-01')
      when income <= 8500 then greatest(s, date '2024-01-01')
      else date '9999-12-31'
    end as w
  from starts left join ends using (person, job)
),
spans as (select *, least(e, w - 1, $as_of) as u, case when least(e, w - 1, $as_of) >= s + 180 then s + 180 end as loss from jobs),
in_order as (
  select *, lag(e) over w1 as e_before, lag(w <= e) over w1 as within_before,
    min(loss) over (partition by person order by s rows between unbounded preceding and 1 preceding) as lost_before
  from spans window w1 as (partition by person order by s)
),
persons as (
  select person, min(loss) as lost_on,
    sum(case when lost_before is null and u >= s then least(u, loss - 1) - s + 1 else 0 end) as suspended,
    max(case when e >= $as_of then s end) as running,
    bool_or(e >= $as_of and w <= $as_of) as within,
    max(case
      when w > s and w <= least(e, $as_of) then w
      when e_before = s - 1 and within_before = (w <= s) then null
      else s
    end) as changed,
    max(e) as last_day
  from in_order group by person
),
answers as (
  select did.person, did.date as did, lost_on, running, changed, last_day,
    did.date <= $as_of as registered, did.date <= $as_of and lost_on is null as active,
    case when did.date <= $as_of then coalesce(lost_on - 1, $as_of) - did.date + 1 - coalesce(suspended, 0) else 0 end::int as seniority,
    running is not null and not within and lost_on is null as is_suspended
  from events did left join persons using (person) where did.type = 'did'
)
select person,
  case
    when not registered then 'non_registrato'::state
    when lost_on is not null then 'decaduto'::state
    when is_suspended then 'sospeso'::state
    when running is not null then 'conservazione'::state
    else 'disoccupato'::state
  end as state,
  case
    when not registered then null
    when lost_on is not null then lost_on
    when running is not null then changed
    else coalesce(last_day + 1, did)
  end as since,
  case when registered then did end as did_date,
  seniority as seniority_days,
  active and seniority >= 181 as six_months,
  active and seniority >= 366 as long_term,
  active and not is_suspended as legally_unemployed,
  case when is_suspended then $as_of - running + 1 end::int as suspension_days_used,
  case when is_suspended then running + 180 end as loss_on
from answers
"""

# One lookup in a small table, by a number made of benefit, violation, step and stretch of days.
SANCTION = """
select row, measure, step, fraction, days, loses_benefit, loses_status,
  case when loses_status then (date + interval 2 months)::date end as bar_until, error
from {source} join outcomes on place = ((b * {violations} + v) * {depth} + least(earlier, {depth} - 1)) * {stretches} + {stretch}
"""
# Words out of Arrow come as text: their numbers are looked up. Words of an own table are enumerations: they are numbers.
ARROW_WORDS = "violations join benefit_codes using (benefit) join violation_codes using (violation)"
OWN_WORDS = "(select *, enum_code(benefit)::int as b, enum_code(violation)::int as v from violations)"


class DuckDB:
    """A connection with so many threads. `own`: the tables stand in the engine's own memory before the clock starts."""

    version = f"duckdb {duckdb.__version__}"

    def __init__(self, threads: int, own: bool):
        self.name, self.own = ("DuckDB, own tables" if own else "DuckDB"), own
        self.connection = duckdb.connect(config={"threads": threads, "preserve_insertion_order": False})
        self.connection.execute(
            "create type state as enum ('non_registrato', 'disoccupato', 'conservazione', 'sospeso', 'decaduto');"
            "create type measure as enum ('nessuna', 'decurtazione', 'decadenza', 'riduzione');"
            "create type fraction as enum ('1/4', '1', '2');"
            "create type error as enum ('prestazione_non_vigente')"
        )
        outcomes = pa.Table.from_pylist(data.outcomes())  # noqa: F841  (DuckDB finds it by its name)
        self.connection.execute(
            "create table outcomes as select place::int as place, measure::measure as measure, step::int as step, "
            "fraction::fraction as fraction, days::int as days, loses_benefit, loses_status, error::error as error from outcomes"
        )
        self.word_table("benefit", "b", list(data.benefits()))
        self.word_table("violation", "v", data.VIOLATIONS)

    def word_table(self, name: str, code: str, words: list[str]) -> None:
        values = ", ".join(f"('{word}', {number})" for number, word in enumerate(words))
        self.connection.execute(f"create table {name}_codes as select * from (values {values}) as t({name}, {code})")
        self.connection.execute(f"create type {name}_word as enum {tuple(words)}")

    def load(self, name: str, given: pa.Table) -> None:
        if not self.own:
            self.connection.register(name, given)
            return
        columns = []
        for field in given.schema:
            if pa.types.is_dictionary(field.type):
                words = f'select distinct "{field.name}"::text from given where "{field.name}" is not null'
                self.connection.execute(f"create type if not exists {field.name}_word as enum ({words})")
                columns.append(f'"{field.name}"::{field.name}_word as "{field.name}"')
            else:
                columns.append(f'"{field.name}"')
        self.connection.execute(f"create table {name} as select {', '.join(columns)} from given")

    def status(self, as_of: date) -> pa.Table:
        return self.connection.sql(STATUS.replace("$as_of", f"date '{as_of}'")).to_arrow_table()

    def panel(self, months: list[date]) -> pa.Table:
        # One query a month: all months in one query, joined with a table of days or as a union, take longer and more memory.
        days = [self.status(month) for month in months]
        return pa.concat_tables(
            [day.append_column("as_of", pa.repeat(month, len(day))) for day, month in zip(days, months, strict=True)]
        )

    def sanction(self) -> pa.Table:
        later = " ".join(f"when date < date '{day}' then {number}" for number, day in enumerate(data.stretches()[1:]))
        query = SANCTION.format(
            source=OWN_WORDS if self.own else ARROW_WORDS,
            violations=len(data.VIOLATIONS),
            depth=data.DEPTH,
            stretches=len(data.stretches()),
            stretch=f"case {later} else {len(data.stretches()) - 1} end",
        )
        return self.connection.sql(query).to_arrow_table()
