//! `conditionality.adi_deadlines`: the meetings of ADI and the confirmations of SFL.

use super::read::{at_most, choice, number};
use super::text::convocation;
use super::types::{AdiBenefit, AdiDeadline, AdiDeadlines, AdiInput, AdiState};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::Bound;
use crate::base::words::deadline::DeadlineState;
use crate::rulebook::book::Rulebook;

/// The terms of ADI or SFL up to a day, and whether the benefit is suspended, with the rules applied.
///
/// A late meeting does not meet its term; it ends the suspension, and the next term runs from it.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`](crate::Code::PrestazioneNonVigente) at `/benefit`;
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) where a day is before `start`, or SFL is sent to the CPI.
///
/// ```
/// use collocamento::Rulebook;
/// use collocamento::conditionality::{AdiBenefit, AdiInput, AdiState, adi_deadlines};
/// let (start, as_of) = ("2024-01-26".parse()?, "2024-05-31".parse()?);
/// let input = AdiInput { benefit: AdiBenefit::Adi, start, meetings: vec![], sent_to_cpi: None, as_of };
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
    days: &'static str,
}

const ADI_FIRST: Kind = Kind { rule: rule::TERM_ADI_120, days: "giorni_primo_incontro_adi" };

const ADI_NEXT: Kind = Kind { rule: rule::TERM_ADI_90, days: "giorni_incontri_adi" };

const CPI_FIRST: Kind = Kind { rule: rule::TERM_ADI_CPI_60, days: "giorni_patto_adi" };

const SFL: Kind = Kind { rule: rule::TERM_SFL_90, days: "giorni_conferma_sfl" };

/// The parameter with the length of a rule's term.
fn days_of(rule: Rule) -> &'static str {
    let kinds = [ADI_FIRST, ADI_NEXT, CPI_FIRST, SFL];
    kinds.into_iter().find(|kind| kind.rule == rule).map_or("", |kind| kind.days)
}

pub(crate) fn run(rulebook: &Rulebook, input: &AdiInput, journal: &mut Journal) -> Result<AdiDeadlines, Error> {
    input.check(rulebook)?;
    let meetings = input.held();
    let sent = input.sent_to_cpi.filter(|sent| *sent <= input.as_of);
    let (first, next) = match input.benefit {
        AdiBenefit::Adi => (ADI_FIRST, ADI_NEXT),
        AdiBenefit::Sfl => (SFL, SFL),
    };
    let mut deadlines = Vec::new();
    let before = meetings.iter().copied().filter(|(day, _)| sent.is_none_or(|sent| *day <= sent));
    let services = Chain { rulebook, as_of: input.as_of, over_on: sent };
    services.run(input.start, first, next, before, &mut deadlines)?;
    if let Some(sent) = sent {
        // Who is sent to the CPI has its terms from then on, no more those of the social services.
        let after = meetings.iter().copied().filter(|(day, _)| *day > sent);
        Chain { rulebook, as_of: input.as_of, over_on: None }.run(sent, CPI_FIRST, ADI_NEXT, after, &mut deadlines)?;
    }
    for deadline in &deadlines {
        journal.rule(deadline.id);
        journal.rule(rule::TERM_06);
        journal.step(|| convocation::adi_deadline(rulebook, deadline, days_of(deadline.id)));
    }
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
        let early = |path: String| Error::refused(path, "precede l'inizio", "it is before the start");
        if self.as_of < self.start {
            return Err(early("/as_of".to_owned()));
        }
        if let Some(index) = self.meetings.iter().position(|day| *day < self.start) {
            return Err(early(format!("/meetings/{index}")));
        }
        match self.sent_to_cpi {
            Some(_) if self.benefit == AdiBenefit::Sfl => {
                Err(Error::refused("/sent_to_cpi", "vale per l'ADI soltanto", "it is for ADI only"))
            }
            Some(sent) if sent < self.start => Err(early("/sent_to_cpi".to_owned())),
            _ => Ok(()),
        }
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

/// Terms one after the other, each run by the meeting before it.
struct Chain<'r> {
    rulebook: &'r Rulebook,
    as_of: Day,
    /// From this day on nobody waits for the open term any more.
    over_on: Option<Day>,
}

impl Chain<'_> {
    fn run(
        &self,
        start: Day,
        first: Kind,
        next: Kind,
        meetings: impl Iterator<Item = (Day, usize)>,
        deadlines: &mut Vec<AdiDeadline>,
    ) -> Result<(), Error> {
        let (mut start, mut kind) = (start, first);
        for (day, index) in meetings {
            deadlines.push(self.term(start, kind, Some((day, index)))?);
            (start, kind) = (day, next);
        }
        deadlines.push(self.term(start, kind, None)?);
        Ok(())
    }

    fn term(&self, start: Day, kind: Kind, meeting: Option<(Day, usize)>) -> Result<AdiDeadline, Error> {
        let amount = number(self.rulebook, kind.days, start, "/start")?;
        let term = Term { amount, unit: Unit::Giorni, roll: Roll::Nessuno };
        let due = term.due(start, self.rulebook.holidays(), None).map_err(|error| error.at("/start"))?.day;
        let met_by = meeting.filter(|(day, _)| *day <= due).map(|(_, index)| index);
        let state = match (meeting, self.over_on) {
            _ if met_by.is_some() => DeadlineState::Rispettata,
            (Some(_), _) => DeadlineState::Scaduta,
            (None, Some(over)) if over <= due => DeadlineState::Estinta,
            _ if due < self.as_of => DeadlineState::Scaduta,
            _ => DeadlineState::Aperta,
        };
        Ok(AdiDeadline { id: kind.rule, start, due, state, bound: Bound::Persona, met_by })
    }
}

/// The benefit is suspended where the last term went by and no meeting came.
fn state(
    rulebook: &Rulebook,
    input: &AdiInput,
    last: Option<&AdiDeadline>,
    journal: &mut Journal,
) -> Result<AdiState, Error> {
    let Some(last) = last.filter(|last| last.state == DeadlineState::Scaduta) else {
        return Ok(AdiState::Regolare);
    };
    let parameter = match input.benefit {
        AdiBenefit::Adi => "sospensione_adi",
        AdiBenefit::Sfl => "sospensione_sfl",
    };
    let from = match choice(rulebook, parameter, last.due, "/start")? {
        "mese_successivo" => last.due.first_of_next_month(),
        _ => last.due.next(),
    };
    let state = if from <= input.as_of { AdiState::Sospeso } else { AdiState::Regolare };
    journal.step(|| convocation::adi_suspension(last, parameter, from, state));
    Ok(state)
}
