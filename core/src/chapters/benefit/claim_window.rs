//! The last day to claim a benefit, and its first day.

use super::text;
use super::types::{Claim, ClaimWindow, NewWork, WorkEffect};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::benefit::{
    GIORNI_DECORRENZA, GIORNI_LAVORO_DIS_COLL, MESI_COMUNICAZIONE_REDDITO, MESI_DIMISSIONI_PRECEDENTI,
    SETTIMANE_CONTRIBUTI,
};
use crate::rulebook::tables::benefit::{BenefitInfo, Clause};

/// Works out the window for a claim and the first day of the benefit.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/benefit` for a benefit whose claim window is not known, and where a claim, new work or a
/// voluntary end lies on the wrong side of the end of work; [`Code::PrestazioneNonVigente`] at `/benefit` before the benefit
/// existed; [`Code::FuoriLimite`] where the last day is after 2199.
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
    let case = ClaimCase { rulebook, claim };
    let last_day = case.last_day(journal)?;
    let in_time = claim.claim.map(|day| day <= last_day);
    let starts = match claim.claim {
        Some(day) if day <= last_day => Some(case.start(day, journal)?),
        _ => None,
    };
    let mut missing = Vec::new();
    let contributions_met = case.contributions(&mut missing, journal)?;
    let tell_income_by = case.report_income_by(journal)?;
    let new_work = case.new_work(&mut missing, journal)?;
    Ok(ClaimWindow { last_day, in_time, starts, contributions_met, tell_income_by, new_work, missing })
}

impl Claim {
    fn validate(&self, rulebook: &Rulebook) -> Result<(), Error> {
        let wrong = |path, it, en| Err(Error::refused(path, it, en));
        let known = |benefit: &Benefit| rulebook.claim_days_parameter(*benefit).is_some();
        if !known(&self.benefit) {
            let allowed: Vec<&str> = Benefit::ALL.iter().filter(|one| known(one)).map(|one| one.as_str()).collect();
            return Err(Error::new(Code::ValoreNonValido)
                .at("/benefit")
                .detail("allowed", allowed)
                .rule(rule::NASPI_68));
        }
        if self.claim.is_some_and(|claim| claim < self.work_end) {
            return wrong("/claim", "la domanda precede la fine del lavoro", "the claim is before the end of work");
        }
        if self.voluntary_end.as_ref().is_some_and(|end| end.date > self.work_end) {
            let (it, en) =
                ("la cessazione volontaria segue la fine del lavoro", "the voluntary end is after the end of work");
            return wrong("/voluntary_end/date", it, en);
        }
        if self.new_work.as_ref().is_some_and(|work| work.start <= self.work_end) {
            let (it, en) = (
                "il nuovo lavoro inizia prima della fine del precedente",
                "the new work starts before the end of the other",
            );
            return wrong("/new_work/start", it, en);
        }
        Ok(())
    }
}

/// A claim with the rulebook that decides it.
struct ClaimCase<'a> {
    rulebook: &'a Rulebook,
    claim: &'a Claim,
}

impl ClaimCase<'_> {
    /// NASPI-68: the days are those in force when the work ended.
    fn last_day(&self, journal: &mut Journal) -> Result<Day, Error> {
        let end = self.claim.work_end;
        let parameter = self.rulebook.claim_days_parameter(self.claim.benefit);
        let gone = || Error::new(Code::PrestazioneNonVigente).at("/benefit").rule(rule::NASPI_68);
        let read = parameter.and_then(|parameter| self.rulebook.find_named(parameter, end));
        let (days, reading) = read.ok_or_else(gone)?;
        let term = Term { amount: days, unit: Unit::Giorni, roll: Roll::Festivo };
        let due = journal.due(self.rulebook, term, end, "/work_end")?;
        journal.apply(rule::NASPI_68, due, || text::last_day(end, days, reading, due));
        Ok(due)
    }

    /// NASPI-DEC: a number of days after the end of work, or the day after a later claim.
    fn start(&self, claim: Day, journal: &mut Journal) -> Result<Day, Error> {
        let end = self.claim.work_end;
        let days = self.rulebook.read(GIORNI_DECORRENZA, end)?;
        let earliest = end.plus_days(i32::try_from(*days).unwrap_or(i32::MAX));
        let start = if claim <= earliest { earliest } else { claim.next() };
        journal.apply(rule::NASPI_DEC, start, || text::start(claim, days, earliest, start));
        Ok(start)
    }

    /// NASPI-13: whether the weeks since a voluntary end suffice.
    fn contributions(&self, missing: &mut Vec<&'static str>, journal: &mut Journal) -> Result<Option<bool>, Error> {
        let end = self.claim.work_end;
        let Some(left) = &self.claim.voluntary_end else { return Ok(None) };
        let applies = self.rulebook.rule(rule::NASPI_13).is_some_and(|rule| rule.in_force(end));
        if !applies || !self.falls_under(|benefit| benefit.resignation_weeks, end) {
            return Ok(Some(true));
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

    /// NASPI-MESE.
    fn report_income_by(&self, journal: &mut Journal) -> Result<Option<Day>, Error> {
        let Some(work) = self.new_work_under(|benefit| benefit.income_report) else { return Ok(None) };
        let months = self.rulebook.read(MESI_COMUNICAZIONE_REDDITO, work.start)?;
        let term = Term { amount: *months, unit: Unit::Mesi, roll: Roll::Festivo };
        let due = journal.due(self.rulebook, term, work.start, "/new_work/start")?;
        journal.apply(rule::NASPI_MESE, due, || text::report_income_by(work.start, months, due));
        Ok(Some(due))
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

    /// The new work, where the benefit falls under a rule on the day on which it starts.
    fn new_work_under(&self, rule: impl Fn(&BenefitInfo) -> Clause) -> Option<&NewWork> {
        self.claim.new_work.as_ref().filter(|work| self.falls_under(rule, work.start))
    }

    fn falls_under(&self, rule: impl Fn(&BenefitInfo) -> Clause, day: Day) -> bool {
        self.rulebook.falls_under(self.claim.benefit, rule, day)
    }
}
