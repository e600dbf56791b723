//! The catalogue of services: areas and service cards, as a region's rulebook lists them.

use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::rule::RuleId;
use crate::base::text::Lang;
use crate::base::words::table::words;

/// An area of services, with what a body needs to run it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Area {
    /// Its code, such as `A`.
    pub code: String,
    /// Its title, in Italian.
    pub title: String,
    /// Its title, in English.
    pub title_en: String,
    /// What it is for, in Italian; empty if the source does not say.
    #[serde(default)]
    pub aim: String,
    /// What it is for, in English; empty if the source does not say.
    #[serde(default)]
    pub aim_en: String,
    /// Whether the source describes it completely.
    pub card: Card,
    /// The fields of which the source lacks a part.
    #[serde(default)]
    pub cut: Vec<CardField>,
    /// How a user gets access to its services.
    pub access: Vec<String>,
    /// The rooms and equipment that it needs.
    pub structural: Vec<Item>,
    /// The tools and links that it needs.
    pub operational: Vec<Item>,
    /// What its staff must know.
    pub knowledge: Vec<Competence>,
    /// What its staff must be able to do.
    pub skills: Vec<Competence>,
}

impl Area {
    /// Its requirements, each with its id: rooms, tools, knowledge and skills.
    ///
    /// ```
    /// use collocamento::{Lang, Rulebook};
    /// let umbria = Rulebook::bundled("umbria")?;
    /// assert!(umbria.areas().iter().any(|area| area.requirements().count() > 0));
    /// let service = umbria.service("B2").ok_or("none").unwrap();
    /// assert!(service.in_force("2025-03-03".parse()?) && !service.title(Lang::En).is_empty());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn requirements(&self) -> impl Iterator<Item = &Item> {
        let learnt = self.knowledge.iter().chain(&self.skills).flat_map(|one| &one.items);
        self.structural.iter().chain(&self.operational).chain(learnt)
    }

    /// What the staff of one of its services must be able to do.
    pub(crate) fn skills_for(&self, service: &str) -> impl Iterator<Item = &Item> {
        let own = self
            .skills
            .iter()
            .filter(move |one| one.services.is_empty() || one.services.iter().any(|code| code == service));
        own.flat_map(|one| &one.items)
    }
}

/// An entry of a list, with an id that never changes, such as `B.CO01` or `B2.R1`.
///
/// Requirements of an area: `ST` rooms and equipment, `OP` tools and links, `CO` knowledge, `CA` skills. Results of a
/// service: `R`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Its text, in Italian.
    pub text: String,
    /// Its text, in English.
    pub text_en: String,
    /// The services whose requirements of the same list it includes, by code; none if it stands for itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub as_for: Vec<String>,
}

/// A part of a service that can be provided, recorded and counted by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Activity {
    /// Its id, which never changes, such as `B2.09`.
    pub id: String,
    /// What is done, in Italian.
    pub text: String,
    /// What is done, in English.
    pub text_en: String,
    /// Who alone provides it; none if the same as the service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provided_by: Vec<ServiceProvider>,
}

/// What the staff of some services must know, or be able to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Competence {
    /// The services concerned; none for the whole area.
    #[serde(default)]
    pub services: Vec<String>,
    /// One entry each.
    pub items: Vec<Item>,
}

/// A service card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its code, such as `B1`.
    pub code: String,
    /// The code of its area.
    pub area: String,
    /// Its title, in Italian.
    pub title: String,
    /// Its title, in English.
    pub title_en: String,
    /// Whether the source describes it completely.
    pub card: Card,
    /// The fields of which the source lacks a part.
    #[serde(default)]
    pub cut: Vec<CardField>,
    /// Who may provide it; none if the source does not say.
    #[serde(default)]
    pub provided_by: Vec<ServiceProvider>,
    /// Whether the source marks it as an essential level of service (LEP).
    #[serde(default)]
    pub lep: bool,
    /// Whether it is free of charge; null if the source does not say.
    #[serde(default)]
    pub free: Option<bool>,
    /// The letters of art. 18 c. 1 D.Lgs. 150/2015 that it implements.
    pub art18: Vec<Letter>,
    /// Whether it also implements L. 68/1999.
    #[serde(default)]
    pub l68: bool,
    /// The activity codes of the SAP under which it is recorded (confidence D).
    #[serde(default)]
    pub sap: Vec<String>,
    /// The other public systems with which it is provided.
    #[serde(default)]
    pub links: Vec<Network>,
    /// Its role for delivery conditions that ask for more than its own card; not part of the published card.
    #[serde(default, skip_serializing)]
    pub(crate) roles: Vec<Role>,
    /// What is done.
    pub activities: Vec<Activity>,
    /// For whom.
    pub recipients: Vec<Target>,
    /// The recipients that it favours in particular, in words.
    #[serde(default)]
    pub regard: Option<String>,
    /// When it is delivered.
    pub conditions: Vec<Delivery>,
    /// Its results.
    pub outputs: Vec<Item>,
    /// How it is delivered.
    pub mode: Mode,
    /// Who follows the person in it, besides whoever provides it.
    #[serde(default)]
    pub followed_by: Vec<Actor>,
    /// Its indicators.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Its standard unit cost per hour, if the region has set one.
    #[serde(default)]
    pub unit_cost_hour: Option<Money>,
    /// First day on which it is offered, included; null if it always was.
    #[serde(default)]
    pub from: Option<Day>,
    /// Last day on which it is offered, included; null while it is.
    #[serde(default)]
    pub to: Option<Day>,
}

