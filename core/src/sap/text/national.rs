//! The sentences about the national document, its events and its comparison.

use crate::answer::finding::Severity;
use crate::answer::step::Note;
use crate::base::rule::{self, Rule};
use crate::base::text::{Text, counted, text};
use crate::sap::finding::Said;

const fn error(rule: Rule, message: Text) -> Said {
    Said { severity: Severity::Errore, rule, message }
}

const fn warning(rule: Rule, message: Text) -> Said {
    Said { severity: Severity::Avviso, rule, message }
}

const fn note(rule: Rule, message: Text) -> Said {
    Said { severity: Severity::Nota, rule, message }
}

/// Declares sentences without values: function, severity, rule, Italian, English.
macro_rules! said {
    ($($name:ident: $severity:ident $rule:ident, $it:literal, $en:literal;)+) => {
        $(pub(in crate::sap) fn $name() -> Said {
            $severity(rule::$rule, Text::new($it, $en))
        })+
    };
}

said! {
    // Reading
    unknown_element: warning SAP_NAZ, "Elemento sconosciuto: non si legge.", "The element is not known: it is not read.";
    repeated_element: error SAP_NAZ, "L'elemento compare più volte: se ne legge uno.", "The element occurs more than once: one is read.";
    stray_text: warning SAP_NAZ, "C'è del testo fuori posto: non si legge.", "There is text out of place: it is not read.";
    not_a_text: error SAP_NAZ, "L'elemento contiene altri elementi invece di un valore: non si legge.",
        "The element holds other elements instead of a value: it is not read.";
    unreadable: error SAP_NAZ, "Il valore non si legge.", "The value can't be read.";
    bad_day: error SAP_NAZ, "La data non è valida: non si legge.", "The date is not valid: it is not read.";
    early_day: warning SAP_NAZ, "Una data anteriore al 1950 è un segnaposto: non si legge.",
        "A date before 1950 is a placeholder: it is not read.";
    far_day: note SAP_NAZ, "Una data oltre il 2199 sta per nessun termine.", "A date after 2199 stands for no end.";
    bad_flag: error SAP_NAZ, "Il valore non è SI né NO: non si legge.", "The value is neither SI nor NO: it is not read.";
    bad_number: error SAP_NAZ, "Il valore non è un numero ammesso: non si legge.", "The value is not an accepted number: it is not read.";
    unknown_letter: warning SAP_NAZ, "Lo stato occupazionale non è tra quelli noti: resta com'è.",
        "The occupational state is not a known one: it stays as it is.";
    // Writing
    no_place: warning SAP_NAZ, "Il documento nazionale non ha posto per questo dato, o lo porta in altra forma.",
        "The national document has no place for this value, or holds it in another form.";
    // Events
    no_person: warning SAP_EVT, "Manca il codice fiscale.", "The codice fiscale is missing.";
    no_activity: error SAP_EVT, "La politica non ha attività: nessun evento.", "The measure has no activity: no event.";
    no_day: error SAP_EVT, "La politica non ha alcuna data: nessun evento.", "The measure has no date: no event.";
    never_begun: note SAP_EVT, "Secondo l'ultimo evento la politica non ha avuto inizio: non vale come DID né come patto.",
        "By its last event the measure never began: it is no DID and no patto.";
    job_without_start: error SAP_EVT, "Manca il primo giorno del rapporto: nessun evento.", "The first day of the job is missing: no event.";
    job_ends_before_start: error SAP_EVT, "La fine del rapporto precede l'inizio: nessun evento.", "The job ends before it starts: no event.";
    job_unnamed: error SAP_EVT, "Il codice del datore non può dare il nome al rapporto: nessun evento.",
        "The employer's code can't name the job: no event.";
    job_repeated: warning SAP_EVT, "Lo stesso rapporto compare più volte: vale la fine più lontana.",
        "The same job occurs more than once: the latest end counts.";
    job_without_contract: warning SAP_EVT, "Manca il tipo di contratto: il rapporto vale come lavoro subordinato.",
        "The contract type is missing: the job counts as subordinate work.";
    job_without_pay: note SAP_EVT, "La SAP non porta retribuzioni: senza altri dati ogni rapporto conta sopra il limite.",
        "The SAP holds no pay: without further data each job counts as above the limit.";
    did_days_differ: warning SAP_GDID, "La disponibilità e la politica N00 hanno giorni diversi: vale quello della N00.",
        "The availability and the measure N00 have different days: that of the N00 counts.";
    did_days_differ_other: warning SAP_GDID, "La disponibilità e la politica N00 hanno giorni diversi: vale quello della disponibilità.",
        "The availability and the measure N00 have different days: that of the availability counts.";
    did_ended: warning SAP_GDID, "Secondo l'ultimo evento la DID è cessata: la causa non è nota, e vale come revoca.",
        "By its last event the DID has ended: the cause is not known, and it counts as withdrawn.";
    did_ended_kept: warning SAP_GDID, "Secondo l'ultimo evento la DID è cessata, ma resta.", "By its last event the DID has ended, but it stays.";
    did_ended_when: error SAP_GDID, "Secondo l'ultimo evento la DID è cessata, ma manca il giorno: resta.",
        "By its last event the DID has ended, but the day is missing: it stays.";
    class_of_gg: note SAP_IDX, "Un numero intero con un progetto Garanzia Giovani è una classe.",
        "A whole number with a Garanzia Giovani project is a class.";
    class_unknown: warning SAP_IDX, "Un numero intero è una classe e non un indice, di scala non nota: nessun profilo.",
        "A whole number is a class and not an index, of a scale that is not known: no profile.";
    bad_index: error SAP_IDX, "L'indice non è un numero da 0 a 1: nessun profilo.", "The index is not a number from 0 to 1: no profile.";
    index_without_day: error SAP_IDX, "L'indice non ha un giorno: nessun profilo.", "The index has no day: no profile.";
    indices_differ: warning SAP_IDX, "L'indice della sezione 2 è diverso da quello della N00: valgono entrambi, ognuno dal suo giorno.",
        "The index of section 2 differs from that of the N00: both count, each from its day.";
    indices_differ_one_day: warning SAP_IDX, "L'indice della sezione 2 è diverso da quello della N00 dello stesso giorno: vale quello della N00.",
        "The index of section 2 differs from that of the N00 of the same day: that of the N00 counts.";
    // Comparison
    other_day: note SAP_CFR, "La SAP è di un altro giorno: l'anzianità dichiarata è di allora.",
        "The SAP is of another day: the stated seniority is of then.";
    not_covered: warning SAP_CFR, "Le regole non coprono quel giorno.", "The rules do not cover that day.";
}

