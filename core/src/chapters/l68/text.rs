//! What targeted placement has to say.

use rust_decimal::Decimal;

use super::types::{Bill, Breach, Condition, Impairment, PenaltyInput, QuotaInput};
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::rule;
use crate::base::text::{Text, text};

/// A percentage of the base, before it becomes whole persons.
fn share(base: u32, percent: Decimal) -> String {
    let exact = Decimal::from(base).checked_mul(percent).and_then(|share| share.checked_div(Decimal::ONE_HUNDRED));
    exact.map(|exact| exact.normalize().to_string()).unwrap_or_default()
}

pub(crate) fn quota(input: &QuotaInput, quota: Option<u32>, percent: Option<Decimal>, hire_matters: bool) -> Step {
    let base = input.base;
    let text = match (quota, percent) {
        (Some(quota), Some(percent)) => {
            let exact = share(base, percent);
            text!(
                "Il {percent} per cento di {base} è {exact}; contano come unità solo le frazioni sopra 0,50: quota {quota}.",
                "{percent} % of {base} is {exact}; only fractions above 0.50 count as one: quota {quota}.",
            )
        }
        (Some(quota), None) if hire_matters => text!(
            "Con base {base} fino al 31/12/2017 si è tenuti solo in caso di nuova assunzione: quota {quota}.",
            "With a base of {base} up to 31/12/2017 the duty arises on a new hire only: quota {quota}.",
        ),
        (Some(quota), None) => {
            text!("Con base {base} la quota è {quota}.", "With a base of {base} the quota is {quota}.")
        }
        (None, _) => text!(
            "Con base {base} fino al 31/12/2017 si è tenuti solo in caso di nuova assunzione, e non si sa se c'è stata.",
            "With a base of {base} up to 31/12/2017 the duty arises on a new hire only, and it is not known whether there was one.",
        ),
    };
    let step = Step::new(rule::L68_QUOTA, input.date, text).fact("/base").fact("/date");
    let step = if hire_matters { step.fact("/new_hire") } else { step };
    let step = match percent {
        Some(_) => step.parameter("l68_base_percentuale", input.date).parameter("l68_percentuale", input.date),
        None => step
            .parameter("l68_base_una_persona", input.date)
            .parameter("l68_base_due_persone", input.date)
            .parameter("l68_nuova_assunzione", input.date),
    };
    step.value("quota", quota)
}

pub(crate) fn quota_art18(input: &QuotaInput, quota: u32, percent: Option<Decimal>) -> Step {
    let base = input.base;
    let text = match percent {
        Some(percent) => {
            let exact = share(base, percent);
            text!(
                "Art. 18: il {percent} per cento di {base} è {exact}, quota {quota}.",
                "Art. 18: {percent} % of {base} is {exact}, quota {quota}.",
            )
        }
        None => text!(
            "Art. 18: con base {base} la quota è {quota}.",
            "Art. 18: with a base of {base} the quota is {quota}."
        ),
    };
    Step::new(rule::L68_18, input.date, text)
        .fact("/base")
        .parameter("l68_18_base_una_persona", input.date)
        .parameter("l68_18_base_percentuale", input.date)
        .parameter("l68_18_percentuale", input.date)
        .value("quota_art18", quota)
}

pub(crate) fn request(from: Day, days: u32, due: Day) -> Step {
    let (dal, al) = (giorno(from), giorno(due));
    Step::new(
        rule::L68_60,
        due,
        text!(
            "L'obbligo è sorto il {dal}: la richiesta di assunzione si presenta entro {days} giorni, il {al}.",
            "The duty arose on {from}: the hiring request is due within {days} days, on {due}.",
        ),
    )
    .fact("/duty_from")
    .parameter("giorni_richiesta_l68", from)
    .parameter("rinvio_termini_datore", from)
    .value("request_by", due)
}

pub(crate) fn statement(date: Day, changed: Option<bool>, due: Option<Day>) -> Step {
    let text = match (changed, due) {
        (_, Some(due)) => {
            let al = giorno(due);
            text!(
                "L'obbligo o la quota sono cambiati: il prospetto si invia entro il {al}.",
                "The duty or the quota has changed: the statement is due by {due}.",
            )
        }
        (None, None) => Text::new(
            "Non si può dire se la quota è cambiata dall'ultimo prospetto.",
            "It can't be said whether the quota has changed since the last statement.",
        ),
        (Some(_), None) => Text::new(
            "Nulla è cambiato dall'ultimo prospetto: non se ne invia un altro.",
            "Nothing has changed since the last statement: none is due.",
        ),
    };
    Step::new(rule::L68_60, date, text)
        .fact("/last_statement")
        .parameter("giorni_prospetto_l68", date)
        .parameter("rinvio_termini_datore", date)
        .value("changed", changed)
        .value("statement_by", due)
}

