//! The content of each type of event besides its date.

use std::any::Any;

use serde::{Deserialize, Serialize};

use super::view::{EventView, Field};
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::open_end;
use crate::base::money::Money;
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

/// Declares the fact types: structs with the serde and schema habits that all share, and the way from and to a view.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $type,)*
        }

        impl $name {
            /// The wire names of the fields of such an event.
            pub(super) const KNOWN: &[&str] = &["type", "date", "id", "recorded_at", $(stringify!($field)),*];

            /// The value of a field; `None` if it has none, or no such field.
            pub(super) fn field(&self, name: &str) -> Option<&dyn Any> {
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
    )+};
}

facts! {
    /// A declaration of immediate availability for work.
    Did {
        /// How it was submitted; `carta` for a DID on paper.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<String>,
    }
    /// A claim for a benefit; for NASpI, DIS-COLL, ASpI and mobilità it counts as a DID (STATO-02).
    DomandaPrestazione {
        /// The benefit.
        benefit: Benefit,
    }
    /// The first day of a benefit.
    PrestazioneInizio {
        /// The benefit.
        benefit: Benefit,
        /// Its monthly amount.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        monthly_amount: Option<Money>,
        /// Support during employment: the share of the working time of twelve months that is cut, 0 to 100.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hours_cut_percent: Option<Percent>,
    }
    /// The last day of a benefit.
    PrestazioneFine {
        /// The benefit.
        benefit: Benefit,
    }
    /// The receipt of a dismissal notice.
    PreavvisoLicenziamento {
        /// The job.
        job: Id,
    }
    /// The first day of a job.
    RapportoInizio {
        /// The name of the job in later events.
        job: Id,
        /// Its kind; either this or `cob` is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<JobKind>,
        /// Its contract-type code of the Comunicazioni Obbligatorie; either this or `kind` is given.
        #[serde(default, deserialize_with = "trimmed::optional", skip_serializing_if = "Option::is_none")]
        cob: Option<String>,
        /// Whether the employer is an agency that supplies the worker to others; only with a contract-type code of ordinary work,
        /// such as `A.01.00`, which then means agency work.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agency: Option<bool>,
        /// The employer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        employer: Option<String>,
        /// The agreed last day, included; absent if none is agreed. A day after 2199-12-31, such as 9999-12-31, means
        /// "no end".
        #[serde(default, deserialize_with = "open_end::optional", serialize_with = "open_end::write_optional", skip_serializing_if = "Option::is_none")]
        end: Option<Day>,
        /// Subordinate and assimilated work: the taxable pay that the job gives in a full year, whatever its agreed length,
        /// net of the worker's social contributions. Self-employed work: the income forecast for the tax year.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        annual_income: Option<Money>,
        /// The gross pay of a full year, if no annual income is given; not for self-employed work (STATO-29).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gross_annual_pay: Option<Money>,
        /// The monthly pay, if no pay of a year is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        monthly_pay: Option<Money>,
        /// Whether the monthly pay is taxable or gross; if absent, `imponibile`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pay_basis: Option<PayBasis>,
        /// The number of months of pay in a year, 1 to 16.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 16)))]
        months_per_year: Option<u8>,
        /// Intermittent work: whether the worker must answer a call (availability allowance).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        availability_duty: Option<bool>,
        /// The scheme under which the person was placed in this job; if absent, none is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        placement: Option<Placement>,
    }
    /// A new agreed last day.
    RapportoProroga {
        /// The job.
        job: Id,
        /// The new last day, included; a day after 2199-12-31 means "no end".
        #[serde(deserialize_with = "open_end::needed", serialize_with = "open_end::write")]
        end: Day,
    }
    /// A new kind for the same job.
    RapportoTrasformazione {
        /// The job.
        job: Id,
        /// The new kind; either this or `cob` is given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<JobKind>,
        /// The new contract-type code of the Comunicazioni Obbligatorie; either this or `kind` is given.
        #[serde(default, deserialize_with = "trimmed::optional", skip_serializing_if = "Option::is_none")]
        cob: Option<String>,
        /// The new last day, included, if one is agreed; a day after 2199-12-31 means "no end".
        #[serde(default, deserialize_with = "open_end::optional", serialize_with = "open_end::write_optional", skip_serializing_if = "Option::is_none")]
        end: Option<Day>,
    }
    /// A new forecast of the income.
    RapportoVariazione {
        /// The job.
        job: Id,
        /// From now on: the taxable pay of a full year, or the forecast of the tax year for self-employed work.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        annual_income: Option<Money>,
        /// The gross pay of a full year from now on, if no annual income is given; not for self-employed work
        /// (STATO-29).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gross_annual_pay: Option<Money>,
    }
    /// The last day worked.
    RapportoFine {
        /// The job.
        job: Id,
        /// Why it ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cause: Option<String>,
    }
    /// Days worked in an intermittent job, or in occasional farm work.
    GiornateLavorate {
        /// The job.
        job: Id,
        /// The last of the consecutive days, included; absent for one day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Day>,
    }
    /// The DID is withdrawn, or ends.
    Revoca {
        /// Why.
        cause: Cause,
    }
    /// The person contacts the Centro per l'Impiego.
    ContattoCpi {
        /// How. An appointment booked on LavoroPerTe counts as a contact only where TERM-ATT-LPT is in force.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<ContactChannel>,
    }
    /// The person is summoned to an appointment.
    Convocazione {
        /// When to appear.
        appointment: Moment,
        /// How the person was summoned.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<ConvocationChannel>,
        /// Whether the appointment was agreed in the patto, or is in addition to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<ConvocationKind>,
        /// Whether the contact details used are those that the person gave with the claim or the patto; absent is yes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        claim_contact: Option<bool>,
    }
    /// An interview.
    Colloquio {
        /// The service given, such as `A2`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<String>,
        /// The activity code of the SAP, such as `A01`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        activity: Option<String>,
    }
    /// A profile.
    Profilazione {
        /// Its scale.
        scheme: Scheme,
        /// The index, 0 to 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        index: Option<Index>,
        /// The class.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        class: Option<Class>,
    }
    /// A patto di servizio.
    Patto {
        /// Its kind.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kind: Option<String>,
        /// Its document.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<String>,
        /// The signer for the services; if absent, a Centro per l'Impiego.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signed_by: Option<Signer>,
        /// Whether an accredited body that signed has a partnership agreement; if absent, unknown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        partnership: Option<bool>,
        /// The agreed number of days from one contact with the responsible person to the next, 1 to 366; if absent, none is known
        /// (TERM-CONTATTI).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 366)))]
        frequency_days: Option<u32>,
    }
    /// A recorded need for services.
    Fabbisogno {
        /// The services needed, by code.
        services: Vec<String>,
    }
    /// A service given.
    Servizio {
        /// Its code, such as `D1`.
        code: String,
        /// Its last day, included; absent where it is open. A day after 2199-12-31, such as 9999-12-31, stands for none.
        #[serde(default, deserialize_with = "open_end::optional", serialize_with = "open_end::write_optional", skip_serializing_if = "Option::is_none")]
        end: Option<Day>,
        /// E1 and E2: whether the employer is a public administration that requests a selection (art. 16 L. 56/1987);
        /// if absent, no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        public_body: Option<bool>,
    }
    /// The person fills in PAD and CV on SIISL.
    Siisl {}
    /// A duty is violated.
    Violazione {
        /// Which.
        violation: Violation,
        /// Whether the person had a justified reason; if absent, no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        justified: Option<bool>,
        /// The share of the course's hours that were missed, 0 to 100; required for `formazione` under `cigs`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        missed_hours_percent: Option<Percent>,
        /// All the months of the treatment, for `cigs`; if absent, the amount is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        treatment_months: Option<u32>,
        /// Whether the benefit was renewed, for `offerta` under `rdc`; if absent, no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        renewal: Option<bool>,
        /// Whether the household is one of L. 234/2021 art. 1 c. 77, for `offerta` under `rdc` in 2022; if absent, no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        protected_household: Option<bool>,
        /// Whether the offer was in the person's own municipality (COVID-40); if absent, no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        own_municipality: Option<bool>,
        /// The day on which the violation was found, not before it; absent, the day of the violation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        found_on: Option<Day>,
        /// The day on which the person received the decision, not before the violation; absent, no deadline for the appeal is
        /// given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        received: Option<Day>,
    }
    /// A measure adopted by the Centro per l'Impiego.
    Sanzione {
        /// The measure.
        measure: RecordedMeasure,
        /// Whether the state is lost; if absent, yes for a `decadenza` and no for a `decurtazione`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        loses_status: Option<bool>,
    }
    /// A phase of the assegno di ricollocazione.
    Adr {
        /// Which.
        phase: AdrPhase,
        /// The body that the person chose for the service; for the phase `scelta`. If absent, it is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provider: Option<AdrProvider>,
        /// The tutor that the provider appointed, by the caller's name (art. 23 c. 5 lett. a, ADR-TUTOR); for the phase `scelta`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tutor: Option<String>,
        /// The programme of intensive search, by the caller's name (art. 23 c. 5 lett. b, ADR-TUTOR); for the phase `scelta`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        programme: Option<String>,
    }
    /// An active measure as the SAP records it.
    AttivitaSap {
        /// Its activity code, such as `C06`.
        code: String,
        /// Its denomination.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// Its description.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        description: Option<String>,
        /// The day on which it was proposed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proposed: Option<Day>,
        /// Its first day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<Day>,
        /// Its last day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<Day>,
        /// Its length, in `duration_unit`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        duration: Option<u32>,
        /// The unit of the length: `O` hours, `G` days, `M` months, `A` years.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        duration_unit: Option<String>,
        /// The promoting body, such as `E202C000002`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<String>,
        /// The project, such as `05`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        project: Option<String>,
        /// Its id, such as `000000160EX` (POL-ID).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy_id: Option<String>,
        /// Its last event, `01` to `15` (POL-EVT).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_event: Option<String>,
        /// The day of its last event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_event_date: Option<Day>,
    }
    /// A notice of dismissal is withdrawn; a DID submitted during the notice becomes void (STATO-34).
    PreavvisoRevocato {
        /// The job.
        job: Id,
    }
    /// A job continues under another employer; its count, its income and its start do not change.
    CambioDatore {
        /// The job.
        job: Id,
        /// Its name in later events; if absent, the same.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to_job: Option<Id>,
        /// The new employer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        employer: Option<String>,
    }
    /// A DID is annulled, as if it had never been submitted.
    AnnullamentoDid {
        /// The day of the DID.
        did: Day,
    }
    /// A loss for inactivity is undone, if a term for it exists (STATO-35).
    Ripristino {
        /// Whether the earlier seniority is restored; if absent, no.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seniority: Option<bool>,
    }
}

impl Sanzione {
    /// Whether the state is lost.
    #[must_use]
    pub fn takes_status(&self) -> bool {
        self.loses_status.unwrap_or(self.measure == RecordedMeasure::Decadenza)
    }
}
