//! Benefits.

use collocamento::dossier::Benefit;

use super::Codes;

/// aspi: assicurazione sociale per l'impiego.
pub const COLLOC_BENEFIT_ASPI: i32 = 1;

/// naspi: nuova assicurazione sociale per l'impiego.
pub const COLLOC_BENEFIT_NASPI: i32 = 2;

/// dis_coll: unemployment benefit of collaborators.
pub const COLLOC_BENEFIT_DIS_COLL: i32 = 3;

/// mobilita: mobility allowance.
pub const COLLOC_BENEFIT_MOBILITA: i32 = 4;

/// asdi: assegno di disoccupazione.
pub const COLLOC_BENEFIT_ASDI: i32 = 5;

/// sia: sostegno per l'inclusione attiva.
pub const COLLOC_BENEFIT_SIA: i32 = 6;

/// rei: reddito di inclusione.
pub const COLLOC_BENEFIT_REI: i32 = 7;

/// rdc: reddito di cittadinanza.
pub const COLLOC_BENEFIT_RDC: i32 = 8;

/// sfl: supporto per la formazione e il lavoro.
pub const COLLOC_BENEFIT_SFL: i32 = 9;

/// adi: assegno di inclusione.
pub const COLLOC_BENEFIT_ADI: i32 = 10;

/// costanza: income support during employment.
pub const COLLOC_BENEFIT_COSTANZA: i32 = 11;

/// cigs: cassa integrazione guadagni straordinaria.
pub const COLLOC_BENEFIT_CIGS: i32 = 12;

/// nessuna: no benefit.
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
