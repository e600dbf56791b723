//! `portal.access`: who gets into the portal, and with what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::registration::Registration;
use super::{list, no_portal, registration};
use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, portal as tell};
use crate::problem::{MissingElement, Problem};
use crate::rulebook::Rulebook;
use crate::truth::Truth;

/// How a person shows who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// User name and password.
    Credenziali,
    /// Sistema pubblico di identità digitale.
    Spid,
    /// Carta nazionale dei servizi.
    Cns,
    /// Carta d'identità elettronica.
    Cie,
}

/// What the person is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Registering.
    Registrazione,
    /// Logging in.
    Accesso,
}

/// A function of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// Searching job offers.
    RicercaOfferte,
    /// The training catalogue.
    CatalogoFormazione,
    /// News.
    Notizie,
    /// Applying to an offer.
    Candidatura,
    /// Managing CVs.
    Curriculum,
    /// Booking an appointment.
    Appuntamento,
    /// Garanzia Giovani.
    GaranziaGiovani,
    /// Prints, such as the scheda anagrafico-professionale.
    Stampe,
    /// Documents to be signed.
    Firma,
}

impl Function {
    const fn name(self) -> &'static str {
        match self {
            Self::RicercaOfferte => "ricerca_offerte",
            Self::CatalogoFormazione => "catalogo_formazione",
            Self::Notizie => "notizie",
            Self::Candidatura => "candidatura",
            Self::Curriculum => "curriculum",
            Self::Appuntamento => "appuntamento",
            Self::GaranziaGiovani => "garanzia_giovani",
            Self::Stampe => "stampe",
            Self::Firma => "firma",
        }
    }
}

/// Someone who wants to use the portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessInput {
    /// The day.
    pub date: Day,
    /// How they show who they are; may be absent with a `function` only, for a visitor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Whether they register or log in; may be absent with a `function` only, which then needs a login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Whether the account has been activated through the e-mailed link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activated: Option<bool>,
    /// The function that they want to use; absent, none in particular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Function>,
    /// The data given at registration, to be checked; absent, they are not looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Registration>,
}

/// Whether someone gets in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Access {
    /// Whether they do; null where that is not known.
    pub allowed: Option<bool>,
    /// What stands in the way, or is not known.
    pub problems: Vec<Problem>,
    /// What the registration data lack (PORT-DATI).
    pub missing: Vec<MissingElement>,
}

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
        let open = list(rulebook, "portale_aperto", "PORT-OPEN", "/function")?.has(function.name());
        journal.rule("PORT-OPEN");
        journal.step(|| tell::function(input.date, open));
        if open {
            return Ok(Access { allowed: Some(true), problems: Vec::new(), missing: Vec::new() });
        }
        if input.method.is_none() || input.phase == Some(Phase::Registrazione) {
            let problems = vec![Problem::new("PORT-OPEN", tell::login_needed())];
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
        journal.step(|| tell::activated(input.date, &activated));
        problems.extend(Problem::of("PORT-ATT", &activated, || tell::not_activated(&activated)));
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
        journal.step(|| tell::credentials(rule, parameter, date, method, accepted));
        if !accepted {
            problems.push(Problem::new(rule, tell::credentials_over(phase)));
        }
    }
    problems
}
