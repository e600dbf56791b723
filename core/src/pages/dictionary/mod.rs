//! The dictionary as a page: every operation, event, state, word, finding, error, structure and field with its meaning in
//! Italian and in English. Needs the features `pages` and `schema`.

mod entry;
mod examples;
mod html;
mod italian;
mod laid;
mod outcomes;
mod owner;
mod schemas;
mod sections;
#[cfg(test)]
mod tests;
mod types;

use askama::Template;

use crate::answer::operation::Operation;
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;
use entry::Section;
use html::Writer;
use italian::Italian;
use schemas::{Definitions, Root};
use sections::Sources;

pub use examples::{ErrorExample, Examples, FindingExample};

/// The dictionary of some operations as one HTML file that needs no network: what each operation, event, state, word, finding,
/// error, structure and field means, in Italian and in English, with types, examples and, for events, where other systems have
/// them. Rules link to the page of rules beside it, `rules.html`.
///
/// # Errors
/// [`Code::RulebookNonValido`] if the page cannot be written, which no input is known to cause.
///
/// ```
/// use collocamento::pages::{self, Examples};
/// use collocamento::{Operation, Rulebook};
/// let rulebooks = [Rulebook::bundled("nazionale")?];
/// let page = pages::dictionary(Operation::ALL, &rulebooks, &Examples::bundled()?)?;
/// assert!(page.contains("id=\"evento.did\""));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn dictionary(operations: &[Operation], rulebooks: &[Rulebook], examples: &Examples) -> Result<String, Error> {
    let italian = Italian::bundled()?;
    let roots: Vec<Root<'_>> = operations.iter().map(Root::of).collect();
    let definitions = Definitions::of(&roots);
    let owners = owner::owners(&roots, &definitions);
    let sources = Sources { roots: &roots, definitions: &definitions, owners: &owners, italian: &italian, examples };
    let sections = vec![
        sources.operations(),
        sources.events(),
        outcomes::states(),
        outcomes::words(&sources),
        outcomes::findings(rulebooks, examples),
        outcomes::errors(examples),
        sources.structures(),
        sources.fields(),
    ];
    let page = Page { sections, html: Writer { rules: outcomes::rule_places(rulebooks) } };
    page.render()
        .map(|text| format!("{}\n", text.trim_end()))
        .map_err(|error| Error::new(Code::RulebookNonValido).detail("reason", error.to_string()))
}

#[derive(Template)]
#[template(path = "dictionary.html")]
struct Page {
    sections: Vec<Section>,
    html: Writer,
}
