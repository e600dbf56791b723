//! The sentences about the national document, its events and its comparison.

use crate::answer::remark::remarks;
use crate::answer::step::Note;
use crate::base::text::{Text, counted, text};

remarks! {
    pub(in crate::sap),
    // Reading
    unknown_element: warning SAP_NAZ, "Elemento sconosciuto: non è letto.", "The element is unknown: it is not read.";
    repeated_element: error SAP_NAZ, "L'elemento compare più volte: si legge il primo.", "The element occurs more than once: the first one is read.";
    stray_text: warning SAP_NAZ, "Testo fuori dagli elementi: non è letto.", "Text outside the elements: it is not read.";
    not_a_text: error SAP_NAZ, "L'elemento contiene altri elementi invece di un valore: non è letto.",
        "The element contains other elements instead of a value: it is not read.";
    unreadable: error SAP_NAZ, "Il valore non è leggibile.", "The value can't be read.";
    bad_day: error SAP_NAZ, "La data non è valida: non è letta.", "The date is not valid: it is not read.";
    early_day: warning SAP_NAZ, "Una data anteriore al 1950 è un segnaposto: non è letta.",
        "A date before 1950 is a placeholder: it is not read.";
    far_day: note SAP_NAZ, "Una data successiva al 2199 significa che non c'è un termine.", "A date after 2199 means that there is no end.";
    bad_flag: error SAP_NAZ, "Il valore non è né SI né NO: non è letto.", "The value is neither SI nor NO: it is not read.";
    bad_number: error SAP_NAZ, "Il valore non è un numero ammesso: non è letto.", "The value is not a valid number: it is not read.";
    unknown_letter: warning SAP_NAZ, "Lo stato occupazionale non è tra quelli noti: resta com'è scritto.",
        "The employment status is not a known one: it is left as written.";
    // Writing
    no_place: warning SAP_NAZ, "Il documento nazionale non prevede questo dato, o lo scrive in altra forma.",
        "The national document has no element for this value, or writes it in another form.";
    // Events
    no_person: warning SAP_EVT, "Manca il codice fiscale.", "The codice fiscale is missing.";
    no_activity: error SAP_EVT, "La politica non ha attività: nessun evento.", "The measure has no activity: no event.";
    no_day: error SAP_EVT, "La politica non ha alcuna data: nessun evento.", "The measure has no date: no event.";
    never_begun: note SAP_EVT, "Secondo l'ultimo evento la politica non ha avuto inizio: non vale come DID né come patto.",
        "According to its last event the measure never began: it counts neither as a DID nor as a patto.";
    job_without_start: error SAP_EVT, "Manca il primo giorno del rapporto: nessun evento.", "The first day of the job is missing: no event.";
    job_ends_before_start: error SAP_EVT, "La fine del rapporto precede l'inizio: nessun evento.", "The job ends before it starts: no event.";
    job_unnamed: error SAP_EVT, "Il datore di lavoro non può dare il nome al rapporto: nessun evento.",
        "The employer can't name the job: no event.";
    job_repeated: warning SAP_EVT, "Lo stesso rapporto compare più volte: vale la fine più lontana.",
        "The same job occurs more than once: the latest end counts.";
    job_without_contract: warning SAP_EVT, "Manca il tipo di contratto: il rapporto vale come lavoro subordinato.",
        "The contract type is missing: the job counts as subordinate work.";
    job_without_pay: note SAP_EVT, "La SAP non contiene le retribuzioni: senza altri dati ogni rapporto conta come sopra il limite.",
        "A SAP contains no pay: without further data each job counts as above the limit.";
    did_days_differ: warning SAP_GDID, "La disponibilità e la politica N00 hanno date diverse: vale quella della N00.",
        "The availability and the N00 measure have different dates: that of the N00 counts.";
    did_days_differ_other: warning SAP_GDID, "La disponibilità e la politica N00 hanno date diverse: vale quella della disponibilità.",
        "The availability and the N00 measure have different dates: that of the availability counts.";
    availability_refused: warning SAP_GDID, "La disponibilità è quella di una N00 che non ha avuto inizio: non vale come DID.",
        "The availability is that of an N00 that never began: it does not count as a DID.";
    did_ended: warning SAP_GDID, "Secondo l'ultimo evento la DID è cessata: la causa non è nota, e vale come revoca.",
        "According to its last event the DID has ended: the cause is unknown, and it counts as withdrawn.";
    did_ended_kept: warning SAP_GDID, "Secondo l'ultimo evento la DID è cessata, ma si considera ancora attiva.",
        "According to its last event the DID has ended, but it is kept.";
    did_ended_when: error SAP_GDID, "Secondo l'ultimo evento la DID è cessata, ma manca il giorno: si considera ancora attiva.",
        "According to its last event the DID has ended, but the day is missing: it is kept.";
    class_of_gg: note SAP_IDX, "Un numero intero in un progetto Garanzia Giovani è una classe.",
        "A whole number in a Garanzia Giovani project is a class.";
    class_unknown: warning SAP_IDX, "Un numero intero è una classe e non un indice, e la sua scala non è nota: nessun profilo.",
        "A whole number is a class and not an index, and its scale is unknown: no profile.";
    bad_index: error SAP_IDX, "L'indice non è un numero da 0 a 1: nessun profilo.", "The index is not a number from 0 to 1: no profile.";
    index_without_day: error SAP_IDX, "L'indice non ha un giorno: nessun profilo.", "The index has no day: no profile.";
    indices_differ: warning SAP_IDX, "L'indice della sezione 2 è diverso da quello della N00: valgono entrambi, ciascuno dal proprio giorno.",
        "The index of section 2 differs from that of the N00: both count, each from its own day.";
    indices_differ_one_day: warning SAP_IDX, "L'indice della sezione 2 è diverso da quello della N00 dello stesso giorno: vale quello della N00.",
        "The index of section 2 differs from that of the N00 of the same day: that of the N00 counts.";
    unknown_contract: warning COB_02, "Codice contratto ignoto o non valido a quella data: il rapporto vale come lavoro subordinato.",
        "The contract code is not known or not valid on that date: the job counts as subordinate work.";
    // Comparison
    other_day: note SAP_CFR, "La SAP è di un altro giorno: l'anzianità dichiarata è quella di quel giorno.",
        "The SAP is of another day: the stated seniority is that of its own day.";
    not_covered: warning SAP_CFR, "Le regole non coprono quel giorno.", "The rules do not cover that day.";
}

