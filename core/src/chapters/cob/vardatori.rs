//! VarDatori: another employer for the jobs of many workers.

use super::communication::{Communication, Step};
use super::reader::{self, Reader};
use super::text;
use crate::wire::xml::node::Node;

/// The elements that are about no worker, though they may hold a codice fiscale.
const OF_OTHERS: &[&str] = &["DatoreAttuale", "DatorePrecedente", "LegaleRappresentante", "TrasferimentoAzienda"];

/// Reads a document: a communication for each job of each worker.
pub(super) fn read(root: &Node, reader: &mut Reader<'_>) -> Vec<Communication> {
    let code =
        |name: &str| root.child(name).and_then(|employer| employer.value("codiceFiscale")).map(str::to_ascii_uppercase);
    let (from, to) = (code("DatorePrecedente"), code("DatoreAttuale"));
    let Some(to) = reader.employer(to.as_deref(), "DatoreAttuale") else { return Vec::new() };
    let Some(from) = from.filter(|from| *from != to) else {
        // A new name of the same employer.
        reader.say(Some("DatorePrecedente"), text::same_employer());
        return Vec::new();
    };
    let transfer = root.child("TrasferimentoAzienda").unwrap_or(root);
    let Some(date) = reader.needed(transfer.value("dataInizio"), "dataInizio") else { return Vec::new() };
    let mut found = Found::default();
    found.collect(root);
    for worker in &found.alone {
        reader.say(Some(known_name(worker)), text::missing());
    }
    if found.jobs.is_empty() && found.alone.is_empty() {
        reader.say(Some("Lavoratori"), text::no_step());
    }
    let head = reader.head(root);
    let mut one = |(worker, contract): (&Node, &Node)| {
        let contract = reader.contract(contract, "dataInizio", "dataFine")?;
        if contract.start.is_none() {
            reader.say(Some("Contratto"), text::missing());
            return None;
        }
        let person = reader.person_of(Some(worker))?;
        let step = Step::Transfer { date, from: from.clone() };
        Some(reader.communication(head.clone(), (person, Some(to.clone()), false), (contract, step)))
    };
    found.jobs.into_iter().filter_map(&mut one).collect()
}

/// The workers with their contracts: side by side, or one in the other, at any depth.
#[derive(Debug, Default)]
struct Found<'n> {
    jobs: Vec<(&'n Node, &'n Node)>,
    /// The workers without a contract, and the contracts without a worker.
    alone: Vec<&'n Node>,
}

impl<'n> Found<'n> {
    fn collect(&mut self, node: &'n Node) {
        if is_worker(node) {
            let contracts = contracts_of(node);
            if !contracts.is_empty() {
                return self.jobs.extend(contracts.into_iter().map(|contract| (node, contract)));
            }
        }
        // Those that stand side by side, in their order.
        let mut beside = Vec::new();
        for child in node.children.iter().filter(|child| !OF_OTHERS.contains(&child.name.as_str())) {
            if child.name == "Contratto" || is_worker(child) && contracts_of(child).is_empty() {
                beside.push(child);
            } else {
                self.collect(child);
            }
        }
        self.pair(beside);
    }

    /// Workers and contracts of one element: as many of both, or each worker before those of their own.
    fn pair(&mut self, beside: Vec<&'n Node>) {
        let is_contract = |node: &&'n Node| node.name == "Contratto";
        let (contracts, workers): (Vec<&Node>, Vec<&Node>) = beside.iter().partition(|node| is_contract(node));
        if workers.len() == contracts.len() {
            return self.jobs.extend(workers.into_iter().zip(contracts));
        }
        let after = beside.iter().skip(1).map(is_contract).chain([false]);
        let in_turn = beside.first().is_some_and(|first| !is_contract(first))
            && beside.iter().zip(after).all(|(node, contract_follows)| is_contract(node) || contract_follows);
        if !in_turn {
            return self.alone.extend(beside);
        }
        let mut worker = None;
        for node in beside {
            match worker {
                Some(worker) if is_contract(&node) => self.jobs.push((worker, node)),
                _ => worker = Some(node),
            }
        }
    }
}

/// Whether an element is about one worker.
fn is_worker(node: &Node) -> bool {
    let holds = |name: &str| node.children.iter().filter(|child| child.name == name).count();
    if holds("codice-fiscale") > 1 || holds("AnagraficaCompleta") > 1 {
        return false;
    }
    match node.name.as_str() {
        "DatiLavoratore" => true,
        "Lavoratore" => reader::worker_code(node).is_some(),
        _ => {
            let data = reader::worker_data(node);
            data.value("codice-fiscale").is_some() || holds("Contratto") > 0 && data.value("codiceFiscale").is_some()
        }
    }
}

/// The contracts in the element of a worker.
fn contracts_of(worker: &Node) -> Vec<&Node> {
    fn add<'n>(node: &'n Node, into: &mut Vec<&'n Node>) {
        for child in &node.children {
            match child.name.as_str() {
                "Contratto" => into.push(child),
                _ => add(child, into),
            }
        }
    }
    let mut contracts = Vec::new();
    add(worker, &mut contracts);
    contracts
}

/// The name of an element, for a finding: only one that the documents have.
fn known_name(node: &Node) -> &str {
    if super::names::is_known(&node.name) { &node.name } else { "Lavoratore" }
}
