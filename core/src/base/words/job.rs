//! Kinds of work.

use serde::Deserialize;

use crate::base::words::table::words;

words! {
    /// The kind of a work relationship.
    pub enum JobKind {
        /// Open-ended subordinate work.
        1 Indeterminato: "indeterminato", "a tempo indeterminato", "open-ended",
            "Lavoro subordinato a tempo indeterminato.";
        /// Fixed-term subordinate work.
        2 Determinato: "determinato", "a tempo determinato", "fixed-term", "Lavoro subordinato a tempo determinato.";
        /// Apprenticeship, which is subordinate work.
        3 Apprendistato: "apprendistato", "apprendistato", "apprenticeship", "Apprendistato, che è lavoro subordinato.";
        /// Agency work: the employer is the agency, and the work is done at the user's.
        4 Somministrazione: "somministrazione", "somministrazione", "agency work",
            "Lavoro in somministrazione: il datore è l'agenzia, il lavoro si svolge presso l'utilizzatore.";
        /// Intermittent (on-call) work.
        5 Intermittente: "intermittente", "intermittente", "intermittent", "Lavoro intermittente (a chiamata).";
        /// Co.co.co. and the like: assimilated to subordinate work for the income limit only.
        6 Parasubordinato: "parasubordinato", "parasubordinato", "parasubordinate",
            "Co.co.co. e simili: assimilato al lavoro subordinato solo per il limite di reddito.";
        /// Self-employed work.
        7 Autonomo: "autonomo", "autonomo", "self-employed", "Lavoro autonomo.";
        /// Occasional self-employed work.
        8 AutonomoOccasionale: "autonomo_occasionale", "autonomo occasionale", "occasional self-employed",
            "Lavoro autonomo occasionale.";
        /// Work in a family business.
        9 ImpresaFamiliare: "impresa_familiare", "impresa familiare", "family business",
            "Lavoro in un'impresa familiare.";
        /// Occasional work under art. 54-bis DL 50/2017: no effect on the status (STATO-17).
        10 Occasionale54bis: "occasionale_54bis", "occasionale art. 54-bis", "occasional, art. 54-bis",
            "Prestazioni occasionali dell'art. 54-bis DL 50/2017: senza effetto sullo stato (STATO-17).";
        /// Traineeship: it is no employment relationship and has no effect on the status (STATO-17).
        11 Tirocinio: "tirocinio", "tirocinio", "traineeship",
            "Tirocinio: non è un rapporto di lavoro e non incide sullo stato (STATO-17).";
        /// Lavori di pubblica utilità: public utility work that an administration gives to persons without a job; no
        /// effect on the status (STATO-17).
        12 Lpu: "lpu", "lavori di pubblica utilità", "public utility work",
            "Lavori di pubblica utilità, che un'amministrazione affida a persone senza lavoro: senza effetto sullo stato (STATO-17).";
        /// Lavori socialmente utili: socially useful work in a project of a public administration; no effect on the
        /// status (STATO-17).
        13 Lsu: "lsu", "lavori socialmente utili", "socially useful work",
            "Lavori socialmente utili, in un progetto di un'amministrazione pubblica: senza effetto sullo stato (STATO-17).";
        /// Work experience with a grant, not an employment relationship: no effect on the status (STATO-17).
        14 EsperienzaLavorativa: "esperienza_lavorativa", "esperienza lavorativa", "work experience",
            "Esperienza lavorativa con una borsa, non un rapporto di lavoro: senza effetto sullo stato (STATO-17).";
        /// A VAT number without activity: no effect on the status (STATO-17).
        15 PartitaIvaInattiva: "partita_iva_inattiva", "partita IVA inattiva", "VAT number without activity",
            "Partita IVA senza attività: senza effetto sullo stato (STATO-17).";
        /// Civilian service (*servizio civile*): no effect on the status (STATO-17).
        16 ServizioCivile: "servizio_civile", "servizio civile", "civilian service",
            "Servizio civile: senza effetto sullo stato (STATO-17).";
        /// Service as a volunteer firefighter: no effect on the status (STATO-17).
        17 VigileVolontario: "vigile_volontario", "vigile del fuoco volontario", "volunteer firefighter",
            "Servizio come vigile del fuoco volontario: senza effetto sullo stato (STATO-17).";
        /// A *cantiere di lavoro*, a work scheme of a municipality: no effect on the status (STATO-17).
        18 CantiereLavoro: "cantiere_lavoro", "cantiere di lavoro", "municipal work scheme",
            "Cantiere di lavoro di un comune: senza effetto sullo stato (STATO-17).";
        /// A research grant: no effect on the status (STATO-17).
        19 BorsaRicerca: "borsa_ricerca", "borsa di ricerca", "research grant",
            "Borsa di ricerca: senza effetto sullo stato (STATO-17).";
        /// A public office, such as that of a councillor or a poll clerk: no effect on the status (STATO-17).
        20 IncaricoPubblico: "incarico_pubblico", "incarico pubblico", "public office",
            "Incarico pubblico, come quello di consigliere o di scrutatore: senza effetto sullo stato (STATO-17).";
        /// Volunteering: no effect on the status (STATO-17).
        21 Volontariato: "volontariato", "volontariato", "volunteering",
            "Volontariato: senza effetto sullo stato (STATO-17).";
        /// Occasional farm work (LOAgri): without effect for its first days worked of a calendar year (STATO-17).
        22 OccasionaleAgricolo: "occasionale_agricolo", "occasionale agricolo", "occasional farm work",
            "Lavoro occasionale agricolo (LOAgri): senza effetto per i primi giorni lavorati di un anno solare (STATO-17).";
        /// Work abroad.
        23 Estero: "estero", "all'estero", "work abroad", "Lavoro all'estero.";
    }

    /// What a monthly pay is.
    pub enum PayBasis {
        /// Taxable pay: net of the worker's social contributions.
        1 Imponibile: "imponibile", "imponibile fiscale", "taxable pay",
            "Imponibile fiscale: al netto dei contributi a carico del lavoratore.";
        /// Gross pay.
        2 Lorda: "lorda", "lorda", "gross", "Retribuzione lorda.";
    }

    /// The scheme under which a person was placed in a job.
    pub enum Placement {
        /// Targeted placement (L. 68/1999).
        L68: "l68", "collocamento mirato (L. 68/1999)", "targeted placement (L. 68/1999)",
            "Collocamento mirato (L. 68/1999).";
    }
}

impl JobKind {
    /// STATO-29: self-employed work, which has an income and no pay.
    pub(crate) const fn has_no_gross_pay(self) -> bool {
        matches!(self, Self::Autonomo | Self::AutonomoOccasionale | Self::ImpresaFamiliare)
    }
}

/// The effect of a kind of work on the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) enum Family {
    /// Can suspend the state.
    #[serde(rename = "subordinato")]
    Subordinate,
    /// Counts against the limit for dependent work, can't suspend.
    #[serde(rename = "assimilato")]
    Parasubordinate,
    /// Counts against the limit for self-employed work, can't suspend.
    #[serde(rename = "autonomo")]
    SelfEmployed,
    /// No effect at all (STATO-17).
    #[serde(rename = "nessun_effetto")]
    NoEffect,
}
