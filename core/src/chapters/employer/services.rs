//! The services of the catalogue that an employer may have, and the obstacles to the others.

use super::text;
use super::types::{EmployerDuty, EmployerEvent, EmployerEventKind, EmployerInput, EmployerService};
use super::verdict::Verdict;
use crate::answer::journal::Journal;
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::quantity::Quantity;
use crate::base::rule::RuleId;
use crate::base::words::convention::ConventionKind;
use crate::chapters::services::access::conditions;
use crate::chapters::services::text as of_services;
use crate::dossier::vacancy::Vacancy;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::employer::{AdviceWithoutDuty, C3_SENZA_OBBLIGO};
use crate::rulebook::read::Reading;
use crate::rulebook::tables::catalogue::{Requirement, Role, Service, Target};

/// Every service for employers that is offered on the day, and the codes of those that still wait for an analysis of the needs.
pub(super) fn access(
    rulebook: &Rulebook,
    input: &EmployerInput,
    duty: &EmployerDuty,
    journal: &mut Journal,
) -> (Vec<EmployerService>, Option<Unanalysed>) {
    let employer = Employer { rulebook, input, duty };
    let offered = rulebook.services().iter().filter(|service| service.in_force(input.as_of));
    let for_employers = offered.filter(|service| service.recipients.contains(&Target::DatoriDiLavoro));
    let mut unanalysed: Option<Unanalysed> = None;
    let mut access = Vec::new();
    for service in for_employers {
        let mut needs = conditions(rulebook, service, input.as_of)
            .filter(|condition| condition.requires == Some(Requirement::Fabbisogno));
        if let Some(condition) = needs.next().filter(|_| employer.analysed(service).is_none()) {
            let one = unanalysed.get_or_insert_with(|| Unanalysed { rule: condition.rule.clone(), codes: Vec::new() });
            one.codes.push(service.code.clone());
        }
        access.push(employer.access_to(service, journal));
    }
    (access, unanalysed)
}

/// SERV-E: services that begin with an analysis of the needs, because none was made before.
pub(super) struct Unanalysed {
    pub(super) rule: RuleId,
    pub(super) codes: Vec<String>,
}

struct Employer<'a> {
    rulebook: &'a Rulebook,
    input: &'a EmployerInput,
    duty: &'a EmployerDuty,
}

