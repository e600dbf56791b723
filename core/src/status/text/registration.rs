//! The sentences about registration: DIDs and claims, their end, their return.

use super::{euro, finding, importo, note, path};
use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::{Text, counted, text};
use crate::base::words::did::DidOutcome;
use crate::base::words::event::Cause;
use crate::rulebook::eras::ByDate;
use crate::rulebook::read::Read;
use crate::status::events::DatedEvent;
use crate::status::verdict::AboveLimit;

pub(crate) fn vat_number_active_before(event: u32, from: Day, months: u32) -> Finding {
    let (dal, mesi, en) = (giorno(from), counted(months, "mese", "mesi"), counted(months, "month", "months"));
    let text = text!(
        "La partita IVA risulta inattiva dal {dal}: alla DID non sono passati {mesi}; da verificare.",
        "The VAT number is on record as inactive from {from}: {en} have not passed by the DID; to be checked.",
    );
    finding(Severity::Nota, rule::STATO_17, event, text)
}

/// What is rejected: a DID, or a claim that would count as one.
const fn refusal(claim: bool) -> (&'static str, &'static str) {
    match claim {
        true => ("La domanda non vale come DID", "The claim does not count as a DID"),
        false => ("DID non accolta", "DID refused"),
    }
}

pub(crate) fn did_after_death(event: u32, claim: bool) -> Finding {
    let (it, en) = refusal(claim);
    let text = text!("{it}: la persona è deceduta.", "{en}: the person has died.");
    finding(Severity::Errore, rule::STATO_19, event, text)
}

pub(crate) fn did_while_active(event: u32) -> Finding {
    let text = Text::new("DID non accolta: una DID è già attiva.", "DID refused: a DID is already active.");
    finding(Severity::Errore, rule::STATO_18, event, text).code(DidOutcome::AlreadyActive)
}

/// What stands in the way of a DID.
pub(crate) struct Obstacle<'n> {
    /// The name of the running job that does most.
    pub(crate) job: &'n str,
    /// The limit that the incomes exceed only together.
    pub(crate) together: Option<AboveLimit>,
    /// How many self-employed jobs of the year have ended and count.
    pub(crate) ended: u32,
}

impl Obstacle<'_> {
    fn text(&self) -> Text {
        let job = self.job;
        let Some(AboveLimit { cents, limit, .. }) = self.together else {
            return text!(
                "è in corso un rapporto di lavoro («{job}») che non consente lo stato di disoccupazione",
                "a job (\"{job}\") is running that does not allow the status of unemployment",
            );
        };
        let (jobs, jobs_en) = match self.ended {
            0 => ("dei rapporti in corso", "of the running jobs"),
            _ => ("dei rapporti dell'anno", "of the jobs of the year"),
        };
        let (amount, limit, importo, limite) = (euro(cents), euro(limit), importo(cents), importo(limit));
        text!(
            "i redditi {jobs} ({importo} euro) superano il limite di {limite} euro",
            "the incomes {jobs_en} (EUR {amount}) are above the limit of EUR {limit}",
        )
    }
}

pub(crate) fn did_while_employed(event: u32, claim: bool, obstacle: Obstacle<'_>, first: Option<Day>) -> Finding {
    let ((it, en), Text { it: why, en: why_en }) = (refusal(claim), obstacle.text());
    let (from, from_en) = match first {
        Some(first) => (
            format!(" Con i fatti noti quel giorno la DID si può rendere dal {}.", giorno(first)),
            format!(" By the facts known on that day a DID may be submitted from {first}."),
        ),
        None => (String::new(), String::new()),
    };
    let text = text!("{it}: {why}.{from}", "{en}: {why_en}.{from_en}");
    finding(Severity::Errore, rule::STATO_18, event, text).code(DidOutcome::JobUnderWay)
}

pub(crate) fn did_too_young(event: u32, claim: bool) -> Finding {
    let (it, en) = refusal(claim);
    let text = text!("{it}: la persona non ha l'età minima.", "{en}: the person is below the minimum age.");
    finding(Severity::Errore, rule::PROF_14, event, text).code(DidOutcome::BelowMinimumAge)
}

pub(crate) fn benefit_after_refused_claim(event: u32) -> Finding {
    let text = Text::new(
        "La prestazione inizia, ma la domanda non è valsa come DID: da verificare.",
        "The benefit starts, but the claim did not count as a DID: to be checked.",
    );
    finding(Severity::Avviso, rule::STATO_02, event, text)
}

pub(crate) fn did_below_later_age(fact: &DatedEvent, minimum: &ByDate<u32>) -> Finding {
    let (age, last) = (minimum.on(fact.day), minimum.changes_after(fact.day).map_or(fact.day, Day::previous));
    let al = giorno(last);
    let text = text!(
        "La persona ha {age} anni: la DID era ammessa fino al {al}; da verificare se è tenuta all'istruzione o è apprendista.",
        "The person is {age} years old: the DID was allowed up to {last}; check for compulsory education or an apprenticeship.",
    );
    finding(Severity::Avviso, rule::PROF_14, fact.event, text)
}

