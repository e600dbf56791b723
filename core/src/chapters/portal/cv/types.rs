//! What is asked and answered.

use serde::Serialize;

use crate::answer::problem::Problem;
use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::calendar::when::When;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::base::words::table::words;
use crate::chapters::portal::search::record::CvRecord;
use crate::chapters::portal::search::types::Found;

record! {
    /// A CV file.
    pub struct CvFile {
        /// Its name, with the extension.
        pub name: String,
        /// Its size in bytes.
        pub bytes: u64,
        /// Whether it contains text; a scan does not.
        pub text: bool,
    }
}

words! {
    /// Who uploaded a CV.
    pub enum Uploader {
        /// The citizen.
        Cittadino: "cittadino", "cittadino", "citizen", "Il cittadino.";
        /// The Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "Il Centro per l'Impiego.";
    }

    /// A field of a stored CV.
    pub enum CvField {
        /// Its description.
        Descrizione: "descrizione", "descrizione", "description", "La sua descrizione.";
        /// The consent to search.
        Consenso: "consenso", "consenso alla ricerca", "consent to search", "Il consenso alla ricerca.";
        /// The territories of interest.
        Territori: "territori", "territori di interesse", "territories of interest", "I territori di interesse.";
        /// The file.
        File: "file", "file", "file", "Il file.";
        /// Whether the Centro per l'Impiego uploaded it.
        CaricatoCpi: "caricato_cpi", "caricato dal CPI", "uploaded by the CPI",
            "Se l'ha caricato il Centro per l'Impiego.";
    }
}

record! {
    /// A CV used for an application.
    pub struct Application {
        /// The day, or the moment.
        pub date: When,
        /// The code of the offer.
        pub offer: Id,
    }

    /// A file that replaces that of a CV.
    pub struct Replacement {
        /// The day, or the moment.
        pub date: When,
        /// The file.
        pub file: CvFile,
    }
}

/// Declares a CV with its history, with further fields of its own.
macro_rules! stored_cv {
    ($(#[$doc:meta])* $name:ident { $($more:tt)* }) => {
        record! {
            $(#[$doc])*
            pub struct $name {
                /// Its name in the archive.
                pub id: Option<Id>,
                /// The description that the citizen gave it.
                pub description: Option<String>,
                /// The file.
                pub file: CvFile,
                /// The day of the upload, or its moment; not after `as_of`.
                pub uploaded: When,
                /// Who uploaded it; if absent, not known.
                pub uploaded_by: Option<Uploader>,
                /// When it was updated; not before the upload.
                #[serde(skip_serializing_if = "Vec::is_empty")]
                pub updates: Vec<When> = default,
                /// The files that replaced that of the upload; not before the upload.
                #[serde(skip_serializing_if = "Vec::is_empty")]
                pub replacements: Vec<Replacement> = default,
                /// When it was used in job search; not before the upload.
                #[serde(skip_serializing_if = "Vec::is_empty")]
                pub uses: Vec<When> = default,
                /// Its uses for an application, with the offer; not before the upload.
                #[serde(skip_serializing_if = "Vec::is_empty")]
                pub applications: Vec<Application> = default,
                /// When the citizen deleted it; not before the upload.
                pub deleted_on: Option<When>,
                /// Whether the citizen confirmed the deletion; if absent, yes.
                pub deletion_confirmed: Option<bool>,
                /// Consent to search by companies and agencies; if absent, not known.
                pub consent: Option<bool>,
                /// Territories of interest; `tutti` for all.
                #[serde(skip_serializing_if = "Vec::is_empty")]
                pub territories: Vec<String> = default,
                /// Whether an operator has cleared its texts for companies; if absent, no.
                pub text_cleared: Option<bool>,
                /// Its content; if absent, the answer does not say what a company sees of it.
                pub record: Option<CvRecord>,
                $($more)*
            }
        }
    };
}

stored_cv! {
    /// A CV of the archive, with its history. Anything after the day asked about is ignored.
    StoredCv {}
}

stored_cv! {
    /// A CV with its history. Anything after `as_of` is ignored.
    CvInput {
        /// A field that the citizen wants to change.
        pub change: Option<CvField>,
        /// The day asked about.
        pub as_of: Day,
    }
}

impl CvInput {
    /// The CV as the archive holds it.
    pub(super) fn stored(&self) -> StoredCv {
        let input = self.clone();
        StoredCv {
            id: input.id,
            description: input.description,
            file: input.file,
            uploaded: input.uploaded,
            uploaded_by: input.uploaded_by,
            updates: input.updates,
            replacements: input.replacements,
            uses: input.uses,
            applications: input.applications,
            deleted_on: input.deleted_on,
            deletion_confirmed: input.deletion_confirmed,
            consent: input.consent,
            territories: input.territories,
            text_cleared: input.text_cleared,
            record: input.record,
        }
    }
}

words! {
    /// What was done with a CV.
    pub enum LogKind {
        /// Upload.
        Caricamento: "caricamento", "caricamento", "upload", "Caricamento.";
        /// Update.
        Aggiornamento: "aggiornamento", "aggiornamento", "update", "Aggiornamento.";
        /// Use.
        Utilizzo: "utilizzo", "utilizzo", "use", "Utilizzo.";
    }
}

/// A line of a CV's usage log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogEntry {
    /// The day.
    pub date: Day,
    /// The moment; null if the hour is not known.
    pub at: Option<Moment>,
    /// What was done.
    pub kind: LogKind,
    /// The offer applied for; null for anything else.
    pub offer: Option<Id>,
    /// The note, as the portal prints it.
    pub text: String,
    /// The note in English.
    pub text_en: String,
}

/// A notice before the deletion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CvNotice {
    /// The day.
    pub on: Day,
    /// The recipient.
    pub to: Uploader,
    /// The channels.
    pub channels: Vec<String>,
    /// Whether it goes out on the day asked about.
    pub due: bool,
}

