//! What convocations, reasons, absences and the terms of ADI and SFL have to say.

use chrono::TimeDelta;

use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Text, text};
use crate::base::words::sanction::Subject;
use crate::chapters::conditionality::types::{AdiDeadline, AdiState, ConvocationInput, JustificationInput};
use crate::rulebook::book::Rulebook;

/// Hours and minutes, as a clock counts them.
fn clock(notice: TimeDelta) -> String {
    let hours = notice.num_hours();
    let minutes = notice.num_minutes().saturating_sub(hours.saturating_mul(60));
    format!("{hours}:{minutes:02}")
}

pub(crate) fn notice_text(notice: TimeDelta, (least, most): (u32, u32), kept: bool) -> Text {
    let given = clock(notice);
    match kept {
        true => text!(
            "Il preavviso è di {given} ore: sta tra {least} e {most}.",
            "The notice is {given} hours: between {least} and {most}.",
        ),
        false => text!(
            "Il preavviso è di {given} ore: deve stare tra {least} e {most}.",
            "The notice is {given} hours: it must lie between {least} and {most}.",
        ),
    }
}

pub(crate) fn notice(sent: Day, notice: TimeDelta, limits: (u32, u32), kept: bool) -> Step {
    Step::new(rule::CONV_NOTICE, sent, notice_text(notice, limits, kept))
        .fact("/sent")
        .fact("/appointment")
        .fact("/kind")
        .parameter("ore_preavviso_minime", sent)
        .parameter("ore_preavviso_massime", sent)
        .value("notice", clock(notice))
}

pub(crate) fn working_day_text(day: Day, kept: bool) -> Text {
    let il = giorno(day);
    match kept {
        true => text!("Il {il} è un giorno feriale.", "{day} is not a holiday."),
        false => text!(
            "Il {il} è festivo: si convoca solo in giorni feriali.",
            "{day} is a holiday: nobody is convened on one.",
        ),
    }
}

pub(crate) fn working_day(day: Day, kept: bool) -> Step {
    Step::new(rule::CONV_FERIALE, day, working_day_text(day, kept)).fact("/appointment")
}

/// `unknown`: the contacts of the claim would do, and whether they are used is not given.
pub(crate) fn channel_text(kept: bool, unknown: bool) -> Text {
    match (kept, unknown) {
        (true, _) => {
            Text::new("Sul canale usato una sanzione può reggersi.", "A sanction can stand on the channel used.")
        }
        (false, true) => Text::new(
            "Sul canale usato una sanzione non regge; non è indicato se il recapito è quello della domanda (/claim_contact).",
            "A sanction does not stand on the channel used; whether the contact is that of the claim is not given (/claim_contact).",
        ),
        (false, false) => Text::new(
            "Sul canale usato una sanzione non regge: servono raccomandata, PEC o appuntamento concordato e controfirmato.",
            "A sanction does not stand on the channel used: it takes a registered letter, PEC or an appointment agreed and countersigned.",
        ),
    }
}

pub(crate) fn channel(input: &ConvocationInput, parameter: Option<&'static str>, text: Text) -> Step {
    let sent = input.sent.day();
    let step = Step::new(rule::CONV_CANALE, sent, text).fact("/channel").fact("/benefit");
    let step = if input.claim_contact.is_some() { step.fact("/claim_contact") } else { step };
    parameter.into_iter().fold(step, |step, name| step.parameter(name, sent))
}

pub(crate) fn working_hours_text(known: Option<bool>) -> Text {
    match known {
        Some(true) => Text::new("L'orario è compatibile con il lavoro.", "The hour is compatible with the work."),
        Some(false) => {
            Text::new("L'orario non è compatibile con il lavoro.", "The hour is not compatible with the work.")
        }
        None => Text::new(
            "Non è indicato se l'orario è compatibile con il lavoro (/compatible_hours).",
            "Whether the hour is compatible with the work is not given (/compatible_hours).",
        ),
    }
}

pub(crate) fn working_hours(day: Day, known: Option<bool>) -> Step {
    let step = Step::new(rule::CONV_COST, day, working_hours_text(known)).fact("/benefit");
    if known.is_some() { step.fact("/compatible_hours") } else { step }
}

pub(crate) fn reason_text(subject: Subject, kept: bool) -> Text {
    match (subject, kept) {
        (Subject::Assenza, true) => Text::new(
            "Il motivo è tra quelli che giustificano un'assenza.",
            "The reason is one that excuses an absence.",
        ),
        (Subject::Assenza, false) => Text::new(
            "Il motivo non è tra quelli che giustificano un'assenza.",
            "The reason is not one that excuses an absence.",
        ),
        (Subject::Offerta, true) => Text::new(
            "Il motivo è tra quelli che giustificano il rifiuto di un'offerta.",
            "The reason is one that excuses the refusal of an offer.",
        ),
        (Subject::Offerta, false) => Text::new(
            "Il motivo non è tra quelli che giustificano il rifiuto di un'offerta.",
            "The reason is not one that excuses the refusal of an offer.",
        ),
    }
}

