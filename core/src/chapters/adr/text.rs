//! The sentences of the assegno di ricollocazione.

use rust_decimal::Decimal;

use super::service::Service;
use super::types::AdrAvailability;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::text::{Text, counted, text};
use crate::base::words::benefit::Benefit;
use crate::base::words::id::Id;
use crate::rulebook::parameters::adr::PattoSuspension;
use crate::rulebook::read::{Read, Reading};

pub(crate) fn ask_at(office: &Id) -> Note {
    let at = office.as_str();
    text!(
        "L'assegno si chiede all'ufficio {at}, con cui è stato stipulato il patto.",
        "The assegno is requested at the office {at}, with which the patto was signed.",
    )
    .note()
    .fact("/patto_office")
}

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
        AdrAvailability::Sperimentale => (
            "è sperimentale: lo chiede solo chi è nel campione del 2017",
            "is on trial: only persons in the sample of 2017 may request it",
        ),
        AdrAvailability::Vigente => ("è vigente", "is in force"),
        AdrAvailability::Sospeso => ("è sospeso per legge", "is suspended by law"),
        AdrAvailability::Dormiente => {
            ("non è abrogato, ma non è operante", "has not been repealed, but is not in operation")
        }
        AdrAvailability::NonPrevisto => ("non è previsto per questa prestazione", "is not provided for this benefit"),
    };
    text!("Il {day} l'assegno di ricollocazione {it}.", "On {date} the assegno di ricollocazione {en}.")
        .note()
        .fact("/benefit")
        .fact("/date")
        .all(read)
        .rests_on(read)
        .value("state", state)
}

pub(crate) fn open_from(did: Day, months: Read<u32>, day: Day) -> Note {
    let (dal, al) = (giorno(did), giorno(day));
    let (mesi, months_en) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
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

pub(crate) fn ask_by(agreement: Day, days: Read<u32>, due: Day) -> Note {
    let (dal, al) = (giorno(agreement), giorno(due));
    text!(
        "Con l'accordo di ricollocazione del {dal} l'assegno si chiede entro il {al}.",
        "With the relocation agreement of {agreement} the voucher must be requested by {due}.",
    )
    .note()
    .fact("/agreement")
    .read(days)
    .rests_on(days.reading())
    .value("ask_by", due)
}

pub(crate) fn service_by(benefit: Benefit, issued: Day, read: Reading, due: Day, in_time: Option<bool>) -> Note {
    let (dal, al) = (giorno(issued), giorno(due));
    let (it, en) = match in_time {
        Some(true) => ("è stato chiesto in tempo", "it was requested in time"),
        Some(false) if benefit == Benefit::Rdc => (
            "non è stato chiesto in tempo: si perde il beneficio",
            "it was not requested in time, so the benefit is lost",
        ),
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
    .read(read)
    .rests_on(read)
    .value("service_by", due)
    .value("in_time", in_time)
}

pub(crate) fn duration(service: &Service) -> Note {
    let months = service.months;
    let text = match (service.first, service.extended, service.ends) {
        _ if service.suspended => {
            let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
            text!("Un lavoro sotto {mesi} sospende il servizio.", "A job below {length} suspends the service.")
        }
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
        _ if service.chosen => Text::new(
            "Il servizio dura quanto la CIGS, di cui non è nota la fine.",
            "The service lasts as long as the CIGS, whose end is not known.",
        ),
        _ => Text::new("Il servizio non è in corso.", "The service is not running."),
    };
    let note = text.note().fact("/voucher/chosen").fact("/voucher/used_up").fact("/voucher/jobs");
    note.read(months).all(service.more).value("ends", service.ends)
}

pub(crate) fn patto(date: Day, from: Read<PattoSuspension>, suspended: Option<bool>) -> Note {
    let day = giorno(date);
    let (it, en) = match suspended {
        Some(true) => ("è sospeso", "is suspended"),
        Some(false) => ("non è sospeso", "is not suspended"),
        None => ("è sospeso se l'importo non è consumato", "is suspended if the amount is not used up"),
    };
    text!("Il {day} il patto di servizio {it}.", "On {date} the patto di servizio {en}.")
        .note()
        .read(from)
        .value("patto_suspended", suspended)
}
