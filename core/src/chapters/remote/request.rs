//! `remote.request`: the request for an appointment at a Centro per l'Impiego.

use super::check::before_the_text;
use super::regime::regime;
use super::text;
use super::types::{RequestCheck, RequestContent, RequestInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::{MissingElement, Problem};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::text::{Lang, has_text};
use crate::base::words::fact::FactArea;
use crate::chapters::codes::codice_fiscale::CodiceFiscale;
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::{OwnFacts, fact_path, put};
use crate::rulebook::tables::fact::name::Place;
use crate::rulebook::tables::fact::value::ValueRef;
use crate::rulebook::tables::remote::values::RequestField;
use crate::rulebook::tables::remote::{REQUEST_CHANNELS, Request, SERVICES};

impl RequestContent {
    const fn field(&mut self, field: RequestField) -> &mut Option<String> {
        match field {
            RequestField::FirstName => &mut self.first_name,
            RequestField::FamilyName => &mut self.family_name,
            RequestField::CodiceFiscale => &mut self.codice_fiscale,
            RequestField::Phone => &mut self.phone,
            RequestField::Subject => &mut self.subject,
        }
    }
}

/// The channels for which a rule of the code asks: an e-mail has contents, the portal books.
const EMAIL: &str = "email";
const PORTAL: &str = "portale";

/// Reports whether a request for an appointment can be accepted, and what is missing in it.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/region` if the rulebook has no such rules for the
/// region.
///
/// ```
/// use collocamento::{Region, Rulebook, remote};
/// let input = remote::RequestInput::new(Region::Toscana, "2023-05-02".parse()?, "email").reason("gol");
/// let answer = remote::request(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.complete, answer.missing.len()), (Some(false), 5));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn request(rulebook: &Rulebook, input: &RequestInput) -> Result<Answer<RequestCheck>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &RequestInput, journal: &mut Journal) -> Result<RequestCheck, Error> {
    let regime = regime(rulebook, input.region)?;
    rulebook.known_word(REQUEST_CHANNELS, &input.channel, "/channel")?;
    if let Some(reason) = &input.reason {
        rulebook.known_word(SERVICES, reason, "/reason")?;
    }
    let mut content = input.content.clone();
    let facts = &input.facts;
    let own =
        rulebook.fill(FactArea::Request, facts, |field, value| put(content.field(field), value, "", field.as_str()))?;
    let in_force = rulebook.rule(&regime.during).is_none_or(|rule| rule.in_force(input.date));
    let Some(text) = regime.request.as_ref().filter(|_| in_force) else {
        journal.apply(&regime.during, input.date, text::no_request);
        let (missing, problems, warnings, self_service) = Default::default();
        return Ok(RequestCheck { in_scope: false, complete: None, missing, problems, self_service, warnings });
    };
    let known = text.channels.contains(&input.channel);
    journal.apply(&text.rule, input.date, || text::request_channel(rulebook, input, known));
    let mut problems: Vec<Problem> =
        (!known).then(|| Problem::new(text.rule.clone(), text::other_channel())).into_iter().collect();
    let mut warnings = Vec::new();
    let mut missing = Vec::new();
    let self_service = input.reason.as_ref().and_then(|reason| text.self_service.get(reason)).cloned();
    let self_service = self_service.unwrap_or_default();
    match input.channel.as_str() {
        EMAIL => {
            missing = email(rulebook, text, (&mut content, &own), input, journal);
            warnings.extend(wrong_code(text, &content));
            warnings.extend(unlisted(text, input, journal));
        }
        PORTAL => problems.extend(not_booked(rulebook, text, input, &self_service, journal)),
        _ => warnings.extend(unlisted(text, input, journal)),
    }
    warnings.extend(other_office(text, input));
    warnings.extend(before_the_text(regime, input.date, journal));
    let unmet = !missing.is_empty() || problems.iter().any(|problem| problem.missing.is_empty());
    let complete = if unmet { Some(false) } else { problems.is_empty().then_some(true) };
    Ok(RequestCheck { in_scope: true, complete, missing, problems, self_service, warnings })
}

