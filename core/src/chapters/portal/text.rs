//! The sentences about the citizens' portal.

use super::search::types::RequestState;
use super::types::{Method, Phase};
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::moment::Moment;
use crate::base::text::{Text, text};
use crate::base::truth::Truth;

pub(crate) fn function(date: Day, open: bool) -> Step {
    let text = match open {
        true => Text::new(
            "La funzione è aperta a tutti, senza registrazione.",
            "The function is open to all, without registration.",
        ),
        false => {
            Text::new("La funzione richiede registrazione e accesso.", "The function needs registration and login.")
        }
    };
    Step::new("PORT-OPEN", date, text).fact("/function").value("open", open)
}

pub(crate) fn login_needed() -> Text {
    Text::new("servono registrazione e accesso", "registration and login are needed")
}

pub(crate) fn credentials(
    rule: &'static str,
    parameter: &'static str,
    date: Day,
    method: Method,
    accepted: bool,
) -> Step {
    let il = giorno(date);
    let text = match (method, accepted) {
        (Method::Credenziali, true) => {
            text!("Il {il} nome utente e password sono ammessi.", "On {date} user name and password are accepted.",)
        }
        (Method::Credenziali, false) => text!(
            "Il {il} nome utente e password non sono più ammessi.",
            "On {date} user name and password are no longer accepted.",
        ),
        _ => Text::new("SPID, CNS e CIE sono ammessi.", "SPID, CNS and CIE are accepted."),
    };
    Step::new(rule, date, text).fact("/method").fact("/date").parameter(parameter, date).value("accepted", accepted)
}

pub(crate) fn credentials_over(phase: Phase) -> Text {
    match phase {
        Phase::Registrazione => Text::new(
            "la registrazione con nome utente e password è chiusa: servono SPID, CNS o CIE",
            "registration by user name and password is closed: SPID, CNS or CIE is needed",
        ),
        Phase::Accesso => Text::new(
            "nome utente e password non danno più accesso: servono SPID, CNS o CIE",
            "user name and password give no access any more: SPID, CNS or CIE is needed",
        ),
    }
}

pub(crate) fn activated(date: Day, activated: &Truth) -> Step {
    let text = match activated.met {
        Some(true) => Text::new("L'utenza è attivata.", "The account is activated."),
        Some(false) => Text::new("L'utenza non è attivata: non si entra.", "The account is not activated: no access."),
        None => Text::new("Non è noto se l'utenza è attivata.", "It is not known whether the account is activated."),
    };
    Step::new("PORT-ATT", date, text).fact("/activated").value("met", activated.met)
}

pub(crate) fn not_activated(activated: &Truth) -> Text {
    match activated.met {
        Some(_) => Text::new(
            "l'utenza non è stata attivata con il link ricevuto per e-mail",
            "the account has not been activated through the e-mailed link",
        ),
        None => Text::new("non è noto se l'utenza è attivata", "it is not known whether the account is activated"),
    }
}

pub(crate) fn registration(date: Day, missing: usize, problems: usize) -> Step {
    let text = match (missing, problems) {
        (0, 0) => Text::new("I dati della registrazione ci sono tutti.", "The registration data are all there."),
        _ => text!(
            "Dati della registrazione: {missing} mancanti, {problems} non corretti.",
            "Registration data: {missing} missing, {problems} not right.",
        ),
    };
    Step::new("PORT-DATI", date, text).fact("/data")
}

pub(crate) fn wrong_codice_fiscale() -> Text {
    Text::new("il codice fiscale non è valido", "the codice fiscale is not valid")
}

