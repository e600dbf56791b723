//! The sentences of a sanction: the count, the step, the measure, who is notified, how to appeal.

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Roll;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::percent::Percent;
use crate::base::words::sanction::{Measure, Recipient};
use crate::chapters::conditionality::count::LadderPosition;
use crate::chapters::conditionality::deduction::Deduction;
use crate::chapters::conditionality::types::SanctionInput;
use crate::rulebook::parameters::sanctions::{AppealBody, Authority, Counting};
use crate::rulebook::read::Read;
use crate::rulebook::tables::ladder::Effect;

fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Nothing => Text::new(Measure::Nessuna.label(Lang::It), Measure::Nessuna.label(Lang::En)),
        Effect::Deduction(part) => {
            let (it, en) = (part.label(Lang::It), part.label(Lang::En));
            text!("decurtazione di {it}", "{en} withheld")
        }
        Effect::Loss { status: false } => {
            Text::new(Measure::Decadenza.label(Lang::It), Measure::Decadenza.label(Lang::En))
        }
        Effect::Loss { status: true } => Text::new(
            "decadenza dalla prestazione e dallo stato di disoccupazione",
            "loss of the benefit and of the status",
        ),
    }
}

pub(crate) fn justified() -> Note {
    let text = Text::new(
        "La violazione è giustificata: nessuna misura, e non si conta.",
        "The violation is justified: there is no measure, and it does not count.",
    );
    text.note().fact("/justified")
}

pub(crate) fn no_ladder(input: &SanctionInput) -> Note {
    let (it, en) = (input.violation.label(Lang::It), input.violation.label(Lang::En));
    let text = text!(
        "Per questa prestazione la legge non prevede una sanzione economica ({it}): nessuna misura.",
        "For this benefit the law provides no financial sanction ({en}): no measure.",
    );
    text.note().fact("/benefit").fact("/violation").fact("/date")
}

pub(crate) fn training_event(needed: Read<u32>) -> Note {
    let (giorni, days) = (counted(*needed, "giorno", "giorni"), counted(*needed, "day", "days"));
    text!(
        "Per la formazione l'evento è l'assenza ingiustificata di almeno {giorni} nello stesso mese: si considera già verificato.",
        "For training the event is an unjustified absence on at least {days} of the same calendar month: it is taken as established.",
    )
    .note()
    .fact("/violation")
    .read(needed)
}

pub(crate) fn count(input: &SanctionInput, counting: Read<Counting>, position: LadderPosition<'_>) -> Note {
    let (it, en) = (position.violation.label(Lang::It), position.violation.label(Lang::En));
    let (count, il, date) = (position.count, giorno(position.on), position.on);
    let text = text!(
        "Violazione del {il} ({it}): è la {count}ª di quelle non giustificate che contano insieme nella stessa domanda.",
        "Violation of {date} ({en}): it is number {count} of the unjustified violations that count together under the same claim.",
    );
    let note = text.note().fact("/violation").fact("/date").fact("/history");
    let note = if input.claim_date.is_some() { note.fact("/claim_date") } else { note };
    note.read(counting).value("count", count)
}

pub(crate) fn lost_before(lost: Day) -> Note {
    let il = giorno(lost);
    let text = text!(
        "La prestazione è già decaduta per la violazione del {il}: non c'è un gradino ulteriore, resta quella decadenza.",
        "The benefit was already lost because of the violation of {lost}: there is no further step, and that loss stands.",
    );
    text.note().fact("/history").value("lost", lost)
}

pub(crate) fn step(input: &SanctionInput, position: LadderPosition<'_>) -> Note {
    let Text { it, en } = effect(position.effect);
    let head = match (position.step, input.missed_hours_percent) {
        (Some(step), _) => text!("Gradino {step}: {it}.", "Step {step}: {en}."),
        (None, Some(missed)) => {
            text!("Ore mancate, {missed} %: {it}.", "Hours missed, {missed} %: {en}.")
        }
        (None, None) => text!("{it}.", "{en}."),
    };
    let text = match &position.ladder.note {
        Some((note, note_en)) => {
            let Text { it, en } = head;
            text!("{it} {note}", "{en} {note_en}")
        }
        None => head,
    };
    let note = text.note().fact("/benefit").fact("/violation").fact("/date");
    let note = match position.step {
        Some(number) => note.value("step", number),
        None => note.fact("/missed_hours_percent").value("missed", input.missed_hours_percent.map(Percent::decimal)),
    };
    match position.effect {
        Effect::Deduction(fraction) => note.value("fraction", fraction),
        Effect::Loss { status } => note.value("loses_status", status),
        Effect::Nothing => note,
    }
}

