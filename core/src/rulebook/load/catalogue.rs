//! The catalogue: areas and service cards, checked one by one and against the rest of the rulebook.

use std::collections::BTreeSet;

use toml::Spanned;

use super::draft::{Draft, Reader, fault, in_order, not_empty};
use crate::base::error::Error;
use crate::base::words::event_type::EventType;
use crate::rulebook::origin::Origin;
use crate::rulebook::tables::catalogue::{Area, Card, CardField, Form, Requirement, Service};

impl Draft {
    pub(super) fn add_area(&mut self, reader: &Reader, entry: Spanned<Area>) -> Result<(), Error> {
        let origin = self.table_origin(reader, "area", &entry, &entry.get_ref().code)?;
        let area = entry.into_inner();
        for (field, text) in [("title", &area.title), ("title_en", &area.title_en)] {
            not_empty(&origin, &area.code, field, text)?;
        }
        complete_or_cut(&origin, &area.code, area.card, &area.cut)?;
        let entries = area.requirements().map(|item| [&item.id, &item.text, &item.text_en]);
        own_ids(&origin, &area.code, "items", entries)?;
        self.areas.insert(area.code.clone(), area);
        Ok(())
    }

    pub(super) fn add_service(&mut self, reader: &Reader, entry: Spanned<Service>) -> Result<(), Error> {
        let origin = self.table_origin(reader, "service", &entry, &entry.get_ref().code)?;
        let service = entry.into_inner();
        let code = &service.code;
        for (field, text) in [("title", &service.title), ("title_en", &service.title_en)] {
            not_empty(&origin, code, field, text)?;
        }
        in_order(&origin, code, service.from, service.to)?;
        let wrong = |field, it, en| Err(fault(&origin, code, field, it, en));
        complete_or_cut(&origin, code, service.card, &service.cut)?;
        let activities = service.activities.iter().map(|one| [&one.id, &one.text, &one.text_en]);
        own_ids(&origin, code, "activities", activities)?;
        own_ids(&origin, code, "outputs", service.outputs.iter().map(|one| [&one.id, &one.text, &one.text_en]))?;
        if service.activities.is_empty() {
            return wrong("activities", "serve almeno un'attività", "at least one activity is needed");
        }
        if service.recipients.is_empty() {
            return wrong("recipients", "serve almeno un destinatario", "at least one recipient is needed");
        }
        if service.conditions.is_empty() {
            return wrong("conditions", "serve almeno una condizione", "at least one condition is needed");
        }
        if service.mode.max_group.is_some() && !service.mode.forms.contains(&Form::Gruppo) {
            return wrong("mode.max_group", "il massimo vale solo per i gruppi", "the maximum is for groups only");
        }
        self.services.insert(code.clone(), service);
        Ok(())
    }

    /// Checks that each card names an existing area, existing rules and existing deadlines.
    pub(super) fn check_catalogue(&self) -> Result<(), Error> {
        for service in self.services.values() {
            let wrong =
                |field, it, en| Err(fault(&self.origin("service", &service.code), &service.code, field, it, en));
            if !self.areas.contains_key(&service.area) {
                return wrong(
                    "area",
                    "l'area non esiste in questa raccolta di regole",
                    "no such area in this rulebook",
                );
            }
            let coded = |code: &String| {
                self.code_lists.get("attivita").is_some_and(|list| list.codes.iter().any(|one| one.code == *code))
            };
            if !service.sap.iter().all(coded) {
                return wrong("sap", "codice di attività sconosciuto", "unknown activity code");
            }
            for condition in &service.conditions {
                self.known_rule("service", &service.code, &condition.rule)?;
                if condition.term.as_ref().is_some_and(|term| !self.deadlines.contains_key(term)) {
                    return wrong(
                        "term",
                        "il termine non esiste in questa raccolta di regole",
                        "no such deadline in this rulebook",
                    );
                }
                let roles = condition.requires.map_or(&[][..], Requirement::roles);
                if !roles.is_empty() && !roles.iter().any(|role| self.services.values().any(|one| one.has(*role))) {
                    return wrong(
                        "requires",
                        "nessun servizio ha il ruolo richiesto",
                        "no service has the role that is required",
                    );
                }
                if condition.starts.as_deref().is_some_and(|starts| EventType::from_wire(starts).is_none()) {
                    return wrong("starts", "tipo di evento sconosciuto", "unknown event type");
                }
            }
        }
        Ok(())
    }

    /// Records the position of a whole table, as `new_origin` does for one that starts with its name.
    fn table_origin<T>(
        &mut self,
        reader: &Reader,
        table: &str,
        entry: &Spanned<T>,
        code: &str,
    ) -> Result<Origin, Error> {
        self.new_origin(reader, table, &Spanned::new(entry.span(), code.to_owned()))
    }
}

/// Checks that a complete card is not said to be cut.
fn complete_or_cut(origin: &Origin, code: &str, card: Card, cut: &[CardField]) -> Result<(), Error> {
    match (card, cut) {
        (Card::Complete, [_, ..]) => Err(fault(
            origin,
            code,
            "cut",
            "una scheda completa non ha campi tagliati",
            "a complete card has no fields that are cut",
        )),
        _ => Ok(()),
    }
}

/// Checks that each entry has an id of its own that begins with the code of the card, and texts.
fn own_ids<'a>(
    origin: &Origin,
    code: &str,
    field: &str,
    entries: impl Iterator<Item = [&'a String; 3]>,
) -> Result<(), Error> {
    let mut known = BTreeSet::new();
    for [id, text, text_en] in entries {
        let own = id.strip_prefix(code).is_some_and(|rest| rest.len() > 1 && rest.starts_with('.'));
        if !own || !known.insert(id) {
            return Err(fault(
                origin,
                code,
                field,
                &format!("ogni voce ha un suo identificativo, che comincia con `{code}.`"),
                &format!("each entry has an id of its own that begins with `{code}.`"),
            ));
        }
        not_empty(origin, code, field, text)?;
        not_empty(origin, code, field, text_en)?;
    }
    Ok(())
}
