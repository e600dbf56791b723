//! The sections of the page that the schemas define: operations, events, structures, fields.

use std::collections::BTreeMap;

use serde_json::Value;

use super::entry::{Entry, Kind, Row, Section, Table};
use super::examples::Examples;
use super::italian::Italian;
use super::laid::laid;
use super::owner::{Owner, What};
use super::schemas::{Definitions, Field, Root, Scope, Side, description, items, words};
use super::types::shown;
use crate::base::text::{Lang, Text};
use crate::base::words::event_type::EventType;
use crate::base::words::{field, source};

/// What the sections are made from.
pub(super) struct Sources<'a> {
    pub(super) roots: &'a [Root<'a>],
    pub(super) definitions: &'a Definitions<'a>,
    pub(super) owners: &'a [Owner<'a>],
    pub(super) italian: &'a Italian,
    pub(super) examples: &'a Examples,
}

impl<'a> Sources<'a> {
    pub(super) fn operations(&self) -> Section {
        let entries = self.roots.iter().map(|root| self.operation(root)).collect();
        let chapter = |entry: &Entry| entry.name.split('.').next().unwrap_or_default().to_owned();
        Section::grouped(Kind::Operations, entries, chapter)
    }

    fn operation(&self, root: &Root<'_>) -> Entry {
        let operation = root.operation;
        let named = |owner: &&Owner<'_>| matches!(&owner.what, What::Operation(name, _) if name == operation.name);
        let example = self.examples.operations.get(operation.name);
        Entry {
            id: format!("operazione.{}", operation.name),
            name: operation.name.to_owned(),
            texts: vec![(Text::default(), sentence(operation.summary_it, operation.summary))],
            tables: self.owners.iter().filter(named).map(|owner| self.table(owner)).collect(),
            examples: example
                .map(|input| (Text::new("Input accettato", "Accepted input"), laid(input)))
                .into_iter()
                .collect(),
            ..Entry::default()
        }
    }

    pub(super) fn events(&self) -> Section {
        Section::plain(Kind::Events, EventType::ALL.into_iter().map(|kind| self.event(kind)).collect())
    }

    fn event(&self, kind: EventType) -> Entry {
        let text = |text: fn(EventType, Lang) -> &'static str| Text::new(text(kind, Lang::It), text(kind, Lang::En));
        let number = kind.number().map(|number| format!("COLLOC_EVENT_{} = {number}", kind.as_str().to_uppercase()));
        let class = [format!("Fact::{kind:?}"), format!("collocamento.{kind:?}")];
        let own = self.owners.iter().filter(|owner| owner.what == What::Event(kind));
        Entry {
            id: format!("evento.{}", kind.as_str()),
            name: kind.as_str().to_owned(),
            label: text(EventType::label),
            texts: vec![
                (Text::default(), text(EventType::about)),
                (Text::new("Effetto", "Effect"), text(EventType::effect)),
                (Text::new("Dove si trova", "Where it is found"), text(EventType::source)),
            ],
            names: class.into_iter().chain(number).collect(),
            tables: own.map(|owner| self.table(owner)).collect(),
            examples: vec![(Text::new("Esempio", "Example"), kind.example().to_owned())],
            ..Entry::default()
        }
    }

    pub(super) fn structures(&self) -> Section {
        let shared: Vec<Table> = self
            .owners
            .iter()
            .filter(|owner| matches!(owner.what, What::Shared(_)))
            .map(|owner| self.table(owner))
            .collect();
        let every = Entry {
            id: "struttura.ogni_operazione".to_owned(),
            name: "ogni_operazione".to_owned(),
            label: Text::new("ciò che hanno tutte le operazioni", "what all operations have"),
            texts: vec![(
                Text::default(),
                Text::new(
                    "I campi di ogni input e di ogni risposta, oltre a quelli della singola operazione.",
                    "The fields of every input and of every answer, besides those of the operation itself.",
                ),
            )],
            tables: shared,
            ..Entry::default()
        };
        let places = self.places();
        let own = self.owners.iter().filter_map(|owner| match &owner.what {
            What::Structure(id) => Some(self.structure(id, owner, &places)),
            _ => None,
        });
        Section::grouped(Kind::Structures, std::iter::once(every).chain(own).collect(), initial)
    }

    fn structure(&self, id: &str, owner: &Owner<'_>, places: &Places) -> Entry {
        let definition = self.definitions.all.get(id);
        let about = definition.map(|definition| self.italian.both(&description(definition.schema)));
        Entry {
            id: format!("struttura.{id}"),
            name: id.to_owned(),
            texts: about.map(|about| (Text::default(), about)).into_iter().collect(),
            tables: if owner.fields.is_empty() { Vec::new() } else { vec![self.table(owner)] },
            places: few(places.get(id)),
            ..Entry::default()
        }
    }

