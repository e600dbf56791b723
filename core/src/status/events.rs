//! The facts of a dossier as the state machine takes them: small, typed, in the order in which a day takes them.

use std::cmp::Ordering;

use super::job::Income;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::words::benefit::Benefit;
use crate::base::words::event::Cause;
use crate::base::words::event_type::EventType;
use crate::base::words::job::JobKind;
use crate::dossier::Dossier;
use crate::dossier::facts::Sanzione;
use crate::dossier::view::EventView;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::contract::by_term;

/// A state that a fact takes on a day, by the index of its event.
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
    /// PROF-14: a DID by a person below the minimum age, which counts for nothing.
    TooYoung,
    /// A claim that is a DID.
    Claim,
    Revoke(Cause),
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
    /// Events after the day of assessment.
    pub(crate) later: Vec<u32>,
}

impl<'a> StateEvents<'a> {
    /// The events that have happened and that the office knows, in order, and the losses of state that come from them.
    pub(crate) fn of(dossier: &'a Dossier, rulebook: &Rulebook, losses: &[Loss]) -> Result<Self, Error> {
        let mut jobs: Vec<&str> = dossier.events.iter().filter_map(|event| event.fact.job()).collect();
        jobs.sort_unstable();
        jobs.dedup();
        let mut events = Self { jobs, dated: Vec::with_capacity(dossier.events.len()), ..Self::default() };
        let context = Context { rulebook, birth: dossier.person.birth_date };
        for (index, event) in dossier.events.iter().enumerate() {
            let job = event.fact.job().map_or(0, |name| events.number(name));
            let change = StateEvent::of(event.fact.event_type(), event.date, job, &event.fact, &context);
            // A dossier that was validated has all that its events need.
            let Some(change) = change else {
                return Err(Error::new(Code::CampoMancante).at(format!("/events/{index}")));
            };
            let fact = DatedEvent::new(index, event.date, event.known_from(), change);
            match dossier.knows(event) {
                false => {}
                true if event.date > dossier.as_of => events.later.push(fact.event),
                true => events.dated.push(fact),
            }
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

    /// The number of a job by its name.
    fn number(&self, name: &str) -> u32 {
        let position = self.jobs.binary_search(&name).unwrap_or_default();
        u32::try_from(position).unwrap_or(u32::MAX)
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

impl StateEvent {
    const START: u8 = 3;
    const AFTER_START: u8 = 4;
    const AFTER_START_AND_END: u8 = 5;

    /// What an event does to the state: the one mapping, for dossiers, tables and C. `None` if the event lacks what its type
    /// needs.
    pub(crate) fn of(
        kind: EventType,
        day: Day,
        job: u32,
        event: &impl EventView,
        context: &Context<'_>,
    ) -> Option<Self> {
        match kind {
            EventType::Did if context.too_young(day) => Some(Self::TooYoung),
            EventType::Did => Some(Self::Did),
            EventType::DomandaPrestazione => event.benefit().map(|benefit| Self::claim(benefit, day, context.rulebook)),
            EventType::RapportoInizio => {
                Terms::of(event, day, context.rulebook).map(|terms| Self::Start { job, terms })
            }
            EventType::RapportoFine => Some(Self::End { job }),
            EventType::RapportoVariazione => Some(Self::Vary { job, cents: event.annual_income()?.cents() }),
            EventType::RapportoProroga => Some(Self::Extend { job, end: event.end()? }),
            EventType::RapportoTrasformazione => {
                Some(Self::Transform { job, kind: event.job_kind()?, end: event.end() })
            }
            EventType::GiornateLavorate => Some(Self::Worked { job, to: event.to().unwrap_or(day) }),
            EventType::PreavvisoLicenziamento => Some(Self::Notice { job }),
            EventType::Revoca => event.cause().map(Self::Revoke),
            EventType::Sanzione => {
                let sanction = Sanzione { measure: event.measure()?, loses_status: event.loses_status() };
                Some(Self::Sanction { takes_status: sanction.takes_status() })
            }
            // These affect the state through violations only.
            EventType::PrestazioneInizio
            | EventType::PrestazioneFine
            | EventType::Convocazione
            | EventType::Violazione
            | EventType::Adr => Some(Self::Other),
            EventType::ContattoCpi
            | EventType::Colloquio
            | EventType::Profilazione
            | EventType::Patto
            | EventType::Fabbisogno
            | EventType::Servizio
            | EventType::Siisl
            | EventType::AttivitaSap => Some(Self::Other),
        }
    }

    /// STATO-02: a claim, which for some benefits is a DID.
    fn claim(benefit: Benefit, day: Day, rulebook: &Rulebook) -> Self {
        if rulebook.law().at(day).claim_is_did(benefit) { Self::Claim } else { Self::Other }
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
            Self::Did | Self::TooYoung => 10,
            Self::Claim => 11,
            Self::Revoke(_) => 12,
            Self::Sanction { .. } => 13,
            Self::Other => 14,
        }
    }
}

impl Context<'_> {
    /// PROF-14: whether the person is below the minimum age on a day; a person of unknown age is not.
    fn too_young(&self, day: Day) -> bool {
        let Some(birth) = self.birth else { return false };
        let age = day.date().years_since(birth.date());
        age.is_none_or(|age| age < self.rulebook.law().at(day).did_age)
    }
}

impl Terms {
    /// COB-01: the kind of a job is the one given, else the one that its code stands for. COB-02: with a code that is not
    /// valid on its first day it counts as subordinate.
    #[inline]
    fn of(start: &impl EventView, day: Day, rulebook: &Rulebook) -> Option<Self> {
        let end = start.end().and_then(Day::finite);
        let of_code = start.cob().map(|cob| rulebook.contract_type(cob, day));
        let kind = match of_code {
            Some(Some(contract)) => contract.kind_of(end.is_some(), start.agency() == Some(true)),
            Some(None) => by_term(end.is_some()),
            None => start.job_kind()?,
        };
        let pay = start.monthly_pay();
        let income = Income::forecast(start.annual_income(), pay, start.months_per_year());
        Some(Self { kind, end, income, duty: start.availability_duty(), unknown_code: matches!(of_code, Some(None)) })
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
