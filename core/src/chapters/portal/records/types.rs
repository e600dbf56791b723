//! What is asked and answered.

use serde::Serialize;

use crate::answer::problem::Problem;
use crate::base::calendar::day::Day;
use crate::base::calendar::when::When;
use crate::base::record::record;
use crate::base::words::id::Id;
use crate::base::words::table::words;

record! {
    /// An entry of a libretto formativo. An absent fact is not known.
    pub struct LibrettoEntry {
        /// Its kind: a code of the list `libretto_voci`.
        pub kind: String,
        /// What it is.
        pub title: Option<Id>,
        /// Whether the body that gave the training is accredited by a region.
        pub accredited: Option<bool>,
        /// Whether the skill is recognised.
        pub recognised: Option<bool>,
        /// Whether the skill is certified.
        pub certified: Option<bool>,
    }

    /// A libretto formativo. Anything after `as_of` is ignored.
    pub struct LibrettoInput {
        /// The day asked about.
        pub as_of: Day,
        /// Its entries, at most 1,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 1000)))]
        pub entries: Vec<LibrettoEntry>,
        /// The day on which the Centro per l'Impiego prepared it.
        pub prepared: Option<Day>,
        /// The day on which the Centro per l'Impiego validated it; not before it was prepared.
        pub validated: Option<Day>,
        /// The day on which it was issued to the citizen; not before it was validated.
        pub issued: Option<Day>,
    }
}

words! {
    /// How far a libretto formativo is.
    pub enum LibrettoState {
        /// The Centro per l'Impiego has not prepared it.
        DaIstruire: "da_istruire", "da istruire", "to be prepared", "Il Centro per l'Impiego non l'ha preparato.";
        /// Prepared.
        Istruito: "istruito", "istruito", "prepared", "Preparato.";
        /// Validated.
        Validato: "validato", "validato", "validated", "Validato.";
        /// Issued to the citizen, who can download it.
        Rilasciato: "rilasciato", "rilasciato", "issued", "Rilasciato al cittadino, che può scaricarlo.";
    }
}

/// Whether an entry may be recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CheckedEntry {
    /// Its index, from 0.
    pub index: usize,
    /// Whether it may be recorded; null if that is not known.
    pub accepted: Option<bool>,
    /// What prevents it, or is not known.
    pub problems: Vec<Problem>,
    /// The facts that would decide, as JSON pointers.
    pub missing: Vec<String>,
}

/// A libretto formativo, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Libretto {
    /// How far it is (LIB-STATI).
    pub state: LibrettoState,
    /// Whether every entry may be recorded (LIB-VOCI); null if that is not known.
    pub valid: Option<bool>,
    /// Whether the citizen can download it.
    pub downloadable: bool,
    /// Its entries.
    pub entries: Vec<CheckedEntry>,
}

words! {
    /// A list of activities on the portal.
    pub enum ActivityList {
        /// Those of Garanzia Giovani.
        Gg: "gg", "Garanzia Giovani", "Garanzia Giovani", "Quelle di Garanzia Giovani.";
        /// Benefits under D.Lgs. 150/2015, RdC and the like.
        Rdc150: "150_rdc", "150, percettori e RdC", "150, benefits and RdC",
            "Prestazioni del D.Lgs. 150/2015, RdC e simili.";
    }

    /// Whether an activity has been held.
    pub enum ActivityState {
        /// Held.
        Svolta: "svolta", "svolta", "held", "Svolta.";
        /// Still to come.
        Programmata: "programmata", "programmata", "planned", "Ancora da svolgere.";
    }

    /// Whether a course is over.
    pub enum CourseState {
        /// Over.
        Concluso: "concluso", "concluso", "over", "Finito.";
        /// Running.
        InCorso: "in_corso", "in corso", "running", "In corso.";
        /// Not started.
        Futuro: "futuro", "da iniziare", "not started", "Non iniziato.";
    }
}

record! {
    /// An interview at the Centro per l'Impiego.
    pub struct HeldInterview {
        /// The day.
        pub date: Day,
        /// Its kind, such as `Disoccupato ai sensi del 150`.
        pub kind: Option<Id>,
        /// The officer.
        pub officer: Option<Id>,
    }

    /// An activity of a path.
    pub struct ListedActivity {
        /// The project of the SAP, such as `05`.
        pub project: String,
        /// What it is, such as `COLLOQUI DI ORIENTAMENTO`.
        pub action: Id,
        /// The day of the proposal.
        pub proposed: Option<Day>,
        /// The day or the moment of the appointment.
        pub appointment: Option<When>,
        /// The last day.
        pub end: Option<Day>,
        /// Who gives it.
        pub provider: Option<Id>,
        /// The index of its interview.
        pub interview: Option<usize>,
    }

    /// A list of activities to be read.
    pub struct ActivitiesInput {
        /// The day on which the list is read.
        pub as_of: Day,
        /// The list.
        pub list: ActivityList,
        /// Whether the person has joined Garanzia Giovani; only for its list.
        pub joined: Option<bool>,
        /// The interviews, at most 10,000.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub interviews: Vec<HeldInterview> = default,
        /// The activities of the person, of any project; at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub activities: Vec<ListedActivity>,
    }
}

/// A row of a list of activities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ActivityRow {
    /// The index of the activity in the input, from 0.
    pub index: usize,
    /// The index of its interview; null if it has none.
    pub interview: Option<usize>,
    /// The day of its interview; null if it has none.
    pub interview_date: Option<Day>,
    /// The kind of its interview; null if it is not known.
    pub interview_kind: Option<Id>,
    /// The officer of its interview; null if it is not known.
    pub interview_officer: Option<Id>,
    /// What it is.
    pub action: Id,
    /// The day of the proposal.
    pub proposed: Option<Day>,
    /// The appointment.
    pub appointment: Option<When>,
    /// The last day.
    pub end: Option<Day>,
    /// Who gives it.
    pub provider: Option<Id>,
    /// Whether it has been held by `as_of`; null if the appointment is not known.
    pub state: Option<ActivityState>,
}

/// A list of activities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Activities {
    /// Whether the person sees the list: that of Garanzia Giovani only if he or she has joined; null if that is not known.
    pub visible: Option<bool>,
    /// The rows, by interview and proposal; none unless the list is visible.
    pub rows: Vec<ActivityRow>,
    /// The facts that would decide, as JSON pointers.
    pub missing: Vec<&'static str>,
}

record! {
    /// A course of regional training.
    pub struct Course {
        /// Its title.
        pub title: Id,
        /// Its description.
        pub description: Option<Id>,
        /// The trainer.
        pub trainer: Option<Id>,
        /// The first day.
        pub start: Option<Day>,
        /// The last day, included; not before the first.
        pub end: Option<Day>,
    }

    /// The courses of a citizen.
    pub struct TrainingInput {
        /// The day on which the list is read.
        pub as_of: Day,
        /// The courses, at most 10,000.
        #[cfg_attr(feature = "schema", schemars(length(max = 10_000)))]
        pub courses: Vec<Course>,
    }
}

/// A row of the list of courses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CourseRow {
    /// The index of the course in the input, from 0.
    pub index: usize,
    /// Its title.
    pub title: Id,
    /// Its description.
    pub description: Option<Id>,
    /// The trainer.
    pub trainer: Option<Id>,
    /// The first day.
    pub start: Option<Day>,
    /// The last day.
    pub end: Option<Day>,
    /// Whether it is over; null if the days that decide are not known.
    pub state: Option<CourseState>,
}

/// The list of courses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TrainingList {
    /// The rows, in the order of the input.
    pub rows: Vec<CourseRow>,
}
