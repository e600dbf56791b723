//! What the walk through the states has to say: findings about events, steps of the trace.

use super::events::DatedEvent;
use super::job::{Income, Job};
use super::state::State;
use super::verdict::IncomeTotals;
use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Text, text};
use crate::base::words::event::Cause;
use crate::base::words::job::{JobKind, kind_name};

/// Why a fact about a job is refused.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Refused {
    EndsBeforeStart,
    AlreadyRunning,
    UnknownJob,
    NotRunning,
    NoExtension,
    NoTransformation,
}

fn finding(severity: Severity, rule: Rule, event: u32, text: Text) -> Finding {
    Finding::new(severity, rule.id(), usize::try_from(event).ok(), text)
}

pub(crate) fn not_yet(event: u32) -> Finding {
    let text = Text::new(
        "Evento successivo alla data di valutazione: non è ancora avvenuto.",
        "Event after the day of assessment: it has not happened yet.",
    );
    finding(Severity::Nota, rule::STATO_25, event, text)
}

pub(crate) fn job_refused(event: u32, why: Refused) -> Finding {
    let text = match why {
        Refused::EndsBeforeStart => Text::new(
            "Rapporto non considerato: il termine finale precede l'inizio.",
            "Job left out: its last day is before its first.",
        ),
        Refused::AlreadyRunning => Text::new(
            "Inizio non considerato: un rapporto con lo stesso identificativo è in corso.",
            "Start left out: a job with the same identifier is running.",
        ),
        Refused::UnknownJob => Text::new(
            "Evento non considerato: il rapporto non è noto a questa data.",
            "Event left out: the job is not known on this date.",
        ),
        Refused::NotRunning => Text::new(
            "Evento non considerato: il rapporto non è in corso nei giorni indicati.",
            "Event left out: the job is not running on the days given.",
        ),
        Refused::NoExtension => Text::new(
            "Proroga non considerata: serve un rapporto a termine non cessato, e un termine successivo al precedente.",
            "Extension left out: it needs a fixed-term job that has not been ended, and a later last day.",
        ),
        Refused::NoTransformation => Text::new(
            "Trasformazione non considerata: il rapporto non è in corso, o il nuovo termine precede la data.",
            "Transformation left out: the job is not running, or its new last day is before the date.",
        ),
    };
    finding(Severity::Errore, rule::STATO_23, event, text)
}

pub(crate) fn duty_unknown(event: u32) -> Finding {
    let text = Text::new(
        "Lavoro intermittente senza indicazione dell'obbligo di risposta: si considera con obbligo.",
        "Intermittent work without saying whether calls must be answered: taken as with the duty.",
    );
    finding(Severity::Avviso, rule::STATO_16, event, text)
}

pub(crate) fn days_without_effect(event: u32) -> Finding {
    let text = Text::new(
        "Giornate di lavoro su un rapporto non intermittente: senza effetto.",
        "Days worked in a job that is not intermittent: no effect.",
    );
    finding(Severity::Avviso, rule::STATO_16, event, text)
}

pub(crate) fn occasional_over(event: u32) -> Finding {
    let text = Text::new(
        "Lavoro occasionale oltre il compenso annuo ammesso dall'art. 54-bis.",
        "Occasional work above the annual pay that art. 54-bis allows.",
    );
    finding(Severity::Avviso, rule::STATO_17, event, text)
}

pub(crate) fn income_unknown(event: u32, income: Income) -> Finding {
    let text = match income {
        Income::Monthly(..) => Text::new(
            "Paga mensile senza numero di mensilità: il reddito annuo non è noto e si considera sopra il limite.",
            "Monthly pay without the months of pay a year: the annual income is unknown and counts as above the limit.",
        ),
        _ => Text::new(
            "Reddito non indicato: si considera sopra il limite.",
            "Income not given: it counts as above the limit.",
        ),
    };
    finding(Severity::Avviso, rule::STATO_24, event, text)
}

pub(crate) fn did_after_death(event: u32) -> Finding {
    let text = Text::new("DID non accolta: la persona è deceduta.", "DID refused: the person has died.");
    finding(Severity::Errore, rule::STATO_19, event, text)
}

pub(crate) fn did_while_active(event: u32) -> Finding {
    let text = Text::new("DID non accolta: una DID è già attiva.", "DID refused: one is active already.");
    finding(Severity::Errore, rule::STATO_18, event, text).code("E003")
}

