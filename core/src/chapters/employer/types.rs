//! What is asked and answered.

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::answer::finding::Finding;
use crate::answer::problem::Unmet;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Refusal};
use crate::base::parsed::parsed;
use crate::base::quantity::Quantity;
use crate::base::record::record;
use crate::base::words::convention::ConventionKind;
use crate::base::words::id::Id;
use crate::base::words::staff::EmployerSector;
use crate::base::words::table::words;
use crate::chapters::l68::staff::{Base, DutySuspension, Employee};
use crate::chapters::l68::types::{Quota, Reserved};
use crate::dossier::vacancy::Vacancy;
use crate::rulebook::tables::catalogue::ServiceProvider;

/// The maximum number of employees.
pub(super) const MAX_EMPLOYEES: usize = 100_000;

/// The maximum number of events, and of requests.
pub(super) const MAX_ENTRIES: usize = 10_000;

/// The maximum number of conventions.
pub(super) const MAX_CONVENTIONS: usize = 1_000;

record! {
    /// The known facts about an employer. What is absent is unknown, and never favourable.
    pub struct EmployerInput {
        /// The day of the assessment: later events, requests and vacancies are not seen.
        pub as_of: Day,
        /// Whether it is a public administration; read for the conventions of L. 68/1999.
        pub public_body: Option<bool>,
        /// Its sector; read for the partial exemption from L. 68/1999.
        pub sector: Option<EmployerSector>,
        /// The province of its place of work.
        pub province: Option<Province>,
        /// The workforce base of L. 68/1999, as `l68.quota` takes it; instead of `employees`.
        pub base: Option<u32>,
        /// Every person who works for the employer on the day, as `l68.base` takes them; at most 100,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 100_000)))]
        pub employees: Option<Vec<Employee>>,
        /// The programmes and procedures that suspend the duty of L. 68/1999.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub suspensions: Vec<DutySuspension> = default,
        /// Whether it has made a new hire, as `l68.quota` takes it.
        pub new_hire: Option<bool>,
        /// The day on which the duty arose, as `l68.quota` takes it.
        pub duty_from: Option<Day>,
        /// The quotas of the last statement, as `l68.quota` takes them.
        pub last_statement: Option<Reserved>,
        /// The persons employed under L. 68/1999, as they count; if absent, those among `employees`.
        pub l68_hired: Option<Quantity>,
        /// The persons of art. 18 c. 2 L. 68/1999 employed; if absent, unknown.
        pub art18_hired: Option<u32>,
        /// The day of the last hiring request under art. 9 L. 68/1999, or of the statement that stands for it; if absent, that of the last
        /// of `requests` for a service that receives it (Umbria: C4).
        pub hiring_requested: Option<Day>,
        /// The conventions with the service; at most 1,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub conventions: Vec<SignedConvention> = default,
        /// The services that it has asked for; at most 10,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub requests: Vec<ServiceRequest> = default,
        /// Its vacancies, as `vacancy.replay` returns them; at most 10,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub vacancies: Vec<Vacancy> = default,
        /// What has happened, in any order; at most 10,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub events: Vec<EmployerEvent> = default,
    }
}

/// A province by the two letters of its plate, such as `PG`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transparent, extend("pattern" = "^[A-Z]{2}$")))]
pub struct Province(String);

impl Province {
    /// Its two letters.
    ///
    /// ```
    /// use collocamento::employer::Province;
    /// assert_eq!("PG".parse::<Province>()?.as_str(), "PG");
    /// assert!("Perugia".parse::<Province>().is_err());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const UNFIT: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "la provincia si indica con la sigla di due lettere maiuscole",
            "a province is given by its two capital letters",
        );
        let fits = text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_uppercase());
        if fits { Ok(Self(text.to_owned())) } else { Err(UNFIT) }
    }
}

parsed! { Province }

impl<'de> Deserialize<'de> for Province {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

record! {
    /// A convention that the employer has signed.
    pub struct SignedConvention {
        /// Its kind.
        pub kind: ConventionKind,
        /// Its first day.
        pub from: Day,
        /// Its last day, included; if absent, it continues.
        pub to: Option<Day>,
        /// The number of persons placed under it.
        pub persons: Option<u32>,
    }

    /// A service that the employer has asked for.
    pub struct ServiceRequest {
        /// The code of its card, such as `E2`.
        pub service: String,
        /// The day.
        pub date: Day,
    }

