// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! Units of a term, and where its last day moves.

use std::ffi::c_char;

use collocamento::calendar::Roll;
use collocamento::calendar::Unit;

use super::{Codes, Names, Symbol, name, of_word};

/// giorni (days): Calendar days, holidays included (TERM-03).
pub const COLLOC_UNIT_GIORNI: i32 = 1;

/// mesi (months): Calendar months (TERM-02).
pub const COLLOC_UNIT_MESI: i32 = 2;

/// anni (years): Calendar years (TERM-02).
pub const COLLOC_UNIT_ANNI: i32 = 3;

/// giorni_lavorativi (working days): Monday to Friday, holidays left out (TERM-07).
pub const COLLOC_UNIT_GIORNI_LAVORATIVI: i32 = 4;

pub(crate) const UNITS: Codes<Unit> = &[
    (COLLOC_UNIT_GIORNI, Unit::Giorni),
    (COLLOC_UNIT_MESI, Unit::Mesi),
    (COLLOC_UNIT_ANNI, Unit::Anni),
    (COLLOC_UNIT_GIORNI_LAVORATIVI, Unit::GiorniLavorativi),
];

pub(crate) const UNIT_NAMES: Codes<Names> = &[
    (COLLOC_UNIT_GIORNI, [c"giorni", c"giorni", c"days"]),
    (COLLOC_UNIT_MESI, [c"mesi", c"mesi", c"months"]),
    (COLLOC_UNIT_ANNI, [c"anni", c"anni", c"years"]),
    (COLLOC_UNIT_GIORNI_LAVORATIVI, [c"giorni_lavorativi", c"giorni lavorativi", c"working days"]),
];

impl Symbol for Unit {
    fn symbol(self) -> String {
        of_word("UNIT", self)
    }
}

/// The name of a unit of a term, one of COLLOC_UNIT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_unit_name(unit: i32, lang: i32) -> *const c_char {
    name(UNIT_NAMES, unit, lang)
}

/// nessuno (no move): Nowhere (TERM-06).
pub const COLLOC_ROLL_NESSUNO: i32 = 1;

/// festivo (to the next day that is not a holiday): To the next day that is not a holiday; a Saturday does not move (TERM-04, TERM-05).
pub const COLLOC_ROLL_FESTIVO: i32 = 2;

/// festivo_e_sabato (to the next day that is neither a holiday nor a Saturday): To the next day that is neither a holiday nor a Saturday (TERM-05, procedural terms).
pub const COLLOC_ROLL_FESTIVO_E_SABATO: i32 = 3;

pub(crate) const ROLLS: Codes<Roll> = &[
    (COLLOC_ROLL_NESSUNO, Roll::Nessuno),
    (COLLOC_ROLL_FESTIVO, Roll::Festivo),
    (COLLOC_ROLL_FESTIVO_E_SABATO, Roll::FestivoESabato),
];

pub(crate) const ROLL_NAMES: Codes<Names> = &[
    (COLLOC_ROLL_NESSUNO, [c"nessuno", c"nessuno spostamento", c"no move"]),
    (COLLOC_ROLL_FESTIVO, [c"festivo", c"al primo giorno non festivo", c"to the next day that is not a holiday"]),
    (COLLOC_ROLL_FESTIVO_E_SABATO, [c"festivo_e_sabato", c"al primo giorno né festivo né sabato", c"to the next day that is neither a holiday nor a Saturday"]),
];

impl Symbol for Roll {
    fn symbol(self) -> String {
        of_word("ROLL", self)
    }
}

/// The name of where a last day moves, one of COLLOC_ROLL_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_roll_name(roll: i32, lang: i32) -> *const c_char {
    name(ROLL_NAMES, roll, lang)
}
