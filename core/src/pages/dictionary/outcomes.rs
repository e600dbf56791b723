//! The sections that the tables of words define: states, words, findings, errors.

use std::collections::BTreeMap;

use super::entry::{Entry, Kind, Row, Section};
use super::examples::Examples;
use super::sections::{Sources, initial, list};
use crate::answer::finding::Severity;
use crate::base::error::Code;
use crate::base::text::{Lang, Text};
use crate::base::words::did::DidOutcome;
use crate::base::words::fact::{FactArea, FactType};
use crate::base::words::patto::PattoElement;
use crate::base::words::state::State;
use crate::base::words::table::Word;
use crate::base::words::weight::Weight;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameter::Missing;
use crate::rulebook::tables::portal::PortalFact;
use crate::rulebook::tables::remote::values::{Circumstance, InvitationField, RequestField};
use crate::rulebook::tables::workflow::condition::ActionFact;

/// The states of a person.
pub(super) fn states() -> Section {
    let entries = State::LIST.iter().map(|state| {
        let yes = |holds: bool| if holds { Text::new("sì", "yes") } else { Text::new("no", "no") };
        let word = state.as_str();
        let mut entry = of_word("stato", *state);
        entry.texts.push((Text::new("DID attiva", "Active DID"), yes(state.active())));
        let in_law =
            Text::new("Disoccupato per legge (art. 19 D.Lgs. 150/2015)", "Unemployed in law (art. 19 D.Lgs. 150/2015)");
        entry.texts.push((in_law, yes(state.legally_unemployed())));
        entry.names = vec![
            format!("State::{state:?}"),
            format!("collocamento.State.{}", word.to_uppercase()),
            format!("COLLOC_STATE_{} = {}", word.to_uppercase(), state.entry().number),
        ];
        entry
    });
    Section::plain(Kind::States, entries.collect())
}

/// Every list of words: those of the schemas, and those whose words are names of fields, of facts or of details.
pub(super) fn words(sources: &Sources<'_>) -> Section {
    let mut entries = sources.lists();
    entries.extend([
        of_list::<ActionFact>(
            "ActionFact",
            "I fatti di un'azione o di un processo di un flusso: campi degli input dei flussi, o chiavi di `facts`.",
            "The facts of an action or a process of a workflow: fields of the inputs of workflows, or keys of `facts`.",
        ),
        of_list::<Circumstance>(
            "Circumstance",
            "I fatti da cui dipende un servizio a distanza (`remote.check`).",
            "The facts on which a service at a distance depends (`remote.check`).",
        ),
        of_list::<InvitationField>(
            "InvitationField",
            "Ciò che un invito a un appuntamento può dover contenere (`remote.invitation`).",
            "What an invitation to an appointment may have to contain (`remote.invitation`).",
        ),
        of_list::<RequestField>(
            "RequestField",
            "Ciò che può dover contenere l'e-mail che chiede un appuntamento (`remote.request`).",
            "What the e-mail that requests an appointment may have to contain (`remote.request`).",
        ),
        of_list::<PortalFact>(
            "PortalFact",
            "I mezzi che un'identità richiede per usare il portale (`portal.access`).",
            "The means that an identity needs for the use of the portal (`portal.access`).",
        ),
        of_list::<PattoElement>(
            "PattoElement",
            "Gli elementi di un patto di servizio: i campi di `content` in `patto.check`.",
            "The elements of a patto di servizio: the fields of `content` in `patto.check`.",
        ),
        of_list::<FactArea>(
            "FactArea",
            "A quali regole serve un fatto che una raccolta di regole dichiara (`[[fact]]`).",
            "Which rules may ask for a fact that a rulebook declares (`[[fact]]`).",
        ),
        of_list::<FactType>(
            "FactType",
            "Il tipo di un fatto che una raccolta di regole dichiara (`[[fact]]`).",
            "The type of a fact that a rulebook declares (`[[fact]]`).",
        ),
        of_list::<Missing>(
            "Missing",
            "Perché un parametro non ha un valore in un giorno: il dettaglio `reason` di `parametro_non_disponibile`.",
            "Why a parameter has no value on a day: the detail `reason` of `parametro_non_disponibile`.",
        ),
    ]);
    entries.sort_by(|one, other| one.name.cmp(&other.name));
    Section::grouped(Kind::Words, entries, initial)
}

