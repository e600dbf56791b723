//! What a claim for NASpI or DIS-COLL has to say.

use super::types::WorkEffect;
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::text;

pub(crate) fn last_day(end: Day, days: u32, due: Day) -> Step {
    let (dal, al) = (giorno(end), giorno(due));
    Step::new(
        rule::NASPI_68,
        due,
        text!(
            "Il lavoro è finito il {dal}: la domanda si presenta entro {days} giorni, fino al {al} compreso.",
            "Work ended on {end}: the claim is made within {days} days, up to {due} included.",
        ),
    )
    .fact("/benefit")
    .fact("/work_end")
    .value("last_day", due)
}

pub(crate) fn start(claim: Day, eighth: Day, start: Day) -> Step {
    let (chiesta, ottavo, dal) = (giorno(claim), giorno(eighth), giorno(start));
    let text = if start == eighth {
        text!(
            "Chiesta il {chiesta}, entro l'ottavo giorno: la prestazione decorre dal {dal}.",
            "Claimed on {claim}, by the 8th day: the benefit starts on {start}.",
        )
    } else {
        text!(
            "Chiesta il {chiesta}, dopo l'ottavo giorno ({ottavo}): la prestazione decorre dal giorno dopo la domanda, {dal}.",
            "Claimed on {claim}, after the 8th day ({eighth}): the benefit starts on the day after the claim, {start}.",
        )
    };
    Step::new(rule::NASPI_DEC, start, text).fact("/claim").value("starts", start)
}

pub(crate) fn contributions(end: Day, recent: bool, needed: u32, met: Option<bool>) -> Step {
    let text = match (recent, met) {
        (false, _) => text!(
            "Le dimissioni sono di oltre dodici mesi prima: non servono {needed} settimane di contributi.",
            "The resignation is more than twelve months before: {needed} weeks of contributions are not needed.",
        ),
        (true, Some(true)) => text!(
            "Dopo le dimissioni ci sono {needed} settimane di contributi, o vale un'eccezione: il requisito è rispettato.",
            "After the resignation there are {needed} weeks of contributions, or an exception applies: the requirement is met.",
        ),
        (true, Some(false)) => text!(
            "Dopo le dimissioni mancano {needed} settimane di contributi: il requisito non è rispettato.",
            "After the resignation there are less than {needed} weeks of contributions: the requirement is not met.",
        ),
        (true, None) => text!(
            "Dopo le dimissioni servono {needed} settimane di contributi: mancano dati per dire se ci sono.",
            "After the resignation {needed} weeks of contributions are needed: facts are missing to say whether there are.",
        ),
    };
    Step::new(rule::NASPI_13, end, text).fact("/work_end").fact("/voluntary_end").value("contributions_met", met)
}

pub(crate) fn tell_income_by(start: Day, due: Day) -> Step {
    let (dal, al) = (giorno(start), giorno(due));
    Step::new(
        rule::NASPI_MESE,
        due,
        text!(
            "Il nuovo lavoro inizia il {dal}: il reddito previsto si comunica all'INPS entro il {al}.",
            "The new work starts on {start}: the expected income is told to INPS by {due}.",
        ),
    )
    .fact("/new_work/start")
    .value("tell_income_by", due)
}

pub(crate) fn new_work(start: Day, days: u32, most: u32, effect: WorkEffect) -> Step {
    let text = match effect {
        WorkEffect::Cessa => text!(
            "Il nuovo lavoro dura {days} giorni, più di {most}: la DIS-COLL cessa.",
            "The new work lasts {days} days, more than {most}: DIS-COLL ends.",
        ),
        WorkEffect::Sospende => text!(
            "Il nuovo lavoro dura {days} giorni, non più di {most}: la DIS-COLL è sospesa.",
            "The new work lasts {days} days, not more than {most}: DIS-COLL is suspended.",
        ),
    };
    Step::new(rule::DISCOLL_5, start, text).fact("/new_work/days").value("new_work", effect)
}
