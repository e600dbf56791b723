//! The sentences about a patto di servizio.

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::patto::{NeedHead, PattoElement, PattoKind};
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

pub(crate) fn simple_needs() -> Text {
    Text::new(
        "fragilità semplice: vale il patto, eventualmente aggiornato",
        "simple needs: the patto is enough, updated where necessary",
    )
}

pub(crate) fn complex_needs() -> Text {
    Text::new(
        "fragilità complessa: serve una valutazione con un proprio strumento, e il progetto personalizzato come per l'ASDI, d'accordo con il CPI",
        "complex needs: an assessment with a tool of its own is required, and the personal project as for the ASDI, agreed with the CPI",
    )
}

pub(crate) fn needs_unknown() -> Text {
    Text::new(
        "il patto basta per una fragilità semplice; una fragilità complessa richiede la valutazione e il progetto personalizzato, e qui non è detto quale sia",
        "the patto is enough for simple needs; complex needs require the assessment and the personal project, and it is not stated which they are",
    )
}

pub(crate) fn only_for(kind: PattoKind) -> Text {
    let name = kind.as_str();
    text!("il campo è solo per `{name}`", "the field is for `{name}` only")
}

pub(crate) fn head_left_out(head: NeedHead) -> Note {
    let (name, name_en) = (head.label(Lang::It), head.label(Lang::En));
    let text = text!(
        "La valutazione del bisogno non considera: {name}.",
        "The assessment of needs does not consider: {name_en}.",
    );
    text.note().fact("/content/valutazione_bisogno")
}

pub(crate) fn claim(valid: Option<bool>) -> Note {
    let text = match valid {
        Some(true) => Text::new(
            "Il patto firmato mentre si percepisce la NASpI, o il contratto di ricollocazione, basta per chiedere l'ASDI.",
            "The patto signed while NASpI is received, or the relocation contract, is enough to claim the ASDI.",
        ),
        Some(false) => Text::new(
            "Il patto non è firmato mentre si percepisce la NASpI, e non c'è un contratto di ricollocazione: non basta per chiedere l'ASDI.",
            "The patto is not signed while NASpI is received, and there is no relocation contract: it is not enough to claim the ASDI.",
        ),
        None => Text::new(
            "Non si sa se il patto basta per chiedere l'ASDI.",
            "It is not known whether the patto is enough to claim the ASDI.",
        ),
    };
    text.note().fact("/during_naspi").fact("/relocation_contract").value("valid_for_claim", valid)
}

pub(crate) fn claim_unknown() -> Text {
    Text::new(
        "non è noto se il patto è firmato mentre si percepisce la NASpI, o se c'è un contratto di ricollocazione",
        "it is not known whether the patto is signed while NASpI is received, or whether there is a relocation contract",
    )
}

pub(crate) fn unknown_service(service: &str) -> Text {
    text!("il percorso nomina un servizio sconosciuto: {service}", "the path names an unknown service: {service}")
}

pub(crate) fn service_for_employers(service: &str) -> Text {
    text!("il servizio {service} è per i datori di lavoro", "service {service} is for employers")
}

pub(crate) fn service_without_time(service: &str) -> Text {
    text!("il percorso non dice quando si eroga {service}", "the path does not state when {service} is given")
}

pub(crate) fn service_before_the_patto(service: &str, by: Day) -> Text {
    let il = giorno(by);
    text!("il termine di {service}, il {il}, precede il patto", "the day for {service}, {by}, is before the patto")
}

pub(crate) fn path_checked(services: usize, warnings: usize) -> Note {
    let (servizi, all) = (counted(services, "servizio", "servizi"), counted(services, "service", "services"));
    let text = match warnings {
        0 => text!(
            "Il percorso nomina {servizi} del catalogo, con i tempi.",
            "The path names {all} of the catalogue, with the timing."
        ),
        _ => text!("Il percorso nomina {servizi}: ci sono rilievi.", "The path names {all}: there are findings."),
    };
    text.note().fact("/content/percorso").value("services", services)
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
        "si può sentire il datore di lavoro e possono concorrere i fondi per la formazione continua; la convocazione è in orario compatibile con il lavoro; sono possibili lavori socialmente utili",
        "the employer may be consulted and the funds for continuing training may take part; the person is summoned at times compatible with work; socially useful work is possible",
    )
}

pub(crate) fn disability() -> Text {
    Text::new(
        "profilo, atti, frequenza e offerte tengono conto della disabilità; per l'offerta vale l'art. 10 c. 6 L. 68/1999",
        "the profile, the actions, the frequency and the offers take the disability into account; offers follow art. 10 c. 6 L. 68/1999",
    )
}
