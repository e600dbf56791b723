//! The texts of the state machine: findings about events, sentences of the trace.

use std::cmp::Reverse;

use super::events::DatedEvent;
use super::job::{Income, Job};
use super::verdict::{AboveLimit, DayContext, IncomeTotals, Tested};
use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::did::DidOutcome;
use crate::base::words::event::Cause;
use crate::base::words::job::{Family, JobKind};
use crate::base::words::state::State;
use crate::rulebook::eras::{ByDate, Era, Regime, Share, StatusParameters};
use crate::rulebook::parameters::state::{ExtensionCount, RaiseCount, SameEmployerCount};
use crate::rulebook::read::Read;

/// Why a fact about a job is rejected.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Refused {
    EndsBeforeStart,
    AlreadyRunning,
    UnknownJob,
    NotRunning,
    NoExtension,
    NoTransformation,
    NoNotice,
}

fn finding(severity: Severity, rule: Rule, event: u32, text: Text) -> Finding {
    Finding::new(severity, rule, usize::try_from(event).ok(), text)
}

pub(crate) fn not_yet(event: u32) -> Finding {
    let text = Text::new(
        "Evento successivo alla data di valutazione: non è ancora avvenuto.",
        "The event is after the day of assessment: it has not happened yet.",
    );
    finding(Severity::Nota, rule::STATO_25, event, text)
}

pub(crate) fn job_refused(event: u32, why: Refused) -> Finding {
    let text = match why {
        Refused::EndsBeforeStart => Text::new(
            "Rapporto non considerato: il termine finale precede l'inizio.",
            "Job ignored: its last day is before its first day.",
        ),
        Refused::AlreadyRunning => Text::new(
            "Inizio non considerato: un rapporto con lo stesso identificativo è in corso.",
            "Start ignored: a job with the same identifier is running.",
        ),
        Refused::UnknownJob => Text::new(
            "Evento non considerato: il rapporto non è noto a questa data.",
            "Event ignored: the job is not known on this date.",
        ),
        Refused::NotRunning => Text::new(
            "Evento non considerato: il rapporto non è in corso nei giorni indicati.",
            "Event ignored: the job is not running on the days given.",
        ),
        Refused::NoExtension => Text::new(
            "Proroga non considerata: serve un rapporto a termine non cessato, e un termine successivo al precedente.",
            "Extension ignored: it requires a fixed-term job that has not been ended, and a later last day.",
        ),
        Refused::NoTransformation => Text::new(
            "Trasformazione non considerata: il rapporto non è in corso, o il nuovo termine precede la data.",
            "Transformation ignored: the job is not running, or its new last day is before the date.",
        ),
        Refused::NoNotice => Text::new(
            "Revoca del licenziamento non considerata: il rapporto non è in preavviso.",
            "Withdrawal of the dismissal ignored: the job is not under notice.",
        ),
    };
    finding(Severity::Errore, rule::STATO_23, event, text)
}

pub(crate) fn gross_pay_refused(event: u32) -> Finding {
    let text = Text::new(
        "Variazione non considerata: il lavoro autonomo non ha una retribuzione lorda.",
        "Change ignored: self-employed work has no gross pay.",
    );
    finding(Severity::Errore, rule::STATO_29, event, text)
}

pub(crate) fn short_pay(event: u32) -> Finding {
    let text = Text::new(
        "Rapporto più breve di un anno entro il limite: il reddito indicato deve essere quello di un anno intero, non della sola durata.",
        "A job shorter than a year is within the limit: the income given must be that of a full year, not of its length only.",
    );
    finding(Severity::Nota, rule::STATO_11, event, text)
}

pub(crate) fn forecast_stands(event: u32, job: &str, new_year: Day, year: i32) -> Finding {
    let dal = giorno(new_year);
    let text = text!(
        "Rapporto «{job}»: dal {dal} vale ancora il reddito previsto per il {year}; serve la previsione del nuovo anno.",
        "Job \"{job}\": from {new_year} the income forecast for {year} still applies; the forecast for the new year is needed.",
    );
    finding(Severity::Avviso, rule::STATO_32, event, text)
}

