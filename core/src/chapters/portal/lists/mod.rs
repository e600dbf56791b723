//! The citizen's lists on the portal: applications, requests for a CV, free slots for appointments.

pub(crate) mod applications;
pub(crate) mod appointments;
pub(crate) mod cv_requests;
pub(crate) mod period;
pub(crate) mod slots;
pub(crate) mod types;
