//! One job: from its communications to events.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::{JobCommunications, Key};
use super::communication::{Communication, Contract, Step};
use super::report::Report;
use super::text;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::money::Money;
use crate::base::rule;
use crate::base::words::id::Id;
use crate::base::words::job::{JobKind, Placement};
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::{
    CambioDatore, RapportoFine, RapportoInizio, RapportoProroga, RapportoTrasformazione, RapportoVariazione,
};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::cob::{
    BeyondTerm, COB_CATENA_TAGLIATA, COB_INVIO_RIPETUTO, COB_OLTRE_TERMINE, CutChain, Repeated,
};

/// The codes of a transformation into open-ended work, of one of the working time or the place, and of the end of a training period.
const OPEN_ENDED: &str = "cob_trasformazione_indeterminato";
const WITHOUT_EFFECT: &str = "cob_trasformazione_senza_effetto";
/// Of the latter, those after which the pay is another one: from part time to full time, from full time to part time, and of the
/// kind of part time.
const WORKING_TIME: &[&str] = &["DP", "PV", "PP", "TP"];

/// The events of a job, and what is known of it so far.
pub(super) struct Job<'r> {
    rulebook: &'r Rulebook,
    report: &'r mut Report,
    name: Id,
    employer: Option<String>,
    agency: bool,
    start: Day,
    end: Option<Day>,
    pay: Option<Money>,
    /// The communication of its end.
    closed: Option<&'r Communication>,
    /// The extensions among the documents, by their new ends, and the documents of those that are written.
    extensions: BTreeMap<Day, &'r Communication>,
    extended: BTreeSet<usize>,
    /// The last transformation, and the agreed end before it.
    before: Option<(Day, Option<Day>)>,
    events: Vec<Event>,
}

/// The name of a job: the employer's code and the first day. `None` if the code has characters that no name may have.
pub(crate) fn job_name(employer: Option<&str>, start: Day) -> Option<Id> {
    Id::new(format!("{}/{start}", employer.unwrap_or("?")))
}

/// The events of a job.
pub(super) fn events<'r>(
    rulebook: &'r Rulebook,
    (employer, start): &Key,
    communications: JobCommunications<'r>,
    report: &'r mut Report,
) -> Result<Vec<Event>, Error> {
    let JobCommunications { starts, mut steps } = communications;
    let without_effect = rulebook.code_list(WITHOUT_EFFECT)?;
    // The pay that an extension gives holds from the day after.
    let first = |step: &Communication| matches!(&step.step, Step::Transformation { code, .. } if without_effect.get(code).is_some());
    let place = |step: &Communication| (step.day(), !first(step), step.step.rank());
    steps.sort_by(|one, other| place(one).cmp(&place(other)).then_with(|| one.order().cmp(&other.order())));
    let repeated = *rulebook.read(COB_INVIO_RIPETUTO, *start)?;
    let starts = once(starts, repeated, report);
    let steps = once(steps, repeated, report);
    let given = starts.first().copied().or_else(|| steps.first().copied());
    let Some(given) = given else { return Ok(Vec::new()) };
    // An employer's code with a control character: nothing can be named by it.
    let Some(name) = job_name(employer.as_deref(), *start) else {
        starts.iter().chain(&steps).for_each(|one| report.about(one, "DatoreLavoro", text::bad_employer()));
        return Ok(Vec::new());
    };
    let mut job = Job {
        rulebook,
        report,
        name,
        employer: employer.clone(),
        agency: given.agency,
        start: *start,
        end: None,
        pay: None,
        closed: None,
        extensions: steps.iter().filter_map(|step| Some((step.new_end()?, *step))).collect(),
        extended: BTreeSet::new(),
        before: None,
        events: Vec::new(),
    };
    if starts.is_empty() {
        match *rulebook.read(COB_CATENA_TAGLIATA, *start)? {
            CutChain::Ometti => {
                steps.iter().for_each(|step| job.report.about(step, "Contratto", text::not_rebuilt()));
                return Ok(Vec::new());
            }
            CutChain::Ricostruisci => job.rebuild(given)?,
        }
    } else {
        job.begin(given, given.contract.clone(), None);
    }
    for step in steps {
        job.step(step)?;
    }
    Ok(job.events)
}

