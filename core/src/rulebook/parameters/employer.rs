//! Employers in Umbria: what the code reads.

use super::{choices, parameters};

choices! {
    /// Whether an employer without the duty of L. 68/1999 may have the advice on it.
    AdviceWithoutDuty {
        Ammessa = "ammessa",
        ConConvenzione = "con_convenzione",
    }
}

parameters! { umbria
    C3_SENZA_OBBLIGO: AdviceWithoutDuty = "c3_senza_obbligo";
}
