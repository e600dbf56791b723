//! Benefits, and the ends of work that they follow.

use crate::base::words::table::words;

words! {
    /// A benefit, as chapter 3 names it.
    pub enum Benefit {
        /// Assicurazione sociale per l'impiego: the unemployment benefit before the NASpI.
        1 Aspi: "aspi", "ASpI", "ASpI",
            "Assicurazione sociale per l'impiego: l'indennità di disoccupazione prima della NASpI.";
        /// Nuova assicurazione sociale per l'impiego: the unemployment benefit of employees (D.Lgs. 22/2015).
        2 Naspi: "naspi", "NASpI", "NASpI",
            "Nuova assicurazione sociale per l'impiego: l'indennità di disoccupazione dei lavoratori subordinati (D.Lgs. 22/2015).";
        /// Unemployment benefit of collaborators (art. 15 D.Lgs. 22/2015).
        3 DisColl: "dis_coll", "DIS-COLL", "DIS-COLL",
            "Indennità di disoccupazione dei collaboratori (art. 15 D.Lgs. 22/2015).";
        /// Mobility allowance after a collective dismissal (L. 223/1991).
        4 Mobilita: "mobilita", "indennità di mobilità", "mobility allowance",
            "Indennità di mobilità dopo un licenziamento collettivo (L. 223/1991).";
        /// Assegno di disoccupazione: for persons in need who have used up the NASpI (art. 16 D.Lgs. 22/2015).
        5 Asdi: "asdi", "assegno di disoccupazione (ASDI)", "unemployment allowance (ASDI)",
            "Assegno di disoccupazione per chi ha esaurito la NASpI ed è in stato di bisogno (art. 16 D.Lgs. 22/2015).";
        /// Sostegno per l'inclusione attiva: the support against poverty before the REI.
        6 Sia: "sia", "sostegno per l'inclusione attiva (SIA)", "support for active inclusion (SIA)",
            "Sostegno per l'inclusione attiva: la misura di contrasto alla povertà prima del REI.";
        /// Reddito di inclusione (D.Lgs. 147/2017): the minimum income before the RdC.
        7 Rei: "rei", "reddito di inclusione (REI)", "inclusion income (REI)",
            "Reddito di inclusione (D.Lgs. 147/2017).";
        /// Reddito di cittadinanza (DL 4/2019): the minimum income before ADI and SFL.
        8 Rdc: "rdc", "reddito di cittadinanza (RdC)", "citizenship income (RdC)",
            "Reddito di cittadinanza (DL 4/2019).";
        /// Supporto per la formazione e il lavoro (DL 48/2023): an allowance for persons able to work.
        9 Sfl: "sfl", "supporto per la formazione e il lavoro (SFL)", "support for training and work (SFL)",
            "Supporto per la formazione e il lavoro (DL 48/2023).";
        /// Assegno di inclusione (DL 48/2023): the minimum income of households with members to be protected.
        10 Adi: "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)",
            "Assegno di inclusione (DL 48/2023).";
        /// Income support during employment (art. 22 D.Lgs. 150/2015).
        11 Costanza: "costanza", "sostegno in costanza di rapporto di lavoro", "income support during employment",
            "Sostegno al reddito mentre il rapporto di lavoro dura (art. 22 D.Lgs. 150/2015).";
        /// Extraordinary wage guarantee fund (art. 25-ter D.Lgs. 148/2015).
        12 Cigs: "cigs", "cassa integrazione straordinaria (CIGS)", "extraordinary wage guarantee fund (CIGS)",
            "Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015).";
        /// No benefit.
        13 Nessuna: "nessuna", "nessuna prestazione", "no benefit", "Nessuna prestazione.";
    }

    /// Why a job ended.
    pub enum EndCause {
        /// The end of the term, or a dismissal for a reason other than just cause.
        Ordinaria: "ordinaria", "cessazione ordinaria", "ordinary end",
            "Scadenza del termine, o licenziamento per un motivo diverso dalla giusta causa.";
        /// Dismissal for just cause.
        LicenziamentoGiustaCausa: "licenziamento_giusta_causa", "licenziamento per giusta causa",
            "dismissal for just cause",
            "Licenziamento per giusta causa.";
        /// Absence beyond the term of the law, which counts as a resignation.
        DimissioniDiFatto: "dimissioni_di_fatto", "dimissioni di fatto", "tacit resignation",
            "Assenza oltre il termine di legge, che vale come dimissioni.";
        /// Resignation.
        Dimissioni: "dimissioni", "dimissioni", "resignation", "Dimissioni.";
        /// Resignation for just cause.
        DimissioniGiustaCausa: "dimissioni_giusta_causa", "dimissioni per giusta causa", "resignation for just cause",
            "Dimissioni per giusta causa.";
        /// Agreement.
        Consensuale: "consensuale", "risoluzione consensuale", "agreement", "Risoluzione per accordo tra le parti.";
    }

    /// A paid event during which the days for a claim do not run.
    pub enum PaidEventKind {
        /// Sickness.
        Malattia: "malattia", "malattia", "sickness", "Malattia.";
        /// Injury at work or occupational disease.
        Infortunio: "infortunio", "infortunio sul lavoro o malattia professionale", "injury at work",
            "Infortunio sul lavoro o malattia professionale.";
        /// Maternity or paternity leave.
        Maternita: "maternita", "maternità o paternità", "maternity or paternity",
            "Congedo di maternità o di paternità.";
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
