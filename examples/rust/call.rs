//! Runs an operation: JSON in, JSON out.
//!
//! `cargo run --release --example call -- OPERATION FILE [RULEBOOK]`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::error::Error;
use std::process::ExitCode;

use collocamento::{Rulebook, call};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [operation, file, rest @ ..] = arguments.as_slice() else {
        return Err("usage: call OPERATION FILE [RULEBOOK]".into());
    };
    let rulebook = Rulebook::bundled(rest.first().map_or("nazionale", String::as_str))?;
    match call(&rulebook, operation, std::fs::read(file)?) {
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
