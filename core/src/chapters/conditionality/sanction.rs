//! `conditionality.sanction`: the sanction for a violation.

use super::claim_again::ClaimAgain;
use super::count;
use super::count::LadderPosition;
use super::deduction::{Deduction, share};
use super::read::{after_reform, at_most, parameter};
use super::text::sanction;
use super::types::{PastViolation, Sanction, SanctionInput};
use super::values::Province;
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Term, Unit};
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::text::Text;
use crate::base::words::benefit::Benefit;
use crate::base::words::confidence::Confidence;
use crate::base::words::sanction::{Fraction, Measure};
use crate::base::words::violation::Violation;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::calendar::{RINVIO_TERMINI_PERSONA, RINVIO_TERMINI_SERVIZIO};
use crate::rulebook::parameters::sanctions::{CONTEGGIO, GIORNI_ASSENZA_EVENTO};
use crate::rulebook::parameters::state::MESI_DIVIETO_DID;
use crate::rulebook::read::Reading;
use crate::rulebook::sources::Cite;
use crate::rulebook::tables::authority::{Authority, Report, ReportStart};
use crate::rulebook::tables::ladder::{Effect, Ladder, Steps};

impl Sanction {
    const NONE: Self = Self {
        measure: Measure::Nessuna,
        step: None,
        fraction: None,
        days: None,
        amount: None,
        minimum_amount: None,
        loses_benefit: false,
        loses_status: false,
        bar_until: None,
        claim_again_from: None,
        found_by: None,
        decided_by: None,
        report_by: None,
        appeal_to: None,
        appeal_by: None,
        notify: Vec::new(),
        suspended_by: None,
        missing: Vec::new(),
    };
}

/// The sanction for a violation, with the rules applied.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`] at `/benefit` if the benefit did not exist on that day; [`Code::RegimeNonCoperto`]
/// at `/date` before 24 September 2015; [`Code::ValoreNonValido`] for a history or a claim after the violation, a
/// receipt or a finding before it, or a treatment of no months; [`Code::CampoMancante`] at `/missed_hours_percent` if
/// the ladder needs it.
///
/// ```
/// use collocamento::conditionality::{Measure, SanctionInput, sanction};
/// use collocamento::dossier::{Benefit, Violation};
/// use collocamento::Rulebook;
/// let no_show = SanctionInput::new(Benefit::Naspi, Violation::Convocazione, "2025-03-03".parse()?)
///     .monthly_amount("1200".parse()?);
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
        let mut checks = Checks::default();
        let (it, en) = ("è successiva alla violazione", "it is after the violation");
        for (index, _) in self.history.iter().enumerate().filter(|(_, past)| past.date > self.date) {
            checks.add(Error::refused(format!("/history/{index}/date"), it, en));
        }
        checks.refuse_if(self.claim_date.is_some_and(|claim| claim > self.date), "/claim_date", it, en);
        for (day, path) in [(self.received, "/received"), (self.found_on, "/found_on")] {
            let early = day.is_some_and(|day| day < self.date);
            checks.refuse_if(early, path, "precede la violazione", "it is before the violation");
        }
        let (it, en) = ("serve almeno un mese", "at least one month is needed");
        checks.refuse_if(self.treatment_months == Some(0), "/treatment_months", it, en);
        checks.end()
    }

    /// The earlier violations of the same claim.
    fn of_claim(&self) -> impl Iterator<Item = &PastViolation> {
        self.history.iter().filter(|past| self.claim_date.is_none_or(|claim| claim <= past.date))
    }

    /// COND-CONT, COND-GIUST: the earlier violations that count, in date order; those of one day in the order of the
    /// letters.
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
    if let Some(sanction) = suspended(rulebook, input, journal) {
        return Ok(sanction);
    }
    let ladder = |renewal| rulebook.ladder(input.benefit, input.violation, input.date, renewal);
    let Some(ladder) = ladder(input.renewal == Some(true)) else {
        let duties = rulebook.duties(input.benefit, input.date);
        let later = rulebook.next_ladder(input.benefit, input.violation, input.date);
        let loss = rulebook.not_worked_out(input.benefit);
        journal.apply(rule::COND_NESS, input.date, || sanction::no_ladder(input, later, loss).source(duties));
        return Ok(Sanction::NONE);
    };
    if ladder.renewal.is_some() && input.renewal.is_none() {
        journal.assume("/renewal", sanction::not_renewed);
    }
    let position = match &ladder.steps {
        Steps::MissedHours(_) => missed_hours(input, ladder)?,
        Steps::Counted(_) => counted(rulebook, input, ladder, journal)?,
    };
    journal.apply(&position.ladder.rule, position.on, || {
        sanction::step(input, position).source(position.ladder.source.as_ref())
    });
    adopt(rulebook, input, position, journal)
}