pub(crate) fn other_birth_date() -> Text {
    Text::new("il codice fiscale indica un'altra data di nascita", "the codice fiscale tells another date of birth")
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

pub(crate) fn appointment(day: Day, parameter: &'static str, minutes: u32, end: Moment) -> Step {
    let text = text!(
        "L'appuntamento dura {minutes} minuti e finisce alle {end}.",
        "The appointment takes {minutes} minutes and ends at {end}.",
    );
    Step::new("APP-TIPI", day, text).fact("/kind").fact("/start").parameter(parameter, day).value("end", end)
}

pub(crate) fn no_slot(day: Day) -> Step {
    let text = Text::new(
        "Senza disponibilità si scrive al CPI con il pulsante Contatta CPI.",
        "With no slot free one writes to the CPI by the button Contatta CPI.",
    );
    Step::new("APP-NODISP", day, text).fact("/slot_free")
}

pub(crate) fn aged(from: u32, to: u32) -> Text {
    text!("età da {from} a {to} anni compresi", "age from {from} to {to} inclusive")
}

pub(crate) fn not_working() -> Text {
    Text::new("senza lavoro", "not working")
}

pub(crate) fn not_studying() -> Text {
    Text::new("fuori da corsi per un titolo di studio", "not in school or training towards a qualification")
}

pub(crate) fn condition(rule: &'static str, date: Day, what: &Text, path: &'static str, truth: &Truth) -> Step {
    let Text { it, en } = what;
    let (si, yes) = match truth.met {
        Some(true) => ("sì", "yes"),
        Some(false) => ("no", "no"),
        None => ("non è noto", "not known"),
    };
    let step = Step::new(rule, date, text!("Condizione: {it}: {si}.", "Condition: {en}: {yes}."));
    step.fact(path).value("met", truth.met)
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
    text!("il formato non è tra {formats}", "the format is not among {formats}")
}

pub(crate) fn size(most: u32) -> Text {
    text!("il file supera {most} byte", "the file is larger than {most} bytes")
}

pub(crate) fn no_scan() -> Text {
    Text::new("il file non contiene testo, come una scansione", "the file holds no text, as a scan does")
}

pub(crate) fn file(date: Day, accepted: bool) -> Step {
    let text = match accepted {
        true => Text::new("Il file è accettato.", "The file is taken in."),
        false => Text::new("Il file non è accettato.", "The file is not taken in."),
    };
    let step = Step::new("CV-FILE", date, text).fact("/file/name").fact("/file/bytes").fact("/file/text");
    step.parameter("cv_bytes_massimo", date)
}

pub(crate) fn territories(date: Day, given: usize, known: usize, path: &str) -> Step {
    let text = text!(
        "Territori di interesse: {given}, su {known} ammessi.",
        "Territories of interest: {given} of the {known} that there are.",
    );
    Step::new("CV-TERR", date, text).fact(path)
}

pub(crate) fn retention(last: Day, delete_on: Day, notice_on: Day) -> Step {
    let (dal, al, avviso) = (giorno(last), giorno(delete_on), giorno(notice_on));
    let text = text!(
        "Ultimo caricamento, aggiornamento o uso il {dal}: il CV si cancella il {al}, con avviso il {avviso}.",
        "Last upload, update or use on {last}: the CV is deleted on {delete_on}, with notice on {notice_on}.",
    );
    let step =
        Step::new("CV-RET", delete_on, text).fact("/uploaded").fact("/updates").fact("/uses").fact("/applications");
    step.parameter("mesi_conservazione_cv", last).parameter("giorni_avviso_cv", last)
}

pub(crate) fn searchable(date: Day, searchable: Option<bool>) -> Step {
    let text = match searchable {
        Some(true) => Text::new("Aziende e agenzie trovano il CV.", "Companies and agencies find the CV."),
        Some(false) => Text::new("Aziende e agenzie non trovano il CV.", "Companies and agencies do not find the CV."),
        None => Text::new("Non è noto il consenso alla ricerca.", "The consent to search is not known."),
    };
    Step::new("CV-CONS", date, text).fact("/consent")
}

pub(crate) fn log(date: Day, entries: usize, change_allowed: Option<bool>) -> Step {
    let (it, en) = match change_allowed {
        Some(false) => (
            " Chi ha caricato il CV non è modificabile dall'utente.",
            " Who uploaded the CV can't be changed by the user.",
        ),
        Some(true) => (" La modifica è ammessa.", " The change is allowed."),
        None => ("", ""),
    };
    let text = text!("Storico utilizzi: {entries} operazioni.{it}", "Usage log: {entries} entries.{en}");
    let step = Step::new("CV-MULTI", date, text);
    if change_allowed.is_some() { step.fact("/change") } else { step }
}

pub(crate) fn consent(date: Day, path: &str, consent: Option<bool>) -> Step {
    let text = match consent {
        Some(true) => {
            Text::new("Il consenso alla ricerca c'è: il CV si trova.", "There is consent to search: the CV is found.")
        }
        Some(false) => Text::new(
            "Senza consenso alla ricerca il CV non si trova.",
            "Without consent to search the CV is not found.",
        ),
        None => Text::new(
            "Il consenso alla ricerca non è noto: il CV non si trova.",
            "The consent to search is not known: the CV is not found.",
        ),
    };
    Step::new("CV-CONS", date, text).fact(format!("{path}/consent"))
}

pub(crate) fn request_state(date: Day, path: &str, state: RequestState) -> Step {
    let text = match state {
        RequestState::Richiesta => Text::new(
            "La richiesta attende risposta: il CV resta anonimo.",
            "The request waits for an answer: the CV stays anonymised.",
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
    Step::new("CV-RICH", date, text).fact(format!("{path}/request"))
}

pub(crate) fn anonymous(date: Day, path: &str, redacted: usize) -> Step {
    let text = text!(
        "Il CV si mostra anonimo; testi omessi in tutto o in parte: {redacted}.",
        "The CV is shown anonymised; texts left out in whole or in part: {redacted}.",
    );
    Step::new("CV-CONS", date, text).fact(format!("{path}/record"))
}
