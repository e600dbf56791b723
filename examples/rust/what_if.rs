//! What if the income limit were raised? Asks the same questions under the current law and under a reform of it.
//!
//! `cargo run --example what_if`
//!
//! `examples/python/what_if.py` prints the same.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use collocamento::calendar::Day;
use collocamento::{Dossier, Rulebook, assess};

const INCOMES: [&str; 7] = ["8174.00", "8174.01", "8500.00", "8500.01", "8800.00", "9000.00", "9000.01"];

fn main() -> Result<(), Box<dyn Error>> {
    let examples = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let law = Rulebook::bundled("nazionale")?;
    let reform = law.overlay("limite-9000", &fs::read_to_string(examples.join("overlays/limite-9000.toml"))?)?;

    println!("Che cosa cambia");
    let day = |day: Option<Day>| day.map_or_else(|| "...".to_owned(), |day| day.to_string());
    for one in law.diff(&reform).parameters {
        let [before, after] =
            [one.value, one.other].map(|value| value.map_or_else(String::new, |value| value.to_string()));
        println!("  {}: {before} -> {after}, {} - {}", one.name, day(one.from), day(one.to));
    }

    println!("Il limite, giorno per giorno");
    for text in ["2024-12-31", "2025-01-01"] {
        let day: Day = text.parse()?;
        let (_, before) = law.parameter("limite_reddito_dipendente", day)?;
        let (_, after) = reform.parameter("limite_reddito_dipendente", day)?;
        println!("  {day}  {} -> {}", before.value, after.value);
    }

    println!("Chi cambia stato");
    let cases = cases(&examples.join("data"))?;
    let mut same = Vec::new();
    for (name, dossier) in &cases {
        let [before, after] = [assess(&law, dossier)?.status.state, assess(&reform, dossier)?.status.state];
        if before == after {
            same.push(name);
        } else {
            println!("  {name}: {} -> {}", before.as_str(), after.as_str());
        }
    }
    println!("  {} dossier su {} restano come sono", same.len(), cases.len());
    Ok(())
}

/// The dossiers of the folder by name, then a person hired at each income, before the reform and in its first year.
fn cases(folder: &Path) -> Result<Vec<(String, Dossier)>, Box<dyn Error>> {
    let mut files =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<PathBuf>, _>>()?;
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        cases.push((name, Dossier::from_json(fs::read(&file)?)?));
    }
    for year in [2023, 2025] {
        for income in INCOMES {
            cases.push((format!("assunto nel {year} a {income}"), hired(year, income)?));
        }
    }
    Ok(cases)
}

/// A person who submits a DID in January and is hired in February of the same year.
fn hired(year: i32, income: &str) -> Result<Dossier, collocamento::Error> {
    Dossier::from_json(format!(
        r#"{{
            "person": {{}},
            "events": [
                {{"type": "did", "date": "{year}-01-10"}},
                {{"type": "rapporto_inizio", "date": "{year}-02-03", "job": "a", "kind": "indeterminato", "annual_income": "{income}"}}
            ],
            "as_of": "{year}-03-01"
        }}"#
    ))
}
