//! Choices that parameters of several chapters share.

use super::choices;

choices! {
    /// Whether credentials are admitted.
    Admission {
        Ammesso = "ammesso",
        NonAmmesso = "non_ammesso",
    }
    /// Whether the assegno di ricollocazione is in operation.
    AdrStatus {
        Vigente = "vigente",
        Sospeso = "sospeso",
        Dormiente = "dormiente",
    }
    /// Whether data must be given.
    Obligation {
        Facoltative = "facoltative",
        Obbligatorie = "obbligatorie",
    }
}
