//! VarDatori: another employer for the jobs of many workers.

use super::communication::{Communication, Step};
use super::reader::Reader;
use super::text::Said;
use crate::wire::xml::node::Node;

/// Reads a document: a communication for each job of each worker.
pub(super) fn read(root: &Node, reader: &mut Reader<'_>) -> Vec<Communication> {
    let code =
        |name: &str| root.child(name).and_then(|employer| employer.value("codiceFiscale")).map(str::to_ascii_uppercase);
    let (from, to) = (code("DatorePrecedente"), code("DatoreAttuale"));
    let Some(to) = reader.employer(to.as_deref(), "DatoreAttuale") else { return Vec::new() };
    let Some(from) = from.filter(|from| *from != to) else {
        // A new name of the same employer.
        reader.say(Some("DatorePrecedente"), Said::same_employer());
        return Vec::new();
    };
    let transfer = root.child("TrasferimentoAzienda").unwrap_or(root);
    let Some(date) = reader.needed(transfer.value("dataInizio"), "dataInizio") else { return Vec::new() };
    let mut jobs = Vec::new();
    collect(root, &mut jobs, reader);
    if jobs.is_empty() {
        reader.say(Some("Lavoratori"), Said::no_step());
    }
    let mut one = |(worker, contract): (&Node, &Node)| {
        let contract = reader.contract(contract, "dataInizio", "dataFine")?;
        if contract.start.is_none() {
            reader.say(Some("Contratto"), Said::missing());
            return None;
        }
        let code = worker.value("codice-fiscale").or_else(|| worker.value("codiceFiscale"));
        let person = reader.person(code, None, None)?;
        let step = Step::Transfer { date, from: from.clone() };
        Some(reader.communication(root, (person, Some(to.clone()), false), (contract, step)))
    };
    jobs.into_iter().filter_map(&mut one).collect()
}

/// The workers and their contracts: side by side, or one in the other.
fn collect<'n>(node: &'n Node, into: &mut Vec<(&'n Node, &'n Node)>, reader: &mut Reader<'_>) {
    let named = |name: &'static str| node.children.iter().filter(move |child| child.name == name);
    let (workers, contracts) = (named("DatiLavoratore"), named("Contratto"));
    if node.value("codice-fiscale").is_some() {
        into.extend(contracts.map(|contract| (node, contract)));
    } else if workers.clone().count() > 0 && contracts.clone().count() > 0 {
        if workers.clone().count() != contracts.clone().count() {
            return reader.say(Some("DatiLavoratore"), Said::missing());
        }
        into.extend(workers.zip(contracts));
    } else {
        node.children.iter().for_each(|child| collect(child, into, reader));
    }
}
