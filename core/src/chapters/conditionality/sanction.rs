//! `conditionality.sanction`: the sanction for a violation.

use super::count;
use super::count::LadderPosition;
use super::deduction::Deduction;
use super::read::{after_reform, at_most, parameter};
use super::text::sanction;
use super::types::{PastViolation, Sanction, SanctionInput};
use super::values::Province;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Term, Unit};
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Text;
use crate::base::words::sanction::{Measure, Recipient};
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::calendar::RINVIO_TERMINI_PERSONA;
use crate::rulebook::parameters::sanctions::{
    AUTORITA_POLITICHE_ATTIVE, Authority, CONTEGGIO, GIORNI_ASSENZA_EVENTO, GIORNI_RICORSO, ORGANO_RICORSO,
    ORGANO_RICORSO_BOLZANO,
};
use crate::rulebook::parameters::state::MESI_DIVIETO_DID;
use crate::rulebook::tables::ladder::{Effect, Ladder, Steps};

impl Sanction {
    const NONE: Self = Self {
        measure: Measure::Nessuna,
        step: None,
        fraction: None,
        days: None,
        amount: None,
        loses_benefit: false,
        loses_status: false,
        bar_until: None,
        appeal_by: None,
        notify: Vec::new(),
    };
}

/// The sanction for a violation, with the rules applied.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`] at `/benefit` where the benefit did not exist on that day; [`Code::RegimeNonCoperto`] at
/// `/date` before 24 September 2015; [`Code::ValoreNonValido`] for a history or a claim after the violation, or a receipt
/// before it; [`Code::CampoMancante`] at `/missed_hours_percent` where the ladder needs it.
///
/// ```
/// use collocamento::conditionality::{Measure, SanctionInput, sanction};
/// use collocamento::dossier::{Benefit, Violation};
/// use collocamento::Rulebook;
/// let no_show = SanctionInput {
///     benefit: Benefit::Naspi,
///     violation: Violation::Convocazione,
///     date: "2025-03-03".parse()?,
///     justified: None,
///     history: Vec::new(),
///     claim_date: None,
///     monthly_amount: Some("1200".parse()?),
///     missed_hours_percent: None,
///     received: None,
///     province: None,
/// };
/// let answer = sanction(&Rulebook::bundled("nazionale")?, &no_show)?;
/// assert_eq!((answer.measure, answer.days), (Measure::Decurtazione, Some(8)));
/// assert_eq!(answer.amount.unwrap().to_string(), "320.00");
/// assert!(answer.rules.iter().any(|rule| rule == "COND-07A"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn sanction(rulebook: &Rulebook, input: &SanctionInput) -> Result<Answer<Sanction>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

impl SanctionInput {
    fn check(&self, rulebook: &Rulebook) -> Result<(), Error> {
        at_most(self.history.len(), "/history")?;
        rulebook.benefit_exists(self.benefit, self.date)?;
        after_reform(rulebook, self.date, "/date")?;
        if let Some(index) = self.history.iter().position(|past| past.date > self.date) {
            let path = format!("/history/{index}/date");
            return Err(Error::refused(path, "è successiva alla violazione", "it is after the violation"));
        }
        if self.claim_date.is_some_and(|claim| claim > self.date) {
            return Err(Error::refused("/claim_date", "è successiva alla violazione", "it is after the violation"));
        }
        if self.received.is_some_and(|received| received < self.date) {
            return Err(Error::refused("/received", "precede la violazione", "it is before the violation"));
        }
        Ok(())
    }

    /// The earlier violations of the same claim.
    fn of_claim(&self) -> impl Iterator<Item = &PastViolation> {
        self.history.iter().filter(|past| self.claim_date.is_none_or(|claim| claim <= past.date))
    }

    /// COND-CONT, COND-GIUST: the earlier violations that count, by day and on one day by lettera.
    pub(super) fn counting(&self) -> Vec<(Violation, Day)> {
        let unjustified = self.of_claim().filter(|past| past.justified != Some(true));
        let mut counting: Vec<(Violation, Day)> = unjustified.map(|past| (past.violation, past.date)).collect();
        counting.sort_by_key(|(violation, day)| (*day, *violation));
        counting
    }
}

pub(crate) fn run(rulebook: &Rulebook, input: &SanctionInput, journal: &mut Journal) -> Result<Sanction, Error> {
    input.check(rulebook)?;
    if input.justified == Some(true) {
        journal.apply(rule::COND_GIUST, input.date, sanction::justified);
        return Ok(Sanction::NONE);
    }
    let Some(ladder) = rulebook.ladder(input.benefit, input.violation, input.date) else {
        journal.apply(rule::COND_NESS, input.date, || sanction::no_ladder(input));
        return Ok(Sanction::NONE);
    };
    let position = match &ladder.steps {
        Steps::MissedHours(_) => missed_hours(input, ladder)?,
        Steps::Counted(_) => counted(rulebook, input, ladder, journal)?,
    };
    journal.apply(&position.ladder.rule, position.on, || sanction::step(input, position));
    adopt(rulebook, input, position, journal)
}

/// COND-25T: the step is chosen by the share of missed hours.
fn missed_hours<'r>(input: &SanctionInput, ladder: &'r Ladder) -> Result<LadderPosition<'r>, Error> {
    let missing = || {
        let hint = Text::new("serve la quota di ore mancate", "the share of missed hours is needed");
        Error::new(Code::CampoMancante).at("/missed_hours_percent").rule(ladder.rule.clone()).hint(hint)
    };
    let effect = input.missed_hours_percent.and_then(|percent| ladder.steps.missed(percent)).ok_or_else(missing)?;
    Ok(LadderPosition { ladder, violation: input.violation, on: input.date, count: 1, step: None, effect })
}

