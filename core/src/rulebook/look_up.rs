//! How a chapter looks up a parameter by its constant.

use super::book::Rulebook;
use super::parameter::{Parameter, Segment, Value};
use super::parameters::choice::AdrStatus;
use super::read::{Param, ParameterPlace, ParameterValue, Read, Reading};
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
        self.find(parameter, day).ok_or_else(|| self.not_read(parameter.name(), day))
    }

    /// The same, for rules in which "no value on the day" is a valid answer.
    pub(crate) fn find<T: ParameterValue>(&self, parameter: Param<T>, day: Day) -> Option<Read<T>> {
        let (place, found) = self.0.parameters.declared(parameter)?;
        Some(Read::new(T::of(&found.at(day).ok()?.value)?, place, day))
    }

    /// The first day of the segment that gives the value on a day; `None` if it has always held.
    pub(crate) fn since<T>(&self, parameter: Param<T>, day: Day) -> Option<Day> {
        self.0.parameters.declared(parameter)?.1.at(day).ok()?.from
    }

    /// The value of a parameter that the rule data name, with what the trace shows.
    pub(crate) fn read_named<T: ParameterValue>(&self, name: &str, day: Day) -> Result<(T, Reading), Error> {
        self.find_named(name, day).ok_or_else(|| self.not_read(name, day))
    }

    /// The same, for rules in which "no value on the day" is a valid answer.
    pub(crate) fn find_named<T: ParameterValue>(&self, name: &str, day: Day) -> Option<(T, Reading)> {
        self.read_at(self.0.parameters.place(name)?, day)
    }

    /// The same for a parameter whose place is known.
    pub(crate) fn read_at<T: ParameterValue>(&self, place: ParameterPlace, day: Day) -> Option<(T, Reading)> {
        let segment = self.0.parameters.at(place)?.at(day).ok()?;
        Some((T::of(&segment.value)?, Reading::new(place, day)))
    }

    /// The choice of a parameter that the rule data name, on a day.
    pub(crate) fn chosen(&self, name: &str, day: Day) -> Option<&str> {
        match &self.parameter(name, day).ok()?.1.value {
            Value::Text(choice) => Some(choice),
            Value::Number(_) => None,
        }
    }

    /// What was read: the parameter and its segment.
    pub(crate) fn what_was_read(&self, reading: Reading) -> Option<(&Parameter, &Segment)> {
        let parameter = self.0.parameters.at(reading.place())?;
        Some((parameter, parameter.at(reading.day()).ok()?))
    }

    /// Why a parameter gives no value.
    fn not_read(&self, name: &str, day: Day) -> Error {
        // The kind was checked when the rulebook was loaded, so it can't be another one.
        self.parameter(name, day).err().unwrap_or_else(|| unfit(name))
    }

    /// What the trace shows of a parameter that a question names.
    pub(crate) fn reading_of(&self, name: &str, day: Day) -> Option<Reading> {
        Some(Reading::new(self.0.parameters.place(name)?, day))
    }

    /// Whether the assegno di ricollocazione is in force for a benefit on a day, and where that is read; `None` where the law
    /// does not provide it.
    pub(crate) fn adr_status(&self, benefit: Benefit, day: Day) -> Option<(AdrStatus, Reading)> {
        self.find_named(self.adr_parameter(benefit)?, day)
    }
}
