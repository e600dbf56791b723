//! `cob.events`: from documents or records to a person and events.

use std::collections::BTreeMap;

use super::communication::{Communication, Sent, Step};
use super::report::{Applied, Report};
use super::stream::Documents;
use super::text;
use super::types::{CobEvents, EventsInput};
use super::versions::Versions;
use super::{chain, job, record};
use crate::answer::journal::{Journal, answer};
use crate::answer::remark::Remark;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::text::Text;
use crate::chapters::codes::codice_fiscale::{CodiceFiscale, without_omocodia};
use crate::dossier::Dossier;
use crate::dossier::event::Event;
use crate::dossier::person::Person;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::cob::{COB_GIORNI_RETTIFICA, COB_LEGAME};

/// Reads the Comunicazioni Obbligatorie about a person.
///
/// A document that can't be read, or that is about another person, is left out with a finding that names its number; it never
/// affects the others.
///
/// # Errors
/// [`Code::CampoMancante`] at `/documents` if neither documents nor records are given, [`Code::ValoreNonValido`] at `/records` if
/// both are, and at `/documents` for a text without any document; [`Code::FuoriLimite`] above
/// [`EventsInput::MAX_DOCUMENTS`].
///
/// ```
/// use collocamento::{Rulebook, cob};
/// let document = r#"<UniLav codiceComunicazione="1000024000000001" dataInvio="2024-03-29T09:00:00">
///   <DatoreLavoro codiceFiscale="01234567890"/>
///   <Lavoratore><AnagraficaCompleta><codice-fiscale>RSSMRA80A01H501U</codice-fiscale></AnagraficaCompleta></Lavoratore>
///   <InizioRapporto dataInizio="2024-04-01" TipologiaContrattuale="A.01.00"><RetribuzioneCompenso>18500</RetribuzioneCompenso>
///   </InizioRapporto><TipoComunicazione>01</TipoComunicazione></UniLav>"#;
/// let input = cob::EventsInput::new().documents(document);
/// let answer = cob::events(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.events[0].date, "2024-04-01".parse()?);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn events(rulebook: &Rulebook, input: &EventsInput) -> Result<Answer<CobEvents>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &EventsInput, journal: &mut Journal) -> Result<CobEvents, Error> {
    let (read, mut report, place) = read(input)?;
    let count = read.len();
    report.steps = journal.keeps_steps().then(Vec::new);
    let (person, events) = assemble(rulebook, input, read, &mut report)?;
    let report = report.close();
    let at = |document: usize| match place {
        "/records" => format!("/records/{}", document.saturating_sub(1)),
        _ => place.to_owned(),
    };
    journal.apply(rule::COB_03, None, || text::read(count, events.len(), place));
    for Applied { rule, day, document, text } in report.steps.into_iter().flatten() {
        journal.apply(rule, day, || text.note().fact(at(document)).value("document", document));
    }
    for finding in &report.findings {
        journal.apply(finding.rule.clone(), None, || {
            let note = finding.message.clone().note().fact(finding.document.map_or_else(|| place.to_owned(), at));
            note.value("document", finding.document)
        });
    }
    report.rules.iter().for_each(|rule| journal.rule(*rule));
    Ok(CobEvents { person, events, findings: report.findings, unread: report.unread.into_iter().collect() })
}

/// The events of the communications of one person, as a reader of many persons' files sorts them out by [`Communication::worker`].
///
/// # Errors
/// Those of a rulebook without the parameters that the chapter reads.
///
/// ```
/// use collocamento::{Rulebook, cob};
/// let file = r#"<UniLav codiceComunicazione="1000024000000001" dataInvio="2024-03-29T09:00:00">
///   <DatoreLavoro codiceFiscale="01234567890"/>
///   <Lavoratore><AnagraficaCompleta><codice-fiscale>RSSMRA80A01H501U</codice-fiscale></AnagraficaCompleta></Lavoratore>
///   <InizioRapporto dataInizio="2024-04-01" TipologiaContrattuale="A.01.00"/><TipoComunicazione>01</TipoComunicazione></UniLav>"#;
/// let mut documents = cob::Documents::new(file.as_bytes()).after(7); // seven in the files before
/// let mut of_one_person = Vec::new();
/// for document in &mut documents {
///     of_one_person.extend(document?.communications);
/// }
/// let first = &of_one_person[0];
/// assert_eq!((first.document(), first.codice_fiscale()), (8, Some("RSSMRA80A01H501U")));
/// assert_eq!((first.sent(), first.worker().is_some()), (Some("2024-03-29".parse()?), true));
/// assert_eq!(documents.documents_read(), 8);
/// let answer = cob::events_of(&Rulebook::bundled("nazionale")?, of_one_person)?;
/// assert_eq!(answer.events[0].date, "2024-04-01".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn events_of(rulebook: &Rulebook, communications: Vec<Communication>) -> Result<CobEvents, Error> {
    let mut report = Report::default();
    let (person, events) = assemble(rulebook, &EventsInput::default(), communications, &mut report)?;
    let report = report.close();
    Ok(CobEvents { person, events, findings: report.findings, unread: Vec::new() })
}

