//! The sentences about jobs.

use super::{euro, finding, importo, income_field, note, path};
use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::{Lang, Text, text};
use crate::base::words::job::{Family, JobKind};
use crate::rulebook::eras::{Era, Share};
use crate::rulebook::parameters::state::{ExtensionCount, SameEmployerCount};
use crate::rulebook::read::Read;
use crate::status::events::DatedEvent;
use crate::status::job::{Income, Job};

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

/// Why a dossier is refused in which too many jobs run on too many days.
pub(crate) fn too_many_jobs() -> Text {
    Text::new("troppi rapporti contemporanei e troppi eventi", "too many overlapping jobs and events")
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
