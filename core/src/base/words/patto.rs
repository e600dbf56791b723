//! Words of a patto di servizio.

use crate::base::words::table::words;

words! {
    /// The signer of a patto for the services.
    pub enum Signer {
        /// A Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "Un Centro per l'Impiego.";
        /// An accredited body.
        Accreditato: "accreditato", "soggetto accreditato", "accredited body", "Un soggetto accreditato.";
    }

    /// The kind of a patto.
    pub enum PattoKind {
        /// For a person registered as unemployed (art. 20).
        Ordinario: "ordinario", "patto di servizio ordinario", "ordinary patto di servizio",
            "Per una persona registrata come disoccupata (art. 20).";
        /// The personal project for the ASDI.
        Asdi: "asdi", "progetto personalizzato ASDI", "personal project for the ASDI",
            "Il progetto personalizzato per l'ASDI.";
        /// For workers on short time (art. 22).
        Costanza: "costanza", "patto in costanza di rapporto di lavoro", "patto during employment",
            "Per chi lavora a orario ridotto (art. 22).";
        /// For a person enrolled under L. 68/1999.
        L68: "l68", "patto per iscritti L. 68/1999", "patto under L. 68/1999",
            "Per una persona iscritta ai sensi della L. 68/1999.";
        /// For a recipient of the SIA.
        Sia: "sia", "patto per chi percepisce il SIA", "patto for SIA recipients", "Per chi percepisce il SIA.";
        /// For a long-term unemployed person: the job-integration agreement.
        LungaDurata: "lunga_durata", "patto per disoccupati di lunga durata", "patto for the long-term unemployed",
            "Per un disoccupato di lunga durata: l'accordo di inserimento lavorativo.";
    }

    /// Something that a patto may hold, by the name of its field.
    pub(crate) enum PattoElement {
        /// The responsible person (art. 20 c. 2 lett. a).
        Responsabile: "responsabile", "il responsabile delle attività", "the person responsible",
            "Il responsabile delle attività (art. 20 c. 2 lett. a).";
        /// The employability profile (lett. b).
        Profilo: "profilo", "il profilo di occupabilità", "the employability profile",
            "Il profilo di occupabilità (lett. b).";
        /// The job-search acts (lett. c).
        AttiRicerca: "atti_ricerca", "gli atti di ricerca", "the job-search actions",
            "Gli atti di ricerca di lavoro (lett. c).";
        /// Their timing (lett. c).
        Tempistica: "tempistica", "i tempi degli atti di ricerca", "the timing of the job-search actions",
            "I loro tempi (lett. c).";
        /// The ordinary frequency of contacts (lett. d).
        FrequenzaContatti: "frequenza_contatti", "la frequenza dei contatti", "the frequency of contacts",
            "La frequenza ordinaria dei contatti (lett. d).";
        /// How the search is proved (lett. e).
        ProvaRicerca: "prova_ricerca", "il modo di provare la ricerca", "how the search is proved",
            "Il modo in cui la ricerca è provata (lett. e).";
        /// Availability for workshops on job-search skills (c. 3 lett. a).
        DisponibilitaLaboratori: "disponibilita_laboratori", "la disponibilità ai laboratori",
            "the availability for workshops",
            "La disponibilità a laboratori sulle competenze per cercare lavoro (c. 3 lett. a).";
        /// Availability for training, retraining or other active measures (lett. b).
        DisponibilitaFormazione: "disponibilita_formazione", "la disponibilità alla formazione o ad altre misure",
            "the availability for training or other measures",
            "La disponibilità a formazione, riqualificazione o altre misure attive (lett. b).";
        /// Availability to accept suitable offers (lett. c).
        DisponibilitaOfferta: "disponibilita_offerta", "la disponibilità ad accettare offerte congrue",
            "the availability to accept suitable offers",
            "La disponibilità ad accettare offerte congrue (lett. c).";
        /// ASDI: the assessment of need.
        ValutazioneBisogno: "valutazione_bisogno", "la valutazione del bisogno", "the assessment of needs",
            "ASDI: la valutazione del bisogno.";
        /// ASDI: the acts of each week.
        AttiSettimanali: "atti_settimanali", "gli atti di ogni settimana", "the actions for each week",
            "ASDI: gli atti di ogni settimana.";
        /// ASDI: appointments every two weeks.
        FrequenzaBisettimanale: "frequenza_bisettimanale", "la frequenza degli appuntamenti, ogni due settimane o come il progetto stabilisce",
            "the frequency of appointments, every two weeks or as the project states",
            "ASDI: appuntamenti ogni due settimane.";
        /// ASDI: the project itself sets another frequency of appointments.
        FrequenzaDerogata: "frequenza_derogata", "la frequenza degli appuntamenti che il progetto stabilisce",
            "the frequency of appointments that the project states",
            "ASDI: il progetto stesso stabilisce un'altra frequenza degli appuntamenti.";
        /// The services, their contents and timing, and the possible paths.
        Percorso: "percorso", "il percorso, con servizi, contenuti e tempi",
            "the path, with services, contents and timing",
            "I servizi, i loro contenuti e tempi, e i percorsi possibili.";
        /// The occupations that the person is available for.
        FigureProfessionali: "figure_professionali", "le figure professionali", "the occupations",
            "Le professioni per cui la persona è disponibile.";
        /// ASDI: how the person keeps a record of the acts done.
        RegistroAtti: "registro_atti", "il modo di tenere traccia degli atti compiuti",
            "how the actions done are recorded",
            "ASDI: come la persona tiene traccia degli atti compiuti.";
        /// SIA, complex needs: the assessment made with a tool of its own.
        StrumentoValutazione: "strumento_valutazione", "la valutazione con un proprio strumento",
            "the assessment with a tool of its own",
            "SIA, bisogni complessi: la valutazione fatta con un proprio strumento.";
        /// SIA, complex needs: the personal project.
        ProgettoPersonalizzato: "progetto_personalizzato", "il progetto personalizzato", "the personal project",
            "SIA, bisogni complessi: il progetto personalizzato.";
        /// Long-term unemployment: the single point of contact.
        PuntoContatto: "punto_contatto", "il punto di contatto unico", "the single point of contact",
            "Lunga durata: il punto di contatto unico.";
        /// Long-term unemployment: the prospects of employment.
        Prospettive: "prospettive", "le prospettive di occupabilità", "the prospects of employment",
            "Lunga durata: le prospettive di occupazione.";
        /// Long-term unemployment: the obstacles to employment.
        Ostacoli: "ostacoli", "gli ostacoli all'occupazione", "the obstacles to employment",
            "Lunga durata: gli ostacoli all'occupazione.";
        /// Long-term unemployment: the earlier attempts to find work.
        Tentativi: "tentativi", "i tentativi precedenti di cercare lavoro", "the earlier attempts to find work",
            "Lunga durata: i tentativi precedenti di trovare lavoro.";
        /// Long-term unemployment: information on offers in the sectors of the economy.
        OfferteSettori: "offerte_settori", "le informazioni sulle offerte nei diversi settori",
            "the information on offers by sector",
            "Lunga durata: le informazioni sulle offerte nei settori dell'economia.";
    }

    /// The needs of a SIA recipient.
    pub enum Frailty {
        /// They concern work alone.
        Semplice: "semplice", "fragilità semplice", "simple needs", "Riguardano il solo lavoro.";
        /// They concern more than work.
        Complessa: "complessa", "fragilità complessa", "complex needs", "Riguardano altro oltre al lavoro.";
    }

    /// A head on which the need of an ASDI claimant is judged (DM 29 October 2015, art. 5).
    pub enum NeedHead {
        /// The employability profile.
        Profilo: "profilo", "il profilo di occupabilità", "the employability profile", "Il profilo di occupabilità.";
        /// Dependent family members.
        CarichiFamiliari: "carichi_familiari", "i carichi familiari", "the dependent family members",
            "I familiari a carico.";
        /// Care responsibilities.
        ResponsabilitaCura: "responsabilita_cura", "le responsabilità di cura", "the care responsibilities",
            "Le responsabilità di cura.";
        /// The state of health.
        StatoSalute: "stato_salute", "lo stato di salute", "the state of health", "Lo stato di salute.";
        /// A disability, if there is one.
        Disabilita: "disabilita", "l'eventuale disabilità", "a disability, if there is one", "Una disabilità, se c'è.";
        /// Other factors that call for social, health or training services.
        AltriFattori: "altri_fattori", "altri fattori che richiedono servizi sociali, sanitari o formativi",
            "other factors that call for social, health or training services",
            "Altri fattori che richiedono servizi sociali, sanitari o formativi.";
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
