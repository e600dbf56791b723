//! The catalogue of services (section 5.1): areas and service cards, as a region's rulebook lists them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::text::Lang;

/// An area of services, with what a body needs to run it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its code, such as `A`.
    pub code: String,
    /// Its title, in Italian.
    pub title: String,
    /// Its title, in English.
    pub title_en: String,
    /// Whether the source says everything about it.
    pub card: Card,
    /// How a user comes to its services.
    pub access: Vec<String>,
    /// The rooms and equipment that it needs.
    pub structural: Vec<String>,
    /// The tools and links that it needs.
    pub operational: Vec<String>,
    /// What its staff must know.
    pub knowledge: Vec<Competence>,
    /// What its staff must be able to do.
    pub skills: Vec<Competence>,
}

/// What the staff of some services must know, or be able to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    /// The services that it is about; none for all of the area.
    #[serde(default)]
    pub services: Vec<String>,
    /// One entry each.
    pub items: Vec<String>,
}

/// A service card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
    /// Whether the source says everything about it.
    pub card: Card,
    /// The letters of art. 18 c. 1 D.Lgs. 150/2015 that it implements.
    pub art18: Vec<Letter>,
    /// Whether it also implements L. 68/1999.
    #[serde(default)]
    pub l68: bool,
    /// What is done.
    pub activities: Vec<String>,
    /// For whom.
    pub recipients: Vec<Target>,
    /// The recipients to whom it gives particular regard, in words.
    #[serde(default)]
    pub regard: Option<String>,
    /// When it is delivered.
    pub conditions: Vec<Delivery>,
    /// What comes out of it.
    pub outputs: Vec<String>,
    /// How it is delivered.
    pub mode: Mode,
    /// What measures it.
    #[serde(default)]
    pub indicators: Vec<String>,
    /// Its standard unit cost per hour, where the region has set one.
    #[serde(default)]
    pub unit_cost_hour: Option<Money>,
    /// First day on which it is offered, included; null where it always was.
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
        match lang {
            Lang::It => &self.title,
            Lang::En => &self.title_en,
        }
    }

    /// Whether it is offered on a day.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Whether the source of a card says everything about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Card {
    /// It does.
    Complete,
    /// Part of the source is missing; what is missing is not made up.
    Partial,
}

/// A letter of art. 18 c. 1 D.Lgs. 150/2015.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Letter {
    /// Basic guidance, skill analysis, profiling.
    A,
    /// Help with the job search, within three months of registration.
    B,
    /// Specialist, individual guidance.
    C,
    /// Guidance to self-employment.
    D,
    /// Access to training.
    E,
    /// Accompaniment to work.
    F,
    /// Promotion of work experience.
    G,
    /// Incentives to self-employment.
    H,
    /// Incentives to territorial mobility.
    I,
    /// Tools for balancing work and care.
    L,
    /// Socially useful work.
    M,
}

/// A group of recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Whoever looks for work.
    InCercaDiLavoro,
    /// Unemployed in law: `disoccupato` or `conservazione`.
    Disoccupati,
    /// Without work, or with income within the limits, whether or not with a DID (art. 19 c. 7).
    NonOccupati,
    /// At risk of unemployment.
    ARischio,
    /// DID given and patto signed.
    DidEPatto,
    /// Young people in search of their first job.
    GiovaniPrimoImpiego,
    /// Recipients of support that requires the state of unemployment.
    Beneficiari,
    /// Recipients of income support during employment.
    BeneficiariCostanza,
    /// NASpI recipients unemployed for more than four months who ask for the assegno di ricollocazione.
    RichiedentiAdr,
    /// Holders of the assegno di ricollocazione who choose the Centro per l'Impiego.
    DestinatariAdr,
    /// Recipients of the SIA.
    PercettoriSia,
    /// Long-term unemployed.
    LungaDurata,
    /// Disadvantaged: enrolled under L. 68/1999, ASDI or SIA recipients, long-term unemployed, other groups.
    Svantaggiati,
    /// Unemployed and disadvantaged.
    DisoccupatiSvantaggiati,
    /// Not employed and disadvantaged.
    NonOccupatiSvantaggiati,
    /// At risk of unemployment and disadvantaged.
    ARischioSvantaggiati,
    /// Enrolled under L. 68/1999.
    IscrittiL68,
    /// Unemployed and enrolled under L. 68/1999.
    DisoccupatiL68,
    /// Not employed and enrolled under L. 68/1999.
    NonOccupatiL68,
    /// At risk of unemployment and enrolled under L. 68/1999.
    ARischioL68,
    /// Unemployed and followed by the social services.
    DisoccupatiServiziSociali,
    /// Unemployed and under treatment.
    DisoccupatiInCura,
    /// The specific targets of the active measures, all within the card's other recipients.
    TargetMisure,
    /// Employers.
    DatoriDiLavoro,
}

/// A delivery condition: what it requires, or the term that it sets, or neither where it only says that nothing is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delivery {
    /// The rule that sets it.
    pub rule: String,
    /// What must hold.
    #[serde(default)]
    pub requires: Option<Requirement>,
    /// The deadline within which the service is due, by its rule.
    #[serde(default)]
    pub term: Option<String>,
    /// The type of event from which that deadline must run; null for any.
    #[serde(default)]
    pub starts: Option<String>,
}

/// What a delivery condition requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    /// One of the card's recipients.
    Destinatario,
    /// An active DID.
    Did,
    /// Basic guidance (A2) given.
    OrientamentoBase,
    /// Basic guidance (A2) or specialist guidance (B1) given.
    Orientamento,
    /// A recorded need for this service.
    Fabbisogno,
    /// A recorded request for this service.
    Richiesta,
    /// A patto di servizio signed under the active DID.
    Patto,
    /// No assegno di ricollocazione under way, which suspends the patto.
    PattoNonSospeso,
    /// An open vacancy: a service E1 or E2 under way, not for a public administration's selection.
    Vacancy,
    /// A request by a public administration: a service E2 under way for it.
    RichiestaPa,
    /// L. 68/1999 enrolment, SIA, or the care of social or health services; a new enrolment made while unemployed.
    PresaInCarico,
    /// NASpI being received.
    PercettoreNaspi,
    /// Unemployed for longer than the months of `mesi_adr`.
    MesiAdr,
    /// The assegno di ricollocazione in force.
    AdrVigente,
    /// The assegno di ricollocazione requested or issued, and not ended.
    AdrRichiesto,
    /// A job that began during the L. 68/1999 enrolment and runs.
    InserimentoL68,
}

/// How a service is delivered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mode {
    /// To one person, to a group, or both; none where the source does not say.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// The most persons in a group; null where no limit is set.
    #[serde(default)]
    pub max_group: Option<u32>,
    /// The activity to which that limit does not apply.
    #[serde(default)]
    pub max_group_except: Option<String>,
    /// Where it is delivered; none where the source does not say.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// What else the source says of it.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// To whom at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// One person.
    Individuale,
    /// A group.
    Gruppo,
}

/// Where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// With the user present.
    InPresenza,
    /// At a distance.
    ADistanza,
    /// In the office, without the user.
    BackOffice,
}
