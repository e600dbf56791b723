//! The sentences of targeted placement.

use rust_decimal::Decimal;

use super::staff::{Counted, Employee};
use super::types::{Bill, Breach, EnrolmentCondition, Impairment, PenaltyInput, QuotaInput};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Roll;
use crate::base::money::Money;
use crate::base::quantity::Quantity;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::staff::{StaffKind, SuspensionCause};
use crate::rulebook::parameters::l68::NewHire;
use crate::rulebook::read::Read;

/// A percentage of the base, before rounding to whole persons.
fn part(base: u32, percent: Read<Decimal>) -> String {
    let exact = Decimal::from(base).checked_mul(*percent).and_then(|part| part.checked_div(Decimal::ONE_HUNDRED));
    exact.map(|exact| exact.normalize().to_string()).unwrap_or_default()
}

/// `share` is the base from which a percentage is due.
pub(crate) fn quota_by_share(base: u32, share: Read<u32>, percent: Read<Decimal>, quota: u32) -> Note {
    let exact = part(base, percent);
    text!(
        "Il {percent} per cento di {base} è {exact}; contano come unità solo le frazioni sopra 0,50: quota {quota}.",
        "{percent} % of {base} is {exact}; only fractions above 0.50 count as one: quota {quota}.",
    )
    .note()
    .fact("/base")
    .fact("/date")
    .read(share)
    .read(percent)
    .value("quota", quota)
}

/// `bases` are those from which one person, two, and a percentage are due; `hire` is set if a new hire may matter.
pub(crate) fn quota_by_base(
    input: &QuotaInput,
    [one, two, share]: [Read<u32>; 3],
    hire: Option<Read<NewHire>>,
    quota: Option<u32>,
) -> Note {
    let (base, date, il) = (input.base, input.date, giorno(input.date));
    let needs_hire = hire.is_some_and(|hire| *hire == NewHire::Necessaria);
    let text = match quota {
        Some(quota) if needs_hire => text!(
            "Con base {base}, da {one} a meno di {two}, al {il} l'obbligo sorge solo in caso di nuova assunzione: quota {quota}.",
            "With a workforce base of {base}, from {one} to below {two}, on {date} the obligation arises only on a new hire: quota {quota}.",
        ),
        Some(quota) => text!(
            "Con base {base} (una persona da {one}, due da {two}, una percentuale da {share}) la quota è {quota}.",
            "With a workforce base of {base} (one person from {one}, two from {two}, a percentage from {share}) the quota is {quota}.",
        ),
        None => text!(
            "Con base {base}, da {one} a meno di {two}, al {il} l'obbligo sorge solo in caso di nuova assunzione, e non si sa se c'è stata.",
            "With a workforce base of {base}, from {one} to below {two}, on {date} the obligation arises only on a new hire, and it is not known whether there was one.",
        ),
    };
    let note = text.note().fact("/base").fact("/date");
    let note = if needs_hire { note.fact("/new_hire") } else { note };
    note.all([one, two, share]).all(hire).value("quota", quota)
}

/// As [`quota_by_share`].
pub(crate) fn quota_art18_by_share(base: u32, share: Read<u32>, percent: Read<Decimal>, quota: u32) -> Note {
    let exact = part(base, percent);
    text!(
        "Art. 18: il {percent} per cento di {base} è {exact}, quota {quota}.",
        "Art. 18: {percent} % of {base} is {exact}, quota {quota}.",
    )
    .note()
    .fact("/base")
    .read(share)
    .read(percent)
    .value("quota_art18", quota)
}

/// As [`quota_by_base`].
pub(crate) fn quota_art18_by_base(base: u32, [one, share]: [Read<u32>; 2], quota: u32) -> Note {
    text!(
        "Art. 18: con base {base} (una persona da {one}, una percentuale da {share}) la quota è {quota}.",
        "Art. 18: with a workforce base of {base} (one person from {one}, a percentage from {share}) the quota is {quota}.",
    )
    .note()
    .fact("/base")
    .all([one, share])
    .value("quota_art18", quota)
}

pub(crate) fn request(from: Day, days: Read<u32>, roll: Read<Roll>, due: Day) -> Note {
    let (dal, al) = (giorno(from), giorno(due));
    let (giorni, length) = in_days(*days);
    text!(
        "L'obbligo è sorto il {dal}: la richiesta di assunzione si presenta entro {giorni}, il {al}.",
        "The obligation arose on {from}: the hiring request is due within {length}, by {due}.",
    )
    .note()
    .fact("/duty_from")
    .read(days)
    .read(roll)
    .value("request_by", due)
}

