//! The content of each type of event besides its date.

use std::any::Any;

use super::view::{EventView, Field};
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::open_end;
use crate::base::money::Money;
use crate::base::record::record;
use crate::base::trimmed;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
use crate::base::words::event::{AdrPhase, AdrProvider, Cause, ContactChannel, RecordedMeasure};
use crate::base::words::id::Id;
use crate::base::words::job::{JobKind, PayBasis, Placement};
use crate::base::words::patto::Signer;
use crate::base::words::percent::Percent;
use crate::base::words::profile::{Class, Index, Scheme};
use crate::base::words::violation::Violation;

/// Declares the fact types: records with the way from and to a view.
macro_rules! facts {
    ($($(#[$meta:meta])* pub struct $name:ident $fields:tt)+) => {$(
        record! {
            $(#[$meta])*
            #[derive(PartialOrd, Ord)]
            pub struct $name $fields
        }
        viewed! { $name $fields }
    )+};
}

macro_rules! viewed {
    ($name:ident { $($(#[$meta:meta])* pub $field:ident: $type:ty,)* }) => {
        impl $name {
            /// The wire names of the fields of such an event.
            pub(super) const KNOWN: &[&str] = &["type", "date", "id", "recorded_at", $(stringify!($field)),*];

            /// The value of a field; `None` if it has none, or no such field.
            pub(super) fn value_of(&self, name: &str) -> Option<&dyn Any> {
                match name {
                    $(stringify!($field) => self.$field.value(),)*
                    _ => None,
                }
            }

            /// The fact that a view shows, or else the name of a required field that the view does not have.
            pub(super) fn from_view(view: &impl EventView) -> Result<Self, &'static str> {
                let _ = view;
                Ok(Self { $($field: Field::from_view(view, stringify!($field))?),* })
            }
        }
    };
}

facts! {
    /// A declaration of immediate availability for work.
    pub struct Did {
        /// How it was submitted; `carta` for a DID on paper.
        pub channel: Option<String>,
    }
    /// A claim for a benefit; for NASpI, DIS-COLL, ASpI and mobilità it counts as a DID (STATO-02).
    pub struct DomandaPrestazione {
        /// The benefit.
        pub benefit: Benefit,
    }
    /// The first day of a benefit.
    pub struct PrestazioneInizio {
        /// The benefit.
        pub benefit: Benefit,
        /// Its monthly amount.
        pub monthly_amount: Option<Money>,
        /// Support during employment: the share of the working time of twelve months that is cut, 0 to 100.
        pub hours_cut_percent: Option<Percent>,
    }
    /// The last day of a benefit.
    pub struct PrestazioneFine {
        /// The benefit.
        pub benefit: Benefit,
    }
    /// The receipt of a dismissal notice.
    pub struct PreavvisoLicenziamento {
        /// The job.
        pub job: Id,
    }
    /// The first day of a job.
    pub struct RapportoInizio {
        /// The name of the job in later events.
        pub job: Id,
        /// Its kind; either this or `cob` is given.
        pub kind: Option<JobKind>,
        /// Its contract-type code of the Comunicazioni Obbligatorie; either this or `kind` is given.
        #[serde(deserialize_with = "trimmed::optional")]
        pub cob: Option<String>,
        /// Whether the employer is an agency that supplies the worker to others; only with a contract-type code of ordinary work,
        /// such as `A.01.00`, which then means agency work.
        pub agency: Option<bool>,
        /// The employer.
        pub employer: Option<String>,
        /// The agreed last day, included; absent if none is agreed. A day after 2199-12-31, such as 9999-12-31, means
        /// "no end".
        #[serde(deserialize_with = "open_end::optional", serialize_with = "open_end::write_optional")]
        pub end: Option<Day>,
        /// Subordinate and assimilated work: the taxable pay that the job gives in a full year, whatever its agreed length,
        /// net of the worker's social contributions. Self-employed work: the income forecast for the tax year.
        pub annual_income: Option<Money>,
        /// The gross pay of a full year, if no annual income is given; not for self-employed work (STATO-29).
        pub gross_annual_pay: Option<Money>,
        /// The monthly pay, if no pay of a year is given.
        pub monthly_pay: Option<Money>,
        /// Whether the monthly pay is taxable or gross; if absent, `imponibile`.
        pub pay_basis: Option<PayBasis>,
        /// The number of months of pay in a year, 1 to 16.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 16)))]
        pub months_per_year: Option<u8>,
        /// Intermittent work: whether the worker must answer a call (availability allowance).
        pub availability_duty: Option<bool>,
        /// The scheme under which the person was placed in this job; if absent, none is known.
        pub placement: Option<Placement>,
    }
    /// A new agreed last day.
    pub struct RapportoProroga {
        /// The job.
        pub job: Id,
        /// The new last day, included; a day after 2199-12-31 means "no end".
        #[serde(deserialize_with = "open_end::needed", serialize_with = "open_end::write")]
        pub end: Day,
    }
    /// A new kind for the same job.
    pub struct RapportoTrasformazione {
        /// The job.
        pub job: Id,
        /// The new kind; either this or `cob` is given.
        pub kind: Option<JobKind>,
        /// The new contract-type code of the Comunicazioni Obbligatorie; either this or `kind` is given.
        #[serde(deserialize_with = "trimmed::optional")]
        pub cob: Option<String>,
        /// The new last day, included, if one is agreed; a day after 2199-12-31 means "no end".
        #[serde(deserialize_with = "open_end::optional", serialize_with = "open_end::write_optional")]
        pub end: Option<Day>,
    }
    /// A new forecast of the income.
    pub struct RapportoVariazione {
        /// The job.
        pub job: Id,
        /// From now on: the taxable pay of a full year, or the forecast of the tax year for self-employed work.
        pub annual_income: Option<Money>,
        /// The gross pay of a full year from now on, if no annual income is given; not for self-employed work
        /// (STATO-29).
        pub gross_annual_pay: Option<Money>,
    }
    /// The last day worked.
    pub struct RapportoFine {
        /// The job.
        pub job: Id,
        /// Why it ended.
        pub cause: Option<String>,
    }
    /// Days worked in an intermittent job, or in occasional farm work.
    pub struct GiornateLavorate {
        /// The job.
        pub job: Id,
        /// The last of the consecutive days, included; absent for one day.
        pub to: Option<Day>,
    }
    /// The DID is withdrawn, or ends.
    pub struct Revoca {
        /// Why.
        pub cause: Cause,
    }
    /// The person contacts the Centro per l'Impiego.
    pub struct ContattoCpi {
        /// How. An appointment booked on LavoroPerTe counts as a contact only where TERM-ATT-LPT is in force.
        pub channel: Option<ContactChannel>,
    }
    /// The person is summoned to an appointment.
    pub struct Convocazione {
        /// When to appear.
        pub appointment: Moment,
        /// How the person was summoned.
        pub channel: Option<ConvocationChannel>,
        /// Whether the appointment was agreed in the patto, or is in addition to it.
        pub kind: Option<ConvocationKind>,
        /// Whether the contact details used are those that the person gave with the claim or the patto; absent is yes.
        pub claim_contact: Option<bool>,
    }
    /// An interview.
    pub struct Colloquio {
        /// The service given, such as `A2`.
        pub service: Option<String>,
        /// The activity code of the SAP, such as `A01`.
        pub activity: Option<String>,
    }
    /// A profile.
    pub struct Profilazione {
        /// Its scale.
        pub scheme: Scheme,
        /// The index, 0 to 1.
        pub index: Option<Index>,
        /// The class.
        pub class: Option<Class>,
    }
    /// A patto di servizio.
    pub struct Patto {
        /// Its kind.
        pub kind: Option<String>,
        /// Its document.
        pub document: Option<String>,
        /// The signer for the services; if absent, a Centro per l'Impiego.
        pub signed_by: Option<Signer>,
        /// Whether an accredited body that signed has a partnership agreement; if absent, unknown.
        pub partnership: Option<bool>,
        /// The agreed number of days from one contact with the responsible person to the next, 1 to 366; if absent, none is known
        /// (TERM-CONTATTI).
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 366)))]
        pub frequency_days: Option<u32>,
    }
    /// A recorded need for services.
    pub struct Fabbisogno {
        /// The services needed, by code.
        pub services: Vec<String>,
    }
    /// A service given.
    pub struct Servizio {
        /// Its code, such as `D1`.
        pub code: String,
        /// Its last day, included; absent where it is open. A day after 2199-12-31, such as 9999-12-31, stands for none.
        #[serde(deserialize_with = "open_end::optional", serialize_with = "open_end::write_optional")]
        pub end: Option<Day>,
        /// E1 and E2: whether the employer is a public administration that requests a selection (art. 16 L. 56/1987);
        /// if absent, no.
        pub public_body: Option<bool>,
    }
    /// The person fills in PAD and CV on SIISL.
    pub struct Siisl {}
    /// A duty is violated.
    pub struct Violazione {
        /// Which.
        pub violation: Violation,
        /// Whether the person had a justified reason; if absent, no.
        pub justified: Option<bool>,
        /// The share of the course's hours that were missed, 0 to 100; required for `formazione` under `cigs`.
        pub missed_hours_percent: Option<Percent>,
        /// All the months of the treatment, for `cigs`; if absent, the amount is not known.
        pub treatment_months: Option<u32>,
        /// Whether the benefit was renewed, for `offerta` under `rdc`; if absent, no.
        pub renewal: Option<bool>,
        /// Whether the household is one of L. 234/2021 art. 1 c. 77, for `offerta` under `rdc` in 2022; if absent, no.
        pub protected_household: Option<bool>,
        /// Whether the offer was in the person's own municipality (COVID-40); if absent, no.
        pub own_municipality: Option<bool>,
        /// The day on which the violation was found, not before it; absent, the day of the violation.
        pub found_on: Option<Day>,
        /// The day on which the person received the decision, not before the violation; absent, no deadline for the appeal is
        /// given.
        pub received: Option<Day>,
    }
    /// A measure adopted by the Centro per l'Impiego.
    pub struct Sanzione {
        /// The measure.
        pub measure: RecordedMeasure,
        /// Whether the state is lost; if absent, yes for a `decadenza` and no for a `decurtazione`.
        pub loses_status: Option<bool>,
    }
    /// A phase of the assegno di ricollocazione.
    pub struct Adr {
        /// Which.
        pub phase: AdrPhase,
        /// The body that the person chose for the service; for the phase `scelta`. If absent, it is not known.
        pub provider: Option<AdrProvider>,
        /// The tutor that the provider appointed, by the caller's name (art. 23 c. 5 lett. a, ADR-TUTOR); for the phase `scelta`.
        pub tutor: Option<String>,
        /// The programme of intensive search, by the caller's name (art. 23 c. 5 lett. b, ADR-TUTOR); for the phase `scelta`.
        pub programme: Option<String>,
    }
    /// An active measure as the SAP records it.
    pub struct AttivitaSap {
        /// Its activity code, such as `C06`.
        pub code: String,
        /// Its denomination.
        pub title: Option<String>,
        /// Its description.
        pub description: Option<String>,
        /// The day on which it was proposed.
        pub proposed: Option<Day>,
        /// Its first day.
        pub start: Option<Day>,
        /// Its last day.
        pub end: Option<Day>,
        /// Its length, in `duration_unit`.
        pub duration: Option<u32>,
        /// The unit of the length: `O` hours, `G` days, `M` months, `A` years.
        pub duration_unit: Option<String>,
        /// The promoting body, such as `E202C000002`.
        pub body: Option<String>,
        /// The project, such as `05`.
        pub project: Option<String>,
        /// Its id, such as `000000160EX` (POL-ID).
        pub policy_id: Option<String>,
        /// Its last event, `01` to `15` (POL-EVT).
        pub last_event: Option<String>,
        /// The day of its last event.
        pub last_event_date: Option<Day>,
    }
    /// A notice of dismissal is withdrawn; a DID submitted during the notice becomes void (STATO-34).
    pub struct PreavvisoRevocato {
        /// The job.
        pub job: Id,
    }
    /// A job continues under another employer; its count, its income and its start do not change.
    pub struct CambioDatore {
        /// The job.
        pub job: Id,
        /// Its name in later events; if absent, the same.
        pub to_job: Option<Id>,
        /// The new employer.
        pub employer: Option<String>,
    }
    /// A DID is annulled, as if it had never been submitted.
    pub struct AnnullamentoDid {
        /// The day of the DID.
        pub did: Day,
    }
    /// A loss for inactivity is undone, if a term for it exists (STATO-35).
    pub struct Ripristino {
        /// Whether the earlier seniority is restored; if absent, no.
        pub seniority: Option<bool>,
    }
}

impl Sanzione {
    /// Whether the state is lost.
    ///
    /// ```
    /// use collocamento::dossier::{RecordedMeasure, facts::Sanzione};
    /// assert!(Sanzione::new(RecordedMeasure::Decadenza).takes_status());
    /// assert!(!Sanzione::new(RecordedMeasure::Decadenza).loses_status(false).takes_status());
    /// ```
    #[must_use]
    pub fn takes_status(&self) -> bool {
        self.loses_status.unwrap_or(self.measure == RecordedMeasure::Decadenza)
    }
}
