//! The text of an error: the one place that composes it.

use std::fmt;

use super::Error;
use super::place::place;
use crate::base::text::Lang;

impl Error {
    /// The message in one language, without code, path or values of the input: the place by its label, the fault, what would
    /// have been right.
    ///
    /// ```
    /// use collocamento::{Code, Error, Lang};
    /// let error = Error::new(Code::ValoreNonValido).at("/events/1/kind").detail("allowed", vec!["determinato", "lpu"]);
    /// assert_eq!(error.message(Lang::It), "evento n. 2, tipo: valore non valido; valori ammessi: determinato, lpu");
    /// assert_eq!(error.message(Lang::En), "event 2, kind: invalid value; allowed values: determinato, lpu");
    /// ```
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let place = place(self, lang);
        let mut parts = vec![self.reason(lang)];
        parts.extend(self.added(lang));
        let said = parts.join("; ");
        if place.is_empty() { said } else { format!("{place}: {said}") }
    }

    /// The fault alone, for a sentence that says the rest.
    pub(crate) fn reason(&self, lang: Lang) -> String {
        let kind = self.code.label(lang);
        match &self.hint {
            Some(hint) => format!("{kind}: {}", hint.get(lang)),
            None => kind.to_owned(),
        }
    }

    /// Every error of the input in one language, a line each: code, path and message.
    #[must_use]
    pub fn lines(&self, lang: Lang) -> String {
        let line = |error: &Self| {
            let blank = if error.path.is_empty() { "" } else { " " };
            format!("{}{blank}{}: {}", error.code, error.path, error.message(lang))
        };
        let mut lines: Vec<String> = self.all().map(line).collect();
        if self.omitted() > 0 {
            let more = self.omitted();
            lines.push(match lang {
                Lang::It => format!("… altri errori: {more}"),
                Lang::En => format!("… more errors: {more}"),
            });
        }
        lines.join("\n")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines(Lang::It))
    }
}
