//! The sentences about documents.

use crate::answer::remark::{Remark, remarks};
use crate::answer::step::Note;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::text::{Lang, Text, counted, text};
use crate::chapters::codes::cob::has_form;

remarks! {
    pub(super),
    // Reading
    stray_text: error COB_11, "Testo fuori dai documenti: non è letto.",
        "Text outside the documents: it is not read.";
    no_step: error COB_11, "Il documento non comunica né inizio, proroga, trasformazione, cessazione né cambio di datore: è escluso.",
        "The document reports no start, extension, transformation, end or change of employer: it is left out.";
    unknown_module: error COB_11, "Il documento non è UniLav, UniSomm né VarDatori: è escluso.",
        "The document is not a UniLav, UniSomm or VarDatori: it is left out.";
    missing: error COB_11, "Manca un dato necessario: il documento è escluso.",
        "A required value is missing: the document is left out.";
    bad_date: error COB_11, "La data non è valida: il documento è escluso.",
        "The date is not valid: the document is left out.";
    ends_before_start: error COB_11, "La fine precede l'inizio: il documento è escluso.",
        "The end is before the start: the document is left out.";
    bad_start: warning COB_11, "L'inizio indicato nel contratto non è un giorno valido: non è letto.",
        "The start given in the contract is not a valid day: it is not read.";
    bad_end: warning COB_11, "La data di fine non è valida: il rapporto si legge senza termine.",
        "The end date is not valid: the job is read without an end.";
    early_end: warning COB_11, "Data di fine anteriore al 1950: il rapporto non ha termine.",
        "An end date before 1950 means that there is no end.";
    open_end: note COB_11, "Data di fine successiva al 2199: il rapporto non ha termine.",
        "An end date after 2199 means that there is no end.";
    bad_sent: warning COB_11, "Il giorno di invio manca o non è valido: l'evento non ha giorno di registrazione.",
        "The day of sending is missing or not valid: the event has no day of recording.";
    bad_pay: warning COB_11, "La retribuzione non è un importo: non è nota.",
        "The pay is not an amount: it is not known.";
    bad_birth: warning COB_11, "La data di nascita non è valida: non è letta.",
        "The date of birth is not valid: it is not read.";
    bad_sex: warning COB_11, "Il sesso non è né M né F: non è letto.",
        "The sex is neither M nor F: it is not read.";
    bad_code: warning COB_11, "Il codice fiscale del lavoratore non è formalmente valido.",
        "The worker's codice fiscale is not formally valid.";
    bad_employer: error COB_03, "Il codice fiscale del datore di lavoro non può dare il nome a un rapporto: il passo è escluso.",
        "The employer's codice fiscale can't name a job: the step is left out.";
    no_employer: warning COB_03, "Manca il codice fiscale del datore di lavoro: il rapporto si riconosce dal solo inizio.",
        "The employer's codice fiscale is missing: the job is known by its start only.";
    unknown_purpose: warning COB_04, "Tipo di comunicazione sconosciuto: si legge come obbligatoria.",
        "The kind of communication is not known: it is read as a mandatory one.";
    several_steps: error COB_11, "Il documento comunica più fatti: se ne legge uno solo.",
        "The document reports several steps: only one is read.";
    // Persons
    no_person: error COB_12, "Manca il codice fiscale del lavoratore: il documento è escluso.",
        "The worker's codice fiscale is missing: the document is left out.";
    other_person: error COB_12, "Il documento riguarda un'altra persona: è escluso.",
        "The document is about another person: it is left out.";
    // Corrections and annulments
    given_twice: note COB_04, "Documento uguale a un altro: vale una volta.",
        "The document is the same as another one: it counts once.";
    same_code: warning COB_04, "Due documenti diversi hanno lo stesso codice: vale l'ultimo inviato.",
        "Two different documents have the same code: the one sent last counts.";
    in_a_circle: error COB_04, "La comunicazione rettifica o annulla sé stessa, da sola o insieme ad altre: è esclusa.",
        "The communication corrects or annuls itself, alone or with others: it is left out.";
    annuls_nothing: error COB_04, "L'annullamento non dice quale comunicazione annulla: è escluso.",
        "The annulment does not name the communication that it annuls: it is left out.";
    annuls_unknown: warning COB_04, "La comunicazione annullata non è tra i documenti.",
        "The annulled communication is not among the documents.";
    corrects_unknown: warning COB_04, "La comunicazione rettificata non è tra i documenti: la rettifica vale da sola.",
        "The corrected communication is not among the documents: the correction stands alone.";
    corrects_annulled: error COB_04, "La comunicazione rettificata era già annullata: la rettifica è esclusa.",
        "The corrected communication had been annulled before: the correction is left out.";
    annuls_again: warning COB_04, "La comunicazione era già annullata.",
        "The communication had been annulled before.";
    of_annulled_job: error COB_04, "L'inizio del rapporto è annullato: il fatto è escluso.",
        "The start of the job is annulled: the step is left out.";
    start_moved: note COB_03, "La rettifica cambia l'inizio o il datore: il rapporto si identifica con i dati rettificati.",
        "The correction changes the start or the employer: the job is identified by the corrected data.";
    // Chains
    codes_differ: warning COB_03, "I codici e i dati del contratto indicano rapporti diversi.",
        "The codes and the contract data name different jobs.";
    circle_of_codes: warning COB_03, "I codici delle comunicazioni formano un ciclo: il rapporto si riconosce da datore e inizio.",
        "The codes of the communications form a circle: the job is known by employer and start.";
    rebuilt: warning COB_05, "L'inizio del rapporto non è tra i documenti: è ricostruito dai dati del contratto.",
        "The start of the job is not among the documents: it is rebuilt from the contract data.";
    rebuilt_without_pay: warning COB_05, "L'inizio del rapporto non è tra i documenti: è ricostruito dai dati del contratto. La retribuzione prima di questo passo non è nota.",
        "The start of the job is not among the documents: it is rebuilt from the contract data. The pay before this step is not known.";
    without_effect: note COB_03, "Il passo era stato inviato prima della cessazione e cade dopo la fine del rapporto: non ha avuto effetto.",
        "The step was sent before the end and falls after the end of the job: it never took effect.";
    pay_of_working_time: warning COB_10, "Cambia l'orario e il documento non indica la retribuzione: vale quella precedente.",
        "The working time changes and the document gives no pay: the earlier pay stays.";
    not_rebuilt: error COB_05, "L'inizio del rapporto non è tra i documenti: il fatto è escluso.",
        "The start of the job is not among the documents: the step is left out.";
    extension_missing: warning COB_05, "Manca una proroga: è ricostruita dal termine indicato nel contratto.",
        "An extension is missing: it is rebuilt from the end date in the contract.";
    repeated: warning COB_06, "Lo stesso fatto è comunicato più volte: questa comunicazione non conta.",
        "The same step was reported more than once: this communication does not count.";
    goes_on: warning COB_07, "Il fatto è successivo al termine: il rapporto si considera proseguito fino ad allora.",
        "The step is after the agreed end: the job is taken to have gone on until then.";
    beyond_end: error COB_07, "Il fatto è successivo al termine: è escluso.",
        "The step is after the agreed end: it is left out.";
    before_start: error COB_03, "Il fatto precede l'inizio del rapporto: è escluso.",
        "The step is before the start of the job: it is left out.";
    after_end: error COB_03, "Il fatto è successivo alla cessazione: è escluso.",
        "The step is after the end of the job: it is left out.";
    ends_that_day: warning COB_03, "Il rapporto finisce nel giorno di una proroga o trasformazione, che non ha più effetto.",
        "The job ends on the day of an extension or transformation, which has no effect any more.";
    no_end_to_extend: error COB_03, "La proroga riguarda un rapporto senza termine: è esclusa.",
        "The extension is about a job without an agreed end: it is left out.";
    no_later_end: error COB_03, "La proroga non porta un termine successivo: è esclusa.",
        "The extension gives no later end: it is left out.";
    // Agency work
    mission_longer: warning COB_08, "Il termine del rapporto con l'agenzia è successivo a quello noto: vale come proroga.",
        "The end of the job with the agency is later than the known one: it counts as an extension.";
    farm_days: warning COB_01, "Lavoro occasionale agricolo: la comunicazione non dice le giornate lavorate, che sono da aggiungere agli eventi.",
        "Occasional farm work: the communication does not say the days worked, which have to be added to the events.";
    one_name: warning COB_11, "Due campi hanno lo stesso nome con valori diversi: ne vale uno.",
        "Two fields have the same name with different values: one of them counts.";
    mission_by_code: warning COB_08, "Il passo è indicato per il rapporto, ma il codice di variazione è di una missione: il rapporto con l'agenzia resta com'è.",
        "The step is given for the job, but the variation code is of a mission: the job with the agency stays as it is.";
    mission_unclear: warning COB_08, "Manca il codice della variazione: il fatto vale per la sola missione.",
        "The code of the variation is missing: the step is that of the mission only.";
    // Transformations
    unknown_transformation: warning COB_10, "Codice di trasformazione sconosciuto: vale il tipo di contratto indicato.",
        "The transformation code is not known: the contract type given counts.";
    // Kind and pay
    no_contract: warning COB_02, "Manca il tipo di contratto: il rapporto vale come lavoro subordinato.",
        "The contract type is missing: the job counts as subordinate work.";
    unknown_contract: warning COB_02, "Codice contratto ignoto o non valido a quella data: il rapporto vale come lavoro subordinato.",
        "The contract code is not known or not valid on that date: the job counts as subordinate work.";
    no_gross_pay: warning STATO_29, "Il lavoro autonomo non ha una retribuzione lorda: il reddito non è noto.",
        "Self-employed work has no gross pay: the income is not known.";
    placeholder: warning STATO_30, "La retribuzione è un valore segnaposto della fonte: non è nota.",
        "The pay is a placeholder of the source: it is not known.";
    // Employers
    same_employer: note COB_09, "Il datore di lavoro resta lo stesso: il rapporto non cambia.",
        "The employer stays the same: the job does not change.";
}

