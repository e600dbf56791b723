//! The facts of a dossier as the state machine takes them: small, typed, in the order in which a day takes them.

use std::cmp::Ordering;

use super::job::Income;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::event::Cause;
use crate::base::words::job::JobKind;
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::rulebook::book::Rulebook;

/// A state that a fact takes on a day, by the index of its event.
pub(crate) type Loss = (usize, Day);

/// What a job starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Terms {
    pub(crate) kind: JobKind,
    pub(crate) end: Option<Day>,
    pub(crate) income: Income,
    pub(crate) duty: Option<bool>,
}

/// What a fact does to the state. Jobs are numbered in the order of their names.
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
        cents: i64,
    },
    Extend {
        job: u32,
        end: Day,
    },
    Transform {
        job: u32,
        kind: JobKind,
        end: Option<Day>,
    },
    Worked {
        job: u32,
        to: Day,
    },
    Notice {
        job: u32,
    },
    Did,
    /// A claim that is a DID.
    Claim,
    Revoke(Cause),
    Sanction {
        takes_status: bool,
    },
    /// A fact that the state does not depend on.
    Other,
}

/// A fact on its day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DatedEvent {
    pub(crate) day: Day,
    pub(crate) event: u32,
    pub(crate) change: StateEvent,
    /// The place in the day where it is not that of the change.
    moved: Option<u8>,
    known: Day,
}

/// The facts that the state machine takes, and the names of the jobs.
#[derive(Debug, Default)]
pub(crate) struct StateEvents<'a> {
    pub(crate) dated: Vec<DatedEvent>,
    jobs: Vec<&'a str>,
    /// What happens after the day of assessment with no further event.
    pub(crate) pending: Vec<DatedEvent>,
    /// Events after the day of assessment, by index.
    pub(crate) later: Vec<usize>,
    /// PROF-14: DIDs of who was too young, by index; they count for nothing.
    pub(crate) too_young: Vec<usize>,
}

impl<'a> StateEvents<'a> {
    /// The events that have happened and that the office knows, in order, and the losses of state that come from them.
    pub(crate) fn of(dossier: &'a Dossier, rulebook: &Rulebook, losses: &[Loss]) -> Result<Self, Error> {
        let mut jobs: Vec<&str> = dossier.events.iter().filter_map(job_name).collect();
        jobs.sort_unstable();
        jobs.dedup();
        let mut events = Self { jobs, dated: Vec::with_capacity(dossier.events.len()), ..Self::default() };
        for (index, event) in dossier.events.iter().enumerate() {
            let change = events.state_event(index, event, rulebook)?;
            if !dossier.knows(event) {
                continue;
            }
            if event.date > dossier.as_of {
                events.later.push(index);
                continue;
            }
            let change = if change == StateEvent::Did && too_young(dossier.person.birth_date, event.date, rulebook) {
                events.too_young.push(index);
                StateEvent::Other
            } else {
                change
            };
            events.dated.push(DatedEvent::new(index, event.date, event.known_from(), change));
        }
        for (index, day) in losses {
            let loss = DatedEvent::loss(*index, *day);
            if *day <= dossier.as_of { events.dated.push(loss) } else { events.pending.push(loss) }
        }
        put_in_order(&mut events.dated);
        put_in_order(&mut events.pending);
        Ok(events)
    }

    /// The name of a job.
    pub(crate) fn job_name(&self, key: u32) -> &'a str {
        let index = usize::try_from(key).unwrap_or(usize::MAX);
        self.jobs.get(index).copied().unwrap_or_default()
    }

    fn state_event(&self, index: usize, event: &Event, rulebook: &Rulebook) -> Result<StateEvent, Error> {
        let job = |name: &str| {
            let position = self.jobs.binary_search(&name).unwrap_or_default();
            u32::try_from(position).unwrap_or(u32::MAX)
        };
        Ok(match &event.fact {
            Fact::RapportoInizio(start) => {
                let kind = match (&start.kind, &start.cob) {
                    (Some(kind), _) => Some(*kind),
                    (None, Some(cob)) => rulebook.job_kind(cob, event.date, start.end.is_some()),
                    (None, None) => None,
                };
                // COB-01: an unknown code is an error naming it by its path.
                let kind = kind.ok_or_else(|| {
                    Error::new(Code::ValoreNonValido).at(format!("/events/{index}/cob")).rule(rule::COB_01)
                })?;
                let income = Income::forecast(start.annual_income, start.monthly_pay, start.months_per_year);
                let terms = Terms { kind, end: start.end, income, duty: start.availability_duty };
                StateEvent::Start { job: job(start.job.as_str()), terms }
            }
            Fact::RapportoFine(end) => StateEvent::End { job: job(end.job.as_str()) },
            Fact::RapportoVariazione(varied) => {
                StateEvent::Vary { job: job(varied.job.as_str()), cents: Money::cents(varied.annual_income) }
            }
            Fact::RapportoProroga(longer) => StateEvent::Extend { job: job(longer.job.as_str()), end: longer.end },
            Fact::RapportoTrasformazione(other) => {
                StateEvent::Transform { job: job(other.job.as_str()), kind: other.kind, end: other.end }
            }
            Fact::GiornateLavorate(days) => {
                StateEvent::Worked { job: job(days.job.as_str()), to: days.to.unwrap_or(event.date) }
            }
            Fact::PreavvisoLicenziamento(notice) => StateEvent::Notice { job: job(notice.job.as_str()) },
            Fact::Did(_) => StateEvent::Did,
            Fact::DomandaPrestazione(claim) => StateEvent::claim(claim.benefit),
            Fact::Revoca(revoked) => StateEvent::Revoke(revoked.cause),
            Fact::Sanzione(sanction) => StateEvent::Sanction { takes_status: sanction.takes_status() },
            _ => StateEvent::Other,
        })
    }
}