/// The step is chosen by how many violations there were.
fn counted<'r>(
    rulebook: &'r Rulebook,
    input: &SanctionInput,
    ladder: &'r Ladder,
    journal: &mut Journal,
) -> Result<LadderPosition<'r>, Error> {
    if input.violation == Violation::Formazione
        && rulebook.rule(rule::COND_GOL2).is_some_and(|rule| rule.in_force(input.date))
    {
        let needed = rulebook.read(GIORNI_ASSENZA_EVENTO, input.date)?;
        journal.apply(rule::COND_GOL2, input.date, || sanction::training_event(needed));
    }
    if input.of_claim().any(|past| past.justified == Some(true)) {
        journal.rule(rule::COND_GIUST);
    }
    let empty = || Error::new(Code::RulebookNonValido).detail("entry", ladder.rule.as_str());
    let counting = rulebook.read(CONTEGGIO, input.date)?;
    let count::Reached { position, lost_before } =
        count::reached(rulebook, input, ladder, *counting).ok_or_else(empty)?;
    journal.apply(rule::COND_CONT, position.on, || sanction::count(input, counting, position));
    if lost_before {
        journal.apply(rule::COND_DECAD, input.date, || sanction::lost_before(position.on));
    }
    Ok(position)
}

/// The measure of a step, with what follows from it.
fn adopt(
    rulebook: &Rulebook,
    input: &SanctionInput,
    position: LadderPosition<'_>,
    journal: &mut Journal,
) -> Result<Sanction, Error> {
    let mut sanction = match position.effect {
        Effect::Nothing => return Ok(Sanction::NONE),
        Effect::Deduction(fraction) => {
            let deduction = Deduction::of(fraction, input.monthly_amount, position.on, rulebook)?;
            journal.apply(rule::COND_QUARTO, input.date, || sanction::deduction(input, deduction));
            let Deduction { days, amount, .. } = deduction;
            Sanction { measure: Measure::Decurtazione, fraction: Some(fraction), days, amount, ..Sanction::NONE }
        }
        Effect::Loss { status } => Sanction {
            measure: Measure::Decadenza,
            loses_benefit: true,
            loses_status: status,
            bar_until: status.then(|| bar(rulebook, position.on, journal)).transpose()?,
            ..Sanction::NONE
        },
    };
    sanction.step = position.step;
    sanction.notify = notified(rulebook, position.on, journal)?;
    sanction.appeal_by = appeal(rulebook, input, journal)?;
    if position.ladder.split {
        journal.apply(rule::COND_13, position.on, sanction::split);
    }
    Ok(sanction)
}

/// The loss of benefit and status on a day, where a rule of its own takes them.
pub(crate) fn loss(rulebook: &Rulebook, day: Day, journal: &mut Journal) -> Result<Sanction, Error> {
    Ok(Sanction {
        measure: Measure::Decadenza,
        loses_benefit: true,
        loses_status: true,
        bar_until: Some(bar(rulebook, day, journal)?),
        notify: notified(rulebook, day, journal)?,
        ..Sanction::NONE
    })
}

/// COND-09: the first day of a possible new DID.
fn bar(rulebook: &Rulebook, lost: Day, journal: &mut Journal) -> Result<Day, Error> {
    let months = rulebook.read(MESI_DIVIETO_DID, lost)?;
    let until = lost.plus_months(*months);
    if until > Day::LAST {
        return Err(Error::new(Code::FuoriLimite).at("/date"));
    }
    journal.apply(rule::COND_09, lost, || sanction::bar(lost, months, until));
    Ok(until)
}

/// COND-10: who is notified of the measure.
fn notified(rulebook: &Rulebook, day: Day, journal: &mut Journal) -> Result<Vec<Recipient>, Error> {
    let authority = rulebook.read(AUTORITA_POLITICHE_ATTIVE, day)?;
    let recipient = match *authority {
        Authority::Anpal => Recipient::Anpal,
        Authority::Ministero => Recipient::Ministero,
    };
    journal.apply(rule::COND_10, day, || sanction::notified(authority, recipient));
    Ok(vec![recipient, Recipient::Inps])
}

/// COND-12, CONV-ATTO: the appeal that the decision must name, and its last day where the receipt is known.
fn appeal(rulebook: &Rulebook, input: &SanctionInput, journal: &mut Journal) -> Result<Option<Day>, Error> {
    let (day, path) = input.received.map_or((input.date, "/date"), |received| (received, "/received"));
    let days = parameter(rulebook, GIORNI_RICORSO, day, path)?;
    let roll = parameter(rulebook, RINVIO_TERMINI_PERSONA, day, path)?;
    let body = match input.province {
        Some(Province::BOLZANO) => ORGANO_RICORSO_BOLZANO,
        _ => ORGANO_RICORSO,
    };
    let body = parameter(rulebook, body, day, path)?;
    let term = Term { amount: *days, unit: Unit::Giorni, roll: *roll };
    let due = input.received.map(|received| journal.due(rulebook, term, received, "/received")).transpose()?;
    journal.apply(rule::COND_12, day, || sanction::appeal(body, days, roll, due));
    journal.apply(rule::CONV_ATTO, day, || sanction::decision(body, days));
    Ok(due)
}
