//! A person and the dated events of their case.

pub(crate) mod current_benefit;
pub(crate) mod event;
/// The content of each type of event besides its date.
pub mod facts;
pub(crate) mod known_events;
pub(crate) mod person;
pub(crate) mod services_given;
pub(crate) mod signature;
pub(crate) mod vacancy;
pub(crate) mod view;
#[cfg(feature = "xml")]
pub(crate) mod written;

use crate::base::calendar::day::Day;
use crate::base::calendar::holidays::is_comune;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::record::record;
use crate::base::rule;
use crate::base::text::Text;
use crate::wire::from_json;

pub use crate::base::words::benefit::Benefit;
pub use crate::base::words::event::{AdrPhase, AdrProvider, Cause, ContactChannel, RecordedMeasure};
pub use crate::base::words::event_field::EventField;
pub use crate::base::words::event_type::EventType;
pub use crate::base::words::id::Id;
pub use crate::base::words::job::{JobKind, PayBasis, Placement};
pub use crate::base::words::profile::{Citizenship, Class, Index, Scheme};
pub use crate::base::words::vacancy::VacancyOrigin;
pub use crate::base::words::violation::Violation;
pub use event::{Event, Fact};
pub use person::{L68, Person, Residence, Sex};
pub use vacancy::Vacancy;
pub use view::EventView;

record! {
    /// A person, their events in any order, and the day that is asked about.
    pub struct Dossier {
        /// The person.
        pub person: Person,
        /// The events, in any order; at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub events: Vec<Event>,
        /// The day of the assessment.
        pub as_of: Day,
        /// Only what the office knew on this day is used; if absent, everything.
        pub as_known_at: Option<Day>,
        /// The vacancies that the office has, in any order; at most 10,000. An open one counts as a service E1 or E2 under way
        /// does.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub vacancies: Vec<Vacancy> = default,
    }
}

impl Dossier {
    /// Reads the input of `dossier.assess`, without the `rulebook`, `explain` and `identify` that any input may hold.
    ///
    /// # Errors
    /// The contract's error, with the JSON pointer to the field.
    ///
    /// ```
    /// use collocamento::Dossier;
    /// let text = r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#;
    /// assert_eq!(Dossier::from_json(text)?.events.len(), 1);
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn from_json(text: impl AsRef<[u8]>) -> Result<Self, Error> {
        let dossier: Self = from_json(text.as_ref())?;
        dossier.validate()?;
        Ok(dossier)
    }

    /// The maximum number of events of a dossier.
    pub const MAX_EVENTS: usize = 10_000;

    /// Whether the office knew of an event on the day that the dossier asks about.
    pub(crate) fn knows(&self, event: &Event) -> bool {
        self.as_known_at.is_none_or(|day| event.known_from() <= day)
    }

    /// Checks the relations between fields.
    pub(crate) fn validate(&self) -> Result<(), Error> {
        Error::at_most("/events", self.events.len(), Self::MAX_EVENTS)?;
        let mut checks = Checks::default();
        checks.check(vacancy::validate(&self.vacancies));
        self.person.validate(&mut checks);
        self.events.iter().enumerate().for_each(|(index, event)| event.validate(index, &mut checks));
        checks.end()
    }
}

impl Person {
    fn validate(&self, checks: &mut Checks) {
        let comune = self.residence.as_ref().and_then(|residence| residence.comune.as_deref());
        let (it, en) =
            ("il codice catastale è una lettera e tre cifre", "a Belfiore code is a letter and three digits");
        checks.refuse_if(comune.is_some_and(|comune| !is_comune(comune)), "/person/residence/comune", it, en);
        let Some(l68) = &self.l68 else { return };
        let backwards = l68.to.is_some_and(|to| to < l68.from);
        checks.refuse_if(backwards, "/person/l68/to", "la fine precede l'inizio", "the end is before the start");
        let above = l68.disability_percent.is_some_and(|percent| percent > 100);
        let (it, en) = ("la percentuale va da 0 a 100", "the percentage goes from 0 to 100");
        checks.refuse_if(above, "/person/l68/disability_percent", it, en);
    }
}

impl Event {
    fn validate(&self, index: usize, checks: &mut Checks) {
        let at = |field: &str| format!("/events/{index}/{field}");
        match &self.fact {
            Fact::RapportoInizio(job) => {
                checks.check(one_kind(at, job.kind, job.cob.as_deref()));
                if job.agency == Some(true) && job.cob.is_none() {
                    let (it, en) =
                        ("`agency` si indica solo insieme a `cob`", "`agency` may be given together with `cob` only");
                    checks.add(Error::refused(at("agency"), it, en));
                }
                if job.months_per_year.is_some_and(|months| !(1..=16).contains(&months)) {
                    let (it, en) = ("le mensilità vanno da 1 a 16", "months of pay go from 1 to 16");
                    checks.add(Error::refused(at("months_per_year"), it, en));
                }
                let gross_monthly = job.monthly_pay.is_some() && job.pay_basis == Some(PayBasis::Lorda);
                let gross = job.gross_annual_pay.map(|_| "gross_annual_pay").or(gross_monthly.then_some("pay_basis"));
                if let Some(field) = gross.filter(|_| job.kind.is_some_and(JobKind::has_no_gross_pay)) {
                    let (it, en) = (
                        "il lavoro autonomo non ha una retribuzione lorda: si indica `annual_income`",
                        "self-employed work has no gross pay: give `annual_income`",
                    );
                    checks.add(Error::refused(at(field), it, en).rule(rule::STATO_29));
                }
            }
            Fact::Patto(patto) if patto.frequency_days.is_some_and(|days| !(1..=366).contains(&days)) => {
                let (it, en) = (
                    "i giorni tra un contatto e l'altro vanno da 1 a 366",
                    "the days between contacts go from 1 to 366",
                );
                checks.add(Error::refused(at("frequency_days"), it, en));
            }
            Fact::RapportoTrasformazione(change) => checks.check(one_kind(at, change.kind, change.cob.as_deref())),
            Fact::RapportoVariazione(change) if change.annual_income.is_none() && change.gross_annual_pay.is_none() => {
                checks.add(Error::new(Code::CampoMancante).at(at("annual_income")));
            }
            _ => {}
        }
    }
}

/// A job has a kind or a contract-type code.
fn one_kind(at: impl Fn(&str) -> String, kind: Option<JobKind>, cob: Option<&str>) -> Result<(), Error> {
    match (kind, cob) {
        (Some(_), None) | (None, Some(_)) => Ok(()),
        (Some(_), Some(_)) => {
            let (it, en) = ("si indica `kind` oppure `cob`, non entrambi", "give `kind` or `cob`, not both");
            Err(Error::refused(at("cob"), it, en))
        }
        (None, None) => {
            let hint = Text::new("serve `kind` oppure `cob`", "`kind` or `cob` is needed");
            Err(Error::new(Code::CampoMancante).at(at("kind")).hint(hint))
        }
    }
}

#[cfg(all(test, feature = "schema"))]
mod tests;
