//! Builds a dossier in code and assesses it on several days.
//!
//! `cargo run --example dossier`

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::error::Error;

use collocamento::dossier::facts::{ContattoCpi, Did, Patto, RapportoFine, RapportoInizio};
use collocamento::dossier::{Event, JobKind, Person};
use collocamento::{Dossier, Lang, Rulebook, assess};

fn main() -> Result<(), Box<dyn Error>> {
    let rulebook = Rulebook::bundled("nazionale")?;
    let shop = RapportoInizio::new("negozio".parse()?)
        .kind(JobKind::Determinato)
        .end("2025-05-31".parse()?)
        .annual_income("18000.00".parse()?);
    let lessons = RapportoInizio::new("lezioni".parse()?).kind(JobKind::Autonomo).annual_income("3000.00".parse()?);
    let events = vec![
        Event::new("2025-01-10".parse()?, Did::new()),
        Event::new("2025-01-29".parse()?, ContattoCpi::new()),
        Event::new("2025-02-05".parse()?, Patto::new().kind("psp")),
        Event::new("2025-03-01".parse()?, shop),
        Event::new("2025-05-15".parse()?, RapportoFine::new("negozio".parse()?).cause("dimissioni")),
        Event::new("2025-07-01".parse()?, lessons).recorded_at("2025-07-04".parse()?),
    ];
    let person = Person::new().birth_date("1988-06-15".parse()?);
    let mut dossier = Dossier::new(person, events, "2025-02-28".parse()?);
    for day in ["2025-02-28", "2025-03-31", "2025-06-30", "2025-12-31"] {
        dossier.as_of = day.parse()?;
        let answer = assess(&rulebook, &dossier)?;
        let status = &answer.status;
        println!("{day}  {}, anzianità {} giorni", status.state.label(Lang::It), status.seniority_days);
    }
    Ok(())
}
