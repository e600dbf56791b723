//! The bundled rulebooks, each read once.

use std::sync::LazyLock;

use collocamento::Rulebook;

pub(crate) static LOMBARDIA: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::bundled("lombardia").unwrap());
pub(crate) static NAZIONALE: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::bundled("nazionale").unwrap());
pub(crate) static TOSCANA: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::bundled("toscana").unwrap());
pub(crate) static UMBRIA: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::bundled("umbria").unwrap());
