//! The numbers of the C library, in `ffi/src`, are what the table of words says; `COLLOC_WRITE=1` writes them anew. The writer
//! stands here because the C library does not compile before its numbers are right; its headers come after them.

use std::collections::BTreeSet;

use collocamento::calendar::{Roll, Unit};
use collocamento::conditionality::{ConvocationChannel, ConvocationKind, Measure};
use collocamento::dossier::{AdrPhase, Benefit, Cause, ContactChannel, EventType, JobKind, PayBasis, Violation};
use collocamento::offer::{Band, Regime};
use collocamento::words::{Entry, Word};
use collocamento::{Code, State};

use crate::c_events;
use crate::generated::assert_fresh;

/// A list of words as C has it.
struct List {
    /// What its constants begin with, after `COLLOC_`.
    prefix: &'static str,
    /// The table of numbers and values.
    table: &'static str,
    /// A word of it with its article, for the function that gives its name; errors have theirs beside those of the door.
    noun: Option<&'static str>,
    /// Where Rust has it.
    path: &'static str,
    /// The variants with what the table of words says of them.
    words: Vec<(String, &'static Entry)>,
}

fn list<W: Word>(prefix: &'static str, table: &'static str, noun: Option<&'static str>, path: &'static str) -> List {
    let words = W::LIST.iter().map(|word| (format!("{word:?}"), word.entry())).collect();
    List { prefix, table, noun, path, words }
}

/// The files by their names in `ffi/src`: what they hold, and their lists.
fn files() -> Vec<(&'static str, &'static str, Vec<List>)> {
    let benefits = list::<Benefit>("BENEFIT", "BENEFITS", Some("a benefit"), "dossier::Benefit");
    let units = list::<Unit>("UNIT", "UNITS", Some("a unit of a term"), "calendar::Unit");
    let rolls = list::<Roll>("ROLL", "ROLLS", Some("where a last day moves"), "calendar::Roll");
    let violations = list::<Violation>("VIOLATION", "VIOLATIONS", Some("a violation"), "dossier::Violation");
    let measures = list::<Measure>("MEASURE", "MEASURES", Some("a measure"), "conditionality::Measure");
    let channels =
        list::<ConvocationChannel>("CHANNEL", "CHANNELS", Some("a channel"), "conditionality::ConvocationChannel");
    let kind = "conditionality::ConvocationKind";
    let kinds = list::<ConvocationKind>("CONVOCATION", "CONVOCATIONS", Some("a kind of convocation"), kind);
    let causes = list::<Cause>("CAUSE", "CAUSES", Some("a cause"), "dossier::Cause");
    let adr = Some("a phase of the assegno di ricollocazione");
    let phases = list::<AdrPhase>("ADR", "ADR_PHASES", adr, "dossier::AdrPhase");
    let contacts = Some("a way to contact the office");
    let contacts = list::<ContactChannel>("CONTACT", "CONTACTS", contacts, "dossier::ContactChannel");
    let jobs = list::<JobKind>("JOB", "JOBS", Some("a kind of work"), "dossier::JobKind");
    let pay = list::<PayBasis>("PAY", "PAY_BASES", Some("what a monthly pay is"), "dossier::PayBasis");
    let regimes = list::<Regime>("REGIME", "REGIMES", Some("a regime of offers"), "offer::Regime");
    let bands = list::<Band>("BAND", "BANDS", Some("a band of months"), "offer::Band");
    let states = list::<State>("STATE", "STATES", Some("a state"), "State");
    let errors = list::<Code>("ERR", "ERRORS", None, "Code");
    vec![
        ("status/rules.rs", "The numbers of what the rules refuse.", vec![errors]),
        ("codes/benefit.rs", "Benefits.", vec![benefits]),
        ("codes/calendar.rs", "Units of a term, and where its last day moves.", vec![units, rolls]),
        (
            "codes/conditionality.rs",
            "Violations, measures and ways to summon a person.",
            vec![violations, measures, channels, kinds],
        ),
        ("codes/cause.rs", "Values that only events take.", vec![causes, phases, contacts]),
        ("codes/job.rs", "Kinds of work, and of pay.", vec![jobs, pay]),
        (
            "codes/offer.rs",
            "Whose duty an offer is about, and how long the person has been unemployed.",
            vec![regimes, bands],
        ),
        ("codes/state.rs", "States of a person.", vec![states]),
    ]
}

/// The headers are ASCII.
pub(crate) fn ascii(text: &str) -> String {
    let plain = text.replace('à', "a'").replace('è', "e'").replace('ì', "i'").replace('ò', "o'").replace('ù', "u'");
    assert!(plain.is_ascii(), "{plain}");
    plain
}

impl List {
    fn constant(&self, entry: &Entry) -> String {
        format!("COLLOC_{}_{}", self.prefix, entry.name.to_uppercase())
    }