pub(in crate::sap) fn national() -> Note {
    Text::new("La SAP è scritta come documento nazionale.", "The SAP is written as the national document.").note()
}

pub(in crate::sap) fn events(count: usize) -> Note {
    let (eventi, events) = (counted(count, "evento", "eventi"), counted(count, "event", "events"));
    text!("La SAP dà {eventi}.", "The SAP gives {events}.").note().value("events", count)
}

pub(in crate::sap) fn same() -> Text {
    Text::new("Il nodo e le regole concordano.", "The node and the rules agree.")
}

pub(in crate::sap) fn differs() -> Text {
    Text::new("Il nodo e le regole non concordano.", "The node and the rules do not agree.")
}

pub(in crate::sap) fn not_stated() -> Text {
    Text::new("Il nodo non lo dichiara.", "The node does not state it.")
}

pub(in crate::sap) fn not_by_rules() -> Text {
    Text::new("Le regole non possono stabilirlo.", "The rules can't tell.")
}

pub(in crate::sap) fn by_pay() -> Text {
    Text::new(
        "Le regole non possono stabilirlo: dipende dalle retribuzioni, che la SAP non contiene.",
        "The rules can't tell: it depends on the pay, which the SAP does not contain.",
    )
}

pub(in crate::sap) fn never_worked() -> Text {
    Text::new(
        "Le regole non distinguono l'inoccupato dal disoccupato, e la SAP non riporta esperienze di lavoro.",
        "The rules do not distinguish the never employed from the unemployed, and the SAP lists no work experience.",
    )
}

pub(in crate::sap) fn has_worked() -> Text {
    Text::new(
        "La SAP dichiara inoccupata la persona, ma ne riporta esperienze di lavoro.",
        "The SAP states that the person has never been employed, but lists work experience.",
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
