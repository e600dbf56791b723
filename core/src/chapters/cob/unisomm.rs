//! UniSomm: agency work. The job is the one with the agency; its missions are within it.

use super::communication::{Communication, Contract, Step};
use super::reader::Reader;
use super::text;
use super::unilav::later_step;
use crate::base::calendar::day::Day;
use crate::wire::xml::node::Node;

/// What a variation changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The job with the agency.
    Job,
    /// A mission.
    Mission,
}

impl Scope {
    /// What a variation code changes: the extension of a job without a mission 2.01, of a job with its mission 2.02, of a mission
    /// 2.03; a transformation 3.01 and 3.02, a transfer to another place 3.03 and 3.04; the end of a mission 4.01, of a job 4.02.
    pub(super) fn of(code: &str) -> Option<Self> {
        match code {
            "2.01" | "2.02" | "3.01" | "3.02" | "4.02" => Some(Self::Job),
            "2.03" | "3.03" | "3.04" | "4.01" => Some(Self::Mission),
            _ => None,
        }
    }
}

/// Reads a document; `None` if it says nothing that can be used.
pub(super) fn read(root: &Node, reader: &mut Reader<'_>) -> Option<Communication> {
    let agency = root.child("AgenziaSomministrazione");
    let Some(job) =
        agency.and_then(|agency| agency.child("RapportoAgenziaSomm")).or_else(|| root.below("RapportoAgenziaSomm"))
    else {
        reader.say(Some("RapportoAgenziaSomm"), text::missing());
        return None;
    };
    let start = reader.needed(job.value("dataInizioSomm"), "dataInizioSomm")?;
    let mut contract = reader.contract(job, "dataInizioSomm", "dataFineSomm")?;
    let user = root.child("DittaUtilizzatrice");
    let mission = user.and_then(|user| user.child("InizioContratto")).or(user);
    // The pay is that of the mission.
    let of_mission = mission.and_then(|mission| mission.below("RetribuzioneCompenso"));
    contract.pay = contract.pay.or(reader.pay(of_mission.map(|pay| pay.text.as_str()), "RetribuzioneCompenso"));
    let code = ["codiceVariazione", "tipoVariazione"].iter().find_map(|name| variation(root, name));
    let step = step((root, agency, job), mission, (&contract, start), code, reader)?;
    let person = reader.worker(root)?;
    let employer = reader.employer(agency.and_then(|agency| agency.value("codiceFiscale")), "AgenziaSomministrazione");
    let head = reader.head(root);
    Some(reader.communication(head, (person, employer, true), (contract, step)))
}

/// The code of the variation, wherever the document has it.
fn variation<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    node.value(name).or_else(|| node.children.iter().find_map(|child| variation(child, name)))
}

fn step(
    (root, agency, job): (&Node, Option<&Node>, &Node),
    mission: Option<&Node>,
    (contract, start): (&Contract, Day),
    code: Option<&str>,
    reader: &mut Reader<'_>,
) -> Option<Step> {
    const LATER: [&str; 3] = ["Cessazione", "Trasformazione", "Proroga"];
    let in_job = [Some(job), agency, Some(root)].into_iter().flatten().find_map(|node| later(node, &LATER));
    let in_mission = mission.and_then(|mission| later(mission, &LATER));
    let given = code.and_then(Scope::of);
    match (in_job, in_mission) {
        (Some(node), _) => {
            let step = later_step(node, reader)?;
            if given == Some(Scope::Mission) {
                reader.say(Some(node.name.as_str()), text::mission_by_code());
                return Some(Step::Mission { date: of_mission(&step, start) });
            }
            Some(step)
        }
        (None, Some(node)) => {
            let step = later_step(node, reader)?;
            let scope = given.or_else(|| scope_of(&step, contract));
            if scope.is_none() {
                reader.say(Some(&node.name), text::mission_unclear());
            }
            match scope {
                Some(Scope::Job) => Some(step),
                _ => Some(Step::Mission { date: of_mission(&step, start) }),
            }
        }
        (None, None) => {
            let begun =
                mission.and_then(|mission| mission.child("Inizio")).and_then(|begun| begun.value("dataInizioMissione"));
            match begun.map(|text| reader.needed(Some(text), "dataInizioMissione")) {
                Some(Some(date)) if start < date => Some(Step::Mission { date }),
                _ => Some(Step::Start),
            }
        }
    }
}

fn later<'n>(node: &'n Node, names: &[&str]) -> Option<&'n Node> {
    names.iter().find_map(|name| node.child(name))
}

/// Without a code: what a step of the mission changes, where the contract tells.
fn scope_of(step: &Step, contract: &Contract) -> Option<Scope> {
    match (step, contract.end) {
        // An open-ended job is not extended, and a job with a term ends by it.
        (Step::Extension { .. }, None) => Some(Scope::Mission),
        (Step::Extension { end }, Some(last)) => Some(if last < *end { Scope::Job } else { Scope::Mission }),
        (Step::Transformation { .. }, _) => Some(Scope::Job),
        _ => None,
    }
}

/// The day on which the pay of a mission holds.
const fn of_mission(step: &Step, start: Day) -> Day {
    match step {
        Step::Transformation { date, .. } | Step::End { date, .. } => *date,
        _ => start,
    }
}
