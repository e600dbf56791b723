//! The sentences of a claim.

use super::types::{PaidEvent, WorkEffect};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Unit;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::benefit::{Benefit, EndCause};
use crate::rulebook::read::{Read, Reading};
use crate::rulebook::tables::end_cause::EndCauseInfo;

pub(crate) fn ordinary_end() -> Text {
    Text::new(
        "Il lavoro è finito in modo ordinario: scadenza del termine, o licenziamento non per giusta causa.",
        "Work ended in the ordinary way: end of the term, or a dismissal for a reason other than just cause.",
    )
}

pub(crate) fn subordinate_work() -> Text {
    Text::new("Il nuovo lavoro è subordinato.", "The new work is subordinate.")
}

pub(crate) fn cause(cause: EndCause, benefit: Benefit, info: &EndCauseInfo) -> Note {
    let (it, en) = (cause.label(Lang::It), cause.label(Lang::En));
    let exceptions = info.exceptions_for(benefit);
    let joined = |lang| exceptions.iter().map(|text| text.get(lang)).collect::<Vec<_>>().join(" ");
    let text = match info.entitled {
        false if exceptions.is_empty() => text!(
            "Causa della cessazione: {it}. La prestazione non spetta.",
            "Cause of the end of work: {en}. The benefit is not due.",
        ),
        true => text!(
            "Causa della cessazione: {it}. Dà accesso alla prestazione, fermi gli altri requisiti.",
            "Cause of the end of work: {en}. It gives access to the benefit if the other requirements are met.",
        ),
        false => {
            let (salvo, unless) = (joined(Lang::It), joined(Lang::En));
            text!(
                "Causa della cessazione: {it}. La prestazione non spetta. Eccezioni: {salvo}",
                "Cause of the end of work: {en}. The benefit is not due. Exceptions: {unless}",
            )
        }
    };
    text.note().fact("/end/cause").source(Some(&info.source)).value("entitled", info.entitled)
}

pub(crate) fn runs_from(end: Day, from: Day) -> Note {
    let (fine, dal) = (giorno(end), giorno(from));
    text!(
        "Il lavoro è finito il {fine}: per come è finito i termini corrono dal {dal}.",
        "Work ended on {end}; because of the way it ended, the terms run from {from}.",
    )
    .note()
    .fact("/end")
    .value("runs_from", from)
}

pub(crate) fn last_day(from: Day, days: u32, reading: Reading, due: Day, still: i32) -> Note {
    let (dal, al) = (giorno(from), giorno(due));
    let (giorni, length) = in_days(days);
    let text = match u32::try_from(still) {
        Ok(still @ 1..) => {
            let (fermo, paused) = in_days(still);
            text!(
                "Il termine corre dal {dal}: la domanda si presenta entro {giorni}, e {fermo} di evento indennizzato non si contano: fino al {al} compreso.",
                "The term runs from {from}: the claim must be submitted within {length}, not counting {paused} of a paid event: up to and including {due}.",
            )
        }
        _ => text!(
            "Il termine corre dal {dal}: la domanda si presenta entro {giorni}, fino al {al} compreso.",
            "The term runs from {from}: the claim must be submitted within {length}, up to and including {due}.",
        ),
    };
    text.note().fact("/benefit").fact("/work_end").read(reading).value("last_day", due)
}

pub(crate) fn starts_at_once(claim: Day, days: Read<u32>, start: Day) -> Text {
    let (chiesta, dal) = (giorno(claim), giorno(start));
    let (giorni, length) = in_days(*days);
    text!(
        "Chiesta il {chiesta}, entro {giorni} dal giorno da cui corre il termine: la prestazione decorre dal {dal}.",
        "Claimed on {claim}, within {length} of the day from which the term runs: the benefit starts on {start}.",
    )
}

/// During the event, or in the days after it.
pub(crate) fn starts_after_event(claim: Day, event: PaidEvent, days: Read<u32>, start: Day) -> Text {
    let (chiesta, dal) = (giorno(claim), giorno(start));
    let (giorni, length) = in_days(*days);
    match claim <= event.to {
        true => text!(
            "Chiesta il {chiesta}, durante l'evento indennizzato: decorre dal {days}° giorno dopo la sua fine, il {dal}.",
            "Claimed on {claim}, during the paid event: the benefit starts on day {days} after its end, on {start}.",
        ),
        false => text!(
            "Chiesta il {chiesta}, entro {giorni} dalla fine dell'evento indennizzato: decorre dal {days}° giorno, il {dal}.",
            "Claimed on {claim}, within {length} of the end of the paid event: the benefit starts on day {days}, on {start}.",
        ),
    }
}

