//! The essential levels of service (LEP) that a person is owed.

use super::situation::Situation;
use super::types::{OwedLep, ServiceAccess};
use crate::answer::journal::Journal;
use crate::base::rule::SERV_LEP;
use crate::base::words::deadline::{Bound, DeadlineState};
use crate::chapters::deadlines::types::Deadline;
use crate::rulebook::book::Rulebook;

/// The LEP owed on the day and not given: the duties of the office whose deadlines run or have lapsed, and the services that
/// the person may have.
pub(crate) fn owed(
    rulebook: &Rulebook,
    situation: &Situation<'_>,
    services: &[ServiceAccess],
    journal: &mut Journal,
) -> Vec<OwedLep> {
    if rulebook.rule(SERV_LEP).is_none_or(|rule| !rule.in_force(situation.as_of)) {
        return Vec::new();
    }
    journal.rule(SERV_LEP);
    let running = [DeadlineState::Aperta, DeadlineState::Sospesa, DeadlineState::Scaduta];
    let duties = situation.deadlines.iter().filter(|one| one.lep && one.bound == Bound::Cpi);
    let path = situation.path_from();
    let duties = duties.filter(|one| one.start >= path && running.contains(&one.state));
    let mut owed: Vec<OwedLep> = duties.map(|deadline| duty(rulebook, deadline)).collect();
    let services = services.iter().filter(|one| one.lep && one.eligible && one.given_by.is_none());
    for access in services {
        let known = owed.iter().any(|one| one.service.as_deref() == Some(access.code.as_str()));
        let card = rulebook.service(&access.code).filter(|_| !known);
        if let Some(condition) = card.and_then(|card| card.conditions.last()) {
            let rule = condition.rule.clone();
            owed.push(OwedLep { service: Some(access.code.clone()), rule, due: access.due, late: false });
        }
    }
    owed
}

fn duty(rulebook: &Rulebook, deadline: &Deadline) -> OwedLep {
    let of_term = rulebook.services().iter().filter(|card| card.lep);
    let card =
        of_term.into_iter().find(|card| card.conditions.iter().any(|one| one.term.as_ref() == Some(&deadline.id)));
    OwedLep {
        service: card.map(|card| card.code.clone()),
        rule: deadline.id.clone(),
        due: Some(deadline.due),
        late: deadline.state == DeadlineState::Scaduta,
    }
}
