//! Assesses a dossier and prints the answer as an operator reads it.
//!
//! `cargo run --release --example assess [-- [FILE] [RULEBOOK] [it|en]]`

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::error::Error;
use std::fs;

use collocamento::{Lang, Rulebook, report};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/dossier.json");
    let file = arguments.next().unwrap_or_else(|| bundled.to_owned());
    let rulebook = Rulebook::bundled(arguments.next().as_deref().unwrap_or("nazionale"))?;
    let lang = if arguments.next().as_deref() == Some("en") { Lang::En } else { Lang::It };

    let dossier = fs::read(&file).map_err(|error| format!("{file}: {error}"))?;
    print!("{}", report(&rulebook, dossier, false, lang)?);
    Ok(())
}
