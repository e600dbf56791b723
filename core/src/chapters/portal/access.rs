//! `portal.access`: who has access to the portal, and with which credentials.

use super::read::{list, no_portal};
use super::types::{Access, AccessInput, Function, Method, Phase};
use super::{registration, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::{PORT_FIRMA, PORT_MEZZI};
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::choice::Admission;
use crate::rulebook::parameters::identity::{CREDENZIALI_RILASCIO, CREDENZIALI_USO};
use crate::rulebook::parameters::portal::{CREDENZIALI_RILASCIO_PORTALE, CREDENZIALI_USO_PORTALE};

/// Reports whether a person may register at the portal, log in, or use a function.
///
/// With a rulebook without a portal only CAD-64 applies.
///
/// # Errors
/// [`Code::CampoMancante`] at `/method` or `/phase` if no `function` is named; [`Code::ParametroNonDisponibile`] at
/// `/function`, `/data` or `/activated` if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = portal::AccessInput {
///     date: "2021-03-01".parse()?,
///     method: Some(portal::Method::Credenziali),
///     phase: Some(portal::Phase::Accesso),
///     identity_active: None,
///     reader: None,
///     app: None,
///     activated: Some(true),
///     function: None,
///     data: None,
/// };
/// assert_eq!(portal::access(&Rulebook::bundled("toscana")?, &input)?.allowed, Some(false));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn access(rulebook: &Rulebook, input: &AccessInput) -> Result<Answer<Access>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AccessInput, journal: &mut Journal) -> Result<Access, Error> {
    refuse_without_portal(rulebook, input)?;
    if let Some(function) = input.function {
        let open = list(rulebook, "portale_aperto", rule::PORT_OPEN, "/function")?.has(function.as_str());
        journal.apply(rule::PORT_OPEN, input.date, || text::function(open));
        if open {
            return Ok(plain(Some(true), Vec::new()));
        }
        if input.method.is_none() || input.phase == Some(Phase::Registrazione) {
            let problems = vec![Problem::new(rule::PORT_OPEN, text::login_needed())];
            return Ok(plain(Some(false), problems));
        }
    }
    let method = input.method.ok_or_else(|| Error::new(Code::CampoMancante).at("/method"))?;
    let phase = input.phase.or(input.function.map(|_| Phase::Accesso));
    let phase = phase.ok_or_else(|| Error::new(Code::CampoMancante).at("/phase"))?;

    let mut problems = credentials(rulebook, input.date, method, phase, journal);
    let (mut missing, mut warnings) = (Vec::new(), Vec::new());
    if input.function == Some(Function::Firma) && method == Method::Credenziali && phase == Phase::Accesso {
        journal.apply(PORT_FIRMA, input.date, text::signature_needs_identity);
        problems.push(Problem::new(PORT_FIRMA, text::identity_needed()));
    }
    let mut truth = Truth::known(problems.is_empty());
    let means = means(input, method);
    if rulebook.rule(PORT_MEZZI).is_some() {
        journal.apply(PORT_MEZZI, input.date, || text::means(&means));
        let told = [input.identity_active, input.reader, input.app].iter().any(Option::is_some);
        if told {
            problems.extend(Problem::of(PORT_MEZZI, &means, || text::means_lacking(&means)));
            truth = truth.and(means.clone());
        } else if means.met.is_none() {
            means.missing.iter().for_each(|path| journal.assume(path, text::means_assumed));
        }
    }
    if phase == Phase::Accesso && rulebook.rule(rule::PORT_ATT).is_some() {
        let activated = Truth::of(input.activated, "/activated", |activated| activated);
        journal.apply(rule::PORT_ATT, input.date, || text::activated(&activated));
        problems.extend(Problem::of(rule::PORT_ATT, &activated, || text::not_activated(&activated)));
        truth = truth.and(activated);
    }
    if let Some(data) = input.data.as_ref().filter(|_| phase == Phase::Registrazione) {
        let faults = registration::check(data, input.date, journal);
        truth = truth.and(Truth::known(faults.missing.is_empty() && faults.problems.is_empty()));
        problems.extend(faults.problems);
        missing = faults.missing;
        warnings = faults.warnings;
    }
    Ok(Access { allowed: truth.met, problems, means: means.met, warnings, missing })
}

/// The answer where neither means nor data matter.
fn plain(allowed: Option<bool>, problems: Vec<Problem>) -> Access {
    Access { allowed, problems, means: None, warnings: Vec::new(), missing: Vec::new() }
}

/// PORT-MEZZI: CNS with active card and reader, SPID with active account, CIE with reader or app.
fn means(input: &AccessInput, method: Method) -> Truth {
    let fact = |fact: Option<bool>, path| Truth::of(fact, path, |fact| fact);
    let active = || fact(input.identity_active, "/identity_active");
    let reader = || fact(input.reader, "/reader");
    match method {
        Method::Credenziali => Truth::known(true),
        Method::Spid => active(),
        Method::Cns => active().and(reader()),
        Method::Cie => {
            let held = reader().or(fact(input.app, "/app"));
            // Nobody says that a CIE is activated; one that is told not to be is of no use.
            if input.identity_active == Some(false) { Truth::known(false) } else { held }
        }
    }
}

/// The error about fields for which a rulebook without a portal has no rules.
fn refuse_without_portal(rulebook: &Rulebook, input: &AccessInput) -> Result<(), Error> {
    let asked = [
        (rule::PORT_OPEN, "/function", input.function.is_some()),
        (rule::PORT_DATI, "/data", input.data.is_some()),
        (rule::PORT_ATT, "/activated", input.activated.is_some()),
        (PORT_MEZZI, "/identity_active", input.identity_active.is_some()),
        (PORT_MEZZI, "/reader", input.reader.is_some()),
        (PORT_MEZZI, "/app", input.app.is_some()),
    ];
    let lacking = asked.iter().find(|(rule, _, given)| *given && rulebook.rule(rule).is_none());
    lacking.map_or(Ok(()), |(rule, path, _)| Err(no_portal(*rule, path)))
}

/// PORT-REG, PORT-LOGIN, CAD-64: the days on which user name and password are enough. The portal may be stricter than
/// the law.
fn credentials(rulebook: &Rulebook, date: Day, method: Method, phase: Phase, journal: &mut Journal) -> Vec<Problem> {
    let (portal, law) = match phase {
        Phase::Registrazione => ((rule::PORT_REG, CREDENZIALI_RILASCIO_PORTALE), CREDENZIALI_RILASCIO),
        Phase::Accesso => ((rule::PORT_LOGIN, CREDENZIALI_USO_PORTALE), CREDENZIALI_USO),
    };
    let mut problems = Vec::new();
    for (rule, parameter) in [portal, (rule::CAD_64, law)] {
        let Some(admission) = rulebook.find(parameter, date) else { continue };
        let accepted = match *admission {
            Admission::Ammesso => true,
            Admission::NonAmmesso => method != Method::Credenziali,
        };
        journal.apply(rule, date, || text::credentials(date, method, accepted).read(admission));
        if !accepted {
            problems.push(Problem::new(rule, text::credentials_over(phase)));
        }
    }
    problems
}