/// STATO-33: `count` is what becomes of the suspended days, where there are any; `within`: the new job is within the limits.
pub(crate) fn same_employer(event: u32, count: Option<SameEmployerCount>, within: bool) -> Finding {
    let text = match count {
        None => Text::new(
            "Nuovo rapporto con lo stesso datore, senza giorni in mezzo: il precedente non sospendeva, il conteggio della sospensione parte da questo.",
            "A new job with the same employer, with no day between: the one before did not suspend, and the count of the days of suspension starts from this one.",
        ),
        Some(SameEmployerCount::Continua) if within => Text::new(
            "Nuovo rapporto con lo stesso datore, senza giorni in mezzo: i giorni già sospesi contano se il reddito sale sopra il limite.",
            "A new job with the same employer, with no day between: the days already suspended count if the income rises above the limit.",
        ),
        Some(SameEmployerCount::Continua) => Text::new(
            "Nuovo rapporto con lo stesso datore, senza giorni in mezzo: il conteggio della sospensione continua.",
            "A new job with the same employer, with no day between: the count of the days of suspension continues.",
        ),
        Some(SameEmployerCount::Riparte) => Text::new(
            "Nuovo rapporto con lo stesso datore, senza giorni in mezzo: il conteggio della sospensione riparte.",
            "A new job with the same employer, with no day between: the count of the days of suspension starts again.",
        ),
    };
    finding(Severity::Avviso, rule::STATO_33, event, text)
}

pub(crate) fn farm_days_over(event: u32, over: Day, most: Read<u32>) -> Finding {
    let dal = giorno(over);
    let text = text!(
        "Lavoro occasionale agricolo: i {most} giorni dell'anno sono superati; dal {dal} vale come lavoro a tempo determinato.",
        "Occasional farm work: more than {most} days of the year; from {over} it counts as fixed-term work.",
    );
    finding(Severity::Avviso, rule::STATO_17, event, text)
}

pub(crate) fn vat_number_active_before(event: u32, from: Day, months: u32) -> Finding {
    let (dal, mesi, en) = (giorno(from), counted(months, "mese", "mesi"), counted(months, "month", "months"));
    let text = text!(
        "La partita IVA risulta inattiva dal {dal}: alla DID non sono passati {mesi}; da verificare.",
        "The VAT number is on record as inactive from {from}: {en} have not passed by the DID; to be checked.",
    );
    finding(Severity::Nota, rule::STATO_17, event, text)
}

pub(crate) fn duty_unknown(event: u32) -> Finding {
    let text = Text::new(
        "Lavoro intermittente senza indicazione dell'obbligo di risposta: si considera con obbligo.",
        "Intermittent work without a statement on whether calls must be answered: the duty is assumed.",
    );
    finding(Severity::Avviso, rule::STATO_16, event, text)
}

pub(crate) fn code_unknown(event: u32) -> Finding {
    let text = Text::new(
        "Il codice contratto è ignoto, o non è valido in quel giorno: il rapporto vale come lavoro subordinato.",
        "The contract code is unknown, or not valid on that day: the job counts as subordinate work.",
    );
    finding(Severity::Avviso, rule::COB_02, event, text)
}

pub(crate) fn days_without_effect(event: u32) -> Finding {
    let text = Text::new(
        "Giornate di lavoro su un rapporto non intermittente: senza effetto.",
        "Days worked in a job that is not intermittent: no effect.",
    );
    finding(Severity::Avviso, rule::STATO_16, event, text)
}

pub(crate) fn days_outside(event: u32) -> Finding {
    let text = Text::new(
        "Giornate di lavoro oltre la fine del rapporto: contano quelle fino alla fine.",
        "Days worked after the end of the job: those up to its end count.",
    );
    finding(Severity::Avviso, rule::STATO_17, event, text)
}

pub(crate) fn occasional_over(event: u32) -> Finding {
    let text = Text::new(
        "Lavoro occasionale oltre il compenso annuo ammesso.",
        "Occasional work above the annual pay that is allowed.",
    );
    finding(Severity::Avviso, rule::STATO_17, event, text)
}

