//! Words of sanctions: measure, share, recipient, reason, subject.

use crate::base::words::table::words;

words! {
    /// The sanction for a violation.
    pub enum Measure {
        /// Nothing.
        1 Nessuna: "nessuna", "nessuna misura", "no measure";
        /// A part of the benefit.
        2 Decurtazione: "decurtazione", "decurtazione", "cut";
        /// The benefit and, if the answer says so, the state.
        3 Decadenza: "decadenza", "decadenza dalla prestazione", "loss of the benefit";
        /// A fixed reduction in each month that follows.
        4 Riduzione: "riduzione", "riduzione mensile", "monthly reduction";
    }

    /// Who establishes a violation.
    pub enum Finder {
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI";
        /// The labour inspectors.
        Ispettorato: "ispettorato", "ispettorato del lavoro", "labour inspectors";
    }

    /// Who decides on the measure.
    pub enum Decider {
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI";
        /// INPS.
        Inps: "inps", "INPS", "INPS";
    }

    /// Who hears an appeal.
    pub enum AppealBody {
        /// The committee at ANPAL, up to 29 February 2024.
        ComitatoAnpal: "comitato_anpal", "comitato presso l'ANPAL", "committee at ANPAL";
        /// The committee at the Ministry of Labour, from 1 March 2024.
        ComitatoMinistero: "comitato_ministero", "comitato presso il Ministero del lavoro",
            "committee at the Ministry of Labour";
        /// The commission of the autonomous province of Bolzano.
        CommissioneBolzano: "commissione_bolzano", "commissione provinciale di Bolzano",
            "provincial commission of Bolzano";
        /// INPS, which reviews its own decision.
        Inps: "inps", "INPS", "INPS";
    }

    /// A part of a month's benefit, or more than one month.
    pub enum Fraction {
        /// A quarter of a month.
        Quarto: "1/4", "un quarto di mensilità", "a quarter of a month";
        /// A third of a month.
        Terzo: "1/3", "un terzo di mensilità", "a third of a month";
        /// Half a month.
        Mezzo: "1/2", "mezza mensilità", "half a month";
        /// A month.
        Intera: "1", "una mensilità", "a month";
        /// Two months.
        Doppia: "2", "due mensilità", "two months";
    }

    /// Who is notified of a measure.
    pub enum Recipient {
        /// ANPAL, up to 29 February 2024.
        Anpal: "anpal", "ANPAL", "ANPAL";
        /// The Ministry of Labour, from 1 March 2024.
        Ministero: "ministero", "Ministero del lavoro", "Ministry of Labour";
        /// INPS, which carries out the measure and recovers payments.
        Inps: "inps", "INPS", "INPS";
    }

    /// A reason that may excuse a person.
    pub enum Reason {
        /// Illness or injury.
        MalattiaInfortunio: "malattia_infortunio", "malattia o infortunio", "illness or injury";
        /// Civil or military service.
        ServizioCivileLeva: "servizio_civile_leva", "servizio civile o di leva", "civil or military service";
        /// Pregnancy.
        Gravidanza: "gravidanza", "gravidanza", "pregnancy";
        /// A summons to court.
        CitazioneTribunale: "citazione_tribunale", "citazione in tribunale", "summons to court";
        /// Serious family reasons.
        GraviMotiviFamiliari: "gravi_motivi_familiari", "gravi motivi familiari", "serious family reasons";
        /// A legal limit to personal mobility.
        LimitazioneMobilita: "limitazione_mobilita", "limitazione legale della mobilità personale",
            "legal limit to personal mobility";
        /// Any other objective impediment.
        ImpedimentoOggettivo: "impedimento_oggettivo", "altro impedimento oggettivo", "other objective impediment";
    }

    /// What a reason excuses.
    pub enum Subject {
        /// An absence.
        Assenza: "assenza", "assenza", "absence";
        /// The refusal of an offer.
        Offerta: "offerta", "rifiuto di un'offerta", "refusal of an offer";
    }
}

impl Fraction {
    /// Numerator and denominator.
    ///
    /// ```
    /// use collocamento::conditionality::Fraction;
    /// let quarter: Fraction = "1/4".parse()?;
    /// assert_eq!(quarter.ratio(), (1, 4));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub const fn ratio(self) -> (u32, u32) {
        match self {
            Self::Quarto => (1, 4),
            Self::Terzo => (1, 3),
            Self::Mezzo => (1, 2),
            Self::Intera => (1, 1),
            Self::Doppia => (2, 1),
        }
    }
}