/// A document that can't be read.
pub(super) fn unreadable(why: &Error) -> Remark {
    let (it, en) = (why.reason(Lang::It), why.reason(Lang::En));
    let (bytes, byte) = match why.details.get("position") {
        Some(position) => (format!(" (byte {position} del documento)"), format!(" (byte {position} of the document)")),
        None => Default::default(),
    };
    Remark::error(
        rule::COB_11,
        text!("Il documento non è leggibile{bytes}: {it}.", "The document can't be read{byte}: {en}."),
    )
}

/// A document that is longer than a document may be.
pub(super) fn too_long() -> Remark {
    let message = Text::new("Il documento è troppo lungo: è escluso.", "The document is too long: it is left out.");
    Remark::error(rule::COB_11, message)
}

/// A correction that came after the days for it.
pub(super) fn late_correction(days: u32) -> Remark {
    Remark::note(
        rule::COB_04,
        text!(
            "La rettifica è inviata oltre {days} giorni dopo la comunicazione.",
            "The correction was sent more than {days} days after the communication.",
        ),
    )
}

/// What was read.
pub(super) fn read(documents: usize, events: usize, place: &'static str) -> Note {
    let (documenti, of_documents) =
        (counted(documents, "documento", "documenti"), counted(documents, "document", "documents"));
    let (eventi, of_events) = (counted(events, "evento", "eventi"), counted(events, "event", "events"));
    text!("{documenti}: {eventi}.", "{of_documents}: {of_events}.").note().fact(place)
}

pub(super) fn annuls() -> Text {
    Text::new("L'annullamento toglie la comunicazione.", "The annulment removes the communication.")
}

pub(super) fn corrects() -> Text {
    Text::new("La rettifica sostituisce la comunicazione.", "The correction replaces the communication.")
}

pub(super) fn kind(cob: Option<&str>) -> Text {
    match cob.filter(|cob| has_form(cob)) {
        Some(cob) => text!(
            "Il codice contratto {cob} indica il tipo di rapporto.",
            "The contract code {cob} determines the job kind."
        ),
        None => Text::new(
            "Il tipo di rapporto non è indicato da un codice contratto.",
            "No contract code determines the job kind.",
        ),
    }
}

pub(super) fn transformation(code: &str) -> Text {
    let code = if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) { code } else { "?" };
    text!("Trasformazione con codice {code}.", "Transformation with the code {code}.")
}

pub(super) fn transfer() -> Text {
    Text::new("Il rapporto prosegue con un altro datore di lavoro.", "The job goes on under another employer.")
}

pub(super) fn mission() -> Text {
    Text::new("La missione è parte del rapporto con l'agenzia.", "The mission is part of the job with the agency.")
}