pub(crate) fn starts_at_the_latest(claim: Day, late: Read<u32>, start: Day) -> Text {
    let (chiesta, dal) = (giorno(claim), giorno(start));
    text!(
        "Chiesta il {chiesta}, dopo il {late}° giorno: la prestazione decorre dal {late}°, il {dal}.",
        "Claimed on {claim}, after day {late}: the benefit starts on day {late}, on {start}.",
    )
}

pub(crate) fn starts_after_claim(claim: Day, earliest: Day) -> Text {
    let (chiesta, limite, start) = (giorno(claim), giorno(earliest), claim.next());
    let dal = giorno(start);
    text!(
        "Chiesta il {chiesta}, dopo il {limite}: la prestazione decorre dal giorno dopo la domanda, {dal}.",
        "Claimed on {claim}, after {earliest}: the benefit starts on the day after the claim, {start}.",
    )
}

pub(crate) fn contributions(months: Read<u32>, recent: bool, needed: Read<u32>, met: Option<bool>) -> Note {
    let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    let (settimane, weeks) = (counted(needed, "settimana", "settimane"), counted(needed, "week", "weeks"));
    let text = match (recent, met) {
        (false, _) => text!(
            "Le dimissioni sono di oltre {mesi} prima: il requisito di {settimane} di contributi non si applica.",
            "The resignation was more than {length} before: the requirement of {weeks} of contributions does not apply.",
        ),
        (true, Some(true)) => text!(
            "Dopo le dimissioni ci sono almeno {settimane} di contributi, o vale un'eccezione: il requisito è rispettato.",
            "After the resignation there are at least {weeks} of contributions, or an exception applies: the requirement is met.",
        ),
        (true, Some(false)) => text!(
            "Dopo le dimissioni ci sono meno di {settimane} di contributi: il requisito non è rispettato.",
            "After the resignation there are fewer than {weeks} of contributions: the requirement is not met.",
        ),
        (true, None) => text!(
            "Dopo le dimissioni il requisito è di {settimane} di contributi: mancano dati per dire se è rispettato.",
            "After the resignation {weeks} of contributions are required: it is not known whether this is met, because facts are missing.",
        ),
    };
    text.note().fact("/work_end").fact("/voluntary_end").read(months).read(needed).value("contributions_met", met)
}

pub(crate) fn report_income_by(from: Day, length: Read<u32>, unit: Unit, due: Day) -> Note {
    let (dal, al) = (giorno(from), giorno(due));
    let (entro, within) = match unit {
        Unit::Mesi => (counted(length, "mese", "mesi"), counted(length, "month", "months")),
        _ => in_days(*length),
    };
    text!(
        "Il reddito previsto si comunica all'INPS entro {entro} dal {dal}: fino al {al} compreso.",
        "The expected income must be reported to INPS within {within} of {from}: up to and including {due}.",
    )
    .note()
    .read(length)
    .value("tell_income_by", due)
}

pub(crate) fn new_work(benefit: Benefit, days: u32, maximum: Read<u32>, effect: WorkEffect) -> Note {
    let (giorni, length) = in_days(days);
    let (name, name_en) = (benefit.label(Lang::It), benefit.label(Lang::En));
    let text = match effect {
        WorkEffect::Cessa => text!(
            "Il nuovo lavoro dura {giorni}, più di {maximum}: la {name} cessa.",
            "The new work lasts {length}, more than {maximum}: {name_en} ends.",
        ),
        WorkEffect::Sospende => text!(
            "Il nuovo lavoro dura {giorni}, non più di {maximum}: la {name} è sospesa.",
            "The new work lasts {length}, not more than {maximum}: {name_en} is suspended.",
        ),
    };
    text.note().fact("/new_work/days").read(maximum).value("new_work", effect)
}

fn in_days(days: u32) -> (String, String) {
    (counted(days, "giorno", "giorni"), counted(days, "day", "days"))
}