/// The communications of the input, what was found in it, and its field.
fn read(input: &EventsInput) -> Result<(Vec<Communication>, Report, &'static str), Error> {
    match (&input.documents, &input.records) {
        (Some(_), Some(_)) => {
            let (it, en) =
                ("si indica `documents` oppure `records`, non entrambi", "give `documents` or `records`, not both");
            Err(Error::refused("/records", it, en))
        }
        (None, None) => {
            let (it, en) = ("serve `documents` oppure `records`", "`documents` or `records` is needed");
            Err(Error::new(Code::CampoMancante).at("/documents").hint(Text::new(it, en)))
        }
        (Some(text), None) => documents(text).map(|(read, report)| (read, report, "/documents")),
        (None, Some(records)) => {
            if records.len() > EventsInput::MAX_DOCUMENTS {
                return Err(too_many("/records"));
            }
            let mut report = Report::default();
            let numbered = records.iter().zip(1_usize..);
            let read = numbered.filter_map(|(one, number)| record::read(number, one, &mut report)).collect();
            Ok((read, report, "/records"))
        }
    }
}

fn documents(text: &str) -> Result<(Vec<Communication>, Report), Error> {
    if !text.contains('<') {
        let (it, en) = ("il testo non contiene documenti XML", "the text contains no XML documents");
        return Err(Error::refused("/documents", it, en).rule(rule::COB_11));
    }
    let mut report = Report::default();
    let mut read = Vec::new();
    let mut count = 0_usize;
    for document in Documents::decoded(text.as_bytes()) {
        // Reading from memory does not fail.
        let Ok(document) = document else { break };
        count = count.saturating_add(1);
        if count > EventsInput::MAX_DOCUMENTS {
            return Err(too_many("/documents"));
        }
        read.extend(document.communications);
        report.absorb(document.report);
    }
    Ok((read, report))
}

fn too_many(path: &str) -> Error {
    let (it, en) = ("troppi documenti", "too many documents");
    let error = Error::above(path, EventsInput::MAX_DOCUMENTS);
    error.hint(Text::new(it, en))
}

/// The person and the events of communications.
fn assemble(
    rulebook: &Rulebook,
    input: &EventsInput,
    mut communications: Vec<Communication>,
    report: &mut Report,
) -> Result<(Person, Vec<Event>), Error> {
    if let Some(last) = input.as_known_at {
        communications.retain(|one| one.sent().is_none_or(|day| day <= last));
    }
    let asked = input.codice_fiscale.as_deref().map(|code| code.trim().to_ascii_uppercase());
    if asked.as_deref().is_some_and(|code| CodiceFiscale::of_a_person(code).is_none()) {
        report.add(None, None, None, text::bad_code());
    }
    let person = asked.or_else(|| most(&communications));
    let plain = person.as_deref().map(without_omocodia);
    communications.retain(|one| {
        let own = one.codice_fiscale() == person.as_deref() || one.codice_fiscale().map(without_omocodia) == plain;
        if !own && !matches!(one.step, Step::Transfer { .. }) {
            report.about(one, "codice-fiscale", text::other_person());
        }
        own
    });
    communications.sort_by(|one, other| one.order().cmp(&other.order()));
    let first = communications.iter().filter_map(|one| one.contract.start).min().unwrap_or(Day::FIRST);
    let late = *rulebook.read(COB_GIORNI_RETTIFICA, first)?;
    let versions = Versions::of(&communications, late, report);
    let jobs = chain::jobs(&versions, *rulebook.read(COB_LEGAME, first)?, report);
    let mut events = Vec::new();
    for (key, communications) in jobs {
        events.extend(job::events(rulebook, &key, communications, report)?);
    }
    // Steps of one day stay in the order in which their job made them.
    events.sort_by_key(|event| event.date);
    if events.len() > Dossier::MAX_EVENTS {
        report.add(None, None, None, Remark::too_many_events(rule::COB_03, Dossier::MAX_EVENTS));
    }
    Ok((about(person, &communications), events))
}

/// The worker of most communications; of two with as many, the one whose first one was sent earlier. Of two forms of the worker's
/// code the one that stands in the communication sent last.
fn most(communications: &[Communication]) -> Option<String> {
    let mut counts: BTreeMap<String, (usize, Option<Sent>)> = BTreeMap::new();
    // A change of employer is about many workers.
    let own = |one: &&Communication| !matches!(one.step, Step::Transfer { .. });
    let only_transfers = !communications.iter().any(|one| own(&one));
    for one in communications.iter().filter(|one| only_transfers || own(one)) {
        let Some(worker) = one.worker() else { continue };
        let (count, first) = counts.entry(worker).or_insert((0, one.sent));
        *count = count.saturating_add(1);
        *first = (*first).min(one.sent);
    }
    let best = counts.into_iter().max_by(|(one, (count, first)), (other, (others, firsts))| {
        count.cmp(others).then_with(|| firsts.cmp(first)).then_with(|| other.cmp(one))
    });
    let (best, _) = best?;
    let own = communications.iter().filter(|one| one.worker().as_deref() == Some(best.as_str()));
    own.max_by(|one, other| one.order().cmp(&other.order())).and_then(Communication::codice_fiscale).map(str::to_owned)
}

/// The person, as the last document describes them.
fn about(codice_fiscale: Option<String>, communications: &[Communication]) -> Person {
    let given = || communications.iter().rev().map(|one| &one.person);
    Person {
        codice_fiscale,
        birth_date: given().find_map(|person| person.birth),
        sex: given().find_map(|person| person.sex),
        ..Person::default()
    }
}