pub(crate) fn request_after_hire(from: Day, months: Read<u32>, roll: Read<Roll>, due: Day) -> Note {
    let (dal, al) = (giorno(from), giorno(due));
    let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    text!(
        "La nuova assunzione è del {dal}: la richiesta si presenta entro {mesi}, il {al}.",
        "The new hire was on {from}: the hiring request is due within {length}, by {due}.",
    )
    .note()
    .fact("/duty_from")
    .fact("/base")
    .read(months)
    .read(roll)
    .value("request_by", due)
}

pub(crate) fn statement(days: Read<u32>, roll: Read<Roll>, due: Day) -> Note {
    let al = giorno(due);
    let (giorni, length) = in_days(*days);
    text!(
        "L'obbligo o la quota sono cambiati: il prospetto si invia entro {giorni}, il {al}.",
        "The obligation or the quota has changed: the statement is due within {length}, by {due}.",
    )
    .note()
    .fact("/last_statement")
    .read(days)
    .read(roll)
    .value("changed", true)
    .value("statement_by", due)
}

pub(crate) fn no_statement(changed: Option<bool>) -> Note {
    let text = match changed {
        None => Text::new(
            "Non si può dire se la quota è cambiata dall'ultimo prospetto.",
            "It is not known whether the quota has changed since the last statement.",
        ),
        Some(_) => Text::new(
            "Nulla è cambiato dall'ultimo prospetto: non se ne invia un altro.",
            "Nothing has changed since the last statement: none is due.",
        ),
    };
    text.note().fact("/last_statement").value("changed", changed).value("statement_by", None::<Day>)
}

pub(crate) fn conventions(quota: Option<u32>, most: Option<u32>, base: Read<u32>, share: Read<Decimal>) -> Note {
    let text = match (quota, most) {
        (Some(1..), Some(0)) => text!(
            "Sono aperte le convenzioni degli artt. 11 e 14; non quella dell'art. 12: il {share} per cento della quota non arriva a una persona.",
            "The agreements of artt. 11 and 14 are open; that of art. 12 is not: {share} % of the quota is less than one person.",
        ),
        (Some(1..), Some(most)) => {
            let (persone, persons) = in_persons(most);
            text!(
                "Sono aperte le convenzioni degli artt. 11, 12 e 14; con quella dell'art. 12 si inserisce al massimo: {persone}.",
                "The agreements of artt. 11, 12 and 14 are open; under that of art. 12 at most {persons} may be placed.",
            )
        }
        (Some(_), _) => Text::new(
            "Senza obbligo è aperta solo la convenzione dell'art. 11.",
            "Without an obligation only the agreement of art. 11 is open.",
        ),
        (None, _) => Text::new(
            "Finché la quota non è nota è aperta solo la convenzione dell'art. 11.",
            "Until the quota is known only the agreement of art. 11 is open.",
        ),
    };
    text.note().fact("/base").read(base).read(share).value("art_12", most)
}

pub(crate) fn art12_bis(base: u32, from: Read<u32>, share: Read<Decimal>, most: Option<u32>) -> Note {
    let text = match most {
        _ if base < *from => text!(
            "La convenzione dell'art. 12-bis è aperta da {from} dipendenti: con base {base} non lo è.",
            "The agreement of art. 12-bis is open from {from} employees: with a workforce base of {base} it is not.",
        ),
        Some(0) => text!(
            "La convenzione dell'art. 12-bis non è aperta: il {share} per cento della quota non arriva a una persona.",
            "The agreement of art. 12-bis is not open: {share} % of the quota is less than one person.",
        ),
        Some(most) => {
            let (persone, persons) = in_persons(most);
            text!(
                "Con la convenzione dell'art. 12-bis si inserisce al massimo il {share} per cento della quota: {persone}.",
                "Under the agreement of art. 12-bis at most {share} % of the quota is placed: {persons}.",
            )
        }
        None => Text::new(
            "Finché la quota non è nota la convenzione dell'art. 12-bis non è aperta.",
            "Until the quota is known the agreement of art. 12-bis is not open.",
        ),
    };
    text.note().fact("/base").read(from).read(share).value("art_12_bis", most)
}

pub(crate) fn duty_suspended() -> Note {
    Text::new(
        "L'obbligo di assunzione è sospeso: nessuna somma è dovuta.",
        "The duty to hire is suspended: nothing is owed.",
    )
    .note()
    .fact("/date")
}