/// One of several communications of the same step.
fn once<'c>(all: Vec<&'c Communication>, repeated: Repeated, report: &mut Report) -> Vec<&'c Communication> {
    let is_same = |one: &Communication, other: &Communication| match (&one.step, &other.step) {
        (Step::Start, Step::Start) | (Step::End { .. }, Step::End { .. }) => true,
        (Step::Extension { .. }, Step::Extension { .. }) => one.day() == other.day(),
        (Step::Transformation { date, code }, Step::Transformation { date: day, code: kind }) => {
            date == day && code == kind
        }
        (Step::Transfer { date, .. }, Step::Transfer { date: day, .. }) => date == day,
        _ => false,
    };
    let mut kept: Vec<&Communication> = Vec::with_capacity(all.len());
    // The place of the end that is kept: ends are repeated on other days too.
    let mut end = None;
    for one in all {
        let before = match one.step {
            Step::End { .. } => end,
            _ => kept.len().checked_sub(1),
        };
        let same = before.and_then(|place| kept.get_mut(place)).filter(|before| is_same(before, one));
        let Some(before) = same else {
            if matches!(one.step, Step::End { .. }) {
                end = Some(kept.len());
            }
            kept.push(one);
            continue;
        };
        let later = before.order() < one.order();
        let counts = later == matches!(repeated, Repeated::Ultimo);
        let left_out = if counts { std::mem::replace(before, one) } else { one };
        report.about(left_out, left_out.step.element(), text::repeated());
    }
    kept.sort_by_key(|step| step.day());
    kept
}

impl<'r> Job<'r> {
    fn event(&mut self, date: Day, fact: Fact, from: Option<&Communication>, step: &Communication) {
        let id = from.and_then(|from| from.code.clone()).and_then(Id::new);
        self.events.push(Event { fact, date, id, recorded_at: step.sent() });
    }

    /// Starts the job with a contract; a kind stands for the contract's code.
    fn begin(&mut self, from: &Communication, mut contract: Contract, kind: Option<JobKind>) {
        // A step that its code links to another job may have the end of its own.
        contract.end = contract.end.filter(|end| self.start <= *end);
        let rebuilt = from.step != Step::Start;
        let cob = contract.cob.filter(|_| kind.is_none());
        let kind = match (kind, &cob) {
            (None, None) => {
                self.report.about(from, "TipologiaContrattuale", text::no_contract());
                let by_term = if contract.end.is_some() { JobKind::Determinato } else { JobKind::Indeterminato };
                Some(if self.agency { JobKind::Somministrazione } else { by_term })
            }
            (kind, _) => kind,
        };
        let of_code =
            cob.as_deref().map(|cob| self.rulebook.kind_of_code(cob, self.start, contract.end.is_some(), self.agency));
        if of_code == Some(None) {
            self.report.about(from, "TipologiaContrattuale", text::unknown_contract());
        }
        if of_code == Some(Some(JobKind::OccasionaleAgricolo)) {
            self.report.about(from, "ggLavorativePreviste", text::farm_days());
        }
        self.report.apply(rule::COB_01, from, || text::kind(cob.as_deref()));
        self.end = contract.end;
        self.pay = self.gross(from, contract.pay, of_code.flatten().or(kind), self.start);
        let agency = (self.agency && cob.is_some()).then_some(true);
        let fact = Fact::RapportoInizio(RapportoInizio {
            job: self.name.clone(),
            kind,
            cob,
            agency,
            employer: self.employer.clone(),
            end: contract.end,
            annual_income: None,
            gross_annual_pay: self.pay,
            monthly_pay: None,
            pay_basis: None,
            months_per_year: None,
            availability_duty: None,
            placement: contract.of_l68.then_some(Placement::L68),
        });
        if rebuilt {
            // The day on which the start itself was sent is not known.
            self.events.push(Event { fact, date: self.start, id: None, recorded_at: None });
        } else {
            self.event(self.start, fact, Some(from), from);
        }
    }