    fn constants(&self) -> String {
        let constant = |(_, entry): &(_, &Entry)| {
            let (name, number) = (self.constant(entry), entry.number);
            let about = ascii(&format!("{} ({}): {}", entry.name, entry.en, entry.about));
            format!("/// {about}\npub const {name}: i32 = {number};\n\n")
        };
        self.words.iter().map(constant).collect()
    }

    fn table(&self) -> String {
        let rust = self.path.rsplit(':').next().unwrap();
        let row = |(variant, entry): &(String, &Entry)| format!("    ({}, {rust}::{variant}),\n", self.constant(entry));
        let rows: String = self.words.iter().map(row).collect();
        format!("pub(crate) const {}: Codes<{rust}> = &[\n{rows}];\n", self.table)
    }

    fn names(&self) -> String {
        let row = |(_, entry): &(_, &Entry)| {
            format!("    ({}, [c{:?}, c{:?}, c{:?}]),\n", self.constant(entry), entry.name, entry.it, entry.en)
        };
        let rows: String = self.words.iter().map(row).collect();
        format!("pub(crate) const {}_NAMES: Codes<Names> = &[\n{rows}];\n", self.prefix)
    }

    /// How a value is called in the header.
    fn symbol(&self) -> String {
        let rust = self.path.rsplit(':').next().unwrap();
        format!(
            "impl Symbol for {rust} {{\n    fn symbol(self) -> String {{\n        of_word(\"{}\", self)\n    }}\n}}\n",
            self.prefix
        )
    }
}

/// The function that gives the name of a number.
fn function(prefix: &str, noun: &str) -> String {
    let word = prefix.to_lowercase();
    format!(
        "/// The name of {noun}, one of COLLOC_{prefix}_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its\n\
         /// name in JSON. NULL for a number that is none.\n\
         ///\n\
         /// # Ownership\n\
         /// The text is constant and lives as long as the library is loaded. Do not free it.\n\
         ///\n\
         /// # Threads\n\
         /// Any.\n\
         #[unsafe(no_mangle)]\n\
         pub extern \"C\" fn colloc_{word}_name({word}: i32, lang: i32) -> *const c_char {{\n    \
         name({prefix}_NAMES, {word}, lang)\n\
         }}\n",
    )
}

fn text(about: &str, lists: &[List]) -> String {
    let mut paths: Vec<&str> = lists.iter().map(|list| list.path).collect();
    paths.sort_unstable();
    let paths: String = paths.iter().map(|path| format!("use collocamento::{path};\n")).collect();
    let uses = match lists.iter().any(|list| list.noun.is_some()) {
        true => format!("use std::ffi::c_char;\n\n{paths}\nuse super::{{Codes, Names, Symbol, name, of_word}};\n"),
        false => format!("{paths}\nuse crate::codes::{{Codes, Names}};\n"),
    };
    let parts = |list: &List| {
        let function = list.noun.map(|noun| format!("\n{}\n{}", list.symbol(), function(list.prefix, noun)));
        let function = function.unwrap_or_default();
        format!("{}{}\n{}{function}", list.constants(), list.table(), list.names())
    };
    let lists: Vec<String> = lists.iter().map(parts).collect();
    format!(
        "// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.\n//! {about}\n\n{uses}\n{}",
        lists.join("\n")
    )
}

#[test]
fn the_committed_numbers_are_fresh() {
    for (file, about, lists) in files() {
        assert_fresh(&format!("ffi/src/{file}"), &text(about, &lists));
    }
    assert_fresh("ffi/src/codes/event.rs", &c_events::text(&function("EVENT", "a type of event")));
}

#[test]
fn every_word_of_a_list_in_c_has_its_own_number() {
    for list in files().into_iter().flat_map(|(_, _, lists)| lists) {
        let mut numbers: Vec<i32> = list.words.iter().map(|(_, entry)| entry.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), list.words.len(), "{}", list.prefix);
        assert!(numbers.iter().all(|number| *number > 0), "{}", list.prefix);
    }
}

#[test]
fn every_event_type_in_c_has_its_own_number() {
    let numbers: BTreeSet<i32> = EventType::NUMBERS.iter().copied().collect();
    assert_eq!(numbers.len(), EventType::NUMBERS.len());
    assert!(numbers.iter().all(|number| *number > 0));
    for kind in EventType::ALL {
        assert!(kind.number().is_none_or(|number| EventType::by_number(number) == Some(kind)), "{kind:?}");
    }
}