/// Puts the facts in the order in which the state machine takes them.
pub(crate) fn put_in_order(facts: &mut [DatedEvent]) {
    // One fact a day, and the days in order: as most tables are.
    if facts.is_sorted_by(|one, next| one.day < next.day) {
        return;
    }
    facts.sort_unstable_by(DatedEvent::order);
    let mut late = false;
    for day in facts.chunk_by_mut(|one, next| one.day == next.day) {
        let starts = day.partition_point(|fact| fact.rank() < StateEvent::START);
        let Some((before, after)) = day.split_at_mut_checked(starts) else { continue };
        let started =
            |job| after.iter().any(|fact| matches!(fact.change, StateEvent::Start { job: other, .. } if other == job));
        for fact in before {
            // A job of one day ends, or earns otherwise, after it has started.
            let rank = match fact.change {
                StateEvent::End { job } if started(job) => StateEvent::AFTER_START,
                StateEvent::Vary { job, .. } if started(job) => StateEvent::AFTER_START_AND_END,
                _ => continue,
            };
            (fact.moved, late) = (Some(rank), true);
        }
    }
    if late {
        facts.sort_unstable_by(DatedEvent::order);
    }
}

/// PROF-14: whether the person was below the least age at a DID; who is of unknown age is not.
pub(crate) fn too_young(birth: Option<Day>, day: Day, rulebook: &Rulebook) -> bool {
    let Some(birth) = birth else { return false };
    let age = day.date().years_since(birth.date());
    rulebook.number("eta_minima_did", day).is_some_and(|least| age.is_none_or(|age| age < least))
}

fn job_name(event: &Event) -> Option<&str> {
    Some(match &event.fact {
        Fact::RapportoInizio(fact) => fact.job.as_str(),
        Fact::RapportoFine(fact) => fact.job.as_str(),
        Fact::RapportoVariazione(fact) => fact.job.as_str(),
        Fact::RapportoProroga(fact) => fact.job.as_str(),
        Fact::RapportoTrasformazione(fact) => fact.job.as_str(),
        Fact::GiornateLavorate(fact) => fact.job.as_str(),
        Fact::PreavvisoLicenziamento(fact) => fact.job.as_str(),
        _ => return None,
    })
}

impl StateEvent {
    const START: u8 = 3;
    const AFTER_START: u8 = 4;
    const AFTER_START_AND_END: u8 = 5;

    /// STATO-02: a claim, which for some benefits is a DID.
    pub(crate) const fn claim(benefit: Benefit) -> Self {
        if benefit.claim_is_did() { Self::Claim } else { Self::Other }
    }

    /// The place in the day, in the order of section 2.2.
    fn rank(&self) -> u8 {
        match self {
            Self::End { .. } => 1,
            Self::Vary { .. } => 2,
            Self::Start { .. } => Self::START,
            Self::Extend { .. } => 6,
            Self::Transform { .. } => 7,
            Self::Worked { .. } => 8,
            Self::Notice { .. } => 9,
            Self::Did => 10,
            Self::Claim => 11,
            Self::Revoke(_) => 12,
            Self::Sanction { .. } => 13,
            Self::Other => 14,
        }
    }
}

impl DatedEvent {
    pub(crate) fn new(index: usize, day: Day, known: Day, change: StateEvent) -> Self {
        // An index is at most 10,000: it fits.
        let event = u32::try_from(index).unwrap_or(u32::MAX);
        Self { day, event, change, moved: None, known }
    }

    /// The loss of the state that a violation costs.
    pub(crate) fn loss(index: usize, day: Day) -> Self {
        Self::new(index, day, day, StateEvent::Sanction { takes_status: true })
    }

    fn rank(&self) -> u8 {
        self.moved.unwrap_or_else(|| self.change.rank())
    }

    /// By day and rank, then by when the office knew; then by job and content, so that the order of the input decides
    /// between equal facts only.
    fn order(&self, other: &Self) -> Ordering {
        let place = |fact: &Self| (fact.day, fact.rank(), fact.known);
        place(self).cmp(&place(other)).then_with(|| (self.change, self.event).cmp(&(other.change, other.event)))
    }
}
