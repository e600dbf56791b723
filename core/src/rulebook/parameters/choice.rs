//! Choices that parameters of several chapters share.

use super::choices;

choices! {
    /// Whether something is accepted: credentials, a ground of enrolment.
    Admission {
        Ammesso = "ammesso",
        NonAmmesso = "non_ammesso",
    }
    /// Whether the assegno di ricollocazione is in operation.
    AdrStatus {
        Sperimentale = "sperimentale",
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

impl AdrStatus {
    /// Whether vouchers are issued.
    pub(crate) const fn issues_vouchers(self) -> bool {
        match self {
            Self::Sperimentale | Self::Vigente => true,
            Self::Sospeso | Self::Dormiente => false,
        }
    }
}