pub(crate) fn penalty(input: &PenaltyInput, bill: &Bill, amount: Money) -> Note {
    let Bill { fixed, rate, persons, days, readings } = bill;
    let (giorni, length) = in_days(*days);
    let text = match input.kind {
        Breach::Scopertura => text!(
            "Persone mancanti {persons}, giorni lavorativi {days}, a {rate} euro: {amount} euro.",
            "Persons missing {persons}, working days {days}, at {rate} euro: {amount} euro.",
        ),
        Breach::Esonero => text!(
            "Persone in esonero {persons}, giorni lavorativi {days}, a {rate} euro: {amount} euro.",
            "Persons exempted {persons}, working days {days}, at {rate} euro: {amount} euro.",
        ),
        Breach::Prospetto => text!(
            "Prospetto in ritardo: {fixed} euro, più {rate} euro per {giorni}: {amount} euro.",
            "Late statement: {fixed} euro, and {rate} euro for {length}: {amount} euro.",
        ),
    };
    let note = text.note().fact("/date").fact("/days");
    let note = if input.missing.is_some() { note.fact("/missing") } else { note };
    note.all(readings.iter().cloned()).value("amount", amount)
}

pub(crate) fn civil_disability(limit: Read<Decimal>) -> Text {
    text!("invalidità civile superiore al {limit} per cento", "civil disability above {limit} %")
}

pub(crate) fn work_disability(limit: Read<Decimal>) -> Text {
    text!("invalidità da lavoro superiore al {limit} per cento", "work disability above {limit} %")
}

pub(crate) fn blind() -> Text {
    Text::new("persona cieca", "a blind person")
}

pub(crate) fn deaf() -> Text {
    Text::new("persona sorda", "a deaf person")
}

pub(crate) fn war_or_service(last: Read<u32>) -> Text {
    text!(
        "invalidità di guerra o di servizio di categoria da 1 a {last}",
        "disability from war or service in categories 1 to {last}",
    )
}

pub(crate) fn invalidity_allowance(admitted: bool) -> Text {
    match admitted {
        true => Text::new("assegno ordinario di invalidità", "the assegno ordinario di invalidità"),
        false => Text::new(
            "invalidità o condizione prevista dalla legge; l'assegno ordinario di invalidità vale dal 24/09/2015",
            "a disability or condition listed by the law; the assegno ordinario di invalidità counts from 2015-09-24",
        ),
    }
}

pub(crate) fn art18(kind: Impairment) -> Text {
    let (nome, name) = (kind.label(Lang::It), kind.label(Lang::En));
    text!("categoria dell'art. 18: {nome}", "group of art. 18: {name}")
}

/// `from` is the first day on which they may enrol.
pub(crate) fn road_collapse_later(from: Option<Day>) -> Text {
    match from {
        Some(from) => {
            let dal = giorno(from);
            text!(
                "categoria dell'art. 18: le vittime di crolli si iscrivono dal {dal}",
                "group of art. 18: victims of collapses enrol from {from}",
            )
        }
        None => Text::new(
            "categoria dell'art. 18: le vittime di crolli non si iscrivono",
            "group of art. 18: victims of collapses do not enrol",
        ),
    }
}

pub(crate) fn age(least: Read<u32>, most: Read<u32>) -> Text {
    text!("età da {least} anni compiuti a meno di {most}", "age from {least} to below {most}")
}

pub(crate) fn age_assumed(least: Read<u32>, most: Read<u32>) -> Text {
    text!(
        "si assume un'età da {least} anni compiuti a meno di {most}",
        "the person is assumed to be aged from {least} to below {most}",
    )
}

/// A disability of unknown kind.
pub(crate) fn disability() -> Text {
    Text::new("disabilità di un tipo previsto dalla legge", "a disability of a kind listed by the law")
}

pub(crate) fn unemployment() -> Text {
    Text::new("per una nuova iscrizione, stato di disoccupazione", "for a new enrolment, unemployment status")
}

pub(crate) fn unemployment_not_needed() -> Text {
    Text::new(
        "per una nuova iscrizione, nulla: questa categoria si iscrive anche se occupata",
        "for a new enrolment, nothing: this group may enrol while employed",
    )
}

pub(crate) fn without_work() -> Text {
    Text::new(
        "per una nuova iscrizione, nessun lavoro che produca reddito, nemmeno entro i limiti",
        "for a new enrolment, no work that produces income, not even within the limits",
    )
}

