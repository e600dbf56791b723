//! Whose duty an offer is about, and how long the person has been unemployed.

use collocamento::offer::{Band, Regime};

use super::Codes;

/// naspi: recipients of NASpI, and the unemployed at large.
pub const COLLOC_REGIME_NASPI: i32 = 1;

/// rdc: reddito di cittadinanza.
pub const COLLOC_REGIME_RDC: i32 = 2;

/// adi: assegno di inclusione.
pub const COLLOC_REGIME_ADI: i32 = 3;

/// sfl: supporto per la formazione e il lavoro.
pub const COLLOC_REGIME_SFL: i32 = 4;

/// l68: persons enrolled under L. 68/1999.
pub const COLLOC_REGIME_L68: i32 = 5;

pub(crate) const REGIMES: Codes<Regime> = &[
    (COLLOC_REGIME_NASPI, Regime::Naspi),
    (COLLOC_REGIME_RDC, Regime::Rdc),
    (COLLOC_REGIME_ADI, Regime::Adi),
    (COLLOC_REGIME_SFL, Regime::Sfl),
    (COLLOC_REGIME_L68, Regime::L68),
];

/// fino_6: up to six months, included.
pub const COLLOC_BAND_FINO_6: i32 = 1;

/// da_6_a_12: over six and up to twelve months, included.
pub const COLLOC_BAND_DA_6_A_12: i32 = 2;

/// oltre_12: over twelve months.
pub const COLLOC_BAND_OLTRE_12: i32 = 3;

pub(crate) const BANDS: Codes<Band> =
    &[(COLLOC_BAND_FINO_6, Band::Fino6), (COLLOC_BAND_DA_6_A_12, Band::Da6A12), (COLLOC_BAND_OLTRE_12, Band::Oltre12)];
