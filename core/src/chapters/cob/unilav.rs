//! UniLav: start, extension, transformation, end.

use super::communication::{Communication, Contract, Step};
use super::reader::Reader;
use super::text;
use crate::wire::xml::node::Node;

/// Reads a document; `None` if it says nothing that can be used.
pub(super) fn read(root: &Node, reader: &mut Reader<'_>) -> Option<Communication> {
    let (contract, step) = step(root, reader)?;
    let person = reader.worker(root)?;
    let employer = root.child("DatoreLavoro").and_then(|employer| employer.value("codiceFiscale"));
    let employer = reader.employer(employer, "DatoreLavoro");
    let head = reader.head(root);
    Some(reader.communication(head, (person, employer, false), (contract, step)))
}

fn step(root: &Node, reader: &mut Reader<'_>) -> Option<(Contract, Step)> {
    let found: Vec<&Node> = ["Cessazione", "Trasformazione", "Proroga", "InizioRapporto"]
        .iter()
        .filter_map(|name| root.child(name))
        .collect();
    // A form that reports a later step may repeat the start.
    if found.iter().filter(|node| node.name != "InizioRapporto").nth(1).is_some() {
        reader.say(None, text::several_steps());
    }
    let Some(node) = found.first() else {
        reader.say(None, text::no_step());
        return None;
    };
    if node.name == "InizioRapporto" {
        reader.needed(node.value("dataInizio"), "dataInizio")?;
        let contract = reader.contract(node, "dataInizio", "dataFine")?;
        return Some((contract, Step::Start));
    }
    let step = later_step(node, reader)?;
    let block = node.child("Contratto").or_else(|| root.child("Contratto")).or_else(|| root.child("InizioRapporto"));
    let contract = match block {
        Some(block) => reader.contract(block, "dataInizio", "dataFine")?,
        None => Contract::default(),
    };
    Some((contract, step))
}

/// An extension, a transformation or an end.
pub(super) fn later_step(node: &Node, reader: &mut Reader<'_>) -> Option<Step> {
    Some(match node.name.as_str() {
        "Proroga" => Step::Extension { end: reader.new_end(node.value("dataFineProroga"), "dataFineProroga")? },
        "Trasformazione" => Step::Transformation {
            date: reader.needed(node.value("dataTrasformazione"), "dataTrasformazione")?,
            code: node.value("codiceTrasformazione").unwrap_or_default().to_ascii_uppercase(),
        },
        _ => Step::End {
            date: reader.needed(node.value("dataCessazione"), "dataCessazione")?,
            cause: node.value("codiceCausa").map(str::to_owned),
        },
    })
}
