//! The sentences of summonses, reasons, absences and the terms of ADI and SFL.

use chrono::TimeDelta;

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::{Lang, Text, text};
use crate::base::words::sanction::Subject;
use crate::chapters::conditionality::types::{AdiDeadline, AdiState, ConvocationInput, JustificationInput};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::convocations::SuspensionStart;
use crate::rulebook::read::{Read, Reading};

/// Hours and minutes by the clock.
fn clock(notice: TimeDelta) -> String {
    let hours = notice.num_hours();
    let minutes = notice.num_minutes().saturating_sub(hours.saturating_mul(60));
    format!("{hours}:{minutes:02}")
}

pub(crate) fn notice_text(notice: TimeDelta, (minimum, maximum): (Read<u32>, Read<u32>), kept: bool) -> Text {
    let given = clock(notice);
    match kept {
        true => text!(
            "Il preavviso è di {given} ore: sta tra {minimum} e {maximum}.",
            "The notice is {given} hours, between {minimum} and {maximum} as required.",
        ),
        false => text!(
            "Il preavviso è di {given} ore: deve stare tra {minimum} e {maximum}.",
            "The notice is {given} hours: it must be between {minimum} and {maximum}.",
        ),
    }
}

pub(crate) fn notice(notice: TimeDelta, (minimum, maximum): (Read<u32>, Read<u32>), kept: bool) -> Note {
    notice_text(notice, (minimum, maximum), kept)
        .note()
        .fact("/sent")
        .fact("/appointment")
        .fact("/kind")
        .read(minimum)
        .read(maximum)
        .value("notice", clock(notice))
}

pub(crate) fn working_day_text(day: Day, kept: bool) -> Text {
    let il = giorno(day);
    match kept {
        true => text!("Il {il} è un giorno feriale.", "{day} is not a holiday."),
        false => text!(
            "Il {il} è festivo: si convoca solo in giorni feriali.",
            "{day} is a holiday: a person is summoned only on working days.",
        ),
    }
}

pub(crate) fn working_day(day: Day, kept: bool) -> Note {
    working_day_text(day, kept).note().fact("/appointment")
}

/// What is allowed besides a registered letter, PEC or an appointment agreed and countersigned.
#[derive(Clone, Copy)]
pub(crate) struct Electronic {
    /// E-mail and SMS to the contacts that the person gave.
    pub(crate) contacts: bool,
    /// SIISL.
    pub(crate) siisl: bool,
}

impl Electronic {
    fn text(self) -> Text {
        match self {
            Self { contacts: true, siisl: true } => Text::new(
                "; valgono anche e-mail e SMS ai recapiti indicati dalla persona, e SIISL",
                "; e-mail and SMS to the contact details that the person gave, and SIISL, are also allowed",
            ),
            Self { contacts: true, siisl: false } => Text::new(
                "; valgono anche e-mail e SMS ai recapiti indicati dalla persona",
                "; e-mail and SMS to the contact details that the person gave are also allowed",
            ),
            Self { contacts: false, siisl: true } => Text::new("; vale anche SIISL", "; SIISL is also allowed"),
            Self { contacts: false, siisl: false } => Text::new("", ""),
        }
    }
}

/// `allowed` is `None` if the contacts of the claim would be enough and it is not known whether they were used.
pub(crate) fn channel_text(allowed: Option<bool>, electronic: Electronic) -> Text {
    let Text { it: anche, en: too } = electronic.text();
    match allowed {
        Some(true) => Text::new(
            "Dopo una convocazione su questo canale l'assenza è sanzionabile.",
            "An absence after a summons on this channel can be sanctioned.",
        ),
        None => Text::new(
            "Dopo una convocazione su questo canale l'assenza non è sanzionabile: non è indicato se il recapito è quello dato dalla persona (/claim_contact).",
            "An absence after a summons on this channel cannot be sanctioned: it is not stated whether the contact details are those that the person gave (/claim_contact).",
        ),
        Some(false) => text!(
            "Dopo una convocazione su questo canale l'assenza non è sanzionabile: servono raccomandata, PEC o appuntamento concordato e controfirmato{anche}.",
            "An absence after a summons on this channel cannot be sanctioned: a registered letter, PEC or an appointment agreed and countersigned is required{too}.",
        ),
    }
}

pub(crate) fn suspended(day: Day) -> Text {
    let il = giorno(day);
    text!(
        "Il {il} gli obblighi di questa prestazione sono sospesi: l'assenza non è sanzionabile.",
        "On {day} the duties of this benefit are suspended: an absence cannot be sanctioned.",
    )
}

pub(crate) fn channel(input: &ConvocationInput, read: Option<Reading>, text: Text) -> Note {
    let note = text.note().fact("/channel").fact("/benefit");
    let note = if input.claim_contact.is_some() { note.fact("/claim_contact") } else { note };
    note.all(read).rests_on(read)
}

pub(crate) fn working_hours_text(known: Option<bool>) -> Text {
    match known {
        Some(true) => {
            Text::new("L'orario è compatibile con il lavoro.", "The time is compatible with the person's work.")
        }
        Some(false) => {
            Text::new("L'orario non è compatibile con il lavoro.", "The time is not compatible with the person's work.")
        }
        None => Text::new(
            "Non è indicato se l'orario è compatibile con il lavoro (/compatible_hours).",
            "It is not stated whether the time is compatible with the person's work (/compatible_hours).",
        ),
    }
}

pub(crate) fn working_hours(known: Option<bool>) -> Note {
    let note = working_hours_text(known).note().fact("/benefit");
    if known.is_some() { note.fact("/compatible_hours") } else { note }
}