/// The law of the duties of a benefit, read as art. 21 D.Lgs. 150/2015 is: it says neither how violations are counted nor how
/// many days a month has.
fn reading_of(duties: Option<&Cite>) -> Option<Cite> {
    duties.map(|law| Cite { citation: law.citation.clone(), confidence: Confidence::D })
}

/// COVID-40: there is no measure for a day on which the duty was suspended.
fn suspended(rulebook: &Rulebook, input: &SanctionInput, journal: &mut Journal) -> Option<Sanction> {
    let suspension = rulebook.duty_suspension(input.benefit, input.date)?;
    if input.violation == Violation::Offerta && suspension.own_municipality.contains(&input.benefit) {
        match input.own_municipality {
            Some(true) => return None,
            Some(false) => {}
            None => journal.assume("/own_municipality", sanction::elsewhere),
        }
    }
    journal.apply(&suspension.rule, input.date, || sanction::suspended(input));
    Some(Sanction { suspended_by: Some(suspension.rule.clone()), ..Sanction::NONE })
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

/// The step is chosen by the number of violations.
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
    let own = reading_of(rulebook.duties(input.benefit, position.on));
    journal.apply(rule::COND_CONT, position.on, || sanction::count(input, counting, position).source(own.as_ref()));
    if lost_before {
        journal.apply(rule::COND_DECAD, input.date, || sanction::lost_before(position.on));
    }
    Ok(position)
}

/// The measure of a step, with its consequences.
fn adopt(
    rulebook: &Rulebook,
    input: &SanctionInput,
    position: LadderPosition<'_>,
    journal: &mut Journal,
) -> Result<Sanction, Error> {
    let mut sanction = match position.effect {
        Effect::Nothing => return Ok(Sanction::NONE),
        Effect::Reduction { amount, spares_protected } => {
            if spares_protected && input.protected_household.is_none() {
                journal.assume("/protected_household", sanction::not_protected);
            }
            if spares_protected && input.protected_household == Some(true) {
                return Ok(Sanction::NONE);
            }
            Sanction { measure: Measure::Riduzione, amount: Some(amount), ..Sanction::NONE }
        }
        Effect::Deduction(fraction) if position.ladder.whole_treatment => of_treatment(input, fraction)?,
        Effect::Deduction(fraction) => {
            let deduction = Deduction::of(fraction, input.monthly_amount, position.on, rulebook)?;
            let own = reading_of(rulebook.duties(input.benefit, input.date));
            journal.apply(rule::COND_QUARTO, input.date, || sanction::deduction(input, deduction).source(own.as_ref()));
            let Deduction { days, amount, .. } = deduction;
            Sanction { measure: Measure::Decurtazione, fraction: Some(fraction), days, amount, ..Sanction::NONE }
        }
        Effect::Loss { status } => Sanction {
            measure: Measure::Decadenza,
            loses_benefit: true,
            loses_status: status,
            bar_until: status.then(|| bar(rulebook, position.on, journal)).transpose()?,
            claim_again_from: claim_again(rulebook, input, position, journal)?,
            ..Sanction::NONE
        },
    };
    sanction.step = position.step;
    let claim_again = sanction.loses_benefit && position.ladder.claim_again.is_some();
    let appeal = decide(rulebook, input, position.on, &mut sanction, journal)?;
    if input.received.is_none() && (claim_again || appeal) {
        sanction.missing.push("/received".into());
    }
    if position.ladder.split {
        journal.apply(rule::COND_13, position.on, sanction::split);
    }
    Ok(sanction)
}

