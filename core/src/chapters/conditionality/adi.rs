//! `conditionality.adi_deadlines`: the meetings of ADI and the confirmations of SFL.

use super::read::{at_most, parameter};
use super::text::convocation;
use super::types::{AdiBenefit, AdiDeadline, AdiDeadlines, AdiInput, AdiState};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::Bound;
use crate::base::words::deadline::DeadlineState;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::convocations::{
    GIORNI_CONFERMA_SFL, GIORNI_INCONTRI_ADI, GIORNI_PATTO_ADI, GIORNI_PRIMO_INCONTRO_ADI, SOSPENSIONE_ADI,
    SOSPENSIONE_SFL, SuspensionStart,
};
use crate::rulebook::read::{Param, Read};

/// The terms of ADI or SFL up to a day, and whether the benefit is suspended, with the rules applied.
///
/// A late meeting does not meet its term. It ends the suspension, and the next term runs from it.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`](crate::Code::PrestazioneNonVigente) at `/benefit`;
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) if a day is before `start`, or SFL is sent to the CPI.
///
/// ```
/// use collocamento::Rulebook;
/// use collocamento::conditionality::{AdiBenefit, AdiInput, AdiState, adi_deadlines};
/// let input = AdiInput::new(AdiBenefit::Adi, "2024-01-26".parse()?, "2024-05-31".parse()?);
/// let answer = adi_deadlines(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.deadlines[0].due.to_string(), "2024-05-25"); // a Saturday
/// assert_eq!(answer.state, AdiState::Regolare); // suspended from the next month
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn adi_deadlines(rulebook: &Rulebook, input: &AdiInput) -> Result<Answer<AdiDeadlines>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

/// A kind of term: its rule and the parameter with its length.
#[derive(Clone, Copy)]
struct Kind {
    rule: Rule,
    days: Param<u32>,
}

const ADI_FIRST: Kind = Kind { rule: rule::TERM_ADI_120, days: GIORNI_PRIMO_INCONTRO_ADI };

const ADI_NEXT: Kind = Kind { rule: rule::TERM_ADI_90, days: GIORNI_INCONTRI_ADI };

const CPI_FIRST: Kind = Kind { rule: rule::TERM_ADI_CPI_60, days: GIORNI_PATTO_ADI };

const SFL: Kind = Kind { rule: rule::TERM_SFL_90, days: GIORNI_CONFERMA_SFL };

pub(crate) fn run(rulebook: &Rulebook, input: &AdiInput, journal: &mut Journal) -> Result<AdiDeadlines, Error> {
    input.check(rulebook)?;
    let meetings = input.held();
    let sent = input.sent_to_cpi.filter(|sent| *sent <= input.as_of);
    let (first, next) = match input.benefit {
        AdiBenefit::Adi => (ADI_FIRST, ADI_NEXT),
        AdiBenefit::Sfl => (SFL, SFL),
    };
    let mut terms = Vec::new();
    let before = meetings.iter().copied().filter(|(day, _)| sent.is_none_or(|sent| *day <= sent));
    let services = Chain { rulebook, as_of: input.as_of, over_on: sent };
    services.run(input.start, first, next, before, &mut terms)?;
    if let Some(sent) = sent {
        // Once the person is sent to the CPI, the terms of the CPI replace those of the social services.
        let after = meetings.iter().copied().filter(|(day, _)| *day > sent);
        Chain { rulebook, as_of: input.as_of, over_on: None }.run(sent, CPI_FIRST, ADI_NEXT, after, &mut terms)?;
    }
    for (deadline, days) in &terms {
        journal.rule(rule::TERM_06);
        journal.apply(&deadline.id, deadline.due, || convocation::adi_deadline(rulebook, deadline, *days));
    }
    let deadlines: Vec<AdiDeadline> = terms.into_iter().map(|(deadline, _)| deadline).collect();
    let state = state(rulebook, input, deadlines.last(), journal)?;
    Ok(AdiDeadlines { deadlines, state })
}

