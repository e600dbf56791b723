//! The SAP as a document: its sections, each field optional, so that a card made by others can be read and then checked.

use super::words::Words;
use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::base::words::job::JobKind;
use crate::dossier::person::Sex;

/// Declares the sections: records whose fields may all be absent.
macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? })+) => {
        $crate::base::record::record! {$(
            $(#[$doc])*
            // A schema lists properties by name; the order in which they are written is recorded separately.
            #[cfg_attr(feature = "schema", schemars(extend("x-order" = [$(stringify!($field)),*])))]
            pub struct $name {
                $($(#[$fdoc])* pub $field: Option<$type>,)*
            }
        )+}
    };
}
pub(super) use sections;

sections! {
    /// A scheda anagrafico-professionale (SAP-SEZ). Absent data are unknown; an empty list means "none".
    Sap {
        /// Its id, two letters, eight digits and a final letter or digit; accepted, never recomputed (SAP-ID).
        id: Words,
        /// The day that it describes.
        date: Day,
        /// What the national form says of its sending.
        sending: Sending,
        /// Section 1.
        personal: Personal,
        /// Section 2.
        administrative: Administrative,
        /// Section 4: the jobs, in the order of their first days.
        experience: Vec<Experience>,
        /// Section 5.
        curriculum: Curriculum,
        /// Section 6: the active measures, in the order of their days.
        measures: Vec<Measure>,
    }
    /// What the national form says of its sending.
    Sending {
        /// The body that holds the SAP, such as `H501C000523`.
        holder: Words,
        /// The kind of change that was sent.
        variation: Words,
        /// The day of birth, given once more.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        birth_date: Day,
    }
    /// Section 1: personal data.
    Personal {
        /// Section 1.1.
        person: PersonData,
        /// Section 1.2: for foreign citizens.
        foreign: Foreign,
        /// Section 1.3.1.
        residence: Address,
        /// Section 1.3.2.
        domicile: Address,
        /// Section 1.3.3.
        contacts: Contacts,
    }
    /// Section 1.1: the person.
    PersonData {
        /// Codice fiscale. Never repeated in a message.
        codice_fiscale: Words,
        /// Family name.
        family_name: Words,
        /// First name.
        first_name: Words,
        /// Sex.
        sex: Sex,
        /// Day of birth.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        birth_date: Day,
        /// Citizenship.
        citizenship: Words,
        /// The Belfiore code of the municipality or foreign state of birth.
        birth_place: Words,
    }
    /// Section 1.2: the residence permit of a foreign citizen.
    Foreign {
        /// The permit.
        permit: Words,
        /// Its number.
        permit_number: Words,
        /// The reason for it.
        permit_reason: Words,
        /// Its last day.
        permit_expiry: Day,
        /// The day on which the enrolment was last kept.
        last_kept: Day,
    }
    /// An address.
    Address {
        /// The municipality's Belfiore code.
        comune: Words,
        /// The postal code.
        cap: Words,
        /// The locality.
        locality: Words,
        /// Street and number.
        address: Words,
    }
    /// Section 1.3.3: the contacts of the person.
    Contacts {
        /// Telephone.
        phone: Words,
        /// Fax.
        fax: Words,
        /// Mobile telephone.
        mobile: Words,
        /// E-mail.
        email: Words,
    }
    /// Section 2: administrative data.
    Administrative {
        /// Section 2.1: the position in the labour market.
        position: Position,
        /// Section 2.2: special lists and mobility lists.
        special_lists: Vec<Enrolment>,
        /// Section 2.3: whether the right and duty to education is fulfilled.
        education_duty_met: bool,
        /// Section 2.4: particular categories that the person belongs to.
        categories: Vec<Words>,
        /// Section 2.4: the ISEE, in euro.
        isee: Money,
    }
    /// Section 2.1: the position in the labour market (SAP-ANZ, SAP-STATO).
    Position {
        /// The code of the occupational state: `01` to `05`.
        status: Words,
        /// Its title.
        status_title: Words,
        /// The code of the condition: `CM`, `CO`, `DE`, `PE`, `SO`.
        condition: Words,
        /// Its title.
        condition_title: Words,
        /// The category of D.Lgs. 297/2002.
        category_297: Words,
        /// Seniority of unemployment in months: days divided by 30, whole.
        seniority_months: u32,
        /// Section 2.1.2: the day of the DID.
        did_date: Day,
        /// Section 2.1.2: the first day of unemployment, if the office has written one.
        unemployed_since: Day,
        /// Section 2.1.2: the day of entry, if the office has written one.
        entry_date: Day,
        /// Section 2.1.2: the kind of entry.
        entry_kind: Words,
        /// The profiling index, as the national node writes it.
        profiling_index: Words,
        /// The day of the last event, as the national node writes it.
        event_date: Day,
    }
    /// An enrolment in a list or register.
    Enrolment {
        /// The list or register.
        name: Words,
        /// Its first day.
        from: Day,
        /// The code of the list or register.
        code: Words,
        /// Its last day.
        to: Day,
        /// A mobility list: the last day to which it may be put off.
        deferred_to: Day,
        /// The province of the list.
        province: Words,
    }
    /// Section 4: a job.
    Experience {
        /// Its name in the dossier.
        job: Words,
        /// The employer.
        employer: Words,
        /// The employer's codice fiscale.
        employer_code: Words,
        /// The employer's address.
        employer_address: Words,
        /// The employer's sector (ATECO).
        sector: Words,
        /// Agency work: the firm that uses it.
        user: Firm,
        /// Its kind.
        kind: JobKind,
        /// Its contract-type code of the Comunicazioni Obbligatorie.
        cob: Words,
        /// The qualification, in the national form a code of the professions.
        qualification: Words,
        /// Its first day.
        start: Day,
        /// Its last day, even if it is only agreed; absent if none is.
        end: Day,
        /// Why it ended.
        cause: Words,
        /// The last day of an apprentice's training.
        training_end: Day,
        /// Duties and responsibilities.
        duties: Words,
        /// Whether it is a placement under L. 68/1999.
        l68: bool,
        /// Whether the person was on a mobility list.
        mobility: bool,
        /// Whether the work is seasonal.
        seasonal: bool,
        /// Whether the work is in agriculture.
        farming: bool,
        /// The code of the working time, such as `FT`.
        working_time: Words,
        /// The place of work.
        place: Address,
    }
    /// A firm.
    Firm {
        /// Its codice fiscale.
        code: Words,
        /// Its name.
        name: Words,
        /// Its address.
        address: Words,
        /// Its sector (ATECO).
        sector: Words,
    }
    /// Section 5: curricular data.
    Curriculum {
        /// Section 5.1: study titles.
        titles: Vec<Title>,
        /// Section 5.2: vocational training.
        training: Vec<Training>,
        /// Section 5.3: foreign languages.
        languages: Vec<Skill>,
        /// Section 5.4: IT skills.
        it_skills: Vec<Skill>,
        /// Section 5.5.1: professional registers (albi).
        registers: Vec<Enrolment>,
        /// Section 5.5.2: licences (patenti).
        licences: Vec<Words>,
        /// Section 5.5.2: further permits (patentini).
        permits: Vec<Words>,
        /// Section 5.5.3: special lists.
        lists: Vec<Enrolment>,
    }
    /// Section 5.1: a study title.
    Title {
        /// Its code.
        code: Words,
        /// Its name.
        name: Words,
        /// The place where it was obtained.
        institution: Words,
        /// The year in which it was obtained.
        year: u16,
        /// The code of the level of education.
        level: Words,
        /// The Belfiore code of the place where it was studied for.
        comune: Words,
        /// Whether it is recognised in Italy.
        recognised: bool,
        /// The grade.
        grade: Words,
        /// The last year attended, if it was not obtained.
        last_year: u16,
        /// The year attended at present.
        current_year: u16,
    }
    /// Section 5.2: a training course.
    Training {
        /// Its name.
        name: Words,
        /// Its provider.
        institution: Words,
        /// Its hours.
        hours: u32,
        /// Its last day.
        end: Day,
        /// The code of the region.
        region: Words,
        /// Its length, in `duration_unit`, if it is not in hours.
        duration: u32,
        /// The unit of the length: `G` days, `M` months, `A` years.
        duration_unit: Words,
        /// The code of the certificate.
        certificate: Words,
        /// Whether it had an internship, or where.
        internship: Words,
    }
    /// A language or an IT skill.
    Skill {
        /// The language or skill.
        name: Words,
        /// The level.
        level: Words,
        /// The code of the language or skill.
        code: Words,
        /// A language: the level of reading.
        read: Words,
        /// A language: the level of writing.
        written: Words,
        /// A language: the level of speaking.
        spoken: Words,
    }
    /// Section 6: an active measure (SAP-6).
    Measure {
        /// Its id (POL-ID).
        policy_id: Words,
        /// The activity, such as `A01`.
        activity: Words,
        /// The title of the activity.
        activity_title: Words,
        /// Its denomination.
        denomination: Words,
        /// The day of the proposal.
        proposed: Day,
        /// Its first day.
        start: Day,
        /// Its last day.
        end: Day,
        /// Its length, in `duration_unit`.
        duration: u32,
        /// The unit of the length: `O` hours, `G` days, `M` months, `A` years.
        duration_unit: Words,
        /// Its description.
        description: Words,
        /// The promoting body, such as `E202C000002`.
        body: Words,
        /// The project, such as `05`.
        project: Words,
        /// The title of the project.
        project_title: Words,
        /// The last event, `01` to `15`.
        last_event: Words,
        /// The day of the last event.
        last_event_date: Day,
        /// What is said of the last event.
        last_event_text: Words,
        /// The profiling index, or the class, that the measure holds.
        profiling_index: Words,
        /// The id of the measure with which the case was taken on.
        taken_on_id: Words,
    }
}
