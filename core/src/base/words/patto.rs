//! Words of a patto di servizio.

use crate::base::words::table::words;

words! {
    /// The signer of a patto for the services.
    pub enum Signer {
        /// A Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego";
        /// An accredited body.
        Accreditato: "accreditato", "soggetto accreditato", "accredited body";
    }

    /// The kind of a patto.
    pub enum PattoKind {
        /// For a person registered as unemployed (art. 20).
        Ordinario: "ordinario", "patto di servizio ordinario", "ordinary patto di servizio";
        /// The personal project for the ASDI.
        Asdi: "asdi", "progetto personalizzato ASDI", "personal project for the ASDI";
        /// For workers on short time (art. 22).
        Costanza: "costanza", "patto in costanza di rapporto di lavoro", "patto during employment";
        /// For a person enrolled under L. 68/1999.
        L68: "l68", "patto per iscritti L. 68/1999", "patto under L. 68/1999";
        /// For a recipient of the SIA.
        Sia: "sia", "patto per chi percepisce il SIA", "patto for SIA recipients";
        /// For a long-term unemployed person: the job-integration agreement.
        LungaDurata: "lunga_durata", "patto per disoccupati di lunga durata", "patto for the long-term unemployed";
    }

    /// Something that a patto may hold, by the name of its field.
    pub(crate) enum PattoElement {
        /// The responsible person (art. 20 c. 2 lett. a).
        Responsabile: "responsabile", "il responsabile delle attività", "the person responsible";
        /// The employability profile (lett. b).
        Profilo: "profilo", "il profilo di occupabilità", "the employability profile";
        /// The job-search acts (lett. c).
        AttiRicerca: "atti_ricerca", "gli atti di ricerca", "the job-search actions";
        /// Their timing (lett. c).
        Tempistica: "tempistica", "i tempi degli atti di ricerca", "the timing of the job-search actions";
        /// The ordinary frequency of contacts (lett. d).
        FrequenzaContatti: "frequenza_contatti", "la frequenza dei contatti", "the frequency of contacts";
        /// How the search is proved (lett. e).
        ProvaRicerca: "prova_ricerca", "il modo di provare la ricerca", "how the search is proved";
        /// Availability for workshops on job-search skills (c. 3 lett. a).
        DisponibilitaLaboratori: "disponibilita_laboratori", "la disponibilità ai laboratori",
            "the availability for workshops";
        /// Availability for training, retraining or other active measures (lett. b).
        DisponibilitaFormazione: "disponibilita_formazione", "la disponibilità alla formazione o ad altre misure",
            "the availability for training or other measures";
        /// Availability to accept suitable offers (lett. c).
        DisponibilitaOfferta: "disponibilita_offerta", "la disponibilità ad accettare offerte congrue",
            "the availability to accept suitable offers";
        /// ASDI: the assessment of need.
        ValutazioneBisogno: "valutazione_bisogno", "la valutazione del bisogno", "the assessment of needs";
        /// ASDI: the acts of each week.
        AttiSettimanali: "atti_settimanali", "gli atti di ogni settimana", "the actions for each week";
        /// ASDI: appointments every two weeks.
        FrequenzaBisettimanale: "frequenza_bisettimanale",
            "la frequenza degli appuntamenti, ogni due settimane o come il progetto stabilisce",
            "the frequency of appointments, every two weeks or as the project states";
        /// ASDI: the project itself sets another frequency of appointments.
        FrequenzaDerogata: "frequenza_derogata", "la frequenza degli appuntamenti che il progetto stabilisce",
            "the frequency of appointments that the project states";
        /// The services, their contents and timing, and the possible paths.
        Percorso: "percorso", "il percorso, con servizi, contenuti e tempi", "the path, with services, contents and timing";
        /// The occupations that the person is available for.
        FigureProfessionali: "figure_professionali", "le figure professionali", "the occupations";
        /// ASDI: how the person keeps a record of the acts done.
        RegistroAtti: "registro_atti", "il modo di tenere traccia degli atti compiuti",
            "how the actions done are recorded";
        /// SIA, complex needs: the assessment made with a tool of its own.
        StrumentoValutazione: "strumento_valutazione", "la valutazione con un proprio strumento",
            "the assessment with a tool of its own";
        /// SIA, complex needs: the personal project.
        ProgettoPersonalizzato: "progetto_personalizzato", "il progetto personalizzato", "the personal project";
        /// Long-term unemployment: the single point of contact.
        PuntoContatto: "punto_contatto", "il punto di contatto unico", "the single point of contact";
        /// Long-term unemployment: the prospects of employment.
        Prospettive: "prospettive", "le prospettive di occupabilità", "the prospects of employment";
        /// Long-term unemployment: the obstacles to employment.
        Ostacoli: "ostacoli", "gli ostacoli all'occupazione", "the obstacles to employment";
        /// Long-term unemployment: the earlier attempts to find work.
        Tentativi: "tentativi", "i tentativi precedenti di cercare lavoro", "the earlier attempts to find work";
        /// Long-term unemployment: information on offers in the sectors of the economy.
        OfferteSettori: "offerte_settori", "le informazioni sulle offerte nei diversi settori",
            "the information on offers by sector";
    }

    /// The needs of a SIA recipient.
    pub enum Frailty {
        /// They concern work alone.
        Semplice: "semplice", "fragilità semplice", "simple needs";
        /// They concern more than work.
        Complessa: "complessa", "fragilità complessa", "complex needs";
    }

    /// A head on which the need of an ASDI claimant is judged (DM 29 October 2015, art. 5).
    pub enum NeedHead {
        /// The employability profile.
        Profilo: "profilo", "il profilo di occupabilità", "the employability profile";
        /// Dependent family members.
        CarichiFamiliari: "carichi_familiari", "i carichi familiari", "the dependent family members";
        /// Care responsibilities.
        ResponsabilitaCura: "responsabilita_cura", "le responsabilità di cura", "the care responsibilities";
        /// The state of health.
        StatoSalute: "stato_salute", "lo stato di salute", "the state of health";
        /// A disability, if there is one.
        Disabilita: "disabilita", "l'eventuale disabilità", "a disability, if there is one";
        /// Other factors that call for social, health or training services.
        AltriFattori: "altri_fattori", "altri fattori che richiedono servizi sociali, sanitari o formativi",
            "other factors that call for social, health or training services";
    }
}

impl NeedHead {
    /// Its place in a patto.
    pub(crate) const fn element(self) -> &'static str {
        match self {
            Self::Profilo => "valutazione_bisogno/profilo",
            Self::CarichiFamiliari => "valutazione_bisogno/carichi_familiari",
            Self::ResponsabilitaCura => "valutazione_bisogno/responsabilita_cura",
            Self::StatoSalute => "valutazione_bisogno/stato_salute",
            Self::Disabilita => "valutazione_bisogno/disabilita",
            Self::AltriFattori => "valutazione_bisogno/altri_fattori",
        }
    }
}
