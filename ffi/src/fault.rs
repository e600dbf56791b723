//! The faults of this interface, with their status and texts.

use collocamento::{Error, Lang};
use serde_json::{Map, Value, json};

use crate::status;

/// Why a function of the interface fails.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The argument with this name must not be NULL.
    Null(&'static str),
    /// The text passed as this argument is not UTF-8; the place of its field in the input, if it is one.
    Utf8(&'static str, String),
    /// The library does not know the size of the struct passed as this argument.
    Size(&'static str),
    /// The answer is longer than the caller's buffer.
    Room,
    /// The stream passed as this argument can't be read. The message of its producer is not repeated: it may hold data.
    #[cfg_attr(not(feature = "arrow"), expect(dead_code, reason = "only tables need it"))]
    Stream(&'static str),
    /// The host cancelled the run.
    #[cfg_attr(not(feature = "arrow"), expect(dead_code, reason = "only tables need it"))]
    Cancelled,
    /// The library was built without what was asked for.
    #[cfg_attr(all(feature = "arrow", not(test)), expect(dead_code, reason = "nothing is missing"))]
    NotBuilt,
    /// The library panicked.
    Panic,
    /// The library panicked in an earlier call with this handle.
    Poisoned,
    /// The rules refuse the input.
    Refused(Box<Error>),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Refused(Box::new(error))
    }
}

/// A fault as text, with the same fields as the contract's error.
pub(crate) struct Report {
    pub(crate) code: &'static str,
    pub(crate) path: String,
    pub(crate) rule: Option<String>,
    pub(crate) message: String,
    pub(crate) message_en: String,
    /// Every error of the input, a line each, in Italian and in English.
    pub(crate) lines: [String; 2],
    pub(crate) details: String,
    pub(crate) json: String,
}

/// The errors of an input, as they are found.
#[derive(Default)]
pub(crate) struct Refused(Vec<Error>);

impl Refused {
    /// A value; `None` if the rules refuse it, whose error is kept. A fault of the interface itself ends the reading.
    pub(crate) fn value<T>(&mut self, read: Result<T, Fault>) -> Result<Option<T>, Fault> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(Fault::Refused(error)) => {
                self.add(*error);
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    /// The same of a value that need not be given.
    pub(crate) fn option<T>(&mut self, read: Result<Option<T>, Fault>) -> Result<Option<T>, Fault> {
        self.value(read).map(Option::flatten)
    }

    /// Keeps an error.
    pub(crate) fn add(&mut self, error: Error) {
        self.0.push(error);
    }

    /// Whether an error about this place is kept.
    pub(crate) fn is_about(&self, path: &str) -> bool {
        self.0.iter().any(|error| error.path == path)
    }

    /// An error if any was kept.
    pub(crate) fn check(self) -> Result<(), Fault> {
        Ok(Error::check(self.0)?)
    }

    /// The fault of an input that lacks a value because of an error that was kept.
    pub(crate) fn fault(self) -> Fault {
        self.check().err().unwrap_or(Fault::Panic)
    }
}

impl Fault {
    pub(crate) fn status(&self) -> i32 {
        match self {
            Self::Null(_) => status::COLLOC_ERR_NULL,
            Self::Utf8(..) => status::COLLOC_ERR_UTF8,
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
        let status = self.status();
        match self {
            Self::Null(argument) | Self::Size(argument) | Self::Stream(argument) => {
                own(status, String::new(), Some(("argument", argument)))
            }
            Self::Utf8(argument, path) => own(status, path, Some(("argument", argument))),
            Self::Room => own(status, String::new(), Some(("argument", "text"))),
            Self::NotBuilt => own(status, String::new(), Some(("feature", "arrow"))),
            Self::Cancelled | Self::Panic | Self::Poisoned => own(status, String::new(), None),
            Self::Refused(error) => refused(*error),
        }
    }
}

/// A fault of the interface itself: without a rule.
fn own(status: i32, path: String, detail: Option<(&str, &str)>) -> Report {
    let names =
        status::DOOR_NAMES.iter().find(|(known, _)| *known == status).map(|(_, names)| *names).unwrap_or_default();
    let [code, message, message_en] = names.map(|name| name.to_str().unwrap_or_default());
    let [message, message_en] = [message, message_en].map(|text| match detail {
        Some((_, name)) => format!("{text}: `{name}`"),
        None => text.to_owned(),
    });
    let details: Map<String, Value> = detail.into_iter().map(|(key, name)| (key.to_owned(), name.into())).collect();
    let lines = |message: &str| format!("{code}{}{path}: {message}", if path.is_empty() { "" } else { " " });
    let json = json!({"error": {
        "code": code,
        "message": message,
        "message_en": message_en,
        "path": path,
        "rule": null,
        "details": details,
    }});
    Report {
        code,
        lines: [lines(&message), lines(&message_en)],
        path,
        rule: None,
        message,
        message_en,
        details: Value::Object(details).to_string(),
        json: json.to_string(),
    }
}

fn refused(error: Error) -> Report {
    Report {
        code: error.code.as_str(),
        message: error.message(Lang::It),
        message_en: error.message(Lang::En),
        lines: [error.lines(Lang::It), error.lines(Lang::En)],
        json: error.to_json(),
        path: error.path,
        rule: error.rule.map(|rule| rule.to_string()),
        details: Value::Object(error.details).to_string(),
    }
}
