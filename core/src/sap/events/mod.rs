//! `sap.events`: from a SAP or a ListaDID of another system to the person and the events of a dossier (SAP-EVT).

mod did;
mod jobs;
mod measures;
mod profile;

use serde::Serialize;

use super::document::{Measure, Position, Sap};
use super::finding::{self, ElementFinding};
use super::form::{Form, Given};
use super::report::Report;
use super::words::Words;
use super::{nazionale, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::remark::Remark;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::calendar::holidays::is_comune;
use crate::base::error::Error;
use crate::base::record::record;
use crate::base::rule;
use crate::dossier::Dossier;
use crate::dossier::event::{Event, Fact};
use crate::dossier::person::{Person, Residence};
use crate::dossier::written;
use crate::rulebook::book::Rulebook;

record! {
    /// A SAP or a ListaDID of another system.
    pub struct EventsInput {
        /// A SAP as JSON; either this or `xml` is given.
        pub sap: Option<Sap>,
        /// As XML text: the national document `lavoratore`, a `ListaDID`, or a SAP in the library's own form; either this or `sap` is
        /// given.
        pub xml: Option<String>,
    }
}

/// The person and events that a SAP holds, as `dossier.assess` takes them, and what its node states.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SapEvents {
    /// The person.
    #[serde(serialize_with = "written::person")]
    pub person: Person,
    /// The events, in order of date.
    #[serde(serialize_with = "written::events")]
    pub events: Vec<Event>,
    /// What the node states. It makes no event.
    pub stated: Stated,
    /// What should be checked, by element; at most 1,501. Errors are what was left out.
    pub findings: Vec<ElementFinding>,
}

/// What the node states of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Stated {
    /// The day of the SAP.
    pub as_of: Option<Day>,
    /// The body that holds it.
    pub holder: Option<String>,
    /// The occupational state, in the letters of the national document: `AL`, `DI`, `IN`, `OC`.
    pub status: Option<String>,
    /// The condition, such as `CO`.
    pub condition: Option<String>,
    /// The seniority of unemployment in months.
    pub seniority_months: Option<u32>,
    /// The day of the availability.
    pub did_date: Option<Day>,
    /// The profiling index, as it is written.
    pub profiling_index: Option<String>,
}

/// Reads a SAP or a ListaDID into events.
///
/// An entry that can't be read is left out with a finding that names its element; it never affects the others.
///
/// # Errors
/// As [`super::both_forms`], but that a `ListaDID` is read too.
///
/// ```
/// use collocamento::{Rulebook, sap};
/// let list = "<ListaDID><codicefiscale>RSSMRA80A01H501U</codicefiscale><dataultimoagg>2018-09-21</dataultimoagg>
///   <disponibilita>2018-04-05</disponibilita></ListaDID>";
/// let input = sap::EventsInput::new().xml(list);
/// let answer = sap::events(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.events[0].date, "2018-04-05".parse()?);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn events(rulebook: &Rulebook, input: &EventsInput) -> Result<Answer<SapEvents>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &EventsInput, journal: &mut Journal) -> Result<SapEvents, Error> {
    let form = Form { sap: input.sap.clone(), xml: input.xml.clone(), form: None };
    let read = read(rulebook, &form)?;
    journal.apply(rule::SAP_EVT, read.sap.date, || text::events(read.events.len()).fact(read.path));
    let Read { sap, path, person, events, stated, report } = read;
    let findings = report.close();
    finding::note(&findings, path, sap.date, journal);
    Ok(SapEvents { person, events, stated, findings })
}

/// A SAP with its events.
pub(super) struct Read {
    pub(super) sap: Sap,
    pub(super) path: &'static str,
    pub(super) person: Person,
    pub(super) events: Vec<Event>,
    pub(super) stated: Stated,
    pub(super) report: Report,
}