impl AdiInput {
    fn check(&self, rulebook: &Rulebook) -> Result<(), Error> {
        at_most(self.meetings.len(), "/meetings")?;
        let benefit = match self.benefit {
            AdiBenefit::Adi => Benefit::Adi,
            AdiBenefit::Sfl => Benefit::Sfl,
        };
        rulebook.benefit_exists(benefit, self.start)?;
        let mut checks = Checks::default();
        let (it, en) = ("precede l'inizio", "it is before the start");
        checks.refuse_if(self.as_of < self.start, "/as_of", it, en);
        for (index, _) in self.meetings.iter().enumerate().filter(|(_, day)| **day < self.start) {
            checks.add(Error::refused(format!("/meetings/{index}"), it, en));
        }
        match self.sent_to_cpi {
            Some(_) if self.benefit == AdiBenefit::Sfl => {
                checks.add(Error::refused("/sent_to_cpi", "vale per l'ADI soltanto", "this applies to ADI only"));
            }
            sent => checks.refuse_if(sent.is_some_and(|sent| sent < self.start), "/sent_to_cpi", it, en),
        }
        checks.end()
    }

    /// The meetings up to `as_of` by day, each with its index; one a day.
    fn held(&self) -> Vec<(Day, usize)> {
        let indexed = self.meetings.iter().copied().zip(0..);
        let mut held: Vec<(Day, usize)> = indexed.filter(|(day, _)| *day <= self.as_of).collect();
        held.sort_unstable();
        held.dedup_by_key(|(day, _)| *day);
        held
    }
}

/// Terms one after the other; each starts with the meeting before it.
struct Chain<'r> {
    rulebook: &'r Rulebook,
    as_of: Day,
    /// From this day on the open term no longer runs.
    over_on: Option<Day>,
}

impl Chain<'_> {
    fn run(
        &self,
        start: Day,
        first: Kind,
        next: Kind,
        meetings: impl Iterator<Item = (Day, usize)>,
        terms: &mut Vec<(AdiDeadline, Read<u32>)>,
    ) -> Result<(), Error> {
        let (mut start, mut kind) = (start, first);
        for (day, index) in meetings {
            terms.push(self.term(start, kind, Some((day, index)))?);
            (start, kind) = (day, next);
        }
        terms.push(self.term(start, kind, None)?);
        Ok(())
    }

    /// The term with its length as it was read.
    fn term(&self, start: Day, kind: Kind, meeting: Option<(Day, usize)>) -> Result<(AdiDeadline, Read<u32>), Error> {
        let days = parameter(self.rulebook, kind.days, start, "/start")?;
        let term = Term { amount: *days, unit: Unit::Giorni, roll: Roll::Nessuno };
        let due = term.due(start, self.rulebook.holidays(), None).map_err(|error| error.at("/start"))?.day;
        let met_by = meeting.filter(|(day, _)| *day <= due).map(|(_, index)| index);
        let state = match (meeting, self.over_on) {
            _ if met_by.is_some() => DeadlineState::Rispettata,
            (Some(_), _) => DeadlineState::Scaduta,
            (None, Some(over)) if over <= due => DeadlineState::Estinta,
            _ if due < self.as_of => DeadlineState::Scaduta,
            _ => DeadlineState::Aperta,
        };
        Ok((AdiDeadline { id: kind.rule.into(), start, due, state, bound: Bound::Persona, met_by }, days))
    }
}

/// The benefit is suspended if the last term has passed without a meeting.
fn state(
    rulebook: &Rulebook,
    input: &AdiInput,
    last: Option<&AdiDeadline>,
    journal: &mut Journal,
) -> Result<AdiState, Error> {
    let Some(last) = last.filter(|last| last.state == DeadlineState::Scaduta) else {
        return Ok(AdiState::Regolare);
    };
    let start = match input.benefit {
        AdiBenefit::Adi => SOSPENSIONE_ADI,
        AdiBenefit::Sfl => SOSPENSIONE_SFL,
    };
    let start = parameter(rulebook, start, last.due, "/start")?;
    let from = match *start {
        SuspensionStart::MeseSuccessivo => last.due.first_of_next_month(),
        SuspensionStart::GiornoSuccessivo => last.due.next(),
    };
    let state = if from <= input.as_of { AdiState::Sospeso } else { AdiState::Regolare };
    journal.apply(&last.id, from, || convocation::adi_suspension(last, start, from, state));
    Ok(state)
}
