//! The facts that a rulebook declares, and the rules that name them.

use std::collections::BTreeSet;

use super::draft::{Draft, Reader, fault, not_empty};
use crate::base::error::Error;
use crate::base::words::fact::{FactArea, FactType};
use crate::rulebook::facts::KnownFact;
use crate::rulebook::origin::Origin;
use crate::rulebook::tables::fact::fields::field;
use crate::rulebook::tables::fact::name::{FactName, Place};
use crate::rulebook::tables::fact::test::Needs;
use crate::rulebook::tables::fact::{Choices, FactInfo, FactSource};

/// The maximum number of facts of an area.
const MAX_FACTS: usize = 500;

impl Draft {
    pub(super) fn add_fact(&mut self, reader: &Reader, entry: FactSource) -> Result<(), Error> {
        let FactSource { name, area, kind, choices, title, title_en, note, note_en, citation } = entry;
        let origin = reader.origin(&name.span());
        let name = name.into_inner();
        self.note_origin(origin.clone(), "fact", &format!("{} {name}", area.as_str()))?;
        let wrong = |field: &str, it: &str, en: &str| Err(fault(&origin, &name, field, it, en));
        let letters = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '_';
        if name.is_empty() || name.len() > 64 || !name.chars().all(letters) {
            let (it, en) = (
                "un nome ha da 1 a 64 lettere minuscole, cifre e _",
                "a name has 1 to 64 lower-case letters, digits and _",
            );
            return wrong("name", it, en);
        }
        if field(area, &name).is_some() {
            return wrong(
                "name",
                "il fatto ha già un campo dell'ingresso",
                "the fact has a field of the input already",
            );
        }
        for (field, text) in [("title", &title), ("title_en", &title_en)] {
            not_empty(&origin, &name, field, text)?;
        }
        self.check_citation(&origin, &name, "citation", &citation)?;
        let once = choices.len() == choices.iter().collect::<BTreeSet<_>>().len();
        if !once || choices.iter().any(|one| one.trim().is_empty()) {
            return wrong("choices", "una voce è vuota o ripetuta", "an entry is empty or given twice");
        }
        if (kind == FactType::Scelta) == choices.is_empty() {
            let (it, en) = ("una scelta, e solo quella, ha le sue voci", "a choice, and no other type, has its words");
            return wrong("choices", it, en);
        }
        let note = match (note, note_en) {
            (Some(it), Some(en)) => Some((it, en)),
            (None, None) => None,
            _ => return wrong("note", "il testo si scrive in due lingue", "the text is written in two languages"),
        };
        let choices = Choices::new(choices);
        let facts = self.facts.entry(area).or_default();
        facts.insert(name.clone(), FactInfo { number: 0, kind, choices, title, title_en, note, citation });
        match facts.len() > MAX_FACTS {
            true => wrong("name", "i fatti sono più di 500", "there are more than 500 facts"),
            false => Ok(()),
        }
    }

    /// The place of a fact that a rule names, whose type must be the one that the rule needs.
    pub(super) fn place_of(
        &self,
        area: FactArea,
        fact: &FactName,
        needs: &Needs<'_>,
        (origin, entry, field): (&Origin, &str, &str),
    ) -> Result<Place, Error> {
        let Some(known) = KnownFact::named(&self.facts, area, fact.as_str()) else {
            let (it, en) = (
                "nomina un fatto che nessuno dichiara (`[[fact]]`)",
                "it names a fact that nobody declares (`[[fact]]`)",
            );
            let names = KnownFact::names(&self.facts, area);
            return Err(fault(origin, entry, field, it, en).detail("known", names));
        };
        if known.fits(needs) {
            return Ok(known.place);
        }
        let (it, en) = ("il fatto è di un altro tipo", "the fact is of another type");
        Err(fault(origin, entry, field, it, en).detail("expected", known.kind.as_str()))
    }
}
