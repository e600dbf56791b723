//! What the assegno di ricollocazione has to say.

use rust_decimal::Decimal;

use super::types::AdrState;
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::text::{Text, text};

pub(crate) fn amount(
    day: Day,
    index: Decimal,
    (lowest, highest): (Money, Money),
    paid: Option<bool>,
    amount: Option<Money>,
) -> Step {
    let text = match (paid, amount) {
        (Some(true), Some(amount)) => text!(
            "Con indice {index}, tra {lowest} e {highest} euro, l'importo è {amount} euro.",
            "With index {index}, between {lowest} and {highest} euro, the amount is {amount} euro.",
        ),
        (Some(_), _) => Text::new(
            "Per un contratto da 3 a 6 mesi in questa regione non spetta nulla.",
            "For a contract of 3 to 6 months nothing is due in this region.",
        ),
        (None, _) => Text::new(
            "Per un contratto da 3 a 6 mesi l'importo dipende dalla regione, che manca.",
            "For a contract of 3 to 6 months the amount depends on the region, which is missing.",
        ),
    };
    Step::new(rule::ADR_IMP, day, text)
        .fact("/index")
        .fact("/result")
        .fact("/region")
        .value("lowest", lowest)
        .value("highest", highest)
        .value("amount", amount)
}

pub(crate) fn state(date: Day, state: AdrState) -> Step {
    let day = giorno(date);
    let (it, en) = match state {
        AdrState::Vigente => ("è vigente", "is in force"),
        AdrState::Sospeso => ("è sospeso per legge", "is suspended by law"),
        AdrState::Dormiente => ("non è abrogato, ma non è operante", "is not repealed, but not operated"),
        AdrState::NonPrevisto => ("non è previsto per questa prestazione", "is not foreseen for this benefit"),
    };
    Step::new(
        rule::ADR_VIG,
        date,
        text!("Il {day} l'assegno di ricollocazione {it}.", "On {date} the assegno di ricollocazione {en}."),
    )
    .fact("/benefit")
    .fact("/date")
    .value("state", state)
}

pub(crate) fn open_from(did: Day, day: Day) -> Step {
    let (dal, al) = (giorno(did), giorno(day));
    Step::new(
        rule::ADR_DIR,
        day,
        text!(
            "Con la DID del {dal} la disoccupazione supera i quattro mesi dal {al}.",
            "With the DID of {did} the unemployment exceeds four months from {day}.",
        ),
    )
    .fact("/did")
    .fact("/suspended_days")
    .value("open_from", day)
}

pub(crate) fn service_by(issued: Day, due: Day, in_time: Option<bool>) -> Step {
    let (dal, al) = (giorno(issued), giorno(due));
    let (it, en) = match in_time {
        Some(true) => ("è stato chiesto in tempo", "it was asked for in time"),
        Some(false) => {
            ("non è stato chiesto in tempo: si perdono stato e prestazione", "it was not: state and benefit are lost")
        }
        None => ("c'è ancora tempo", "there is still time"),
    };
    Step::new(
        rule::ADR_2M,
        due,
        text!(
            "Assegno rilasciato il {dal}: il servizio si chiede entro il {al}; {it}.",
            "Voucher issued on {issued}: the service is asked for by {due}; {en}.",
        ),
    )
    .fact("/voucher/issued")
    .fact("/voucher/chosen")
    .value("service_by", due)
    .value("in_time", in_time)
}

pub(crate) fn duration(date: Day, first: Option<Day>, extended: Option<Day>, ends: Option<Day>) -> Step {
    let text = match (first, extended, ends) {
        (_, _, Some(ends)) => {
            let al = giorno(ends);
            text!("Il servizio dura fino al {al}.", "The service lasts until {ends}.")
        }
        (Some(first), Some(extended), None) => {
            let (al, oltre) = (giorno(first), giorno(extended));
            text!(
                "Il servizio dura fino al {al}, e fino al {oltre} se l'importo non è consumato.",
                "The service lasts until {first}, and until {extended} where the amount is not used up.",
            )
        }
        _ => Text::new("Il servizio non è in corso.", "The service is not running."),
    };
    Step::new(rule::ADR_DUR, date, text).fact("/voucher/chosen").fact("/voucher/used_up").value("ends", ends)
}

pub(crate) fn patto(date: Day, suspended: Option<bool>) -> Step {
    let day = giorno(date);
    let (it, en) = match suspended {
        Some(true) => ("è sospeso", "is suspended"),
        Some(false) => ("non è sospeso", "is not suspended"),
        None => ("è sospeso se l'importo non è consumato", "is suspended where the amount is not used up"),
    };
    Step::new(
        rule::ADR_PSP,
        date,
        text!("Il {day} il patto di servizio {it}.", "On {date} the patto di servizio {en}."),
    )
    .value("patto_suspended", suspended)
}
