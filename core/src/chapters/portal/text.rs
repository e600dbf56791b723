//! The sentences about the citizens' portal.

use super::cv::types::LogKind;
use super::records::types::LibrettoState;
use super::search::types::RequestState;
use super::types::{Helpdesk, Method, Phase};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::moment::Moment;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::truth::Truth;
use crate::base::words::id::Id;
use crate::rulebook::read::Read;

pub(crate) fn function(open: bool) -> Note {
    let text = match open {
        true => Text::new(
            "La funzione è aperta a tutti, senza registrazione.",
            "The function is open to everyone, without registration.",
        ),
        false => {
            Text::new("La funzione richiede registrazione e accesso.", "The function requires registration and login.")
        }
    };
    text.note().fact("/function").value("open", open)
}

/// What a function needs besides the access.
pub(crate) fn requirement(it: &str, en: &str, truth: &Truth) -> Note {
    let (si, yes) = match truth.met {
        Some(true) => ("sì", "yes"),
        Some(false) => ("no", "no"),
        None => ("non è noto", "not known"),
    };
    text!("Verifica: {it}: {si}.", "To verify: {en}: {yes}.")
        .note()
        .fact("/function")
        .value("met", truth.met)
        .value("missing", &truth.missing)
}

pub(crate) fn login_needed() -> Text {
    Text::new("servono registrazione e accesso", "registration and login are required")
}

pub(crate) fn credentials(date: Day, method: Method, accepted: bool) -> Note {
    let il = giorno(date);
    let text = match (method, accepted) {
        (Method::Credenziali, true) => {
            text!("Il {il} nome utente e password sono ammessi.", "On {date} user name and password are accepted.")
        }
        (Method::Credenziali, false) => text!(
            "Il {il} nome utente e password non sono più ammessi.",
            "On {date} user name and password are no longer accepted.",
        ),
        (Method::Spid | Method::Cns | Method::Cie, _) => {
            Text::new("SPID, CNS e CIE sono ammessi.", "SPID, CNS and CIE are accepted.")
        }
    };
    text.note().fact("/method").fact("/date").value("accepted", accepted)
}

pub(crate) fn credentials_over(phase: Phase) -> Text {
    match phase {
        Phase::Registrazione => Text::new(
            "la registrazione con nome utente e password è chiusa: servono SPID, CNS o CIE",
            "registration by user name and password is closed: SPID, CNS or CIE is required",
        ),
        Phase::Accesso => Text::new(
            "nome utente e password non danno più accesso: servono SPID, CNS o CIE",
            "user name and password no longer give access: SPID, CNS or CIE is required",
        ),
    }
}

pub(crate) fn activated(activated: &Truth) -> Note {
    let text = match activated.met {
        Some(true) => Text::new("L'utenza è attivata.", "The account is activated."),
        Some(false) => Text::new("L'utenza non è attivata: non si entra.", "The account is not activated: no access."),
        None => Text::new("Non è noto se l'utenza è attivata.", "It is not known whether the account is activated."),
    };
    text.note().fact("/activated").value("met", activated.met)
}

pub(crate) fn not_activated(activated: &Truth) -> Text {
    match activated.met {
        Some(_) => Text::new(
            "l'utenza non è stata attivata con il link ricevuto per e-mail",
            "the account has not been activated with the link received by e-mail",
        ),
        None => Text::new("non è noto se l'utenza è attivata", "it is not known whether the account is activated"),
    }
}

pub(crate) fn registration(missing: usize, problems: usize) -> Note {
    let text = match (missing, problems) {
        (0, 0) => Text::new("I dati della registrazione sono completi.", "The registration data are complete."),
        _ => text!(
            "Dati della registrazione: {missing} mancanti, {problems} non corretti.",
            "Registration data: {missing} missing, {problems} incorrect.",
        ),
    };
    text.note().fact("/data")
}

pub(crate) fn wrong_codice_fiscale() -> Text {
    Text::new("il codice fiscale non è valido", "the codice fiscale is not valid")
}

pub(crate) fn other_birth_date() -> Text {
    Text::new("il codice fiscale indica un'altra data di nascita", "the codice fiscale gives a different date of birth")
}

pub(crate) fn born_later() -> Text {
    Text::new("la nascita è successiva alla registrazione", "the birth is after the registration")
}

