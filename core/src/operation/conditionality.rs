//! The operations of conditionality.

use super::Operate;
use crate::conditionality as cond;
use crate::error::Error;
use crate::explain::Journal;
use crate::rulebook::Rulebook;

macro_rules! operations {
    ($($operation:ident = $name:literal, $input:ty => $output:ty, $run:path;)+) => {
        $(
            pub(super) struct $operation;

            impl Operate for $operation {
                const NAME: &'static str = $name;
                type Input = $input;
                type Output = $output;

                fn run(rulebook: &Rulebook, input: $input, journal: &mut Journal) -> Result<$output, Error> {
                    $run(rulebook, &input, journal)
                }
            }
        )+
    };
}
pub(super) use operations;

operations! {
    Absences = "conditionality.absences", cond::AbsencesInput => cond::Absences, cond::absences::run;
    AdiDeadlines = "conditionality.adi_deadlines", cond::AdiInput => cond::AdiDeadlines, cond::adi::run;
    Convocation = "conditionality.convocation", cond::ConvocationInput => cond::Convocation, cond::convocation::run;
    Justification = "conditionality.justification", cond::JustificationInput => cond::Justification, cond::justification::run;
    Sanction = "conditionality.sanction", cond::SanctionInput => cond::Sanction, cond::sanction::run;
}
