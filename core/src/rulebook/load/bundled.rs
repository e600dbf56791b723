//! The rule data that travels inside the library.

/// One file of rule data: its path under `core/rulebook` and its text.
pub(super) struct File {
    pub(super) path: &'static str,
    pub(super) text: &'static str,
}

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(File { path: $path, text: include_str!(concat!("../../../rulebook/", $path)) }),+]
    };
}

// The lists are written by ./tests/write: a new file comes last, until its line is moved.

const NAZIONALE: &[File] = files! {
    "nazionale/atti.toml",
    "nazionale/calendario.toml",
    "nazionale/stato.toml",
    "nazionale/lavori.toml",
    "nazionale/contratti.toml",
    "nazionale/comunicazioni.toml",
    "nazionale/termini.toml",
    "nazionale/prestazioni.toml",
    "nazionale/sanzioni.toml",
    "nazionale/convocazioni.toml",
    "nazionale/offerte.toml",
    "nazionale/domande.toml",
    "nazionale/adr.toml",
    "nazionale/profilo.toml",
    "nazionale/patto.toml",
    "nazionale/piano.toml",
    "nazionale/target.toml",
    "nazionale/collocamento-mirato.toml",
    "nazionale/art16.toml",
    "nazionale/firme.toml",
    "nazionale/identita.toml",
    "nazionale/distanza.toml",
    "nazionale/codici.toml",
    "nazionale/sap.toml",
};

const UMBRIA: &[File] = files! {
    "umbria/calendario.toml",
    "umbria/termini.toml",
    "umbria/servizi.toml",
    "umbria/servizi-a.toml",
    "umbria/servizi-b.toml",
    "umbria/servizi-c.toml",
    "umbria/servizi-d.toml",
    "umbria/servizi-e.toml",
    "umbria/incrocio.toml",
    "umbria/posti-vacanti.toml",
    "umbria/datori.toml",
    "umbria/collocamento.toml",
    "umbria/patto.toml",
    "umbria/distanza.toml",
    "umbria/percorsi.toml",
};

const TOSCANA: &[File] = files! {
    "toscana/calendario.toml",
    "toscana/firma.toml",
    "toscana/flussi.toml",
    "toscana/distanza.toml",
    "toscana/portale.toml",
    "toscana/offerte.toml",
    "toscana/schede.toml",
};

const LOMBARDIA: &[File] = files! {
    "lombardia/calendario.toml",
    "lombardia/firma.toml",
    "lombardia/distanza.toml",
};

/// The bundled rulebooks: each is its name and the layers that make it, the base first.
pub(super) const RULEBOOKS: &[(&str, &[&[File]])] = &[
    ("nazionale", &[NAZIONALE]),
    ("umbria", &[NAZIONALE, UMBRIA]),
    ("toscana", &[NAZIONALE, TOSCANA]),
    ("lombardia", &[NAZIONALE, LOMBARDIA]),
];