pub(crate) fn did_in_bar(event: u32, claim: bool, bar: Day) -> Finding {
    let (dal, (it, en)) = (giorno(bar), refusal(claim));
    let text = text!(
        "{it}: dopo la decadenza per sanzione si può rendere dal {dal}.",
        "{en}: the status was lost by sanction, and a new DID may be submitted from {bar}.",
    );
    finding(Severity::Errore, rule::STATO_28, event, text)
}

pub(crate) fn did_before_reform(event: u32, reform: Day) -> Finding {
    let dal = giorno(reform);
    let text = text!(
        "DID precedente al {dal}: vale dalla sua data, senza calcolo dello stato fino a quel giorno.",
        "DID submitted before {reform}: it counts from its date, and the status is not computed up to that day.",
    );
    finding(Severity::Avviso, rule::REG_A, event, text)
}

pub(crate) fn nothing_to_revoke(event: u32) -> Finding {
    let text = Text::new("Revoca senza effetto: nessuna DID è attiva.", "Withdrawal without effect: no DID is active.");
    finding(Severity::Errore, rule::STATO_19, event, text)
}

pub(crate) fn nothing_to_annul(event: u32, did: Day) -> Finding {
    let il = giorno(did);
    let text = text!(
        "Annullamento senza effetto: nessuna DID del {il}.",
        "Annulment without effect: there is no DID of {did}.",
    );
    finding(Severity::Errore, rule::STATO_19, event, text)
}

pub(crate) fn nothing_to_restore(event: u32, months: u32) -> Finding {
    let text = match months {
        0 => Text::new(
            "Ripristino senza effetto: nessuna regola lo prevede.",
            "Restoration without effect: no rule provides for it.",
        ),
        _ => Text::new(
            "Ripristino senza effetto: non c'è una perdita per inattività da annullare entro il termine.",
            "Restoration without effect: there is no loss for inactivity to undo within the term.",
        ),
    };
    finding(Severity::Errore, rule::STATO_35, event, text)
}

pub(crate) fn sanction_without_state(event: u32) -> Finding {
    let text = Text::new(
        "Decadenza senza effetto: la persona non è nello stato di disoccupazione.",
        "Loss without effect: the person does not have the status of unemployment.",
    );
    finding(Severity::Avviso, rule::COND_09, event, text)
}

pub(crate) fn annulled(fact: &DatedEvent, did: Day) -> Note {
    let il = giorno(did);
    let text = text!(
        "La DID del {il} è annullata: è come mai resa.",
        "The DID of {did} is annulled, as if it had never been submitted.",
    );
    note(fact, text).fact(path(fact.event, "did"))
}

pub(crate) fn restored(fact: &DatedEvent, seniority: bool, months: Read<u32>) -> Note {
    let (day, dal) = (fact.day, giorno(fact.day));
    let text = match seniority {
        true => text!(
            "Dal {dal} lo stato è ripristinato con l'anzianità maturata.",
            "From {day} the status is restored with the seniority reached.",
        ),
        false => text!(
            "Dal {dal} lo stato è ripristinato; l'anzianità riparte.",
            "From {day} the status is restored; seniority starts again.",
        ),
    };
    note(fact, text).read(months)
}

pub(crate) fn did_accepted(fact: &DatedEvent) -> Note {
    let (day, il) = (fact.day, giorno(fact.day));
    note(fact, text!("La DID del {il} è accolta.", "The DID of {day} is accepted.")).value("code", DidOutcome::Accepted)
}

pub(crate) fn claim_accepted(fact: &DatedEvent) -> Note {
    let (day, il) = (fact.day, giorno(fact.day));
    note(fact, text!("La domanda di prestazione del {il} vale come DID.", "The claim of {day} counts as a DID."))
}

pub(crate) fn claim_while_active(fact: &DatedEvent) -> Note {
    let (day, il) = (fact.day, giorno(fact.day));
    let text = text!(
        "La domanda di prestazione del {il} non aggiunge una DID: una è già attiva.",
        "The claim of {day} does not count as a new DID: a DID is already active.",
    );
    note(fact, text)
}

pub(crate) fn revoked(fact: &DatedEvent, cause: Cause) -> Note {
    let (day, dal) = (fact.day, giorno(fact.day));
    let (it, en) = match cause {
        Cause::Volontaria => ("la persona revoca la DID", "the person withdraws the DID"),
        Cause::Pensione => ("la DID cessa per pensione", "the DID ends because of a pension"),
        Cause::Decesso => ("la DID cessa per decesso", "the DID ends because of death"),
        Cause::Inattivita => ("la DID cessa per inattività", "the DID ends because of inactivity"),
        Cause::TitoloSoggiorno => {
            ("la DID cessa perché manca il titolo a lavorare", "the DID ends because the right to work is lost")
        }
    };
    note(fact, text!("Dal {dal} {it}.", "From {day} {en}.")).fact(path(fact.event, "cause"))
}

pub(crate) fn sanctioned(fact: &DatedEvent, months: Read<u32>, bar: Day) -> Note {
    let (day, dal, il) = (fact.day, giorno(fact.day), giorno(bar));
    let text = text!(
        "Dal {dal} lo stato è perso per sanzione: una nuova DID è possibile dal {il}.",
        "From {day} the status is lost by sanction: a new DID is possible from {bar}.",
    );
    note(fact, text).read(months).value("bar_until", bar)
}
