//! Services at a distance: the values of the parameters that the rule data name.

use super::choices;

choices! {
    /// Which services a programme takes out of scope.
    ProgrammeScope {
        Specialistici = "specialistici",
        Tutti = "tutti",
    }
}