pub(crate) fn reason(input: &JustificationInput, kept: bool) -> Step {
    let text = reason_text(input.subject, kept);
    Step::new(rule::JUST_MOTIVO, input.due.day(), text).fact("/subject").fact("/reason")
}

pub(crate) fn told_by_text(input: &JustificationInput, last: Day, kept: bool) -> Text {
    let told = input.told.day();
    let (il, entro) = (giorno(told), giorno(last));
    match kept {
        true => text!("Il motivo è comunicato il {il}, entro il {entro}.", "The reason is told on {told}, by {last}."),
        false => text!(
            "Il motivo è comunicato il {il}: il termine era il {entro}.",
            "The reason is told on {told}: the last day was {last}.",
        ),
    }
}

pub(crate) fn told_by(input: &JustificationInput, rule: Rule, last: Day, kept: bool) -> Step {
    let parameter = match input.subject {
        Subject::Assenza => "giorni_comunicazione_assenza",
        Subject::Offerta => "giorni_comunicazione_offerta",
    };
    let (due, text) = (input.due.day(), told_by_text(input, last, kept));
    let step = Step::new(rule, last, text).fact("/due").fact("/told");
    let end = input.impediment_end.filter(|_| input.subject == Subject::Assenza);
    let step = if end.is_some() { step.fact("/impediment_end") } else { step };
    step.parameter(parameter, due).parameter("rinvio_termini_persona", due).value("last_day", last)
}

pub(crate) fn documented_text(documented: bool) -> Text {
    match documented {
        true => Text::new("Il motivo è documentato, come deve.", "The reason is documented, as it must be."),
        false => Text::new("Il motivo va documentato, e non lo è.", "The reason must be documented, and is not."),
    }
}

pub(crate) fn documented(input: &JustificationInput, rule: Rule) -> Step {
    let text = documented_text(input.documented);
    Step::new(rule, input.due.day(), text).fact("/reason").fact("/documented")
}

pub(crate) fn absences(days: &[Day], needed: usize, event: Option<Day>) -> Step {
    let first = days.first().copied().unwrap_or(Day::FIRST);
    let (count, dal) = (days.len(), giorno(first));
    let text = match event {
        Some(date) => {
            let il = giorno(date);
            text!(
                "Assenze ingiustificate dal {dal}: {count}; ne bastano {needed}: l'evento è del {il}.",
                "Unjustified absences from {first}: {count}; {needed} make an event: it is of {date}.",
            )
        }
        None => text!(
            "Assenze ingiustificate nel mese dal {dal}: {count}; ne servono {needed}: nessun evento.",
            "Unjustified absences of the month from {first}: {count}; it takes {needed}: no event.",
        ),
    };
    let date = event.unwrap_or(first);
    Step::new(rule::COND_GOL2, date, text).fact("/days").parameter("giorni_assenza_evento", date).value("days", days)
}

pub(crate) fn adi_deadline(rulebook: &Rulebook, deadline: &AdiDeadline, parameter: &'static str) -> Step {
    let AdiDeadline { start, due, state, .. } = deadline;
    let (title, title_en) =
        rulebook.rule(deadline.id.id()).map(|rule| (rule.title.as_str(), rule.title_en.as_str())).unwrap_or_default();
    let (dal, al) = (giorno(*start), giorno(*due));
    let (stato, stato_en) = (state.label(Lang::It), state.label(Lang::En));
    let text = text!(
        "{title}. Dal {dal} il termine scade il {al}, anche se festivo: {stato}.",
        "{title_en}. From {start} the term ends on {due}, a holiday or not: {stato_en}.",
    );
    let step = Step::new(deadline.id, *due, text).fact("/start").parameter(parameter, *start);
    let step = deadline.met_by.into_iter().fold(step, |step, index| step.fact(format!("/meetings/{index}")));
    step.value("due", due).value("state", state)
}

pub(crate) fn adi_suspension(last: &AdiDeadline, parameter: &'static str, from: Day, state: AdiState) -> Step {
    let (passed, scaduto, dal) = (last.due, giorno(last.due), giorno(from));
    let text = match state {
        AdiState::Sospeso => text!(
            "Il termine del {scaduto} è passato senza incontro: il beneficio è sospeso dal {dal}. Chi era convocato e manca senza motivo decade (COND-ADI).",
            "The term of {passed} went by without a meeting: the benefit is suspended from {from}. Who was convened and is absent without reason loses it (COND-ADI).",
        ),
        AdiState::Regolare => text!(
            "Il termine del {scaduto} è passato senza incontro: il beneficio sarà sospeso dal {dal}.",
            "The term of {passed} went by without a meeting: the benefit will be suspended from {from}.",
        ),
    };
    Step::new(last.id, from, text).fact("/meetings").fact("/as_of").parameter(parameter, last.due)
}