pub(crate) fn wrong_cap() -> Text {
    Text::new("il CAP è di cinque cifre", "a postal code has five digits")
}

pub(crate) fn wrong_email() -> Text {
    Text::new("l'indirizzo e-mail non è valido", "the e-mail address is not valid")
}

pub(crate) fn emails_differ() -> Text {
    Text::new("i due indirizzi e-mail sono diversi", "the two e-mail addresses differ")
}

pub(crate) fn wrong_phone() -> Text {
    Text::new("il numero di telefono non è valido", "the telephone number is not valid")
}

pub(crate) fn appointment(minutes: Read<u32>, end: Moment) -> Note {
    let (minuti, length) = (counted(minutes, "minuto", "minuti"), counted(minutes, "minute", "minutes"));
    text!("L'appuntamento dura {minuti} e finisce alle {end}.", "The appointment takes {length} and ends at {end}.",)
        .note()
        .fact("/kind")
        .fact("/start")
        .read(minutes)
        .value("end", end)
}

pub(crate) fn no_slot() -> Note {
    Text::new(
        "Senza disponibilità si scrive al CPI con il pulsante Contatta CPI.",
        "If no slot is free, the citizen writes to the CPI with the Contatta CPI button.",
    )
    .note()
    .fact("/slot_free")
}

pub(crate) fn aged(from: u32, to: u32) -> Text {
    text!("età da {from} a {to} anni compresi", "age from {from} to {to} inclusive")
}

pub(crate) fn not_working() -> Text {
    Text::new("senza lavoro, o con un reddito entro i limiti", "not working, or with an income within the limits")
}

pub(crate) fn may_be_joined() -> Text {
    Text::new("adesioni aperte alla data", "the programme may be joined on that day")
}

pub(crate) fn no_traineeship() -> Text {
    Text::new("nessun tirocinio o servizio civile in corso", "no traineeship or civil service under way")
}

pub(crate) fn none_under_way() -> Text {
    Text::new("Nessun tirocinio o servizio civile è in corso.", "No traineeship or civil service is under way.")
}

pub(crate) fn not_studying() -> Text {
    Text::new("fuori da corsi per un titolo di studio", "not in school or training towards a qualification")
}

pub(crate) fn condition(what: &Text, path: &'static str, truth: &Truth) -> Note {
    let Text { it, en } = what;
    let (si, yes) = match truth.met {
        Some(true) => ("sì", "yes"),
        Some(false) => ("no", "no"),
        None => ("non è noto", "not known"),
    };
    text!("Condizione: {it}: {si}.", "Condition: {en}: {yes}.").note().fact(path).value("met", truth.met)
}

pub(crate) fn condition_unmet(what: &Text, truth: &Truth) -> Text {
    let Text { it, en } = what;
    match truth.met {
        Some(_) => text!("condizione non soddisfatta: {it}", "condition not met: {en}"),
        None => text!("condizione non nota: {it}", "condition not known: {en}"),
    }
}

pub(crate) fn format(formats: &[String]) -> Text {
    let formats = formats.join(", ");
    text!("il formato non è tra {formats}", "the format is not one of {formats}")
}

pub(crate) fn size(most: u32) -> Text {
    text!("il file supera {most} byte", "the file is larger than {most} bytes")
}

pub(crate) fn no_scan() -> Text {
    Text::new("il file non contiene testo, come una scansione", "the file contains no text, as with a scan")
}

pub(crate) fn file(accepted: bool, most: Read<u32>) -> Note {
    let text = match accepted {
        true => Text::new("Il file è accettato.", "The file is accepted."),
        false => Text::new("Il file non è accettato.", "The file is not accepted."),
    };
    text.note().fact("/file/name").fact("/file/bytes").fact("/file/text").read(most)
}

pub(crate) fn territories(given: usize, known: usize, path: &str) -> Note {
    text!(
        "Territori di interesse: {given}, su {known} ammessi.",
        "Territories of interest: {given} of the {known} accepted.",
    )
    .note()
    .fact(path)
}

/// The deletion and the notice, each with what was read to find it.
pub(crate) fn retention(last: Day, (months, delete_on): (Read<u32>, Day), (days, notice_on): (Read<u32>, Day)) -> Note {
    let (dal, al, avviso) = (giorno(last), giorno(delete_on), giorno(notice_on));
    text!(
        "Ultimo caricamento, aggiornamento o uso il {dal}: il CV si cancella il {al}, con avviso il {avviso}.",
        "Last upload, update or use on {last}: the CV is deleted on {delete_on}, with notice on {notice_on}.",
    )
    .note()
    .fact("/uploaded")
    .fact("/updates")
    .fact("/uses")
    .fact("/applications")
    .read(months)
    .read(days)
}