pub(crate) fn did_while_employed(event: u32) -> Finding {
    let text = Text::new(
        "DID non accolta: è in corso un rapporto di lavoro che non consente lo stato di disoccupazione.",
        "DID refused: a work relationship is running that does not allow the state of unemployment.",
    );
    finding(Severity::Errore, rule::STATO_18, event, text).code("E005")
}

pub(crate) fn did_too_young(event: u32) -> Finding {
    let text = Text::new(
        "DID non accolta: la persona non ha l'età minima.",
        "DID refused: the person is below the least age.",
    );
    finding(Severity::Errore, rule::PROF_14, event, text).code("E102")
}

pub(crate) fn did_in_bar(event: u32, bar: Day) -> Finding {
    let dal = giorno(bar);
    let text = text!(
        "DID non accolta: dopo la decadenza per sanzione si può rendere dal {dal}.",
        "DID refused: after the loss by sanction it may be given from {bar}.",
    );
    finding(Severity::Errore, rule::STATO_28, event, text)
}

pub(crate) fn did_before_reform(event: u32) -> Finding {
    let text = Text::new(
        "DID precedente al 24/09/2015: vale dalla sua data, senza calcolo dello stato fino a quel giorno.",
        "DID given before 2015-09-24: it counts from its date, the state up to that day is not computed.",
    );
    finding(Severity::Avviso, rule::REG_A, event, text)
}

pub(crate) fn nothing_to_revoke(event: u32) -> Finding {
    let text = Text::new("Revoca senza effetto: nessuna DID è attiva.", "Revocation without effect: no DID is active.");
    finding(Severity::Errore, rule::STATO_19, event, text)
}

pub(crate) fn sanction_without_state(event: u32) -> Finding {
    let text = Text::new(
        "Decadenza senza effetto: la persona non è nello stato di disoccupazione.",
        "Loss without effect: the person has no state of unemployment.",
    );
    finding(Severity::Avviso, rule::COND_09, event, text)
}

fn step(fact: &DatedEvent, rule: Rule, text: Text) -> Step {
    Step::new(rule, fact.day, text).fact(path(fact.event, "date"))
}

fn path(event: u32, field: &str) -> String {
    format!("/events/{event}/{field}")
}

pub(crate) fn job_starts(fact: &DatedEvent, job: &Job) -> Step {
    let (day, dal) = (fact.day, giorno(fact.day));
    let (kind, kind_en) = (kind_name(job.kind, Lang::It), kind_name(job.kind, Lang::En));
    let text = match job.last.finite() {
        Some(last) => {
            let al = giorno(last);
            text!(
                "Dal {dal} inizia un rapporto ({kind}) con termine il {al}.",
                "A job ({kind_en}) starts on {day}, agreed to end on {last}.",
            )
        }
        None => text!(
            "Dal {dal} inizia un rapporto ({kind}) senza termine.",
            "A job ({kind_en}) starts on {day}, with no agreed end."
        ),
    };
    let step = step(fact, rule::STATO_23, text).fact(path(fact.event, "kind"));
    if job.last == Day::NEVER { step } else { step.fact(path(fact.event, "end")) }
}

pub(crate) fn job_ends(fact: &DatedEvent) -> Step {
    let (day, il) = (fact.day, giorno(fact.day));
    step(
        fact,
        rule::STATO_23,
        text!("Il rapporto cessa: {il} è l'ultimo giorno lavorato.", "The job ends: {day} is the last day worked."),
    )
}

pub(crate) fn income_changes(fact: &DatedEvent, cents: i64) -> Step {
    let (day, dal, amount, importo) = (fact.day, giorno(fact.day), euro(cents), importo(cents));
    let text =
        text!("Dal {dal} il reddito previsto è di {importo} euro.", "From {day} the forecast income is EUR {amount}.");
    step(fact, rule::STATO_11, text).fact(path(fact.event, "annual_income")).value("annual_income", amount)
}

pub(crate) fn job_extended(fact: &DatedEvent, end: Day, restarts: bool) -> Step {
    let al = giorno(end);
    let text = match restarts {
        false => text!(
            "Il rapporto è prorogato al {al}: il conteggio della sospensione continua.",
            "The job is extended to {end}: the count of the suspension goes on.",
        ),
        true => text!(
            "Il rapporto è prorogato al {al}: il conteggio della sospensione riparte.",
            "The job is extended to {end}: the count of the suspension starts anew.",
        ),
    };
    step(fact, rule::STATO_07, text).fact(path(fact.event, "end")).parameter("conteggio_proroga", fact.day)
}