/// What an answer reports: how serious it is, the codes of the national DID service, and the rules that findings name.
pub(super) fn findings(rulebooks: &[Rulebook], examples: &Examples) -> Section {
    let heading = |it: &'static str, en: &'static str| Text::new(it, en);
    let mut entries: Vec<Entry> = Severity::LIST.iter().map(|word| of_word("rilievo", *word)).collect();
    entries.extend(Weight::LIST.iter().filter(|word| **word != Weight::Avviso).map(|word| of_word("rilievo", *word)));
    entries.extend(DidOutcome::LIST.iter().map(|word| {
        let mut entry = of_word("rilievo", *word);
        let about = heading(
            "Codice del servizio nazionale DID, nel campo `code` del rilievo (DID-EV).",
            "A code of the national DID service, in the field `code` of the finding (DID-EV).",
        );
        entry.texts.push((heading("Fonte", "Source"), about));
        entry
    }));
    entries.extend(examples.findings.iter().map(|(rule, example)| {
        let known = rulebooks.iter().find_map(|rulebook| rulebook.rule(rule));
        let title = known.map(|rule| Text::new(rule.title(Lang::It).to_owned(), rule.title(Lang::En).to_owned()));
        let quoted = |text: &str| format!("({}, `{}`) {text}", example.severity, example.operation);
        let message = Text::new(quoted(&example.message), quoted(&example.message_en));
        Entry {
            id: format!("rilievo.{rule}"),
            name: rule.clone(),
            texts: title
                .map(|title| (heading("Regola", "Rule"), title))
                .into_iter()
                .chain([(heading("Esempio", "Example"), message)])
                .collect(),
            ..Entry::default()
        }
    }));
    Section::plain(Kind::Findings, entries)
}

/// The kinds of errors.
pub(super) fn errors(examples: &Examples) -> Section {
    let entries = Code::LIST.iter().map(|code| {
        let mut entry = of_word("errore", *code);
        let word = code.as_str();
        entry.names =
            vec![format!("Code::{code:?}"), format!("COLLOC_ERR_{} = {}", word.to_uppercase(), code.entry().number)];
        if let Some(example) = examples.errors.get(word) {
            let asked = &example.asked;
            let title = Text::new(format!("Esempio con `{asked}`"), format!("Example with `{asked}`"));
            entry.examples.push((title, example.given.clone()));
            let message = Text::new(example.message.clone(), example.message_en.clone());
            entry.texts.push((Text::new("Messaggio dell'esempio", "Message of the example"), message));
        }
        entry
    });
    Section::plain(Kind::Errors, entries.collect())
}

/// The entry of a word.
fn of_word(kind: &str, word: impl Word) -> Entry {
    let row = word.entry();
    Entry {
        id: format!("{kind}.{}", row.name),
        name: row.name.to_owned(),
        label: Text::new(row.it, row.en),
        texts: vec![(Text::default(), Text::new(row.about_it, row.about))],
        ..Entry::default()
    }
}

/// The entry of a list.
fn of_list<W: Word>(id: &str, it: &'static str, en: &'static str) -> Entry {
    let rows = W::LIST.iter().map(|word| {
        let row = word.entry();
        Row {
            id: format!("parola.{id}.{}", row.name),
            name: row.name.to_owned(),
            kind: Text::new(row.it, row.en),
            about: Text::new(row.about_it, row.about),
            ..Row::default()
        }
    });
    list(id, Text::new(it, en), rows.collect())
}

/// The place of each rule on the page of rules: the first rulebook's, or else that of its own.
pub(super) fn rule_places(rulebooks: &[Rulebook]) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    for (number, rulebook) in rulebooks.iter().enumerate() {
        for rule in rulebook.rules() {
            let id = rule.id.as_str();
            let anchor = if number == 0 { id.to_owned() } else { format!("{}.{id}", rulebook.name()) };
            places.entry(id.to_owned()).or_insert(anchor);
        }
    }
    places
}