    /// The gross pay that an event gives (STATO-29, STATO-30).
    fn gross(&mut self, from: &Communication, pay: Option<Money>, kind: Option<JobKind>, day: Day) -> Option<Money> {
        let pay = pay?;
        if kind.is_some_and(JobKind::has_no_gross_pay) {
            self.report.about(from, "RetribuzioneCompenso", text::no_gross_pay());
            return None;
        }
        if self.rulebook.law().at(day).is_placeholder(pay.cents()) {
            self.report.about(from, "RetribuzioneCompenso", text::placeholder());
        }
        Some(pay)
    }

    /// COB-05: the start of a job from the contract of its first step.
    fn rebuild(&mut self, first: &Communication) -> Result<(), Error> {
        let mut contract = first.contract.clone();
        // The pay is the one from the step on.
        let is_later = match &first.step {
            Step::Transformation { date, .. } | Step::Mission { date } => self.start < *date,
            _ => false,
        };
        let pay = contract.pay.take_if(|_| is_later);
        self.report.about(
            first,
            "Contratto",
            if pay.is_some() { text::rebuilt_without_pay() } else { text::rebuilt() },
        );
        let mut kind = None;
        match &first.step {
            // The contract is the one after the step: what was before had a term, and lasted until then.
            Step::Transformation { date, code } if self.is_in(OPEN_ENDED, code)? => {
                // An apprenticeship is open-ended work (D.Lgs. 81/2015 art. 41 c. 1).
                let had_term = self.agency || code != "AI";
                contract.end = Some(date.previous()).filter(|end| had_term && self.start <= *end);
                kind = Some(match (self.agency, code.as_str()) {
                    (true, _) => JobKind::Somministrazione,
                    (false, "AI") => JobKind::Apprendistato,
                    (false, _) => JobKind::Determinato,
                });
            }
            Step::Extension { end } if contract.end.is_none() => contract.end = end.finite(),
            _ => {}
        }
        self.begin(first, contract, kind);
        Ok(())
    }

    fn is_in(&self, list: &str, code: &str) -> Result<bool, Error> {
        Ok(self.rulebook.code_list(list)?.get(code).is_some())
    }

    fn step(&mut self, step: &'r Communication) -> Result<(), Error> {
        match &step.step {
            Step::Start => Ok(()),
            Step::Extension { end } => {
                self.extend(step, *end);
                Ok(())
            }
            Step::Transformation { date, code } => self.transform(step, *date, code),
            Step::End { date, cause } => self.finish(step, *date, cause.as_deref()),
            Step::Transfer { date, .. } => self.transfer(step, *date),
            Step::Mission { date } => {
                self.mission(step, *date);
                Ok(())
            }
        }
    }

    /// COB-05: the extension before a step, if the contract of the step has a later end than is known. One that a document
    /// reports for a day after the step is left to its turn.
    fn catch_up(&mut self, step: &Communication, date: Day) {
        let (Some(known), Some(end)) = (self.end, step.contract.end) else { return };
        if end <= known || self.closed.is_some() {
            return;
        }
        match self.extensions.get(&end).copied().filter(|extension| !self.extended.contains(&extension.document)) {
            Some(_) if date <= known => {}
            Some(extension) => self.extension(extension, known, end),
            None => {
                let (element, remark) = match step.step {
                    Step::Mission { .. } => ("dataFineSomm", text::mission_longer()),
                    _ => ("Contratto", text::extension_missing()),
                };
                self.report.about(step, element, remark);
                self.prolong(step, known, end);
            }
        }
    }

    /// An extension that no document reports.
    fn prolong(&mut self, step: &Communication, known: Day, end: Day) {
        let fact = Fact::RapportoProroga(RapportoProroga { job: self.name.clone(), end });
        self.event(known, fact, None, step);
        self.end = Some(end);
    }

    fn extend(&mut self, step: &Communication, end: Day) {
        if self.extended.contains(&step.document) {
            return;
        }
        if self.is_over(step, "Proroga") {
            return;
        }
        // A rebuilt start may have this end already.
        if self.end == end.finite() && step.contract.end.is_none() {
            return;
        }
        // The contract may have the new end already.
        if step.contract.end != Some(end) {
            self.catch_up(step, end);
        }
        let Some(known) = self.end else {
            return self.report.about(step, "Proroga", text::no_end_to_extend());
        };
        if end <= known {
            return self.report.about(step, "dataFineProroga", text::no_later_end());
        }
        self.extension(step, known, end);
    }