impl Employer<'_> {
    fn access_to(&self, service: &Service, journal: &mut Journal) -> EmployerService {
        let (mut unmet, mut missing, mut verdicts) = (Vec::new(), Vec::new(), Vec::new());
        let mut applied = None;
        for condition in conditions(self.rulebook, service, self.input.as_of) {
            let Some(requirement) = condition.requires.filter(|requirement| concerns_employers(*requirement)) else {
                continue;
            };
            journal.rule(&condition.rule);
            let verdict = self.verdict(service, requirement);
            match verdict.met {
                Some(true) => {}
                Some(false) => {
                    unmet.push(Unmet::new(&condition.rule, of_services::missing(self.rulebook, requirement, service)))
                }
                None => missing.extend(verdict.missing.map(str::to_owned)),
            }
            verdicts.push(verdict);
            applied = Some(&condition.rule);
        }
        let eligible = match (unmet.is_empty(), missing.is_empty()) {
            (false, _) => Some(false),
            (true, true) => Some(true),
            (true, false) => None,
        };
        if eligible.is_some() {
            missing.clear();
        }
        let access = EmployerService {
            code: service.code.clone(),
            eligible,
            due: self.due(service),
            requested: self.requested(&service.code),
            given: self.given(&service.code).map(|(_, event)| event.date),
            unmet,
            missing,
            provided_by: service.provided_by.clone(),
        };
        let rule = access.unmet.first().map(|unmet| &unmet.rule).or(applied);
        if let Some(rule) = rule.cloned() {
            journal.apply(rule, self.input.as_of, || text::access(service, &access, verdicts));
        }
        access
    }

    fn verdict(&self, service: &Service, requirement: Requirement) -> Verdict {
        match requirement {
            // SERV-E: the analysis may also be made together with the service.
            Requirement::Fabbisogno => {
                Verdict { facts: self.analysed(service).into_iter().collect(), ..Verdict::of(true) }
            }
            Requirement::Richiesta => Verdict::of(self.requested(&service.code).is_some()),
            Requirement::Vacancy => Verdict::shown(self.vacancy(|one| !one.of_public_body())),
            Requirement::RichiestaPa => Verdict::shown(self.vacancy(Vacancy::of_public_body)),
            Requirement::InserimentoL68 => match self.duty.hired {
                Some(hired) => Verdict::of(hired > Quantity::default()),
                None => Verdict::unknown("/l68_hired"),
            },
            Requirement::ConsulenzaL68 => self.advice(),
            // The card is for employers.
            _ => Verdict::of(true),
        }
    }

    /// SERV-E: the needs have been analysed, by themselves or with a service; an open vacancy states the need of the services
    /// that handle it.
    fn analysed(&self, service: &Service) -> Option<String> {
        let analysis = |event: &EmployerEvent| match event.kind {
            EmployerEventKind::AnalisiFabbisogno => true,
            EmployerEventKind::Servizio => self.is_given(event, Role::Decodifica),
            EmployerEventKind::Visita | EmployerEventKind::VerificaQualita => false,
        };
        let event = self.last(analysis).map(|(index, _)| format!("/events/{index}"));
        event.or_else(|| self.vacancy(|_| true).filter(|_| service.has(Role::Vacancy)))
    }

    fn is_given(&self, event: &EmployerEvent, role: Role) -> bool {
        event.service.as_deref().is_some_and(|code| self.rulebook.services_for(role).any(|one| one == code))
    }

    /// SERV-C3: an employer with the duty; one without it as the parameter says.
    fn advice(&self) -> Verdict {
        let read = self.rulebook.find(C3_SENZA_OBBLIGO, self.input.as_of);
        let open = read.as_deref() == Some(&AdviceWithoutDuty::Ammessa);
        let convention = self
            .input
            .conventions
            .iter()
            .position(|one| one.kind == ConventionKind::Art11 && self.input.as_of.within(Some(one.from), one.to));
        let verdict = match (self.duty.bound, convention) {
            _ if open => Verdict::of(true),
            (Some(true), _) => Verdict::of(true),
            (_, Some(index)) => Verdict::shown(Some(format!("/conventions/{index}"))),
            (Some(false), None) => Verdict::of(false),
            (None, None) if self.duty.base.is_some() => Verdict::unknown("/new_hire"),
            (None, None) => Verdict::unknown("/base"),
        };
        Verdict { reading: read.map(Reading::from), ..verdict }
    }

    fn vacancy(&self, wanted: impl Fn(&Vacancy) -> bool) -> Option<String> {
        let open = |one: &Vacancy| wanted(one) && one.open_on(self.input.as_of, None);
        self.input.vacancies.iter().position(open).map(|index| format!("/vacancies/{index}"))
    }

    /// The last event of a sort up to the day.
    fn last(&self, wanted: impl Fn(&EmployerEvent) -> bool) -> Option<(usize, &EmployerEvent)> {
        let seen = |(_, event): &(usize, &EmployerEvent)| event.date <= self.input.as_of && wanted(event);
        self.input.events.iter().enumerate().filter(seen).max_by_key(|(_, event)| event.date)
    }

    fn given(&self, code: &str) -> Option<(usize, &EmployerEvent)> {
        self.last(|event| event.kind == EmployerEventKind::Servizio && event.service.as_deref() == Some(code))
    }

    fn requested(&self, code: &str) -> Option<Day> {
        let of_code = self.input.requests.iter().filter(|request| request.service == code);
        of_code.map(|request| request.date).filter(|date| *date <= self.input.as_of).max()
    }

    /// The first last day that waits for a service, by its role.
    fn due(&self, service: &Service) -> Option<Day> {
        let request = self.duty.request_due.filter(|_| service.has(Role::RichiestaL68));
        let statement =
            self.duty.quota.as_ref().and_then(|quota| quota.statement_by).filter(|_| service.has(Role::ProspettoL68));
        let open = self.input.vacancies.iter().filter(|one| one.open_on(self.input.as_of, None));
        let vacancy = open.filter_map(|one| one.due).min().filter(|_| service.has(Role::RichiestaPa));
        [request, statement, vacancy].into_iter().flatten().min()
    }
}

/// Whether a requirement is asked of an employer; the others are about persons.
const fn concerns_employers(requirement: Requirement) -> bool {
    matches!(
        requirement,
        Requirement::Destinatario
            | Requirement::Fabbisogno
            | Requirement::Richiesta
            | Requirement::Vacancy
            | Requirement::RichiestaPa
            | Requirement::InserimentoL68
            | Requirement::ConsulenzaL68
    )
}
