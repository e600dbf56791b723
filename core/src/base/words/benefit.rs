//! Benefits, and the ends of work that they follow.

use crate::base::words::table::words;

words! {
    /// A benefit, as chapter 3 names it.
    pub enum Benefit {
        /// Assicurazione sociale per l'impiego.
        1 Aspi: "aspi", "ASpI", "ASpI";
        /// Nuova assicurazione sociale per l'impiego.
        2 Naspi: "naspi", "NASpI", "NASpI";
        /// Unemployment benefit of collaborators.
        3 DisColl: "dis_coll", "DIS-COLL", "DIS-COLL";
        /// Mobility allowance.
        4 Mobilita: "mobilita", "indennità di mobilità", "mobility allowance";
        /// Assegno di disoccupazione.
        5 Asdi: "asdi", "assegno di disoccupazione (ASDI)", "unemployment allowance (ASDI)";
        /// Sostegno per l'inclusione attiva.
        6 Sia: "sia", "sostegno per l'inclusione attiva (SIA)", "support for active inclusion (SIA)";
        /// Reddito di inclusione.
        7 Rei: "rei", "reddito di inclusione (REI)", "inclusion income (REI)";
        /// Reddito di cittadinanza.
        8 Rdc: "rdc", "reddito di cittadinanza (RdC)", "citizenship income (RdC)";
        /// Supporto per la formazione e il lavoro.
        9 Sfl: "sfl", "supporto per la formazione e il lavoro (SFL)", "support for training and work (SFL)";
        /// Assegno di inclusione.
        10 Adi: "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)";
        /// Income support during employment (art. 22 D.Lgs. 150/2015).
        11 Costanza: "costanza", "sostegno in costanza di rapporto di lavoro", "income support during employment";
        /// Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015).
        12 Cigs: "cigs", "cassa integrazione straordinaria (CIGS)", "extraordinary wage guarantee fund (CIGS)";
        /// No benefit.
        13 Nessuna: "nessuna", "nessuna prestazione", "no benefit";
    }

    /// Why a job ended.
    pub enum EndCause {
        /// The end of the term, or a dismissal for a reason other than just cause.
        Ordinaria: "ordinaria", "cessazione ordinaria", "ordinary end";
        /// Dismissal for just cause.
        LicenziamentoGiustaCausa: "licenziamento_giusta_causa", "licenziamento per giusta causa",
            "dismissal for just cause";
        /// Absence beyond the term of the law, which counts as a resignation.
        DimissioniDiFatto: "dimissioni_di_fatto", "dimissioni di fatto", "tacit resignation";
        /// Resignation.
        Dimissioni: "dimissioni", "dimissioni", "resignation";
        /// Resignation for just cause.
        DimissioniGiustaCausa: "dimissioni_giusta_causa", "dimissioni per giusta causa", "resignation for just cause";
        /// Agreement.
        Consensuale: "consensuale", "risoluzione consensuale", "agreement";
    }

    /// A paid event during which the days for a claim do not run.
    pub enum PaidEventKind {
        /// Sickness.
        Malattia: "malattia", "malattia", "sickness";
        /// Injury at work or occupational disease.
        Infortunio: "infortunio", "infortunio sul lavoro o malattia professionale", "injury at work";
        /// Maternity or paternity leave.
        Maternita: "maternita", "maternità o paternità", "maternity or paternity";
    }
}

/// Some of the benefits: a bit for each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Benefits(u32);

const _: () = assert!(Benefit::ALL.len() <= u32::BITS as usize);

impl Benefits {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn contains(self, benefit: Benefit) -> bool {
        self.0 & Self::bit(benefit) != 0
    }

    pub(crate) const fn set(&mut self, benefit: Benefit, belongs: bool) {
        let bit = Self::bit(benefit);
        self.0 = if belongs { self.0 | bit } else { self.0 & !bit };
    }

    const fn bit(benefit: Benefit) -> u32 {
        1 << benefit as u32
    }
}
