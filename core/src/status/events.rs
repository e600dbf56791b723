//! The facts on which the state depends: small, typed.

use std::collections::BTreeSet;

use super::job::{Employer, Income};
use crate::base::calendar::day::Day;
use crate::base::words::benefit::Benefit;
use crate::base::words::event::Cause;
use crate::base::words::event_type::EventType;
use crate::base::words::job::JobKind;
use crate::dossier::facts::Sanzione;
use crate::dossier::view::EventView;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::contract::by_term;

/// A loss of the state on a day, by the index of its event.
pub(crate) type Loss = (usize, Day);

/// What a job starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Terms {
    pub(crate) kind: JobKind,
    pub(crate) end: Option<Day>,
    pub(crate) income: Income,
    pub(crate) duty: Option<bool>,
    /// COB-02: its contract-type code is unknown, or no longer valid on the first day.
    pub(crate) unknown_code: bool,
    pub(crate) employer: Option<Employer>,
}

/// PROF-14: whether a person is of an age to give a DID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Age {
    /// Old enough, or of unknown age.
    Enough,
    /// Old enough under the law of the day, but below the minimum age of later law.
    Young,
    /// Below the minimum age.
    TooYoung,
}

/// The effect of a fact on the state. Jobs are numbered in the order of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum StateEvent {
    Start {
        job: u32,
        terms: Terms,
    },
    End {
        job: u32,
    },
    Vary {
        job: u32,
        income: Income,
    },
    Extend {
        job: u32,
        end: Day,
    },
    Transform {
        job: u32,
        kind: JobKind,
        end: Option<Day>,
        /// COB-02, as for a job that starts.
        unknown_code: bool,
    },
    Worked {
        job: u32,
        to: Day,
    },
    Notice {
        job: u32,
    },
    WithdrawNotice {
        job: u32,
    },
    ChangeEmployer {
        job: u32,
        /// Its name from then on.
        to_job: u32,
        employer: Option<Employer>,
    },
    Did(Age),
    /// A claim that is a DID.
    Claim {
        age: Age,
        benefit: Benefit,
    },
    /// The first day of a benefit.
    BenefitStart(Benefit),
    /// The DID of a day is annulled; `found` if there is one.
    Annul {
        did: Day,
        found: bool,
    },
    Revoke(Cause),
    Restore {
        seniority: bool,
    },
    Sanction {
        takes_status: bool,
    },
    /// A fact that the state does not depend on.
    Other,
}

/// What the effect of an event depends on, apart from the event itself.
pub(crate) struct Context<'r> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) birth: Option<Day>,
}

/// A fact on its day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DatedEvent {
    pub(crate) day: Day,
    pub(crate) event: u32,
    pub(crate) change: StateEvent,
    /// The place within the day, if it differs from that of the change.
    pub(super) moved: Option<u8>,
    /// The day from which the office knows it.
    pub(crate) known: Day,
}

/// Removes annulled DIDs from ordered facts, as if they had never been submitted. If no DID was submitted on the day, a
/// claim of that day is removed. A second annulment of the same day annuls nothing more.
pub(crate) fn annul(facts: &mut [DatedEvent]) {
    // The days whose DID was sought before: it is annulled, or there is none.
    let mut sought = BTreeSet::new();
    for place in 0..facts.len() {
        let Some(DatedEvent { day, change: StateEvent::Annul { did, .. }, .. }) = facts.get(place).copied() else {
            continue;
        };
        if day < did || !sought.insert(did) {
            continue;
        }
        let (from, to) = (facts.partition_point(|fact| fact.day < did), facts.partition_point(|fact| fact.day <= did));
        let mut annulled = |is_one: fn(&StateEvent) -> bool| {
            let of_the_day = facts.get_mut(from..to).into_iter().flatten();
            of_the_day.filter(|fact| is_one(&fact.change)).map(|fact| fact.change = StateEvent::Other).count() > 0
        };
        let found = annulled(|change| matches!(change, StateEvent::Did(_)))
            || annulled(|change| matches!(change, StateEvent::Claim { .. }));
        if let Some(fact) = facts.get_mut(place) {
            fact.change = StateEvent::Annul { did, found };
        }
    }
}

