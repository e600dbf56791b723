//! `conditionality.sanction`: what a violation takes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::count::{self, Rung};
use super::persons_roll;
use super::{Cut, Fraction, Measure, Percent, Province, Recipient, after_reform, answer, at_most, choice, number};
use crate::calendar::{Day, Term, Unit};
use crate::dossier::{Benefit, Violation};
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, sanctions as tell};
use crate::money::Money;
use crate::rule;
use crate::rulebook::{Effect, Ladder, Rulebook, Steps};
use crate::text::Text;

/// A violation, and what came before it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SanctionInput {
    /// The benefit received on that day.
    pub benefit: Benefit,
    /// What is violated.
    pub violation: Violation,
    /// The day of the violation.
    pub date: Day,
    /// Whether the person had a good reason; absent is no.
    pub justified: Option<bool>,
    /// Earlier violations, in any order, none after `date`; at most 10,000.
    #[serde(default)]
    #[schemars(length(max = 10_000))]
    pub history: Vec<PastViolation>,
    /// The day of the claim for the benefit; violations before it do not count. Absent, all of them count.
    pub claim_date: Option<Day>,
    /// A month of the benefit in euro, without the family increments that the law keeps; absent, no amount is given.
    pub monthly_amount: Option<Money>,
    /// The share of the course's hours that were missed, 0 to 100: needed for `formazione` under `cigs`.
    pub missed_hours_percent: Option<Percent>,
    /// The day on which the person received the decision; absent, no term for the appeal is given.
    pub received: Option<Day>,
    /// The province of the Centro per l'Impiego by its two-letter sign, where its appeal body differs.
    pub province: Option<Province>,
}

/// An earlier violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PastViolation {
    /// What was violated.
    pub violation: Violation,
    /// Its day.
    pub date: Day,
    /// Whether the person had a good reason; absent is no.
    pub justified: Option<bool>,
}

/// What a violation takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sanction {
    /// Nothing, a part of the benefit, or all of it.
    pub measure: Measure,
    /// The step of the ladder, from 1; null without a measure, and on a ladder that does not count violations.
    pub step: Option<u32>,
    /// The part of a month that is cut.
    pub fraction: Option<Fraction>,
    /// The same in days of benefit; null where they are not whole.
    pub days: Option<u32>,
    /// The same in euro; null where the month's benefit is not known.
    pub amount: Option<Money>,
    /// The benefit is lost.
    pub loses_benefit: bool,
    /// The state of unemployment is lost.
    pub loses_status: bool,
    /// The first day of a possible new DID (COND-09).
    pub bar_until: Option<Day>,
    /// The last day for an appeal; null where the day of receipt is not known.
    pub appeal_by: Option<Day>,
    /// Who is told of the measure.
    pub notify: Vec<Recipient>,
}

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

/// What a violation takes, with the rules applied.
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
/// assert!(answer.rules.contains(&"COND-07A".to_string()));
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
        journal.rule(rule::COND_GIUST);
        journal.step(|| tell::justified(input.date));
        return Ok(Sanction::NONE);
    }
    let Some(ladder) = rulebook.ladder(input.benefit, input.violation, input.date) else {
        journal.rule(rule::COND_NESS);
        journal.step(|| tell::no_ladder(input));
        return Ok(Sanction::NONE);
    };
    let rung = match &ladder.steps {
        Steps::MissedHours(_) => missed_hours(input, ladder)?,
        Steps::Counted(_) => counted(rulebook, input, ladder, journal)?,
    };
    journal.rule(rung.ladder.rule.clone());
    journal.step(|| tell::step(input, rung));
    adopt(rulebook, input, rung, journal)
}

/// COND-25T: the step is chosen by the share of missed hours.
fn missed_hours<'r>(input: &SanctionInput, ladder: &'r Ladder) -> Result<Rung<'r>, Error> {
    let missing = || {
        let hint = Text::new("serve la quota di ore mancate", "the share of missed hours is needed");
        Error::new(Code::CampoMancante).at("/missed_hours_percent").rule(ladder.rule.clone()).hint(hint)
    };
    let effect = input.missed_hours_percent.and_then(|percent| ladder.steps.missed(percent)).ok_or_else(missing)?;
    Ok(Rung { ladder, violation: input.violation, on: input.date, count: 1, step: None, effect })
}

