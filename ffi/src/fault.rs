//! Whatever can go wrong at the door, with its status and its texts.

use collocamento::{Error, Lang};
use serde_json::{Map, Value, json};

use crate::status;

/// Why a function of the door fails.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The argument with this name is NULL and may not be.
    Null(&'static str),
    /// The text passed as this argument is not UTF-8.
    Utf8(&'static str),
    /// The size of the struct passed as this argument is none that the library knows.
    Size(&'static str),
    /// The answer is longer than the caller's buffer.
    Room,
    /// The stream passed as this argument can't be read. The words of whoever made it are not repeated: they may hold data.
    #[cfg_attr(not(feature = "arrow"), expect(dead_code, reason = "only tables need it"))]
    Stream(&'static str),
    /// The host asked for an end.
    #[cfg_attr(not(feature = "arrow"), expect(dead_code, reason = "only tables need it"))]
    Cancelled,
    /// The library was built without what was asked for.
    #[cfg_attr(all(feature = "arrow", not(test)), expect(dead_code, reason = "nothing is missing"))]
    NotBuilt,
    /// The library panicked.
    Panic,
    /// The handle was there when the library panicked.
    Poisoned,
    /// The rules refuse the input.
    Refused(Box<Error>),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(Box::new(error))
    }
}

/// A fault in words, the same fields as the contract's error.
pub(crate) struct Report {
    pub(crate) code: &'static str,
    pub(crate) path: String,
    pub(crate) rule: Option<String>,
    pub(crate) message: String,
    pub(crate) message_en: String,
    pub(crate) details: String,
    pub(crate) json: String,
}

impl Fault {
    pub(crate) fn status(&self) -> i32 {
        match self {
            Self::Null(_) => status::COLLOC_ERR_NULL,
            Self::Utf8(_) => status::COLLOC_ERR_UTF8,
            Self::Size(_) => status::COLLOC_ERR_SIZE,
            Self::Room => status::COLLOC_ERR_ROOM,
            Self::Stream(_) => status::COLLOC_ERR_STREAM,
            Self::Cancelled => status::COLLOC_ERR_CANCELLED,
            Self::NotBuilt => status::COLLOC_ERR_NOT_BUILT,
            Self::Panic => status::COLLOC_ERR_PANIC,
            Self::Poisoned => status::COLLOC_ERR_POISONED,
            Self::Refused(error) => status::of(error.code),
        }
    }

    pub(crate) fn report(self) -> Report {
        match self {
            Self::Null(argument) => own(NULL, &[("argument", argument)]),
            Self::Utf8(argument) => own(UTF8, &[("argument", argument)]),
            Self::Size(argument) => own(SIZE, &[("argument", argument)]),
            Self::Room => own(ROOM, &[("argument", "text")]),
            Self::Stream(argument) => own(STREAM, &[("argument", argument)]),
            Self::Cancelled => own(CANCELLED, &[]),
            Self::NotBuilt => own(NOT_BUILT, &[("feature", "arrow")]),
            Self::Panic => own(PANIC, &[]),
            Self::Poisoned => own(POISONED, &[]),
            Self::Refused(error) => refused(*error),
        }
    }
}

/// What the door says by itself.
struct Words {
    code: &'static str,
    it: &'static str,
    en: &'static str,
}

const NULL: Words =
    Words { code: "puntatore_nullo", it: "un puntatore obbligatorio è nullo", en: "a required pointer is null" };
const UTF8: Words = Words { code: "nome_non_utf8", it: "il testo non è UTF-8", en: "the text is not UTF-8" };
const SIZE: Words = Words {
    code: "dimensione_non_valida",
    it: "la dimensione dichiarata della struttura non è tra quelle note",
    en: "the size that the struct claims is none that is known",
};
const ROOM: Words = Words {
    code: "spazio_insufficiente",
    it: "la risposta non entra nel buffer",
    en: "the answer does not fit the buffer",
};
const STREAM: Words = Words {
    code: "flusso_non_leggibile",
    it: "il flusso Arrow non si può leggere",
    en: "the Arrow stream can't be read",
};
const CANCELLED: Words = Words { code: "annullato", it: "annullato dal chiamante", en: "cancelled by the caller" };
const NOT_BUILT: Words = Words {
    code: "non_compilato",
    it: "la libreria è stata compilata senza questa funzione",
    en: "the library was built without this function",
};
const PANIC: Words =
    Words { code: "errore_interno", it: "errore interno della libreria", en: "a fault inside the library" };
const POISONED: Words = Words {
    code: "handle_compromesso",
    it: "un errore interno ha compromesso questo handle: va liberato e riaperto",
    en: "a fault inside the library spoiled this handle: free it and open another",
};

/// A fault of the door itself: no place in the input, no rule.
fn own(words: Words, details: &[(&str, &str)]) -> Report {
    let details: Map<String, Value> = details.iter().map(|(key, value)| ((*key).to_owned(), (*value).into())).collect();
    let json = json!({"error": {
        "code": words.code,
        "message": words.it,
        "message_en": words.en,
        "path": "",
        "rule": null,
        "details": details,
    }});
    Report {
        code: words.code,
        path: String::new(),
        rule: None,
        message: words.it.to_owned(),
        message_en: words.en.to_owned(),
        details: Value::Object(details).to_string(),
        json: json.to_string(),
    }
}

fn refused(error: Error) -> Report {
    Report {
        code: error.code.as_str(),
        message: error.message(Lang::It),
        message_en: error.message(Lang::En),
        json: error.to_json(),
        path: error.path,
        rule: error.rule.map(Into::into),
        details: Value::Object(error.details).to_string(),
    }
}