/// COND-25T: a fraction of all the months of the treatment, at least one month's benefit.
fn of_treatment(input: &SanctionInput, fraction: Fraction) -> Result<Sanction, Error> {
    let too_large = |path: &str| Error::new(Code::FuoriLimite).at(path);
    let (numerator, denominator) = fraction.ratio();
    let whole = |monthly: Money, months: u32| -> Result<Money, Error> {
        let months = months.checked_mul(numerator).ok_or_else(|| too_large("/treatment_months"))?;
        let part = share(monthly, (months, denominator)).ok_or_else(|| too_large("/monthly_amount"))?;
        Ok(part.max(monthly))
    };
    let amount = input.monthly_amount.zip(input.treatment_months);
    let absent =
        [(input.monthly_amount.is_none(), "/monthly_amount"), (input.treatment_months.is_none(), "/treatment_months")];
    Ok(Sanction {
        measure: Measure::Decurtazione,
        fraction: Some(fraction),
        amount: amount.map(|(monthly, months)| whole(monthly, months)).transpose()?,
        minimum_amount: input.monthly_amount.filter(|_| input.treatment_months.is_none()),
        missing: absent.into_iter().filter(|(absent, _)| *absent).map(|(_, path)| path.into()).collect(),
        ..Sanction::NONE
    })
}

/// COND-ADI, COND-RDC: the first day of a possible new claim, counted from the receipt of the decision; `None` if the benefit
/// no longer exists by then.
fn claim_again(
    rulebook: &Rulebook,
    input: &SanctionInput,
    position: LadderPosition<'_>,
    journal: &mut Journal,
) -> Result<Option<Day>, Error> {
    let Ladder { rule, claim_again, claim_again_with_minors, .. } = position.ladder;
    let Some((name, received)) = claim_again.as_deref().zip(input.received) else { return Ok(None) };
    let after = |name: &str| ClaimAgain::after(rulebook, input.benefit, name, received);
    let plain = after(name)?;
    let with_minors = claim_again_with_minors.as_deref().map(after).transpose()?;
    let from = Some(plain.from).filter(|_| plain.exists);
    journal.apply(rule, plain.from, || {
        sanction::claim_again(received, plain, with_minors).value("claim_again_from", from)
    });
    Ok(from)
}

