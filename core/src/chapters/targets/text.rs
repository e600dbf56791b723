//! The sentences about the grounds of the target groups.

use super::types::Ground;
use crate::answer::step::Note;
use crate::base::text::{Text, counted, text};

pub(crate) fn idle(months: u32) -> Text {
    let (mesi, months) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    text!(
        "Senza un impiego regolarmente retribuito da almeno {mesi}",
        "Without regularly paid work for at least {months}",
    )
}

pub(crate) fn idle_and_other(months: u32) -> Text {
    let Text { it, en } = idle(months);
    text!("{it}, con un'altra condizione tra le lettere b e g", "{en}, with another condition from b to g")
}

pub(crate) fn aged(from: u32, to: u32) -> Text {
    text!("Età da {from} a {to} anni", "Age from {from} to {to}")
}

pub(crate) fn schooling(level: u32, years: u32) -> Text {
    let (anni, years) = (counted(years, "anno", "anni"), counted(years, "year", "years"));
    text!(
        "Senza un titolo di livello ISCED {level}, o con gli studi a tempo pieno finiti da non più di {anni} e nessun primo impiego",
        "Below ISCED level {level}, or full-time education ended no more than {years} ago and no first job",
    )
}

pub(crate) fn mature(age: u32) -> Text {
    text!("Età di {age} anni compiuta", "Age {age} reached")
}

pub(crate) fn alone(age: u32) -> Text {
    text!(
        "Età di {age} anni compiuta, sola o solo con persone a carico",
        "Age {age} reached, living alone with dependants",
    )
}

pub(crate) fn sex() -> Text {
    Text::new(
        "Settore con disparità di genere, sesso sottorappresentato",
        "Sector with a gender gap, under-represented sex",
    )
}

pub(crate) fn minority() -> Text {
    Text::new(
        "Minoranza etnica, con necessità di sostegno linguistico o professionale",
        "Ethnic minority, in need of language or vocational help",
    )
}

pub(crate) fn neet(from: u32, to: u32) -> Text {
    text!(
        "Età da {from} a {to} anni, senza lavoro e fuori da istruzione e formazione",
        "Age from {from} to {to}, neither working nor in education or training",
    )
}

pub(crate) fn long_term(days: u32, least: u32) -> Text {
    text!(
        "Disoccupazione di lunga durata, {days} giorni di anzianità su {least}",
        "Long-term unemployment, {days} days of seniority of the {least} required",
    )
}

pub(crate) fn long_term_unknown() -> Text {
    Text::new("Disoccupazione di lunga durata", "Long-term unemployment")
}

pub(crate) fn sentence(text: &Text) -> Text {
    let Text { it, en } = text;
    text!("{it}.", "{en}.")
}

pub(crate) fn ground(ground: &Ground) -> Note {
    let Text { it, en } = &ground.text;
    let (si, yes) = match ground.truth.met {
        Some(true) => ("sì", "yes"),
        Some(false) => ("no", "no"),
        None => ("non si può dire, mancano dati", "not known, facts are missing"),
    };
    let text = match ground.letter.map(|letter| letter.as_str()) {
        Some(letter) => text!("Lettera {letter}) {it}: {si}.", "Letter {letter}) {en}: {yes}."),
        None => text!("{it}: {si}.", "{en}: {yes}."),
    };
    let note = ground.facts.iter().fold(text.note(), |note, path| note.fact(*path));
    note.all(ground.readings.iter().cloned())
        .value("letter", ground.letter)
        .value("met", ground.truth.met)
        .value("missing", &ground.truth.missing)
}
