//! What the national DID service answers about a DID (DID-EV).

/// What the national DID service answers about a DID, by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DidOutcome {
    /// A DID is active already.
    AlreadyActive,
    /// A job is under way.
    JobUnderWay,
    /// The DID is accepted.
    Accepted,
    /// The person is below the minimum age.
    BelowMinimumAge,
}

impl DidOutcome {
    /// The code of the service.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::AlreadyActive => "E003",
            Self::JobUnderWay => "E005",
            Self::Accepted => "E100",
            Self::BelowMinimumAge => "E102",
        }
    }
}
