//! Assesses a dossier and prints the answer as text for an operator.
//!
//! `cargo run --example assess [-- [FILE] [RULEBOOK] [it|en] [OVERLAY]]`
//!
//! An overlay is a TOML or JSON file with your own rule data. It is added to the rulebook under the name of the file.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::error::Error;
use std::fs;
use std::path::Path;

use collocamento::{Lang, Rulebook, report};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/dossier.json");
    let file = arguments.next().unwrap_or_else(|| bundled.to_owned());
    let mut rulebook = Rulebook::bundled(arguments.next().as_deref().unwrap_or("nazionale"))?;
    let lang = if arguments.next().as_deref() == Some("en") { Lang::En } else { Lang::It };
    if let Some(file) = arguments.next() {
        let name = Path::new(&file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        rulebook = rulebook.overlay(&name, &fs::read_to_string(&file)?)?;
    }

    let dossier = fs::read(&file).map_err(|error| format!("{file}: {error}"))?;
    print!("{}", report(&rulebook, dossier, false, lang)?);
    Ok(())
}
