//! Changes of the rule data that an overlay may make: each number, amount, share, choice, flag and day of each entry, at its extremes.

use std::path::PathBuf;

use collocamento::Rulebook;
use toml::{Table, Value};

/// Tables whose entries an overlay replaces by name, with the key of the name.
const TABLES: [(&str, &str); 10] = [
    ("deadline", "rule"),
    ("ladder", "name"),
    ("benefit", "code"),
    ("authority", "name"),
    ("suspension", "name"),
    ("end_cause", "code"),
    ("job_kind", "code"),
    ("amounts", "name"),
    ("scale", "rule"),
    ("workflow", "name"),
];

/// A change: the entry that it replaces, and the entry as TOML.
#[derive(Clone, Debug)]
pub(crate) struct Mutation {
    pub(crate) entry: String,
    table: &'static str,
    row: Table,
}

impl Mutation {
    /// Whether it changes a parameter, and no row of a table.
    pub(crate) fn is_value(&self) -> bool {
        self.table == "parameter"
    }
}

/// The overlay that makes some changes.
pub(crate) fn overlay(mutations: &[Mutation]) -> String {
    let mut overlay = Table::new();
    for mutation in mutations {
        let rows = overlay.entry(mutation.table).or_insert_with(|| Value::Array(Vec::new()));
        rows.as_array_mut().unwrap().push(Value::Table(mutation.row.clone()));
    }
    toml::to_string(&overlay).unwrap()
}

/// Every change of a rulebook.
pub(crate) fn all(rulebook: &Rulebook) -> Vec<Mutation> {
    let mut all = parameters(rulebook);
    all.extend(holidays());
    for (table, key) in TABLES {
        for row in rows(rulebook.name(), table) {
            let entry = format!("{table} {}", row[key].as_str().unwrap());
            let mut changed = Vec::new();
            leaves(&Value::Table(row), key, &mut changed);
            all.extend(changed.into_iter().map(|row| Mutation {
                entry: entry.clone(),
                table,
                row: row.try_into().unwrap(),
            }));
        }
    }
    all
}

/// The greatest number that a parameter may have.
pub(crate) fn greatest(unit: Option<&str>) -> u32 {
    match unit {
        Some("per cento") => 100,
        Some("anni") => 1_000,
        Some("settimane") => 10_000,
        Some("persone") => 100_000_000,
        Some("byte") => u32::MAX,
        _ => 100_000,
    }
}

/// A parameter with one value, from a day on or always.
pub(crate) fn parameter(name: &str, value: Value, from: Option<&str>) -> Mutation {
    let mut segment = Table::new();
    if let Some(from) = from {
        segment.insert("from".into(), from.into());
    }
    segment.extend([("value".into(), value), ("citation".into(), "prova".into()), ("confidence".into(), "D".into())]);
    let mut row = Table::new();
    row.extend([("name".into(), name.into()), ("segment".into(), Value::Array(vec![Value::Table(segment)]))]);
    Mutation { entry: format!("parameter {name}"), table: "parameter", row }
}

fn parameters(rulebook: &Rulebook) -> Vec<Mutation> {
    let mut all = Vec::new();
    for one in rulebook.parameters() {
        let unit = one.unit.as_deref();
        let kind = serde_json::to_value(one.kind).unwrap();
        let values: Vec<Value> = match kind.as_str().unwrap() {
            "numero" => [0, 1, 2, greatest(unit)].map(|number| Value::Integer(number.into())).to_vec(),
            "importo" => ["0", "0.01", "9999999999.99"].map(Value::from).to_vec(),
            "decimale" => ["0", "0.0000001", "1", if unit.is_some() { "100" } else { "10" }].map(Value::from).to_vec(),
            _ => one.choices.iter().map(|choice| Value::from(choice.as_str())).collect(),
        };
        for value in values {
            all.push(parameter(&one.name, value.clone(), None));
            all.push(parameter(&one.name, value, Some("2020-02-29")));
        }
    }
    all
}

