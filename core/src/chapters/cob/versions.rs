//! Corrections and annulments (COB-04): which communication stands for each reported step.

use std::collections::HashMap;

use super::communication::{Communication, Purpose, Step};
use super::report::Report;
use super::text;
use crate::base::rule;

/// A reported step, in the version that counts.
#[derive(Clone, Copy, Debug)]
struct Version {
    /// The communication that reported it first.
    first: usize,
    /// The communication that holds its last content.
    last: usize,
    annulled: bool,
    /// Whether the first communication is not among the documents.
    headless: bool,
}

/// The reported steps, and the one that each communication belongs to.
#[derive(Debug, Default)]
pub(super) struct Versions<'c> {
    all: Vec<Version>,
    /// By the name of a code.
    by_code: HashMap<String, usize>,
    /// By the place of a communication; `None` for those that are left out.
    of: Vec<Option<usize>>,
    communications: &'c [Communication],
}

impl<'c> Versions<'c> {
    /// Sorts out corrections and annulments. The communications are in the order of sending.
    pub(super) fn of(communications: &'c [Communication], late: u32, report: &mut Report) -> Self {
        let mut versions = Self { communications, of: vec![None; communications.len()], ..Self::default() };
        let kept = versions.index(report);
        let mut targets: Vec<Option<usize>> =
            kept.iter().enumerate().map(|(place, kept)| kept.then(|| versions.target(place)).flatten()).collect();
        versions.cut(&mut targets);
        let roots = roots(&targets);
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); communications.len()];
        for (place, root) in roots.iter().enumerate() {
            let Some(communication) = communications.get(place).filter(|_| kept.get(place) == Some(&true)) else {
                continue;
            };
            match root {
                Some(root) => members.get_mut(*root).into_iter().for_each(|members| members.push(place)),
                None => report.about(communication, "codiceComunicazionePrec", text::in_a_circle()),
            }
        }
        for (first, members) in members.into_iter().enumerate() {
            if !members.is_empty() {
                versions.fold(first, &members, late, report);
            }
        }
        versions
    }

    /// Keeps one communication of each code, the one sent last.
    fn index(&mut self, report: &mut Report) -> Vec<bool> {
        let mut kept = vec![true; self.communications.len()];
        for (place, communication) in self.communications.iter().enumerate() {
            let Some(code) = &communication.code else { continue };
            let Some(earlier) = self.by_code.insert(communication.name(code), place) else { continue };
            if let (Some(keeps), Some(before)) = (kept.get_mut(earlier), self.communications.get(earlier)) {
                *keeps = false;
                let remark = if before.repeats(communication) { text::given_twice() } else { text::same_code() };
                report.about(before, "codiceComunicazione", remark);
            }
        }
        kept
    }

    /// The communication that another one names, by the name of its code.
    fn named(&self, communication: &Communication) -> Option<usize> {
        self.by_code.get(&communication.name(communication.prior.as_ref()?)).copied()
    }

    /// The communication that one corrects or annuls.
    fn target(&self, place: usize) -> Option<usize> {
        let communication = self.communications.get(place)?;
        let named = self.named(communication)?;
        let corrects = match communication.purpose {
            Purpose::Correction | Purpose::Annulment => true,
            Purpose::Step | Purpose::AfterUrgency => {
                let named = self.communications.get(named)?;
                let is_same_job =
                    (&named.employer, named.contract.start) == (&communication.employer, communication.contract.start);
                let starts = communication.step == Step::Start && named.step == Step::Start;
                starts && (is_same_job || communication.purpose == Purpose::AfterUrgency)
            }
            Purpose::Unknown => is_same_step(self.communications.get(named)?, communication),
        };
        corrects.then_some(named)
    }

    /// A start that is sent anew after an annulment is one of its own, whatever it names.
    fn cut(&self, targets: &mut [Option<usize>]) {
        let is_annulment =
            |place: usize| self.communications.get(place).is_some_and(|one| one.purpose == Purpose::Annulment);
        let roots = roots(targets);
        let mut annulled = vec![false; targets.len()];
        // In the order of sending.
        for (place, target) in targets.iter_mut().enumerate() {
            let Some(root) = roots.get(place).copied().flatten() else { continue };
            let Some(annulled) = annulled.get_mut(root) else { continue };
            *annulled |= is_annulment(place);
            let is_step = |one: &Communication| matches!(one.purpose, Purpose::Step | Purpose::AfterUrgency);
            if self.communications.get(place).is_some_and(is_step) && (*annulled || target.is_some_and(is_annulment)) {
                *target = None;
            }
        }
    }

    /// The version that counts of a step that was first reported by a communication.
    fn fold(&mut self, first: usize, members: &[usize], late: u32, report: &mut Report) {
        let communications = self.communications;
        let Some(original) = communications.get(first) else { return };
        let mut last = first;
        let (mut annulled, mut headless) = (false, false);
        // A correction without a day of sending comes after what it corrects.
        let later = members.iter().filter(|place| **place != first);
        for place in [first].iter().chain(later) {
            let Some(communication) = communications.get(*place) else { continue };
            let is_first = *place == first;
            match communication.purpose {
                Purpose::Annulment => {
                    if is_first {
                        headless = true;
                        let nothing = communication.prior.is_none();
                        let remark = if nothing { text::annuls_nothing() } else { text::annuls_unknown() };
                        report.about(communication, "codiceComunicazionePrec", remark);
                    } else if annulled {
                        report.about(communication, "codiceComunicazionePrec", text::annuls_again());
                    }
                    annulled = true;
                    report.apply(rule::COB_04, communication, text::annuls);
                }
                _ if annulled => report.about(communication, "codiceComunicazionePrec", text::corrects_annulled()),
                purpose => {
                    if is_first && purpose == Purpose::Correction {
                        headless = true;
                        report.about(communication, "codiceComunicazionePrec", text::corrects_unknown());
                    } else if !is_first {
                        report.apply(rule::COB_04, communication, text::corrects);
                        changes(original, communication, late, report);
                    }
                    last = *place;
                }
            }
        }
        let version = self.all.len();
        for place in members {
            self.of.get_mut(*place).into_iter().for_each(|of| *of = Some(version));
        }
        self.all.push(Version { first, last, annulled, headless });
    }

    /// The last content of a step.
    pub(super) fn content(&self, version: usize) -> Option<&'c Communication> {
        self.communications.get(self.all.get(version)?.last)
    }

    /// The starts that are annulled, in all their versions.
    pub(super) fn annulled_starts(&self) -> impl Iterator<Item = &'c Communication> {
        let annulled = self.all.iter().filter(|version| version.annulled);
        let all =
            annulled.flat_map(|version| [version.first, version.last]).filter_map(|at| self.communications.get(at));
        all.filter(|communication| communication.step == Step::Start)
    }

    /// The contents of the steps that are not annulled, with their places.
    pub(super) fn counting(&self) -> impl Iterator<Item = (usize, &'c Communication)> {
        let counting = self.all.iter().enumerate().filter(|(_, version)| !version.annulled);
        counting.filter_map(|(place, version)| Some((place, self.communications.get(version.last)?)))
    }

    /// The steps with which the chains begin, by their codes: a start, or the first step that is among the documents; `None`
    /// for those that lead into a circle.
    pub(super) fn chains(&self) -> Vec<Option<usize>> {
        let before = |version: &Version| match self.communications.get(version.last)?.step {
            Step::Start => None,
            _ => self.before(version),
        };
        roots(&self.all.iter().map(before).collect::<Vec<_>>())
    }

    /// The step that came before in the chain, by its code.
    fn before(&self, version: &Version) -> Option<usize> {
        let first = self.communications.get(version.first).filter(|_| !version.headless)?;
        self.of.get(self.named(first)?).copied().flatten()
    }
}

