//! The last day to claim a benefit, and its first day.

use super::text;
use super::types::{Claim, ClaimWindow, NewWork, PaidEvent, WorkEffect, WorkFamily};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::benefit::{Benefit, EndCause, PaidEventKind};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::benefit::{
    GIORNI_COMUNICAZIONE_IN_PIU, GIORNI_COMUNICAZIONE_SUBORDINATO, GIORNI_DECORRENZA, GIORNI_DECORRENZA_TARDIVA,
    GIORNI_EVENTO_MALATTIA, GIORNI_LAVORO_DIS_COLL, MESI_COMUNICAZIONE_AUTONOMO, MESI_DIMISSIONI_PRECEDENTI,
    SETTIMANE_CONTRIBUTI,
};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::benefit::{BenefitInfo, Clause};
use crate::rulebook::tables::end_cause::EndCauseInfo;

/// Computes the claim window and the first day of the benefit.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/benefit` for a benefit whose claim window is not known, and if a claim or new work is
/// before the end of work, or a voluntary end after it; [`Code::PrestazioneNonVigente`] at `/benefit` before the
/// benefit existed; [`Code::FuoriLimite`] if the last day is after 2199.
///
/// ```
/// use collocamento::{Rulebook, benefit};
/// let claim: benefit::Claim = serde_json::from_str(r#"{"benefit": "naspi", "work_end": "2025-06-30", "claim": "2025-07-20"}"#)?;
/// let window = benefit::claim_window(&Rulebook::bundled("nazionale")?, &claim)?;
/// assert_eq!(window.last_day.to_string(), "2025-09-06");
/// assert_eq!(window.starts.map(|day| day.to_string()).as_deref(), Some("2025-07-21"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn claim_window(rulebook: &Rulebook, claim: &Claim) -> Result<Answer<ClaimWindow>, Error> {
    answer(rulebook, |journal| run(rulebook, claim, journal))
}

pub(crate) fn run(rulebook: &Rulebook, claim: &Claim, journal: &mut Journal) -> Result<ClaimWindow, Error> {
    claim.validate(rulebook)?;
    let case = ClaimCase { rulebook, claim, cause: case_cause(rulebook, claim, journal)? };
    let entitled = case.cause.is_none_or(|cause| cause.entitled);
    let clock = case.clock(journal)?;
    let last_day = case.last_day(&clock, journal)?;
    let in_time = claim.claim.map(|day| day <= last_day);
    let starts = match claim.claim {
        Some(day) if day <= last_day && entitled => Some(case.start(&clock, day, journal)?),
        _ => None,
    };
    let mut missing = Vec::new();
    let contributions_met = case.contributions(&mut missing, journal)?;
    let tell_income_by = case.report_income_by(&mut missing, journal)?;
    let new_work = case.new_work(&mut missing, journal)?;
    let exceptions = case.cause.filter(|_| !entitled).map(|cause| cause.exceptions_for(claim.benefit));
    Ok(ClaimWindow {
        entitled,
        exceptions: exceptions.unwrap_or_default(),
        last_day,
        in_time,
        starts,
        contributions_met,
        tell_income_by,
        new_work,
        missing,
    })
}

/// NASPI-CAUSA: what the law says of the cause of the end of work; `None` if it makes no difference to the benefit.
fn case_cause<'r>(
    rulebook: &'r Rulebook,
    claim: &Claim,
    journal: &mut Journal,
) -> Result<Option<&'r EndCauseInfo>, Error> {
    let given = claim.end.as_ref().and_then(|end| end.cause);
    if given.is_none() {
        journal.assume("/end/cause", text::ordinary_end);
    }
    let cause = given.unwrap_or(EndCause::Ordinaria);
    let unknown = || {
        let (it, en) = (
            "in quel giorno il lavoro non poteva finire per quella causa",
            "work could not end for that cause on that day",
        );
        Error::refused("/end/cause", it, en).rule(rule::NASPI_CAUSA)
    };
    let info = rulebook.end_cause(cause, claim.work_end).ok_or_else(unknown)?;
    if given.is_some() {
        journal.apply(rule::NASPI_CAUSA, claim.work_end, || text::cause(cause, claim.benefit, info));
    }
    Ok(Some(info).filter(|info| info.benefits.contains(&claim.benefit)))
}