    /// Something that happened between the service and the employer.
    pub struct EmployerEvent {
        /// What it is.
        #[serde(rename = "type")]
        pub kind: EmployerEventKind,
        /// The day.
        pub date: Day,
        /// The code of the service given; needed for `servizio`.
        pub service: Option<String>,
        /// The vacancy that it is about, by its `id`.
        pub vacancy: Option<Id>,
        /// Whether the employer is satisfied; read for `verifica_qualita`.
        pub satisfied: Option<bool>,
    }
}

words! {
    /// A kind of event between the service and an employer.
    pub enum EmployerEventKind {
        /// A service is given.
        Servizio: "servizio", "servizio erogato", "service given", "Un servizio è erogato.";
        /// The needs of the employer are analysed.
        AnalisiFabbisogno: "analisi_fabbisogno", "analisi del fabbisogno", "analysis of needs",
            "Il fabbisogno del datore è analizzato.";
        /// The service visits the employer.
        Visita: "visita", "visita in azienda", "visit", "Il servizio visita il datore.";
        /// The quality of the service is checked with the employer.
        VerificaQualita: "verifica_qualita", "verifica della qualità del servizio",
            "check of the quality of the service",
            "La qualità del servizio è verificata con il datore.";
    }
}

/// What holds for an employer on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmployerAssessment {
    /// The day of the assessment.
    pub as_of: Day,
    /// The services for employers, by code; none if the rulebook has no catalogue on that day.
    pub services: Vec<EmployerService>,
    /// The duty under L. 68/1999.
    pub l68: EmployerDuty,
    /// How the service did with the employer.
    pub indicators: EmployerIndicators,
    /// The facts that would decide what is not known, as JSON pointers.
    pub missing: Vec<String>,
    /// What an operator should also know; `event` is an index in `events`. A finding about several events has the indices of all
    /// of them in the detail `events`.
    pub findings: Vec<Finding>,
}

/// Whether an employer may have a service, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmployerService {
    /// The service's code.
    pub code: String,
    /// Whether every condition is met; null if that is not known.
    pub eligible: Option<bool>,
    /// The conditions not met; none if `eligible` is true.
    pub unmet: Vec<Unmet>,
    /// The facts that would decide, as JSON pointers; empty unless `eligible` is null.
    pub missing: Vec<String>,
    /// The first last day, included, that waits for the service: of an open vacancy, of the hiring request or of the statement of
    /// L. 68/1999; null if none does.
    pub due: Option<Day>,
    /// The day of the last request for it; null if there is none.
    pub requested: Option<Day>,
    /// The day on which it was last given; null if it was not.
    pub given: Option<Day>,
    /// Who gives it; none if the source does not say.
    pub provided_by: Vec<ServiceProvider>,
}

/// The duty of an employer under L. 68/1999.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmployerDuty {
    /// Whether it has to employ persons of L. 68/1999; null if that is not known.
    pub bound: Option<bool>,
    /// The workforce base; null if it is not known.
    pub base: Option<u32>,
    /// How the base is made up, as `l68.base` answers; null if `employees` is not given.
    pub staff: Option<Base>,
    /// Quotas, deadlines and conventions, as `l68.quota` answers; null while the base is not known.
    pub quota: Option<Quota>,
    /// The persons employed under L. 68/1999, as they count; null if that is not known.
    pub hired: Option<Quantity>,
    /// The part of the quota of art. 3 that is not covered; null if that is not known. A suspension reduces what is owed, by how
    /// much is not known.
    pub uncovered: Option<Quantity>,
    /// The persons of art. 18 c. 2 employed; null if that is not known.
    pub art18_hired: Option<u32>,
    /// The part of the quota of art. 18 c. 2 that is not covered; null if that is not known.
    pub art18_uncovered: Option<u32>,
    /// The last day for the hiring request, while it is still to be made; null if it was made, if both quotas are covered, and
    /// if the duty was suspended before that day or is on the day.
    pub request_due: Option<Day>,
    /// What suspends the duty on the day.
    pub suspended_by: Vec<DutySuspension>,
}

/// How the service did with an employer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EmployerIndicators {
    /// The number of open vacancies.
    pub vacancies_open: usize,
    /// The number of vacancies that were filled or closed, or ended in a way that is not stated.
    pub vacancies_closed: usize,
    /// The number of vacancies that the employer withdrew.
    pub vacancies_withdrawn: usize,
    /// The number of `vacancies_closed` for which the quality of the service was checked.
    pub quality_checked: usize,
    /// The number of checks in which the employer was satisfied.
    pub satisfied: usize,
    /// The number of checks in which it was not.
    pub not_satisfied: usize,
    /// The number of visits.
    pub visits: usize,
}
