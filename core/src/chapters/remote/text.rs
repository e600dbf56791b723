//! The sentences about services at a distance.

use super::facts::test_path;
use super::types::{ReleaseMode, RemoteInput, RequestInput};
use crate::answer::problem::Problem;
use crate::answer::step::Note;
use crate::base::text::{Lang, Text, text};
use crate::base::truth::Truth;
use crate::base::words::fact::FactArea;
use crate::rulebook::book::Rulebook;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::fact::test::FactTest;
use crate::rulebook::tables::remote::{CHANNELS, DEVICES, REQUEST_CHANNELS, Requirement};

/// The requirement in one language: all facts of one set, or else all of another.
fn required(rulebook: &Rulebook, requirement: &Requirement, lang: Lang, and: &str, or: &str) -> String {
    let label = |test: &FactTest| rulebook.fact_label(FactArea::Remote, test.name(), lang);
    let all = |facts: &[FactTest]| facts.iter().map(label).collect::<Vec<_>>().join(and);
    match requirement.or.is_empty() {
        true => all(&requirement.facts),
        false => format!("{}{or}{}", all(&requirement.facts), all(&requirement.or)),
    }
}

pub(crate) fn requirement_text(rulebook: &Rulebook, requirement: &Requirement) -> Text {
    let it = required(rulebook, requirement, Lang::It, " e ", ", oppure ");
    Text::new(it, required(rulebook, requirement, Lang::En, " and ", ", or "))
}

/// The assumption about a requirement whose facts are not given.
pub(crate) fn assumed(rulebook: &Rulebook, requirement: &Requirement) -> Text {
    let Text { it, en } = requirement_text(rulebook, requirement);
    text!("si dà per presente: {it}", "assumed to be present: {en}")
}

pub(crate) fn requirement(rulebook: &Rulebook, requirement: &Requirement, truth: &Truth) -> Note {
    let Text { it, en } = requirement_text(rulebook, requirement);
    let (si, yes) = match truth.met {
        Some(true) => ("sì", "yes"),
        Some(false) => ("no", "no"),
        None => ("non è noto", "not known"),
    };
    let note = text!("Verifica: {it}: {si}.", "To verify: {en}: {yes}.").note();
    let facts = requirement.facts.iter().chain(&requirement.or);
    facts.fold(note, |note, fact| note.fact(test_path(fact))).value("met", truth.met).value("missing", &truth.missing)
}

/// A device that the region's text does not name.
pub(crate) fn other_device(rulebook: &Rulebook, kind: &str) -> Text {
    let (it, en) = (rulebook.word(DEVICES, kind, Lang::It), rulebook.word(DEVICES, kind, Lang::En));
    text!(
        "il testo della regione non nomina questo dispositivo: {it}",
        "the region's text does not name this device: {en}"
    )
}

pub(crate) fn other_office() -> Text {
    Text::new(
        "per e-mail e per telefono la richiesta va al CPI competente",
        "by e-mail and by telephone the request goes to the competent CPI",
    )
}

/// What is asked for is a function of the portal.
pub(crate) fn served_by_itself(it: &[&str], en: &[&str]) -> Text {
    let (it, en) = (it.join(", "), en.join(", "));
    text!(
        "per questo motivo non serve un appuntamento: la persona trova ciò che chiede nel portale ({it})",
        "for this reason no appointment is needed: the person finds what is asked for on the portal ({en})"
    )
}

pub(crate) fn in_scope(input: &RemoteInput, programmes: Option<Reading>) -> Note {
    let text = Text::new(
        "Il servizio rientra tra quelli che si possono erogare a distanza.",
        "The service is among those that may be provided remotely.",
    );
    let note = text.note().fact("/service").fact("/provider/kind").all(programmes);
    if input.programme.is_some() { note.fact("/programme") } else { note }
}

pub(crate) fn outside(outside: &Problem, programmes: Option<Reading>) -> Note {
    let Text { it, en } = &outside.message;
    text!(
        "Fuori dall'ambito: {it}. Non si consente e non si vieta.",
        "Out of scope: {en}. The service is neither allowed nor forbidden.",
    )
    .note()
    .all(programmes)
}

pub(crate) fn other_days() -> Text {
    Text::new(
        "a questa data le regole sulla distanza non si applicano",
        "the rules on remote services do not apply on this day",
    )
}

pub(crate) fn other_service() -> Text {
    Text::new("il servizio non è tra quelli regolati", "the service is not among those that the text covers")
}

pub(crate) fn other_provider() -> Text {
    Text::new(
        "chi eroga il servizio non è tra i soggetti regolati",
        "the provider of the service is not among those that the text covers",
    )
}

