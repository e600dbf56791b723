//! Units of a term, and where its last day moves.

use collocamento::calendar::{Roll, Unit};

use super::Codes;

/// giorni: calendar days, holidays included.
pub const COLLOC_UNIT_GIORNI: i32 = 1;

/// mesi: calendar months.
pub const COLLOC_UNIT_MESI: i32 = 2;

/// anni: calendar years.
pub const COLLOC_UNIT_ANNI: i32 = 3;

/// giorni_lavorativi: Monday to Friday, holidays left out.
pub const COLLOC_UNIT_GIORNI_LAVORATIVI: i32 = 4;

pub(crate) const UNITS: Codes<Unit> = &[
    (COLLOC_UNIT_GIORNI, Unit::Giorni),
    (COLLOC_UNIT_MESI, Unit::Mesi),
    (COLLOC_UNIT_ANNI, Unit::Anni),
    (COLLOC_UNIT_GIORNI_LAVORATIVI, Unit::GiorniLavorativi),
];

/// nessuno: a last day that is a holiday stays.
pub const COLLOC_ROLL_NESSUNO: i32 = 1;

/// festivo: it moves to the next day that is no holiday; Saturday stays.
pub const COLLOC_ROLL_FESTIVO: i32 = 2;

/// festivo_e_sabato: it moves to the next day that is neither a holiday nor a Saturday.
pub const COLLOC_ROLL_FESTIVO_E_SABATO: i32 = 3;

pub(crate) const ROLLS: Codes<Roll> = &[
    (COLLOC_ROLL_NESSUNO, Roll::Nessuno),
    (COLLOC_ROLL_FESTIVO, Roll::Festivo),
    (COLLOC_ROLL_FESTIVO_E_SABATO, Roll::FestivoESabato),
];
