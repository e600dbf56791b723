// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! The numbers of what the rules refuse.

use collocamento::Code;

use crate::codes::{Codes, Names};

/// json_non_valido (the text is not valid JSON): The text is not JSON, is not UTF-8, or names a key twice.
pub const COLLOC_ERR_JSON_NON_VALIDO: i32 = 1;

/// campo_mancante (a required field is missing): A required field is missing.
pub const COLLOC_ERR_CAMPO_MANCANTE: i32 = 2;

/// campo_sconosciuto (unknown field): A field that the operation does not know.
pub const COLLOC_ERR_CAMPO_SCONOSCIUTO: i32 = 3;

/// valore_non_valido (invalid value): A value of the wrong type, or outside the allowed values of the field.
pub const COLLOC_ERR_VALORE_NON_VALIDO: i32 = 4;

/// data_non_valida (not a valid date): Not a valid date: no such day, or not written `YYYY-MM-DD`.
pub const COLLOC_ERR_DATA_NON_VALIDA: i32 = 5;

/// regime_non_coperto (regime not covered): A day before the reform of 2015, which the library does not compute.
pub const COLLOC_ERR_REGIME_NON_COPERTO: i32 = 6;

/// prestazione_non_vigente (the benefit was not in force on that date): A benefit named on a date when it did not exist.
pub const COLLOC_ERR_PRESTAZIONE_NON_VIGENTE: i32 = 7;

/// azione_non_ammessa (action not allowed in this state): An action that the state of a workflow does not allow.
pub const COLLOC_ERR_AZIONE_NON_AMMESSA: i32 = 8;

/// operazione_sconosciuta (unknown operation): An operation that does not exist.
pub const COLLOC_ERR_OPERAZIONE_SCONOSCIUTA: i32 = 9;

/// rulebook_non_valido (invalid rule data): Malformed rule data; the details name file, rule and field.
pub const COLLOC_ERR_RULEBOOK_NON_VALIDO: i32 = 10;

/// rulebook_sconosciuto (unknown rulebook): Unknown name of a rulebook.
pub const COLLOC_ERR_RULEBOOK_SCONOSCIUTO: i32 = 11;

/// parametro_non_disponibile (parameter not available on that date): A parameter read on a date that no segment covers.
pub const COLLOC_ERR_PARAMETRO_NON_DISPONIBILE: i32 = 12;

/// fuori_limite (outside the allowed limits): Over one of the limits on size, depth, count or date.
pub const COLLOC_ERR_FUORI_LIMITE: i32 = 13;

pub(crate) const ERRORS: Codes<Code> = &[
    (COLLOC_ERR_JSON_NON_VALIDO, Code::JsonNonValido),
    (COLLOC_ERR_CAMPO_MANCANTE, Code::CampoMancante),
    (COLLOC_ERR_CAMPO_SCONOSCIUTO, Code::CampoSconosciuto),
    (COLLOC_ERR_VALORE_NON_VALIDO, Code::ValoreNonValido),
    (COLLOC_ERR_DATA_NON_VALIDA, Code::DataNonValida),
    (COLLOC_ERR_REGIME_NON_COPERTO, Code::RegimeNonCoperto),
    (COLLOC_ERR_PRESTAZIONE_NON_VIGENTE, Code::PrestazioneNonVigente),
    (COLLOC_ERR_AZIONE_NON_AMMESSA, Code::AzioneNonAmmessa),
    (COLLOC_ERR_OPERAZIONE_SCONOSCIUTA, Code::OperazioneSconosciuta),
    (COLLOC_ERR_RULEBOOK_NON_VALIDO, Code::RulebookNonValido),
    (COLLOC_ERR_RULEBOOK_SCONOSCIUTO, Code::RulebookSconosciuto),
    (COLLOC_ERR_PARAMETRO_NON_DISPONIBILE, Code::ParametroNonDisponibile),
    (COLLOC_ERR_FUORI_LIMITE, Code::FuoriLimite),
];

pub(crate) const ERR_NAMES: Codes<Names> = &[
    (COLLOC_ERR_JSON_NON_VALIDO, [c"json_non_valido", c"il testo non è JSON valido", c"the text is not valid JSON"]),
    (COLLOC_ERR_CAMPO_MANCANTE, [c"campo_mancante", c"manca un campo obbligatorio", c"a required field is missing"]),
    (COLLOC_ERR_CAMPO_SCONOSCIUTO, [c"campo_sconosciuto", c"campo sconosciuto", c"unknown field"]),
    (COLLOC_ERR_VALORE_NON_VALIDO, [c"valore_non_valido", c"valore non valido", c"invalid value"]),
    (COLLOC_ERR_DATA_NON_VALIDA, [c"data_non_valida", c"data non valida", c"not a valid date"]),
    (COLLOC_ERR_REGIME_NON_COPERTO, [c"regime_non_coperto", c"regime non coperto", c"regime not covered"]),
    (COLLOC_ERR_PRESTAZIONE_NON_VIGENTE, [c"prestazione_non_vigente", c"la prestazione non era in vigore a quella data", c"the benefit was not in force on that date"]),
    (COLLOC_ERR_AZIONE_NON_AMMESSA, [c"azione_non_ammessa", c"azione non ammessa in questo stato", c"action not allowed in this state"]),
    (COLLOC_ERR_OPERAZIONE_SCONOSCIUTA, [c"operazione_sconosciuta", c"operazione sconosciuta", c"unknown operation"]),
    (COLLOC_ERR_RULEBOOK_NON_VALIDO, [c"rulebook_non_valido", c"dati delle regole non validi", c"invalid rule data"]),
    (COLLOC_ERR_RULEBOOK_SCONOSCIUTO, [c"rulebook_sconosciuto", c"raccolta di regole sconosciuta", c"unknown rulebook"]),
    (COLLOC_ERR_PARAMETRO_NON_DISPONIBILE, [c"parametro_non_disponibile", c"parametro non disponibile a quella data", c"parameter not available on that date"]),
    (COLLOC_ERR_FUORI_LIMITE, [c"fuori_limite", c"oltre i limiti ammessi", c"outside the allowed limits"]),
];
