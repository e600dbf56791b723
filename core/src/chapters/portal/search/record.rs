//! A CV as data.

use serde::{Deserialize, Serialize};

use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::error::{Code, Error};
use crate::base::words::table::words;
use crate::chapters::portal::read::refused;
use crate::chapters::portal::types::Address;
use crate::dossier::person::Sex;

/// The maximum length of a text, in characters.
const LONGEST_TEXT: usize = 20_000;

/// The maximum hours of a course.
const MOST_HOURS: u32 = 10_000;

/// The person whose CV it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// First name; not empty.
    pub first_name: String,
    /// Family name; not empty.
    pub family_name: String,
    /// Codice fiscale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codice_fiscale: Option<String>,
    /// Day of birth.
    #[serde(default, deserialize_with = "birth::optional", skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Day>,
    /// Place of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_place: Option<String>,
    /// Sex, as the codice fiscale has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Citizenship.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<String>,
}

/// The contacts of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub email: Vec<String>,
    /// Telephone numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phone: Vec<String>,
    /// Sites and profiles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub web: Vec<String>,
}

/// A qualification.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// Its ISCED level, 0 to 8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(max = 8)))]
    pub isced: Option<u8>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The place where it was earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub institute: Option<String>,
    /// The day on which it was earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
}

/// A course.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// Its title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its hours, at most 10,000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(max = 10000)))]
    pub hours: Option<u32>,
    /// Its provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

/// A job held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Experience {
    /// The occupation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The employer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<String>,
    /// First day, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day, included; not before `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// The tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

words! {
    /// A level of the Common European Framework of Reference for languages.
    pub enum Cefr {
        /// Breakthrough: everyday expressions, simple questions.
        A1: "A1", "A1, base", "A1, beginner";
        /// Waystage: frequent expressions, routine tasks.
        A2: "A2", "A2, elementare", "A2, elementary";
        /// Threshold: the main points on familiar matters.
        B1: "B1", "B1, intermedio", "B1, intermediate";
        /// Vantage: complex texts, fluent conversation.
        B2: "B2", "B2, intermedio superiore", "B2, upper intermediate";
        /// Effective proficiency: demanding texts, flexible use.
        C1: "C1", "C1, avanzato", "C1, advanced";
        /// Mastery: virtually everything, with precision.
        C2: "C2", "C2, padronanza", "C2, proficient";
    }
}

/// A language known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The language.
    pub language: String,
    /// The level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Cefr>,
}

words! {
    /// A driving licence.
    pub enum Licence {
        /// Mopeds and light quadricycles.
        Am: "AM", "patente AM", "licence AM";
        /// Motorcycles up to 125 cm³ and 11 kW.
        A1: "A1", "patente A1", "licence A1";
        /// Motorcycles up to 35 kW.
        A2: "A2", "patente A2", "licence A2";
        /// Motorcycles of any power.
        A: "A", "patente A", "licence A";
        /// Heavy quadricycles.
        B1: "B1", "patente B1", "licence B1";
        /// Vehicles up to 3.5 t with up to eight passengers.
        B: "B", "patente B", "licence B";
        /// B with a trailer up to 3.5 t.
        Be: "BE", "patente BE", "licence BE";
        /// Lorries up to 7.5 t.
        C1: "C1", "patente C1", "licence C1";
        /// C1 with a heavy trailer.
        C1e: "C1E", "patente C1E", "licence C1E";
        /// Lorries above 3.5 t.
        C: "C", "patente C", "licence C";
        /// C with a heavy trailer.
        Ce: "CE", "patente CE", "licence CE";
        /// Buses for up to 16 passengers.
        D1: "D1", "patente D1", "licence D1";
        /// D1 with a heavy trailer.
        D1e: "D1E", "patente D1E", "licence D1E";
        /// Buses for more than eight passengers.
        D: "D", "patente D", "licence D";
        /// D with a heavy trailer.
        De: "DE", "patente DE", "licence DE";
    }
}

/// A CV.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CvRecord {
    /// The person whose CV it is.
    pub person: Holder,
    /// The person's contacts.
    #[serde(default)]
    pub contacts: Contacts,
    /// Residence.
    #[serde(default)]
    pub residence: Address,
    /// Domicile.
    #[serde(default)]
    pub domicile: Address,
    /// The occupation sought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<String>,
    /// Qualifications.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub titles: Vec<Title>,
    /// Courses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub training: Vec<Training>,
    /// Jobs held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub experiences: Vec<Experience>,
    /// Skills, one each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skills: Vec<String>,
    /// Languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Driving licences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub licences: Vec<Licence>,
    /// The person's own description, or the text of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl CvRecord {
    /// Checks the relations between fields; `at` is the place of the record in the input.
    pub(super) fn validate(&self, at: &str) -> Result<(), Error> {
        let person = &self.person;
        for (field, name) in [("first_name", &person.first_name), ("family_name", &person.family_name)] {
            if name.trim().is_empty() {
                return Err(refused(format!("{at}/person/{field}"), "il nome è vuoto", "the name is empty"));
            }
        }
        if let Some(index) = self.titles.iter().position(|title| title.isced.is_some_and(|level| level > 8)) {
            let (it, en) = ("i livelli ISCED vanno da 0 a 8", "ISCED levels go from 0 to 8");
            return Err(refused(format!("{at}/titles/{index}/isced"), it, en));
        }
        // A number too long for hours could hide other data.
        if let Some(index) =
            self.training.iter().position(|course| course.hours.is_some_and(|hours| hours > MOST_HOURS))
        {
            return Err(Error::new(Code::FuoriLimite)
                .at(format!("{at}/training/{index}/hours"))
                .detail("limit", MOST_HOURS));
        }
        let backwards = |job: &Experience| matches!((job.from, job.to), (Some(from), Some(to)) if to < from);
        if let Some(index) = self.experiences.iter().position(backwards) {
            let (it, en) = ("la fine precede l'inizio", "the end is before the start");
            return Err(refused(format!("{at}/experiences/{index}/to"), it, en));
        }
        let too_long = |text: &str| text.chars().nth(LONGEST_TEXT).is_some();
        match self.texts().into_iter().find(|(_, text)| too_long(text)) {
            Some((path, _)) => {
                Err(Error::new(Code::FuoriLimite).at(format!("{at}{path}")).detail("limit", LONGEST_TEXT))
            }
            None => Ok(()),
        }
    }

    /// Every text that may be shown, with its place in the record.
    fn texts(&self) -> Vec<(String, &str)> {
        let mut texts: Vec<(String, &str)> = Vec::new();
        texts.extend(self.profession.as_deref().map(|text| ("/profession".to_owned(), text)));
        texts.extend(self.text.as_deref().map(|text| ("/text".to_owned(), text)));
        for (i, title) in self.titles.iter().enumerate() {
            texts.extend(title.name.as_deref().map(|text| (format!("/titles/{i}/name"), text)));
        }
        for (i, course) in self.training.iter().enumerate() {
            texts.extend(course.title.as_deref().map(|text| (format!("/training/{i}/title"), text)));
        }
        for (i, job) in self.experiences.iter().enumerate() {
            texts.extend(job.role.as_deref().map(|text| (format!("/experiences/{i}/role"), text)));
            texts.extend(job.description.as_deref().map(|text| (format!("/experiences/{i}/description"), text)));
        }
        texts.extend(self.skills.iter().enumerate().map(|(i, text)| (format!("/skills/{i}"), text.as_str())));
        let languages = self.languages.iter().enumerate();
        texts.extend(languages.map(|(i, one)| (format!("/languages/{i}/language"), one.language.as_str())));
        texts
    }
}