pub(crate) fn deduction(input: &SanctionInput, deduction: Deduction) -> Note {
    let (part, part_en) = (deduction.fraction.label(Lang::It), deduction.fraction.label(Lang::En));
    let days = match deduction.days {
        Some(days) => {
            let (giorni, days) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
            text!("{part}: {giorni} di prestazione", "{part_en}, {days} of benefit")
        }
        None => text!("{part} alla lettera, senza contare i giorni", "{part_en} to the letter, not counted in days"),
    };
    let Text { it, en } = days;
    let text = match (deduction.amount, input.monthly_amount) {
        (Some(amount), Some(month)) => text!(
            "Decurtazione di {it}; su {month} euro al mese sono {amount} euro.",
            "Withheld: {en}; of {month} euro a month this is {amount} euro.",
        ),
        _ => text!(
            "Decurtazione di {it}; l'importo mensile non è indicato.",
            "Withheld: {en}; the monthly amount is not stated.",
        ),
    };
    let note = if input.monthly_amount.is_some() { text.note().fact("/monthly_amount") } else { text.note() };
    let note = note.read(deduction.month);
    let note = match deduction.quarter {
        Some((method, days)) => note.read(method).read(days),
        None => note,
    };
    note.value("days", deduction.days).value("amount", deduction.amount)
}

pub(crate) fn bar(lost: Day, months: Read<u32>, until: Day) -> Note {
    let (dal, al) = (giorno(lost), giorno(until));
    let (mesi, length) = (counted(*months, "mese", "mesi"), counted(*months, "month", "months"));
    let text = text!(
        "Lo stato è perso dal {dal}: per {mesi} non si può rendere una nuova DID, che è possibile dal {al}.",
        "The status is lost from {lost}: a new DID is barred for {length} and may be submitted from {until}.",
    );
    text.note().fact("/date").read(months).value("bar_until", until)
}

pub(crate) fn notified(authority: Read<Authority>, recipient: Recipient) -> Note {
    let (it, en) = match *authority {
        Authority::Anpal => ("all'ANPAL", "ANPAL"),
        Authority::Ministero => ("al Ministero del lavoro", "the Ministry of Labour"),
    };
    let text = text!(
        "Il CPI adotta la misura e la comunica {it} e all'INPS, che la esegue.",
        "The CPI adopts the measure and notifies {en} and INPS, which carries it out.",
    );
    text.note().read(authority).value("notify", recipient)
}

/// The appeal body in plain words.
const fn appeal_body(body: AppealBody) -> (&'static str, &'static str) {
    match body {
        AppealBody::ComitatoAnpal => ("al comitato presso l'ANPAL", "the committee at ANPAL"),
        AppealBody::ComitatoMinistero => {
            ("al comitato presso il Ministero del lavoro", "the committee at the Ministry of Labour")
        }
        AppealBody::CommissioneProvinciale => ("alla commissione provinciale", "the provincial commission"),
    }
}

pub(crate) fn appeal(body: Read<AppealBody>, days: Read<u32>, roll: Read<Roll>, due: Option<Day>) -> Note {
    let (it, en) = appeal_body(*body);
    let (giorni, length) = (counted(*days, "giorno", "giorni"), counted(*days, "day", "days"));
    match due {
        Some(due) => {
            let al = giorno(due);
            let text = text!(
                "Ricorso {it} entro {giorni} dal ricevimento: entro il {al}.",
                "Appeal to {en} within {length} of receipt: by {due}.",
            );
            text.note().read(days).read(body).read(roll).fact("/received").value("appeal_by", due)
        }
        None => {
            let text = text!(
                "Ricorso {it} entro {giorni} dal ricevimento (data non indicata).",
                "Appeal to {en} within {length} of receipt (date not stated).",
            );
            text.note().read(days).read(body)
        }
    }
}

pub(crate) fn decision(body: Read<AppealBody>, days: Read<u32>) -> Note {
    let (it, en) = appeal_body(*body);
    let (giorni, length) = (counted(*days, "giorno", "giorni"), counted(*days, "day", "days"));
    text!(
        "Il provvedimento indica che si ricorre {it} entro {giorni}, e come.",
        "The decision states that an appeal goes to {en} within {length}, and how to lodge it.",
    )
    .note()
    .read(body)
    .read(days)
}

pub(crate) fn split() -> Text {
    Text::new(
        "Quanto non è erogato va per metà al Fondo per le politiche attive e per metà alle Regioni.",
        "Half of what is not paid out goes to the fund for active policies, half to the Regions.",
    )
}
