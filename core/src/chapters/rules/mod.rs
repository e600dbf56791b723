//! The rulebook itself, as operations: rules, parameters, differences.

pub(crate) mod diff;
pub(crate) mod index;
pub(crate) mod parameter;
pub(crate) mod parameters;
pub(crate) mod text;
pub(crate) mod types;

use crate::answer::operation::operations;
use crate::rulebook::diff::Diff;
use types::{DiffInput, ParameterInput, ParameterOutput, ParametersInput, ParametersOutput, RulesInput, RulesOutput};

operations! {
    /// the value of a parameter on a day, with its citation
    PARAMETER = "rulebook.parameter", "il valore di un parametro in un giorno, con la sua citazione",
        ParameterInput => ParameterOutput, parameter::run;
    /// the parameters with every value that they have had: dates, act, link
    PARAMETERS = "rulebook.parameters", "i parametri con ogni valore che hanno avuto: date, atto, link",
        ParametersInput => ParametersOutput, parameters::run;
}

operations! {
    listing
    /// what differs in another rulebook: rules, parameters by days, deadlines, services, holidays, lists, remote services
    DIFF = "rulebook.diff",
        "che cosa è diverso in un'altra raccolta di regole: regole, parametri per giorni, scadenze, servizi, festivi, elenchi, servizi a distanza",
        DiffInput => Diff, diff::run;
    /// the index of the rules: title, citation, dates, confidence, parameters
    RULES = "rulebook.rules", "l'indice delle regole: titolo, citazione, date, certezza, parametri",
        RulesInput => RulesOutput, index::run;
}
