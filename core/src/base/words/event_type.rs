//! The table of event types: one row for each type, read by dossiers, rule data, tables and the C interface.

use super::event_field::EventField;
use crate::base::text::Lang;

/// The table: passes its rows to a macro.
///
/// A row gives the name, which is also that of the struct in `dossier::facts`, the wire name, the labels in Italian and in English,
/// the number in C, and the columns of a table of events: those that the type requires and those that are optional, the details
/// among them. `type`, `date` and `recorded_at` belong to every type. A type without a number does not exist in C. A number is never changed or reused.
macro_rules! event_types {
    ($rows:ident) => {
        $rows! {
            /// Declaration of availability for work.
            Did = "did", "DID", "declaration of availability (DID)", c 1, needs [], takes [Channel];
            /// A claim.
            DomandaPrestazione = "domanda_prestazione", "domanda di prestazione", "claim for a benefit",
                c 2, needs [Benefit], takes [];
            /// The first day of a benefit.
            PrestazioneInizio = "prestazione_inizio", "inizio della prestazione", "start of a benefit",
                c 3, needs [Benefit], takes [MonthlyAmount HoursCutPercent];
            /// The last day of a benefit.
            PrestazioneFine = "prestazione_fine", "fine della prestazione", "end of a benefit", c 4, needs [Benefit], takes [];
            /// Notice of dismissal.
            PreavvisoLicenziamento = "preavviso_licenziamento", "preavviso di licenziamento", "notice of dismissal",
                c 5, needs [Job], takes [];
            /// The first day of a job.
            RapportoInizio = "rapporto_inizio", "inizio del rapporto di lavoro", "start of a job",
                c 6, needs [Job],
                takes [Kind Cob Agency Employer End AnnualIncome GrossAnnualPay MonthlyPay PayBasis MonthsPerYear
                    AvailabilityDuty Placement];
            /// A new last day.
            RapportoProroga = "rapporto_proroga", "proroga del rapporto di lavoro", "extension of a job",
                c 7, needs [Job End], takes [];
            /// A new kind.
            RapportoTrasformazione = "rapporto_trasformazione", "trasformazione del rapporto di lavoro", "transformation of a job",
                c 8, needs [Job], takes [Kind Cob End];
            /// A new forecast of the income.
            RapportoVariazione = "rapporto_variazione", "variazione del reddito", "change of income",
                c 9, needs [Job], takes [AnnualIncome GrossAnnualPay];
            /// The last day worked.
            RapportoFine = "rapporto_fine", "fine del rapporto di lavoro", "end of a job", c 10, needs [Job], takes [Cause];
            /// Days worked in an intermittent job.
            GiornateLavorate = "giornate_lavorate", "giornate lavorate", "days worked", c 11, needs [Job], takes [To];
            /// The DID is withdrawn, or ends.
            Revoca = "revoca", "revoca della DID", "withdrawal of the DID", c 12, needs [Cause], takes [];
            /// The person contacts the office.
            ContattoCpi = "contatto_cpi", "contatto con il CPI", "contact with the CPI", c 13, needs [], takes [Channel];
            /// The person is summoned to an appointment.
            Convocazione = "convocazione", "convocazione", "summons",
                c 14, needs [Appointment], takes [Channel Kind ClaimContact];
            /// An interview.
            Colloquio = "colloquio", "colloquio", "interview", c 15, needs [], takes [Service Activity];
            /// A profile.
            Profilazione = "profilazione", "profilazione", "profile", needs [], takes [Scheme Index Class];
            /// A patto di servizio.
            Patto = "patto", "patto di servizio", "patto di servizio",
                c 17, needs [], takes [Kind Document SignedBy Partnership FrequencyDays];
            /// A recorded need for services.
            Fabbisogno = "fabbisogno", "fabbisogno di servizi", "need for services", needs [], takes [Services];
            /// A service given.
            Servizio = "servizio", "servizio erogato", "service given", c 19, needs [], takes [Code End PublicBody];
            /// PAD and CV on SIISL.
            Siisl = "siisl", "iscrizione al SIISL", "registration on SIISL", c 20, needs [], takes [];
            /// A duty is violated.
            Violazione = "violazione", "violazione di un obbligo", "violation of a duty",
                c 21, needs [Violation],
                takes [Justified MissedHoursPercent TreatmentMonths Renewal ProtectedHousehold OwnMunicipality FoundOn
                    Received];
            /// A measure of the office.
            Sanzione = "sanzione", "sanzione", "sanction", c 22, needs [Measure], takes [LosesStatus];
            /// A phase of the assegno di ricollocazione.
            Adr = "adr", "assegno di ricollocazione", "assegno di ricollocazione",
                c 23, needs [Phase], takes [Provider Tutor Programme];
            /// An active measure as the SAP records it.
            AttivitaSap = "attivita_sap", "politica attiva (SAP)", "active measure (SAP)",
                needs [],
                takes [Code Title Description Proposed Start End Duration DurationUnit Body Project PolicyId LastEvent
                    LastEventDate];
            /// A notice of dismissal is withdrawn.
            PreavvisoRevocato = "preavviso_revocato", "revoca del preavviso di licenziamento", "withdrawal of a notice of dismissal",
                c 25, needs [Job], takes [];
            /// A job continues under another employer.
            CambioDatore = "cambio_datore", "cambio del datore di lavoro", "change of employer",
                c 26, needs [Job], takes [ToJob Employer];
            /// A DID is annulled, as if it had never been submitted.
            AnnullamentoDid = "annullamento_did", "annullamento della DID", "annulment of the DID", c 27, needs [Did], takes [];
            /// A loss for inactivity is undone.
            Ripristino = "ripristino", "ripristino dello stato", "restoration of the status", c 28, needs [], takes [Seniority];
        }
    };
}
pub(crate) use event_types;

