//! Kinds of work.

use serde::Deserialize;

use crate::base::words::table::words;

words! {
    /// The kind of a work relationship.
    pub enum JobKind {
        /// Open-ended subordinate work.
        1 Indeterminato: "indeterminato", "a tempo indeterminato", "open-ended";
        /// Fixed-term subordinate work.
        2 Determinato: "determinato", "a tempo determinato", "fixed-term";
        /// Apprenticeship.
        3 Apprendistato: "apprendistato", "apprendistato", "apprenticeship";
        /// Agency work.
        4 Somministrazione: "somministrazione", "somministrazione", "agency work";
        /// Intermittent (on-call) work.
        5 Intermittente: "intermittente", "intermittente", "intermittent";
        /// Co.co.co. and the like: assimilated to subordinate work for the income limit only.
        6 Parasubordinato: "parasubordinato", "parasubordinato", "parasubordinate";
        /// Self-employed work.
        7 Autonomo: "autonomo", "autonomo", "self-employed";
        /// Occasional self-employed work.
        8 AutonomoOccasionale: "autonomo_occasionale", "autonomo occasionale", "occasional self-employed";
        /// Work in a family business.
        9 ImpresaFamiliare: "impresa_familiare", "impresa familiare", "family business";
        /// Occasional work under art. 54-bis DL 50/2017.
        10 Occasionale54bis: "occasionale_54bis", "occasionale art. 54-bis", "occasional, art. 54-bis";
        /// Traineeship.
        11 Tirocinio: "tirocinio", "tirocinio", "traineeship";
        /// Lavori di pubblica utilità.
        12 Lpu: "lpu", "lavori di pubblica utilità", "public utility work";
        /// Lavori socialmente utili.
        13 Lsu: "lsu", "lavori socialmente utili", "socially useful work";
        /// Work experience grant.
        14 EsperienzaLavorativa: "esperienza_lavorativa", "esperienza lavorativa", "work experience";
        /// A VAT number without activity.
        15 PartitaIvaInattiva: "partita_iva_inattiva", "partita IVA inattiva", "VAT number without activity";
        /// Servizio civile.
        16 ServizioCivile: "servizio_civile", "servizio civile", "civilian service";
        /// Service as a volunteer firefighter.
        17 VigileVolontario: "vigile_volontario", "vigile del fuoco volontario", "volunteer firefighter";
        /// A cantiere di lavoro of a municipality.
        18 CantiereLavoro: "cantiere_lavoro", "cantiere di lavoro", "municipal work scheme";
        /// A research grant.
        19 BorsaRicerca: "borsa_ricerca", "borsa di ricerca", "research grant";
        /// A public office: a councillor, a poll clerk.
        20 IncaricoPubblico: "incarico_pubblico", "incarico pubblico", "public office";
        /// Volunteering.
        21 Volontariato: "volontariato", "volontariato", "volunteering";
        /// Occasional farm work (LOAgri): without effect for its first days of a calendar year.
        22 OccasionaleAgricolo: "occasionale_agricolo", "occasionale agricolo", "occasional farm work";
        /// Work abroad.
        23 Estero: "estero", "all'estero", "work abroad";
    }

    /// What a monthly pay is.
    pub enum PayBasis {
        /// Taxable pay: net of the worker's social contributions.
        1 Imponibile: "imponibile", "imponibile fiscale", "taxable pay";
        /// Gross pay.
        2 Lorda: "lorda", "lorda", "gross";
    }

    /// The scheme under which a person was placed in a job.
    pub enum Placement {
        /// Targeted placement (L. 68/1999).
        L68: "l68", "collocamento mirato (L. 68/1999)", "targeted placement (L. 68/1999)";
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