/// What is missing in the e-mail.
fn email(
    rulebook: &Rulebook,
    text: &Request,
    (content, own): (&mut RequestContent, &OwnFacts),
    input: &RequestInput,
    journal: &mut Journal,
) -> Vec<MissingElement> {
    let mut missing = Vec::new();
    for test in &text.email {
        let name = test.name();
        let (holds, path) = match name.place() {
            Some(Place::Field(number)) => {
                let field = RequestField::ALL.get(usize::from(number)).map(|field| content.field(*field));
                let given = field.and_then(|field| field.as_deref()).filter(|text| !text.trim().is_empty());
                (given.map(ValueRef::Text), format!("/content/{}", name.as_str()))
            }
            Some(Place::Own(number)) => (own.get(number), fact_path("", name.as_str())),
            None => (None, String::new()),
        };
        let holds = holds.is_some_and(|seen| test.met(seen, Some(input.date)));
        let label = |lang| rulebook.fact_label(FactArea::Request, name, lang);
        journal.apply(&text.rule, input.date, || text::request_element(label(Lang::It), label(Lang::En), path, holds));
        if !holds {
            missing.push(MissingElement::new(text.rule.clone(), name.as_str().to_owned()));
        }
    }
    missing
}

/// An invalid codice fiscale.
fn wrong_code(text: &Request, content: &RequestContent) -> Option<Problem> {
    let code = content.codice_fiscale.as_ref().filter(|code| has_text(Some(*code)))?;
    let wrong = CodiceFiscale::of_a_person(code).is_none();
    wrong.then(|| Problem::new(text.rule.clone(), text::wrong_codice_fiscale()))
}

/// A reason that the text does not name; its list gives examples.
fn unlisted(text: &Request, input: &RequestInput, journal: &mut Journal) -> Option<Problem> {
    let reason = input.reason.as_ref()?;
    let listed = text.reasons.values.contains(reason);
    journal.apply(&text.reasons.rule, input.date, || text::reason(listed));
    (!listed).then(|| Problem::new(text.reasons.rule.clone(), text::unlisted_reason()))
}

/// A request by e-mail or telephone to another CPI than the competent one; on the portal the person chooses the CPI.
fn other_office(text: &Request, input: &RequestInput) -> Option<Problem> {
    if input.channel == PORTAL {
        return None;
    }
    let given = |office: &Option<String>| office.as_deref().map(plain).filter(|words| !words.is_empty());
    let problem = |says, missing: Option<&'static str>| {
        Some(Problem { missing: missing.into_iter().map(Into::into).collect(), ..Problem::new(&text.rule, says) })
    };
    match (given(&input.office), given(&input.competent)) {
        (Some(office), Some(competent)) if office != competent => problem(text::other_office(), None),
        (Some(_), None) => problem(text::office_unknown(), Some("/competent")),
        (None, Some(_)) => problem(text::office_unknown(), Some("/office")),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

/// The words of a name in lower case.
fn plain(name: &str) -> Vec<String> {
    name.split_whitespace().map(str::to_lowercase).collect()
}

/// The words for a function of the portal.
fn title<'r>(rulebook: &'r Rulebook, name: &str, lang: Lang) -> &'r str {
    rulebook.portal_functions().get(name).map_or("", |function| function.title(lang))
}

/// A reason for which the portal books no online interview.
fn not_booked(
    rulebook: &Rulebook,
    text: &Request,
    input: &RequestInput,
    self_service: &[String],
    journal: &mut Journal,
) -> Option<Problem> {
    let rule = &text.portal.rule;
    let booked = input.reason.as_ref().map(|reason| text.portal.values.contains(reason));
    journal.apply(rule, input.date, || text::booked(booked));
    match booked {
        Some(true) => None,
        Some(false) if self_service.is_empty() => Some(Problem::new(rule.clone(), text::not_booked())),
        Some(false) => {
            let names = |lang| self_service.iter().map(|name| title(rulebook, name, lang)).collect::<Vec<_>>();
            Some(Problem::new(rule.clone(), text::served_by_itself(&names(Lang::It), &names(Lang::En))))
        }
        None => Some(Problem { missing: vec!["/reason".into()], ..Problem::new(rule.clone(), text::reason_unknown()) }),
    }
}
