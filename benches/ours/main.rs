//! What the library costs: `cargo bench -p collocamento-benches`. With a word, only the races whose title holds it:
//! `cargo bench -p collocamento-benches -- W2`. `-- W8 --long` reads a file of 1 GB too.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::arithmetic_side_effects)]

mod c_door;
mod w1_sanctions;
mod w2_status;
mod w3_panel;
mod w4_dossier;
mod w5_loading;
mod w6_signatures;
mod w7_jobs;
mod w8_communications;

use collocamento_benches::machine::{Load, describe};

/// The persons and the violations of a table.
const MANY: usize = 1_000_000;

fn main() {
    println!("{}", describe());
    let load = Load::now();
    w1_sanctions::run();
    w2_status::run();
    w3_panel::run();
    w4_dossier::run();
    w5_loading::run();
    w6_signatures::run();
    w7_jobs::run();
    w8_communications::run();
    c_door::run();
    println!("\n{}", load.verdict());
}
