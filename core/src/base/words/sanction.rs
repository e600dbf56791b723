//! Words of sanctions: measure, share, recipient, reason, subject.

use crate::base::words::table::words;

words! {
    /// The sanction for a violation.
    pub enum Measure {
        /// No measure follows.
        1 Nessuna: "nessuna", "nessuna misura", "no measure", "Nulla.";
        /// A part of the benefit.
        2 Decurtazione: "decurtazione", "decurtazione", "cut", "Una parte della prestazione.";
        /// The benefit and, if the answer says so, the state.
        3 Decadenza: "decadenza", "decadenza dalla prestazione", "loss of the benefit",
            "La prestazione e, se la risposta lo dice, lo stato.";
        /// A fixed reduction in each month that follows.
        4 Riduzione: "riduzione", "riduzione mensile", "monthly reduction",
            "Una riduzione fissa in ciascuno dei mesi seguenti.";
    }

    /// Who establishes a violation.
    pub enum Finder {
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI", "Il Centro per l'Impiego.";
        /// The labour inspectors.
        Ispettorato: "ispettorato", "ispettorato del lavoro", "labour inspectors", "L'ispettorato del lavoro.";
    }

    /// Who decides on the measure.
    pub enum Decider {
        /// The Centro per l'Impiego.
        Cpi: "cpi", "CPI", "CPI", "Il Centro per l'Impiego.";
        /// INPS.
        Inps: "inps", "INPS", "INPS", "L'INPS.";
    }

    /// Who hears an appeal.
    pub enum AppealBody {
        /// The committee at ANPAL, up to 29 February 2024.
        ComitatoAnpal: "comitato_anpal", "comitato presso l'ANPAL", "committee at ANPAL",
            "Il comitato presso l'ANPAL, fino al 29/02/2024.";
        /// The committee at the Ministry of Labour, from 1 March 2024.
        ComitatoMinistero: "comitato_ministero", "comitato presso il Ministero del lavoro",
            "committee at the Ministry of Labour",
            "Il comitato presso il Ministero del lavoro, dal 01/03/2024.";
        /// The commission of the autonomous province of Bolzano.
        CommissioneBolzano: "commissione_bolzano", "commissione provinciale di Bolzano",
            "provincial commission of Bolzano",
            "La commissione della provincia autonoma di Bolzano.";
        /// INPS, which reviews its own decision.
        Inps: "inps", "INPS", "INPS", "L'INPS, che riesamina la propria decisione.";
    }

    /// A part of a month's benefit, or more than one month.
    pub enum Fraction {
        /// A quarter of a month.
        Quarto: "1/4", "un quarto di mensilità", "a quarter of a month", "Un quarto di mensilità.";
        /// A third of a month.
        Terzo: "1/3", "un terzo di mensilità", "a third of a month", "Un terzo di mensilità.";
        /// Half a month.
        Mezzo: "1/2", "mezza mensilità", "half a month", "Mezza mensilità.";
        /// A month.
        Intera: "1", "una mensilità", "a month", "Una mensilità.";
        /// Two months.
        Doppia: "2", "due mensilità", "two months", "Due mensilità.";
    }

    /// Who is notified of a measure.
    pub enum Recipient {
        /// ANPAL, up to 29 February 2024.
        Anpal: "anpal", "ANPAL", "ANPAL", "L'ANPAL, fino al 29/02/2024.";
        /// The Ministry of Labour, from 1 March 2024.
        Ministero: "ministero", "Ministero del lavoro", "Ministry of Labour",
            "Il Ministero del lavoro, dal 01/03/2024.";
        /// INPS, which carries out the measure and recovers payments.
        Inps: "inps", "INPS", "INPS", "L'INPS, che esegue la misura e recupera le somme.";
    }

    /// A reason that may excuse a person.
    pub enum Reason {
        /// Illness or injury.
        MalattiaInfortunio: "malattia_infortunio", "malattia o infortunio", "illness or injury",
            "Malattia o infortunio.";
        /// Civil or military service.
        ServizioCivileLeva: "servizio_civile_leva", "servizio civile o di leva", "civil or military service",
            "Servizio civile o di leva.";
        /// Pregnancy.
        Gravidanza: "gravidanza", "gravidanza", "pregnancy", "Gravidanza.";
        /// A summons to court.
        CitazioneTribunale: "citazione_tribunale", "citazione in tribunale", "summons to court",
            "Citazione in tribunale.";
        /// Serious family reasons.
        GraviMotiviFamiliari: "gravi_motivi_familiari", "gravi motivi familiari", "serious family reasons",
            "Gravi motivi familiari.";
        /// A legal limit to personal mobility.
        LimitazioneMobilita: "limitazione_mobilita", "limitazione legale della mobilità personale",
            "legal limit to personal mobility",
            "Un limite legale alla mobilità personale.";
        /// Any other objective impediment.
        ImpedimentoOggettivo: "impedimento_oggettivo", "altro impedimento oggettivo", "other objective impediment",
            "Ogni altro impedimento oggettivo.";
    }

    /// What a reason excuses.
    pub enum Subject {
        /// An absence.
        Assenza: "assenza", "assenza", "absence", "Un'assenza.";
        /// The refusal of an offer.
        Offerta: "offerta", "rifiuto di un'offerta", "refusal of an offer", "Il rifiuto di un'offerta.";
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
