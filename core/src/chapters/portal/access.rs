//! `portal.access`: who has access to the portal, and with which credentials.

use super::read::{list, no_portal};
use super::types::{Access, AccessInput, Method, Phase};
use super::{registration, text};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::PORT_MEZZI;
use crate::base::text::{Lang, Text};
use crate::base::truth::Truth;
use crate::base::words::fact::FactArea;
use crate::rulebook::book::Rulebook;
use crate::rulebook::facts::{OwnFacts, fact_path, put};
use crate::rulebook::parameters::choice::Admission;
use crate::rulebook::parameters::identity::{CREDENZIALI_RILASCIO, CREDENZIALI_USO};
use crate::rulebook::parameters::portal::{CREDENZIALI_RILASCIO_PORTALE, CREDENZIALI_USO_PORTALE};
use crate::rulebook::tables::fact::name::Place;
use crate::rulebook::tables::fact::test::FactTest;
use crate::rulebook::tables::fact::value::{Given, ValueRef};
use crate::rulebook::tables::portal::{FunctionRequirement, PortalFact, PortalFunction};

/// Reports whether a person may register at the portal, log in, or use a function.
///
/// With a rulebook without a portal only CAD-64 applies.
///
/// # Errors
/// [`Code::CampoMancante`] at `/method` or `/phase` if no `function` is named; [`Code::ParametroNonDisponibile`] at
/// `/function`, `/data` or `/activated` if the rulebook has no portal; [`Code::ValoreNonValido`] at `/function` or `/facts/…` for a
/// function or a fact that the rulebook does not have (the detail `known` lists those that it has).
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input = portal::AccessInput::new("2021-03-01".parse()?)
///     .method(portal::Method::Credenziali)
///     .phase(portal::Phase::Accesso)
///     .activated(true);
/// assert_eq!(portal::access(&Rulebook::bundled("toscana")?, &input)?.allowed, Some(false));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn access(rulebook: &Rulebook, input: &AccessInput) -> Result<Answer<Access>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &AccessInput, journal: &mut Journal) -> Result<Access, Error> {
    let mut input = input.clone();
    let facts = std::mem::take(&mut input.facts);
    let own = rulebook.fill(FactArea::Portal, &facts, |fact: PortalFact, value| input.put(fact, value))?;
    let input = &input;
    refuse_without_portal(rulebook, input)?;
    let function = input.function.as_deref().map(|name| function(rulebook, name)).transpose()?;
    let mut needed = Needed::default();
    if let Some(function) = function {
        needed = Needed::of(rulebook, function, input, &own, journal);
        let listed = list(rulebook, "portale_aperto", rule::PORT_OPEN, "/function")?;
        let open = function.open.unwrap_or_else(|| input.function.as_deref().is_some_and(|name| listed.has(name)));
        journal.apply(rule::PORT_OPEN, input.date, || text::function(open));
        if open {
            return Ok(Access { warnings: needed.warnings, ..plain(needed.truth.met, needed.problems) });
        }
        if input.method.is_none() || input.phase == Some(Phase::Registrazione) {
            let problems = vec![Problem::new(rule::PORT_OPEN, text::login_needed())];
            return Ok(plain(Some(false), problems));
        }
    }
    let method = input.method.ok_or_else(|| Error::new(Code::CampoMancante).at("/method"))?;
    let phase = input.phase.or(function.map(|_| Phase::Accesso));
    let phase = phase.ok_or_else(|| Error::new(Code::CampoMancante).at("/phase"))?;

    let mut problems = credentials(rulebook, input.date, method, phase, journal);
    let (mut missing, mut warnings) = (Vec::new(), needed.warnings);
    let identity = function.and_then(|function| function.identity.as_ref());
    if let Some(rule) = identity.filter(|_| method == Method::Credenziali && phase == Phase::Accesso) {
        journal.apply(rule, input.date, text::signature_needs_identity);
        problems.push(Problem::new(rule, text::identity_needed()));
    }
    let mut truth = Truth::known(problems.is_empty()).and(needed.truth);
    problems.extend(needed.problems);
    let means = means(input, method);
    if rulebook.rule(PORT_MEZZI).is_some() {
        journal.apply(PORT_MEZZI, input.date, || text::means(&means));
        let given = [input.identity_active, input.reader, input.app].iter().any(Option::is_some);
        if given {
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
        warnings.extend(faults.warnings);
    }
    Ok(Access { allowed: truth.met, problems, means: means.met, warnings, missing })
}

/// A function of the portal.
fn function<'r>(rulebook: &'r Rulebook, name: &str) -> Result<&'r PortalFunction, Error> {
    rulebook.portal_functions().get(name).ok_or_else(|| {
        let known: Vec<&str> = rulebook.portal_functions().keys().map(String::as_str).collect();
        let (it, en) = ("funzione che il portale non ha", "a function that the portal does not have");
        Error::unknown("/function", known, it, en)
    })
}

/// What a function needs besides the access.
struct Needed {
    truth: Truth,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
}

impl Default for Needed {
    fn default() -> Self {
        Self { truth: Truth::known(true), problems: Vec::new(), warnings: Vec::new() }
    }
}

impl Needed {
    fn of(
        rulebook: &Rulebook,
        function: &PortalFunction,
        input: &AccessInput,
        own: &OwnFacts,
        journal: &mut Journal,
    ) -> Self {
        let mut needed = Self::default();
        let in_force =
            |one: &&FunctionRequirement| rulebook.rule(&one.rule).is_some_and(|rule| rule.in_force(input.date));
        for one in function.requirements.iter().filter(in_force) {
            let truths = one.facts.iter().map(|test| input.truth(test, own));
            let truth = truths.fold(Truth::known(true), Truth::and);
            let label = |lang| {
                let labels = one.facts.iter().map(|test| rulebook.fact_label(FactArea::Portal, test.name(), lang));
                labels.collect::<Vec<_>>().join(", ")
            };
            let (it, en) = (label(Lang::It), label(Lang::En));
            journal.apply(&one.rule, input.date, || text::requirement(&it, &en, &truth));
            let problem = Problem::lacking(&one.rule, &truth, || Text::new(it, en));
            if one.warns {
                needed.warnings.extend(problem);
            } else {
                needed.problems.extend(problem);
                needed.truth = needed.truth.and(truth);
            }
        }
        needed
    }
}

impl AccessInput {
    const fn field(&mut self, fact: PortalFact) -> &mut Option<bool> {
        match fact {
            PortalFact::Activated => &mut self.activated,
            PortalFact::IdentityActive => &mut self.identity_active,
            PortalFact::Reader => &mut self.reader,
            PortalFact::App => &mut self.app,
        }
    }

    /// Puts a fact that is given by its name into its field.
    fn put(&mut self, fact: PortalFact, value: &Given) -> Result<(), Error> {
        put(self.field(fact), value, "", fact.as_str())
    }

    fn truth(&self, test: &FactTest, own: &OwnFacts) -> Truth {
        let name = test.name().as_str();
        match test.name().place() {
            Some(Place::Own(number)) => test.truth(own.get(number), fact_path("", name).into(), Some(self.date)),
            Some(Place::Field(number)) => {
                let given = PortalFact::ALL.get(usize::from(number)).and_then(|fact| *self.clone().field(*fact));
                test.truth(given.map(ValueRef::Bool), format!("/{name}").into(), Some(self.date))
            }
            None => Truth::known(false),
        }
    }
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
            // Nobody says that a CIE is activated; one that is said not to be is of no use.
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
