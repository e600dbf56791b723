//! What is asked and answered. Times are whole minutes, 60 to the hour.

use serde::Serialize;

use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::words::table::words;
use crate::rulebook::tables::catalogue::Form;

record! {
    /// Persons and their needs by week, and what an office has.
    pub struct CapacityInput {
        /// The first day of week 1; the catalogue of this day applies.
        pub start: Day,
        /// Who arrives and needs what: groups of persons, or one row a person; 1 to 10,000.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 10_000)))]
        pub arrivals: Vec<Arrivals>,
        /// How each service is given; the text of the standards has no lengths. At most 100.
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub services: Vec<ServicePlan>,
        /// The operators; none is an office without operators, absent is unknown. At most 200.
        #[cfg_attr(feature = "schema", schemars(length(max = 200)))]
        pub staff: Option<Vec<Staff>>,
        /// The rooms; absent is unknown.
        pub rooms: Option<Places>,
        /// The internet stations for users; absent is unknown.
        pub internet_stations: Option<Places>,
        /// The minutes a week of one full-time operator, 1 to 10,080; if absent, the most minutes a week in `staff`. Unknown
        /// together with `staff`, only `staff` is in `missing`.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
        pub full_time_minutes: Option<u32>,
        /// The rise of the arrivals to try, in percent, at most 1,000.
        #[cfg_attr(feature = "schema", schemars(range(max = 1_000)))]
        pub growth_percent: Option<u32>,
    }
}

impl CapacityInput {
    /// The maximum number of arrivals.
    pub const MAX_ARRIVALS: usize = 10_000;
    /// The maximum number of services.
    pub const MAX_SERVICES: usize = 100;
    /// The maximum number of rows of staff.
    pub const MAX_STAFF: usize = 200;
    /// The maximum number of skills of a row.
    pub const MAX_SKILLS: usize = 1_000;
    /// The maximum number of weeks.
    pub const MAX_WEEKS: u32 = 104;
    /// The minutes of a week.
    pub const MAX_MINUTES: u32 = 10_080;
    /// The maximum rise in percent.
    pub const MAX_GROWTH: u32 = 1_000;
}

record! {
    /// Persons who arrive and need the same services.
    pub struct Arrivals {
        /// How many arrive in each week; if absent, one.
        pub persons: Option<u32>,
        /// The services that each of them needs in that week, by code, each once; 1 to 100.
        #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 100)))]
        pub services: Vec<String>,
        /// The week, 1 to 104.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 104)))]
        pub week: u32,
        /// The last week in which as many arrive, included; if absent, only `week`.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 104)))]
        pub to_week: Option<u32>,
    }

    /// How a service is given.
    pub struct ServicePlan {
        /// Its code.
        pub service: String,
        /// The minutes of one session, 1 to 10,080.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 10_080)))]
        pub minutes: u32,
        /// To one person or to a group; if absent, a group where the card sets its maximum, and one person elsewhere.
        pub form: Option<Form>,
        /// The persons in a group; if absent, the card's maximum. Above it only where the maximum is for each operator.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub group_size: Option<u32>,
        /// Whether what is given is the activity that the card excepts from its maximum, `max_group_except` of `services.list` (Umbria, B2
        /// and C2: guidance for the school-to-work transition); if absent, no.
        pub excepted: Option<bool>,
        /// Whether a session takes a room; if absent, yes.
        pub room: Option<bool>,
        /// Whether each person in a session takes an internet station; if absent, no.
        pub internet: Option<bool>,
    }

    /// Operators with the same services and hours.
    pub struct Staff {
        /// How many; if absent, one.
        pub operators: Option<u32>,
        /// The services that they can give, by code; at most 100.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub services: Vec<String> = default,
        /// Their skills, by the ids of the areas of `services.list`, such as `B.CA01`; at most 1,000. They can also give the services
        /// of which they have every skill that the area lists.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 1_000)))]
        pub skills: Vec<String> = default,
        /// The minutes a week of each, at most 10,080.
        #[cfg_attr(feature = "schema", schemars(range(max = 10_080)))]
        pub minutes_week: u32,
    }

    /// Rooms, or internet stations.
    #[derive(Copy)]
    pub struct Places {
        /// How many.
        pub count: u32,
        /// The minutes a week in which each can be used, at most 10,080.
        #[cfg_attr(feature = "schema", schemars(range(max = 10_080)))]
        pub minutes_week: u32,
    }
}

words! {
    /// What services take.
    pub enum Resource {
        /// The time of operators.
        Operatori: "operatori", "operatori", "operators", "Il tempo degli operatori.";
        /// Rooms.
        Aule: "aule", "locali", "rooms", "I locali.";
        /// Internet stations.
        PostazioniInternet: "postazioni_internet", "postazioni internet", "internet stations",
            "Le postazioni internet.";
    }
}

/// What services need week by week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Capacity {
    /// The weeks from the first to the last with arrivals.
    pub weeks: Vec<Week>,
    /// All weeks together, by service.
    pub totals: Vec<ServiceWeek>,
    /// What is short: for each resource the first week, ordered by the week, then by the share that is missing.
    pub breaks: Vec<Break>,
    /// The same with the rise; null if none is asked.
    pub growth: Option<Growth>,
    /// The facts that are unknown, as JSON pointers: what is not given cannot be said to be short.
    pub missing: Vec<&'static str>,
}

/// A week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Week {
    /// Its number, from 1.
    pub week: u32,
    /// Its first day.
    pub from: Day,
    /// What its services need, in the order of the catalogue.
    pub services: Vec<ServiceWeek>,
    /// What it needs of each resource, and what there is.
    pub resources: Vec<ResourceNeed>,
}

/// What a service needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServiceWeek {
    /// Its code.
    pub service: String,
    /// The persons.
    pub persons: u64,
    /// The sessions: one for each group, or for each person.
    pub groups: u64,
    /// The minutes of operators.
    pub operator_minutes: u64,
    /// The full-time operators with the skills for this service, if they give no other: the minutes divided by those of one, up
    /// to a whole number; null if those of one are unknown, and for all weeks together.
    pub operators: Option<u64>,
    /// The minutes of rooms.
    pub room_minutes: u64,
    /// The minutes of internet stations.
    pub internet_minutes: u64,
}

/// What a week needs of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceNeed {
    /// The resource.
    pub resource: Resource,
    /// The minutes needed.
    pub needed: u64,
    /// The minutes that there are; null if not known.
    pub available: Option<u64>,
    /// The minutes that are missing. Minutes of operators without the skills for a service do not help it. Null if not known.
    pub missing: Option<u64>,
    /// How many operators, rooms or stations the minutes needed come to, up to a whole number; null if the minutes of one are
    /// unknown or zero.
    pub units: Option<u64>,
}

/// A resource that is short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Break {
    /// The resource.
    pub resource: Resource,
    /// The first week in which it is short.
    pub week: u32,
    /// The first day of that week.
    pub from: Day,
    /// The services for which it is short: of operators those that the same skills give.
    pub services: Vec<String>,
    /// The minutes that these services need.
    pub needed: u64,
    /// The minutes that there are for them.
    pub available: u64,
    /// The minutes that are missing.
    pub missing: u64,
    /// How many more operators, rooms or stations that is, up to a whole number; null if the minutes of one are unknown or zero.
    pub units: Option<u64>,
}

/// What is short when more persons arrive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Growth {
    /// The rise in percent.
    pub percent: u32,
    /// All weeks together, by service; the persons of a week and service are rounded up.
    pub totals: Vec<ServiceWeek>,
    /// What is short, as without the rise.
    pub breaks: Vec<Break>,
}
