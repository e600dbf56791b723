//! The main operation: from a dossier to its assessment.

pub(crate) mod agenda;
pub(crate) mod eligibility;
pub(crate) mod patto_check;
mod pattos;
pub(crate) mod plan;
mod report;
pub(crate) mod run;
pub(crate) mod sap_release;
pub(crate) mod state_at;
pub(crate) mod target_groups;
mod text;
mod tutor;
pub(crate) mod types;
pub(crate) mod violations;
mod work_facts;

use crate::answer::operation::operations;

use crate::chapters::patto::types::{PattoCheck, PattoInput};
use crate::chapters::remote::types::{Release, ReleaseInput};
use crate::dossier::Dossier;
use agenda::{Agenda, AgendaInput};
use eligibility::Eligibility;
use plan::types::{Plan, PlanInput};
use target_groups::DossierGroups;
use types::Assessment;

operations! {
    /// state, timeline, seniority, deadlines, sanctions, services, findings and next change of a dossier on a day
    ASSESS = "dossier.assess",
        "stato, cronologia, anzianità, scadenze, sanzioni, servizi, rilievi e prossimo cambiamento di un fascicolo in un giorno",
        Dossier => Assessment, run::run;
    /// what an office has to do for its persons by a day: whom to summon, whose profile or contact is due, whom to assess
    AGENDA = "services.agenda",
        "che cosa un ufficio deve fare per le sue persone entro un giorno: chi convocare, di chi scade il profilo o il contatto, chi valutare",
        AgendaInput => Agenda, agenda::run_agenda;
    /// which service standards a person may have, and why not the others
    ELIGIBILITY = "services.eligibility", "quali standard di servizio una persona può avere, e perché non gli altri",
        Dossier => Eligibility, eligibility::run_eligibility;
    /// how the scheda anagrafico-professionale is released remotely
    RELEASE = "sap.release", "come si rilascia a distanza la scheda anagrafico-professionale",
        ReleaseInput => Release, sap_release::run_release;
    /// what a patto di servizio still lacks
    PATTO = "patto.check", "che cosa manca ancora a un patto di servizio",
        PattoInput => PattoCheck, patto_check::run_check;
    /// the path of a person through the services: state, days, what each waits for and what blocks it, and what to do next
    PLAN = "services.plan",
        "il percorso di una persona tra i servizi: stato, giorni, che cosa ciascuno aspetta e che cosa lo blocca, e che cosa fare dopo",
        PlanInput => Plan, plan::run_plan;
    /// the target groups of the person of a dossier, with the months without regularly paid work that the jobs show
    TARGETS = "targets.assess",
        "i gruppi di destinatari della persona di un fascicolo, con i mesi senza lavoro regolarmente retribuito che i rapporti mostrano",
        Dossier => DossierGroups, target_groups::run_groups;
}