pub(crate) fn job_transformed(fact: &DatedEvent, kind: JobKind, restarts: bool) -> Step {
    let (dal, day) = (giorno(fact.day), fact.day);
    let (kind, kind_en) = (kind_name(kind, Lang::It), kind_name(kind, Lang::En));
    let text = match restarts {
        false => text!(
            "Dal {dal} il rapporto diventa {kind}: il conteggio della sospensione continua.",
            "From {day} the job becomes {kind_en}: the count of the suspension goes on.",
        ),
        true => text!(
            "Dal {dal} il rapporto diventa {kind}: il conteggio della sospensione riparte.",
            "From {day} the job becomes {kind_en}: the count of the suspension starts anew.",
        ),
    };
    step(fact, rule::STATO_07, text).fact(path(fact.event, "kind")).parameter("conteggio_proroga", fact.day)
}

pub(crate) fn days_worked(fact: &DatedEvent, to: Day) -> Step {
    let (day, dal, al) = (fact.day, giorno(fact.day), giorno(to));
    step(fact, rule::STATO_16, text!("Giornate lavorate dal {dal} al {al}.", "Days worked from {day} to {to}."))
}

pub(crate) fn notice(fact: &DatedEvent) -> Step {
    let (day, il) = (fact.day, giorno(fact.day));
    let text = text!("Il {il} è ricevuto il preavviso di licenziamento.", "The dismissal notice is received on {day}.");
    step(fact, rule::STATO_03, text)
}

pub(crate) fn did_accepted(fact: &DatedEvent, claim: bool) -> Step {
    let (day, il) = (fact.day, giorno(fact.day));
    match claim {
        true => step(
            fact,
            rule::STATO_02,
            text!("La domanda di prestazione del {il} vale come DID.", "The claim of {day} counts as a DID."),
        ),
        // DID-EV: a DID that is accepted is E100 in the national service.
        false => step(fact, rule::STATO_01, text!("La DID del {il} è accolta.", "The DID of {day} is accepted."))
            .value("code", "E100"),
    }
}

pub(crate) fn claim_while_active(fact: &DatedEvent) -> Step {
    let (day, il) = (fact.day, giorno(fact.day));
    let text = text!(
        "La domanda di prestazione del {il} non aggiunge una DID: una è già attiva.",
        "The claim of {day} adds no DID: one is active already.",
    );
    step(fact, rule::STATO_02, text)
}

pub(crate) fn revoked(fact: &DatedEvent, cause: Cause) -> Step {
    let (day, dal) = (fact.day, giorno(fact.day));
    let (it, en) = match cause {
        Cause::Volontaria => ("la persona revoca la DID", "the person withdraws the DID"),
        Cause::Pensione => ("la DID cessa per pensione", "the DID ends by pension"),
        Cause::Decesso => ("la DID cessa per decesso", "the DID ends by death"),
        Cause::TitoloSoggiorno => {
            ("la DID cessa perché manca il titolo a lavorare", "the DID ends as the right to work is lost")
        }
    };
    step(fact, rule::STATO_19, text!("Dal {dal} {it}.", "From {day} {en}.")).fact(path(fact.event, "cause"))
}

pub(crate) fn sanctioned(fact: &DatedEvent, bar: Day) -> Step {
    let (day, dal, il) = (fact.day, giorno(fact.day), giorno(bar));
    let text = text!(
        "Dal {dal} lo stato è perso per sanzione: una nuova DID è possibile dal {il}.",
        "From {day} the state is lost by sanction: a new DID is possible from {bar}.",
    );
    step(fact, rule::COND_09, text).parameter("mesi_divieto_did", fact.day).value("bar_until", bar)
}