    /// The extension that a document reports.
    fn extension(&mut self, step: &Communication, known: Day, end: Day) {
        let fact = Fact::RapportoProroga(RapportoProroga { job: self.name.clone(), end });
        self.event(known, fact, Some(step), step);
        self.extended.insert(step.document);
        self.end = end.finite();
        self.vary(step, known.next());
    }

    /// Whether the job has ended before a step: one that was sent before the end never took effect.
    fn is_over(&mut self, step: &Communication, element: &str) -> bool {
        let Some(end) = self.closed else { return false };
        let sent_ahead = step.sent.is_some() && step.sent < end.sent && end.day() < step.day();
        self.report.about(step, element, if sent_ahead { text::without_effect() } else { text::after_end() });
        true
    }

    /// COB-07: whether the job runs at a step after its agreed end; `to` is the day that it has reached then.
    fn runs_until(&mut self, step: &Communication, date: Day, to: Day) -> Result<bool, Error> {
        if self.is_over(step, step.step.element()) {
            return Ok(false);
        }
        if date < self.start {
            self.report.about(step, step.step.element(), text::before_start());
            return Ok(false);
        }
        let Some(end) = self.end.filter(|end| *end < to) else { return Ok(true) };
        match *self.rulebook.read(COB_OLTRE_TERMINE, end)? {
            BeyondTerm::Termine => {
                self.report.about(step, step.step.element(), text::beyond_end());
                Ok(false)
            }
            BeyondTerm::Prosecuzione => {
                self.report.about(step, step.step.element(), text::goes_on());
                self.prolong(step, end, to);
                Ok(true)
            }
        }
    }

    fn transform(&mut self, step: &Communication, date: Day, code: &str) -> Result<(), Error> {
        self.report.apply(rule::COB_10, step, || text::transformation(code));
        let open_ended = self.is_in(OPEN_ENDED, code)?;
        let without_effect = self.is_in(WITHOUT_EFFECT, code)?;
        // The contract is the one after the step: its end is the known one only if the step does not change it.
        if without_effect {
            self.catch_up(step, date);
        }
        // It may follow the end at once.
        let to = if without_effect { date } else { date.previous() };
        if !self.runs_until(step, date, to)? {
            return Ok(());
        }
        if without_effect {
            if WORKING_TIME.contains(&code) && self.pay.is_some() && step.contract.pay.is_none() {
                self.report.about(step, "RetribuzioneCompenso", text::pay_of_working_time());
            }
            self.vary(step, date);
            return Ok(());
        }
        let Some((kind, cob, end)) = self.changed(step, date, open_ended) else {
            self.vary(step, date);
            return Ok(());
        };
        self.before = Some((date, self.end));
        self.end = end.map_or(self.end, Day::finite);
        // No end is written only where the kind does not tell.
        let end = end.filter(|end| *end != Day::NEVER || kind != Some(JobKind::Indeterminato));
        let job = self.name.clone();
        self.event(
            date,
            Fact::RapportoTrasformazione(RapportoTrasformazione { job, kind, cob, end }),
            Some(step),
            step,
        );
        self.vary(step, date);
        Ok(())
    }

    /// The kind, or the contract code, and the last day after a transformation; the last day is `None` if it stays.
    fn changed(
        &mut self,
        step: &Communication,
        date: Day,
        open_ended: bool,
    ) -> Option<(Option<JobKind>, Option<String>, Option<Day>)> {
        if open_ended {
            let kind = if self.agency { JobKind::Somministrazione } else { JobKind::Indeterminato };
            return Some((Some(kind), None, Some(Day::NEVER)));
        }
        self.report.about(step, "codiceTrasformazione", text::unknown_transformation());
        let cob = step.contract.cob.clone()?;
        let end = step.contract.end.filter(|end| date <= *end);
        let kind = self.rulebook.kind_of_code(&cob, date, end.is_some(), self.agency);
        if kind.is_none() {
            self.report.about(step, "TipologiaContrattuale", text::unknown_contract());
        }
        // A term that is over does not stay.
        let over = self.end.is_some_and(|end| end < date);
        let is_open = end.is_none() && (over || kind.is_none_or(|kind| kind == JobKind::Indeterminato));
        let end = if is_open { Some(Day::NEVER) } else { end };
        match kind {
            Some(JobKind::Somministrazione) => Some((kind, None, end)),
            _ => Some((None, Some(cob), end)),
        }
    }