macro_rules! declare {
    ($(
        #[doc = $about:literal]
        $name:ident = $wire:literal, $it:literal, $en:literal, $(c $number:literal,)?
            needs [$($needed:ident)*], takes [$($taken:ident)*];
    )+) => {
        /// The type of an event.
        ///
        /// ```
        /// use collocamento::dossier::{EventField, EventType};
        /// let proroga = EventType::from_wire("rapporto_proroga").ok_or("none")?;
        /// assert_eq!(proroga.needs(), [EventField::Job, EventField::End]);
        /// assert!(proroga.takes().is_empty());
        /// # Ok::<(), &str>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventType {
            $(
                #[doc = $about]
                $name,
            )+
        }

        /// The wire name.
        impl std::fmt::Display for EventType {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Reads the wire name.
        impl std::str::FromStr for EventType {
            type Err = $crate::base::error::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_wire(text).ok_or_else(|| $crate::base::error::Error::unknown_word(text, Self::NAMES))
            }
        }

        impl EventType {
            /// All types.
            pub const ALL: [Self; [$($wire),+].len()] = [$(Self::$name),+];

            /// The wire names of all types.
            pub const NAMES: &[&str] = &[$($wire),+];

            /// The numbers of the types that exist in C.
            pub const NUMBERS: &[i32] = &[$($($number,)?)+];

            /// The wire name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $wire,)+
                }
            }

            /// The label in one language.
            #[must_use]
            pub const fn label(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$name => lang.pick($it, $en),)+
                }
            }

            /// The type with this wire name.
            #[must_use]
            pub fn from_wire(name: &str) -> Option<Self> {
                match name {
                    $($wire => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// Its number in C; `None` if it does not exist in C.
            #[must_use]
            pub fn number(self) -> Option<i32> {
                match self {
                    $(Self::$name => [$($number)?].first().copied(),)+
                }
            }

            /// The type with this number.
            #[must_use]
            pub const fn by_number(number: i32) -> Option<Self> {
                match number {
                    $($($number => Some(Self::$name),)?)+
                    _ => None,
                }
            }

            /// What an event of this type is, in English.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self {
                    $(Self::$name => $about.trim_ascii(),)+
                }
            }

            /// The columns of a table of events that a row of this type requires, besides `type` and `date`.
            #[must_use]
            pub const fn needs(self) -> &'static [EventField] {
                match self {
                    $(Self::$name => &[$(EventField::$needed),*],)+
                }
            }

            /// The optional columns of a row of this type, besides `recorded_at`.
            #[must_use]
            pub const fn takes(self) -> &'static [EventField] {
                match self {
                    $(Self::$name => &[$(EventField::$taken),*],)+
                }
            }
        }
    };
}

event_types!(declare);
