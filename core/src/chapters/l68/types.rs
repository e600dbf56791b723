//! What is asked and answered.

use std::borrow::Cow;

use serde::Serialize;

use crate::answer::finding::Finding;
use crate::answer::problem::Unmet;
use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::record::record;
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::base::words::convention::ConventionKind;
use crate::base::words::percent::Percent;
use crate::base::words::table::words;
use crate::rulebook::read::Reading;

/// A kind of convention, and what it allows an employer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Convention {
    /// Its kind.
    pub kind: ConventionKind,
    /// Whether it needs a duty to employ.
    pub needs_duty: bool,
    /// Whether the employer may conclude one; null if the quota is not known.
    pub allowed: Option<bool>,
    /// The maximum number of persons placed under it; null if no limit is known.
    pub max_persons: Option<u32>,
}

record! {
    /// The known facts about a person who asks to be on the list. An absent fact is unknown, and never favourable.
    pub struct EnrolmentInput {
        /// The day.
        pub date: Day,
        /// The kind of disability, or the group of art. 18.
        pub kind: Option<Impairment>,
        /// Its degree in percent; read for `invalido_civile` and `invalido_lavoro`.
        pub disability_percent: Option<Percent>,
        /// Its category, from 1; read for `invalido_guerra` and `invalido_servizio`.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub category: Option<u32>,
        /// The day of birth; if absent, the age is assumed to be within the limits.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// Whether the relative died at work; read for a new enrolment of `orfano_coniuge`.
        pub death_at_work: Option<bool>,
        /// Whether this is a new enrolment: the person is not on the list yet.
        pub new_enrolment: Option<bool>,
        /// Whether the person is unemployed in law, as in `status.legally_unemployed` of an assessment; read for a new
        /// enrolment.
        pub legally_unemployed: Option<bool>,
        /// Whether the person does work with an income, even within the limits; read for a new enrolment if the rulebook
        /// requires it.
        pub working: Option<bool>,
    }
}

words! {
    /// The grounds of enrolment: the kinds of disability that art. 1 distinguishes, and the groups of art. 18.
    pub enum Impairment {
        /// Civil disability, by its degree.
        InvalidoCivile: "invalido_civile", "invalidità civile", "civil disability",
            "Invalidità civile, secondo il grado.";
        /// Disability from work (INAIL), by its degree.
        InvalidoLavoro: "invalido_lavoro", "invalidità da lavoro", "disability from work",
            "Invalidità da lavoro (INAIL), secondo il grado.";
        /// Blind.
        Cieco: "cieco", "cecità", "blindness", "Persona non vedente.";
        /// Deaf.
        Sordo: "sordo", "sordità", "deafness", "Persona sorda.";
        /// From war, by its category.
        InvalidoGuerra: "invalido_guerra", "invalidità di guerra", "disability from war",
            "Invalidità di guerra, secondo la categoria.";
        /// From public service, by its category.
        InvalidoServizio: "invalido_servizio", "invalidità per servizio", "disability from public service",
            "Invalidità per servizio, secondo la categoria.";
        /// Receives the *assegno ordinario di invalidità* of INPS (L. 222/1984).
        AssegnoOrdinario: "assegno_ordinario", "assegno ordinario di invalidità", "assegno ordinario di invalidità",
            "Percepisce l'assegno ordinario di invalidità dell'INPS (L. 222/1984).";
        /// Orphan or surviving spouse of a person who died from work, war or service, or child or spouse of a person
        /// severely disabled by them (art. 18).
        OrfanoConiuge: "orfano_coniuge", "orfano o coniuge superstite", "orphan or surviving spouse",
            "Orfano o coniuge superstite di chi è morto per lavoro, guerra o servizio, o figlio o coniuge di un grande invalido per le stesse cause (art. 18).";
        /// Italian refugee who was repatriated (art. 18).
        Profugo: "profugo", "profugo italiano rimpatriato", "repatriated Italian refugee",
            "Profugo italiano rimpatriato (art. 18).";
        /// Victim of terrorism, organised crime or duty, or a close relative (L. 407/1998).
        VittimaTerrorismo: "vittima_terrorismo", "vittima del terrorismo, della criminalità organizzata o del dovere",
            "victim of terrorism, organised crime or duty",
            "Vittima del terrorismo, della criminalità organizzata o del dovere, o uno stretto familiare (L. 407/1998).";
        /// Victim of the collapse of a road or motorway, or a close relative (L. 63/2025).
        VittimaCrolli: "vittima_crolli", "vittima del crollo di strade o autostrade", "victim of a road collapse",
            "Vittima del crollo di una strada o di un'autostrada, o uno stretto familiare (L. 63/2025).";
    }
}

