//! Opens a rulebook: a bundled one, or one made of layers.

use std::sync::{Arc, OnceLock};

use super::bundled;
use super::draft::Draft;
use crate::base::error::{Code, Error};
use crate::rulebook::book::Rulebook;
use crate::rulebook::layer::Layer;

/// The bundled rulebooks that have been opened.
static OPEN: [OnceLock<Rulebook>; bundled::RULEBOOKS.len()] = [const { OnceLock::new() }; bundled::RULEBOOKS.len()];

impl Rulebook {
    /// The names of the bundled rulebooks.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// assert!(Rulebook::names().contains(&"nazionale"));
    /// ```
    #[must_use]
    pub fn names() -> Vec<&'static str> {
        bundled::RULEBOOKS.iter().map(|(name, _)| *name).collect()
    }

    /// A bundled rulebook: `nazionale`, `umbria`, `toscana` or `lombardia`. The first call reads its rule data; the next ones share
    /// them.
    ///
    /// # Errors
    /// [`Code::RulebookSconosciuto`] for another name.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let umbria = Rulebook::bundled("umbria")?;
    /// assert!(umbria.rule("TERM-A2-30").is_some());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn bundled(name: &str) -> Result<Self, Error> {
        let unknown =
            || Error::new(Code::RulebookSconosciuto).at("/rulebook").detail("known", Self::names()).nearest(name);
        let mut rulebooks = bundled::RULEBOOKS.iter().zip(&OPEN);
        let ((name, layers), open) = rulebooks.find(|((known, _), _)| *known == name).ok_or_else(unknown)?;
        if let Some(rulebook) = open.get() {
            return Ok(rulebook.clone());
        }
        let files = layers.iter().copied().flatten();
        let layer = |file: &bundled::File| Layer::new(file.path, file.text, file.path.split('/').next());
        let rulebook = Self::build(name, files.map(layer).collect())?;
        Ok(open.get_or_init(|| rulebook).clone())
    }

    pub(crate) fn build(name: &str, mut layers: Vec<Layer>) -> Result<Self, Error> {
        let mut draft = Draft::default();
        for (number, layer) in layers.iter_mut().enumerate() {
            draft.add(number, layer)?;
        }
        Ok(Self(Arc::new(draft.finish(name, layers)?)))
    }

    /// This rulebook with one more layer over it, under a name.
    pub(super) fn with(&self, name: &str, mut layer: Layer) -> Result<Self, Error> {
        let mut draft = Draft::from(&*self.0);
        let mut layers = self.0.layers.clone();
        draft.add(layers.len(), &mut layer)?;
        layers.push(layer);
        Ok(Self(Arc::new(draft.finish(name, layers)?)))
    }

    /// A bundled rulebook with one more layer of rule data over it, under the same name.
    #[cfg(test)]
    pub(crate) fn with_layer(base: &str, path: &str, text: &str) -> Result<Self, Error> {
        Self::bundled(base)?.with(base, Layer::new(path.to_owned(), text.to_owned(), None))
    }
}