impl Service {
    /// Its title in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }

    /// Whether it has a role.
    pub(crate) fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether one of its conditions names a deadline.
    pub(crate) fn has_term(&self, term: &RuleId) -> bool {
        self.conditions.iter().any(|condition| condition.term.as_ref() == Some(term))
    }

    /// Whether it is recorded under an activity code of the SAP.
    pub(crate) fn has_sap(&self, activity: &str) -> bool {
        self.sap.iter().any(|code| code == activity)
    }

    /// Whether it is offered on a day.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        day.within(self.from, self.to)
    }
}

words! {
    /// Whether the source of a card describes it completely.
    pub enum Card {
        /// The card is complete.
        Complete: "complete", "scheda completa", "complete card", "La scheda è completa.";
        /// Part of the source is missing; what is missing is not made up.
        Partial: "partial", "scheda parziale", "partial card",
            "Manca una parte della fonte; ciò che manca non è inventato.";
    }

    /// A field of a card.
    pub enum CardField {
        /// What the area is for.
        Aim: "aim", "finalità", "aim", "A che cosa serve l'area.";
        /// How a user gets access.
        Access: "access", "modalità di accesso", "access", "Come un utente vi accede.";
        /// Rooms and equipment.
        Structural: "structural", "requisiti strutturali", "rooms and equipment", "Locali e attrezzature.";
        /// Tools and links.
        Operational: "operational", "requisiti operativi", "tools and links", "Strumenti e collegamenti.";
        /// What the staff must know.
        Knowledge: "knowledge", "conoscenze", "knowledge", "Che cosa deve conoscere il personale.";
        /// What the staff must be able to do.
        Skills: "skills", "capacità", "skills", "Che cosa deve saper fare il personale.";
        /// What is done.
        Activities: "activities", "attività", "activities", "Che cosa si fa.";
        /// For whom.
        Recipients: "recipients", "destinatari", "recipients", "Per chi.";
        /// Under which conditions.
        Conditions: "conditions", "condizioni di erogazione", "delivery conditions", "A quali condizioni.";
        /// The results.
        Outputs: "outputs", "output", "outputs", "I risultati.";
        /// In which way.
        Mode: "mode", "modalità di erogazione", "mode of delivery", "In quale modo.";
    }

    /// A body that provides services.
    pub enum ServiceProvider {
        /// The Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "Il Centro per l'Impiego.";
        /// An accredited body.
        Accreditato: "accreditato", "soggetto accreditato", "accredited body", "Un soggetto accreditato.";
        /// The EURES adviser.
        Eures: "eures", "consigliere EURES", "EURES adviser", "Il consigliere EURES.";
    }

    /// A public system beside the employment services.
    pub enum Network {
        /// Education and training.
        IstruzioneFormazione: "istruzione_formazione", "istruzione e formazione", "education and training",
            "Istruzione e formazione.";
        /// Social services.
        ServiziSociali: "servizi_sociali", "servizi sociali", "social services", "Servizi sociali.";
        /// Health services.
        Sanita: "sanita", "servizi sanitari", "health services", "Servizi sanitari.";
        /// Municipalities.
        Comuni: "comuni", "comuni", "municipalities", "Comuni.";
        /// The EURES network.
        Eures: "eures", "rete EURES", "EURES network", "La rete EURES.";
    }

    /// A letter of art. 18 c. 1 D.Lgs. 150/2015.
    pub enum Letter {
        /// Basic guidance, skill analysis, profiling.
        A: "a", "a) orientamento di base, analisi delle competenze rispetto al mercato locale, profilazione",
            "a) basic guidance, analysis of skills against the local labour market, profiling",
            "Orientamento di base, analisi delle competenze, profilazione.";
        /// Help with the job search, within three months of registration.
        B: "b", "b) ausilio alla ricerca di lavoro, anche in gruppo, entro tre mesi dalla registrazione",
            "b) help with the job search, also in groups, within three months of registration",
            "Aiuto nella ricerca di lavoro, entro tre mesi dalla registrazione.";
        /// Specialist, individual guidance.
        C: "c", "c) orientamento specialistico e individuale con bilancio di competenze e analisi dei fabbisogni",
            "c) specialist, individual guidance with a skills assessment and an analysis of needs",
            "Orientamento specialistico e individuale.";
        /// Guidance to self-employment.
        D: "d", "d) orientamento all'autoimpiego e tutoraggio dopo l'avvio dell'impresa",
            "d) guidance to self-employment and tutoring after the business starts",
            "Orientamento all'autoimpiego.";
        /// Access to training.
        E: "e", "e) avviamento alla formazione per qualificarsi, mettersi in proprio o inserirsi subito",
            "e) access to training for a qualification, for self-employment or for immediate work",
            "Avviamento alla formazione.";
        /// Accompaniment to work.
        F: "f", "f) accompagnamento al lavoro, anche con l'assegno di ricollocazione",
            "f) accompaniment to work, also with the assegno di ricollocazione",
            "Accompagnamento al lavoro.";
        /// Promotion of work experience.
        G: "g", "g) promozione di esperienze lavorative, anche con il tirocinio",
            "g) promotion of work experience, also by a traineeship",
            "Promozione di esperienze lavorative.";
        /// Incentives to self-employment.
        H: "h", "h) gestione, anche indiretta, di incentivi al lavoro autonomo",
            "h) management, also indirect, of incentives to self-employment",
            "Incentivi al lavoro autonomo.";
        /// Incentives to territorial mobility.
        I: "i", "i) gestione di incentivi alla mobilità territoriale",
            "i) management of incentives to territorial mobility",
            "Incentivi alla mobilità territoriale.";
        /// Tools for balancing work and care.
        L: "l", "l) strumenti per conciliare il lavoro con la cura di minori o non autosufficienti",
            "l) tools for balancing work with the care of minors or dependent persons",
            "Strumenti per conciliare lavoro e cura.";
        /// Socially useful work.
        M: "m", "m) promozione di lavori socialmente utili", "m) promotion of socially useful work",
            "Lavori socialmente utili.";
    }

    /// A group of recipients.
    pub enum Target {
        /// Any person looking for work.
        InCercaDiLavoro: "in_cerca_di_lavoro", "persone in cerca di lavoro", "persons looking for work",
            "Chiunque cerchi lavoro.";
        /// Unemployed in law: `disoccupato` or `conservazione`.
        Disoccupati: "disoccupati", "disoccupati", "unemployed",
            "Disoccupati per legge: `disoccupato` o `conservazione`.";
        /// Without work, or with income within the limits, whether or not with a DID (art. 19 c. 7).
        NonOccupati: "non_occupati", "non occupati", "not employed",
            "Senza lavoro, o con reddito entro i limiti, con o senza DID (art. 19 c. 7).";
        /// At risk of unemployment.
        ARischio: "a_rischio", "a rischio di disoccupazione", "at risk of unemployment", "A rischio di disoccupazione.";
        /// DID given and patto signed.
        DidEPatto: "did_e_patto", "persone con DID e patto di servizio", "persons with DID and patto di servizio",
            "DID resa e patto firmato.";
        /// Young people in search of their first job.
        GiovaniPrimoImpiego: "giovani_primo_impiego", "giovani in cerca di primo impiego",
            "young people in search of their first job",
            "Giovani in cerca del primo impiego.";
        /// Recipients of support that requires the state of unemployment.
        Beneficiari: "beneficiari", "beneficiari di sostegno legato allo stato di disoccupazione",
            "recipients of support tied to unemployment status",
            "Chi riceve un sostegno che richiede lo stato di disoccupazione.";
        /// Recipients of income support during employment.
        BeneficiariCostanza: "beneficiari_costanza", "beneficiari di sostegno in costanza di rapporto",
            "recipients of support during employment",
            "Chi riceve un sostegno al reddito in costanza di rapporto.";
        /// NASpI recipients unemployed for more than four months who ask for the assegno di ricollocazione.
        RichiedentiAdr: "richiedenti_adr", "richiedenti l'assegno di ricollocazione",
            "persons asking for the assegno di ricollocazione",
            "Percettori di NASpI disoccupati da più di quattro mesi che chiedono l'assegno di ricollocazione.";
        /// Holders of the assegno di ricollocazione who choose the Centro per l'Impiego.
        DestinatariAdr: "destinatari_adr", "titolari dell'assegno di ricollocazione",
            "holders of the assegno di ricollocazione",
            "Titolari dell'assegno di ricollocazione che scelgono il Centro per l'Impiego.";
        /// Recipients of the SIA.
        PercettoriSia: "percettori_sia", "percettori del SIA", "recipients of the SIA", "Percettori del SIA.";
        /// Long-term unemployed.
        LungaDurata: "lunga_durata", "disoccupati di lunga durata", "long-term unemployed",
            "Disoccupati di lunga durata.";
        /// Disadvantaged: enrolled under L. 68/1999, ASDI or SIA recipients, long-term unemployed, other groups.
        Svantaggiati: "svantaggiati", "svantaggiati", "disadvantaged",
            "Svantaggiati: iscritti L. 68/1999, percettori di ASDI o SIA, disoccupati di lunga durata, altri gruppi.";
        /// Unemployed and disadvantaged.
        DisoccupatiSvantaggiati: "disoccupati_svantaggiati", "disoccupati svantaggiati", "unemployed and disadvantaged",
            "Disoccupati e svantaggiati.";
        /// Not employed and disadvantaged.
        NonOccupatiSvantaggiati: "non_occupati_svantaggiati", "non occupati svantaggiati",
            "not employed and disadvantaged",
            "Non occupati e svantaggiati.";
        /// At risk of unemployment and disadvantaged.
        ARischioSvantaggiati: "a_rischio_svantaggiati", "a rischio e svantaggiati", "at risk and disadvantaged",
            "A rischio di disoccupazione e svantaggiati.";
        /// Enrolled under L. 68/1999.
        IscrittiL68: "iscritti_l68", "iscritti L. 68/1999", "enrolled under L. 68/1999",
            "Iscritti ai sensi della L. 68/1999.";
        /// Unemployed and enrolled under L. 68/1999.
        DisoccupatiL68: "disoccupati_l68", "disoccupati iscritti L. 68/1999",
            "unemployed and enrolled under L. 68/1999",
            "Disoccupati e iscritti ai sensi della L. 68/1999.";
        /// Not employed and enrolled under L. 68/1999.
        NonOccupatiL68: "non_occupati_l68", "non occupati iscritti L. 68/1999",
            "not employed and enrolled under L. 68/1999",
            "Non occupati e iscritti ai sensi della L. 68/1999.";
        /// At risk of unemployment and enrolled under L. 68/1999.
        ARischioL68: "a_rischio_l68", "a rischio e iscritti L. 68/1999", "at risk and enrolled under L. 68/1999",
            "A rischio di disoccupazione e iscritti ai sensi della L. 68/1999.";
        /// Unemployed and followed by the social services.
        DisoccupatiServiziSociali: "disoccupati_servizi_sociali", "disoccupati seguiti dai servizi sociali",
            "unemployed and followed by the social services",
            "Disoccupati e seguiti dai servizi sociali.";
        /// In education, with or without a job.
        Studenti: "studenti", "studenti", "students", "Iscritti a un corso di studi, con o senza lavoro.";
        /// Unemployed and under treatment.
        DisoccupatiInCura: "disoccupati_in_cura", "disoccupati in cura", "unemployed and under treatment",
            "Disoccupati e in cura.";
        /// The specific targets of the active measures; all of them are also among the card's other recipients.
        TargetMisure: "target_misure", "destinatari delle misure attive", "targets of the active measures",
            "I destinatari specifici delle misure attive; tutti sono anche tra gli altri destinatari della scheda.";
        /// Employers.
        DatoriDiLavoro: "datori_di_lavoro", "datori di lavoro", "employers", "Datori di lavoro.";
    }
}

