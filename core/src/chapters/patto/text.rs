//! The sentences about a patto di servizio.

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::patto::PattoElement;
use crate::rulebook::parameters::patto::AccreditedSignature;
use crate::rulebook::read::Read;

pub(crate) fn element(element: PattoElement, holds: bool) -> Note {
    let (field, name, name_en) = (element.as_str(), element.label(Lang::It), element.label(Lang::En));
    let text = match holds {
        true => text!("Il patto contiene {name}.", "The patto contains {name_en}."),
        false => text!("Nel patto manca: {name}.", "The patto lacks: {name_en}."),
    };
    text.note().fact(format!("/content/{field}")).value("holds", holds)
}

pub(crate) fn signer(by_cpi: bool) -> Note {
    let text = match by_cpi {
        true => Text::new("Il patto è firmato dal CPI.", "The patto is signed by the CPI."),
        false => Text::new(
            "Il patto non è firmato dal CPI, che è il solo a poterlo fare.",
            "The patto is not signed by the CPI, which is the only body that may sign it.",
        ),
    };
    text.note().fact("/signed_by")
}

pub(crate) fn left_out(element: PattoElement) -> Text {
    let (name, name_en) = (element.label(Lang::It), element.label(Lang::En));
    text!("non è detto se il patto contiene {name}", "it is not stated whether the patto contains {name_en}")
}

pub(crate) fn partner(read: Read<AccreditedSignature>, partnership: Option<bool>) -> Note {
    let text = match partnership {
        Some(true) => Text::new(
            "Il patto è firmato da un operatore accreditato con una convenzione di partenariato.",
            "The patto is signed by an accredited body with a partnership agreement.",
        ),
        Some(false) => Text::new(
            "Il patto è firmato da un operatore accreditato senza convenzione di partenariato, che non può farlo.",
            "The patto is signed by an accredited body without a partnership agreement, which may not sign it.",
        ),
        None => Text::new(
            "Il patto è firmato da un operatore accreditato, e non si sa se ha una convenzione di partenariato.",
            "The patto is signed by an accredited body, and it is not known whether it has a partnership agreement.",
        ),
    };
    text.note().fact("/signed_by").fact("/partnership").read(read)
}

pub(crate) fn partnership_unknown() -> Text {
    Text::new(
        "non è noto se l'operatore accreditato ha una convenzione di partenariato",
        "it is not known whether the accredited body has a partnership agreement",
    )
}

pub(crate) fn sia() -> Text {
    Text::new(
        "il patto basta per una fragilità semplice; i bisogni complessi hanno un progetto personalizzato",
        "the patto is enough for simple needs; complex needs require a personal project",
    )
}

pub(crate) fn long_term() -> Text {
    Text::new(
        "il patto è anche l'accordo di inserimento lavorativo: un solo punto di contatto; prospettive, ostacoli, tentativi, offerte per settore",
        "the patto is also the job-integration agreement: a single point of contact; prospects, obstacles, attempts, offers by sector",
    )
}

pub(crate) fn profile(date: Day, last: Day, days: Read<u32>, stale: bool) -> Note {
    let (del, al) = (giorno(last), giorno(date));
    let (giorni, length) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
    let text = match stale {
        true => text!(
            "Il profilo del {del} vale {giorni}: al {al} è da aggiornare.",
            "The profile of {last} is valid for {length}: on {date} it must be updated.",
        ),
        false => text!(
            "Il profilo del {del} vale {giorni}: al {al} vale ancora.",
            "The profile of {last} is valid for {length}: on {date} it is still valid.",
        ),
    };
    text.note().fact("/last_profiling").read(days)
}

pub(crate) fn profile_unknown() -> Text {
    Text::new("non è nota la data dell'ultima profilazione", "the date of the last profile is not known")
}

pub(crate) fn profile_stale() -> Text {
    Text::new("il profilo nel patto è da aggiornare", "the profile in the patto must be updated")
}

pub(crate) fn short_time() -> Text {
    Text::new(
        "si può sentire il datore di lavoro; la convocazione è in orario compatibile con il lavoro",
        "the employer may be consulted; the person is summoned at times compatible with work",
    )
}

pub(crate) fn disability() -> Text {
    Text::new(
        "profilo, atti, frequenza e offerte tengono conto della disabilità; per l'offerta vale l'art. 10 c. 6 L. 68/1999",
        "the profile, the actions, the frequency and the offers take the disability into account; offers follow art. 10 c. 6 L. 68/1999",
    )
}
