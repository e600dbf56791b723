//! A vacancy, as the services for persons and for employers see it.

use std::collections::BTreeSet;

use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::base::words::vacancy::{VacancyOrigin, VacancyOutcome};

/// The maximum number of vacancies of a list.
const MAX_VACANCIES: usize = 10_000;

/// The kind of request of a public administration for a selection under art. 16 L. 56/1987.
pub(crate) const ART16: &str = "art16";

record! {
    /// A vacancy that the service has taken on: the record that `vacancy.replay` returns.
    pub struct Vacancy {
        /// The day on which it was taken on.
        pub opened: Day,
        /// The day on which it was filled, closed or withdrawn; from that day it is no longer open. Absent while it is open.
        pub closed: Option<Day>,
        /// The first last day, included, that the service still has to meet; absent if none runs.
        pub due: Option<Day>,
        /// The caller's name for it; each name once.
        pub id: Option<Id>,
        /// The kind of request, such as `preselezione`.
        pub kind: Option<Id>,
        /// How the service came to know of it.
        pub origin: Option<VacancyOrigin>,
        /// How it ended; absent while it is open. If absent for one that has ended, unknown.
        pub outcome: Option<VacancyOutcome>,
        /// Whether it is a request by a public administration; if absent, only if its kind is `art16`.
        pub public_body: Option<bool>,
        /// The day on which the quality of the service to the employer was checked; absent if it was not.
        pub quality_checked: Option<Day>,
    }
}

impl Vacancy {
    /// Whether it is open on a day, as far as was known on another.
    pub(crate) fn open_on(&self, day: Day, known_at: Option<Day>) -> bool {
        let known = |on: &Day| known_at.is_none_or(|day| *on <= day);
        let closed = self.closed.filter(known);
        self.opened <= day && known(&self.opened) && closed.is_none_or(|closed| day < closed)
    }

    /// Whether it is a request by a public administration: stated, or by its kind; if neither says so, it is taken for another
    /// employer's.
    pub(crate) fn of_public_body(&self) -> bool {
        let by_kind = || self.kind.as_ref().is_some_and(|kind| kind.as_str() == ART16);
        self.public_body.unwrap_or_else(by_kind)
    }
}

/// The vacancies open on a day that matter for the services of a person: the place of the first one of each sort.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct OpenVacancies {
    /// Of an employer that is no public administration.
    private: Option<usize>,
    /// Taken for such a one, because neither its owner nor its kind says otherwise.
    unstated: Option<usize>,
    public: Option<usize>,
}

impl OpenVacancies {
    pub(crate) fn of(vacancies: &[Vacancy], day: Day, known_at: Option<Day>) -> Self {
        let open = vacancies.iter().enumerate().filter(|(_, one)| one.open_on(day, known_at));
        open.fold(Self::default(), |found, (index, one)| match (one.of_public_body(), one.public_body) {
            (true, _) => Self { public: found.public.or(Some(index)), ..found },
            (false, Some(_)) => Self { private: found.private.or(Some(index)), ..found },
            (false, None) => Self { unstated: found.unstated.or(Some(index)), ..found },
        })
    }

    /// An open vacancy of a public administration, or of another employer.
    pub(crate) fn first(self, public_body: bool) -> Option<usize> {
        if public_body { self.public } else { self.private.or(self.unstated) }
    }

    /// The vacancy that is taken for one of an employer that is no public administration, if no other one is.
    pub(crate) fn assumed_private(self) -> Option<usize> {
        self.unstated.filter(|_| self.private.is_none())
    }
}

/// Checks a list of vacancies at `/vacancies`.
pub(crate) fn validate(vacancies: &[Vacancy]) -> Result<(), Error> {
    Error::at_most("/vacancies", vacancies.len(), MAX_VACANCIES)?;
    let (mut ids, mut checks) = (BTreeSet::new(), Checks::default());
    for (index, vacancy) in vacancies.iter().enumerate() {
        let at = |field: &str| format!("/vacancies/{index}/{field}");
        if vacancy.closed.is_some_and(|closed| closed < vacancy.opened) {
            let (it, en) = ("la chiusura precede l'apertura", "it is closed before it is opened");
            checks.add(Error::refused(at("closed"), it, en));
        }
        if vacancy.id.as_ref().is_some_and(|id| !ids.insert(id)) {
            checks.add(Error::refused(at("id"), "posto vacante ripetuto", "the vacancy is listed twice"));
        }
    }
    checks.end()
}
