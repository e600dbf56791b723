//! `remote.request`: the request for an appointment at a Centro per l'Impiego.

use super::check::before_the_text;
use super::regime::regime;
use super::text;
use super::types::{RequestCheck, RequestContent, RequestInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::{MissingElement, Problem};
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::text::has_text;
use crate::chapters::codes::codice_fiscale::CodiceFiscale;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::remote::Request;
use crate::rulebook::tables::remote::values::{RequestChannel, RequestElement};

impl RequestContent {
    fn holds(&self, element: RequestElement) -> bool {
        has_text(match element {
            RequestElement::FirstName => self.first_name.as_ref(),
            RequestElement::FamilyName => self.family_name.as_ref(),
            RequestElement::CodiceFiscale => self.codice_fiscale.as_ref(),
            RequestElement::Phone => self.phone.as_ref(),
            RequestElement::Subject => self.subject.as_ref(),
        })
    }
}

/// Reports whether a request for an appointment can be accepted, and what is missing in it.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/region` if the rulebook has no such rules for the
/// region.
///
/// ```
/// use collocamento::{Region, Rulebook, remote};
/// let input = remote::RequestInput {
///     region: Region::Toscana,
///     date: "2023-05-02".parse()?,
///     channel: remote::RequestChannel::Email,
///     reason: Some(remote::Reason::Gol),
///     office: None,
///     competent: None,
///     content: remote::RequestContent::default(),
/// };
/// let answer = remote::request(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!((answer.complete, answer.missing.len()), (Some(false), 5));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn request(rulebook: &Rulebook, input: &RequestInput) -> Result<Answer<RequestCheck>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &RequestInput, journal: &mut Journal) -> Result<RequestCheck, Error> {
    let regime = regime(rulebook, input.region)?;
    let in_force = rulebook.rule(&regime.during).is_none_or(|rule| rule.in_force(input.date));
    let Some(text) = regime.request.as_ref().filter(|_| in_force) else {
        journal.apply(&regime.during, input.date, text::no_request);
        let (missing, problems, warnings) = Default::default();
        return Ok(RequestCheck { in_scope: false, complete: None, missing, problems, warnings });
    };
    let known = text.channels.contains(&input.channel);
    journal.apply(&text.rule, input.date, || text::request_channel(input, known));
    let mut problems: Vec<Problem> =
        (!known).then(|| Problem::new(text.rule.clone(), text::other_channel())).into_iter().collect();
    let mut warnings = Vec::new();
    let mut missing = Vec::new();
    match input.channel {
        RequestChannel::Email => {
            missing = email(text, input, journal);
            warnings.extend(wrong_code(text, input));
            warnings.extend(unlisted(text, input, journal));
        }
        RequestChannel::Telefono => warnings.extend(unlisted(text, input, journal)),
        RequestChannel::Portale => problems.extend(not_booked(text, input, journal)),
    }
    warnings.extend(other_office(text, input));
    warnings.extend(before_the_text(regime, input.date, journal));
    let unmet = !missing.is_empty() || problems.iter().any(|problem| problem.missing.is_empty());
    let complete = if unmet { Some(false) } else { problems.is_empty().then_some(true) };
    Ok(RequestCheck { in_scope: true, complete, missing, problems, warnings })
}

/// What is missing in the e-mail.
fn email(text: &Request, input: &RequestInput, journal: &mut Journal) -> Vec<MissingElement> {
    let mut missing = Vec::new();
    for element in &text.email {
        let holds = input.content.holds(*element);
        journal.apply(&text.rule, input.date, || text::request_element(*element, holds));
        if !holds {
            missing.push(MissingElement::new(text.rule.clone(), element.as_str()));
        }
    }
    missing
}

/// An invalid codice fiscale.
fn wrong_code(text: &Request, input: &RequestInput) -> Option<Problem> {
    let code = input.content.codice_fiscale.as_ref().filter(|code| has_text(Some(*code)))?;
    let wrong = CodiceFiscale::parse(code.trim()).is_err();
    wrong.then(|| Problem::new(text.rule.clone(), text::wrong_codice_fiscale()))
}

/// A reason that the text does not name; its list gives examples.
fn unlisted(text: &Request, input: &RequestInput, journal: &mut Journal) -> Option<Problem> {
    let reason = input.reason?;
    let listed = text.reasons.values.contains(&reason);
    journal.apply(&text.reasons.rule, input.date, || text::reason(listed));
    (!listed).then(|| Problem::new(text.reasons.rule.clone(), text::unlisted_reason()))
}

/// A request by e-mail or telephone to another CPI than the competent one; on the portal the person chooses the CPI.
fn other_office(text: &Request, input: &RequestInput) -> Option<Problem> {
    if input.channel == RequestChannel::Portale {
        return None;
    }
    let told = |office: &Option<String>| office.as_deref().map(plain).filter(|words| !words.is_empty());
    let problem = |text_of, missing| Some(Problem { missing, ..Problem::new(&text.rule, text_of) });
    match (told(&input.office), told(&input.competent)) {
        (Some(office), Some(competent)) if office != competent => problem(text::other_office(), Vec::new()),
        (Some(_), None) => problem(text::office_unknown(), vec!["/competent"]),
        (None, Some(_)) => problem(text::office_unknown(), vec!["/office"]),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

/// The words of a name in lower case.
fn plain(name: &str) -> Vec<String> {
    name.split_whitespace().map(str::to_lowercase).collect()
}

/// A reason for which the portal books no online interview.
fn not_booked(text: &Request, input: &RequestInput, journal: &mut Journal) -> Option<Problem> {
    let rule = &text.portal.rule;
    let booked = input.reason.map(|reason| text.portal.values.contains(&reason));
    journal.apply(rule, input.date, || text::booked(booked));
    match booked {
        Some(true) => None,
        Some(false) => Some(Problem::new(rule.clone(), text::not_booked())),
        None => Some(Problem { missing: vec!["/reason"], ..Problem::new(rule.clone(), text::reason_unknown()) }),
    }
}
