//! The columns of an events table, and which of them each type of event takes: the fields of `dossier::facts`.

use crate::dossier::event::Fact;

macro_rules! fields {
    ($($name:ident = $wire:literal),+ $(,)?) => {
        /// A column whose values bear on the state.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Field { $($name),+ }

        impl Field {
            pub(super) const ALL: &[Self] = &[$(Self::$name),+];

            /// The wire name.
            pub(super) const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $wire),+ }
            }
        }
    };
}

fields! {
    Type = "type", Date = "date", RecordedAt = "recorded_at", Job = "job", Kind = "kind", Cob = "cob", End = "end",
    AnnualIncome = "annual_income", MonthlyPay = "monthly_pay", MonthsPerYear = "months_per_year",
    AvailabilityDuty = "availability_duty", To = "to", Cause = "cause", Measure = "measure", LosesStatus = "loses_status",
    Benefit = "benefit", MonthlyAmount = "monthly_amount", Violation = "violation", Justified = "justified",
    MissedHoursPercent = "missed_hours_percent", Appointment = "appointment", Channel = "channel", Phase = "phase",
}

impl Field {
    /// The bit that says that a row has a value here.
    pub(super) const fn bit(self) -> u32 {
        1 << self as u32
    }
}

const fn bits(fields: &[Field]) -> u32 {
    match fields {
        [] => 0,
        [field, rest @ ..] => field.bit() | bits(rest),
    }
}

/// The columns of a row that tells of a violation, or of a term whose lapse is one.
pub(super) const VIOLATING: u32 = bits(&[Field::Violation, Field::Phase]);

/// The column that says whose row it is.
pub(super) const PERSON: &str = "person";

/// Wire names of fields that the state does not depend on: a table may have them, and they are not read.
pub(super) const NOT_READ: &[&str] = &[
    "id",
    "employer",
    "service",
    "activity",
    "scheme",
    "index",
    "class",
    "document",
    "services",
    "code",
    "title",
    "description",
    "proposed",
    "start",
    "duration",
    "duration_unit",
    "body",
    "project",
    "last_event",
    "last_event_date",
    "policy_id",
    "public_body",
];

macro_rules! types {
    ($($name:ident = $wire:literal [$($needed:ident)*] [$($other:ident)*]),+ $(,)?) => {
        /// The type of an event.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Type { $($name),+ }

        impl Type {
            /// The type with this wire name.
            pub(super) fn read(text: &str) -> Option<Self> {
                match text {
                    $($wire => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// The columns that a row must have a value in, and those in which it may, type by type.
            const FIELDS: &[(u32, u32)] = &[$({
                let needed = bits(&[Field::Type, Field::Date, $(Field::$needed),*]);
                (needed, needed | bits(&[Field::RecordedAt, $(Field::$other),*]))
            }),+];

            /// The columns that a row must have a value in, and those in which it may.
            pub(super) fn fields(self) -> (u32, u32) {
                Self::FIELDS.get(self as usize).copied().unwrap_or_default()
            }
        }

        /// Every wire name has its type here.
        const _: () = assert!(Fact::TYPES.len() == [$($wire),+].len());
    };
}

types! {
    Did = "did" [] [Channel],
    DomandaPrestazione = "domanda_prestazione" [Benefit] [],
    PrestazioneInizio = "prestazione_inizio" [Benefit] [MonthlyAmount],
    PrestazioneFine = "prestazione_fine" [Benefit] [],
    PreavvisoLicenziamento = "preavviso_licenziamento" [Job] [],
    RapportoInizio = "rapporto_inizio" [Job]
        [Kind Cob End AnnualIncome MonthlyPay MonthsPerYear AvailabilityDuty],
    RapportoProroga = "rapporto_proroga" [Job End] [],
    RapportoTrasformazione = "rapporto_trasformazione" [Job Kind] [End],
    RapportoVariazione = "rapporto_variazione" [Job AnnualIncome] [],
    RapportoFine = "rapporto_fine" [Job] [Cause],
    GiornateLavorate = "giornate_lavorate" [Job] [To],
    Revoca = "revoca" [Cause] [],
    ContattoCpi = "contatto_cpi" [] [],
    Convocazione = "convocazione" [Appointment] [Channel Kind],
    Colloquio = "colloquio" [] [],
    Profilazione = "profilazione" [] [],
    Patto = "patto" [] [Kind],
    Fabbisogno = "fabbisogno" [] [],
    Servizio = "servizio" [] [End],
    Siisl = "siisl" [] [],
    Violazione = "violazione" [Violation] [Justified MissedHoursPercent],
    Sanzione = "sanzione" [Measure] [LosesStatus],
    Adr = "adr" [Phase] [],
    AttivitaSap = "attivita_sap" [] [End],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_event_has_its_fields() {
        assert!(Fact::TYPES.iter().all(|wire| Type::read(wire).is_some()));
    }
}