pub(crate) fn no_partnership() -> Text {
    Text::new(
        "l'operatore accreditato non ha un accordo di partenariato",
        "the accredited operator has no partnership agreement",
    )
}

pub(crate) fn programme() -> Text {
    Text::new(
        "il servizio è compreso in un programma di politica attiva",
        "the service is part of an active labour policy programme",
    )
}

pub(crate) fn ordinary_email() -> Text {
    Text::new(
        "l'invio per e-mail ordinaria non è un servizio a distanza: si chiede a sap.release",
        "sending by ordinary e-mail is not a remote service: ask sap.release",
    )
}

pub(crate) fn partnership_assumed() -> Text {
    Text::new(
        "l'accordo di partenariato dell'operatore non è indicato, e si dà per esistente",
        "the operator's partnership agreement is not stated, and is assumed to exist",
    )
}

pub(crate) fn no_programme_assumed() -> Text {
    Text::new(
        "nessun programma è indicato: il servizio si intende fuori dai programmi di politica attiva",
        "no programme is stated: the service is assumed to be part of none",
    )
}

pub(crate) fn given_over(rulebook: &Rulebook, input: &RemoteInput, given: bool) -> Note {
    let channel = |lang| rulebook.word(CHANNELS, &input.channel, lang);
    let (it, en) = (channel(Lang::It), channel(Lang::En));
    let text = match given {
        true => text!("Il servizio si può svolgere {it}.", "The service may be provided {en}."),
        false => text!("Il servizio non si svolge {it}.", "The service is not provided {en}."),
    };
    text.note().fact("/service").fact("/channel").value("given", given)
}

pub(crate) fn not_given_over(rulebook: &Rulebook, channel: &str, other: Option<&str>) -> Text {
    let labels = |channel| (rulebook.word(CHANNELS, channel, Lang::It), rulebook.word(CHANNELS, channel, Lang::En));
    let (it, en) = labels(channel);
    match other.map(labels) {
        Some((other, other_en)) => text!(
            "il servizio a distanza non si svolge {it}, ma {other}",
            "the remote service is not provided {en}, but {other_en}",
        ),
        None => text!("il servizio a distanza non si svolge {it}", "the remote service is not provided {en}"),
    }
}

pub(crate) fn link(allowed: Option<bool>) -> Note {
    let text = match allowed {
        Some(true) => Text::new(
            "Tutto è verificato: si invia l'e-mail con l'appuntamento e il link.",
            "Everything is verified: the e-mail with the appointment and the link is sent.",
        ),
        _ => Text::new(
            "Non tutto è verificato: l'e-mail con l'appuntamento e il link non si invia.",
            "Not everything is verified: the e-mail with the appointment and the link is not sent.",
        ),
    };
    text.note().value("allowed", allowed)
}

pub(crate) fn to_sign(documents: &[String]) -> Note {
    let list = documents.join(", ");
    let text = text!(
        "Al termine vanno alla firma: {list}; i documenti firmati restano in Gestione utenti, Stampe, Documenti in firma.",
        "At the end these documents go to signature: {list}; the signed documents are kept in Gestione utenti, Stampe, Documenti in firma.",
    );
    text.note().fact("/service").value("documents", documents)
}

pub(crate) fn ways(workflows: &[String]) -> Note {
    let list = workflows.join(", ");
    let text = text!(
        "Il documento si firma a distanza con uno di questi flussi: {list}.",
        "The document is signed remotely by one of these workflows: {list}.",
    );
    text.note().fact("/service").value("workflows", workflows)
}

pub(crate) fn element(it: &str, en: &str, path: String, holds: bool) -> Note {
    let text = match holds {
        true => text!("L'invito contiene {it}.", "The invitation contains {en}."),
        false => text!("Nell'invito manca: {it}.", "The invitation does not contain {en}."),
    };
    text.note().fact(path).value("holds", holds)
}

/// The assumption about an element that is not given.
pub(crate) fn element_assumed(it: &str, en: &str) -> Text {
    text!("si dà per contenuto nell'invito: {it}", "assumed to be in the invitation: {en}")
}

pub(crate) fn no_invitation() -> Text {
    Text::new(
        "Per quel giorno nessun testo dice che cosa contiene un invito.",
        "No text says what an invitation for that day must contain.",
    )
}

pub(crate) fn no_request() -> Text {
    Text::new(
        "Nessun testo dice come si chiede un appuntamento in quel giorno.",
        "No text says how an appointment is requested on that day.",
    )
}