pub(super) fn read(rulebook: &Rulebook, form: &Form) -> Result<Read, Error> {
    let Given { sap, path, report, is_list, .. } = form.read_events(rulebook)?;
    let position = sap.administrative.as_ref().and_then(|section| section.position.clone()).unwrap_or_default();
    let mut gathering = Gathering { rulebook, sap: &sap, position: &position, is_list, report, events: Vec::new() };
    let person = gathering.person();
    gathering.dids()?;
    gathering.profiles()?;
    gathering.measures()?;
    gathering.jobs()?;
    let Gathering { mut events, mut report, .. } = gathering;
    events.sort_by_key(|event| event.date);
    if events.len() > Dossier::MAX_EVENTS {
        report.add(None, Remark::too_many_events(rule::SAP_EVT, Dossier::MAX_EVENTS));
    }
    let stated = stated(rulebook, &sap, &position)?;
    Ok(Read { sap, path, person, events, stated, report })
}

fn stated(rulebook: &Rulebook, sap: &Sap, position: &Position) -> Result<Stated, Error> {
    let text = |words: &Option<Words>| words.as_deref().map(str::to_owned);
    Ok(Stated {
        as_of: sap.date,
        holder: sap.sending.as_ref().and_then(|sending| text(&sending.holder)),
        status: position
            .status
            .as_deref()
            .map(|code| nazionale::letter(rulebook, code))
            .transpose()?
            .map(str::to_owned),
        condition: text(&position.condition),
        seniority_months: position.seniority_months,
        did_date: position.did_date,
        profiling_index: text(&position.profiling_index),
    })
}

/// Events as they are gathered from a SAP.
struct Gathering<'a> {
    rulebook: &'a Rulebook,
    sap: &'a Sap,
    position: &'a Position,
    is_list: bool,
    report: Report,
    events: Vec<Event>,
}

impl<'a> Gathering<'a> {
    fn push(&mut self, date: Day, fact: Fact) {
        self.events.push(Event { fact, date, id: None, recorded_at: None });
    }

    fn say(&mut self, element: impl Into<String>, remark: Remark) {
        self.report.add(Some(element.into()), remark);
    }

    /// The measures with an activity, and their elements.
    fn of(&self, activity: &str) -> Vec<(String, &'a Measure)> {
        let all = self.sap.measures.iter().flatten().enumerate();
        let of_it = |one: &&str| one.trim().eq_ignore_ascii_case(activity);
        let those = all.filter(|(_, measure)| measure.activity.as_deref().filter(of_it).is_some());
        those.map(|(index, measure)| (self.element(index, measure), measure)).collect()
    }

    /// The element of a measure. A `ListaDID` has two at most, an N00 before an A02.
    fn element(&self, index: usize, measure: &Measure) -> String {
        let is_patto = || index > 0 || measure.activity.as_deref().is_some_and(|code| code.eq_ignore_ascii_case("A02"));
        match self.is_list {
            true => if is_patto() { "A02" } else { "N00" }.to_owned(),
            false => format!("politiche_attive_lst/politiche_attive[{}]", index.saturating_add(1)),
        }
    }

    /// Whether a measure never began, by its last event.
    fn never_begun(&mut self, element: &str, measure: &Measure) -> Result<bool, Error> {
        let list = self.rulebook.code_list("sap_mai_iniziata")?;
        let never = measure.last_event.as_deref().is_some_and(|code| list.get(code).is_some());
        if never {
            self.say(format!("{element}/ultimo_evento/evento"), text::never_begun());
        }
        Ok(never)
    }

    fn person(&mut self) -> Person {
        let personal = self.sap.personal.clone().unwrap_or_default();
        let person = personal.person.unwrap_or_default();
        let codice_fiscale = person.codice_fiscale.as_deref().map(|code| code.trim().to_ascii_uppercase());
        if codice_fiscale.is_none() {
            let element = if self.is_list { "codicefiscale" } else { "datianagrafici/datipersonali/codicefiscale" };
            self.say(element, text::no_person());
        }
        let comune =
            personal.residence.and_then(|address| address.comune).map(|comune| comune.trim().to_ascii_uppercase());
        let comune = comune.filter(|comune| is_comune(comune));
        Person {
            codice_fiscale,
            birth_date: person.birth_date,
            sex: person.sex,
            residence: comune.map(|comune| Residence { comune: Some(comune), ..Residence::default() }),
            ..Person::default()
        }
    }
}

/// The first day of a measure; without one, the day on which it was proposed.
fn first_day(measure: &Measure) -> Option<Day> {
    measure.start.or(measure.proposed)
}