impl Claim {
    fn validate(&self, rulebook: &Rulebook) -> Result<(), Error> {
        let mut checks = Checks::default();
        let known = |benefit: &Benefit| rulebook.claim_days_parameter(*benefit).is_some();
        if !known(&self.benefit) {
            let allowed: Vec<&str> = Benefit::ALL.iter().filter(|one| known(one)).map(|one| one.as_str()).collect();
            let error = Error::new(Code::ValoreNonValido).at("/benefit");
            checks.add(error.detail("allowed", allowed).rule(rule::NASPI_68));
        }
        let early = self.claim.is_some_and(|claim| claim < self.work_end);
        let (it, en) = ("la domanda precede la fine del lavoro", "the claim is before the end of work");
        checks.refuse_if(early, "/claim", it, en);
        if let Some(end) = &self.end {
            let early = end.notice_pay_to.is_some_and(|day| day < self.work_end);
            let (it, en) = ("precede la fine del lavoro", "it is before the end of work");
            checks.refuse_if(early, "/end/notice_pay_to", it, en);
            let backwards = end.paid_event.is_some_and(|event| event.to < event.from);
            checks.refuse_if(
                backwards,
                "/end/paid_event/to",
                "la fine precede l'inizio",
                "the end is before the start",
            );
        }
        checks.check(Error::at_most("/other_work", self.other_work.len(), MOST_WORK));
        let late = self.voluntary_end.as_ref().is_some_and(|end| end.date > self.work_end);
        let (it, en) =
            ("la cessazione volontaria segue la fine del lavoro", "the voluntary end is after the end of work");
        checks.refuse_if(late, "/voluntary_end/date", it, en);
        let early = self.new_work.as_ref().is_some_and(|work| work.start <= self.work_end);
        let (it, en) = (
            "il nuovo lavoro inizia prima della fine del precedente",
            "the new work starts before the end of the earlier work",
        );
        checks.refuse_if(early, "/new_work/start", it, en);
        checks.end()
    }
}

/// The maximum number of entries of other work.
const MOST_WORK: usize = 10_000;

/// A claim with the rulebook that decides it, and the cause of the end of work.
struct ClaimCase<'a> {
    rulebook: &'a Rulebook,
    claim: &'a Claim,
    cause: Option<&'a EndCauseInfo>,
}

/// The day from which the terms of a claim run.
struct Clock {
    /// The day from which they run, not counted.
    from: Day,
    /// The event during which they do not run, which began after that day.
    pause: Option<PaidEvent>,
    /// What was read.
    readings: Vec<Reading>,
}