/// What a correction changes besides the values of the step.
fn changes(original: &Communication, correction: &Communication, late: u32, report: &mut Report) {
    let key = |one: &Communication| (one.employer.clone(), one.contract.start);
    if original.step == Step::Start && key(original) != key(correction) {
        report.about(correction, "InizioRapporto", text::start_moved());
    }
    let days = |from: &Communication, to: &Communication| Some(from.sent()?.days_until(to.sent()?));
    if correction.purpose == Purpose::Correction
        && days(original, correction).is_some_and(|days| i64::from(days) > i64::from(late))
    {
        report.about(correction, "dataInvio", text::late_correction(late));
    }
}

/// Whether a record replaces the one that it names: it reports the same step of the same job.
fn is_same_step(one: &Communication, other: &Communication) -> bool {
    match (&one.step, &other.step) {
        (Step::Start, Step::Start) | (Step::End { .. }, Step::End { .. }) => true,
        (Step::Extension { .. }, Step::Extension { .. }) => one.contract.end == other.contract.end,
        (Step::Transformation { date, code }, Step::Transformation { date: day, code: kind }) => {
            date == day && code == kind
        }
        (Step::Transfer { date, .. }, Step::Transfer { date: day, .. }) => date == day,
        _ => false,
    }
}

/// The communication at the end of each chain of corrections; `None` for those that lead into a circle.
fn roots(targets: &[Option<usize>]) -> Vec<Option<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Known {
        No,
        OnTheWay,
        Root(Option<usize>),
    }
    let mut known = vec![Known::No; targets.len()];
    let mut way = Vec::new();
    for start in 0..targets.len() {
        let mut at = start;
        let root = loop {
            match known.get(at).copied().unwrap_or(Known::Root(None)) {
                Known::Root(root) => break root,
                Known::OnTheWay => break None,
                Known::No => {}
            }
            known.get_mut(at).into_iter().for_each(|known| *known = Known::OnTheWay);
            way.push(at);
            match targets.get(at).copied().flatten() {
                Some(next) => at = next,
                None => break Some(at),
            }
        };
        for place in way.drain(..) {
            known.get_mut(place).into_iter().for_each(|known| *known = Known::Root(root));
        }
    }
    known
        .into_iter()
        .map(|known| match known {
            Known::Root(root) => root,
            Known::No | Known::OnTheWay => None,
        })
        .collect()
}
