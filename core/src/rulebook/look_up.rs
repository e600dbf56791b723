//! How a chapter looks up a parameter by its constant.

use super::book::Rulebook;
use super::parameters::choice::AdrStatus;
use super::read::{Param, ParameterValue, Read, Reading};
use super::unfit::unfit;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::benefit::Benefit;

impl Rulebook {
    /// The value of a parameter on a day.
    ///
    /// # Errors
    /// [`Code::ParametroNonDisponibile`](crate::Code) at `/date` if no segment covers the day;
    /// [`Code::ValoreNonValido`](crate::Code) at `/name` if only another region's rulebook has the parameter.
    pub(crate) fn read<T: ParameterValue>(&self, parameter: Param<T>, day: Day) -> Result<Read<T>, Error> {
        let (found, segment) = self.parameter(parameter.name(), day)?;
        // The kind was checked when the rulebook was loaded, so it can't be another one.
        let value = T::of(&segment.value).ok_or_else(|| unfit(&found.name))?;
        Ok(Read::new(value, parameter.name(), day))
    }

    /// The same, for rules in which "no value on the day" is a valid answer.
    pub(crate) fn find<T: ParameterValue>(&self, parameter: Param<T>, day: Day) -> Option<Read<T>> {
        let segment = self.0.parameters.get(parameter.name())?.at(day).ok()?;
        Some(Read::new(T::of(&segment.value)?, parameter.name(), day))
    }

    /// The first day of the segment that gives the value on a day; `None` if it has always held.
    pub(crate) fn since<T>(&self, parameter: Param<T>, day: Day) -> Option<Day> {
        self.parameter(parameter.name(), day).ok()?.1.from
    }

    /// The value of a parameter that the rule data name, with what the trace shows.
    pub(crate) fn read_named<T: ParameterValue>(&self, name: &str, day: Day) -> Result<(T, Reading), Error> {
        let (found, segment) = self.parameter(name, day)?;
        let value = T::of(&segment.value).ok_or_else(|| unfit(&found.name))?;
        Ok((value, Reading::new(name.to_owned(), day)))
    }

    /// The same, for rules in which "no value on the day" is a valid answer.
    pub(crate) fn find_named<T: ParameterValue>(&self, name: &str, day: Day) -> Option<(T, Reading)> {
        let segment = self.0.parameters.get(name)?.at(day).ok()?;
        Some((T::of(&segment.value)?, Reading::new(name.to_owned(), day)))
    }

    /// Whether the assegno di ricollocazione is in force for a benefit on a day, and where that is read; `None` where the law
    /// does not provide it.
    pub(crate) fn adr_status(&self, benefit: Benefit, day: Day) -> Option<(AdrStatus, Reading)> {
        self.find_named(self.adr_parameter(benefit)?, day)
    }
}