pub(crate) fn searchable(searchable: Option<bool>) -> Note {
    let text = match searchable {
        Some(true) => Text::new("Aziende e agenzie trovano il CV.", "Companies and agencies find the CV."),
        Some(false) => Text::new("Aziende e agenzie non trovano il CV.", "Companies and agencies do not find the CV."),
        None => {
            Text::new("Non è noto il consenso alla ricerca.", "It is not known whether there is consent to searches.")
        }
    };
    text.note().fact("/consent")
}

pub(crate) fn log(entries: usize, change_allowed: Option<bool>) -> Note {
    let (it, en) = match change_allowed {
        Some(false) => {
            (" Chi ha caricato il CV non è modificabile dall'utente.", " The user cannot change who uploaded the CV.")
        }
        Some(true) => (" La modifica è ammessa.", " The change is allowed."),
        None => ("", ""),
    };
    let note = text!("Storico utilizzi: {entries} operazioni.{it}", "Usage log: {entries} entries.{en}").note();
    if change_allowed.is_some() { note.fact("/change") } else { note }
}

pub(crate) fn consent(path: &str, consent: Option<bool>) -> Note {
    let text = match consent {
        Some(true) => {
            Text::new("Il consenso alla ricerca c'è: il CV si trova.", "There is consent to searches: the CV is found.")
        }
        Some(false) => Text::new(
            "Senza consenso alla ricerca il CV non si trova.",
            "There is no consent to searches: the CV is not found.",
        ),
        None => Text::new(
            "Il consenso alla ricerca non è noto: il CV non si trova.",
            "It is not known whether there is consent to searches: the CV is not found.",
        ),
    };
    text.note().fact(format!("{path}/consent"))
}

pub(crate) fn request_state(path: &str, state: RequestState) -> Note {
    let text = match state {
        RequestState::Richiesta => Text::new(
            "La richiesta attende risposta: il CV resta anonimo.",
            "The request awaits an answer: the CV stays anonymised.",
        ),
        RequestState::Accettata => Text::new(
            "Il cittadino ha accettato la richiesta: il CV si mostra per intero.",
            "The citizen has accepted the request: the whole CV is shown.",
        ),
        RequestState::Rifiutata => Text::new(
            "Il cittadino ha rifiutato la richiesta: nessun dato personale, nessuna identità, nessun testo libero.",
            "The citizen has refused the request: no personal data, no identity, no free text.",
        ),
    };
    text.note().fact(format!("{path}/request"))
}

pub(crate) fn anonymous(path: &str, withheld: usize, redacted: usize, cleared: bool) -> Note {
    let (it, en) = match cleared {
        true => (
            " Un operatore ha controllato i testi liberi: il filtro toglie i dati personali che riconosce, ma non può riconoscerli tutti.",
            " An operator has checked the free texts: the filter removes the personal data that it recognises, but can't recognise all of it.",
        ),
        false => ("", ""),
    };
    let note = text!(
        "Il CV si mostra anonimo; testi liberi omessi: {withheld}; testi con parti rimosse: {redacted}.{it}",
        "The CV is shown anonymised; free texts withheld: {withheld}; texts with parts removed: {redacted}.{en}",
    )
    .note()
    .fact(format!("{path}/record"));
    if cleared { note.fact(format!("{path}/text_cleared")) } else { note }
}

pub(crate) fn offers_found(found: usize, all: usize) -> Note {
    text!("Offerte trovate: {found} su {all}.", "Offers found: {found} of {all}.").note().fact("/offers")
}

pub(crate) fn offer_code_form() -> Text {
    Text::new(
        "il codice non ha la forma sigla della provincia, trattino, numero",
        "the code does not have the form sign of the province, dash, number",
    )
}

pub(crate) fn contract_not_listed() -> Text {
    Text::new("il contratto non è tra quelli del portale", "the contract is not one of those of the portal")
}

pub(crate) fn no_history() -> Text {
    Text::new("Lo storico non è richiesto.", "The history is not asked for.")
}

