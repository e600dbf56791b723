//! `services.plan`: the path of a person through the services, built on the assessment of the dossier.

mod next;
mod outlook;
mod path;
mod report;
mod route;
mod text;
pub(crate) mod types;
mod unmet;

use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::assess::run;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::dossier::event::{Event, Fact};
use crate::dossier::facts::Fabbisogno;
use crate::rulebook::book::Rulebook;
use path::Path;
use types::{Plan, PlanInput};

/// Plans the path of a person through the services: what is given, due, late, open, waiting or blocked, with the first and the last
/// day of each service, and the next three things to do.
///
/// The order and the conditions are those of the service cards; eligibility, last days and deadlines are those of
/// [`crate::assess`]. A rulebook without a catalogue gives an empty path; its deadlines still give the next things to do.
///
/// # Errors
/// As [`crate::assess`]; [`Code::ValoreNonValido`] at `/needs/0` for a service or an activity that the rulebook does not have on the day (the
/// detail `known` lists those it has) and at `/profile` as [`crate::profiling::classify`]; [`Code::FuoriLimite`] at `/needs`
/// above 100.
///
/// ```
/// use collocamento::{Rulebook, services};
/// let input: services::PlanInput = serde_json::from_str(r#"{
///     "person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": "2025-03-04", "needs": ["B1"]
/// }"#)?;
/// let plan = services::plan(&Rulebook::bundled("umbria")?, &input)?;
/// let guidance = plan.path.iter().find(|service| service.code == "A2").unwrap();
/// assert_eq!(guidance.state, services::PlanState::Dovuto);
/// assert_eq!(guidance.last.unwrap().to_string(), "2025-04-02");
/// let specialist = plan.path.iter().find(|service| service.code == "B1").unwrap();
/// assert_eq!(specialist.waits_for[0].services, ["A2"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn plan(rulebook: &Rulebook, input: &PlanInput) -> Result<Answer<Plan>, Error> {
    answer(rulebook, |journal| run_plan(rulebook, input, journal))
}

pub(crate) fn run_plan(rulebook: &Rulebook, input: &PlanInput, journal: &mut Journal) -> Result<Plan, Error> {
    check_needs(rulebook, input)?;
    let mut dossier = input.dossier();
    let recorded = dossier.events.len();
    dossier.validate()?;
    if !input.needs.is_empty() {
        let need = Event::new(input.as_of, Fact::Fabbisogno(Fabbisogno { services: input.needs.clone() }));
        dossier.events.push(Event { recorded_at: input.as_known_at, ..need });
    }
    // A trace points to the needs of the input where the assessment sees an event.
    let added = format!("/events/{recorded}");
    let at = |path: &str| match path.strip_prefix(&added) {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => "/needs".to_owned(),
        _ => path.to_owned(),
    };
    let mut inner = journal.inner();
    let assessed = run::assessed(rulebook, &dossier, &mut inner)?;
    journal.absorb(inner, at);
    let (assessment, situation) = (&assessed.assessment, assessed.situation());
    let route = route::route(rulebook, input, assessment, &situation, journal)?;
    let path = Path::of(rulebook, &dossier, assessment, &situation, &route);
    if !path.services.is_empty() {
        journal.apply(rule::PIANO_ORD, input.as_of, || text::order(&path.services));
        if path.cards.iter().any(|card| !card.followed_by.is_empty()) {
            journal.apply(rule::PIANO_CHI, input.as_of, || text::followed(&path.cards));
        }
        journal.apply(rule::PIANO_GIORNI, input.as_of, || text::days(&path.services));
    }
    let next = next::next(rulebook, assessment, &situation, &path);
    next.iter().for_each(|step| journal.rule(&step.rule));
    journal.apply(rule::PIANO_PASSI, input.as_of, || text::next(&next));
    let missing = route.missing;
    let Path { services, excluded, .. } = path;
    let run::Assessed { assessment, .. } = assessed;
    Ok(Plan {
        as_of: input.as_of,
        state: assessment.status.state,
        class: route.class,
        path: services,
        excluded,
        next,
        deadlines: assessment.deadlines,
        findings: assessment.findings,
        missing,
    })
}

fn check_needs(rulebook: &Rulebook, input: &PlanInput) -> Result<(), Error> {
    Error::at_most("/needs", input.needs.len(), PlanInput::MAX_NEEDS)?;
    let offered = || rulebook.services().iter().filter(|service| service.in_force(input.as_of));
    let named = |need: &String| rulebook.service_named(need).is_some_and(|service| service.in_force(input.as_of));
    let mut checks = Checks::default();
    for (place, _) in input.needs.iter().enumerate().filter(|(_, need)| !named(need)) {
        let known = offered().map(|service| service.code.as_str());
        let (it, en) = (
            "servizio che questa raccolta di regole non ha in questo giorno",
            "a service that this rulebook does not have on this day",
        );
        checks.found(|| Error::unknown(format!("/needs/{place}"), known, it, en));
    }
    checks.end()
}
