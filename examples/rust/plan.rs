//! Plans the path of a person through the services and prints it as text for an operator.
//!
//! `cargo run --example plan [-- [FILE] [it|en]]`; the file names its rulebook.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::error::Error;
use std::fs;

use collocamento::{Lang, Rulebook, plan_report};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../operations/services.plan.json");
    let file = arguments.next().unwrap_or_else(|| bundled.to_owned());
    let lang = if arguments.next().as_deref() == Some("en") { Lang::En } else { Lang::It };

    let input = fs::read(&file).map_err(|error| format!("{file}: {error}"))?;
    print!("{}", plan_report(&Rulebook::bundled("nazionale")?, input, lang)?);
    Ok(())
}