impl Letter {
    /// What the letter provides for, without the letter itself.
    #[must_use]
    pub fn title(self, lang: Lang) -> &'static str {
        let label = self.label(lang);
        label.split_once(") ").map_or(label, |(_, title)| title)
    }
}

/// A delivery condition: what it requires, or the deadline that it sets, or neither if it only states that nothing is
/// required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Delivery {
    /// The rule that sets it.
    pub rule: RuleId,
    /// What must hold.
    #[serde(default)]
    pub requires: Option<Requirement>,
    /// The deadline for the service, by its rule.
    #[serde(default)]
    pub term: Option<RuleId>,
    /// The type of event from which that deadline must run; null for any.
    #[serde(default)]
    pub starts: Option<String>,
}

words! {
    /// What a delivery condition requires.
    pub enum Requirement {
        /// One of the card's recipients.
        Destinatario: "destinatario", "essere tra i destinatari", "being among the recipients",
            "Uno dei destinatari della scheda.";
        /// An active DID.
        Did: "did", "DID attiva", "active DID", "Una DID attiva.";
        /// Basic guidance (A2) given.
        OrientamentoBase: "orientamento_base", "orientamento di base (A2)", "basic guidance (A2)",
            "L'orientamento di base (A2) erogato.";
        /// Basic guidance (A2) or specialist guidance (B1) given.
        Orientamento: "orientamento", "orientamento di base o specialistico (A2 o B1)",
            "basic or specialist guidance (A2 or B1)",
            "L'orientamento di base (A2) o specialistico (B1) erogato.";
        /// A recorded need for this service.
        Fabbisogno: "fabbisogno", "fabbisogno registrato", "recorded need",
            "Un fabbisogno registrato per questo servizio.";
        /// A recorded request for this service.
        Richiesta: "richiesta", "richiesta registrata", "recorded request",
            "Una richiesta registrata per questo servizio.";
        /// A patto di servizio signed under the active DID.
        Patto: "patto", "patto di servizio firmato", "signed patto di servizio",
            "Un patto di servizio firmato sotto la DID attiva.";
        /// No assegno di ricollocazione under way, which suspends the patto.
        PattoNonSospeso: "patto_non_sospeso", "patto non sospeso", "patto not suspended",
            "Nessun assegno di ricollocazione in corso, che sospende il patto.";
        /// An open vacancy: one listed beside the dossier, or a service E1 or E2 under way; not for a public administration's
        /// selection.
        Vacancy: "vacancy", "posto vacante aperto", "open vacancy",
            "Un posto vacante aperto: uno elencato accanto al fascicolo, o un servizio E1 o E2 in corso; non per la selezione di una pubblica amministrazione.";
        /// A request by a public administration: an open vacancy of it listed beside the dossier, or a service E2 under way
        /// for it.
        RichiestaPa: "richiesta_pa", "richiesta di una pubblica amministrazione", "request by a public administration",
            "Una richiesta di una pubblica amministrazione: un suo posto vacante aperto elencato accanto al fascicolo, o un servizio E2 in corso per essa.";
        /// L. 68/1999 enrolment, SIA, or the care of social or health services; a new enrolment must be made while
        /// unemployed.
        PresaInCarico: "presa_in_carico", "presa in carico", "care of the services",
            "Iscrizione L. 68/1999, SIA, o presa in carico dei servizi sociali o sanitari; una nuova iscrizione va fatta da disoccupati.";
        /// NASpI being received.
        PercettoreNaspi: "percettore_naspi", "percezione della NASpI", "receipt of NASpI",
            "NASpI in corso di percezione.";
        /// Unemployed for longer than the months of `mesi_adr`.
        MesiAdr: "mesi_adr", "mesi di disoccupazione per l'AdR", "months of unemployment for the AdR",
            "Disoccupato da più mesi di quelli di `mesi_adr`.";
        /// The assegno di ricollocazione in force.
        AdrVigente: "adr_vigente", "AdR vigente", "AdR in force", "L'assegno di ricollocazione in vigore.";
        /// The assegno di ricollocazione requested or issued, and not ended.
        AdrRichiesto: "adr_richiesto", "AdR richiesto", "AdR requested",
            "L'assegno di ricollocazione richiesto o rilasciato, e non finito.";
        /// The service of the assegno di ricollocazione not chosen yet, or chosen at a Centro per l'Impiego.
        AdrPressoCpi: "adr_presso_cpi", "servizio dell'AdR scelto presso il CPI",
            "service of the AdR chosen at the CPI",
            "Il servizio dell'assegno di ricollocazione non ancora scelto, o scelto presso un Centro per l'Impiego.";
        /// A job in which the person was placed under L. 68/1999 and which runs.
        InserimentoL68: "inserimento_l68", "inserimento L. 68/1999", "placement under L. 68/1999",
            "Un lavoro in corso in cui la persona è stata inserita ai sensi della L. 68/1999.";
        /// For an employer: the duty of L. 68/1999, or what the rulebook requires of one without that duty.
        ConsulenzaL68: "consulenza_l68", "datore di lavoro a cui spetta la consulenza L. 68/1999",
            "employer entitled to advice on L. 68/1999",
            "Per un datore: l'obbligo della L. 68/1999, o ciò che la raccolta di regole richiede a chi non ha l'obbligo.";
    }
}

