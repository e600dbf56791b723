//! The last day to claim a benefit, and its first day.

use super::text;
use super::types::{Claim, ClaimWindow, WorkEffect};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::rulebook::book::Rulebook;

/// Works out the window for a claim and the first day of the benefit.
///
/// # Errors
/// [`Code::ValoreNonValido`] at `/benefit` for another benefit than NASpI and DIS-COLL, and where a claim, new work or a
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
    claim.validate()?;
    let desk = Desk { rulebook, claim };
    let last_day = desk.last_day(journal)?;
    let in_time = claim.claim.map(|day| day <= last_day);
    let starts = match claim.claim {
        Some(day) if day <= last_day => Some(desk.start(day, journal)?),
        _ => None,
    };
    let mut missing = Vec::new();
    let contributions_met = desk.contributions(&mut missing, journal)?;
    let tell_income_by = desk.tell_income_by(journal)?;
    let new_work = desk.new_work(&mut missing, journal)?;
    Ok(ClaimWindow { last_day, in_time, starts, contributions_met, tell_income_by, new_work, missing })
}

impl Claim {
    fn validate(&self) -> Result<(), Error> {
        let wrong = |path, it, en| Err(Error::refused(path, it, en));
        if !matches!(self.benefit, Benefit::Naspi | Benefit::DisColl) {
            return Err(Error::new(Code::ValoreNonValido)
                .at("/benefit")
                .detail("allowed", vec!["naspi", "dis_coll"])
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

/// A claim with the law that judges it.
struct Desk<'a> {
    rulebook: &'a Rulebook,
    claim: &'a Claim,
}

impl Desk<'_> {
    /// NASPI-68: the days are those in force when the work ended.
    fn last_day(&self, journal: &mut Journal) -> Result<Day, Error> {
        let end = self.claim.work_end;
        let parameter = match self.claim.benefit {
            Benefit::DisColl => "giorni_domanda_dis_coll",
            _ => "giorni_domanda_naspi",
        };
        let gone = || Error::new(Code::PrestazioneNonVigente).at("/benefit").rule(rule::NASPI_68);
        let amount = self.rulebook.number(parameter, end).ok_or_else(gone)?;
        let term = Term { amount, unit: Unit::Giorni, roll: Roll::Festivo };
        let due = journal.due(self.rulebook, term, end, "/work_end")?;
        journal.rule(rule::NASPI_68);
        journal.step(|| text::last_day(end, amount, due).parameter(parameter, end));
        Ok(due)
    }

    /// NASPI-DEC: the 8th day, or the day after a later claim.
    fn start(&self, claim: Day, journal: &mut Journal) -> Result<Day, Error> {
        let end = self.claim.work_end;
        let eighth = end.plus_days(i32::try_from(self.rulebook.whole("giorni_decorrenza", end)?).unwrap_or(i32::MAX));
        let start = if claim <= eighth { eighth } else { claim.next() };
        journal.rule(rule::NASPI_DEC);
        journal.step(|| text::start(claim, eighth, start).parameter("giorni_decorrenza", end));
        Ok(start)
    }

    /// NASPI-13: whether the weeks since a voluntary end suffice.
    fn contributions(&self, missing: &mut Vec<&'static str>, journal: &mut Journal) -> Result<Option<bool>, Error> {
        let end = self.claim.work_end;
        let Some(left) = &self.claim.voluntary_end else { return Ok(None) };
        let applies = self.rulebook.rule(rule::NASPI_13.id()).is_some_and(|rule| rule.in_force(end));
        if self.claim.benefit != Benefit::Naspi || !applies {
            return Ok(Some(true));
        }
        journal.rule(rule::NASPI_13);
        let months = self.rulebook.whole("mesi_dimissioni_precedenti", end)?;
        let needed = self.rulebook.whole("settimane_contributi", end)?;
        let recent = end <= left.date.plus_months(months);
        let met = match (left.exempt, left.weeks) {
            _ if !recent => Some(true),
            (Some(true), _) => Some(true),
            (_, Some(weeks)) if weeks >= needed => Some(true),
            (Some(false), Some(_)) => Some(false),
            (exempt, weeks) => {
                missing.extend(exempt.is_none().then_some("/voluntary_end/exempt"));
                missing.extend(weeks.is_none().then_some("/voluntary_end/weeks"));
                None
            }
        };
        journal.step(|| {
            text::contributions(end, recent, needed, met)
                .parameter("mesi_dimissioni_precedenti", end)
                .parameter("settimane_contributi", end)
        });
        Ok(met)
    }

    /// NASPI-MESE.
    fn tell_income_by(&self, journal: &mut Journal) -> Result<Option<Day>, Error> {
        let (Some(work), Benefit::Naspi) = (&self.claim.new_work, self.claim.benefit) else { return Ok(None) };
        let amount = self.rulebook.whole("mesi_comunicazione_reddito", work.start)?;
        let term = Term { amount, unit: Unit::Mesi, roll: Roll::Festivo };
        let due = journal.due(self.rulebook, term, work.start, "/new_work/start")?;
        journal.rule(rule::NASPI_MESE);
        journal.step(|| text::tell_income_by(work.start, due).parameter("mesi_comunicazione_reddito", work.start));
        Ok(Some(due))
    }

    /// DISCOLL-5.
    fn new_work(&self, missing: &mut Vec<&'static str>, journal: &mut Journal) -> Result<Option<WorkEffect>, Error> {
        let (Some(work), Benefit::DisColl) = (&self.claim.new_work, self.claim.benefit) else { return Ok(None) };
        let most = self.rulebook.whole("giorni_lavoro_dis_coll", work.start)?;
        journal.rule(rule::DISCOLL_5);
        let Some(days) = work.days else {
            missing.push("/new_work/days");
            return Ok(None);
        };
        let effect = if days > most { WorkEffect::Cessa } else { WorkEffect::Sospende };
        journal.step(|| text::new_work(work.start, days, most, effect).parameter("giorni_lavoro_dis_coll", work.start));
        Ok(Some(effect))
    }
}