/// A file that was to replace another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckedFile {
    /// Whether it is accepted; if not, the file before it stays, and the time for which the CV is kept does not restart.
    pub accepted: bool,
    /// The reasons why not.
    pub problems: Vec<Problem>,
}

/// The status of a CV.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cv {
    /// Whether the file is accepted (CV-FILE).
    pub accepted: bool,
    /// The reasons why not.
    pub problems: Vec<Problem>,
    /// What was decided of each file that was to replace it.
    pub replacements: Vec<CheckedFile>,
    /// The day on which it is deleted (CV-RET), which is also the last on which an update or a use restarts the year; the day on
    /// which the citizen deleted it (CV-ELIMINA); null if it is not accepted.
    pub delete_on: Option<Day>,
    /// The day on which notice is given; null if the citizen deleted it before that day.
    pub notice_on: Option<Day>,
    /// The notices.
    pub notices: Vec<CvNotice>,
    /// Whether it has been deleted by `as_of`; on the day of deletion for want of use it still exists.
    pub deleted: bool,
    /// Whether companies and agencies find it (CV-CONS); null if the consent is not known.
    pub searchable: Option<bool>,
    /// What a company that finds it sees (CV-CONS); null if it is not found, and without its content.
    pub seen: Option<Found>,
    /// Whether the citizen may make the requested change (CV-MULTI); null without a request.
    pub change_allowed: Option<bool>,
    /// Whether the Centro per l'Impiego uploaded it (CV-MULTI); null if that is not known.
    pub uploaded_by_cpi: Option<bool>,
    /// What was done with it, by time (CV-MULTI).
    pub log: Vec<LogEntry>,
    /// What an operator should check.
    pub warnings: Vec<Problem>,
}

record! {
    /// The archive of a citizen's CVs, with its filters (CV-MULTI).
    pub struct CvsInput {
        /// The day asked about.
        pub as_of: Day,
        /// The first day of upload; if absent, from the beginning.
        pub from: Option<Day>,
        /// The last day of upload, included; if absent, to the end.
        pub to: Option<Day>,
        /// Words of the description, in any order; capitals and accents do not matter.
        pub description: Option<String>,
        /// The CVs, at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1000)))]
        pub cvs: Vec<StoredCv>,
    }
}

/// A CV of the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CvRow {
    /// Its index among the CVs of the input, from 0.
    pub index: usize,
    /// Its name.
    pub id: Option<Id>,
    /// When it was uploaded.
    pub uploaded: When,
    /// Its description.
    pub description: Option<String>,
    /// The name of its file, the last one accepted.
    pub file: String,
    /// The consent to search.
    pub consent: Option<bool>,
    /// Its status.
    pub status: Cv,
}

/// The CVs listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cvs {
    /// The CVs that exist and meet the filters, in the order of the input.
    pub rows: Vec<CvRow>,
    /// The indexes of the CVs that have been deleted.
    pub deleted: Vec<usize>,
}