/// The loss of a benefit on a day, and of the status if so said, by a rule of its own.
pub(crate) fn loss(
    rulebook: &Rulebook,
    benefit: Benefit,
    day: Day,
    loses_status: bool,
    journal: &mut Journal,
) -> Result<Sanction, Error> {
    let mut sanction = Sanction {
        measure: Measure::Decadenza,
        loses_benefit: true,
        loses_status,
        bar_until: loses_status.then(|| bar(rulebook, day, journal)).transpose()?,
        ..Sanction::NONE
    };
    let Some(authority) = rulebook.authority(benefit, None, day) else { return Ok(sanction) };
    notify(authority, day, &mut sanction, journal);
    sanction.appeal_to = authority.appeal_to;
    sanction.appeal_by = appeal(rulebook, None, day, authority, journal)?;
    Ok(sanction)
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

/// COND-10, COND-12, CONV-ATTO: the authorities that establish and decide, the deadline for the report, and the appeal
/// with its deadline. Returns whether the law gives a deadline for the appeal.
fn decide(
    rulebook: &Rulebook,
    input: &SanctionInput,
    day: Day,
    sanction: &mut Sanction,
    journal: &mut Journal,
) -> Result<bool, Error> {
    let province = input.province.as_ref().map(Province::as_str);
    let Some(authority) = rulebook.authority(input.benefit, province, day) else { return Ok(false) };
    notify(authority, day, sanction, journal);
    if let Some(authority) = rulebook.authority(input.benefit, province, input.date) {
        sanction.report_by = report(rulebook, input, authority, journal)?;
    }
    // The appeal follows the law of the day on which the decision arrives.
    let on = input.received.unwrap_or(input.date);
    let Some(authority) = rulebook.authority(input.benefit, province, on) else { return Ok(false) };
    sanction.appeal_to = authority.appeal_to;
    sanction.appeal_by = appeal(rulebook, input.received, input.date, authority, journal)?;
    Ok(authority.appeal_days.is_some())
}

/// COND-10: who establishes it, who decides, and who is notified.
fn notify(authority: &Authority, day: Day, sanction: &mut Sanction, journal: &mut Journal) {
    journal.apply(rule::COND_10, day, || sanction::decided(authority).source(Some(&authority.source)));
    sanction.found_by = Some(authority.found_by);
    sanction.decided_by = Some(authority.decided_by);
    sanction.notify.clone_from(&authority.notify);
}

/// The last day for the report to INPS, counted from the violation or from the day on which it was established.
fn report(
    rulebook: &Rulebook,
    input: &SanctionInput,
    authority: &Authority,
    journal: &mut Journal,
) -> Result<Option<Day>, Error> {
    let Some(report) = &authority.report else { return Ok(None) };
    let Report { parameter: name, unit, .. } = report;
    let (start, path) = match (report.start, input.found_on) {
        (ReportStart::Accertamento, Some(found)) => (found, "/found_on"),
        (ReportStart::Accertamento, None) => {
            journal.assume("/found_on", sanction::found_at_once);
            (input.date, "/date")
        }
        (ReportStart::Violazione, _) => (input.date, "/date"),
    };
    let (amount, reading) = rulebook.read_named::<u32>(name, start).map_err(|error| error.at(path))?;
    let roll = parameter(rulebook, RINVIO_TERMINI_SERVIZIO, start, path)?;
    let term = Term { amount, unit: *unit, roll: *roll };
    // After the last year no day is reported.
    let Ok(due) = journal.due(rulebook, term, start, path) else { return Ok(None) };
    journal.apply(rule::COND_10, due, || {
        let note = sanction::report(report, start, amount, due).fact(path).read(reading).read(roll);
        note.source(Some(&authority.source))
    });
    Ok(Some(due))
}

/// COND-12, CONV-ATTO: the appeal that the decision must name, and its last day if the receipt is known.
fn appeal(
    rulebook: &Rulebook,
    received: Option<Day>,
    date: Day,
    authority: &Authority,
    journal: &mut Journal,
) -> Result<Option<Day>, Error> {
    let (day, path) = received.map_or((date, "/date"), |received| (received, "/received"));
    let Some((body, name)) = authority.appeal_to.zip(authority.appeal_days.as_deref()) else {
        journal.apply(rule::COND_12, day, || sanction::no_term(authority.appeal_to).source(Some(&authority.source)));
        return Ok(None);
    };
    let (days, reading): (u32, Reading) = rulebook.read_named(name, day).map_err(|error| error.at(path))?;
    let roll = parameter(rulebook, RINVIO_TERMINI_PERSONA, day, path)?;
    let term = Term { amount: days, unit: Unit::Giorni, roll: *roll };
    let due = received.map(|received| journal.due(rulebook, term, received, "/received")).transpose()?;
    journal.apply(rule::COND_12, day, || sanction::appeal(body, days, reading, roll, due));
    journal.apply(rule::CONV_ATTO, day, || sanction::decision(body, days, reading));
    Ok(due)
}