impl Requirement {
    /// The roles of the services that meet it; none if no service does.
    pub(crate) const fn roles(self) -> &'static [Role] {
        match self {
            Self::OrientamentoBase => &[Role::OrientamentoBase],
            Self::Orientamento => &[Role::OrientamentoBase, Role::OrientamentoSpecialistico],
            Self::Vacancy => &[Role::Vacancy],
            Self::RichiestaPa => &[Role::RichiestaPa],
            _ => &[],
        }
    }
}

/// The role of a service in delivery conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    /// Basic guidance.
    OrientamentoBase,
    /// Specialist guidance.
    OrientamentoSpecialistico,
    /// While it is under way for an employer, there is an open vacancy.
    Vacancy,
    /// While it is under way for a public administration, there is a request by it.
    RichiestaPa,
    /// Once it is given, the needs of an employer have been analysed.
    Decodifica,
    /// It helps an employer with the statement of L. 68/1999.
    ProspettoL68,
    /// It receives the hiring request of L. 68/1999.
    RichiestaL68,
}

/// How a service is delivered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Mode {
    /// To one person, to a group, or both; none if the source does not say.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// The maximum number of persons in a group; null if no limit is set.
    #[serde(default)]
    pub max_group: Option<u32>,
    /// Whether that maximum is for each operator, so that a group with several operators may have more.
    #[serde(default)]
    pub per_operator: bool,
    /// The activity to which that limit does not apply.
    #[serde(default)]
    pub max_group_except: Option<String>,
    /// The minimum length in hours; null if the source sets none.
    #[serde(default)]
    pub min_hours: Option<u32>,
    /// Where it is delivered; none if the source does not say.
    #[serde(default)]
    pub channels: Vec<ServiceChannel>,
    /// Further information from the source.
    #[serde(default)]
    pub notes: Vec<String>,
}

