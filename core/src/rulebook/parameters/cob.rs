//! Comunicazioni Obbligatorie: what the code reads.

use super::{choices, parameters};

choices! {
    /// What links a step to its job first.
    JobLink {
        Codici = "codici",
        DatoreEInizio = "datore_e_inizio",
    }
    /// What becomes of a job whose start is not among the documents.
    CutChain {
        Ricostruisci = "ricostruisci",
        Ometti = "ometti",
    }
    /// Which of several communications of one step counts.
    Repeated {
        Ultimo = "ultimo",
        Primo = "primo",
    }
    /// What a step after the agreed end of a job means.
    BeyondTerm {
        Prosecuzione = "prosecuzione",
        Termine = "termine",
    }
}

parameters! {
    COB_LEGAME: JobLink = "cob_legame";
    COB_CATENA_TAGLIATA: CutChain = "cob_catena_tagliata";
    COB_INVIO_RIPETUTO: Repeated = "cob_invio_ripetuto";
    COB_OLTRE_TERMINE: BeyondTerm = "cob_oltre_termine";
    COB_GIORNI_RETTIFICA: u32 = "cob_giorni_rettifica";
}
