//! What the assegno di ricollocazione has to say.

use rust_decimal::Decimal;

use super::types::AdrAvailability;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::text::{Text, counted, text};
use crate::rulebook::read::{Read, Reading};

pub(crate) fn amount(
    index: Decimal,
    threshold: Read<Decimal>,
    (lowest, highest): (Money, Money),
    paid: Option<bool>,
    amount: Option<Money>,
) -> Note {
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
    text.note()
        .fact("/index")
        .fact("/result")
        .fact("/region")
        .read(threshold)
        .value("lowest", lowest)
        .value("highest", highest)
        .value("amount", amount)
}

pub(crate) fn state(date: Day, state: AdrAvailability, read: Option<Reading>) -> Note {
    let day = giorno(date);
    let (it, en) = match state {
        AdrAvailability::Vigente => ("è vigente", "is in force"),
        AdrAvailability::Sospeso => ("è sospeso per legge", "is suspended by law"),
        AdrAvailability::Dormiente => ("non è abrogato, ma non è operante", "is not repealed, but does not operate"),
        AdrAvailability::NonPrevisto => ("non è previsto per questa prestazione", "is not provided for this benefit"),
    };
    text!("Il {day} l'assegno di ricollocazione {it}.", "On {date} the assegno di ricollocazione {en}.")
        .note()
        .fact("/benefit")
        .fact("/date")
        .all(read)
        .value("state", state)
}

pub(crate) fn open_from(did: Day, months: Read<u32>, day: Day) -> Note {
    let (dal, al) = (giorno(did), giorno(day));
    let (mesi, months_en) = (counted(*months, "mese", "mesi"), counted(*months, "month", "months"));
    text!(
        "Con la DID del {dal} la disoccupazione supera {mesi} dal {al}.",
        "With the DID of {did}, unemployment exceeds {months_en} from {day}.",
    )
    .note()
    .fact("/did")
    .fact("/suspended_days")
    .read(months)
    .value("open_from", day)
}

pub(crate) fn service_by(issued: Day, months: Read<u32>, due: Day, in_time: Option<bool>) -> Note {
    let (dal, al) = (giorno(issued), giorno(due));
    let (it, en) = match in_time {
        Some(true) => ("è stato chiesto in tempo", "it was requested in time"),
        Some(false) => (
            "non è stato chiesto in tempo: si perdono stato e prestazione",
            "it was not requested in time, so status and benefit are lost",
        ),
        None => ("c'è ancora tempo", "there is still time"),
    };
    text!(
        "Assegno rilasciato il {dal}: il servizio si chiede entro il {al}; {it}.",
        "Voucher issued on {issued}: the service must be requested by {due}; {en}.",
    )
    .note()
    .fact("/voucher/issued")
    .fact("/voucher/chosen")
    .read(months)
    .value("service_by", due)
    .value("in_time", in_time)
}

pub(crate) fn duration(months: Read<u32>, first: Option<Day>, extended: Option<Day>, ends: Option<Day>) -> Note {
    let text = match (first, extended, ends) {
        (_, _, Some(ends)) => {
            let al = giorno(ends);
            text!("Il servizio dura fino al {al}.", "The service lasts until {ends}.")
        }
        (Some(first), Some(extended), None) => {
            let (al, oltre) = (giorno(first), giorno(extended));
            text!(
                "Il servizio dura fino al {al}, e fino al {oltre} se l'importo non è consumato.",
                "The service lasts until {first}, or until {extended} if the amount is not used up.",
            )
        }
        _ => Text::new("Il servizio non è in corso.", "The service is not running."),
    };
    text.note().fact("/voucher/chosen").fact("/voucher/used_up").read(months).value("ends", ends)
}

pub(crate) fn patto(date: Day, suspended: Option<bool>) -> Note {
    let day = giorno(date);
    let (it, en) = match suspended {
        Some(true) => ("è sospeso", "is suspended"),
        Some(false) => ("non è sospeso", "is not suspended"),
        None => ("è sospeso se l'importo non è consumato", "is suspended if the amount is not used up"),
    };
    text!("Il {day} il patto di servizio {it}.", "On {date} the patto di servizio {en}.")
        .note()
        .value("patto_suspended", suspended)
}