pub(crate) fn income_unknown(event: u32, income: Income, family: Family) -> Finding {
    if income.is_gross() && family == Family::SelfEmployed {
        let text = Text::new(
            "Il lavoro autonomo non ha una retribuzione lorda: il reddito non è noto e si considera sopra il limite.",
            "Self-employed work has no gross pay: the income is unknown and counts as above the limit.",
        );
        return finding(Severity::Avviso, rule::STATO_29, event, text);
    }
    if let Income::Gross(cents) = income {
        let (amount, importo) = (euro(cents), importo(cents));
        let text = text!(
            "Retribuzione lorda di {importo} euro: è un segnaposto di chi l'ha trasmessa; il reddito non è noto e si considera sopra il limite.",
            "Gross pay of EUR {amount}: it is a placeholder of the source; the income is unknown and counts as above the limit.",
        );
        return finding(Severity::Avviso, rule::STATO_30, event, text);
    }
    let text = match income {
        Income::Monthly(..) | Income::GrossMonthly(..) => Text::new(
            "Paga mensile senza numero di mensilità: il reddito annuo non è noto e si considera sopra il limite.",
            "Monthly pay without the number of monthly payments a year: the annual income is unknown and counts as above the limit.",
        ),
        Income::Annual(_) | Income::Gross(_) | Income::Unknown => Text::new(
            "Reddito non indicato: si considera sopra il limite.",
            "Income not given: it counts as above the limit.",
        ),
    };
    finding(Severity::Avviso, rule::STATO_24, event, text)
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

/// Why a dossier is refused in which too many jobs run on too many days.
pub(crate) fn too_many_jobs() -> Text {
    Text::new(
        "troppi rapporti in corso insieme per così tanti eventi",
        "too many jobs run at the same time for so many events",
    )
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

fn note(fact: &DatedEvent, text: Text) -> Note {
    text.note().fact(path(fact.event, "date"))
}

fn path(event: u32, field: &str) -> String {
    format!("/events/{event}/{field}")
}

pub(crate) fn job_starts(fact: &DatedEvent, job: &Job) -> Note {
    let (day, dal) = (fact.day, giorno(fact.day));
    let (kind, kind_en) = (job.kind.label(Lang::It), job.kind.label(Lang::En));
    let kind_of = |text| note(fact, text).fact(path(fact.event, "kind"));
    match job.last.finite() {
        Some(last) => {
            let al = giorno(last);
            let text = text!(
                "Dal {dal} inizia un rapporto ({kind}) con termine il {al}.",
                "A job ({kind_en}) starts on {day}, agreed to end on {last}.",
            );
            kind_of(text).fact(path(fact.event, "end"))
        }
        None => kind_of(text!(
            "Dal {dal} inizia un rapporto ({kind}) senza termine.",
            "A job ({kind_en}) starts on {day}, with no agreed end."
        )),
    }
}

pub(crate) fn job_ends(fact: &DatedEvent) -> Note {
    let (day, il) = (fact.day, giorno(fact.day));
    note(
        fact,
        text!("Il rapporto cessa: {il} è l'ultimo giorno lavorato.", "The job ends: {day} is the last day worked."),
    )
}

pub(crate) fn income_changes(fact: &DatedEvent, income: Income) -> Note {
    let (day, dal) = (fact.day, giorno(fact.day));
    let cents = match income {
        Income::Annual(cents) | Income::Gross(cents) | Income::Monthly(cents, _) | Income::GrossMonthly(cents, _) => {
            cents
        }
        Income::Unknown => 0,
    };
    let (amount, importo) = (euro(cents), importo(cents));
    if income.is_gross() {
        let text = text!(
            "Dal {dal} la retribuzione lorda di un anno è di {importo} euro.",
            "From {day} the gross pay of a year is EUR {amount}.",
        );
        return note(fact, text).fact(path(fact.event, "gross_annual_pay")).value("gross_annual_pay", amount);
    }
    let text =
        text!("Dal {dal} il reddito previsto è di {importo} euro.", "From {day} the forecast income is EUR {amount}.");
    note(fact, text).fact(path(fact.event, "annual_income")).value("annual_income", amount)
}

/// STATO-29: a gross pay, and what it leaves.
pub(crate) fn net_of_gross(fact: &DatedEvent, job: &Job, era: &Era, share: Read<Share>) -> Note {
    let net = job.yearly(fact.day, era).unwrap_or_default();
    let (gross, lorda) = match job.income {
        Income::Gross(cents) | Income::Annual(cents) => {
            (format!("EUR {}", euro(cents)), format!("{} euro", importo(cents)))
        }
        Income::Monthly(cents, _) | Income::GrossMonthly(cents, _) => {
            (format!("EUR {} a month", euro(cents)), format!("{} euro al mese", importo(cents)))
        }
        Income::Unknown => (String::new(), String::new()),
    };
    let (amount, importo) = (euro(net), importo(net));
    let text = text!(
        "Retribuzione lorda di {lorda}: tolti i contributi del lavoratore, il reddito di un anno è di {importo} euro.",
        "Gross pay of {gross}: less the worker's contributions, the income of a year is EUR {amount}.",
    );
    note(fact, text).fact(path(fact.event, income_field(job))).read(share).value("annual_income", amount)
}

/// STATO-17: work that the status does not depend on.
pub(crate) fn without_effect(fact: &DatedEvent, kind: JobKind) -> Note {
    let (kind, kind_en) = (kind.label(Lang::It), kind.label(Lang::En));
    let text =
        text!("Il rapporto ({kind}) non incide sullo stato.", "The job ({kind_en}) has no effect on the status.");
    note(fact, text).fact(path(fact.event, "kind"))
}

/// What becomes of the days counted so far.
fn count(count: ExtensionCount) -> (&'static str, &'static str) {
    match count {
        ExtensionCount::Continua => {
            ("il conteggio della sospensione continua", "the count of the days of suspension continues")
        }
        ExtensionCount::Riparte => {
            ("il conteggio della sospensione riparte", "the count of the days of suspension starts again")
        }
    }
}

pub(crate) fn job_extended(fact: &DatedEvent, end: Day, read: Read<ExtensionCount>) -> Note {
    let (al, (it, en)) = (giorno(end), count(*read));
    let text = match end.finite() {
        Some(end) => text!("Il rapporto è prorogato al {al}: {it}.", "The job is extended to {end}: {en}."),
        None => text!("Il rapporto è prorogato senza termine: {it}.", "The job is extended without an end: {en}."),
    };
    note(fact, text).fact(path(fact.event, "end")).read(read)
}

pub(crate) fn job_transformed(fact: &DatedEvent, kind: JobKind, read: Read<ExtensionCount>) -> Note {
    let (dal, day, (it, en)) = (giorno(fact.day), fact.day, count(*read));
    let (kind, kind_en) = (kind.label(Lang::It), kind.label(Lang::En));
    let text = text!("Dal {dal} il rapporto diventa {kind}: {it}.", "From {day} the job becomes {kind_en}: {en}.");
    note(fact, text).fact(path(fact.event, "kind")).read(read)
}

pub(crate) fn days_worked(fact: &DatedEvent, to: Day) -> Note {
    let (day, dal, al) = (fact.day, giorno(fact.day), giorno(to));
    note(fact, text!("Giornate lavorate dal {dal} al {al}.", "Days worked from {day} to {to}."))
}

pub(crate) fn notice(fact: &DatedEvent) -> Note {
    let (day, il) = (fact.day, giorno(fact.day));
    let text = text!("Il {il} è ricevuto il preavviso di licenziamento.", "The dismissal notice is received on {day}.");
    note(fact, text)
}

pub(crate) fn notice_withdrawn(fact: &DatedEvent, falls: bool) -> Note {
    let (day, il) = (fact.day, giorno(fact.day));
    let text = match falls {
        true => text!(
            "Il {il} il licenziamento è revocato: la DID resa durante il preavviso cade.",
            "On {day} the dismissal is withdrawn: the DID submitted during the notice becomes void.",
        ),
        false => text!(
            "Il {il} il licenziamento è revocato: nessuna DID dipende da questo preavviso.",
            "On {day} the dismissal is withdrawn: no DID depends on this notice.",
        ),
    };
    note(fact, text)
}

pub(crate) fn employer_changes(fact: &DatedEvent) -> Note {
    let (day, dal) = (fact.day, giorno(fact.day));
    let text = text!(
        "Dal {dal} il rapporto continua con un altro datore: conteggio, reddito e inizio restano.",
        "From {day} the job continues under another employer: the count, the income and the start do not change.",
    );
    note(fact, text)
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

/// The most jobs that a step of the trace names.
const NAMED: usize = 20;

/// A new state with the jobs that it results from, and the parameters by which they were judged.
pub(crate) struct NewState<'a> {
    pub(crate) parameters: &'a StatusParameters,
    pub(crate) context: DayContext<'a>,
    pub(crate) rule: Rule,
    pub(crate) state: State,
    /// STATO-08: the job whose suspended days are used up.
    pub(crate) used_up: Option<u32>,
    pub(crate) totals: IncomeTotals,
    pub(crate) jobs: Vec<&'a Job>,
}

impl NewState<'_> {
    pub(crate) fn note(&self) -> Note {
        let dal = giorno(self.context.day);
        let (day, state) = (self.context.day, self.state);
        let (name, name_en) = (state.label(Lang::It), state.label(Lang::En));
        self.note_of(match state {
            State::Conservazione => text!("Dal {dal} lo stato è conservato", "From {day} the status is kept"),
            _ => text!("Stato dal {dal}: {name}", "Status from {day}: {name_en}"),
        })
    }

    /// A test that did not change the state.
    pub(crate) fn tested(&self) -> Note {
        let (day, il, state) = (self.context.day, giorno(self.context.day), self.state);
        let (remains, remains_en) = match state {
            State::Conservazione => ("conservato", "kept"),
            _ => (state.label(Lang::It), state.label(Lang::En)),
        };
        self.note_of(text!(
            "Reddito verificato il {il}: lo stato resta {remains}",
            "Income tested on {day}: the status remains {remains_en}",
        ))
    }

    fn note_of(&self, Text { it: head, en: head_en }: Text) -> Note {
        let Text { it: reason, en: reason_en } = self.reason();
        let (income, income_en) = self.income();
        let text = text!("{head}; {reason}{income}.", "{head_en}; {reason_en}{income_en}.");
        self.explains(text.note().value("state", self.state))
    }

    /// A note with the facts and parameters that were looked at. Of very many jobs it names those that decide most, and says how
    /// many there are.
    pub(crate) fn explains(&self, note: Note) -> Note {
        let note = match self.jobs.len() > NAMED {
            true => note.value("jobs", self.jobs.len()),
            false => note,
        };
        let deciding = self.deciding();
        let facts = deciding.iter().map(|job| path(job.income_event, income_field(job)));
        self.read(facts.fold(note, Note::fact), &deciding)
    }

    /// The jobs that a step names: those without a known income, then those with the highest incomes.
    fn deciding(&self) -> Vec<&Job> {
        let DayContext { day, era, .. } = self.context;
        let mut jobs = self.jobs.clone();
        if jobs.len() > NAMED {
            jobs.sort_by_cached_key(|job| Reverse(job.yearly(day, era).unwrap_or(i64::MAX)));
            jobs.truncate(NAMED);
        }
        jobs
    }

    /// The forecast income that was tested, kind by kind; nothing where no income decides (REG-B).
    fn income(&self) -> (String, String) {
        let tested = self.context.tests_income();
        let IncomeTotals { dependent, self_employed, ended, .. } = self.totals;
        let kinds = [(dependent, "dipendente", "dependent"), (self_employed, "autonomo", "self-employed")];
        let given = kinds.into_iter().filter(|(cents, ..)| tested && *cents > 0);
        let (it, en): (Vec<String>, Vec<String>) = given
            .map(|(cents, it, en)| (format!("{it} {} euro", importo(cents)), format!("{en} EUR {}", euro(cents))))
            .unzip();
        let (past, past_en) = match ended {
            0 => ("", ""),
            _ => (
                ", compresi i lavori autonomi finiti nell'anno",
                ", self-employed work that ended in the year included",
            ),
        };
        match it.is_empty() {
            true => (String::new(), String::new()),
            false => (
                format!(" (reddito previsto: {}{past})", it.join(", ")),
                format!(" (forecast income: {}{past_en})", en.join(", ")),
            ),
        }
    }

    /// What the state depends on: the regime, the limits, the days and months allowed, as far as they were read.
    fn read(&self, mut note: Note, deciding: &[&Job]) -> Note {
        let Self { parameters, totals, .. } = *self;
        let DayContext { day, limits_of, .. } = self.context;
        if totals.jobs == 0 {
            return note;
        }
        note = note.read(parameters.regime.on(day));
        if self.context.tests_income() {
            note = note.value("dependent_income", euro(totals.dependent));
            let self_employed = totals.self_employed > 0 || totals.dependent == 0;
            if self_employed {
                note = note.value("self_employed_income", euro(totals.self_employed));
            }
            note = note.read(parameters.dependent_limit.on(limits_of));
            if self_employed {
                note = note.read(parameters.self_employed_limit.on(limits_of));
            }
            if totals.several() {
                note = note.read(parameters.income_sum.on(limits_of));
            }
            if limits_of != day {
                note = note.read(parameters.yearly_test.on(day));
            }
            if totals.ended > 0 {
                note = note.read(parameters.self_employed_year.on(day));
            }
            if self.jobs.iter().any(|job| job.income.is_monthly()) {
                note = note.read(parameters.income_projection.on(day));
            }
            for job in deciding.iter().filter(|job| job.income.is_gross()) {
                note = note.read(parameters.shares.of(job.kind).on(day));
            }
        }
        if self.rule == rule::STATO_21 && self.state != State::Conservazione {
            note = note.read(parameters.raise_count.on(day));
        }
        note.all(self.short_contract_months()).all(self.suspension_days())
    }

    /// REG-B: the months for which a subordinate job may be agreed so that it suspends; `None` if no job was judged by
    /// them.
    fn short_contract_months(&self) -> Option<Read<u32>> {
        let judged = self.context.era.regime == Regime::B && self.state != State::Conservazione;
        let job =
            self.jobs.iter().filter(|_| judged).find(|job| job.family(self.context.era) == Family::Subordinate)?;
        Some(self.parameters.short_contract_months.on(job.agreed))
    }

    /// STATO-08: the days of suspension allowed, if all have been used.
    fn suspension_days(&self) -> Option<Read<i32>> {
        (self.used_up.is_some() && self.state == State::Decaduto)
            .then(|| self.parameters.suspension_days.on(self.context.day))
    }

    fn reason(&self) -> Text {
        let Self { rule, state, totals, .. } = *self;
        match state {
            State::ARischio => Text::new(
                "la DID segue il preavviso e il rapporto dura ancora",
                "the DID was submitted after the notice and the job is still running",
            ),
            State::Disoccupato if rule == rule::STATO_08 => Text::new(
                "il lavoro che sospendeva è finito entro i giorni ammessi",
                "the work that suspended the status has ended within the days allowed",
            ),
            State::Disoccupato => {
                Text::new("c'è una DID e nessun lavoro che incide", "there is a DID and no work that counts")
            }
            State::Conservazione => self.within(),
            State::Sospeso => match self.short_contract_months() {
                Some(months) => short_contract(*months),
                None if totals.unknown > 0 => Text::new(
                    "un lavoro subordinato senza reddito noto vale come sopra il limite",
                    "subordinate work with no known income counts as above the limit",
                ),
                None => self.suspended(),
            },
            State::Decaduto if let Some(days) = self.suspension_days() => match self.raised() {
                Some(start) => raised_too_late(*days, start),
                None => days_used_up(*days),
            },
            State::Decaduto if rule == rule::REG_B => Text::new(
                "il lavoro fa cessare la condizione di privo di impiego",
                "the work ends the condition of being without employment",
            ),
            State::Decaduto => match totals.above(self.context.limits) {
                Some(above) if totals.unknown == 0 => above_limit(above),
                _ => Text::new(
                    "il lavoro non subordinato supera il limite di reddito",
                    "work that is not subordinate is above the income limit",
                ),
            },
            State::NonRegistrato => Text::new("nessuna DID valida", "no valid DID"),
            State::Revocato => Text::new("la DID è cessata", "the DID has ended"),
        }
    }
}

impl NewState<'_> {
    fn within(&self) -> Text {
        let Era { dependent_limit, self_employed_limit, .. } = *self.context.limits;
        let cents = match self.totals {
            IncomeTotals { dependent: 0, self_employed: 1.., .. } => self_employed_limit.min(dependent_limit),
            _ => dependent_limit,
        };
        let (limit, limite) = (euro(cents), importo(cents));
        text!(
            "il reddito previsto è entro il limite di {limite} euro",
            "the forecast income is within the limit of EUR {limit}",
        )
    }

    fn suspended(&self) -> Text {
        let Some(above) = self.totals.above(self.context.limits) else {
            return Text::new("il lavoro subordinato sospende lo stato", "subordinate work suspends the status");
        };
        let mut text = above_limit(above);
        if self.totals.several() {
            text = then(
                text,
                Text::new("il lavoro subordinato sospende lo stato", "subordinate work suspends the status"),
            );
        }
        match self.raised() {
            Some(start) => then(text, counted_from(start)),
            None => text,
        }
    }

    /// STATO-21: the start of a job raised above the limit on this day, from which its days count.
    fn raised(&self) -> Option<Day> {
        let DayContext { day, era, .. } = self.context;
        let raised = self.rule == rule::STATO_21 && era.raise_count == RaiseCount::DaInizioRapporto;
        let job = |job: &&&Job| job.income_day == day && self.used_up.is_none_or(|key| key == job.key);
        let job = self.jobs.iter().filter(|_| raised).find(job)?;
        Some(job.counted_from(day, era)).filter(|start| *start < day)
    }
}

