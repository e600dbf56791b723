//! What is asked and answered.

use serde::{Deserialize, Serialize};

use crate::answer::problem::FieldProblem;
use crate::base::calendar::birth;
use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::region::Region;
use crate::base::trimmed;
use crate::base::words::job::JobKind;
use crate::base::words::table::words;
use crate::dossier::person::Sex;
use crate::rulebook::tables::codelist::CodeEntry;

record! {
    /// The codes to read.
    pub struct PolicyActivityInput {
        /// The activity, such as `A02`.
        #[serde(deserialize_with = "trimmed::needed")]
        pub code: String,
        /// The project, such as `05`.
        #[serde(deserialize_with = "trimmed::optional")]
        pub project: Option<String>,
    }
}

/// The meaning of the codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyActivity {
    /// Whether both have the right form; a code that is not in the list is accepted with a warning.
    pub valid: bool,
    /// The group of activities, the first letter; null if the activity is refused.
    pub group: Option<String>,
    /// The title of the activity, in Italian; null if the list does not have it.
    pub title: Option<String>,
    /// The same in English.
    pub title_en: Option<String>,
    /// The title of the project, in Italian; null if the list does not have it.
    pub project_title: Option<String>,
    /// The same in English.
    pub project_title_en: Option<String>,
    /// What is wrong.
    pub problems: Vec<FieldProblem>,
}

record! {
    /// A code to read.
    pub struct BodyInput {
        /// The code, such as `E202C000002`.
        #[serde(deserialize_with = "trimmed::needed")]
        pub code: String,
    }
}

/// The meaning of the code of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Body {
    /// Whether it has the form of a body's code.
    pub valid: bool,
    /// The Belfiore code of the municipality.
    pub comune: Option<String>,
    /// The letter of the type.
    pub letter: Option<String>,
    /// The meaning of the letter, in Italian; null if the rulebook does not have it.
    pub title: Option<String>,
    /// The same in English.
    pub title_en: Option<String>,
    /// What is wrong.
    pub problems: Vec<FieldProblem>,
}

record! {
    /// A code of the Comunicazioni Obbligatorie.
    pub struct CobInput {
        /// The code, such as `A.02.00`.
        #[serde(deserialize_with = "trimmed::needed")]
        pub code: String,
        /// The first day of the job.
        pub date: Day,
        /// Whether a last day is agreed: it decides whether domestic and farm work is fixed-term or open-ended.
        pub has_end: Option<bool>,
        /// Whether the employer is an agency that supplies the worker to others.
        pub agency: Option<bool>,
    }
}

/// The kind of job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cob {
    /// The kind; null if the code alone does not show it.
    pub kind: Option<JobKind>,
    /// The facts that would decide it, as JSON pointers.
    pub missing: Vec<&'static str>,
}

record! {
    /// The list to return.
    pub struct ListInput {
        /// Its name, such as `attivita`, `progetti`, `eventi_politica`, `sistemi_origine`, `stati_occupazionali`.
        #[serde(deserialize_with = "trimmed::needed")]
        pub list: String,
    }
}

/// A list of codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CodesOfList {
    /// The codes, in their order.
    pub codes: Vec<CodeEntry>,
}

record! {
    /// A code, and the known facts about the person.
    pub struct PersonCodeInput {
        /// The code, 16 characters or 11 digits. Never repeated in a message.
        #[serde(deserialize_with = "trimmed::needed")]
        pub value: String,
        /// The day of the check: no birth is later.
        pub as_of: Option<Day>,
        /// Day of birth: it decides the century.
        #[serde(with = "birth")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<birth::Birth>"))]
        pub birth_date: Option<Day>,
        /// Sex.
        pub sex: Option<Sex>,
        /// The Belfiore code of the municipality or foreign state of birth.
        #[serde(deserialize_with = "trimmed::optional")]
        pub birth_place: Option<String>,
        /// Family name.
        pub family_name: Option<String>,
        /// First name.
        pub first_name: Option<String>,
    }
}

words! {
    /// The kind of a code.
    pub enum PersonCodeKind {
        /// Of a person, 16 characters.
        Definitivo: "definitivo", "codice fiscale definitivo", "definitive codice fiscale",
            "Di una persona, di 16 caratteri.";
        /// ENI code of the health service, for a citizen of the Union: not a codice fiscale.
        Eni: "eni", "codice ENI (europeo non iscritto)", "ENI code (European not enrolled)",
            "Codice ENI del servizio sanitario, per un cittadino dell'Unione: non è un codice fiscale.";
        /// Provisional code of a person, 11 digits.
        Provvisorio: "provvisorio", "codice fiscale provvisorio", "provisional codice fiscale",
            "Codice provvisorio di una persona, di 11 cifre.";
        /// VAT number, or code of a company or another body, 11 digits: not the code of a person.
        SoggettoDiverso: "soggetto_diverso", "partita IVA, o codice fiscale di un soggetto diverso dalle persone fisiche",
            "VAT number, or codice fiscale of a body other than a natural person",
            "Partita IVA, o codice di una società o di un altro ente, di 11 cifre: non è il codice di una persona.";
        /// STP code of the health service, for a foreigner without a residence permit: not a codice fiscale.
        Stp: "stp", "codice STP (straniero temporaneamente presente)", "STP code (foreigner temporarily present)",
            "Codice STP del servizio sanitario, per uno straniero senza permesso di soggiorno: non è un codice fiscale.";
    }
}

