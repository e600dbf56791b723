//! One error for the whole library: a stable code, the place in the input, the rule behind it.

mod code;
mod details;
mod expected;
mod nearest;
mod place;
mod read;
mod refusal;
mod said;

use serde_json::{Map, Value, json};

use super::rule::RuleId;
use super::text::{Lang, Text};

pub use code::Code;
pub(crate) use refusal::Refusal;

/// A refused input: code, JSON pointer to the field, the rule behind it if there is one, and details.
///
/// The messages never repeat a value of the input, so no personal data can reach a log through them. As text
/// (`Display`), an error is one line for each fault, in Italian; [`Self::lines`] has them in either language.
///
/// ```
/// use collocamento::{Dossier, Lang};
/// let text = r#"{"person": {}, "events": [{"type": "did", "data": "2025-01-10"}], "as_of": "2025-02-30"}"#;
/// let error = Dossier::from_json(text).unwrap_err();
/// let lines = error.lines(Lang::En);
/// let mut lines = lines.lines();
/// assert_eq!(
///     lines.next(),
///     Some(
///         "campo_sconosciuto /events/0/data: event 1: unknown field; did you mean: date; \
///          known fields: type, date, id, recorded_at, channel"
///     )
/// );
/// assert_eq!(error.all().count(), 3); // the DID also lacks its date, and February has no 30th day
/// ```
#[derive(Clone, Debug, PartialEq)]
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
    others: Option<Box<Others>>,
}

/// The other errors of the same input.
#[derive(Clone, Debug, PartialEq)]
struct Others {
    listed: Vec<Error>,
    /// How many more there are.
    omitted: usize,
}

impl std::error::Error for Error {}

impl From<Refusal> for Error {
    fn from(Refusal { code, it, en }: Refusal) -> Self {
        Self::new(code).hint(Text::new(it, en))
    }
}

impl Error {
    /// The maximum number of errors of one input that are listed; the others are counted.
    pub const MOST_LISTED: usize = 100;

    /// An error of this kind, about the input as a whole.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, path: String::new(), rule: None, details: Map::new(), hint: None, others: None }
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

    /// The same error, with every path as this function gives it.
    #[must_use]
    pub(crate) fn moved(mut self, to: impl Fn(&str) -> String) -> Self {
        self.path = to(&self.path);
        for other in self.others.iter_mut().flat_map(|others| &mut others.listed) {
            other.path = to(&other.path);
        }
        self
    }

    /// The same error, with the rule behind it.
    #[must_use]
    pub fn rule(mut self, rule: impl Into<RuleId>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// The same fault as an error of another kind: if it has no reason, what it was is the reason.
    pub(crate) fn recoded(mut self, code: Code) -> Self {
        let own = std::mem::replace(&mut self.code, code);
        if self.hint.is_none() && own != code {
            self.hint = Some(Box::new(Text::new(own.label(Lang::It), own.label(Lang::En))));
        }
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

    /// The first of these errors, with the others; nothing if there are none.
    ///
    /// # Errors
    /// The first one; [`Self::all`] has the others too.
    ///
    /// ```
    /// use collocamento::{Code, Error, Lang, Text};
    /// let short = Error::new(Code::ValoreNonValido).at("/name").detail("limit", 3).hint(Text::new("troppo corto", "too short"));
    /// let late = Error::new(Code::DataNonValida).at("/day").rule(collocamento::RuleId::new("STATO-01").unwrap());
    /// let both = Error::check([short, late]).unwrap_err();
    /// assert_eq!((both.all().count(), both.omitted()), (2, 0));
    /// assert_eq!(both.lines(Lang::En).lines().count(), 2);
    /// assert!(Error::check([]).is_ok());
    /// ```
    pub fn check(errors: impl IntoIterator<Item = Self>) -> Result<(), Self> {
        let mut errors = errors.into_iter();
        let Some(mut first) = errors.next() else { return Ok(()) };
        let listed: Vec<Self> = errors.by_ref().take(Self::MOST_LISTED.saturating_sub(1)).collect();
        if !listed.is_empty() {
            first.others = Some(Box::new(Others { listed, omitted: errors.count() }));
        }
        Err(first)
    }

    /// Every error of the input, this one first; at most [`Self::MOST_LISTED`].
    pub fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.others.iter().flat_map(|others| &others.listed))
    }

    /// The number of further errors, which [`Self::all`] leaves out.
    #[must_use]
    pub fn omitted(&self) -> usize {
        self.others.as_ref().map_or(0, |others| others.omitted)
    }

    /// The error as the contract writes it: `{"error": {…}}`. An input with several errors has all of them in `errors`.
    ///
    /// ```
    /// use collocamento::{Code, Error};
    /// let json = Error::new(Code::DataNonValida).at("/start").to_json();
    /// assert!(json.starts_with(r#"{"error":{"code":"data_non_valida","#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut error = self.one();
        if let (Some(others), Some(members)) = (&self.others, error.as_object_mut()) {
            members.insert("errors".to_owned(), self.all().map(Self::one).collect());
            if others.omitted > 0 {
                members.insert("errors_omitted".to_owned(), others.omitted.into());
            }
        }
        json!({ "error": error }).to_string()
    }

    fn one(&self) -> Value {
        json!({
            "code": self.code.as_str(),
            "message": self.message(Lang::It),
            "message_en": self.message(Lang::En),
            "path": self.path,
            "rule": self.rule,
            "details": self.details,
        })
    }
}
