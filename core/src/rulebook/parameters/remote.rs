//! Services at a distance: the values of the parameters that the rule data name.

use super::choices;

choices! {
    /// The services that are out of scope if they are part of a programme.
    ProgrammeScope {
        Specialistici = "specialistici",
        Tutti = "tutti",
    }
}
