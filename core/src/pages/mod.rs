//! The rules as a page to read: HTML to search in, or Markdown. Needs the feature `pages`; with `schema` also the dictionary.

#[cfg(feature = "schema")]
mod dictionary;
mod markdown;
mod uses;
mod view;

use askama::Template;

use crate::base::error::{Code, Error};
use crate::base::text::Lang;
use crate::base::words::confidence::Confidence;
use crate::rulebook::book::Rulebook;
use view::Section;

#[cfg(feature = "schema")]
pub use dictionary::{ErrorExample, Examples, FindingExample, dictionary};
pub use uses::{Use, Uses};

/// The form of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One file that needs no network, with a search box, light and dark.
    Html,
    /// Markdown.
    Markdown,
}

/// Every rule of some rulebooks, in Italian and English: its text, its legal basis, its dates, its parameters by date,
/// its confidence, the operations that apply it and the cases that show it.
///
/// The first rulebook is listed completely, each other one by its differences.
///
/// # Errors
/// [`Code::RulebookNonValido`] if the page cannot be written, which no rulebook is known to cause.
///
/// ```
/// use collocamento::Rulebook;
/// use collocamento::pages::{self, Format, Uses};
/// let rulebooks = [Rulebook::bundled("nazionale")?, Rulebook::bundled("umbria")?];
/// let page = pages::rules(&rulebooks, &Uses::bundled()?, Format::Markdown)?;
/// assert!(page.contains("#### STATO-08"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn rules(rulebooks: &[Rulebook], uses: &Uses, format: Format) -> Result<String, Error> {
    let sections = view::sections(rulebooks, uses);
    let text = match format {
        Format::Html => Html { operations: view::operations(&sections), sections }.render(),
        Format::Markdown => Markdown { sections }.render(),
    };
    // One line end closes the text.
    text.map(|text| format!("{}\n", text.trim_end()))
        .map_err(|error| Error::new(Code::RulebookNonValido).detail("reason", error.to_string()))
}

#[derive(Template)]
#[template(path = "rules.html")]
struct Html<'a> {
    sections: Vec<Section<'a>>,
    operations: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "rules.md")]
struct Markdown<'a> {
    sections: Vec<Section<'a>>,
}
