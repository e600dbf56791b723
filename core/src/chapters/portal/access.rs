//! `portal.access`: who gets into the portal, and with what.

use super::read::{list, no_portal};
use super::types::{Access, AccessInput, Method, Phase};
use super::{registration, text};
use crate::answer::journal::Journal;
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;

/// Says whether someone may register at the portal, log in, or use a function.
///
/// A rulebook without a portal answers by CAD-64 alone.
///
/// # Errors
/// [`Code::CampoMancante`] at `/method` or `/phase` where no `function` is named; [`Code::ParametroNonDisponibile`] at
/// `/function`, `/data` or `/activated` where the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = portal::AccessInput {
///     date: "2021-03-01".parse()?,
///     method: Some(portal::Method::Credenziali),
///     phase: Some(portal::Phase::Accesso),
///     activated: Some(true),
///     function: None,
///     data: None,
/// };
/// assert_eq!(portal::access(&Rulebook::bundled("toscana")?, &input)?.allowed, Some(false));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn access(rulebook: &Rulebook, input: &AccessInput) -> Result<Answer<Access>, Error> {
    let mut journal = Journal::new(false);
    let access = run(rulebook, input, &mut journal)?;
    Ok(journal.close(access, rulebook))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AccessInput, journal: &mut Journal) -> Result<Access, Error> {
    refuse_without_portal(rulebook, input)?;
    if let Some(function) = input.function {
        let open = list(rulebook, "portale_aperto", "PORT-OPEN", "/function")?.has(function.as_str());
        journal.rule("PORT-OPEN");
        journal.step(|| text::function(input.date, open));
        if open {
            return Ok(Access { allowed: Some(true), problems: Vec::new(), missing: Vec::new() });
        }
        if input.method.is_none() || input.phase == Some(Phase::Registrazione) {
            let problems = vec![Problem::new("PORT-OPEN", text::login_needed())];
            return Ok(Access { allowed: Some(false), problems, missing: Vec::new() });
        }
    }
    let method = input.method.ok_or_else(|| Error::new(Code::CampoMancante).at("/method"))?;
    let phase = input.phase.or(input.function.map(|_| Phase::Accesso));
    let phase = phase.ok_or_else(|| Error::new(Code::CampoMancante).at("/phase"))?;

    let mut problems = credentials(rulebook, input.date, method, phase, journal);
    let mut missing = Vec::new();
    let mut truth = Truth::known(problems.is_empty());
    if phase == Phase::Accesso && rulebook.rule("PORT-ATT").is_some() {
        let activated = Truth::of(input.activated, "/activated", |activated| activated);
        journal.rule("PORT-ATT");
        journal.step(|| text::activated(input.date, &activated));
        problems.extend(Problem::of("PORT-ATT", &activated, || text::not_activated(&activated)));
        truth = truth.and(activated);
    }
    if let Some(data) = input.data.as_ref().filter(|_| phase == Phase::Registrazione) {
        let faults = registration::check(data, input.date, journal);
        truth = truth.and(Truth::known(faults.missing.is_empty() && faults.problems.is_empty()));
        problems.extend(faults.problems);
        missing = faults.missing;
    }
    Ok(Access { allowed: truth.met, problems, missing })
}

/// A rulebook without a portal can't say anything of these fields.
fn refuse_without_portal(rulebook: &Rulebook, input: &AccessInput) -> Result<(), Error> {
    let asked = [
        ("PORT-OPEN", "/function", input.function.is_some()),
        ("PORT-DATI", "/data", input.data.is_some()),
        ("PORT-ATT", "/activated", input.activated.is_some()),
    ];
    let lacking = asked.iter().find(|(rule, _, given)| *given && rulebook.rule(rule).is_none());
    lacking.map_or(Ok(()), |(rule, path, _)| Err(no_portal(rule, path)))
}

/// PORT-REG, PORT-LOGIN, CAD-64: up to when user name and password do. The portal may be stricter than the law.
fn credentials(rulebook: &Rulebook, date: Day, method: Method, phase: Phase, journal: &mut Journal) -> Vec<Problem> {
    let (portal, portal_parameter, law_parameter) = match phase {
        Phase::Registrazione => ("PORT-REG", "credenziali_rilascio_portale", "credenziali_rilascio"),
        Phase::Accesso => ("PORT-LOGIN", "credenziali_uso_portale", "credenziali_uso"),
    };
    let mut problems = Vec::new();
    for (rule, parameter) in [(portal, portal_parameter), ("CAD-64", law_parameter)] {
        let Some(choice) = rulebook.choice(parameter, date) else { continue };
        let accepted = method != Method::Credenziali || choice == "ammesso";
        journal.rule(rule);
        journal.step(|| text::credentials(rule, parameter, date, method, accepted));
        if !accepted {
            problems.push(Problem::new(rule, text::credentials_over(phase)));
        }
    }
    problems
}
