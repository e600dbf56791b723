"""The same sanctions in OpenFisca: one variable a column of the answer, each a formula over all violations."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import data
import in_numpy
import numpy as np
import pyarrow as pa
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

# A formula needs a period that has a start; the days are in the rows.
PERIOD = "2025"
VIOLATION = Entity("violation", "violations", "A violation", "")
"""Its enumerations have no null: words are numbers here, -1 for null."""


def variable(name: str, kind: type, formula: Any = None) -> type[Variable]:
    given = {"value_type": kind, "entity": VIOLATION, "definition_period": DateUnit.YEAR, "label": name}
    return type(name, (Variable,), given | ({"formula": formula} if formula else {}))


def system(outcomes: in_numpy.Outcomes) -> TaxBenefitSystem:
    def place(violation: Any, period: Any) -> np.ndarray:
        earlier = np.minimum(violation("earlier", period), data.DEPTH - 1)
        place = violation("benefit", period) * len(data.VIOLATIONS) + violation("violation_kind", period)
        stretch = outcomes.stretch[violation("day", period)]
        return (place * data.DEPTH + earlier) * len(data.stretches()) + stretch

    def of(column: np.ndarray) -> Any:
        return lambda violation, period: column[violation("place", period)]

    bar_of = outcomes.bar.astype(np.int32)

    def bar(violation: Any, period: Any) -> np.ndarray:
        return np.where(violation("loses_status", period) == 1, bar_of[violation("day", period)], -1)

    rules = TaxBenefitSystem([VIOLATION])
    for name in ("benefit", "violation_kind", "earlier", "day"):
        rules.add_variable(variable(name, int))
    rules.add_variable(variable("place", int, place))
    for name, column in outcomes.columns.items():
        rules.add_variable(variable(name, int, of(column.astype(np.int32))))
    rules.add_variable(variable("bar_until", int, bar))
    return rules


class OpenFisca:
    """Arrays in, arrays out; each run is a new simulation, which keeps what it has calculated."""

    name, version = "OpenFisca, own arrays", f"openfisca-core {version('openfisca-core')}"

    def __init__(self) -> None:
        self.outcomes = in_numpy.Outcomes()
        self.rules = system(self.outcomes)

    def load(self, name: str, table: pa.Table) -> None:
        if name == "violations":
            rows = self.outcomes.rows_of(table)
            self.row = rows.pop("row")
            rows["day"] = rows["day"] - data.number(data.FIRST)
            rows["violation_kind"] = rows.pop("violation")
            self.rows = {name: column.astype(np.int32) for name, column in rows.items()}

    def sanction(self) -> dict[str, np.ndarray]:
        simulation = SimulationBuilder().build_default_simulation(self.rules, len(self.row))
        for name, column in self.rows.items():
            simulation.set_input(name, PERIOD, column)
        return {name: simulation.calculate(name, PERIOD) for name in (*self.outcomes.columns, "bar_until")}

    def as_table(self, answer: dict[str, np.ndarray]) -> pa.Table:
        bar = np.where(answer["bar_until"] < 0, np.datetime64("NaT"), answer["bar_until"].astype("M8[D]"))
        return self.outcomes.table(answer | {"bar_until": bar, "row": self.row})
