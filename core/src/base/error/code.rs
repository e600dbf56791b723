//! The kinds of faults.

use crate::base::words::table::words;

words! {
    /// What kind of fault an [`Error`](crate::Error) is. The wire names never change.
    pub enum Code {
        /// The text is not JSON, is not UTF-8, or names a key twice.
        1 JsonNonValido: "json_non_valido", "il testo non è JSON valido", "the text is not valid JSON",
            "Il testo non è JSON, non è UTF-8 o ripete una chiave.";
        /// A required field is missing.
        2 CampoMancante: "campo_mancante", "manca un campo obbligatorio", "a required field is missing",
            "Manca un campo obbligatorio.";
        /// A field that the operation does not know.
        3 CampoSconosciuto: "campo_sconosciuto", "campo sconosciuto", "unknown field",
            "Un campo che l'operazione non conosce.";
        /// A value of the wrong type, or outside the allowed values of the field.
        4 ValoreNonValido: "valore_non_valido", "valore non valido", "invalid value",
            "Un valore di tipo sbagliato, o fuori dai valori ammessi per il campo.";
        /// Not a valid date: no such day, or not written `YYYY-MM-DD`.
        5 DataNonValida: "data_non_valida", "data non valida", "not a valid date",
            "Non è una data valida: il giorno non esiste, o non è scritto `AAAA-MM-GG`.";
        /// A day before the reform of 2015, which the library does not compute.
        6 RegimeNonCoperto: "regime_non_coperto", "regime non coperto", "regime not covered",
            "Un giorno prima della riforma del 2015, che la libreria non calcola.";
        /// A benefit named on a date when it did not exist.
        7 PrestazioneNonVigente: "prestazione_non_vigente", "la prestazione non era in vigore a quella data",
            "the benefit was not in force on that date",
            "Una prestazione indicata in una data in cui non esisteva.";
        /// An action that the state of a workflow does not allow.
        8 AzioneNonAmmessa: "azione_non_ammessa", "azione non ammessa in questo stato",
            "action not allowed in this state",
            "Un'azione che lo stato del flusso non ammette.";
        /// An operation that does not exist.
        9 OperazioneSconosciuta: "operazione_sconosciuta", "operazione sconosciuta", "unknown operation",
            "Un'operazione che non esiste.";
        /// Malformed rule data; the details name file, rule and field.
        10 RulebookNonValido: "rulebook_non_valido", "dati delle regole non validi", "invalid rule data",
            "Dati delle regole mal formati; i dettagli indicano file, regola e campo.";
        /// Unknown name of a rulebook.
        11 RulebookSconosciuto: "rulebook_sconosciuto", "raccolta di regole sconosciuta", "unknown rulebook",
            "Il nome della raccolta di regole non esiste.";
        /// A parameter read on a date that no segment covers.
        12 ParametroNonDisponibile: "parametro_non_disponibile", "parametro non disponibile a quella data",
            "parameter not available on that date",
            "Un parametro letto in una data che nessun periodo copre.";
        /// Over one of the limits on size, depth, count or date.
        13 FuoriLimite: "fuori_limite", "oltre i limiti ammessi", "outside the allowed limits",
            "È superato uno dei limiti di dimensione, profondità, numero o data.";
    }
}
