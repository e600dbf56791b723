//! A CV as data.

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error, Refusal};
use crate::base::record::record;
use crate::base::trimmed;
use crate::base::words::table::words;
use crate::chapters::portal::read::refused;
use crate::chapters::portal::types::Address;
use crate::dossier::person::Sex;

/// The maximum length of a text, in characters.
const LONGEST_TEXT: usize = 20_000;

/// The maximum length of a name, a contact or an address, in characters.
const LONGEST_NAME: usize = 1000;

/// The maximum number of e-mail addresses, of telephone numbers and of sites.
const MOST_CONTACTS: usize = 20;

/// The maximum number of entries of each other list.
const MOST_ENTRIES: usize = 100;

/// The maximum hours of a course.
const MOST_HOURS: u32 = 10_000;

record! {
    /// The person whose CV it is.
    pub struct Holder {
        /// First name; not empty.
        pub first_name: String,
        /// Family name; not empty.
        pub family_name: String,
        /// Codice fiscale.
        #[serde(deserialize_with = "trimmed::optional")]
        pub codice_fiscale: Option<String>,
        /// Day of birth.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// Place of birth.
        pub birth_place: Option<String>,
        /// Sex, as the codice fiscale has it.
        pub sex: Option<Sex>,
        /// Citizenship.
        pub citizenship: Option<String>,
    }

    /// The contacts of the person.
    pub struct Contacts {
        /// E-mail addresses, at most 20.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 20)))]
        pub email: Vec<String> = default,
        /// Telephone numbers, at most 20.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 20)))]
        pub phone: Vec<String> = default,
        /// Sites and profiles, at most 20.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 20)))]
        pub web: Vec<String> = default,
    }

    /// A qualification.
    pub struct Title {
        /// Its ISCED level, 0 to 8.
        #[cfg_attr(feature = "schema", schemars(range(max = 8)))]
        pub isced: Option<u8>,
        /// Its name.
        pub name: Option<String>,
        /// The place where it was earned.
        pub institute: Option<String>,
        /// The day on which it was earned.
        pub date: Option<Day>,
    }

    /// A course.
    pub struct Training {
        /// Its title.
        pub title: Option<String>,
        /// Its hours, at most 10,000.
        #[cfg_attr(feature = "schema", schemars(range(max = 10000)))]
        pub hours: Option<u32>,
        /// Its provider.
        pub body: Option<String>,
    }

    /// A job held.
    pub struct Experience {
        /// The occupation.
        pub role: Option<String>,
        /// The employer.
        pub employer: Option<String>,
        /// First day, included.
        pub from: Option<Day>,
        /// Last day, included; not before `from`; absent while the job lasts.
        pub to: Option<Day>,
        /// The tasks.
        pub description: Option<String>,
    }
}

/// A code of the ISTAT classification of occupations, such as `5.2.2.1`: one to five levels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transparent, extend("pattern" = "^[1-9]([.][0-9]){0,4}$")))]
pub struct ProfessionCode(String);

impl ProfessionCode {
    /// The code; `None` for a text of another form.
    ///
    /// ```
    /// use collocamento::portal::ProfessionCode;
    /// assert_eq!(ProfessionCode::new("5.2.2.1").as_ref().map(ProfessionCode::as_str), Some("5.2.2.1"));
    /// assert!(ProfessionCode::new("cuoco").is_none());
    /// ```
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        let levels: Vec<&str> = text.split('.').collect();
        let digits = levels.iter().all(|level| level.len() == 1 && level.bytes().all(|byte| byte.is_ascii_digit()));
        (digits && levels.len() <= 5 && !text.starts_with('0')).then_some(Self(text))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for ProfessionCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const OTHER: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "il codice della professione ha da una a cinque cifre separate da punti",
            "the code of an occupation has one to five digits separated by points",
        );
        Self::new(String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(OTHER))
    }
}

words! {
    /// A level of the Common European Framework of Reference for languages.
    pub enum Cefr {
        /// Breakthrough: everyday expressions, simple questions.
        A1: "A1", "A1, base", "A1, beginner", "Contatto: espressioni quotidiane, domande semplici.";
        /// Waystage: frequent expressions, routine tasks.
        A2: "A2", "A2, elementare", "A2, elementary", "Sopravvivenza: espressioni frequenti, compiti di routine.";
        /// Threshold: the main points on familiar matters.
        B1: "B1", "B1, intermedio", "B1, intermediate", "Soglia: i punti principali su argomenti familiari.";
        /// Vantage: complex texts, fluent conversation.
        B2: "B2", "B2, intermedio superiore", "B2, upper intermediate",
            "Progresso: testi complessi, conversazione fluida.";
        /// Effective proficiency: demanding texts, flexible use.
        C1: "C1", "C1, avanzato", "C1, advanced", "Efficacia: testi impegnativi, uso flessibile.";
        /// Mastery: virtually everything, with precision.
        C2: "C2", "C2, padronanza", "C2, proficient", "Padronanza: praticamente tutto, con precisione.";
    }
}

