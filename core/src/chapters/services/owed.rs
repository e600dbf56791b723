//! The essential levels of service (LEP) that a person is owed.

use super::situation::Situation;
use super::types::{OwedLep, ServiceAccess};
use crate::answer::journal::Journal;
use crate::base::rule::SERV_LEP;
use crate::base::words::deadline::{Bound, DeadlineState};
use crate::chapters::deadlines::types::Deadline;
use crate::rulebook::book::Rulebook;

/// The LEP owed on the day and not given: the duties of the office whose deadlines run or have lapsed, and the services that
/// the person may have. A person with neither an active DID nor support is owed none.
pub(crate) fn owed(
    rulebook: &Rulebook,
    situation: &Situation<'_>,
    services: &[ServiceAccess],
    journal: &mut Journal,
) -> Vec<OwedLep> {
    if !rulebook.in_force(SERV_LEP, situation.as_of) {
        return Vec::new();
    }
    journal.rule(SERV_LEP);
    if !situation.is_owed_levels(rulebook) {
        return Vec::new();
    }
    let running = [DeadlineState::Aperta, DeadlineState::Sospesa, DeadlineState::Scaduta];
    let duties = situation.deadlines.iter().filter(|one| one.lep && one.bound == Bound::Cpi);
    let path = situation.path_from();
    let duties = duties.filter(|one| one.start >= path && running.contains(&one.state));
    let may_have = |code: &str| rulebook.service(code).is_none_or(|card| situation.recipient(rulebook, card).met);
    let mut owed: Vec<OwedLep> = duties
        .map(|deadline| duty(rulebook, deadline))
        .filter(|one| one.service.as_deref().is_none_or(may_have))
        .collect();
    let given = |code: &str| rulebook.service(code).is_some_and(|card| situation.given_by(rulebook, card).is_some());
    for access in services.iter().filter(|one| one.lep && one.eligible && !given(&one.code)) {
        if !owed.iter().any(|one| one.service.as_deref() == Some(access.code.as_str())) {
            // A deadline that is no duty of the office may give the day.
            let term =
                situation.deadlines.iter().find(|one| access.due == Some(one.due) && of_card(rulebook, access, one));
            let rule = term.map_or_else(|| SERV_LEP.into(), |term| term.id.clone());
            let late = access.due.is_some_and(|due| due < situation.as_of);
            owed.push(OwedLep { service: Some(access.code.clone()), rule, due: access.due, late });
        }
    }
    owed
}

/// Whether the card of a service names a deadline.
fn of_card(rulebook: &Rulebook, access: &ServiceAccess, deadline: &Deadline) -> bool {
    rulebook.service(&access.code).is_some_and(|card| card.has_term(&deadline.id))
}

fn duty(rulebook: &Rulebook, deadline: &Deadline) -> OwedLep {
    let card = rulebook.services().iter().find(|card| card.lep && card.has_term(&deadline.id));
    OwedLep {
        service: card.map(|card| card.code.clone()),
        rule: deadline.id.clone(),
        due: Some(deadline.due),
        late: deadline.state == DeadlineState::Scaduta,
    }
}
