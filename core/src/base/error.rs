//! One error for the whole library: a stable code, the place in the input, the rule behind it.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value, json};

use super::text::{Lang, Text};

/// What kind of fault an [`Error`] is. The wire names never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// The text is no JSON, is not UTF-8, or names a key twice.
    JsonNonValido,
    /// A field that must be there is not.
    CampoMancante,
    /// A field that the operation does not know.
    CampoSconosciuto,
    /// A value of the wrong type, or outside the values that the field takes.
    ValoreNonValido,
    /// A date that is none, or not written `YYYY-MM-DD`.
    DataNonValida,
    /// A day before the reform of 2015, which the library does not compute.
    RegimeNonCoperto,
    /// A benefit named on a date when it did not exist.
    PrestazioneNonVigente,
    /// An action that the state of a workflow does not allow.
    AzioneNonAmmessa,
    /// An operation that does not exist.
    OperazioneSconosciuta,
    /// Rule data that is malformed; the details name file, rule and field.
    RulebookNonValido,
    /// A rulebook name that is not known.
    RulebookSconosciuto,
    /// A parameter asked for on a date that no segment covers.
    ParametroNonDisponibile,
    /// Over one of the limits on size, depth, count or date.
    FuoriLimite,
}

impl Code {
    /// Every code, in the order of their C status numbers (1, 2, …).
    pub const ALL: [Self; 13] = [
        Self::JsonNonValido,
        Self::CampoMancante,
        Self::CampoSconosciuto,
        Self::ValoreNonValido,
        Self::DataNonValida,
        Self::RegimeNonCoperto,
        Self::PrestazioneNonVigente,
        Self::AzioneNonAmmessa,
        Self::OperazioneSconosciuta,
        Self::RulebookNonValido,
        Self::RulebookSconosciuto,
        Self::ParametroNonDisponibile,
        Self::FuoriLimite,
    ];

    /// The wire name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JsonNonValido => "json_non_valido",
            Self::CampoMancante => "campo_mancante",
            Self::CampoSconosciuto => "campo_sconosciuto",
            Self::ValoreNonValido => "valore_non_valido",
            Self::DataNonValida => "data_non_valida",
            Self::RegimeNonCoperto => "regime_non_coperto",
            Self::PrestazioneNonVigente => "prestazione_non_vigente",
            Self::AzioneNonAmmessa => "azione_non_ammessa",
            Self::OperazioneSconosciuta => "operazione_sconosciuta",
            Self::RulebookNonValido => "rulebook_non_valido",
            Self::RulebookSconosciuto => "rulebook_sconosciuto",
            Self::ParametroNonDisponibile => "parametro_non_disponibile",
            Self::FuoriLimite => "fuori_limite",
        }
    }

    /// The code with this wire name.
    #[must_use]
    pub fn from_wire(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == name)
    }

    const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::JsonNonValido => ("il testo non è JSON valido", "the text is not valid JSON"),
            Self::CampoMancante => ("manca un campo obbligatorio", "a required field is missing"),
            Self::CampoSconosciuto => ("campo sconosciuto", "unknown field"),
            Self::ValoreNonValido => ("valore non valido", "invalid value"),
            Self::DataNonValida => {
                ("data inesistente o non scritta come AAAA-MM-GG", "no such date, or not written as YYYY-MM-DD")
            }
            Self::RegimeNonCoperto => ("regime non coperto", "regime not covered"),
            Self::PrestazioneNonVigente => {
                ("la prestazione non era in vigore a quella data", "the benefit was not in force on that date")
            }
            Self::AzioneNonAmmessa => ("azione non ammessa in questo stato", "action not allowed in this state"),
            Self::OperazioneSconosciuta => ("operazione sconosciuta", "unknown operation"),
            Self::RulebookNonValido => ("dati delle regole non validi", "invalid rule data"),
            Self::RulebookSconosciuto => ("rulebook sconosciuto", "unknown rulebook"),
            Self::ParametroNonDisponibile => {
                ("parametro non disponibile a quella data", "parameter not available on that date")
            }
            Self::FuoriLimite => ("oltre i limiti ammessi", "over the limits"),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A refused input: code, JSON pointer to the field, the rule where one stands behind it, and details.
///
/// The messages never repeat a value of the input, so no personal data can reach a log through them.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{code}{}{path}: {}", if .path.is_empty() { "" } else { " " }, self.message(Lang::It))]
pub struct Error {
    /// What kind of fault it is.
    pub code: Code,
    /// JSON pointer to the field in the input; empty for the input as a whole.
    pub path: String,
    /// The rule that refuses, where it is one.
    pub rule: Option<Cow<'static, str>>,
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

    /// A value that is refused, and why.
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
    pub fn rule(mut self, rule: impl Into<Cow<'static, str>>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// The same error, with one more detail.
    #[must_use]
    pub fn detail(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.details.insert(key.to_owned(), value.into());
        self
    }

    /// The same error, saying more in both languages.
    #[must_use]
    pub fn hint(mut self, hint: Text) -> Self {
        self.hint = Some(Box::new(hint));
        self
    }

    /// The message in one language, without path or values of the input.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let (it, en) = self.code.texts();
        let kind = match lang {
            Lang::It => it,
            Lang::En => en,
        };
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

/// What a field's own parser says when it refuses: passed through [`serde::de::Error::custom`], read back by the
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