record! {
    /// A language known.
    pub struct Language {
        /// The language: its code or its Italian or English name in the list `cv_lingue`.
        pub language: String,
        /// The level.
        pub level: Option<Cefr>,
    }
}

words! {
    /// A driving licence.
    pub enum Licence {
        /// Mopeds and light quadricycles.
        Am: "AM", "patente AM", "licence AM", "Ciclomotori e quadricicli leggeri.";
        /// Motorcycles up to 125 cm³ and 11 kW.
        A1: "A1", "patente A1", "licence A1", "Motocicli fino a 125 cm³ e 11 kW.";
        /// Motorcycles up to 35 kW.
        A2: "A2", "patente A2", "licence A2", "Motocicli fino a 35 kW.";
        /// Motorcycles of any power.
        A: "A", "patente A", "licence A", "Motocicli di qualsiasi potenza.";
        /// Heavy quadricycles.
        B1: "B1", "patente B1", "licence B1", "Quadricicli pesanti.";
        /// Vehicles up to 3.5 t with up to eight passengers.
        B: "B", "patente B", "licence B", "Veicoli fino a 3,5 t con al più otto passeggeri.";
        /// B with a trailer up to 3.5 t.
        Be: "BE", "patente BE", "licence BE", "B con un rimorchio fino a 3,5 t.";
        /// Lorries up to 7.5 t.
        C1: "C1", "patente C1", "licence C1", "Autocarri fino a 7,5 t.";
        /// C1 with a heavy trailer.
        C1e: "C1E", "patente C1E", "licence C1E", "C1 con un rimorchio pesante.";
        /// Lorries above 3.5 t.
        C: "C", "patente C", "licence C", "Autocarri oltre 3,5 t.";
        /// C with a heavy trailer.
        Ce: "CE", "patente CE", "licence CE", "C con un rimorchio pesante.";
        /// Buses for up to 16 passengers.
        D1: "D1", "patente D1", "licence D1", "Autobus fino a 16 passeggeri.";
        /// D1 with a heavy trailer.
        D1e: "D1E", "patente D1E", "licence D1E", "D1 con un rimorchio pesante.";
        /// Buses for more than eight passengers.
        D: "D", "patente D", "licence D", "Autobus con più di otto passeggeri.";
        /// D with a heavy trailer.
        De: "DE", "patente DE", "licence DE", "D con un rimorchio pesante.";
    }
}

record! {
    /// A CV.
    pub struct CvRecord {
        /// The person whose CV it is.
        pub person: Holder,
        /// The person's contacts.
        pub contacts: Contacts = default,
        /// Residence.
        pub residence: Address = default,
        /// Domicile.
        pub domicile: Address = default,
        /// The occupation sought, in the person's own words.
        pub profession: Option<String>,
        /// The occupation sought, as a code of the ISTAT classification.
        pub profession_code: Option<ProfessionCode>,
        /// Qualifications; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub titles: Vec<Title> = default,
        /// Courses; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub training: Vec<Training> = default,
        /// Jobs held; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub experiences: Vec<Experience> = default,
        /// Skills, one each; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub skills: Vec<String> = default,
        /// Languages; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub languages: Vec<Language> = default,
        /// Driving licences.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub licences: Vec<Licence> = default,
        /// The person's own description, or the text of the file.
        pub text: Option<String>,
    }
}

