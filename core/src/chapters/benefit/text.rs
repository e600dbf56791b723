//! The sentences of a claim.

use super::types::WorkEffect;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Lang, counted, text};
use crate::base::words::benefit::Benefit;
use crate::rulebook::read::{Read, Reading};

pub(crate) fn last_day(end: Day, days: u32, reading: Reading, due: Day) -> Note {
    let (dal, al) = (giorno(end), giorno(due));
    let (giorni, length) = in_days(days);
    text!(
        "Il lavoro è finito il {dal}: la domanda si presenta entro {giorni}, fino al {al} compreso.",
        "Work ended on {end}: the claim is submitted within {length}, up to and including {due}.",
    )
    .note()
    .fact("/benefit")
    .fact("/work_end")
    .read(reading)
    .value("last_day", due)
}

pub(crate) fn start(claim: Day, days: Read<u32>, earliest: Day, start: Day) -> Note {
    let (chiesta, limite, dal) = (giorno(claim), giorno(earliest), giorno(start));
    let (giorni, length) = in_days(*days);
    let text = if start == earliest {
        text!(
            "Chiesta il {chiesta}, entro {giorni} dalla fine del lavoro: la prestazione decorre dal {dal}.",
            "Claimed on {claim}, within {length} of the end of work: the benefit starts on {start}.",
        )
    } else {
        text!(
            "Chiesta il {chiesta}, oltre {giorni} dalla fine del lavoro (dopo il {limite}): la prestazione decorre dal giorno dopo la domanda, {dal}.",
            "Claimed on {claim}, more than {length} after the end of work (after {earliest}): the benefit starts on the day after the claim, {start}.",
        )
    };
    text.note().fact("/claim").read(days).value("starts", start)
}

pub(crate) fn contributions(months: Read<u32>, recent: bool, needed: Read<u32>, met: Option<bool>) -> Note {
    let (mesi, length) = (counted(*months, "mese", "mesi"), counted(*months, "month", "months"));
    let (settimane, weeks) = (counted(*needed, "settimana", "settimane"), counted(*needed, "week", "weeks"));
    let text = match (recent, met) {
        (false, _) => text!(
            "Le dimissioni sono di oltre {mesi} prima: il requisito di {settimane} di contributi non si applica.",
            "The resignation is more than {length} before: the requirement of {weeks} of contributions does not apply.",
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
            "After the resignation {weeks} of contributions are required: facts are missing to say whether there are.",
        ),
    };
    text.note().fact("/work_end").fact("/voluntary_end").read(months).read(needed).value("contributions_met", met)
}

pub(crate) fn report_income_by(start: Day, months: Read<u32>, due: Day) -> Note {
    let (dal, al) = (giorno(start), giorno(due));
    let (mesi, length) = (counted(*months, "mese", "mesi"), counted(*months, "month", "months"));
    text!(
        "Il nuovo lavoro inizia il {dal}: il reddito previsto si comunica all'INPS entro {mesi}, fino al {al} compreso.",
        "The new work starts on {start}: the expected income is reported to INPS within {length}, up to and including {due}.",
    )
    .note()
    .fact("/new_work/start")
    .read(months)
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