pub(crate) fn required(condition: &Text) -> Text {
    let Text { it, en } = condition;
    text!("Si richiede: {it}.", "Required: {en}.")
}

pub(crate) fn condition(condition: &EnrolmentCondition) -> Note {
    let Text { it, en } = required(&condition.text);
    let (si, yes) = match condition.truth.met {
        Some(true) => ("Sì", "Yes"),
        Some(false) => ("No", "No"),
        None => ("Non si può dire, mancano dati", "Not known, facts are missing"),
    };
    let note = text!("{it} {si}.", "{en} {yes}.").note();
    let note = condition.facts.iter().fold(note, |note, path| note.fact(*path));
    let note = note.all(condition.reading);
    note.value("met", condition.truth.met).value("missing", &condition.truth.missing)
}

pub(crate) fn full_time() -> Text {
    Text::new(
        "si assume il tempo pieno per chi non ha la quota di orario",
        "employees without a share of hours are assumed to work full time",
    )
}

/// By contract or kind.
pub(crate) fn left_out(employee: &Employee) -> Text {
    let (it, en) = match employee.kind {
        StaffKind::Dipendente => (employee.contract.label(Lang::It), employee.contract.label(Lang::En)),
        kind => (kind.label(Lang::It), kind.label(Lang::En)),
    };
    text!("non si computa: {it}", "does not count: {en}")
}

pub(crate) fn short_contract(months: Read<u32>) -> Text {
    let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    text!("non si computa: contratto a termine fino a {mesi}", "does not count: fixed-term contract of up to {length}",)
}

pub(crate) fn base(
    whole: usize,
    pro_rata: &[Counted],
    left_out: usize,
    exact: Option<Quantity>,
    base: Option<u32>,
) -> Note {
    let parts = pro_rata.len();
    let text = match (exact, base) {
        (Some(exact), Some(base)) => {
            let esatta = exact.italian();
            text!(
                "Contano per intero {whole}, in proporzione {parts}, esclusi {left_out}: {esatta}, base di computo {base}.",
                "Counted whole {whole}, by hours {parts}, left out {left_out}: {exact}, workforce base {base}.",
            )
        }
        _ => Text::new(
            "La base di computo non si può dire, mancano dati.",
            "The workforce base is not known, because facts are missing.",
        ),
    };
    text.note().fact("/employees").value("exact", exact).value("base", base)
}

pub(crate) fn covered(employee: usize, counts: Quantity, severe: Read<Decimal>) -> Note {
    let parte = counts.italian();
    text!(
        "Il dipendente {employee} è occupato ai sensi della L. 68/1999: copre la quota per {parte}.",
        "Employee {employee} is employed under L. 68/1999 and covers the quota for {counts}.",
    )
    .note()
    .fact(format!("/employees/{employee}"))
    .read(severe)
    .value("counts", counts)
}

pub(crate) fn exemption(base: u32, from: Read<u32>, share: Read<u32>, most: u32) -> Note {
    let text = match base >= *from {
        true => {
            let (persone, persons) = in_persons(most);
            text!(
                "L'esonero parziale si può chiedere fino al {share} per cento della quota: {persone}.",
                "A partial exemption may be requested for up to {share} % of the quota: {persons}.",
            )
        }
        false => text!(
            "L'esonero parziale si può chiedere da {from} dipendenti: con base {base} no.",
            "A partial exemption may be requested from {from} employees: with a workforce base of {base} it may not.",
        ),
    };
    text.note().fact("/special_sector").read(from).read(share).value("max_persons", most)
}

pub(crate) fn suspended(suspended: bool) -> Note {
    let text = match suspended {
        true => Text::new("L'obbligo di assunzione è sospeso.", "The duty to hire is suspended."),
        false => Text::new("Nulla sospende l'obbligo di assunzione.", "Nothing suspends the duty to hire."),
    };
    text.note().fact("/suspensions").value("suspended", suspended)
}

pub(crate) fn suspended_by(cause: SuspensionCause) -> Text {
    let (it, en) = (cause.label(Lang::It), cause.label(Lang::En));
    text!(
        "l'obbligo è sospeso ({it}), in proporzione all'attività sospesa e nella provincia interessata",
        "the duty is suspended ({en}), in proportion to the activity suspended and in the province concerned",
    )
}

fn in_persons(persons: u32) -> (String, String) {
    (counted(persons, "persona", "persone"), counted(persons, "person", "persons"))
}

fn in_days(days: u32) -> (String, String) {
    (counted(days, "giorno", "giorni"), counted(days, "day", "days"))
}
