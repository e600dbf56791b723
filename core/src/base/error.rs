//! One error for the whole library: a stable code, the place in the input, the rule behind it.

use std::fmt;

use serde_json::{Map, Value, json};

use super::rule::RuleId;
use super::text::{Lang, Text};
use super::words::table::words;

words! {
    /// What kind of fault an [`Error`] is. The wire names never change.
    #[non_exhaustive]
    pub enum Code {
        /// The text is not JSON, is not UTF-8, or names a key twice.
        1 JsonNonValido: "json_non_valido", "il testo non è JSON valido", "the text is not valid JSON";
        /// A required field is missing.
        2 CampoMancante: "campo_mancante", "manca un campo obbligatorio", "a required field is missing";
        /// A field that the operation does not know.
        3 CampoSconosciuto: "campo_sconosciuto", "campo sconosciuto", "unknown field";
        /// A value of the wrong type, or outside the allowed values of the field.
        4 ValoreNonValido: "valore_non_valido", "valore non valido", "invalid value";
        /// Not a valid date: no such day, or not written `YYYY-MM-DD`.
        5 DataNonValida: "data_non_valida", "data non valida", "not a valid date";
        /// A day before the reform of 2015, which the library does not compute.
        6 RegimeNonCoperto: "regime_non_coperto", "regime non coperto", "regime not covered";
        /// A benefit named on a date when it did not exist.
        7 PrestazioneNonVigente: "prestazione_non_vigente", "la prestazione non era in vigore a quella data",
            "the benefit was not in force on that date";
        /// An action that the state of a workflow does not allow.
        8 AzioneNonAmmessa: "azione_non_ammessa", "azione non ammessa in questo stato",
            "action not allowed in this state";
        /// An operation that does not exist.
        9 OperazioneSconosciuta: "operazione_sconosciuta", "operazione sconosciuta", "unknown operation";
        /// Malformed rule data; the details name file, rule and field.
        10 RulebookNonValido: "rulebook_non_valido", "dati delle regole non validi", "invalid rule data";
        /// Unknown name of a rulebook.
        11 RulebookSconosciuto: "rulebook_sconosciuto", "raccolta di regole sconosciuta", "unknown rulebook";
        /// A parameter read on a date that no segment covers.
        12 ParametroNonDisponibile: "parametro_non_disponibile", "parametro non disponibile a quella data",
            "parameter not available on that date";
        /// Over one of the limits on size, depth, count or date.
        13 FuoriLimite: "fuori_limite", "oltre i limiti ammessi", "outside the allowed limits";
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A refused input: code, JSON pointer to the field, the rule behind it if there is one, and details.
///
/// The messages never repeat a value of the input, so no personal data can reach a log through them.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{code}{}{path}: {}", if .path.is_empty() { "" } else { " " }, self.message(Lang::It))]
pub struct Error {
    /// What kind of fault it is.
    pub code: Code,
    /// JSON pointer to the field in the input; empty for the input as a whole.
    pub path: String,
    /// The rule that refuses the input, if a rule does.
    pub rule: Option<RuleId>,
    /// Further facts for programs: allowed values, limits, positions.
    pub details: Map<String, Value>,
    hint: Option<Box<Text>>,
}

impl Error {
    /// An error of this kind, about the input as a whole.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, path: String::new(), rule: None, details: Map::new(), hint: None }
    }

    /// The error about a refused value, with the reason.
    pub(crate) fn refused(path: impl Into<String>, it: &'static str, en: &'static str) -> Self {
        Self::new(Code::ValoreNonValido).at(path).hint(Text::new(it, en))
    }

    /// The same error, about the field at this JSON pointer.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// The same error, with the rule behind it.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<RuleId>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// The same error, with one more detail.
    #[must_use]
    pub fn detail(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.details.insert(key.to_owned(), value.into());
        self
    }

    /// The same error, with an explanation in both languages.
    #[must_use]
    pub fn hint(mut self, hint: Text) -> Self {
        self.hint = Some(Box::new(hint));
        self
    }

    /// The message in one language, without path or values of the input.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let kind = self.code.label(lang);
        match &self.hint {
            Some(hint) => format!("{kind}: {}", hint.get(lang)),
            None => kind.to_owned(),
        }
    }

    /// The error as the contract writes it: `{"error": {…}}`.
    ///
    /// ```
    /// use collocamento::{Code, Error};
    /// let json = Error::new(Code::DataNonValida).at("/start").to_json();
    /// assert!(json.starts_with(r#"{"error":{"code":"data_non_valida","#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        json!({"error": {
            "code": self.code.as_str(),
            "message": self.message(Lang::It),
            "message_en": self.message(Lang::En),
            "path": self.path,
            "rule": self.rule,
            "details": self.details,
        }})
        .to_string()
    }
}

/// The error of a field's own parser: passed through [`serde::de::Error::custom`], read back by the
/// wire's deserializer, and legible in any other one.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) code: Code,
    pub(crate) it: &'static str,
    pub(crate) en: &'static str,
}

impl Refusal {
    pub(crate) const fn new(code: Code, it: &'static str, en: &'static str) -> Self {
        Self { code, it, en }
    }

    /// Reads back what `Display` wrote.
    pub(crate) fn parse(text: &str) -> Option<(Code, Option<Text>)> {
        let (code, rest) = text.split_once(": ")?;
        let code = Code::from_wire(code)?;
        let hint = rest.split_once(" / ").map(|(it, en)| Text::new(it.to_owned(), en.to_owned()));
        Some((code, hint))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} / {}", self.code, self.it, self.en)
    }
}
