//! The operators by what they have the skills for, and how far their time goes round.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Operators with the same skills: the places of their services, and their minutes a week together.
pub(super) struct Skills {
    pub(super) services: BTreeSet<usize>,
    pub(super) minutes: u64,
}

/// Services for which the time of all who have the skills is not enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shortage {
    /// The places of the services.
    pub(super) services: BTreeSet<usize>,
    /// The minutes missing.
    pub(super) missing: u64,
}

/// The minutes of operators given to services.
struct Assignment<'s> {
    staff: &'s [Skills],
    left: Vec<u64>,
    /// By operators and service.
    given: BTreeMap<(usize, usize), u64>,
}

/// Gives the minutes of operators to services so that as little as possible is missing; what is short, if anything.
///
/// Minutes move along the shortest chain: from a service that lacks them to operators who have some left, or to operators who can
/// be replaced elsewhere. Where no chain is left, the services reached are those for which all who have the skills are taken.
pub(super) fn shortage(demand: &[u64], staff: &[Skills]) -> Option<Shortage> {
    let left = staff.iter().map(|one| one.minutes).collect();
    let mut assignment = Assignment { staff, left, given: BTreeMap::new() };
    let mut short: Option<Shortage> = None;
    for (service, needed) in demand.iter().enumerate() {
        let mut lacking = *needed;
        while lacking > 0 {
            match assignment.chain(service) {
                Ok(chain) => lacking = lacking.saturating_sub(assignment.take(&chain, lacking)),
                Err(reached) => {
                    let short = short.get_or_insert_with(|| Shortage { services: BTreeSet::new(), missing: 0 });
                    short.services.extend(reached);
                    short.missing = short.missing.saturating_add(lacking);
                    break;
                }
            }
        }
    }
    short
}

/// Who gives minutes to which service, from the operators with minutes left back to the service that lacks them.
type Chain = Vec<(usize, usize)>;

impl Assignment<'_> {
    /// The shortest chain that brings minutes to a service, or the services for which there are none left.
    fn chain(&self, lacking: usize) -> Result<Chain, BTreeSet<usize>> {
        let mut reached: BTreeSet<usize> = BTreeSet::from([lacking]);
        // The operators reached, and the service for which each was.
        let mut through: BTreeMap<usize, usize> = BTreeMap::new();
        // The operators who serve a service now, through whom it was reached.
        let mut from: BTreeMap<usize, usize> = BTreeMap::new();
        let mut open = VecDeque::from([lacking]);
        while let Some(service) = open.pop_front() {
            for (who, skills) in self.staff.iter().enumerate().filter(|(_, one)| one.services.contains(&service)) {
                if through.contains_key(&who) {
                    continue;
                }
                through.insert(who, service);
                if self.left.get(who).is_some_and(|left| *left > 0) {
                    return Ok(back(who, &through, &from));
                }
                for other in &skills.services {
                    let serves = self.given.get(&(who, *other)).is_some_and(|minutes| *minutes > 0);
                    if serves && reached.insert(*other) {
                        from.insert(*other, who);
                        open.push_back(*other);
                    }
                }
            }
        }
        Err(reached)
    }

    /// Moves up to so many minutes along a chain; how many it moved.
    fn take(&mut self, chain: &Chain, most: u64) -> u64 {
        let given = |who: usize, service: usize| self.given.get(&(who, service)).copied().unwrap_or_default();
        let first = chain.first().and_then(|(who, _)| self.left.get(*who)).copied().unwrap_or_default();
        // Each later link stops serving what the link before it takes over.
        let freed = chain.windows(2).map(|pair| match pair {
            [(_, taken), (who, _)] => given(*who, *taken),
            _ => u64::MAX,
        });
        let moved = freed.fold(most.min(first), u64::min);
        if let Some(left) = chain.first().and_then(|(who, _)| self.left.get_mut(*who)) {
            *left = left.saturating_sub(moved);
        }
        for (who, service) in chain {
            let minutes = self.given.entry((*who, *service)).or_default();
            *minutes = minutes.saturating_add(moved);
        }
        for pair in chain.windows(2) {
            if let [(_, taken), (who, _)] = pair
                && let Some(minutes) = self.given.get_mut(&(*who, *taken))
            {
                *minutes = minutes.saturating_sub(moved);
            }
        }
        moved
    }
}

/// The chain that ends with operators who have minutes left, from them to the service that lacks them.
fn back(last: usize, through: &BTreeMap<usize, usize>, from: &BTreeMap<usize, usize>) -> Chain {
    let mut chain = Vec::new();
    let mut who = Some(last);
    while let Some(one) = who {
        let Some(service) = through.get(&one) else { break };
        chain.push((one, *service));
        who = from.get(service).copied();
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skills(services: &[usize], minutes: u64) -> Skills {
        Skills { services: services.iter().copied().collect(), minutes }
    }

    #[test]
    fn minutes_move_along_a_chain() {
        // The first service takes the only minutes that the second can have, and gives them back.
        let staff = [skills(&[0, 1], 10), skills(&[0], 10)];
        assert_eq!(shortage(&[10, 10], &staff), None);
        let short = Shortage { services: BTreeSet::from([1]), missing: 1 };
        assert_eq!(shortage(&[10, 11], &staff), Some(short));
    }

    #[test]
    fn time_without_the_skills_does_not_help() {
        let short = Shortage { services: BTreeSet::from([1]), missing: 5 };
        assert_eq!(shortage(&[10, 5], &[skills(&[0], 1_000)]), Some(short));
        assert_eq!(shortage(&[0, 0], &[]), None);
    }
}