    /// The lists of words that the schemas have.
    pub(super) fn lists(&self) -> Vec<Entry> {
        let places = self.places();
        let lists = self.definitions.all.iter().filter(|(_, definition)| definition.is_list());
        lists
            .map(|(id, definition)| {
                let rows = words(definition.schema).filter_map(|word| {
                    let text = |path: &str| word.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
                    let name = word.get("const")?.as_str()?;
                    Some(Row {
                        id: format!("parola.{id}.{name}"),
                        name: name.to_owned(),
                        kind: Text::new(text("/x-label/it"), text("/x-label/en")),
                        about: Text::new(text("/x-description/it"), description(word)),
                        ..Row::default()
                    })
                });
                Entry {
                    places: few(places.get(id)),
                    ..list(id, self.italian.both(&description(definition.schema)), rows.collect())
                }
            })
            .collect()
    }

    pub(super) fn fields(&self) -> Section {
        let mut named: BTreeMap<&str, Vec<(&str, Vec<String>)>> = BTreeMap::new();
        for owner in self.owners {
            for field in &owner.fields {
                let meanings = named.entry(field.name).or_default();
                let link = owner.what.link(field.name);
                match meanings.iter_mut().find(|(known, _)| *known == field.description) {
                    Some((_, links)) => links.push(link),
                    None => meanings.push((field.description.as_str(), vec![link])),
                }
            }
        }
        let entries = named.into_iter().map(|(name, meanings)| {
            let label = |lang| field::label(name, lang).unwrap_or_default();
            let places = meanings.iter().flat_map(|(_, links)| links.clone()).collect();
            Entry {
                id: format!("campo.{name}"),
                name: name.to_owned(),
                label: Text::new(label(Lang::It), label(Lang::En)),
                texts: meanings.iter().map(|(about, _)| (Text::default(), self.italian.both(about))).collect(),
                places,
                ..Entry::default()
            }
        });
        Section::grouped(Kind::Fields, entries.collect(), initial)
    }

    fn table(&self, owner: &Owner<'_>) -> Table {
        let rows = owner.fields.iter().map(|field| Row {
            id: owner.what.field(field.name),
            name: field.name.to_owned(),
            kind: shown(field.schema, owner.scope, self.definitions),
            // In an answer every field is there, or says when it is not.
            required: field.required && owner.scope.side == Side::Input,
            about: self.italian.both(&field.description),
            source: owner.what.event().and_then(|kind| source::of_field(kind.as_str(), field.name)),
            words: match owner.what {
                What::Event(_) => self.allowed(field.schema, owner.scope),
                _ => Vec::new(),
            },
        });
        Table { title: owner.what.title(), second: Text::new("Tipo", "Type"), rows: rows.collect() }
    }

    /// The words that a field takes, with their places and meanings.
    fn allowed(&self, schema: &Value, scope: Scope<'_>) -> Vec<(String, String, Text)> {
        let several = std::iter::once(schema).chain(items(schema, "anyOf"));
        let lists = several.filter_map(|one| self.definitions.referred(one, scope));
        lists
            .flat_map(|(id, definition)| {
                words(definition.schema).filter_map(move |word| {
                    let (name, it) = (word.get("const")?.as_str()?, word.pointer("/x-description/it")?.as_str()?);
                    let about = Text::new(it.to_owned(), description(word));
                    Some((format!("#parola.{id}.{name}"), name.to_owned(), about))
                })
            })
            .collect()
    }

    /// Where each structure and each list of words occurs.
    fn places(&self) -> Places {
        let mut places = Places::new();
        for owner in self.owners {
            for field in &owner.fields {
                let mut found = Vec::new();
                self.referred(field, owner.scope, &mut found);
                for id in found {
                    places.entry(id).or_default().push(format!(
                        "{} <code>{}</code>",
                        owner.what.link(field.name),
                        field.name
                    ));
                }
            }
        }
        places
    }

    fn referred(&self, field: &Field<'_>, scope: Scope<'_>, found: &mut Vec<String>) {
        let mut open = vec![field.schema];
        while let Some(schema) = open.pop() {
            found.extend(self.definitions.referred(schema, scope).map(|(id, _)| id.to_owned()));
            open.extend(items(schema, "anyOf").chain(schema.get("items")));
        }
    }
}

/// Where a definition occurs: links as HTML, by its id.
type Places = BTreeMap<String, Vec<String>>;

/// The places of what does not occur nearly everywhere.
fn few(places: Option<&Vec<String>>) -> Vec<String> {
    places.filter(|places| places.len() <= 30).cloned().unwrap_or_default()
}

/// The entry of a list of words.
pub(super) fn list(id: &str, about: Text, rows: Vec<Row>) -> Entry {
    let source = source::of_list(id).map(|source| (Text::new("Dove si trova", "Where it is found"), source));
    Entry {
        id: format!("parola.{id}"),
        name: id.to_owned(),
        texts: std::iter::once((Text::default(), about)).chain(source).collect(),
        tables: vec![Table { title: Text::new("Parole", "Words"), second: Text::new("Etichetta", "Label"), rows }],
        ..Entry::default()
    }
}

/// The first letter of an entry's name.
pub(super) fn initial(entry: &Entry) -> String {
    entry.name.chars().next().map(|first| first.to_ascii_uppercase().to_string()).unwrap_or_default()
}

/// A summary as a sentence.
fn sentence(it: &str, en: &str) -> Text {
    let written = |text: &str| {
        let mut signs = text.chars();
        let first = signs.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        format!("{first}{}.", signs.as_str())
    };
    Text::new(written(it), written(en))
}