pub(crate) fn reason_text(subject: Subject, kept: bool) -> Text {
    match (subject, kept) {
        (Subject::Assenza, true) => Text::new(
            "Il motivo è tra quelli che giustificano un'assenza.",
            "The reason is one that justifies an absence.",
        ),
        (Subject::Assenza, false) => Text::new(
            "Il motivo non è tra quelli che giustificano un'assenza.",
            "The reason is not one that justifies an absence.",
        ),
        (Subject::Offerta, true) => Text::new(
            "Il motivo è tra quelli che giustificano il rifiuto di un'offerta.",
            "The reason is one that justifies the refusal of an offer.",
        ),
        (Subject::Offerta, false) => Text::new(
            "Il motivo non è tra quelli che giustificano il rifiuto di un'offerta.",
            "The reason is not one that justifies the refusal of an offer.",
        ),
    }
}

pub(crate) fn reason(input: &JustificationInput, kept: bool) -> Note {
    reason_text(input.subject, kept).note().fact("/subject").fact("/reason")
}

pub(crate) fn reported_text(input: &JustificationInput, last: Day, kept: bool) -> Text {
    let on = input.told.day();
    let (il, entro) = (giorno(on), giorno(last));
    match kept {
        true => text!(
            "Il motivo è comunicato il {il}, entro il {entro}.",
            "The reason was reported on {on}, by the deadline of {last}.",
        ),
        false => text!(
            "Il motivo è comunicato il {il}: il termine era il {entro}.",
            "The reason was reported on {on}; the deadline was {last}.",
        ),
    }
}

pub(crate) fn reported(input: &JustificationInput, last: Day, kept: bool) -> Note {
    let note = reported_text(input, last, kept).note().fact("/due").fact("/told");
    let end = input.impediment_end.filter(|_| input.subject == Subject::Assenza);
    if end.is_some() { note.fact("/impediment_end") } else { note }
}

pub(crate) fn documented_text(documented: bool) -> Text {
    match documented {
        true => Text::new("Il motivo è documentato, come deve.", "The reason is documented, as required."),
        false => Text::new("Il motivo va documentato, e non lo è.", "The reason must be documented, and is not."),
    }
}

pub(crate) fn documented(input: &JustificationInput) -> Note {
    documented_text(input.documented).note().fact("/reason").fact("/documented")
}

pub(crate) fn absences(days: &[Day], needed: Read<u32>, event: Option<Day>) -> Note {
    let first = days.first().copied().unwrap_or(Day::FIRST);
    let (count, dal) = (days.len(), giorno(first));
    let text = match event {
        Some(date) => {
            let il = giorno(date);
            text!(
                "Assenze ingiustificate dal {dal}: {count}; l'evento ne richiede {needed}: è del {il}.",
                "Unjustified absences from {first}: {count}. An event requires {needed}: it occurs on {date}.",
            )
        }
        None => text!(
            "Assenze ingiustificate nel mese dal {dal}: {count}; l'evento ne richiede {needed}: non c'è.",
            "Unjustified absences in the month from {first}: {count}. An event requires {needed}: there is none.",
        ),
    };
    text.note().fact("/days").read(needed).value("days", days)
}

pub(crate) fn adi_deadline(rulebook: &Rulebook, deadline: &AdiDeadline, days: Read<u32>) -> Note {
    let AdiDeadline { start, due, state, .. } = deadline;
    let (title, title_en) = rulebook.titles_on(&deadline.id, *start);
    let (dal, al) = (giorno(*start), giorno(*due));
    let (stato, stato_en) = (state.label(Lang::It), state.label(Lang::En));
    let text = text!(
        "{title}. Dal {dal} il termine scade il {al}, anche se festivo: {stato}.",
        "{title_en}. It runs from {start} and falls due on {due}, even if that is a holiday: {stato_en}.",
    );
    let note = text.note().fact("/start").read(days);
    let note = deadline.met_by.into_iter().fold(note, |note, index| note.fact(format!("/meetings/{index}")));
    note.value("due", due).value("state", state)
}

pub(crate) fn adi_suspension(last: &AdiDeadline, start: Read<SuspensionStart>, from: Day, state: AdiState) -> Note {
    let (passed, scaduto, dal) = (last.due, giorno(last.due), giorno(from));
    let Text { it: senza, en: without } = unmet(last);
    let text = match state {
        AdiState::Sospeso => text!(
            "Il termine del {scaduto} è passato {senza}: il beneficio è sospeso dal {dal}. Chi era convocato e manca senza motivo decade (COND-ADI).",
            "The deadline of {passed} passed {without}: the benefit is suspended from {from}. A person who was summoned and is absent without a justified reason loses the benefit (COND-ADI).",
        ),
        AdiState::Regolare => text!(
            "Il termine del {scaduto} è passato {senza}: il beneficio sarà sospeso dal {dal}.",
            "The deadline of {passed} passed {without}: the benefit will be suspended from {from}.",
        ),
    };
    text.note().fact("/meetings").fact("/as_of").read(start)
}

/// What did not happen by a deadline.
fn unmet(deadline: &AdiDeadline) -> Text {
    if deadline.id.as_str() == rule::TERM_SFL_90.as_str() {
        Text::new("senza conferma", "without a confirmation")
    } else if deadline.id.as_str() == rule::TERM_ADI_CPI_60.as_str() {
        Text::new("senza la firma del patto", "without the patto being signed")
    } else {
        Text::new("senza incontro", "without a meeting")
    }
}
