//! The facts about a person that target groups depend on.

use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::record::record;
use crate::dossier::person::Sex;

/// The highest ISCED level.
const HIGHEST_ISCED: u8 = 8;

record! {
    /// The known facts about a person on a day. An absent fact is unknown, and never favourable.
    pub struct TargetFacts {
        /// The day asked about, such as that of a hiring.
        pub date: Day,
        /// Day of birth.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// Sex, as the codice fiscale has it.
        pub sex: Option<Sex>,
        /// Whole months up to the day without regularly paid work: without a subordinate relationship of at least six months,
        /// and with other work within the income limits only. It does not depend on a DID.
        pub months_without_regular_work: Option<u32>,
        /// The highest ISCED level attained, 0 to 8; 3 is upper secondary or vocational.
        #[cfg_attr(feature = "schema", schemars(range(max = 8)))]
        pub isced: Option<u8>,
        /// The day on which full-time education ended, or will end.
        pub education_ended: Option<Day>,
        /// Whether the person has had a first regularly paid job.
        pub had_regular_job: Option<bool>,
        /// Whether the person lives alone with one or more dependants.
        pub alone_with_dependants: Option<bool>,
        /// The sector or occupation of the job in question.
        pub sector: Option<Sector>,
        /// Whether the person belongs to an ethnic minority of a Member State.
        pub ethnic_minority: Option<bool>,
        /// Whether a member of an ethnic minority needs better language skills, training or work experience to find a steady job.
        pub needs_language_or_vocational_help: Option<bool>,
        /// Whether the person works.
        pub working: Option<bool>,
        /// Whether the person is in education or training.
        pub studying: Option<bool>,
        /// Days of unemployment, as in `status.seniority_days` of an assessment.
        pub seniority_days: Option<u32>,
    }

    /// A sector or occupation.
    pub struct Sector {
        /// Whether the yearly decree lists it among those with a gender gap.
        pub gender_gap: Option<bool>,
        /// The sex that is under-represented in it.
        pub under_represented_sex: Option<Sex>,
    }
}

impl TargetFacts {
    /// Checks the relations between fields.
    pub(super) fn validate(&self) -> Result<(), Error> {
        let mut checks = Checks::default();
        let unborn = self.birth_date.is_some_and(|born| self.date < born);
        checks.refuse_if(unborn, "/birth_date", "la nascita è successiva alla data", "the birth is after the date");
        let above = self.isced.is_some_and(|level| level > HIGHEST_ISCED);
        checks.refuse_if(above, "/isced", "i livelli ISCED vanno da 0 a 8", "ISCED levels go from 0 to 8");
        checks.end()
    }
}