fn holidays() -> Vec<Mutation> {
    let holiday = |rows: &[(&str, Value)]| {
        let mut row = Table::from_iter([("name".into(), "festa".into()), ("citation".into(), "prova".into())]);
        row.extend(rows.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        Mutation { entry: format!("holiday {rows:?}"), table: "holiday", row }
    };
    let years = |from: i64, to: i64| {
        let years = Table::from_iter([("from".into(), from.into()), ("to".into(), to.into())]);
        ("years", Value::Array(vec![Value::Table(years)]))
    };
    let mut all: Vec<Mutation> = (1..=12_u32)
        .flat_map(|month| ["01", "15", "28"].map(|day| holiday(&[("day", format!("{month:02}-{day}").into())])))
        .collect();
    all.push(holiday(&[("day", "02-29".into())]));
    all.push(holiday(&[("day", "12-31".into()), years(i32::MIN.into(), i32::MAX.into())]));
    all.push(holiday(&[("day", "12-31".into()), years(i32::MAX.into(), i32::MIN.into())]));
    all.extend([-90, -1, 0, 1, 270].map(|days| holiday(&[("easter", Value::Integer(days))])));
    all.push(holiday(&[("easter", Value::Integer(270)), ("comune", "H501".into()), ("office_only", true.into())]));
    all
}

/// The entries of a table in the files of a rulebook, the later one of the same name last.
fn rows(rulebook: &str, table: &str) -> Vec<Table> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("rulebook");
    let mut places = vec!["nazionale"];
    places.extend((rulebook != "nazionale").then_some(rulebook));
    let mut rows = Vec::new();
    for place in places {
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(folder.join(place)).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        for file in files {
            let text: Table = toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
            let found = text.get(table).and_then(Value::as_array).into_iter().flatten();
            rows.extend(found.map(|row| row.as_table().unwrap().clone()));
        }
    }
    rows
}

/// The same value with one of its leaves changed, for each leaf and change; its name and its texts stay.
fn leaves(value: &Value, name: &str, changed: &mut Vec<Value>) {
    match value {
        Value::Table(table) => {
            for (key, part) in table {
                if key == name || key.starts_with("title") || key.starts_with("citation") || key.starts_with("note") {
                    continue;
                }
                let mut parts = Vec::new();
                if key == "unit" {
                    parts.extend(["giorni", "mesi", "anni", "giorni_lavorativi"].map(Value::from));
                } else {
                    leaves(part, "", &mut parts);
                }
                changed.extend(parts.into_iter().map(|part| {
                    let mut table = table.clone();
                    table.insert(key.clone(), part);
                    Value::Table(table)
                }));
                if key == "from" || key == "to" {
                    let mut table = table.clone();
                    table.remove(key);
                    changed.push(Value::Table(table));
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut parts = Vec::new();
                leaves(item, "", &mut parts);
                changed.extend(parts.into_iter().map(|part| {
                    let mut items = items.clone();
                    items[index] = part;
                    Value::Array(items)
                }));
            }
            if !items.is_empty() {
                changed.push(Value::Array(items.iter().skip(1).cloned().collect()));
                changed.push(Value::Array(items.iter().rev().cloned().collect()));
            }
        }
        Value::Boolean(flag) => changed.push(Value::Boolean(!flag)),
        Value::Integer(_) => changed.extend([0, 100, i64::from(u32::MAX)].map(Value::Integer)),
        Value::String(text) if is_day(text) => changed.extend(["1950-01-01", "2199-12-31"].map(Value::from)),
        Value::String(text) if text.parse::<collocamento::Money>().is_ok() => {
            changed.extend(["0", "1", "9999999999.99"].map(Value::from));
        }
        _ => {}
    }
}

fn is_day(text: &str) -> bool {
    text.parse::<collocamento::calendar::Day>().is_ok()
}