    /// The pay that a step gives, if it is another one.
    fn vary(&mut self, step: &Communication, date: Day) {
        let kind = step
            .contract
            .cob
            .as_deref()
            .and_then(|cob| self.rulebook.kind_of_code(cob, date, step.contract.end.is_some(), self.agency));
        let Some(pay) = step.contract.pay.filter(|pay| Some(*pay) != self.pay) else { return };
        let is_placeholder = self.rulebook.law().at(date).is_placeholder(pay.cents());
        let Some(pay) = self.gross(step, Some(pay), kind, date) else { return };
        // A placeholder makes the pay unknown (STATO-30), unless it was so before.
        if is_placeholder && self.pay.is_none_or(|pay| self.rulebook.law().at(date).is_placeholder(pay.cents())) {
            return;
        }
        self.pay = Some(pay);
        let (job, annual_income) = (self.name.clone(), None);
        let fact = RapportoVariazione { job, annual_income, gross_annual_pay: Some(pay) };
        self.event(date, Fact::RapportoVariazione(fact), Some(step), step);
    }

    fn finish(&mut self, step: &'r Communication, date: Day, cause: Option<&str>) -> Result<(), Error> {
        // Up to the known end, no extension has had any effect.
        if self.end.is_some_and(|known| known < date) {
            self.catch_up(step, date);
        }
        if !self.runs_until(step, date, date)? {
            return Ok(());
        }
        // In a day the end comes first.
        let changes = |event: &Event| matches!(event.fact, Fact::RapportoProroga(_) | Fact::RapportoTrasformazione(_));
        let varies = |event: &Event| matches!(event.fact, Fact::RapportoVariazione(_));
        if self.events.iter().any(|event| event.date == date && changes(event)) {
            self.report.about(step, "dataCessazione", text::ends_that_day());
            // Without the transformation, the job has to reach this day.
            if let Some((_, Some(known))) = self.before.filter(|(day, end)| *day == date && *end < Some(date)) {
                self.prolong(step, known, date);
            }
        }
        self.events.retain(|event| event.date < date || event.date == date && !changes(event) && !varies(event));
        let fact = RapportoFine { job: self.name.clone(), cause: cause.map(str::to_owned) };
        self.event(date, Fact::RapportoFine(fact), Some(step), step);
        self.closed = Some(step);
        Ok(())
    }

    /// COB-09: the job goes on under another employer, and has another name from then on.
    fn transfer(&mut self, step: &Communication, date: Day) -> Result<(), Error> {
        self.report.apply(rule::COB_09, step, text::transfer);
        let reached = self.end.is_none_or(|known| date <= known);
        if !reached {
            self.catch_up(step, date);
        }
        if !self.runs_until(step, date, date)? {
            return Ok(());
        }
        let (Some(employer), Some(to)) = (step.employer.clone(), job_name(step.employer.as_deref(), self.start)) else {
            return Ok(());
        };
        let job = std::mem::replace(&mut self.name, to.clone());
        // In a day the pay changes after the employer.
        for event in self.events.iter_mut().filter(|event| event.date == date) {
            if let Fact::RapportoVariazione(change) = &mut event.fact {
                change.job = to.clone();
            }
        }
        self.employer = Some(employer.clone());
        let fact = CambioDatore { job, to_job: Some(to), employer: Some(employer) };
        self.event(date, Fact::CambioDatore(fact), Some(step), step);
        if reached {
            self.catch_up(step, date);
        }
        self.vary(step, date);
        Ok(())
    }

    /// COB-08: a mission of an agency worker; the job with the agency goes on between missions.
    fn mission(&mut self, step: &Communication, date: Day) {
        self.report.apply(rule::COB_08, step, text::mission);
        if self.is_over(step, "Inizio") {
            return;
        }
        self.catch_up(step, date);
        if date >= self.start && self.end.is_none_or(|end| date <= end) {
            self.vary(step, date);
        }
    }
}
