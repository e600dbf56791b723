//! What is noted about a row of jobs or DIDs when it is read.

use crate::answer::finding::{Finding, Severity};
use crate::base::rule;
use crate::base::text::Text;

/// A note about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::batch) enum Note {
    /// The last day is one that stands for "no end".
    OpenEnd,
    /// The first day is not known: the job counts from a day that the map gives.
    StartAssumed,
    /// The first day is not known: the job is left out.
    StartUnknown,
    /// The contract code at the end of the job is not that at its start.
    Recoded,
    /// Self-employed work with a gross pay.
    GrossOfSelfEmployed,
    /// A DID that was annulled.
    DidAnnulled,
    /// A DID in a state that the map does not name.
    DidUnknown,
    /// A DID without a day.
    DidUndated,
    /// Nobody of the table of jobs is in that of the DIDs.
    Strangers,
}

impl Note {
    pub(in crate::batch) const ALL: [Self; 9] = [
        Self::OpenEnd,
        Self::StartAssumed,
        Self::StartUnknown,
        Self::Recoded,
        Self::GrossOfSelfEmployed,
        Self::DidAnnulled,
        Self::DidUnknown,
        Self::DidUndated,
        Self::Strangers,
    ];

    /// The finding about the row at a place among those of its person.
    pub(in crate::batch) fn finding(self, place: usize) -> Finding {
        let (severity, rule, it, en) = match self {
            Self::OpenEnd => (
                Severity::Nota,
                rule::STATO_23,
                "Il termine indicato è un segnaposto: il rapporto non ha termine.",
                "The last day given is a placeholder: the job has no end.",
            ),
            Self::StartAssumed => (
                Severity::Avviso,
                rule::STATO_23,
                "L'inizio del rapporto non è noto: il rapporto conta dal giorno previsto per questi casi, o dalla sua fine se precede.",
                "The first day of the job is unknown: the job counts from the day set for such jobs, or from its end if that is earlier.",
            ),
            Self::StartUnknown => (
                Severity::Errore,
                rule::STATO_23,
                "Rapporto non considerato: l'inizio non è noto.",
                "Job ignored: its first day is unknown.",
            ),
            Self::Recoded => (
                Severity::Nota,
                rule::STATO_07,
                "Il rapporto è stato trasformato in un giorno non noto: conta dall'inizio con l'ultimo tipo di contratto.",
                "The job was transformed on an unknown day: it counts from its start with the last type of contract.",
            ),
            Self::GrossOfSelfEmployed => (
                Severity::Avviso,
                rule::STATO_29,
                "Il lavoro autonomo non ha una retribuzione lorda: il reddito non è noto e si considera sopra il limite.",
                "Self-employed work has no gross pay: the income is unknown and counts as above the limit.",
            ),
            Self::DidAnnulled => {
                (Severity::Nota, rule::STATO_01, "DID annullata: non è considerata.", "DID annulled: it is ignored.")
            }
            Self::DidUnknown => (
                Severity::Errore,
                rule::STATO_01,
                "DID non considerata: il suo stato non è tra quelli noti.",
                "DID ignored: its status is not one of those known.",
            ),
            Self::DidUndated => (
                Severity::Errore,
                rule::STATO_01,
                "DID non considerata: manca il giorno.",
                "DID ignored: it has no day.",
            ),
            Self::Strangers => (
                Severity::Avviso,
                rule::STATO_01,
                "Nessuna persona dei rapporti ha una DID: forse le due tabelle indicano le persone in modo diverso.",
                "Nobody in the table of jobs has a DID: perhaps the two tables name persons in different ways.",
            ),
        };
        Finding::new(severity, rule, Some(place), Text::new(it, en))
    }
}