pub(crate) fn applications_listed(rows: usize, history: usize) -> Note {
    text!(
        "Candidature in elenco: {rows}; concluse e non elencate: {history}.",
        "Applications listed: {rows}; concluded and not listed: {history}.",
    )
    .note()
    .fact("/applications")
    .fact("/history")
}

pub(crate) fn appointments_listed(rows: usize) -> Note {
    text!("Appuntamenti in elenco: {rows}.", "Appointments listed: {rows}.").note().fact("/appointments")
}

pub(crate) fn outcomes_shown(detailed: bool) -> Note {
    let text = match detailed {
        true => Text::new("Il portale mostra l'esito del CPI.", "The portal shows the outcome at the CPI."),
        false => Text::new(
            "Il portale non mostra ancora l'esito: solo che la candidatura è stata inviata.",
            "The portal does not show the outcome yet: only that the application was sent.",
        ),
    };
    text.note().fact("/as_of")
}

pub(crate) fn requests_listed(rows: usize) -> Note {
    text!("Richieste in elenco: {rows}.", "Requests listed: {rows}.").note().fact("/requests")
}

pub(crate) fn cv_deleted(path: &str) -> Note {
    Text::new(
        "Il cittadino ha eliminato il CV: nessuno lo vede più, e una richiesta senza risposta decade.",
        "The citizen has deleted the CV: nobody sees it any more, and an unanswered request lapses.",
    )
    .note()
    .fact(format!("{path}/cv_deleted_on"))
}

pub(crate) fn slots_found(found: usize, all: usize) -> Note {
    text!("Disponibilità trovate: {found} su {all}.", "Slots found: {found} of {all}.").note().fact("/slots")
}

pub(crate) fn none_free() -> Note {
    Text::new(
        "Nessuna disponibilità: si scrive al CPI con il pulsante Contatta CPI, con il motivo della richiesta.",
        "No slot is free: the citizen writes to the CPI with the Contatta CPI button, stating the reason of the request.",
    )
    .note()
    .fact("/slots")
}

pub(crate) fn helpdesk(helpdesk: &Helpdesk) -> Note {
    let text = match (helpdesk.closes, helpdesk.opens) {
        (Some(closes), _) => {
            text!("L'assistenza risponde fino alle {closes}.", "The helpdesk answers until {closes}.")
        }
        (None, Some(opens)) => {
            text!("L'assistenza non risponde; riapre il {opens}.", "The helpdesk does not answer; it opens on {opens}.")
        }
        (None, None) => Text::new("L'assistenza non risponde.", "The helpdesk does not answer."),
    };
    text.note().fact("/at").value("open", helpdesk.open)
}

pub(crate) fn differs(field: &str) -> Text {
    match field {
        "family_name" => {
            Text::new("il codice fiscale indica un altro cognome", "the codice fiscale gives a different family name")
        }
        "first_name" => {
            Text::new("il codice fiscale indica un altro nome", "the codice fiscale gives a different first name")
        }
        "sex" => Text::new("il codice fiscale indica l'altro sesso", "the codice fiscale gives the other sex"),
        _ => Text::new(
            "il codice fiscale indica un altro luogo di nascita",
            "the codice fiscale gives a different place of birth",
        ),
    }
}

pub(crate) fn signature_needs_identity() -> Note {
    Text::new("La firma dei documenti richiede SPID, CNS o CIE.", "The signing of documents requires SPID, CNS or CIE.")
        .note()
        .fact("/method")
        .fact("/function")
}

pub(crate) fn identity_needed() -> Text {
    Text::new("la firma dei documenti richiede SPID, CNS o CIE", "the signing of documents requires SPID, CNS or CIE")
}

pub(crate) fn means(means: &Truth) -> Note {
    let text = match means.met {
        Some(true) => Text::new("I mezzi per l'identità ci sono.", "The person has the means for the identity."),
        Some(false) => Text::new("Mancano i mezzi per l'identità.", "The person lacks the means for the identity."),
        None => Text::new(
            "Non è noto se i mezzi per l'identità ci sono.",
            "It is not known whether the person has the means for the identity.",
        ),
    };
    let note = text.note().fact("/method").value("met", means.met);
    note.fact("/identity_active").fact("/reader").fact("/app")
}

