//! The numbers that functions return. A number once given is never given again.

use collocamento::Code;

/// Done.
pub const COLLOC_OK: i32 = 0;

/// json_non_valido: the text is not JSON, is not UTF-8, or names a key twice.
pub const COLLOC_ERR_JSON_NON_VALIDO: i32 = 1;

/// campo_mancante: a field that must be there is not.
pub const COLLOC_ERR_CAMPO_MANCANTE: i32 = 2;

/// campo_sconosciuto: a field that the operation does not know.
pub const COLLOC_ERR_CAMPO_SCONOSCIUTO: i32 = 3;

/// valore_non_valido: a value of the wrong type, or outside the values that the field takes.
pub const COLLOC_ERR_VALORE_NON_VALIDO: i32 = 4;

/// data_non_valida: a date that does not exist, or is not written YYYY-MM-DD.
pub const COLLOC_ERR_DATA_NON_VALIDA: i32 = 5;

/// regime_non_coperto: a day before the reform of 2015, which the library does not compute.
pub const COLLOC_ERR_REGIME_NON_COPERTO: i32 = 6;

/// prestazione_non_vigente: a benefit named on a date when it did not exist.
pub const COLLOC_ERR_PRESTAZIONE_NON_VIGENTE: i32 = 7;

/// azione_non_ammessa: an action that the state of a workflow does not allow.
pub const COLLOC_ERR_AZIONE_NON_AMMESSA: i32 = 8;

/// operazione_sconosciuta: an operation that does not exist.
pub const COLLOC_ERR_OPERAZIONE_SCONOSCIUTA: i32 = 9;

/// rulebook_non_valido: rule data that is malformed.
pub const COLLOC_ERR_RULEBOOK_NON_VALIDO: i32 = 10;

/// rulebook_sconosciuto: a rulebook name that is not known.
pub const COLLOC_ERR_RULEBOOK_SCONOSCIUTO: i32 = 11;

/// parametro_non_disponibile: a parameter asked for on a date that it does not cover.
pub const COLLOC_ERR_PARAMETRO_NON_DISPONIBILE: i32 = 12;

/// fuori_limite: over a limit on size, depth, count or date.
pub const COLLOC_ERR_FUORI_LIMITE: i32 = 13;

/// puntatore_nullo: NULL where it may not be; the detail "argument" names the parameter.
pub const COLLOC_ERR_NULL: i32 = 100;

/// errore_interno: a fault inside the library, stopped at its border. The handle of the call is poisoned.
pub const COLLOC_ERR_PANIC: i32 = 101;

/// handle_compromesso: the handle met a fault in an earlier call. Free it and open another.
pub const COLLOC_ERR_POISONED: i32 = 102;

/// nome_non_utf8: a text that is not UTF-8; the detail "argument" names the parameter.
pub const COLLOC_ERR_UTF8: i32 = 103;

/// dimensione_non_valida: the field "size" of a struct holds no size that this library knows, or the struct says something
/// that only a newer library understands; the detail "argument" names the parameter.
pub const COLLOC_ERR_SIZE: i32 = 104;

/// spazio_insufficiente: the answer does not fit the caller's buffer; "needed" tells how many bytes it takes.
pub const COLLOC_ERR_ROOM: i32 = 105;

/// flusso_non_leggibile: an Arrow stream that is released, is no table, or failed when it was read; the detail "argument" names
/// the parameter. The words of whoever made the stream are not repeated: they may hold data.
pub const COLLOC_ERR_STREAM: i32 = 106;

/// annullato: colloc_batch_watch_cancel was called.
pub const COLLOC_ERR_CANCELLED: i32 = 107;

/// non_compilato: the library was built without what was asked for; the detail "feature" names it.
pub const COLLOC_ERR_NOT_BUILT: i32 = 108;

/// The status of a code of the rules: its place in [`Code::ALL`], counted from one.
pub(crate) fn of(code: Code) -> i32 {
    // `Code::ALL` is complete: a code outside it would be a fault of the library.
    Code::ALL.into_iter().zip(1..).find(|(known, _)| *known == code).map_or(COLLOC_ERR_PANIC, |(_, status)| status)
}
