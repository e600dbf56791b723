//! The person that a dossier is about.

use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::trimmed;
use crate::base::words::profile::Citizenship;
use crate::base::words::table::words;

record! {
    /// The known facts about the person. An absent fact is unknown, and never favourable.
    pub struct Person {
        /// Codice fiscale. Never repeated in a message.
        #[serde(deserialize_with = "trimmed::optional")]
        pub codice_fiscale: Option<String>,
        /// Day of birth.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// Sex, as the codice fiscale has it.
        pub sex: Option<Sex>,
        /// The class of citizenship.
        pub citizenship: Option<Citizenship>,
        /// The residence of the person.
        pub residence: Option<Residence>,
        /// Enrolment in targeted placement (L. 68/1999).
        pub l68: Option<L68>,
        /// Target groups that the person belongs to.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub targets: Vec<String> = default,
    }
}

words! {
    /// Sex, as the codice fiscale has it.
    pub enum Sex {
        /// Female.
        F: "F", "femmina", "female", "Femmina.";
        /// Male.
        M: "M", "maschio", "male", "Maschio.";
    }
}

record! {
    /// The residence of a person.
    pub struct Residence {
        /// The region, by its Italian name in lower snake case.
        pub region: Option<String>,
        /// The municipality's Belfiore code, such as `G702` for Pisa.
        pub comune: Option<String>,
    }

    /// Enrolment in targeted placement.
    pub struct L68 {
        /// First day, included.
        pub from: Day,
        /// Last day, included; absent while it lasts.
        pub to: Option<Day>,
        /// Degree of disability in percent, 0 to 100.
        #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
        pub disability_percent: Option<u8>,
    }
}

impl L68 {
    /// Whether the person is enrolled on a day.
    ///
    /// ```
    /// use collocamento::dossier::L68;
    /// let enrolled = L68::new("2024-01-01".parse()?).to("2024-12-31".parse()?);
    /// assert!(enrolled.on("2024-12-31".parse()?) && !enrolled.on("2025-01-01".parse()?));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn on(&self, day: Day) -> bool {
        day.within(Some(self.from), self.to)
    }
}
