//! Runs an operation: JSON in, JSON out.
//!
//! `cargo run --example call -- OPERATION FILE [RULEBOOK] [OVERLAY]`
//!
//! An overlay is a TOML or JSON file with your own rule data. It is added to the rulebook under the name of the file.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use collocamento::{Rulebook, call};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [operation, file, rest @ ..] = arguments.as_slice() else {
        return Err("usage: call OPERATION FILE [RULEBOOK] [OVERLAY]".into());
    };
    let mut rulebook = Rulebook::bundled(rest.first().map_or("nazionale", String::as_str))?;
    if let Some(file) = rest.get(1) {
        let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        rulebook = rulebook.overlay(&name, &fs::read_to_string(file)?)?;
    }
    match call(&rulebook, operation, fs::read(file)?) {
        Ok(answer) => {
            println!("{answer}");
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            eprintln!("{}", error.to_json());
            Ok(ExitCode::FAILURE)
        }
    }
}
