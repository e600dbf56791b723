// Written by core/tests/it/c_numbers.rs from the table of words; do not change it by hand.
//! Benefits.

use std::ffi::c_char;

use collocamento::dossier::Benefit;

use super::{Codes, Names, Symbol, name, of_word};

/// aspi (ASpI): Assicurazione sociale per l'impiego: the unemployment benefit before the NASpI.
pub const COLLOC_BENEFIT_ASPI: i32 = 1;

/// naspi (NASpI): Nuova assicurazione sociale per l'impiego: the unemployment benefit of employees (D.Lgs. 22/2015).
pub const COLLOC_BENEFIT_NASPI: i32 = 2;

/// dis_coll (DIS-COLL): Unemployment benefit of collaborators (art. 15 D.Lgs. 22/2015).
pub const COLLOC_BENEFIT_DIS_COLL: i32 = 3;

/// mobilita (mobility allowance): Mobility allowance after a collective dismissal (L. 223/1991).
pub const COLLOC_BENEFIT_MOBILITA: i32 = 4;

/// asdi (unemployment allowance (ASDI)): Assegno di disoccupazione: for persons in need who have used up the NASpI (art. 16 D.Lgs. 22/2015).
pub const COLLOC_BENEFIT_ASDI: i32 = 5;

/// sia (support for active inclusion (SIA)): Sostegno per l'inclusione attiva: the support against poverty before the REI.
pub const COLLOC_BENEFIT_SIA: i32 = 6;

/// rei (inclusion income (REI)): Reddito di inclusione (D.Lgs. 147/2017): the minimum income before the RdC.
pub const COLLOC_BENEFIT_REI: i32 = 7;

/// rdc (citizenship income (RdC)): Reddito di cittadinanza (DL 4/2019): the minimum income before ADI and SFL.
pub const COLLOC_BENEFIT_RDC: i32 = 8;

/// sfl (support for training and work (SFL)): Supporto per la formazione e il lavoro (DL 48/2023): an allowance for persons able to work.
pub const COLLOC_BENEFIT_SFL: i32 = 9;

/// adi (inclusion allowance (ADI)): Assegno di inclusione (DL 48/2023): the minimum income of households with members to be protected.
pub const COLLOC_BENEFIT_ADI: i32 = 10;

/// costanza (income support during employment): Income support during employment (art. 22 D.Lgs. 150/2015).
pub const COLLOC_BENEFIT_COSTANZA: i32 = 11;

/// cigs (extraordinary wage guarantee fund (CIGS)): Extraordinary wage guarantee fund (art. 25-ter D.Lgs. 148/2015).
pub const COLLOC_BENEFIT_CIGS: i32 = 12;

/// nessuna (no benefit): No benefit.
pub const COLLOC_BENEFIT_NESSUNA: i32 = 13;

pub(crate) const BENEFITS: Codes<Benefit> = &[
    (COLLOC_BENEFIT_ASPI, Benefit::Aspi),
    (COLLOC_BENEFIT_NASPI, Benefit::Naspi),
    (COLLOC_BENEFIT_DIS_COLL, Benefit::DisColl),
    (COLLOC_BENEFIT_MOBILITA, Benefit::Mobilita),
    (COLLOC_BENEFIT_ASDI, Benefit::Asdi),
    (COLLOC_BENEFIT_SIA, Benefit::Sia),
    (COLLOC_BENEFIT_REI, Benefit::Rei),
    (COLLOC_BENEFIT_RDC, Benefit::Rdc),
    (COLLOC_BENEFIT_SFL, Benefit::Sfl),
    (COLLOC_BENEFIT_ADI, Benefit::Adi),
    (COLLOC_BENEFIT_COSTANZA, Benefit::Costanza),
    (COLLOC_BENEFIT_CIGS, Benefit::Cigs),
    (COLLOC_BENEFIT_NESSUNA, Benefit::Nessuna),
];

pub(crate) const BENEFIT_NAMES: Codes<Names> = &[
    (COLLOC_BENEFIT_ASPI, [c"aspi", c"ASpI", c"ASpI"]),
    (COLLOC_BENEFIT_NASPI, [c"naspi", c"NASpI", c"NASpI"]),
    (COLLOC_BENEFIT_DIS_COLL, [c"dis_coll", c"DIS-COLL", c"DIS-COLL"]),
    (COLLOC_BENEFIT_MOBILITA, [c"mobilita", c"indennità di mobilità", c"mobility allowance"]),
    (COLLOC_BENEFIT_ASDI, [c"asdi", c"assegno di disoccupazione (ASDI)", c"unemployment allowance (ASDI)"]),
    (COLLOC_BENEFIT_SIA, [c"sia", c"sostegno per l'inclusione attiva (SIA)", c"support for active inclusion (SIA)"]),
    (COLLOC_BENEFIT_REI, [c"rei", c"reddito di inclusione (REI)", c"inclusion income (REI)"]),
    (COLLOC_BENEFIT_RDC, [c"rdc", c"reddito di cittadinanza (RdC)", c"citizenship income (RdC)"]),
    (COLLOC_BENEFIT_SFL, [c"sfl", c"supporto per la formazione e il lavoro (SFL)", c"support for training and work (SFL)"]),
    (COLLOC_BENEFIT_ADI, [c"adi", c"assegno di inclusione (ADI)", c"inclusion allowance (ADI)"]),
    (COLLOC_BENEFIT_COSTANZA, [c"costanza", c"sostegno in costanza di rapporto di lavoro", c"income support during employment"]),
    (COLLOC_BENEFIT_CIGS, [c"cigs", c"cassa integrazione straordinaria (CIGS)", c"extraordinary wage guarantee fund (CIGS)"]),
    (COLLOC_BENEFIT_NESSUNA, [c"nessuna", c"nessuna prestazione", c"no benefit"]),
];

impl Symbol for Benefit {
    fn symbol(self) -> String {
        of_word("BENEFIT", self)
    }
}

/// The name of a benefit, one of COLLOC_BENEFIT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
/// name in JSON. NULL for a number that is none.
///
/// # Ownership
/// The text is constant and lives as long as the library is loaded. Do not free it.
///
/// # Threads
/// Any.
#[unsafe(no_mangle)]
pub extern "C" fn colloc_benefit_name(benefit: i32, lang: i32) -> *const c_char {
    name(BENEFIT_NAMES, benefit, lang)
}