pub(crate) fn conventions(input: &QuotaInput, quota: Option<u32>, most: Option<u32>) -> Step {
    let text = match (quota, most) {
        (Some(1..), Some(most)) => text!(
            "È aperta ogni convenzione; con quella dell'art. 12 si inseriscono al più {most} persone.",
            "Every convention is open; by that of art. 12 at most {most} persons are placed.",
        ),
        (Some(_), _) => Text::new(
            "Senza obbligo è aperta solo la convenzione dell'art. 11.",
            "Without a duty only the convention of art. 11 is open.",
        ),
        (None, _) => Text::new(
            "Finché la quota non è nota è aperta solo la convenzione dell'art. 11.",
            "As long as the quota is not known only the convention of art. 11 is open.",
        ),
    };
    Step::new(rule::L68_CONV, input.date, text)
        .fact("/base")
        .parameter("l68_12_base", input.date)
        .parameter("l68_12_percentuale", input.date)
        .value("art_12", most)
}

pub(crate) fn penalty(input: &PenaltyInput, bill: &Bill, amount: Money) -> Step {
    let Bill { fixed, rate, persons, days, parameters } = bill;
    let text = match input.kind {
        Breach::Scopertura => text!(
            "Persone mancanti {persons}, giorni lavorativi {days}, a {rate} euro: {amount} euro.",
            "Persons missing {persons}, working days {days}, at {rate} euro: {amount} euro.",
        ),
        Breach::Esonero => text!(
            "Persone in esonero {persons}, giorni lavorativi {days}, a {rate} euro: {amount} euro.",
            "Persons exempted {persons}, working days {days}, at {rate} euro: {amount} euro.",
        ),
        Breach::Prospetto => text!(
            "Prospetto in ritardo: {fixed} euro, più {rate} euro per {days} giorni: {amount} euro.",
            "Late statement: {fixed} euro, and {rate} euro for {days} days: {amount} euro.",
        ),
    };
    let step = Step::new(rule::L68_IMP, input.date, text).fact("/date").fact("/days");
    let step = if input.missing.is_some() { step.fact("/missing") } else { step };
    parameters.iter().fold(step, |step, name| step.parameter(*name, input.date)).value("amount", amount)
}

pub(crate) fn disability(kind: Option<Impairment>, civil: Decimal, work: Decimal, last: u32) -> Text {
    match kind {
        Some(Impairment::InvalidoCivile) => {
            text!("invalidità civile superiore al {civil} per cento", "civil disability above {civil} %")
        }
        Some(Impairment::InvalidoLavoro) => {
            text!("invalidità da lavoro superiore al {work} per cento", "disability from work above {work} %")
        }
        Some(Impairment::Cieco) => Text::new("persona cieca", "a blind person"),
        Some(Impairment::Sordo) => Text::new("persona sorda", "a deaf person"),
        Some(Impairment::InvalidoGuerra | Impairment::InvalidoServizio) => text!(
            "invalidità di guerra o di servizio di categoria da 1 a {last}",
            "disability from war or service of category 1 to {last}",
        ),
        None => Text::new("disabilità di un tipo previsto dalla legge", "a disability of a kind that the law names"),
    }
}

pub(crate) fn unemployment() -> Text {
    Text::new("per una nuova iscrizione, stato di disoccupazione", "for a new enrolment, the state of unemployment")
}

pub(crate) fn without_work() -> Text {
    Text::new(
        "per una nuova iscrizione, nessun lavoro che produca reddito, nemmeno entro i limiti",
        "for a new enrolment, no work that gives an income, not even within the limits",
    )
}

pub(crate) fn asked(condition: &Text) -> Text {
    let Text { it, en } = condition;
    text!("Si richiede: {it}.", "Asked for: {en}.")
}

pub(crate) fn condition(date: Day, condition: &Condition) -> Step {
    let Text { it, en } = asked(&condition.text);
    let (si, yes) = match condition.truth.met {
        Some(true) => ("Sì", "Yes"),
        Some(false) => ("No", "No"),
        None => ("Non si può dire, mancano dati", "Can't be said, facts are missing"),
    };
    let step = Step::new(rule::L68_CHI, date, text!("{it} {si}.", "{en} {yes}."));
    let step = condition.facts.iter().fold(step, |step, path| step.fact(*path));
    let step = condition.parameters.iter().fold(step, |step, name| step.parameter(*name, date));
    step.value("met", condition.truth.met).value("missing", &condition.truth.missing)
}
