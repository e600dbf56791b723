//! What an office needs to give services to the persons who arrive: time, groups, rooms, stations, operators; and what is short
//! first.

mod demand;
mod needs;
mod office;
mod short;
mod staff;
mod text;
mod types;

use crate::answer::operation::operations;

pub use needs::capacity;
pub use types::{
    Arrivals, Break, Capacity, CapacityInput, Growth, Places, Resource, ResourceNeed, ServicePlan, ServiceWeek, Staff,
    Week,
};

operations! {
    /// the time, groups, rooms, stations and operators that services need week by week, and what is short first
    CAPACITY = "services.capacity",
        "il tempo, i gruppi, i locali, le postazioni e gli operatori che i servizi richiedono settimana per settimana, e che cosa non basta per primo",
        CapacityInput => Capacity, needs::run;
}
