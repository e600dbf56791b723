//! What has fields: inputs and answers of operations, events, structures.

use std::collections::BTreeMap;

use serde_json::Value;

use super::html::{escaped, link};
use super::schemas::{Definitions, Field, Root, Scope, Side, alternatives, fields, own_fields};
use super::types::is_event;
use crate::base::text::Text;
use crate::base::words::event_type::EventType;

/// Something that has fields.
pub(super) struct Owner<'a> {
    pub(super) what: What,
    pub(super) scope: Scope<'a>,
    pub(super) fields: Vec<Field<'a>>,
}

/// What an owner of fields is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// What every input has, or every answer.
    Shared(Side),
    /// The input or the answer of an operation.
    Operation(String, Side),
    /// An event of a dossier.
    Event(EventType),
    /// An object or a type, by the id of its definition.
    Structure(String),
}

impl What {
    /// The entry that shows it.
    pub(super) fn entry(&self) -> String {
        match self {
            Self::Shared(_) => "struttura.ogni_operazione".to_owned(),
            Self::Operation(name, _) => format!("operazione.{name}"),
            Self::Event(kind) => format!("evento.{}", kind.as_str()),
            Self::Structure(id) => format!("struttura.{id}"),
        }
    }

    /// The place of one of its fields on the page. An answer may have a field of its input's name.
    pub(super) fn field(&self, name: &str) -> String {
        let entry = self.entry();
        match self {
            Self::Shared(Side::Output) | Self::Operation(_, Side::Output) => format!("{entry}.risposta.{name}"),
            _ => format!("{entry}.{name}"),
        }
    }

    /// A link to one of its fields, as HTML.
    pub(super) fn link(&self, field: &str) -> String {
        let address = format!("#{}", self.field(field));
        match self {
            Self::Operation(name, Side::Input) | Self::Structure(name) => link(&address, name),
            Self::Event(kind) => link(&address, kind.as_str()),
            Self::Operation(name, Side::Output) => {
                let before = "<span lang=\"it\">risposta di</span><span lang=\"en\">answer of</span>";
                format!("<a href=\"{}\">{before} {}</a>", escaped(&address), escaped(name))
            }
            Self::Shared(side) => {
                let (it, en) = match side {
                    Side::Input => ("ogni input", "every input"),
                    Side::Output => ("ogni risposta", "every answer"),
                };
                let text = format!("<span lang=\"it\">{it}</span><span lang=\"en\">{en}</span>");
                format!("<a href=\"{}\">{text}</a>", escaped(&address))
            }
        }
    }

    /// The type of the event, if it is one.
    pub(super) const fn event(&self) -> Option<EventType> {
        match self {
            Self::Event(kind) => Some(*kind),
            _ => None,
        }
    }

    /// The title of its table.
    pub(super) fn title(&self) -> Text {
        match self {
            Self::Shared(Side::Input) | Self::Operation(_, Side::Input) => Text::new("Input", "Input"),
            Self::Shared(Side::Output) | Self::Operation(_, Side::Output) => Text::new("Risposta", "Answer"),
            Self::Event(_) | Self::Structure(_) => Text::new("Campi", "Fields"),
        }
    }
}

/// Everything that has fields.
pub(super) fn owners<'a>(roots: &'a [Root<'a>], definitions: &Definitions<'a>) -> Vec<Owner<'a>> {
    let mut owners: Vec<Owner<'a>> =
        [Side::Input, Side::Output].into_iter().flat_map(|side| of_operations(roots, side)).collect();
    for (id, definition) in &definitions.all {
        let (schema, scope) = (definition.schema, definition.scope);
        if is_event(id) {
            owners.extend(alternatives(schema).filter_map(|one| event(one, schema, scope)));
        } else if !definition.is_list() {
            owners.push(Owner { what: What::Structure(id.clone()), scope, fields: fields(schema) });
        }
    }
    owners
}

/// The inputs or the answers of all operations, and what they share.
fn of_operations<'a>(roots: &'a [Root<'a>], side: Side) -> Vec<Owner<'a>> {
    let schemas: Vec<(Scope<'a>, &'a Value)> =
        roots.iter().flat_map(Root::sides).filter(|(scope, _)| scope.side == side).collect();
    let mut seen: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for field in schemas.iter().flat_map(|(_, schema)| own_fields(schema)) {
        let times = seen.entry((field.name, field.description)).or_default();
        *times = times.saturating_add(1);
    }
    // An answer with its own list of rules does not have the usual one.
    let most = schemas.len().saturating_sub(schemas.len() / 10);
    let shared = |field: &Field<'_>| {
        seen.get(&(field.name, field.description.clone())).is_some_and(|times| schemas.len() > 1 && *times >= most)
    };
    let mut owners = Vec::new();
    let richest = schemas.iter().max_by_key(|(_, schema)| own_fields(schema).filter(|field| shared(field)).count());
    if let Some((scope, schema)) = richest {
        let fields: Vec<Field<'a>> = fields(schema).into_iter().filter(|field| shared(field)).collect();
        owners.push(Owner { what: What::Shared(side), scope: *scope, fields });
    }
    owners.extend(schemas.iter().map(|(scope, schema)| {
        let what = What::Operation(scope.operation.to_owned(), side);
        Owner { what, scope: *scope, fields: fields(schema).into_iter().filter(|field| !shared(field)).collect() }
    }));
    owners
}

/// An event: its own fields between its day and what any event may have.
fn event<'a>(one: &'a Value, head: &'a Value, scope: Scope<'a>) -> Option<Owner<'a>> {
    let kind = EventType::from_wire(one.pointer("/properties/type/const")?.as_str()?)?;
    let (day, rest): (Vec<_>, Vec<_>) = own_fields(head).partition(|field| field.required);
    let fields = day.into_iter().chain(fields(one)).chain(rest).collect();
    Some(Owner { what: What::Event(kind), scope, fields })
}