/// The types of events that the state does not depend on; on the first four it depends through violations.
macro_rules! without_effect {
    () => {
        EventType::PrestazioneFine
            | EventType::Convocazione
            | EventType::Violazione
            | EventType::Adr
            | EventType::ContattoCpi
            | EventType::Colloquio
            | EventType::Profilazione
            | EventType::Patto
            | EventType::Fabbisogno
            | EventType::Servizio
            | EventType::Siisl
            | EventType::AttivitaSap
    };
}

impl StateEvent {
    /// The effect of an event on the state: the only mapping, for dossiers, tables and C. `None` if the event lacks a
    /// field that its type requires.
    #[inline(always)]
    pub(crate) fn of(
        kind: EventType,
        day: Day,
        job: u32,
        event: &impl EventView,
        context: &Context<'_>,
    ) -> Option<Self> {
        match kind {
            EventType::Did => Some(Self::Did(context.age(day))),
            EventType::DomandaPrestazione => event.benefit().map(|benefit| Self::claim(benefit, day, context)),
            EventType::RapportoInizio => {
                Terms::of(event, day, context.rulebook).map(|terms| Self::Start { job, terms })
            }
            EventType::RapportoFine => Some(Self::End { job }),
            EventType::RapportoVariazione => match Income::forecast(event) {
                Income::Unknown => None,
                income => Some(Self::Vary { job, income }),
            },
            EventType::RapportoProroga => Some(Self::Extend { job, end: event.end()? }),
            EventType::RapportoTrasformazione => {
                let end = event.end();
                let has_end = end.and_then(Day::finite).is_some();
                let (kind, unknown_code) = kind_of(event, day, has_end, context.rulebook)?;
                Some(Self::Transform { job, kind, end, unknown_code })
            }
            EventType::GiornateLavorate => Some(Self::Worked { job, to: event.to().unwrap_or(day) }),
            EventType::PreavvisoLicenziamento => Some(Self::Notice { job }),
            EventType::PreavvisoRevocato => Some(Self::WithdrawNotice { job }),
            EventType::CambioDatore => {
                Some(Self::ChangeEmployer { job, to_job: job, employer: event.employer().and_then(Employer::of) })
            }
            EventType::AnnullamentoDid => Some(Self::Annul { did: event.did()?, found: false }),
            EventType::Ripristino => Some(Self::Restore { seniority: event.seniority() == Some(true) }),
            EventType::Revoca => event.cause().map(Self::Revoke),
            EventType::Sanzione => {
                let sanction = Sanzione { measure: event.measure()?, loses_status: event.loses_status() };
                Some(Self::Sanction { takes_status: sanction.takes_status() })
            }
            EventType::PrestazioneInizio => event.benefit().map(Self::BenefitStart),
            without_effect!() => Some(Self::Other),
        }
    }

    /// Whether the state does not depend on events of this type.
    #[cfg(feature = "arrow")]
    pub(crate) const fn ignores(kind: EventType) -> bool {
        matches!(kind, without_effect!())
    }

    /// The same event with a new name for the job from then on.
    pub(crate) const fn renamed(self, to_job: u32) -> Self {
        match self {
            Self::ChangeEmployer { job, employer, .. } => Self::ChangeEmployer { job, to_job, employer },
            other => other,
        }
    }

    /// Sets the age of the person, if it matters.
    #[cfg(feature = "arrow")]
    #[inline]
    pub(crate) fn set_age(&mut self, of: impl FnOnce() -> Age) {
        if let Self::Did(age) | Self::Claim { age, .. } = self {
            *age = of();
        }
    }