impl ClaimCase<'_> {
    /// The days for the claim that were in force when the work ended.
    fn days(&self) -> Result<(u32, Reading), Error> {
        let parameter = self.rulebook.claim_days_parameter(self.claim.benefit);
        let gone = || Error::new(Code::PrestazioneNonVigente).at("/benefit").rule(rule::NASPI_68);
        parameter.and_then(|parameter| self.rulebook.find_named(parameter, self.claim.work_end)).ok_or_else(gone)
    }

    /// The day from which the terms run: the end of work, or a later day because of a dismissal for just cause, of paid
    /// notice, or of a paid event that is still running.
    fn clock(&self, journal: &mut Journal) -> Result<Clock, Error> {
        let end = self.claim.work_end;
        let (days, _) = self.days()?;
        let mut readings = Vec::new();
        let mut from = end;
        if let Some(parameter) = self.cause.and_then(|cause| cause.delay.as_deref()) {
            let (delay, reading) = self.rulebook.read_named::<u32>(parameter, end)?;
            from = after(end, delay);
            readings.push(reading);
        }
        // A notice that is paid and an event are no matter of the cause.
        let of_cause = self.cause.map(|cause| (from, &cause.source));
        let end_of_work = self.claim.end.as_ref();
        from = from.max(end_of_work.and_then(|end| end.notice_pay_to).unwrap_or(from));
        let event = end_of_work.and_then(|end| end.paid_event);
        if let Some(event) = event.filter(|event| event.from <= from && from < event.to) {
            from = event.to;
        }
        let mut pause = None;
        if let Some(event) = event.filter(|event| event.from > from) {
            let last = match event.kind {
                // However late the term starts, sickness and injury are covered for so many days after the end of work.
                PaidEventKind::Malattia | PaidEventKind::Infortunio => {
                    let within = self.rulebook.read(GIORNI_EVENTO_MALATTIA, end)?;
                    readings.push(within.into());
                    after(end, *within)
                }
                PaidEventKind::Maternita => after(from, days),
            };
            pause = Some(event).filter(|event| event.from <= last);
        }
        if from != end {
            journal.apply(rule::NASPI_68, from, || {
                let source = of_cause.filter(|(delayed, _)| *delayed == from).map(|(_, source)| source);
                text::runs_from(end, from).all(readings.clone()).source(source)
            });
        }
        Ok(Clock { from, pause, readings })
    }

    /// NASPI-68.
    fn last_day(&self, clock: &Clock, journal: &mut Journal) -> Result<Day, Error> {
        let (days, reading) = self.days()?;
        let still = clock.pause.map_or(0, |event| event.from.days_until(event.to.next()));
        let amount = days.saturating_add(u32::try_from(still).unwrap_or_default());
        let term = Term { amount, unit: Unit::Giorni, roll: Roll::Festivo };
        let due = journal.due(self.rulebook, term, clock.from, "/work_end")?;
        journal.apply(rule::NASPI_68, due, || {
            text::last_day(clock.from, days, reading, due, still).all(clock.readings.clone())
        });
        Ok(due)
    }

    /// NASPI-DEC: a number of days after the day from which the terms run, or the day after a later claim.
    fn start(&self, clock: &Clock, claim: Day, journal: &mut Journal) -> Result<Day, Error> {
        let end = self.claim.work_end;
        let days = self.rulebook.read(GIORNI_DECORRENZA, end)?;
        // For a claim during an event, or in the days after it, the benefit starts from the end of the event as if work
        // had ended then.
        let event = clock.pause.filter(|event| event.from <= claim && claim <= after(event.to, *days));
        let earliest = after(event.map_or(clock.from, |event| event.to), *days);
        let latest = self.rulebook.find(GIORNI_DECORRENZA_TARDIVA, end).map(|late| (late, after(clock.from, *late)));
        let (start, note) = match latest {
            Some((late, latest)) if claim > latest => (latest, text::starts_at_the_latest(claim, late, latest)),
            _ if claim <= earliest => {
                let note = match event {
                    Some(event) => text::starts_after_event(claim, event, days, earliest),
                    None => text::starts_at_once(claim, days, earliest),
                };
                (earliest, note)
            }
            _ => (claim.next(), text::starts_after_claim(claim, earliest)),
        };
        journal.apply(rule::NASPI_DEC, start, || {
            let note = note.note().fact("/claim").read(days).all(latest.map(|(late, _)| late));
            note.value("starts", start)
        });
        Ok(start)
    }

    /// NASPI-13: whether the weeks since a voluntary end are enough.
    fn contributions(&self, missing: &mut Vec<&'static str>, journal: &mut Journal) -> Result<Option<bool>, Error> {
        let end = self.claim.work_end;
        let Some(left) = &self.claim.voluntary_end else { return Ok(None) };
        if !self.falls_under(|benefit| benefit.resignation_weeks, end) {
            return Ok(None);
        }
        if !self.rulebook.rule(rule::NASPI_13).is_some_and(|rule| rule.in_force(end)) {
            return Ok(None);
        }
        let months = self.rulebook.read(MESI_DIMISSIONI_PRECEDENTI, end)?;
        let needed = self.rulebook.read(SETTIMANE_CONTRIBUTI, end)?;
        let recent = end <= left.date.plus_months(*months);
        let met = match (left.exempt, left.weeks) {
            _ if !recent => Some(true),
            (Some(true), _) => Some(true),
            (_, Some(weeks)) if weeks >= *needed => Some(true),
            (Some(false), Some(_)) => Some(false),
            (exempt, weeks) => {
                missing.extend(exempt.is_none().then_some("/voluntary_end/exempt"));
                missing.extend(weeks.is_none().then_some("/voluntary_end/weeks"));
                None
            }
        };
        journal.apply(rule::NASPI_13, end, || text::contributions(months, recent, needed, met));
        Ok(met)
    }

    /// NASPI-MESE: the earliest day by which the income from any work is reported.
    fn report_income_by(&self, missing: &mut Vec<&'static str>, journal: &mut Journal) -> Result<Option<Day>, Error> {
        let mut earliest: Option<Day> = None;
        if let Some(work) = self.new_work_under(|benefit| benefit.income_report) {
            if work.family.is_none() && work.days.is_none() {
                journal.assume("/new_work/family", text::subordinate_work);
            }
            let family = work.family.unwrap_or(WorkFamily::Subordinato);
            let from = self.reported_from(work.start).unwrap_or(work.start);
            earliest = Some(self.income_due(family, from, "/new_work/start", journal)?);
        }
        let mut others: Vec<_> = self.claim.other_work.iter().enumerate().collect();
        others.sort_unstable_by_key(|(index, work)| (work.start, work.family, *index));
        for (index, work) in others {
            if !self.falls_under(|benefit| benefit.income_report, self.claim.work_end) {
                break;
            }
            let Some(from) = self.reported_from(work.start) else {
                journal.rule(rule::NASPI_MESE);
                missing.push("/claim");
                return Ok(None);
            };
            let due = self.income_due(work.family, from, &format!("/other_work/{index}/start"), journal)?;
            earliest = Some(earliest.map_or(due, |earliest| earliest.min(due)));
        }
        Ok(earliest)
    }

    /// The day from which the days to report the income of work run: its start, or the claim where it was there before. `None`
    /// where the claim would decide and is not known.
    fn reported_from(&self, start: Day) -> Option<Day> {
        match self.claim.claim {
            Some(claim) => Some(start.max(claim)),
            None => Some(start).filter(|start| *start > self.claim.work_end),
        }
    }

    /// The last day to report the income of work of a family, from its start or from the claim.
    fn income_due(&self, family: WorkFamily, from: Day, path: &str, journal: &mut Journal) -> Result<Day, Error> {
        let (length, unit) = match family {
            WorkFamily::Subordinato => (GIORNI_COMUNICAZIONE_SUBORDINATO, Unit::Giorni),
            WorkFamily::Autonomo => (MESI_COMUNICAZIONE_AUTONOMO, Unit::Mesi),
        };
        let length = self.rulebook.read(length, from).map_err(|error| error.at(path))?;
        let more = self.rulebook.find(GIORNI_COMUNICAZIONE_IN_PIU, self.claim.work_end);
        let due = match more {
            Some(more) => {
                // The days are added to the term before a holiday moves its end.
                let term = Term { amount: *length, unit, roll: Roll::Nessuno };
                let due = journal.due(self.rulebook, term, from, path)?;
                let more = Term { amount: *more, unit: Unit::Giorni, roll: Roll::Festivo };
                journal.due(self.rulebook, more, due, path)?
            }
            None => {
                let term = Term { amount: *length, unit, roll: Roll::Festivo };
                journal.due(self.rulebook, term, from, path)?
            }
        };
        journal.apply(rule::NASPI_MESE, due, || {
            let note = text::report_income_by(from, length, unit, due).fact(path).all(more);
            if self.claim.claim == Some(from) { note.fact("/claim") } else { note }
        });
        Ok(due)
    }

    /// DISCOLL-5.
    fn new_work(&self, missing: &mut Vec<&'static str>, journal: &mut Journal) -> Result<Option<WorkEffect>, Error> {
        let Some(work) = self.new_work_under(|benefit| benefit.short_work) else { return Ok(None) };
        let maximum = self.rulebook.read(GIORNI_LAVORO_DIS_COLL, work.start)?;
        let Some(days) = work.days else {
            journal.rule(rule::DISCOLL_5);
            missing.push("/new_work/days");
            return Ok(None);
        };
        let effect = if days > *maximum { WorkEffect::Cessa } else { WorkEffect::Sospende };
        journal.apply(rule::DISCOLL_5, work.start, || text::new_work(self.claim.benefit, days, maximum, effect));
        Ok(Some(effect))
    }

    /// The new work, if the benefit falls under a rule on the first day of that work.
    fn new_work_under(&self, rule: impl Fn(&BenefitInfo) -> Clause) -> Option<&NewWork> {
        self.claim.new_work.as_ref().filter(|work| self.falls_under(rule, work.start))
    }

    fn falls_under(&self, rule: impl Fn(&BenefitInfo) -> Clause, day: Day) -> bool {
        self.rulebook.falls_under(self.claim.benefit, rule, day)
    }
}

/// So many days after a day.
fn after(day: Day, days: u32) -> Day {
    day.plus_days(i32::try_from(days).unwrap_or(i32::MAX))
}
