//! What the page is made of: sections, groups, entries, tables.

use crate::base::text::Text;

/// What an entry is about; each kind has a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Operations,
    Events,
    States,
    Words,
    Findings,
    Errors,
    Structures,
    Fields,
}

impl Kind {
    /// Its name in addresses and in the filter.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Operations => "operazioni",
            Self::Events => "eventi",
            Self::States => "stati",
            Self::Words => "parole",
            Self::Findings => "rilievi",
            Self::Errors => "errori",
            Self::Structures => "strutture",
            Self::Fields => "campi",
        }
    }

    /// Its title.
    pub(super) fn title(self) -> Text {
        match self {
            Self::Operations => Text::new("Operazioni", "Operations"),
            Self::Events => Text::new("Eventi", "Events"),
            Self::States => Text::new("Stati", "States"),
            Self::Words => Text::new("Parole", "Words"),
            Self::Findings => Text::new("Rilievi", "Findings"),
            Self::Errors => Text::new("Errori", "Errors"),
            Self::Structures => Text::new("Strutture", "Structures"),
            Self::Fields => Text::new("Campi", "Fields"),
        }
    }

    /// What its entries say.
    pub(super) fn about(self) -> Text {
        match self {
            Self::Operations => Text::new(
                "Che cosa si può chiedere: che cosa si dà, che cosa si riceve, un esempio accettato.",
                "What can be asked: what goes in, what comes out, an example that is accepted.",
            ),
            Self::Events => Text::new(
                "I fatti datati di un fascicolo: quando avvengono, che effetto hanno sullo stato, dove li tengono gli altri sistemi.",
                "The dated facts of a dossier: when they occur, their effect on the state, where other systems have them.",
            ),
            Self::States => Text::new("Lo stato di una persona in un giorno.", "The state of a person on a day."),
            Self::Words => Text::new(
                "Gli elenchi chiusi di valori: ogni parola con l'etichetta e il significato.",
                "The closed lists of values: each word with its label and its meaning.",
            ),
            Self::Findings => Text::new(
                "Ciò che una risposta segnala senza rifiutare l'input: quanto è grave, quale regola lo fonda, un esempio dai casi di prova.",
                "What an answer reports without refusing the input: how serious it is, the rule behind it, an example from the test cases.",
            ),
            Self::Errors => Text::new(
                "Perché un input è rifiutato, con una chiamata che lo mostra.",
                "Why an input is refused, with a call that shows it.",
            ),
            Self::Structures => Text::new(
                "Gli oggetti e i tipi di cui sono fatti input e risposte, campo per campo.",
                "The objects and types that inputs and answers are made of, field by field.",
            ),
            Self::Fields => Text::new(
                "Ogni nome di campo, con il significato in ogni posto in cui sta.",
                "Each name of a field, with its meaning in every place where it stands.",
            ),
        }
    }
}

/// The entries of a kind.
pub(super) struct Section {
    pub(super) kind: Kind,
    pub(super) groups: Vec<Group>,
}

impl Section {
    /// The entries in groups by the key of each, in the order in which the keys first come.
    pub(super) fn grouped(kind: Kind, entries: Vec<Entry>, key: impl Fn(&Entry) -> String) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        for entry in entries {
            let title = key(&entry);
            match groups.iter_mut().find(|group| group.title == title) {
                Some(group) => group.entries.push(entry),
                None => groups.push(Group { anchor: format!("{}-{title}", kind.id()), title, entries: vec![entry] }),
            }
        }
        Self { kind, groups }
    }

    /// The entries in one group.
    pub(super) fn plain(kind: Kind, entries: Vec<Entry>) -> Self {
        Self { kind, groups: vec![Group { title: String::new(), anchor: String::new(), entries }] }
    }

    pub(super) fn count(&self) -> usize {
        self.groups.iter().map(|group| group.entries.len()).sum()
    }
}

/// Entries under one title; an empty one for those of a whole section.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) anchor: String,
    pub(super) entries: Vec<Entry>,
}

/// What the dictionary says about one name.
#[derive(Default)]
pub(super) struct Entry {
    /// Its place on the page.
    pub(super) id: String,
    /// The name on the wire, or that of a structure or list.
    pub(super) name: String,
    /// What people call it; empty if it has no label.
    pub(super) label: Text,
    /// The text: headings, which may be empty, with paragraphs.
    pub(super) texts: Vec<(Text, Text)>,
    /// Its names elsewhere, such as `COLLOC_STATE_SOSPESO = 5`.
    pub(super) names: Vec<String>,
    pub(super) tables: Vec<Table>,
    /// Titles with what is shown as it is written.
    pub(super) examples: Vec<(Text, String)>,
    /// Where it occurs: links as HTML.
    pub(super) places: Vec<String>,
}

/// The fields of an object, or the words of a list.
pub(super) struct Table {
    pub(super) title: Text,
    /// The head of its second column.
    pub(super) second: Text,
    pub(super) rows: Vec<Row>,
}

/// A field or a word.
#[derive(Default)]
pub(super) struct Row {
    /// Its place on the page.
    pub(super) id: String,
    pub(super) name: String,
    /// A field's type as HTML, or the label of a word.
    pub(super) kind: Text,
    /// Whether a field must be given.
    pub(super) required: bool,
    pub(super) about: Text,
    /// Where other systems have it.
    pub(super) source: Option<Text>,
    /// The words that a field of an event takes: address, word, meaning.
    pub(super) words: Vec<(String, String, Text)>,
}
