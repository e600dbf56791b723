//! ADR-2M: what follows if the service of an assegno di ricollocazione is not requested in time.

use super::Violations;
use crate::answer::journal::Journal;
use crate::assess::text;
use crate::assess::types::DossierSanction;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::Term;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::words::benefit::Benefit;
use crate::chapters::adr::standing::choice_term;
use crate::chapters::conditionality::sanction;
use crate::dossier::current_benefit::CurrentBenefit;
use crate::rulebook::parameters::calendar::RINVIO_TERMINI_PERSONA;
use crate::rulebook::read::Read;

/// What a voucher entails if its service is not requested in time, and the term.
#[derive(PartialEq, Eq)]
struct Voucher {
    loses_benefit: bool,
    loses_status: bool,
    term: Option<Term>,
}

impl Violations<'_> {
    /// ADR-2M: a person who does not request the service in time loses the benefit on the day after, and the status with those
    /// that rest on it.
    pub(super) fn adr(&mut self, event: usize, issued: Day, journal: &mut Journal) -> Result<(), Error> {
        if !self.rulebook.in_force(rule::ADR_2M, issued) {
            return Ok(());
        }
        let benefits = CurrentBenefit::all(self.rulebook, issued, self.seen);
        let benefit = benefits.first().map_or(Benefit::Nessuna, |current| current.benefit);
        let judged = self.voucher(benefit, issued);
        if benefits.iter().any(|other| self.voucher(other.benefit, issued) != judged) {
            self.findings.push(text::several_benefits(event, &benefits));
        }
        let Some(Voucher { loses_benefit, loses_status, .. }) = judged else {
            self.findings.push(text::voucher_not_provided(event, benefit, issued));
            return Ok(());
        };
        if !loses_benefit {
            return Ok(());
        }
        let at = |error: Error| error.at(format!("/events/{event}/date"));
        let (term, reading) = choice_term(self.rulebook, benefit, issued).map_err(at)?;
        let roll = self.rulebook.find(RINVIO_TERMINI_PERSONA, issued);
        let term = Term { roll: roll.map(Read::value).unwrap_or_default(), ..term };
        let due = term.last_day(issued, self.rulebook.holidays());
        let first = self.choices.partition_point(|day| *day < issued);
        if self.choices.get(first).is_some_and(|day| *day <= due) {
            return Ok(());
        }
        // What is no longer in operation on its last day can't be requested, and nothing is lost by it.
        if !self.in_operation(benefit, due) {
            self.findings.push(text::voucher_ended(event, due));
            return Ok(());
        }
        let date = due.next();
        self.losses.extend(loses_status.then_some((event, date)));
        if date <= self.as_of {
            let mut inner = journal.inner();
            let sanction = sanction::loss(self.rulebook, benefit, date, loses_status, &mut inner).map_err(at)?;
            journal.absorb(inner, |_| format!("/events/{event}/date"));
            journal.apply(rule::ADR_2M, date, || text::adr_not_chosen(event, date, loses_status, reading, roll));
            self.sanctions.push(DossierSanction { date, event, violation: None, benefit, sanction });
        }
        Ok(())
    }

    /// What a voucher issued to a recipient of a benefit entails; `None` if none is provided.
    fn voucher(&self, benefit: Benefit, issued: Day) -> Option<Voucher> {
        self.in_operation(benefit, issued).then(|| Voucher {
            loses_benefit: self.rulebook.falls_under(benefit, |info| info.voucher_loss, issued),
            loses_status: self.rulebook.falls_under(benefit, |info| info.needs_state, issued),
            term: choice_term(self.rulebook, benefit, issued).ok().map(|(term, _)| term),
        })
    }

    fn in_operation(&self, benefit: Benefit, day: Day) -> bool {
        self.rulebook.adr_status(benefit, day).is_some_and(|(status, _)| status.issues_vouchers())
    }
}