fn then(text: Text, more: Text) -> Text {
    Text::new(format!("{}; {}", text.it, more.it), format!("{}; {}", text.en, more.en))
}

fn above_limit(AboveLimit { income, cents, limit }: AboveLimit) -> Text {
    let (amount, limit, importo, limite) = (euro(cents), euro(limit), importo(cents), importo(limit));
    match income {
        Tested::Dependent => text!(
            "il reddito da lavoro dipendente supera il limite di {limite} euro",
            "the income from dependent work is above the limit of EUR {limit}",
        ),
        Tested::SelfEmployed => text!(
            "il reddito da lavoro autonomo supera il limite di {limite} euro",
            "the income from self-employed work is above the limit of EUR {limit}",
        ),
        Tested::Together => text!(
            "i redditi insieme ({importo} euro) superano il limite di {limite} euro",
            "the incomes together (EUR {amount}) are above the limit of EUR {limit}",
        ),
    }
}

fn counted_from(start: Day) -> Text {
    let inizio = giorno(start);
    text!(
        "i giorni si contano dall'inizio del rapporto, {inizio}",
        "the days are counted from the start of the job, {start}",
    )
}

fn raised_too_late(days: i32, start: Day) -> Text {
    let dal = giorno(start);
    text!(
        "il reddito sale sopra il limite e il rapporto dura già da più di {days} giorni (dal {dal}): lo stato decade",
        "the income rises above the limit and the job has lasted for more than {days} days already (from {start}): the status is lost",
    )
}

fn short_contract(months: u32) -> Text {
    let (mesi, months) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    text!(
        "il rapporto subordinato è pattuito per non più di {mesi}",
        "the subordinate job is agreed for no more than {months}",
    )
}

fn days_used_up(days: i32) -> Text {
    text!(
        "i giorni di sospensione ammessi ({days}) sono esauriti",
        "all the days of suspension allowed ({days}) have been used",
    )
}

fn income_field(job: &Job) -> &'static str {
    match job.income {
        Income::Monthly(..) | Income::GrossMonthly(..) => "monthly_pay",
        Income::Gross(_) => "gross_annual_pay",
        Income::Annual(_) | Income::Unknown => "annual_income",
    }
}

fn euro(cents: i64) -> String {
    Money::from_cents(cents).map_or_else(|| "-".to_owned(), |amount| amount.to_string())
}

/// An amount as an Italian reads it.
fn importo(cents: i64) -> String {
    Money::from_cents(cents).map_or_else(|| "-".to_owned(), Money::italian)
}