/// A new state with the income and the limits that it comes from.
pub(crate) fn verdict(day: Day, limits_of: Day, rule: Rule, state: State, totals: IncomeTotals, jobs: &[&Job]) -> Step {
    let (dal, name, name_en) = (giorno(day), state_name(state, Lang::It), state_name(state, Lang::En));
    let (reason, reason_en) = reason(state, rule, totals);
    let (income, income_en) = income(totals);
    let text = text!(
        "Dal {dal} lo stato è {name}: {reason}{income}.",
        "From {day} the state is {name_en}: {reason_en}{income_en}.",
    );
    let mut step = Step::new(rule, day, text).value("state", state);
    for job in jobs {
        step = step.fact(path(
            job.income_event,
            if matches!(job.income, Income::Monthly(..)) { "monthly_pay" } else { "annual_income" },
        ));
    }
    if totals.jobs > 0 {
        step = step.parameter("regime", day);
        step = step.parameter("limite_reddito_dipendente", limits_of).value("dependent_income", euro(totals.dependent));
        if totals.self_employed > 0 || totals.dependent == 0 {
            step = step
                .parameter("limite_reddito_autonomo", limits_of)
                .value("self_employed_income", euro(totals.self_employed));
        }
        if totals.jobs > 1 {
            step = step.parameter("cumulo_redditi", day);
        }
        if jobs.iter().any(|job| matches!(job.income, Income::Monthly(..))) {
            step = step.parameter("proiezione_reddito", day);
        }
    }
    if rule == rule::STATO_08 && state == State::Decaduto {
        step = step.parameter("giorni_sospensione", day);
    }
    step
}

/// The forecast income that was tested, kind by kind.
fn income(totals: IncomeTotals) -> (String, String) {
    let kinds = [(totals.dependent, "dipendente", "dependent"), (totals.self_employed, "autonomo", "self-employed")];
    let given = kinds.into_iter().filter(|(cents, ..)| *cents > 0);
    let (it, en): (Vec<String>, Vec<String>) = given
        .map(|(cents, it, en)| (format!("{it} {} euro", importo(cents)), format!("{en} EUR {}", euro(cents))))
        .unzip();
    match it.is_empty() {
        true => (String::new(), String::new()),
        false => (format!(" (reddito previsto: {})", it.join(", ")), format!(" (forecast income: {})", en.join(", "))),
    }
}

fn reason(state: State, rule: Rule, totals: IncomeTotals) -> (&'static str, &'static str) {
    match state {
        State::ARischio => {
            ("la DID segue il preavviso e il rapporto dura ancora", "the DID follows the notice and the job still runs")
        }
        State::Disoccupato if rule == rule::STATO_08 => (
            "il lavoro che sospendeva è finito entro i giorni ammessi",
            "the work that suspended it has ended within the days allowed",
        ),
        State::Disoccupato => ("c'è una DID e nessun lavoro che incide", "there is a DID and no work that counts"),
        State::Conservazione => ("il reddito previsto è entro il limite", "the forecast income is within the limit"),
        State::Sospeso if totals.unknown > 0 => (
            "un lavoro subordinato senza reddito noto vale come sopra il limite",
            "subordinate work with no known income counts as above the limit",
        ),
        State::Sospeso if rule == rule::REG_B => (
            "il rapporto subordinato è pattuito per non più di sei mesi",
            "the subordinate job is agreed for no more than six months",
        ),
        State::Sospeso => {
            ("il lavoro subordinato supera il limite di reddito", "subordinate work is above the income limit")
        }
        State::Decaduto if rule == rule::STATO_08 => {
            ("i giorni di sospensione sono esauriti", "the days of suspension are used up")
        }
        State::Decaduto if rule == rule::REG_B => (
            "il lavoro fa cessare la condizione di privo di impiego",
            "the work ends the condition of being without employment",
        ),
        State::Decaduto => (
            "il lavoro non subordinato supera il limite di reddito",
            "work that is not subordinate is above the income limit",
        ),
        State::NonRegistrato => ("nessuna DID valida", "no valid DID"),
        State::Revocato => ("la DID è cessata", "the DID has ended"),
    }
}

/// A state in plain words.
pub(crate) fn state_name(state: State, lang: Lang) -> &'static str {
    let (it, en) = match state {
        State::NonRegistrato => ("non registrato", "not registered"),
        State::ARischio => ("a rischio di disoccupazione", "at risk of unemployment"),
        State::Disoccupato => ("disoccupato", "unemployed"),
        State::Conservazione => ("disoccupato in conservazione", "unemployed, conserved while working"),
        State::Sospeso => ("sospeso", "suspended"),
        State::Decaduto => ("decaduto", "lost"),
        State::Revocato => ("revocato", "revoked"),
    };
    match lang {
        Lang::It => it,
        Lang::En => en,
    }
}

fn euro(cents: i64) -> String {
    Money::from_cents(cents).map_or_else(|| "-".to_owned(), |amount| amount.to_string())
}

/// An amount as an Italian reads it.
fn importo(cents: i64) -> String {
    euro(cents).replace('.', ",")
}