impl From<ServiceProvider> for Actor {
    fn from(provider: ServiceProvider) -> Self {
        match provider {
            ServiceProvider::Cpi => Self::Cpi,
            ServiceProvider::Accreditato => Self::Accreditato,
            ServiceProvider::Eures => Self::Eures,
        }
    }
}

words! {
    /// A party that acts in the path of a person.
    pub enum Actor {
        /// The person.
        Persona: "persona", "la persona", "the person", "La persona.";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "il CPI", "the CPI", "Il Centro per l'Impiego.";
        /// An accredited body.
        Accreditato: "accreditato", "il soggetto accreditato", "the accredited body", "Un soggetto accreditato.";
        /// The EURES adviser.
        Eures: "eures", "il consigliere EURES", "the EURES adviser", "Il consigliere EURES.";
        /// ANPAL.
        Anpal: "anpal", "l'ANPAL", "ANPAL", "L'ANPAL.";
        /// The Ministry of Labour, which took the place of ANPAL.
        Ministero: "ministero", "il Ministero del lavoro", "the Ministry of Labour",
            "Il Ministero del lavoro, che ha preso il posto dell'ANPAL.";
        /// The person in charge named in the patto.
        Responsabile: "responsabile", "il responsabile delle attività", "the person in charge named in the patto",
            "Il responsabile indicato nel patto.";
        /// The tutor of the assegno di ricollocazione.
        Tutor: "tutor", "il tutor", "the tutor", "Il tutor dell'assegno di ricollocazione.";
    }

    /// To how many persons at a time.
    pub enum Form {
        /// One person.
        Individuale: "individuale", "individuale", "individual", "Una persona.";
        /// A group.
        Gruppo: "gruppo", "di gruppo", "in a group", "Un gruppo.";
    }

    /// Where.
    pub enum ServiceChannel {
        /// With the user present.
        InPresenza: "in_presenza", "in presenza", "in presence", "Con l'utente presente.";
        /// At a distance.
        ADistanza: "a_distanza", "a distanza", "at a distance", "A distanza.";
        /// In the office, without the user.
        BackOffice: "back_office", "back office", "back office", "In ufficio, senza l'utente.";
    }
}
