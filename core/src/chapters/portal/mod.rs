//! The citizens' portal: access, CVs and who sees them, appointments, Garanzia Giovani.

pub(crate) mod access;
pub(crate) mod appointment;
pub(crate) mod cv;
pub(crate) mod gg;
pub(crate) mod helpdesk;
pub(crate) mod lists;
pub(crate) mod offers;
mod plain;
mod read;
pub(crate) mod records;
mod registration;
pub(crate) mod search;
mod text;
pub(crate) mod types;

use crate::answer::operation::operations;

pub use crate::base::nullable::Nullable;
pub use access::access;
pub use appointment::appointment;
pub use cv::archive::cvs;
pub use cv::status::cv;
pub use cv::types::{
    Application, CheckedFile, Cv, CvField, CvFile, CvInput, CvNotice, CvRow, Cvs, CvsInput, LogEntry, LogKind,
    Replacement, StoredCv, Uploader,
};
pub use gg::gg;
pub use helpdesk::helpdesk;
pub use lists::applications::applications;
pub use lists::appointments::appointments;
pub use lists::cv_requests::cv_requests;
pub use lists::slots::slots;
pub use lists::types::{
    ApplicationRow, Applications, ApplicationsInput, AppointmentRow, AppointmentState, Appointments, AppointmentsInput,
    BookedAppointment, CvRequestRow, CvRequests, CvRequestsInput, FreeSlot, ReceivedRequest, SentApplication, Slot,
    Slots, SlotsInput,
};
pub use offers::search::offer_search;
pub use offers::types::{FoundOffer, Offer, OfferSearch, OfferSearchInput, OfferWarning, Seat};
pub use records::activities::activities;
pub use records::libretto::libretto;
pub use records::training::training;
pub use records::types::{
    Activities, ActivitiesInput, ActivityList, ActivityRow, ActivityState, CheckedEntry, Course, CourseRow,
    CourseState, HeldInterview, Libretto, LibrettoEntry, LibrettoInput, LibrettoState, ListedActivity, TrainingInput,
    TrainingList,
};
pub use search::anonymous::{AnonymousCv, AnonymousExperience, AnonymousLanguage, AnonymousTitle, AnonymousTraining};
pub use search::find::cv_search;
pub use search::record::{
    Cefr, Contacts, CvRecord, Experience, Holder, Language, Licence, ProfessionCode, Title, Training,
};
pub use search::types::{CvSearch, CvSearchInput, Found, ListedCv, RequestState, View};
pub use types::{
    Access, AccessInput, Address, Appointment, AppointmentInput, AppointmentKind, Booking, Gg, GgInput, Helpdesk,
    HelpdeskInput, InterviewMode, Method, Phase, Receipt, Registration,
};

operations! {
    /// whether a person may register at the portal, log in or use a function; what is missing in the registration data
    ACCESS = "portal.access",
        "se una persona può registrarsi al portale, accedere o usare una funzione; che cosa manca nei dati di registrazione",
        AccessInput => Access, access::run;
    /// the activities of Garanzia Giovani, or those under D.Lgs. 150/2015 and RdC with their interviews
    ACTIVITIES = "portal.activities",
        "le attività di Garanzia Giovani, o quelle ai sensi del D.Lgs. 150/2015 e del RdC con i loro colloqui",
        ActivitiesInput => Activities, records::activities::run;
    /// the citizen's applications, filtered by day and outcome
    APPLICATIONS = "portal.applications", "le candidature del cittadino, filtrate per giorno ed esito",
        ApplicationsInput => Applications, lists::applications::run;
    /// how long an appointment takes, and what to do without a free slot
    APPOINTMENT = "portal.appointment", "quanto dura un appuntamento, e che cosa fare senza una fascia libera",
        AppointmentInput => Appointment, appointment::run;
    /// the citizen's own appointments, by day
    APPOINTMENTS = "portal.appointments", "gli appuntamenti del cittadino, per giorno",
        AppointmentsInput => Appointments, lists::appointments::run;
    /// whether a CV file is accepted, until when it is kept, and who finds it
    CV = "portal.cv", "se il file di un CV è accettato, fino a quando è conservato, e chi lo trova",
        CvInput => Cv, cv::status::run;
    /// the archive of a citizen's CVs, filtered by day of upload and description
    CVS = "portal.cvs", "l'archivio dei CV di un cittadino, filtrati per giorno di caricamento e descrizione",
        CvsInput => Cvs, cv::archive::run;
    /// the requests for a CV that the citizen received, and what the company sees
    CV_REQUESTS = "portal.cv_requests", "le richieste di un CV che il cittadino ha ricevuto, e che cosa vede l'azienda",
        CvRequestsInput => CvRequests, lists::cv_requests::run;
    /// whether a person may join Garanzia Giovani
    GG = "portal.gg", "se una persona può aderire a Garanzia Giovani",
        GgInput => Gg, gg::run;
    /// whether the portal's helpdesk answers at a moment, and when it opens next
    HELPDESK = "portal.helpdesk", "se l'assistenza del portale risponde in un momento, e quando riapre",
        HelpdeskInput => Helpdesk, helpdesk::run;
    /// what a libretto formativo may record, and how far it is
    LIBRETTO = "libretto.check", "che cosa può registrare un libretto formativo, e a che punto è",
        LibrettoInput => Libretto, records::libretto::run;
    /// the job offers that meet a search, and the ways to apply
    OFFER_SEARCH = "portal.offer_search",
        "le offerte di lavoro che corrispondono a una ricerca, e i modi per candidarsi",
        OfferSearchInput => OfferSearch, offers::search::run;
    /// the free slots for an appointment
    SLOTS = "portal.slots", "le fasce libere per un appuntamento",
        SlotsInput => Slots, lists::slots::run;
    /// the courses of regional training of a citizen
    TRAINING = "portal.training", "i corsi di formazione regionale di un cittadino",
        TrainingInput => TrainingList, records::training::run;
}