/// What a code shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonCode {
    /// Whether it is a valid codice fiscale in itself, whether or not it agrees with the known facts. That of a company is
    /// valid too: `kind` shows that it is not a person's.
    pub valid: bool,
    /// What it is; null if it does not show it.
    pub kind: Option<PersonCodeKind>,
    /// Whether a letter replaces a digit.
    pub omocodia: bool,
    /// The possible days of birth, one for each century, up to `as_of`; only the given day of birth if it is among
    /// them. None for a code of 11 digits.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Day>"))]
    pub birth_dates: Vec<String>,
    /// The sex; null if the code does not show it.
    pub sex: Option<Sex>,
    /// The Belfiore code of the place of birth; null if the code does not show it.
    pub place: Option<String>,
    /// The problems: `vincolante` for a fault of the code, `avviso` for a difference between the code and the known
    /// facts.
    pub problems: Vec<FieldProblem>,
}

/// The known facts about a person, to compare with the code. Absent facts are not compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PersonFacts<'a> {
    /// The day of the check.
    pub as_of: Option<Day>,
    /// Day of birth.
    pub birth_date: Option<Day>,
    /// Sex.
    pub sex: Option<Sex>,
    /// The Belfiore code of the place of birth.
    pub birth_place: Option<&'a str>,
    /// Family name.
    pub family_name: Option<&'a str>,
    /// First name.
    pub first_name: Option<&'a str>,
}

record! {
    /// An id with the data from which its check letter is computed.
    pub struct PolicyIdInput {
        /// The id, 11 characters.
        #[serde(deserialize_with = "trimmed::needed")]
        pub id: String,
        /// The promoting body, such as `H501N000001`.
        #[serde(deserialize_with = "trimmed::needed")]
        pub body: String,
        /// The activity, such as `N00`.
        #[serde(deserialize_with = "trimmed::needed")]
        pub activity: String,
        /// The day of the proposal.
        pub proposed: Day,
    }
}

/// Whether an id is valid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyIdAnswer {
    /// Whether it has the form of an id, a known source system, and the expected check letter.
    pub valid: bool,
    /// The id with the expected check letter; null if the id, the body or the activity does not have the right form.
    pub expected: Option<String>,
    /// The source system: its title, if the list has it.
    pub source: Option<String>,
    /// The problems. A different check letter is a warning, because a later change of the measure does not change the
    /// id.
    pub problems: Vec<FieldProblem>,
}

/// The two digits of a source system: `17` is Toscana, `00` the national node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SourceCode(#[serde(deserialize_with = "trimmed::needed")] pub String);

/// The two digits of a region in the ISTAT numbering: `09` is Toscana. The provinces of Bolzano and Trento share `04`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct IstatCode(#[serde(deserialize_with = "trimmed::needed")] pub String);

record! {
    /// A region, given in one of three ways.
    pub struct RegionInput {
        /// Its name.
        pub region: Option<Region>,
        /// The code of a source system.
        pub source: Option<SourceCode>,
        /// The ISTAT code.
        pub istat: Option<IstatCode>,
    }
}

/// A region with its codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegionCodes {
    /// Its name; null for the national node.
    pub region: Option<Region>,
    /// The codes of its source systems: two for Trentino-Alto Adige, one for every other.
    pub sources: Vec<SourceCode>,
    /// Its ISTAT code; null for the national node.
    pub istat: Option<IstatCode>,
}

record! {
    /// Something that an office may hold for the person.
    pub struct Office {
        /// Whether there is one, open or active.
        pub exists: bool,
        /// The code of the office that holds it.
        #[serde(deserialize_with = "trimmed::optional")]
        pub office: Option<String>,
    }

    /// The known facts about the person. An absent fact is unknown; it does not count as "does not exist".
    pub struct SflOfficeInput {
        /// An open GOL patto.
        pub gol_patto: Option<Office>,
        /// An open Garanzia Giovani patto.
        pub gg_patto: Option<Office>,
        /// An active DID.
        pub did: Option<Office>,
        /// A SAP.
        pub sap: Option<Office>,
        /// The Belfiore code of the municipality of domicile.
        #[serde(deserialize_with = "trimmed::optional")]
        pub domicile: Option<String>,
    }
}

words! {
    /// What makes an office responsible, in order.
    pub enum Basis {
        /// The open GOL patto.
        PattoGol: "patto_gol", "patto GOL aperto", "open GOL patto", "Il patto GOL aperto.";
        /// The open Garanzia Giovani patto.
        PattoGg: "patto_gg", "patto Garanzia Giovani aperto", "open Garanzia Giovani patto",
            "Il patto Garanzia Giovani aperto.";
        /// The active DID.
        Did: "did", "DID attiva", "active DID", "La DID attiva.";
        /// The SAP.
        Sap: "sap", "SAP", "SAP", "La SAP.";
        /// The municipality of domicile.
        Domicilio: "domicilio", "comune di domicilio", "municipality of domicile", "Il comune di domicilio.";
    }
}

/// The responsible office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SflOffice {
    /// What makes it responsible; null if a fact is missing.
    pub basis: Option<Basis>,
    /// Its code; null if it is not known, or if only the municipality of domicile decides it.
    pub office: Option<String>,
    /// The municipality whose office is responsible, if the domicile decides it.
    pub comune: Option<String>,
    /// The facts that are missing, as JSON pointers.
    pub missing: Vec<String>,
}