pub(crate) fn request_channel(rulebook: &Rulebook, input: &RequestInput, known: bool) -> Note {
    let channel = |lang| rulebook.word(REQUEST_CHANNELS, &input.channel, lang);
    let (it, en) = (channel(Lang::It), channel(Lang::En));
    let text = match known {
        true => text!("L'appuntamento si può chiedere {it}.", "The appointment may be requested {en}."),
        false => text!("L'appuntamento non si chiede {it}.", "The appointment is not requested {en}."),
    };
    text.note().fact("/channel")
}

pub(crate) fn other_channel() -> Text {
    Text::new("l'appuntamento non si chiede per questo canale", "the appointment is not requested through this channel")
}

pub(crate) fn office_unknown() -> Text {
    Text::new(
        "non è noto se il CPI a cui si chiede è quello competente",
        "it is not known whether the CPI asked is the competent one",
    )
}

pub(crate) fn request_element(it: &str, en: &str, path: String, holds: bool) -> Note {
    let text = match holds {
        true => text!("L'e-mail contiene {it}.", "The e-mail contains {en}."),
        false => text!("Nell'e-mail manca: {it}.", "The e-mail does not contain {en}."),
    };
    text.note().fact(path).value("holds", holds)
}

pub(crate) fn wrong_codice_fiscale() -> Text {
    Text::new("il codice fiscale non è valido", "the codice fiscale is not valid")
}

pub(crate) fn reason(listed: bool) -> Note {
    let text = match listed {
        true => Text::new(
            "Il motivo è tra quelli indicati dalla Regione.",
            "The reason is among those listed by the region.",
        ),
        false => {
            Text::new("Il motivo non è tra gli esempi della Regione.", "The reason is not among the region's examples.")
        }
    };
    text.note().fact("/reason").value("listed", listed)
}

pub(crate) fn unlisted_reason() -> Text {
    Text::new(
        "il motivo non è tra quelli indicati, che però sono esempi",
        "the reason is not among those listed, which are only examples",
    )
}

pub(crate) fn booked(booked: Option<bool>) -> Note {
    let text = match booked {
        Some(true) => Text::new(
            "Per questo motivo il portale prenota un colloquio online.",
            "For this reason the portal books an online interview.",
        ),
        Some(false) => Text::new(
            "Per questo motivo il portale non prenota colloqui online.",
            "For this reason the portal does not book online interviews.",
        ),
        None => Text::new("Il motivo non è noto.", "The reason is not known."),
    };
    text.note().fact("/reason").value("booked", booked)
}

pub(crate) fn not_booked() -> Text {
    Text::new(
        "per questo motivo l'appuntamento si chiede per e-mail o per telefono",
        "for this reason the appointment is requested by e-mail or by telephone",
    )
}

pub(crate) fn reason_unknown() -> Text {
    Text::new("non è noto il motivo dell'appuntamento", "the reason for the appointment is not known")
}

pub(crate) fn release(mode: Option<ReleaseMode>) -> Note {
    let text = match mode {
        Some(ReleaseMode::Email) => Text::new(
            "Stato cancellato e soli periodi di lavoro: la scheda si invia per e-mail ordinaria.",
            "Status cancelled and work periods only: the document is sent by ordinary e-mail.",
        ),
        Some(ReleaseMode::Video) => Text::new(
            "La scheda si rilascia con la piattaforma di videoconferenza, dopo le stesse verifiche del colloquio online.",
            "The document is released through the video platform, after the same checks as for an online interview.",
        ),
        None => mode_unknown(),
    };
    let note = text.note().fact("/state_cancelled").fact("/dossier").fact("/purpose").fact("/only_work_periods");
    note.value("mode", mode)
}

pub(crate) fn mode_unknown() -> Text {
    Text::new(
        "non è noto se lo stato è cancellato, o se bastano i periodi di lavoro",
        "it is not known whether the status is cancelled, or whether the work periods are enough",
    )
}

pub(crate) fn state_told_otherwise() -> Text {
    Text::new(
        "lo stato indicato non è quello del fascicolo, che decide",
        "the status given is not that of the dossier, which decides",
    )
}

pub(crate) fn state_does_not_help() -> Text {
    Text::new(
        "l'agevolazione richiede lo stato di disoccupazione, e lo stato è cancellato",
        "the benefit requires the state of unemployment, and the status is cancelled",
    )
}

pub(crate) fn download() -> Text {
    Text::new(
        "si informa la persona che può scaricare il documento dal portale con CNS, CIE o SPID",
        "the person is informed that the document can be downloaded from the portal with CNS, CIE or SPID",
    )
}
