//! Everything that the schemas say has its Italian, and nothing else does.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use super::italian::Italian;
use super::owner::owners;
use super::schemas::{Definitions, Root, description};
use crate::answer::operation::Operation;
use crate::base::words::source;

#[test]
fn every_description_of_the_schemas_has_its_italian() {
    let roots: Vec<Root<'_>> = Operation::ALL.iter().map(Root::of).collect();
    let definitions = Definitions::of(&roots);
    let of_fields = owners(&roots, &definitions).into_iter().flat_map(|owner| owner.fields);
    let mut said: BTreeSet<String> = of_fields.map(|field| field.description).collect();
    said.extend(definitions.all.values().map(|definition| description(definition.schema)));
    assert!(said.iter().all(|text| !text.is_empty()), "a field or a structure without a description");
    let italian = Italian::bundled().unwrap();
    let known: BTreeSet<String> = italian.known().map(str::to_owned).collect();
    let missing: Vec<_> = said.difference(&known).collect();
    assert!(
        missing.is_empty(),
        "add their Italian to the italian.toml of their chapter, or to that of pages/dictionary: {missing:#?}"
    );
    let stale: Vec<_> = known.difference(&said).collect();
    assert!(stale.is_empty(), "remove them from the italian.toml of their chapter or of pages/dictionary: {stale:#?}");
}

#[test]
fn every_source_is_that_of_a_field_of_an_event_or_of_a_list() {
    let roots: Vec<Root<'_>> = Operation::ALL.iter().map(Root::of).collect();
    let definitions = Definitions::of(&roots);
    let mut fields = BTreeSet::new();
    for owner in owners(&roots, &definitions) {
        if let Some(kind) = owner.what.event() {
            fields.extend(owner.fields.iter().map(|field| field.name.to_owned()));
            fields.extend(owner.fields.iter().map(|field| format!("{}.{}", kind.as_str(), field.name)));
        }
    }
    let [of_fields, of_lists] = source::known();
    let unknown: Vec<_> = of_fields.into_iter().filter(|name| !fields.contains(*name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(of_lists.iter().all(|name| *name == "State" || definitions.all.contains_key(*name)), "{of_lists:?}");
}
