// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! Whose duty an offer is about, and how long the person has been unemployed.

use std::ffi::c_char;

use collocamento::offer::Band;
use collocamento::offer::Regime;

use super::{Codes, Names, Symbol, name, of_word};

/// naspi (NASpI and unemployed persons in general): Recipients of NASpI, and unemployed persons in general.
pub const COLLOC_REGIME_NASPI: i32 = 1;

/// rdc (citizenship income (RdC)): Recipients of the reddito di cittadinanza.
pub const COLLOC_REGIME_RDC: i32 = 2;

/// adi (inclusion allowance (ADI)): Recipients of the assegno di inclusione.
pub const COLLOC_REGIME_ADI: i32 = 3;

/// sfl (support for training and work (SFL)): Recipients of the supporto per la formazione e il lavoro.
pub const COLLOC_REGIME_SFL: i32 = 4;

/// l68 (enrolled under L. 68/1999): Persons enrolled under L. 68/1999.
pub const COLLOC_REGIME_L68: i32 = 5;

pub(crate) const REGIMES: Codes<Regime> = &[
    (COLLOC_REGIME_NASPI, Regime::Naspi),
    (COLLOC_REGIME_RDC, Regime::Rdc),
    (COLLOC_REGIME_ADI, Regime::Adi),
    (COLLOC_REGIME_SFL, Regime::Sfl),
    (COLLOC_REGIME_L68, Regime::L68),
];

pub(crate) const REGIME_NAMES: Codes<Names> = &[
    (COLLOC_REGIME_NASPI, [c"naspi", c"NASpI e disoccupati in generale", c"NASpI and unemployed persons in general"]),
    (COLLOC_REGIME_RDC, [c"rdc", c"reddito di cittadinanza (RdC)", c"citizenship income (RdC)"]),
    (COLLOC_REGIME_ADI, [c"adi", c"assegno di inclusione (ADI)", c"inclusion allowance (ADI)"]),
    (COLLOC_REGIME_SFL, [c"sfl", c"supporto per la formazione e il lavoro (SFL)", c"support for training and work (SFL)"]),
    (COLLOC_REGIME_L68, [c"l68", c"iscritti L. 68/1999", c"enrolled under L. 68/1999"]),
];

impl Symbol for Regime {
    fn symbol(self) -> String {
        of_word("REGIME", self)
    }
}

/// The name of a regime of offers, one of COLLOC_REGIME_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_regime_name(regime: i32, lang: i32) -> *const c_char {
    name(REGIME_NAMES, regime, lang)
}

/// fino_6 (up to 6 months): Up to six months, included.
pub const COLLOC_BAND_FINO_6: i32 = 1;

/// da_6_a_12 (over 6 and up to 12 months): Over six and up to twelve months, included.
pub const COLLOC_BAND_DA_6_A_12: i32 = 2;

/// oltre_12 (over 12 months): Over twelve months.
pub const COLLOC_BAND_OLTRE_12: i32 = 3;

pub(crate) const BANDS: Codes<Band> = &[
    (COLLOC_BAND_FINO_6, Band::Fino6),
    (COLLOC_BAND_DA_6_A_12, Band::Da6A12),
    (COLLOC_BAND_OLTRE_12, Band::Oltre12),
];

pub(crate) const BAND_NAMES: Codes<Names> = &[
    (COLLOC_BAND_FINO_6, [c"fino_6", c"fino a 6 mesi", c"up to 6 months"]),
    (COLLOC_BAND_DA_6_A_12, [c"da_6_a_12", c"oltre 6 e fino a 12 mesi", c"over 6 and up to 12 months"]),
    (COLLOC_BAND_OLTRE_12, [c"oltre_12", c"oltre 12 mesi", c"over 12 months"]),
];

impl Symbol for Band {
    fn symbol(self) -> String {
        of_word("BAND", self)
    }
}

/// The name of a band of months, one of COLLOC_BAND_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_band_name(band: i32, lang: i32) -> *const c_char {
    name(BAND_NAMES, band, lang)
}