impl CvRecord {
    /// Checks the relations between fields; `at` is the place of the record in the input.
    pub(in crate::chapters::portal) fn validate(&self, at: &str) -> Result<(), Error> {
        let (person, mut checks) = (&self.person, Checks::default());
        for (field, name) in [("first_name", &person.first_name), ("family_name", &person.family_name)] {
            let path = format!("{at}/person/{field}");
            checks.refuse_if(name.trim().is_empty(), path, "il nome è vuoto", "the name is empty");
        }
        for (index, _) in self.titles.iter().enumerate().filter(|(_, title)| title.isced.is_some_and(|level| level > 8))
        {
            let (it, en) = ("i livelli ISCED vanno da 0 a 8", "ISCED levels go from 0 to 8");
            checks.add(refused(format!("{at}/titles/{index}/isced"), it, en));
        }
        // A number too long for hours could hide other data.
        let too_many = |course: &Training| course.hours.is_some_and(|hours| hours > MOST_HOURS);
        for (index, _) in self.training.iter().enumerate().filter(|(_, course)| too_many(course)) {
            let error = Error::new(Code::FuoriLimite).at(format!("{at}/training/{index}/hours"));
            checks.add(error.detail("limit", MOST_HOURS));
        }
        checks.check(self.limits(at));
        let backwards = |job: &Experience| matches!((job.from, job.to), (Some(from), Some(to)) if to < from);
        for (index, _) in self.experiences.iter().enumerate().filter(|(_, job)| backwards(job)) {
            let (it, en) = ("la fine precede l'inizio", "the end is before the start");
            checks.add(refused(format!("{at}/experiences/{index}/to"), it, en));
        }
        let too_long = |text: &str| text.chars().nth(LONGEST_TEXT).is_some();
        for (path, _) in self.texts().into_iter().filter(|(_, text)| too_long(text)) {
            checks.add(Error::above(format!("{at}{path}"), LONGEST_TEXT));
        }
        checks.end()
    }

    /// Checks the number of entries and the length of what is searched for in the texts.
    fn limits(&self, at: &str) -> Result<(), Error> {
        let contacts = &self.contacts;
        let lists = [
            ("/contacts/email", contacts.email.len(), MOST_CONTACTS),
            ("/contacts/phone", contacts.phone.len(), MOST_CONTACTS),
            ("/contacts/web", contacts.web.len(), MOST_CONTACTS),
            ("/titles", self.titles.len(), MOST_ENTRIES),
            ("/training", self.training.len(), MOST_ENTRIES),
            ("/experiences", self.experiences.len(), MOST_ENTRIES),
            ("/skills", self.skills.len(), MOST_ENTRIES),
            ("/languages", self.languages.len(), MOST_ENTRIES),
            ("/licences", self.licences.len(), MOST_ENTRIES),
        ];
        let mut checks = Checks::default();
        for (path, count, limit) in lists {
            checks.check(Error::at_most(format!("{at}{path}"), count, limit));
        }
        for (path, _) in self.names().into_iter().filter(|(_, name)| name.chars().nth(LONGEST_NAME).is_some()) {
            checks.add(Error::above(format!("{at}{path}"), LONGEST_NAME));
        }
        checks.end()
    }

    /// Everything that is searched for in the texts, with its place in the record.
    fn names<'a>(&'a self) -> Vec<(String, &'a str)> {
        let person = &self.person;
        let mut names: Vec<(String, &str)> = vec![
            ("/person/first_name".to_owned(), &person.first_name),
            ("/person/family_name".to_owned(), &person.family_name),
        ];
        let contacts = &self.contacts;
        let mut add = |path: String, name: Option<&'a String>| names.extend(name.map(|name| (path, name.as_str())));
        add("/person/codice_fiscale".to_owned(), person.codice_fiscale.as_ref());
        add("/person/birth_place".to_owned(), person.birth_place.as_ref());
        for (list, texts) in [("email", &contacts.email), ("phone", &contacts.phone), ("web", &contacts.web)] {
            texts.iter().enumerate().for_each(|(i, text)| add(format!("/contacts/{list}/{i}"), Some(text)));
        }
        for (place, address) in [("residence", &self.residence), ("domicile", &self.domicile)] {
            add(format!("/{place}/comune"), address.comune.as_ref());
            add(format!("/{place}/cap"), address.cap.as_ref());
            add(format!("/{place}/address"), address.address.as_ref());
        }
        let titles = self.titles.iter().enumerate();
        titles.for_each(|(i, one)| add(format!("/titles/{i}/institute"), one.institute.as_ref()));
        self.training.iter().enumerate().for_each(|(i, one)| add(format!("/training/{i}/body"), one.body.as_ref()));
        let jobs = self.experiences.iter().enumerate();
        jobs.for_each(|(i, one)| add(format!("/experiences/{i}/employer"), one.employer.as_ref()));
        names
    }

    /// The places of study and work.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &String> {
        let studies = self.titles.iter().filter_map(|title| title.institute.as_ref());
        let courses = self.training.iter().filter_map(|course| course.body.as_ref());
        studies.chain(courses).chain(self.experiences.iter().filter_map(|job| job.employer.as_ref()))
    }

    /// The length of the texts that may be shown, in characters.
    pub(super) fn length(&self) -> usize {
        self.texts().into_iter().map(|(_, text)| text.chars().count()).fold(0, usize::saturating_add)
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