/// The findings that are left out.
pub(in crate::sap) fn dropped(count: usize) -> Said {
    let (altri, others) =
        (counted(count, "altro rilievo", "altri rilievi"), counted(count, "more finding", "more findings"));
    note(rule::SAP_NAZ, text!("{altri} non elencati.", "{others} not listed."))
}

/// More events than a dossier may have.
pub(in crate::sap) fn too_many_events(limit: usize) -> Said {
    warning(
        rule::SAP_EVT,
        text!(
            "Gli eventi sono più dei {limit} che un fascicolo può avere.",
            "There are more events than the {limit} that a dossier may have."
        ),
    )
}

pub(in crate::sap) fn unknown_contract() -> Said {
    warning(
        rule::COB_02,
        Text::new(
            "Codice contratto ignoto o non valido a quella data: il rapporto vale come lavoro subordinato.",
            "The contract code is not known or not valid on that date: the job counts as subordinate work.",
        ),
    )
}

pub(in crate::sap) fn national() -> Note {
    Text::new("La SAP è scritta come documento nazionale.", "The SAP is written as the national document.").note()
}

pub(in crate::sap) fn events(count: usize) -> Note {
    let (eventi, events) = (counted(count, "evento", "eventi"), counted(count, "event", "events"));
    text!("La SAP dà {eventi}.", "The SAP gives {events}.").note().value("events", count)
}

pub(in crate::sap) fn same() -> Text {
    Text::new("Il nodo e le regole dicono lo stesso.", "The node and the rules say the same.")
}

pub(in crate::sap) fn differs() -> Text {
    Text::new("Il nodo dice altro dalle regole.", "The node says something else than the rules.")
}

pub(in crate::sap) fn not_stated() -> Text {
    Text::new("Il nodo non lo dice.", "The node does not state it.")
}

pub(in crate::sap) fn not_by_rules() -> Text {
    Text::new("Le regole non lo possono dire.", "The rules can't say it.")
}

pub(in crate::sap) fn by_pay() -> Text {
    Text::new(
        "Le regole non lo possono dire: dipende dalle retribuzioni, che la SAP non porta.",
        "The rules can't say it: it depends on the pay, which the SAP does not hold.",
    )
}

pub(in crate::sap) fn never_worked() -> Text {
    Text::new(
        "Inoccupato e disoccupato sono lo stesso stato per le regole: la SAP non porta esperienze di lavoro.",
        "Never employed and unemployed are the same state by the rules: the SAP holds no work experience.",
    )
}

pub(in crate::sap) fn has_worked() -> Text {
    Text::new(
        "La SAP dice inoccupata una persona di cui porta esperienze di lavoro.",
        "The SAP calls a person never employed, and holds work experience of theirs.",
    )
}

pub(in crate::sap) fn compared(same: usize, different: usize, unknown: usize) -> Note {
    text!(
        "Dati concordi: {same}; diversi: {different}; non noti: {unknown}.",
        "Values that agree: {same}; that differ: {different}; not known: {unknown}.",
    )
    .note()
    .value("same", same)
    .value("different", different)
    .value("unknown", unknown)
}
