//! A user's own layer of rule data, added to a rulebook at run time.

use std::borrow::Cow;

use super::{limits, name};
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::layer::Layer;

impl Rulebook {
    /// This rulebook with a layer of the user's own rule data over it, under a new name, without the blanks around it.
    ///
    /// The text is TOML, in the form of the files under `core/rulebook`, or JSON of the same shape. Rules, deadlines,
    /// contract types, ladders, areas, services, lists, workflows, functions of the portal and a region's services at a
    /// distance replace those of the same name, the segments of a parameter take precedence on their own days; holidays and
    /// facts are added, and `[[workflow_extension]]` and `[[remote_extension]]` add entries to a workflow and to a region's
    /// services at a distance. The rest stays as it is. This rulebook itself does not change. At its head the text may state its own
    /// version (`version = "2027.1"`), which [`Rulebook::version`] then includes.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/name` if the name is empty, too long or looks like that of a bundled rulebook, or has
    /// invisible characters; [`Code::FuoriLimite`] above 16 MiB, and for a table with too many entries, which the details name;
    /// [`Code::RulebookNonValido`] for rule data that is malformed: the details name file, line, entry and field, and for a
    /// value outside the bounds of its parameter the value and the bounds.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let reform = r#"
    ///     [[parameter]]
    ///     name = "limite_reddito_dipendente"
    ///     segment = [{ from = "2027-01-01", value = "9000", citation = "proposta", confidence = "D" }]
    /// "#;
    /// let rulebook = Rulebook::bundled("nazionale")?.overlay("riforma", reform)?;
    /// let limit = |day: &str| Ok::<_, collocamento::Error>(rulebook.parameter("limite_reddito_dipendente", day.parse()?)?.1.value.to_string());
    /// assert_eq!(limit("2026-12-31")?, "8500.00");
    /// assert_eq!(limit("2027-01-01")?, "9000.00");
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    ///
    /// A layer may declare facts of its own; the input gives them in `facts`:
    ///
    /// ```
    /// use collocamento::{Rulebook, call};
    /// let own = r#"
    ///     [[fact]]
    ///     name = "presente_tutore"
    ///     area = "workflow"
    ///     type = "si_no"
    ///     title = "la presenza del tutore"
    ///     title_en = "the presence of the guardian"
    ///     citation = "esempio, nessun atto"
    ///
    ///     [[workflow_extension]]
    ///     workflow = "toscana"
    ///     guards = [{ on = { actions = ["inserisci"] }, any = [{ holds = "presente_tutore" }], rule = "CAD-20" }]
    /// "#;
    /// let rulebook = Rulebook::bundled("toscana")?.overlay("mia", own)?;
    /// let input = |facts: &str| format!(r#"{{"workflow": "toscana", "document": "ricevuta_did", "facts": {facts}, "actions": [
    ///     {{"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"}}]}}"#);
    /// assert!(call(&rulebook, "signature.replay", input(r#"{"presente_tutore": true}"#)).is_ok());
    /// let error = call(&rulebook, "signature.replay", input("{}")).unwrap_err();
    /// assert_eq!(error.details["missing"], serde_json::json!(["presente_tutore"]));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn overlay(&self, name: &str, text: &str) -> Result<Self, Error> {
        let name = name::read(name)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        limits::check_text(text)?;
        let is_json = text.trim_start().starts_with('{');
        let toml = if is_json { Cow::Owned(from_json(name, text)?) } else { Cow::Borrowed(text) };
        limits::check_lists(name, &toml)?;
        let layer = Layer::new(name.to_owned(), toml.into_owned(), None);
        let built = self.with(name, layer);
        if is_json { built.map_err(|error| line_of_json(error, text)) } else { built }
    }
}

/// The same data as TOML.
fn from_json(file: &str, text: &str) -> Result<String, Error> {
    let unreadable = |line: usize| {
        let hint = Text::new("JSON non leggibile come dati delle regole", "JSON that can't be read as rule data");
        Error::new(Code::RulebookNonValido).detail("file", file).detail("line", line).hint(hint)
    };
    let table: toml::Table = serde_json::from_str(text).map_err(|error| unreadable(error.line()))?;
    toml::to_string(&table).map_err(|_| unreadable(1))
}

/// An error about the entry of a JSON text: its line is the first that holds the entry's name.
fn line_of_json(mut error: Error, text: &str) -> Error {
    let name = error.details.get("entry").and_then(|entry| entry.as_str()).map(|entry| format!("\"{entry}\""));
    let line = name.and_then(|name| text.lines().position(|line| line.contains(&name)));
    match line {
        Some(index) => error.details.insert("line".to_owned(), index.saturating_add(1).into()),
        None => error.details.remove("line"),
    };
    error
}
