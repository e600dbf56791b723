//! The numbers of the errors of this interface itself.

use crate::codes::{Codes, Names};

/// puntatore_nullo: a parameter that must not be NULL is; the detail "argument" names it.
pub const COLLOC_ERR_NULL: i32 = 100;

/// errore_interno: a fault inside the library, stopped at its border. The handle of the call is poisoned.
pub const COLLOC_ERR_PANIC: i32 = 101;

/// handle_compromesso: the handle met a fault in an earlier call. Free it and open another.
pub const COLLOC_ERR_POISONED: i32 = 102;

/// nome_non_utf8: a text that is not UTF-8; the detail "argument" names the parameter.
pub const COLLOC_ERR_UTF8: i32 = 103;

/// dimensione_non_valida: the field "size" of a struct holds a size that this library does not know, or the struct sets
/// a field that only a newer library knows; the detail "argument" names the parameter.
pub const COLLOC_ERR_SIZE: i32 = 104;

/// spazio_insufficiente: the answer does not fit the caller's buffer; "needed" says how many bytes it takes.
pub const COLLOC_ERR_ROOM: i32 = 105;

/// flusso_non_leggibile: an Arrow stream that is released, is not a table, or failed when it was read; the detail
/// "argument" names the parameter. The message of the stream's producer is not repeated: it may hold data.
pub const COLLOC_ERR_STREAM: i32 = 106;

/// annullato: colloc_batch_watch_cancel was called.
pub const COLLOC_ERR_CANCELLED: i32 = 107;

/// non_compilato: the library was built without what was asked for; the detail "feature" names it.
pub const COLLOC_ERR_NOT_BUILT: i32 = 108;

/// The names of these numbers: the code in JSON, Italian, English.
pub(crate) const DOOR_NAMES: Codes<Names> = &[
    (COLLOC_ERR_NULL, [c"puntatore_nullo", c"un puntatore obbligatorio è nullo", c"a required pointer is null"]),
    (COLLOC_ERR_PANIC, [c"errore_interno", c"errore interno della libreria", c"a fault inside the library"]),
    (
        COLLOC_ERR_POISONED,
        [
            c"handle_compromesso",
            c"un errore interno ha compromesso questo handle: va liberato e riaperto",
            c"a fault inside the library damaged this handle: free it and open another",
        ],
    ),
    (COLLOC_ERR_UTF8, [c"nome_non_utf8", c"il testo non è UTF-8", c"the text is not UTF-8"]),
    (
        COLLOC_ERR_SIZE,
        [
            c"dimensione_non_valida",
            c"dimensione della struttura sconosciuta: `size` deve essere il sizeof della struttura",
            c"unknown struct size: set `size` to sizeof the struct",
        ],
    ),
    (
        COLLOC_ERR_ROOM,
        [c"spazio_insufficiente", c"la risposta non entra nel buffer", c"the answer does not fit the buffer"],
    ),
    (
        COLLOC_ERR_STREAM,
        [c"flusso_non_leggibile", c"impossibile leggere il flusso Arrow", c"the Arrow stream can't be read"],
    ),
    (COLLOC_ERR_CANCELLED, [c"annullato", c"annullato dal chiamante", c"cancelled by the caller"]),
    (
        COLLOC_ERR_NOT_BUILT,
        [
            c"non_compilato",
            c"la libreria è stata compilata senza questa funzione",
            c"the library was built without this function",
        ],
    ),
];