/// The step is chosen by how many violations there were.
fn counted<'r>(
    rulebook: &'r Rulebook,
    input: &SanctionInput,
    ladder: &'r Ladder,
    journal: &mut Journal,
) -> Result<Rung<'r>, Error> {
    if input.violation == Violation::Formazione
        && rulebook.rule(rule::COND_GOL2.id()).is_some_and(|rule| rule.in_force(input.date))
    {
        journal.rule(rule::COND_GOL2);
        journal.step(|| tell::training_event(input.date));
    }
    if input.of_claim().any(|past| past.justified == Some(true)) {
        journal.rule(rule::COND_GIUST);
    }
    let empty = || Error::new(Code::RulebookNonValido).detail("entry", ladder.rule.clone());
    let standing = count::stand(rulebook, input, ladder)?.ok_or_else(empty)?;
    journal.rule(rule::COND_CONT);
    journal.step(|| tell::count(input, standing.rung));
    if standing.lost_before {
        journal.rule(rule::COND_DECAD);
        journal.step(|| tell::lost_before(input.date, standing.rung.on));
    }
    Ok(standing.rung)
}

/// The measure of a step, with what follows from it.
fn adopt(rulebook: &Rulebook, input: &SanctionInput, rung: Rung<'_>, journal: &mut Journal) -> Result<Sanction, Error> {
    let mut sanction = match rung.effect {
        Effect::Nothing => return Ok(Sanction::NONE),
        Effect::Cut(fraction) => {
            let cut = Cut::of(fraction, input.monthly_amount, rung.on, rulebook)?;
            journal.rule(rule::COND_QUARTO);
            journal.step(|| tell::cut(input, cut));
            let Cut { days, amount, .. } = cut;
            Sanction { measure: Measure::Decurtazione, fraction: Some(fraction), days, amount, ..Sanction::NONE }
        }
        Effect::Loss { status } => Sanction {
            measure: Measure::Decadenza,
            loses_benefit: true,
            loses_status: status,
            bar_until: status.then(|| bar(rulebook, rung.on, journal)).transpose()?,
            ..Sanction::NONE
        },
    };
    sanction.step = rung.step;
    sanction.notify = told(rulebook, rung.on, journal)?;
    sanction.appeal_by = appeal(rulebook, input, journal)?;
    if rung.ladder.split {
        journal.rule(rule::COND_13);
        journal.step(|| tell::split(rung.on));
    }
    Ok(sanction)
}

/// The loss of benefit and state on a day, where a rule of its own takes them.
pub(crate) fn loss(rulebook: &Rulebook, day: Day, journal: &mut Journal) -> Result<Sanction, Error> {
    Ok(Sanction {
        measure: Measure::Decadenza,
        loses_benefit: true,
        loses_status: true,
        bar_until: Some(bar(rulebook, day, journal)?),
        notify: told(rulebook, day, journal)?,
        ..Sanction::NONE
    })
}

/// COND-09: the first day of a possible new DID.
fn bar(rulebook: &Rulebook, lost: Day, journal: &mut Journal) -> Result<Day, Error> {
    let months = number(rulebook, "mesi_divieto_did", lost, "/date")?;
    let until = lost.plus_months(months);
    if until > Day::LAST {
        return Err(Error::new(Code::FuoriLimite).at("/date"));
    }
    journal.rule(rule::COND_09);
    journal.step(|| tell::bar(lost, until));
    Ok(until)
}

/// COND-10: who is told.
fn told(rulebook: &Rulebook, day: Day, journal: &mut Journal) -> Result<Vec<Recipient>, Error> {
    let authority = match choice(rulebook, "autorita_politiche_attive", day, "/date")? {
        "anpal" => Recipient::Anpal,
        _ => Recipient::Ministero,
    };
    journal.rule(rule::COND_10);
    journal.step(|| tell::told(day, authority));
    Ok(vec![authority, Recipient::Inps])
}

/// COND-12, CONV-ATTO: the appeal that the decision must name, and its last day where the receipt is known.
fn appeal(rulebook: &Rulebook, input: &SanctionInput, journal: &mut Journal) -> Result<Option<Day>, Error> {
    let (day, path) = input.received.map_or((input.date, "/date"), |received| (received, "/received"));
    let amount = number(rulebook, "giorni_ricorso", day, path)?;
    let body = match input.province {
        Some(Province::BOLZANO) => "organo_ricorso_bolzano",
        _ => "organo_ricorso",
    };
    let term = Term { amount, unit: Unit::Giorni, roll: persons_roll(rulebook, day, path)? };
    let due = input.received.map(|received| term.due(received, rulebook.holidays(), None)).transpose();
    let due = due.map_err(|error| error.at("/received"))?;
    journal.rule(rule::COND_12);
    journal.rule(rule::CONV_ATTO);
    for rule in due.iter().flat_map(|due| &due.rules) {
        journal.rule(*rule);
    }
    let due = due.map(|due| due.day);
    let named = choice(rulebook, body, day, path)?;
    journal.step(|| tell::appeal(day, body, named, amount, due));
    journal.step(|| tell::decision(day, named, amount));
    Ok(due)
}