    /// The job, and its name from then on if that may change.
    #[cfg(feature = "arrow")]
    pub(crate) fn jobs_mut(&mut self) -> [Option<&mut u32>; 2] {
        match self {
            Self::Start { job, .. }
            | Self::End { job }
            | Self::Vary { job, .. }
            | Self::Extend { job, .. }
            | Self::Transform { job, .. }
            | Self::Worked { job, .. }
            | Self::Notice { job }
            | Self::WithdrawNotice { job } => [Some(job), None],
            Self::ChangeEmployer { job, to_job, .. } => [Some(job), Some(to_job)],
            Self::Did(_)
            | Self::Claim { .. }
            | Self::BenefitStart(_)
            | Self::Annul { .. }
            | Self::Revoke(_)
            | Self::Restore { .. }
            | Self::Sanction { .. }
            | Self::Other => [None, None],
        }
    }

    /// STATO-02: a claim, which for some benefits counts as a DID.
    fn claim(benefit: Benefit, day: Day, context: &Context<'_>) -> Self {
        let is_did = context.rulebook.law().at(day).claim_is_did(benefit);
        if is_did { Self::Claim { age: context.age(day), benefit } } else { Self::Other }
    }
}

impl Context<'_> {
    /// PROF-14: whether the person is old enough on a day; a person of unknown age counts as old enough.
    #[inline]
    pub(crate) fn age(&self, day: Day) -> Age {
        self.birth.map_or(Age::Enough, |birth| self.age_of(birth, day))
    }

    fn age_of(&self, birth: Day, day: Day) -> Age {
        let law = self.rulebook.law();
        let [now, later] = [day, Day::LAST].map(|day| law.at(day).did_age);
        // No year has more than 366 days, so only the young need the calendar.
        let days = now.max(later).saturating_mul(366);
        if i32::try_from(days).is_ok_and(|days| days <= birth.days_until(day)) {
            return Age::Enough;
        }
        let years = day.date().years_since(birth.date());
        let below = |least| years.is_none_or(|years| years < least);
        if below(now) {
            return Age::TooYoung;
        }
        if below(later) { Age::Young } else { Age::Enough }
    }
}

/// COB-01: the kind of a job is the one given, or else that of its contract-type code on the day. COB-02: a job whose code is
/// not valid counts as subordinate; the second value says so.
#[inline(always)]
fn kind_of(event: &impl EventView, day: Day, has_end: bool, rulebook: &Rulebook) -> Option<(JobKind, bool)> {
    let Some(cob) = event.cob() else { return Some((event.job_kind()?, false)) };
    let of_code = rulebook.kind_of_code(cob, day, has_end, event.agency() == Some(true));
    Some((of_code.unwrap_or_else(|| by_term(has_end)), of_code.is_none()))
}

impl Terms {
    #[inline(always)]
    fn of(start: &impl EventView, day: Day, rulebook: &Rulebook) -> Option<Self> {
        let end = start.end().and_then(Day::finite);
        let (kind, unknown_code) = kind_of(start, day, end.is_some(), rulebook)?;
        let income = Income::forecast(start);
        if kind.has_no_gross_pay() && start.cob().is_none() && (start.gross_annual_pay().is_some() || income.is_gross())
        {
            return None;
        }
        let (duty, employer) = (start.availability_duty(), start.employer().and_then(Employer::of));
        Some(Self { kind, end, income, duty, employer, unknown_code })
    }
}

impl DatedEvent {
    /// No fact, after all others.
    #[cfg(feature = "arrow")]
    pub(crate) const NOTHING: Self =
        Self { day: Day::NEVER, event: u32::MAX, change: StateEvent::Other, moved: None, known: Day::NEVER };

    pub(crate) fn new(index: usize, day: Day, known: Day, change: StateEvent) -> Self {
        // An index is at most 10,000: it fits.
        let event = u32::try_from(index).unwrap_or(u32::MAX);
        Self { day, event, change, moved: None, known }
    }

    /// The loss of the state because of a violation.
    pub(crate) fn loss(index: usize, day: Day) -> Self {
        Self::new(index, day, day, StateEvent::Sanction { takes_status: true })
    }

    /// The index of its event.
    pub(crate) fn index(&self) -> usize {
        usize::try_from(self.event).unwrap_or(usize::MAX)
    }
}
