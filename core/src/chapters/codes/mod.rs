//! The codes that the information systems of the services exchange: their meaning, and their faults.
//!
//! A source system's code and an ISTAT region code both have two digits and mean different regions: they are two types,
//! [`SourceCode`] and [`IstatCode`], and never an integer.

pub(crate) mod activity;
pub(crate) mod body;
pub(crate) mod body_code;
mod check;
pub(crate) mod cob;
pub(crate) mod codice_fiscale;
mod eleven;
mod flaw;
pub(crate) mod list;
mod name;
pub(crate) mod person;
pub(crate) mod policy_id;
pub(crate) mod problem;
pub(crate) mod region;
pub(crate) mod sfl_office;
mod text;
mod transliteration;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::words::weight::Weight;
pub use activity::policy_activity;
pub use body::body;
pub use body_code::BodyCode;
pub use cob::cob;
pub use codice_fiscale::CodiceFiscale;
pub use eleven::ElevenDigits;
pub use flaw::Flaw;
pub use list::list;
pub use person::codice_fiscale;
pub use policy_id::{PolicyId, policy_id};
pub use region::region;
pub use sfl_office::sfl_office;
pub use types::{
    Basis, Body, BodyInput, Cob, CobInput, CodesOfList, IstatCode, ListInput, Office, PersonCode, PersonCodeInput,
    PersonCodeKind, PersonFacts, PolicyActivity, PolicyActivityInput, PolicyIdAnswer, PolicyIdInput, RegionCodes,
    RegionInput, SflOffice, SflOfficeInput, SourceCode,
};

operations! {
    /// what the code of a body says
    BODY = "codes.body", "che cosa dice il codice di un ente",
        BodyInput => Body, body::run;
    /// the job kind of a contract-type code of the Comunicazioni Obbligatorie
    COB = "codes.cob", "il tipo di lavoro di un codice contratto delle Comunicazioni Obbligatorie",
        CobInput => Cob, cob::run;
    /// what a codice fiscale says, and whether it agrees with what is known of the person
    CODICE_FISCALE = "codes.codice_fiscale",
        "che cosa dice un codice fiscale, e se concorda con ciò che è noto della persona",
        PersonCodeInput => PersonCode, person::run;
    /// a list of codes with their titles: activities, projects, events, source systems, states
    LIST = "codes.list", "un elenco di codici con i loro titoli: attività, progetti, eventi, sistemi di origine, stati",
        ListInput => CodesOfList, list::run;
    /// the titles of an active measure's activity and project
    POLICY_ACTIVITY = "codes.policy_activity", "i titoli dell'attività e del progetto di una politica attiva",
        PolicyActivityInput => PolicyActivity, activity::run;
    /// whether the id of an active measure is right
    POLICY_ID = "codes.policy_id", "se l'identificativo di una politica attiva è giusto",
        PolicyIdInput => PolicyIdAnswer, policy_id::run;
    /// a region by name, source system or ISTAT code
    REGION = "codes.region", "una regione per nome, sistema di origine o codice ISTAT",
        RegionInput => RegionCodes, region::run;
    /// the Centro per l'Impiego responsible for SFL
    SFL_OFFICE = "codes.sfl_office", "il Centro per l'Impiego competente per il SFL",
        SflOfficeInput => SflOffice, sfl_office::run;
}
