//! The sentences of a selection at a public body.

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Roll;
use crate::base::text::{Text, counted, text};
use crate::base::words::selection::CallKind;
use crate::rulebook::read::Read;
use crate::rulebook::tables::catalogue::Service;

pub(crate) fn applies(applies: Option<bool>, call: Read<CallKind>) -> Note {
    let text = match (applies, *call) {
        (Some(true), CallKind::Graduatoria) => Text::new(
            "Basta la scuola dell'obbligo: si avvia in ordine di graduatoria, e l'ente accerta solo l'idoneità.",
            "Compulsory schooling is enough: persons are referred in ranking order, and the body assesses suitability only.",
        ),
        (Some(true), CallKind::AstaSuiPresenti) => Text::new(
            "Basta la scuola dell'obbligo: si chiamano i presenti e si pubblica la graduatoria; l'ente accerta solo l'idoneità.",
            "Compulsory schooling is enough: those present are called and the ranking is published; the body assesses suitability only.",
        ),
        (Some(false), _) => Text::new(
            "Il posto richiede più della scuola dell'obbligo: non si avvia per questa via.",
            "The post requires more than compulsory schooling: nobody is referred this way.",
        ),
        (None, _) => Text::new(
            "Non si sa se per il posto basta la scuola dell'obbligo.",
            "It is not known whether compulsory schooling is enough for the post.",
        ),
    };
    text.note().fact("/compulsory_schooling_only").read(call).value("applies", applies).value("call", *call)
}

pub(crate) fn sent(posts: u32, per_post: Read<u32>, wanted: u32, count: Option<usize>) -> Note {
    let text = match count {
        Some(count) => text!(
            "Posti {posts}, persone da avviare al massimo {wanted}, {per_post} per posto: se ne avviano {count}.",
            "Posts {posts}, persons to refer at most {wanted}, {per_post} for each post: {count} are referred.",
        ),
        None => text!(
            "Posti {posts}, persone da avviare al massimo {wanted}, {per_post} per posto: mancano dati su chi potrebbe essere avviato.",
            "Posts {posts}, persons to refer at most {wanted}, {per_post} for each post: facts are missing about a person who might be referred.",
        ),
    };
    text.note().fact("/posts").fact("/candidates").read(per_post).value("count", count)
}

pub(crate) fn summons(notified: Day, days: Read<u32>, due: Day) -> Note {
    let (dal, al) = (giorno(notified), giorno(due));
    let (giorni, length) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
    text!(
        "L'ente, informato il {dal}, convoca entro {giorni}, fino al {al} compreso; il termine non slitta.",
        "The body, notified on {notified}, summons the persons within {length}, by {due}; a holiday does not move this deadline.",
    )
    .note()
    .fact("/told")
    .read(days)
    .value("convene_by", due)
}

pub(crate) fn start(date: Day, days: Read<u32>, roll: Option<Read<Roll>>, due: Day) -> Note {
    let (dal, al) = (giorno(date), giorno(due));
    let (giorni, length) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
    text!(
        "La selezione chiesta il {dal} inizia entro {giorni}, fino al {al} compreso.",
        "The selection requested on {date} starts within {length}, by {due}.",
    )
    .note()
    .fact("/date")
    .read(days)
    .all(roll)
    .value("start_by", due)
}

pub(crate) fn late(started: bool, by: Day, day: Day) -> Text {
    let (entro, il) = (giorno(by), giorno(day));
    match started {
        true => text!(
            "La selezione è iniziata il {il}, dopo il termine del {entro}.",
            "The selection started on {day}, after its last day, {by}.",
        ),
        false => text!(
            "La selezione non risulta iniziata al {il}: il termine era il {entro}.",
            "The selection is not on record as started on {day}: its last day was {by}.",
        ),
    }
}

pub(crate) fn recipients_assumed(card: &Service) -> Text {
    let code = &card.code;
    text!(
        "Dove non è detto, si considera che il servizio {code} spetti alla persona.",
        "Where it is not stated, the person is taken to be entitled to service {code}.",
    )
}

pub(crate) fn outsiders(card: &Service, outside: usize) -> Text {
    let code = &card.code;
    let (persone, persons) = (counted(outside, "persona", "persone"), counted(outside, "person", "persons"));
    text!(
        "Il servizio {code} non spetta a {persone} in elenco: non si avviano.",
        "Service {code} is not for {persons} on the list: they are not referred.",
    )
}