pub(crate) fn means_lacking(means: &Truth) -> Text {
    match means.met {
        Some(_) => Text::new(
            "l'identità non è attiva, o manca il lettore o l'app",
            "the identity is not active, or the reader or the app is lacking",
        ),
        None => Text::new(
            "non è noto se l'identità è attiva e se c'è il lettore o l'app",
            "it is not known whether the identity is active and whether there is a reader or the app",
        ),
    }
}

pub(crate) fn means_assumed() -> Text {
    Text::new("I mezzi per usare l'identità ci sono.", "The person has the means to use the identity.")
}

/// The note of a line of the usage log, in both languages.
pub(crate) fn log_note(kind: LogKind, offer: Option<&Id>) -> (String, String) {
    match (kind, offer) {
        (LogKind::Caricamento, _) => ("Curriculum caricato.".to_owned(), "CV uploaded.".to_owned()),
        (LogKind::Aggiornamento, _) => ("Curriculum aggiornato.".to_owned(), "CV updated.".to_owned()),
        (LogKind::Utilizzo, Some(offer)) => {
            let offer = offer.as_str();
            (format!("Candidatura Offerta {offer}"), format!("Application to offer {offer}"))
        }
        (LogKind::Utilizzo, None) => ("Ricerca di lavoro.".to_owned(), "Job search.".to_owned()),
    }
}

pub(crate) fn deletion(deleted: Option<Day>) -> Note {
    let text = match deleted {
        Some(day) => {
            let il = giorno(day);
            text!("Il cittadino ha eliminato il CV il {il}.", "The citizen deleted the CV on {day}.")
        }
        None => Text::new(
            "L'eliminazione non è confermata, o è successiva: il CV resta.",
            "The deletion is not confirmed, or is later: the CV stays.",
        ),
    };
    text.note().fact("/deleted_on").fact("/deletion_confirmed")
}

pub(crate) fn deletion_assumed() -> Text {
    Text::new("Il cittadino ha confermato l'eliminazione.", "The citizen has confirmed the deletion.")
}

pub(crate) fn no_territory() -> Text {
    Text::new(
        "consenso alla ricerca senza territori: chi cerca per territorio non trova il CV",
        "consent to searches without territories: whoever searches by territory does not find the CV",
    )
}

pub(crate) fn cvs_listed(rows: usize, deleted: usize) -> Note {
    text!("CV in elenco: {rows}; cancellati: {deleted}.", "CVs listed: {rows}; deleted: {deleted}.").note().fact("/cvs")
}

pub(crate) fn libretto_entries(valid: Option<bool>) -> Note {
    let text = match valid {
        Some(true) => Text::new("Ogni voce si può registrare.", "Every entry may be recorded."),
        Some(false) => Text::new("Una voce non si può registrare.", "An entry may not be recorded."),
        None => Text::new(
            "Non è noto se ogni voce si può registrare.",
            "It is not known whether every entry may be recorded.",
        ),
    };
    text.note().fact("/entries").value("valid", valid)
}

pub(crate) fn libretto_lacks(field: &str) -> Text {
    match field {
        "accredited" => Text::new("il soggetto formativo non è accreditato", "the training body is not accredited"),
        "recognised" => Text::new("la competenza non è riconosciuta", "the skill is not recognised"),
        _ => Text::new("la competenza non è certificata", "the skill is not certified"),
    }
}

pub(crate) fn libretto_state(state: LibrettoState) -> Note {
    let (it, en) = (state.label(Lang::It), state.label(Lang::En));
    let note = text!("Il libretto è {it}.", "The libretto is {en}.").note();
    note.fact("/prepared").fact("/validated").fact("/issued")
}

pub(crate) fn activities_listed(rows: usize, visible: Option<bool>) -> Note {
    let text = match visible {
        Some(true) => text!("Attività in elenco: {rows}.", "Activities listed: {rows}."),
        Some(false) => Text::new(
            "L'elenco è per chi ha aderito a Garanzia Giovani.",
            "The list is for persons who have joined Garanzia Giovani.",
        ),
        None => Text::new(
            "Non è noto se la persona ha aderito a Garanzia Giovani.",
            "It is not known whether the person has joined Garanzia Giovani.",
        ),
    };
    text.note().fact("/list").fact("/joined").fact("/activities")
}

pub(crate) fn courses_listed(rows: usize) -> Note {
    text!("Corsi in elenco: {rows}.", "Courses listed: {rows}.").note().fact("/courses")
}
