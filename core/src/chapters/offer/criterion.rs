//! The criteria of an offer: the value read, the limit, and whether it is met.

use serde::{Serialize, Serializer};

use crate::base::money::Money;
use crate::base::quantity::Quantity;
use crate::base::rule::{Rule, RuleId};
use crate::base::truth::Truth;
use crate::base::words::job::JobKind;
use crate::base::words::table::words;
use crate::rulebook::read;

/// A criterion as an answer lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Criterion {
    /// The rule behind it.
    pub rule: RuleId,
    /// Its subject.
    pub criterion: Subject,
    /// Whether it is met; null if that is not known.
    pub met: Option<bool>,
    /// The value read; null if it is not known.
    pub value: Option<Reading>,
    /// The value required; null if that is not known.
    pub limit: Option<Reading>,
}

words! {
    /// The subject of a criterion.
    pub enum Subject {
        /// Kind and length of the contract.
        Contratto: "contratto", "Tipo e durata del contratto", "Kind and length of the contract",
            "Tipo e durata del contratto.";
        /// Hours.
        Orario: "orario", "Orario di lavoro", "Hours of work", "Orario di lavoro.";
        /// The minimum of the collective agreement.
        MinimoContrattuale: "minimo_contrattuale", "Retribuzione non sotto i minimi contrattuali",
            "Pay not below the collective minimum",
            "Il minimo del contratto collettivo.";
        /// How the work fits the agreement in the patto.
        Coerenza: "coerenza", "Coerenza con quanto concordato", "Fit with what was agreed",
            "La coerenza del lavoro con quanto concordato nel patto.";
        /// Distance and time of travel.
        Distanza: "distanza", "Distanza dal domicilio", "Distance from the domicile", "Distanza e tempo di viaggio.";
        /// Net pay.
        Retribuzione: "retribuzione", "Retribuzione netta mensile", "Net pay a month", "Retribuzione netta.";
        /// Requirements and availability declared (L. 68/1999).
        Requisiti: "requisiti", "Requisiti e disponibilità dichiarati", "Requirements and availability declared",
            "Requisiti e disponibilità dichiarati (L. 68/1999).";
        /// The text as a whole, if it is disputed.
        Testo: "testo", "Testo applicabile", "Text that applies", "Il testo nel suo insieme, se è controverso.";
    }
}

/// A value or a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
#[non_exhaustive]
pub enum Reading {
    /// Yes or no.
    Flag(bool),
    /// One of the words of the criterion.
    Word(&'static str),
    /// A kind of contract.
    Kind(JobKind),
    /// An amount in euro.
    Euro(Money),
    /// A number.
    Number(Quantity),
    /// A distance, a time, or both: either is enough.
    Distance {
        /// Kilometres.
        km: Option<Quantity>,
        /// Minutes by public transport.
        minutes: Option<Quantity>,
    },
}

impl Serialize for Reading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Both {
            km: Option<Quantity>,
            minutes: Option<Quantity>,
        }
        match self {
            Self::Flag(flag) => flag.serialize(serializer),
            Self::Word(word) => word.serialize(serializer),
            Self::Kind(kind) => kind.serialize(serializer),
            Self::Euro(amount) => amount.serialize(serializer),
            Self::Number(number) => number.serialize(serializer),
            Self::Distance { km, minutes } => Both { km: *km, minutes: *minutes }.serialize(serializer),
        }
    }
}

/// A criterion with its text for the trace.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub(super) criterion: Criterion,
    pub(super) truth: Truth,
    pub(super) facts: &'static [&'static str],
    pub(super) readings: Vec<read::Reading>,
    /// The parameter on whose law it rests, where that is not the law of its rule.
    pub(super) basis: Option<read::Reading>,
}

impl Judged {
    pub(super) fn new(rule: Rule, subject: Subject, truth: Truth) -> Self {
        let criterion = Criterion { rule: rule.into(), criterion: subject, met: truth.met, value: None, limit: None };
        Self { criterion, truth, facts: &[], readings: Vec::new(), basis: None }
    }

    pub(super) fn value(mut self, value: Option<Reading>) -> Self {
        self.criterion.value = value;
        self
    }

    pub(super) fn limit(mut self, limit: Option<Reading>) -> Self {
        self.criterion.limit = limit;
        self
    }

    pub(super) fn facts(self, facts: &'static [&'static str]) -> Self {
        Self { facts, ..self }
    }

    /// Adds a parameter that was read, if it is not listed yet.
    pub(super) fn read(mut self, reading: impl Into<read::Reading>) -> Self {
        let reading = reading.into();
        if !self.readings.contains(&reading) {
            self.readings.push(reading);
        }
        self
    }

    /// The parameter on whose law the criterion rests, where that is not the law of its rule.
    pub(super) fn rests_on(self, reading: read::Reading) -> Self {
        Self { basis: Some(reading), ..self }
    }
}
