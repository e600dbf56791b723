//! The facts for the target groups that the jobs of a dossier show.

use crate::answer::journal::Journal;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::chapters::targets::classify;
use crate::chapters::targets::facts::TargetFacts;
use crate::dossier::Dossier;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::targets::MESI_RAPPORTO_REGOLARE;
use crate::rulebook::read::Read;
use crate::status::events::DatedEvent;
use crate::status::machine::StateMachine;
use crate::status::work::Work;

/// What `targets.classify` asks and a dossier shows.
pub(super) struct WorkFacts<'w> {
    pub(super) facts: TargetFacts,
    /// The regularly paid jobs.
    pub(super) regular: Vec<&'w Work>,
    /// Whole months without regularly paid work; `None` if there was no such work to count from.
    pub(super) months: Option<u32>,
    /// The day after the last one of such work; `None` while it lasts.
    pub(super) since: Option<Day>,
    /// The minimum length of a regular job in months.
    pub(super) least: Read<u32>,
}

impl<'w> WorkFacts<'w> {
    pub(super) fn of(
        rulebook: &Rulebook,
        dossier: &Dossier,
        (work, dated): (&'w [Work], &[DatedEvent]),
        seniority_days: i32,
    ) -> Result<Self, Error> {
        let as_of = dossier.as_of;
        let least = rulebook.read(MESI_RAPPORTO_REGOLARE, as_of).map_err(|error| error.at("/as_of"))?;
        let first = dated.first().map_or(as_of, |fact| fact.day);
        let above = StateMachine::new(rulebook.law(), None, first).above_limits(dated, as_of)?;
        let regular = work.iter().filter_map(|work| Some((work, regular_until(work, &above, *least)?)));
        let regular: Vec<(&Work, Day)> = regular.collect();
        let last = regular.iter().map(|(_, last)| *last).max();
        let runs = last.is_some_and(|last| last >= as_of);
        let since = last.filter(|_| !runs).map(Day::next);
        let months = if runs { Some(0) } else { since.map(|since| whole_months(since, as_of)) };
        let works = work.iter().any(|work| work.start <= as_of && as_of <= work.last);
        let facts = TargetFacts {
            birth_date: dossier.person.birth_date,
            sex: dossier.person.sex,
            months_without_regular_work: months,
            had_regular_job: (!regular.is_empty()).then_some(true),
            working: (!work.is_empty()).then_some(works),
            seniority_days: u32::try_from(seniority_days).ok(),
            ..TargetFacts::new(as_of)
        };
        Ok(Self { facts, regular: regular.into_iter().map(|(work, _)| work).collect(), months, since, least })
    }

    /// TARG-SV: whether these facts alone make the person disadvantaged.
    pub(super) fn disadvantaged(&self, rulebook: &Rulebook) -> bool {
        let groups = classify::run(rulebook, &self.facts, &mut Journal::silent());
        groups.is_ok_and(|groups| groups.svantaggiato == Some(true))
    }
}

/// TARG-MESI: the last day of regularly paid work in a job: all of a subordinate relationship of at least so many months, agreed
/// or worked; of other work, the days above the limits.
fn regular_until(work: &Work, above: &[Option<Day>], least: u32) -> Option<Day> {
    match work.subordinate {
        true => Some(work.last).filter(|last| work.start.plus_months(least) <= last.next()),
        false => above.get(work.place).copied().flatten(),
    }
}

/// The whole months from a day to another, both included.
fn whole_months(since: Day, day: Day) -> u32 {
    let reached = |months: &u32| since.plus_months(*months) <= day.next();
    (1..).take_while(reached).last().unwrap_or_default()
}