/// Whether a person may be on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Enrolment {
    /// The answer; null if no condition fails and at least one can't be judged.
    pub eligible: Option<bool>,
    /// The conditions not met.
    pub unmet: Vec<Unmet>,
    /// The facts that would decide, as JSON pointers; empty unless `eligible` is null.
    pub missing: Vec<Cow<'static, str>>,
    /// A notice if the figures have not been reviewed for the day.
    pub findings: Vec<Finding>,
}

/// A condition, applied to the facts.
pub(crate) struct EnrolmentCondition {
    pub(crate) truth: Truth,
    /// What is required.
    pub(crate) text: Text,
    pub(crate) facts: &'static [&'static str],
    pub(crate) reading: Option<Reading>,
}

record! {
    /// The breach or exemption that an employer pays for, and its length.
    pub struct PenaltyInput {
        /// The day whose amounts apply to all the days. A time that spans two periods needs two questions.
        pub date: Day,
        /// The number of persons not employed, or of persons exempted; not for a late statement.
        pub missing: Option<u32>,
        /// Working days; for a late statement, days of delay.
        pub days: u32,
        /// What it is for.
        pub kind: Breach = default,
    }
}

words! {
    /// What an employer pays for.
    pub enum Breach {
        /// Persons not employed.
        Scopertura: "scopertura", "scopertura della quota", "persons not employed", "Persone non occupate.";
        /// A late statement (*prospetto informativo*).
        Prospetto: "prospetto", "prospetto informativo in ritardo", "late statement",
            "Prospetto informativo inviato in ritardo.";
        /// The fee of a partial exemption.
        Esonero: "esonero", "contributo esonerativo", "fee of a partial exemption",
            "Il contributo di un esonero parziale.";
    }
}

#[expect(clippy::derivable_impls, reason = "the variants stand in `words!`")]
impl Default for Breach {
    fn default() -> Self {
        Self::Scopertura
    }
}

/// What an employer pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Penalty {
    /// Euro.
    pub amount: Money,
    /// A notice if the amounts have not been reviewed for the day.
    pub findings: Vec<Finding>,
}

/// How an amount is made up.
pub(crate) struct Bill {
    pub(crate) fixed: Money,
    pub(crate) rate: Money,
    pub(crate) persons: u32,
    pub(crate) days: u32,
    pub(crate) readings: Vec<Reading>,
}

record! {
    /// An employer on a day.
    pub struct QuotaInput {
        /// The computed base: the persons employed that the law counts.
        pub base: u32,
        /// The day.
        pub date: Day,
        /// Whether the employer has made a new hire; read up to 31 December 2017 for a base of 15 to 35.
        pub new_hire: Option<bool>,
        /// The day on which the duty arose, from which the term for the hiring request runs; up to 31 December 2017, for a base of
        /// 15 to 35, the day of the new hire.
        pub duty_from: Option<Day>,
        /// The quotas of the last statement (*prospetto informativo*), compared with those of the day; given for a 31 December
        /// only.
        pub last_statement: Option<Reserved>,
    }

    /// The persons that an employer must employ.
    #[derive(Copy)]
    pub struct Reserved {
        /// Under art. 3.
        pub quota: u32,
        /// Under art. 18.
        pub quota_art18: u32,
    }
}

/// The duties of an employer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quota {
    /// Persons with disabilities (L68-QUOTA); null if it depends on a new hire that is not known.
    pub quota: Option<u32>,
    /// Persons of art. 18 c. 2 (L68-18).
    pub quota_art18: u32,
    /// The last day for the hiring request (L68-60); null if nothing is owed or the day of the duty is not given.
    pub request_by: Option<Day>,
    /// The last day for the statement (L68-60); null if nothing has changed or no last statement is given.
    pub statement_by: Option<Day>,
    /// The conventions, and what they allow the employer (L68-CONV).
    pub conventions: Vec<Convention>,
    /// The facts that would decide what is not known, as JSON pointers.
    pub missing: Vec<&'static str>,
}
